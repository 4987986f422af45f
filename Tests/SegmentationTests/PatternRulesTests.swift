import Lexicon
import Segmentation
import Testing
import Text

/// Rules of the user's own by regular expressions.
@Suite struct PatternRulesTests {
  private func rule(_ isBreak: Bool, _ before: String, _ after: String, line: Int = 1) -> PatternRules.Rule {
    PatternRules.Rule(isBreak: isBreak, before: before, after: after, place: Place(file: "a.srx", line: line))
  }

  private func sentences(_ text: String, _ rules: PatternRules, language: String = "de") throws -> [String] {
    let segmenter = try Segmenter(lexicons: Lexicons(), language: language, rules: rules)
    return segmenter.sentences(in: text).map { text.slice($0.range) }
  }

  @Test func firstRuleCounts() throws {
    let rules = [rule(false, "\\bDr\\.", "\\s"), rule(true, "[.?!]+", "\\s+\\p{Lu}", line: 2)]
    let set = PatternRules(sets: [("de.*", rules)], cascades: false)
    #expect(try sentences("Über Dr. Maier. Er kam. er ging", set) == ["Über Dr. Maier.", "Er kam. er ging"])
    // In German alone; other languages have no rule, and only line ends count.
    #expect(try sentences("Mr. Smith. Gone.\nYes.", set, language: "en") == ["Mr. Smith. Gone.", "Yes."])
    let segmenter = try Segmenter(lexicons: Lexicons(), language: "de-AT", rules: set)
    #expect(
      segmenter.explain(in: "Dr. Maier. Er kam.").map(\.rule) == ["srx-exception:1", "srx-break:2", "block-end"])
  }

  @Test func cascade() throws {
    let sets = [("(?i)de", [rule(false, "usw\\.", "\\s")]), (".*", [rule(true, "\\.", "\\s")])]
    let text = "Brot usw. Dann. Ende"
    #expect(try sentences(text, PatternRules(sets: sets, cascades: true)) == ["Brot usw. Dann.", "Ende"])
    #expect(try sentences(text, PatternRules(sets: sets, cascades: false)) == [text])
  }

  @Test func emptyAndOverlappingExpressions() throws {
    let everywhere = PatternRules(sets: [(".*", [rule(true, "", "\\|")])], cascades: false)
    #expect(try sentences("ä|ö|ü", everywhere) == ["ä", "|ö", "|ü"])
    let lookBehind = PatternRules(sets: [(".*", [rule(true, "\\.", "(?<=\\w\\.)\\s")])], cascades: false)
    #expect(try sentences("a. b . c", lookBehind) == ["a.", "b . c"])
    #expect(try sentences("", lookBehind).isEmpty)
  }

  @Test func damagedExpressionsHaveTheirPlace() throws {
    let rules = PatternRules(sets: [(".*", [rule(true, "[", "", line: 7)])], cascades: false)
    #expect {
      try Segmenter(lexicons: Lexicons(), language: "de", rules: rules)
    } throws: { error in
      (error as? DepescheError)?.place?.line == 7 && (error as? DepescheError)?.code == .invalidData
    }
  }
}

import Testing
import Text

@testable import Transliteration

@Suite struct RewriteRulesTests {
  private func rewrite(_ rules: String, _ text: String) throws -> String {
    try RewriteRules(rules, file: "test.rules").apply(to: text)
  }

  @Test func theLongestSourceWinsThenTheLongerContext() throws {
    #expect(try rewrite("a > 1\nab > 2\nc > 3\nc > 4 / b_", "abcac") == "241" + "3")
  }

  @Test func contextsKnowEdgesClassesAndNegation() throws {
    let rules = "V = aeiou\nt > 1 / #_\nt > 2 / $V_$V\nt > 3 / [^$V]_#"
    #expect(try rewrite(rules, "ta ata nt") == "1a a2a n3")
  }

  @Test func theTargetTakesTheCaseOfTheSource() throws {
    let rules = "щ > shch\nи > i\nь >"
    #expect(try rewrite(rules, "Щи щи ЩИ") == "Shchi shchi SHCHI")
  }

  @Test func passesFollowEachOther() throws {
    #expect(try rewrite("a > b\n::\nb > c", "ab") == "cc")
  }

  @Test func aBadLineIsNamed() {
    #expect(throws: DepescheError(.invalidLexicon, "no _ in the context", at: Place(file: "f", line: 2))) {
      try RewriteRules("a > b\nb > c / d", file: "f")
    }
  }
}

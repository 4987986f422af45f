import German
import Lexicon
import Segmentation
import TestSupport
import Testing
import Text

@testable import Terminology

struct GlossaryMatcherTests {
  private let tokenizer: Tokenizer

  init() throws { tokenizer = try Tokenizer(lexicons: Lexicons(), language: "de") }

  private func matcher(_ glossaries: [Glossary], lemmatizer: (any Lemmatizing)? = nil) -> GlossaryMatcher {
    GlossaryMatcher(glossaries, lemmatizer: lemmatizer) { [tokenizer] in tokenizer.tokens(in: $0) }
  }

  private func glossary(_ terms: [String]) -> Glossary {
    Glossary(name: "g", entries: terms.map { GlossaryEntry(source: $0, target: "<\($0)>") })
  }

  /// The text with its terms marked.
  private func marked(_ text: String, _ matcher: GlossaryMatcher) -> String {
    let bytes = Array(text.utf8)
    let tokens = tokenizer.tokens(in: text)
    var spans: [(range: ByteRange, isCompound: Bool)] = []
    for occurrence in matcher.occurrences(in: tokens) {
      spans += occurrence.spans(in: tokens).map { ($0, occurrence.isCompoundPart) }
    }
    var result: [UInt8] = []
    var from = 0
    for (range, isCompound) in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      // Two terms inside one word mark it once.
      guard range.lowerBound >= from else { continue }
      result += bytes[from..<range.lowerBound]
      result += Array((isCompound ? "{" : "[").utf8) + bytes[range] + Array((isCompound ? "}" : "]").utf8)
      from = range.upperBound
    }
    return String(decoding: result + bytes[from...], as: UTF8.self)
  }

  @Test func termsAreFoundByMorphology() throws {
    let morphology = Morphology(try Lexicons())
    for row in tableRows("cases/german.tsv", beside: #filePath) {
      let glossary = glossary(row[0].split(separator: "|").map(String.init))
      let found = marked(row[1].filter { !"[]{}".contains($0) }, matcher([glossary], lemmatizer: morphology))
      #expect(found == row[1], "\(row[0])")
    }
  }

  @Test func termsAreFound() throws {
    for row in tableRows("cases/occurrences.tsv", beside: #filePath) {
      let text = row[1].filter { !"[]{}".contains($0) }
      let glossary = glossary(row[0].split(separator: "|").map(String.init))
      if row[2] != "-" {
        #expect(marked(text, matcher([glossary], lemmatizer: Words())) == row[1], "with words: \(row[0])")
      }
      if row[2] != "l" { #expect(marked(text, matcher([glossary])) == row[1], "by endings: \(row[0])") }
    }
  }

  @Test func theFirstGlossaryWins() {
    let matcher = matcher([
      Glossary(name: "a", entries: [GlossaryEntry(source: "Haus", target: "house", line: 3)]),
      Glossary(
        name: "b",
        entries: [
          GlossaryEntry(source: "Haus", target: "home"), GlossaryEntry(source: "Haus am See", target: "lake house"),
        ]),
    ])
    let found = matcher.occurrences(in: tokenizer.tokens(in: "Ein Haus und das Haus am See."))
    #expect(found.map(\.entry.target) == ["house", "lake house"])
    #expect(found.map(\.glossary) == ["a", "b"])
    let matches = matcher.matches(in: tokenizer.tokens(in: "Ein Haus."))
    #expect(matches.map(\.origin) == ["a:3"])
    #expect(matches.map(\.tokens) == [1..<2])
  }

  /// A translation gets them as parts, which take no word from others.
  @Test func partsOfCompoundsAreMatchesOfTheirOwnKind() {
    let matcher = matcher([glossary(["Zins", "Senkung"])], lemmatizer: Words())
    let tokens = tokenizer.tokens(in: "Die Zinssenkung kam.")
    #expect(matcher.occurrences(in: tokens).map(\.entry.source) == ["Zins", "Senkung"])
    #expect(matcher.matches(in: tokens).map(\.kind) == [.part, .part])
    #expect(matcher.matches(in: tokens).map(\.tokens) == [1..<2, 1..<2])
  }

  @Test func conditionsTellHomonymsApart() {
    let source = { (condition: UsageCondition?) in Term("Bank", language: "de", condition: condition) }
    let concept = { (source: Term, target: String) in Concept(terms: [source, Term(target, language: "en")]) }
    let matcher = matcher([
      Glossary(
        name: "g",
        concepts: [
          concept(source(nil), "bank"), concept(source(UsageCondition(with: ["Park", "sitzen"])), "bench"),
          concept(source(UsageCondition(with: ["Blut"], without: ["Geld"])), "blood bank"),
        ])
    ])
    let target = { (text: String) in matcher.occurrences(in: tokenizer.tokens(in: text)).map(\.entry.target) }
    #expect(target("Die Bank zahlt.") == ["bank"])
    #expect(target("Eine Bank steht im Park.") == ["bench"])
    #expect(target("Die Bank braucht Blut.") == ["blood bank"])
    #expect(target("Die Bank braucht Blut und Geld.") == ["bank"])
  }

  @Test func targetsAreRanked() {
    let concept = Concept(
      id: "embargo",
      terms: [
        Term("Embargo", language: "de"), Term("blockade", language: "en", status: .forbidden),
        Term("ban", language: "en", status: .admitted), Term("embargo", language: "en", status: .preferred),
      ])
    let found = matcher([Glossary(name: "g", concepts: [concept])]).occurrences(
      in: tokenizer.tokens(in: "Die Embargos endeten."))
    #expect(found.map { $0.targets.map(\.text) } == [["embargo", "ban"]])
    #expect(found.map(\.entry.target) == ["embargo"])
  }

  @Test func untranslatableTermsStay() {
    let concept = Concept(terms: [Term("Bundeswehr", language: "de", flags: .doNotTranslate)])
    let matches = matcher([Glossary(name: "g", concepts: [concept])]).matches(
      in: tokenizer.tokens(in: "Die Bundeswehr kam."))
    #expect(matches.map(\.target) == ["Bundeswehr"])
    #expect(matches.map(\.kind) == [.untranslatable])
  }

  /// A text's own terms win over configured ones, but a phrase beats its words.
  @Test func layersAreOne() {
    let layers = TermLayers([
      matcher([Glossary(name: "own", entries: [GlossaryEntry(source: "Union", target: "union")])]),
      matcher([
        Glossary(
          name: "house",
          entries: [
            GlossaryEntry(source: "Europäische Union", target: "EU"), GlossaryEntry(source: "Union", target: "CDU"),
          ])
      ]),
    ])
    let found = layers.occurrences(in: tokenizer.tokens(in: "Die Europäische Union und die Union."))
    #expect(found.map(\.entry.target) == ["EU", "union"])
  }

  /// What the quick scan turns away holds no term.
  @Test func theScanMissesNothing() throws {
    let morphology = Morphology(try Lexicons())
    for row in tableRows("cases/german.tsv", beside: #filePath) {
      let text = row[1].filter { !"[]{}".contains($0) }
      let matcher = matcher([glossary(row[0].split(separator: "|").map(String.init))], lemmatizer: morphology)
      if row[1].contains("[") { #expect(matcher.mayOccur(in: text), "\(row[0])") }
    }
    #expect(!matcher([glossary(["Waffenembargo"])]).mayOccur(in: "Der Ölpreis stieg gestern."))
  }

  /// Matches never overlap and stay inside the tokens, whatever the text.
  @Test func matchesNeverOverlap() {
    var generator = SystemRandomNumberGenerator()
    let words = ["Haus", "Häuser", "am", "See", "der", "Europäischen", "Union", ",", "„", "Bank-Haus", "5", "%"]
    let matcher = matcher(
      [glossary(["Haus", "Haus am See", "See der Union", "Europäische Union", "5 %", "am"])], lemmatizer: Words())
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }.joined(separator: " ")
      let tokens = tokenizer.tokens(in: text)
      var end = 0
      for match in matcher.matches(in: tokens) {
        #expect(match.tokens.lowerBound >= end, "\(text)")
        end = match.tokens.upperBound
      }
      #expect(end <= tokens.count)
    }
  }
}

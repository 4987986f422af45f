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
    GlossaryMatcher(glossaries, lemmatizer: lemmatizer) { tokenizer.tokens(in: $0) }
  }

  private func glossary(_ terms: [String]) -> Glossary {
    Glossary(name: "g", entries: terms.map { GlossaryEntry(source: $0, target: "<\($0)>") })
  }

  /// The text with its terms marked.
  private func marked(_ text: String, _ matcher: GlossaryMatcher) -> String {
    let bytes = Array(text.utf8)
    let tokens = tokenizer.tokens(in: text)
    var result: [UInt8] = []
    var from = 0
    for occurrence in matcher.occurrences(in: tokens) {
      guard let first = occurrence.tokens.first, let last = occurrence.tokens.last else { continue }
      let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
      // Two terms inside one word mark it once.
      guard range.lowerBound >= from else { continue }
      result += bytes[from..<range.lowerBound]
      result += Array((occurrence.isCompoundPart ? "{" : "[").utf8) + bytes[range]
      result += Array((occurrence.isCompoundPart ? "}" : "]").utf8)
      from = range.upperBound
    }
    return String(decoding: result + bytes[from...], as: UTF8.self)
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

  @Test func partsOfCompoundsAreNoMatchesForTranslation() {
    let matcher = matcher([glossary(["Zins", "Senkung"])], lemmatizer: Words())
    let tokens = tokenizer.tokens(in: "Die Zinssenkung kam.")
    #expect(matcher.occurrences(in: tokens).map(\.entry.source) == ["Zins", "Senkung"])
    #expect(matcher.matches(in: tokens) == [])
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

import TestSupport
import Testing

/// Phenomena of German, one table each: what the English of a sentence must and must not say.
///
/// `German  must  must not  reason  [open]`: patterns divided by `|`, of which all must occur, or none; ` / ` stands
/// between alternatives; `-` for none. Letters are compared without case. What must occur begins at a word's beginning
/// (`injur`), what must not is made of whole words. `open` marks a known fault.
@Suite("Translation by phenomena")
struct PhenomenaTests {
  @Test(arguments: [
    "comparison", "compounds", "conditionals", "coordination", "dates-times", "es-constructions", "extended-attributes",
    "future", "genitives", "headlines", "infinitives", "modals", "names-titles", "negation", "nominalized",
    "noun-phrases", "numbers", "passive", "perfect", "prepositions", "pronominal-adverbs", "pronouns", "questions",
    "quotations", "reflexives", "relative-clauses", "reported-speech", "second-analysis", "separable-verbs",
    "subordinate-clauses", "support-verbs", "verb-order", "verb-system", "word-choice",
  ])
  func translates(_ phenomenon: String) throws {
    let rows = tableRows("cases/\(phenomenon).tsv", beside: #filePath)
    #expect(rows.count >= 15, "\(phenomenon) has too few cases")
    var tally = CaseTally(phenomenon)
    for row in rows {
      guard row.count >= 4 else {
        Issue.record("\(phenomenon): \(row): four fields are wanted")
        continue
      }
      let english = try TranslationEngines.translate(row[0])
      let missing = patterns(row[1]).filter { !$0.contains { occurs($0, in: english, asWhole: false) } }
      let wrong = patterns(row[2]).filter { $0.contains { occurs($0, in: english, asWhole: true) } }
      let failure =
        missing.isEmpty && wrong.isEmpty
        ? nil : "→ \(english)\n  lacks \(list(missing)), has \(list(wrong)) (\(row[3]))"
      tally.add(row[0], isOpen: row.count > 4 && row[4] == "open", failure: failure)
    }
    for failure in tally.failures { Issue.record("\(failure)") }
    if let summary = tally.summary { print(summary) }
  }

  /// Patterns, each with its alternatives, in small letters.
  private func patterns(_ field: String) -> [[String]] {
    if field == "-" { return [] }
    return field.lowercased().split(separator: "|").map { $0.split(separator: " / ").map(String.init) }
  }

  private func list(_ patterns: [[String]]) -> String {
    patterns.isEmpty ? "nothing" : patterns.map { "“" + $0.joined(separator: " / ") + "”" }.joined(separator: ", ")
  }

  private func occurs(_ pattern: String, in text: String, asWhole: Bool) -> Bool {
    let letters = Array(text.lowercased())
    let pattern = Array(pattern)
    guard let first = pattern.first, let last = pattern.last, pattern.count <= letters.count else { return false }
    func isInsideWord(_ index: Int, _ edge: Character) -> Bool {
      letters.indices.contains(index) && isWordLetter(letters[index]) && isWordLetter(edge)
    }
    return (0...letters.count - pattern.count).contains { start in
      let end = start + pattern.count
      return letters[start..<end].elementsEqual(pattern) && !isInsideWord(start - 1, first)
        && !(asWhole && isInsideWord(end, last))
    }
  }

  private func isWordLetter(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}

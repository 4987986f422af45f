import Depesche
import TestSupport
import Testing
import Text
import Translation

/// What holds for every translation, good or bad.
struct InvariantTests {
  /// All German sentences of the tables.
  private static let sentences: [String] = {
    let names = Shell(in: folder).run("cd cases && ls").lines
    return names.flatMap { tableRows("cases/\($0)", beside: #filePath) }.map { $0[0] }
  }()
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")

  /// Sentences with figures; each must be in the English, as English writes it.
  @Test func figuresSurvive() throws {
    try check("invariants/figures.tsv")
  }

  /// Sentences that deny something; one of the words that deny must be in the English.
  @Test func negationSurvives() throws {
    try check("invariants/negation.tsv")
  }

  /// `German  words, of which … (divided by `|`) all, or (by ` / `) one must occur  [open]`
  private func check(_ name: String) throws {
    var tally = CaseTally(name)
    for row in tableRows(name, beside: #filePath) {
      let english = try TranslationEngines.translate(row[0])
      // With and without hyphens, since a score is a word (3-1) and so is a part of 16-year-old.
      let words = ["", "-"].reduce(into: Set<String>()) { words, hyphen in
        let parts = english.lowercased().split { !$0.isLetter && !$0.isNumber && !(",.:'" + hyphen).contains($0) }
        words.formUnion(parts.map(trimmed))
      }
      let lost = row[1].split(separator: "|").filter { pattern in
        !pattern.split(separator: "/").contains { words.contains(trimmed($0)) }
      }
      tally.add(
        row[0], isOpen: row.count > 2 && row[2] == "open",
        failure: lost.isEmpty ? nil : "→ \(english)\n  lacks \(lost.joined(separator: ", "))")
    }
    for failure in tally.failures { Issue.record("\(failure)") }
    if let summary = tally.summary { print(summary) }
  }

  /// Without spaces and marks at both ends.
  private func trimmed(_ text: some StringProtocol) -> String {
    func isEdge(_ letter: Character) -> Bool { !letter.isLetter && !letter.isNumber }
    return String(text.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  @Test func alignmentLiesInside() throws {
    let translator = try TranslationEngines.translator.get()
    for german in InvariantTests.sentences + ["Grüße aus Köln: „Schöne Straße“, sagte er. Äöüß – 5 €!"] {
      let translation = translator.translate(german)
      for sentence in translation.sentences {
        #expect(sentence.range.upperBound <= german.utf8.count, "\(german)")
        #expect((0...1).contains(sentence.confidence), "\(german)")
        var end = 0
        for aligned in sentence.alignment {
          #expect(aligned.target.lowerBound >= end, "\(german): target ranges overlap")
          end = aligned.target.upperBound
          for source in aligned.source {
            #expect(
              source.lowerBound >= sentence.range.lowerBound && source.upperBound <= sentence.range.upperBound,
              "\(german): \(source)")
            #expect(isOnLetters(source, of: german), "\(german): \(source) cuts a letter")
          }
        }
        #expect(end <= sentence.target.utf8.count, "\(german)")
        for aligned in sentence.alignment { #expect(isOnLetters(aligned.target, of: sentence.target), "\(german)") }
      }
    }
  }

  /// Whether a range of bytes begins and ends between characters of UTF-8.
  private func isOnLetters(_ range: ByteRange, of text: String) -> Bool {
    let bytes = Array(text.utf8)
    return [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xc0 != 0x80 }
  }

  @Test func linesStayLines() throws {
    let depesche = try Depesche()
    let separators = ["\n", "\n\n", "\r\n", "\n \n"]
    for (index, separator) in separators.enumerated() {
      let lines = Array(InvariantTests.sentences.dropFirst(index * 20).prefix(20))
      let english = try depesche.translate(lines.joined(separator: separator)).text
      #expect(lineFeeds(english) == lineFeeds(lines.joined(separator: separator)), "\(english)")
    }
    for text in ["", "\n", "  ", "...", "\n\nErste Zeile\nzweite Zeile.\n"] {
      #expect(lineFeeds(try depesche.translate(text).text) == lineFeeds(text), "\(text)")
    }
  }

  private func lineFeeds(_ text: String) -> Int { text.utf8.count { $0 == 0x0a } }

  @Test func damagedTextIsTranslated() throws {
    var random = SeededRandom(seed: 0xdead)
    let translator = try TranslationEngines.translator.get()
    let marks = [
      "„", "“", "(", ")", "–", ",", ";", ":", "\"", "?", "!", "…", "%", "😀", "\u{301}", "я", "漢", "\u{ad}", "&",
    ]
    for sentence in InvariantTests.sentences {
      var words = sentence.split(separator: " ").map(String.init)
      words.shuffle(using: &random)
      words.insert(marks.randomElement(using: &random) ?? "", at: Int.random(in: 0...words.count, using: &random))
      let german = words.joined(separator: " ")
      let english = translator.translate(german).text
      #expect(!english.isEmpty, "\(german)")
      #expect(!english.unicodeScalars.contains("\u{fffd}"), "\(german)")
    }
  }

  @Test func theSameAlwaysAndEverywhere() async throws {
    let translator = try TranslationEngines.translator.get()
    let sentences = InvariantTests.sentences
    let first = sentences.map { translator.translate($0) }
    let fresh = try Depesche(.init(usesDefaultGlossaries: false))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for index in sentences.indices {
            let at = (index * 7 + worker * 31) % sentences.count
            let again = translator.translate(sentences[at])
            #expect(again == first[at], "\(sentences[at])")
          }
        }
      }
      try await group.waitForAll()
    }
    for index in stride(from: 0, to: sentences.count, by: 9) {
      #expect(try fresh.translate(sentences[index]).text == first[index].text, "\(sentences[index])")
    }
  }
}

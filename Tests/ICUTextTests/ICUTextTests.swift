import ICUText
import Testing
import Text

@Suite struct ICUTextTests {
  @Test func versionIsKnown() {
    #expect(Int(ICU.version.prefix { $0 != "." }) ?? 0 >= 64)
  }

  @Test func sentenceBoundariesAreByteOffsets() throws {
    let iterator = try BreakIterator(.sentence, locale: "de")
    #expect(try iterator.boundaries(in: "Äpfel fallen. Über Nacht.") == [15, 27])
    #expect(try iterator.boundaries(in: "") == [])
  }

  /// The prototype never gets a text, so that tasks do not meet in it.
  @Test func breakIteratorIsShared() async throws {
    let iterator = try BreakIterator(.word, locale: "de")
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for length in 1...50 {
        group.addTask {
          try iterator.boundaries(in: Array(repeating: "Wort", count: length).joined(separator: " ")).count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.sorted() == (1...50).map { 2 * $0 - 1 })
  }

  @Test func normalizes() throws {
    #expect(try Normalizer.nfc.normalize("Ko\u{308}ln").utf8.elementsEqual("Köln".utf8))
    #expect(try Normalizer.nfd.normalize("é").utf8.count == 3)
    #expect(try Normalizer.nfc.isNormalized("Köln, Київ"))
    #expect(try !Normalizer.nfc.isNormalized("и\u{306}"))
    #expect(try Normalizer.nfkc.normalize("ﬁ") == "fi")
    #expect(try Normalizer.nfc.normalize("") == "")
  }

  @Test func transliteratesByRules() throws {
    let transliterator = try Transliterator(rules: "ш > sch; а > a; к > k;", name: "test")
    #expect(try transliterator.transliterate("шашка") == "schaschka")
    let longer = try Transliterator(rules: "a > bcdefghijklmnop;", name: "test")
    #expect(try longer.transliterate(String(repeating: "a", count: 50)).utf8.count == 750)
  }

  @Test func brokenRulesNameTheirFile() {
    let error = #expect(throws: DepescheError.self) { try Transliterator(rules: "a > ;;; } {", name: "x.rules") }
    #expect(error?.code == .invalidLexicon)
    #expect(error?.place?.file == "x.rules")
  }

  @Test func collatesByLanguage() throws {
    let collator = try Collator(locale: "de")
    let sorted = try ["Zebra", "Öl", "Ofen", "ä", "a"].sorted { try collator.areInIncreasingOrder($0, $1) }
    #expect(sorted == ["a", "ä", "Ofen", "Öl", "Zebra"])
  }

  @Test func knowsScripts() {
    #expect(CharacterProperties.script(of: "Ж") == "Cyrl")
    #expect(CharacterProperties.script(of: "ß") == "Latn")
    #expect(CharacterProperties.isLetter("ї"))
    #expect(!CharacterProperties.isLetter("7"))
  }
}

import Testing

@testable import Translation

/// Marks turn phrases away without a look at them, so they must never turn away one that is there.
struct WordMarksTests {
  private func marks(_ words: [String]) -> WordMarks {
    words.reduce(into: .none) { $0.formUnion(.there($1)) }
  }

  @Test func whatIsThereIsFound() {
    for words in [["in", "der", "tat", "über", "straße", "„", "–", "café"], ["cafe\u{301}", "u\u{308}ber", "нет"]] {
      let there = marks(words)
      for word in words { #expect(there.contains(.needed(word)), "\(word)") }
      #expect(there.contains(.none))
    }
  }

  @Test func whatIsMissingIsTold() {
    #expect(!marks(["in", "der"]).contains(.needed("tat")))
    #expect(!marks([]).contains(.needed("tat")))
  }

  /// Strings are the same however their letters are put together; bytes are not.
  @Test func otherSpellingsAreNotTurnedAway() {
    #expect("u\u{308}ber" == "über")
    #expect(marks(["u\u{308}ber"]).contains(.needed("über")))
    #expect(marks(["über"]).contains(.needed("u\u{308}ber")))
    #expect(WordMarks.hash("u\u{308}ber") == nil)
  }

  @Test func inflectedWordsBeginAlike() {
    func beginning(_ word: String) -> UInt64? {
      var word = word
      return word.withUTF8(WordMarks.beginning)
    }
    // One byte where the ending may begin behind it.
    #expect(beginning("der") == UInt64(UInt8(ascii: "d")))
    #expect(beginning("roten") == beginning("rotes"))
    #expect(beginning("roten") != beginning("reichen"))
    #expect(beginning("") == nil)
  }
}

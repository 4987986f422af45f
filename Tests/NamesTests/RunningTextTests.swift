import Testing

@testable import Names

@Suite struct RunningTextTests {
  /// Whatever stands in a text, nothing but names changes, and no input is too odd.
  @Test func oddInputComesBackUnharmed() throws {
    let names = try Shared.names.get()
    var generator = LinearGenerator(seed: 7)
    let pieces = [
      "Putin", "s", "’", "'", "-", ".", " ", "\n", "\u{a0}", "ß", "𝔸", "é", "e\u{301}", "“", "„", "Ł", "zu", "von",
      "der",
      "x", "1", "\t", "🇺🇦", "’s", "--", "St.", "W.", " А ", " Ω ",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      // All of these are spelt alike in English.
      #expect(names.normalizeText(text) == text, "\(text.debugDescription)")
    }
  }

  @Test func tokensCoverTheWordsOfAText() {
    let tokens = SimpleTokens.of("  St. Petersburg, US-Präsident’s 3,5\u{a0}Mio. ")
    #expect(tokens.map(\.text) == ["St.", "Petersburg", ",", "US-Präsident’s", "3", ",", "5", "Mio", "."])
    #expect(tokens.map(\.spaceBefore) == [true, true, false, true, true, false, false, true, false])
  }
}

/// A small generator of its own, so that a failure can be repeated (Knuth's constants).
struct LinearGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

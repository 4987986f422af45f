import German
import Lexicon
import Names
import Segmentation
import TestSupport
import Testing
import Text
import Translation

@testable import Briefs

/// What is left out, and what never is.
struct CompressionTests {
  @Test func whatIsLeft() throws {
    let lexicons = try Lexicons()
    let translator = try Translator(lexicons: lexicons, names: [Names(lexicons: lexicons)])
    let tokenizer = try Tokenizer(lexicons: lexicons, language: "de")
    let sentences = translator.sentences(options: TranslationOptions())
    let compression = Compression(lexicons)
    for row in tableRows("cases/compression.tsv", beside: #filePath) {
      let tokens = tokenizer.tokens(in: row[0])
      let kept = compression.kept(tokens, sentences.analyze(tokens), .strong) ?? tokens
      let text = kept.enumerated().map { ($0 > 0 && $1.spaceBefore ? " " : "") + $1.text }.joined()
      #expect(text == (row[1] == "=" ? row[0] : row[1]), "\(row[0])")
      // What is left out and what is left make up the sentence.
      let gone = Compression.leftOut(tokens, kept)
      #expect(kept.allSatisfy { token in !gone.contains { $0.overlaps(token.range) } })
    }
  }

  @Test func editsKeepTheAlignment() {
    var text = AlignedText("However, he won.", alignment: [])
    text = AlignedText(
      "However, he won on Sunday.",
      alignment: [(0..<8, 0), (9..<11, 10), (12..<15, 20), (19..<25, 30)].map {
        .init(target: $0.0, source: [$0.1..<$0.1 + 3])
      })
    text.update(to: "He won on Sunday.")
    #expect(text.slice(text.target(of: 20..<23) ?? 0..<0) == "won")
    text.replace(10..<16, with: "February 9")
    #expect(text.text == "He won on February 9.")
    #expect(text.slice(text.target(of: 30..<33) ?? 0..<0) == "February 9")
    #expect(text.wordCount == 5)
  }

  @Test func days() throws {
    let day = try #require(CivilDay("2025-03-02T10:00"))
    #expect(day.weekday == 7)
    #expect(day.adding(-1) == CivilDay("2025-03-01") && day.adding(-2) == CivilDay("2025-02-28"))
    #expect(day.last(7) == day && day.last(1) == CivilDay("2025-02-24"))
    #expect(CivilDay("2024-02-28")?.adding(1) == CivilDay("2024-02-29"))
    #expect(CivilDay("2025-13-01") == nil && CivilDay("gestern") == nil)
  }
}

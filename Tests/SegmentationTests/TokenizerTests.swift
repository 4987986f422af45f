import Lexicon
import Segmentation
import Testing
import Text

@Suite struct TokenizerTests {
  let lexicons: Lexicons
  init() throws { lexicons = try Lexicons() }

  @Test func cases() throws {
    for (number, line) in table("tokens.tsv") {
      let fields = line.split(separator: "\t").map(String.init)
      let tokenizer = try Tokenizer(lexicons: lexicons, language: fields[0])
      let found = tokenizer.tokens(in: fields[1]).map { token in
        token.kind == .word ? token.text : "\(token.text)/\(token.kind)"
      }
      #expect(found.joined(separator: " ") == fields[2], "tokens.tsv:\(number)")
    }
  }

  /// Tokens and the white space between them give the text again.
  @Test func randomTextsAreReproduced() throws {
    let tokenizer = try Tokenizer(lexicons: lexicons, language: "de")
    var random = Random(state: 4711)
    for round in 0..<400 {
      let text = randomText(&random, pieces: 1 + round % 40)
      let tokens = tokenizer.tokens(in: text)
      var end = 0
      for token in tokens {
        #expect(token.range.lowerBound >= end && token.text == text.slice(token.range), "\(text.debugDescription)")
        #expect(text.slice(end..<token.range.lowerBound).withoutSpace.isEmpty, "\(text.debugDescription)")
        #expect(token.spaceBefore == (token.range.lowerBound > end), "\(text.debugDescription)")
        end = token.range.upperBound
      }
      #expect(text.slice(end..<text.utf8.count).withoutSpace.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func rangesAreRespected() throws {
    let tokenizer = try Tokenizer(lexicons: lexicons, language: "de")
    let text = "Er kam. Sie ging."
    #expect(tokenizer.tokens(in: text, range: 8..<17).map(\.text) == ["Sie", "ging", "."])
    #expect(tokenizer.tokens(in: text, range: 8..<17).first?.spaceBefore == true)
    #expect(tokenizer.tokens(in: "", range: 0..<0).isEmpty)
  }
}

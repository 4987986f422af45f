import English
import Lexicon
import Testing
import Text

/// Any tree gives output in which each leaf comes out exactly once.
@Suite("Random trees")
struct PropertyTests {
  @Test func everyLeafComesOutOnce() throws {
    for generator in [try #require(Engines.us), try #require(Engines.uk)] {
      for seed in 1...4000 {
        var maker = TreeMaker(seed: UInt64(seed))
        let sentence = maker.sentence()
        let words = generator.words(for: sentence)
        for leaf in maker.leaves {
          // Marked text appears once; a source belongs to at least one word, also where its word has no text.
          if let text = leaf.text {
            let count = words.reduce(0) { $0 + ($1.text.lowercased().contains(text) ? 1 : 0) }
            #expect(count == 1, "seed \(seed): \(text) comes out \(count) times in \(GeneratedText(words).text)")
          }
          let isCovered = words.contains { $0.source.contains { $0.contains(leaf.source.lowerBound) } }
          #expect(isCovered, "seed \(seed): source \(leaf.source) is lost in \(GeneratedText(words).text)")
        }
        check(words, seed)
      }
    }
  }

  private func check(_ words: [GeneratedWord], _ seed: Int) {
    let generated = GeneratedText(words)
    #expect(!generated.text.contains("  "), "seed \(seed): two spaces in \(generated.text)")
    #expect(!generated.text.contains(",,"), "seed \(seed): two commas in \(generated.text)")
    #expect(!generated.text.contains(" ,"), "seed \(seed): a space before a comma in \(generated.text)")
    var end = 0
    for range in generated.alignment {
      #expect(range.target.lowerBound >= end && range.target.upperBound <= generated.text.utf8.count, "seed \(seed)")
      end = range.target.upperBound
    }
    let opening = words.count { $0.kind == .openingQuote }
    let closing = words.count { $0.kind == .closingQuote }
    #expect(opening == closing, "seed \(seed): quotation marks in \(generated.text)")
  }

  @Test func emptyTreesAreHarmless() throws {
    let generator = try #require(Engines.us)
    #expect(generator.text(for: EnglishSentence([])).text == "")
    #expect(generator.text(for: EnglishSentence(Clause(verb: nil))).text == "")
    #expect(generator.text(for: EnglishSentence([.noun(NounPhrase(head: Noun("")))])).text == "")
    #expect(generator.text(for: EnglishSentence([.coordination(Coordination([]))])).text == "")
  }
}

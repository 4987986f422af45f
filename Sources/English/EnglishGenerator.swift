import Lexicon
import Text

/// Turns English trees into words, with order, agreement, inflection and punctuation.
///
///     let generator = EnglishGenerator(lexicons: try Lexicons())
///     generator.text(for: EnglishSentence(clause)).text
///
/// Any tree gives output, also one that makes no sense; each leaf comes out exactly once. Made once, immutable, shared
/// freely between threads. A sentence costs some microseconds a word.
public final class EnglishGenerator: Sendable {
  public let variety: Variety
  public let quotes: QuoteStyle
  public let morphology: EnglishMorphology
  public let numbers: EnglishNumbers

  public init(lexicons: Lexicons, variety: Variety = .us, quotes: QuoteStyle = .ascii) {
    numbers = EnglishNumbers(lexicons: lexicons, variety: variety)
    self.variety = variety
    self.quotes = quotes
    self.morphology = EnglishMorphology(lexicons: lexicons, variety: variety)
  }

  /// The words and marks of a sentence, in order.
  public func words(for sentence: EnglishSentence) -> [GeneratedWord] {
    let linearizer = Linearizer(morphology: morphology)
    let pieces = linearizer.pieces(sentence.content, Linearizer.Context(role: .subject))
    return Finisher(morphology: morphology, quotes: quotes).words(pieces, sentence)
  }

  /// The text of a sentence, with the alignment of its words in bytes of that text.
  public func text(for sentence: EnglishSentence) -> GeneratedText { GeneratedText(words(for: sentence)) }
}

/// Words put together.
public struct GeneratedText: Sendable, Equatable {
  public var text: String
  /// In the order of the text; words without a source are left out.
  public var alignment: [AlignedRange]

  public init(_ words: [GeneratedWord]) {
    text = ""
    alignment = []
    for (index, word) in words.enumerated() {
      if index > 0, word.spaceBefore { text += " " }
      let start = text.utf8.count
      text += word.text
      if !word.source.isEmpty { alignment.append(AlignedRange(target: start..<text.utf8.count, source: word.source)) }
    }
  }
}

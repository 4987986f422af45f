import English
import Text

/// A text translated, sentence by sentence.
public struct Translation: Sendable, Equatable {
  public var text: String
  public var sentences: [TranslatedSentence]
  /// Words that could not be read, in order.
  public var unknown: [UnknownWord]
  /// Terms of glossaries, in order.
  public var terms: [UsedTerm] = []
  /// Names and terms that another engine did not keep.
  public var lost: [ProtectedSpan] = []
}

/// A glossary's term in a text, and what decided on its English.
public struct UsedTerm: Sendable, Equatable {
  /// UTF-8 bytes of the word or words in the document; of a verb that stands apart, of the verb alone.
  public var range: ByteRange
  public var source: String
  public var target: String
  /// The glossary, with the line where it is known: `terms.tsv:3`.
  public var glossary: String
  /// Whether the term is only a part of the word.
  public var isPart: Bool

  init(_ match: LexicalMatch, range: ByteRange) {
    self.range = range
    source = match.lemma
    target = match.target
    glossary = match.origin
    isPart = match.kind == .part
  }
}

public struct TranslatedSentence: Sendable, Equatable {
  public var source: String
  /// UTF-8 bytes of the source in the document.
  public var range: ByteRange
  public var target: String
  /// 0.01…1, how good it is likely to be; see `ConfidenceModel`.
  public var confidence: Double
  /// 0…1, how much of it rests on what is known rather than guessed.
  public var soundness: Double
  /// Which bytes of the target came from which bytes of the document.
  public var alignment: [AlignedRange]

  public init(
    source: String, range: ByteRange, target: String, confidence: Double, soundness: Double = 1,
    alignment: [AlignedRange]
  ) {
    self.source = source
    self.range = range
    self.target = target
    self.confidence = confidence
    self.soundness = soundness
    self.alignment = alignment
  }
}

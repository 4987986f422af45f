import Text

/// A token understood, in the terms of Universal Dependencies.
public struct AnalyzedToken: Sendable, Equatable {
  public var token: Token
  public var lemma: String
  /// Universal part of speech: `NOUN`, `VERB`, `ADJ`…
  public var partOfSpeech: String
  /// Tag of the Stuttgart-Tübingen tag set: `NN`, `VVFIN`…
  public var tag: String
  /// Universal features such as `Case=Nom`, sorted by name.
  public var features: [String]
  /// Index of the token that this one depends on, or nil for the root of the sentence.
  public var head: Int?
  /// Universal relation: `nsubj`, `obj`, `amod`…
  public var relation: String
  /// Lexicon keys of a compound's parts in order; empty for other words.
  public var parts: [String]
  /// Whether the word is not in the lexicon, nor derived from it.
  public var isGuess: Bool
}

/// A sentence of a text with its tokens understood.
public struct AnalyzedSentence: Sendable, Equatable {
  public var range: ByteRange
  public var text: String
  public var tokens: [AnalyzedToken]
}

import Text

/// A sentence with what is known about each of its tokens, after Universal Dependencies.
public struct AnalyzedSentence: Sendable, Equatable {
  public var text: String
  /// UTF-8 bytes in the text.
  public var range: ByteRange
  public var tokens: [AnalyzedToken]
}

/// A token with lemma, word class, features, and its place in the dependency tree.
public struct AnalyzedToken: Sendable, Equatable {
  public var text: String
  /// UTF-8 bytes in the text.
  public var range: ByteRange
  /// Whether white space stands before it.
  public var spaceBefore: Bool
  public var lemma: String
  /// Universal word class: `NOUN`, `VERB` …
  public var upos: String
  /// Tag of the Stuttgart-Tübingen tag set: `NN`, `VVFIN` …
  public var xpos: String
  /// Sorted by name.
  public var features: [Feature]
  /// Number of the token that it hangs on, from 1; 0 for the root.
  public var head: Int
  /// Such as `nsubj`.
  public var relation: String
  /// Parts of a compound, the last being the head; empty for other words.
  public var parts: [String]
  /// Whether word class and lemma are only guessed.
  public var isGuess: Bool

  /// `Case=Nom|Number=Sing`, or `_` if there is none.
  public var featureText: String {
    features.isEmpty ? "_" : features.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
  }
}

/// A feature of Universal Dependencies: `Case` is `Nom`.
public struct Feature: Sendable, Equatable {
  public var name: String
  public var value: String
}

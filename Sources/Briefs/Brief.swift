import Text

/// A short English brief of one or more articles.
public struct Brief: Sendable, Equatable {
  public struct Sentence: Sendable, Equatable {
    public var target: String
    public var source: String
    /// Identifier of the document.
    public var document: String
    /// Bytes in the document's text.
    public var range: ByteRange
    /// How much the sentence tells; comparable within one brief.
    public var score: Double
    /// From 0 to 1: how much of the English rests on what is known rather than guessed.
    public var confidence: Double
  }

  /// A name in the sentences, and how it is spelt in English.
  public struct Name: Sendable, Equatable {
    public var source: String
    public var target: String
    public var kind: LexicalMatch.Kind
  }

  /// A glossary's term in the sentences.
  public struct Term: Sendable, Equatable {
    /// As it stands in the text.
    public var text: String
    public var source: String
    public var target: String
  }

  /// Empty where there is no room for one.
  public var headline: String
  /// In the order of the documents.
  public var sentences: [Sentence]
  public var names: [Name]
  public var terms: [Term]

  /// The sentences as one paragraph.
  public var text: String { sentences.map(\.target).joined(separator: " ") }

  /// White-space separated words of headline and sentences.
  public var wordCount: Int { headline.wordCount + sentences.reduce(0) { $0 + $1.target.wordCount } }
}

extension String {
  /// White-space separated words.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }

  /// With its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

import English
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
    /// Which bytes of `target` came from which bytes of the document's text; empty for extracts.
    public var alignment: [AlignedRange]
    /// Bytes of the document's text, within the sentence, that the brief leaves out.
    public var leftOut: [ByteRange]
    /// Whether another sentence of the brief tells the same with other figures, so that both need their source.
    public var isContested: Bool
  }

  /// A name in the sentences, and how it is spelt in English.
  public struct Name: Sendable, Equatable {
    public var source: String
    public var target: String
    public var kind: LexicalMatch.Kind
    /// In its own script, where that is known and not the Latin one.
    public var original: String?
  }

  /// A glossary's term in the sentences.
  public struct Term: Sendable, Equatable {
    /// As it stands in the text.
    public var text: String
    public var source: String
    public var target: String
    /// Which glossary decided, with the line where it is known: `terms.tsv:3`.
    public var glossary: String
  }

  /// Empty where there is no room for one.
  public var headline: String
  /// In the order of the documents.
  public var sentences: [Sentence]
  public var names: [Name]
  public var terms: [Term]

  /// The sentences as one paragraph; those whose figures contradict each other with their source.
  public var text: String { sentences.map(\.sourcedTarget).joined(separator: " ") }

  /// White-space separated words of headline and sentences.
  public var wordCount: Int { headline.wordCount + text.wordCount }
}

extension Brief.Sentence {
  /// The English, with its document where others give other figures.
  public var sourcedTarget: String { isContested && !document.isEmpty ? "\(target) [\(sourceName)]" : target }

  /// The last part of the document's identifier where that is a path.
  var sourceName: String { document.split(separator: "/").last.map(String.init) ?? document }
}

extension String {
  /// White-space separated words.
  var wordCount: Int {
    var count = 0
    var isInside = false
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      // A no-break space (C2 A0) divides words as well.
      let isSpace = byte <= 0x20 || byte == 0xc2 && bytes.next() == 0xa0
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}

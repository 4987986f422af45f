import Text

/// A word or mark of the output, with where it came from.
public struct GeneratedWord: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case word
    /// Comma, final mark, dash, bracket.
    case punctuation
    case openingQuote, closingQuote
  }
  public var text: String
  public var kind: Kind
  /// Byte ranges of the source, sorted and without overlaps; empty for words that English adds and for punctuation.
  public var source: SourceRanges
  public var spaceBefore: Bool

  public init(_ text: String, kind: Kind = .word, source: SourceRanges = [], spaceBefore: Bool = true) {
    self.text = text
    self.kind = kind
    self.source = source
    self.spaceBefore = spaceBefore
  }
}

/// A piece of alignment: bytes of the generated text and the bytes of the source that they came from.
public struct AlignedRange: Sendable, Equatable {
  public var target: ByteRange
  public var source: SourceRanges

  public init(target: ByteRange, source: SourceRanges) {
    self.target = target
    self.source = source
  }
}

public enum Variety: String, Sendable { case us, uk }

public enum QuoteStyle: String, Sendable { case ascii, typographic }

/// A half-open range of UTF-8 byte offsets into the text that it belongs to. All positions in Depesche are of this kind.
public typealias ByteRange = Range<Int>

/// One article: what a file, standard input or a JSON record holds.
public struct Document: Sendable, Equatable {
  public var id: String
  public var title: String?
  /// The day of publication as ISO 8601 (`2025-02-13`), used to resolve „gestern“.
  public var date: String?
  /// BCP 47 code of the language, or nil where it is to be detected.
  public var language: String?
  public var text: String

  public init(id: String = "", title: String? = nil, date: String? = nil, language: String? = nil, text: String) {
    self.id = id
    self.title = title
    self.date = date
    self.language = language
    self.text = text
  }
}

/// A sentence: where it stands, and what kind of block it stands in.
public struct Sentence: Sendable, Equatable {
  public var range: ByteRange
  /// Index of the block (paragraph, heading, list item) from 0; sentences of one block follow each other.
  public var block: Int

  public init(range: ByteRange, block: Int) {
    self.range = range
    self.block = block
  }
}

/// A token: a word, number, abbreviation or mark of punctuation.
public struct Token: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Letters, with inner hyphens and apostrophes (`US-Präsident`, `D’Artagnan`).
    case word
    /// Letters with a full stop that belongs to them (`z.`, `Dr.`, `Mrd.`), `D.C.`
    case abbreviation
    /// Digits with inner marks (`60.000`, `3,5`, `14:30`, `2024`); may end in a letter (`90er`).
    case number
    /// Digits with a full stop that makes them an ordinal (`6.` in „6. August“).
    case ordinal
    case punctuation
    /// Symbols such as `€`, `%`, `§`, `&`.
    case symbol
    /// URL, e-mail address, handle, hashtag.
    case address
  }

  public var text: String
  public var range: ByteRange
  public var kind: Kind
  /// Whether white space stands before it.
  public var spaceBefore: Bool

  public init(text: String, range: ByteRange, kind: Kind, spaceBefore: Bool) {
    self.text = text
    self.range = range
    self.kind = kind
    self.spaceBefore = spaceBefore
  }
}

import Text

/// What linearization leaves to the finisher: words, and marks that may still fall away or move.
struct Piece: Equatable {
  enum Kind: Equatable {
    case word
    /// a or an, decided when the next word is known.
    case indefiniteArticle
    /// Glued to the word before it (`’s`, `%`).
    case suffix
    /// Falls away at borders, beside other marks, and twice.
    case comma
    /// A mark that stays: colon, semicolon, dash, mark inside quotation marks.
    case mark
    case openBracket, closeBracket
    case openQuote, closeQuote
  }
  var kind: Kind
  var text: String
  var source: SourceRanges
  /// The next letter is the first of a sentence inside the sentence (after an opening quotation mark).
  var capitalizes = false
  /// The text is not changed at the start of a sentence.
  var keepsCase = false

  init(_ kind: Kind, _ text: String = "", source: SourceRanges = []) {
    self.kind = kind
    self.text = text
    self.source = source
  }

  static let comma = Piece(.comma, ",")

  var isWord: Bool { kind == .word || kind == .indefiniteArticle }
}

extension [Piece] {
  /// The pieces of a text of several words; each carries the ranges.
  static func words(_ text: String, _ source: SourceRanges = []) -> [Piece] {
    let words = text.spacedWords
    // A leaf without text still hands its source on, to the word beside it.
    if words.isEmpty { return source.isEmpty ? [] : [Piece(.word, "", source: source)] }
    // “athlete* of the year” as a title
    if words.count > 1, text.utf8.contains(UInt8(ascii: "*")) {
      return text.withoutHeadMark.spacedWords.map { Piece(.word, $0, source: source) }
    }
    return words.map { Piece(.word, $0, source: source) }
  }

  var hasWords: Bool { contains { $0.isWord && !$0.text.isEmpty } }

  var wordCount: Int { reduce(0) { $0 + ($1.isWord && !$1.text.isEmpty ? 1 : 0) } }
}

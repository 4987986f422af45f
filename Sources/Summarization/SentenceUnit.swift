import Text

/// A token as the signals see it.
struct UnitToken: Sendable {
  /// Index into the forms of the context.
  var form: Int
  var kind: Token.Kind
}

/// A sentence as the signals see it.
struct SentenceUnit: Sendable {
  var document: Int
  var index: Int
  /// Sentences in its document.
  var countInDocument: Int
  var block: Int
  /// Whether it stands alone in its block.
  var isAloneInBlock: Bool
  var range: ByteRange
  var tokens: [UnitToken]
  /// Terms that count, as they are numbered in this call, in order.
  var terms: [Int]
  /// White-space separated words.
  var wordCount: Int
  /// Bytes without the white space inside.
  var length: Int
  /// Whether it ends as a sentence does.
  var endsWithMark: Bool

  static func endsWithMark(_ tokens: [Token]) -> Bool {
    for token in tokens.reversed() where token.kind == .punctuation {
      switch token.text {
      case "“", "”", "\"", "»", "«", "’", "'", "‘", ")", "]", "''": continue
      case ".", "!", "?", "…", "...": return true
      default: return false
      }
    }
    return tokens.last?.kind == .abbreviation
  }
}

import Text

/// A sentence as the signals see it.
struct SentenceUnit {
  var document: Int
  var index: Int
  /// Sentences in its document.
  var countInDocument: Int
  var block: Int
  /// Whether it stands alone in its block.
  var isAloneInBlock: Bool
  var range: ByteRange
  var text: String
  var tokens: [Token]
  /// The tokens in small letters.
  var lowered: [String]
  /// Terms that count, as indices into the vocabulary, in order.
  var terms: [Int]
  /// White-space separated words.
  var wordCount: Int

  /// Whether it ends as a sentence does.
  var endsWithMark: Bool {
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

/// Marks of punctuation by what they do.
enum Marks {
  static func isQuote(_ text: String) -> Bool {
    // Most words are longer than any mark, or begin with a letter.
    guard text.utf8.count < 4, let first = text.utf8.first,
      first | 0x20 < UInt8(ascii: "a") || first >= 0x80 || first == UInt8(ascii: "`")
    else { return false }
    return opening.contains(text) || closing.contains(text)
  }
  static let opening: Set<String> = ["„", "»", "\"", "‚", "›", "“", "«", "‹", "``"]
  static let closing: Set<String> = ["“", "”", "«", "\"", "‘", "‹", "’", "»", "›", "''"]
}

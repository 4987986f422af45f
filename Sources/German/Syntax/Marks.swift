/// Marks of punctuation by what they do.
enum Marks {
  static func isQuote(_ text: String) -> Bool {
    // Most words are told apart before a set is looked at.
    MarkSet.number(text).map { opening.contains($0) || closing.contains($0) } ?? false
  }
  static let opening: MarkSet = ["„", "»", "\"", "‚", "›", "“", "«", "‹", "``"]
  static let closing: MarkSet = ["“", "”", "«", "\"", "‘", "‹", "’", "»", "›", "''"]
  static let dashes: MarkSet = ["–", "—", "-", "--"]
}

extension [Word] {
  /// Where the part of a sentence from a word on ends: at the next mark that is no quotation mark, or at the last word.
  func endOfPart(from start: Int) -> Int {
    self[start...].firstIndex { $0.isPunctuation && !Marks.isQuote($0.text) } ?? count
  }

  /// Where the part before a word begins: behind the last such mark.
  func startOfPart(before end: Int) -> Int {
    self[..<end].lastIndex { $0.isPunctuation && !Marks.isQuote($0.text) }.map { $0 + 1 } ?? 0
  }

  /// Where the words before one begin that no mark parts from it: behind the last mark of any kind.
  func startOfRun(before end: Int) -> Int {
    self[..<end].lastIndex(where: \.isPunctuation).map { $0 + 1 } ?? 0
  }
}

/// Marks of three bytes at most, compared as numbers: strings outside of ASCII are compared by their normal forms, and
/// every word is asked whether it is a mark.
struct MarkSet: ExpressibleByArrayLiteral, Sendable {
  private let numbers: [UInt32]

  init(arrayLiteral marks: String...) { numbers = marks.compactMap(MarkSet.number) }

  func contains(_ text: String) -> Bool { MarkSet.number(text).map(numbers.contains) ?? false }

  func contains(_ number: UInt32) -> Bool { numbers.contains(number) }

  /// The bytes of a text as one number; nil for none, for more than three, and for what begins with a letter.
  static func number(_ text: String) -> UInt32? {
    let bytes = text.utf8
    guard bytes.count < 4, let first = bytes.first else { return nil }
    // Most words begin with a letter.
    if first | 0x20 >= UInt8(ascii: "a"), first < 0x80, first != UInt8(ascii: "`") { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}

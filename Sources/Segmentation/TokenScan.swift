import Text

/// One pass over a sentence, token by token.
struct TokenScan {
  let text: ByteText
  let range: ByteRange
  let data: SegmentationData
  var at: Int

  init(text: ByteText, range: ByteRange, data: SegmentationData) {
    self.text = text
    self.range = range
    self.data = data
    at = range.lowerBound
  }

  mutating func next() -> Token? {
    let start = text.end(from: at, limit: range.upperBound) { $0 == .space || $0 == .lineEnd }
    guard start < range.upperBound else { return nil }
    let spaceBefore = start > at || start == range.lowerBound && text.characterClass(before: start) == .space
    let (end, kind) = token(from: start)
    at = min(max(end, start + 1), range.upperBound)
    return Token(text: text.string(start..<at), range: start..<at, kind: kind, spaceBefore: spaceBefore)
  }

  private func token(from start: Int) -> (end: Int, kind: Token.Kind) {
    let (value, length) = text.scalar(at: start)
    switch CharacterClass.of(value) {
    case .upper, .lower, .letter:
      return word(from: start)
    case .digit:
      return number(from: start)
    case .stop:
      let end = text.end(from: start, limit: range.upperBound) { $0 == .stop }
      return (end - start > 1 ? end : start + length, .punctuation)
    case .dash:
      // „-fähig“ after an elided first part.
      if length == 1, kind(at: start + 1) == .lower, start == range.lowerBound || kind(before: start) == .space {
        return (word(from: start + 1).end, .word)
      }
      return (text.end(from: start, limit: range.upperBound) { $0 == .dash }, .punctuation)
    case .apostrophe:
      // Two apostrophes for a quotation mark.
      if length == 1, byte(at: start + 1) == text.bytes[start] { return (start + 2, .punctuation) }
      // „geht 's“, „geht's“
      if byte(at: start + length) == UInt8(ascii: "s"), !kind(at: start + length + 1).isWord,
        kind(before: start) == .space || data.capitalizesNouns && kind(before: start).isLetter
      {
        return (start + length + 1, .word)
      }
      return (start + length, .punctuation)
    case .symbol:
      if value == 0x23 || value == 0x40 {
        let end = text.end(from: start + 1, limit: range.upperBound) { $0.isWord || $0 == .other }
        if end > start + 1, kind(at: start + 1).isWord { return (trimmed(start..<end), .address) }
      }
      return (start + length, .symbol)
    case .other:
      // Section sign, degree sign, paragraph sign.
      let isSymbol = value == 0xa7 || value == 0xb0 || value == 0xb6
      return (start + length, isSymbol ? .symbol : .punctuation)
    default:
      return (start + length, .punctuation)
    }
  }

  // MARK: Looking around

  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < range.upperBound ? text.bytes[offset] : 0x20 }

  @inline(__always)
  func kind(at offset: Int) -> CharacterClass {
    offset < range.upperBound ? text.characterClass(at: offset) : .lineEnd
  }

  @inline(__always)
  func kind(before offset: Int) -> CharacterClass {
    offset > range.lowerBound ? text.characterClass(before: offset) : .lineEnd
  }

  /// Whether nothing but closing marks follows: a full stop before it ends the sentence.
  func isSentenceEnd(_ offset: Int) -> Bool {
    text.end(from: offset, limit: range.upperBound) {
      $0 == .closing || $0.isQuote || $0 == .stop || $0 == .exclamation || $0 == .space || $0 == .lineEnd
    } == range.upperBound
  }

  /// An end without the marks of punctuation before it.
  func trimmed(_ range: Range<Int>) -> Int {
    text.start(before: range.upperBound, limit: range.lowerBound + 1) { !$0.isWord && $0 != .symbol }
  }
}

import Text

extension TokenScan {
  /// A number, an ordinal with its full stop, or a word that starts with a number (`18-Jährige`).
  func number(from start: Int) -> (end: Int, kind: Token.Kind) {
    var at = start
    var isPlain = true
    while at < range.upperBound {
      let (value, length) = text.scalar(at: at)
      if CharacterClass.of(value) == .digit {
        at += length
        continue
      }
      // Inner marks: `60.000`, `3,5`, `14:30`, `1’000`.
      let isMark = value == 0x2e || value == 0x2c || value == 0x3a || value == 0x27 || value == 0x2019
      guard isMark, kind(at: at + length) == .digit else { break }
      isPlain = false
      at += length
    }
    let next = kind(at: at)
    if next.isLetter {
      let end = wordEnd(from: at)
      // `90er` is a number, `90er-Jahre` and `3D-Drucker` are words.
      let isJoined = text.bytes[at..<end].contains(UInt8(ascii: "-"))
      return (end, isJoined ? .word : .number)
    }
    if next == .dash, byte(at: at) == UInt8(ascii: "-") {
      let after = kind(at: at + 1)
      if after.isLetter { return (wordEnd(from: at + 1), .word) }
      // „20- bis 30-jährige“
      if after == .space, kind(at: at + 2).isLetter { return (at + 1, .word) }
    }
    guard isPlain || isDate(start..<at), byte(at: at) == UInt8(ascii: "."), kind(at: at + 1) != .stop else {
      return (at, .number)
    }
    return isSentenceEnd(at + 1) ? (at, .number) : (at + 1, .ordinal)
  }

  /// `6.8`, before another full stop: day and month.
  private func isDate(_ part: Range<Int>) -> Bool {
    part.count <= 5 && !part.contains { text.bytes[$0] == UInt8(ascii: ",") || text.bytes[$0] == UInt8(ascii: ":") }
  }
}

import Text

extension TokenScan {
  /// A word, or the abbreviation or address that it turns out to be.
  func word(from start: Int) -> (end: Int, kind: Token.Kind) {
    if let end = webAddress(from: start) { return (end, .address) }
    let end = wordEnd(from: start)
    switch byte(at: end) {
    case UInt8(ascii: "@") where kind(at: end + 1).isLetter:
      return (addressEnd(from: start), .address)
    case UInt8(ascii: "."):
      return stopAfterWord(start: start, end: end)
    default:
      return (end, .word)
    }
  }

  /// Letters and digits, with what may stand inside a word.
  func wordEnd(from start: Int) -> Int {
    var at = start
    while at < range.upperBound {
      // Most letters are these.
      if text.bytes[at] >= UInt8(ascii: "a"), text.bytes[at] <= UInt8(ascii: "z") {
        at += 1
        continue
      }
      let (value, length) = text.scalar(at: at)
      let kind = CharacterClass.of(value)
      if kind.isWord {
        at += length
        continue
      }
      let next = self.kind(at: at + length)
      switch kind {
      case .dash where value == 0x2d || value == 0x2010 || value == 0x2011:
        if next.isWord {
          at += length
          continue
        }
        // „Vor- und Nachteile“
        let elides = at > start && (next == .space || next == .comma || next == .lineEnd || next == .closing)
        return elides || next.isQuote ? at + length : at
      case .apostrophe where value != 0x60 && value != 0x201a:
        if next.isLetter, at > start {
          if isContraction(at: at, length, after: start) { return at }
          at += length
          continue
        }
        return isGenitiveApostrophe(at: at, after: start) ? at + length : at
      case .symbol, .comma, .other:
        // Forms for all genders (`Bürger*innen`), names such as `H&M`.
        let isGender = (value == 0x2a || value == 0x3a || value == 0x5f) && startsIn(at + 1)
        let isJoined = value == 0x26 && self.kind(before: at) == .upper && next == .upper
        guard at > start, isGender || isJoined || value == 0x5f && next.isWord else { return at }
        at += length
      default:
        return at
      }
    }
    return at
  }

  /// `in` or `innen`, behind the mark of a form for all genders.
  private func startsIn(_ offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: "i") && byte(at: offset + 1) == UInt8(ascii: "n")
      && (!kind(at: offset + 2).isWord || byte(at: offset + 2) == UInt8(ascii: "n"))
  }

  /// „geht’s“, „weil's“: in German „es“ or „das“, which is a word of its own, unless a name stands before it
  /// („Andrea’s“).
  private func isContraction(at offset: Int, _ length: Int, after start: Int) -> Bool {
    guard data.capitalizesNouns, byte(at: offset + length) == UInt8(ascii: "s"),
      !kind(at: offset + length + 1).isWord
    else { return false }
    return kind(at: start) == .lower || data.classes(text, start..<offset).contains(.starter)
  }

  /// „Klaus’ Auto“: behind s, x, z, ß, unless a quotation that it might close was opened by such a mark.
  private func isGenitiveApostrophe(at offset: Int, after start: Int) -> Bool {
    guard offset > start, kind(at: offset + text.scalar(at: offset).length) == .space else { return false }
    switch text.scalar(before: offset).value {
    case 0x73, 0x78, 0x7a, 0xdf: break
    default: return false
    }
    var at = range.lowerBound
    while at < start {
      let (value, length) = text.scalar(at: at)
      let before = kind(before: at)
      if CharacterClass.of(value) == .apostrophe, before == .space || before == .lineEnd || before == .opening {
        return false
      }
      at += length
    }
    return true
  }

  /// What a full stop right behind a word makes of it.
  private func stopAfterWord(start: Int, end: Int) -> (end: Int, kind: Token.Kind) {
    let next = kind(at: end + 1)
    if next.isLetter { return lettersWithStops(start: start, end: end) }
    guard next != .stop else { return (end, .word) }
    let stop = end + 1
    let listed = data.abbreviation(text, start..<stop)
    if isSentenceEnd(stop) {
      switch listed {
      case .last, .any, .unit, .month: return (stop, .abbreviation)
      default: return (end, .word)
      }
    }
    if isRomanNumeral(start..<end), data.hasOrdinals { return (stop, .ordinal) }
    // The segmenter has decided that no sentence ends here, so the full stop belongs to the word.
    return listed != nil || next == .space || isSingleLetter(start..<end) || next == .dash
      ? (stop, .abbreviation) : (end, .word)
  }

  /// `z.B.`, `U.S.`, `Bild.de`: letters behind a full stop without a space.
  private func lettersWithStops(start: Int, end: Int) -> (end: Int, kind: Token.Kind) {
    var parts = [start..<end]
    var at = end
    while byte(at: at) == UInt8(ascii: "."), kind(at: at + 1).isLetter {
      let partEnd = wordEnd(from: at + 1)
      parts.append((at + 1)..<partEnd)
      at = partEnd
    }
    if byte(at: at) == UInt8(ascii: "@") { return (addressEnd(from: start), .address) }
    let hasStop = byte(at: at) == UInt8(ascii: ".") && kind(at: at + 1) != .stop
    let full = hasStop ? at + 1 : at
    if hasStop, data.abbreviation(text, start..<full) != nil { return (full, .abbreviation) }
    // „ver.di“
    if data.abbreviation(text, start..<at) != nil { return (at, .abbreviation) }
    if parts.allSatisfy(isSingleLetter) {
      return (hasStop ? full : at, .abbreviation)
    }
    if let last = parts.last, TopLevelDomain.isKnown(text.string(last)) { return (addressEnd(from: start), .address) }
    // A space is missing, or single letters stand before a name (`A.Merkel`).
    return isSingleLetter(start..<end) ? (end + 1, .abbreviation) : (end, .word)
  }

  private func isSingleLetter(_ part: Range<Int>) -> Bool {
    !part.isEmpty && text.scalar(at: part.lowerBound).length == part.count
  }

  private func isRomanNumeral(_ part: Range<Int>) -> Bool {
    part.count <= 6
      && part.allSatisfy {
        text.bytes[$0] == UInt8(ascii: "I") || text.bytes[$0] == UInt8(ascii: "V")
          || text.bytes[$0] == UInt8(ascii: "X")
      }
  }
}

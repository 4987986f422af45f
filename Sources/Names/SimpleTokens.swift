import Text

/// Words and marks of running text, cut at white space and punctuation: all that names need of tokenization.
enum SimpleTokens {
  /// Tokens of one line or sentence with byte ranges into it.
  static func of(_ text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [Token] = []
      result.reserveCapacity(bytes.count / 6 + 1)
      var at = 0
      var space = false
      while at < bytes.count {
        let byte = bytes[at]
        if byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
          space = true
          at += 1
          continue
        }
        if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
          space = true
          at += 2
          continue
        }
        let start = at
        while at < bytes.count, let length = letterLength(bytes, at, inside: at > start) { at += length }
        var kind = Token.Kind.word
        if at == start {
          kind = .punctuation
          at += scalarLength(bytes[at])
        } else if at < bytes.count, bytes[at] == UInt8(ascii: "."), isAbbreviation(bytes, start..<at) {
          kind = .abbreviation
          at += 1
        }
        at = min(at, bytes.count)
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<at])
        result.append(
          Token(text: String(decoding: slice, as: UTF8.self), range: start..<at, kind: kind, spaceBefore: space))
        space = false
      }
      return result
    }
  }

  /// An initial, or a short form that stands in names.
  private static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 { return bytes[range.lowerBound] >= 0x41 && bytes[range.lowerBound] <= 0x5A }
    return bytes[range].elementsEqual("St".utf8) || bytes[range].elementsEqual("Dr".utf8)
      || bytes[range].elementsEqual("Jr".utf8)
  }

  /// The length of the letter, digit or inner mark here, or nil.
  private static func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, inside: Bool) -> Int? {
    let byte = bytes[at]
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: return 1
    case UInt8(ascii: "-"), UInt8(ascii: "'"):
      return inside && at + 1 < bytes.count && isWordByte(bytes[at + 1]) ? 1 : nil
    case 0x00..<0x80: return nil
    case 0xC2:
      // Latin-1 marks: ª, µ, º are letters, the rest is punctuation.
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      return next == 0xAA || next == 0xB5 || next == 0xBA ? 2 : nil
    case 0xE2:
      guard at + 2 < bytes.count else { return nil }
      // ’ inside a word; other general punctuation ends it.
      if bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return inside ? 3 : nil }
      if bytes[at + 1] == 0x80, bytes[at + 2] == 0x91 { return inside ? 3 : nil }
      return nil
    default: return scalarLength(byte)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
    default: byte >= 0xC3 && byte != 0xE2
    }
  }

  private static func scalarLength(_ byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}

/// Brings spellings to what they have in common, so that stems can be compared byte by byte: small letters without
/// umlauts, ß as ss, no hyphens or apostrophes, never the same letter three times („Schifffahrt“).
///
/// What is folded alike is only a candidate; whether it is the same word is decided on the spelling itself.
struct SpellingFold {
  /// What a byte of the text adds.
  enum Step { static let boundary = -2, end = -1 }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private var pending: Int = Step.end

  private let umlautsAsTwo: Bool

  /// - Parameter umlautsAsTwo: whether ä becomes ae, as where umlauts cannot be written.
  init(_ bytes: UnsafeBufferPointer<UInt8>, umlautsAsTwo: Bool = false) {
    self.bytes = bytes
    at = 0
    self.umlautsAsTwo = umlautsAsTwo
  }

  /// The next folded byte, or one of `Step`.
  mutating func next() -> Int {
    if pending >= 0 {
      defer { pending = Step.end }
      return pending
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        let folded = SpellingFold.ascii[Int(byte)]
        if folded == SpellingFold.dropped { continue }
        return folded == 0 ? Step.boundary : Int(folded)
      }
      let second = at + 1 < bytes.count ? bytes[at + 1] : 0
      switch byte {
      case 0xc3:
        at += 2
        switch second {
        case 0xa4, 0x84: return umlaut("a")
        case 0xb6, 0x96: return umlaut("o")
        case 0xbc, 0x9c: return umlaut("u")
        case 0x9f:
          pending = Int(UInt8(ascii: "s"))
          return pending
        // Other capitals of Latin-1 stand 32 before their small letters.
        default:
          pending = Int((0x80...0x9e).contains(second) ? second + 0x20 : second)
          return Int(byte)
        }
      case 0xc2 where second == 0xad: at += 2  // soft hyphen
      case 0xcc where second == 0x88: at += 2  // combining diaeresis
      case 0xc2 where second == 0xa0 || second == 0xab || second == 0xbb:
        at += 2
        return Step.boundary
      case 0xe2 where second == 0x80:
        let third = at + 2 < bytes.count ? bytes[at + 2] : 0
        at += 3
        // Hyphens and the apostrophe join, dashes, quotation marks and spaces divide.
        if third == 0x90 || third == 0x91 || third == 0x99 { continue }
        return Step.boundary
      case 0xe1 where second == 0xba && at + 2 < bytes.count && bytes[at + 2] == 0x9e:
        at += 3
        pending = Int(UInt8(ascii: "s"))
        return pending
      default:
        at += 1
        return Int(byte)
      }
    }
    return Step.end
  }

  private mutating func umlaut(_ letter: Unicode.Scalar) -> Int {
    if umlautsAsTwo { pending = Int(UInt8(ascii: "e")) }
    return Int(UInt8(ascii: letter))
  }

  private static let dropped: UInt8 = 1
  /// 0 for what divides words.
  private static let ascii: [UInt8] = (0..<128).map { code in
    let byte = UInt8(code)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return dropped
    case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "@"): return byte
    default: return 0
    }
  }

  /// The first word of a text, folded.
  static func firstWord(of text: String, umlautsAsTwo: Bool = false) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      var fold = SpellingFold(bytes, umlautsAsTwo: umlautsAsTwo)
      var word: [UInt8] = []
      word.reserveCapacity(min(bytes.count, 40))
      while true {
        let next = fold.next()
        if next < 0 {
          if next == Step.end || !word.isEmpty { return word }
          continue
        }
        word.appendFolded(UInt8(truncatingIfNeeded: next))
      }
    }
  }
}

extension [UInt8] {
  /// A third letter of the same kind is left out.
  fileprivate mutating func appendFolded(_ byte: UInt8) {
    if count > 1, self[count - 1] == byte, self[count - 2] == byte { return }
    append(byte)
  }
}

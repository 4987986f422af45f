/// The stem vowel's umlaut: `Haus` ↔ `Häus`, `Vater` ↔ `Väter`.
enum Umlaut {
  /// The word with the umlaut of its last back vowel, or nil if it has none.
  static func apply(_ word: String) -> String? {
    word.withBytes { word in
      guard var index = word.lastIndex(where: { umlaut(of: $0) != nil }) else { return nil }
      // „Haus“, „Baum“: of au the a carries it.
      if index > 0, word[index] | 0x20 == UInt8(ascii: "u"), word[index - 1] | 0x20 == UInt8(ascii: "a") { index -= 1 }
      guard let umlaut = umlaut(of: word[index]) else { return nil }
      var result = KeyBuffer(capacity: word.count + 1)
      result.append(word.cut(0, index))
      result.append(umlaut)
      result.append(word.dropping(first: index + 1))
      return result.string
    }
  }

  /// The word without the umlaut of its last umlauted vowel, or nil if it has none.
  static func remove(_ word: String) -> String? {
    word.withBytes { word in
      var result = KeyBuffer(capacity: word.count)
      return remove(word, into: &result) ? result.string : nil
    }
  }

  /// Likewise, appended to a key.
  /// - Returns: whether there is an umlaut; nothing is appended without.
  static func remove(_ word: WordBytes, into key: inout KeyBuffer) -> Bool {
    var offset = word.count - 2
    while offset >= 0 {
      if word[offset] == 0xc3, let plain = vowel(ofTrail: word[offset + 1]) {
        key.append(word.cut(0, offset))
        key.append(plain)
        key.append(word.dropping(first: offset + 2))
        return true
      }
      offset -= 1
    }
    return false
  }

  private static func umlaut(of vowel: UInt8) -> StaticString? {
    switch vowel {
    case UInt8(ascii: "a"): "ä"
    case UInt8(ascii: "o"): "ö"
    case UInt8(ascii: "u"): "ü"
    case UInt8(ascii: "A"): "Ä"
    case UInt8(ascii: "O"): "Ö"
    case UInt8(ascii: "U"): "Ü"
    default: nil
    }
  }

  /// - Parameter trail: the second byte of a letter whose first is C3.
  private static func vowel(ofTrail trail: UInt8) -> StaticString? {
    switch trail {
    case 0xa4: "a"
    case 0xb6: "o"
    case 0xbc: "u"
    case 0x84: "A"
    case 0x96: "O"
    case 0x9c: "U"
    default: nil
    }
  }
}

import Text

/// Whether the words of a key stand in a sentence, in whatever German case.
enum NameComparison {
  struct Found: Equatable {
    /// Index after the last token.
    var end: Int
    var isGenitive: Bool
  }

  /// Compares a key with the tokens from `start` on.
  ///
  /// Adjectives may take any ending (`der Vereinten Nationen`), nouns -s or -es (`des Weißen Hauses`).
  /// - Parameter inflects: false for persons, whose first words never change.
  static func find(_ key: String, in tokens: [Token], at start: Int, inflects: Bool) -> Found? {
    let key = Array(key.utf8)
    var at = 0
    var index = start
    var genitive = false
    while index < tokens.count {
      let word = tokens[index].text.utf8
      let end = key[at...].firstIndex(of: 0x20) ?? key.count
      let isLast = end == key.count
      // „der Deutsche Bauernverband“: „Deutsche“ begins „Deutscher“ and is a form of it, and no part before a hyphen.
      if key[at...].starts(with: word),
        at + word.count >= end || !(tokens.dropFirst(index + 1).first?.spaceBefore ?? true)
      {
        at += word.count
      } else if let length = prefixLength(key[at..<end], of: word) {
        let rest = word.dropFirst(length)
        if isLast || inflects, isGenitiveEnding(rest, after: key[at..<end]) {
          genitive = true
        } else if !(inflects && agrees(key[at..<end], word) && !isLast) {
          return nil
        }
        at = end
      } else if inflects, agrees(key[at..<end], word), !isLast {
        at = end
      } else {
        return nil
      }
      index += 1
      if at == key.count {
        return Found(end: index, isGenitive: genitive)
      }
      let continues = index < tokens.count
      if key[at] == 0x20 {
        guard continues, tokens[index].spaceBefore else { return nil }
        at += 1
      } else {
        guard continues, !tokens[index].spaceBefore else { return nil }
      }
    }
    return nil
  }

  /// Whether a key can stand there at all: told by the first byte of its second word, since many begin alike („New …“).
  static func mayStand(_ key: UnsafeBufferPointer<UInt8>, in tokens: [Token], at start: Int) -> Bool {
    let count = tokens[start].text.utf8.count
    guard key.count > count + 1, key[count] == 0x20, key.starts(with: tokens[start].text.utf8) else { return true }
    guard start + 1 < tokens.count, tokens[start + 1].spaceBefore else { return false }
    return tokens[start + 1].text.utf8.first == key[count + 1]
  }

  /// The length of the key's word if the token begins with it.
  private static func prefixLength(_ keyWord: ArraySlice<UInt8>, of token: String.UTF8View) -> Int? {
    token.count > keyWord.count && token.starts(with: keyWord) ? keyWord.count : nil
  }

  /// -s, -es, ’s, 's, and an apostrophe alone after a sibilant.
  static func isGenitiveEnding(_ rest: Substring.UTF8View, after stem: ArraySlice<UInt8>) -> Bool {
    let s = UInt8(ascii: "s")
    let sibilant = stem.last == s || stem.last == UInt8(ascii: "z") || stem.last == UInt8(ascii: "x")
    switch rest.count {
    case 1:
      return (rest.first == s && !sibilant) || rest.first == UInt8(ascii: "'")
    case 2:
      return rest.last == s && (rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "'"))
    case 3: return rest.elementsEqual("’".utf8) || rest.elementsEqual("ses".utf8)
    case 4: return rest.elementsEqual("’s".utf8)
    default: return false
    }
  }

  /// Two forms of one adjective.
  private static func agrees(_ first: ArraySlice<UInt8>, _ second: String.UTF8View) -> Bool {
    let other = Array(second)
    guard let a = AdjectiveEnding.stemLength(first), let b = AdjectiveEnding.stemLength(other), a == b else {
      return false
    }
    return first.prefix(a).elementsEqual(other.prefix(b))
  }
}

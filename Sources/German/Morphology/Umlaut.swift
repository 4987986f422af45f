/// The stem vowel's umlaut: `Haus` ↔ `Häus`, `Vater` ↔ `Väter`.
enum Umlaut {
  /// The word with the umlaut of its last back vowel, or nil if it has none.
  static func apply(_ word: String) -> String? {
    var letters = Array(word)
    var index = letters.count - 1
    while index >= 0 {
      let letter = letters[index]
      if letter == "u" || letter == "U", index > 0, letters[index - 1] == "a" || letters[index - 1] == "A" {
        letters[index - 1] = letters[index - 1] == "a" ? "ä" : "Ä"
        return String(letters)
      }
      if let changed = pairs[letter] {
        // An unstressed final syllable in -er, -el, -en, -e has e; a, o, u before it carry the umlaut.
        letters[index] = changed
        return String(letters)
      }
      index -= 1
    }
    return nil
  }

  /// The word without the umlaut of its last umlauted vowel, or nil if it has none.
  static func remove(_ word: String) -> String? {
    var letters = Array(word)
    guard let index = letters.lastIndex(where: { back[$0] != nil }), let plain = back[letters[index]] else {
      return nil
    }
    letters[index] = plain
    return String(letters)
  }

  private static let pairs: [Character: Character] = ["a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"]
  private static let back: [Character: Character] = ["ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U"]
}

import Lexicon
import Transliteration

extension Respelling {
  /// Romanizes a name that was written in its text's language, but may be of another one: Russian letters give foreign
  /// names by their sound (`Абрахамс`, `Накасима`), and an English reader expects those otherwise than Russian ones.
  /// - Returns: the name and the rules used, or nil if there are none.
  func romanized(_ name: String, from language: String, kind: Kind) -> (target: String, rules: String)? {
    guard language == "ru", kind == .person, !usesStandard else {
      return romanized(name, language: language, kind: kind).map { ($0, "\(language)-en") }
    }
    var result = ""
    var word = ""
    var used = "ru-en"
    func close() -> Bool {
      guard !word.isEmpty else { return true }
      guard let (target, rules) = russianWord(word) else { return false }
      if rules != "ru-en" { used = rules }
      result += target
      word = ""
      return true
    }
    for character in name {
      if character == " " || character == "-" {
        guard close() else { return nil }
        result.append(character)
      } else {
        word.append(character)
      }
    }
    return close() ? (result, used) : nil
  }

  private func russianWord(_ word: String) -> (String, String)? {
    let small = word.lowercased()
    if !isNative(small) {
      if let japanese = japanese(word, small) { return (japanese, "ru-en-japanese") }
      if let target = rules(["transliteration/ru-en-foreign.rules", "transliteration/ru-en.rules"])?.apply(to: word) {
        return (target, "ru-en-foreign")
      }
    }
    return romanized(word, language: "ru", kind: .person).map { ($0, "ru-en") }
  }

  /// Whether a word has the ending of a name from Russia and around.
  private func isNative(_ word: String) -> Bool {
    let table = lexicons.table("names/russian-endings.tsv")
    let bytes = Array(word.utf8)
    // Endings have one to five letters of two bytes.
    return (1...5).contains { count in
      guard bytes.count > count * 2 else { return false }
      return bytes.suffix(count * 2).withUnsafeBufferPointer { table.contains(bytes: $0) }
    }
  }

  /// Syllables that only Japanese names have, or rarely others.
  private static let japaneseSyllables = [
    "си", "ти", "дз", "цу", "тя", "сё", "тё", "сю", "тю", "ся", "рё", "кё", "гё", "хё", "рю", "кю", "хю",
  ]

  /// The Hepburn spelling of a word that consists of Japanese syllables alone.
  private func japanese(_ word: String, _ small: String) -> String? {
    guard Self.japaneseSyllables.contains(where: small.contains),
      let target = rules(["transliteration/ru-en-japanese.rules"])?.apply(to: word),
      target.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return target
  }
}

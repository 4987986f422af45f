/// Regular German inflection undone without a lexicon, for words that none has: names of products, technical terms.
///
/// Deliberately narrow: endings that nouns and adjectives take, and the umlaut of plurals (Duden, Die Grammatik, §§ 290
/// to 330). What comes out are candidates; they count only where a term is spelt like that.
enum GermanEndings {
  private static let noun = ["s", "es", "n", "en", "e", "er", "ern", "se", "sen", "ses", "nen", "ns", "ens"]
  private static let umlautPlural = ["e", "er", "en", "ern", "n", ""]
  private static let adjective = ["e", "er", "es", "en", "em"]
  /// Endings of foreign words that the plural replaces.
  private static let replaced = [
    ("en", "um"), ("en", "us"), ("en", "a"), ("en", "o"), ("a", "um"), ("i", "us"), ("i", "o"),
  ]

  /// Spellings that a noun form may come from.
  static func nounBases(of form: String) -> [String] {
    var bases: [String] = []
    for ending in noun {
      if let base = cut(ending, from: form) { bases.append(base) }
    }
    for ending in umlautPlural {
      if let base = cut(ending, from: form), let plain = withoutLastUmlaut(base) { bases.append(plain) }
    }
    for (ending, original) in replaced {
      if let base = cut(ending, from: form) { bases.append(base + original) }
    }
    return bases
  }

  /// An adjective form without its ending.
  static func adjectiveStem(of form: String) -> String {
    for ending in adjective.reversed() where ending != "e" {
      if let stem = cut(ending, from: form) { return stem }
    }
    return cut("e", from: form) ?? form
  }

  /// The rest must keep three letters, and an ending must not stand behind a hyphen.
  private static func cut(_ ending: String, from form: String) -> String? {
    guard form.hasSuffix(ending) else { return nil }
    let base = form.dropLast(ending.count)
    guard base.count >= 3, base.last?.isLetter == true else { return nil }
    return String(base)
  }

  /// `Häus` → `Haus`, `Bäum` → `Baum`; nil if the last vowel is none with an umlaut.
  private static func withoutLastUmlaut(_ form: String) -> String? {
    let plain: [Character: Character] = ["ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U"]
    var letters = Array(form)
    for index in letters.indices.reversed() {
      if let letter = plain[letters[index]] {
        letters[index] = letter
        return String(letters)
      }
      // „äu“ is one vowel: the u behind it does not end the search.
      if "aeiouAEIOU".contains(letters[index]) {
        guard letters[index] == "u", index > 0, letters[index - 1] == "ä" || letters[index - 1] == "Ä" else {
          return nil
        }
      }
    }
    return nil
  }
}

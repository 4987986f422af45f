/// Facts about letters that the spelling rules of inflection need. Words are ASCII but for names and loans; other
/// letters count as consonants unless they are vowels with an accent, which no rule depends on.
enum Orthography {
  static func isVowel(_ letter: Character) -> Bool { "aeiouAEIOU".contains(letter) }

  static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y") || word.hasSuffix("Y"), let before = word.dropLast().last else { return false }
    return before.isLetter && !isVowel(before)
  }

  static func endsInSibilant(_ word: String) -> Bool {
    let lower = word.lowercased()
    return ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) }
  }

  /// Groups of vowels, `y` being one unless it begins the word, silent final `e` not counted, `qu` a consonant.
  static func syllables(_ word: String) -> Int {
    let letters = Array(word.lowercased())
    var count = 0
    var inGroup = false
    for (index, letter) in letters.enumerated() {
      var vowel = isVowel(letter) || (letter == "y" && index > 0)
      if letter == "u", index > 0, letters[index - 1] == "q" { vowel = false }
      // loyal, player
      if letter == "y", inGroup, index + 1 < letters.count, isVowel(letters[index + 1]) { vowel = false }
      if vowel, !inGroup { count += 1 }
      inGroup = vowel
    }
    if count > 1, letters.last == "e", letters.count > 2 {
      let before = letters[letters.count - 2]
      let syllabicL = before == "l" && !isVowel(letters[letters.count - 3])
      if !isVowel(before), before != "y", !syllabicL { count -= 1 }
    }
    return max(1, count)
  }

  /// One syllable that ends in one vowel and one consonant which is doubled before a vowel: stop, big, quit.
  static func isShortClosed(_ word: String) -> Bool {
    let letters = Array(word.lowercased())
    guard letters.count >= 2, let last = letters.last, last.isLetter, !isVowel(last), !"wxyh".contains(last) else {
      return false
    }
    guard isVowel(letters[letters.count - 2]) else { return false }
    if letters.count >= 3 {
      let third = letters[letters.count - 3]
      let afterQ = third == "u" && letters.count >= 4 && letters[letters.count - 4] == "q"
      if isVowel(third), !afterQ { return false }
    }
    return syllables(word) == 1
  }

  static func doublingLast(_ word: String) -> String { word + String(word.suffix(1)) }

  static func isAllCapitals(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  static func capitalized(_ word: String) -> String {
    guard let first = word.first else { return word }
    return first.uppercased() + word.dropFirst()
  }
}

extension EnglishMorphology {
  /// `a` or `an` by the sound of what follows: an hour, a European, an MP, an 8-year-old, a US official.
  public func indefiniteArticle(before text: String) -> String { startsWithVowelSound(text) ? "an" : "a" }

  private func startsWithVowelSound(_ text: String) -> Bool {
    // What stands before the first space, hyphen or slash is spoken first.
    let start = text.drop { !$0.isLetter && !$0.isNumber }
    let word = String(start.prefix { $0 != " " && $0 != "/" })
    guard let first = word.first else { return false }
    if first.isNumber { return numberStartsWithVowel(word) }
    let part = String(word.prefix { $0 != "-" && $0 != "." && $0 != "'" && $0 != "’" })
    for key in [word, part, word.lowercased(), part.lowercased()] {
      if let article = entry(articles.row(key), 1) { return article == "an" }
    }
    // A single letter, or capitals that are spelt out: an F, an MP, a UN resolution.
    if part.utf8.count == 1 || (Orthography.isAllCapitals(part) && !part.hasSuffix("'S")) {
      return "AEFHILMNORSX".contains(first.uppercased())
    }
    let lower = part.lowercased()
    for length in stride(from: min(7, lower.utf8.count), through: 2, by: -1) {
      if let article = entry(articles.row(String(lower.prefix(length)) + "~"), 1) { return article == "an" }
    }
    return "aeiouäöüéèáàâêîôûåøæœ".contains(lower.first ?? "b")
  }

  /// eight, eleven, eighteen, eighty…, eight hundred…, and years such as 1848.
  private func numberStartsWithVowel(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    if digits.hasPrefix("8") { return true }
    guard digits.hasPrefix("11") || digits.hasPrefix("18") else { return false }
    let rest = text.dropFirst(digits.count)
    if digits.count == 2 { return true }
    return digits.count == 4 && !rest.hasPrefix(",")
  }
}

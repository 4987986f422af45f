extension EnglishMorphology {
  /// The plural: `crisis` → crises, `MP` → MPs, `minister* of state` → ministers of state. Mass nouns and nouns that
  /// are plurals already come back as they are.
  public func plural(of noun: String) -> String {
    if let row = nouns.row(noun.replacingStars) {
      let flags = flags(noun.replacingStars, in: nouns, field: 2)
      if flags.contains("m") || flags.contains("p") { return spelled(noun.replacingStars) }
      if let form = entry(row, 1) { return form == "=" ? spelled(noun.replacingStars) : form }
    }
    let headed = Headed(noun, last: true)
    let spelledHead = spelled(headed.head)
    return Headed(spelledPhrase(headed), last: true).joined(pluralOfWord(headed.head, spelled: spelledHead))
  }

  /// The singular form as it is written, without the mark of the head.
  public func singular(of noun: String) -> String { spelled(noun.replacingStars) }

  private func spelledPhrase(_ headed: Headed) -> String {
    (headed.before.map(spelled) + [headed.head + "*"] + headed.after.map(spelled)).joined(separator: " ")
  }

  private func pluralOfWord(_ word: String, spelled: String) -> String {
    guard let last = word.last else { return word }
    if let row = nouns.row(word) {
      let flags = flags(word, in: nouns, field: 2)
      if flags.contains("p") || flags.contains("m") { return spelled }
      if let form = entry(row, 1) { return form == "=" ? spelled : form }
    }
    let lower = word.lowercased()
    if lower != word, let form = entry(nouns.row(lower), 1), form != "=" {
      return word.first?.isUppercase == true && !Orthography.isAllCapitals(word) ? Orthography.capitalized(form) : form
    }
    // `~man` in the table stands for every longer word in -man.
    for length in stride(from: min(6, lower.utf8.count - 1), through: 3, by: -1) {
      let ending = String(lower.suffix(length))
      if let form = entry(nouns.row("~" + ending), 1) { return String(word.dropLast(length)) + form }
    }
    if last.isNumber || Orthography.isAllCapitals(word) || last == "." { return spelled + "s" }
    if lower.hasSuffix("sis"), lower.utf8.count > 4 { return spelled.dropLast(2) + "es" }
    if Orthography.endsInSibilant(word) { return spelled + "es" }
    if Orthography.endsInConsonantY(word), word.first?.isUppercase == false { return spelled.dropLast() + "ies" }
    return spelled + "s"
  }

  /// Whether a noun has no plural and takes no a/an (`information`, `police officer` no). Compounds go by their head.
  public func isMass(_ noun: String) -> Bool { nounFlags(noun).contains("m") }

  /// Whether it is a plural as it stands (`police`, `talks`, `scissors`).
  public func isPluralOnly(_ noun: String) -> Bool { nounFlags(noun).contains("p") }

  /// Whether it names persons, so that its relative pronoun is who.
  public func isPerson(_ noun: String) -> Bool {
    if nounFlags(noun).contains("h") { return true }
    let head = Headed(noun, last: true).head.lowercased()
    return ["man", "woman", "ist", "people", "person"].contains {
      head.hasSuffix($0) && head.utf8.count > $0.utf8.count
    }
  }

  /// Flags of a noun by its whole, its head, or the part of its head behind the last hyphen; see `en/nouns.tsv`.
  func nounFlags(_ noun: String) -> Set<Character> {
    let plain = noun.replacingStars
    for key in [plain, Headed(noun, last: true).head] where nouns.contains(key) {
      return flags(key, in: nouns, field: 2)
    }
    let head = Headed(noun, last: true).head
    if let hyphen = head.lastIndex(of: "-") {
      return flags(String(head[head.index(after: hyphen)...]), in: nouns, field: 2)
    }
    return []
  }

  /// What a mass noun is counted by: a `piece` of advice.
  func unit(of noun: String) -> String {
    entry(nouns.row(noun.replacingStars), 3) ?? entry(nouns.row(Headed(noun, last: true).head), 3) ?? "piece"
  }
}

extension String {
  /// Without the `*` that marks the head.
  var replacingStars: String { utf8.contains(UInt8(ascii: "*")) ? filter { $0 != "*" } : self }
}

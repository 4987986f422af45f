import Lexicon

extension EnglishMorphology {
  /// The plural: `crisis` → crises, `MP` → MPs, `minister* of state` → ministers of state. Mass nouns and nouns that
  /// are plurals already come back as they are.
  public func plural(of noun: String) -> String { knownPlurals.value(noun) { findPlural(of: noun) } }

  private func findPlural(of noun: String) -> String {
    let flags = nounFlags(noun)
    if flags.contains("m") || flags.contains("p") { return spelled(noun.replacingStars) }
    if let row = nouns.row(noun.replacingStars) {
      if let form = entry(row, 1) { return form == "=" ? spelled(noun.replacingStars) : form }
    }
    let headed = Headed(noun, last: true)
    let spelledHead = spelled(headed.head)
    return Headed(spelledPhrase(headed), last: true).joined(pluralOfWord(headed.head, spelled: spelledHead))
  }

  /// Whether the last word of a noun inflects: of `search mission`, but not of `right of asylum`.
  public func endsInHead(_ noun: String) -> Bool { Headed(noun, last: true).after.isEmpty }

  /// The singular form as it is written, without the mark of the head.
  public func singular(of noun: String) -> String { spelled(noun.replacingStars) }

  private func spelledPhrase(_ headed: Headed) -> String {
    (headed.before.map(spelled) + [headed.head + "*"] + headed.after.map(spelled)).joined(separator: " ")
  }

  private func pluralOfWord(_ word: String, spelled: String) -> String {
    guard let last = word.last else { return word }
    if let row = nouns.row(word) {
      if let form = entry(row, 1) { return form == "=" ? spelled : form }
    }
    let lower = word.lowercased()
    if lower != word, let form = entry(nouns.row(lower), 1), form != "=" {
      return word.first?.isUppercase == true && !Orthography.isAllCapitals(word) ? Orthography.capitalized(form) : form
    }
    if let row = endingRow(lower, where: { entry($0, 1) != nil }), let form = entry(row, 1) {
      return String(word.dropLast(row.key.count - 1)) + form
    }
    if last.isNumber || Orthography.isAllCapitals(word) || last == "." { return spelled + "s" }
    if lower.hasSuffix("sis"), lower.utf8.count > 4 { return spelled.dropLast(2) + "es" }
    if Orthography.endsInSibilant(word) { return spelled + "es" }
    if Orthography.endsInConsonantY(word), word.first?.isUppercase == false { return spelled.dropLast() + "ies" }
    return spelled + "s"
  }

  /// Whether a noun before its number is a name: Terminal 3.
  public func isNumbered(_ noun: String) -> Bool { nounFlags(noun).contains("k") }

  /// Whether an institution is named with its place behind it: the University of Hamburg.
  public func isNamedByPlace(_ noun: String) -> Bool { nounFlags(noun).contains("o") }

  /// Whether an institution is named with its place before it and without an article: Tegel Airport.
  public func isNamedBehindPlace(_ noun: String) -> Bool { nounFlags(noun).contains("f") }

  /// Whether a noun behind a name is a part of it: the Veltins Arena.
  public func isNamedAfter(_ noun: String) -> Bool { nounFlags(noun).contains("c") }

  /// Whether a noun has no plural and takes no a/an (`information`, `police officer` no). Compounds go by their head.
  public func isMass(_ noun: String) -> Bool { nounFlags(noun).contains("m") }

  /// Whether it never has an article, as names have none (`Saturn`, `NATO`).
  public func isWithoutArticle(_ noun: String) -> Bool {
    nouns.row(noun).map { FlagSet($0.field(2)).contains("n") } ?? false
  }

  /// Whether it is a plural as it stands (`police`, `talks`, `scissors`).
  public func isPluralOnly(_ noun: String) -> Bool { nounFlags(noun).contains("p") }

  /// Whether it names persons, so that its relative pronoun is who.
  public func isPerson(_ noun: String) -> Bool { nounFlags(noun).contains("h") }

  /// Whether it names a woman whose gender German grammar may not tell (`das Mädchen`).
  public func isWoman(_ noun: String) -> Bool { nounFlags(noun).contains("w") }

  /// Flags of a noun by its whole, its head, the part of its head behind the last hyphen, or its ending; see
  /// `en/nouns.tsv`.
  func nounFlags(_ noun: String) -> FlagSet { knownFlags.value(noun) { findFlags(noun) } }

  private func findFlags(_ noun: String) -> FlagSet {
    if let row = nouns.row(noun.replacingStars) { return FlagSet(row.field(2)) }
    let head = noun.utf8.contains(UInt8(ascii: " ")) ? Headed(noun, last: true).head : noun
    if let row = nouns.row(head) { return FlagSet(row.field(2)) }
    if let hyphen = head.utf8.lastIndex(of: UInt8(ascii: "-")) {
      let part = String(head[head.utf8.index(after: hyphen)...])
      if nouns.contains(part) { return flags(part, in: nouns, field: 2) }
    }
    if let row = endingRow(head.lowercased(), where: { _ in true }) { return FlagSet(row.field(2)) }
    return isPluralByForm(head) ? ["p"] : []
  }

  /// The row of the longest ending of a word that the table holds (`~man` stands for every longer word in -man).
  private func endingRow(_ word: String, where isWanted: (LexiconRow) -> Bool) -> LexiconRow? {
    let longest = min(6, word.utf8.count - 1)
    guard longest >= 2 else { return nil }
    var key = [UInt8(ascii: "~")] + word.utf8.suffix(longest)
    for start in 0...(longest - 2) {
      key[start] = UInt8(ascii: "~")
      let row = key.withUnsafeBufferPointer { nouns.row(bytes: UnsafeBufferPointer(rebasing: $0[start...])) }
      if let row, isWanted(row) { return row }
    }
    return nil
  }

  /// Words that are given as plurals (`subsidies`): in -s, but not -ss, -us, -is. Singulars in -s are in the table.
  private func isPluralByForm(_ word: String) -> Bool {
    guard word.utf8.count > 3, word.hasSuffix("s"), let before = word.dropLast().last else { return false }
    return !"sui'’".contains(before) && !word.hasSuffix("'s")
  }

  /// What a mass noun is counted by: a `piece` of advice.
  func unit(of noun: String) -> String {
    entry(nouns.row(noun.replacingStars), 3) ?? entry(nouns.row(Headed(noun, last: true).head), 3) ?? "piece"
  }
}

extension String {
  /// `athlete* of the year` as a name; stars of its own stay.
  var withoutHeadMark: String {
    guard utf8.contains(UInt8(ascii: "*")) else { return self }
    return split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.utf8.count > 1 && $0.last == "*" && $0.first != "*" ? $0.dropLast() : $0 }.joined(separator: " ")
  }

  /// Without the `*` that marks the head.
  var replacingStars: String { utf8.contains(UInt8(ascii: "*")) ? filter { $0 != "*" } : self }
}

/// „auf Nichols Facebook-Seite“, „Nichols Kollege Leonard Nimoy“: a known surname in -s, -x or -z whose genitive is written
/// without the apostrophe.
extension WordBuilder {
  func readOwnersInSibilant(_ words: inout [Word]) {
    for index in words.indices.dropLast() {
      guard var owner = words[index].match, owner.kind == .person, !owner.isGenitive, owner.detail != "given",
        owner.number != .plural, words[index].tokens.count == 1, let last = words[index].text.last,
        "sxzß".contains(last), case let owned = words[index + 1], owned.isCapitalized, owned.match == nil,
        owned.wordClass == .noun, let noun = owned.readings.first, !noun.agreement.isPluralOnly,
        !standsInTitle(index, words), isOwned(index + 1, noun, words)
      else { continue }
      owner.isGenitive = true
      words[index].set(match: owner)
      var reading = Reading.name(owner.lemma, origin: .source, info: NounClass.person)
      reading.agreement = .with(.genitive).intersection(.singular)
      words[index].readings = [reading]
    }
  }

  /// Whether the noun cannot stand there by itself: under a preposition, before the name of who it is, or before the verb.
  private func isOwned(_ index: Int, _ noun: Reading, _ words: [Word]) -> Bool {
    if index > 1, words[index - 2].has(.preposition) { return true }
    guard index + 1 < words.count else { return false }
    if words[index + 1].match?.kind == .person { return noun.means(.person) }
    return index == 1 && words[index + 1].isOnlyFinite
  }

  /// „Minister Schulz“, „Anna Marx“: behind a title or another name it is part of who that is.
  private func standsInTitle(_ index: Int, _ words: [Word]) -> Bool {
    index > 0 && words[index - 1].isCapitalized && words[index - 1].isNominal
  }
}

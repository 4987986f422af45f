import Lexicon

/// What goes on with a list of phrases, and what stands outside.
extension PhraseParser {
  /// „in Ländern der Sahelzone, *am Horn von Afrika* und in Asien“: a group of words from the lexicon that says where, among
  /// phrases that do so.
  func fixedPlace(at index: Int, beside phrase: NounPhrase) -> Result? {
    let word = words[index]
    guard let preposition = phrase.preposition, words[preposition].lower.isOne(of: "in", "im", "auf", "an"),
      word.wordClass == .adverb, word.match != nil, word.tokens.count > 2, word.reading.means([.place, .direction])
    else { return nil }
    return (NounPhrase(head: index, agreement: .none), index + 1)
  }

  /// „das Recht *eines jeden* Bürgers“: under „ein“ it has the ending of an adjective, and is the one that counts.
  mutating func takeEach(_ phrase: inout NounPhrase, _ index: inout Int, _ limit: Int) {
    guard index + 1 < limit, words[index].lower.hasPrefix("jed"),
      words[index + 1].isNominal || words[index + 1].isInflectedAdjective,
      let each = words[index].readings.first(where: { $0.key == "jeder" && $0.wordClass != .pronoun })
    else { return }
    words[index - 1].readings = [Reading(lemma: "ein", key: "ein", wordClass: .correlative)]
    phrase.determiner = index
    chosen[index] = each
    index += 1
  }

  /// „*ein Zuwachs* durch neue Werke und *ein Rückgang* der Kosten“: with the article of the noun that the phrase hangs on,
  /// what the phrase has none of, it goes on with that noun.
  func repeatsArticle(_ next: NounPhrase, before phrase: NounPhrase) -> Bool {
    if countsElsewhere(next, beside: phrase) { return true }
    guard let article = next.determiner, words[article].reading.key == "ein",
      phrase.determiner.map({ words[$0].reading.key == "der" }) ?? true,
      phrase.conjuncts.isEmpty, let preposition = phrase.preposition, preposition > 1,
      words[preposition].wordClass == .preposition, next.head > article + 1 || !next.genitives.isEmpty,
      words[preposition - 1].isCapitalized, words[preposition - 1].wordClass == .noun,
      // but „einen Brief an den Minister und einen Kollegen“
      words[preposition - 1].reading.means(.person) == words[next.head].reading.means(.person)
    else { return false }
    var index = preposition - 2
    while index > 0, words[index].isInflectedAdjective, !words[index].isCapitalized { index -= 1 }
    return words[index].reading.key == "ein" && words[index].has(oneOf: .determining)
      && !words[preposition - 1].agreement(of: WordClasses(.noun)).sharedCases(with: next.agreement).isEmpty
  }

  /// „23 aus Polen und *52 aus Asien*“: a number behind „und“ before the preposition of the phrase, which stands behind a number too.
  private func countsElsewhere(_ next: NounPhrase, beside phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, preposition > 0, words[preposition - 1].has(.numeral),
      words[next.head].has(.numeral), next.firstWord == next.lastWord, next.lastWord + 1 < words.count
    else { return false }
    return words[next.lastWord + 1].lower == words[preposition].lower
  }
}

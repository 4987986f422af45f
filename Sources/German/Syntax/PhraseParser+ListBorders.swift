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
  mutating func eachOne(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start + 2 < limit, words[start + 1].lower.hasPrefix("jed"), words[start].lower.hasPrefix("ein"),
      words[start + 2].isNominal || words[start + 2].isInflectedAdjective,
      case let cases = words[start].agreement(of: .determining), !cases.isEmpty,
      var each = words[start + 1].readings.first(where: { $0.key == "jeder" && $0.wordClass != .pronoun })
    else { return nil }
    each.agreement = cases
    words[start + 1].readings = [each]
    return full(at: start + 1, limit: limit, within: within)
  }

  /// „*ein Zuwachs* durch neue Werke und *ein Rückgang* der Kosten“: with the article of the noun that the phrase hangs on,
  /// what the phrase has none of, it goes on with that noun.
  func repeatsArticle(_ next: NounPhrase, before phrase: NounPhrase) -> Bool {
    guard let article = next.determiner, words[article].reading.key == "ein", phrase.determiner == nil,
      phrase.conjuncts.isEmpty, let preposition = phrase.preposition, preposition > 1,
      words[preposition].wordClass == .preposition, next.head > article + 1 || !next.genitives.isEmpty,
      words[preposition - 1].isCapitalized, words[preposition - 1].wordClass == .noun
    else { return false }
    var index = preposition - 2
    while index > 0, words[index].isInflectedAdjective, !words[index].isCapitalized { index -= 1 }
    return words[index].reading.key == "ein" && words[index].has(oneOf: .determining)
      && !words[preposition - 1].agreement(of: WordClasses(.noun)).sharedCases(with: next.agreement).isEmpty
  }
}

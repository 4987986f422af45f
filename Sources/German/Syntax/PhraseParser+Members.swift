import Lexicon

/// „das EU-Mitglied *Ungarn*“, „der Gastgeber *Brasilien*“: what countries are as well as persons.
extension PhraseParser {
  /// „*Der Nachbar Polen* hilft“, „mit *dem Mitglied Ungarn*“: before the verb of the main clause and under a preposition
  /// there is room for one phrase alone, so that the country is who is spoken of.
  func isCertainlyNamed(_ phrase: NounPhrase, by country: Int) -> Bool {
    guard phrase.genitives.isEmpty, phrase.close.isEmpty, country == phrase.head + 1 else { return false }
    let start = phrase.firstWord
    if start > 0, words[start - 1].has(.preposition) || words[start].has(.prepositionArticle) { return true }
    guard start < 2, country + 1 < words.count, words[country + 1].hasFinite, !words[country + 1].isCapitalized
    else { return false }
    return start == 0 || words[0].has(.adverb) && !words[0].has(.subordinator)
  }
}

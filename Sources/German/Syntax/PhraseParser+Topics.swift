import Lexicon

/// What a noun that tells of a topic, a field or a word has behind it without an article: „das Thema Asyl“, „das Wort Krieg“.
extension PhraseParser {
  /// „das Thema Asyl“, „die Bereiche Umwelt und Verkehr“, „das Gas Methan“
  mutating func topic(_ head: Reading, at index: Int, limit: Int) -> Result? {
    guard index < limit, !head.nounGroups.isDisjoint(with: [.topic, .kind]), words[index].text != "Nummer",
      let noun = bareNoun(index, limit, mayBeCompound: true) ?? nounOfWords(index, limit),
      isTopic(noun, of: head),
      // „hatte mit Problemen Schlagzeilen gemacht“
      !(head.agreement.isPluralOnly && noun.agreement.isPluralOnly && index > 1
        && words[index - 2].wordClass == .preposition)
    else { return nil }
    chosen[index] = noun
    var named = NounPhrase(head: index, agreement: .all)
    var end = index + 1
    // „die Themen Klima, *Verkehr*, *Wohnen*“
    while head.agreement.isPluralOnly, end + 1 < limit, words[end].isComma, let other = bareNoun(end + 1, limit),
      isTopic(other, of: head), end + 2 < words.count,
      words[end + 2].isComma || words[end + 2].has(.coordinator) || !named.conjuncts.isEmpty
    {
      chosen[end + 1] = other
      named.conjuncts.append(
        NounPhrase.Conjunct(coordinator: nil, phrase: NounPhrase(head: end + 1, agreement: .all)))
      end += 2
    }
    if end + 1 < limit, words[end].lower == "und", let other = bareNoun(end + 1, limit), isTopic(other, of: head),
      end + 2 >= words.count || !words[end + 2].isOnlyFinite || index < 4
    {
      chosen[end + 1] = other
      named.conjuncts.append(
        NounPhrase.Conjunct(coordinator: end, phrase: NounPhrase(head: end + 1, agreement: .all)))
      end += 2
    }
    return (named, end)
  }

  private func isTopic(_ noun: Reading, of head: Reading) -> Bool {
    head.nounGroups.contains(.topic) ? !noun.means([.person, .time]) : noun.means(.substance)
  }

  /// „das Wort Krieg“, „der Begriff Heimat“: what a word is follows behind the article and noun.
  mutating func term(_ phrase: NounPhrase, _ head: Reading, at index: Int, limit: Int) -> Result? {
    guard index < limit, head.nounGroups.contains(.term), !phrase.agreement.isPluralOnly,
      let article = phrase.determiner, words[article].wordClass == .article, !words[article].lower.hasPrefix("ein"),
      phrase.modifiers.isEmpty,
      let noun = bareNoun(index, limit, mayBeCompound: true) ?? nounOfWords(index, limit, mayBeName: true),
      // but „das Wort Gottes“
      noun.agreement.onlyCase != .genitive
    else { return nil }
    chosen[index] = noun
    return (NounPhrase(head: index, agreement: .all), index + 1)
  }
}

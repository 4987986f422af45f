import Lexicon

/// Offices behind the name of who holds them, which are no items of a list.
extension PhraseParser {
  /// „Eva Müller, Präsidentin und Mutter“: one more person without a name would have an article. „Eva Müller, Vorsitzende
  /// der Partei, …“: what could be several by its form is not beside a full name, if it says of what.
  func tellsOffice(_ phrase: NounPhrase, of person: NounPhrase) -> Bool {
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    let name = words[person.head]
    guard person.determiner == nil,
      name.match?.kind == .person
        || name.match == nil && name.wordClass == .name && !person.close.isEmpty && isSetOff(behind: phrase.lastWord),
      head.wordClass == .noun, head.means(.person), phrase.determiner == nil, phrase.close.isEmpty
    else { return false }
    if phrase.agreement.isSingularOnly { return true }
    return (name.tokens.count > 1 || !person.close.isEmpty) && !phrase.genitives.isEmpty
      && words[phrase.head].readings.contains {
        $0.wordClass == .noun && !$0.agreement.intersection(.singular).intersection(.with(.nominative)).isEmpty
      }
  }

  /// A mark stands before the next finite verb.
  private func isSetOff(behind last: Int) -> Bool {
    let next = words[(last + 1)...].first { $0.isPunctuation || $0.isOnlyFinite && !$0.isCapitalized }
    return next?.isPunctuation ?? true
  }

  /// „Eva Müller, Sprecherin und Gründerin der Agentur, wurde gewählt“, „Eva Müller, die Chefin der Bank und Mutter von zwei
  /// Kindern, wurde gewählt“: beside a full name what she is, the second without an article, before a comma and the verb of one;
  /// or behind that verb.
  func opensOffices(_ next: Result, of person: NounPhrase, limit: Int) -> Bool {
    guard person.determiner == nil, words[person.head].match?.kind == .person, words[person.head].tokens.count > 1,
      next.phrase.close.isEmpty, !next.phrase.isPrepositional, next.phrase.conjuncts.isEmpty,
      isOffice(next.phrase.head), next.end + 2 < limit, words[next.end].lower == "und",
      // „eine Verkaufs- und Werbeleiterin“ is one word in two halves.
      !words[next.phrase.head].text.hasSuffix("-")
    else { return false }
    var second = next.end + 1
    while second + 2 < limit, words[second].isInflectedAdjective, !words[second].isCapitalized { second += 1 }
    guard words[second].isCapitalized, words[second].match?.kind != .person, isOffice(second),
      let comma = words[(second + 1)...].prefix(12).firstIndex(where: \.isComma), comma + 1 < words.count,
      !words[(second + 1)..<comma].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    if isOfOne(words[comma + 1]) { return true }
    return words[..<person.firstWord].last { $0.isOnlyFinite && !$0.isCapitalized }.map(isOfOne) ?? false
  }

  private func isOffice(_ index: Int) -> Bool {
    words[index].readings.first.map { $0.wordClass == .noun && $0.means(.person) } ?? false
  }

  /// A finite verb that only one can be the subject of.
  private func isOfOne(_ verb: Word) -> Bool {
    verb.isOnlyFinite && !verb.isCapitalized && verb.verbForms.allowsThird(plural: false)
      && !verb.verbForms.allowsThird(plural: true)
  }
}

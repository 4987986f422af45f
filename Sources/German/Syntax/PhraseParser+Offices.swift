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
}

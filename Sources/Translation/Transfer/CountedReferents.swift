import German

/// Whether what a phrase speaks of is one thing, a measure or several, for the pronouns that follow.
extension SentenceTransfer {
  /// „Sie warf *die Flasche* weg“: no measure.
  func isOneThing(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.isEmpty && phrase.close.isEmpty
      && phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
  }

  /// „*Die Hälfte der Firmen* hat ihre Preise erhöht“: their prices, since several of them have; „*Ein Viertel* hat seinen
  /// Urlaub verschoben“: of the persons spoken of before.
  func countsSeveral(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    guard isShare(phrase, reading) else { return false }
    guard let whole = whole(of: phrase) else { return namesShareOfPersons(phrase, reading) }
    return words[whole.head].wordClass == .noun && whole.agreement.isPluralOnly
  }

  /// „*Ein Drittel der Patienten* klagte, es habe gewartet“: several of whom what only persons do is told.
  func countsPersons(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    // but „Die Hälfte der Wähler *sagen*, dass …, wenn sie kandidiert“: of several a singular speaks of somebody else.
    guard countsSeveral(phrase, reading), !pluralVerb(near: phrase.head) else { return false }
    return whole(of: phrase).map { words[$0.head].reading.means(.person) } ?? true
  }

  private func isShare(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    reading.wordClass == .noun && !reading.nounGroups.isDisjoint(with: [.count, .plurality, .remainder])
      && phrase.agreement.isSingularOnly
  }

  /// Of which something is a share: „die Hälfte *der Firmen*“, „ein Teil *von ihnen*“.
  private func whole(of phrase: German.NounPhrase) -> German.NounPhrase? {
    phrase.genitives.first
      ?? phrase.prepositionals.first { $0.preposition.map { words[$0].reading.key == "von" } ?? false }
  }

  /// „Befragt wurden 500 Mieter. *Mehr als die Hälfte* gab an, …“: nothing beside it tells of what, and persons were the last
  /// of whom several have been spoken of.
  private func namesShareOfPersons(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    guard !reading.nounGroups.isDisjoint(with: [.count, .remainder]), phrase.clauses.isEmpty,
      phrase.prepositionals.isEmpty, phrase.modifiers.isEmpty
    else { return false }
    return discourse.referents.first { $0.age <= 2 && ($0.number == .plural || $0.isPluralInEnglish) }?.isPerson
      ?? false
  }
}

import German

/// Whether what a phrase speaks of is one thing, a measure or several, for the pronouns that follow.
extension SentenceTransfer {
  /// „Sie warf *die Flasche* weg“: no measure.
  func isOneThing(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.isEmpty && phrase.close.isEmpty
      && phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
  }

  /// „*Die Hälfte der Firmen* hat ihre Preise erhöht“: their prices, since several of them have.
  func countsSeveral(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    guard reading.wordClass == .noun, !reading.nounGroups.isDisjoint(with: [.count, .plurality]),
      phrase.agreement.isSingularOnly
    else { return false }
    let whole =
      phrase.genitives.first
      ?? phrase.prepositionals.first { $0.preposition.map { words[$0].reading.key == "von" } ?? false }
    guard let whole, words[whole.head].wordClass == .noun else { return false }
    return whole.agreement.isPluralOnly
  }
}

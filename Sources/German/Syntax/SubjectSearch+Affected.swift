/// What comes over somebody: „plagen“, „beunruhigen“.
extension SubjectSearch {
  /// „…, dass *Huber* ein Problem plagt“: of a verb that things do to persons alone, somebody is the object beside a thing
  /// that is brought up.
  func costOfAffected(_ phrase: NounPhrase, _ reading: Reading, _ setting: Setting) -> Int {
    guard setting.affectsOther, reading.wordClass == .name || reading.means([.person, .group, .place]),
      complex?.readings.contains(where: { $0.verbGroups.isSuperset(of: [.affects, .someone]) }) ?? false,
      clause.units.nominatives.contains(where: { $0.head != phrase.head && isBroughtUp($0) })
    else { return 0 }
    return 8
  }

  /// „ein Problem“, „Sorgen“, „kein Zweifel“: a thing without a definite article.
  private func isBroughtUp(_ phrase: NounPhrase) -> Bool {
    let thing = reading(of: phrase)
    guard thing.wordClass == .noun, !thing.means([.person, .group, .place, .time]) else { return false }
    return phrase.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) } ?? true
  }
}

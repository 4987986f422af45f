import Lexicon

/// Clauses that say what somebody or something is or becomes.
extension ClauseBuilder {
  func isLinked(_ index: Int) -> Bool { isLinked(clauses[index]) }

  func isLinked(_ clause: Clause) -> Bool {
    let verbs = clause.verbs
    // „soll alt sein“: the last of several verbs, if the others only help.
    guard let last = verbs.last, clause.finite != nil,
      verbs.dropLast().allSatisfy({ words[$0].readings.contains { AuxiliaryVerbs.all.contains($0.key) } })
    else { return false }
    return words[last].readings.contains { AuxiliaryVerbs.linking.contains($0.key) }
  }
}

extension Clause {
  /// „*zum Präsidenten* gewählt“, „*als Trainer* bestätigt“: what somebody is made.
  public func namesRole(_ words: [Word]) -> Bool {
    units.contains { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      return words[preposition].reading.key.isOne(of: "zu", "als") && words[phrase.head].reading.means(.person)
    }
  }
}

import German

/// „sollen“: what is said of somebody, or wanted of him.
extension SentenceTransfer {
  /// „*Unter den Toten* soll ein Kind sein“, „*darunter* sollen Kinder sein“: nobody plans who is one of them.
  func isAmongOthers(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .pronominalAdverb(let word): words[word].lower == "darunter"
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].reading.key == "unter" } ?? false
          && (words[phrase.head].reading.info == "h" || words[phrase.head].wordClass == .relative
            || words[phrase.head].reading.key == "sie")
      default: false
      }
    }
  }

  /// Somebody is to do something himself: no copula, no passive, and „handeln“ without „sich“ tells no rumor.
  func isActedOn(by complex: VerbComplex, _ clause: German.Clause) -> Bool {
    guard !complex.isPassive, !complex.isCopula, clause.kind != .question,
      let reading = complex.readings.first, !reading.verbGroups.contains(.states) || reading.key == "handeln",
      let subject = subject(of: clause, complex: complex)?.phrase
    else { return false }
    let head = words[subject.head].reading
    return head.wordClass == .noun && (["h", "g"].contains(head.info) || head.nounGroups.contains(.acting))
      || words[subject.head].isPersonName
      || head.wordClass == .pronoun && ["man", "er", "jeder", "niemand"].contains(head.key)
  }
}

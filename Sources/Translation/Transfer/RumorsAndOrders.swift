import German

/// „sollen“: what is said of somebody, or wanted of him.
extension SentenceTransfer {
  /// „bis Ende des Jahres“, „bis 2030“: by when something is to be done.
  func hasDeadline(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].lower == "bis" || words[$0].lower.hasPrefix("bis ") } ?? false
      // but „bis heute“, „bis zuletzt“
      case .adverb(let word):
        words[word].lower.hasPrefix("bis ")
          && !["bis heute", "bis jetzt", "bis zuletzt", "bis dato"].contains(words[word].lower)
      default: false
      }
    }
  }

  /// „*Unter den Toten* soll ein Kind sein“, „*darunter* sollen Kinder sein“: nobody plans who is one of them.
  func isAmongOthers(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .pronominalAdverb(let word): words[word].lower == "darunter"
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].reading.key == "unter" } ?? false
          && (words[phrase.head].reading.means(.person) || words[phrase.head].wordClass == .relative
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
    return head.wordClass == .noun && (head.means([.person, .group]) || head.nounGroups.contains(.acting))
      || words[subject.head].isPersonName
      || head.wordClass == .pronoun && ["man", "er", "jeder", "niemand"].contains(head.key)
  }

  /// „Darf ich Sie etwas fragen?“
  func asksLeave(_ clause: German.Clause) -> Bool {
    clause.prefield == 0
      && clause.units.contains { unit in
        if case .phrase(let phrase) = unit { ["ich", "wir"].contains(words[phrase.head].lower) } else { false }
      }
  }

  /// „Soll der Staat helfen?“, „Was soll ich tun?“: what ought to be done, not when or where it is planned.
  func asksForAdvice(_ clause: German.Clause) -> Bool {
    // „Unklar ist, *wie hoch der Zaun sein soll*“: should be
    // „Er weiß nicht, *was er tun soll*“
    let asksWhatToDo =
      clause.kind == .relative && clause.antecedent == nil && clause.introducer.first.map { words[$0].lower } == "was"
    if clause.kind == .indirectQuestion || asksWhatToDo {
      return clause.introducer.first.map { !["wann", "wo", "wohin"].contains(words[$0].lower) } ?? false
    }
    if clause.prefield == 0 { return clause.kind == .question }
    guard clause.kind == .question || clause.kind == .main && words.contains(where: { $0.text == "?" }) else {
      return false
    }
    let asksWhat =
      switch clause.units.first {
      case .phrase(let phrase)?: asks(phrase)
      case .adverb(let word)?: words[word].wordClass == .interrogativeAdverb
      default: false
      }
    guard asksWhat else { return false }
    if case .adverb(let why)? = clause.units.first, ["warum", "wieso", "weshalb"].contains(words[why].lower) {
      return true
    }
    return clause.units.contains { unit in
      if case .phrase(let phrase) = unit { ["ich", "wir", "man"].contains(words[phrase.head].lower) } else { false }
    }
  }
}

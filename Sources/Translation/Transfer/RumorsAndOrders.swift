import English
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

  /// „*Nach Informationen der Zeitung* soll er 30 Millionen kosten“, „Laut „Kicker“ soll …“: with its source a state is told,
  /// not planned.
  func isReportedState(_ verb: VerbPhrase, _ clause: German.Clause) -> Bool {
    guard morphology.isStative(verb.lemma) || verb.lemma.hasPrefix("be ") else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        guard let preposition = phrase.preposition,
          ["nach", "laut", "zufolge"].contains(words[preposition].reading.key)
        else { return false }
        let source = words[phrase.head].reading
        return source.nounGroups.contains(.statement) || source.nounGroups.contains(.medium)
          || words[phrase.head].isQuotationMark
      case .adverb(let word): return words[word].lower == "angeblich"
      default: return false
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
}

import English
import German

/// „mögen“ of what somebody does not want to do.
extension SentenceTransfer {
  /// „Sie *mag nicht* darüber reden“, „Er mochte nicht mehr warten“: with a denial, of a person and of what one can do or leave;
  /// but „Es mag nicht stimmen“, „Er mag nicht der Schnellste sein“.
  func isUnwilling(_ complex: VerbComplex, _ clause: German.Clause) -> Bool {
    guard !complex.isCopula, complex.steps.count == 1, let finite = clause.finite,
      words[finite].lower.hasPrefix("mag") || words[finite].lower.hasPrefix("mög")
        || words[finite].lower.hasPrefix("moch"),
      clause.units.contains(where: denies),
      !complex.readings.contains(where: { $0.verbGroups.contains(.involuntary) || $0.key == "haben" }),
      let subject = subject(of: clause, complex: complex)?.phrase
    else { return false }
    let head = words[subject.head]
    switch head.wordClass {
    case .pronoun: return ["ich", "du", "er", "sie", "wir", "man"].contains(head.reading.key) && head.lower != "es"
    case .noun: return head.reading.means(.person)
    default: return head.isPersonName
    }
  }

  private func denies(_ unit: German.Unit) -> Bool {
    switch unit {
    case .negation: true
    case .adverb(let word): words[word].lower.hasPrefix("nicht ") || words[word].lower == "nicht"
    case .phrase(let phrase): phrase.focus.contains { words[$0].wordClass == .negation }
    default: false
    }
  }
}

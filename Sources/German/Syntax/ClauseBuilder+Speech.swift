import Lexicon

/// Clauses of saying, and what they say.
extension ClauseBuilder {
  func reports(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false), segment.delimiter == .comma else { return false }
    // „…, sagte aber ab“ goes on with the subject before.
    let speaker = segment.items.contains { item in
      guard case .phrase(let phrase, _) = item, !phrase.isPrepositional else { return false }
      let head = words[phrase.head].reading
      let canSpeak =
        head.wordClass == .name || head.wordClass == .pronoun || head.info == "h" || head.info == "g"
        || head.origin == .guess
      return phrase.agreement.allows(.nominative) && canSpeak
    }
    // „…, wurde in einer Nachricht mitgeteilt“
    if !speaker, announces(segment, finite) { return true }
    guard speaker, !(finite + 1 < words.count && ClauseBuilder.contrasts.contains(words[finite + 1].lower)) else {
      return false
    }
    let keys = words[finite].readings.filter { $0.wordClass == .verb }.map(\.key)
    return keys.contains { key in
      !AuxiliaryVerbs.all.contains(key)
        && frames?.frames(ofVerb: key).contains { $0.contains("dass") || $0.contains("ob") } ?? false
    }
  }

  /// „…, fanden jedoch nichts“ goes on with the subject before.
  private static let contrasts: FormSet = ["aber", "jedoch", "allerdings", "dann"]

  /// „…, er werde nicht zurücktreten“: a form that only reports.
  func onlyReports(_ segment: Segment) -> Bool {
    finite(segment, verbFinal: false).map { words[$0].onlyReports } ?? false
  }

  /// Reported itself, so that the next one stands beside it.
  func isInSubjunctive(_ index: Int) -> Bool {
    guard let finite = clauses[index].finite else { return false }
    return words[finite].readings.contains { $0.wordClass == .verb && $0.verb.allows(.subjunctive1) }
  }

  /// „Die Erhöhung kommt, die Preise werden steigen“: a verb that neither says nor thinks tells nothing, whatever clauses
  /// it can have elsewhere.
  func canSpeak(_ index: Int) -> Bool {
    clauses[index].verbs.contains { verb in
      words[verb].readings.contains { reading in
        reading.groups.contains(.says) || frames != nil && reading.groups.contains(.tells)
      }
    }
  }

  /// „Er sagt, das ist gut“: a verb of saying or thinking right before the comma, with nobody but its subject.
  func leadsInto(_ segment: Segment, _ index: Int) -> Bool {
    guard canSpeak(index), index == stack.last, let start = segment.items.first?.start, start > 1,
      clauses[index].kind == .main, clauses[index].verbs.contains(start - 2)
    else { return false }
    return clauses[index].units.allSatisfy { unit in
      switch unit {
      case .phrase(let phrase): phrase.isPrepositional || phrase.agreement.allows(.nominative)
      case .clause: false
      default: true
      }
    }
  }

  private func announces(_ segment: Segment, _ finite: Int) -> Bool {
    guard segment.items.first?.start == finite, words[finite].readings.contains(where: { $0.key == "werden" }),
      let last = verbIndices(segment).last, last != finite, segment.items.last?.start == last,
      !segment.items.contains(where: { $0.nominative != nil })
    else { return false }
    return words[last].readings.contains { reading in
      reading.wordClass == .verb && (frames?.frames(ofVerb: reading.key).contains { $0.contains("dass") } ?? false)
    }
  }

  func takesObjectClause(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.kind != .fragment else { return false }
    return clause.verbs.contains { verb in
      // „wollen bleiben, die anderen …“: what is wanted has been said.
      if clause.verbs.count > 1, words[verb].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) }) {
        return false
      }
      return words[verb].readings.contains { reading in
        reading.wordClass == .verb && (frames?.frames(ofVerb: reading.key).contains { $0.contains("dass") } ?? false)
      }
        || clause.verbs.contains { other in
          // Separable: „gab an“.
          words[verb].readings.contains { reading in
            reading.wordClass == .verb
              && (frames?.frames(ofVerb: "\(words[other].lower)|\(reading.key)").contains { $0.contains("dass") }
                ?? false)
          }
        }
    }
  }

  func isReportedSpeech(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false) else { return false }
    return words[finite].readings.contains { $0.verb.allows(.subjunctive1) || $0.verb.allows(.subjunctive2) }
  }
}

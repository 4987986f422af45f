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

  /// A main clause under a verb of saying.
  func isSaid(_ index: Int) -> Bool { clauses[index].kind == .main && clauses[index].parent != nil }

  /// „Sie habe nichts gewusst“: beside the subject there is one more phrase without a preposition.
  func hasObject(_ index: Int) -> Bool {
    clauses[index].units.count { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && words[phrase.head].wordClass != .reflexive
        && (phrase.agreement.allows(.nominative) || phrase.agreement.allows(.accusative))
    } > 1
  }

  /// „Er sagte, der Plan sei gut, die Kosten seien hoch“: what was said under the same verb right before.
  func saidBefore(under speech: Int) -> Int? {
    guard let position = stack.lastIndex(of: speech), position + 1 < stack.count,
      case let first = stack[position + 1], clauses[first].parent == speech, clauses[first].finite != nil,
      isSaid(first)
        || clauses[first].kind == .subordinate && clauses[first].introducer.map({ words[$0].lower }) == ["dass"]
    else { return nil }
    return first
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

  /// „…, so zeigen neue Studien, …“: „so“ with a verb of saying or showing and its subject, beside what is said.
  func remark(_ segment: Segment, before next: Segment?) -> Int? {
    guard segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote, !stack.isEmpty,
      (3...5).contains(segment.items.count), case .word(let so) = segment.items[0], words[so].lower == "so",
      case .word(let verb) = segment.items[1], verbIndices(segment) == [verb], words[verb].hasFinite,
      case .phrase(let subject, _) = segment.items[2], !subject.isPrepositional, subject.agreement.allows(.nominative),
      words[verb].readings.contains(where: { reading in
        reading.wordClass == .verb && (frames?.frames(ofVerb: reading.key).contains { $0.contains("dass") } ?? false)
      }), next.map({ introduction($0) == nil || introduction($0)?.kind == .relative }) ?? true
    else { return nil }
    return so
  }

  mutating func addRemark(_ segment: Segment, _ so: Int) {
    let parent = stack.last { !(endsInVerb($0) && isComplete($0)) } ?? stack[0]
    let index = newClause(.subordinate, segment, parent: parent)
    words[so].readings = [Reading(lemma: "so", key: "wie", wordClass: .subordinator)]
    clauses[index].introducer = [so]
    clauses[parent].units.append(.clause(index))
    var body = segment
    body.items.removeFirst()
    fill(index, body, verbFinal: false)
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

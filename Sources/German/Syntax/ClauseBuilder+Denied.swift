/// „Verletzte gab es *keine*“: a noun without an article in front, and its denial behind the verb.
extension ClauseBuilder {
  mutating func joinDenied(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .main, clause.prefield > 0, clause.units.count > clause.prefield,
      case .phrase(var noun) = clause.units[0], !noun.isPrepositional, noun.determiner == nil,
      words[noun.head].wordClass == .noun,
      let position = clause.units.indices.first(where: { position in
        guard position >= clause.prefield, case .phrase(let denial) = clause.units[position] else { return false }
        return isDenial(denial) && !denial.agreement.intersection(noun.agreement).isEmpty
      }), case .phrase(let denial) = clause.units[position]
    else { return }
    var reading = Reading(lemma: "kein", key: "kein", wordClass: .determiner)
    reading.agreement = denial.agreement
    words[denial.head].readings = [reading]
    noun.determiner = denial.head
    noun.agreement.formIntersection(denial.agreement)
    // „Kinder haben sie keine“: whoever has none stands behind the verb.
    let has = clause.finite.map { verb in words[verb].readings.contains { $0.key == "haben" } } ?? false
    let isHad =
      has
      && clause.units.dropFirst().contains { unit in
        unit.nominative.map { words[$0.head].wordClass == .pronoun && $0.head != denial.head } ?? false
      }
    if isHad, noun.agreement.allows(.accusative) { noun.agreement.formIntersection(.with(.accusative)) }
    clauses[index].units[0] = .phrase(noun)
    clauses[index].units.remove(at: position)
  }

  /// „Die Fähre fährt im Sommer, *im Winter nicht*“, „Nur Siege zählen, *Niederlagen nicht*“: behind a comma, at the end, when,
  /// where or of what the clause does not hold, so that its verb is not denied.
  func deniedElsewhere(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, let finite = clause.finite, roots.contains(index),
      let last = clause.units.last, words[(last.lastWord + 1)...].allSatisfy(\.isPunctuation),
      clause.verbs.allSatisfy({ $0 < last.firstWord }), let end = clause.units.indices.last,
      let start = clause.units.indices.last(where: { position in
        let first = clause.units[position].firstWord
        return first > finite + 1 && words[first - 1].isComma
      }), start < end,
      start > clause.prefield || start > 0 && clause.verbs.count > 1 || isBareNoun(clause.units[start]),
      clause.units[start..<end].allSatisfy(tellsWhen)
        || start + 1 == end && start > 0 && isBareNoun(clause.units[start])
          && clause.units[..<start].nominatives.contains(where: { words[$0.head].isNominal }),
      !clause.units[..<start].contains(where: { if case .negation = $0 { true } else { false } })
    else { return nil }
    var second = Array(clause.units[start...])
    switch last {
    case .negation(let not) where words[not].lower == "nicht": second = [last] + second.dropLast()
    case .adverb(let not) where words[not].lower.isOne(of: "gar nicht", "überhaupt nicht"): break
    default: return nil
    }
    return GappedClause(
      verbs: .none, coordinator: nil, before: Array(clause.units[..<start]), units: second,
      words: clause.units[start].firstWord..<(last.lastWord + 1))
  }

  /// „Niederlagen“, „Gäste aus Wien“: without an article.
  private func isBareNoun(_ unit: Unit) -> Bool {
    guard let phrase = unit.nominative else { return false }
    return words[phrase.head].wordClass == .noun && phrase.determiner == nil && phrase.agreement.isPluralOnly
  }

  /// A prepositional phrase, or an adverb of time or place.
  private func tellsWhen(_ unit: Unit) -> Bool {
    switch unit {
    case .phrase(let phrase): phrase.isPrepositional || words[phrase.head].reading.means(.time)
    case .adverb(let word): words[word].reading.means([.time, .place, .connector])
    case .pronominalAdverb(let word): words[word].lower == "dagegen"
    default: false
    }
  }

  /// „keine“, „keinen“ by itself.
  private func isDenial(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return !phrase.isPrepositional && reading.wordClass == .pronoun && reading.key == "kein"
      && phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.genitives.isEmpty
      && phrase.prepositionals.isEmpty && phrase.clauses.isEmpty && phrase.conjuncts.isEmpty
      && words[phrase.head].lower != "keiner"
  }
}

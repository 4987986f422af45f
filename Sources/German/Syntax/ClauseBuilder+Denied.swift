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

  /// „keine“, „keinen“ by itself.
  private func isDenial(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return !phrase.isPrepositional && reading.wordClass == .pronoun && reading.key == "kein"
      && phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.genitives.isEmpty
      && phrase.prepositionals.isEmpty && phrase.clauses.isEmpty && phrase.conjuncts.isEmpty
      && words[phrase.head].lower != "keiner"
  }
}

/// „…, weil der Bund zahlt *und das Land nicht*“: behind the final verb of a clause somebody of whom it does not hold (gapping,
/// Duden-Grammatik).
extension ClauseBuilder {
  /// A coordinator, another subject and „nicht“ at the end of the sentence, so that the verb before is not denied.
  func deniedOfOther(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    let isMain = clause.kind == .main && clause.parent == nil && clause.prefield > 0
    guard isMain || [.subordinate, .relative, .indirectQuestion].contains(clause.kind),
      roots.contains(clause.parent ?? index), let finite = clause.finite, case .negation(let not)? = clause.units.last,
      not > finite, words[not].lower == "nicht", words[(not + 1)...].allSatisfy(\.isPunctuation)
    else { return nil }
    let before = clause.units.dropLast()
    // „warum ich hier bin | und | er | nicht“
    if before.count > 2, let other = before.last?.nominative, other.lastWord == not - 1,
      case .word(let coordinator) = before[before.endIndex - 2], coordinator == other.firstWord - 1,
      opposesOther(coordinator, behind: finite), before.dropLast(2).contains(where: { $0.nominative != nil })
    {
      return others(.phrase(other), coordinator, not, Array(before.dropLast(2)))
    }
    // „der Bund zahlt *und das Land*“ read as one subject over the verb
    guard
      let position = before.indices.first(where: { position in
        guard let item = before[position].nominative?.conjuncts.last, let coordinator = item.coordinator else {
          return false
        }
        return opposesOther(coordinator, behind: finite) && item.phrase.lastWord == not - 1
      }), case .phrase(var subject) = before[position], let other = subject.conjuncts.popLast(),
      let coordinator = other.coordinator, subject.lastWord < finite
    else { return nil }
    if subject.conjuncts.isEmpty { subject.agreement = own(of: subject) }
    var units = Array(before)
    units[position] = .phrase(subject)
    return others(.phrase(other.phrase), coordinator, not, units)
  }

  private func opposesOther(_ coordinator: Int, behind finite: Int) -> Bool {
    coordinator == finite + 1 && words[coordinator].lower.isOne(of: "und", "aber")
      || coordinator == finite + 2 && words[finite + 1].isComma && words[coordinator].lower == "aber"
  }

  private func others(_ other: Unit, _ coordinator: Int, _ not: Int, _ before: [Unit]) -> GappedClause {
    GappedClause(
      verbs: .none, coordinator: coordinator, before: before, units: [other, .negation(not)],
      words: (coordinator + 1)..<(not + 1))
  }

  /// What its article and its noun leave open.
  private func own(of phrase: NounPhrase) -> Agreement {
    let article = phrase.determiner.map { words[$0].agreement(of: .determining, emptyIsAll: true) } ?? .all
    return words[phrase.head].reading.agreement.intersection(article)
  }
}

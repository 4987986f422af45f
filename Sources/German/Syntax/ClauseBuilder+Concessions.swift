import Lexicon

/// „*Dabei* ist er erst zwölf“: at the start of a sentence it sets what is so against what was said before.
extension ClauseBuilder {
  /// It joins as „aber“ would where the clause tells a state, what was so before, or what somebody wanted or could have done;
  /// of an event it says in the course of what that came about („Dabei wurde ein Mann verletzt“).
  mutating func concedeState(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, clause.coordinator == nil, clause.prefield == 1,
      case .pronominalAdverb(let first)? = clause.units.first, words[first].lower == "dabei",
      words[..<first].allSatisfy(\.isPunctuation), let finite = clause.finite, tellsState(clause, finite),
      // „Dabei ist es wichtig, zu wissen, …“: in doing so
      !clause.units.contains(where: { if case .clause = $0 { true } else { false } })
    else { return }
    words[first].readings = [Reading(lemma: "aber", key: "aber", wordClass: .coordinator)]
    clauses[index].coordinator = first
    clauses[index].units.removeFirst()
    clauses[index].prefield = 0
  }

  private func tellsState(_ clause: Clause, _ finite: Int) -> Bool {
    func isForm(_ keys: String...) -> Bool { words[finite].readings.contains { keys.contains($0.key) } }
    guard clause.verbs.count > 1 else {
      // „Dabei ist er erst zwölf“, but „Dabei war auch der Bürgermeister“
      return isForm("geben") || isForm("sein") && clause.units.count > 2
    }
    // „Dabei hatte alles gut begonnen“, „Dabei wollte er nur helfen“, but „Dabei können Daten verloren gehen“
    return isForm("wollen") || words[finite].lower.hasPrefix("hatte") || isUnreal(finite)
  }
}

import Lexicon

/// What stands behind the comma that ends an inserted clause belongs to the clause around it.
extension ClauseBuilder {
  /// „Er teilt die Forderung, die Bank zu meiden, *allerdings nicht*“: behind the verb of the inserted clause and a comma, the
  /// denial and what shades it.
  mutating func releaseDenial(_ index: Int) {
    let clause = clauses[index]
    guard [.infinitive, .relative, .subordinate].contains(clause.kind), let outer = clause.parent,
      clauses[outer].finite != nil, let verb = clause.verbs.last, verb + 2 < words.count, words[verb + 1].isComma
    else { return }
    let start = clause.units.count - clause.units.reversed().prefix { isAside($0, behind: verb + 1) }.count
    guard clause.units[start...].contains(where: { if case .negation = $0 { true } else { false } }) else { return }
    clauses[outer].units += clause.units[start...]
    clauses[index].units.removeSubrange(start...)
    clauses[index].words = clause.words.lowerBound..<(verb + 1)
  }

  private func isAside(_ unit: Unit, behind comma: Int) -> Bool {
    switch unit {
    case .adverb(let word), .negation(let word), .pronominalAdverb(let word): word > comma
    default: false
    }
  }
}

import Lexicon

/// „Sie ist älter als er *und klüger als alle anderen*“: one link for two comparatives, each with what it is compared with.
extension ClauseBuilder {
  /// The second comparative, which shares subject and link with the first.
  func comparedTwice(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, clause.verbs.count == 1, roots.contains(index),
      clause.units.count > 4, let finite = clause.finite,
      words[finite].verbKeys.contains(where: AuxiliaryVerbs.linking.contains),
      let position = clause.units.indices.dropFirst(2).dropLast(2).first(where: { position in
        guard case .word(let word) = clause.units[position], words[word].lower.isOne(of: "und", "aber", "oder") else {
          return false
        }
        return isCompared(clause.units[position - 1]) && isComparative(clause.units[position + 1])
          && isCompared(clause.units[position + 2])
      }), clause.units[..<position].contains(where: isComparative),
      case .word(let coordinator) = clause.units[position],
      case let rest = Array(clause.units[(position + 1)...]), let end = rest.map(\.lastWord).max()
    else { return nil }
    return GappedClause(
      verbs: .finite, coordinator: coordinator, before: Array(clause.units[..<position]), units: rest,
      words: (coordinator + 1)..<(end + 1))
  }

  private func isComparative(_ unit: Unit) -> Bool {
    if case .adjective(let word, _) = unit { words[word].reading.degree == .comparative } else { false }
  }

  /// „als er“
  private func isCompared(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let than = phrase.preposition else { return false }
    return words[than].wordClass == .comparison && words[than].lower == "als"
  }
}

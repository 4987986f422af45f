import Lexicon

/// A „nicht“ that denies nothing: „zahlt nicht, bevor *nicht* alles geklärt ist“.
extension ClauseBuilder {
  /// Behind „bevor“ it only says once more that the other thing comes first.
  mutating func dropExpletive(_ index: Int) {
    guard clauses[index].kind == .subordinate, clauses[index].introducer.count == 1,
      words[clauses[index].introducer[0]].lower.isOne(of: "bevor", "ehe"),
      let position = clauses[index].units.firstIndex(where: { denial(in: $0) != nil }),
      let not = denial(in: clauses[index].units[position]),
      // „bevor nicht nur er, sondern auch sie geht“
      !clauses[index].units[position...].contains(where: { unit in
        if case .phrase(let phrase) = unit {
          phrase.conjuncts.contains { $0.coordinator.map { words[$0].lower == "sondern" } ?? false }
        } else {
          false
        }
      })
    else { return }
    if case .phrase(var phrase) = clauses[index].units[position] {
      phrase.focus.removeFirst()
      clauses[index].units[position] = .phrase(phrase)
    } else {
      clauses[index].units.remove(at: position)
    }
    words[not].readings = [Reading(lemma: "nicht", key: "nicht", wordClass: .correlative)]
  }

  /// „nicht“ by itself or before „alle“.
  private func denial(in unit: Unit) -> Int? {
    switch unit {
    case .negation(let not) where words[not].lower == "nicht": not
    case .phrase(let phrase) where phrase.focus.count == 1 && words[phrase.focus[0]].lower == "nicht": phrase.focus[0]
    default: nil
    }
  }
}

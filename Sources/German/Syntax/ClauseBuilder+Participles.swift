/// Participle clauses in front: „Vom Erfolg beflügelt, stieg er ein“, „Inspiriert durch den Film hat sie …“.
extension ClauseBuilder {
  /// Whether the verbs before the finite one are a participle of their own: the finite verb is no auxiliary, or has
  /// another participle or infinitive behind it.
  func leadingParticiple(_ segment: Segment, before finite: Int) -> Int? {
    let verbs = verbIndices(segment)
    guard let first = verbs.first, first < finite, verbs.filter({ $0 < finite }).count == 1, isParticiple(first),
      first + 1 < finite
    else { return nil }
    let isAuxiliary = words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    guard !isAuxiliary || verbs.contains(where: { $0 > finite }) else { return nil }
    return first
  }

  private func isParticiple(_ index: Int) -> Bool {
    words[index].hasParticiple && !words[index].hasInfinitive && !words[index].isOnlyFinite
  }

  /// Takes what stands before the finite verb into a participle clause, the only unit of the prefield.
  mutating func openParticiple(_ segment: Segment, in main: Int) {
    guard segment.items.count > 1 else { return fill(main, segment, verbFinal: true) }
    let index = newClause(.participle, segment, parent: main)
    clauses[index].coordinator = nil
    clauses[main].units.append(.clause(index))
    fill(index, segment, verbFinal: true, hasFinite: false)
  }

  /// A first segment without a finite verb that is a participle with its complements, before a comma and a finite verb.
  func isParticipleClause(_ segment: Segment, before next: Segment?) -> Bool {
    guard stack.isEmpty, segment.delimiter == .start, let next, next.delimiter == .comma, next.coordinator == nil,
      verbIndices(segment).count == 1, let verb = verbIndices(segment).first, isParticiple(verb),
      segment.items.count > 1,
      segment.items.first?.start == verb || segment.items.last?.start == verb
        || segment.items.count < 5,
      introduction(segment) == nil
    else { return false }
    guard let finite = finite(next, verbFinal: false), next.items.first?.start == finite else { return false }
    let isAuxiliary = words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    return !isAuxiliary || verbIndices(next).contains { $0 > finite }
  }
}

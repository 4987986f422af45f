import Lexicon

/// „will Maschinen kaufen *und den Leuten, die warten, mehr zahlen*“: a second half under the auxiliary of the first, parted
/// from its infinitive or participle by a clause.
extension ClauseBuilder {
  /// Where the half that begins with a segment ends in what the auxiliary before waits for.
  func awaitedHalf(_ position: Int) -> Int? {
    let segment = segments[position]
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      words[coordinator].lower.isOne(of: "und", "oder"), verbIndices(segment).isEmpty, !segment.items.isEmpty,
      stack.count == 1, let main = stack.last, clauses[main].kind == .main,
      let finite = clauses[main].finite, clauses[main].verbs.count > 1, clauses[main].verbs.last == coordinator - 1
    else { return nil }
    var isBehindClause = false
    for next in segments.indices[(position + 1)...] {
      guard segments[next].delimiter == .comma, segments[next].coordinator == nil else { return nil }
      if introduction(segments[next]) != nil {
        isBehindClause = true
        continue
      }
      guard case let verbs = verbIndices(segments[next]), let last = verbs.last else { return nil }
      if verbs.contains(where: { words[$0].hasZuInfinitive || isAfterZu($0) }) { continue }
      return isBehindClause && verbs.count == 1 && segments[next].items.last?.start == last && answers(finite, last)
        ? next : nil
    }
    return nil
  }

  /// The form is one that the auxiliary takes.
  private func answers(_ finite: Int, _ verb: Int) -> Bool {
    takesInfinitive(finite) && words[verb].hasInfinitive
      || words[verb].hasParticiple
        && words[finite].readings.contains { AuxiliaryVerbs.ofTense.contains($0.key) }
  }

  /// Opens the half with what stands before the clause that parts it.
  mutating func openAwaitedHalf(_ segment: Segment, endingAt end: Int) {
    guard let first = stack.last else { return }
    let index = openBeside(segment, first)
    for item in segment.items where item.start != segment.coordinator { place(item, in: index) }
    halfAwaiting = (index, end)
  }

  /// Fills it with the segment that ends it.
  mutating func closeAwaitedHalf(_ segment: Segment, _ half: Int) {
    if let position = stack.lastIndex(of: half) { stack.removeSubrange((position + 1)...) } else { stack = [half] }
    fill(half, segment, verbFinal: true, hasFinite: false)
    halfAwaiting = nil
  }
}

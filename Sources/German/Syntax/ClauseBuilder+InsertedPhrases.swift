/// Phrases without a verb between the commas right behind an auxiliary.
extension ClauseBuilder {
  /// „Sie hatten, *trotz aller Warnungen*, Häuser verkauft“: a segment behind what stands between commas right behind the
  /// finite verb of the open clause.
  func isBehindInsertion(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, let start = segment.items.first?.start, let open = stack.last,
      let finite = clauses[open].finite, finite + 3 < start, words[finite + 1].isComma,
      let inserted = segments.first(where: { $0.items.first?.start == finite + 2 })
    else { return false }
    return inserted.items.last?.end == start - 1 && verbIndices(inserted).isEmpty
  }
}

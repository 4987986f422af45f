/// Phrases without a verb between the commas behind an auxiliary.
extension ClauseBuilder {
  /// „Sie hatten, *trotz aller Warnungen*, Häuser verkauft“, „Danach hat er, *wie immer*, Häuser verkauft“: a segment behind
  /// what stands between commas, where nothing but its subject stands behind the finite verb of the open clause.
  func isBehindInsertion(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, let start = segment.items.first?.start, let open = stack.last,
      let finite = clauses[open].finite, finite + 3 < start,
      let inserted = segments.last(where: { $0.items.last?.end == start - 1 }), inserted.delimiter == .comma,
      let first = inserted.items.first?.start, first > finite + 1, verbIndices(inserted).isEmpty
    else { return false }
    if first == finite + 2 || isBehindApposition(first..<start, finite, open) { return true }
    let before = clauses[open].units.filter { $0.lastWord > finite && $0.lastWord < first }
    guard before.count == 1, before[0].nominative != nil, before[0].lastWord == first - 2 else { return false }
    return words[first].has(.preposition) || words[first].has(.prepositionArticle) || words[first].wordClass == .adverb
  }

  /// „Im Mai hat Wolf, *der Chef*, Häuser verkauft“: right before the segment an apposition, and beside what it explains nothing
  /// that „haben“ could have as its object.
  private func isBehindApposition(_ inserted: Range<Int>, _ finite: Int, _ open: Int) -> Bool {
    guard case .phrase(let last)? = clauses[open].units.last, last.firstWord < inserted.lowerBound - 1,
      last.lastWord == inserted.upperBound - 2,
      words[finite].verbKeys.contains("haben")
    else { return false }
    return clauses[open].units.nominatives.count { !words[$0.head].reading.means(.time) } < 2
  }
}

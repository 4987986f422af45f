import Lexicon

/// „Der Sieg überrascht, *ist sie doch erst 17*“: a reason in the order of a question, which „doch“ marks.
extension ClauseBuilder {
  /// Adds the reason under the clause before; false where it is none.
  mutating func addsReason(_ segment: Segment, _ shape: Segment.Shape, behind main: Int) -> Bool {
    guard shape == .verbFirst, segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote,
      !isQuestion,
      let position = reasonMark(segment), case .word(let doch) = segment.items[position],
      clauses[main].kind == .main, clauses[main].finite != nil, clauses[main].prefield > 0, !says(segment)
    else { return false }
    words[doch].readings = [Reading(lemma: "doch", key: "doch", wordClass: .subordinator)]
    var reason = segment
    reason.items.remove(at: position)
    let index = newClause(.subordinate, reason, parent: main)
    clauses[index].introducer = [doch]
    clauses[main].units.append(.clause(index))
    stack = [main, index]
    fill(index, reason, verbFinal: false)
    return true
  }

  /// „doch“ right behind the verb or the subject, with a subject beside it.
  private func reasonMark(_ segment: Segment) -> Int? {
    guard segment.items.count > 2,
      let position = segment.items.prefix(4).firstIndex(where: { item in
        if case .word(let word) = item { words[word].lower == "doch" } else { false }
      }), position > 0
    else { return nil }
    let subject =
      position == 1
      ? segment.items.dropFirst(2).first { $0.nominative != nil }?.nominative : segment.items[1].nominative
    return subject.map { words[$0.head].wordClass != .reflexive } ?? false ? position : nil
  }
}

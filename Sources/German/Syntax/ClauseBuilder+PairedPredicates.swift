/// Predicates that are joined, each with its own time, place or object.
extension ClauseBuilder {
  /// „*im Mai* zu trocken und im Juli zu nass“: what stands before the first as its like stands before the second.
  func gatherOuter(_ whole: inout NounPhrase, from start: inout Int, beside second: NounPhrase, in index: Int) {
    let units = clauses[index].units
    guard words[whole.head].wordClass == .adjective, let own = second.prepositionals.first?.preposition,
      start > clauses[index].prefield, case .phrase(let outer) = units[start - 1], let one = outer.preposition,
      words[one].reading.key == words[own].reading.key, outer.lastWord == units[start].firstWord - 1
    else { return }
    whole.prepositionals.append(outer)
    start -= 1
  }
}

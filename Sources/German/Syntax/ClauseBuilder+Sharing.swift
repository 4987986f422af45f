/// One auxiliary for two participles or infinitives at the end of subordinate clauses: „der die Reform vorgestellt und
/// verteidigt hatte“, „der eine Bank überfallen und Geld erbeutet haben soll“.
extension ClauseBuilder {
  /// Whether a subordinate segment ends in a participle or infinitive and the next one in the same form with the
  /// auxiliaries of both.
  func sharesCluster(_ segment: Segment, with next: Segment?) -> Bool {
    guard let next, next.coordinator != nil, introduction(segment) != nil, introduction(next) == nil,
      let cluster = sharedCluster(next)
    else { return false }
    let verbs = verbIndices(segment)
    guard verbs.count == 1, let last = verbs.last, segment.items.last?.start == last, !words[last].isOnlyFinite else {
      return false
    }
    let inner = cluster[0]
    return words[inner].hasParticiple && words[last].hasParticiple
      || words[inner].hasInfinitive && !words[inner].hasParticiple && words[last].hasInfinitive
  }

  /// The verbs at the end of a segment: participle or infinitive, more of them, the finite auxiliary.
  func sharedCluster(_ segment: Segment) -> [Int]? {
    let verbs = verbIndices(segment)
    guard verbs.count > 1, let last = verbs.last, words[last].hasFinite,
      segment.items.suffix(verbs.count).map(\.start) == verbs,
      verbs.dropFirst().allSatisfy({ verb in
        words[verb].readings.contains { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) }
      })
    else { return nil }
    return verbs
  }

  /// „…, angesprochen und … *verfolgt haben*“: a participle and the infinitive of its auxiliary at the end, under the
  /// modal of a clause before that has its participle already.
  func closesShared(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard segment.coordinator != nil, verbs.count == 2, let last = verbs.last, words[last].hasInfinitive,
      ["haben", "sein", "werden"].contains(words[last].lower), segment.items.last?.start == last,
      words[verbs[0]].hasParticiple, let open = stack.last, clauses[open].verbs.count == 2,
      let finite = clauses[open].finite,
      takesInfinitive(finite)
    else { return false }
    return clauses[open].verbs.last.map { words[$0].hasParticiple && $0 != finite } ?? false
  }

  /// The first clause gets the auxiliaries, too; the second stands beside it under the same introducer.
  mutating func addSharing(_ segment: Segment, _ cluster: [Int], with first: Int) {
    let auxiliaries = Array(cluster.dropFirst())
    let index = clauses.count
    var clause = Clause(kind: clauses[first].kind, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.parent = clauses[first].parent
    clause.coordinatedWith = first
    clauses.append(clause)
    if let parent = clause.parent { appendSibling(index, after: first, in: parent) }
    stack.removeAll { $0 == first }
    stack.append(index)
    fill(index, segment, verbFinal: true)
    clauses[first].finite = clauses[index].finite
    clauses[first].verbs += auxiliaries
  }
}

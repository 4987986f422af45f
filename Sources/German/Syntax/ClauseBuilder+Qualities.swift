/// Qualities beside what somebody is.
extension ClauseBuilder {
  /// „Er war ein guter Lehrer, *sehr beliebt* und …“: behind a comma, right behind the noun of the predicate, how he was.
  mutating func joinQuality(_ index: Int) {
    let units = clauses[index].units
    guard units.count > 1, case .adjective(let word, let adverbs)? = units.last, !adverbs.isEmpty,
      case .phrase(var what) = units[units.count - 2], !what.isPrepositional, words[what.head].wordClass == .noun,
      what.agreement.allows(.nominative), what.conjuncts.isEmpty, let start = units.last?.firstWord,
      start == what.lastWord + 2, words[start - 1].isComma, units.count - 2 >= clauses[index].prefield, isLinked(index)
    else { return }
    var quality = NounPhrase(head: word, agreement: .all)
    quality.focus = adverbs
    what.conjuncts.append(NounPhrase.Conjunct(coordinator: nil, phrase: quality))
    clauses[index].units.removeLast()
    clauses[index].units[units.count - 2] = .phrase(what)
  }
}

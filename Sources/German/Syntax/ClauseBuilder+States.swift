import Lexicon

/// A second thing that a copula says of somebody, behind a comma and without a coordinator.
extension ClauseBuilder {
  /// „Früher war er reich, *heute arm*“, „Sie ist klug, *fast genial*“, „nicht traurig, *eher wütend*“: one quality more at the
  /// end, with what tells when, where or how much; it neither shades the first one nor stands beside it under a negation.
  func addsState(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, (2...3).contains(segment.items.count),
      case .word(let state)? = segment.items.last, words[state].wordClass == .adjective,
      words[(state + 1)...].allSatisfy(\.isPunctuation), let main = stack.last, clauses[main].kind == .main,
      isLinked(main), clauses[main].prefield > 0, let first = clauses[main].units.last,
      first.lastWord + 2 == segment.items[0].start, saysState(first)
    else { return false }
    return segment.items.dropLast().allSatisfy { item in
      switch item {
      case .word(let word): words[word].wordClass == .adverb || words[word].wordClass == .negation
      case .phrase(let phrase, _): phrase.isPrepositional
      }
    }
  }

  /// An adjective by itself or several of them.
  private func saysState(_ unit: Unit) -> Bool {
    switch unit {
    case .adjective: true
    case .phrase(let phrase):
      !phrase.isPrepositional && phrase.determiner == nil && words[phrase.head].wordClass == .adjective
        && phrase.firstWord == phrase.head
    default: false
    }
  }
}

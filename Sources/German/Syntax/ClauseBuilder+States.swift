import Lexicon

/// A second thing that a copula says of somebody, behind a comma and without a coordinator.
extension ClauseBuilder {
  /// Something more that the clause before says of its subject, or that came next.
  func addsPiece(_ segment: Segment) -> Bool {
    addsState(segment) || describesBehind(segment) || tellsWhatFollowed(segment)
  }

  /// „Früher war er reich, *heute arm*“, „Sie ist klug, *fast genial*“, „nicht traurig, *eher wütend*“: one quality more at the
  /// end, with what tells when, where or how much; it neither shades the first one nor stands beside it under a negation.
  func addsState(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, (2...3).contains(segment.items.count),
      case .word(let state)? = segment.items.last, words[state].wordClass == .adjective,
      endsSaid(state), let main = stack.last, clauses[main].kind == .main,
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

  /// „Sie war eine gute Lehrerin, *streng, aber gerecht*“, „Er sitzt am Fenster, *blass und müde*“: at the end what somebody is
  /// like, behind a clause that lacks nothing.
  func describesBehind(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, let main = stack.last, clauses[main].kind == .main,
      clauses[main].finite != nil, clauses[main].prefield > 0, clauses[main].units.count > 1,
      let quality = segment.items.firstIndex(where: isQuality), let start = segment.items.first?.start,
      segment.items[..<quality].allSatisfy(isDegree) || isMeasured(segment),
      segment.items[(quality + 1)...].allSatisfy({ isQuality($0) || isDegree($0) || $0.isPrepositional }),
      !words[start...].contains(where: { $0.wordClass == .verb || $0.wordClass == .subordinator }),
      let last = clauses[main].units.last, last.lastWord < start
    else { return false }
    if isMeasured(segment) { return !awaitsNonFinite(main) }
    if isLinked(main) {
      // „ein Mann *von 60 Jahren*, groß und hager“
      let said = clauses[main].units.dropFirst(clauses[main].prefield)
      guard let noun = said.last(where: { !$0.isPrepositional })?.nominative else { return false }
      // „größer, und *die Einblicke*, die sie liefern, *tiefer*“: the second of two
      return words[noun.head].wordClass == .noun && noun.determiner != nil && noun.clauses.isEmpty
        && !words[noun.firstWord - 1].has(.coordinator)
    }
    guard !awaitsNonFinite(main), case .phrase(let several, _) = segment.items[quality] else { return false }
    return several.conjuncts.contains { $0.coordinator != nil }
  }

  /// „sitzt er nun, *54 Jahre alt*“
  private func isMeasured(_ segment: Segment) -> Bool {
    guard segment.items.count > 1, case .phrase(let measure, _) = segment.items[0], !measure.isPrepositional,
      measure.modifiers.contains(where: { if case .number = $0 { true } else { false } }),
      case .word(let quality) = segment.items[1]
    else { return false }
    return words[quality].isOf(.measured) && words[quality].wordClass == .adjective
  }

  private func isQuality(_ item: Item) -> Bool {
    switch item {
    case .word(let word): words[word].wordClass == .adjective
    case .phrase(let phrase, _): saysState(.phrase(phrase))
    }
  }

  private func isDegree(_ item: Item) -> Bool {
    if case .word(let word) = item { words[word].wordClass == .adverb } else { false }
  }

  /// Nothing follows, or the words quoted end there.
  private func endsSaid(_ word: Int) -> Bool {
    word + 1 < words.count && words[word + 1].isQuotationMark || words[(word + 1)...].allSatisfy(\.isPunctuation)
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

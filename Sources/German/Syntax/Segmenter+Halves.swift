/// „…, dass der Mann kam und die Frau, die er liebte, lachte“: a coordinator before a clause whose front is cut off from
/// its verb by a comma, so that right behind the coordinator there seems to be no verb.
extension ItemSegmenter {
  /// Whether such a clause begins behind the coordinator at a position.
  func opensHalf(_ index: Int, _ position: Int, _ items: [Item], _ current: Segment, _ verbs: [Int])
    -> Bool
  {
    guard ["und", "oder"].contains(words[index].lower), let last = verbs.last,
      case let rest = items[(position + 1)...], let next = rest.first
    else { return false }
    // „…, weil er müde ist und weil die Kinder, die krank sind, schlafen“
    if case .word(let subordinator) = next, words[subordinator].wordClass == .subordinator {
      return words[last].hasFinite && current.items.last?.start == last
    }
    if isIntroduced(current) ? opensSharedEnd(rest, current, verbs) : opensShare(rest, current, verbs) { return true }
    // „…, die ihn fand, *ihm Arbeit gab* und ihn, als er krank war, pflegte“: nor does the verb stand last in a main clause.
    let isFinal =
      isIntroduced(current)
      || current.items.count > 2 && current.items.last?.start == last && words[last].hasFinite
        && !current.items.dropLast().contains(where: isFinite)
    guard let comma = frontEnd(rest) ?? (isFinal ? finalFrontEnd(rest) : nil) else { return false }
    if isFinal, !words[last].hasFinite || current.items.last?.start != last { return false }
    // „Danach begann das Spiel und der Trainer, der krank war, fehlte“: in a main clause the verb stands behind something.
    if !isFinal, !verbs.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized }) { return false }
    let runs = runs(items[(comma + 1)...])
    guard let close = runs.firstIndex(where: { !isInside($0) }), close > 0,
      let end = runs[close].last
    else {
      return false
    }
    let opensWithVerb = runs[close].first.map(isFinite) ?? false
    if !isFinal { return opensWithVerb && !speaks(runs[close]) && !completes(runs[close], current, verbs) }
    // „… lieben lernte“: a cluster of verbs
    let isCluster = runs[close].dropLast().allSatisfy { item in
      if case .word(let word) = item { words[word].hasInfinitive || words[word].hasParticiple } else { false }
    }
    guard isFinite(end), isCluster || !opensWithVerb else { return false }
    // Before the main clause has its verb, that must still come.
    let hasMain = items[..<position].prefix { $0.start < current.items[0].start }.contains(
      where: isFinite)
    return hasMain
      || runs[(close + 1)...].first.map { run in run.prefix(2).contains(where: isFinite) } ?? false
  }

  /// „Er hat die Firma gegründet und *später das Geld*, das er verdiente, verschenkt“: what stands behind the clause between
  /// commas ends in a participle or infinitive that shares the auxiliary in front.
  private func opensShare(_ rest: ArraySlice<Item>, _ current: Segment, _ verbs: [Int]) -> Bool {
    guard verbs.count == 2, let form = words.sharedForm(under: verbs[0], closing: verbs[1]),
      current.items.last?.start == verbs[1]
    else { return false }
    let front = rest.drop { item in
      if case .word(let word) = item {
        words[word].wordClass == .adverb || words[word].wordClass == .pronominalAdverb
      } else {
        false
      }
    }
    guard case .phrase(let first, _)? = front.first, first.agreement.onlyCase != .nominative,
      let comma = frontEnd(front, isBare: false)
    else { return false }
    let runs = runs(rest[(comma + 1)...])
    guard let close = runs.firstIndex(where: { !isInside($0) }), close > 0, case .word(let end)? = runs[close].last
    else { return false }
    return self.verbs(Array(runs[close])) == [end] && words[end].verbForms.contains(form)
  }

  /// „…, dass er die Firma gegründet und *das Geld*, das er verdiente, *verschenkt habe*“: both participles or infinitives are
  /// under the finite verb at the end.
  private func opensSharedEnd(_ rest: ArraySlice<Item>, _ current: Segment, _ verbs: [Int]) -> Bool {
    guard verbs.count == 1, case let first = verbs[0], current.items.last?.start == first,
      let comma = frontEnd(rest, isBare: false)
    else { return false }
    let runs = runs(rest[(comma + 1)...])
    guard let close = runs.firstIndex(where: { !isInside($0) }), close > 0,
      case let ends = self.verbs(Array(runs[close])), ends.count == 2, runs[close].last?.start == ends[1],
      words[ends[1]].hasFinite
    else { return false }
    let keys = words[ends[1]].verbKeys
    if keys.contains(where: AuxiliaryVerbs.modals.contains) {
      return words[first].hasInfinitive && words[ends[0]].hasInfinitive
    }
    return keys.contains(where: AuxiliaryVerbs.ofTense.contains) && words[first].hasParticiple
      && words[ends[0]].hasParticiple
  }

  /// „haben für Geld und *das Recht auf Urlaub*, den sie brauchen, *demonstriert*“: without an object „haben“ waits for its
  /// participle, which stands there alone.
  private func completes(_ run: ArraySlice<Item>, _ current: Segment, _ verbs: [Int]) -> Bool {
    guard verbs.count == 1, words[verbs[0]].verbKeys.contains("haben"), run.count == 1,
      case .word(let end)? = run.first,
      words[end].hasParticiple
    else { return false }
    return current.items.drop { $0.start <= verbs[0] }.allSatisfy { item in
      switch item {
      case .word(let word): words[word].wordClass == .adverb || words[word].wordClass == .negation
      case .phrase(let phrase, _): phrase.isPrepositional
      }
    }
  }

  /// Where the comma stands behind one phrase with what hangs on it.
  private func frontEnd(_ rest: ArraySlice<Item>, isBare: Bool = true) -> Int? {
    guard case .phrase(let front, _)? = rest.first, !isBare || !front.isPrepositional, front.conjuncts.isEmpty,
      front.determiner != nil || words[front.head].wordClass == .name
        || front.agreement.isPluralOnly,
      words[front.head].isNominal
    else { return nil }
    var end = rest.startIndex + 1
    while end < rest.endIndex, case .phrase(let inner, _) = rest[end], inner.isPrepositional {
      end += 1
    }
    guard end < rest.endIndex, case .word(let comma) = rest[end], words[comma].isComma else {
      return nil
    }
    return end
  }

  /// „…, dass er kam und *im Haus*, das leer stand, *schlief*“, „…, die ihn fand und *ihn erst später*, als er krank war, *pflegte*“:
  /// likewise where the verb stands at the end, behind whatever the clause begins with but a verb or one more introducer.
  private func finalFrontEnd(_ rest: ArraySlice<Item>) -> Int? {
    let front = rest.prefix { item in
      switch item {
      case .word(let word): [.adverb, .negation, .pronominalAdverb].contains(words[word].wordClass)
      case .phrase: !introduces(item)
      }
    }
    guard !front.isEmpty, front.endIndex < rest.endIndex, case .word(let comma) = rest[front.endIndex],
      words[comma].isComma
    else { return nil }
    // „…, der Arzt ist und Anna, die …“: an item of a list, unless its form or a word beside it tells more.
    if front.count == 1, case .phrase(let only, _) = rest[rest.startIndex], !only.isPrepositional,
      words[only.head].wordClass != .pronoun
    {
      return nil
    }
    return front.endIndex
  }

  /// The items between commas, up to a mark that ends the clause.
  private func runs(_ items: ArraySlice<Item>) -> [ArraySlice<Item>] {
    items.prefix { item in
      guard case .word(let mark) = item, words[mark].isPunctuation else { return true }
      return words[mark].isComma || Marks.isQuote(words[mark].text)
    }.split { item in
      if case .word(let mark) = item { words[mark].isComma } else { false }
    }
  }

  /// A relative clause, another clause with an introducer, an infinitive, or another name for what stands before.
  private func isInside(_ run: ArraySlice<Item>) -> Bool {
    guard let first = run.first else { return true }
    if introduces(first) { return true }
    let verbs = verbs(Array(run))
    return verbs.isEmpty
      || verbs.contains { words[$0].hasZuInfinitive || isAfterZu($0) }
        && !verbs.contains { words[$0].isOnlyFinite }
  }

  private func isIntroduced(_ segment: Segment) -> Bool {
    let first = segment.items.first { item in
      if case .word(let word) = item {
        ![.adverb, .coordinator, .negation].contains(words[word].wordClass)
      } else {
        true
      }
    }
    return first.map(introduces) ?? false
  }

  func introduces(_ item: Item) -> Bool {
    switch item {
    case .word(let word):
      return [
        .subordinator, .infinitiveSubordinator, .relativeAdverb, .relativePronominalAdverb,
        .interrogativeAdverb,
        .interrogativePronominalAdverb,
      ].contains(words[word].wordClass)
    case .phrase(let phrase, _):
      let lead = words[phrase.determiner ?? phrase.head].wordClass
      return lead == .relative || lead == .interrogative
    }
  }

  private func isFinite(_ item: Item) -> Bool {
    if case .word(let word) = item {
      words[word].wordClass == .verb && words[word].hasFinite
    } else {
      false
    }
  }

  /// „…, sagte er“
  private func speaks(_ run: ArraySlice<Item>) -> Bool {
    guard case .word(let verb)? = run.first else { return false }
    return words[verb].readings.contains { $0.verbGroups.contains(.says) }
      && run.dropFirst().contains { $0.nominative != nil }
  }
}

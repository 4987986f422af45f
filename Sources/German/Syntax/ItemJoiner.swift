/// Joins items that a comma stands between, before the commas cut the sentence into clauses.
struct ItemJoiner {
  let words: [Word]

  func join(_ items: [Item]) -> [Item] {
    guard items.count > 3, items.contains(where: isComma) else { return items }
    var result: [Item] = []
    result.reserveCapacity(items.count)
    var index = 0
    while index < items.count {
      // Only phrases are joined.
      if case .phrase = items[index],
        let joined = date(items, index) ?? example(items, index) ?? contrast(items, index, behind: result)
          ?? list(items, index, behind: result)
      {
        result.append(joined.item)
        index = joined.end
      } else {
        result.append(items[index])
        index += 1
      }
    }
    return result
  }

  private func isComma(_ item: Item) -> Bool { if case .word(let index) = item { words[index].isComma } else { false } }

  /// „am Freitag, den 4. November begann …“: the date says which Friday, and needs no comma behind it.
  private func date(_ items: [Item], _ index: Int) -> (item: Item, end: Int)? {
    guard index + 2 < items.count, isComma(items[index + 1]), case .phrase(var day, let range) = items[index],
      words[day.head].reading.nounGroups.contains(.weekday), day.lastWord == day.head,
      case .phrase(let date, let last) = items[index + 2], !date.isPrepositional,
      words[date.head].reading.nounGroups.contains(.month),
      date.determiner.map({ ["den", "dem"].contains(words[$0].lower) }) ?? false
    else { return nil }
    // A comma behind it closes the apposition.
    if index + 3 < items.count, isComma(items[index + 3]) { return nil }
    day.appositions.append(date)
    return (.phrase(day, words: range.lowerBound..<last.upperBound), index + 3)
  }

  /// „Ärzte, aber auch Lehrer sind aufgerufen“: behind the comma stands one more item and no clause.
  private func contrast(_ items: [Item], _ index: Int, behind before: [Item]) -> (item: Item, end: Int)? {
    guard case .phrase = items[index], case let comma = phrasesEnd(items, index), comma + 3 < items.count,
      isComma(items[comma]), let (coordinator, focus) = opener(items, comma + 1),
      case .phrase(var second, _) = items[focus.end], var first = gathered(items, index, comma),
      isLike(first, second), case let end = phrasesEnd(items, focus.end), end < items.count, !isComma(items[end]),
      // but „sank in Asien, nicht aber in Europa.“, where no verb follows
      focus.words[0] > coordinator || !isPunctuation(items[end])
    else { return nil }
    var close = focus.end + 1
    if isFinite(items[end]) || mayBeFinite(items[end]) && !before.contains(where: isFinite) {
      // Before the finite verb there is room for one thing.
      guard !opensClause(items, end, behind: before), let whole = gathered(items, focus.end, end) else { return nil }
      second = whole
      close = end
    } else {
      // „aber auch Kindern Bücher besorgt“: a form that may be finite closes the clause.
      let rest = items[end...].prefix { !isPunctuation($0) }
      guard comma == index + 1, !rest.contains(where: isFinite), !rest.dropLast().contains(where: mayBeFinite) else {
        return nil
      }
    }
    second.focus = focus.words + second.focus
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second))
    if !first.isPrepositional, !focus.words.contains(where: { words[$0].wordClass == .negation }) {
      first.agreement = first.agreement.sharedCases(with: second.agreement).intersection(.plural)
    }
    return (.phrase(first, words: items[index].start..<items[close - 1].end), close)
  }

  private func isPunctuation(_ item: Item) -> Bool {
    if case .word(let index) = item { words[index].isPunctuation } else { false }
  }

  private func mayBeFinite(_ item: Item) -> Bool {
    if case .word(let index) = item { words[index].hasFinite && !words[index].isCapitalized } else { false }
  }

  /// „viele Tiere, wie etwa Hunde, …“: an example between commas belongs to what stands before it.
  private func example(_ items: [Item], _ index: Int) -> (item: Item, end: Int)? {
    guard index + 2 < items.count, isComma(items[index + 1]), case .phrase(var whole, let range) = items[index],
      case .phrase(let named, let last) = items[index + 2], let like = named.preposition,
      words[like].wordClass == .comparison, words[like].reading.key == "wie",
      words[whole.head].wordClass == .noun, !words[whole.head].reading.means(.time), whole.postposition == nil,
      [.noun, .name].contains(words[named.head].wordClass), !words[named.head].reading.means(.time)
    else { return nil }
    let resumes = index + 4 < items.count && isComma(items[index + 3]) && mayBeFinite(items[index + 4])
    // A clause behind the comma keeps it.
    let ends = index + 3 == items.count || isPunctuation(items[index + 3])
    guard resumes || ends && (words[like].match != nil || words[like].lower == "so") else { return nil }
    whole.attachInnermost(named)
    return (.phrase(whole, words: range.lowerBound..<last.upperBound), resumes ? index + 4 : index + 3)
  }

  private func isFinite(_ item: Item) -> Bool {
    if case .word(let index) = item { words[index].isOnlyFinite } else { false }
  }

  /// One thing or two before an item that say what it has to do with the other („auch“, „vor allem auch“).
  /// „aber auch“, „jedoch nicht“, „nicht aber“: what sets the second against the first, and what shades it.
  private func opener(_ items: [Item], _ start: Int) -> (coordinator: Int, focus: (words: [Int], end: Int))? {
    guard case .word(let first) = items[start], start + 2 < items.count else { return nil }
    if ["aber", "jedoch"].contains(words[first].lower) { return focus(items, start + 1).map { (first, $0) } }
    // „soll für Alte, *nicht aber* für Kinder gelten“
    guard words[first].lower == "nicht", case .word(let second) = items[start + 1],
      ["aber", "jedoch"].contains(words[second].lower)
    else { return nil }
    return (second, ([first], start + 2))
  }

  private func focus(_ items: [Item], _ start: Int) -> (words: [Int], end: Int)? {
    var rest = items[start...].prefix(3)
    let found = rest.popFocus { word in
      words[word].wordClass == .negation || words[word].wordClass == .adverb && words[word].reading.means(.focus)
    }
    return found.isEmpty ? nil : (found, rest.startIndex)
  }

  /// Two noun phrases that can share a case, or two phrases under the same preposition.
  private func isLike(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
    guard [first, second].allSatisfy({ [.noun, .name].contains(words[$0.head].wordClass) && $0.postposition == nil })
    else { return false }
    guard let one = first.preposition else {
      return !second.isPrepositional && !first.agreement.sharedCases(with: second.agreement).isEmpty
    }
    return second.preposition.map { words[$0].reading.key == words[one].reading.key }
      ?? !first.agreement.sharedCases(with: second.agreement).isEmpty
  }

  /// „für den Bau von Schulen, die Ausbildung von Lehrern und den Kauf von Büchern“: items with phrases of their own, of
  /// which each has the case of the first and not that of the phrase before it.
  private func list(_ items: [Item], _ index: Int, behind before: [Item]) -> (item: Item, end: Int)? {
    // Most phrases have no comma behind them: that is asked before a phrase is put together.
    guard let comma = memberEnd(items, index), comma + 1 < items.count, isComma(items[comma]),
      var whole = member(items, index)
    else { return nil }
    let cases = whole.phrase.agreement
    var conjuncts: [NounPhrase.Conjunct] = []
    var end = whole.end
    // What has no phrases of its own is joined already as a phrase.
    var hasPhrases = whole.end > index + 1
    var isBehindPhrase = hasPhrases
    while end + 1 < items.count, case .word(let mark) = items[end], let next = member(items, end + 1),
      !next.phrase.isPrepositional, !cases.sharedCases(with: next.phrase.agreement).isEmpty,
      !isBehindPhrase || conflicts(items[end - 1], next.phrase)
    {
      isBehindPhrase = next.end > end + 2
      hasPhrases = hasPhrases || isBehindPhrase
      let coordinates = WordSets.listing.contains(words[mark].lower)
      guard coordinates || words[mark].isComma else { return nil }
      conjuncts.append(NounPhrase.Conjunct(coordinator: coordinates ? mark : nil, phrase: next.phrase))
      end = next.end
      guard coordinates else { continue }
      guard conjuncts.count > 1, hasPhrases, !opensClause(items, end, behind: before) else { return nil }
      whole.phrase.conjuncts = conjuncts
      if !whole.phrase.isPrepositional {
        let plural = conjuncts.reduce(cases) { $0.sharedCases(with: $1.phrase.agreement) }
        whole.phrase.agreement = plural.intersection(.plural)
      }
      return (.phrase(whole.phrase, words: items[index].start..<items[end - 1].end), end)
    }
    return nil
  }

  /// Where a noun phrase ends with the prepositional phrases behind it.
  private func memberEnd(_ items: [Item], _ index: Int) -> Int? {
    guard index < items.count, case .phrase(let phrase, _) = items[index], phrase.conjuncts.isEmpty,
      phrase.postposition == nil, words[phrase.head].wordClass == .noun, !words[phrase.head].reading.means(.time)
    else { return nil }
    return phrasesEnd(items, index)
  }

  /// Where the prepositional phrases behind a phrase end.
  private func phrasesEnd(_ items: [Item], _ index: Int) -> Int {
    var end = index + 1
    while end < items.count, case .phrase(let inner, _) = items[end], inner.isPrepositional,
      !words[inner.head].reading.means(.time)
    {
      end += 1
    }
    return end
  }

  private func member(_ items: [Item], _ index: Int) -> (phrase: NounPhrase, end: Int)? {
    guard let end = memberEnd(items, index), let phrase = gathered(items, index, end) else { return nil }
    return (phrase, end)
  }

  /// A phrase with those behind it hung on.
  private func gathered(_ items: [Item], _ index: Int, _ end: Int) -> NounPhrase? {
    guard case .phrase(var phrase, _) = items[index] else { return nil }
    for item in items[(index + 1)..<end] {
      if case .phrase(let inner, _) = item { phrase.attachInnermost(inner) }
    }
    return phrase
  }

  /// The phrase right before cannot take the item, since its case is another.
  private func conflicts(_ before: Item, _ next: NounPhrase) -> Bool {
    guard case .phrase(let nearest, _) = before, nearest.isPrepositional else { return true }
    return nearest.agreement.sharedCases(with: next.agreement).isEmpty
  }

  /// „…, und der Mann sagte“: a finite verb follows the last item, and one stands before the first already.
  private func opensClause(_ items: [Item], _ end: Int, behind before: [Item]) -> Bool {
    guard end < items.count, case .word(let verb) = items[end], words[verb].isOnlyFinite else { return false }
    for item in before.reversed() {
      guard case .word(let index) = item else { continue }
      if words[index].isComma { return false }
      if words[index].isOnlyFinite { return true }
    }
    return false
  }
}

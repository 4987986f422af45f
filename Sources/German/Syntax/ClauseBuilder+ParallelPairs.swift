import Lexicon

/// Two and two around a coordinator, each half with what belongs to it alone: its time, its place, its number.
extension ClauseBuilder {
  /// „am Montag in Rom und am Dienstag in Paris“, „am Montag Gold und am Dienstag Silber“, „gestern in Rom und heute in
  /// Paris“: each with its own time.
  mutating func joinPairs(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    if joinLater(at: position, coordinator, in: index) || joinOrigins(at: position, coordinator, in: index)
      || joinParallel(at: position, coordinator, in: index)
    {
      return true
    }
    let units = clauses[index].units
    guard position + 2 < units.count, case .phrase(let first) = units[position - 1],
      case .phrase(let second) = units[position + 2],
      units[position + 1].firstWord == coordinator + 1,
      units[position + 2].firstWord == units[position + 1].lastWord + 1,
      first.lastWord == coordinator - 1, arePair(first, second)
    else { return false }
    guard let time = time(units[position + 1]), !isTime(first), !isTime(second) else { return false }
    return join(first, second, at: time, through: position + 2, at: position, coordinator, in: index)
  }

  /// „im Mai eine Fabrik und *einen Monat später* ein Lager“: the second time by how much later it was.
  private mutating func joinLater(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    let units = clauses[index].units
    guard position > 0, position + 3 < units.count, case .phrase(let first) = units[position - 1],
      case .phrase(let span) = units[position + 1], !span.isPrepositional, span.firstWord == coordinator + 1,
      words[span.head].reading.means(.time), case .adverb(let later) = units[position + 2], later == span.lastWord + 1,
      ClauseBuilder.laterWords.contains(words[later].lower),
      case .phrase(let second) = units[position + 3], second.firstWord == later + 1,
      first.lastWord == coordinator - 1, arePair(first, second), !isTime(first), !isTime(second)
    else { return false }
    var time = span
    time.prepositionals.append(NounPhrase(bare: later, agreement: .all))
    return join(first, second, at: time, through: position + 3, at: position, coordinator, in: index, isLater: true)
  }

  /// Joins two that have a time of their own, up to the unit `end`, if the first has one as well or the second tells how much
  /// later it was.
  private mutating func join(
    _ first: NounPhrase, _ second: NounPhrase, at time: NounPhrase, through end: Int, at position: Int,
    _ coordinator: Int, in index: Int, isLater: Bool = false
  ) -> Bool {
    let units = clauses[index].units
    var (first, second) = (first, second)
    var start = position - 1
    // but „erst auf das Radio, dann auf Filme und zuletzt auf Spiele beschränkt“
    if position > 1, let before = self.time(units[position - 2]), position - 2 >= clauses[index].prefield,
      before.firstWord == 0 || !words[before.firstWord - 1].isComma
    {
      first.prepositionals.append(before)
      start -= 1
    } else if !isLater,
      !units.prefix(position - 1).contains(where: {
        if case .phrase(let other) = $0 { isTime(other) } else { false }
      })
    {
      return false
    }
    second.prepositionals.append(time)
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second))
    clauses[index].units.replaceSubrange(start...end, with: [.phrase(first)])
    return true
  }

  /// „300 Soldaten aus Polen und *20 aus Ungarn*“: what is counted is said once, before what both numbers have behind them.
  private mutating func joinOrigins(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    let units = clauses[index].units
    guard position > 1, position + 2 < units.count, case .phrase(var first) = units[position - 2],
      first.modifiers.contains(where: { if case .number = $0 { true } else { false } }),
      case .phrase(let origin) = units[position - 1], let one = origin.preposition, one == first.lastWord + 1,
      origin.lastWord == coordinator - 1, case .phrase(var second) = units[position + 1],
      second.firstWord == coordinator + 1, second.lastWord == second.head, second.conjuncts.isEmpty,
      !second.isPrepositional, words[second.head].wordClass == .numeral,
      case .phrase(let other) = units[position + 2], let two = other.preposition, two == second.lastWord + 1,
      words[one].reading.key == words[two].reading.key
    else { return false }
    first.attachInnermost(origin)
    second.prepositionals.append(other)
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second))
    clauses[index].units.replaceSubrange((position - 2)...(position + 2), with: [.phrase(first)])
    if clauses[index].prefield > position - 2 { clauses[index].prefield = position - 1 }
    return true
  }

  /// „in Europa 500 und in Asien 300 Stellen“: what is counted is said once, behind the second number.
  mutating func joinCounts(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    let units = clauses[index].units
    guard position + 2 < units.count, position > 0, case .phrase(let number) = units[position - 1],
      number.head == coordinator - 1, words[number.head].wordClass == .numeral, !number.isPrepositional,
      case .phrase(let place) = units[position + 1], place.isPrepositional, place.preposition == coordinator + 1,
      case .phrase(var second) = units[position + 2], !second.isPrepositional,
      units[position + 2].firstWord == place.lastWord + 1,
      second.conjuncts.isEmpty, second.determiner == nil, words[second.head].wordClass == .noun,
      second.modifiers.count == 1, case .number = second.modifiers[0]
    else { return false }
    var first = second
    first.modifiers = [.number(number.head)]
    first.focus = number.focus
    first.genitives = []
    second.prepositionals.append(place)
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second))
    first.agreement = second.agreement
    clauses[index].units.replaceSubrange((position - 1)..<(position + 3), with: [.phrase(first)])
    return true
  }

  /// „in der EU um 3 Prozent und im Euroraum um 2 Prozent“: two and two under the same prepositions, also with a word that
  /// shades the amount („im Quartal *nur* um 3 Prozent“); before them more of the same („in Asien um 5, in Europa um 3 und …“).
  private mutating func joinParallel(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    let units = clauses[index].units
    guard var one = amount(endingAt: position - 1, in: units), let two = amount(from: position + 1, in: units),
      one.amount.lastWord == coordinator - 1, units[position + 1].firstWord == coordinator + 1,
      one.start >= clauses[index].prefield, areParallel(one, two)
    else { return false }
    var items = [(NounPhrase.Conjunct(coordinator: coordinator, phrase: placed(two)))]
    while one.start > clauses[index].prefield, let before = amount(endingAt: one.start - 1, in: units),
      before.start >= clauses[index].prefield, case let comma = units[one.start].firstWord - 1, words[comma].isComma,
      before.amount.lastWord == comma - 1, areParallel(before, one)
    {
      items.insert(NounPhrase.Conjunct(coordinator: nil, phrase: placed(one)), at: 0)
      one = before
    }
    var first = placed(one)
    first.conjuncts = items
    clauses[index].units.replaceSubrange(one.start..<two.end, with: [.phrase(first)])
    return true
  }

  /// When or where, and how much: „im Quartal“, „nur um 3 Prozent“.
  private typealias SetAmount = (setting: NounPhrase, amount: NounPhrase, start: Int, end: Int)

  private func amount(endingAt last: Int, in units: [Unit]) -> SetAmount? {
    guard last > 0, case .phrase = units[last] else { return nil }
    if case .adverb(let shade) = units[last - 1], last > 1, shadesAmount(shade) {
      return amount(from: last - 2, in: units)
    }
    return amount(from: last - 1, in: units)
  }

  private func amount(from start: Int, in units: [Unit]) -> SetAmount? {
    guard start >= 0, start + 1 < units.count, let setting = setting(units[start]) else { return nil }
    let next = setting.lastWord + 1
    if case .phrase(let amount) = units[start + 1], units[start + 1].firstWord == next {
      return (setting, amount, start, start + 2)
    }
    guard start + 2 < units.count, case .adverb(let shade) = units[start + 1], shadesAmount(shade), shade == next,
      case .phrase(var amount) = units[start + 2], units[start + 2].firstWord == shade + 1
    else { return nil }
    amount.focus = [shade] + amount.focus
    return (setting, amount, start, start + 3)
  }

  /// The amount, with when or where it is meant.
  private func placed(_ item: SetAmount) -> NounPhrase {
    var phrase = item.amount
    phrase.prepositionals.append(item.setting)
    return phrase
  }

  private func areParallel(_ one: SetAmount, _ other: SetAmount) -> Bool {
    guard let inner = one.amount.preposition, let second = other.amount.preposition,
      words[inner].reading.key == words[second].reading.key
    else { return false }
    return tellsMeasure(one.amount) && tellsMeasure(other.amount)
      && areAlike(one.setting, other.setting, unlike: inner)
  }

  private func shadesAmount(_ word: Int) -> Bool {
    words[word].reading.means(.focus) || words[word].isOf([.approximate, .almost, .margin])
  }

  /// What says when or where: a preposition with its noun, or a fixed group („im Jahresvergleich“).
  private func setting(_ unit: Unit) -> NounPhrase? {
    switch unit {
    case .phrase(let phrase) where phrase.isPrepositional: phrase
    case .adverb(let word) where words[word].match != nil && words[word].tokens.count > 1:
      NounPhrase(bare: word, agreement: .all)
    default: nil
    }
  }

  /// Under the same preposition, other than that of the amounts; a fixed group has none of its own.
  private func areAlike(_ one: NounPhrase, _ other: NounPhrase, unlike amount: Int) -> Bool {
    guard let first = one.preposition, let second = other.preposition else { return true }
    return words[first].reading.key == words[second].reading.key
      && words[first].reading.key != words[amount].reading.key
  }

  /// A unit that says when, as a phrase.
  private func time(_ unit: Unit) -> NounPhrase? {
    switch unit {
    case .phrase(let phrase)
    where !phrase.isPrepositional && phrase.lastWord == phrase.head && words[phrase.head].year != nil:
      phrase
    case .phrase(let phrase) where isTime(phrase): phrase
    case .adverb(let word) where words[word].reading.means(.time): NounPhrase(bare: word, agreement: .all)
    default: nil
    }
  }

  func isTime(_ phrase: NounPhrase) -> Bool {
    phrase.isPrepositional && words[phrase.head].reading.means(.time)
  }

  private func arePair(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
    guard let one = first.preposition, let other = second.preposition else {
      return !first.isPrepositional && !second.isPrepositional && isNominal(first) && isNominal(second)
        && !first.agreement.sharedCases(with: second.agreement).isEmpty
    }
    return words[one].reading.key == words[other].reading.key
      || [first, second].allSatisfy { words[$0.head].wordClass == .name || words[$0.head].reading.means(.place) }
  }
}

/// „Auf dem Land fehlt es an Bussen, *in der Stadt an Wohnungen*“, „Der Gewinn stieg um drei Prozent, *der Umsatz nur um
/// zwei*“: behind a comma a second half that answers to the first, part by part, and leaves out the verb (gapping).
extension ClauseBuilder {
  /// The parts of a second half in order.
  private struct Half {
    /// What it is about, as the first half has its like: the subject, a place or time, who gets something.
    var topic: Unit
    /// What answers to other parts of the first half, with adverbs between.
    var rest: [Unit]

    var units: [Unit] { [topic] + rest }
  }

  /// Makes second halves clauses of their own, the last one first, and one that was cut off as a piece without a verb.
  mutating func partHalves(_ index: Int) {
    guard frames != nil, clauses[index].kind == .main, clauses[index].parent == nil, clauses[index].finite != nil,
      clauses[index].prefield == 1
    else { return }
    completeFragment(behind: index)
    part(index, from: shareOfThem(in: index))
    while part(index, from: secondHalf(in: index)) != nil {}
  }

  /// „800 Beschäftigte sind betroffen, *die Hälfte davon in Sachsen*“: how many of them where, when or how.
  private func shareOfThem(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard roots.contains(index), clause.units.count > 2, let last = clause.units.last,
      let position = clause.units.indices.dropFirst(clause.prefield).dropLast().first(where: { position in
        guard let share = clause.units[position].nominative, share.prepositionals.count == 1,
          words[share.prepositionals[0].head].lower == "davon", case let start = share.firstWord, start > 0
        else { return false }
        return words[start - 1].isComma && clause.verbs.allSatisfy { $0 < start }
      }), case let units = Array(clause.units[position...]), case let start = units[0].firstWord
    else { return nil }
    return GappedClause(
      verbs: .none, coordinator: nil, before: Array(clause.units[..<position]), units: units,
      words: start..<(max(last.lastWord, start) + 1))
  }

  private func secondHalf(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard roots.contains(index), let finite = clause.finite, let last = clause.units.last else { return nil }
    for position in clause.units.indices.dropFirst(2).reversed() {
      let start = clause.units[position].firstWord
      guard start > finite, words[start - 1].isComma, clause.verbs.allSatisfy({ $0 < start }) else { continue }
      let before = Array(clause.units[..<position])
      guard !endsInComma(before, at: start - 1), let half = half(Array(clause.units[position...]), like: before),
        case let end = max(last.lastWord, half.rest.last?.lastWord ?? start)
      else { return nil }
      guard let units = completed(half, by: before, clause) else {
        return GappedClause(
          verbs: .none, coordinator: nil, before: before, units: half.units, words: start..<(end + 1))
      }
      return GappedClause(
        verbs: .all, coordinator: nil, before: before, units: units, words: start..<(end + 1), prefield: 1)
    }
    return nil
  }

  /// „…, *ein Liter Diesel 1,11 Euro*“: a piece without a verb gets those of the clause before, where English needs them.
  private mutating func completeFragment(behind index: Int) {
    guard let place = roots.firstIndex(of: index), place + 1 < roots.count, case let next = roots[place + 1],
      [.main, .fragment].contains(clauses[next].kind), clauses[next].verbs.isEmpty, clauses[next].reported.isEmpty,
      clauses[next].introducer.isEmpty, let first = clauses[next].units.first?.firstWord, first > 0,
      words[first - 1].isComma || clauses[next].coordinator == first - 1 && words[first - 1].lower == "und",
      clauses[index].verbs.allSatisfy({ $0 < first }),
      let half = half(clauses[next].units, like: clauses[index].units),
      let units = completed(half, by: clauses[index].units, clauses[index])
    else { return }
    clauses[next].kind = .main
    clauses[next].finite = clauses[index].finite
    clauses[next].verbs = clauses[index].verbs
    clauses[next].units = units
    clauses[next].prefield = 1
    clauses[next].coordinatedWith = index
  }

  /// Whether the comma rather closes what hangs on the part before it.
  private func endsInComma(_ before: [Unit], at comma: Int) -> Bool {
    switch before.last {
    case .phrase(let phrase): !phrase.appositions.isEmpty || !phrase.clauses.isEmpty || phrase.lastWord > comma
    case .clause, nil: true
    default: false
    }
  }

  /// Whether each part has its like in the first half, so that nothing is told beside what that tells.
  private func half(_ units: [Unit], like before: [Unit]) -> Half? {
    let units = units.flatMap { unfolded($0, like: before) }
    guard let topic = units.first, case let rest = Array(units.dropFirst()), (1...4).contains(rest.count),
      isTopic(topic, like: before, beside: rest)
    else { return nil }
    // „…, *so viel wie noch nie* im Juni“: how much that is
    if case .adverb(let word) = topic, words[word].isMatched, words[word].lower.hasPrefix("so ") { return nil }
    var answers = 0
    for unit in rest {
      switch unit {
      case .phrase,
        .adverb where opener(unit) != nil:
        guard let position = answered(by: unit, in: before, beside: topic), answers < 3 else { return nil }
        if position == 0, opener(topic) != nil, !before[0].isPrepositional, opener(unit) != nil { return nil }
        answers += 1
      case .adverb(let word): if !words[word].reading.means(.focus) && !isShading(word) { return nil }
      default: return nil
      }
    }
    guard answers > 0, let last = rest.last else { return nil }
    if case .adverb = last, opener(last) == nil { return nil }
    return Half(topic: topic, rest: rest)
  }

  private func isShading(_ adverb: Int) -> Bool {
    words[adverb].reading.means(.degree) || words[adverb].isOf([.approximate, .shadesTime])
  }

  /// „*in der Stadt* an Wohnungen“, „*die Frauen* mit 63“, „*den Banken* eine Milliarde“.
  private func isTopic(_ topic: Unit, like before: [Unit], beside rest: [Unit]) -> Bool {
    if let opener = opener(topic) {
      return self.opener(before[0]) != nil || before.contains { self.opener($0) == opener }
        // „…, in Köln *um* vier“: by how much
        || rest.count == 1 && self.opener(rest[0]) == "um"
    }
    guard case .phrase(let phrase) = topic, !phrase.isPrepositional, words[phrase.head].wordClass != .reflexive,
      !words[phrase.head].lower.isOne(of: "was", "etwas"), !words[phrase.head].lower.isOne(of: "es", "das")
    else { return false }
    if phrase.agreement.onlyCase == .dative {
      return before.contains { bare($0)?.agreement.onlyCase == .dative }
    }
    return phrase.mayBeNominative
      && before.contains { $0.nominative.map { isMeasure($0) == isMeasure(phrase) } ?? false }
  }

  /// Which part of the first half it answers to: under the same preposition, or a bare one that is neither what both are
  /// about nor of another case.
  private func answered(by unit: Unit, in before: [Unit], beside topic: Unit) -> Int? {
    if let opener = opener(unit) {
      return before.indices.last { self.opener(before[$0]) == opener }
    }
    guard let phrase = bare(unit) else { return nil }
    let others = before.indices.filter { bare(before[$0]) != nil }
    if topic.isPrepositional || opener(topic) != nil {
      // „mit dem Bus *sechs*“
      return isMeasure(phrase) ? others.last { bare(before[$0]).map(isMeasure) ?? false } : nil
    }
    // A subject and an object beside what stands for both in the second half
    guard others.count == (bare(topic)?.agreement.onlyCase == .dative ? 3 : 2), phrase.conjuncts.isEmpty,
      phrase.agreement.allows(.accusative), let last = others.last, let like = bare(before[last]),
      like.agreement.allows(.accusative), isMeasure(like) == isMeasure(phrase)
    else { return nil }
    return last
  }

  /// A phrase without a preposition, a pronoun aside.
  private func bare(_ unit: Unit) -> NounPhrase? {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return nil }
    return phrase
  }

  /// „1,20 Euro“, „sechs“, „eine Milliarde“
  private func isMeasure(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .numeral || words[phrase.head].reading.means(.unit)
      || phrase.modifiers.contains { $0.numberWord != nil }
  }

  /// The preposition that a phrase or a group of words begins with.
  private func opener(_ unit: Unit) -> String? {
    switch unit {
    case .phrase(let phrase):
      phrase.preposition.flatMap { words[$0].wordClass == .comparison ? nil : words[$0].reading.key }
    case .adverb(let word):
      words[word].isMatched ? groupOpener(words[word].lower) : nil
    default: nil
    }
  }

  /// „in“ of „im vergangenen Jahr“
  private func groupOpener(_ group: String) -> String? {
    guard let space = group.firstIndex(of: " ") else { return nil }
    let first = String(group[..<space])
    return ClauseBuilder.contractions[first] ?? first
  }

  private static let contractions = [
    "im": "in", "am": "an", "zum": "zu", "zur": "zu", "vom": "von", "beim": "bei", "ins": "in", "ans": "an",
  ]

  /// „in der Stadt *an Wohnungen*“ taken for one phrase: as many as the first half has.
  private func unfolded(_ unit: Unit, like before: [Unit]) -> [Unit] {
    guard case .phrase(var phrase) = unit, let inner = phrase.prepositionals.last, inner.lastWord == phrase.lastWord,
      case let key = opener(.phrase(inner)), before.contains(where: { opener($0) == key })
    else { return [unit] }
    phrase.prepositionals.removeLast()
    return [.phrase(phrase)] + unfolded(.phrase(inner), like: before)
  }

  /// The parts of the second half with those of the first that English cannot leave out; nil where it needs no verb: „stieg um
  /// drei Prozent, der Umsatz *um zwei*“, „Rom gewann Gold, *Paris Silber*“.
  private func completed(_ half: Half, by before: [Unit], _ clause: Clause) -> [Unit]? {
    guard let subject = before.first(where: { $0.nominative != nil }) else { return nil }
    let isReceiver = bare(half.topic)?.agreement.onlyCase == .dative
    if isReceiver { return [half.topic, subject] + half.rest }
    let needsVerb = half.rest.contains { unit in
      guard case .phrase = unit, let opener = opener(unit) else { return false }
      return !opener.isOne(of: "um", "nach") && governs(opener, clause.verbs)
    }
    // „Gewinner sind die Discounter, *Verlierer die Läden*“
    guard needsVerb || before.count == 2 && isLinked(clause) else { return nil }
    if half.topic.nominative != nil { return half.units }
    let objects = before.filter { unit in
      guard let phrase = bare(unit), phrase.firstWord != subject.firstWord else { return false }
      return !words[phrase.head].reading.means(.time)
    }
    return [half.topic, subject] + objects + half.rest
  }
}

/// The second of two that were done under one auxiliary, without „und“.
extension ClauseBuilder {
  /// „wurden teils verwarnt, *teils hart bestraft*“: the same word again, and a participle at the end, which looks like a
  /// finite verb, under the auxiliary before.
  func repeatsShare(_ segment: Segment, before deed: Int) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1,
      case .word(let share) = segment.items[0], words[share].lower.isOne(of: "teils", "teilweise", "zum teil", "mal"),
      words[deed].hasParticiple, segment.items.last?.start == deed, let main = stack.first,
      let auxiliary = clauses[main].finite, clauses[main].verbs.last.map({ words[$0].hasParticiple }) ?? false
    else { return false }
    return words[auxiliary].verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains)
      && clauses[main].units.contains { unit in
        if case .adverb(let first) = unit { words[first].lower == words[share].lower } else { false }
      }
  }

  /// „hat das Buch gekürzt, *die Dialoge gestrafft*, ohne …“: one more object and what was done to it, under „haben“; but „hat
  /// den Saal verlassen, den Blick gesenkt“ tells how.
  func goesOnUnderPerfect(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count == 2, let top = stack.last,
      case .phrase(let object, _) = segment.items[0], !object.isPrepositional, object.agreement.allows(.accusative),
      object.determiner != nil, words[object.head].wordClass == .noun,
      words[object.head].reading.nounGroups.isDisjoint(with: [.body]), !words[object.head].reading.means(.time),
      !words[object.head].reading.means(.abstract)
        || object.determiner.map({ words[$0].wordClass == .article }) ?? false,
      let deed = segment.items.last?.start, words[deed].hasParticiple, !words[deed].isOnlyFinite,
      let auxiliary = clauses[top].finite, words[auxiliary].verbKeys.contains("haben"),
      clauses[top].verbs.count == 2, clauses[top].verbs.last.map({ words[$0].hasParticiple }) ?? false
    else { return false }
    return clauses[top].units.dropFirst(clauses[top].prefield).contains { unit in
      guard case .phrase(let first) = unit else { return false }
      return !first.isPrepositional && first.agreement.allows(.accusative) && words[first.head].wordClass == .noun
    }
  }
}

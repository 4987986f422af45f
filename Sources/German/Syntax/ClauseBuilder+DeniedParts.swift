/// What is denied of one part of a clause and said of another behind the verb.
extension ClauseBuilder {
  /// „…, dass *nicht der Preis* entscheidend ist, *sondern die Güte*“: the clause that has just ended in its verb denies a part that
  /// is like the one in the segment.
  func clauseDenied(by segment: Segment) -> Int? {
    guard let coordinator = segment.coordinator, words[coordinator].lower == "sondern", let top = stack.last,
      stack.count > 1, endsInVerb(top), clauses[top].kind == .subordinate || clauses[top].kind == .relative,
      case .phrase(let second, let range)? = segment.items.last, segment.items.count == 1,
      words[range.upperBound...].first?.isPunctuation ?? true,
      denied(like: second, in: clauses[top].units[...], of: clauses[top]) != nil
    else { return nil }
    return top
  }

  /// „Er sieht *nicht den Maler*, den alle kennen, *sondern einen Zweifler*“: a clause that denies nothing is over where something
  /// stands against what the one around it denies.
  mutating func leaveUndenied(before segment: Segment) {
    guard let coordinator = segment.coordinator, words[coordinator].lower == "sondern", stack.count > 1,
      // „nicht daran, dass er alt ist, *sondern daran*, dass …“ goes on with a clause.
      case .phrase? = segment.items.last, let denying = stack.lastIndex(where: { denies($0) }),
      denying + 1 < stack.count,
      stack[(denying + 1)...].allSatisfy({ endsInVerb($0) })
    else { return }
    stack.removeSubrange((denying + 1)...)
  }

  private func denies(_ index: Int) -> Bool {
    clauses[index].units.contains { unit in
      switch unit {
      case .negation: true
      case .phrase(let phrase): phrase.determiner.map { words[$0].reading.key == "kein" } ?? false
      default: false
      }
    }
  }

  /// „*Nicht gesunken, sondern gestiegen* sind die Mieten“: of two participles before one auxiliary the first has the clause.
  mutating func opposeDeniedVerb() {
    for place in roots.indices.dropLast() {
      let (index, other) = (roots[place], roots[place + 1])
      let (first, second) = (clauses[index], clauses[other])
      guard first.kind == .main, first.finite == nil, first.verbs.count == 1,
        case .negation(let not)? = first.units.last,
        words[not].lower == "nicht", first.units.count == 1, not == first.verbs[0] - 1,
        words[first.verbs[0]].hasParticiple, let coordinator = second.coordinator,
        words[coordinator].lower == "sondern",
        let finite = second.finite, second.verbs == [coordinator + 1, finite], finite == coordinator + 2,
        words[coordinator + 1].hasParticiple, second.prefield == 0
      else { continue }
      clauses[index].finite = finite
      clauses[index].verbs = [first.verbs[0], finite]
      clauses[index].units = first.units + second.units
      clauses[index].prefield = 1
      clauses[index].words = first.words.lowerBound..<second.words.upperBound
      clauses[other].finite = nil
      clauses[other].verbs = [coordinator + 1]
      clauses[other].units = []
      clauses[other].words = (coordinator + 1)..<(coordinator + 2)
      clauses[other].coordinatedWith = index
      return
    }
  }

  /// „ist *nicht für* den Einsatz in Schulen gedacht, *sondern für* die Forschung“, „wird *nicht dem Rat* vorgelegt, *sondern dem Volk*“:
  /// joins the two over what stands between them, so that both have what English needs before them.
  mutating func opposeDeniedInside(_ index: Int) {
    let clause = clauses[index]
    guard
      let position = clause.units.indices.last(where: { position in
        if case .word(let word) = clause.units[position] { words[word].lower == "sondern" } else { false }
      }), position > 1, case .word(let coordinator) = clause.units[position],
      let second = item(behind: position, coordinator, in: index), second.end == clause.units.count,
      let not = denied(like: second.phrase, in: clause.units[..<position], of: clause),
      not + 2 < position || isLate(clause, position),
      case .phrase(var first) = clause.units[not + 1], case .negation(let denial) = clause.units[not]
    else { return }
    var end = not + 2
    while end < position, case .phrase(let inner) = clause.units[end], inner.isPrepositional,
      clause.units[end].firstWord == clause.units[end - 1].lastWord + 1
    {
      first.attachInnermost(inner)
      end += 1
    }
    first.opener = denial
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second.phrase))
    clauses[index].units = clause.units[..<not] + [.phrase(first)] + clause.units[end..<position]
  }

  /// „wird *nicht dem Rat* vorgelegt, *sondern dem Volk*“: a dative behind the verb against the one that is denied.
  func namesOtherReceiver(_ segment: Segment, in target: Int) -> Bool {
    guard let coordinator = segment.coordinator, words[coordinator].lower == "sondern", segment.items.count == 1,
      case .phrase(let second, _) = segment.items[0], isDative(second)
    else { return false }
    return denied(like: second, in: clauses[target].units[...], of: clauses[target]) != nil
  }

  private func isDative(_ phrase: NounPhrase) -> Bool {
    !phrase.isPrepositional && phrase.agreement.allows(.dative) && !phrase.agreement.allows(.accusative)
      && !phrase.agreement.allows(.nominative)
  }

  /// A verb stands between the part that is denied and what is said instead.
  private func isLate(_ clause: Clause, _ position: Int) -> Bool {
    guard case .word(let coordinator) = clause.units[position] else { return false }
    return clause.verbs.contains { $0 < coordinator && $0 > clause.units[position - 1].lastWord }
  }

  /// The place of „nicht“ right before a part that another one stands against: under the same preposition, with what belongs to it
  /// or a predicate behind; in the dative; or the subject.
  private func denied(like second: NounPhrase, in units: ArraySlice<Unit>, of clause: Clause) -> Int? {
    guard let not = units.indices.last(where: { if case .negation = units[$0] { true } else { false } }),
      not >= clause.prefield, not + 1 < units.endIndex, case .negation(let denial) = units[not],
      words[denial].lower == "nicht", case .phrase(let first) = units[not + 1], units[not + 1].firstWord == denial + 1,
      first.conjuncts.isEmpty, first.clauses.isEmpty, first.isPrepositional == second.isPrepositional
    else { return nil }
    if let one = first.preposition, let other = second.preposition {
      return words[one].reading.key == words[other].reading.key && not + 2 < units.endIndex ? not : nil
    }
    guard [.noun, .name, .pronoun].contains(words[second.head].wordClass), second.clauses.isEmpty else { return nil }
    if isDative(first), isDative(second) { return not }
    let others =
      units[(not + 2)...].contains { $0.nominative != nil } || units[..<not].contains { $0.nominative != nil }
    return first.agreement.allows(.nominative) && second.agreement.allows(.nominative) && !others
      && words[second.head].wordClass != .pronoun && (first.agreement.onlyCase == .nominative || isLinked(clause))
      ? not : nil
  }
}

/// „Die SPD kommt auf 20 Prozent, die CDU auf 30“: a second clause that leaves out a verb with its preposition. English
/// has to say the verb again, since it may have no such preposition (the SPD gets 20 percent; the CDU gets 30).
extension ClauseBuilder {
  private struct Repeated {
    var before: [Unit]
    var coordinator: Int?
    var subject: NounPhrase
    var complement: NounPhrase
  }

  /// Takes one such clause after the other, and then what was cut off as a piece by itself behind the last.
  mutating func repeatVerb(_ index: Int) {
    var first = index
    while let second = part(first, from: verbRepeated(in: first)) { first = second }
    repeatInFragment(first)
  }

  /// „… kommt auf 20 Prozent, *die CDU auf 30*“: another subject and the like of what the verb takes by its preposition.
  private func verbRepeated(in index: Int) -> GappedClause? {
    guard clauses[index].kind == .main, clauses[index].parent == nil, let finite = clauses[index].finite,
      case let clause = clauses[index], clause.units.contains(where: { $0.nominative != nil }),
      !hasObjectInFront(clause),
      let repeated = repeatedInside(clause), repeated.before.count > clause.prefield,
      agrees(repeated.before, with: finite),
      // „fordert die Märkte zu Geduld und Italien zu Opfern auf“: more likely a second object.
      repeated.coordinator == nil || objects(repeated.before).count < 2, roots.contains(index)
    else { return nil }
    var units: [Unit] = [.phrase(repeated.subject), .phrase(repeated.complement)]
    if let preposition = repeated.complement.preposition,
      let object = sharedObject(repeated.before, clause.verbs, preposition)
    {
      units.insert(object, at: 1)
    }
    return GappedClause(
      verbs: .all, coordinator: repeated.coordinator, before: repeated.before, units: units,
      words: repeated.subject.firstWord..<(repeated.complement.lastWord + 1), prefield: 1)
  }

  /// „macht Flüge teurer *und* die Bahn billiger“: a second object with what the verb says of it.
  func predicateOfObject(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard case let position = clause.units.count - 3, position > max(1, clause.prefield),
      case .word(let coordinator) = clause.units[position],
      words[coordinator].lower.isOne(of: "und", "aber"), saysOfObject(clause.units.suffix(2)),
      saysOfObject(clause.units[..<position].suffix(2)), case .phrase(var object) = clause.units[position + 1],
      clause.kind == .infinitive || clause.units.dropLast(5).contains(where: { $0.nominative != nil }),
      clause.verbs.contains(where: { takesPredicateOfObject($0) })
    else { return nil }
    object.agreement.formIntersection(.with(.accusative))
    return GappedClause(
      verbs: .all, coordinator: coordinator, before: Array(clause.units[..<position]),
      units: [.phrase(object), clause.units[position + 2]],
      words: (coordinator + 1)..<max(coordinator + 2, clause.words.upperBound))
  }

  private func saysOfObject(_ units: some BidirectionalCollection<Unit>) -> Bool {
    guard case .phrase(let object)? = units.first, !object.isPrepositional, object.agreement.allows(.accusative),
      case .adjective? = units.last, units.count == 2
    else { return false }
    return true
  }

  private func takesPredicateOfObject(_ verb: Int) -> Bool {
    guard let frames else { return false }
    return words[verb].readings.contains { reading in
      frames.needs(ofVerb: reading.key).mayHave([.accusative, .adjective])
    }
  }

  /// „Auf Platz zwei *kamen* Anna Weber aus Bonn und Eva Kraus aus Köln“: a verb in the plural has several as its subject.
  private func agrees(_ units: [Unit], with finite: Int) -> Bool {
    guard words[finite].readings.contains(where: { $0.verb.isPluralOnly }) else { return true }
    return units.nominatives.contains { !$0.agreement.intersection(.plural).isEmpty && $0.conjuncts.isEmpty }
      && !words[finite].readings.contains { $0.verb.allowsThird(plural: false) }
  }

  private func repeatedInside(_ clause: Clause) -> Repeated? {
    // The frames of the verb last: few phrases come into question.
    guard case .phrase(let last)? = clause.units.last, let preposition = last.preposition,
      last.hasParts || follows(preposition, clause.units.dropLast().last),
      governs(words[preposition].reading.key, clause.verbs)
    else { return nil }
    let before = Array(clause.units.dropLast())
    // „auf 20 Prozent, die CDU auf 30“ read as one name beside the other
    if let name = last.appositions.last, name.mayBeNominative, name.conjuncts.isEmpty, last.appositions.count == 1,
      name.firstWord > 0, words[name.firstWord - 1].isComma,
      let (subject, complement) = parted(name, preposition)
    {
      var own = last
      own.appositions.removeLast()
      return Repeated(
        before: before + [.phrase(own)], coordinator: nil, subject: subject, complement: complement)
    }
    // „auf 30 Prozent und die FDP auf 8“
    if let item = last.conjuncts.last, let coordinator = item.coordinator, !item.phrase.isPrepositional,
      mayLead(item.phrase), let (subject, complement) = parted(item.phrase, preposition)
    {
      var own = last
      own.conjuncts.removeLast()
      return Repeated(
        before: before + [.phrase(own)], coordinator: coordinator, subject: subject, complement: complement)
    }
    guard case .phrase(let middle)? = before.last, middle.lastWord + 1 == preposition, before.count > 1 else {
      return nil
    }
    // „auf 20 Prozent | die CDU | auf 30“
    if middle.mayBeNominative, middle.firstWord > 0, words[middle.firstWord - 1].isComma,
      before.dropLast().contains(where: { has(preposition, $0) }),
      before.dropLast().contains(where: { $0.nominative != nil })
    {
      return Repeated(before: before.dropLast(), coordinator: nil, subject: middle, complement: last)
    }
    // „auf 20 Prozent und die CDU | auf 30“
    if has(preposition, .phrase(middle)), let item = middle.conjuncts.last, let coordinator = item.coordinator,
      !item.phrase.isPrepositional, mayLead(item.phrase)
    {
      var own = middle
      own.conjuncts.removeLast()
      return Repeated(
        before: before.dropLast() + [.phrase(own)], coordinator: coordinator, subject: inNominative(item.phrase),
        complement: last)
    }
    return nil
  }

  /// Whether the phrase with a preposition stands right behind another phrase.
  private func follows(_ preposition: Int, _ unit: Unit?) -> Bool {
    if case .phrase(let phrase)? = unit { phrase.lastWord + 1 == preposition } else { false }
  }

  /// „…, die CDU auf 30“ as a piece by itself behind the clause.
  private mutating func repeatInFragment(_ first: Int) {
    guard clauses[first].kind == .main, let finite = clauses[first].finite, let place = roots.firstIndex(of: first),
      place + 1 < roots.count, case let next = roots[place + 1], [.main, .fragment].contains(clauses[next].kind),
      clauses[next].verbs.isEmpty, clauses[next].coordinator == nil, clauses[next].units.count == 2,
      !hasObjectInFront(clauses[first]), let subject = clauses[next].units[0].nominative, subject.firstWord > 0,
      words[subject.firstWord - 1].isComma,
      case .phrase(let complement) = clauses[next].units[1],
      let preposition = complement.preposition, governs(words[preposition].reading.key, clauses[first].verbs),
      clauses[first].units.contains(where: { $0.nominative != nil }),
      clauses[first].units.contains(where: { has(preposition, $0) }), subject.lastWord + 1 == preposition
    else { return }
    clauses[next].kind = .main
    clauses[next].finite = finite
    clauses[next].verbs = clauses[first].verbs
    clauses[next].prefield = 1
    if let object = sharedObject(clauses[first].units, clauses[first].verbs, preposition) {
      clauses[next].units.insert(object, at: 1)
    }
  }

  /// „Jeder Dritte hält *den Plan* für gut, jeder Vierte für schlecht“: the verb takes the preposition only beside an
  /// object.
  private func sharedObject(_ units: [Unit], _ verbs: [Int], _ preposition: Int) -> Unit? {
    guard let frames, let verb = verbs.last(where: { governs(words[preposition].reading.key, [$0]) }) else {
      return nil
    }
    let key = words[preposition].reading.key
    let isBeside = words[verb].readings.allSatisfy { reading in
      frames.needs(ofVerb: reading.key).frames.allSatisfy { frame in
        !frame.openers.contains(key) || !frame.slots.isDisjoint(with: [.accusative, .reflexive])
      }
    }
    guard isBeside else { return nil }
    let open = objects(units)
    return open.count == 2 ? open.last : nil
  }

  /// The subject and the objects.
  private func objects(_ units: [Unit]) -> [Unit] {
    units.filter { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional
        && (phrase.agreement.allows(.nominative) || phrase.agreement.allows(.accusative))
    }
  }

  private func has(_ preposition: Int, _ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let other = phrase.preposition else { return false }
    return words[other].reading.key == words[preposition].reading.key
  }

  /// A phrase that ends in one with this preposition, as two.
  private func parted(_ phrase: NounPhrase, _ preposition: Int) -> (NounPhrase, NounPhrase)? {
    guard let complement = phrase.prepositionals.last, has(preposition, .phrase(complement)),
      complement.lastWord == phrase.lastWord
    else { return nil }
    var subject = phrase
    subject.prepositionals.removeLast()
    return (inNominative(subject), complement)
  }

  /// Whether an item of a list under a preposition, whose case it was given, would do as a subject.
  private func mayLead(_ phrase: NounPhrase) -> Bool {
    guard let article = phrase.determiner else { return words[phrase.head].wordClass == .name }
    return words[article].agreement(of: .determining, emptyIsAll: true).allows(.nominative)
  }

  private func inNominative(_ phrase: NounPhrase) -> NounPhrase {
    var subject = phrase
    let own = phrase.determiner.map { words[$0].agreement(of: .determining, emptyIsAll: true) } ?? .all
    let agreement = words[phrase.head].reading.agreement.intersection(own).intersection(.with(.nominative))
    if !agreement.isEmpty { subject.agreement = agreement }
    return subject
  }
}

/// What stands in front of the verb and is not the subject, by what stands behind it.
extension SubjectSearch {
  /// „*Neue Heimat* heißt sie“, „*Aufbruch* nennt sich die Bewegung“: a name or noun without an article, and behind the verb
  /// who or what is called so.
  func isNameOfSubject(_ phrase: NounPhrase) -> Bool {
    guard clause.kind == .main, clause.prefield == 1, phrase.determiner == nil, let complex, !complex.isPassive,
      complex.readings.contains(where: { $0.key == "heißen" || $0.key == "nennen" })
    else { return false }
    let behind = clause.units.dropFirst(clause.prefield)
    let isReflexive = behind.contains { unit in
      if case .phrase(let other) = unit { words[other.head].wordClass == .reflexive } else { false }
    }
    let isCalled = complex.readings.contains { $0.key == "heißen" }
    guard isCalled != isReflexive else { return false }
    return behind.contains { unit in
      guard let other = unit.nominative, words[other.head].wordClass != .reflexive else { return false }
      return words[other.head].wordClass == .pronoun
        ? isCalled && words[other.head].reading.key.isOne(of: "er", "sie") : other.determiner != nil
    }
  }

  /// „*Die Mieten* können sich viele nicht leisten“: a thing in front of a reflexive, and behind it somebody who can afford it.
  func isAfforded(_ phrase: NounPhrase) -> Bool {
    guard clause.kind == .main, clause.prefield == 1, clause.units.count > 2, let complex, !complex.isPassive,
      case .phrase(let reflexive) = clause.units[1], words[reflexive.head].wordClass == .reflexive, let frames,
      words[phrase.head].wordClass == .noun, !words[phrase.head].reading.means([.person, .group]),
      phrase.agreement.allows(.accusative)
    else { return false }
    let acts = clause.units.dropFirst(2).contains { unit in
      guard let other = unit.nominative, !analysis.isTime(other) else { return false }
      let reading = words[other.head].reading
      return reading.means([.person, .group])
        || reading.wordClass == .pronoun && Self.somebody.contains(reading.key)
    }
    return acts && complex.readings.contains { frames.needs(ofVerb: $0.key).mayHave([.reflexiveDative, .accusative]) }
  }

  /// „*Das* ergab eine Studie“: what is pointed at, before something that the verb asks for as its subject by name.
  func isFound(_ phrase: NounPhrase) -> Bool {
    guard points(phrase), clause.kind == .main, clause.prefield == 1, let frames, let complex, !complex.isPassive,
      !complex.isCopula, let other = clause.units.dropFirst().nominatives.first(where: { _ in true }),
      words[other.head].wordClass == .noun,
      complex.readings.contains(where: { frames.needs(ofVerb: $0.key).mayHave(.dass) })
    else { return false }
    let key = words[other.head].reading.key
    return complex.readings.contains {
      frames.actors(ofVerb: $0.key).contains(key) && !frames.objects(ofVerb: $0.key).contains(key)
    }
  }

  /// „*Es* kontrolliert die Lage“: of a verb that cannot do without an object here, beside the only thing that can be it; an es in front is no
  /// object itself. But „Es moderiert Anna Wolf“.
  var actsUponOther: Bool {
    guard let complex, !complex.isPassive, !complex.isCopula, clause.kind == .main, clause.prefield == 1 else {
      return false
    }
    let others = clause.units.dropFirst().nominatives.filter { !analysis.isTime($0) }
    guard others.count == 1, let other = others.first, other.determiner != nil, other.agreement.allows(.accusative)
    else {
      return false
    }
    let reading = words[other.head].reading
    // „Es zeigt *ein Mädchen*“: but „Es moderiert die Autorin“, who is known.
    return reading.wordClass == .noun
      && (!reading.means(.person) || other.determiner.map { words[$0].reading.key == "ein" } ?? false)
  }

  /// „Die Partei wählte *eine neue Chefin*“: somebody who has not been spoken of, behind the verb.
  var tellsWho: Bool {
    clause.units.dropFirst(clause.prefield).contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, let article = phrase.determiner else {
        return false
      }
      let reading = words[phrase.head].reading
      return words[article].reading.key == "ein" && reading.wordClass == .noun && reading.means(.person)
        && phrase.agreement.isSingularOnly && phrase.agreement.allows(.accusative)
    }
  }

  /// „…, *gelogen zu haben*“: an infinitive as what is said, wished or forbidden.
  var hasBareInfinitive: Bool {
    clause.units.contains { unit in
      guard case .clause(let inner) = unit else { return false }
      return analysis.clauses[inner].kind == .infinitive && analysis.clauses[inner].introducer.isEmpty
    }
  }

  /// „*Anna Wolf* drohen zehn Jahre Haft“: a name in front of a plural verb that has somebody in the dative, and several things
  /// behind it.
  func isReceiverInFront(_ phrase: NounPhrase, _ setting: Setting) -> Bool {
    guard words[phrase.head].wordClass == .name, phrase.conjuncts.isEmpty, clause.kind == .main, clause.prefield == 1,
      setting.forms.allowsThird(plural: true), !setting.forms.allowsThird(plural: false),
      phrase.agreement.allows(.dative), let complex, !complex.isPassive, !complex.isCopula, let frames,
      frames.takesDativeOnly(complex.readings.map(\.key))
    else { return false }
    return clause.units.dropFirst().nominatives.contains { other in
      words[other.head].wordClass == .noun && !other.agreement.intersection(.plural).isEmpty
    }
  }

  private static let somebody: Set<String> = [
    "viel", "wenig", "manch", "einige", "niemand", "jeder", "kein", "wir", "er", "ich",
  ]
}

import Lexicon

/// Coordinated clauses whose subject is said only once.
extension SubjectSearch {
  /// „… und könnte Moskau unterstützen“: the subject is that of the clause before.
  var sharesSubject: Bool {
    guard let before = clause.coordinatedWith, !isBehindHardly(before) else { return false }
    // „…, blieben aber Freunde“: without a coordinator only right behind the comma, and not „…, teilt das Institut mit“.
    let joins = clause.coordinator.map { coordinator in
      SubjectSearch.joining.contains(words[coordinator].lower)
        // „…, verlor allerdings“, but not „…, allerdings verlor der Verein“
        || ["jedoch", "allerdings"].contains(words[coordinator].lower)
          && clause.finite.map { $0 < coordinator } ?? false
    }
    guard joins ?? (clause.kind == .main && !namesSpeaker || isListed) else { return false }
    return clause.kind == .main && clause.prefield == 0 && clause.finite == clause.words.lowerBound
      // „bei dem 20 Menschen starben und 34 verletzt wurden“: a passive has no object.
      || clause.kind == .relative && clause.introducer.isEmpty && !hasOwnSubject && !sharesObject && !actsItself
      // „wer hier wohnt und kein Auto hat“
      || clause.kind == .indirectQuestion && clause.introducer.isEmpty && !hasOwnSubject && asksWho(before)
      || sharesAuxiliary || sharesActor || tellsWhat
  }

  /// „dass er kommt, *ein Haus kauft* und bleibt“: one of several clauses under one introducer.
  private var isListed: Bool {
    clause.introducer.isEmpty && [.subordinate, .relative, .indirectQuestion].contains(clause.kind)
  }

  /// The clause that has the introducer of this one.
  private var introduced: Clause? {
    guard var first = clause.coordinatedWith else { return nil }
    while analysis.clauses[first].introducer.isEmpty, analysis.clauses[first].kind == clause.kind,
      let before = analysis.clauses[first].coordinatedWith
    {
      first = before
    }
    return analysis.clauses[first]
  }

  private func asksWho(_ first: Int) -> Bool {
    analysis.clauses[first].introducer.first.map { words[$0].lower == "wer" } ?? false
  }

  /// „Kaum hatte das Spiel begonnen, fiel das erste Tor“: the second half has a subject of its own.
  private func isBehindHardly(_ first: Int) -> Bool {
    guard clause.coordinator == nil, case .adverb(let hardly)? = analysis.clauses[first].units.first else {
      return false
    }
    return words[hardly].lower == "kaum" && analysis.clauses[first].prefield == 1
  }

  private static let joining: FormSet = ["und", "oder", "sondern", "sowie", "aber"]

  /// A passive whose nominative tells no time („der 2010 unterzeichnet und *2012* gekündigt wurde“).
  private var hasOwnSubject: Bool {
    complex?.isPassive ?? false
      && clause.units.contains { unit in
        unit.nominative.map { !analysis.isTime($0) && words[$0.head].year == nil } ?? false
      }
  }

  /// „in dem die Preise steigen und *die Löhne sinken*“, „… und *die Löhne niedrig sind*“: of a verb without an object, or of a
  /// copula with its adjective, what can be the subject is it.
  private var actsItself: Bool {
    guard let complex, !complex.isPassive, let frames, let finite = clause.finite,
      let own = clause.units.nominatives.first(where: { phrase in
        !analysis.isTime(phrase) && words[phrase.head].wordClass != .reflexive
          && (phrase.determiner != nil || phrase.agreement.isPluralOnly || words[phrase.head].wordClass == .name)
      }),
      words[finite].verbForms.allowsThird(plural: own.agreement.isPluralOnly || !own.conjuncts.isEmpty)
    else { return false }
    if complex.isCopula {
      return clause.units.contains { unit in
        switch unit {
        case .adjective: true
        // „in der alles teuer ist und *die Luft* eine Ware ist“
        case .phrase(let other): other.mayBeNominative && other.head > own.head && !analysis.isTime(other)
        default: false
        }
      }
    }
    // „in dem Menschen arbeiten und *die Kinder spielen*“: somebody, and the pronoun of the first is no subject
    let isPlaced =
      clause.coordinatedWith.map { first in
        let introducer = analysis.clauses[first].introducer
        return introducer.count > 1 && words[introducer[0]].wordClass == .preposition
      } ?? false
    if isPlaced, own.determiner != nil, words[own.head].reading.means([.person, .group]),
      frames.canLackObject(complex.readings.map(\.key))
    {
      let others = clause.units.nominatives.filter { $0.head != own.head && !analysis.isTime($0) }
      if others.isEmpty { return true }
    }
    return complex.readings.allSatisfy { reading in
      !frames.needs(ofVerb: reading.key).mayHave(.accusative)
    }
  }

  /// „das Gesetz, das die Regierung plant und *die Opposition ablehnt*“: the pronoun is what both do something to.
  private var sharesObject: Bool {
    guard let first = clause.coordinatedWith.map({ analysis.clauses[$0] }), first.kind == .relative,
      first.introducer.count == 1, let pronoun = first.introducer.first, let frames, let complex, !complex.isPassive,
      complex.readings.contains(where: { frames.needs(ofVerb: $0.key).mayHaveOnly(.accusative) }),
      let acting = analysis.subject(of: first, complex: analysis.verbComplex(of: first), frames: frames)?.phrase,
      acting.head != pronoun
    else { return false }
    let others = clause.units.filter { unit in
      if case .phrase(let phrase) = unit { !phrase.isPrepositional && !analysis.isTime(phrase) } else { false }
    }
    guard others.count == 1, let actor = others.first?.nominative else { return false }
    let reading = words[actor.head].reading
    return reading.means([.person, .group]) || reading.wordClass == .name
  }

  /// „haben … abgeschliffen und *uns die Maschinen gemietet*“: with the auxiliary the subject is shared, unless a
  /// passive has none of its own („wurde getötet und eine Frau verletzt“).
  var sharesVerb: Bool {
    clause.coordinatedWith != nil && clause.finite == nil && !clause.verbs.isEmpty && !(complex?.isPassive ?? false)
      && !arrivesItself && !isDoneBesideDeed
  }

  /// „Zwei Soldaten erschossen und *vier Polizisten verletzt*“: in a headline, where neither participle has an auxiliary.
  private var isDoneBesideDeed: Bool {
    guard let first = clause.coordinatedWith.map({ analysis.clauses[$0] }), clause.kind == .main, clause.parent == nil,
      first.verbs.count == 1, clause.verbs.count == 1, analysis.sharedClause(of: clause)?.finite == nil
    else { return false }
    return [first, clause].allSatisfy { deed in
      words[deed.verbs[0]].hasParticiple && deed.units.count(where: { $0.nominative != nil }) == 1
    }
  }

  /// „Straßen sind gesperrt und *Brücken eingestürzt*“: what forms its perfect with „sein“ has no object.
  private var arrivesItself: Bool {
    guard let first = clause.coordinatedWith, clause.parent == nil, let finite = analysis.clauses[first].finite,
      words[finite].readings.contains(where: { $0.key == "sein" })
    else { return false }
    let nominatives = clause.units.nominatives.filter { !analysis.isTime($0) && words[$0.head].wordClass != .reflexive }
    return nominatives.count == 1
  }

  /// „dass die Armee die Stadt umzingelt und *Gebäude besetzt* habe“: one auxiliary, and a verb with an object.
  private var sharesAuxiliary: Bool {
    guard clause.kind == .subordinate, clause.introducer.isEmpty, let first = clause.coordinatedWith,
      let finite = clause.finite, analysis.clauses[first].finite == finite, let frames,
      let complex = analysis.verbComplex(of: clause), !complex.isPassive
    else { return false }
    let objects = clause.units.compactMap { unit -> NounPhrase? in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.accusative),
        words[phrase.head].wordClass != .reflexive, !analysis.isTime(phrase)
      else { return nil }
      return phrase
    }
    guard objects.count == 1 else { return false }
    if isDoneToNamed(objects[0], complex) { return true }
    // „dass er das Auto gewaschen und *das Geld* gespendet habe“: a thing beside somebody who can have it
    if let actor = introduced?.units.nominatives.first(where: { words[$0.head].wordClass != .reflexive }),
      frames.takes(objects[0], actor, complex.readings.map(\.key), words)
    {
      return true
    }
    return complex.readings.contains { frames.needs(ofVerb: $0.key).usual.contains(.accusative) }
      || frames.isBareObject(objects[0], complex.readings.map(\.key), words)
  }

  /// „dass er der Frau aufgelauert und *sie* getötet hatte“: a pronoun for what the first of them is done to, of a verb that can
  /// have an object.
  private func isDoneToNamed(_ pronoun: NounPhrase, _ complex: VerbComplex) -> Bool {
    let form = words[pronoun.head].lower
    guard words[pronoun.head].wordClass == .pronoun, form.isOne(of: "sie", "es"), pronoun.firstWord == pronoun.lastWord,
      let frames, let first = introduced, let finite = clause.finite, words[finite].verbKeys.contains("haben"),
      complex.readings.allSatisfy({ frames.needs(ofVerb: $0.key).mayHave(.accusative) }),
      let actor = first.units.nominatives.first(where: { words[$0.head].wordClass != .reflexive })
    else { return false }
    return first.units.contains { unit in
      guard case .phrase(let named) = unit, named.head != actor.head, words[named.head].isNominal,
        !analysis.isTime(named)
      else { return false }
      let isWoman = named.agreement.onlyGender == .feminine || words[named.head].reading.gender == .feminine
      let isSeveral = named.agreement.isPluralOnly || !named.conjuncts.isEmpty
      return form == "es" ? words[named.head].reading.gender == .neuter && !isSeveral : isWoman || isSeveral
    }
  }

  /// „als der Mann die Bank verließ und *die Straße überquerte*“: behind what can act, the only phrase of a verb that needs
  /// an object, or a thing beside one that can have it.
  private var sharesActor: Bool {
    guard clause.kind == .subordinate || clause.kind == .indirectQuestion, clause.introducer.isEmpty, let frames,
      let first = introduced, first.finite != clause.finite, let complex,
      !complex.isPassive, !complex.isCopula, let finite = clause.finite,
      let actor = first.units.nominatives.first(where: { words[$0.head].wordClass != .reflexive })
    else { return false }
    var object: NounPhrase?
    for unit in clause.units {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { continue }
      guard object == nil, phrase.agreement.allows(.accusative),
        words[phrase.head].isNominal || words[phrase.head].isAlikeAsObject
      else { return false }
      object = phrase
    }
    guard let object, let before = first.finite, words[finite].sharesNumber(of: actor, with: words[before]) else {
      return false
    }
    if isSetAgainst(actor, object, first) { return false }
    // „bis ich mein Studium beende und *meine Karriere beginne*“: a form of the first person
    if words[actor.head].lower == "ich", words[finite].verbForms.allows(.present, person: 1),
      !words[finite].verbForms.allows(.present, person: 3)
    {
      return true
    }
    return frames.takes(object, actor, complex.readings.map(\.key), words) || isHis(object, of: actor, complex)
  }

  /// „dass er trank und *seine Arbeit* verlor“, „… und *seine Frau* schlug“: what belongs to the one who acts, of a verb with an
  /// object; but „dass er trank und seine Frau sang“.
  private func isHis(_ object: NounPhrase, of actor: NounPhrase, _ complex: VerbComplex) -> Bool {
    guard let frames, let owner = object.determiner, words[owner].wordClass == .possessive, object.conjuncts.isEmpty
    else { return false }
    let head = words[actor.head].reading
    let isSeveral = actor.agreement.isPluralOnly || !actor.conjuncts.isEmpty
    switch words[owner].reading.key {
    case "sein": guard !isSeveral, head.key == "er" || head.gender == .masculine else { return false }
    case "ihr": guard isSeveral || head.key == "sie" || head.gender == .feminine else { return false }
    default: return false
    }
    return complex.readings.allSatisfy { verb in
      let known = frames.needs(ofVerb: verb.key).frames
      let taking = known.count { $0.slots.contains(.accusative) }
      return 2 * taking > known.count && !verb.verbGroups.contains(.busies)
    }
  }

  /// „dass die Ärzte gut arbeiten, *die Pfleger aber* nicht genug verdienen“: somebody set against who acts in a clause that
  /// has no object.
  private func isSetAgainst(_ actor: NounPhrase, _ other: NounPhrase, _ first: Clause) -> Bool {
    let behind = other.lastWord + 1
    guard behind < words.count, WordSets.contrasting.contains(words[behind].lower) || words[behind].lower == "dagegen",
      other.mayBeNominative, [actor, other].allSatisfy({ words[$0.head].reading.means([.person, .group]) })
    else { return false }
    return first.units.nominatives.allSatisfy { $0.head == actor.head || analysis.isTime($0) }
  }

  /// „ob er aus Wien kam oder *ein Deutscher war*“: what the subject of the clause before is, where nothing else is said of it;
  /// but „weil es brannte und ein Arzt im Haus war“.
  private var tellsWhat: Bool {
    guard [.subordinate, .indirectQuestion].contains(clause.kind), clause.introducer.isEmpty, let first = introduced,
      let complex, complex.isCopula, !complex.isPassive, let finite = clause.finite, let before = first.finite,
      finite != before,
      let subject = first.units.nominatives.first(where: { words[$0.head].wordClass != .reflexive }),
      words[subject.head].lower != "es", words[finite].sharesNumber(of: subject, with: words[before])
    else { return false }
    var predicate: NounPhrase?
    for unit in clause.units {
      switch unit {
      case .phrase(let phrase) where predicate == nil && !phrase.isPrepositional: predicate = phrase
      case .adverb(let word) where words[word].reading.means([.time, .focus, .connector, .comment]): continue
      case .negation: continue
      default: return false
      }
    }
    return predicate.map { phrase in
      // „dass der Plan gut ist und *die beste Lösung* sein sollte“; but „und die Angst bleibt“
      words[phrase.head].wordClass == .noun
        && phrase.determiner.map {
          ["ein", "kein"].contains(words[$0].reading.key)
            || words[$0].reading.key == "der" && complex.readings.allSatisfy { $0.key == "sein" }
              && phrase.clauses.isEmpty
              // „und die Antwort war: Nein“
              && (finite + 1 >= words.count || words[finite + 1].text != ":")
        } ?? false
    } ?? false
  }

  /// „*Das sei gelungen*, lobte der Minister“: what stands before can only be what somebody says.
  private var followsReport: Bool {
    guard let before = clause.coordinatedWith, let finite = analysis.clauses[before].finite else { return false }
    return words[finite].onlyReports && !(clause.finite.map { words[$0].onlyReports } ?? true)
  }

  /// „…, teilt das Institut mit“: a verb that tells something at the start, and right behind it who tells it.
  private var namesSpeaker: Bool {
    guard let finite = clause.finite, finite == clause.words.lowerBound, let phrase = clause.units.first?.nominative,
      (phrase.determiner ?? phrase.head) == finite + 1
    else { return false }
    let head = words[phrase.head].reading
    guard head.means([.person, .group]) || head.wordClass == .name else { return false }
    let verbs = words[finite].readings.filter { $0.wordClass == .verb }
    return (followsReport || frames?.takesContent(words[finite]) ?? false)
      && disagreement(phrase, head, verbs.reduce(into: []) { $0.formUnion($1.verb) }) == 0
  }
}

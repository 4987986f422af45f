import Lexicon

/// Datives of the feminine that look like a genitive of the noun before them: „dass sich der Täter *der Polizei* stellte“.
extension ClauseBuilder {
  /// How much a verb wants a dative beside what its clause has.
  private enum DativeNeed {
    /// It says something, so that a newspaper is rather told it: „wie sein Sprecher der Zeitung sagte“.
    case told
    /// What it is without one is bare or rare: „vertrauen“.
    case likely
    /// Likewise, and most of its readings have one: „unterliegen“.
    case mostly
    /// Every frame that fits the clause has one, or only „sich“ stands beside it: „angehören“, „sich entziehen“.
    case sure
  }

  /// „…, dass das Gesetz der Wirtschaft schadet“, „unterlag im Finale der Titelverteidigerin“: a verb that is not whole
  /// without a dative has it in what looks like a genitive.
  mutating func releaseDative(_ index: Int) {
    let clause = clauses[index]
    // What stands before the finite verb is one phrase.
    let start = clause.kind == .main ? clause.prefield : 0
    guard frames != nil, clause.kind != .fragment, clause.kind != .participle, start < clause.units.count,
      clause.units[start...].contains(where: { unit in
        if case .phrase(let phrase) = unit { mayEndInDative(phrase) } else { false }
      }), let verb = mainVerb(of: index), !hasDative(clause), let need = dativeNeed(verb, in: clause),
      let position = clause.units.indices.last(where: { position in
        guard position >= start, case .phrase(let phrase) = clause.units[position], mayEndInDative(phrase),
          let receiver = phrase.genitives.first
        else { return false }
        let isOwnedBefore = endsBehindOwned(phrase) || isOwned(phrase)
        return isOwnedBefore && need != .told || endsInMedium(receiver) || mayLeave(receiver, phrase, need)
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „Am Sonntag gedachten tausend Menschen *der Opfer*“, „gedachten mit einem Marsch *der Opfer*“: a verb that is not whole
  /// without a genitive has the one that stands behind its subject or a phrase with a preposition.
  mutating func releaseGenitive(_ index: Int) {
    let clause = clauses[index]
    let start = clause.kind == .main ? clause.prefield : 0
    let isReflexive = clause.units.contains { unit in
      if case .phrase(let oneself) = unit { words[oneself.head].wordClass == .reflexive } else { false }
    }
    guard let frames, start < clause.units.count, let verb = mainVerb(of: index),
      words[verb].readings.contains(where: { reading in
        guard reading.wordClass == .verb else { return false }
        let all = frames.frames(ofVerb: reading.key)
        // „konnte sich vor Gericht *der Tat* nicht erinnern“
        // „Die Pakete waren für die Opfer *der Flut* gedacht“
        if reading.key == "gedenken", isState(of: index) { return false }
        return isReflexive ? all.contains(["r", "g"]) : all.contains(["g"]) && !all.contains { $0.contains("a") }
      }),
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase): !phrase.isPrepositional && phrase.agreement.onlyCase == .genitive
        case .clause(let inner): clauses[inner].kind == .infinitive
        default: false
        }
      }),
      // „… an den Bau des Hauses gedacht“, „erinnert sich an den Namen der Stadt“
      case let thinksOfSomething = clause.units.contains(where: { $0.leads(with: "an", words) })
        && words[verb].readings.contains(where: { reading in
          reading.key == "denken" || frames.frames(ofVerb: reading.key).contains { $0.contains { $0.hasPrefix("an") } }
        }),
      case let positions = clause.units.indices.filter({ position in
        guard position >= start, case .phrase(let before) = clause.units[position],
          before.mayBeNominative || before.isPrepositional && !thinksOfSomething
        else { return false }
        return before.conjuncts.isEmpty && before.genitives.count == 1
          && before.lastWord == before.genitives[0].lastWord
      }),
      // „sich mit Recht *seiner Leistung* beim Schutz der Natur rühmen“: behind a noun without an article
      let position = positions.first(where: { clause.units[$0].isBareAdverbial }) ?? positions.last,
      case .phrase(var before) = clause.units[position],
      let object = endsInOwned(before) ? before.genitives[0].genitives.popLast() : before.genitives.popLast()
    else { return }
    clauses[index].units[position] = .phrase(before)
    clauses[index].units.insert(.phrase(object), at: position + 1)
  }

  /// Something is so, rather than done: „ist gedacht“, but „ist gedacht worden“.
  private func isState(of index: Int) -> Bool {
    let verbs = clauses[index].verbs
    return verbs.contains { words[$0].reading.key == "sein" } && !verbs.contains { words[$0].reading.key == "werden" }
  }

  /// „entledigten sich in der Person des Diktators *eines Verbündeten*“: behind what is somebody's, with an article.
  private func endsInOwned(_ phrase: NounPhrase) -> Bool {
    guard phrase.isPrepositional, phrase.determiner != nil, let owner = phrase.genitives.first,
      owner.genitives.count == 1, owner.conjuncts.isEmpty, let article = owner.genitives[0].determiner
    else { return false }
    // but „gedenkt mit einem Marsch der Opfer *des Krieges*“
    return owner.lastWord == owner.genitives[0].lastWord && words[article].reading.key == "ein"
  }

  /// Whether the noun is as well without its genitive, which is a likely dative.
  private func mayLeave(_ receiver: NounPhrase, _ phrase: NounPhrase, _ need: DativeNeed) -> Bool {
    let (head, owner) = (words[phrase.head].reading, words[receiver.head].reading)
    if need == .told {
      return !phrase.isPrepositional && !head.nounGroups.contains(.journalist) && !head.nounGroups.contains(.portion)
        && isMedium(receiver)
    }
    // „im Winter der Bewegung“
    if head.nounGroups.contains(.duration) || head.nounGroups.contains(.month) { return true }
    // „an der Spitze der Partei“, „der Sprecher der Partei“
    if head.nounGroups.contains(.portion) || head.nounGroups.contains(.journalist) { return false }
    if phrase.isPrepositional {
      let isOfSomebody = owner.means([.person, .group, .place])
      // „lauschten im Saal *einer Rede*“, „folgte mit Freunden einer Einladung“: nothing unnamed belongs to a known place or
      // to persons.
      if let article = receiver.determiner, words[article].reading.key.isOne(of: "ein", "kein"), !isOfSomebody,
        head.means([.person, .place]), head.nounGroups.isDisjoint(with: [.portion]),
        words[phrase.head].wordClass == .noun,
        head.means(.place) ? isKnown(phrase) : phrase.determiner == nil
      {
        return true
      }
      // „unterlag im Finale der Titelverteidigerin“, but „half im Haus der Nachbarin“
      return need == .mostly && owner.means(.person) && head.means(.event)
        // „widmet sich mit Freunden *der Musik*“, but „mit dem Chef der Bank“
        || need == .sure && (!head.means(.person) || phrase.determiner == nil && !isOfSomebody)
        || head.means(.group) && !isOfSomebody
    }
    // „stimmte der Rat *der Verlegung* zu“: what is decided on owns nobody who decides.
    let decides = words[phrase.head].readings.contains { $0.wordClass == .noun && $0.means(.group) }
    if decides || head.nounGroups.contains(.acting), owner.means([.event, .abstract]) { return true }
    return need == .sure || owner.means([.person, .group])
      || !head.means(.person) && owner.nounGroups.contains(.acting)
  }

  /// „auf der Autobahn“, „im Saal“: a definite article.
  private func isKnown(_ phrase: NounPhrase) -> Bool {
    phrase.determiner.map { words[$0].reading.key == "der" }
      ?? phrase.preposition.map { words[$0].wordClass == .prepositionArticle } ?? false
  }

  /// „Moskau wirft *Kiew* Bruch der Waffenruhe vor“: between the subject and the object a name by itself is who gets it.
  private func namesReceiver(_ clause: Clause) -> Bool {
    guard clause.kind == .main, clause.prefield > 0,
      clause.units.prefix(clause.prefield).contains(where: { $0.nominative != nil }),
      clause.prefield + 1 < clause.units.count, case .phrase(let name) = clause.units[clause.prefield],
      case .phrase(let object) = clause.units[clause.prefield + 1]
    else { return false }
    return words[name.head].wordClass == .name && name.determiner == nil && name.agreement.allows(.dative)
      && !name.isPrepositional && !object.isPrepositional && words[object.head].wordClass == .noun
      && object.agreement.allows(.accusative)
  }

  private func hasDative(_ clause: Clause) -> Bool {
    if namesReceiver(clause) { return true }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, words[phrase.head].wordClass != .reflexive else {
        return false
      }
      if words[phrase.head].wordClass == .pronoun, phrase.determiner == nil, phrase.agreement.allows(.dative) {
        return !phrase.agreement.allows(.nominative)
      }
      return phrase.agreement.allows(.dative) && !phrase.agreement.allows(.nominative)
        && !phrase.agreement.allows(.accusative)
    }
  }

  /// What the frames of the verb say that the clause has room for.
  private func dativeNeed(_ verb: Int, in clause: Clause) -> DativeNeed? {
    guard let frames else { return nil }
    // „Deshalb bleibt die Halle *der Schule* geschlossen“: what the predicate governs
    if words[verb].verbKeys.contains(where: AuxiliaryVerbs.linking.contains),
      clause.units.contains(where: { unit in
        if case .adjective(let word, _) = unit { !words[word].isOf(.dative) } else { false }
      })
    {
      return nil
    }
    let present = DativeSetting(clause, verb, clauses, words)
    var need: DativeNeed?
    for reading in words[verb].readings where reading.wordClass == .verb && !isAuxiliary(reading) {
      var (taking, others, isBare) = (0, 0, true)
      for frame in frames.needs(ofVerb: reading.key).frames where present.allows(frame) {
        if frame.slots.contains(.dative) {
          taking += 1
        } else {
          others += 1
          isBare = isBare && frame.slots.isSubset(of: .reflexive)
        }
      }
      // „unter|liegen“, of which nothing is known
      if taking == 0, others == 1, isBare { continue }
      guard taking > 0 else { return nil }
      let tells = (present.hasContent || present.hasMention) && reading.verbGroups.contains(.says)
      guard isBare || taking > others || tells else { return nil }
      let own: DativeNeed =
        others == 0 || present.hasReflexive || isBare && reading.verbGroups.contains(.dative)
          || [.subordinate, .indirectQuestion].contains(clause.kind) && frames.takesDativeOnly([reading.key])
        ? .sure : tells && taking <= others ? .told : taking >= 2 * others ? .mostly : .likely
      if need != nil, need != own { return nil }
      need = own
    }
    return need
  }

  /// „meldete den Vorfall der Polizei“: who gets something stands in what looks like a genitive.
  mutating func releaseReceiver(_ index: Int) {
    // The frames of the verb last: few phrases come into question. Whether there is any is asked without the builder, which
    // a closure would copy.
    guard
      clauses[index].units.contains(where: {
        if case .phrase(let phrase) = $0 { !phrase.genitives.isEmpty } else { false }
      }),
      let position = clauses[index].units.lastIndex(where: { unit in
        guard case .phrase(let object) = unit else { return false }
        return object.agreement.onlyCase == .accusative && !object.isPrepositional && mayEndInDative(object)
      }) ?? giver(in: clauses[index]), case let clause = clauses[index],
      case .phrase(let object) = clause.units[position],
      let receiver = object.genitives.first, let verb = mainVerb(of: index), case let needs = needsReceiver(verb),
      needs || words[verb].readings.contains(where: { $0.wordClass == .verb && $0.verbGroups.contains(.gives) }),
      needs || words[receiver.head].reading.means([.person, .group]),
      !clause.units.contains(where: { unit in
        guard case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && phrase.agreement.onlyCase == .dative
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „weil er das Dorf *der Stadt* vorzieht“: what is set above something else, by somebody who is named beside it; but „die
  /// Sitzung der Kommission vorziehen“.
  mutating func releaseInferior(_ index: Int) {
    let clause = clauses[index]
    guard clause.units.count > 1, let verb = mainVerb(of: index),
      words[verb].readings.contains(where: { $0.wordClass == .verb && $0.verbGroups.contains(.prefers) }),
      let position = clause.units.lastIndex(where: { unit in
        guard case .phrase(let object) = unit, !object.isPrepositional else { return false }
        return object.agreement.allows(.accusative) && mayEndInDative(object)
          && !words[object.head].reading.means(.event)
      }),
      clause.units.indices.contains(where: { $0 != position && clause.units[$0].nominative != nil })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „Den Preis überreichte *der Bürgermeister* der Siegerin“: who gives, behind what is given, and whose no person or office
  /// is that stands behind.
  private func giver(in clause: Clause) -> Int? {
    guard clause.kind == .main, clause.prefield == 1, case .phrase(let given)? = clause.units.first,
      !given.isPrepositional, given.agreement.allows(.accusative), words[given.head].wordClass == .noun
    else { return nil }
    return clause.units.indices.dropFirst().first { position in
      guard let giver = clause.units[position].nominative, !giver.agreement.allows(.accusative), mayEndInDative(giver),
        let receiver = giver.genitives.first,
        words[giver.head].reading.nounGroups.isDisjoint(with: [.portion, .journalist])
      else { return false }
      let owner = words[receiver.head].reading
      return words[giver.head].reading.means(.person) && (owner.means(.person) || owner.nounGroups.contains(.authority))
    }
  }

  /// „Nun sind die Diebe *der Polizei* voraus“, „dass der Täter der Polizei bekannt ist“: beside what one is ahead of, or an
  /// office to which somebody is known.
  mutating func releaseConcerned(_ index: Int) {
    guard let last = clauses[index].units.last, isLinked(index) else { return }
    let isAhead: Bool
    switch last {
    case .adverb(let word) where words[word].lower == "voraus": isAhead = true
    case .adjective(let word, _) where words[word].reading.key.isOne(of: "bekannt", "unbekannt"): isAhead = false
    default: return
    }
    guard
      let position = clauses[index].units.firstIndex(where: { unit in
        guard let subject = unit.nominative, mayEndInDative(subject), words[subject.head].wordClass == .noun else {
          return false
        }
        let head = words[subject.head].reading
        return isAhead
          ? head.means([.person, .group])
          : head.means(.person)
            && subject.genitives.contains { words[$0.head].reading.nounGroups.contains(.authority) }
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „verdankt den Erfolg der Technik“: the verb has a dative beside its object, for the object alone makes no sense.
  private func needsReceiver(_ verb: Int) -> Bool {
    guard let frames else { return false }
    let keys = words[verb].verbKeys
    return frames.takes(.accusative, keys)
      && !keys.contains { frames.needs(ofVerb: $0).mayHave(.accusative, without: .dative) }
  }

  /// „das Gesetz der Wirtschaft“, „den Vorfall einer Zeitung“: what looks like the genitive at the end of a phrase can be
  /// a dative of the feminine.
  private func mayEndInDative(_ phrase: NounPhrase) -> Bool {
    guard phrase.conjuncts.isEmpty, phrase.genitives.count == 1,
      let first = phrase.genitives.first, case let owner = endsBehindOwned(phrase) ? first.genitives[0] : first,
      phrase.lastWord == owner.lastWord, let article = owner.determiner
    else { return false }
    return words[article].lower.hasSuffix("er") && owner.agreement.isSingularOnly
  }

  /// „in Begleitung seines Anwalts *der Polizei*“, „am Ende des Tages *der Presse*“: behind what is somebody's already, and
  /// behind a time, no owner follows.
  private func endsBehindOwned(_ phrase: NounPhrase) -> Bool {
    guard let owner = phrase.genitives.first, owner.genitives.count == 1, owner.conjuncts.isEmpty else { return false }
    return words[owner.head].reading.means(.time) || isOwned(owner) || endsInMedium(owner)
  }

  /// „sagte ein Sprecher der Polizei *der Zeitung*“: no paper or agency owns an office or a firm.
  private func endsInMedium(_ owner: NounPhrase) -> Bool {
    guard owner.genitives.count == 1, isMedium(owner.genitives[0]), !isMedium(owner) else { return false }
    return words[owner.head].reading.nounGroups.contains(.authority) || words[owner.head].match?.kind == .organization
  }

  private func isMedium(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].reading.nounGroups.contains(.medium) || words[phrase.head].match?.detail == "media"
  }

  /// „seines Anwalts“: a person or thing that has its owner before it.
  private func isOwned(_ phrase: NounPhrase) -> Bool {
    phrase.determiner.map { words[$0].wordClass == .possessive } ?? false
      && words[phrase.head].reading.means([.person, .thing])
  }

  /// Puts the genitive of such a phrase behind it, as a dative of its own.
  private mutating func cutDative(behind position: Int, in index: Int) {
    guard case .phrase(var phrase) = clauses[index].units[position], !phrase.genitives.isEmpty,
      var receiver = endsBehindOwned(phrase) ? phrase.genitives[0].genitives.popLast() : phrase.genitives.popLast()
    else { return }
    receiver.agreement = .with(.dative).intersection(.with(.feminine)).intersection(.singular)
    clauses[index].units[position] = .phrase(phrase)
    clauses[index].units.insert(.phrase(receiver), at: position + 1)
    if position < clauses[index].prefield { clauses[index].prefield += 1 }
  }

  /// The last verb that is more than an auxiliary.
  private func mainVerb(of index: Int) -> Int? {
    clauses[index].verbs.last { !words[$0].readings.allSatisfy { isAuxiliary($0) } }
  }

  private func isAuxiliary(_ reading: Reading) -> Bool {
    reading.wordClass != .verb || AuxiliaryVerbs.all.contains(reading.key)
  }
}

/// What a clause has beside a dative, as frames ask for it.
private struct DativeSetting {
  private(set) var hasReflexive = false
  private var hasObject = false
  private(set) var hasContent = false
  /// „*Das* sagte ein Sprecher der Zeitung“
  private(set) var hasMention = false
  private var prepositions: [String] = []

  init(_ clause: Clause, _ verb: Int, _ clauses: [Clause], _ words: [Word]) {
    var open = clause.kind == .infinitive ? 1 : 0
    hasContent =
      !clause.reported.isEmpty
      || words[verb].readings.contains { $0.verbGroups.contains(.says) }
        && clause.introducer.first.map { words[$0].lower == "wie" } ?? false
    for unit in clause.units {
      switch unit {
      case .phrase(let phrase):
        if let preposition = phrase.preposition {
          prepositions.append(words[preposition].reading.key)
        } else if words[phrase.head].wordClass == .reflexive {
          hasReflexive = true
        } else if !words[phrase.head].reading.means(.time) {
          if phrase.agreement.onlyCase == .accusative { hasObject = true }
          hasMention = hasMention || phrase.determiner == nil && words[phrase.head].lower.isOne(of: "das", "dies")
          if phrase.agreement.allows(.nominative) || phrase.agreement.allows(.accusative) { open += 1 }
        }
      case .clause(let inner):
        let introducer = clauses[inner].introducer.first.map { words[$0].lower }
        hasContent =
          hasContent || introducer.map { $0.isOne(of: "dass", "ob") } ?? (clauses[inner].kind != .participle)
      default: break
      }
    }
    if open > 1 { hasObject = true }
  }

  /// Whether the clause has what a frame wants beside a dative, and the frame takes what the clause has.
  func allows(_ frame: VerbNeeds.Frame) -> Bool {
    let slots = frame.slots
    guard hasReflexive == slots.contains(.reflexive),
      slots.isDisjoint(with: [.es, .reflexiveDative, .genitive, .adjective, .direction, .place])
    else { return false }
    let takesObject = slots.contains(.accusative)
    let takesContent =
      !slots.isDisjoint(with: [.dass, .ob, .infinitive]) || hasContent && slots.contains(.zu)
    if takesObject, !hasObject, !hasContent { return false }
    if takesContent, !hasContent { return false }
    let isOpened = frame.openers.allSatisfy { opener in
      hasContent && opener == "zu" || prepositions.contains(opener)
    }
    return isOpened && (takesObject || !hasObject) && (takesContent || takesObject || !hasContent)
  }
}

extension Unit {
  /// „mit Recht“, „vor Gericht“: a noun by itself under a preposition.
  fileprivate var isBareAdverbial: Bool {
    guard case .phrase(let phrase) = self else { return false }
    return phrase.isPrepositional && phrase.determiner == nil && phrase.modifiers.isEmpty
  }
}

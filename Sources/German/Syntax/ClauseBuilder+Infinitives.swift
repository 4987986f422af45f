import Lexicon

/// Infinitives without a comma that are clauses of their own inside the one around them.
extension ClauseBuilder {
  /// „Es ist besser zu warten“, „hat das Recht zu schweigen“: the infinitive hangs on the adjective or noun before it.
  mutating func splitInfinitive(_ index: Int) {
    if splitFront(index) || splitBehindParticiple(index) || splitBehindPrefix(index) || splitBeforeFinite(index) {
      return
    }
    guard let finite = clauses[index].finite, [2, 3].contains(clauses[index].verbs.count),
      case let clause = clauses[index], clause.verbs[0] == finite,
      let infinitive = clause.verbs.last,
      clause.verbs.count == 3
        ? words[clause.verbs[1]].wordClass == .zu && words[infinitive].hasInfinitive
        : words[infinitive].hasZuInfinitive,
      let last = clause.units.indices.last
    else { return }
    let zu = clause.verbs[1]
    let keys = words[finite].readings.map(\.key)
    var inner = Clause(kind: .infinitive, words: zu..<infinitive + 1)
    inner.verbs = Array(clause.verbs.dropFirst())
    inner.parent = index
    switch clause.units[last] {
    // „Er ist in der Lage zu zahlen“, „ist drauf und dran zu gehen“
    case _ where keys.contains("sein") && last >= clause.prefield && isGroup(between: finite, and: zu):
      clauses[index].units.append(.clause(clauses.count))
    // „Ihr Ziel ist es zu gewinnen“
    case .phrase(let formal)
    where keys.contains("sein") && last == clause.prefield && formal.head == zu - 1 && words[zu - 1].lower == "es"
      && namesPurpose(clause.units[0]):
      clauses[index].units.append(.clause(clauses.count))
    case .adjective(let word, _) where word == zu - 1 && keys.contains("sein"),
      .adverb(let word) where word == zu - 1 && words[word].lower == "besser" && keys.contains("sein"):
      if words[word].has(.adjective), case .adverb = clause.units[last] {
        words[word].keep(.adjective)
        clauses[index].units[last] = .adjective(word, adverbs: [])
      }
      guard clause.hasEs(words) || words[word].isPlainly(.ready), last >= clause.prefield else { return }
      clauses[index].units.append(.clause(clauses.count))
    // „Es macht ihm Spaß zu spielen“, „Es kostet Kraft zu warten“
    case .phrase(let phrase)
    where phrase.lastWord == zu - 1 && !phrase.isPrepositional && last >= clause.prefield && clause.hasEs(words)
      && bringsAbout(phrase, finite):
      clauses[index].units.append(.clause(clauses.count))
    // „Es ist Zeit zu gehen“, „sah keine Möglichkeit zu fliehen“
    case .phrase(var phrase)
    where phrase.lastWord == zu - 1 && !phrase.isPrepositional && !keys.contains("haben") && last >= clause.prefield
      && phrase.conjuncts.isEmpty && (frames?.nounTakesInfinitive(words[phrase.head].reading.key) ?? false)
      && (keys.contains("sein") ? clause.hasEs(words) : !takesInfinitive(keys)):
      phrase.clauses.append(clauses.count)
      clauses[index].units[last] = .phrase(phrase)
    case .phrase(var phrase) where phrase.lastWord == zu - 1 && keys.contains("haben") && !phrase.isPrepositional:
      let head = words[phrase.head].reading
      let isQuantity =
        head.wordClass == .pronoun
        && ["viel", "wenig", "etwas", "nichts", "mehr", "genug"].contains(words[phrase.head].lower)
      let isDenied = phrase.determiner.map { words[$0].reading.key == "kein" } ?? false
      // „hat mit Geld nichts zu tun“: what stands before belongs to the infinitive.
      let isGoverned = clause.units[..<last].contains { unit in
        switch unit {
        case .phrase(let before): before.preposition.map { words[$0].reading.key == "mit" } ?? false
        case .pronominalAdverb(let word): words[word].reading.key == "mit"
        default: false
        }
      }
      if isQuantity, isGoverned { return }
      guard isQuantity || isDenied || frames?.nounTakesInfinitive(head.key) ?? false else { return }
      phrase.clauses.append(clauses.count)
      clauses[index].units[last] = .phrase(phrase)
    // „riet seinem Mandanten zu schweigen“
    case .phrase(let phrase)
    where phrase.lastWord == zu - 1 && !phrase.isPrepositional && last >= clause.prefield
      && isToldTo(phrase, keys):
      clauses[index].units.append(.clause(clauses.count))
    // „Es gelang ihr bald zu fliehen“, „… ihm sogar zu lächeln“
    case .adverb(let word), .negation(let word):
      guard word == zu - 1, last > clause.prefield else { return }
      // „Wir haben Lust *dort zu spielen*“
      if keys.contains("haben"), case .phrase(var noun) = clause.units[last - 1], noun.lastWord == word - 1,
        !noun.isPrepositional, noun.determiner == nil,
        frames?.nounTakesInfinitive(words[noun.head].reading.key) ?? false
      {
        inner.units = [clause.units[last]]
        inner.words = word..<infinitive + 1
        noun.clauses.append(clauses.count)
        clauses[index].units.removeLast(2)
        clauses[index].units.append(.phrase(noun))
        break
      }
      guard clause.hasEs(words),
        case .phrase(let person) = clause.units[last - 1], person.lastWord == word - 1, !person.isPrepositional,
        isToldTo(person, keys)
      else { return }
      clauses[index].units.append(.clause(clauses.count))
    default: return
    }
    clauses[index].verbs = [finite]
    clauses.append(inner)
  }

  /// A noun that takes an infinitive: „ihr Ziel“, „Aufgabe der Polizei“.
  private func namesPurpose(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, let frames else { return false }
    return frames.nounTakesInfinitive(words[phrase.head].reading.key)
  }

  /// Up to four words before „zu“ are a group with „sein“ that takes an infinitive.
  private func isGroup(between finite: Int, and zu: Int) -> Bool {
    guard let frames else { return false }
    return (2...4).contains { length in
      zu - length > finite
        && frames.group(words[(zu - length)..<zu].map(\.lower), with: "sein", takes: "zu")
    }
  }

  /// „macht Spaß“, „kostet Kraft“: the verb takes the noun as its object by name.
  private func bringsAbout(_ noun: NounPhrase, _ finite: Int) -> Bool {
    guard words[noun.head].wordClass == .noun, let frames else { return false }
    return words[finite].readings.contains { reading in
      frames.takesByName(reading, words[noun.head].reading.key)
        // but „Es gilt Regeln zu beachten“
        && !frames.needs(ofVerb: reading.key).mayHaveOnly(.zu)
    }
  }

  /// „dass er nichts *zu verlieren* hat“, „wer etwas *zu sagen* hat“: a quantity and what is done to it, before „haben“.
  private mutating func splitBeforeFinite(_ index: Int) -> Bool {
    let verbs = clauses[index].verbs
    guard clauses[index].kind != .main, [2, 3].contains(verbs.count), let finite = clauses[index].finite,
      verbs.last == finite, words[finite].readings.contains(where: { $0.key == "haben" }),
      verbs.count == 3
        ? words[verbs[0]].wordClass == .zu && words[verbs[1]].hasInfinitive : words[verbs[0]].hasZuInfinitive,
      case .phrase(var quantity)? = clauses[index].units.last, !quantity.isPrepositional,
      quantity.lastWord == verbs[0] - 1,
      ["nichts", "etwas", "wenig", "mehr", "genug"].contains(words[quantity.head].lower),
      !clauses[index].units.contains(where: { unit in
        switch unit {
        case .phrase(let before): before.preposition.map { words[$0].reading.key == "mit" } ?? false
        case .pronominalAdverb(let word): words[word].reading.key == "mit"
        default: false
        }
      })
    else { return false }
    var inner = Clause(kind: .infinitive, words: verbs[0]..<finite)
    inner.verbs = Array(verbs.dropLast())
    inner.parent = index
    quantity.clauses.append(clauses.count)
    clauses[index].units[clauses[index].units.count - 1] = .phrase(quantity)
    clauses[index].verbs = [finite]
    clauses.append(inner)
    return true
  }

  /// „Es fällt ihm schwer zu lächeln“: behind the prefix of the finite verb.
  private mutating func splitBehindPrefix(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard [3, 4].contains(clause.verbs.count), clause.verbs[0] == clause.finite, let prefix = clause.verbs.last,
      clause.verbs[1] == prefix + 1, clause.hasEs(words),
      clause.verbs.count == 4
        ? words[clause.verbs[1]].wordClass == .zu && words[clause.verbs[2]].hasInfinitive
        : words[clause.verbs[1]].hasZuInfinitive
    else { return false }
    var inner = Clause(kind: .infinitive, words: (prefix + 1)..<clause.verbs[clause.verbs.count - 2] + 1)
    inner.verbs = Array(clause.verbs[1..<(clause.verbs.count - 1)])
    inner.parent = index
    clauses[index].verbs = [clause.verbs[0], prefix]
    clauses[index].units.append(.clause(clauses.count))
    clauses.append(inner)
    return true
  }

  /// „Er hat versucht zu fliehen“, „Er wurde gezwungen zu gehen“: an infinitive right behind the verbs of the clause, under
  /// the participle among them.
  private mutating func splitBehindParticiple(_ index: Int) -> Bool {
    let verbs = clauses[index].verbs
    guard verbs.count > 2, let finite = clauses[index].finite, let infinitive = verbs.last, let frames,
      words[finite].readings.contains(where: { AuxiliaryVerbs.ofTense.contains($0.key) }),
      case let count = words[verbs[verbs.count - 2]].wordClass == .zu ? 2 : 1,
      count == 2 ? words[infinitive].hasInfinitive : words[infinitive].hasZuInfinitive,
      case let outer = verbs.dropLast(count), outer.count > 1, let last = outer.last, last == infinitive - count,
      let participle = outer.last(where: { $0 != finite && words[$0].hasParticiple }), participle >= last - 1,
      frames.takesInfinitive(words[participle].verbKeys)
    else { return false }
    var inner = Clause(kind: .infinitive, words: (last + 1)..<infinitive + 1)
    inner.verbs = Array(verbs.suffix(count))
    inner.parent = index
    words[participle].keep(.verb)
    clauses[index].verbs = Array(outer)
    clauses[index].units.append(.clause(clauses.count))
    clauses.append(inner)
    return true
  }

  /// „Die Chance zu gewinnen ist gering“, „Den Vertrag zu kündigen wäre falsch“: an infinitive before the finite verb
  /// hangs on the noun before it, or stands in front with its object.
  private mutating func splitFront(_ index: Int) -> Bool {
    guard clauses[index].verbs.count > 1, clauses[index].kind == .main, clauses[index].prefield > 0 else {
      return false
    }
    let clause = clauses[index]
    guard let finite = clause.finite,
      clause.units.count >= clause.prefield, let first = clause.verbs.first, first < finite
    else { return false }
    let hasZu = words[first].wordClass == .zu
    guard clause.verbs.count > (hasZu ? 2 : 1) else { return false }
    let infinitive = hasZu ? clause.verbs[1] : first
    guard infinitive < finite, hasZu ? words[infinitive].hasInfinitive : words[infinitive].hasZuInfinitive,
      clause.verbs[hasZu ? 2 : 1] == finite
    else { return false }
    var noun: NounPhrase?
    if case .phrase(let phrase) = clause.units[clause.prefield - 1] { noun = phrase }
    var inner = Clause(kind: .infinitive, words: first..<infinitive + 1)
    inner.verbs = hasZu ? [first, infinitive] : [infinitive]
    inner.parent = index
    let isOnNoun =
      noun.map { noun in
        clause.prefield == 1 && noun.lastWord == first - 1 && noun.conjuncts.isEmpty
          && (noun.determiner != nil || noun.isPrepositional)
          && (frames?.nounTakesInfinitive(words[noun.innermostNoun].reading.key) ?? false)
      } ?? false
    let hasObject = clause.units[..<clause.prefield].contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.allows(.accusative) && !phrase.agreement.allows(.nominative)
        && words[phrase.head].wordClass != .reflexive
    }
    // „In Rom zu spielen bedeutet viel“, „… ist schön“: the verb takes no infinitive, and says something of this one.
    let keys = words[finite].readings.map(\.key)
    let saysHow = clause.units[clause.prefield...].contains { unit in
      switch unit {
      case .adjective: return true
      // „In Rom zu spielen ist ein Traum“, but „In Rom zu sehen ist ein Bild“
      case .phrase(let phrase):
        return phrase.mayBeNominative && phrase.determiner != nil
          && frames?.nounTakesInfinitive(words[phrase.head].reading.key) ?? false
      default: return false
      }
    }
    let isPrepositional = noun?.isPrepositional ?? false
    // „Hier zu sehen ist das Bild“, but „Dort zu wohnen ist teuer“
    let namesSubject = clause.units[clause.prefield...].contains { $0.nominative != nil }
    let isSubject =
      clause.units.count > clause.prefield && clause.verbs.last == finite
      && (keys.contains("sein")
        ? saysHow && (isPrepositional || !namesSubject)
        : !takesAlone(keys) && words[finite].verbForms.allowsThird(plural: false))
    if isOnNoun, var noun {
      noun.hang(clause: clauses.count)
      clauses[index].units[clause.prefield - 1] = .phrase(noun)
      inner.antecedent = noun.innermostNoun
    } else if hasObject || isSubject {
      inner.units = Array(clause.units[..<clause.prefield])
      inner.words = min(clause.units.first.map(\.firstWord) ?? first, first)..<infinitive + 1
      clauses[index].units = [.clause(clauses.count)] + clause.units[clause.prefield...]
      clauses[index].prefield = 1
    } else {
      return false
    }
    clauses[index].verbs.removeAll { inner.verbs.contains($0) }
    clauses.append(inner)
    return true
  }

  /// „Dort zu wohnen *kostet* viel“: the infinitive is the subject, which „es“ would announce behind the verb.
  private func takesAlone(_ keys: [String]) -> Bool {
    keys.contains(where: AuxiliaryVerbs.all.contains) || frames?.takesClause(.zu, keys, besideEs: false) ?? false
  }

  private func takesInfinitive(_ keys: [String]) -> Bool {
    keys.contains(where: AuxiliaryVerbs.all.contains) || frames?.takesInfinitive(keys) ?? false
  }

  /// Whom a verb asks, advises or forces to do something.
  private func isToldTo(_ phrase: NounPhrase, _ keys: [String]) -> Bool {
    guard let frames, words[phrase.head].wordClass != .reflexive else { return false }
    let isDative = phrase.agreement.onlyCase == .dative || words[phrase.head].lower == "ihr"
    let isAccusative = phrase.agreement.onlyCase == .accusative
    return keys.contains { key in
      let needs = frames.needs(ofVerb: key)
      return isDative && needs.mayHave([.zu, .dative], without: .reflexive)
        || isAccusative && needs.mayHave([.zu, .accusative], without: .reflexive)
    }
  }

  /// „Warum *Geld sparen*?“, „Wohin *gehen*?“: what nobody does stands with its verb at the end behind the question word.
  mutating func asksForDeed(_ index: Int) {
    let clause = clauses[index]
    guard isQuestion, clause.kind == .main, clause.parent == nil, clause.verbs.count == 1, let verb = clause.finite,
      words[verb].hasInfinitive, verb == clause.words.upperBound - 1, clause.prefield == clause.units.count,
      case .adverb(let asked)? = clause.units.first, asked == clause.words.lowerBound,
      [.interrogativeAdverb, .interrogativePronominalAdverb].contains(words[asked].wordClass)
    else { return }
    let keys = words[verb].verbKeys
    // „Warum Kinder lügen?“: with a verb that needs no object it is they who do it.
    let acting = clause.units.nominatives.filter { phrase in
      !phrase.agreement.isSingularOnly && words[phrase.head].wordClass != .reflexive
    }
    guard acting.count < 2, let frames,
      acting.allSatisfy({ phrase in
        guard phrase.agreement.allows(.accusative), words[phrase.head].wordClass != .pronoun else { return false }
        return frames.needsObject(keys)
          || !words[phrase.head].reading.means([.person, .group]) && frames.takes(.accusative, keys)
      })
    else { return }
    clauses[index].kind = .infinitive
    clauses[index].finite = nil
    words[verb].keep { $0.verb.contains(.infinitive) }
  }
}

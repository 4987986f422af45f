import English
import German

/// What the parts of a clause are asked while it is put together: what is skipped, shared with the clause before, or said
/// of the subject.
extension SentenceTransfer {
  /// What is asked for as the object, to tell which reading of the verb is meant.
  func askedObject(_ kind: English.Clause.Kind, _ clause: German.Clause) -> (key: String, nounClass: Character)? {
    guard asksForObject(kind, clause), case .phrase(let phrase)? = clause.units.first, !phrase.isPrepositional else {
      return nil
    }
    return head(of: phrase)
  }

  /// „Was sollen wir tun?“: the question word is the object.
  func asksForObject(_ kind: English.Clause.Kind, _ clause: German.Clause) -> Bool {
    // „wie viele Fälle es gibt“: how many cases there are.
    if case .indirectQuestion(let asked) = kind, !asked.isSubject, isThereBe(clause) { return true }
    guard case .whQuestion(let asked) = kind, !asked.isSubject, case .phrase(let phrase)? = clause.units.first else {
      return false
    }
    return !phrase.isPrepositional && phrase.agreement.allows(.accusative)
  }

  private func isThereBe(_ clause: German.Clause) -> Bool {
    guard analysis.verbComplex(of: clause)?.readings.contains(where: { $0.key == "geben" }) ?? false else {
      return false
    }
    return clause.hasEs(words)
      && clause.units.contains {
        if case .phrase(let phrase) = $0 { !phrase.isPrepositional && words[phrase.head].lower != "es" } else { false }
      }
  }

  func skippedSlots(_ clause: German.Clause, _ skipped: Int?) -> [String] {
    guard let skipped else { return [] }
    for unit in clause.units {
      if case .phrase(let phrase) = unit, phrase.head == skipped {
        if let preposition = phrase.preposition { return [words[preposition].reading.key] }
        var slots: [String] = []
        if phrase.agreement.allows(.accusative) { slots.append("a") }
        if phrase.agreement.allows(.dative) { slots.append("d") }
        if slots.contains("a") { return ["a"] }
        return slots
      }
    }
    return []
  }

  /// Where the clauses and prepositional phrases begin, which stand last; with adverbs among them on demand.
  func tail(of complements: [Phrase], withAdverbs: Bool = false) -> Int {
    complements.firstIndex { phrase in
      switch phrase {
      case .clause, .prepositional: true
      case .adverb: withAdverbs
      default: false
      }
    } ?? complements.count
  }

  func unitKey(_ unit: German.Unit) -> Int {
    switch unit {
    case .phrase(let phrase): phrase.head * 4
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index), .word(let index), .mark(let index):
      index * 4 + 1
    case .adjective(let index, _): index * 4 + 2
    case .clause(let index): index * 4 + 3
    }
  }

  /// No reading of the verb is plainly transitive.
  func isIntransitive(_ complex: VerbComplex) -> Bool {
    complex.readings.contains { reading in
      let readings = lexicon.readings(.verbs, reading.key)
      return readings.last.map { !$0.frame.contains("a") } ?? false
    }
  }

  /// A participle under the passive auxiliary of the clause before, with the same subject; behind both where they end a
  /// subordinate clause („dass sie verhaftet *und inhaftiert wurden*“).
  func sharesPassive(_ clause: German.Clause, _ complex: VerbComplex, _ subject: German.NounPhrase?) -> Bool {
    guard let first = clause.coordinatedWith, subject == nil,
      clause.finite == nil
        ? clause.verbs.count == 1
        : clause.verbs.count == 2 && analysis.clauses[first].finite == clause.finite,
      complex.steps.count == 1, complex.steps[0].operation == .passive
    else { return false }
    // „auf dem getanzt und gesungen wird“: nobody is named, so that English says it otherwise.
    if clause.finite != nil {
      var opening = analysis.clauses[first]
      while let before = opening.coordinatedWith { opening = analysis.clauses[before] }
      if self.subject(of: opening, complex: analysis.verbComplex(of: opening)) == nil { return false }
    }
    return analysis.clauses[first].finite != nil || analysis.clauses[first].coordinatedWith != nil
  }

  /// The form of a second verb under the modal or auxiliaries of the clause before; nil if it has to repeat them.
  func withoutAuxiliaries(
    _ clause: German.Clause, _ complex: VerbComplex, _ verb: VerbPhrase, _ subject: German.NounPhrase?
  ) -> English.Clause.Kind? {
    guard let first = clause.coordinatedWith,
      clause.finite == nil
        ? clause.coordinator != nil || goesOn(clause) || isContrary(clause, verb)
        : analysis.clauses[first].finite == clause.finite,
      subject == nil, verb.negation == nil || isContrary(clause, verb), !complex.steps.isEmpty,
      // „hat das Haus verkauft und die Leute *entlassen müssen*“: had to
      !complex.steps.contains(where: { step in
        clause.verbs.contains(step.word) && !analysis.clauses[first].verbs.contains(step.word)
          && step.operation != .passive && !hasStep(step.operation, analysis.clauses[first])
      })
    else { return nil }
    let denials = analysis.clauses[first].units.compactMap { unit in
      if case .negation(let word) = unit { word } else { nil }
    }
    // „hat weder gewonnen noch verloren“: did not win or lose
    // „kann nicht lesen oder schreiben“: cannot read or write
    let isAlternative = clause.coordinator.map { words[$0].lower == "oder" } ?? false
    let deniesBoth = denials.contains {
      words[$0].lower == "weder"
        || isAlternative && ["nicht", "nie", "niemals", "nicht mehr", "noch nie"].contains(words[$0].lower)
    }
    guard denials.isEmpty || deniesBoth else { return nil }
    // „weil man es weder sehen noch riechen kann“: cannot see it or smell it, where the first has stayed active
    if deniesBoth, speaksOfAnyone(analysis.clauses[first]) {
      return leavesAnyoneOut(analysis.clauses[first]) ? .participial(.past) : .infinitive(.bare)
    }
    if deniesBoth, !verb.isPerfect, verb.modals.isEmpty, verb.voice == .active { return .infinitive(.bare) }
    // „war gestorben und beigesetzt worden“: had died and had been buried
    if verb.isPerfect, verb.voice == .passive, complex.isPassive,
      analysis.verbComplex(of: analysis.clauses[first])?.isPassive == false
    {
      return nil
    }
    if verb.isPerfect || !verb.modals.isEmpty && verb.voice == .passive { return .participial(.past) }
    guard verb.modals.count == 1, verb.voice == .active else { return nil }
    // „Man kann den Täter finden und verhaften“: can be found and arrested
    let hasObject = clause.units.contains {
      if case .phrase(let phrase) = $0 { !phrase.isPrepositional } else { false }
    }
    let isPassive =
      !hasObject && leavesAnyoneOut(analysis.clauses[first])
      && (wantsObject(complex.readings.first?.key ?? "")
        || clause.units.isEmpty && complex.readings.contains { mayHaveObject($0.key) })
    return isPassive ? .participial(.past) : .infinitive(.bare)
  }

  /// „würde zahlen müssen und warten *müssen*“: the modal said twice.
  private func hasStep(_ operation: VerbComplex.Operator, _ clause: German.Clause) -> Bool {
    analysis.verbComplex(of: clause)?.steps.contains { $0.operation == operation } ?? false
  }

  /// „Wir müssen reden, *nicht schießen*“: we must talk, not shoot.
  private func isContrary(_ clause: German.Clause, _ verb: VerbPhrase) -> Bool {
    guard clause.coordinator == nil, verb.negation?.word == "not", case .negation(let not)? = clause.units.first else {
      return false
    }
    return not == clause.words.lowerBound && not > 0 && words[not - 1].isComma
  }

  /// „man“ that English has not said, since the clause became passive.
  func leavesAnyoneOut(_ clause: German.Clause) -> Bool {
    if clause.finite == nil, let first = clause.coordinatedWith, leavesAnyoneOut(analysis.clauses[first]) {
      return true
    }
    return clause.units.contains {
      if case .phrase(let phrase) = $0 { anyoneLeft.contains(phrase.head) } else { false }
    }
  }

  /// „man“, which English says by the passive
  func speaksOfAnyone(_ clause: German.Clause) -> Bool {
    clause.units.contains { if case .phrase(let phrase) = $0 { words[phrase.head].lower == "man" } else { false } }
  }

  /// „wollen Steuern senken, in Schulen investieren und …“: one more clause follows with a coordinator.
  private func goesOn(_ clause: German.Clause) -> Bool {
    analysis.clauses.contains { other in
      other.finite == nil && other.coordinatedWith.map { analysis.clauses[$0].words == clause.words } ?? false
        && (other.coordinator != nil || goesOn(other))
    }
  }

  /// „alle“, „beide“ behind the verb, of a subject in the plural.
  func total(_ phrase: German.NounPhrase, of subject: German.NounPhrase?) -> Phrase? {
    guard let subject, phrase.head == phrase.lastWord, phrase.determiner == nil, phrase.clauses.isEmpty,
      let english = ["alle": "all", "beide": "both"][words[phrase.head].lower],
      subject.agreement.isPluralOnly || !subject.conjuncts.isEmpty
        || words[subject.head].reading.wordClass == .relative
    else { return nil }
    consume(phrase.head)
    return .literal(Literal(english, source: source(phrase.head)))
  }

  /// „ist Vorsitzender des Vereins und Mitglied des Rats“, „arbeitet als Angestellte“: what one person is is singular,
  /// whatever its form.
  func settlePredicates(
    _ units: [German.Unit], _ clause: German.Clause, _ subject: German.NounPhrase?, _ complex: VerbComplex
  ) {
    settleRoleOfObject(units)
    guard let subject else { return }
    let isSeveral =
      (!subject.conjuncts.isEmpty || subject.agreement.isPluralOnly) && !holdsOffices(subject)
      // but „Ich bin Vorsitzender“
      || !["ich", "du"].contains(words[subject.head].lower)
        && clause.finite.map { !words[$0].reading.verb.allowsThird(plural: false) } ?? false
    if isSeveral, complex.isCopula {
      // „Viele von ihnen sind Ausländer“, „Acht Frauen sind Mitglied der Partei“
      for case .phrase(let phrase) in units where phrase.head != subject.head && !phrase.isPrepositional {
        let reading = words[phrase.head].reading
        if phrase.determiner == nil, phrase.conjuncts.isEmpty, reading.wordClass == .noun, reading.means(.person),
          phrase.agreement.allows(.nominative)
        {
          // „Seit wann sind Sie *Gouverneur*?“: one has the office.
          if isPolite(subject), !phrase.agreement.isPluralOnly {
            singular.insert(phrase.head)
          } else {
            several.insert(phrase.head)
          }
        }
      }
    }
    guard subject.conjuncts.isEmpty else { return }
    let isOne =
      subject.agreement.isSingularOnly || words[subject.head].match?.kind == .person
      || complex.steps.isEmpty && words[subject.head].wordClass == .name
      || clause.finite.map { !words[$0].reading.verb.allowsThird(plural: true) } ?? false
    guard isOne else { return }
    for case .phrase(let phrase) in units where phrase.head != subject.head {
      let isPredicate = !phrase.isPrepositional && complex.isCopula && phrase.agreement.allows(.nominative)
      let isRole = phrase.preposition.map { words[$0].lower == "als" } ?? false
      guard isPredicate || isRole else { continue }
      for part in [phrase] + phrase.conjuncts.map(\.phrase) where isBareWoman(part) || isPredicate && isBareRole(part) {
        guard isBareWoman(part) || !phrase.conjuncts.isEmpty else { continue }
        singular.insert(part.head)
      }
    }
  }

  /// „sehen ihn als Favoriten“: of one person
  private func settleRoleOfObject(_ units: [German.Unit]) {
    let hasOneObject = units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.onlyCase == .accusative && phrase.agreement.isSingularOnly && phrase.conjuncts.isEmpty
    }
    guard hasOneObject else { return }
    for case .phrase(let role) in units where role.preposition.map({ words[$0].lower == "als" }) ?? false {
      let noun = words[role.head].reading
      if role.determiner == nil, noun.wordClass == .noun, noun.means(.person), role.conjuncts.isEmpty,
        !noun.agreement.intersection(.singular).intersection(.with(.accusative)).isEmpty
      {
        singular.insert(role.head)
      }
    }
  }

  func isBareRole(_ phrase: German.NounPhrase) -> Bool {
    phrase.determiner == nil && words[phrase.head].reading.means(.person) && words[phrase.head].wordClass == .noun
      && !words[phrase.head].reading.agreement.intersection(.singular).intersection(.with(.nominative)).isEmpty
  }

  /// „Vorsitzende“, „stellvertretende Vorsitzende“: an adjective as a noun, which without an article is one woman or
  /// several persons.
  func isBareWoman(_ phrase: German.NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return phrase.determiner == nil && reading.wordClass == .noun && reading.means(.person)
      && reading.agreement.isPluralOnly && reading.lemma.hasSuffix("e")
      && words[phrase.head].text.hasSuffix(reading.lemma)
      && !phrase.modifiers.contains { $0.numberWord != nil }
  }

  /// Coordinated adjectives as adverbs: „weder laut noch deutlich“ → neither loudly nor clearly.
  func manners(_ phrase: German.NounPhrase) -> Phrase {
    var conjunction: English.Word?
    let degrees = phrase.focus.map { degreeAdverb($0) }
    var items = [degrees.isEmpty ? adverb(phrase.head) : .sequence(degrees + [adverb(phrase.head)])]
    for item in phrase.conjuncts {
      if let coordinator = item.coordinator {
        consume(coordinator)
        if let particle = item.particle { consume(particle) }
        conjunction = English.Word(
          phrase.opener == nil ? coordination(coordinator) : pairedConjunction(phrase, coordinator),
          source: source(coordinator))
      }
      if item.phrase.isPrepositional {
        items.append(prepositional(item.phrase, verb: currentVerb))
        continue
      }
      let degrees = item.phrase.focus.map { degreeAdverb($0) }
      switch adverb(item.phrase.head) {
      case .adverb(var english):
        english.modifiers = degrees + english.modifiers
        items.append(.adverb(english))
      case let english: items.append(degrees.isEmpty ? english : .sequence(degrees + [english]))
      }
    }
    return .coordination(Coordination(items, conjunction: conjunction, opener: opener(of: phrase)))
  }
}

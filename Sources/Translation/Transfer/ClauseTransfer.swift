import English
import German

/// Clauses: subject, verb, complements, adverbials, and how clauses hang together.
extension SentenceTransfer {
  /// A clause by itself (main clauses, fragments).
  func clause(_ index: Int) -> Phrase? {
    let clause = analysis.clauses[index]
    switch clause.kind {
    case .imperative: return built(index, kind: .imperative)
    case .main where asksPolitely(clause) || namesDeed(clause) || isInfinitiveTitle(clause):
      guard case .clause(var deed)? = built(index, kind: .imperative) else { return nil }
      deed.verb?.isProgressive = false
      return .clause(deed)
    case .main where startsProportion(clause): return proportion(index, clause)
    case .main where commandsAll(clause):
      // „Man stelle sich vor“
      return built(index, kind: .imperative)
    case .main where proposes(clause) != nil: return proposal(index, clause)
    case .fragment: return fragment(clause)
    case .infinitive where clause.parent == nil && !clause.verbs.isEmpty:
      return deedQuestion(index, clause) ?? built(index, kind: .infinitive(.to))
    case .question: return built(index, kind: questionKind(clause))
    case .verbFirst:
      guard clause.parent == nil, words.contains(where: { $0.text == "!" }) else {
        return built(index, kind: .subordinate("if"))
      }
      // „Hätten wir das nur gewusst!“
      for unit in clause.units {
        if case .adverb(let word) = unit, ["nur", "doch", "bloß"].contains(words[word].lower) { consume(word) }
      }
      return built(
        index, kind: .subordinate("if only"), leavingOut: Set(clause.units.filter { isConsumedUnit($0) }.map(unitKey)))
    default:
      if let wish = wish(index, clause) ?? sigh(index, clause) { return wish }
      if let addition = addition(clause) { return addition }
      if clause.kind == .main, let question = mainQuestion(clause) {
        return infinitiveQuestion(index, clause, question) ?? built(index, kind: question)
      }
      if let question = questionBehindClause(clause) { return built(index, kind: question) }
      return built(index, kind: .declarative)
    }
  }

  /// A clause under another one, with those coordinated with it.
  func subordinate(_ index: Int, after preposition: String? = nil, verb: String = "") -> Phrase? {
    var items: [Phrase] = []
    var conjunction: English.Word?
    var next: Int? = index
    while let current = next {
      let clause = analysis.clauses[current]
      if current != index, let coordinator = clause.coordinator {
        consume(coordinator)
        conjunction = English.Word(coordination(coordinator), source: source(coordinator))
      }
      let sharesSubject =
        current != index && clause.introducer.isEmpty
        && (clause.kind == .subordinate || clause.kind == .indirectQuestion && clause.introducer.isEmpty
          || clause.kind == .main && clause.prefield == 0
            && (clause.coordinator != nil || clause.finite == nil && !clause.verbs.isEmpty))
        && subject(of: clause, complex: analysis.verbComplex(of: clause)) == nil
      let english =
        (current == index ? nil : besideGerund(current, clause, index, items.first) ?? andHowTo(current, clause))
        ?? (sharesSubject || current != index && sharesSubordinator(clause)
          ? built(current, kind: .declarative) : single(current, after: preposition, verb: verb))
      if let english { items.append(english) }
      next = analysis.clauses.indices.first {
        $0 > current && analysis.clauses[$0].coordinatedWith == current && analysis.clauses[$0].parent == clause.parent
      }
    }
    if items.count < 2 { return items.first }
    // „Er sagte, der Plan sei gut, die Kosten seien hoch“
    if conjunction == nil, saysBoth(index) { conjunction = English.Word("and") }
    return .coordination(Coordination(items, conjunction: conjunction))
  }

  /// A main clause under a verb of saying, beside the one that is given.
  private func saysBoth(_ index: Int) -> Bool {
    analysis.clauses.contains {
      $0.coordinatedWith == index && $0.kind == .main && $0.parent != nil && $0.finite != nil
    }
  }

  /// „weil die Türen geöffnet und die Gäste eingelassen wurden“: under one subordinator; of „dass“ both get their own.
  private func sharesSubordinator(_ clause: German.Clause) -> Bool {
    // „Steigen die Kosten und *sinken die Löhne*, …“: one „if“ for both
    if clause.kind == .verbFirst { return clause.coordinator != nil && clause.coordinatedWith != nil }
    guard clause.kind == .subordinate, clause.introducer.isEmpty else { return false }
    var first = clause
    while first.introducer.isEmpty, let before = first.coordinatedWith { first = analysis.clauses[before] }
    return !first.introducer.isEmpty && !first.introducer.contains { words[$0].lower == "dass" }
  }

  private func single(_ index: Int, after preposition: String?, verb: String) -> Phrase? {
    let clause = analysis.clauses[index]
    if let concerning = concerning(clause) { return concerning }
    switch clause.kind {
    case .subordinate:
      if let said = impersonalRemark(index, clause) ?? noMatterHow(index, clause) ?? akin(index, clause) { return said }
      if asksHow(clause), let how = clause.introducer.last {
        consume(clause.introducer)
        if let manner = howTo(index, clause, how) { return manner }
        let english = Phrase.literal(Literal("how", source: source(how)))
        return built(index, kind: .indirectQuestion(Interrogative(english)))
      }
      if let deed = ownDeed(index, clause, after: preposition, verb: verb) { return deed }
      if let opposed = opposedDeed(index, clause, after: preposition, verb: verb) { return opposed }
      if let special = withoutThat(index, clause) ?? tooFor(index, clause) ?? depending(clause) ?? byDoing(
        index, clause) ?? source(of: clause)
        ?? remark(index, clause)
      {
        return special
      }
      let english = built(index, kind: .subordinate(subordinator(clause, after: preposition)))
      // „In zehn Jahren, so schätzen die Forscher, soll …“
      let isInserted =
        clause.introducer.first.map { words[$0].lower == "so" } ?? false
        && clause.parent.flatMap { analysis.clauses[$0].units.first }.map { unit in
          if case .phrase(let phrase) = unit { phrase.isPrepositional } else { false }
        } ?? false
      return isInserted ? english.map { .parenthetical(Parenthetical($0)) } : english
    case .indirectQuestion: return indirectQuestion(index, clause)
    case .infinitive: return infinitive(index, clause, after: preposition, verb: verb)
    case .relative: return relative(index, antecedent: nil)
    case .verbFirst: return built(index, kind: .subordinate("if"))
    case .participle: return built(index, kind: .participial(.past))
    case .main where clause.parent != nil:
      if let deed = ownDeed(index, clause, after: preposition, verb: verb) { return deed }
      return built(index, kind: .subordinate(preposition == nil ? "that" : "the fact that"))
    default: return self.clause(index)
    }
  }

  // MARK: Infinitives

  private func infinitive(_ index: Int, _ clause: German.Clause, after preposition: String?, verb: String) -> Phrase? {
    consume(clause.introducer)
    if let introducer = clause.introducer.first {
      // „nur um dort verhaftet zu werden“
      if clause.introducer.count > 1, let lead = clause.introducer.first {
        // „nicht ohne zu grüßen“
        if let without = clause.introducer.last, let english = Self.gerundLinks[words[without].reading.key] {
          return prefixed(english, built(index, kind: .gerund), without).map { .sequence([adverb(lead), $0]) }
        }
        return built(index, kind: .infinitive(.to)).map { .sequence([adverb(lead), $0]) }
      }
      switch words[introducer].reading.key {
      case "ohne": return prefixed("without", built(index, kind: .gerund), introducer)
      case "statt", "anstatt": return prefixed("instead of", built(index, kind: .gerund), introducer)
      case "als": return prefixed("than", built(index, kind: .infinitive(.to)), introducer)
      case "außer": return prefixed("except", built(index, kind: .infinitive(.to)), introducer)
      default: return built(index, kind: .infinitive(.to))
      }
    }
    if let said = said(index, clause, after: preposition, verb: verb) { return said }
    if let preposition, preposition != "to" || morphology.takesGerund(verb) { return built(index, kind: .gerund) }
    if preposition == "to" { return built(index, kind: .gerund) }
    if !verb.isEmpty, takesGerund(verb) {
      return built(index, kind: .gerund)
    }
    return built(index, kind: .infinitive(.to))
  }

  private static let gerundLinks = ["ohne": "without", "statt": "instead of", "anstatt": "instead of"]

  private func says(_ clause: German.Clause) -> Bool {
    analysis.verbComplex(of: clause)?.readings.contains { $0.verbGroups.contains(.says) } ?? false
  }

  /// What is, was or has to be, rather than what is to be done („warnte, die Grenzen zu öffnen“).
  private func statesFact(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause) else { return false }
    return complex.isCopula
      || complex.readings.contains { ["haben", "wissen"].contains($0.key) }
      || complex.steps.contains { step in
        switch step.operation {
        case .perfect, .modal: true
        default: false
        }
      }
  }

  /// „erklärte, unschuldig zu sein“, „sagte, nichts gewusst zu haben“: said that he was innocent.
  private func said(_ index: Int, _ clause: German.Clause, after preposition: String?, verb: String) -> Phrase? {
    guard clause.kind == .infinitive, preposition == nil, let parent = clause.parent, statesFact(clause),
      // No reading of the verb takes the infinitive, or that of an English verb that wants a clause.
      verb.isEmpty ? says(analysis.clauses[parent]) : morphology.reports(verb),
      analysis.clauses[parent].finite != nil, let speaker = antecedents.subject, !speaker.isAnyone
    else { return nil }
    let outer = saidInfinitive
    saidInfinitive = (clause.words, speaker)
    defer { saidInfinitive = outer }
    return built(index, kind: .subordinate("that"))
  }

  private func prefixed(_ word: String, _ phrase: Phrase?, _ index: Int) -> Phrase? {
    phrase.map { .prepositional(PrepositionalPhrase(English.Word(word, source: source(index)), $0)) }
  }

  // MARK: Fragments

  private func fragment(_ clause: German.Clause) -> Phrase? {
    penalize(clause.units.count > 1 ? .noVerb : .unplaced)
    var pieces: [Phrase] = []
    // „Doch, jeden Montag“: the answer to a question that denies.
    if let doch = clause.coordinator, words[doch].text == "Doch", doch + 1 < words.count, words[doch + 1].isPunctuation
    {
      consume(doch)
      pieces.append(.literal(Literal("yes", source: source(doch))))
      if words[doch + 1].isComma { pieces.append(.literal(Literal(",", spaceBefore: false))) }
    } else if let coordinator = clause.coordinator, !consumed.contains(coordinator) {
      consume(coordinator)
      pieces.append(.literal(Literal(coordination(coordinator), source: source(coordinator))))
    }
    if pieces.isEmpty, let whole = restoredCopula(clause) { return whole }
    var said = clause.units
    // „Er war dort und ich nicht“ → but not me
    if said.count == 2, case .negation = said[1], let and = clause.coordinator, words[and].lower == "und" {
      pieces = [.literal(Literal("but", source: source(and)))]
    }
    said = emphasized(said)
    denyFirst(&said)
    if let notEven = deniesToo(&said, clause) { pieces = [notEven] }
    let attribution = attribution(&said)?.said
    exclaim(said)
    affirmed(said)
    var all = said.count
    if clause.parent != nil { said = predicateFirst(said) }
    if said.count > 1, let last = said.last, let english = governedLikewise(last, clause) {
      headline[unitKey(last)] = english
    }
    let special = predicateSecond(did(onTrial(facing(withoutCoordinated(said))), clause))
    let units = headline.isEmpty ? attachPrepositions(special, prefield: &all, verbs: []) : special
    for (position, unit) in units.enumerated() {
      guard
        let english = headline[unitKey(unit)] ?? level(unit, clause) ?? countedPart(unit) ?? mannerOfPart(
          unit, behind: units.first, clause)
          ?? governedByState(unit, behind: position > 0 ? units[position - 1] : nil) ?? plain(unit)
      else { continue }
      // „…, 1993 den Nobelpreis“ → in 1993
      if position == 0, units.count > 1, clause.coordinator == nil, case .phrase(let year) = unit,
        year.preposition == nil, analysis.isYear(year), year.firstWord > 0, words[year.firstWord - 1].isComma
      {
        pieces.append(.literal(Literal("in", source: source(year.head))))
      }
      // „Je höher der Preis, *desto niedriger die Nachfrage*“
      let isProportion = position > 0 && opensProportion(units[0])
      if position > 0, isListed(unit) || isProportion && proportional(unit) != nil {
        pieces.append(.literal(Literal(",", spaceBefore: false)))
      }
      pieces.append(isProportion ? withArticle(english, of: unit) : english)
      if case .clause = unit, position + 1 < units.count { pieces.append(.literal(Literal(",", spaceBefore: false))) }
    }
    if case .adverb(let word)? = units.first, units.count == 1, words[word].lower == "ja" {
      return .literal(Literal("yes", source: source(word)))
    }
    if let attribution {
      pieces.append(.parenthetical(Parenthetical(attribution)))
    }
    return pieces.isEmpty ? nil : .sequence(pieces)
  }

  private func opensProportion(_ unit: German.Unit) -> Bool {
    if case .adverb(let je) = unit { words[je].lower == "je" } else { false }
  }

  /// the lower *the demand*: without its article what grows or shrinks would be taken together with the comparative.
  private func withArticle(_ english: Phrase, of unit: German.Unit) -> Phrase {
    guard case .noun(var noun) = english, noun.determiner == nil, case .phrase(let phrase) = unit,
      let article = phrase.determiner, words[article].reading.key == "der"
    else { return english }
    noun.determiner = Determiner(.definite, source: source(article))
    return .noun(noun)
  }

  /// „Was für ein Spiel!“ → what a game; „Wie schön!“, „Wie gut, dass er kam“ → how nice
  private func exclaim(_ units: [German.Unit]) {
    guard words.last?.text != "?", case .phrase(var first)? = units.first else { return }
    if words[first.head].lower == "was", first.firstWord == first.lastWord, units.count > 1,
      case .phrase(var what) = units[1], let of = what.preposition, words[of].lower == "für", of == first.head + 1
    {
      consume([first.head, of])
      what.preposition = nil
      headline[unitKey(units[0])] = .literal(Literal("what", source: source(first.head) + source(of)))
      headline[unitKey(units[1])] = phrase(what)
    } else if let how = first.preposition, words[how].lower == "wie", words[how].wordClass == .comparison,
      words[first.head].wordClass == .adjective, words[first.head].reading.derivation == nil, first.determiner == nil,
      first.conjuncts.isEmpty, words[..<how].allSatisfy(\.isPunctuation)
    {
      consume(how)
      first.preposition = nil
      headline[unitKey(units[0])] = .sequence([.literal(Literal("how", source: source(how))), phrase(first)])
    }
  }

  /// „der Mann, *mit der Lage zufrieden*, …“: satisfied with the situation.
  private func predicateFirst(_ units: [German.Unit]) -> [German.Unit] {
    guard units.count > 1, let last = units.last, case .adjective(let word, _) = last,
      words[word].reading.agreement.isEmpty,
      units.dropLast().allSatisfy({ unit in
        if case .phrase(let phrase) = unit { phrase.isPrepositional } else { false }
      })
    else { return units }
    return [last] + units.dropLast()
  }

  /// „Helfer auf Bahnhof angegriffen“, „Mann nach Unfall tot“: in a headline without a verb the predicate follows its
  /// subject.
  private func predicateSecond(_ units: [German.Unit]) -> [German.Unit] {
    guard units.count > 2, isTelegraphic || options.isHeadline || words.last?.text != ".",
      case .phrase(let subject) = units[0], !subject.isPrepositional, words[subject.head].wordClass == .noun,
      case .adjective(let word, _)? = units.last, words[word].reading.agreement.isEmpty,
      units.dropFirst().dropLast().allSatisfy({ unit in
        if case .phrase(let phrase) = unit { phrase.isPrepositional } else { false }
      })
    else { return units }
    // „Vernetzung von Hochschulen wichtig“: what belongs to the noun stays with it.
    let own = units.dropFirst().dropLast().prefix { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      let key = words[preposition].reading.key
      return key == "von" || lexicon.noun(words[subject.head].reading.key, governs: key)
    }
    return [units[0]] + own + [units[units.count - 1]] + units.dropFirst(own.count + 1).dropLast()
  }

  /// „lag in Rom bei 92, in Pisa *bei 18*“, „Rom kommt auf 30 Prozent, Pisa *auf 25*“: how much it is, as the verb before
  /// says it.
  private func level(_ unit: German.Unit, _ clause: German.Clause) -> Phrase? {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
      words[phrase.head].wordClass == .numeral || isAmount(phrase), clause.words.lowerBound > 0,
      words[clause.words.lowerBound - 1].isComma,
      let before = analysis.clauses.last(where: { $0.finite.map { $0 < clause.words.lowerBound } ?? false }),
      let complex = analysis.verbComplex(of: before)
    else { return nil }
    let verb = complex.readings.first?.key ?? ""
    switch (words[preposition].reading.key, verb) {
    case ("bei", "liegen"), ("bei", "stehen"), ("bei", "sein"):
      return prepositional(phrase, english: "at")
    case ("auf", "kommen"):
      var amount = phrase
      amount.preposition = nil
      consume(preposition)
      return self.phrase(amount)
    default: return nil
    }
  }

  /// A unit by itself, where no verb gives it a place.
  func plain(_ unit: German.Unit) -> Phrase? {
    switch unit {
    case .phrase(let phrase): return phrase.isPrepositional ? prepositional(phrase) : self.phrase(phrase)
    // „402 stimmten dafür, 187 dagegen“
    case .pronominalAdverb(let index) where words[index].lower == "dagegen" || words[index].lower == "dafür":
      consume(index)
      return .literal(Literal(words[index].lower == "dafür" ? "in favor" : "against", source: source(index)))
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index): return adverbOrNegation(index)
    case .adjective(let index, let adverbs): return predicate(index, adverbs)
    case .clause(let index): return subordinate(index)
    case .word(let index), .mark(let index): return consumed.contains(index) ? nil : plainWord(index)
    }
  }

  private func adverbOrNegation(_ index: Int) -> Phrase {
    if words[index].wordClass == .negation {
      consume(index)
      return .literal(Literal(functionWord(index, "neg") ?? "not", source: source(index)))
    }
    return adverb(index)
  }

  /// „Bitte nicht füttern“: an infinitive that asks for something.
  private func asksPolitely(_ clause: German.Clause) -> Bool {
    guard case .adverb(let first)? = clause.units.first, words[first].lower == "bitte", let finite = clause.finite,
      clause.verbs.count == 1, words[finite].readings.contains(where: { $0.verb.contains(.infinitive) })
    else { return false }
    return !clause.units.contains { $0.nominative != nil }
  }

  /// „Freunde gewinnen durch Reden“, „Mehr Geld für Schulen ausgeben?“: an infinitive behind its objects, with nobody who
  /// does it.
  private func namesDeed(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, clause.verbs.count == 1, clause.parent == nil, clause.reported.isEmpty,
      clause.introducer.isEmpty, clause.prefield > 0,
      words[finite].readings.contains(where: { $0.verb.contains(.infinitive) }),
      words[finite].readings.allSatisfy({ !AuxiliaryVerbs.all.contains($0.key) }),
      clause.units.dropFirst(clause.prefield).allSatisfy({ unit in
        switch unit {
        case .phrase(let phrase): return phrase.isPrepositional
        case .clause: return true
        default: return false
        }
      })
    else { return false }
    let asks = clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase): words[phrase.head].wordClass == .interrogative
      case .adverb(let word): words[word].wordClass == .interrogativeAdverb
      default: false
      }
    }
    return !asks && subject(of: clause, complex: analysis.verbComplex(of: clause)) == nil
  }

  /// „Den Standort stärken“, „Etwas für die Umwelt tun“: a title that ends in its only verb, an infinitive.
  private func isInfinitiveTitle(_ clause: German.Clause) -> Bool {
    guard clause.finite == nil, analysis.roots.count == 1, clause.parent == nil, clause.coordinatedWith == nil,
      clause.coordinator == nil, clause.verbs.count == 1, let verb = clause.verbs.first, verb == words.count - 1,
      words[verb].readings.allSatisfy({ $0.verb.contains(.infinitive) && !$0.verb.contains(.pastParticiple) }),
      !clause.units.isEmpty
    else { return false }
    return clause.units.allSatisfy { unit in
      if case .phrase(let phrase) = unit {
        phrase.isPrepositional || !phrase.agreement.allows(.nominative)
      } else {
        true
      }
    }
  }

  /// „Möge der Frieden halten!“ → may peace last
  private func wish(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.kind == .main, clause.prefield == 0, let finite = clause.finite, words[finite].lower.hasPrefix("möge"),
      clause.coordinatedWith == nil, clause.parent == nil,
      // „Mögen die Kritiker auch lärmen, der Plan ist gut“ grants it.
      !analysis.clauses.contains(where: { $0.coordinatedWith == index && $0.kind == .main && $0.prefield > 0 }),
      case .clause(var english)? = built(index, kind: .declarative)
    else { return nil }
    english.isInverted = true
    return .clause(english)
  }

  /// „Ach, hätte ich doch geschwiegen!“ → oh, if only
  private func sigh(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.kind == .main, clause.parent == nil, clause.prefield == 1, words.last?.text == "!",
      case .adverb(let ach)? = clause.units.first, ["ach", "oh", "o"].contains(words[ach].lower),
      analysis.verbComplex(of: clause)?.tenseMood == .subjunctive2,
      let doch = clause.units.first(where: { unit in
        if case .adverb(let word) = unit {
          ["nur", "doch", "doch nur", "bloß"].contains(words[word].lower)
        } else {
          false
        }
      })
    else { return nil }
    for unit in clause.units {
      if case .adverb(let word) = unit, ["nur", "doch", "doch nur", "bloß"].contains(words[word].lower) {
        consume(word)
      }
    }
    consume(ach)
    wished = index
    defer { wished = nil }
    let left = Set(clause.units.filter { isConsumedUnit($0) || unitKey($0) == unitKey(doch) }.map(unitKey))
    return built(index, kind: .subordinate("if only"), leavingOut: left).map {
      .sequence([.literal(Literal("oh,", source: source(ach))), $0])
    }
  }

  /// „Gehen wir!“, „Sprechen wir über Geld.“ → let us
  private func proposal(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard let we = proposes(clause) else { return nil }
    consume(we.head)
    guard case .clause(var deed)? = built(index, kind: .infinitive(.bare), leavingOut: [unitKey(.phrase(we))]) else {
      return nil
    }
    deed.verb?.isProgressive = false
    // The clause has no subject that its reflexives could agree with.
    if let verb = deed.verb {
      deed.verb?.lemma = verb.lemma.split(separator: " ").map {
        switch $0 {
        case "oneself": "ourselves"
        case "one's": "our"
        default: String($0)
        }
      }.joined(separator: " ")
    }
    deed.complements = deed.complements.map { complement in
      guard case .noun(let noun) = complement, noun.head.kind == .pronoun(.reflexive) else { return complement }
      return .literal(Literal("ourselves", source: noun.head.source))
    }
    return .sequence([.literal(Literal("let us", source: source(we.head))), .clause(deed)])
  }

  /// Whom a clause calls on that begins with its verb and „wir“: no question, and no condition before another clause.
  private func proposes(_ clause: German.Clause) -> German.NounPhrase? {
    guard clause.prefield == 0, clause.parent == nil, clause.coordinatedWith == nil, clause.coordinator == nil,
      let finite = clause.finite, finite == clause.words.lowerBound, case .phrase(let we)? = clause.units.first,
      we.head == finite + 1, words[we.head].lower == "wir", words.last?.text != "?",
      words[finite].readings.allSatisfy({ $0.key == "sein" || !AuxiliaryVerbs.all.contains($0.key) }),
      words[finite].readings.contains(where: { $0.verb.allows(.present) || $0.verb.allows(.subjunctive1) }),
      !analysis.clauses.contains(where: { $0.coordinatedWith != nil }),
      // „…, verstehen wir die Sorge“: what stands in front was lost.
      finite == 0 || !words[finite - 1].isComma
    else { return nil }
    return we
  }

  /// „Man nehme …“: the first subjunctive with „man“, outside of reported speech.
  private func commandsAll(_ clause: German.Clause) -> Bool {
    guard clause.parent == nil, let finite = clause.finite else { return false }
    // „Man nehme ein Ei und mische es mit Zucker“
    if clause.prefield == 0, clause.coordinator != nil, let first = clause.coordinatedWith,
      words[finite].readings.contains(where: { $0.verb.allows(.subjunctive1) }),
      !words[finite].readings.contains(where: { $0.verb.thirdPersons.allows(.present) })
    {
      return commandsAll(analysis.clauses[first])
    }
    guard clause.prefield == 1, case .phrase(let man)? = clause.units.first, words[man.head].reading.key == "man",
      !analysis.clauses.contains(where: { $0.reported.contains { analysis.clauses[$0].finite == finite } })
    else { return false }
    let readings = words[finite].readings.filter { $0.wordClass == .verb }
    // „Man wisse noch nichts“ is what somebody has said.
    let isExclaimed = words.contains { $0.text == "!" }
    guard isExclaimed || readings.contains(where: { $0.verbGroups.contains(.asked) }) else { return false }
    return clause.verbs.count <= 2 && !readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      && readings.allSatisfy { $0.verb.allows(.subjunctive1) && !$0.verb.thirdPersons.allows(.present) }
  }
}

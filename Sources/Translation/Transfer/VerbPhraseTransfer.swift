import English
import German

/// Tense, mood, modality and voice of the verb complex in English.
extension SentenceTransfer {
  ///
  /// - Parameter causative: what „lassen“ becomes: let, have (something done), can (be done).
  func verbPhrase(
    _ complex: VerbComplex, _ lemma: String, _ clause: German.Clause, causative: String? = nil
  ) -> VerbPhrase {
    consume(complex.steps.map(\.word))
    consume(complex.main)
    consume(complex.others)
    var verb = VerbPhrase(
      lemma, source: source([complex.main] + complex.others.filter { words[$0].wordClass == .verbParticle }))
    verb.auxiliarySource = source(complex.steps.map(\.word))
    let tenseMood = mood(complex, clause)
    let isPast = tenseMood == .preterite
    verb.tense = isPast ? .past : .present
    // „Ich bin in Wien geboren“: was born
    let isBorn =
      complex.isCopula && tenseMood == .present
      && clause.units.contains {
        if case .adjective(let word, _) = $0 { words[word].lower == "geboren" } else { false }
      }
    // An inner perfect („soll getötet worden sein“) is a perfect whatever the outer tense.
    let unreal = unrealModal(complex, tenseMood, clause)
    for (position, step) in complex.steps.enumerated() {
      if let unreal, position < 2 {
        // „hätte warnen sollen“ → should have warned
        if position == 1 { verb.modals.append(Modal(unreal, source: source(step.word))) }
        // „Hätte er verloren, hätte er gehen müssen“: would have had to go
        if position == 1, unreal == "should", step.operation == .modal("müssen"), isUnderCondition(clause) {
          verb.modals = [Modal("would", source: source(step.word)), Modal("have to")]
        }
        verb.isPerfect = true
        verb.tense = .present
        continue
      }
      switch step.operation {
      case .perfect: applyPerfect(&verb, position, tenseMood, clause, complex)
      case .passive, .statal: verb.voice = .passive
      case .future:
        if tenseMood == .subjunctive2, position == 0, standsForPresent(clause) {
          verb.tense = reportedInPast(clause) ? .past : .present
          verb.isProgressive = happens(clause, complex)
        } else if tenseMood == .subjunctive2, position == 0, isCondition(clause) {
          // „wenn man das abreißen würde“: if it were torn down
          verb.tense = .past
        } else if tenseMood == .subjunctive2 || tenseMood == .subjunctive1 && reportedInPast(clause) {
          verb.tense = .conditional
        } else if position == 0 {
          verb.tense = .future
        }
      case .modal(let key): modal(key, step.word, position, tenseMood, &verb, complex, clause)
      case .causative where ["get", "will", "be"].contains(causative): break
      case .causative: verb.modals.append(Modal(causative ?? "let", source: source(step.word)))
      case .receives: break
      case .deserves:
        verb.voice = .passive
        verb.modals.append(Modal("should", source: source(step.word)))
        verb.tense = .present
      // „ist nicht zu retten“ → cannot be saved
      case .isTo
      where hasNegation(clause) || isNoLonger(clause) || tenseMood == .subjunctive2 || namesChance(clause)
        || isPerceived(complex) && !holdsSince(clause) && verb.modals.isEmpty:
        verb.voice = .passive
        // „wird im Mai zu sehen sein“: can be seen in May
        if verb.tense == .future { verb.tense = .present }
        verb.modals.append(Modal(tenseMood == .subjunctive2 ? "could" : "can", source: source(step.word)))
        if tenseMood == .subjunctive2 { verb.tense = .present }
      // „ist seit Jahren zu beobachten“ → has been seen for years; „soll zu hören sein“ → is to be heard
      case .isTo where isPerceived(complex): verb.voice = .passive
      // „Das ist dem Wetter zu verdanken“ → that is thanks to the weather: the reading of the passive says it.
      case .isTo where lemma.hasPrefix("be "): break
      case .isTo:
        verb.voice = .passive
        verb.modals.append(Modal("be to", source: source(step.word)))
      case .hasTo: verb.modals.append(Modal("have to", source: source(step.word)))
      case .catenative(let keys)
      where keys.first == "gehen" && !complex.others.contains { words[$0].wordClass == .zu }:
        // „ging einkaufen“ → went shopping
        verb.lemma = "go " + morphology.gerund(lemma)
      // „bleibt zu klären“: remains to be clarified
      case .catenative(let keys)
      where keys.contains("bleiben") && complex.others.contains { words[$0].wordClass == .zu }
        || keys.contains("bleiben") && words[complex.main].readings.contains { $0.verb.contains(.zuInfinitive) }:
        verb.voice = .passive
        if complex.readings.contains(where: { $0.key == "ab|warten" }) { verb.lemma = "see" }
        verb.modals.append(Modal("remain to", source: source(step.word)))
      // „lagen im Sand vergraben“: were buried
      case .catenative(let keys)
      where keys.contains("liegen") && words[complex.main].readings.contains { $0.verb.contains(.pastParticiple) }:
        verb.voice = .passive
      case .catenative(let keys):
        verb.modals.append(Modal(catenative(keys), source: source(step.word)))
      }
    }
    if complex.steps.isEmpty
      || !complex.steps.contains(where: { $0.operation == .future || $0.operation == .perfect || isModal($0.operation) }
      )
    {
      simpleMood(&verb, tenseMood, clause, complex)
    }
    if isBorn { verb.tense = .past }
    verb.joint = jointVerb(clause, verb)
    return verb
  }

  /// hätte + infinitive + modal: should have, could have.
  private func unrealModal(_ complex: VerbComplex, _ mood: TenseMood, _ clause: German.Clause) -> String? {
    guard mood == .subjunctive2, complex.steps.count > 1, complex.steps[0].operation == .perfect,
      case .modal(let key) = complex.steps[1].operation
    else { return nil }
    // „hätte nicht passieren dürfen“
    if key == "dürfen", hasNegation(clause) { return "should" }
    if key == "müssen", isReportedObligation(clause, complex) { return nil }
    return ["sollen": "should", "müssen": "should", "können": "could"][key]
  }

  private func isModal(_ operation: VerbComplex.Operator) -> Bool {
    if case .modal = operation { return true }
    return false
  }

  /// Tense and mood of the finite verb, with forms decided that are two things at once.
  func mood(_ complex: VerbComplex, _ clause: German.Clause) -> TenseMood {
    if let said = saidInfinitive, said.words == clause.words { return .subjunctive1 }
    guard let tenseMood = complex.tenseMood else { return .present }
    if tenseMood == .present, complex.maybeSubjunctive1 { return .present }
    return tenseMood == .subjunctive2 && passesNow(clause, complex) ? .subjunctive1 : tenseMood
  }

  /// „Sie müssen warten“: they have to wait; what a person is bound to do is an order with must, which suits offices and
  /// appeals („Wir müssen handeln“).
  private func isOneOfUsual(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard let head = subject(of: clause, complex: complex)?.phrase.head else { return false }
    return ["ich", "du", "er", "sie", "man", "ihr"].contains(words[head].lower)
  }

  /// Somebody else than who speaks or listens.
  private func concernsPerson(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard let head = subject(of: clause, complex: complex)?.phrase.head else { return false }
    return words[head].reading.wordClass == .noun && words[head].reading.means(.person) || words[head].isPersonName
      || words[head].lower == "er"
  }

  private func modal(
    _ key: String, _ word: Int, _ position: Int, _ mood: TenseMood, _ verb: inout VerbPhrase, _ complex: VerbComplex,
    _ clause: German.Clause
  ) {
    let origin = source(word)
    if position == 0, clause.kind == .infinitive, key == "wollen", isWishSaid(in: clause) { return }
    // „um ein Haus kaufen zu können“ → to buy a house: the purpose is the deed.
    if position == 0, key == "können", clause.kind == .infinitive, complex.steps.count == 1,
      clause.introducer.first.map({ words[$0].lower == "um" }) ?? false, !hasNegation(clause)
    {
      return
    }
    let hasInnerPerfect = complex.steps.dropFirst(position + 1).contains { $0.operation == .perfect }
    guard position == 0 else {
      // „hat bislang nichts finden können“: has not been able to; “cannot have found” would be a conclusion.
      if key == "können", verb.isPerfect, complex.steps[position - 1].operation == .perfect {
        // „habe nicht bewiesen werden können“: what is done to something shows no ability.
        if complex.isPassive {
          verb.isPerfect = false
          verb.tense = .past
          verb.modals.append(Modal("can", source: origin))
          return
        }
        verb.modals.append(Modal("be able to", source: origin))
        return
      }
      // „hatte Arzt werden sollen“: had been supposed to
      if key == "sollen", verb.isPerfect {
        verb.modals.append(Modal("be supposed to", source: origin))
        return
      }
      verb.modals.append(
        Modal(
          [
            "können": "can", "müssen": "have to", "dürfen": "be allowed to", "sollen": "be to", "wollen": "want to",
            "mögen": "may",
          ][key] ?? "can", source: origin))
      return
    }
    let isPast = mood == .preterite || mood == .subjunctive1 && reportedInPast(clause)
    func put(_ lemma: String, past: Bool = isPast) {
      verb.modals.append(Modal(lemma, source: origin))
      verb.tense = past ? .past : .present
    }
    let form = words[word].lower
    switch key {
    case "können":
      // „Die Lage könne sich verschlechtern“: could; but „Er könne das“: can
      let isPossible =
        mood == .subjunctive1 && clause.parent == nil && reportsAlone(clause)
        && subject(of: clause, complex: complex).map { !isSomebody($0.phrase) } ?? false
      if mood == .subjunctive2 || isPossible {
        put("could", past: false)
      } else if mood == .preterite, isBroughtAbout(complex, clause) {
        // „Das Kind konnte gerettet werden“: was rescued
        verb.tense = .past
      } else if mood == .preterite, achieves(complex, clause) {
        // „konnten entkommen“: were able to, and did
        put("be able to")
      } else {
        put("can")
      }
    case "müssen":
      // „muss nicht zahlen“ does not have to; must not would forbid it.
      if hasNegation(clause) || isOver(clause), mood != .subjunctive2 {
        put("have to")
      } else if mood == .subjunctive2, hasInnerPerfect {
        // „müsste geregnet haben“
        put("should", past: false)
      } else if mood == .subjunctive2 {
        put("have to", past: false)
        verb.tense = .conditional
      } else if mood == .present, isExpected(clause) {
        // „muss künftig mehr zahlen“
        put("have to")
        verb.tense = .future
      } else if mood == .present, !hasInnerPerfect, !complex.isPassive, !complex.isCopula, !isState(verb),
        isOneOfUsual(clause, complex)
      {
        put("have to")
      } else if mood == .present, !complex.isPassive, !complex.isCopula, !hasInnerPerfect, form == "müssen",
        let several = subject(of: clause, complex: complex)?.phrase, words[several.head].lower != "wir"
      {
        // „Die Kunden müssen warten“, but „Wir müssen handeln“: we must
        put("have to")
      } else {
        // „Der Staat müsse handeln, sagte er“: must act; had to act would be over.
        put("must", past: mood == .preterite)
      }
    case "dürfen":
      if mood == .subjunctive2, dependsOnPermission(clause) || isRegulated(clause) {
        // „Ohne Maske dürfte niemand hinein“, „Nach dem Gesetz dürften nur Ärzte helfen“
        put("be allowed to", past: false)
        verb.tense = .conditional
      } else if mood == .subjunctive2, complex.isPassive, hasNegation(clause), isSaid(clause) {
        // „Die Rechte dürften nicht beschnitten werden, mahnte sie“: of several the report has the second subjunctive.
        put("must", past: false)
      } else if mood == .subjunctive2 {
        put("be likely to", past: false)
      } else if hasNegation(clause) {
        // „Der Angeklagte darf das Land nicht verlassen“: he is not allowed to; must not would be an order.
        let lacksLeave = mood == .present && !complex.isPassive && concernsPerson(clause, complex)
        put(mood == .preterite || lacksLeave ? "be allowed to" : "must", past: mood == .preterite)
      } else if mood == .present, clause.kind == .question ? asksLeave(clause) : complex.isPassive {
        // „dürfen vorgeschlagen werden“: may be proposed
        put("may", past: false)
      } else {
        put("be allowed to")
      }
    case "sollen":
      if form.hasPrefix("sollt") {
        if hasInnerPerfect {
          put("should", past: false)
        } else if goesOnInPast(clause) || wasPlanned(clause) {
          // „sollte heute sprechen, sagte aber ab“
          put("be to", past: true)
        } else if case .verbFirst = clause.kind {
          put("should", past: false)
        } else {
          put("should", past: false)
        }
      } else if form == "solle", !hasInnerPerfect, isActedOn(by: complex, clause) {
        // „Er sagte, die Regierung solle handeln“: what somebody else wants of them is no plan of theirs.
        put("should", past: false)
      } else if hasInnerPerfect || isRumored(clause, complex) || mood == .present && isReportedState(verb, clause) {
        put("be said to")
        if !hasInnerPerfect { lastInRumor(&verb, clause, complex) }
      } else if mood == .present, asksForAdvice(clause) || form == "sollst" {
        // „Du sollst nicht lügen“
        put("should", past: false)
      } else {
        put("be to")
      }
    // „will bis Ende des Jahres 40 Märkte eröffnet haben“: planned, and no claim
    case "wollen" where hasInnerPerfect: put(hasDeadline(clause) ? "intend to" : "claim to")
    case "wollen": put(mood == .subjunctive2 ? "want to" : "want to", past: isPast || form.hasPrefix("wollt"))
    case "mögen":
      if form.hasPrefix("möcht"), !speaks(clause) {
        put("want to", past: false)
      } else if form.hasPrefix("möcht") {
        put("like to", past: false)
        verb.tense = .conditional
      } else if isUnwilling(complex, clause) {
        put("want to", past: form.hasPrefix("moch"))
      } else {
        put("may", past: false)
      }
    default: put("can")
    }
  }

  /// „konnten entkommen“: it was done, once, by somebody; what one senses, is or may do as a rule is another thing.
  private func achieves(_ complex: VerbComplex, _ clause: German.Clause) -> Bool {
    guard complex.steps.count == 1, clause.kind == .main, clause.coordinatedWith == nil, !hasNegation(clause) else {
      return false
    }
    let restricts = clause.units.contains { unit in
      if let phrase = unit.nominative {
        // „konnte nichts finden“, „Niemand konnte helfen“: nothing was achieved.
        ["nichts", "niemand"].contains(words[phrase.head].reading.key)
      } else if case .adverb(let index) = unit {
        ["kaum", "nur", "früher", "damals", "immer", "stets", "nie"].contains(words[index].lower)
      } else {
        false
      }
    }
    return !restricts && !complex.isCopula
      && !complex.readings.contains { $0.verbGroups.contains(.senses) }
  }

  /// A condition in front: „ohne Maske“, „wenn …“.
  private func dependsOnPermission(_ clause: German.Clause) -> Bool {
    clause.units.prefix(clause.prefield).contains { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      return words[preposition].reading.key == "ohne"
    }
  }

  /// „Nach dem Gesetz dürften *nur* Ärzte helfen“, „laut Vertrag dürfte er *nicht* gehen“: a norm that excludes.
  private func isRegulated(_ clause: German.Clause) -> Bool {
    let cites = clause.units.contains { unit in
      guard case .phrase(let norm) = unit, let preposition = norm.preposition else { return false }
      return ["nach", "laut", "gemäß", "zufolge", "entsprechend"].contains(words[preposition].reading.key)
        && words[norm.head].reading.nounGroups.contains(.norm)
    }
    guard cites else { return false }
    return hasNegation(clause)
      || clause.units.contains { unit in
        switch unit {
        case .adverb(let word): words[word].lower == "nur"
        case .phrase(let phrase): phrase.focus.contains { words[$0].lower == "nur" }
        default: false
        }
      }
  }

  /// The clause coordinated with it is told in the simple past.
  private func goesOnInPast(_ clause: German.Clause) -> Bool {
    analysis.clauses.contains { other in
      guard let first = other.coordinatedWith, analysis.clauses[first].finite == clause.finite,
        other.finite != clause.finite, let finite = other.finite, other.prefield == 0,
        subject(of: other, complex: analysis.verbComplex(of: other)) == nil
      else { return false }
      return words[finite].tellsPast
    }
  }

  /// „fuhr nach Rom, wo er sprechen sollte“, „sollte am Freitag auftreten“: what was planned, not what ought to be done.
  private func wasPlanned(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, !analysis.quotations.contains(where: { $0.contains(finite) }),
      !clause.units.contains(where: { advises($0.nominative) })
    else { return false }
    switch clause.kind {
    case .relative:
      guard let parent = clause.parent, let told = analysis.clauses[parent].finite, words[told].tellsPast else {
        return false
      }
      let above = analysis.verbComplex(of: analysis.clauses[parent])?.readings ?? []
      return !above.contains { $0.verbGroups.contains(.says) }
    case .main where clause.parent == nil:
      return clause.units.contains { unit in
        switch unit {
        case .adverb(let word): ["ursprünglich", "gestern"].contains(words[word].lower)
        case .phrase(let phrase):
          words[phrase.head].reading.nounGroups.contains(.weekday) && phrase.close.isEmpty
            && phrase.preposition.map { words[$0].reading.key == "an" } ?? false
        default: false
        }
      }
    default: return false
    }
  }

  /// „Man sollte …“, „Jeder sollte …“, „Sie sollten …“
  private func advises(_ subject: German.NounPhrase?) -> Bool {
    guard let subject else { return false }
    let word = words[subject.head]
    return word.text == "Sie" && subject.head > 0
      || ["wir", "man", "ich", "du", "ihr", "jeder", "jede", "alle", "niemand"].contains(word.lower)
  }

  private func speaks(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let phrase) = unit { ["ich", "wir", "sie"].contains(words[phrase.head].lower) } else { false }
    }
  }

  /// „nicht mehr“ as one group
  private func isOver(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adverb(let word) = unit { words[word].lower.hasPrefix("nicht mehr") } else { false }
    }
  }

  func hasNegation(_ clause: German.Clause) -> Bool {
    if deniesUntil(clause) { return true }
    return clause.units.contains { unit in
      if case .negation = unit { return true }
      // „noch nicht“, „nicht unbedingt“
      if case .adverb(let index) = unit,
        words[index].lower.hasSuffix(" nicht") || words[index].reading.info == AdverbType.negation
      {
        return true
      }
      guard case .phrase(let phrase) = unit else { return false }
      // „Weder er noch sie war zu erreichen“
      if let opener = phrase.opener, words[opener].lower == "weder" { return true }
      return phrase.determiner.map { words[$0].reading.key == "kein" } ?? false
    }
  }

  /// „begann zu lachen“: began to, but „hörte auf zu rauchen“: stopped smoking, since she who stops to smoke begins.
  private func led(_ lemma: String) -> String {
    lemma.hasSuffix(" to") || morphology.takesGerund(lemma) ? lemma : lemma + " to"
  }

  private func catenative(_ keys: [String]) -> String {
    if let sense = keys.lazy.compactMap({ ["hören": "hear", "sehen": "see", "spüren": "feel", "fühlen": "feel"][$0] })
      .first
    {
      return sense
    }
    for key in keys {
      for reading in lexicon.readings(.verbs, key) where reading.frame.contains("zu") || reading.frame.contains("inf") {
        let lemma = Template(reading.english).lemma
        if lemma == "let" || lemma == "make" || lemma == "help" { return lemma }
        return led(lemma)
      }
      if let general = lexicon.readings(.verbs, key).last { return led(Template(general.english).lemma) }
    }
    return "be to"
  }

  /// „ist *zuversichtlich*“: whether an adjective that stands for itself in the clause is one of these.
  func hasPredicate(_ clause: German.Clause, in group: ModifierGroup) -> Bool {
    clause.units.contains { unit in
      if case .adjective(let word, _) = unit {
        words[word].reading.modifierGroups.contains(group)
      } else {
        false
      }
    }
  }

  // MARK: Reported speech

  /// Whether the clause stands under a verb of saying, by mood or by place.
  func isReported(_ clause: German.Clause) -> Bool {
    if tellsReason(clause) {
      guard let parent = clause.parent, let above = analysis.clauses[parent].finite else { return false }
      // „Es hieß, er *wäre* gegangen, weil er ein Problem *hätte*“: said as well
      return words[above].onlyReports
        || analysis.clauses[parent].parent != nil && words[above].readings.contains { $0.verb.allows(.subjunctive2) }
          && !words[above].tellsPast
    }
    return clause.parent != nil && (clause.kind != .relative || tellsBySource(clause)) || isReportedInFront(clause)
  }

  /// „Die Beamten hätten geschossen, sagte der Zeuge“: in the plural the first subjunctive looks like the indicative, so
  /// that the second stands for it. Within quotation marks it means what it says.
  private func isReportedInFront(_ clause: German.Clause) -> Bool {
    guard clause.kind == .main, let finite = clause.finite, standsForReport(finite, clause),
      analysis.quotations.isEmpty,
      // „Dann hätten wir ein Problem, gab er zu“: his own words
      !clause.units.contains(where: { unit in
        if case .phrase(let phrase) = unit { words[phrase.head].lower == "wir" } else { false }
      })
    else { return false }
    return isSaidBySomebody(clause)
      || analysis.clauses.contains { speech in
        speech.reported.contains { analysis.clauses[$0].words == clause.words }
      }
  }

  /// Under or before a verb of saying, outside quotation marks.
  func isSaid(_ clause: German.Clause) -> Bool {
    guard analysis.quotations.isEmpty, let finite = clause.finite else { return false }
    let above =
      clause.parent.map { analysis.clauses[$0] }
      ?? analysis.clauses.first { other in other.reported.contains { analysis.clauses[$0].finite == finite } }
    return above.flatMap { analysis.verbComplex(of: $0) }?.readings.contains { $0.verbGroups.contains(.says) } ?? false
  }

  /// „Die Zeugen hätten, *so der Richter*, nicht gelogen“
  private func isSaidBySomebody(_ clause: German.Clause) -> Bool {
    clause.parent == nil
      && words.indices.dropFirst().dropLast().contains { index in
        words[index].lower == "so" && words[index - 1].isComma
          && ([.article, .possessive, .name].contains(words[index + 1].wordClass) || words[index + 1].isCapitalized)
      }
  }

  /// Reported speech follows the tense of the verb that reports.
  func reportedInPast(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent else {
      return tellsOnInPast(clause) || !reportsAlone(clause) && !isSaidNow(clause)
    }
    guard let finite = analysis.clauses[parent].finite else { return true }
    let forms = words[finite].readings.filter { $0.wordClass == .verb }.reduce(into: German.VerbForms([])) {
      $0.formUnion($1.verb)
    }
    if forms.allows(.preterite) { return true }
    // „sagte, es gebe keinen Hinweis, dass er die Tat geplant habe“
    if words[finite].onlyReports {
      if analysis.clauses[parent].parent != nil { return reportedInPast(analysis.clauses[parent]) }
      // „Es gebe Hinweise, sagte sie, dass das Geld *fehle*“
      if analysis.quotations.isEmpty,
        let speech = analysis.clauses.first(where: { $0.reported.contains(parent) })?.finite
      {
        return words[speech].tellsPast
      }
      // „Er wisse nicht, wer das Geld genommen habe“ behind what he said
      if tellsOnInPast(analysis.clauses[parent]) { return true }
    }
    // The perfect is past too.
    return words[finite].readings.contains { ["haben", "sein"].contains($0.key) }
      && analysis.clauses[parent].verbs.count > 1
  }

  func isCondition(_ clause: German.Clause) -> Bool {
    clause.kind == .verbFirst || isUnrealComparison(clause)
      || wished.map { analysis.clauses[$0].finite == clause.finite } ?? false
      || clause.introducer.contains {
        ["wenn", "falls", "sofern", "als ob", "vorausgesetzt", "angenommen"].contains(words[$0].reading.key)
      }
  }

  /// „als wäre nichts geschehen“ → as if.
  func isUnrealComparison(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, let last = clause.introducer.last, words[last].lower == "als",
      let finite = clause.finite
    else { return false }
    guard finite == last + 1 else { return false }
    // „als gehörten sie ihm“: right before its subject no verb stands in a clause of time.
    if clause.units.contains(where: { $0.nominative.map { $0.head == finite + 1 } ?? false }) { return true }
    // but „Als feststand, dass …“
    return !words[finite].tellsPast && !words[finite].readings[0].verb.allows(.present, person: 3)
  }

  /// A main clause under an unreal condition („Läge die Steuer niedriger, investierten …“): its preterite is a subjunctive.
  func isUnderCondition(_ clause: German.Clause) -> Bool {
    clause.units.prefix(clause.prefield).contains { unit in
      guard case .clause(let index) = unit else { return false }
      let condition = analysis.clauses[index]
      guard condition.kind == .verbFirst || condition.introducer.contains(where: { words[$0].lower == "wenn" }),
        let finite = condition.finite
      else { return false }
      let readings = words[finite].readings.filter { $0.wordClass == .verb }
      return readings.contains { $0.verb.allows(.subjunctive2) } && !readings.contains { $0.verb.allows(.preterite) }
    }
  }

  func namesNearMiss(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adverb(let index) = unit { words[index].isNearMiss } else { false }
    }
  }
}

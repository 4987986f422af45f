import English
import German

/// The body of a clause with a verb: roles, verb phrase, adverbials.
extension SentenceTransfer {
  /// Builds a clause of some kind; nil if it has no verb.
  ///
  /// - Parameters:
  ///   - skipped: head of a phrase that stands outside.
  ///   - extra: a unit beside those of the clause.
  ///   - left: keys of units that are said elsewhere.
  func built(
    _ index: Int, kind: English.Clause.Kind, skipping skipped: Int? = nil, dropFirstUnit: Bool = false,
    adding extra: German.Unit? = nil, leavingOut left: Set<Int> = []
  ) -> Phrase? {
    var clause = analysis.clauses[index]
    // „…, so der Experte“ is not the subject.
    attribution(&clause.units)
    let said = pendingAttribution
    pendingAttribution = nil
    let shared = analysis.sharedClause(of: clause)
    guard let complex = analysis.verbComplex(of: clause, sharing: shared) else {
      pendingAttribution = said
      penalize(.noVerb)
      consume(clause.introducer)
      return verbless(clause, kind)
    }
    consume(clause.verbs)
    let keys = complex.readings.map(\.key)
    let savedSubject = currentSubject
    defer { currentSubject = savedSubject }
    var units = clause.units
    var prefield = clause.prefield
    if let extra { units.append(extra) }
    if !left.isEmpty {
      prefield -= units.prefix(prefield).count { left.contains(unitKey($0)) }
      units.removeAll { left.contains(unitKey($0)) }
    }
    if dropFirstUnit, !units.isEmpty {
      units.removeFirst()
      prefield = max(0, prefield - 1)
    }
    // „ließ den Vertrag von Anwälten prüfen“
    let namesAgent = complex.isPassive || complex.steps.last?.operation == .causative
    var subject = self.subject(of: clause, complex: complex)
    // „Von einer Krise kann keine Rede sein“: what looks like the subject is a part of the expression.
    if let found = subject, isExpression(found.phrase, of: keys) { subject = nil }
    if let part = namedPart(clause, complex) {
      subject = SentenceAnalysis.Subject(phrase: part, unit: 0, isContested: false)
      dropPlaceholder(&units)
    }
    if putsClauseBehind(clause, complex, subject?.phrase) {
      units.append(units.removeFirst())
      prefield = 0
      subject = nil
    }
    var subjectUnit: German.NounPhrase?
    if let subject, !dropFirstUnit || subject.unit > 0 {
      subjectUnit = subject.phrase
      // Prepositional phrases right behind the subject may belong to it.
      units = attachPrepositions(
        units, prefield: &prefield, verbs: keys, isPassive: namesAgent, hasPredicateInFront: hasPredicateInFront(clause)
      )
      if let new = units.firstIndex(where: {
        if case .phrase(let phrase) = $0 { phrase.head == subject.phrase.head } else { false }
      }) {
        if case .phrase(let phrase) = units[new] { subjectUnit = phrase }
        units.remove(at: new)
        if new < prefield { prefield -= 1 }
      }
    } else {
      units = attachPrepositions(
        units, prefield: &prefield, verbs: keys, isPassive: namesAgent, hasPredicateInFront: hasPredicateInFront(clause)
      )
    }
    if let phrase = subjectUnit { subjectUnit = settled(phrase, clause) }
    // „darf nur ein Arzt verschreiben“ → only a doctor
    if var phrase = subjectUnit, clause.finite.map({ $0 < phrase.head }) ?? false,
      let only = units.firstIndex(where: { unit in
        if case .adverb(let word) = unit {
          words[word].lower == "nur" && word + 1 == firstWord(of: phrase)
        } else {
          false
        }
      }), case .adverb(let word) = units[only], only >= prefield
    {
      units.remove(at: only)
      phrase.focus.insert(word, at: 0)
      subjectUnit = phrase
    }
    // „Ums Leben kamen auch drei Kinder“
    if var phrase = subjectUnit, let also = phrase.focus.first, ["auch", "noch"].contains(words[also].lower),
      clause.kind == .main,
      clause.finite.map({ $0 < also }) ?? false, phrase.focus.count == 1,
      // „Unter den Opfern sind auch drei Kinder“
      !(complex.isCopula && clause.units.first.map(\.isPrepositional) ?? false)
    {
      phrase.focus = []
      subjectUnit = phrase
      units.insert(.adverb(also), at: min(prefield, units.count))
    }
    units = withoutCoordinated(units)
    prefield = min(prefield, units.count)
    if let skipped {
      // A relative or question phrase stands outside.
      if subjectUnit?.head == skipped || subjectUnit?.determiner == skipped {
        if let phrase = subjectUnit, let meant = referent(of: phrase) { currentSubject = meant }
        subjectUnit = nil
        consume(skipped)
      }
      units.removeAll { if case .phrase(let phrase) = $0 { phrase.head == skipped } else { false } }
    }
    if !left.isEmpty, let unit = subjectUnit, consumed.contains(unit.head) { subjectUnit = nil }
    if case .whQuestion = kind, !clause.units.isEmpty {
      prefield -= units.prefix(prefield).count { isConsumedUnit($0) }
      units.removeAll { isConsumedUnit($0) }
      if let unit = subjectUnit, consumed.contains(unit.head) { subjectUnit = nil }
    }
    return assemble(clause, kind, complex, subjectUnit, units, prefield: prefield, skipped: skipped, said: said)
  }

  /// Whether a noun phrase and one of the verbs are a group that says that there is something.
  private func isExpression(_ phrase: German.NounPhrase, of keys: [String]) -> Bool {
    guard words[phrase.head].reading.wordClass == .noun else { return false }
    return keys.contains { key in
      // The words first: a group's readings are read anew each time.
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(key))).contains { group in
        group.words.contains(words[phrase.head].lower)
          && group.readings.contains { $0.english.hasPrefix("there be") }
          && fixedParts(group.words.dropLast(), in: [.phrase(phrase)]) != nil
      }
    }
  }

  /// Clauses that a clause before them is coordinated with come out together with that one.
  func withoutCoordinated(_ units: [German.Unit]) -> [German.Unit] {
    let here = Set(units.compactMap { unit -> Int? in if case .clause(let index) = unit { index } else { nil } })
    return units.filter { unit in
      guard case .clause(let index) = unit, let first = analysis.clauses[index].coordinatedWith else { return true }
      return !here.contains(first)
    }
  }

  func isConsumedUnit(_ unit: German.Unit) -> Bool {
    switch unit {
    case .phrase(let phrase) where stranded.contains(phrase.head): false
    case .pronominalAdverb(let index) where stranded.contains(index): false
    case .phrase(let phrase): consumed.contains(phrase.head)
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index), .word(let index), .mark(let index):
      consumed.contains(index)
    case .adjective(let index, _): consumed.contains(index)
    case .clause: false
    }
  }

  func assemble(
    _ clause: German.Clause, _ kind: English.Clause.Kind, _ complex: VerbComplex, _ subject: German.NounPhrase?,
    _ units: [German.Unit], prefield: Int, skipped: Int?, said: Phrase?
  ) -> Phrase? {
    if let there = thereIsToDo(kind, complex, subject, units, prefield: prefield) { return there }
    var front = Array(units[..<min(prefield, units.count)])
    var field = Array(units[min(prefield, units.count)...])
    putPredicateBack(&front, &field, clause)
    putCompanionBehind(&field, complex)
    resumeClause(&front, &field, complex)
    joinAlone(&front)
    dropAnnouncer(&field, complex)
    hangOnGoverning(&front, &field, complex)
    let isFormalIt = subject.map { words[$0.head].reading.key == "es" } ?? false
    dropThere(&field, complex, isFormal: isFormalIt)
    // The es that only holds the first place („Es weht ein Wind“) has no English.
    if !isFormalIt, subject != nil {
      front.removeAll { unit in
        guard case .phrase(let phrase) = unit, phrase.preposition == nil, words[phrase.head].lower == "es" else {
          return false
        }
        consume(phrase.head)
        return true
      }
    }
    // Negation and what it stands with.
    var negation: Negation?
    let polarity = takeNegation(&field, &front, complex)
    negation = polarity
    // Clauses inside must not take them.
    var late = pendingAdverbs
    pendingAdverbs = []
    if let spoken = noLonger(&field, front, subject, complex) { negation = spoken }
    var subject = withWhole(subject, &front)
    let spoken = sayEither(negation, [front, field], &subject)
    front = spoken[0]
    field = spoken[1]
    shiftAlso(&front, &field)
    late += pendingAdverbs
    pendingAdverbs = []
    if deniesExistence(negation, front, complex, subject) { negation = nil }
    let continued = negation == nil ? takeVerbal(&field, complex) : nil
    if negation == nil { negation = negatedObject(&field, complex, subject) }
    // English order starts with the subject, so the subject's noun phrase is rendered first.
    let impersonalPassive = subject == nil && complex.isPassive
    let receives = complex.steps.contains { $0.operation == .receives }
    var isPassive = complex.isPassive || receives
    var subjectPhrase: Phrase?
    if let subject, !(isFormalIt) {
      let keys = complex.readings.map(\.key)
      subjectPhrase = phrase(
        subject, complex.isPassive ? NounContext(objectOf: keys) : NounContext(subjectOf: keys))
      currentSubject = referent(of: subject)
      if clause.kind == .main, let currentSubject, words[subject.head].reading.person == 3 {
        discourse.subject = currentSubject
      }
    } else if let subject {
      consume(subject.head)
    }
    // „so Kremlsprecher Peskow“
    attribution(&field)
    attribution(&front)
    let said = said ?? pendingAttribution
    pendingAttribution = nil
    let savedVerb = currentVerb
    currentVerb = complex.readings.map(\.key)
    defer { currentVerb = savedVerb }
    if let topic = takeTopic(&front) { late.append(Adverbial(topic, at: .front)) }
    let causative = causative(complex, subject, &field, &front, isNegated: negation != nil)
    if let causative, ["can", "get", "will"].contains(causative) { isPassive = true }
    if let free = freeRelative(
      subject, &front, &field, isPredicate: saysWhetherKnown(field),
      isCopula: complex.readings.contains { $0.key == "sein" } && complex.steps.isEmpty)
    {
      subjectPhrase = free
      if case .noun(let anyone) = free, anyone.head.lemma == "anyone" {
        currentSubject = Referent(gender: nil, number: .plural, germanGender: nil, isPerson: true, name: nil)
        currentSubject?.isAnyone = true
      }
    }
    let felt = takeExperiencer(&field, &front, complex, subject)
    if let felt { subjectPhrase = felt }
    let possessed = possessorDative(&field, &front, subject)
    defer { if let possessed { owners[possessed] = nil } }
    let conditions = unrealConditions(&front, clause, complex)
    if case .whQuestion(let asked) = kind, asked.isSubject, case .phrase(let phrase)? = clause.units.first {
      askedSubject = head(of: phrase)
    }
    defer { askedSubject = nil }
    putQuestionBehind(&front, &field, subject, complex)
    let isState = (field + front).contains { unit in
      if case .adjective(let word, _) = unit { isStateOf(word) } else { false }
    }
    let savedImplied = impliedHead
    impliedHead = self.antecedentHead(clause, skipped)
    defer { impliedHead = savedImplied }
    let isOngoing = takeOngoing(&field, complex)
    let isParticiple = kind == .participial(.past)
    if isParticiple, complex.readings.contains(where: { $0.info != "s" }) { isPassive = true }
    // „Selten war ein Sommer so nass“: of two adjectives the one in front says how often.
    let rarely = front.firstIndex { unit in
      if case .adjective(let word, let adverbs) = unit {
        adverbs.isEmpty && complex.isCopula && ["selten", "häufig", "oft"].contains(words[word].reading.key)
          && field.contains { if case .adjective = $0 { true } else { false } }
      } else {
        false
      }
    }.map { front.remove(at: $0) }
    settlePredicates(field + front, clause, subject, complex)
    let order = joinedMeasures(field + front)
    front += conditions
    // „Mann wegen Mordes verurteilt“
    let isHeadlineParticiple =
      kind == .declarative && clause.kind == .main && clause.finite == nil && clause.coordinatedWith == nil
      && complex.tenseMood == nil && complex.steps.isEmpty && subject != nil
      && complex.readings.contains { lexicon.frames(ofVerb: $0.key).contains { $0.contains("a") } }
    // „leicht zu erklären“: how easily it is done fills no slot of the verb.
    let ease = order.filter { isEase($0, complex) }
    var complex = complex
    var choice =
      infinitiveGroup(&complex, order, subject)
      ?? chooseVerb(
        complex.readings, units: ease.isEmpty ? order : order.filter { !isEase($0, complex) }, subject: subject,
        isPassive: isPassive || isHeadlineParticiple,
        implied: (receives
          ? ["d"]
          : isHeadlineParticiple || isPassive && !(impersonalPassive && needsSubject(kind, clause))
            || asksForObject(kind, clause)
            ? ["a"] : skippedSlots(clause, skipped))
          + (isReporting && !clause.reported.isEmpty && namesHearer(order) ? ["dass"] : []), isFormalIt: isFormalIt,
        isNegated: negation != nil)
    choice.rest += conditions + ease
    if let rarely, case .adjective(let word, _) = rarely {
      consume(word)
      let often = ["selten": "rarely", "oft": "often"][words[word].reading.key] ?? "frequently"
      pendingAdverbs.append(
        Adverbial(.adverb(AdverbPhrase(often, source: source(word))), at: often == "rarely" ? .front : .middle))
    }
    inclusion(clause, complex, subject, &front, &choice, &subjectPhrase)
    let first = takeFirst(&choice.rest, subject)
    if felt != nil { choice.lemma = complex.readings.contains { $0.key == "werden" } ? "become" : "be" }
    // „Sieger wurde …“ → the winner was
    if let subject, named.contains(subject.head), choice.lemma == "become" { choice.lemma = "be" }
    if let replaced = choice.subject { subjectPhrase = replaced }
    if let shared = sharedObject(clause, complex, choice) { choice.complements.insert(shared, at: 0) }
    // „ein Mann, dem Haft droht“: who faces prison.
    var kind = kind
    if case .relative(var relative) = kind, let slot = choice.subjectSlot, choice.subject == nil,
      skippedSlots(clause, skipped).contains(slot)
    {
      relative.role = .subject
      kind = .relative(relative)
      subjectPhrase = nil
    }
    if let subject, words[subject.head].reading.key == "man", !reportsOwn(subject.head), passivize(&choice, complex) {
      subjectPhrase = choice.complements.removeFirst()
      isPassive = true
    }
    if kind == .declarative, clause.finite == nil, complex.tenseMood == nil, complex.steps.isEmpty,
      let headline = participialHeadline(complex, &choice, subjectPhrase, front: front)
    {
      return headline
    }
    if !complex.readings.contains(where: { lexicon.contains(.verbs, $0.key) }) { report(unknown: complex.main) }
    var verb = verbPhrase(complex, choice.lemma, clause, causative: causative)
    if causative == "can" { verb.voice = .passive }
    if causative == "get" { verb.voice = .getPassive }
    if causative == "will" {
      verb.voice = .passive
      if verb.tense == .present { verb.tense = .future }
    }
    if isPassive && choice.lemma.hasPrefix("be ") { verb.voice = .active }
    if isPassive, !complex.isPassive, causative == nil, !isParticiple { verb.voice = .passive }
    if let negation {
      verb.negation = negation
    } else if let index = choice.negated {
      verb.negation = Negation("not", source: source(index))
    }
    if isOngoing { verb.isProgressive = true }
    if let continued { verb.modals.append(continued) }
    if verb.isPerfect, verb.voice == .passive { verb.isProgressive = false }
    foresee(&verb, &choice, clause, complex)
    // „wie es zu dem Unfall kam“ → how the accident came about
    if case .indirectQuestion = kind, choice.lemma.hasPrefix("there "),
      complex.readings.contains(where: { $0.key == "kommen" }),
      let event = choice.complements.first
    {
      choice.complements.removeFirst()
      subjectPhrase = event
      verb.lemma = "come about"
      choice.lemma = verb.lemma
    }
    // „es gibt“ → there is
    if choice.lemma.hasPrefix("there ") {
      subjectPhrase = .noun(.there)
      verb.lemma = String(choice.lemma.dropFirst(6))
    }
    // „Es wird gekämpft“ → people fight
    let isImpersonal =
      impersonalPassive || isFormalIt && isIntransitive(complex) && complex.steps.contains { $0.operation == .passive }
    if isImpersonal, subjectPhrase == nil, needsSubject(kind, clause), clause.reported.isEmpty {
      personalize(&choice, &verb, complex, &subjectPhrase)
    }
    // A subject that is not there: it, there, people.
    if subjectPhrase == nil, needsSubject(kind, clause) || isFormalIt && kind == .declarative {
      subjectPhrase = emptySubject(isFormalIt, choice, impersonalPassive, clause, complex)
    }
    if let easy = easyTo(complex, &choice, verb, subjectPhrase, kind) { return easy }
    var adverbials: [Adverbial] = []
    var complements = wantingInfinitive(choice)
    // „zeigte sich von der Entscheidung enttäuscht“: the adjective fills a slot of the verb.
    let isSlotted =
      !complex.isCopula && complements.contains { if case .adjective = $0 { true } else { false } }
    let described = isSlotted ? order : choice.rest
    var governed = governedByPredicate(&choice.rest, described)
    if isSlotted, let own = governed {
      complements.append(own)
      governed = nil
    }
    if !complex.isCopula, !complements.contains(where: { if case .noun = $0 { true } else { false } }),
      let amount = takeAmount(&choice.rest)
    {
      complements.insert(amount, at: 0)
    }
    let frontHeads = Set(front.map(unitKey))
    // Of several adjectives the last is the predicate; „natürlich“, „offenbar“ before it comment.
    let predicateWord = choice.rest.compactMap { unit -> Int? in
      if case .adjective(let word, _) = unit { word } else { nil }
    }.last
    // „200 Jahre alt“
    let measures = choice.rest.compactMap { unit -> Int? in
      guard case .phrase(let phrase) = unit, isMeasure(phrase, of: predicateWord), complex.isCopula else { return nil }
      return phrase.head
    }
    let early = frontHeads.isEmpty && kind == .declarative ? firstOfTwoTimes(clause, choice.rest) : nil
    let followed = followsClause
    followsClause = front.contains { if case .clause = $0 { true } else { false } }
    defer { followsClause = followed }
    for unit in choice.rest {
      if case .phrase(let measure) = unit, measures.contains(measure.head) { continue }
      // „Es herrscht Einigkeit“
      if case .phrase(let phrase) = unit, words[phrase.head].reading.key == "es", choice.lemma.hasPrefix("there ") {
        consume(phrase.head)
        continue
      }
      // „halfen sich gegenseitig bei der Arbeit“
      if case .adjective(let word, _) = unit, consumed.contains(word) { continue }
      if case .adjective(let word, _) = unit, words[word].lower == "gegenseitig", complements.isEmpty {
        complements.insert(adverb(word), at: 0)
        continue
      }
      // An object without a slot still has to be said.
      if case .phrase(let phrase) = unit, !phrase.isPrepositional,
        !analysis.isTime(phrase) || isFormalIt && predicateWord == nil && isSpan(phrase, complex),
        words[phrase.head].wordClass != .reflexive
      {
        // „wurden beide verletzt“ → were both injured
        if let all = total(phrase, of: subject) {
          adverbials.append(Adverbial(all, at: .middle))
          continue
        }
        // „sprach laut, langsam und deutlich“
        // „am Tag und danach“
        let isAdverb = words[phrase.head].wordClass == .adverb && !phrase.conjuncts.isEmpty
        if !complex.isCopula && words[phrase.head].wordClass == .adjective && phrase.determiner == nil || isAdverb {
          let isFront = isAdverb && frontHeads.contains(unitKey(unit))
          adverbials.append(Adverbial(manners(phrase), at: isFront ? .front : .end, kind: isFront ? nil : .manner))
          continue
        }
        // „hat sich etwas gebessert“
        if words[phrase.head].lower == "etwas", phrase.close.isEmpty, phrase.clauses.isEmpty, !complex.isCopula {
          consume(phrase.head)
          adverbials.append(
            Adverbial(.adverb(AdverbPhrase("somewhat", source: source(phrase.head))), at: .end, kind: .manner))
          continue
        }
        let english = self.phrase(phrase)
        // „liegt zwei Punkte vor der Partei“ → is two points ahead of
        if choice.lemma.hasPrefix("be "), !complex.isCopula, isQuantified(phrase) {
          complements.insert(contentsOf: [english, .literal(Literal(String(choice.lemma.dropFirst(3))))], at: 0)
          verb.lemma = "be"
          continue
        }
        if !complex.isCopula { penalize(.unplaced) }
        if phrase.agreement.onlyCase == .dative {
          complements.append(.prepositional(PrepositionalPhrase("for", english)))
        } else {
          // Before clauses, which stand last.
          complements.insert(english, at: tail(of: complements))
        }
        continue
      }
      // „liegt klar hinter der Partei“ → is clearly behind
      if case .adjective(let word, let adverbs) = unit, adverbs.isEmpty, choice.lemma.hasPrefix("be "),
        verb.lemma != "be",
        !complex.isCopula, word + 1 < words.count, words[word + 1].wordClass == .preposition,
        ["vor", "hinter", "über", "unter"].contains(words[word + 1].lower)
      {
        complements.insert(contentsOf: [adverb(word), .literal(Literal(String(choice.lemma.dropFirst(3))))], at: 0)
        verb.lemma = "be"
        continue
      }
      // „lag verletzt im Bett“, „überlebte schwer verletzt“
      if case .adjective(let word, let adverbs) = unit, !complex.isCopula, !isPassive,
        words[word].reading.derivation == .pastParticiple, clause.finite.map({ $0 < word }) ?? false
      {
        complements.insert(predicate(word, adverbs), at: tail(of: complements, withAdverbs: true))
        continue
      }
      if case .adjective(let word, let adverbs) = unit, complex.isCopula, word == predicateWord,
        complements.allSatisfy({ if case .clause = $0 { true } else { false } })
      {
        if let age = age(word, adverbs, choice.rest), choice.lemma == "become" || choice.lemma == "get" {
          // „wird 88 Jahre alt“
          verb.lemma = "turn"
          complements.insert(age, at: 0)
          continue
        }
        complements.insert(measuredPredicate(word, adverbs, choice.rest), at: 0)
        if let own = governed { complements.insert(own, at: 1) }
        governed = nil
        continue
      }
      // „führt hinauf zur Burg“ → leads up to the castle
      if case .adverb(let direction) = unit, leads(direction), direction >= clause.finite ?? 0 {
        let whither = adverb(direction)
        let parts = verb.lemma.split(separator: " ")
        if case .adverb(let up) = whither, parts.count == 2, Template.prepositions.contains(String(parts[1])) {
          verb.lemma = "\(parts[0]) \(up.lemma) \(parts[1])"
          continue
        }
        complements.insert(whither, at: tail(of: complements))
        continue
      }
      if let adverbial = adverbial(
        unit, inMain: kind == .declarative,
        front: (frontHeads.contains(unitKey(unit)) || early == unitKey(unit)) && !(isPassive && isAgent(unit)),
        agentBy: isPassive || isState || causative == "have",
        opens: kind == .declarative && frontHeads.isEmpty && subject != nil && clause.reported.isEmpty)
      {
        adverbials.append(adverbial)
      }
    }
    // Where the predicate found no place, what it governs is said all the same.
    if let governed {
      let place = complements.firstIndex { if case .clause = $0 { true } else { false } } ?? complements.count
      complements.insert(governed, at: place)
    }
    adverbials += late + pendingAdverbs
    pendingAdverbs = []
    if let attribution = said {
      adverbials.append(Adverbial(.parenthetical(Parenthetical(attribution)), at: .end))
    }
    // „Dort gab es …“: there was a club there
    if verb.lemma == "be", case .noun(let noun)? = subjectPhrase, noun.head.kind == .pronoun(.there) {
      for index in adverbials.indices {
        if case .adverb(let place) = adverbials[index].phrase, place.lemma == "there", place.modifiers.isEmpty {
          adverbials[index] = Adverbial(adverbials[index].phrase, at: .end, kind: .place)
        }
      }
    }
    // A comment does not come between a verb and its clause.
    if complements.contains(where: { if case .clause = $0 { true } else { false } }) {
      for index in adverbials.indices where adverbials[index].kind == .comment && kind == .declarative {
        if case .parenthetical(let inner) = adverbials[index].phrase {
          adverbials[index] = Adverbial(inner.phrase, at: .front)
        }
      }
    }
    if case .imperative = kind { subjectPhrase = nil }
    if sharesPassive(clause, complex, subject) {
      // „wurden verhaftet oder getötet“: the auxiliary is said once.
      return .clause(
        English.Clause(.participial(.past), verb: verb, complements: complements, adverbials: adverbials))
    }
    // „wird länger dauern und mehr kosten“: will is said once.
    if clause.finite == nil, clause.coordinatedWith != nil, clause.coordinator != nil, subject == nil,
      kind == .declarative, complex.steps.first?.operation == .future, complex.steps.count == 1, verb.tense == .future
    {
      verb.tense = .present
      return .clause(
        English.Clause(.infinitive(.bare), verb: verb, complements: complements, adverbials: adverbials))
    }
    // „soll ihn geschlagen und bedroht haben“, „will Stellen streichen und Werke schließen“: said once.
    if let shared = withoutAuxiliaries(clause, complex, verb, subject), kind == .declarative {
      var own = verb
      own.modals = []
      own.isPerfect = false
      own.tense = .present
      own.voice = .active
      return .clause(English.Clause(shared, verb: own, complements: complements, adverbials: adverbials))
    }
    if let first, kind == .declarative {
      // „Als Erste erreichte sie das Ziel“ → she was the first to reach
      var inner = verb
      inner.tense = .present
      inner.isPerfect = false
      var outer = VerbPhrase("be")
      outer.tense = verb.tense
      outer.isPerfect = verb.isPerfect
      let infinitive = English.Clause(
        .infinitive(.to), verb: inner, complements: complements, adverbials: adverbials.filter { $0.position != .front }
      )
      return .clause(
        English.Clause(
          kind, subject: subjectPhrase, verb: outer, complements: [first, .clause(infinitive)],
          adverbials: adverbials.filter { $0.position == .front }))
    }
    if kind.isNonFinite { verb.tense = .present }
    var result = English.Clause(
      kind, subject: subjectPhrase, verb: verb, complements: complements, adverbials: adverbials)
    result.isInverted = presents(result, clause, complex, subject, front)
    if kind.isNonFinite || kind.isRelativeSubject { result.subject = kind.isNonFinite ? nil : result.subject }
    return .clause(result)
  }
}

extension English.Clause.Kind {
  var isNonFinite: Bool {
    switch self {
    case .infinitive, .gerund, .participial: true
    default: false
    }
  }

  var isRelativeSubject: Bool {
    if case .relative(let relative) = self { return relative.role == .subject }
    return false
  }
}

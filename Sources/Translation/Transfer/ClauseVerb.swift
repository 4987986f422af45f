import English
import German

/// The verb of a clause: the reading that is chosen, the form that it takes, and the subject that it needs.
extension SentenceTransfer {
  func chooseVerb(_ work: inout ClauseAssembly, conditions: [German.Unit]) {
    // „leicht zu erklären“: how easily it is done fills no slot of the verb.
    let ease = work.order.filter { isEase($0, work.complex, causative: work.causative) }
    if let group = infinitiveGroup(&work.complex, work.order, work.subject) {
      work.choice = group
    } else if let group = participleGroup(
      &work.complex, work.order, work.subject, isNegated: work.negation != nil)
    {
      work.choice = group
      work.isPassive = false
    } else {
      let isHeadline = isHeadlineParticiple(work)
      work.choice = chooseVerb(
        work.complex.readings,
        units: ease.isEmpty ? work.order : work.order.filter { !isEase($0, work.complex, causative: work.causative) },
        subject: work.subject,
        isPassive: work.isPassive || isHeadline, implied: impliedSlots(work, isHeadline: isHeadline),
        isFormalIt: work.isFormalIt, isNegated: work.negation != nil)
    }
    work.choice.rest += conditions + ease
  }

  /// „Mann wegen Mordes verurteilt“
  private func isHeadlineParticiple(_ work: ClauseAssembly) -> Bool {
    work.kind == .declarative && work.clause.kind == .main && work.clause.finite == nil
      && work.clause.coordinatedWith == nil && work.complex.tenseMood == nil && work.complex.steps.isEmpty
      && work.subject != nil
      && work.complex.readings.contains { lexicon.needs(ofVerb: $0.key).mayHave(.accusative) }
  }

  /// The slots of the verb that are filled by its subject or from outside.
  private func impliedSlots(_ work: ClauseAssembly, isHeadline: Bool) -> [String] {
    let isPersonal = work.isPassive && !(work.impersonalPassive && needsSubject(work))
    let slots =
      if work.receives {
        ["d"]
      } else if isHeadline || isPersonal || asksForObject(work.kind, work.clause) {
        // „der Mann, dem Betrug vorgeworfen wird“: whom it is done to stands outside, too.
        skippedSlots(work.clause, work.skipped) == ["d"] ? ["a", "d"] : ["a"]
      } else if work.shared != nil || work.announced != nil {
        ["a"]
      } else if work.skipsSubject {
        // „die Preise, die anziehen“
        [String]()
      } else {
        skippedSlots(work.clause, work.skipped)
      }
    return isReporting && !work.clause.reported.isEmpty && namesHearer(work.order) ? slots + ["dass"] : slots
  }

  /// What the other parts of the clause make of the verb that was chosen.
  func adjustChoice(_ work: inout ClauseAssembly) {
    if let rarely = work.rarely, case .adjective(let word, _) = rarely {
      consume(word)
      let often = ["selten": "rarely", "oft": "often"][words[word].reading.key] ?? "frequently"
      pendingAdverbs.append(
        Adverbial(.adverb(AdverbPhrase(often, source: source(word))), at: often == "rarely" ? .front : .middle))
    }
    countedPart(work.clause, work.complex, work.subject, &work.front, &work.choice, &work.subjectPhrase)
    inclusion(work.clause, work.complex, work.subject, &work.front, &work.choice, &work.subjectPhrase)
    presentExisting(&work)
    presentBare(&work)
    work.first = takeFirst(&work)
    // „Mir wurde schlecht“: felt sick.
    if work.isFelt { work.choice.lemma = work.complex.readings.contains { $0.key == "werden" } ? "feel" : "be" }
    if work.choice.lemma == "be about", turnsTo(work.clause) { work.choice.lemma = "come to" }
    // „Sieger wurde …“ → the winner was
    if let subject = work.subject, work.choice.lemma == "become",
      named.contains(subject.head) || isHolder(subject, work.clause)
    {
      work.choice.lemma = "be"
    }
    // „wird am Freitag 60“ → turns 60
    if work.choice.lemma == "become", work.order.contains(where: isAge), work.subject.map(isSomebody) ?? true {
      work.choice.lemma = "turn"
    }
    if let replaced = work.choice.subject { work.subjectPhrase = replaced }
    if let shared = work.shared, work.choice.isTransitive, work.choice.subject == nil,
      sharesVerb(work.clause) || work.choice.complements.isEmpty && work.choice.rest.isEmpty
    {
      work.choice.complements.insert(pronoun(for: shared), at: 0)
    }
    if let causee = work.causee { work.choice.complements.insert(phrase(causee), at: 0) }
    if let announced = work.announced {
      work.choice.complements.insert(.noun(.pronoun(.third, .singular, .neuter, source: [])), at: 0)
      work.choice.rest.append(.clause(announced))
    }
    // „ein Mann, dem Haft droht“: who faces prison.
    if case .relative(var relative) = work.kind, let slot = work.choice.subjectSlot, work.choice.subject == nil,
      skippedSlots(work.clause, work.skipped).contains(slot)
    {
      relative.role = .subject
      relative.preposition = nil
      work.kind = .relative(relative)
      work.subjectPhrase = nil
    }
    governRelative(&work)
    if let subject = work.subject, words[subject.head].reading.key == "man", !reportsOwn(subject.head),
      // „Man nehme drei Eier“
      work.kind != .imperative, !sharesAnyone(work.clause), !speaksOfReader(work.clause), !likesTo(work.clause),
      // „Man reibt sich die Augen“: one's own
      !work.clause.units.contains(where: isReflexive),
      // „Man sollte seine Kollegen schonen“
      !work.clause.words.contains(where: { anyone(owning: $0) == subject.head })
    {
      if passivize(&work.choice, work.complex) {
        work.subjectPhrase = work.choice.complements.removeFirst()
        work.isPassive = true
        anyoneLeft.insert(subject.head)
      } else if passivizeRelative(&work) {
        anyoneLeft.insert(subject.head)
      }
    }
  }

  /// A number by itself that may be how old somebody is.
  private func isAge(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.firstWord == phrase.lastWord,
      words[phrase.head].wordClass == .numeral, let years = Int(words[phrase.head].text)
    else { return false }
    return (1..<120).contains(years)
  }

  func isSomebody(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head]
    return head.wordClass == .pronoun || head.wordClass == .relative || head.isPersonName || head.reading.means(.person)
  }

  /// „ein Problem, auf das Kritiker hinweisen“: the relative pronoun takes what the English verb that was chosen wants
  /// before it, which may be nothing.
  private func governRelative(_ work: inout ClauseAssembly) {
    guard case .relative(var relative) = work.kind, let outside = work.choice.outside, let skipped = work.skipped,
      relative.preposition != nil || outside.slot == "d", relative.role != .subject,
      // „der Tag, an dem er starb“: a time is no object.
      antecedentHead(work.clause, skipped).map({ $0.nounClass != "t" }) ?? true,
      // „die Stadt, in der die Mieten steigen“: where, not to what height.
      !(outside.slot.hasSuffix("+a") && isDativeOnly(work.clause, skipped))
    else { return }
    switch outside.government {
    case .direct:
      relative.role = .object
      relative.source += relative.preposition?.source ?? []
      relative.preposition = nil
    case .preposition(let text):
      relative.role = .adverbial
      relative.preposition = English.Word(text, source: relative.preposition?.source ?? [])
    }
    work.kind = .relative(relative)
  }

  /// „der Mann, gegen den ermittelt wird“, „nach dem gesucht wird“: who is investigated, who is searched for.
  private func promoteRelative(_ work: inout ClauseAssembly) {
    guard case .relative(var relative) = work.kind, work.subjectPhrase == nil, work.choice.complements.isEmpty,
      work.choice.outside != nil, relative.phrase == nil, relative.possessed == nil
    else { return }
    if relative.role == .adverbial, let preposition = relative.preposition, preposition.text == "for" {
      work.verb.lemma = "\(work.choice.lemma) for"
      work.choice.lemma = work.verb.lemma
    } else if relative.role != .object {
      return
    }
    relative.role = .subject
    relative.preposition = nil
    work.kind = .relative(relative)
  }

  private func isDativeOnly(_ clause: German.Clause, _ head: Int) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let phrase) = unit { phrase.head == head && phrase.agreement.onlyCase == .dative } else { false }
    }
  }

  /// Tense, mood, voice and negation of the verb.
  func buildVerb(_ work: inout ClauseAssembly) {
    if !work.complex.readings.contains(where: { lexicon.contains(.verbs, $0.key) }) {
      report(unknown: work.complex.main)
    }
    var verb = verbPhrase(work.complex, work.choice.lemma, work.clause, causative: work.causative)
    if work.causative == "can" || work.causative == "be" { verb.voice = .passive }
    if work.causative == "get" { verb.voice = .getPassive }
    if work.causative == "will" {
      verb.voice = .passive
      if verb.tense == .present { verb.tense = .future }
    }
    if work.isPassive {
      if work.choice.lemma.hasPrefix("be ") { verb.voice = .active }
      if !work.complex.isPassive, work.causative == nil, !work.isParticiple { verb.voice = .passive }
    }
    if let negation = work.negation {
      verb.negation = negation
    } else if let index = work.choice.negated {
      verb.negation = Negation("not", source: source(index))
    }
    // „Er will nichts gewusst haben“, „will ihn nie gesehen haben“: he claims never to have seen him.
    if let denied = verb.negation, ["not", "never"].contains(denied.word), verb.modals.first?.lemma == "claim to" {
      verb.modals[0].lemma = "claim \(denied.word) to"
      verb.negation = nil
    }
    // „Er soll nichts gewusst haben“: is said not to have known, and not: is not said
    if verb.modals.last?.lemma == "be said to" { verb.negation?.scope = .main }
    if work.isOngoing { verb.isProgressive = true }
    if let continued = work.continued {
      verb.modals.append(continued)
      // „spricht gern über sich“: likes to talk
      if ["like to", "prefer to", "love to"].contains(continued.lemma) { verb.isProgressive = false }
      prefer(&verb, work.complex)
    }
    if verb.isPerfect, verb.voice == .passive { verb.isProgressive = false }
    if verb.isProgressive { ongoing.insert(work.clause.words.lowerBound) }
    foresee(&verb, &work.choice, work.clause, work.complex)
    if tellsHowLongAgo(work), verb.modals.isEmpty, verb.tense == .present {
      verb.tense = .past
      verb.isPerfect = false
    }
    work.verb = verb
  }

  /// „Der Unfall liegt drei Jahre zurück“, „Das ist zehn Jahre her“ → was three years ago: what German counts from now on is
  /// past in English.
  private func tellsHowLongAgo(_ work: ClauseAssembly) -> Bool {
    var counts = work.choice.lemma.hasSuffix(" ago")
    if case .literal(let behind)? = work.choice.complements.last, behind.text == "ago" { counts = true }
    guard counts || work.complex.isCopula else { return false }
    for unit in work.clause.units {
      if case .adverb(let word) = unit, words[word].lower == "her" { counts = true }
      // but „Es ist zwei Jahre her, *seit* sie kam“: since then it has been two years.
      if case .clause(let index) = unit, let word = analysis.clauses[index].introducer.first,
        ["seit", "seitdem"].contains(words[word].lower)
      {
        return false
      }
    }
    return counts
  }

  /// „möchte lieber bleiben“: would prefer to stay, where the wish is said already; „bleibt lieber nicht“: prefers not to.
  private func prefer(_ verb: inout VerbPhrase, _ complex: VerbComplex) {
    guard let last = verb.modals.indices.last, verb.modals[last].lemma == "prefer to" else { return }
    if let denied = verb.negation, denied.word == "not" {
      verb.modals[last].lemma = "prefer not to"
      verb.negation = nil
    }
    guard last > 0, ["want to", "like to"].contains(verb.modals[last - 1].lemma) else { return }
    if complex.steps.contains(where: { $0.operation == .modal("mögen") }) { verb.tense = .conditional }
    verb.modals.remove(at: last - 1)
  }

  /// A subject that German has elsewhere or not at all: it, there, people.
  func findSubject(_ work: inout ClauseAssembly) {
    // „Was hat Ihnen gefallen?“ → what did you like: English has somebody else as the subject.
    if work.choice.subject != nil, case .whQuestion(var asked) = work.kind, asked.isSubject {
      asked.isSubject = false
      work.kind = .whQuestion(asked)
    }
    // „wie es zu dem Unfall kam“ → how the accident came about
    if case .indirectQuestion = work.kind, work.choice.lemma.hasPrefix("there "),
      work.complex.readings.contains(where: { $0.key == "kommen" }), let event = work.choice.complements.first
    {
      work.choice.complements.removeFirst()
      work.subjectPhrase = event
      work.verb.lemma = "come about"
      work.choice.lemma = work.verb.lemma
    }
    // „es gibt“ → there is
    if work.choice.lemma.hasPrefix("there ") {
      work.subjectPhrase = .noun(.there)
      work.verb.lemma = String(work.choice.lemma.dropFirst(6))
    }
    // „Im Finale war Schluss“ → it was over in the final
    if work.choice.lemma.hasPrefix("it ") {
      work.subjectPhrase = .noun(.pronoun(.third, .singular, .neuter))
      work.verb.lemma = String(work.choice.lemma.dropFirst(3))
      work.choice.lemma = work.verb.lemma
    }
    // „Es wird gekämpft“ → people fight
    let isImpersonal =
      work.impersonalPassive
      || work.isFormalIt && holdsFirstPlace(work) && isIntransitive(work.complex)
        && work.complex.steps.contains { $0.operation == .passive } && !isDoneToSomething(work)
    // „Es ist mit Schnee zu rechnen“: what is expected is the subject.
    if !isImpersonal, work.complex.isPassive, work.choice.lemma == "expect", work.choice.complements.count == 1,
      let es = work.subject, words[es.head].lower == "es", let expected = work.choice.complements.first
    {
      switch expected {
      case .noun, .sequence:
        work.subjectPhrase = expected
        work.choice.complements = []
      default: break
      }
    }
    if isImpersonal { promoteRelative(&work) }
    if isImpersonal, work.subjectPhrase == nil, lacksNamedSubject(work) { keepPassive(&work) }
    if isImpersonal, work.subjectPhrase == nil, needsSubject(work), work.clause.reported.isEmpty,
      !remarksImpersonally(work.clause)
    {
      personalize(&work.choice, &work.verb, work.complex, &work.subjectPhrase)
      if work.verb.voice == .active { ofPeople.insert(work.clause.words.lowerBound) }
    } else if work.impersonalPassive, work.subjectPhrase == nil, let first = work.clause.coordinatedWith,
      ofPeople.contains(analysis.clauses[first].words.lowerBound), work.choice.complements.isEmpty
    {
      // „wird gelacht und getanzt“ → people laugh and dance
      work.verb.voice = .active
      work.verb.agreement = English.Agreement(.third, .plural)
      ofPeople.insert(work.clause.words.lowerBound)
    }
    if work.subjectPhrase == nil, needsSubject(work) { work.subjectPhrase = emptySubject(work) }
  }
  /// „Das Auto war weg. *Es* wurde am Abend gefunden“: what was spoken of is what the verb asks for, or it cannot do without.
  private func isDoneToSomething(_ work: ClauseAssembly) -> Bool {
    guard let meant = discourse.resolve(gender: "n", plural: false), meant.age == 1 else { return false }
    return work.complex.readings.contains { verb in
      verb.verbGroups.contains(.something) || verb.verbGroups.contains(.obtains)
        || meant.noun.map { lexicon.objects(ofVerb: verb.key).contains($0) } ?? false
        || !lexicon.canLackObject([verb.key]) && !lexicon.needs(ofVerb: verb.key).mayHave(.dass)
    }
  }

  /// „*Es* wird gekämpft“: before the finite verb, where alone an es stands for nothing beside a passive; „dass es gesehen wird“
  /// speaks of something.
  private func holdsFirstPlace(_ work: ClauseAssembly) -> Bool {
    guard work.clause.kind == .main, let es = work.subject, let finite = work.clause.finite else { return false }
    return es.head < finite
  }

  /// „*Sein Nachfolger* wird der Finanzminister“, „Ihre Nachfolgerin wurde Anna Vogt“: who holds what is told, rather than what
  /// somebody becomes.
  func isHolder(_ subject: German.NounPhrase, _ clause: German.Clause) -> Bool {
    guard words[subject.head].reading.means(.person), let owner = subject.determiner,
      words[owner].reading.wordClass == .possessive,
      let told = clause.units.compactMap(\.nominative).last, told.head > subject.head
    else { return false }
    return words[told.head].isPersonName
      || words[told.head].reading.means(.person) && told.determiner.map { words[$0].reading.key == "der" } ?? false
  }
}

import English
import German
import Lexicon

/// What becomes of the units of a clause before its verb is chosen: order, negation, subject, roles.
extension SentenceTransfer {
  /// Puts units where English has them, and drops those that it does not say.
  func arrange(_ work: inout ClauseAssembly) {
    putPredicateBack(&work.front, &work.field, work.clause)
    putCompanionBehind(&work.field, work.complex)
    resumeClause(&work.front, &work.field, work.complex, work.subject)
    putInfinitiveBehind(&work.front, &work.field, work.subject, work.complex)
    qualifyInFront(&work.front, work.complex)
    joinDistance(&work.front, isFront: true)
    joinDistance(&work.field, isFront: false)
    joinAlone(&work.front)
    joinException(&work)
    joinFocus(&work.front, beside: work.subject)
    joinNotEven(&work.field)
    dropEcho(&work.front)
    dropAnnouncer(&work.field, work.complex)
    putKnownBehind(&work.front, &work.field, work.subject)
    putSingledBehind(&work.front, &work.field, work.complex)
    putPlaceBehind(&work)
    hangOnGoverning(&work.front, &work.field, work.complex)
    dropThere(&work.field, work.complex, isFormal: work.isFormalIt)
    joinAfterthought(&work.field, of: work.clause)
    // The es that only holds the first place („Es weht ein Wind“) has no English.
    if !work.isFormalIt, work.subject != nil {
      work.front.removeAll { unit in
        guard case .phrase(let phrase) = unit, phrase.preposition == nil, words[phrase.head].lower == "es" else {
          return false
        }
        consume(phrase.head)
        return true
      }
    }
  }

  /// „Wie im Vorjahr *auch* gewann er“: the comparison has said it.
  private func dropEcho(_ front: inout [German.Unit]) {
    guard front.count == 2, case .adverb(let also) = front[1], words[also].lower == "auch" else { return }
    let first: Int
    switch front[0] {
    case .adverb(let group): first = group
    case .phrase(let phrase): first = phrase.firstWord
    default: return
    }
    guard words[first].lower == "wie" || words[first].lower.hasPrefix("wie ") else { return }
    consume(also)
    front.removeLast()
  }

  /// Takes negation and what it stands with out of the units.
  func negate(_ work: inout ClauseAssembly) {
    returnDenial(&work)
    denyTotal(&work.field, work.front, work.subject)
    work.negation = takeNegation(&work.field, &work.front, work.complex, isInverted: isInverted(work))
    // Clauses inside must not take them.
    work.late = pendingAdverbs
    pendingAdverbs = []
    if let spoken = noLonger(&work.field, work.front, work.subject, work.complex) { work.negation = spoken }
    work.subject = withWhole(work.subject, &work.front)
    sayEvenAfter(&work.front)
    sayEvenAfter(&work.field)
    let spoken = sayEither(work.negation, [work.front, work.field], &work.subject)
    work.front = spoken[0]
    work.field = spoken[1]
    shiftAlso(&work.front, &work.field)
    work.late += pendingAdverbs
    pendingAdverbs = []
    sayNobody(&work)
    longFor(&work)
    if deniesExistence(work.negation, work.front, work.complex, work.subject) { work.negation = nil }
    if let both = deniedBoth(work) {
      neither.insert(both)
      work.negation = nil
    }
    // „liest nicht gern“: does not like to read; „liest lieber nicht“, „möchte lieber nicht lesen“: prefers not to.
    func says(_ liking: FormSet) -> Bool {
      work.field.contains { unit in
        if case .adverb(let word) = unit { liking.contains(words[word].lower) } else { false }
      }
    }
    let prefers = says(["lieber"]) && mayPrefer(work) && !proposesRather(work)
    if prefers || work.complex.steps.isEmpty && says(["gern", "gerne"]) {
      work.continued = takeVerbal(&work.field, work.complex, prefers: prefers)
    }
    denyUntil(&work)
    if work.negation == nil {
      if work.continued == nil { work.continued = takeVerbal(&work.field, work.complex, prefers: prefers) }
      work.negation = negatedObject(&work.field, work.complex, work.subject) ?? deniedForAnybody(work.field)
    }
  }

  /// „Wollen wir *nicht lieber* gehen?“: what is asked is whether it would not be better.
  private func proposesRather(_ work: ClauseAssembly) -> Bool {
    guard work.kind == .question, work.negation != nil else { return false }
    return work.field.contains { unit in
      if case .adverb(let word) = unit {
        words[word].lower == "lieber" && word > 0 && words[word - 1].lower == "nicht"
      } else {
        false
      }
    }
  }

  /// Whether „lieber“ is what the subject prefers to do: not in „Nehmen Sie lieber“, „man nimmt lieber“ (which may become
  /// passive), „sollte lieber gehen“ and „will lieber Ruhe“.
  private func mayPrefer(_ work: ClauseAssembly) -> Bool {
    guard let subject = work.subject, words[subject.head].reading.key != "man", work.kind != .imperative,
      work.kind != .infinitive(.bare), !work.complex.isPassive
    else { return false }
    return !work.complex.readings.contains { ["wollen", "mögen"].contains($0.key) }
      && work.complex.steps.allSatisfy { step in
        if case .modal(let key) = step.operation { key == "mögen" || key == "wollen" } else { true }
      }
  }

  /// „Beide haben das nicht gesehen“: neither saw it; but „Beide verstehen sich nicht“, „Beide sind nicht verwandt“ speaks of
  /// them together.
  private func deniedBoth(_ work: ClauseAssembly) -> Int? {
    guard work.negation?.word == "not", let subject = work.subject, subject.firstWord == subject.lastWord,
      words[subject.head].reading.key == "beide", words[subject.head].wordClass == .pronoun, !work.complex.isCopula,
      work.clause.kind == .main || work.clause.kind == .subordinate, work.clause.coordinatedWith == nil,
      !(work.front + work.field).contains(where: isReflexive)
    else { return nil }
    return subject.head
  }

  /// English order starts with the subject, so the subject's noun phrase is rendered first.
  func translateSubject(_ work: inout ClauseAssembly) {
    // „Was den Preis betrifft, ist er zu hoch“: what is spoken of comes first, so that the subject can be it.
    if let topic = takeTopic(&work.front) { work.late.append(Adverbial(topic, at: .front)) }
    guard let subject = work.subject else {
      if let controller = controller(of: work.clause) { antecedents.subject = controller }
      return
    }
    if work.isFormalIt {
      consume(subject.head)
      return
    }
    if let person = work.meant {
      consume(subject.head)
      work.subjectPhrase = pronoun(for: person, source(subject.head))
      noteSpeaker(work)
      antecedents.subject = person
      antecedents.ofSubject = nil
      if work.clause.kind == .main { discourse.subject = person }
      return
    }
    let keys = work.complex.readings.map(\.key)
    antecedents.isInSubject = true
    var context = work.complex.isPassive ? NounContext(objectOf: keys) : NounContext(subjectOf: keys)
    context.predicate = predicate(of: work)
    work.subjectPhrase = phrase(subject, context)
    antecedents.isInSubject = false
    noteSpeaker(work)
    antecedents.subject = referent(of: subject)
    antecedents.ofSubject = nil
    if let article = subject.determiner, words[article].wordClass == .possessive,
      ["sein", "ihr"].contains(words[article].reading.key), !(antecedents.subject?.isPerson ?? true),
      // but „Sein Land schützt seine Grenzen“
      !words[subject.head].reading.means([.place, .group]),
      case .noun(let noun)? = work.subjectPhrase, case .possessive(let owner)? = noun.determiner?.kind
    {
      antecedents.ofSubject = (words[article].reading.key, owner)
    }
    if work.clause.kind == .main, let subjectMeant = antecedents.subject, words[subject.head].reading.person == 3 {
      discourse.subject = subjectMeant
    }
  }

  /// „bat *die Bürger*, ihre Häuser zu verlassen“: who does what an infinitive says, where that is an object of the clause
  /// it hangs on; nil where it is its subject.
  private func controller(of clause: German.Clause) -> Referent? {
    guard clause.kind == .infinitive, clause.introducer.isEmpty,
      let parent = clause.parent.map({ analysis.clauses[$0] }), let complex = analysis.verbComplex(of: parent)
    else { return nil }
    // „Betroffenen wird geraten, ihre Konten zu prüfen“
    if complex.isPassive {
      return subject(of: parent, complex: complex) == nil ? receiver(in: parent, isPassive: true) : nil
    }
    guard
      complex.readings.contains(where: { reading in
        !reading.verbGroups.contains(.promises)
          && (lexicon.needs(ofVerb: reading.key).mayHave([.zu, .accusative])
            || lexicon.needs(ofVerb: reading.key).mayHave([.zu, .dative]))
      })
    else {
      return complex.readings.contains { $0.verbGroups.contains(.promises) } ? nil : receiver(in: parent)
    }
    let subject = subject(of: parent, complex: complex)?.phrase.head
    let persons = parent.units.compactMap { unit -> German.NounPhrase? in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject,
        words[phrase.head].wordClass != .reflexive, words[phrase.head].lower != "es",
        !words[phrase.head].reading.means([.time, .unit, .abstract, .event])
      else { return nil }
      return phrase
    }
    return persons.count == 1 ? referent(of: persons[0]) : nil
  }

  /// „Vielen Bürgern blieb *keine Zeit*, ihre Häuser zu verlassen“: whoever gets or lacks what the infinitive tells about.
  private func receiver(in parent: German.Clause, isPassive: Bool = false) -> Referent? {
    let persons = parent.units.compactMap { unit -> German.NounPhrase? in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.dative),
        !phrase.agreement.allows(.nominative), isPassive || !phrase.agreement.allows(.accusative),
        words[phrase.head].wordClass != .reflexive
      else { return nil }
      var dative = phrase
      dative.agreement.formIntersection(.with(.dative))
      return dative
    }
    return persons.count == 1 ? referent(of: persons[0]) : nil
  }

  /// „Das Problem droht, …“: what an infinitive says is said of a thing.
  private func controlsThing(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent.map({ analysis.clauses[$0] }), let complex = analysis.verbComplex(of: parent),
      let subject = subject(of: parent, complex: complex)?.phrase, words[subject.head].wordClass == .noun
    else { return false }
    return ["x", "e", "b", "s"].contains(head(of: subject).nounClass)
  }

  /// „Wir haben *alle* dasselbe gesehen“, „Sie lernten *beide*, Rad zu fahren“: who does it rather than what it is done to,
  /// which is something else.
  private func takeWhole(_ work: inout ClauseAssembly) {
    guard let subject = work.subject, words[subject.head].wordClass == .pronoun, !work.complex.isCopula,
      let place = work.field.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head == phrase.lastWord
        else { return false }
        return ["alle", "beide"].contains(words[phrase.head].lower) && words[phrase.head].wordClass == .pronoun
      }), case .phrase(let phrase) = work.field[place]
    else { return }
    var others = work.field + work.front
    others.removeAll { if case .phrase(let other) = $0 { other.head == phrase.head } else { false } }
    let hasObject = others.contains { unit in
      switch unit {
      case .phrase(let other): !other.isPrepositional && other.agreement.allows(.accusative) && !analysis.isTime(other)
      case .clause(let clause): [.infinitive, .subordinate].contains(analysis.clauses[clause].kind)
      default: false
      }
    }
    guard hasObject, let all = total(phrase, of: subject) else { return }
    work.field.remove(at: place)
    work.late.append(Adverbial(all, at: .middle))
  }

  /// „kam *zehn Minuten zu spät*“, „zwei Tage zu früh“: by how much is said before it.
  private func takeDelay(_ work: inout ClauseAssembly) {
    for position in work.field.indices.dropLast() {
      guard case .phrase(let measure) = work.field[position], !measure.isPrepositional, measure.conjuncts.isEmpty,
        words[measure.head].reading.means(.time), isQuantified(measure), measure.focus.isEmpty,
        let word = tooEarlyOrLate(work.field[position + 1]), measure.lastWord == word - 2
      else { continue }
      let english = words[word].lower == "spät" ? "too late" : "too early"
      consume([word - 1, word])
      work.late.append(
        Adverbial(.sequence([phrase(measure), .literal(Literal(english, source: source(word - 1, word)))]), at: .end))
      work.field.removeSubrange(position...(position + 1))
      return
    }
  }

  private func tooEarlyOrLate(_ unit: German.Unit) -> Int? {
    guard case .adjective(let word, let adverbs) = unit, adverbs == [word - 1], words[word - 1].lower == "zu",
      ["spät", "früh"].contains(words[word].lower)
    else { return nil }
    return word
  }

  /// „Lass *uns* morgen darüber reden“, „Lass *mich* dir helfen“: who is to do it stands right behind the verb of an order.
  private func takeCausee(_ work: inout ClauseAssembly) {
    if let place = actorOfInfinitive(work), case .phrase(let actor) = work.field[place] {
      work.causee = actor
      work.field.remove(at: place)
      return
    }
    guard work.kind == .imperative, work.causative == nil, work.complex.steps.last?.operation == .causative,
      case .phrase(let actor)? = work.field.first, actor.firstWord == actor.lastWord,
      ["uns", "mich", "ihn", "sie"].contains(words[actor.head].lower)
    else { return }
    work.causee = actor
    work.field.removeFirst()
  }

  /// „Sie ließ *die Kinder* am Fest teilnehmen“, „Er sah *ihn* aus dem Fenster springen“: the only object beside a phrase that
  /// the infinitive takes, which has no object itself.
  private func actorOfInfinitive(_ work: ClauseAssembly) -> Int? {
    guard let last = work.complex.steps.last, work.causative == nil || work.causative == "make",
      last.operation == .causative || isSensed(last.operation),
      work.field.contains(where: { if case .phrase(let phrase) = $0 { phrase.isPrepositional } else { false } }),
      // „sich alles durch den Kopf gehen lassen“
      !isInfinitiveGroup(work.complex, work.field + work.front),
      !work.complex.readings.contains(where: { verb in
        lexicon.readings(.verbs, verb.key).contains { $0.frame.contains("a") }
      })
    else { return nil }
    let objects = work.field.indices.filter { index in
      guard case .phrase(let phrase) = work.field[index], !phrase.isPrepositional, !analysis.isTime(phrase) else {
        return false
      }
      return phrase.agreement.allows(.accusative)
    }
    return objects.count == 1 ? objects[0] : nil
  }

  private func isSensed(_ operation: VerbComplex.Operator) -> Bool {
    guard case .catenative(let keys) = operation else { return false }
    return keys.contains { ["sehen", "hören", "spüren", "fühlen"].contains($0) }
  }

  /// „Leute, *die sich impfen lassen*“: what is done to persons, said of some in a relative clause.
  private func undergoes(_ work: ClauseAssembly) -> Bool {
    work.clause.kind == .relative && work.subject == nil
      && work.complex.readings.contains { $0.verbGroups.contains(.someone) }
  }

  /// Finds who acts, feels and owns where German says it otherwise than by a subject.
  func assignRoles(_ work: inout ClauseAssembly) {
    takeWhole(&work)
    takeDelay(&work)
    ownParts(&work)
    work.causative = causative(
      work.complex, work.subject, &work.field, &work.front, isNegated: work.negation != nil,
      // „Wer sich impfen lässt, …“
      isPersonal: work.clause.kind == .infinitive && !controlsThing(work.clause)
        || work.clause.introducer.last.map { words[$0].lower == "wer" } ?? false || undergoes(work),
      commands: work.kind == .imperative)
    // „lässt sich vorbereiten *und aufbewahren*“: with „sich“ of the clause before
    if work.clause.finite == nil, let first = work.clause.coordinatedWith, work.subject == nil,
      work.complex.steps.last?.operation == .causative,
      analysis.clauses[first].finite.map({ words[$0].readings.contains { $0.key == "lassen" } }) ?? false,
      analysis.clauses[first].units.contains(where: { unit in
        if case .phrase(let phrase) = unit { words[phrase.head].wordClass == .reflexive } else { false }
      }),
      !work.field.contains(where: { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { return false }
        return true
      })
    {
      work.causative = "can"
    }
    takeCausee(&work)
    if let causative = work.causative, ["can", "get", "will", "be"].contains(causative) { work.isPassive = true }
    subjectBehindFirst(&work)
    let asksInFront = work.front.contains(where: isQuestion)
    if let free = freeRelative(
      work.subject, &work.front, &work.field, isPredicate: saysWhetherKnown(work.field),
      isCopula: work.complex.readings.contains { ["sein", "bleiben"].contains($0.key) } && work.complex.steps.isEmpty,
      affects: !work.complex.isPassive && work.complex.readings.contains { $0.verbGroups.contains(.affects) })
    {
      work.subjectPhrase = free
      clausalSubject = free
      // „Wer das glaubt, hat *nichts* gelernt“: what could have been the subject is the object.
      if let object = work.subject, work.field.contains(where: { isHeaded(by: object.head, $0) }) { work.subject = nil }
      // „Wer gewinnt, entscheidet sich heute“: a question is asked for as the „es“ that would announce it.
      if case .clause = free, asksInFront { askedSubject = ("es", " ") }
      if case .noun(let anyone) = free,
        anyone.head.lemma == "anyone" || anyone.head.lemma == "that" && anyone.head.number == .plural
      {
        antecedents.subject = Referent(gender: nil, number: .plural, germanGender: nil, isPerson: true, name: nil)
        antecedents.subject?.isAnyone = true
      }
    }
    if let felt = takeExperiencer(&work.field, &work.front, work.complex, work.subject) {
      work.subjectPhrase = felt
      work.isFelt = true
    }
  }

  private func isHeaded(by head: Int, _ unit: German.Unit) -> Bool {
    if case .phrase(let phrase) = unit { phrase.head == head } else { false }
  }

  /// „Ob er kommt, …“, „Wer gewinnt, …“
  private func isQuestion(_ unit: German.Unit) -> Bool {
    if case .clause(let index) = unit { analysis.clauses[index].kind == .indirectQuestion } else { false }
  }

  /// Notes what kind of event or state the clause tells, and settles what is said of whom.
  func describe(_ work: inout ClauseAssembly) {
    work.isState = (work.field + work.front).contains { unit in
      if case .adjective(let word, _) = unit { isStateOf(word) } else { false }
    }
    work.isOngoing = takeOngoing(&work.field, work.complex)
    if work.isParticiple, work.complex.readings.contains(where: { $0.info != PerfectAuxiliary.sein }) {
      work.isPassive = true
    }
    work.rarely = takeFrequency(&work.front, beside: work.field, work.complex)
    settlePredicates(work.field + work.front, work.clause, work.subject, work.complex)
    let isNamed = work.complex.readings.contains { $0.key == "nennen" } && work.front.contains(where: isWhatIsNamed)
    work.order = joinedMeasures(isNamed ? work.front + work.field : work.field + work.front)
  }

  /// „*Den Plan* nannte er einen Fehler“: of two objects the one in front is what is called something; but „Einen Fehler nannte
  /// er den Plan“.
  private func isWhatIsNamed(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { return false }
    if let article = phrase.determiner, ["ein", "kein"].contains(words[article].reading.key) { return false }
    return phrase.agreement.allows(.accusative) && words[phrase.head].wordClass != .reflexive
  }

  /// „Selten war ein Sommer so nass“: of two adjectives the one in front says how often.
  private func takeFrequency(
    _ front: inout [German.Unit], beside field: [German.Unit], _ complex: VerbComplex
  ) -> German.Unit? {
    guard complex.isCopula, field.contains(where: { if case .adjective = $0 { true } else { false } }) else {
      return nil
    }
    let position = front.firstIndex { unit in
      guard case .adjective(let word, let adverbs) = unit else { return false }
      return adverbs.isEmpty && ["selten", "häufig", "oft"].contains(words[word].reading.key)
    }
    return position.map { front.remove(at: $0) }
  }
}

import English
import German

/// A clause with a verb on its way from German to English: its units as they are used up, and what is known of the
/// English clause so far.
struct ClauseAssembly {
  let clause: German.Clause
  var kind: English.Clause.Kind
  var complex: VerbComplex
  var subject: German.NounPhrase?
  /// The units before the finite verb and those behind it, without the subject.
  var front: [German.Unit]
  var field: [German.Unit]
  /// Head of a phrase that stands outside.
  let skipped: Int?
  /// That phrase is the subject.
  let skipsSubject: Bool
  /// The subject is „es“, which stands for nothing.
  let isFormalIt: Bool
  /// „Das Mädchen lief weg. *Es* weinte“: whom the es that is the subject stands for.
  var meant: Referent?
  let impersonalPassive: Bool
  /// „bekommt … gestellt“
  let receives: Bool

  var subjectPhrase: Phrase?
  /// „so Kremlsprecher Peskow“
  var said: Phrase?
  var negation: Negation?
  /// „weiter“ and the like, said by a verb: continue.
  var continued: Modal?
  /// „Lass *uns* darüber reden“: who is let do it.
  var causee: German.NounPhrase?
  /// The verb that says „lassen“.
  var causative: String?
  var isPassive: Bool
  /// „… den Mann verfolgt und festgenommen“: the object named in the clause before.
  var shared: German.NounPhrase?
  /// The clause in front that is an object, announced by „it“.
  var announced: Int?
  /// „mir ist kalt“
  var isFelt = false
  /// „Nur diese Frage beantwortete er nicht“: what is excepted from the denial stands in front.
  var isExcepting = false
  /// The subject stands behind the auxiliary.
  var isInverted = false
  /// „ist geschlossen“
  var isState = false
  var isOngoing = false
  /// „Selten war ein Sommer so nass“
  var rarely: German.Unit?
  /// All units but the subject and conditions, with measures beside what they measure.
  var order: [German.Unit] = []
  /// The verb and what fills its slots, once it is chosen.
  var choice = SentenceTransfer.VerbChoice(lemma: "", complements: [], rest: [], isTransitive: false)
  var verb = VerbPhrase("be")
  /// „Als Erste erreichte sie das Ziel“: the first.
  var first: Phrase?
  /// What the predicate governs, until the predicate is placed.
  var governed: Phrase?
  var complements: [Phrase] = []
  var adverbials: [Adverbial] = []
  /// Adverbs left of a negated group, which stand behind all others.
  var late: [Adverbial] = []

  /// „Vom Erfolg beflügelt, …“
  var isParticiple: Bool { kind == .participial(.past) }

  init(
    _ clause: German.Clause, _ kind: English.Clause.Kind, _ complex: VerbComplex, subject: German.NounPhrase?,
    isFormalIt: Bool, units: [German.Unit], prefield: Int, skipped: Int?, skipsSubject: Bool
  ) {
    self.clause = clause
    self.kind = kind
    self.complex = complex
    self.subject = subject
    self.isFormalIt = isFormalIt
    self.skipped = skipped
    self.skipsSubject = skipsSubject
    front = Array(units[..<min(prefield, units.count)])
    field = Array(units[min(prefield, units.count)...])
    impersonalPassive = subject == nil && complex.isPassive
    receives = complex.steps.contains { $0.operation == .receives }
    isPassive = complex.isPassive || receives
  }
}

/// From the units of a clause with a verb to its English, step by step.
extension SentenceTransfer {
  func assemble(
    _ clause: German.Clause, _ kind: English.Clause.Kind, _ complex: VerbComplex, _ subject: German.NounPhrase?,
    _ units: [German.Unit], prefield: Int, skipped: Int?, skipsSubject: Bool, said: Phrase?
  ) -> Phrase? {
    if let there = thereIsToDo(kind, complex, subject, units, prefield: prefield) { return there }
    let meant = person(meantBy: subject, clause, complex)
    var work = ClauseAssembly(
      clause, kind, complex, subject: subject,
      isFormalIt: meant == nil && subject.map { words[$0.head].reading.key == "es" } ?? false,
      units: units, prefield: prefield, skipped: skipped, skipsSubject: skipsSubject)
    work.meant = meant
    let outerAsked = askedSubject
    askedSubject = nil
    defer { askedSubject = outerAsked }
    arrange(&work)
    negate(&work)
    ownSubject(&work)
    translateSubject(&work)
    let outerPredicated = predicated
    predicated = predicated(work)
    defer { predicated = outerPredicated }
    // „so Kremlsprecher Peskow“
    let ofField = attribution(&work.field)
    work.said = (attribution(&work.front) ?? ofField)?.said
    if let said { work.said = said }
    let savedVerb = currentVerb
    currentVerb = complex.readings.map(\.key)
    defer { currentVerb = savedVerb }
    let outerClause = clausalSubject
    clausalSubject = nil
    defer { clausalSubject = outerClause }
    assignRoles(&work)
    let conditions = unrealConditions(&work.front, clause, complex)
    switch kind {
    // „Was wird aus ihm?“, „weiß, was aus ihm wird“
    case .whQuestion(let asked) where asked.isSubject, .indirectQuestion(let asked) where asked.isSubject:
      if case .phrase(let phrase)? = clause.units.first { askedSubject = head(of: phrase) }
    default: break
    }
    announceObject(&work)
    putQuestionBehind(&work.front, &work.field, work.subject, complex)
    let savedImplied = impliedHead
    if skipped == nil { work.shared = sharedObject(clause, complex) }
    let savedRepeats = repeatsObject
    repeatsObject = work.shared != nil
    defer { repeatsObject = savedRepeats }
    impliedHead =
      work.shared.flatMap { head(of: $0) } ?? self.antecedentHead(clause, skipped)
      ?? askedObject(kind, clause)
    defer { impliedHead = savedImplied }
    let outerActor = sharedActor
    sharedActor = work.subject == nil ? actorBefore(clause) : nil
    defer { sharedActor = outerActor }
    describe(&work)
    work.front += conditions
    chooseVerb(&work, conditions: conditions)
    adjustChoice(&work)
    if kind == .declarative, clause.finite == nil, work.complex.tenseMood == nil, work.complex.steps.isEmpty,
      let headline = participialHeadline(&work)
    {
      return headline
    }
    buildVerb(&work)
    findSubject(&work)
    if let easy = easyTo(
      work.complex, &work.choice, work.verb, work.subjectPhrase, work.kind, causative: work.causative,
      sharesSubject: clause.coordinatedWith != nil && sharedActor != nil)
    {
      return easy
    }
    placeComplements(&work)
    placeRest(&work)
    settleAdverbials(&work)
    putExceptedFirst(&work)
    return finished(work)
  }
}

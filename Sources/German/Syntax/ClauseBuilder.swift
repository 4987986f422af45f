import Lexicon

/// Puts segments together to clauses: a stack of open clauses, from the main clause inward.
struct ClauseBuilder {
  var words: [Word]
  /// All verbs by key, so that a prefix is known to belong to one.
  let verbs: LexiconTable
  /// What can separate from a verb.
  let prefixes: LexiconTable
  let groups: WordGroupTables
  let frames: (any FrameSource)?
  let isQuestion: Bool
  var clauses: [Clause] = []
  var roots: [Int] = []
  /// Open clauses, outermost first.
  var stack: [Int] = []
  /// What was open before a bracket or dash.
  var suspended: [Int] = []
  var lastDelimiter: Segment.Delimiter = .start
  /// Clauses that end in their participle or infinitive and wait for the auxiliary of a segment further on.
  var awaitingShared: [Int] = []
  /// Pronominal adverbs that only announce a clause on their noun.
  var announcers: [Int] = []
  /// A remark has interrupted the clause in work.
  var isBehindRemark = false
  /// The segment in work has no finite verb, whatever its forms could be.
  var withholdsFinite = false
  /// How many segments from the one in work on end in a verb under the auxiliary of the clause before.
  var listed = 0

  init(words: [Word], morphology: Morphology, frames: (any FrameSource)?, isQuestion: Bool) {
    self.words = words
    verbs = morphology.verbs.verbs
    prefixes = morphology.particles
    groups = morphology.groups
    self.frames = frames
    self.isQuestion = isQuestion
  }

  mutating func build(_ segments: [Segment]) {
    // In a closure, since a method by itself would take the builder with it.
    let segments = segments.map { comparedInfinitive($0) }
    for (position, segment) in segments.enumerated() {
      let next = position + 1 < segments.count ? segments[position + 1] : nil
      if isParticipleClause(segment, before: next) {
        openMain(segment)
        openParticiple(segment, in: stack[0])
        lastDelimiter = segment.delimiter
        continue
      }
      if let main = describedMain(by: segment, before: next) {
        describe(main, by: segment)
        lastDelimiter = segment.delimiter
        continue
      }
      if let remark = remark(segment, before: next) {
        addRemark(segment, remark)
        isBehindRemark = true
        lastDelimiter = segment.delimiter
        continue
      }
      if let next, interruptsToSpeak(segment, before: next) {
        addSpeaker(segment)
        lastDelimiter = segment.delimiter
        continue
      }
      if let speech = speechInterrupted(segments[position...]) {
        openSaid(segment, under: speech)
        lastDelimiter = segment.delimiter
        continue
      }
      if opensInterruptedHalf(segments[position...]) {
        openInterruptedHalf(segment)
        lastDelimiter = segment.delimiter
        continue
      }
      if opensInterrupted(segments[position...]) {
        openInterrupted(segment)
        lastDelimiter = segment.delimiter
        continue
      }
      if opensInterruptedInfinitive(segments[position...]) {
        openInterruptedInfinitive(segment)
        lastDelimiter = segment.delimiter
        continue
      }
      if isAddress(before: segment) || isAnswer(before: segments[position...]) {
        clauses[0].kind = .fragment
        stack.removeAll()
      }
      if [.dash, .colon, .semicolon, .bracket].contains(segment.delimiter), !stack.isEmpty { breakOff(segment) }
      let sharesFinal = sharesCluster(segments[position...])
      if listed == 0 { listed = verbsListed(segments[position...]) }
      withholdsFinite =
        sharesFinal || listed > 0 || opensSharedInfinitive(segment, with: next) || repeatsPassive(segment)
      if sharesFinal, let before = awaitingShared.last {
        addAwaiting(segment, beside: before)
      } else if sharesFinal, introduction(segment) == nil, let open = interruptedFinal {
        stack.removeSubrange((open + 1)...)
        fill(stack[open], segment, verbFinal: true, hasFinite: false)
      } else {
        add(segment)
        awaitingShared = []
      }
      if sharesFinal, let waiting = stack.last { awaitingShared.append(waiting) } else { awaitingShared = [] }
      withholdsFinite = false
      listed = max(0, listed - 1)
      isBehindRemark = false
      lastDelimiter = segment.delimiter
    }
    for index in announcers {
      words[index].readings = [Reading(lemma: words[index].lower, key: words[index].lower, wordClass: .correlative)]
    }
    let denies = words.contains { $0.wordClass == .pronoun && $0.reading.key == "kein" }
    let likens = words.contains { $0.wordClass == .comparison && $0.lower == "wie" }
    let exceeds = words.contains { $0.isMatched && ["mehr als", "weniger als"].contains($0.lower) }
    let excludes = words.contains { $0.wordClass == .negation }
    for index in clauses.indices {
      joinSpans(index)
      joinCoordinated(index)
      if likens { exceedsPast(index) }
      if exceeds { joinDifference(index) }
      if excludes { splitDenied(index) }
      splitGapped(index)
      splitPredicate(index)
      if denies { joinDenied(index) }
      releasePredicate(index)
      releaseMeasure(index)
      releaseRoughNumber(index)
      releaseReason(index)
      releaseSubject(index)
      releaseDative(index)
      releaseReceiver(index)
      markReflexives(index)
      releaseObject(index)
      asksInFront(index)
    }
    for index in clauses.indices where clauses[index].finite == nil && clauses[index].kind == .main {
      guard clauses[index].verbs.isEmpty && clauses[index].coordinatedWith == nil else { continue }
      clauses[index].kind = .fragment
      // „… – aber keine Straßen“
      if index > 0, case .adverb(let but)? = clauses[index].units.first, words[but].lower == "aber",
        clauses[index].units.count > 1, clauses[index].coordinator == nil
      {
        clauses[index].coordinator = but
        clauses[index].units.removeFirst()
      }
    }
  }

  /// A strong mark ends the main clause unless that still waits for its verb.
  mutating func breakOff(_ segment: Segment) {
    guard let main = stack.first, clauseCompleted(by: segment) == nil else { return }
    if clauses[main].finite == nil, clauses[main].kind == .main,
      segment.delimiter == .dash || segment.delimiter == .bracket,
      shape(segment) != .verbSecond
    {
      return
    }
    if segment.delimiter == .dash || segment.delimiter == .bracket {
      // An insertion between dashes: the clause around it goes on.
      if let top = stack.last, clauses[top].kind != .main, clauses[top].finite == nil,
        !isComplete(top) || shape(segment) != .verbless
      {
        return
      }
      if stack.contains(where: { awaitsNonFinite($0) }), shape(segment) == .nonFinite || shape(segment) == .verbless,
        !(segment.delimiter == .dash && isOnlyDash(before: segment) && saysPredicate(main))
      {
        return
      }
    }
    if clauses[main].finite != nil { suspended = stack }
    stack.removeAll()
  }

  /// „Herr Müller, viele Gäste kommen“: who is spoken to, before a clause that has something else in front of its verb.
  private func isAddress(before segment: Segment) -> Bool {
    guard stack == [0], segment.delimiter == .comma, segment.coordinator == nil, clauses[0].verbs.isEmpty,
      clauses[0].units.count == 1, case .phrase(let phrase) = clauses[0].units[0], phrase.determiner == nil,
      !phrase.isPrepositional, phrase.conjuncts.isEmpty, ClauseBuilder.addresses.contains(words[phrase.head].lower),
      let first = segment.items.first
    else { return false }
    if isQuestion { return !verbIndices(segment).isEmpty }
    guard shape(segment) == .verbSecond, case .phrase(let subject, _) = first else { return false }
    return !subject.isPrepositional && finite(segment, verbFinal: false) == segment.items.dropFirst().first?.start
  }

  /// „Gut, ich weiß“, „Nicht wirklich, ich fahre mit dem Bus“, „Nur kurz, er war müde“: adverbs that answer by themselves,
  /// before a whole clause.
  private func isAnswer(before segments: ArraySlice<Segment>) -> Bool {
    guard stack == [0], roots == [0], let segment = segments.first, segment.delimiter == .comma,
      segment.coordinator == nil, !isQuestion, clauses[0].kind == .main, clauses[0].verbs.isEmpty,
      !clauses[0].units.isEmpty, segment.items.count > 1, segment.items[0].nominative != nil,
      clauses[0].units.allSatisfy({ unit in
        switch unit {
        case .adverb, .negation, .adjective: true
        default: false
        }
      }), introduction(segment) == nil, finite(segment, verbFinal: false) == segment.items[1].start
    else { return false }
    // „Heute, es war Montag, fuhr er nach Rom“
    return !segments.dropFirst().contains { next in
      introduction(next) == nil && shape(next) == .verbFirst && !next.afterQuote && !says(next)
    }
  }

  private static let addresses: FormSet = ["herr", "frau", "herren", "damen"]

  /// No second dash follows that would end an insertion.
  private func isOnlyDash(before segment: Segment) -> Bool {
    guard let start = segment.items.first?.start else { return false }
    return !words[start...].contains { Marks.dashes.contains($0.text) && $0.spaceBefore }
  }

  /// „Es ist schrecklich –“: a copula that has its adjective waits for no participle.
  func saysPredicate(_ main: Int) -> Bool {
    guard let finite = clauses[main].finite, words[finite].readings.contains(where: { $0.key == "sein" }),
      case .adjective? = clauses[main].units.last
    else { return false }
    return true
  }

  // MARK: Segments

  mutating func add(_ segment: Segment) {
    let shape = shape(segment)
    if let introduction = introduction(segment) {
      return addSubordinate(segment, introduction, shape)
    }
    switch shape {
    case .verbFinal, .verbFirst, .verbSecond: addFinite(segment, shape)
    case .zuInfinitive: addInfinitive(segment)
    case .nonFinite: addNonFinite(segment)
    case .verbless: addVerbless(segment)
    }
  }

  // MARK: Kinds of segments

  mutating func addFinite(_ segment: Segment, _ shape: Segment.Shape) {
    if !awaitingShared.isEmpty, let cluster = sharedCluster(segment) {
      return addSharing(segment, cluster, with: awaitingShared)
    }
    if closesBeside(segment) { return }
    // An embedded clause interrupted a subordinate one that still lacks its verb.
    if shape == .verbFinal || shape == .verbSecond || shape == .verbFirst,
      let open = stack.lastIndex(where: {
        clauses[$0].kind != .main && clauses[$0].finite == nil && clauses[$0].kind != .infinitive
          // „Je höher der Preis, desto geringer wird die Nachfrage“: a half that needs no verb.
          && clauses[$0].introducer.first.map { words[$0].lower != "je" } ?? true
      }),
      isLastVerbFinite(segment)
    {
      stack.removeSubrange((open + 1)...)
      opposes(segment, in: stack[open])
      return fill(stack[open], segment, verbFinal: true)
    }
    if let main = stack.first, isQuotedWord(main, before: segment, shape) {
      clauses[main].kind = .fragment
      var clause = Clause(kind: .main, words: range(segment))
      clause.reported = roots
      roots = [clauses.count]
      stack = [clauses.count]
      clauses.append(clause)
      return fill(stack[0], segment, verbFinal: false)
    }
    if let main = stack.last, holdsContent(main, segment, shape) {
      let index = newClause(.main, segment, parent: main)
      if !attachContent(index, in: main) { clauses[main].units.append(.clause(index)) }
      stack.append(index)
      return fill(index, segment, verbFinal: false)
    }
    // The main clause waits for its verb behind what stands in front.
    if let place = stack.lastIndex(where: { waitsForFinite($0) }), case let main = stack[place],
      segment.delimiter != .coordinator || clauses[main].units.isEmpty || continuesFront(segment, of: main),
      shape != .verbFinal || !isSecondHalf(segment), !followsTelegram(segment, shape, main)
    {
      if place == 0, let speech = stack.last, speech != main, reportsBehind(speech, segment, shape) {
        return addSaid(segment, under: speech)
      }
      stack.removeSubrange((place + 1)...)
      if let coordinator = segment.coordinator, !clauses[main].units.isEmpty, segment.delimiter == .coordinator {
        clauses[main].units.append(.word(coordinator))
      }
      // „Wenn du Hunger hast, iss etwas“
      if shape == .verbFirst, commands(segment), !clauses[main].units.isEmpty,
        // but „Ihn zu tragen, sei unmöglich“, „Ob er kommt, sei unklar“
        clauses[main].units.allSatisfy({ unit in
          guard case .clause(let inner) = unit else { return false }
          let isSubject = [.infinitive, .indirectQuestion].contains(clauses[inner].kind)
          return !isSubject && clauses[inner].introducer.first.map { words[$0].lower } != "dass"
        })
      {
        clauses[main].kind = .imperative
      }
      return fill(main, segment, verbFinal: false)
    }
    if shape == .verbFinal,
      let top = stack.lastIndex(where: {
        clauses[$0].kind != .main && clauses[$0].kind != .infinitive && clauses[$0].finite != nil
      })
    {
      // A second clause under the same introducer: „…, es jedoch nicht realistisch sei“.
      let sibling = stack[top]
      var clause = Clause(kind: clauses[sibling].kind, words: range(segment))
      clause.coordinator = segment.coordinator
      clause.parent = clauses[sibling].parent
      clause.coordinatedWith = sibling
      let index = clauses.count
      clauses.append(clause)
      if let parent = clause.parent { appendSibling(index, after: sibling, in: parent) }
      stack.removeSubrange(top...)
      stack.append(index)
      return fill(index, segment, verbFinal: true)
    }
    if stack.isEmpty {
      openMain(segment)
      let main = stack[0]
      if shape == .verbFirst {
        clauses[main].kind =
          isQuestion ? .question : isImperative(segment) ? .imperative : isWish(segment) ? .verbFirst : .main
      }
      return fill(main, segment, verbFinal: false)
    }
    if shape == .verbFirst, let speech = speechBeforeFront(segment) {
      return addSaidBehindFront(segment, under: speech)
    }
    let main = stack[0]
    // „Sollte er kommen, wird …“
    if shape == .verbFirst || resumesCondition(segment) || followsUnreal(segment, shape, main),
      segment.delimiter == .comma, clauses[main].prefield == 0,
      clauses[main].kind == .main || clauses[main].kind == .question, !segment.afterQuote, !isQuestion,
      clauses[main].units.isEmpty == false, clauses[main].coordinatedWith == nil, startsWithVerb(main),
      // „Das sei schwierig, meinte er, gab aber nicht auf“
      clauses[main].reported.isEmpty,
      !reports(segment) || opensCondition(main) || resumesCondition(segment) || shape == .verbSecond
        || namesSubject(main) && !says(segment)
    {
      clauses[main].kind = .verbFirst
      let index = clauses.count
      var clause = Clause(kind: .main, words: range(segment))
      clause.units = [.clause(main)]
      clauses[main].parent = index
      clauses.append(clause)
      roots.removeAll { $0 == main }
      roots.append(index)
      stack = [index]
      // „Solltest du ihn sehen, grüße ihn“
      if commands(segment) { clauses[index].kind = .imperative }
      return fill(index, segment, verbFinal: false)
    }
    if shape == .verbFirst, isTrailingCondition(segment, main) {
      let index = newClause(.verbFirst, segment, parent: main)
      clauses[main].units.append(.clause(index))
      stack = [main, index]
      return fill(index, segment, verbFinal: false)
    }
    if goesOnSaying(segment, shape, behind: main) { return addSaid(segment, shape, beside: main) }
    let index = clauses.count
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    if shape == .verbFirst, segment.coordinator == nil,
      segment.afterQuote || reports(segment) || closesSpeech(segment, behind: main)
    {
      // „…“, sagte Peskow.
      clause.reported = roots
      for root in roots where startsWithVerb(root) && asked(root, before: segment) { clauses[root].kind = .question }
      roots.removeAll()
    } else if shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil,
      let speech = stack.last(where: { takesObjectClause($0) && (!isSaid($0) || canSpeak($0) && !hasObject($0)) })
        ?? stack.last(where: {
          onlyReports(segment) && clauses[$0].finite != nil && !isInSubjunctive($0) && namesContent($0, before: segment)
        }),
      !(onlyReports(segment) && (meansObject(segment, of: speech) || isDoneToThing(speech))),
      isReportedSpeech(segment)
        ? onlyReports(segment) || canSpeak(speech) && !(mayBeIndicative(segment) && namesObject(speech))
        : leadsInto(segment, speech)
    {
      // „Peskow sagte, es gebe Kontakt.“
      clause.parent = speech
      clause.coordinatedWith = saidBefore(under: speech)
      clauses.append(clause)
      clauses[speech].units.append(.clause(index))
      if let first = clause.coordinatedWith, let position = stack.lastIndex(of: first) {
        stack.removeSubrange(position...)
      }
      stack.append(index)
      return fill(index, segment, verbFinal: false)
    } else {
      if shape == .verbFirst, asksAgain(segment, beside: main) { clause.kind = .question }
      clause.coordinatedWith = main
    }
    fill(appendMain(clause), segment, verbFinal: false)
  }

  /// „Kommt er, oder bleibt sie zu Hause?“: a second question, with a subject of its own behind its verb.
  private func asksAgain(_ segment: Segment, beside main: Int) -> Bool {
    guard segment.items.count > 1, case .phrase(let phrase, _) = segment.items[1] else { return false }
    if let or = segment.coordinator {
      guard words[or].lower == "oder",
        clauses[main].kind == .question && clauses[main].prefield == 0 || isStatedInQuestion(main)
      else { return false }
    } else {
      // „Sie sind Minister, haben Sie Reformen umgesetzt?“
      guard isStatedInQuestion(main), segment.items.last.map({ words[$0.end...].first?.text == "?" }) ?? false else {
        return false
      }
    }
    let head = words[phrase.head]
    return phrase.mayBeNominative && head.wordClass != .reflexive
      && (phrase.determiner != nil || head.wordClass == .pronoun || head.wordClass == .name)
  }

  /// A statement before the question that gives the sentence its mark.
  private func isStatedInQuestion(_ main: Int) -> Bool {
    guard isQuestion, clauses[main].kind == .main, clauses[main].prefield > 0,
      case .phrase(let front)? = clauses[main].units.first
    else { return false }
    return words[front.determiner ?? front.head].wordClass != .interrogative
  }

  /// „Mann erstochen, *Polizei sucht Zeugen*“: behind a participle that has its subject, a clause with one of its own.
  private func followsTelegram(_ segment: Segment, _ shape: Segment.Shape, _ main: Int) -> Bool {
    guard shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil, stack == [main],
      !(words.last?.isPunctuation ?? true), clauses[main].verbs.count == 1, let participle = clauses[main].verbs.first,
      words[participle].hasParticiple, participle + 1 == clauses[main].words.upperBound,
      clauses[main].units.first?.nominative != nil, let front = segment.items.first?.nominative,
      let finite = finite(segment, verbFinal: false)
    else { return false }
    return agrees(front, with: finite)
  }

  /// A main clause with only what stands before its verb; one under a verb of saying has no verb of its own yet.
  private func waitsForFinite(_ index: Int) -> Bool {
    guard clauses[index].kind == .main, clauses[index].finite == nil else { return false }
    // „Die Firma habe gelogen und die Kunden betrogen“: the second has its auxiliary from the first.
    let sharesAuxiliary = clauses[index].coordinatedWith != nil && !clauses[index].verbs.isEmpty
    return index == stack.first ? !sharesAuxiliary : clauses[index].verbs.isEmpty && clauses[index].parent != nil
  }

  /// „Sollte er kommen, …“, „Wäre er gekommen, …“
  private func opensCondition(_ main: Int) -> Bool {
    guard let finite = clauses[main].finite else { return false }
    return ["sollte", "wäre", "hätte", "müsste", "könnte"].contains { words[finite].lower.hasPrefix($0) }
  }

  /// „Kommt der Aufschwung, fragt die Branche“
  private func says(_ segment: Segment) -> Bool {
    finite(segment, verbFinal: false).map { words[$0].readings.contains { $0.groups.contains(.says) } } ?? false
  }

  /// „Ist das Wetter gut, kommen viele Gäste“: what somebody says would have its subject before the verb.
  private func namesSubject(_ main: Int) -> Bool {
    clauses[main].units.nominatives.contains { $0.determiner != nil && words[$0.head].isNominal }
  }

  /// „Sollte er kommen, dann wird …“
  private func resumesCondition(_ segment: Segment) -> Bool {
    guard segment.items.count > 2, case .word(let first) = segment.items[0],
      ["dann", "so"].contains(words[first].lower),
      let finite = finite(segment, verbFinal: false)
    else { return false }
    return segment.items[1].start == finite
  }

  /// „Hätte ich das gewusst, *ich wäre* nicht gekommen“: somebody and an unreal verb behind an unreal condition.
  private func followsUnreal(_ segment: Segment, _ shape: Segment.Shape, _ main: Int) -> Bool {
    guard shape == .verbSecond, !isQuestion, let condition = clauses[main].finite,
      startsWithVerb(main),
      clauses[main].verbs.count > 1, isUnreal(condition), segment.items.count > 2,
      let actor = segment.items[0].nominative, words[actor.head].wordClass == .pronoun,
      let finite = finite(segment, verbFinal: false), segment.items[1].start == finite
    else { return false }
    return isUnreal(finite)
  }

  func startsWithVerb(_ clause: Int) -> Bool {
    clauses[clause].finite.map { finite in
      // „Denn sollte es …“
      let first = clauses[clause].words.lowerBound
      return finite == first || finite == first + 1 && clauses[clause].coordinator == first
    } ?? false
  }

  func isLastVerbFinite(_ segment: Segment) -> Bool {
    guard let last = verbIndices(segment).last else { return false }
    return words[last].hasFinite && segment.items.suffix(2).contains { $0.start == last }
  }

  mutating func addInfinitive(_ segment: Segment) {
    if let position = stack.lastIndex(where: { clauses[$0].kind == .infinitive && clauses[$0].verbs.isEmpty }),
      verbIndices(segment).count > 0
    {
      stack.removeSubrange((position + 1)...)
      return fill(stack[position], segment, verbFinal: true)
    }
    if sharesInfinitive(segment), let parent = stack.last {
      // „nie … betrieben oder … gebaut zu haben“: zu haben stands once.
      let first = clauses.count - 1
      clauses[first].kind = .infinitive
      clauses[first].verbs += segment.items.suffix(2).map(\.start)
      stack.append(first)
      return addInfinitive(segment, beside: first, in: parent)
    }
    if let main = stack.first, waitsForInfinitive(main, segment) {
      stack = [main]
      return fill(main, segment, verbFinal: true)
    }
    if stack.isEmpty { openMain(segment) }
    if segment.delimiter == .comma { leaveRelative(whoseVerbLacks: "zu") }
    let parent = stack.last ?? 0
    // „scheint … zu sein“ in one segment was seen as one; behind a comma it is a clause of its own.
    if segment.delimiter == .coordinator, clauses[parent].kind == .infinitive, let above = clauses[parent].parent {
      return addInfinitive(segment, beside: parent, in: above)
    }
    let index = newClause(.infinitive, segment, parent: parent)
    if !hangOnNoun(index, in: parent), !hangOnPurpose(index, in: parent), !attachContent(index, in: parent) {
      clauses[parent].units.append(.clause(index))
    }
    stack.append(index)
    fill(index, segment, verbFinal: true)
  }

  /// Whether a segment behind a coordinator ends in a participle and „zu haben“, and the clause before it in a participle
  /// alone.
  private func sharesInfinitive(_ segment: Segment) -> Bool {
    let verbs = verbIndices(segment)
    guard segment.delimiter == .coordinator, verbs.count == 2, isAfterZu(verbs[1]), words[verbs[0]].hasParticiple,
      ["haben", "sein", "werden"].contains(words[verbs[1]].lower), segment.items.count > 2,
      segment.items.last?.start == verbs[1], let first = clauses.last, first.kind == .participle,
      first.parent == stack.last, first.verbs.count == 1, first.words.upperBound == segment.coordinator
    else { return false }
    return true
  }

  /// „…, nie ein Programm *betrieben* oder einen Reaktor gebaut zu haben“: what looks like a finite verb.
  private func opensSharedInfinitive(_ segment: Segment, with next: Segment?) -> Bool {
    guard let next, segment.delimiter == .comma, next.delimiter == .coordinator, introduction(segment) == nil,
      introduction(next) == nil, !stack.isEmpty
    else { return false }
    let first = verbIndices(segment)
    let verbs = verbIndices(next)
    guard first.count == 1, segment.items.last?.start == first[0], words[first[0]].hasParticiple,
      segment.items.count > 1, verbs.count == 2, isAfterZu(verbs[1]), words[verbs[0]].hasParticiple,
      next.items.last?.start == verbs[1]
    else { return false }
    return ["haben", "sein", "werden"].contains(words[verbs[1]].lower)
  }

  /// One more infinitive clause, coordinated with the one that is open.
  mutating func addInfinitive(_ segment: Segment, beside sibling: Int, in parent: Int) {
    let index = newClause(.infinitive, segment, parent: parent)
    clauses[index].coordinatedWith = sibling
    appendSibling(index, after: sibling, in: parent)
    stack.removeLast()
    stack.append(index)
    fill(index, segment, verbFinal: true)
  }

  /// „wollen Steuern senken, in Schulen investieren und …“: an infinitive without zu under the modal before.
  private func sharesModal(_ segment: Segment) -> Bool {
    guard let top = stack.last, let verb = verbIndices(segment).last else { return false }
    return listsInfinitives(segment, verb) && words[verb].hasInfinitive && hasInfinitiveUnderModal(top)
  }

  /// „Mexiko ist der größte Empfänger, gefolgt von Brasilien“: a participle with what belongs to it behind it.
  private func opensParticiple(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1,
      case .word(let participle)? = segment.items.first, words[participle].wordClass == .verb,
      words[participle].hasParticiple, verbIndices(segment) == [participle]
    else { return false }
    return onlyPrepositionals(behind: participle, segment)
  }

  /// „waren in Rom, aber auch in Pisa untergebracht“: what joins two parts of one clause stays between them.
  mutating func keepCoordinator(of segment: Segment, in clause: Int) {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma,
      !clauses[clause].units.isEmpty
    else { return }
    clauses[clause].units.append(.word(coordinator))
  }

  mutating func addNonFinite(_ segment: Segment) {
    if opensParticiple(segment), let top = stack.last, clauses[top].finite != nil {
      let index = newClause(.participle, segment, parent: top)
      clauses[top].units.append(.clause(index))
      return fill(index, segment, verbFinal: true, hasFinite: false)
    }
    if let open = stack.lastIndex(where: { awaitsNonFinite($0) }) {
      stack.removeSubrange((open + 1)...)
      if sharesParticiple(segment, with: stack[open]) { return addContrasted(segment, beside: stack[open]) }
      keepCoordinator(of: segment, in: stack[open])
      return fill(stack[open], segment, verbFinal: true)
    }
    let isParticiple =
      verbIndices(segment).allSatisfy { words[$0].hasParticiple }
      && (segment.items.count == 1 || repeatsAuxiliary(segment))
    if segment.coordinator != nil || isParticiple || listed > 0 || sharesModal(segment), let top = stack.last,
      clauses[top].kind != .infinitive,
      !clauses[top].verbs.isEmpty
    {
      // „hat … erklärt und … betont“: the auxiliary is shared.
      let verbs = verbIndices(segment)
      if closesShared(segment, verbs) || closesPassive(segment, verbs), let auxiliary = verbs.last {
        clauses[top].verbs.append(auxiliary)
      }
      let index = clauses.count
      var clause = Clause(kind: clauses[top].kind, words: range(segment))
      clause.coordinator = segment.coordinator
      clause.coordinatedWith = top
      clause.parent = clauses[top].parent
      clauses.append(clause)
      if let parent = clause.parent { appendSibling(index, after: top, in: parent) } else { roots.append(index) }
      stack.removeLast()
      stack.append(index)
      return fill(index, segment, verbFinal: true, hasFinite: false)
    }
    let isHeadline =
      verbIndices(segment).last.map { isHeadlineParticiple($0, segment) || namesState($0, segment) } ?? false
    if stack.isEmpty { openMain(segment) }
    let parent = stack.last ?? 0
    if clauses[parent].verbs.isEmpty { return fill(parent, segment, verbFinal: true, hasFinite: !isHeadline) }
    // „…, oft verbunden mit Gefühlen“
    let verbs = verbIndices(segment)
    let isParticipial = verbs.count == 1 && verbs.allSatisfy { words[$0].hasParticiple && !words[$0].hasInfinitive }
    let index = newClause(isParticipial ? .participle : .infinitive, segment, parent: parent)
    clauses[parent].units.append(.clause(index))
    fill(index, segment, verbFinal: true, hasFinite: false)
  }
}

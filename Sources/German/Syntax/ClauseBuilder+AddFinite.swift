import Lexicon

/// Segments with a finite verb: which clause they begin, or go on with.
extension ClauseBuilder {
  mutating func addFinite(_ segment: Segment, _ shape: Segment.Shape) {
    if !awaitingShared.isEmpty, let cluster = sharedCluster(segment) {
      return addSharing(segment, cluster, with: awaitingShared)
    }
    if closesBeside(segment) || closesInside(segment) || closesListed(segment) { return }
    if let open = stack.last, holdsContentInside(open, segment, shape) {
      let index = newClause(.main, segment, parent: open)
      hangContent(index, in: open)
      stack.append(index)
      return fill(index, segment, verbFinal: false)
    }
    if fillsCondition(segment, shape) || fillsInterrupted(segment, shape) || followsQuotedWord(segment, shape) {
      return
    }
    if let main = stack.last, holdsContent(main, segment, shape) {
      let index = newClause(.main, segment, parent: main)
      if !attachContent(index, in: main) { clauses[main].units.append(.clause(index)) }
      stack.append(index)
      return fill(index, segment, verbFinal: false)
    }
    if fillsWaiting(segment, shape) || shape == .verbFinal && sharesIntroducer(segment) { return }
    if stack.isEmpty { return openSentence(segment, shape) }
    if shape == .verbFirst, let speech = speechBeforeFront(segment) {
      return addSaidBehindFront(segment, under: speech)
    }
    let main = stack[0]
    if followsCondition(segment, shape, main) { return }
    if continuesCommand(segment, shape, behind: main) {
      var clause = Clause(kind: .imperative, words: range(segment))
      clause.coordinator = segment.coordinator
      clause.coordinatedWith = main
      return fill(appendMain(clause), segment, verbFinal: false)
    }
    if shape == .verbFirst, isTrailingCondition(segment, main) {
      let index = newClause(.verbFirst, segment, parent: main)
      clauses[main].units.append(.clause(index))
      stack = [main, index]
      return fill(index, segment, verbFinal: false)
    }
    if addsReason(segment, shape, behind: main) { return }
    if goesOnSaying(segment, shape, behind: main) { return addSaid(segment, beside: main) }
    addNext(segment, shape, behind: main)
  }

  /// „…, es sei denn, *ein Arzt ordnet es an*“, „vorausgesetzt, *es fällt genug Regen*“: a main clause is the condition.
  private mutating func fillsCondition(_ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil, let open = stack.last,
      clauses[open].kind == .subordinate, clauses[open].finite == nil, clauses[open].units.isEmpty,
      clauses[open].introducer.count == 1,
      ClauseBuilder.beforeMain.contains(words[clauses[open].introducer[0]].lower)
    else { return false }
    fill(open, segment, verbFinal: false)
    return true
  }

  /// An embedded clause interrupted a subordinate one that still lacks its verb.
  private mutating func fillsInterrupted(_ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard shape == .verbFinal || shape == .verbSecond || shape == .verbFirst,
      let open = stack.lastIndex(where: {
        clauses[$0].kind != .main && clauses[$0].finite == nil && clauses[$0].kind != .infinitive
          // „Je höher der Preis, desto geringer wird die Nachfrage“: a half that needs no verb.
          && clauses[$0].introducer.first.map { !["je", "je nachdem"].contains(words[$0].lower) } ?? true
          // „„Hallo, Chef“, sagte er“, „Ich bin Trainer, nicht Zauberer, sagte er“
          && !(clauses[$0].kind == .fragment && (segment.afterQuote || reports(segment)))
      }),
      isLastVerbFinite(segment)
    else { return false }
    stack.removeSubrange((open + 1)...)
    opposes(segment, in: stack[open])
    fill(stack[open], segment, verbFinal: true)
    return true
  }

  private mutating func followsQuotedWord(_ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard let main = stack.first, isQuotedWord(main, before: segment, shape) else { return false }
    clauses[main].kind = .fragment
    var clause = Clause(kind: .main, words: range(segment))
    clause.reported = roots
    roots = [clauses.count]
    stack = [clauses.count]
    clauses.append(clause)
    fill(stack[0], segment, verbFinal: false)
    return true
  }

  /// The main clause waits for its verb behind what stands in front.
  private mutating func fillsWaiting(_ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard let place = stack.lastIndex(where: { waitsForFinite($0) }), case let main = stack[place],
      segment.delimiter != .coordinator || clauses[main].units.isEmpty || continuesFront(segment, of: main),
      shape != .verbFinal || !isSecondHalf(segment) && !listsFinal(segment), !followsTelegram(segment, shape, main)
    else { return false }
    if place == 0, let speech = stack.last, speech != main, reportsBehind(speech, segment, shape) {
      addSaid(segment, under: speech)
      return true
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
    fill(main, segment, verbFinal: false)
    return true
  }

  /// A second clause under the same introducer: „…, es jedoch nicht realistisch sei“.
  private mutating func sharesIntroducer(_ segment: Segment) -> Bool {
    guard
      let top = stack.lastIndex(where: {
        clauses[$0].kind != .main && clauses[$0].kind != .infinitive && clauses[$0].finite != nil
      })
    else { return false }
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
    fill(index, segment, verbFinal: true)
    return true
  }

  private mutating func openSentence(_ segment: Segment, _ shape: Segment.Shape) {
    openMain(segment)
    let main = stack[0]
    if shape == .verbFirst {
      clauses[main].kind =
        isQuestion
        ? .question
        : isImperative(segment) && !tellsWhatRemains(segment) ? .imperative : isWish(segment) ? .verbFirst : .main
    }
    fill(main, segment, verbFinal: false)
  }

  /// „Sollte er kommen, wird …“: what has its verb in front was the condition of this clause.
  private mutating func followsCondition(_ segment: Segment, _ shape: Segment.Shape, _ main: Int) -> Bool {
    // „Wird er gewählt oder ernannt, zieht er um“: the condition goes on without a verb of its own.
    let condition = firstOfCondition(main)
    guard
      shape == .verbFirst || resumesCondition(segment) || followsUnreal(segment, shape, condition),
      segment.delimiter == .comma, clauses[condition].prefield == 0,
      clauses[condition].kind == .main || clauses[condition].kind == .question, !segment.afterQuote, !isQuestion,
      clauses[condition].units.isEmpty == false, startsWithVerb(condition),
      clauses[condition].coordinatedWith == nil || opensSecond(condition),
      // „Das sei schwierig, meinte er, gab aber nicht auf“
      clauses[condition].reported.isEmpty,
      !reports(segment) || opensCondition(condition) || resumesCondition(segment) || shape == .verbSecond
        || (namesSubject(condition) || sharesPronoun(condition, segment)) && !says(segment)
    else { return false }
    let index = clauses.count
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinatedWith = clauses[condition].coordinatedWith
    clauses[condition].coordinatedWith = nil
    for part in parts(of: condition, upTo: main) {
      clauses[part].kind = .verbFirst
      clauses[part].parent = index
      clause.units.append(.clause(part))
      roots.removeAll { $0 == part }
    }
    clauses.append(clause)
    roots.append(index)
    stack = [index]
    // „Solltest du ihn sehen, grüße ihn“
    if commands(segment) { clauses[index].kind = .imperative }
    fill(index, segment, verbFinal: false)
    return true
  }

  /// A main clause behind a main clause: one that reports it, one that it reports, or the next.
  private mutating func addNext(_ segment: Segment, _ shape: Segment.Shape, behind main: Int) {
    let index = clauses.count
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    if shape == .verbFirst, segment.coordinator == nil,
      segment.afterQuote && !goesOnBehindQuote(segment) || reports(segment) || closesSpeech(segment, behind: main)
    {
      // „…“, sagte Peskow.
      clause.reported = roots
      for root in roots where startsWithVerb(root) && asked(root, before: segment) { clauses[root].kind = .question }
      roots.removeAll()
    } else if shape == .verbSecond, let speech = speech(thatReports: segment) {
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
      if shape == .verbFirst {
        // „Das ist lästig, aber *bleiben Sie* ruhig“
        if segment.coordinator != nil, addresses(segment), isImperative(segment) { clause.kind = .imperative }
        if asksAgain(segment, beside: main) { clause.kind = .question }
      }
      // „Das lohnt sich nicht, *lass es*“
      if segment.delimiter == .comma && isNothingButOrder(segment) || joinsOrder(segment, behind: main) {
        clause.kind = .imperative
      }
      clause.coordinatedWith = main
    }
    fill(appendMain(clause), segment, verbFinal: false)
  }

  /// „bleiben *Sie*“: those who are spoken to stand right behind the verb.
  private func addresses(_ segment: Segment) -> Bool {
    guard let verb = finite(segment, verbFinal: false), verb + 1 < words.count else { return false }
    return words[verb + 1].text == "Sie"
  }

  /// „Peskow *sagte*, es gebe Kontakt“: the open clause whose verb takes what follows the comma as what was said or thought.
  private func speech(thatReports segment: Segment) -> Int? {
    guard segment.delimiter == .comma, segment.coordinator == nil,
      let speech = stack.last(where: {
        takesObjectClause($0) && (!isSaid($0) || canSpeak($0) && !hasObject($0)) && !isInfinitiveWithObject($0)
      })
        ?? stack.last(where: {
          onlyReports(segment) && clauses[$0].finite != nil && !isInSubjunctive($0) && namesContent($0, before: segment)
        }) ?? stack.last(where: { clauses[$0].finite != nil && isThought(segment) })
        ?? stack.last(where: { holdsView($0, before: segment) })
        ?? stack.last(where: { onlyReports(segment) && saysBeside($0) }),
      !(onlyReports(segment) && (meansObject(segment, of: speech) || isDoneToThing(speech))),
      !goesOnInReport(segment, behind: speech), !runsParallel(segment, to: speech)
    else { return nil }
    // „Sie würden entscheiden, wer kommt, dann werde gewählt“: what they decide is asked already.
    if case .clause(let asked)? = clauses[speech].units.last, clauses[asked].kind == .indirectQuestion { return nil }
    guard isReportedSpeech(segment) else { return leadsInto(segment, speech) ? speech : nil }
    let isOwn =
      onlyReports(segment) || isThought(segment)
      || canSpeak(speech)
        && !(mayBeIndicative(segment)
          && (namesObject(speech) || namesTopic(speech, before: segment) || isDoneToNamed(speech)))
    return isOwn ? speech : nil
  }

  /// „Einige klagten *über Schmerzen*, bei anderen blieben sie aus“: what was said has been named right before the comma.
  private func namesTopic(_ speech: Int, before segment: Segment) -> Bool {
    guard case .phrase(let topic)? = clauses[speech].units.last, let preposition = topic.preposition,
      words[preposition].lower == "über", topic.clauses.isEmpty, let start = segment.items.first?.start
    else { return false }
    return topic.lastWord == start - 2
  }

  /// What introduces a condition in the order of a main clause.
  static let beforeMain: FormSet = ["es sei denn", "vorausgesetzt", "angenommen"]

  /// The clause with the verb in front that one without a finite verb, or with its own in front as well, goes on, joined by
  /// „und“ or „oder“; or the clause itself: „*Steigen die Kosten* und sinken die Löhne“.
  private func firstOfCondition(_ clause: Int) -> Int {
    var first = clause
    while clauses[first].finite == nil || clauses[first].prefield == 0 && startsWithVerb(first),
      clauses[first].coordinator != nil, clauses[first].kind == .main,
      let before = clauses[first].coordinatedWith
    {
      first = before
    }
    return clauses[first].finite != nil && startsWithVerb(first) ? first : clause
  }

  /// A clause and those that go on with it, up to the last, in their order.
  private func parts(of first: Int, upTo last: Int) -> [Int] {
    var result = [last]
    while let part = result.last, part != first, let before = clauses[part].coordinatedWith { result.append(before) }
    return result.reversed()
  }

  /// „Nehmen Sie das Geld und *kaufen Sie* ein Haus“: one more order to those who are spoken to.
  private func continuesCommand(_ segment: Segment, _ shape: Segment.Shape, behind main: Int) -> Bool {
    guard shape == .verbFirst, clauses[main].kind == .imperative, !segment.afterQuote,
      let first = clauses[main].finite, first + 1 < words.count, words[first + 1].text == "Sie",
      let verb = finite(segment, verbFinal: false), verb + 1 < words.count, words[verb + 1].text == "Sie"
    else { return false }
    return isImperative(segment)
  }

  /// „Kommt er, oder bleibt sie zu Hause?“: a second question, with a subject of its own behind its verb.
  private func asksAgain(_ segment: Segment, beside main: Int) -> Bool {
    guard segment.items.count > 1, case .phrase(let phrase, _) = segment.items[1] else { return false }
    if let or = segment.coordinator, words[or].lower == "oder" {
      guard clauses[main].kind == .question && clauses[main].prefield == 0 || isStatedInQuestion(main) else {
        return false
      }
    } else {
      // „Sie sind Minister, haben Sie Reformen umgesetzt?“, „Er ist reich, aber ist er glücklich?“
      guard isStatedInQuestion(main), asksToTheEnd(segment) else { return false }
    }
    let head = words[phrase.head]
    return phrase.mayBeNominative && head.wordClass != .reflexive
      && (phrase.determiner != nil || head.wordClass == .pronoun || head.wordClass == .name)
  }

  /// A statement before the question that gives the sentence its mark.
  private func isStatedInQuestion(_ main: Int) -> Bool {
    guard isQuestion, clauses[main].kind == .main, clauses[main].prefield > 0 else { return false }
    switch clauses[main].units.first {
    case .phrase(let front): return words[front.determiner ?? front.head].wordClass != .interrogative
    // „Nun ist es nicht verboten, aber muss man es tun?“
    case .adverb(let front): return words[front].wordClass == .adverb
    case .clause(let front): return clauses[front].kind == .subordinate
    default: return false
    }
  }

  /// „…, aber muss man dafür zahlen?“, „…, aber muss man den Leuten glauben, *die das sagen*?“: nothing but clauses under the question stands
  /// between it and its mark.
  private func asksToTheEnd(_ segment: Segment) -> Bool {
    guard let end = segment.items.last?.end, end < words.count else { return false }
    if words[end].text == "?" { return true }
    let rest = segments.drop { ($0.items.first?.start ?? 0) < end }
    return words[end].isComma && !rest.isEmpty
      && rest.allSatisfy { introduction($0) != nil || $0.coordinator != nil && isLastVerbFinite($0) }
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
  func says(_ segment: Segment) -> Bool {
    finite(segment, verbFinal: false).map { words[$0].readings.contains { $0.verbGroups.contains(.says) } } ?? false
  }

  /// „Ist das Wetter gut, kommen viele Gäste“: what somebody says would have its subject before the verb.
  private func namesSubject(_ main: Int) -> Bool {
    clauses[main].units.nominatives.contains { $0.determiner != nil && words[$0.head].isNominal }
  }

  /// „Die Karte ist gratis, *will man länger bleiben*, kostet sie zehn Euro“: a condition behind a whole sentence and a comma, with
  /// a subject of its own right behind its verb.
  private func opensSecond(_ condition: Int) -> Bool {
    guard clauses[condition].coordinator == nil, let before = clauses[condition].coordinatedWith,
      clauses[before].prefield > 0 || !startsWithVerb(before), clauses[before].finite != nil,
      let subject = clauses[condition].units.first?.nominative
    else { return false }
    // but „schließt die Grenze“, „las es“: what may be an object is no subject.
    return subject.agreement.onlyCase == .nominative
      || ["man", "er", "wir", "ich", "du"].contains(words[subject.head].lower)
  }

  /// „Geht man nach Berlin, sieht man viel“: both halves speak of the same, right behind their verbs.
  private func sharesPronoun(_ main: Int, _ segment: Segment) -> Bool {
    guard let first = clauses[main].finite, let second = finite(segment, verbFinal: false), second + 1 < words.count,
      ["man", "er", "wir", "ich", "du"].contains(words[first + 1].lower)
    else { return false }
    return words[second + 1].lower == words[first + 1].lower
  }

  /// „Sollte er kommen, dann wird …“
  private func resumesCondition(_ segment: Segment) -> Bool {
    guard segment.items.count > 2, case .word(let first) = segment.items[0],
      ["dann", "so"].contains(words[first].lower),
      let finite = finite(segment, verbFinal: false)
    else { return false }
    return segment.items[1].start == finite
  }
}

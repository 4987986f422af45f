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
  /// Behind who says it, the segment in work ends in what the auxiliary before waits for.
  var resumesNonFinite = false
  /// The segment in work is one more infinitive with „zu“ of a list.
  var isListed = false
  /// How many segments from the one in work on end in a verb under the auxiliary of the clause before.
  var listed = 0
  /// A clause that waits for its participle or infinitive behind a clause between commas.
  var interruptedShare: InterruptedShare?
  /// What the sentence is put together from.
  private(set) var segments: [Segment] = []
  /// The verbs of each segment as it came, by its first word.
  private(set) var verbLists: [[Int]] = []
  /// Their roles, once somebody has asked.
  private var resumptions: Resumptions?

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
    self.segments = withDenialsJoined(withQuestionsJoined(segments)).map { comparedInfinitive($0) }
    var lists: [[Int]] = words.indices.map { _ in [] }
    for segment in self.segments {
      if let start = segment.items.first?.start { lists[start] = verbIndices(segment) }
    }
    verbLists = lists
    for position in self.segments.indices {
      if !addApart(position) { addInTurn(position) }
      lastDelimiter = self.segments[position].delimiter
    }
    finish()
  }

  /// Adds a segment that is something else than its own verb makes of it, as what stands around it shows.
  private mutating func addApart(_ position: Int) -> Bool {
    let segment = segments[position]
    let next = position + 1 < segments.count ? segments[position + 1] : nil
    if interruptedShare?.closing == position {
      closeInterruptedShare(segment)
    } else if isParticipleClause(segment, before: next) {
      openMain(segment)
      openParticiple(segment, in: stack[0])
    } else if let ob = alternative(segment, before: next) {
      openMain(segment)
      openAlternative(segment, ob, in: stack[0])
    } else if let main = describedMain(by: segment, before: next) {
      describe(main, by: segment)
    } else if let remark = remark(segment, before: next) {
      addRemark(segment, remark)
      isBehindRemark = true
    } else if let next, interruptsToSpeak(segment, before: next) {
      resumesNonFinite = clauses[stack[0]].verbs.count == 1 && endsForAuxiliary(next, of: stack[0])
      addSpeaker(segment)
    } else if let next, deniesQuestion(segment, before: next) {
      addFragment(segment)
    } else if let speech = speechInterrupted(position) {
      openSaid(segment, under: speech)
    } else if opensInterruptedHalf(segments[position...]) {
      openInterruptedHalf(segment)
    } else if let closing = closingOfShare(from: position) {
      openInterruptedShare(segment, closing: closing)
    } else if !awaitingShared.isEmpty, let closing = closingOfCluster(from: position) {
      openInterruptedCluster(segment, closing: closing)
    } else if opensInterrupted(position) {
      openInterrupted(segment)
    } else if opensInterruptedInfinitive(position) {
      openInterruptedInfinitive(segment)
    } else {
      return false
    }
    return true
  }

  /// Adds a segment as its verb makes it, or its share in the verbs of others.
  private mutating func addInTurn(_ position: Int) {
    var segment = segments[position]
    let isAddress = isAddress(before: segment)
    // „Herr Wolf, *wie gefährlich ist das?*“: a sentence begins.
    if isAddress { segment.delimiter = .start }
    if isAddress || isAnswer(before: segments[position...]) {
      clauses[0].kind = .fragment
      clauses[0].isAddress = isAddress
      stack.removeAll()
    }
    if isTelegram(before: segment) || opensHeadlinePiece(segment) { stack.removeAll() }
    if [.dash, .colon, .semicolon, .bracket].contains(segment.delimiter), !stack.isEmpty { breakOff(segment) }
    let sharesZu = sharesInfinitive(segments[position...])
    let sharesFinal = sharesZu || sharesCluster(segments[position...]) || sharesInterruptedCluster(position)
    if listed == 0 { listed = verbsListed(segments[position...]) }
    withholdsFinite =
      sharesFinal || listed > 0 || repeatsPassive(segment) || resumesNonFinite || goesOnWithPronoun(segment)
      || endsAmounts(segment)
    resumesNonFinite = false
    isListed = listsZu(segments[position...])
    if sharesFinal, let before = awaitingShared.last {
      addAwaiting(segment, beside: before)
    } else if sharesZu {
      openAwaitingInfinitive(segment)
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
  }

  /// What can be seen only once all clauses stand: parts that belong together or apart.
  private mutating func finish() {
    for index in announcers {
      words[index].readings = [Reading(lemma: words[index].lower, key: words[index].lower, wordClass: .correlative)]
    }
    var (denies, likens, weighs, exceeds, excludes, shades) = (false, false, false, false, false, false)
    var (sums, announces, counts, opposes) = (false, false, false, false)
    // Where they stand, since a word that is handed on is counted twice.
    for index in words.indices {
      switch words[index].wordClass {
      case .pronoun:
        denies = denies || words[index].reading.key == "kein"
        sums = sums || words[index].lower.isOne(of: "alles", "alle", "beide")
      case .comparison:
        if words[index].lower == "wie" { likens = true } else { weighs = true }
      case .adverb:
        likens = likens || words[index].isMatched && words[index].lower.hasPrefix("wie ")
        excludes = excludes || words[index].reading.means(.negation)
      case .negation: excludes = true
      case .pronominalAdverb: announces = true
      case .coordinator: opposes = opposes || words[index].lower == "sondern"
      case .numeral: counts = counts || index + 1 < words.count && words[index + 1].isComma
      case .preposition: shades = shades || words[index].lower.isOne(of: "über", "unter")
      default: break
      }
      if words[index].isMatched, words[index].lower.isOne(of: "mehr als", "weniger als") { exceeds = true }
    }
    let hasQuotes = words.contains { $0.isPunctuation && Marks.closing.contains($0.text) }
    for index in roots { takeThatIs(index) }
    if let first = roots.first { concedeState(first) }
    concedeFirst()
    if excludes, roots.count > 1 { opposeDeniedVerb() }
    for index in clauses.indices {
      limitFront(index)
      if excludes { releaseDenial(index) }
      pairVerb(index)
      joinSpans(index)
      if announces { joinAnnouncement(index) }
      if opposes { partAlsoTold(index) }
      joinParts(index)
      joinMeasured(index)
      joinFormerAmounts(index)
      joinCoordinated(index)
      joinQuality(index)
      shadePlaces(index)
      joinHolder(index)
      if hasQuotes { joinOwnerOfQuoted(index) }
      joinGoal(index)
      if likens { exceedsPast(index) }
      dropComparedContent(index)
      if exceeds { joinDifference(index) }
      if weighs { joinWeighed(index) }
      partGapped(index, denies: excludes)
      if excludes { dropExpletive(index) }
      if denies { joinDenied(index) }
      if sums {
        joinFloatingAll(index)
        joinAllAsked(index)
        joinTotal(index)
      }
      limitFront(index)
      readInstruction(index)
      releasePredicate(index)
      releaseTold(index)
      readComment(index)
      releaseMeasure(index)
      releaseShare(index)
      releaseCounted(index)
      partAwaited(index)
      if shades {
        releaseShadedSubject(index)
        releaseShaded(index)
      }
      releaseRoughNumber(index)
      releaseReason(index)
      releaseSubject(index)
      releaseSecondSubject(index)
      releaseAskedSubject(index)
      releaseDative(index)
      releaseGenitive(index)
      releaseReceiver(index)
      releaseInferior(index)
      releaseConcerned(index)
      markReflexives(index)
      shareReflexive(index)
      readTooMuch(index)
      releaseObject(index)
      asksInFront(index)
      nameSubject(index)
      askOnNoun(index)
      joinAskedShare(index)
      if isQuestion {
        asksForDeed(index)
        contrastQuestion(index)
      }
    }
    for index in clauses.indices where clauses[index].finite == nil && clauses[index].kind == .main {
      markVerbless(index)
    }
    readExplaining()
    if counts, roots.count > 1 { shareAmounts() }
    for index in clauses.indices { limitFront(index) }
  }

  /// A unit that another step has taken out of a clause no longer stands before its verb.
  private mutating func limitFront(_ index: Int) {
    clauses[index].prefield = min(clauses[index].prefield, clauses[index].units.count)
  }

  /// „*Mag* die Kritik *auch* verstummen, der Streit bleibt“: the verb in front grants it by itself, as „mögen zwar“ would.
  /// „*Kaum* war er da, *da* ging er“: the second word only takes up the first.
  private mutating func concedeFirst() {
    guard roots.count > 1, !isQuestion, case let first = roots[0], case let second = roots[1],
      clauses[first].kind == .main,
      clauses[second].coordinatedWith == first, clauses[second].coordinator == nil, clauses[second].finite != nil
    else { return }
    if grants(first) {
      let also = clauses[first].units.firstIndex { unit in
        if case .adverb(let word) = unit { words[word].lower == "auch" } else { false }
      }
      guard let also, case .adverb(let word) = clauses[first].units[also] else { return }
      clauses[first].units.remove(at: also)
      words[word].readings = [Reading(lemma: "auch", key: "auch", wordClass: .correlative)]
    } else if case .adverb(let hardly)? = clauses[first].units.first, words[hardly].lower == "kaum",
      clauses[second].prefield == 1, case .adverb(let then) = clauses[second].units[0], words[then].lower == "da"
    {
      clauses[second].units.removeFirst()
      clauses[second].prefield = 0
      words[then].readings = [Reading(lemma: "da", key: "da", wordClass: .correlative)]
    }
  }

  private func grants(_ index: Int) -> Bool {
    clauses[index].prefield == 0 && clauses[index].verbs.count > 1
      && clauses[index].finite.map { $0 < 2 && words[$0].lower.isOne(of: "mag", "mögen") } ?? false
  }

  /// „Wie *aber* soll das gehen?“: what sets the question against what was said stands behind its word, and joins as it would
  /// in front.
  private mutating func contrastQuestion(_ index: Int) {
    guard roots.first == index, clauses[index].coordinator == nil, clauses[index].prefield == 2,
      clauses[index].units.count > 1, case .adverb(let but) = clauses[index].units[1],
      words[but].lower.isOne(of: "aber", "jedoch"), words[0].isOf(.asking)
    else { return }
    words[but].readings = [Reading(lemma: "aber", key: "aber", wordClass: .coordinator)]
    clauses[index].coordinator = but
    clauses[index].units.remove(at: 1)
    clauses[index].prefield = 1
  }

  /// A main clause that has found no verb, of its own or of the one before.
  private mutating func markVerbless(_ index: Int) {
    guard clauses[index].verbs.isEmpty && clauses[index].coordinatedWith == nil else { return }
    clauses[index].kind = .fragment
    // „… – aber keine Straßen“
    if index > 0, case .adverb(let but)? = clauses[index].units.first, words[but].lower == "aber",
      clauses[index].units.count > 1, clauses[index].coordinator == nil
    {
      clauses[index].coordinator = but
      clauses[index].units.removeFirst()
    }
  }

  /// Where a clause goes on that the segment begins.
  mutating func resumption(of segment: Int, by role: StretchRoles, isInside: Bool = false) -> Resumption? {
    let table = resumptions ?? Resumptions(segments.map(roles(of:)))
    resumptions = table
    return table.resumption(of: segment, by: role, isInside: isInside)
  }

  /// A strong mark ends the main clause unless that still waits for its verb.
  mutating func breakOff(_ segment: Segment) {
    guard let main = stack.first, clauseCompleted(by: segment) == nil else { return }
    if clauses[main].finite == nil, clauses[main].kind == .main,
      segment.delimiter == .dash || segment.delimiter == .bracket,
      shape(segment) != .verbSecond, !isDateline(main, before: segment), !opensTelegram(segment, behind: main),
      !asksBehindList(segment, main)
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

  /// „Wien – *Die Frage*, ob …, ist offen“: the place of a report at the beginning; the capital of a word that is no noun tells
  /// that the sentence begins behind the dash, though a clause stands before its verb.
  private func isDateline(_ main: Int, before segment: Segment) -> Bool {
    guard segment.delimiter == .dash, let start = segment.items.first?.start, start > 1,
      words[start].isCapitalized || words[start].kind == .number,
      // „Linz – *Kinder*, die viel lesen, haben …“: several are no other name of a town.
      !words[start].isNominal || words[start].isPersonName || words[start].reading.agreement.isPluralOnly,
      isOnlyDash(before: segment),
      clauses[main].words.lowerBound == 0, clauses[main].units.count == 1,
      case .phrase(let place) = clauses[main].units[0], place.determiner == nil, place.modifiers.isEmpty,
      place.clauses.isEmpty, words[place.head].wordClass == .name, words[place.head].reading.means(.place)
    else { return false }
    return true
  }

  /// „Test im Freien – *hohe Geschwindigkeit angestrebt*“: behind a heading without a verb and a dash.
  private func opensTelegram(_ segment: Segment, behind main: Int) -> Bool {
    guard segment.delimiter == .dash, clauses[main].verbs.isEmpty, segment.items.count > 1,
      segment.items[0].nominative != nil, shape(segment) == .nonFinite, isOnlyDash(before: segment),
      let deed = verbIndices(segment).last, deed == segment.items.last?.start
    else { return false }
    return words[deed].hasParticiple && words[(deed + 1)...].allSatisfy(\.isPunctuation)
  }

  /// „*Drei Männer festgenommen*, Fahrer verletzt“, „…, zwei auf der Flucht“: somebody or something and a participle at the
  /// end say all there is to say, as in a headline, before somebody or something else.
  private func isTelegram(before segment: Segment) -> Bool {
    guard stack == [0], segment.delimiter == .comma || segment.delimiter == .dash, segment.coordinator == nil,
      let first = segment.items.first, first.nominative != nil, clauses[0].kind == .main, clauses[0].finite == nil,
      let deed = clauses[0].verbs.last, deed == clauses[0].words.upperBound - 1, first.start == deed + 2,
      clauses[0].verbs.allSatisfy({ words[$0].hasParticiple }),
      !clauses[0].units.contains(where: { if case .clause = $0 { true } else { false } }),
      case .phrase(let phrase)? = clauses[0].units.first, !phrase.isPrepositional, phrase.agreement.allows(.nominative),
      introduction(segment) == nil
    else { return false }
    switch shape(segment) {
    case .verbless: return segment.items.count > 1 || segment.delimiter == .dash
    case .nonFinite: return segment.items.count > 1
    case .verbSecond: return !says(segment)
    default: return false
    }
  }

  /// „Herr Müller, viele Gäste kommen“, „Papa, ich komme“: who is spoken to, before a clause that has something else in front
  /// of its verb.
  private func isAddress(before segment: Segment) -> Bool {
    guard stack == [0], segment.delimiter == .comma, segment.coordinator == nil, clauses[0].verbs.isEmpty,
      clauses[0].units.count == 1, case .phrase(let phrase) = clauses[0].units[0],
      !phrase.isPrepositional, phrase.conjuncts.isEmpty, let first = segment.items.first
    else { return false }
    guard phrase.determiner == nil, ClauseBuilder.addresses.contains(words[phrase.head].lower) else {
      // „Professor Wolf, warum steigen die Preise?“
      let asksOne = isQuestion && isCallable(phrase) && words[first.start].isOf(.asking)
      return asksOne && !verbIndices(segment).isEmpty || isCalled(phrase, before: segment)
    }
    if isQuestion { return !verbIndices(segment).isEmpty }
    guard shape(segment) == .verbSecond, case .phrase(let subject, _) = first else { return false }
    return !subject.isPrepositional && finite(segment, verbFinal: false) == segment.items.dropFirst().first?.start
  }

  /// „Freunde, wir haben gewonnen“, „Mein Sohn, du irrst“: somebody without an article, or the speaker's own, before a clause
  /// that begins with who speaks or is spoken to and with the verb.
  private func isCalled(_ phrase: NounPhrase, before segment: Segment) -> Bool {
    guard isCallable(phrase), phrase.mayBeNominative,
      phrase.determiner.map({ ["mein", "unser"].contains(words[$0].reading.key) }) ?? true,
      case .phrase(let speaker, _)? = segment.items.first, words[speaker.head].wordClass == .pronoun,
      speaker.mayBeNominative,
      ["ich", "wir", "du", "ihr", "es"].contains(words[speaker.head].lower) || words[speaker.head].text == "Sie",
      segment.items.count > 2 || segment.items.count == 2 && words[segment.items[1].end - 1].hasFinite
    else { return false }
    return finite(segment, verbFinal: false) == segment.items[1].start
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

  private static let addresses: FormSet = ["herr", "frau", "herren", "damen", "professor", "doktor"]

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

  /// „Hätte ich das gewusst, *ich wäre* nicht gekommen“: somebody and an unreal verb behind an unreal condition.
  func followsUnreal(_ segment: Segment, _ shape: Segment.Shape, _ main: Int) -> Bool {
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

  /// „waren in Rom, aber auch in Pisa untergebracht“: what joins two parts of one clause stays between them.
  mutating func keepCoordinator(of segment: Segment, in clause: Int) {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma,
      !clauses[clause].units.isEmpty
    else { return }
    clauses[clause].units.append(.word(coordinator))
  }
}

import Lexicon

/// Puts segments together to clauses: a stack of open clauses, from the main clause inward.
struct ClauseBuilder {
  var words: [Word]
  /// All verbs by key, so that a prefix is known to belong to one.
  let verbs: LexiconTable
  /// What can separate from a verb.
  let prefixes: LexiconTable
  let frames: (any FrameSource)?
  let isQuestion: Bool
  var clauses: [Clause] = []
  var roots: [Int] = []
  /// Open clauses, outermost first.
  var stack: [Int] = []
  /// What was open before a bracket or dash.
  var suspended: [Int] = []
  var lastDelimiter: Segment.Delimiter = .start
  /// A clause that ends in its participle or infinitive and waits for the auxiliary of the next segment.
  var awaitingShared: Int?
  /// Pronominal adverbs that only announce a clause on their noun.
  var announcers: [Int] = []
  /// The segment in work has no finite verb, whatever its forms could be.
  var withholdsFinite = false

  init(words: [Word], morphology: Morphology, frames: (any FrameSource)?, isQuestion: Bool) {
    self.words = words
    verbs = morphology.verbs.verbs
    prefixes = morphology.particles
    self.frames = frames
    self.isQuestion = isQuestion
  }

  mutating func build(_ segments: [Segment]) {
    let segments = segments.map(comparedInfinitive)
    for (position, segment) in segments.enumerated() {
      if isParticipleClause(segment, before: position + 1 < segments.count ? segments[position + 1] : nil) {
        openMain(segment)
        openParticiple(segment, in: stack[0])
        lastDelimiter = segment.delimiter
        continue
      }
      if let main = describedMain(by: segment, before: position + 1 < segments.count ? segments[position + 1] : nil) {
        describe(main, by: segment)
        lastDelimiter = segment.delimiter
        continue
      }
      if isAddress(before: segment) {
        clauses[0].kind = .fragment
        stack.removeAll()
      }
      if [.dash, .colon, .semicolon, .bracket].contains(segment.delimiter), !stack.isEmpty { breakOff(segment) }
      let next = position + 1 < segments.count ? segments[position + 1] : nil
      let sharesFinal = sharesCluster(segment, with: next)
      withholdsFinite = sharesFinal || opensSharedInfinitive(segment, with: next)
      add(segment)
      awaitingShared = sharesFinal ? stack.last : nil
      withholdsFinite = false
      lastDelimiter = segment.delimiter
    }
    for index in announcers {
      words[index].readings = [Reading(lemma: words[index].lower, key: words[index].lower, wordClass: .correlative)]
    }
    let denies = words.contains { $0.wordClass == .pronoun && $0.reading.key == "kein" }
    for index in clauses.indices {
      joinCoordinated(index)
      if denies { joinDenied(index) }
      releasePredicate(index)
      releaseMeasure(index)
      releaseSubject(index)
      markReflexives(index)
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
      if let top = stack.last, clauses[top].kind != .main, clauses[top].finite == nil { return }
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

  private static let addresses: FormSet = ["herr", "frau", "herren", "damen"]

  /// No second dash follows that would end an insertion.
  private func isOnlyDash(before segment: Segment) -> Bool {
    guard let start = segment.items.first?.start else { return false }
    return !words[start...].contains { Marks.dashes.contains($0.text) && $0.spaceBefore }
  }

  /// „Es ist schrecklich –“: a copula that has its adjective waits for no participle.
  private func saysPredicate(_ main: Int) -> Bool {
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

  func verbIndices(_ segment: Segment) -> [Int] {
    segment.items.compactMap { item in
      if case .word(let index) = item, words[index].wordClass == .verb { return index }
      return nil
    }
  }

  /// A participle before „zu werden“, „worden zu sein“.
  private func isPassiveInfinitive(behind index: Int) -> Bool {
    var next = index + 1
    if next < words.count, words[next].lower == "worden" { next += 1 }
    return next + 1 < words.count && words[next].wordClass == .zu
      && ["werden", "sein", "haben"].contains(words[next + 1].lower)
  }

  /// The finite verb of a segment, or nil.
  func finite(_ segment: Segment, verbFinal: Bool) -> Int? {
    if withholdsFinite { return nil }
    // „soll … angesprochen und … verfolgt haben“: both participles are under the auxiliary at the end.
    let all = verbIndices(segment)
    if !verbFinal, closesShared(segment, all) { return nil }
    // „treffen zu wollen“: an infinitive right before zu is none.
    let verbs = all.filter { index in
      words[index].hasFinite && !isAfterZu(index)
        && !(words[index].hasInfinitive && index + 1 < words.count && words[index + 1].wordClass == .zu)
        // „bedroht worden zu sein“
        && !(words[index].hasParticiple && isPassiveInfinitive(behind: index))
    }
    if verbs.isEmpty, !verbFinal, let order = order(segment) { return order }
    // „hat die Entscheidung, zu schweigen, Kritik provoziert“: the participle that an auxiliary waits for.
    if !verbFinal, verbs.count == 1, segment.coordinator == nil, segment.items.last?.start == verbs[0],
      words[verbs[0]].hasParticiple, !words[verbs[0]].isOnlyFinite,
      stack.count > 1, stack.contains(where: { awaitsNonFinite($0) })
    {
      return nil
    }
    // „könnte ein Impfstoff, wenn …, Kindern verabreicht werden“
    if !verbFinal, verbs.count == 2, segment.coordinator == nil, segment.items.count > 1,
      segment.items.suffix(2).map(\.start) == verbs, words[verbs[0]].hasParticiple,
      ["werden", "haben", "sein"].contains(words[verbs[1]].lower), stack.count > 1,
      let main = stack.first, awaitsNonFinite(main), let finite = clauses[main].finite,
      words[finite].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) || $0.key == "werden" })
    {
      return nil
    }
    if !verbFinal, verbs.count == 1, isHeadlineParticiple(verbs[0], segment) { return nil }
    if let sure = verbs.first(where: { words[$0].isOnlyFinite }) { return sure }
    // „…, aber beim zweiten Mal beseitigt werden müssen“: a cluster at the end of one more subordinate clause.
    if !verbFinal, segment.coordinator != nil, verbs.count > 2, let open = stack.last, clauses[open].kind == .relative,
      segment.items.suffix(verbs.count).map(\.start) == verbs, let last = verbs.last,
      words[last].readings.contains(where: { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) })
    {
      return last
    }
    // „Verschärft stellen sich die Probleme …“
    if !verbFinal, verbs.count > 1, words[verbs[0]].hasParticiple, verbs[1] == verbs[0] + 1 { return verbs[1] }
    let others = verbs.filter { index in
      // „hatte … gekauft und … abreißen lassen“
      if segment.coordinator != nil, words[index].hasInfinitive, let open = stack.last,
        let finite = clauses[open].finite, clauses[open].verbs.count > 1,
        words[finite].readings.contains(where: { $0.key == "haben" }),
        verbs.suffix(2).count == 2, segment.items.suffix(2).map(\.start) == Array(verbs.suffix(2)),
        verbs.suffix(2).allSatisfy({ words[$0].hasInfinitive }),
        words[verbs[verbs.count - 1]].readings.contains(where: {
          $0.key == "lassen" || AuxiliaryVerbs.modals.contains($0.key)
        })
      {
        return false
      }
      // „muss … haben und … passen“: an infinitive under the modal of the clause before.
      if segment.coordinator != nil || listsInfinitives(segment, index), words[index].hasInfinitive,
        onlyPrepositionals(behind: index, segment),
        let open = stack.last,
        let finite = auxiliary(of: open),
        clauses[open].verbs.contains(where: { $0 != finite && words[$0].hasInfinitive }),
        words[finite].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) || $0.key == "werden" })
      {
        return false
      }
      // „wurde geschlagen, getreten und beraubt“: one more participle under the auxiliary before.
      if segment.coordinator != nil, words[index].hasParticiple, segment.items.last?.start == index,
        let open = stack.last,
        let finite = auxiliary(of: open),
        clauses[open].verbs.contains(where: { $0 != finite && words[$0].hasParticiple }),
        words[finite].readings.contains(where: { ["werden", "haben", "sein"].contains($0.key) })
      {
        return false
      }
      return true
    }.filter { index in
      // An infinitive at the end with a finite verb elsewhere is none.
      !(words[index].hasInfinitive && clausesAwaitInfinitive(before: verbs) && !verbFinal
        && segment.items.last?.start == index)
    }
    return verbFinal ? others.last : others.first
  }

  /// „musste laufen, mit der Bahn fahren und …“: one more infinitive behind a comma, with nothing that could be a subject.
  private func listsInfinitives(_ segment: Segment, _ verb: Int) -> Bool {
    segment.delimiter == .comma && segment.items.count > 1 && segment.items.first?.start != verb
      && !segment.items.contains { item in
        if case .phrase(let phrase, _) = item {
          !phrase.isPrepositional && phrase.agreement.allows(.nominative)
        } else {
          false
        }
      }
  }

  /// The finite verb of a clause, or of the one that it is joined to.
  private func auxiliary(of clause: Int) -> Int? {
    clauses[clause].finite ?? clauses[clause].coordinatedWith.flatMap { clauses[$0].finite }
  }

  /// „Google und Huawei wegen Patenten verklagt“: a participle at the end of a sentence without any other verb.
  private func isHeadlineParticiple(_ verb: Int, _ segment: Segment) -> Bool {
    // „Chef aus Haft entlassen“: no plural that the form could be a finite verb of.
    var mayBeOther = words[verb].hasInfinitive
    if mayBeOther, case .phrase(let phrase, _)? = segment.items.first, !phrase.isPrepositional,
      phrase.conjuncts.isEmpty, phrase.agreement.isSingularOnly
    {
      mayBeOther = false
    }
    // „Zwei Kinder verletzt“: no subject for the finite form.
    var isShortHeadline = false
    if segment.items.count == 2, case .phrase(let phrase, _) = segment.items[0], !phrase.isPrepositional,
      phrase.agreement.isPluralOnly, !words.contains(where: { $0.text == "." })
    {
      isShortHeadline = true
    }
    return words[verb].hasParticiple && !mayBeOther && segment.items.last?.start == verb
      && (segment.items.count > 2 || isShortHeadline) && segment.delimiter == .start && segment.coordinator == nil
      && stack.isEmpty
      && introduction(segment) == nil
  }

  /// „Bleiben Sie …“, „Stoppt den Krieg“: the verb first, a form that can command, and nobody else as its subject.
  private func isImperative(_ segment: Segment) -> Bool {
    guard let verb = finite(segment, verbFinal: false) else { return false }
    let forms = words[verb].verbForms
    let keys = words[verb].readings.map(\.key)
    // „Wer nichts habe, könne nicht bleiben“
    if keys.contains(where: AuxiliaryVerbs.modals.contains) { return false }
    if verb + 1 < words.count, words[verb + 1].text == "Sie" {
      if words[verb].text == "Seien" { return true }
      return forms.contains(.infinitive) && !keys.contains { AuxiliaryVerbs.all.contains($0) && $0 != "lassen" }
    }
    let isShort = !forms.isFinite && words[verb].isCapitalized && verb + 1 < words.count
    // „Lasst unsere Kinder in Ruhe“: nobody but those who are spoken to can be its subject.
    if forms.contains(.imperativePlural), !forms.allowsThird(plural: false), !forms.allowsThird(plural: true),
      words[verb].isCapitalized,
      !segment.items.contains(where: { item in
        if case .phrase(let phrase, _) = item { words[phrase.head].lower == "ihr" } else { false }
      })
    {
      return true
    }
    guard isShort || forms.contains(.imperativeSingular) || forms.contains(.imperativePlural) else { return false }
    return segment.items.allSatisfy { item in
      guard case .phrase(let phrase, _) = item, !phrase.isPrepositional else { return true }
      return !phrase.agreement.allows(.nominative)
        || words[phrase.head].wordClass == .noun && isExclaimed
          && phrase.agreement.allows(.accusative)
    }
  }

  /// Likewise behind a condition, where no form will do that could have its subject elsewhere.
  private func commands(_ segment: Segment) -> Bool {
    guard isImperative(segment), let verb = finite(segment, verbFinal: false) else { return false }
    return !words[verb].readings.contains {
      $0.wordClass == .verb && ($0.verb.allows(.present, person: 3) || $0.verb.allows(.preterite, person: 3))
    }
  }

  private var isExclaimed: Bool { words.contains { $0.text == "!" } }

  /// „sind zufrieden und sagen“: sein and haben alone wait for no bare infinitive.
  func clausesAwaitInfinitive(before verbs: [Int] = []) -> Bool {
    // „kann die Jahre, in denen …, an einer Hand abzählen“: behind a clause that ends in its verb the one around it waits.
    guard let open = stack.last(where: { !(endsInVerb($0) && isComplete($0)) }), awaitsNonFinite(open),
      let finite = clauses[open].finite
    else { return false }
    // „hätte die Leute, die dort wohnen, warnen müssen“
    if verbs.count > 1, let last = verbs.last, verbs.allSatisfy({ words[$0].hasInfinitive }),
      words[last].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) || $0.key == "lassen" }),
      words[finite].readings.contains(where: { $0.key == "haben" })
    {
      return true
    }
    return words[finite].readings.contains { $0.wordClass == .verb && !["sein", "haben"].contains($0.key) }
  }

  func isAfterZu(_ index: Int) -> Bool { index > 0 && words[index - 1].wordClass == .zu }

  func shape(_ segment: Segment) -> Segment.Shape {
    let verbs = verbIndices(segment)
    if verbs.isEmpty { return .verbless }
    let introduced = introduction(segment) != nil
    guard let finite = finite(segment, verbFinal: introduced) else {
      let hasZu = verbs.contains { words[$0].hasZuInfinitive || isAfterZu($0) }
      return hasZu ? .zuInfinitive : .nonFinite
    }
    if introduced { return .verbFinal }
    if segment.items.first?.start == finite { return .verbFirst }
    if case .word(let index)? = segment.items.first(where: { $0.start != segment.coordinator }), index == finite {
      return .verbFirst
    }
    // „Bitte bleiben Sie ruhig“
    if case .word(let index)? = segment.items.first, words[index].lower == "bitte", finite == index + 1 {
      return .verbFirst
    }
    let position = segment.items.firstIndex { $0.start == finite } ?? 0
    let isLast = position == segment.items.count - 1
    let openFinal = stack.contains {
      clauses[$0].kind != .main && clauses[$0].kind != .infinitive && clauses[$0].kind != .verbFirst
    }
    if isLast, position > 0, openFinal,
      position > 1 || stack.last.map({ clauses[$0].finite == nil && clauses[$0].kind != .main }) ?? false
    {
      return .verbFinal
    }
    // „der sich einbürgern ließ und einer der besten Werfer *war*“
    if isLast, position == 1, segment.delimiter == .coordinator, let top = stack.last, clauses[top].kind == .relative,
      clauses[top].finite != nil, words[finite].readings.contains(where: { $0.key == "sein" }),
      case .phrase(let predicate, _) = segment.items[0], !predicate.isPrepositional,
      predicate.agreement.allows(.nominative)
    {
      return .verbFinal
    }
    // A single finite verb behind one phrase, with an unfinished subordinate clause open.
    return .verbSecond
  }

  // MARK: Kinds of segments

  mutating func addFinite(_ segment: Segment, _ shape: Segment.Shape) {
    if let first = awaitingShared, let cluster = sharedCluster(segment) {
      awaitingShared = nil
      return addSharing(segment, cluster, with: first)
    }
    // An embedded clause interrupted a subordinate one that still lacks its verb.
    if shape == .verbFinal || shape == .verbSecond || shape == .verbFirst,
      let open = stack.lastIndex(where: {
        clauses[$0].kind != .main && clauses[$0].finite == nil && clauses[$0].kind != .infinitive
      }),
      isLastVerbFinite(segment)
    {
      stack.removeSubrange((open + 1)...)
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
    // The main clause waits for its verb behind what stands in front.
    if let main = stack.first, clauses[main].kind == .main, clauses[main].finite == nil,
      segment.delimiter != .coordinator || clauses[main].units.isEmpty || continuesFront(segment, of: main)
    {
      stack = [main]
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
    let main = stack[0]
    // „Sollte er kommen, wird …“
    if shape == .verbFirst || resumesCondition(segment), segment.delimiter == .comma, clauses[main].prefield == 0,
      clauses[main].kind == .main || clauses[main].kind == .question, !segment.afterQuote, !isQuestion,
      clauses[main].units.isEmpty == false, clauses[main].coordinatedWith == nil, startsWithVerb(main),
      !reports(segment) || opensCondition(main)
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
    let index = clauses.count
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    if shape == .verbFirst, segment.coordinator == nil, segment.afterQuote || reports(segment) {
      // „…“, sagte Peskow.
      clause.reported = roots
      for root in roots where startsWithVerb(root) && asked(root, before: segment) { clauses[root].kind = .question }
      roots.removeAll()
    } else if shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil,
      let speech = stack.last(where: { takesObjectClause($0) })
        ?? stack.last(where: { onlyReports(segment) && clauses[$0].finite != nil && !isInSubjunctive($0) }),
      isReportedSpeech(segment), onlyReports(segment) || canSpeak(speech)
    {
      // „Peskow sagte, es gebe Kontakt.“
      clause.parent = speech
      clauses.append(clause)
      clauses[speech].units.append(.clause(index))
      stack.append(index)
      return fill(index, segment, verbFinal: false)
    } else {
      clause.coordinatedWith = main
    }
    clauses.append(clause)
    if clause.parent == nil {
      // Coordinated inside reported speech: stays under the same verb of saying.
      if let previous = stack.last, clauses[previous].kind == .main, let parent = clauses[previous].parent,
        clause.coordinator != nil
      {
        clauses[index].parent = parent
        clauses[index].coordinatedWith = previous
        clauses[parent].units.append(.clause(index))
        stack.removeLast()
        stack.append(index)
        return fill(index, segment, verbFinal: false)
      }
      roots.append(index)
    }
    stack = [index]
    fill(index, segment, verbFinal: false)
  }

  /// „Sollte er kommen, …“, „Wäre er gekommen, …“
  private func opensCondition(_ main: Int) -> Bool {
    guard let finite = clauses[main].finite else { return false }
    return ["sollte", "wäre", "hätte", "müsste", "könnte"].contains { words[finite].lower.hasPrefix($0) }
  }

  /// „Sollte er kommen, dann wird …“
  private func resumesCondition(_ segment: Segment) -> Bool {
    guard segment.items.count > 2, case .word(let first) = segment.items[0],
      ["dann", "so"].contains(words[first].lower),
      let finite = finite(segment, verbFinal: false)
    else { return false }
    return segment.items[1].start == finite
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
    let parent = stack.last ?? 0
    // „scheint … zu sein“ in one segment was seen as one; behind a comma it is a clause of its own.
    if segment.delimiter == .coordinator, clauses[parent].kind == .infinitive, let above = clauses[parent].parent {
      return addInfinitive(segment, beside: parent, in: above)
    }
    let index = newClause(.infinitive, segment, parent: parent)
    if !hangOnNoun(index, in: parent), !attachContent(index, in: parent) {
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
    guard let top = stack.last, let verb = verbIndices(segment).last, listsInfinitives(segment, verb),
      words[verb].hasInfinitive, let finite = auxiliary(of: top),
      words[finite].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) || $0.key == "werden" })
    else { return false }
    return clauses[top].verbs.contains { $0 != finite && words[$0].hasInfinitive }
  }

  mutating func addNonFinite(_ segment: Segment) {
    if let open = stack.lastIndex(where: { awaitsNonFinite($0) }) {
      stack.removeSubrange((open + 1)...)
      return fill(stack[open], segment, verbFinal: true)
    }
    let isParticiple =
      verbIndices(segment).allSatisfy { words[$0].hasParticiple }
      && (segment.items.count == 1 || repeatsAuxiliary(segment))
    if segment.coordinator != nil || isParticiple || sharesModal(segment), let top = stack.last,
      clauses[top].kind != .infinitive,
      !clauses[top].verbs.isEmpty
    {
      // „hat … erklärt und … betont“: the auxiliary is shared.
      let verbs = verbIndices(segment)
      if closesShared(segment, verbs), let auxiliary = verbs.last { clauses[top].verbs.append(auxiliary) }
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
    let isHeadline = verbIndices(segment).last.map { isHeadlineParticiple($0, segment) } ?? false
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

/// The verbs that take another verb without „zu“.
enum AuxiliaryVerbs {
  static let all: Set<String> = [
    "sein", "haben", "werden", "können", "müssen", "dürfen", "sollen", "wollen", "mögen", "lassen",
  ]
  static let modals: Set<String> = ["können", "müssen", "dürfen", "sollen", "wollen", "mögen"]
}

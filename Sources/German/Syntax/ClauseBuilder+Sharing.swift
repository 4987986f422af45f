import Lexicon

/// One auxiliary for two participles or infinitives at the end of subordinate clauses: „der die Reform vorgestellt und
/// verteidigt hatte“, „der eine Bank überfallen und Geld erbeutet haben soll“.
extension ClauseBuilder {
  /// Whether a subordinate segment ends in a participle or infinitive, and behind more of the same kind one with a
  /// coordinator has the auxiliaries of all.
  func sharesCluster(_ segments: ArraySlice<Segment>) -> Bool {
    guard let segment = segments.first,
      introduction(segment) != nil || !awaitingShared.isEmpty
        || segment.delimiter == .comma && segment.coordinator == nil && interruptedFinal != nil,
      let last = sharedVerb(segment),
      let closing = segments.dropFirst().first(where: {
        $0.coordinator != nil && sharedCluster($0) != nil || !isShared($0)
      }),
      closing.coordinator != nil || opposesInside(closing), introduction(closing) == nil,
      let cluster = sharedCluster(closing)
    else { return false }
    let inner = cluster[0]
    // „das der Stadt *gehört*, aber vom Land bezahlt wird“: what takes no object has no passive.
    if words[inner].hasParticiple, words[last].hasParticiple,
      cluster.dropFirst().contains(where: { words[$0].verbKeys.contains("werden") }), let frames,
      segment.items.dropFirst().contains(where: { if case .phrase = $0 { true } else { false } }),
      case let deeds = words[last].readings.filter({ $0.verb.isFinite }), !deeds.isEmpty,
      deeds.allSatisfy({ !frames.needs(ofVerb: $0.key).mayHave(.accusative) })
    {
      return false
    }
    return words[inner].hasParticiple && words[last].hasParticiple
      // „dass die Regeln *einzuhalten* und zu prüfen sind“
      || hasZu(inner) && hasZu(last)
      || words[inner].hasInfinitive && !words[inner].hasParticiple && words[last].hasInfinitive
        && !standsAlone(segment, last, before: closing)
  }

  private func hasZu(_ verb: Int) -> Bool { words[verb].hasZuInfinitive || isAfterZu(verb) }

  /// „Die Kosten sind zu senken *und zu prüfen*“, „Er hat die Regeln zu kennen *und einzuhalten*“: right behind an infinitive
  /// with zu that makes a modal of „sein“ or „haben“ one more under it.
  func sharesObligation(_ segment: Segment) -> Bool {
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator, let top = stack.last,
      clauses[top].kind == .main, let verb = clauses[top].verbs.last, verb == coordinator - 1, hasZu(verb),
      let finite = clauses[top].finite, finite < verb,
      words[finite].verbKeys.contains("sein") || words[finite].verbKeys.contains("haben")
    else { return false }
    // but „ist leicht zu lesen und zu verstehen“
    return clauses[top].verbs.allSatisfy { $0 == finite || $0 == verb || words[$0].wordClass == .zu }
      && !clauses[top].units.contains { if case .adjective = $0 { true } else { false } }
  }

  /// „dass er das Haus kaufen, es *aber* nicht bewohnen darf“: set against the one before it by a word inside.
  private func opposesInside(_ segment: Segment) -> Bool {
    segment.delimiter == .comma
      && segment.items.dropFirst().prefix(2).contains { item in
        if case .word(let word) = item { WordSets.contrasting.contains(words[word].lower) } else { false }
      }
  }

  /// „Leute, die *Kinder haben* und arbeiten wollen“, „die *krank werden* und nicht arbeiten können“, „dass die Preise *steigen*
  /// und viele nichts kaufen können“: what looks like an infinitive is finite. It is no deed that one could will or manage, or
  /// only the second half is denied or has a subject of its own.
  private func standsAlone(_ segment: Segment, _ verb: Int, before closing: Segment) -> Bool {
    guard words[verb].verbForms.allowsThird(plural: true), let modal = verbIndices(closing).last,
      words[modal].verbForms.allowsThird(plural: true)
    else { return false }
    if words[verb].lower.isOne(of: "haben", "werden") { return true }
    if isDenied(closing), !isDenied(segment) { return true }
    guard let actor = closing.items.first?.nominative else { return false }
    return !actor.agreement.intersection(.plural).isEmpty
      && (actor.agreement.onlyCase == .nominative || words[actor.head].wordClass == .pronoun)
  }

  private func isDenied(_ segment: Segment) -> Bool {
    segment.items.contains { item in
      switch item {
      case .word(let word):
        words[word].wordClass == .negation || words[word].lower.hasPrefix("nicht")
          || words[word].lower.isOne(of: "nie", "niemals")
      case .phrase(let phrase, _):
        phrase.determiner.map { words[$0].reading.key == "kein" }
          ?? words[phrase.head].lower.isOne(of: "nichts", "niemand")
      }
    }
  }

  /// „…, *das Geld gestohlen*, versteckt und ausgegeben zu haben“: the same with „zu haben“ behind the last of them.
  func sharesInfinitive(_ segments: ArraySlice<Segment>) -> Bool {
    guard let segment = segments.first, !stack.isEmpty,
      !awaitingShared.isEmpty || segment.delimiter == .comma && segment.coordinator == nil,
      let last = sharedVerb(segment), words[last].hasParticiple, introduction(segment) == nil,
      let closing = segments.dropFirst().first(where: {
        $0.coordinator != nil && infinitiveCluster($0) != nil || !isShared($0)
      })
    else { return false }
    return closing.coordinator != nil && introduction(closing) == nil && infinitiveCluster(closing) != nil
  }

  /// „später ausgegeben zu haben“, „gewürgt worden zu sein“: the participle at the end of a segment, and all words of the
  /// infinitive with „zu“ behind it.
  func infinitiveCluster(_ segment: Segment) -> [Int]? {
    let verbs = verbIndices(segment)
    guard verbs.count > 1, let first = verbs.first, let last = verbs.last, isAfterZu(last), words[first].hasParticiple,
      segment.items.last?.start == last,
      verbs.dropFirst().allSatisfy({ ["haben", "sein", "werden", "worden"].contains(words[$0].lower) })
    else { return nil }
    return Array(first...last)
  }

  /// Where in the stack a subordinate clause stands that a clause inside it, now complete, has cut off from its verb:
  /// „dass der Mann, der floh, …“
  var interruptedFinal: Int? {
    guard let top = stack.last, stack.count > 1, clauses[top].kind == .relative, endsInVerb(top) else { return nil }
    return stack.lastIndex {
      [.subordinate, .relative, .indirectQuestion].contains(clauses[$0].kind) && clauses[$0].finite == nil
        && clauses[$0].verbs.isEmpty
    }
  }

  /// One more between the first and the last: „…, *zwei Männer festgenommen* und Waffen beschlagnahmt worden seien“, „…,
  /// *verurteilt* und inhaftiert wurden“.
  private func isShared(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma || joinsMore(segment), introduction(segment) == nil,
      let verb = sharedVerb(segment)
    else { return false }
    return segment.items.count > 1 || words[verb].hasParticiple
  }

  /// „gefasst *und nach Bonn gebracht* und dort verhört wurde“
  private func joinsMore(_ segment: Segment) -> Bool {
    segment.coordinator.map { words[$0].lower.isOne(of: "und", "oder", "sowie") } ?? false
  }

  /// The participle or infinitive that a segment ends in, if it has no other verb.
  func sharedVerb(_ segment: Segment) -> Int? {
    let verbs = verbIndices(segment)
    guard verbs.count == 1, let last = verbs.last, segment.items.last?.start == last, !words[last].isOnlyFinite else {
      return nil
    }
    return last
  }

  /// „Er hat den Brief gelesen, *ihn aber nicht beantwortet*“: a pronoun that is an object and a participle at the end, under
  /// the auxiliary of the clause before.
  func goesOnWithPronoun(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, let top = stack.last,
      clauses[top].kind == .main, let finite = clauses[top].finite, clauses[top].verbs.count == 2,
      words[finite].verbKeys.contains("haben"),
      clauses[top].verbs.contains(where: { $0 != finite && words[$0].hasParticiple }),
      case .phrase(let object, _)? = segment.items.first, object.firstWord == object.lastWord,
      Self.objects.contains(words[object.head].lower),
      case let verbs = verbIndices(segment),
      verbs.count == 1, verbs[0] > object.head + 1, segment.items.last?.start == verbs[0]
    else { return false }
    return words[verbs[0]].hasParticiple && introduction(segment) == nil
  }

  private static let objects: FormSet = ["ihn", "sie", "es", "ihm", "ihr", "ihnen"]

  /// A clause beside one that waits for the same auxiliary.
  mutating func addAwaiting(_ segment: Segment, beside first: Int) {
    let index = openBeside(segment, first)
    fill(index, segment, verbFinal: true, hasFinite: false)
  }

  mutating func openBeside(_ segment: Segment, _ first: Int) -> Int {
    let index = clauses.count
    var clause = Clause(kind: clauses[first].kind, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.parent = clauses[first].parent
    clause.coordinatedWith = first
    clauses.append(clause)
    if let parent = clause.parent { appendSibling(index, after: first, in: parent) } else { roots.append(index) }
    stack.removeAll { $0 == first }
    stack.append(index)
    return index
  }

  /// „…, wo er bis zu seinem Tod lebte *und arbeitete*“: one more verb right behind that at the end of a clause. Where and when
  /// it was done is said of both, behind the second in English.
  mutating func closesBeside(_ segment: Segment) -> Bool {
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      ["und", "oder"].contains(words[coordinator].lower), segment.items.count == 1,
      case .word(let verb) = segment.items[0], words[verb].hasFinite, endsThere(verb), let first = stack.last,
      endsInVerb(first), !asksWhether(first), clauses[first].finite == coordinator - 1,
      clauses[first].verbs.count == 1,
      words[coordinator - 1].readings.allSatisfy({ !AuxiliaryVerbs.all.contains($0.key) })
    else { return false }
    let index = openBeside(segment, first)
    fill(index, segment, verbFinal: true)
    let introducer = clauses[first].introducer
    let nominals = clauses[first].units.count { unit in
      if case .phrase(let phrase) = unit { !phrase.isPrepositional && !introducer.contains(phrase.head) } else { false }
    }
    guard nominals < 2, nominals == 0 || clauses[first].units.contains(where: { $0.nominative != nil }) else {
      return true
    }
    let shared = clauses[first].units.filter { unit in
      switch unit {
      case .phrase(let phrase): phrase.isPrepositional && !introducer.contains(phrase.head)
      case .adverb(let word): words[word].match != nil && !words[word].reading.means(.focus)
      default: false
      }
    }
    clauses[first].units.removeAll { unit in shared.contains { $0.firstWord == unit.firstWord } }
    clauses[index].units = shared
    return true
  }

  /// „Der Streit, der andauert *und die Stadt spaltet*, muss enden“, „Die Frage, ob er bleibt *oder geht*, ist offen“: one more
  /// verb at the end, behind a clause inside one that waits for its own verb behind the next comma.
  mutating func closesInside(_ segment: Segment) -> Bool {
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      words[coordinator].lower.isOne(of: "und", "oder"), introduction(segment) == nil,
      let verb = verbIndices(segment).last, segment.items.last?.start == verb, words[verb].hasFinite,
      let first = stack.last, stack.count > 1, endsInVerb(first), clauses[first].finite == coordinator - 1,
      verb + 2 < words.count, words[verb + 1].isComma, case let outer = stack[stack.count - 2],
      clauses[outer].finite == nil
        ? clauses[outer].kind == .main ? words[verb + 2].isOnlyFinite : closesOuter(outer, behind: verb + 1)
        : clauses[outer].kind == .main && awaitsNonFinite(outer)
    else { return false }
    let index = openBeside(segment, first)
    fill(index, segment, verbFinal: true)
    return true
  }

  /// „weil der Mann, der dort lebt und Kinder hat, *krank ist*“: behind the comma the subordinate clause around ends in its verb.
  private func closesOuter(_ outer: Int, behind comma: Int) -> Bool {
    guard [.subordinate, .relative, .indirectQuestion].contains(clauses[outer].kind), clauses[outer].verbs.isEmpty,
      let last = endOfBareSegment(behind: comma)
    else { return false }
    return words[last].wordClass == .verb && words[last].hasFinite
  }

  /// „dass Firmen Daten sammeln, *verkaufen* oder *an Dritte weitergeben*“: more finite verbs at the end of a clause, each with
  /// what is its own, the last behind a coordinator.
  mutating func closesListed(_ segment: Segment) -> Bool {
    guard let verb = verbIndices(segment).last, verbIndices(segment).count == 1, segment.items.last?.start == verb,
      words[verb].hasFinite, introduction(segment) == nil, let first = stack.last, stack.count > 1,
      endsInVerb(first), clauses[first].verbs.count == 1, let before = clauses[first].finite,
      !words[before].verbKeys.contains(where: AuxiliaryVerbs.all.contains),
      !words[before].verbForms.isDisjoint(with: words[verb].verbForms)
    else { return false }
    if segment.delimiter == .comma, segment.coordinator == nil {
      // „…, kaufen oder“
      guard segment.items.count == 1, before == verb - 2, words[before + 1].isComma, verb + 2 < words.count,
        WordSets.listing.contains(words[verb + 1].lower),
        let last = words[(verb + 2)...].prefix(while: { !$0.isPunctuation }).last, last.hasFinite, !last.isCapitalized,
        !last.isOnlyFinite || words[verb].isOnlyFinite
      else { return false }
    } else {
      guard segment.delimiter == .coordinator, clauses[first].coordinatedWith != nil, clauses[first].coordinator == nil,
        clauses[first].units.isEmpty
      else { return false }
    }
    let index = openBeside(segment, first)
    fill(index, segment, verbFinal: true)
    return true
  }

  /// „ob er kommt“, „was er sagt“
  private func asksWhether(_ index: Int) -> Bool {
    clauses[index].introducer.first.map { ["ob", "was", "wer"].contains(words[$0].lower) } ?? false
  }

  /// Nothing follows, or the clause around it goes on with its verb.
  private func endsThere(_ verb: Int) -> Bool {
    guard verb + 1 < words.count else { return true }
    if words[verb + 1].isComma { return verb + 2 < words.count && words[verb + 2].isOnlyFinite }
    return [".", "!", "?"].contains(words[verb + 1].text)
  }

  /// „weiß, wer kommt *und wer nicht*“: a question with the verbs of the one before.
  ///
  /// - Returns: the question before.
  func deniedQuestion(_ segment: Segment) -> Int? {
    guard segment.coordinator != nil, segment.items.count == 2, case .word(let not) = segment.items[1],
      words[not].wordClass == .negation, words[segment.items[0].start].isOf(.asking),
      let first = stack.last,
      clauses[first].finite != nil,
      clauses[first].kind == .indirectQuestion
        || clauses[first].kind == .relative
          && clauses[first].introducer.first.map({ words[$0].isOf(.asking) }) ?? false
    else { return nil }
    return first
  }

  mutating func denyQuestion(_ segment: Segment, beside first: Int) {
    let (asking, not) = (segment.items[0].start, segment.items[1].start)
    let index = openBeside(segment, first)
    clauses[index].kind = .indirectQuestion
    clauses[index].introducer = [asking]
    clauses[index].finite = clauses[first].finite
    clauses[index].verbs = clauses[first].verbs
    if case .phrase(let phrase, _) = segment.items[0] {
      clauses[index].units.append(.phrase(phrase))
      var reading = words[asking].reading
      reading.wordClass = .interrogative
      reading.key = ["was", "wer"].contains(words[asking].lower) ? words[asking].lower : reading.key
      words[asking].readings = [reading]
    }
    // „Was wir wissen *und was nicht*“: who does it is that of the first question.
    if words[asking].lower.isOne(of: "was", "wen", "wie", "wo"),
      let doer = clauses[first].units.first(where: { unit in
        guard let phrase = unit.nominative else { return false }
        return !clauses[first].introducer.contains(phrase.head) && words[phrase.head].wordClass != .reflexive
      })
    {
      clauses[index].units.append(doer)
    }
    clauses[index].units.append(.negation(not))
  }

  /// The verbs at the end of a segment: participle or infinitive, more of them, the finite auxiliary.
  func sharedCluster(_ segment: Segment) -> [Int]? {
    let verbs = verbIndices(segment)
    guard verbs.count > 1, let last = verbs.last, words[last].hasFinite,
      segment.items.suffix(verbs.count).map(\.start) == verbs,
      verbs.dropFirst().allSatisfy({ verb in
        words[verb].readings.contains { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) }
      })
    else { return nil }
    return verbs
  }

  /// „…, angesprochen und … *verfolgt haben*“: a participle and the infinitive of its auxiliary at the end, under the
  /// modal of a clause before that has its participle already.
  func closesShared(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard segment.coordinator != nil || isContrast(segment), endsShared(verbs), let last = verbs.last,
      words[last].hasInfinitive,
      // „… und bestraft werden *wie Diebstahl*“
      segment.items.last(where: { words[$0.start].wordClass != .comparison })?.start == last,
      let open = stack.last.map(firstListed), clauses[open].verbs.count == 2,
      let finite = clauses[open].finite, let first = clauses[open].verbs.first(where: { $0 != finite }),
      // „wenn das Haus verkauft wird und die Leute entlassen werden“: behind its participle „wird“ waits for nothing.
      finite < first
    else { return false }
    // „Er hätte kommen und *helfen sollen*“, „Sie hat Brücken sprengen und Straßen *sperren lassen*“, „Er wird verkaufen und
    // *umziehen müssen*“: the modal of both, under the auxiliary of the clause before.
    if words[last].verbKeys.contains(where: { AuxiliaryVerbs.modals.contains($0) || $0 == "lassen" }) {
      return words[finite].verbKeys.contains(where: { $0.isOne(of: "haben", "werden") })
        && words[first].hasInfinitive && words[verbs[0]].hasInfinitive
        && (!words[first].hasParticiple || words[finite].verbKeys.contains("werden"))
    }
    return ["haben", "sein", "werden"].contains(words[last].lower) && words[verbs[0]].hasParticiple
      && takesInfinitive(finite) && words[first].hasParticiple
  }

  /// „Sie haben Schüsse gehört und zwei Männer *weglaufen sehen*“, „… und die Kinder *gehen lassen*“: what somebody perceives or
  /// lets happen, as an infinitive for the participle, under the „haben“ of a clause that has a participle.
  func closesPerceived(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard segment.coordinator != nil, verbs.count == 2, segment.items.suffix(2).map(\.start) == verbs,
      words[verbs[0]].hasInfinitive, !words[verbs[0]].isOnlyFinite, words[verbs[1]].hasInfinitive,
      words[verbs[1]].verbKeys.contains(where: { $0.isOne(of: "sehen", "hören", "spüren", "lassen") }),
      let open = stack.last.map(firstListed), let finite = clauses[open].finite,
      words[finite].verbKeys.contains("haben"), let closing = clauses[open].verbs.last, closing > finite
    else { return false }
    return words[closing].hasParticiple
  }

  /// „verfolgt haben“, „geschlagen worden sein“
  private func endsShared(_ verbs: [Int]) -> Bool {
    verbs.count == 2 || verbs.count == 3 && words[verbs[1]].lower == "worden" && words[verbs[2]].lower == "sein"
  }

  /// The first of clauses that wait for one auxiliary: „*müssen gefunden*, angeklagt und verurteilt werden“.
  func firstListed(_ clause: Int) -> Int {
    var first = clause
    while clauses[first].finite == nil, clauses[first].verbs.count == 1, let before = clauses[first].coordinatedWith {
      first = before
    }
    return first
  }

  /// „Der Fahrer wurde leicht, *seine Frau schwer verletzt*“: two subjects, each with how, and one participle for both.
  func sharesParticiple(_ segment: Segment, with open: Int) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, clauses[open].kind == .main, stack == [open],
      let finite = clauses[open].finite,
      words[finite].readings.contains(where: { ["werden", "sein"].contains($0.key) }),
      segment.items.count == 3, segment.items[0].nominative != nil, let last = segment.items.last?.start,
      verbIndices(segment) == [last], words[last].hasParticiple, isManner(segment.items[1]),
      clauses[open].units.contains(where: { $0.nominative != nil })
    else { return false }
    switch clauses[open].units.last {
    case .adjective(let how, _), .adverb(let how): return how > finite
    default: return false
    }
  }

  private func isManner(_ item: Item) -> Bool {
    if case .word(let word) = item { [.adverb, .adjective].contains(words[word].wordClass) } else { false }
  }

  mutating func addContrasted(_ segment: Segment, beside first: Int) {
    clauses[first].verbs += verbIndices(segment)
    let index = openBeside(segment, first)
    roots.append(index)
    fill(index, segment, verbFinal: true, hasFinite: false)
  }

  /// „Zwei Männer sind getötet und drei *verletzt worden*“: the participle of the passive stands once, for both.
  func closesPassive(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard segment.coordinator != nil || isContrast(segment), verbs.count == 2, words[verbs[1]].lower == "worden",
      segment.items.last?.start == verbs[1], words[verbs[0]].hasParticiple, let open = stack.last,
      clauses[open].verbs.count == 2, let finite = clauses[open].finite, let last = clauses[open].verbs.last,
      last != finite, words[last].hasParticiple, words[last].lower != "worden",
      // but „Er war gestürzt und in eine Klinik gebracht worden“, „Er ist gegen eine Wand gefahren und …“
      !words[last].readings.contains(where: { reading in
        reading.verb.contains(.pastParticiple)
          && (reading.info == PerfectAuxiliary.sein
            || reading.info == PerfectAuxiliary.either && !reading.verbGroups.contains(.someone)
              && happens(reading.key, in: open))
      })
    else { return false }
    return words[finite].readings.contains { $0.key == "sein" }
  }

  /// „ist gestürzt“, „ist *gegen eine Wand* gefahren“: needs no object or has a direction, and nobody by whom it was done.
  private func happens(_ verb: String, in clause: Int) -> Bool {
    let places = clauses[clause].units.compactMap { unit -> NounPhrase? in
      if case .phrase(let phrase) = unit, phrase.isPrepositional { phrase } else { nil }
    }
    return
      (frames?.needs(ofVerb: verb).mayHaveOnly([]) ?? false
      || places.contains { $0.agreement.onlyCase == .accusative })
      && !places.contains { $0.preposition.map { words[$0].reading.key.isOne(of: "von", "durch") } ?? false }
  }

  /// The clauses before get the auxiliaries, too; the last stands beside them under the same introducer.
  mutating func addSharing(_ segment: Segment, _ cluster: [Int], with waiting: [Int]) {
    guard let before = waiting.last else { return }
    let index = openBeside(segment, before)
    fill(index, segment, verbFinal: true)
    for first in waiting {
      clauses[first].finite = clauses[index].finite
      clauses[first].verbs += cluster.dropFirst()
    }
  }
}

import Lexicon

/// Segments without a verb: the rest of a clause, appositions, additions, contrasts.
extension ClauseBuilder {
  mutating func addVerbless(_ segment: Segment) {
    if isSpokenTo(segment) {
      let main = stack[0]
      addFragment(segment)
      clauses[clauses.count - 1].isAddress = true
      if clauses[main].verbs.isEmpty { clauses[main].kind = .fragment }
      stack = [main]
      return
    }
    if let piece = pieceBeside(segment) { return add(segment, as: piece) }
    if apposeBehindVerb(segment) || apposeInEnded(segment) { return }
    leaveComplete(before: segment)
    add(segment, as: piece(segment, in: stack.last ?? 0))
  }

  /// What the segment is to the clauses as they stand, before any is left.
  private func pieceBeside(_ segment: Segment) -> VerblessPiece? {
    if excludes(segment) || limits(segment, by: .denial) && !addsPredicate(segment) { return .gapped }
    if let clause = clauseCompleted(by: segment) ?? clauseCompared(by: segment) ?? clauseDenied(by: segment) {
      return .rest(of: clause)
    }
    if namesOthers(segment) { return .gapped }
    return nominalBeside(segment) ?? setOffPart(segment) ?? deniedQuestion(segment).map { .question(beside: $0) }
      ?? inclusionInFinal(segment)
      ?? inclusionInside(segment) ?? shareInside(segment) ?? placeInFinal(segment)
  }

  /// „„Hallo, *Chef*“, sagte er“, „Komm her, *Peter*!“: who is spoken to, behind a greeting, an order or a clause with nothing
  /// that the name could explain, at the end of what is quoted or called out.
  private func isSpokenTo(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count == 1,
      let someone = segment.items[0].nominative, someone.determiner == nil, isCallable(someone),
      isSpokenEnd(behind: segment.items[0].end), stack.count == 1, let main = stack.first
    else { return false }
    if clauses[main].kind == .imperative { return true }
    guard clauses[main].kind == .main else { return false }
    switch clauses[main].units.last {
    case .adverb(let word)?, .adjective(let word, _)?, .negation(let word)?:
      return !clauses[main].verbs.isEmpty || clauses[main].units.count == 1 && !words[word].isMatched
    case .phrase(let before)?:
      if ClauseBuilder.greetings.contains(words[before.head].lower) { return clauses[main].verbs.isEmpty }
      return clauses[main].finite != nil && ClauseBuilder.spokenTo.contains(words[before.head].lower)
    default: return false
    }
  }

  /// A name or a person without an article.
  func isCallable(_ phrase: NounPhrase) -> Bool {
    guard phrase.focus.isEmpty, phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.appositions.isEmpty,
      phrase.conjuncts.isEmpty
    else { return false }
    let head = words[phrase.head]
    return head.isPersonName || head.wordClass == .noun && head.reading.means(.person)
      || head.wordClass == .name && head.reading.origin == .guess
  }

  /// Behind the word what is quoted or called out ends.
  private func isSpokenEnd(behind end: Int) -> Bool {
    guard end < words.count else { return false }
    if ["!", "?"].contains(words[end].text) { return true }
    let close = words[end].isComma ? end + 1 : end
    return close < words.count && words[close].isQuotationMark && words[..<(end - 1)].contains(where: \.isQuotationMark)
  }

  private static let spokenTo: FormSet = ["du", "dich", "dir", "ihr", "sie"]

  private static let greetings: FormSet = [
    "danke", "dank", "vorsicht", "achtung", "entschuldigung", "verzeihung", "bitte",
  ]

  /// „…, dass er schneller läuft, *als sein Bruder*“: the comparative stands in the clause that has just ended in its verb,
  /// where no comma belongs before the rest of the comparison.
  private func clauseCompared(by segment: Segment) -> Int? {
    guard segment.delimiter == .comma, segment.coordinator == nil, case .phrase(let rest, _)? = segment.items.first,
      let than = rest.preposition, words[than].wordClass == .comparison, words[than].lower == "als",
      let top = stack.last, stack.count > 1, endsInVerb(top), let verb = clauses[top].finite, verb < than,
      words[clauses[top].words.lowerBound..<verb].contains(where: { word in
        word.readings.contains { $0.degree == .comparative }
          || word.lower.isOne(of: "mehr", "weniger", "anders", "besser")
      })
    else { return nil }
    return top
  }

  /// A clause that ends with its verb is left, and so is one that is complete inside one that waits for something.
  private mutating func leaveComplete(before segment: Segment) {
    if stack.isEmpty { openMain(segment) }
    if segment.delimiter == .comma {
      while let top = stack.last, stack.count > 1, endsInVerb(top) { stack.removeLast() }
    }
    leaveInfinitiveOfNoun(before: segment)
    leaveUndenied(before: segment)
    if let top = stack.last, clauses[top].kind != .main, isComplete(top), stack.count > 1,
      let waiting = stack.lastIndex(where: { !isComplete($0) })
    {
      stack.removeSubrange((waiting + 1)...)
    }
  }

  /// What the segment is to the clause that is open then.
  private func piece(_ segment: Segment, in target: Int) -> VerblessPiece {
    // „… zu halten und den Spielern, die …, Ruhe zu gönnen“
    if segment.delimiter == .coordinator, clauses[target].kind == .infinitive, !clauses[target].verbs.isEmpty,
      let parent = clauses[target].parent
    {
      return .infinitive(beside: target, in: parent)
    }
    if addsPredicate(segment) { return .predicate }
    if namesOtherReceiver(segment, in: target) { return .parts }
    if addsPiece(segment) || tellsOutcome(segment) || saysMore(segment) { return .gapped }
    // „…, aber auch Bruce Springsteen“: one more item of the phrase before.
    if segment.coordinator != nil, let item = appositive(segment.items), let last = clauses[target].units.indices.last,
      case .phrase(let before) = clauses[target].units[last], !before.isPrepositional
    {
      return .conjunct(item, of: VerblessPiece.Place(clause: target, unit: last))
    }
    if let conjunct = prepositionalBeside(segment) ?? repeatedPreposition(segment, in: target) { return conjunct }
    // „Niemand kann leben, *geschweige denn in der Stadt*“: of nothing that has been said
    if let coordinator = segment.coordinator, words[coordinator].reading.key == "geschweige denn",
      case .phrase(let place, _)? = segment.items.first, let preposition = place.preposition,
      lastPrepositional(target, preposition) == nil
    {
      return .gapped
    }
    if repeatsVerb(segment) || limits(segment, by: .shade) { return .gapped }
    if let naming = naming(segment, in: target) { return naming }
    guard segment.delimiter == .comma else { return .parts }
    // „20 Menschen wurden verletzt, darunter zwei Kinder“, „…, allen voran Frankreich“
    if let phrase = appositive(segment.items), let first = phrase.focus.first, first == segment.items.first?.start,
      words[first].isOf(.inclusion)
    {
      if let several = lastPlural(in: target, like: phrase) {
        return .inclusion(phrase, of: VerblessPiece.Place(clause: target, unit: several))
      }
      if includesFromInside(phrase, segment) { return .gapped }
    }
    if clauses[target].finite != nil, let phrase = oneAddition(segment.items) { return .addition(phrase) }
    return .parts
  }

  /// Something more about all that the clause before says, which needs no verb of its own.
  private func saysMore(_ segment: Segment) -> Bool {
    isAfterthought(segment) || pointsBack(segment) || appraises(segment) || goesOnAround(segment) || putsBetter(segment)
      || deniesToo(segment)
  }

  /// A phrase that names once more what stands before it: right behind the noun, or behind the verb that closes its clause.
  ///
  /// Behind the noun it is that unless it is a part the clause still lacks (`canAppose`); behind the verb, where a list may
  /// go on as well, only if both are of one kind, case and number (`namedBeforeVerb`).
  private func naming(_ segment: Segment, in target: Int) -> VerblessPiece? {
    guard segment.coordinator == nil, [.comma, .bracket, .dash].contains(segment.delimiter),
      let phrase = appositive(segment.items), !isPartOfOthers(phrase, in: target)
    else { return nil }
    if canAppose(phrase, in: target), !goesOn(with: phrase, behindAppositionIn: target) {
      if isSubjectMissing(phrase, in: target) { return .parts }
      return restOfList(phrase, in: target) ?? .apposition(phrase)
    }
    guard segment.delimiter == .comma else { return nil }
    return namedBeforeVerb(phrase, in: target).map { .lateApposition(phrase, of: $0) }
  }

  /// „Elf Menschen kamen ums Leben, *darunter drei Kinder*“: some of several who are named further in front, and no part of the
  /// single thing right before.
  private func isPartOfOthers(_ part: NounPhrase, in target: Int) -> Bool {
    guard let first = part.focus.first, words[first].lower.isOne(of: "darunter", "unter ihnen"),
      let last = clauses[target].units.indices.last, case .phrase(let before) = clauses[target].units[last],
      before.agreement.isSingularOnly, before.conjuncts.isEmpty, before.genitives.isEmpty,
      before.prepositionals.isEmpty, words[before.head].wordClass == .noun,
      words[part.head].reading.means(.person) || words[part.head].isPersonName
    else { return false }
    return clauses[target].units[..<last].contains { unit in
      guard case .phrase(let several) = unit, !several.isPrepositional,
        several.agreement.isPluralOnly
          // „Zivilisten“: without an article no single one
          || several.determiner == nil && !several.agreement.intersection(.plural).isEmpty
      else { return false }
      let head = words[several.head].reading
      return head.wordClass == .numeral || head.nounGroups.contains(.power) || head.means(.person)
    }
  }

  /// „In Rom begann am Montag, dem 3. Mai, *der Prozess*“: a nominative behind a phrase that is none, in a clause that has no
  /// subject yet.
  private func isSubjectMissing(_ phrase: NounPhrase, in target: Int) -> Bool {
    guard phrase.agreement.onlyCase == .nominative, let finite = clauses[target].finite, finite < phrase.firstWord,
      case .phrase(let before)? = clauses[target].units.last, before.isPrepositional, !before.appositions.isEmpty
    else { return false }
    return !clauses[target].units.contains { $0.nominative != nil }
  }

  private mutating func add(_ segment: Segment, as piece: VerblessPiece) {
    let target = stack.last ?? 0
    switch piece {
    case .rest(let clause):
      if !stack.contains(clause) { stack = suspended }
      while let top = stack.last, top != clause { stack.removeLast() }
      keepCoordinator(of: segment, in: clause)
      for item in segment.items { place(item, in: clause) }
      separateParticle(clause)
    case .gapped: addFragment(segment)
    case .question(let first): denyQuestion(segment, beside: first)
    case .infinitive(let first, let parent): addInfinitive(segment, beside: first, in: parent)
    case .predicate:
      let index = newClause(.fragment, segment, parent: target)
      clauses[index].coordinator = segment.coordinator
      clauses[target].units.append(.clause(index))
      for item in segment.items { place(item, in: index) }
    case .conjunct(let item, let place):
      joinBetween(place)
      guard case .phrase(var whole) = clauses[place.clause].units[place.unit] else { return }
      listAppositions(of: &whole)
      if segment.coordinator == nil {
        whole.conjuncts += items(of: item)
        let shared = whole.agreement.sharedCases(with: item.agreement)
        if !whole.isPrepositional, !shared.isEmpty { whole.agreement = shared.intersection(.plural) }
      } else {
        whole.conjuncts.append(NounPhrase.Conjunct(coordinator: segment.coordinator, phrase: item))
      }
      clauses[place.clause].units[place.unit] = .phrase(whole)
      while let top = stack.last, top != place.clause { stack.removeLast() }
    case .apposition(let phrase):
      let isPart = clauses[target].units.last.map { unit in
        if case .phrase(let whole) = unit { whole.agreement.isPluralOnly } else { false }
      }
      appose(phrase, in: target)
      markInclusion(isPart ?? false ? phrase.focus : phrase.focus.filter { words[$0].lower != "auch" })
    case .lateApposition(let phrase, let place):
      guard case .phrase(let whole) = clauses[place.clause].units[place.unit] else { return }
      clauses[place.clause].units[place.unit] = .phrase(whole.including(phrase))
    case .inclusion(let phrase, let place):
      keepJoint(of: segment, in: target)
      guard case .phrase(let whole) = clauses[place.clause].units[place.unit] else { return }
      markInclusion(phrase.focus)
      clauses[place.clause].units[place.unit] = .phrase(whole.including(phrase))
    case .addition(let phrase):
      keepJoint(of: segment, in: target)
      clauses[target].units.append(.phrase(phrase))
    case .parts:
      keepJoint(of: segment, in: target)
      for item in segment.items { place(item, in: target) }
    }
  }

  /// „Doch der Mann, der kam, …“: what opens the clause joins nothing in it; all else stays between its parts.
  private mutating func keepJoint(of segment: Segment, in target: Int) {
    guard let coordinator = segment.coordinator, clauses[target].coordinator != coordinator else { return }
    clauses[target].units.append(.word(coordinator))
  }

  /// „…, als sie ihren Mann kennenlernte, *einen Seemann aus Kiel*“, „Er lernte sie kennen, eine Lehrerin“: who the object
  /// right before the verbs at the end is.
  private mutating func apposeBehindVerb(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, let target = stack.last,
      let last = clauses[target].units.indices.last,
      case .phrase(var object) = clauses[target].units[last],
      !object.isPrepositional, object.clauses.isEmpty, object.appositions.isEmpty,
      object.conjuncts.isEmpty,
      let start = segment.items.first?.start, object.lastWord + 1 < start - 1,
      ((object.lastWord + 1)..<(start - 1)).allSatisfy({ clauses[target].verbs.contains($0) }),
      let phrase = appositive(segment.items),
      phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? false,
      phrase.focus.isEmpty, isPersonal(phrase),
      isPersonal(object) || words[object.head].isPersonName,
      phrase.agreement.allows(.accusative), object.agreement.allows(.accusative),
      clauses[target].units.contains(where: {
        $0.nominative.map { $0.head != object.head } ?? false
      }),
      let end = segment.items.last?.end, end >= words.count || words[end].isPunctuation
    else { return false }
    object.appositions.append(phrase)
    clauses[target].units[last] = .phrase(object)
    return true
  }

  /// „Sie hielt in Rom, der Hauptstadt, *eine Rede*“: behind an apposition to what a preposition governs, a part of the clause
  /// in another case.
  private func goesOn(with phrase: NounPhrase, behindAppositionIn target: Int) -> Bool {
    guard phrase.determiner != nil, phrase.focus.isEmpty, case .phrase(let before)? = clauses[target].units.last,
      before.isPrepositional, let apposition = before.appositions.last, clauses[target].finite != nil
    else { return false }
    let governed = before.agreement.sharedCases(with: apposition.agreement)
    let isSingle = before.agreement.isSingularOnly && before.conjuncts.isEmpty
    let single = phrase.agreement.intersection(.singular)
    let own = isSingle && !single.isEmpty ? single : phrase.agreement
    return !governed.isEmpty && !governed.allows(.nominative) && own.sharedCases(with: governed).isEmpty
  }

  /// „Das ist neu – und gut.“: said behind a dash at the end of a sentence that is complete.
  private func isAfterthought(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator, coordinator > 0, Marks.dashes.contains(words[coordinator - 1].text),
      stack.count == 1, let main = stack.first, clauses[main].finite != nil, let last = segment.items.last
    else { return false }
    return endsStatement(behind: last.end)
  }

  /// „Er spielt nicht in Rom, *auch nicht in Pisa*“, „Es gibt keinen Grund zur Sorge – *und auch nicht zur Panik*“: what else is
  /// denied, at the end of a sentence that is denied already, so that its verb is not denied again.
  private func deniesToo(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma || segment.delimiter == .dash || segment.coordinator != nil,
      stack.count == 1, let main = stack.first, clauses[main].finite != nil
    else { return false }
    var items = segment.items[...]
    if case .word(let und)? = items.first, und == segment.coordinator { items.removeFirst() }
    guard items.count > 2 || items.count == 2 && items.last?.start != items.first?.end,
      case .word(let also)? = items.first, words[also].lower.isOne(of: "auch", "erst recht"), let rest = items.last,
      words[also + 1].wordClass == .negation, items.dropFirst(2).allSatisfy({ $0.start > also + 1 && $0.isPhrase }),
      words[rest.end...].allSatisfy(\.isPunctuation)
    else { return false }
    return true
  }

  /// „Er versuchte, den Streit zu schlichten, *allerdings ohne Erfolg*“: behind an infinitive, at the end, how what the main clause
  /// tells came out, by adverbs alone.
  private func tellsOutcome(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count == 2,
      clauses[stack[1]].kind == .infinitive, !clauses[stack[1]].verbs.isEmpty, (2...4).contains(segment.items.count),
      let last = segment.items.last, endsStatement(behind: last.end)
    else { return false }
    return segment.items.allSatisfy { item in
      if case .word(let word) = item {
        words[word].wordClass == .adverb || words[word].lower == "vergeblich"
      } else {
        false
      }
    }
  }

  /// „Dort steht ein Stuhl, *dahinter eine Wand*“, „…, *vor uns der Hafen*“: a place seen from the one before, and what is
  /// there.
  private func goesOnAround(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count == 2,
      stack.count == 1, let main = stack.first,
      clauses[main].kind == .main || clauses[main].kind == .fragment,
      clauses[main].kind == .fragment || isComplete(main),
      let there = segment.items[1].nominative, there.determiner != nil,
      words[there.head].wordClass == .noun,
      let end = segment.items.last?.end, end >= words.count || words[end].isPunctuation
    else { return false }
    switch segment.items[0] {
    case .word(let word):
      return ["dahinter", "davor", "daneben", "darüber", "darunter", "dazwischen", "daran"]
        .contains(words[word].lower)
        && words[there.determiner ?? there.head].reading.key == "ein"
        && words[word].lower != "darunter"
        || ["links", "rechts"].contains(words[word].lower)
    case .phrase(let around, _):
      return around.isPrepositional && words[around.head].wordClass == .pronoun
        && around.preposition.map {
          ["vor", "hinter", "neben", "über", "unter"].contains(words[$0].reading.key)
        } ?? false
        && words[around.head].lower != "ihnen"
    }
  }

  /// „Er wirkte ruhig, *fast gelangweilt*“: the adjective before said more exactly, at the end of a sentence.
  private func putsBetter(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil,
      (2...3).contains(segment.items.count),
      stack.count == 1, let main = stack.first, clauses[main].kind == .main, isComplete(main),
      !isLinked(main),
      case .adjective(let before, _)? = clauses[main].units.last,
      let start = segment.items.first?.start,
      before == start - 2, case .word(let last)? = segment.items.last,
      words[last].wordClass == .adjective,
      words[last].reading.agreement.isEmpty,
      segment.items.dropLast().allSatisfy({ item in
        if case .word(let word) = item { words[word].wordClass == .adverb } else { false }
      })
    else { return false }
    return words[(last + 1)...].allSatisfy(\.isPunctuation)
  }

  /// „…, und das seit Jahren“, „…, und dies nicht ohne Grund“: something more about what has just been said.
  private func pointsBack(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma,
      words[coordinator].lower == "und", case .phrase(let what, _)? = segment.items.first,
      !what.isPrepositional, what.determiner == nil, ["das", "dies"].contains(words[what.head].lower),
      what.clauses.isEmpty, what.head == what.lastWord, let main = stack.first, clauses[main].finite != nil,
      let end = segment.items.last?.end
    else { return false }
    // „…, und das, obwohl er krank war“
    if segment.items.count == 1 {
      return end + 1 < words.count && words[end].isComma && words[end + 1].wordClass == .subordinator
    }
    return words[end...].first?.isPunctuation ?? true
  }

  /// „…, *was* alle überrascht hat“: a relative clause on all that stands before it.
  func speaksOfClause(_ clause: Int) -> Bool {
    clauses[clause].kind == .relative
      && (clauses[clause].introducer.first.map { ClauseBuilder.onClauses.contains(words[$0].lower) } ?? false)
  }

  private static let onClauses: FormSet = ["was", "wobei", "weshalb", "weswegen", "wodurch", "womit"]

  /// „eine Waffe, die geladen war, und zwei Messer“: the comma ends the clause on the noun, which the item joins.
  private func nominalBeside(_ segment: Segment) -> VerblessPiece? {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma,
      ["und", "oder", "sowie", "aber"].contains(words[coordinator].lower), let top = stack.last,
      clauses[top].kind == .relative, endsInVerb(top), stack.count > 1, let item = appositive(segment.items)
    else { return nil }
    let target = stack[stack.count - 2]
    let position = clauses[target].units.lastIndex { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return words[phrase.head].wordClass != .reflexive && !phrase.agreement.sharedCases(with: item.agreement).isEmpty
    }
    return position.map { .conjunct(item, of: VerblessPiece.Place(clause: target, unit: $0)) }
  }

  /// „darunter zwei Minister“: including two ministers.
  private mutating func markInclusion(_ focus: [Int]) {
    for index in focus where words[index].lower.isOne(of: "darunter", "auch") {
      var reading = Reading(lemma: "darunter", key: "darunter", wordClass: .adverb)
      reading.info = AdverbType.focus
      words[index].readings = [reading]
    }
  }

  /// A complete clause whose verb stands last.
  func endsInVerb(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard [.subordinate, .relative, .indirectQuestion].contains(clause.kind), let finite = clause.finite else {
      return false
    }
    return finite == clause.words.upperBound - 1
  }

  /// One noun phrase with prepositional phrases behind it, or nil.
  func appositive(_ items: [Item]) -> NounPhrase? {
    var items = items[...]
    // „insbesondere die Ukraine“, „darunter …“
    let focus = items.popFocus { words[$0].wordClass == .adverb || words[$0].lower == "darunter" }
    guard case .phrase(var phrase, _)? = items.first else { return nil }
    // „insgesamt über 30.000 Euro“: the preposition shades the number.
    if let over = phrase.preposition, focus.last.map({ $0 == over - 1 }) ?? false,
      words[over].lower == "über" || words[over].lower.hasSuffix(" über"),
      phrase.modifiers.contains(where: { if case .number = $0 { true } else { false } })
    {
      phrase.preposition = nil
      phrase.agreement = .all
      phrase.focus.insert(over, at: 0)
    }
    guard !phrase.isPrepositional else { return nil }
    if let so = focus.first, words[so].lower == "so" { return nil }
    phrase.focus = focus + phrase.focus
    var coordinator: Int?
    for item in items.dropFirst() {
      // „der längste seit Jahren“
      if case .word(let time) = item, words[time].wordClass == .adverb, words[time].match != nil, coordinator == nil,
        isSingledOut(phrase)
          // „darunter drei *aus dem Ausland*“
          || words[time].reading.means([.place, .direction])
            && (focus.first.map { words[$0].isOf(.inclusion) } ?? false),
        time == phrase.lastWord + 1
      {
        phrase.prepositionals.append(NounPhrase(bare: time, agreement: .all))
        continue
      }
      // „ehemaliger Botschafter in Wien und Kandidat der Partei“
      if coordinator == nil, phrase.conjuncts.isEmpty, case .word(let und) = item, words[und].lower == "und",
        words[phrase.head].wordClass == .noun || isOneOfSome(phrase)
      {
        coordinator = und
        continue
      }
      guard case .phrase(let inner, _) = item else { return nil }
      if let und = coordinator, phrase.conjuncts.isEmpty {
        guard !inner.isPrepositional, words[inner.head].wordClass == .noun,
          isPersonal(inner) == isPersonal(isOneOfSome(phrase) ? phrase.prepositionals[0] : phrase),
          !phrase.agreement.sharedCases(with: inner.agreement).isEmpty
        else { return nil }
        phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: und, phrase: inner))
        continue
      }
      guard inner.preposition != nil else { return nil }
      phrase.attachInnermost(inner)
    }
    return coordinator == nil || !phrase.conjuncts.isEmpty ? phrase : nil
  }

  /// „der längste“, „der erste Streik“, „der niedrigste Stand“, „einer der größten“
  func isSingledOut(_ phrase: NounPhrase) -> Bool {
    if words[phrase.head].wordClass == .pronoun, words[phrase.head].reading.key == "ein",
      let several = phrase.genitives.first
    {
      return isSingledOut(several)
    }
    let isOne = { (reading: Reading) in reading.degree == .superlative || reading.isOrdinal }
    return isOne(words[phrase.head].reading)
      || phrase.modifiers.contains { modifier in
        if case .attribute(let attribute) = modifier { isOne(words[attribute.word].reading) } else { false }
      }
  }

  /// „darunter *einer von Annas Söhnen* und eine Tochter“
  private func isOneOfSome(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .pronoun && words[phrase.head].reading.key == "ein"
      && phrase.prepositionals.count == 1
  }

  private func isPersonal(_ phrase: NounPhrase) -> Bool { words[phrase.head].reading.means(.person) }
}

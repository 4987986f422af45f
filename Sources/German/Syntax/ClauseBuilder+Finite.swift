import Lexicon

/// The finite verb of a segment, and the shape that its place gives the segment.
extension ClauseBuilder {
  /// The verbs of a segment. They are asked for over and over, so that the list made at the beginning is given as long as it
  /// still holds, which is seen without making another one.
  func verbIndices(_ segment: Segment) -> [Int] {
    guard let start = segment.items.first?.start, start < verbLists.count else { return verbs(among: segment.items) }
    var count = 0
    for item in segment.items {
      guard case .word(let index) = item, words[index].wordClass == .verb else { continue }
      guard count < verbLists[start].count, verbLists[start][count] == index else {
        return verbs(among: segment.items)
      }
      count += 1
    }
    return count == verbLists[start].count ? verbLists[start] : verbs(among: segment.items)
  }

  private func verbs(among items: [Item]) -> [Int] {
    var result: [Int] = []
    for item in items {
      guard case .word(let index) = item, words[index].wordClass == .verb else { continue }
      if result.isEmpty { result.reserveCapacity(4) }
      result.append(index)
    }
    return result
  }

  /// „Drei Männer wurden leicht, *zwei Frauen schwer* verletzt“: another subject, and how, before the participle of both.
  private func describesOthers(_ segment: Segment, _ verb: Int) -> Bool {
    guard segment.items.count == 3, segment.items[2].start == verb, segment.items[0].nominative != nil,
      case .word(let manner) = segment.items[1], words[manner].wordClass == .adjective, let open = stack.last,
      case .adjective? = clauses[open].units.last
    else { return false }
    return true
  }

  /// „hat das Haus, das alt ist, *verkaufen müssen*“: behind a clause that interrupts it, the perfect of a modal ends in
  /// infinitives.
  private func closesCluster(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard verbs.count > 1, let last = verbs.last, segment.coordinator == nil,
      stack.count > 1 || isBehindRemark,
      segment.items.last?.start == last, words[last].hasInfinitive, !isAfterZu(last),
      segment.items.suffix(verbs.count).map(\.start) == verbs,
      words[last].readings.contains(where: {
        AuxiliaryVerbs.modals.contains($0.key) || $0.key == "lassen"
      }),
      verbs.dropLast().allSatisfy({ words[$0].hasInfinitive || words[$0].hasParticiple })
    else { return false }
    return stack.contains { clause in
      guard awaitsNonFinite(clause), let finite = clauses[clause].finite else { return false }
      return words[finite].readings.contains { $0.key == "haben" }
    }
  }

  /// „Lass uns morgen reden“
  func letsDo(_ segment: Segment, _ verbs: [Int]) -> Bool {
    verbs.count == 2 && words[verbs[0]].lower == "lass" && segment.items.first?.start == verbs[0]
      && segment.items.last?.start == verbs[1] && words[verbs[1]].hasInfinitive
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
    if !verbFinal, closesShared(segment, all) || closesPerceived(segment, all) { return nil }
    // „treffen zu wollen“: an infinitive right before zu is none, unless its clause ends there.
    func mayBeFinite(_ index: Int) -> Bool {
      words[index].hasFinite && !isAfterZu(index)
        && !(words[index].hasInfinitive && index + 1 < words.count && words[index + 1].wordClass == .zu
          && segment.items.last?.start != index)
        // „… und drei verletzt worden“
        && !(words[index].hasParticiple && !words[index].isOnlyFinite && index + 1 < words.count
          && words[index + 1].lower == "worden")
        // „bedroht worden zu sein“
        && !(words[index].hasParticiple && isPassiveInfinitive(behind: index))
    }
    // Mostly there is one verb, and the list stays as it is.
    let verbs = all.allSatisfy(mayBeFinite) ? all : all.filter(mayBeFinite)
    if !verbFinal, verbs.isEmpty || letsDo(segment, all), let order = order(segment) {
      return order
    }
    // „Zwei Menschen wurden getötet, 20 weitere *verletzt*“
    if !verbFinal, verbs.count == 1, all.count == 1, words[verbs[0]].hasParticiple, !words[verbs[0]].isOnlyFinite,
      repeatsAuxiliary(segment) && cannotAct(segment.items[0], verbs[0])
        // „Der Fahrer wurde leicht, seine Frau schwer *verletzt*“
        || stack.last.map({ awaitsNonFinite($0) && sharesParticiple(segment, with: $0) }) ?? false
    {
      return nil
    }
    // „hat die Entscheidung, zu schweigen, Kritik provoziert“: the participle that an auxiliary waits for.
    if !verbFinal, verbs.count == 1, segment.coordinator == nil, segment.items.last?.start == verbs[0],
      words[verbs[0]].hasParticiple, !words[verbs[0]].isOnlyFinite,
      stack.count > 1 || isBehindRemark || isBehindInsertion(segment)
        // „Das sei, so der Richter, nicht *bewiesen*“
        || segment.delimiter == .comma && segment.items.count > 1
          && segment.items.allSatisfy({ $0.nominative == nil }),
      stack.contains(where: { awaitsNonFinite($0) })
    {
      return nil
    }
    // „wurde in Rom, der Hauptstadt Italiens, verletzt“
    if !verbFinal, segment.delimiter == .comma, segment.coordinator == nil, verbs.count == 1,
      segment.items.count == 1 || describesOthers(segment, verbs[0]), words[verbs[0]].hasParticiple,
      !words[verbs[0]].isOnlyFinite, let open = stack.last, awaitsNonFinite(open),
      let finite = clauses[open].finite,
      words[finite].readings.contains(where: { AuxiliaryVerbs.ofTense.contains($0.key) })
    {
      return nil
    }
    // „könnte ein Impfstoff, wenn …, Kindern verabreicht werden“
    if !verbFinal, verbs.count == 2, segment.coordinator == nil, segment.items.count > 1,
      segment.items.suffix(2).map(\.start) == verbs, words[verbs[0]].hasParticiple,
      ["werden", "haben", "sein"].contains(words[verbs[1]].lower), stack.count > 1,
      let main = stack.first, awaitsNonFinite(main), let finite = clauses[main].finite, takesInfinitive(finite)
    {
      return nil
    }
    if !verbFinal, verbs.count == 1, isHeadlineParticiple(verbs[0], segment) { return nil }
    if !verbFinal, verbs.count == 1, all.count == 1,
      namesAgentBehind(verbs[0], segment) || namesState(verbs[0], segment) || describes(verbs[0], segment)
    {
      return nil
    }
    if !verbFinal, closesCluster(segment, all) { return nil }
    if let sure = verbs.first(where: { words[$0].isOnlyFinite }) { return sure }
    if !verbFinal, let modal = secondModal(segment, all) { return modal }
    // „…, aber beim zweiten Mal beseitigt werden müssen“: a cluster at the end of one more subordinate clause.
    if !verbFinal, segment.coordinator != nil, verbs.count > 2, let open = stack.last, clauses[open].kind == .relative,
      segment.items.suffix(verbs.count).map(\.start) == verbs, let last = verbs.last,
      words[last].readings.contains(where: { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) })
    {
      return last
    }
    // „Verschärft stellen sich die Probleme …“
    // but „hat das Haus verkauft und die Leute *entlassen müssen*“
    if !verbFinal, verbs.count > 1, words[verbs[0]].hasParticiple, verbs[1] == verbs[0] + 1,
      !(words[verbs[0]].hasInfinitive && words[verbs[1]].readings.contains(where: isModal)
        && segment.coordinator != nil)
    {
      return verbs[1]
    }
    func isFinite(_ index: Int) -> Bool {
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
        onlyPrepositionals(behind: index, segment), let open = stack.last, hasInfinitiveUnderModal(open),
        !hasOwnSubject(segment, before: index)
      {
        return false
      }
      // „wurde geschlagen, getreten und beraubt“: one more participle under the auxiliary before; „hat nicht bremsen können
      // und ihn erfasst“: the infinitive of the modal stands for one.
      if segment.coordinator != nil, words[index].hasParticiple, segment.items.last?.start == index,
        let open = stack.last,
        let finite = auxiliary(of: open),
        clauses[open].verbs.contains(where: {
          $0 != finite && (words[$0].hasParticiple || words[$0].readings.contains(where: isModal))
        }),
        words[finite].readings.contains(where: { AuxiliaryVerbs.ofTense.contains($0.key) })
      {
        return false
      }
      // An infinitive at the end with a finite verb elsewhere is none.
      return
        !(words[index].hasInfinitive && clausesAwaitInfinitive(before: verbs) && !verbFinal
        && segment.items.last?.start == index && !precedesAwaited(segment, index))
    }
    return verbFinal ? verbs.last { isFinite($0) } : verbs.first { isFinite($0) }
  }

  /// „teils“, „vor allem“
  func isAdverb(_ item: Item) -> Bool {
    if case .word(let word) = item { words[word].wordClass == .adverb } else { false }
  }

  /// „Presse empört über Gesetz“, „Fans verärgert über Absage“: a title whose verb would need an object, with nothing but
  /// prepositional phrases behind it.
  func namesState(_ verb: Int, _ segment: Segment) -> Bool {
    guard segment.delimiter == .start, segment.coordinator == nil, stack.isEmpty, segment.items.count == 3,
      segment.items[1].start == verb, words[verb].hasParticiple, !words[verb].hasInfinitive,
      segment.items[0].nominative.map({ $0.determiner == nil }) ?? false, onlyPrepositionals(behind: verb, segment),
      segment.items[2].end == words.count, let frames
    else { return false }
    let keys = words[verb].verbKeys
    // Who is outraged says so of himself: „empört sich über“.
    return !keys.isEmpty
      && keys.allSatisfy { frames.needs(ofVerb: $0).mustHave(oneOf: [.accusative, .reflexive, .dass]) }
  }

  /// „musste laufen, mit der Bahn fahren und …“: one more infinitive behind a comma, with nothing that could be a subject;
  /// but „dass Staaten, die sparen wollen, *stattdessen zahlen*“ ends the clause around.
  func listsInfinitives(_ segment: Segment, _ verb: Int) -> Bool {
    segment.delimiter == .comma && segment.items.count > 1 && segment.items.first?.start != verb
      && !segment.items.contains { $0.nominative != nil } && interruptedFinal == nil
  }

  /// A modal verb, or „werden“.
  func takesInfinitive(_ finite: Int) -> Bool {
    words[finite].readings.contains { AuxiliaryVerbs.modals.contains($0.key) || $0.key == "werden" }
  }

  /// „muss … haben“, „ließ … bauen“: the clause already has an infinitive under its modal, so that one more can share it.
  func hasInfinitiveUnderModal(_ clause: Int) -> Bool {
    guard let finite = auxiliary(of: clause),
      takesInfinitive(finite) || words[finite].readings.contains(where: { $0.key == "lassen" })
    else { return false }
    return clauses[clause].verbs.contains { $0 != finite && words[$0].hasInfinitive }
  }

  /// The finite verb of a clause, or of the one that it is joined to.
  func auxiliary(of clause: Int) -> Int? {
    clauses[clause].finite ?? clauses[clause].coordinatedWith.flatMap { clauses[$0].finite }
  }

  /// „Google und Huawei wegen Patenten verklagt“: a participle at the end of a sentence without any other verb.
  func isHeadlineParticiple(_ verb: Int, _ segment: Segment) -> Bool {
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
      phrase.agreement.isPluralOnly
    {
      isShortHeadline = true
    }
    return words[verb].hasParticiple && !mayBeOther && segment.items.last?.start == verb
      && (segment.items.count > 2 || isShortHeadline) && segment.delimiter == .start && segment.coordinator == nil
      && stack.isEmpty
      && introduction(segment) == nil
  }

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
    // „hat gewendet, weil es regnete, *und eine Frau verletzt*“: what could be finite as well
    if !introduced, segment.coordinator != nil, verbs.count == 1, segment.items.count > 1,
      segment.items.last?.start == verbs[0], clauseAround(segment) != nil
    {
      return .nonFinite
    }
    if !introduced, verbs.count == 1 ? repeatsShare(segment, before: verbs[0]) : endsInWaitedModal(segment, verbs) {
      return .nonFinite
    }
    guard let finite = finite(segment, verbFinal: introduced) else {
      let hasZu = verbs.contains { words[$0].hasZuInfinitive || isAfterZu($0) }
      // „hat die Tür geöffnet und zu schreien begonnen“: the auxiliary before helps the last verb.
      if hasZu, segment.delimiter == .coordinator, let last = verbs.last, words[last].hasParticiple,
        !words[last].hasInfinitive, !isAfterZu(last), verbs.dropLast().last == last - 1,
        let before = stack.last.flatMap({ clauses[$0].verbs.last }), words[before].hasParticiple,
        !words[before].hasInfinitive
      {
        return .nonFinite
      }
      return hasZu ? .zuInfinitive : .nonFinite
    }
    if introduced { return .verbFinal }
    if segment.delimiter == .coordinator, segment.items.count == 1, segment.items[0].start == finite, continuesFinal,
      isJoined(finite) || precedesAwaited(segment, finite)
    {
      return .verbFinal
    }
    if listsFinal(segment) { return .verbFinal }
    if segment.items.first?.start == finite { return .verbFirst }
    if case .word(let index)? = segment.items.first(where: { $0.start != segment.coordinator }), index == finite {
      return .verbFirst
    }
    // „Bitte bleiben Sie ruhig“
    if case .word(let index)? = segment.items.first, words[index].lower == "bitte", finite == index + 1 {
      return .verbFirst
    }
    if orderBehindAdverb(segment) == finite { return .verbFirst }
    let position = segment.items.firstIndex { $0.start == finite } ?? 0
    let isLast = position == segment.items.count - 1
    if isLast, position > 0, continuesFinal,
      isJoined(finite) || secondModal(segment, verbs) == finite || precedesAwaited(segment, finite)
    {
      return .verbFinal
    }
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
      segment.items[0].nominative != nil
    {
      return .verbFinal
    }
    // „Als die Polizei kam und der Mann floh, schrie sie“: before the main clause has begun, a second half of the one in
    // front.
    if isLast, position > 0, isSecondHalf(segment) { return .verbFinal }
    // „…, dass sie spielen und Brot essen“
    if isLast, position == 1, segment.delimiter == .coordinator, continuesFinal,
      isNoSubject(segment.items[0]) || cannotAct(segment.items[0], finite) || sharesActor(segment.items[0], finite)
        || losesAll(segment.items[0], finite)
    {
      return .verbFinal
    }
    if isLast, position == 1, goesOnToEnd(segment, finite) { return .verbFinal }
    if position > 1, position == segment.items.count - 2, segment.delimiter == .coordinator, continuesFinal,
      segment.items[0].nominative != nil, compares(segment.items[position + 1]),
      // but „…, dass er alt ist, und Leute in seinem Alter gelten als reich“
      segment.coordinator.map({ $0 > 0 && !words[$0 - 1].isComma }) ?? false, !segment.items[position - 1].isPhrase
    {
      return .verbFinal
    }
    // A single finite verb behind one phrase, with an unfinished subordinate clause open.
    return .verbSecond
  }

  /// „Alle leiden, weil die Preise steigen *und die Löhne sinken*.“: right behind the verb that ends a subordinate clause, and at
  /// the end of the sentence. A comma would close the clause before a main clause (Amtliche Regelung der deutschen
  /// Rechtschreibung, § 74).
  private func goesOnToEnd(_ segment: Segment, _ verb: Int) -> Bool {
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      words[coordinator].lower.isOne(of: "und", "oder"), let top = stack.last,
      [.subordinate, .indirectQuestion].contains(clauses[top].kind) || opensWithAdverb(top),
      clauses[top].finite == coordinator - 1,
      clauses[top].units.contains(where: { $0.nominative != nil }), let actor = segment.items[0].nominative,
      words[verb].verbForms.allowsThird(plural: actor.agreement.isPluralOnly || !actor.conjuncts.isEmpty)
    else { return false }
    return words[(verb + 1)...].allSatisfy(\.isPunctuation)
  }

  /// „…, *wobei* er verletzt wurde“
  private func opensWithAdverb(_ index: Int) -> Bool {
    clauses[index].kind == .relative
      && clauses[index].introducer.contains {
        [.relativeAdverb, .relativePronominalAdverb].contains(words[$0].wordClass)
      }
  }

  /// One more clause under the introducer of the one in front, since the main clause has not begun.
  func isSecondHalf(_ segment: Segment) -> Bool {
    guard segment.coordinator != nil || isContrasted(segment), continuesFinal, stack.count > 1,
      let main = stack.first
    else { return false }
    return clauses[main].kind == .main && clauses[main].finite == nil && clauses[main].units.count == 1
  }

  /// „Weil die Preise steigen, die Löhne *aber* sinken, …“
  private func isContrasted(_ segment: Segment) -> Bool {
    segment.delimiter == .comma
      && segment.items.dropFirst().contains { item in
        guard case .word(let index) = item else { return false }
        return WordSets.contrasting.contains(words[index].lower)
          || ["dagegen", "hingegen"].contains(words[index].lower)
      }
  }

  /// „dass man spart *und den Garten verkauft*“: a main clause that begins with something else names its subject.
  private func isNoSubject(_ item: Item) -> Bool {
    guard case .phrase(let phrase, _) = item else { return false }
    return !phrase.mayBeNominative && words[phrase.head].wordClass != .reflexive
  }

  /// A noun phrase that disagrees with the verb behind it, or is the object that the verb cannot do without.
  private func cannotAct(_ item: Item, _ verb: Int) -> Bool {
    guard case .phrase(let phrase, _) = item, !phrase.isPrepositional,
      [.noun, .numeral, .adjective].contains(words[phrase.head].wordClass)
        || words[phrase.head].lower == "weitere"
    else { return false }
    let forms = words[verb].verbForms
    if phrase.conjuncts.isEmpty, phrase.agreement.isSingularOnly, forms.isPluralOnly { return true }
    // „…, 20 verletzt“
    let isSeveral =
      phrase.agreement.isPluralOnly || words[phrase.head].wordClass == .numeral
      || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
    if isSeveral, !forms.allowsThird(plural: true) { return true }
    let keys = words[verb].verbKeys
    // „…, eine Frau verletzt“: where a participle can stand, with nobody whom she injures.
    if words[verb].hasParticiple, stack.last.map({ clauses[$0].kind == .main }) ?? false, let frames {
      return frames.needsObject(keys)
    }
    return words[phrase.head].reading.means([.thing, .abstract, .event, .substance, .time, .unit])
      && frames?.needsObject(keys) ?? false
  }

  /// „dass der Mann kam *und das Haus kaufte*“: as a main clause it would lack its object.
  private func sharesActor(_ item: Item, _ verb: Int) -> Bool {
    guard let frames, case .phrase(let object, _) = item, !object.isPrepositional,
      words[object.head].isNominal || words[object.head].isAlikeAsObject,
      object.agreement.allows(.accusative), let top = stack.last
    else { return false }
    if clauses[top].kind == .relative { return sharesPronoun(object, verb, top, frames) }
    guard
      let actor = clauses[top].units.nominatives.first(where: { words[$0.head].wordClass != .reflexive }),
      let before = clauses[top].finite, words[verb].sharesNumber(of: actor, with: words[before])
    else { return false }
    let keys = words[verb].verbKeys
    return frames.takes(object, actor, keys, words)
  }

  /// „der hier wohnt *und ein Haus kauft*“: likewise where the relative pronoun is the only subject, and somebody is meant.
  private func sharesPronoun(_ object: NounPhrase, _ verb: Int, _ top: Int, _ frames: any FrameSource) -> Bool {
    guard clauses[top].introducer.count == 1, let pronoun = clauses[top].introducer.first,
      let noun = clauses[top].antecedent, let finite = clauses[top].finite,
      case let nominatives = clauses[top].units.nominatives.filter({ words[$0.head].wordClass != .reflexive }),
      nominatives.count == 1, nominatives[0].head == pronoun
    else { return false }
    let antecedent = NounPhrase(head: noun, agreement: .all)
    return words[verb].sharesNumber(of: antecedent, with: words[finite])
      && frames.takes(object, antecedent, words[verb].verbKeys, words)
  }

  private static let amounts: FormSet = [
    "alles", "nichts", "vieles", "viel", "wenig", "mehr", "weniger", "etwas", "einiges",
  ]

  /// „der sich verliebt *und alles verliert*“, „der viel kostet *und wenig bringt*“: what a relative pronoun that can be the subject does to everything.
  private func losesAll(_ item: Item, _ verb: Int) -> Bool {
    guard let frames, case .phrase(let object, _) = item, !object.isPrepositional,
      object.determiner == nil,
      ClauseBuilder.amounts.contains(words[object.head].lower), let top = stack.last,
      clauses[top].kind == .relative, clauses[top].units.first?.nominative != nil
    else { return false }
    return frames.takes(.accusative, words[verb].verbKeys)
  }

  /// „kennenlernt“: in second place the verb would leave its particle behind.
  private func isJoined(_ verb: Int) -> Bool {
    let joined = words[verb].readings.filter { $0.wordClass == .verb }
    return !joined.isEmpty
      && joined.allSatisfy { reading in
        guard let cut = reading.key.firstIndex(of: "|") else { return false }
        return words[verb].lower.hasPrefix(String(reading.key[..<cut]))
      }
  }

  /// A subordinate clause that already has its verb, so that one more can follow under its introducer.
  var continuesFinal: Bool {
    stack.last.map {
      [.subordinate, .relative, .indirectQuestion].contains(clauses[$0].kind) && clauses[$0].finite != nil
    }
      ?? false
  }
}

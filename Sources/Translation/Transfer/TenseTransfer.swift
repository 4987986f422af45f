import English
import German

/// Which English tense says what the German one means where it stands: what goes on, is over, or is to come.
extension SentenceTransfer {
  /// Konjunktiv of the finite verb itself.
  func simpleMood(_ verb: inout VerbPhrase, _ mood: TenseMood, _ clause: German.Clause, _ complex: VerbComplex) {
    switch mood {
    case .present:
      verb.tense = .present
      // „dauert seit 2022 an“: what began then holds still.
      // „Bislang ist nicht bekannt, …“: so far it is not known
      let isOpen =
        complex.isCopula && saysWhetherKnown(clause.units)
        && !clause.units.contains { unit in
          if case .adverb(let word) = unit, lastsLong(word, clause) { return true }
          return since(unit) != nil
        }
      if holdsSince(clause), clause.kind != .infinitive, !isOpen {
        verb.isPerfect = true
      } else if complex.steps.last?.operation == .statal, complex.steps.count == 1, isNotYet(clause) {
        // „ist noch nicht geklärt“ → has not yet been clarified
        verb.isPerfect = true
      } else if isExpected(clause) || isScheduled(clause, complex) {
        verb.tense = .future
      } else if isHopedFor(clause, complex) {
        verb.tense = reportedInPast(clause) ? .conditional : .future
      }
      if isBecoming(verb, clause) { verb.isProgressive = true }
      if isGoingOn(verb, clause, complex), complex.steps.allSatisfy({ $0.operation == .passive }) {
        verb.isProgressive = true
      }
    case .preterite:
      verb.tense = isUnderCondition(clause) ? .conditional : .past
      if isUnderWay(verb, clause, complex) { verb.isProgressive = true }
      // „wusste seit Monaten davon“ → had known for months
      if verb.tense == .past, clause.kind != .infinitive,
        clause.units.contains(where: { unit in
          // „war der höchste Stand seit drei Jahren“
          since(unit).map { !ranksSince($0) } ?? false
        })
      {
        verb.isPerfect = true
        // „Seit Mai starben 20 Menschen“: what has happened, not how long something went on.
        if clause.kind == .main, !complex.isCopula,
          complex.steps.isEmpty && complex.readings.allSatisfy({ $0.info == PerfectAuxiliary.sein })
            || complex.steps.count == 1 && complex.isPassive && complex.steps[0].operation == .passive
        {
          verb.tense = .present
        }
      } else if verb.tense == .past, clause.kind == .main || besidePresent(clause),
        clause.units.contains(where: { isSoFar($0) || reachesNow($0) })
      {
        // „Bisher wurden 20 Menschen getötet“, „In den vergangenen Jahren stieg die Zahl“
        verb.tense = .present
        verb.isPerfect = true
      } else if verb.tense == .past, isDoneAlready(verb, clause, complex) {
        verb.tense = .present
        verb.isPerfect = true
      }
    case .subjunctive1 where promises(clause): verb.tense = reportedInPast(clause) ? .conditional : .future
    // „Am Montag werde das Haus verkauft“, „Sollte das Geld fehlen, werde der Bau gestoppt“: what was to come
    case .subjunctive1
    where complex.isPassive && (isExpected(clause) || saysWhenToCome(clause) || hangsOnCondition(clause)):
      verb.tense = reportedInPast(clause) ? .conditional : .future
    // „fürchtet, er werde entlassen“
    case .subjunctive1 where isHopedFor(clause, complex):
      verb.tense = reportedInPast(clause) ? .conditional : .future
    case .subjunctive1: verb.tense = reportedInPast(clause) ? .past : .present
    case .subjunctive2:
      // „ob Stellen gestrichen würden“: what was to come.
      let isToCome = clause.finite.map { words[$0].lower.hasPrefix("würd") } ?? false
      if isCondition(clause) || reportedInPast(clause) && isReported(clause) && !isToCome {
        verb.tense = .past
      } else {
        verb.tense = .conditional
      }
    }
  }

  /// „Die Firma stellte bereits 20 Leute ein“, „Es wurden schon 20 Häuser zerstört“: has already been done, unless a time says
  /// when or something else in the sentence is told as past.
  private func isDoneAlready(_ verb: VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard clause.kind == .main, clause.parent == nil, !isState(verb), !complex.isCopula,
      complex.steps.allSatisfy({ $0.operation == .passive }),
      analysis.clauses.count(where: { $0.finite.map { words[$0].tellsPast } ?? false }) == 1
    else { return false }
    var isDone = false
    for unit in clause.units {
      switch unit {
      case .adverb(let word):
        if ["bereits", "schon"].contains(words[word].lower) {
          // „Schon als Kind …“
          if word == clause.words.lowerBound { return false }
          isDone = true
        } else if words[word].reading.means(.time) {
          return false
        }
      case .phrase(let phrase):
        if phrase.focus.contains(where: { ["bereits", "schon"].contains(words[$0].lower) }) {
          if phrase.isPrepositional { return false }
          isDone = true
        }
        let preposition = phrase.preposition.map { words[$0].reading.key } ?? ""
        if analysis.isTime(phrase) || words[phrase.head].reading.means(.time) || analysis.isYear(phrase)
          || Self.circumstances.contains(preposition)
        {
          return false
        }
      case .clause(let index):
        if analysis.clauses[index].kind == .subordinate { return false }
      default: continue
      }
    }
    return isDone
  }

  /// „fürchten, dass die Preise steigen“: what is hoped or feared is still to come.
  private func isHopedFor(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    // „…, dass die Preise steigen und die Löhne sinken“: both under one subordinator.
    let introducer =
      clause.introducer.isEmpty
      ? clause.coordinatedWith.map { analysis.clauses[$0].introducer } ?? [] : clause.introducer
    let isTold =
      clause.kind == .subordinate && introducer.count == 1 && words[introducer[0]].reading.key == "dass"
      // „hofft, die Preise sinken“
      || clause.kind == .main && introducer.isEmpty
    guard isTold, let parent = clause.parent, !complex.isCopula,
      complex.steps.allSatisfy({ $0.operation == .passive }),
      !complex.readings.contains(where: {
        ["haben", "geben", "liegen", "stehen", "gehören", "wissen"].contains($0.key)
      }),
      let above = analysis.verbComplex(of: analysis.clauses[parent])
    else { return false }
    return above.readings.contains { $0.verbGroups.contains(.expects) }
      || above.isCopula && hasPredicate(analysis.clauses[parent], in: .hopeful)
  }

  /// „am Montag“, „bald“, „im kommenden Jahr“: in a report, a time that is still ahead of who speaks.
  private func saysWhenToCome(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let index):
        return words[index].isOf(.ahead)
          || words[index].match != nil
            && Self.aheads.contains(where: words[index].lower.hasPrefix)
      case .phrase(let phrase):
        let head = words[phrase.head].reading
        guard head.means(.time) else { return false }
        // „am Montag“, „am 11. Juli“: a day, on which it will be, since „sei“ would tell that it has been.
        if phrase.preposition.map({ words[$0].reading.key == "an" }) ?? false,
          head.nounGroups.contains(.weekday) || head.nounGroups.contains(.month)
        {
          return true
        }
        return phrase.modifiers.contains { modifier in
          guard case .attribute(let attribute) = modifier else { return false }
          return words[attribute.word].reading.modifierGroups.contains(.coming)
        }
      default: return false
      }
    }
  }

  /// How groups begin that say when to come.
  private static let aheads = [
    "im kommenden ", "im nächsten ", "in den kommenden ", "in den nächsten ", "am kommenden ", "am nächsten ",
    "kommenden ", "nächsten ", "kommendes ", "nächstes ", "kommende ", "nächste ",
  ]

  /// „Sollte er kommen, …“, „Wenn er kommt, …“: in front of what will be so then.
  private func hangsOnCondition(_ clause: German.Clause) -> Bool {
    guard clause.kind == .main, case .clause(let index)? = clause.units.first else { return false }
    let inner = analysis.clauses[index]
    return inner.kind == .verbFirst || inner.introducer.contains { ["falls", "wenn"].contains(words[$0].lower) }
  }

  /// „…, versprach der Kanzler“: what is promised or announced comes later.
  private func promises(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, words[finite].readings.contains(where: { $0.key == "werden" }) else {
      return false
    }
    let above =
      clause.parent.map { analysis.clauses[$0] }
      ?? analysis.clauses.first { other in other.reported.contains { analysis.clauses[$0].finite == finite } }
    guard let complex = above.flatMap({ analysis.verbComplex(of: $0) }) else { return false }
    return complex.readings.contains { $0.verbGroups.contains(.promises) }
  }

  /// „ist zu sehen“, „war zu hören“
  func isPerceived(_ complex: VerbComplex) -> Bool {
    complex.readings.contains { $0.verbGroups.contains(.perceives) }
  }

  /// „kaum zu retten“, „noch zu retten“
  func namesChance(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adverb(let index) = unit {
        ["kaum", "noch", "nirgends", "nirgendwo"].contains(words[index].lower)
      } else {
        false
      }
    }
  }

  /// „kostet voraussichtlich“: what is expected has not come yet.
  func isExpected(_ clause: German.Clause) -> Bool {
    // „Wird die Bank gerettet?“
    if clause.kind == .question, let finite = clause.finite, clause.verbs.count == 2,
      words[finite].readings.contains(where: { $0.key == "werden" })
    {
      return true
    }
    // „Vizekanzler wird Müller“: what somebody becomes he is not yet.
    if clause.kind == .main, clause.verbs.count == 1, ["wird", "werden"].contains(words[clause.verbs[0]].lower),
      case .phrase(let part)? = clause.units.first, named.contains(part.head)
    {
      return true
    }
    return clause.kind == .main
      && clause.units.contains { unit in
        switch unit {
        case .adverb(let index), .adjective(let index, _):
          words[index].isOf(.foreseen)
        default: false
        }
      }
      || clause.units.contains { if case .adverb(let index) = $0 { saysAhead(index) } else { false } }
  }

  /// „Die Mieten werden immer teurer“
  private func isBecoming(_ verb: VerbPhrase, _ clause: German.Clause) -> Bool {
    guard verb.tense == .present, !verb.isPerfect, ["become", "get"].contains(verb.lemma) else { return false }
    return clause.units.contains { unit in
      if case .adjective(let word, let adverbs) = unit {
        words[word].reading.degree == .comparative && adverbs.contains { words[$0].lower == "immer" }
      } else {
        false
      }
    }
  }

  /// „Am Donnerstag fallen zahlreiche Flüge aus“: with a day ahead the present means what will be.
  private func isScheduled(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard clause.kind == .main, !options.isHeadline,
      !complex.isCopula || complex.readings.contains(where: { $0.key == "werden" }),
      complex.steps.allSatisfy({ $0.operation == .passive }),
      !complex.readings.contains(where: { reading in
        reading.verbGroups.contains(.looks)
          || lexicon.needs(ofVerb: reading.key).mayHave(.dass) && reading.key != "kommen"
      }), isWrittenInPresent,
      !clause.units.contains(where: { unit in
        if case .phrase(let phrase) = unit {
          // but „kommt am Freitag nach Wien“
          phrase.preposition.map { words[$0].reading.key == "nach" } ?? false
            && words[phrase.head].match?.kind != .place
        } else {
          false
        }
      })
    else { return false }
    var end = -2
    return clause.units.contains { unit in
      // „das Unentschieden am Freitag“: the day of the noun before.
      let isBehindPhrase = if case .phrase(let phrase) = unit { phrase.preposition == end + 1 } else { false }
      if case .phrase(let phrase) = unit { end = phrase.lastWord } else { end = -2 }
      if isBehindPhrase { return false }
      switch unit {
      case .adverb(let index):
        return words[index].isOf(.appointed)
      case .phrase(let phrase):
        let head = words[phrase.head].reading
        guard phrase.close.isEmpty, phrase.focus.isEmpty, let preposition = phrase.preposition,
          words[preposition].reading.key == "an"
        else { return false }
        return head.nounGroups.contains(.weekday) || head.nounGroups.contains(.partOfWeekday)
          || head.key == "Wochenende"
          || head.nounGroups.contains(.month) && !phrase.modifiers.isEmpty
      default: return false
      }
    }
  }

  /// Nothing else in the sentence is told as past, so that no story is under way.
  var isWrittenInPresent: Bool {
    !analysis.clauses.contains { clause in
      clause.finite.map { words[$0].tellsPast } ?? false
    }
  }

  func applyPerfect(
    _ verb: inout VerbPhrase, _ position: Int, _ mood: TenseMood, _ clause: German.Clause, _ complex: VerbComplex
  ) {
    guard position == 0, clause.kind != .infinitive || saidInfinitive?.words == clause.words else {
      verb.isPerfect = true
      return
    }
    switch mood {
    case .present:
      if wantsPresentPerfect(clause) || tellsResult(verb, clause, complex) {
        verb.isPerfect = true
        verb.tense = .present
      } else {
        verb.tense = .past
      }
    case .preterite:
      verb.isPerfect = !saysWhatCameFirst(clause, complex)
      verb.tense = .past
    // „Der Mann sei geflohen.“: fled
    case .subjunctive1 where clause.parent == nil && reportsAlone(clause):
      verb.isPerfect = wantsPresentPerfect(clause) || tellsResult(verb, clause, complex)
      verb.tense = verb.isPerfect ? .present : .past
    case .subjunctive1:
      verb.isPerfect = true
      verb.tense = reportedInPast(clause) ? .past : .present
    // „Fast hätte er verloren“: he almost lost.
    case .subjunctive2 where namesNearMiss(clause): verb.tense = .past
    case .subjunctive2:
      verb.isPerfect = true
      verb.tense =
        isCondition(clause) || isReported(clause) && !namesAlternative(clause) || goesOnReporting(clause, complex)
        ? .past : .conditional
    }
  }

  /// „Nachdem ihn die Polizei angehalten hatte, …“: after says by itself what came first (after the police stopped him), but
  /// not of what lasted.
  private func saysWhatCameFirst(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    var first = clause
    while first.introducer.isEmpty, let before = first.coordinatedWith { first = analysis.clauses[before] }
    return clause.kind == .subordinate && first.introducer.last.map { words[$0].lower } == "nachdem"
      && !complex.isCopula && !complex.readings.contains { $0.key == "gehen" }
      && !clause.units.contains { unit in
        if since(unit) != nil || isSoFar(unit) { return true }
        return if case .phrase(let phrase) = unit { isDuration(phrase) } else { false }
      }
  }

  /// „Die Täter hätten Masken getragen.“: the plural of „habe“ looks like the indicative, so that news has „hätten“ where it
  /// goes on reporting. What did not come about tells its condition, or what came instead.
  private func goesOnReporting(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard clause.kind == .main, clause.parent == nil, let finite = clause.finite, words[finite].lower == "hätten",
      complex.steps.count == 1, analysis.quotations.isEmpty,
      let doer = subject(of: clause, complex: complex)?.phrase, !["wir", "ihr"].contains(words[doer.head].lower),
      doer.head == 0 || words[doer.head].text != "Sie",
      !analysis.clauses.contains(where: { other in
        // „Manche hätten ihn entlassen, als er verlor“
        other.words != clause.words
          && (isCondition(other) || isUnreal(other) || other.introducer.first.map { words[$0].lower } == "als")
      })
    else { return false }
    let denies = hasNegation(clause)
    if denies, complex.readings.contains(where: { $0.verbGroups.contains(.tells) || $0.verbGroups.contains(.expects) })
    {
      return false
    }
    // „ohne Hilfe“ may be one word for the analysis.
    if clause.words.contains(where: { word in
      ["ohne", "statt", "anstatt", "anstelle"].contains(words[word].lower.firstWord)
    }) {
      return false
    }
    return !clause.units.enumerated().contains { position, unit in
      switch unit {
      case .adverb(let word), .adjective(let word, _):
        let reading = words[word].reading
        return reading.modifierGroups.contains(.unreal)
          || reading.means(.comment) && !reading.modifierGroups.contains(.adds)
          || words[word].lower.hasPrefix("ohne ")
      case .phrase(let phrase):
        guard let preposition = phrase.preposition else {
          return denies && ["das", "dies"].contains(words[phrase.head].lower)
        }
        return position < clause.prefield && ["mit", "bei", "unter"].contains(words[preposition].reading.key)
      default: return false
      }
    }
  }

  /// A finite verb that can only be the second subjunctive, other than „hätten“ itself.
  private func isUnreal(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, words[finite].lower != "hätten" else { return false }
    let verbs = words[finite].readings.filter { $0.wordClass == .verb }
    return verbs.contains { $0.verb.allows(.subjunctive2) } && !verbs.contains { $0.verb.allows(.preterite) }
  }

  private func isNotYet(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let word):
        words[word].lower.hasSuffix("noch nicht") || words[word].lower == "noch" && hasNegation(clause)
      default: false
      }
    }
  }

  /// „in den vergangenen Monaten“: several of them, up to now.
  func reachesNow(_ unit: German.Unit) -> Bool {
    if case .adverb(let group) = unit {
      // A fixed group: „in den letzten Jahren“.
      let text = words[group].lower
      return ["in den letzten ", "in den vergangenen ", "in den jüngsten "].contains { text.hasPrefix($0) }
        && ["jahren", "monaten", "wochen", "tagen"].contains { text.hasSuffix($0) }
    }
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
      words[preposition].reading.key == "in", case let time = words[phrase.head].reading, time.means(.time),
      ["Jahr", "Monat", "Woche", "Tag", "Jahrzehnt", "Stunde"].contains(time.key), phrase.genitives.isEmpty,
      phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, numberIsPlural(phrase, time)
    else { return false }
    return phrase.modifiers.contains { modifier in
      guard case .attribute(let attribute) = modifier else { return false }
      let reading = words[attribute.word].reading
      // „jüngst“, also as the highest degree of „jung“
      return reading.modifierGroups.contains(.past) || reading.key == "jung"
    }
  }

  private func isSoFar(_ unit: German.Unit) -> Bool {
    if case .adverb(let index) = unit { words[index].isOf(.untilNow) || isGroupSoFar(index) } else { false }
  }

  /// „bisher nicht“, „bislang noch nicht“
  private func isGroupSoFar(_ index: Int) -> Bool {
    words[index].lower.hasPrefix("bisher ") || words[index].lower.hasPrefix("bislang ")
  }

  /// The word „seit“ of a unit that tells since when.
  func since(_ unit: German.Unit) -> Int? {
    switch unit {
    case .phrase(let phrase):
      phrase.preposition.flatMap { index in
        // but „seitens der Stadt“
        let key = words[index].reading.key
        return key == "seit" || key == "seitdem" || key.hasPrefix("seit ") ? index : nil
      }
    case .adverb(let index): words[index].lower.hasPrefix("seit ") ? index : nil
    default: nil
    }
  }

  func holdsSince(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if let since = since(unit) { return !ranksSince(since) }
      if lastsAlready(unit) { return true }
      switch unit {
      case .adverb(let index):
        return words[index].isOf([.since, .untilNow]) || lastsLong(index, clause)
      // „Seit er im Amt ist, …“
      case .clause(let index): return startsSince(analysis.clauses[index])
      default: return false
      }
    } || startsSince(clause)
  }

  /// „ist längst bekannt“, „gehört längst dazu“: what has been so for a long time.
  func lastsLong(_ index: Int, _ clause: German.Clause) -> Bool {
    guard words[index].lower == "längst", let finite = clause.finite, clause.verbs.count == 1 else { return false }
    return words[finite].readings.contains {
      $0.verb.allows(.present) && ["sein", "gehören", "gelten", "haben", "wissen"].contains($0.key)
    }
  }

  /// „wartet schon lange“, „plant das schon zwei Jahre“: what has lasted until now.
  func lastsAlready(_ unit: German.Unit) -> Bool {
    switch unit {
    // „Das ist schon lange her“
    case .adverb(let index) where index + 1 < words.count && words[index + 1].lower == "her": return false
    case .adverb(let index):
      // „arbeitet schon eine Weile hier“
      return ["schon lange", "schon länger", "schon immer"].contains(words[index].lower)
        || index > 0 && ["schon", "bereits"].contains(words[index - 1].lower)
          && ["eine weile", "eine zeit lang", "eine zeitlang", "einige zeit", "geraume zeit", "längere zeit", "länger"]
            .contains(words[index].lower)
    case .phrase(let phrase):
      return isDuration(phrase) && phrase.focus.contains { ["schon", "bereits"].contains(words[$0].lower) }
    default: return false
    }
  }

  private func startsSince(_ clause: German.Clause) -> Bool {
    clause.kind == .subordinate
      && clause.introducer.contains { ["seit", "seitdem"].contains(words[$0].lower) }
  }

  /// „der schwerste Unfall seit Jahren“: among all since then, so nothing lasts.
  func ranksSince(_ index: Int) -> Bool {
    words[max(0, index - 3)..<index].contains {
      $0.reading.degree == .superlative || $0.reading.isOrdinal
        || $0.wordClass == .adjective && $0.lower.hasSuffix("sten")
    }
  }

  /// „seit“, „bereits“, „bislang“: what began then holds still.
  private func wantsPresentPerfect(_ clause: German.Clause) -> Bool {
    if namesPastTime(clause) { return false }
    if isDoneBefore(clause) { return true }
    return clause.units.contains { unit in
      if since(unit) != nil || reachesNow(unit) { return true }
      switch unit {
      case .adverb(let index):
        return words[index].isPlainly(.lasting) || words[index].lower.hasPrefix("noch ")
          || words[index].lower.hasPrefix("auch noch ")
          // „Nun hat der Minister reagiert“
          || ["jetzt", "nun"].contains(words[index].lower) && isWrittenInPresent
          || isGroupSoFar(index)
          || words[index].lower.hasPrefix("schon lange") || words[index].lower.hasPrefix("immer noch")
          || words[index].lower == "bis heute"
      case .negation(let index): return ["nie", "niemals"].contains(words[index].lower)
      // „hat bereits 300.000 Exemplare verkauft“
      case .phrase(let phrase) where !phrase.isPrepositional:
        return phrase.focus.contains { ["bereits", "schon", "bislang", "bisher"].contains(words[$0].lower) }
      case .clause(let index): return startsSince(analysis.clauses[index])
      default: return false
      }
    }
  }

  /// „Wenn er gegessen hat, schläft er“, „Schreib mir, sobald du angekommen bist“: what is over when something else is done
  /// that is still to come or done again and again.
  func isDoneBefore(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, let introducer = clause.introducer.last,
      ["wenn", "sobald", "falls"].contains(words[introducer].lower), let parent = clause.parent,
      let finite = analysis.clauses[parent].finite, !words[finite].tellsPast
    else { return false }
    return analysis.clauses[parent].kind == .imperative
      || words[finite].readings.contains { $0.verb.allows(.present) }
  }

  /// „Die Polizei hat den Täter gefasst“: what somebody has done to something, or what has been done, is news as long as
  /// neither a time nor a circumstance says when it was and nothing else in the sentence is told as past.
  private func tellsResult(_ verb: VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    // „hat den Täter gefasst *und verhört*“: as the first
    if clause.finite == nil, let first = analysis.sharedClause(of: clause), first.finite != nil,
      let whole = analysis.verbComplex(of: first)
    {
      return tellsResult(verb, first, whole)
    }
    let isContent = isContentOfPresent(clause) || describesByDeed(clause)
    guard clause.kind == .main && clause.parent == nil || isContent, clause.finite != nil, !options.isHeadline,
      isWrittenInPresent, words.last?.text != "?",
      complex.steps.count == 1 || complex.steps.count == 2 && complex.isPassive, !isState(verb),
      let doer = subject(of: clause, complex: complex)?.phrase,
      isContent || words[doer.head].wordClass == .noun || words[doer.head].wordClass == .name
        || words[doer.head].match != nil || ["das", "dies"].contains(words[doer.head].lower)
    else { return false }
    var hasObject =
      complex.isPassive || isContent || morphology.isChange(verb.lemma) || morphology.isOutcome(verb.lemma)
    for (position, unit) in clause.units.enumerated() {
      switch unit {
      case .adverb(let word):
        // „dabei“, „dort“: as told before
        if words[word].reading.means(.time) { return false }
        if ["so", "dabei", "dort", "da"].contains(words[word].lower) { return false }
      case .phrase(let phrase):
        let head = words[phrase.head]
        if phrase.head == doer.head { continue }
        if ["mich", "mir", "uns", "dich", "dir", "euch"].contains(head.lower) { return false }
        guard phrase.isPrepositional else {
          if analysis.isTime(phrase) { return false }
          if phrase.agreement.allows(.accusative) { hasObject = true }
          continue
        }
        let preposition = phrase.preposition.map { words[$0].reading.key } ?? ""
        if head.reading.means(.time) || head.reading.isCalendarTime || analysis.isYear(phrase)
          || Self.circumstances.contains(preposition)
        {
          return false
        }
      case .clause(let index):
        // „…, als die Nacht kam“, „Nachdem …“
        let inner = analysis.clauses[index]
        if inner.kind == .subordinate, !inner.introducer.contains(where: { words[$0].lower == "dass" }) {
          return false
        }
        if position >= clause.prefield, inner.kind != .infinitive { hasObject = true }
      default: continue
      }
    }
    return hasObject
  }

  /// „Die Zahlen zeigen, dass die Firma Kunden verloren hat“: beside a present, not beside another perfect („hat gesagt, …“).
  private func isContentOfPresent(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, clause.introducer.count == 1, words[clause.introducer[0]].lower == "dass",
      let parent = clause.parent, let above = analysis.verbComplex(of: analysis.clauses[parent])
    else { return false }
    // „Es ist ein Jahr her, dass sie geheiratet haben“
    return !above.steps.contains { $0.operation == .perfect }
      && !analysis.clauses[parent].words.contains { words[$0].lower == "her" }
  }

  /// „bei einem Unfall“, „nach dem Spiel“, „während der Fahrt“: when it was, by what else happened.
  private static let circumstances: Set<String> = [
    "bei", "nach", "während", "vor", "seit", "bis", "ab", "zwischen", "anlässlich", "im Rahmen",
  ]

  /// „am Dienstag“, „vor drei Jahren“, „2019“, „gestern“: a time that is over takes the simple past.
  private func namesPastTime(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let index): return words[index].isOf(.over)
      case .phrase(let phrase):
        if analysis.isYear(phrase) { return true }
        guard let preposition = phrase.preposition else { return false }
        // „in den letzten drei Jahren“
        if reachesNow(unit) { return false }
        let head = words[phrase.head].reading
        let key = words[preposition].reading.key
        if key == "vor" { return head.means(.time) }
        return head.isCalendarTime && (key == "an" || key == "in")
      default: return false
      }
    }
  }
}

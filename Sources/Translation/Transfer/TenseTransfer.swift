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
      if isCondition(clause) || boundsTime(clause) || reportedInPast(clause) && isReported(clause) && !isToCome {
        verb.tense = .past
      } else {
        verb.tense = .conditional
      }
    }
  }

  /// „würden informiert, bevor sie *kämen*“, „bis er genug *hätte*“: up to when something would be, English tells in the past.
  private func boundsTime(_ clause: German.Clause) -> Bool {
    clause.kind == .subordinate && clause.introducer.count == 1
      && ["bevor", "ehe", "bis", "sobald", "solange"].contains(words[clause.introducer[0]].lower)
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
          // „geht davon aus, dass es sich um Mord handelt“
          || $0.key == "handeln" && clause.hasEs(words)
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
      case .phrase(let part)? = clause.units.first, named.contains(part.head) || isHolder(part, clause)
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
    return becomesMore(clause)
      || clause.units.contains { unit in
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
    // „Der Mann sei geflohen.“, „Er sei geflohen, sagt die Polizei“: fled
    case .subjunctive1
    where clause.parent == nil && !tellsOnInPast(clause) && (reportsAlone(clause) || isSaidNow(clause)):
      verb.isPerfect = wantsPresentPerfect(clause) || tellsResult(verb, clause, complex)
      verb.tense = verb.isPerfect ? .present : .past
    case .subjunctive1:
      verb.isPerfect = true
      verb.tense = reportedInPast(clause) ? .past : .present
    case .subjunctive2 where isReportedObligation(clause, complex): verb.tense = .past
    // „Fast hätte er verloren“: he almost lost.
    case .subjunctive2 where namesNearMiss(clause): verb.tense = .past
    // „Der Mann sei geflohen. Die anderen seien geblieben und *hätten* geschlafen.“: stayed and slept
    case .subjunctive2 where followsReport(clause) && reportsAlone(clause): verb.tense = .past
    case .subjunctive2:
      verb.isPerfect = true
      let reports =
        isReported(clause) && !namesAlternative(clause) || goesOnReporting(clause, complex)
        || isToldInReport(clause, complex)
      if reports { tellsReport = true }
      verb.tense = reports || isCondition(clause) ? .past : .conditional
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
  func goesOnReporting(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard clause.kind == .main, clause.parent == nil, let finite = clause.finite, words[finite].lower == "hätten",
      complex.steps.count == 1 || discourse.followsReport && isObligation(complex)
    else { return false }
    if namesSource(clause) || followsReport(clause) { return true }
    guard analysis.quotations.isEmpty,
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
        // but „Experten *beim Amt* hätten …“
        return position == 0 && position < clause.prefield
          && ["mit", "bei", "unter"].contains(words[preposition].reading.key)
          && !(discourse.followsReport && tellsByWhatIsKnown(phrase))
      default: return false
      }
    }
  }

  /// „*Laut Polizei* hätten die Täter Masken getragen“
  private func namesSource(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        guard let link = phrase.preposition ?? phrase.postposition else { return false }
        return ["laut", "zufolge", "nach Angaben"].contains(words[link].reading.key)
      case .adverb(let word): return words[word].lower.firstWord == "laut" || words[word].lower.hasSuffix(" zufolge")
      default: return false
      }
    }
  }

  /// „Die Männer *seien* gekommen und hätten getrunken“: the first half can only be reported.
  private func followsReport(_ clause: German.Clause) -> Bool {
    clause.coordinatedWith.flatMap { analysis.clauses[$0].finite }.map { words[$0].onlyReports } ?? false
  }

  /// „Er habe sie belogen. *Mit diesem Trick* hätten sie ihn betrogen“: what has been told before is no condition.
  private func tellsByWhatIsKnown(_ phrase: German.NounPhrase) -> Bool {
    phrase.determiner.map { words[$0].reading.key == "dieser" || words[$0].wordClass == .possessive } ?? false
  }

  /// „Das Land brauche Regeln gegen Leute, die betrogen *hätten*“: a relative clause in what is reported.
  private func isToldInReport(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard clause.kind == .relative, let finite = clause.finite, words[finite].lower == "hätten",
      complex.steps.count == 1,
      // „die gern gewonnen hätten“
      !clause.units.contains(where: { unit in
        switch unit {
        case .adverb(let word), .adjective(let word, _): words[word].reading.modifierGroups.contains(.unreal)
        default: false
        }
      })
    else { return false }
    var above = clause.parent
    while let index = above {
      if analysis.verbComplex(of: analysis.clauses[index])?.tenseMood == .subjunctive1 { return true }
      above = analysis.clauses[index].parent
    }
    return false
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
}

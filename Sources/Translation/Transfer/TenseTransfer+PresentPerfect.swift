import English
import German

/// What reaches up to now, and what is done and over: present perfect against simple past.
extension SentenceTransfer {
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
      phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, numberIsPlural(phrase, time),
      // „war *wie* (schon) in den letzten Jahren der Irak“: what it is likened to
      !(max(0, preposition - 2)..<preposition).contains(where: { words[$0].wordClass == .comparison })
    else { return false }
    return phrase.modifiers.contains { modifier in
      guard case .attribute(let attribute) = modifier else { return false }
      let reading = words[attribute.word].reading
      // „jüngst“, also as the highest degree of „jung“
      return reading.modifierGroups.contains(.past) || reading.key == "jung"
    }
  }

  func isSoFar(_ unit: German.Unit) -> Bool {
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
    // „schon seit Jahren“ is a group of its own.
    case .adverb(let index):
      ["seit ", "schon seit ", "bereits seit "].contains(where: words[index].lower.hasPrefix) ? index : nil
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
    case .adverb(let index) where asksHowLong(index): return true
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

  /// „Wie *lange* wartest du schon?“
  private func asksHowLong(_ index: Int) -> Bool {
    words[index].lower == "lange" && index > 0 && words[index - 1].lower == "wie"
      && words[index...].prefix { !$0.isPunctuation }.contains { ["schon", "bereits"].contains($0.lower) }
  }

  /// „Wie lange wartest du *schon*?“: the perfect says it.
  func closesHowLong(_ already: Int) -> Bool {
    ["schon", "bereits"].contains(words[already].lower)
      && words[..<already].indices.reversed().prefix { !words[$0].isPunctuation }.contains(where: asksHowLong)
  }

  private func startsSince(_ clause: German.Clause) -> Bool {
    clause.kind == .subordinate
      && clause.introducer.contains { ["seit", "seitdem"].contains(words[$0].lower) }
  }

  /// „der schwerste Unfall seit Jahren“: among all since then, so nothing lasts.
  func ranksSince(_ index: Int) -> Bool {
    // „beim schwersten Erdbeben in der Region seit 200 Jahren“, but „Der gefährlichste Stoff wurde hier seit 1960 …“
    let near = words[..<index].suffix(6)
    let inner = near.lastIndex { $0.wordClass == .verb || $0.isPunctuation }.map { $0 + 1 } ?? near.startIndex
    return words[min(inner, max(0, index - 3))..<index].contains {
      $0.reading.degree == .superlative || $0.reading.isOrdinal
        || $0.wordClass == .adjective && $0.lower.hasSuffix("sten")
        // „so hoch wie noch nie seit der Wende“
        || $0.reading.key.hasPrefix("als je") || $0.lower.hasPrefix("wie noch nie") || $0.lower.hasPrefix("wie nie")
    }
  }

  /// „seit“, „bereits“, „bislang“: what began then holds still.
  func wantsPresentPerfect(_ clause: German.Clause) -> Bool {
    if namesPastTime(clause) { return false }
    if isDoneBefore(clause) { return true }
    // „hat das Buch nie gelesen *oder verstanden*“: the denial of the first holds for both.
    if clause.finite == nil, let or = clause.coordinator, words[or].lower == "oder", let first = clause.coordinatedWith,
      analysis.clauses[first].units.contains(where: { unit in
        if case .negation(let never) = unit { ["nie", "niemals"].contains(words[never].lower) } else { false }
      })
    {
      return true
    }
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
          // „haben uns lange nicht mehr gesehen“
          || ["lange nicht mehr", "ewig nicht mehr"].contains(words[index].lower)
          || words[index].lower == "bis heute"
      case .negation(let index): return ["nie", "niemals"].contains(words[index].lower)
      // „hat bereits 300.000 Exemplare verkauft“
      case .phrase(let phrase) where !phrase.isPrepositional:
        return phrase.focus.contains { ["bereits", "schon", "bislang", "bisher"].contains(words[$0].lower) }
      case .clause(let index):
        return startsSince(analysis.clauses[index]) || saysWhoever(analysis.clauses[index], in: clause)
      default: return false
      }
    }
  }

  /// „*Wer das glaubt*, hat nichts verstanden“: what holds of whoever does it now.
  private func saysWhoever(_ asked: German.Clause, in clause: German.Clause) -> Bool {
    guard isWhoever(asked), asked.words.upperBound <= (clause.finite ?? 0), let finite = asked.finite else {
      return false
    }
    return words[finite].readings.contains { $0.wordClass == .verb && $0.verb.allows(.present, person: 3) }
      && !words[finite].readings.contains { AuxiliaryVerbs.ofTense.contains($0.key) }
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
  func tellsResult(_ verb: VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
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
  static let circumstances: Set<String> = [
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

import German

/// Comparisons, amounts, spans of time, and what leads from one to another.
extension AttachmentSite {
  /// „mit Bonn *als Sitz*“: as what somebody or something under „mit“ serves, by a bare noun right behind it.
  func role() -> AttachmentVerdict? {
    guard words[preposition].wordClass == .comparison, isInFront, words[preposition].lower == "als",
      phrase.determiner == nil, words[phrase.head].wordClass == .noun, !phrase.agreement.isPluralOnly,
      before.lastWord == preposition - 1
    else { return nil }
    let companion = before.prepositionals.last ?? before
    return companion.lastWord == preposition - 1
      && companion.preposition.map { ["mit", "ohne"].contains(words[$0].reading.key) } ?? false ? toNoun : nil
  }

  /// „Mehr Menschen *als im Vorjahr* kamen“
  func comparison() -> AttachmentVerdict? {
    // „Doppelt so viele Haushalte *wie in Polen* haben …“
    if likened != nil { return isInFront && (isGraded || isLikenedByNumber) ? toNoun : .verb }
    guard words[preposition].wordClass == .comparison else { return nil }
    // „Bonn sah *wie der Sieger* aus“: as what somebody looks or sounds
    if key == "wie", clause.frames.contains(where: { $0.names == ["wie"] }), clause.subject == inner { return .verb }
    // „steht ihr ebenso zur Seite *wie ihm*“: the first half stands apart.
    let isLikened = clause.units[..<position].contains { unit in
      if case .adverb(let word) = unit { ["ebenso", "genauso"].contains(words[word].lower) } else { false }
    }
    // „Seine Ablehnung von Maier *als Kanzler* ist bekannt“
    if key == "als", isInFront { return Self.times.contains(keyBefore ?? "") ? .verb : toNoun }
    if key == "als", isOffice { return .noun(inner) }
    return key == "wie" && !isLikened && !isManner ? toNoun : .verb
  }

  /// „ein Skandal aus ihrer Zeit *als Ministerin*“: as what somebody had it, by a bare noun, where the verb takes no „als“.
  private var isOffice: Bool {
    let own = before.prepositionals.last ?? before
    return own.head == inner && own.lastWord == preposition - 1 && own.isPrepositional
      && own.determiner.map { words[$0].reading.wordClass == .possessive } ?? false && phrase.determiner == nil
      && head.wordClass == .noun && head.means(.person) && noun.nounGroups.contains(.capacity)
      && !clause.takes("als")
  }

  /// „führt die Partei *wie eine Firma*“: there is one such party already, so that it tells how it is led.
  private var isManner: Bool {
    guard !isInFront, before.lastWord == preposition - 1, !clause.isCopula, !before.agreement.isPluralOnly,
      let article = before.determiner, let other = phrase.determiner, words[other].reading.key == "ein"
    else { return false }
    return words[article].reading.key == "der" || words[article].reading.wordClass == .possessive
  }

  /// „*seit der Reise* als Leiter dabei“: who does it since then.
  private static let times: Set<String> = ["seit", "nach", "vor", "bei"]

  /// „mehr Menschen“, „ein größeres Haus“
  private var isGraded: Bool {
    if let quantity = before.determiner, ["mehr", "weniger"].contains(words[quantity].lower) { return true }
    return before.modifiers.contains { modifier in
      switch modifier {
      case .attribute(let attribute): words[attribute.word].reading.degree == .comparative
      case .number(let quantity): ["mehr", "weniger"].contains(words[quantity].lower)
      default: false
      }
    }
  }

  /// „so viele Menschen“, „ebenso viele Läden“
  private var isLikenedByNumber: Bool {
    before.focus.last.map { ["so", "ebenso", "genauso"].contains(words[$0].lower) } ?? false
  }

  /// „einen Tag *nach der Wahl*“ is a measure.
  func span() -> AttachmentVerdict? {
    // „einen Tag *vor Beginn* des Treffens“
    ["vor", "nach"].contains(key.prefix { $0 != " " }) && noun.means(.time) && transfer.isQuantified(before)
      ? .verb : nil
  }

  /// „*davon* die Hälfte im Ausland“: behind it is told where they are.
  func shareKnown() -> AttachmentVerdict? {
    before.prepositionals.contains { words[$0.head].lower == "davon" && $0.head < before.head } ? .verb : nil
  }

  /// „dass das Gesetz *von Januar an* gilt“
  func startingPoint() -> AttachmentVerdict? { key == "von" && phrase.postposition != nil ? .verb : nil }

  /// „begann die Fahrt von München *nach Zürich*“: behind its beginning the end of what the noun tells.
  func endOfChange() -> AttachmentVerdict? {
    guard ["auf", "nach", "in", "zu"].contains(key), let holder = holderOfStart(before),
      let start = holder.prepositionals.last
    else { return nil }
    return transfer.leadsOn(words[holder.head].reading, from: start, to: phrase) ? .noun(holder.head) : nil
  }

  /// „beschloss die Senkung der Steuer *auf 20 Prozent*“: the noun that tells how far something changes, though the one
  /// between takes the preposition as well, and the verb does not tell of amounts.
  func amountOfChange() -> AttachmentVerdict? {
    guard ["auf", "um"].contains(key), isTime ? transfer.isQuantified(phrase) : transfer.isAmount(phrase),
      !verbGoverns || clause.verbs.contains("gehören") || clause.verbs.contains("zählen")
    else { return nil }
    return before.edgeNouns.first { edge in
      let change = words[edge].reading
      return change.wordClass == .noun && transfer.lexicon.noun(change.key, governs: "um")
        && transfer.lexicon.noun(change.key, governs: "auf") && !before.noun(edge, has: key, words)
    }.map { .noun($0) }
  }

  /// The noun phrase at the right edge whose last part is „von …“.
  private func holderOfStart(_ phrase: German.NounPhrase) -> German.NounPhrase? {
    if let last = phrase.conjuncts.last { return holderOfStart(last.phrase) }
    if let last = phrase.prepositionals.last {
      if last.preposition.map({ words[$0].reading.key == "von" }) ?? false { return phrase }
      return holderOfStart(last)
    }
    return phrase.genitives.last.flatMap(holderOfStart)
  }

  /// „verlegt ihre Zentrale *von München nach Zürich*“
  func way() -> AttachmentVerdict? {
    guard key == "von", transfer.isPlaceName(phrase), hasGoal, prepositionName(rest[rest.startIndex]) != "auf",
      noun.wordClass == .noun
    else { return nil }
    // „fuhr in drei Stunden von Rom nach Mailand“
    return noun.means(.time) || !before.isPrepositional && !noun.nounGroups.contains(.journey) ? .verb : nil
  }

  /// „von 18 Uhr *bis 20 Uhr*“, „von Freitag, 18 Uhr, *bis Montag*“: the end of a span of time stands right behind its beginning.
  func endOfSpan() -> AttachmentVerdict? {
    guard key == "bis", keyBefore == "von", before.conjuncts.isEmpty else { return nil }
    return [words[before.head].reading, head].allSatisfy {
      $0.key == "Uhr" || !$0.nounGroups.isDisjoint(with: [.weekday, .month])
    } ? .noun(before.head) : nil
  }

  /// „bei 2,3 Prozent *nach 2,0 Prozent* im September“: what it was before.
  func formerAmount() -> AttachmentVerdict? {
    key == "nach" && transfer.isAmount(phrase) && before.isPrepositional ? .verb : nil
  }

  /// „nach 2,0 Prozent *im September*“
  func timeOfAmount() -> AttachmentVerdict? {
    keyBefore == "nach" && transfer.isAmount(before) && isTime ? toNoun : nil
  }

  /// „zehn Euro *pro Monat*“, „37 Dollar je Fass“: by what an amount is counted.
  func rate() -> AttachmentVerdict? {
    guard ["pro", "je"].contains(key), phrase.determiner == nil else { return nil }
    return transfer.isAmount(before) || noun.means(.unit) || words[inner].wordClass == .numeral
      || words[inner].text == "$"
      ? toNoun : nil
  }

  /// „Kinder *bis zwölf Jahre*“: how old they are at most.
  func ageLimit() -> AttachmentVerdict? {
    key == "bis" && noun.wordClass == .noun && noun.means(.person) && head.key == "Jahr"
      && transfer.isQuantified(phrase) && before.lastWord == preposition - 1
      ? toNoun : nil
  }

  /// „eine Kirche *aus dem 12. Jahrhundert*“, „Bauten aus jener Zeit“: from when something is.
  func age() -> AttachmentVerdict? {
    key == "aus" && isTime && !verbGoverns && !noun.nounGroups.contains(.count) && !noun.means(.time) ? toNoun : nil
  }

  /// „fuhr *von Rom nach Mailand*“: the end of a way stands right behind its beginning.
  func endOfWay() -> AttachmentVerdict? {
    guard keyBefore == "von", ["nach", "in", "zu"].contains(key), before.lastWord == preposition - 1,
      transfer.isPlaceName(before),
      leadsToCountry || transfer.isPlaceName(phrase) && (!verbGoverns || clause.takes("dir"))
    else { return nil }
    return .noun(before.head)
  }

  /// „von Wien *in die Schweiz*“
  private var leadsToCountry: Bool {
    key == "in" && isName && head.means(.place) && phrase.agreement.onlyCase == .accusative && phrase.modifiers.isEmpty
      && phrase.determiner.map { words[$0].reading.key == "der" } ?? false
  }

  /// „Steuern *in Millionenhöhe*“, „Waren *im Wert von 300 Euro*“
  func size() -> AttachmentVerdict? {
    if words[preposition].match != nil, before.lastWord == preposition - 1,
      noun.means([.event, .abstract, .thing, .substance, .unit]), AttachmentSite.sizes.contains(where: key.hasPrefix)
    {
      return toNoun
    }
    return words[phrase.head].lower.hasSuffix("höhe") && key == "in" ? toNoun : nil
  }

  private static let sizes = ["in Höhe von", "im Wert von", "im Gesamtwert von", "im Umfang von", "im Volumen von"]

  /// „eine Reise *nach Rom*“, „reicht ein Trip *ans Mittelmeer*“
  func journey() -> AttachmentVerdict? {
    guard leads, let way = journeyNoun, !isPartOfGroup,
      !verbGoverns && !clause.takes("dir")
        || before.head == clause.subject && rest.contains(where: tellsHowMuch)
    else { return nil }
    return way == inner ? toNoun : .noun(way)
  }

  /// The noun that tells of the journey; who makes it may stand between: „die Reise *des Ministers* nach Polen“.
  private var journeyNoun: Int? {
    if noun.nounGroups.contains(.journey) { return inner }
    guard words[inner].isPersonName || noun.means([.person, .group]) else { return nil }
    return before.edgeNouns.first { words[$0].reading.nounGroups.contains(.journey) }
  }

  /// „ging zum Spielen *in den Park*“: it is whither one goes.
  func aim() -> AttachmentVerdict? {
    leads && noun.derivation == .infinitive && before.preposition.map { words[$0].lower == "zum" } ?? false
      ? .verb : nil
  }

  /// „nach Berlin“, „in die Stadt“
  var leads: Bool {
    guard head.wordClass == .name || head.means([.place, .group, .thing]) else { return false }
    return key == "nach" || key == "zu"
      || ["in", "an", "auf"].contains(key) && phrase.agreement.onlyCase == .accusative
  }

  /// „Im Mai stiegen die Exporte in die USA *um neun Prozent*“, „stieg die Zahl der Fälle *auf 300*“
  func tellsHowMuch(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
    return ["um", "auf"].contains(words[preposition].reading.key) && transfer.isAmount(phrase)
  }

  /// „von A *nach B*“: where it leads follows right behind.
  var hasGoal: Bool {
    rest.first.flatMap(prepositionName).map { ["nach", "zu", "bis", "auf", "in"].contains($0) } ?? false
  }

  func prepositionName(_ unit: German.Unit) -> String? {
    guard case .phrase(let phrase) = unit else { return nil }
    return phrase.preposition.map { words[$0].reading.key }
  }
}

extension SentenceTransfer {
  /// The noun at the right edge that tells of a change or a journey, where „von“ names its beginning and what follows its
  /// end.
  func changed(_ before: German.NounPhrase, from start: German.NounPhrase, to next: German.Unit?) -> Int? {
    guard case .phrase(let end)? = next else { return nil }
    return before.edgeNouns.first { leadsOn(words[$0].reading, from: start, to: end) }
  }

  /// „Erhöhung von 65 auf 67“, „Umzug von Bonn nach Köln“: the noun tells of the way from the one to the other.
  func leadsOn(_ noun: German.Reading, from start: German.NounPhrase, to end: German.NounPhrase) -> Bool {
    guard let preposition = end.preposition else { return false }
    let goal = words[preposition].reading.key
    let isAmounts = goal == "auf" && isAmount(end)
    guard isAmounts || ["nach", "in", "zu"].contains(goal) && words[start.head].reading.means(.place) else {
      return false
    }
    return lexicon.noun(noun.key, governs: goal) || isAmounts && lexicon.noun(noun.key, governs: "um")
      || !isAmounts && noun.nounGroups.contains(.journey)
  }

  /// „einen Umsatz von zwölf Milliarden“: a number tells how much.
  func isAmount(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    guard head.means(.unit) || ["Million", "Milliarde"].contains(head.key) || head.wordClass == .numeral else {
      return false
    }
    // „ein Minus von *einem Prozent*“
    if head.key == "Prozent", let determiner = phrase.determiner, words[determiner].reading.key == "ein" { return true }
    return head.wordClass == .numeral || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }
}

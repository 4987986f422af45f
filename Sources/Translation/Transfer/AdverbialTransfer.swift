import English
import German

/// Units of a clause that are no complements, and where they go.
extension SentenceTransfer {
  /// - Parameter opens: nothing but the subject stands before the verb, so that a source can.
  func adverbial(
    _ unit: German.Unit, inMain: Bool = true, front: Bool, agentBy isPassive: Bool, opens: Bool = false
  ) -> Adverbial? {
    // A preposition whose question word stands in front.
    let isStranded = if case .phrase(let phrase) = unit { stranded.contains(phrase.head) } else { false }
    let front = front && !isStranded
    switch unit {
    case .phrase(let phrase) where phrase.isPrepositional:
      return prepositionalAdverbial(phrase, inMain: inMain, front: front, isPassive: isPassive, opens: opens)
    case .phrase(let phrase): return caseAdverbial(phrase, front: front)
    case .adverb(let index): return adverbUnit(index, inMain: inMain, front: front)
    case .pronominalAdverb(let index): return pronominalAdverbial(index, inMain: inMain, front: front)
    case .adjective(let index, let adverbs):
      return mannerAdverbial(index, adverbs, front: front, isPassive: isPassive)
    case .negation(let index):
      consume(index)
      return Adverbial(
        .literal(Literal(functionWord(index, "neg") ?? "not", source: source(index))), at: front ? .front : .middle)
    case .clause(let index):
      if !front, let saying = saying(index) { return Adverbial(saying, at: .end) }
      guard let english = subordinate(index) else { return nil }
      return Adverbial(english, at: front ? .front : .end)
    case .word(let index), .mark(let index):
      dropCompany(index)
      return consumed.contains(index) ? nil : wordAdverbial(index, front: front)
    }
  }

  /// A phrase without a preposition that is neither subject nor object: when, and for how long.
  private func caseAdverbial(_ phrase: German.NounPhrase, front: Bool) -> Adverbial? {
    let position: Adverbial.Position = front ? .front : .end
    if words[phrase.head].wordClass == .reflexive {
      // „sicherte sich und den Kindern Plätze“
      if !phrase.conjuncts.isEmpty {
        return Adverbial(.prepositional(PrepositionalPhrase("for", self.phrase(phrase))), at: position)
      }
      consume(phrase.head)
      return nil
    }
    // „2011 hatte das Amt …“
    if analysis.isYear(phrase) {
      var year = phrase
      year.focus = []
      return Adverbial(
        .prepositional(
          PrepositionalPhrase("in", self.phrase(year), modifiers: phrase.focus.map { adverb($0) })),
        at: position, kind: front ? nil : .time)
    }
    // „Ende 2023“, „Anfang Mai“
    if words[phrase.head].reading.nounGroups.contains(.stage), !phrase.close.isEmpty {
      return Adverbial(
        .prepositional(PrepositionalPhrase("in", self.phrase(phrase))), at: position, kind: front ? nil : .time)
    }
    // „Anfang nächsten Jahres“
    if words[phrase.head].reading.nounGroups.contains(.stage), phrase.determiner == nil,
      phrase.genitives.contains(where: { words[$0.head].reading.means(.time) })
    {
      let preposition = words[phrase.head].reading.key == "Mitte" ? "in" : "at"
      return Adverbial(
        .prepositional(PrepositionalPhrase(English.Word(preposition), self.phrase(phrase))), at: position,
        kind: front ? nil : .time)
    }
    // „fällt mehrere Wochen aus“ → for several weeks; but „drei Tage später“
    if isDuration(phrase), !(front && words[min(phrase.lastWord + 1, words.count - 1)].isPunctuation) {
      var span = phrase
      if lastsAlready(.phrase(phrase)) {
        // The perfect says that it lasts until now.
        consume(phrase.focus.filter { ["schon", "bereits"].contains(words[$0].lower) })
        span.focus.removeAll { ["schon", "bereits"].contains(words[$0].lower) }
      }
      return Adverbial(
        .prepositional(PrepositionalPhrase("for", self.phrase(span))), at: position, kind: front ? nil : .time)
    }
    return Adverbial(self.phrase(phrase), at: position, kind: .time)
  }

  private func prepositionalAdverbial(
    _ phrase: German.NounPhrase, inMain: Bool, front: Bool, isPassive: Bool, opens: Bool
  ) -> Adverbial? {
    let position: Adverbial.Position = front ? .front : .end
    if !front, let namely = specification(phrase, isPassive) { return namely }
    let reading = words[phrase.head].reading
    let kind = adverbialKind(phrase, reading)
    if !front, let preposition = phrase.preposition,
      ["laut", "zufolge", "nach Angaben", "nach Einschätzung", "nach Ansicht"].contains(
        words[preposition].reading.key)
    {
      // According to a poll, most are against it.
      if opens { return Adverbial(prepositional(phrase), at: .front) }
      return Adverbial(.parenthetical(Parenthetical(prepositional(phrase))), at: .end, kind: .comment)
    }
    // „Welche Meinung haben Sie zu dem Plan?“ → on the plan
    if !front, let asked = askedGovernor(of: phrase) {
      return Adverbial(prepositional(phrase, governor: asked), at: .end, kind: .manner)
    }
    let english = prepositional(phrase, verb: currentVerb, isPassive: isPassive)
    // went to the park to play
    if !front, case .clause = english { return Adverbial(english, at: .end, kind: .reason) }
    // „Durch den Sturm wurden Häuser zerstört“: who or what did it stands behind the passive.
    if front, isPassive, inMain, phrase.clauses.isEmpty, isAllBesideSubject(phrase),
      case .prepositional(let agent) = english,
      agent.preposition.text == "by", ["von", "durch"].contains(words[phrase.preposition ?? phrase.head].reading.key)
    {
      return Adverbial(english, at: .end, kind: kind)
    }
    return Adverbial(english, at: position, kind: front ? nil : kind)
  }

  private func adverbUnit(_ index: Int, inMain: Bool, front: Bool) -> Adverbial? {
    if closesHowLong(index) {
      consume(index)
      return nil
    }
    let word = words[index]
    switch word.lower {
    case let own where (own == "selbst" || own == "selber") && index > 0 && !words[index - 1].isPunctuation && !front:
      // „verkauft ihre Eier selbst“ → herself; „sich selbst“ says no more than „sich“
      consume(index)
      if repeatsReflexive(index) { return nil }
      return Adverbial(.noun(English.NounPhrase.pronoun(kind: .reflexive, source: source(index)).oneself), at: .end)
    // „um 8 Uhr abends“
    case _ where consumed.contains(index) && word.isOf(.daytime): return nil
    // „lebt dort, wo andere Urlaub machen“ → lives where others spend their holidays
    case _ where announcesWhere(index):
      consume(index)
      return nil
    // „kaufte drei Häuser, mehr als je zuvor“
    case _
    where !front && index > 0 && words[index - 1].isComma
      && ["mehr als ", "weniger als ", "so viele ", "so viel "].contains(where: { word.lower.hasPrefix($0) }):
      return Adverbial(.parenthetical(Parenthetical(adverb(index))), at: .end, kind: .comment)
    default: break
    }
    if let then = succession(index, front: front, inMain: inMain) { return then }
    // „Die Anhänger wiederum feierten“: the fans, in turn, celebrated
    if word.lower == "wiederum", !analysis.clauses.contains(where: { $0.words.lowerBound == index }) {
      return Adverbial(.parenthetical(Parenthetical(adverb(index))), at: .middle)
    }
    return adverbialAdverb(index, inMain: inMain, front: front)
  }

  private func pronominalAdverbial(_ index: Int, inMain: Bool, front: Bool) -> Adverbial? {
    if stranded.contains(index) {
      switch words[index].lower {
      case "wodurch": return nil
      // „Wozu braucht man das?“: what for
      case "wozu": return Adverbial(.prepositional(PrepositionalPhrase("for")), at: .end)
      default:
        let english = lexicon.readings(.prepositions, words[index].reading.key).last?.english.replacingStar ?? "with"
        return Adverbial(.prepositional(PrepositionalPhrase(English.Word(english))), at: .end)
      }
    }
    if !front, let used = instrument(index) { return Adverbial(used, at: .end) }
    if let then = succession(index, front: front, inMain: inMain) { return then }
    let english = adverb(index)
    // and thus climbed to fourth place
    if case .adverb(let phrase) = english, phrase.lemma == "thus" {
      return Adverbial(english, at: .middle)
    }
    return Adverbial(english, at: front ? .front : .end, comma: front ? .automatic : .never)
  }

  private func mannerAdverbial(_ index: Int, _ adverbs: [Int], front: Bool, isPassive: Bool) -> Adverbial? {
    var english = adverb(index)
    if !adverbs.isEmpty, case .adjective = english { english = predicate(index, adverbs) }
    if !adverbs.isEmpty, case .adverb(var phrase) = english {
      phrase.modifiers = adverbs.filter { $0 < index }.map { degreeAdverb($0) } + phrase.modifiers
      // „gut genug“
      let behind = adverbs.filter { $0 > index }.map { degreeAdverb($0) }
      english = behind.isEmpty ? .adverb(phrase) : .sequence([.adverb(phrase)] + behind)
    }
    // „ist am tiefsten gefallen“: fell most deeply
    let isMost = words[index].reading.degree == .superlative && !isPassive
    // „hält doppelt so lange“: lasts twice as long
    let isTimes = adverbs.first.map { ["doppelt", "halb"].contains(words[$0].lower) } ?? false
    // „nimmt es so ernst wie alle“: takes it as seriously as everyone
    let isMeasured =
      adverbs.last.map { isCompared($0) } ?? false && index + 1 < words.count
      && words[index + 1].lower == "wie"
    return Adverbial(
      english, at: front ? .front : isMost || isTimes || isMeasured ? .end : .automatic,
      kind: front ? nil : .manner)
  }

  private func wordAdverbial(_ index: Int, front: Bool) -> Adverbial {
    let position: Adverbial.Position = front ? .front : .middle
    switch words[index].lower {
    // „Das stimmt, oder?“
    case "oder"
    where index > 1 && words[index - 1].isComma && index + 1 < words.count && words[index + 1].text == "?":
      consume(index)
      return Adverbial(
        .parenthetical(Parenthetical(.literal(Literal("right", source: source(index))))), at: .end, kind: .comment)
    // „muss entweder gehen oder zahlen“ → must either go or pay
    case "entweder":
      consume(index)
      return Adverbial(.literal(Literal("either", source: source(index))), at: position)
    case "sowohl" where joinsVerbs(index):
      consume(index)
      return Adverbial(.literal(Literal("both", source: source(index))), at: position)
    // „ist weder neu, noch löst er etwas“ → is neither new, nor …
    case "weder": return Adverbial(plainWord(index), at: position)
    default: return Adverbial(plainWord(index), at: front ? .front : .end)
    }
  }

  /// „sowohl sparen als auch …“: a clause goes on with the second verb.
  private func joinsVerbs(_ both: Int) -> Bool {
    analysis.clauses.contains { clause in
      clause.coordinator.map { $0 > both && words[$0].lower == "als" } ?? false
    }
  }

  /// Key of the noun that a clause with „haben“ asks for in front, where that takes the preposition.
  private func askedGovernor(of phrase: German.NounPhrase) -> String? {
    guard let preposition = phrase.preposition, currentVerb.contains("haben"),
      let clause = analysis.clause(around: phrase.head), clause.prefield == 1,
      case .phrase(let asked)? = clause.units.first, !asked.isPrepositional, asked.determiner != nil, asks(asked)
    else { return nil }
    let key = words[asked.head].reading.key
    return lexicon.noun(key, governs: words[preposition].reading.key) ? key : nil
  }

  /// Nothing stands in the clause but the phrase and the subject.
  private func isAllBesideSubject(_ phrase: German.NounPhrase) -> Bool {
    analysis.clause(around: phrase.head).map { $0.units.count == 2 } ?? false
  }

  /// „…, *manchmal auch* aus Indien“: when, how often or how much it is so.
  func isAfterthought(_ phrase: German.NounPhrase) -> Bool {
    phrase.focus.first.map {
      words[$0].reading.means([.time, .manner, .negation]) || words[$0].wordClass == .adjective
    }
      ?? false
  }

  /// „…, nämlich als Lager“, „…, und zwar in Polen“: behind its comma it closes the clause.
  private func specification(_ phrase: German.NounPhrase, _ isPassive: Bool) -> Adverbial? {
    guard let first = phrase.focus.first, first > 0,
      words[first - 1].isComma || ["–", "—"].contains(words[first - 1].text)
    else { return nil }
    // „…, vor allem in Polen“
    if words[first].match != nil || words[first].reading.means(.focus) || words[first].isOf(.example)
      || isAfterthought(phrase),
      !["und zwar", "nämlich"].contains(words[first].lower)
    {
      return Adverbial(
        .parenthetical(Parenthetical(prepositional(phrase, verb: currentVerb, isPassive: isPassive))), at: .end,
        kind: .comment)
    }
    guard ["nämlich", "und zwar"].contains(words[first].lower) else { return nil }
    consume(first)
    var specified = phrase
    specified.focus.removeFirst()
    let isRole = phrase.preposition.map { words[$0].lower == "als" } ?? false
    let told = prepositional(
      specified, verb: currentVerb, isPassive: isPassive, english: isRole ? "as" : nil)
    let namely = Phrase.literal(Literal("namely", source: source(first)))
    return Adverbial(
      .parenthetical(
        Parenthetical(.sequence([namely, told]))),
      at: .end,
      kind: .comment)
  }

  /// „dort“, „da“ right before a clause that says where.
  private func announcesWhere(_ index: Int) -> Bool {
    guard ["dort", "da"].contains(words[index].lower), index + 2 < words.count, words[index + 1].isComma,
      words[index + 2].lower == "wo"
    else { return false }
    return analysis.clauses.contains { $0.introducer == [index + 2] }
  }

  func isDuration(_ phrase: German.NounPhrase) -> Bool {
    let next = phrase.lastWord + 1 < words.count ? words[phrase.lastWord + 1] : nil
    // „hatte zwei Stunden Verspätung“
    if let measured = phrase.close.first, words[measured].wordClass == .noun,
      !words[phrase.head].reading.nounGroups.contains(.power) || !words[measured].reading.nounGroups.contains(.unit)
    {
      return false
    }
    // „treibt *noch Jahrhunderte* im Meer“: so many that nobody counts them.
    let isLong =
      phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.agreement.isPluralOnly
      && phrase.firstWord > 0 && ["noch", "schon"].contains(words[phrase.firstWord - 1].lower)
      && ["Jahr", "Jahrzehnt", "Jahrhundert", "Monat", "Woche", "Stunde", "Tag"].contains(
        words[phrase.head].reading.key)
    // „ist Millionen Jahre unterwegs“
    if words[phrase.head].reading.nounGroups.contains(.power), phrase.determiner == nil,
      let unit = phrase.genitives.first?.head ?? phrase.close.first, words[unit].reading.nounGroups.contains(.unit)
    {
      return true
    }
    return (isQuantified(phrase) || isLong) && words[phrase.head].reading.nounGroups.contains(.unit)
      && !phrase.modifiers.contains { modifier in
        if case .attribute(let attribute) = modifier { words[attribute.word].reading.isOrdinal } else { false }
      }
      && !["später", "zuvor", "vorher", "danach", "früher", "darauf", "alt", "lang", "pro", "nachdem", "bevor", "her"]
        .contains(
          next?.lower ?? "")
      && !(next?.reading.degree == .comparative)
      // „zwei Tage *nach der Tat*“, by a fixed group
      && !(next?.match != nil && ["nach ", "vor "].contains { next?.lower.hasPrefix($0) ?? false })
  }

  /// „der erste Besuch eines Papstes in Malta *überhaupt*“: of all there have been, said behind what belongs to the noun.
  private func endsRanking(_ index: Int) -> Bool {
    guard words[index].lower == "überhaupt", index + 1 >= words.count || words[index + 1].isPunctuation else {
      return false
    }
    let start = words[..<index].lastIndex { $0.isPunctuation || $0.wordClass == .verb } ?? 0
    return words[start..<index].contains {
      $0.wordClass == .adjective
        && ($0.reading.degree == .superlative || $0.reading.isOrdinal || $0.reading.key == "erst")
    } && !words[start..<index].contains { $0.wordClass == .negation }
  }

  func adverbialAdverb(_ index: Int, inMain: Bool, front: Bool) -> Adverbial? {
    if !front, endsRanking(index) {
      consume(index)
      return Adverbial(.literal(Literal("ever", source: source(index))), at: .end)
    }
    let english = adverb(index)
    if case .sequence(let items) = english, items.isEmpty { return nil }
    let reading = words[index].reading
    sayAlready(index)
    // „arbeitet so, dass alle zufrieden sind“, „ist so, wie er es will“
    if !front, words[index].lower == "so", index + 2 < words.count, words[index + 1].isComma {
      if words[index + 2].reading.key == "dass" {
        let english = currentVerb.contains("sein") ? "the case" : "in such a way"
        return Adverbial(.adverb(AdverbPhrase(english, source: source(index))), at: .end)
      }
      if words[index + 2].lower == "wie" { return nil }
    }
    // „wurde so geändert, dass alle zustimmten“
    if !front, words[index].lower == "so",
      // „so zu planen, dass niemand wartet“
      let comma = words[(index + 1)...].firstIndex(where: { ![.verb, .zu].contains($0.reading.wordClass) }),
      comma > index + 1,
      comma + 1 < words.count, words[comma].isComma, words[comma + 1].reading.key == "dass"
    {
      return Adverbial(.adverb(AdverbPhrase("in such a way", source: source(index))), at: .end)
    }
    // „so zu sprechen wie er“: to speak like him
    if !front, words[index].lower == "so", index + 3 < words.count, [.zu, .verb].contains(words[index + 1].wordClass),
      let how = words[(index + 2)...].firstIndex(where: { ![.verb].contains($0.wordClass) && !$0.isComma }),
      words[how].lower == "wie"
    {
      return nil
    }
    // „ist so *wie* früher“: is like before
    if !front, words[index].lower == "so", index + 2 < words.count, words[index + 1].lower == "wie",
      words[index + 1].wordClass == .comparison
    {
      return nil
    }
    // rules this way
    if !front, words[index].lower == "so",
      index + 1 >= words.count || words[index + 1].reading.wordClass == .verb
        || words[index + 1].isPunctuation
    {
      return Adverbial(.adverb(AdverbPhrase("this way", source: source(index))), at: .end)
    }
    // „hat sehr geholfen“ → helped very much
    if words[index].lower == "sehr", !front, index + 1 < words.count, words[index + 1].kind == .word {
      return Adverbial(.literal(Literal("very much", source: source(index))), at: .end)
    }
    if let linking = linkingGroup(index, front: front) { return linking }
    // „noch am Tatort gefasst“: where and when it was done already says it.
    if saysBefore(index) { return nil }
    // „Fast hätte er verloren“
    // „Fast wäre sie nicht gekommen“: almost did not come
    if words[index].isNearMiss { return Adverbial(english, at: front ? .outer : .middle) }
    // „startet am Montag wieder“: again before when.
    if !front, words[index].lower == "wieder", words[index].match == nil {
      return Adverbial(english, at: .end, kind: .manner)
    }
    // six times this year: how often before when
    if reading.means(.time), !front, words[index].lower.hasSuffix("mal"), words[index].lower.count > 5,
      !["manchmal", "diesmal", "einmal", "damals", "nochmal"].contains(words[index].lower)
    {
      return Adverbial(english, at: .end, kind: .manner)
    }
    // „Nur selten kommt er“: he only rarely comes; in front it would turn the clause around.
    if front, inMain, words[index].lower == "nur selten" { return Adverbial(english, at: .middle) }
    // „hilft oft *nicht*“: often does not help; but „hatte zuvor nicht geholfen“: had not previously helped
    let tellsHabit = reading.modifierGroups.contains(.habit) && words[index].lower != "immer"
    let isDenied =
      !front && (words[index].match == nil || tellsHabit) && isBeforeNot(index, anywhere: tellsHabit)
      && (!reading.means(.time) || tellsHabit) && words[index].lower != "bitte"
    switch reading.info.first {
    case "t": return Adverbial(english, at: front ? .front : isDenied ? .outer : .automatic, kind: front ? nil : .time)
    case "p": return Adverbial(english, at: front ? .front : .automatic, kind: front ? nil : .place)
    case "r" where words[index].match != nil && !front: return Adverbial(english, kind: .direction)
    case "m" where words[index].match != nil && !front && words[index].lower.hasPrefix("mit "):
      return Adverbial(english, kind: .manner)
    // „Sollte es regnen, spielen wir trotzdem“
    case "c" where !front && followsClause: return Adverbial(english, at: .middle)
    // according to initial findings: too long for the middle
    case "s" where inMain && isLong(english): return Adverbial(english, at: .front)
    case "s" where isDenied: return Adverbial(english, at: .outer)
    case "c", "s": return Adverbial(english, at: front || reading.info.first == "c" && inMain ? .front : .middle)
    case "f", "d": return Adverbial(english, at: front ? .front : .middle)
    default: return Adverbial(english, at: front ? .front : .automatic)
    }
  }

  /// „machte im ersten Halbjahr Verlust nach einem Gewinn im Vorjahr“: the time right behind the verb, where another one
  /// stands farther behind, which English would put beside it.
  func firstOfTwoTimes(_ clause: German.Clause, _ units: [German.Unit]) -> Int? {
    guard let finite = clause.finite else { return nil }
    let times = units.compactMap { unit -> (key: Int, words: ClosedRange<Int>)? in
      switch unit {
      case .adverb(let word) where words[word].reading.means(.time) && words[word].match != nil:
        (unitKey(unit), word...word)
      case .phrase(let phrase)
      where phrase.isPrepositional && phrase.preposition ?? phrase.head <= phrase.lastWord
        && adverbialKind(phrase, words[phrase.head].reading) == .time:
        (unitKey(unit), (phrase.preposition ?? phrase.head)...phrase.lastWord)
      default: nil
      }
    }
    guard let first = times.first, first.words.lowerBound == finite + 1, let last = times.last,
      last.words.lowerBound > first.words.upperBound + 2
    else { return nil }
    return first.key
  }

  /// An adverb that says whither, right before a phrase that says it exactly.
  func leads(_ index: Int) -> Bool {
    words[index].reading.means(.direction) && words[index].match == nil && words[index].wordClass == .adverb
      && index + 1 < words.count
      && (words[index + 1].wordClass == .preposition || words[index + 1].wordClass == .prepositionArticle)
  }

  private func isLong(_ phrase: Phrase) -> Bool {
    if case .adverb(let adverb) = phrase { adverb.lemma.split(separator: " ").count > 2 } else { false }
  }

  /// „noch am Tatort“, „noch vor der Pause“, „noch in diesem Jahr“
  func saysBefore(_ index: Int) -> Bool {
    guard words[index].lower == "noch", index + 2 < words.count else { return false }
    if words[index + 1].lower == "am", words[index + 1].wordClass == .prepositionArticle {
      return !currentVerb.contains { ["sein", "stehen", "leben"].contains($0) }
    }
    return saysAhead(index)
  }

  /// „Bereits am Freitag hatte sie getagt“: on Friday she had already met.
  private func sayAlready(_ index: Int) {
    guard words[index].match != nil, words[index].reading.means(.time),
      words[index].lower.hasPrefix("bereits am ") || words[index].lower.hasPrefix("schon am "),
      let clause = analysis.clause(around: index), let finite = clause.finite,
      clause.verbs.count > 1, words[finite].lower.hasPrefix("hatte") || words[finite].lower.hasPrefix("war")
    else { return }
    pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("already")), at: .middle))
  }

  /// A limit or a time that is still to come.
  func saysAhead(_ index: Int) -> Bool {
    guard words[index].lower == "noch", index + 2 < words.count else { return false }
    let next = words[index + 1]
    // „hatte noch im Mai das Gegenteil behauptet“
    if next.lower == "im", numbers.isMonth(lexicon.readings(.nouns, words[index + 2].reading.key).last?.english ?? "") {
      return true
    }
    if next.lower == "heute" { return true }
    return next.wordClass == .preposition && next.lower == "vor"
      || next.lower == "in" && words[index + 2].lower.hasPrefix("dies")
  }

  func adverbialKind(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Adverbial.Kind {
    // „mit zwei Minuten Vorsprung“ tells how.
    let isGap =
      phrase.head + 1 < words.count && words[phrase.head + 1].wordClass == .noun
      && words[phrase.head + 1].reading.nounGroups.contains(.gap)
    if reading.means(.time) && !isGap
      || reading.wordClass == .numeral && phrase.close.isEmpty && words[phrase.head].text.count == 4
    {
      return .time
    }
    guard let preposition = phrase.preposition else { return .manner }
    let key = words[preposition].reading.key
    // „kam später an als geplant“: later than planned; „wird öfter von ihr gelobt als andere“
    if words[preposition].wordClass == .comparison, key == "als", preposition > 0, comparesAtEnd(phrase, preposition) {
      return .reason
    }
    if reading.means(.place), ["in", "an", "auf", "bei", "vor", "über", "unter", "neben"].contains(key) {
      return .place
    }
    // was 2.3 percent in October after 2.0 percent in September
    if key == "nach", isAmount(phrase) { return .reason }
    if words[preposition].reading.modifierGroups.contains(.reason) { return .reason }
    return .manner
  }
}

/// The start of a segment, as one sees it who asks what introduces it.
struct Opening {
  /// The first word that is no mark.
  var first: Int
  /// The word that may introduce the segment, behind a coordinator, „erst“ or „nur“.
  var index: Int
  /// The word that may be its relative pronoun: the same, or the one behind a preposition.
  var pronoun: Int
  var segment: Range<Int>
  /// The word at the index in small letters, which stay what they are, whatever is decided about it.
  var lower: String
  /// The segment ends in its finite verb, or „was“ has it behind an insertion, a pronoun behind a list.
  var isFinal: Bool
  /// A comma stands before it, or a relative clause that it can stand beside.
  var afterComma: Bool
}

/// What introduces a clause, as the place of its finite verb tells: subordinators, relative pronouns, question words.
extension Disambiguator {
  /// Asked of the word where it stands: the list of words is written between the questions, and a word that is taken out of
  /// it is counted twice.
  private func has(_ index: Int, _ wordClass: WordClass) -> Bool { words[index].has(wordClass) }

  /// „„Was soll ich tun?“, fragt er“: the question mark stands right behind the segment.
  private func isAsked(_ segment: Range<Int>) -> Bool {
    segment.upperBound < words.count && words[segment.upperBound].text == "?"
  }

  /// Behind a comma, one that is left out, or one with a quotation mark behind it: „ein Buch, „*das* niemand liest““.
  private func isBehindComma(_ first: Int) -> Bool {
    if words[first - 1].isComma || isBorder(first) { return true }
    return first > 2 && Marks.opening.contains(words[first - 1].text) && words[first - 2].isComma
      && words[first - 3].isNominal
  }

  /// A clause begins here for which the writer has left out the comma.
  private func isBorder(_ index: Int) -> Bool { !borders.isEmpty && borders.contains(index) }

  var asks: Bool { words.last { $0.isPunctuation && !Marks.isQuote($0.text) }?.text == "?" }

  /// „Welche Folgen das hat, ist unklar“: behind the comma the main clause begins with its verb.
  private func asksInFront(_ segment: Range<Int>) -> Bool {
    !asks && segment.upperBound + 1 < words.count && words[segment.upperBound].isComma
      && words[segment.upperBound + 1].isOnlyFinite
  }

  mutating func introducer(_ first: Int, _ segment: Range<Int>, _ isFinal: Bool) {
    var opening = opening(first, segment, isFinal)
    let index = opening.index
    readQuestion(opening)
    readInfinitiveSubordinator(opening)
    readSubordinator(opening)
    if has(index, .preposition), index + 1 < segment.upperBound, has(index + 1, .relative) {
      opening.pronoun = index + 1
    }
    let pronoun = opening.pronoun
    // „ein Saal, *in dem* ein Film, der neu ist, gezeigt wird“: no article, and its verb stands behind what is inserted.
    if !opening.isFinal, opening.afterComma, pronoun + 1 < segment.upperBound, has(pronoun, .relative),
      !nominalFollows(pronoun, segment),
      resumesFinal(behind: segment)
    {
      opening.isFinal = true
    }
    if asksWhich(opening) {
      readWhich(opening)
    } else if asksBehindCondition(opening) || makesNoDifference(opening) {
      words[pronoun].keep { $0.wordClass == (opening.lower == "was" ? .interrogative : .determiner) }
    } else if has(pronoun, .relative) {
      // „die Firma, *die Peter*, der krank war, führte“: a name has no article, and the verb stands behind the insertion.
      if !opening.isFinal, pronoun == first, pronoun + 1 < segment.upperBound,
        words[pronoun + 1].isPersonName && resumesFinal(behind: segment) || listsNames(behind: pronoun)
          // „ein Preis, *den Rom* dem Gründer, Paul Wolf, verlieh“: nor has one with another phrase right behind it.
          || bearsNoArticle(pronoun + 1, segment) && (resumesBehindName(segment) || resumesFinal(behind: segment))
      {
        opening.isFinal = true
      }
      if opensRelative(opening) {
        if pronoun != index { words[index].keep(.preposition) }
        words[pronoun].keep(.relative)
      } else {
        words[pronoun].drop(.relative)
      }
    }
    readInterrogative(opening)
    readRelativeAdverb(opening)
    let resumed = words[pronoun].wordClass == .relative ? resumedRelatives(behind: pronoun, segment) : []
    for other in resumed { words[other].keep(.relative) }
    for other in segment where other != index && other != pronoun && !resumed.contains(other) {
      introducesNothing(other, isBehind: other > index)
    }
  }

  /// Finds the word that may introduce a segment, behind what leads to it.
  private mutating func opening(_ first: Int, _ segment: Range<Int>, _ isFinal: Bool) -> Opening {
    var index = first
    if has(index, .coordinator), index + 1 < segment.upperBound, words[index].lower != "denn",
      words[index].lower != "doch"
    {
      words[index].keep(.coordinator)
      index += 1
    } else if index + 1 < segment.upperBound, has(index, .adverb) || has(index, .negation),
      has(index + 1, .subordinator) || words[index].lower == "nur" && words[index + 1].lower == "um"
    {
      // „erst wenn“, „auch weil“, „nur dass“.
      index += 1
    }
    // „…, *nicht um* zu stören“, „…, aber *nicht ohne* zu grüßen“
    if index + 1 < segment.upperBound, words[index].lower == "nicht", has(index + 1, .infinitiveSubordinator),
      hasZu(segment)
    {
      index += 1
    }
    // Behind a coordinator only where a relative clause stands before („…, die kommt und die bleibt“).
    let lower = words[index].lower
    let afterComma =
      first > 0
      && (index > first ? followsRelative(first) || lower == "was" && followsQuestion(first) : isBehindComma(first))
    let resumes =
      !isFinal
      && (lower == "was" && words[index].has(.interrogative) && asksOverRelative(segment)
        || relatesOver(index, segment))
    return Opening(
      first: first, index: index, pronoun: index, segment: segment, lower: lower, isFinal: isFinal || resumes,
      afterComma: afterComma)
  }

  /// „…, *das* für die Kinder, die dort leben, gebaut wird“, „…, *in denen* im Sommer, im Herbst und im Winter getanzt wird“:
  /// the verb of the relative clause stands behind a clause inside it or behind a list.
  private mutating func relatesOver(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > 0, words[index - 1].isComma else { return false }
    let pronoun = has(index, .preposition) && index + 1 < segment.upperBound ? index + 1 : index
    guard has(pronoun, .relative), pronoun + 1 < segment.upperBound else { return false }
    if listsBeforeVerb(behind: pronoun, segment) || listsInSecondHalf(behind: pronoun, segment) { return true }
    // „…, *der* in Kiel gefasst, nach Bonn gebracht und dort verhört wurde“
    if let last = segment.last, last > pronoun, sharesAuxiliaryBehind(last), !nominalFollows(pronoun, segment) {
      return true
    }
    // „…, *dessen Sohn*, ein Arzt, in Wien lebt“: the noun of an owner is no sign of an article.
    guard words[pronoun].lower.isOne(of: "dessen", "deren") || !nominalFollows(pronoun, segment) else { return false }
    return resumesFinal(behind: segment) || resumesBehindName(segment)
      || segment.count > 2 && words[pronoun].lower.isOne(of: "die", "denen") && resumesPlural(behind: segment)
  }

  /// „wie“, „als“ and „aus welchem Grund“ as they open a question, a comparison or a clause.
  private mutating func readQuestion(_ opening: Opening) {
    let (first, index, segment, isFinal) = (opening.first, opening.index, opening.segment, opening.isFinal)
    // „*Ob und wie viel* Geld fehlt, ist offen“
    if index + 2 < segment.upperBound, words[index + 2].lower == "wie",
      ["und", "oder"].contains(words[index + 1].lower),
      words[index].lower == "ob" || words[index].isOf(.asking)
    {
      words[index + 2].keep(.interrogativeAdverb)
    }
    if opensQuestion(index, segment) {
      words[index].keep(.interrogativeAdverb)
    } else if isBorder(first), isFinal, words[first - 1].has(.verb), words[index].isOf(.asking) {
      // „Wir wissen *wie* das geht“
      words[index].keep { [.interrogative, .interrogativeAdverb].contains($0.wordClass) }
    } else if opening.lower == "aus welchem grund", isFinal,
      first == 0 ? asksInFront(segment) : words[first - 1].isComma
    {
      // „Aus welchem Grund er floh, ist unklar“
      words[index].readings = [Reading(lemma: "warum", key: "warum", wordClass: .interrogativeAdverb)]
    } else if opening.lower == "als", startsUnreal(index, segment) {
      words[index].keep(.subordinator)
    } else if opening.lower == "als", index == 0, opensRole(segment) {
      words[index].keep(.comparison)
    } else if opening.lower == "wie", index == first, first > 1, words[first - 1].isComma,
      has(first - 2, .pronominalAdverb), isFinal
    {
      // „Darüber, wie es weitergeht, …“
      words[index].keep(.interrogativeAdverb)
    } else if opening.lower == "wie", isFinal, index == 0 || has(index - 1, .coordinator),
      isTakenUp(behind: segment.upperBound)
    {
      // „Wie das geht, *darüber* schweigt er“
      words[index].keep(.interrogativeAdverb)
    } else if opening.lower == "wie" {
      readHow(opening)
    }
  }

  /// „*Als Spion verdächtigt*, floh er“: what somebody is, without an article, and a participle, before the verb of the sentence;
  /// somebody who acts would have an article.
  private func opensRole(_ segment: Range<Int>) -> Bool {
    guard segment.lowerBound == 0, segment.count > 2, segment.count < 7, let last = segment.last,
      words[last].hasParticiple, !words[last].isOnlyFinite, !words[last].isCapitalized,
      words[1].isCapitalized, words[1].match == nil, let role = words[1].first(.noun), role.means(.person),
      role.lemma == words[1].text, last + 2 < words.count, words[last + 1].isComma, words[last + 2].hasFinite,
      !words[last + 2].isCapitalized
    else { return false }
    return !segment.dropFirst(2).contains { words[$0].has(.pronoun) || words[$0].has(.article) }
  }

  /// Behind the comma a pronominal adverb and right behind it a finite verb.
  private func isTakenUp(behind comma: Int) -> Bool {
    comma + 2 < words.count && words[comma].isComma && has(comma + 1, .pronominalAdverb)
      && words[comma + 1].lower.hasPrefix("da") && words[comma + 1].lower.isOne(of: "damit", "danach") == false
      && words[comma + 2].hasFinite
  }

  /// „um“, „ohne“, „statt“: with an infinitive, in the segment or behind what is inserted.
  private mutating func readInfinitiveSubordinator(_ opening: Opening) {
    let (index, segment, isFinal) = (opening.index, opening.segment, opening.isFinal)
    guard has(index, .infinitiveSubordinator) else { return }
    if hasZu(segment) && !(isFinal && has(index, .subordinator)) && !tellsByHowMuch(index, opening.first)
      && !precedesFinite(index, segment)
      || resumesInfinitive(behind: segment)
    {
      words[index].keep(.infinitiveSubordinator)
    } else {
      words[index].drop(.infinitiveSubordinator)
    }
  }

  /// „*Ohne neue Spieler* sind die Spiele nicht zu gewinnen“: between it and the „zu“ stands the verb of the clause.
  private func precedesFinite(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index == segment.lowerBound,
      let finite = segment.first(where: { $0 > index && words[$0].isOnlyFinite && !words[$0].isCapitalized })
    else { return false }
    return !segment.contains { $0 < finite && (words[$0].lower == "zu" || words[$0].hasZuInfinitive) }
  }

  /// „nichts Schöneres, *als* am Meer zu sitzen“, „tat nichts anderes, *als* auf den Bus zu warten“: what is done is compared, and
  /// no phrase right behind; but „hofft, als Arzt zu arbeiten“.
  private func comparesDeed(_ index: Int, _ first: Int) -> Bool {
    guard index == first, first > 1, words[first - 1].isComma else { return false }
    if compares(before: first - 1) { return true }
    // „keinen anderen Weg, *das Geld zu sparen*, als zu gehen“
    let start = words.startOfPart(before: first - 1)
    return start > 1 && words[start - 1].isComma && hasZu(start..<(first - 1)) && compares(before: start - 1)
  }

  private func compares(before end: Int) -> Bool {
    words[..<end].suffix(8).reversed().prefix { !$0.isPunctuation }.contains { word in
      word.lower.hasPrefix("ander") || word.lower.hasSuffix(" anderes")
        || word.lower.isOne(of: "eher", "lieber", "mehr", "weniger")
        || word.readings.contains { $0.degree == .comparative }
    }
  }

  /// „während“, „seit“, „als“, „da“: a subordinator, or a preposition, a comparison or an adverb.
  private mutating func readSubordinator(_ opening: Opening) {
    let (index, segment, isFinal) = (opening.index, opening.segment, opening.isFinal)
    // „Bis vor zwei Wochen“ joins nothing.
    if opening.lower == "bis", index == 0 { words[index].drop(.pairedCoordinator) }
    guard has(index, .subordinator), words[index].readings.count > 1, !opensQuestion(index, segment),
      !startsUnreal(index, segment)
    else { return }
    let hasFinite = segment.contains {
      $0 > index && words[$0].hasFinite && !words[$0].isCapitalized
        && !(words[$0].hasInfinitive && words[$0 - 1].lower == "zu")
    }
    let second = index + 1 < segment.upperBound ? words[index + 1] : nil
    // „während“, „bis“, „seit“ before a bare noun phrase; „als“, „wie“ in comparisons.
    let verbSecond =
      (second?.isOnlyFinite ?? false)
      // „…, als einen Fehler zu machen“
      || opening.lower == "als" && hasZu(segment) && !hasFinite
      // „bis zum 31. Mai“, „bis 2030“
      || opening.lower == "bis"
        && second.map { $0.has(.prepositionArticle) || $0.kind == .number || $0.kind == .ordinal } ?? false
      || opening.lower == "seit"
        // „…, die arbeiten, seit 2000 halbiert hat“
        && (isSpanInFront(segment, after: index) || second?.year != nil)
    // „während er …“, „bis sie …“: a preposition cannot stand before a nominative.
    let beforeNominative =
      second.map { next in
        next.readings.contains {
          $0.wordClass == .pronoun && ["ich", "er", "wir", "man", "es", "du"].contains(next.lower)
        } || next.lower == "sie"
      } ?? false
    // „Da der Mann, der den Unfall verursacht hat, …“: as an adverb it would have the finite verb behind it.
    let isInterrupted =
      opensShared(segment) || opening.lower == "da" && isReason(index, segment)
      || precedesActor(index, segment)
      || (opening.lower != "wie" || !has(index, .comparison))
        && (resumesFinal(behind: segment) || opening.lower == "während" && resumesPlural(behind: segment))
      || opening.lower == "da" && !hasFinite && second.map { !$0.hasFinite && !$0.isPunctuation } ?? false
        && segment.upperBound < words.count && words[segment.upperBound].isComma
        && words[(segment.upperBound + 1)...].filter(\.isOnlyFinite).count > 1
    if opening.lower == "als", completesRole(index, segment) { return words[index].drop(.subordinator) }
    if opening.lower == "als", !hasFinite, hasZu(segment), comparesDeed(index, opening.first) {
      words[index].readings = [Reading(lemma: "als", key: "als", wordClass: .infinitiveSubordinator)]
      return
    }
    if isInterrupted || beforeNominative && hasFinite && !["als", "wie"].contains(opening.lower)
      || (isFinal || hasFinite && !verbSecond && isFinalish(segment, after: index)) && !verbSecond
    {
      words[index].keep(.subordinator)
    } else {
      words[index].drop(.subordinator)
    }
  }

  /// „Seit *zehn Jahren* wird hier gebaut“: nothing but a span of time before the finite verb, which is not the last word.
  private func isSpanInFront(_ segment: Range<Int>, after index: Int) -> Bool {
    guard
      let finite = segment.first(where: { $0 > index && words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      finite > index + 1, finite + 1 < segment.upperBound, words[finite - 1].isCapitalized,
      words[finite - 1].readings.contains(where: { $0.wordClass == .noun && $0.means(.time) })
    else { return false }
    return words[(index + 1)..<(finite - 1)].allSatisfy {
      $0.has(.numeral) || $0.isInflectedAdjective || $0.has(oneOf: .determining) || $0.has(.adverb)
    }
  }

  /// „Er wird von Anna, die ihn kennt, *als Freund bezeichnet*“: behind an insertion the participle that an auxiliary waits
  /// for, of a verb that takes „als“.
  private func completesRole(_ als: Int, _ segment: Range<Int>) -> Bool {
    guard als == segment.lowerBound, als > 4, words[als - 1].isComma, let frames,
      let last = segment.last(where: { !words[$0].isPunctuation }), last > als + 1, words[last].hasParticiple,
      frames.takes(.als, words[last].verbKeys), let comma = commaBeforeClauses(endingAt: als - 1),
      let auxiliary = words[..<comma].lastIndex(where: { $0.isOnlyFinite && !$0.isCapitalized }),
      words[auxiliary].verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains)
    else { return false }
    return !words[(auxiliary + 1)..<comma].contains {
      $0.isPunctuation || !$0.isCapitalized && !$0.isInflectedAdjective && ($0.hasInfinitive || $0.hasParticiple)
    }
  }

  /// The comma before the clause that ends at an index, or before all of those one inside the other.
  private func commaBeforeClauses(endingAt end: Int) -> Int? {
    var comma = words[..<end].lastIndex(where: \.isComma)
    while let inner = comma, inner > 0, case let part = part(endingAt: inner), part.lowerBound > 0,
      words[part.lowerBound - 1].isComma, opensSubordinate(part)
    {
      comma = part.lowerBound - 1
    }
    return comma
  }

  /// „der Weg, *der Ägypten, Syrien und Polen verbindet*“: names that have no article, by commas, and the verb behind them.
  private func listsNames(behind pronoun: Int) -> Bool {
    let isBare = { (word: Word) in
      word.wordClass == .name && word.isCapitalized && !(word.match?.takesArticle ?? false)
    }
    guard pronoun + 5 < words.count, words[pronoun + 1].wordClass == .name, words[pronoun + 2].isComma else {
      return false
    }
    var index = pronoun + 1
    while index + 2 < words.count, isBare(words[index]) {
      index += 1
      if words[index].isComma {
        index += 1
        continue
      }
      guard ["und", "oder", "sowie"].contains(words[index].lower), isBare(words[index + 1]) else { return false }
      let end = words[(index + 2)...].firstIndex { $0.isPunctuation } ?? words.count
      return end < index + 7 && end > index + 2 && words[end - 1].hasFinite && !words[end - 1].isCapitalized
        && !words[(index + 2)..<(end - 1)].contains { $0.isOnlyFinite }
    }
    return false
  }

  /// „da *das Haus alt ist* und die Leute kommen“: as an adverb it would have the finite verb behind it.
  private func isReason(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index + 2 < segment.upperBound else { return false }
    let next = words[index + 1]
    guard next.has(.article) || next.has(.possessive) || next.match?.kind == .person, !next.hasFinite else {
      return false
    }
    return segment.contains { $0 > index + 2 && words[$0].hasFinite && !words[$0].isCapitalized }
  }

  /// „Er fragte, welche Folgen das habe“, „Unklar ist, über welche Waffen …“: nothing before it that it could mean.
  private func asksWhich(_ opening: Opening) -> Bool {
    let (first, index, pronoun, segment) = (opening.first, opening.index, opening.pronoun, opening.segment)
    return has(pronoun, .interrogative) && words[pronoun].lower.hasPrefix("welch") && opening.isFinal
      && (first == 0 && asksInFront(segment) || first > 1 && index > first && words[first - 1].hasFinite
        || first > 1 && opening.afterComma
          // „das Gesetz von 2005, *welches* lange galt“
          && (!words[first - 2].isNominal && words[first - 2].kind != .number
            || ["Frage", "Entscheidung"].contains(words[first - 2].reading.key)))
      && pronoun + 1 < segment.upperBound
      && (words[pronoun + 1].isNominal || words[pronoun + 1].isInflectedAdjective
        // „wusste nicht, *welches von beiden* er bekam“
        || words[pronoun + 1].lower == "von" && pronoun + 2 < segment.upperBound
          && ["beiden", "ihnen", "diesen", "uns", "euch"].contains(words[pronoun + 2].lower))
  }

  /// „welche Folgen“ asks, in the forms of both.
  private mutating func readWhich(_ opening: Opening) {
    let pronoun = opening.pronoun
    if pronoun != opening.index { words[opening.index].keep(.preposition) }
    let forms = words[pronoun].readings.filter { $0.key == "welcher" }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement)
    }
    words[pronoun].keep { $0.wordClass == .interrogative }
    for reading in words[pronoun].readings.indices { words[pronoun].readings[reading].agreement = forms }
  }

  /// „welcher“ and „was“ in questions.
  private mutating func readInterrogative(_ opening: Opening) {
    let (first, index, segment, isFinal) = (opening.first, opening.index, opening.segment, opening.isFinal)
    // „Welcher der beiden gewinnt, ist offen“
    if has(index, .interrogative), opening.lower.hasPrefix("welch"), index == first, isFinal || asks,
      has(index, .pronoun), index + 1 < segment.upperBound,
      ["der", "dieser", "von", "unserer"].contains(words[index + 1].lower)
    {
      words[index].keep { $0.wordClass == .interrogative }
    }
    // „Welches ist der Grund?“
    if has(index, .interrogative), opening.lower.hasPrefix("welch"), index == first, asks || isAsked(segment),
      index + 1 < segment.upperBound, words[index + 1].hasFinite, !words[index + 1].isCapitalized,
      !words[index + 1].isInflectedAdjective
    {
      words[index].keep { $0.wordClass == .interrogative }
    }
    // „Was will er?“
    if opening.lower == "was", index == first || words[first].wordClass == .coordinator,
      has(index, .interrogative), asks || isAsked(segment)
    {
      words[index].keep(.interrogative)
    }
    // „Doch was bedeutet das?“
    if first + 1 < segment.upperBound, words[first + 1].lower == "was", has(first + 1, .interrogative),
      ["doch", "denn", "aber"].contains(words[first].lower), asks
    {
      words[first + 1].keep(.interrogative)
    }
    // „…, wo er war *oder was* er tat“
    if opening.lower == "was", index == first + 1, words[first].wordClass == .coordinator, first > 0,
      !words[first - 1].isPunctuation || Marks.dashes.contains(words[first - 1].text), has(index, .interrogative),
      isFinal
    {
      words[index].keep(.interrogative)
    }
    // „Er schwieg, aber was er tat, war klug“, „Und was er tat, war klug“
    if opening.lower == "was", index == first + 1, words[first].wordClass == .coordinator,
      first == 0 || words[first - 1].isComma, has(index, .interrogative), isFinal,
      segment.upperBound + 1 < words.count,
      words[segment.upperBound].isComma, words[segment.upperBound + 1].isOnlyFinite
    {
      words[index].keep(.interrogative)
    }
    // „Was er fordert, ist …“
    if opening.lower == "was", index == first, has(index, .interrogative),
      isFinal && (first == 0 || !opening.afterComma || !has(index, .relative))
    {
      words[index].keep(.interrogative)
    }
  }

  /// „wo“, „wobei“, „worauf“: on a noun, or in a question.
  private mutating func readRelativeAdverb(_ opening: Opening) {
    let (first, index) = (opening.first, opening.index)
    guard has(index, .relativeAdverb) || has(index, .relativePronominalAdverb) else { return }
    let previous = first > 1 ? words[first - 2] : nil
    // „die Frage, *woher* sie kamen“
    let isAsked = previous?.reading.nounGroups.contains(.question) ?? false
    let relative =
      opening.afterComma && opening.isFinal && !isAsked
      && (previous?.isNominal ?? false && !asksBehindPerson(index, first)
        || previous.map { Disambiguator.somethings.contains($0.lower) } ?? false
        || endsSaying(index, first) || opening.lower == "wobei"
        // „die Stadt, die leer ist *und wo* …“
        || index > first && opening.lower == "wo"
        || opening.lower == "woraufhin"
        // „eine Regel ändern, *wonach* …“, but „fragen, wonach er sucht“
        || opening.lower == "wonach" && previous.map { !$0.verbKeys.contains { frames?.asks($0) ?? false } } ?? false
        || ["weshalb", "weswegen"].contains(opening.lower)
          // „klar ist, weshalb“, „ist klar, weshalb“
          && !(previous.map { $0.has(.verb) || $0.readings.contains { $0.modifierGroups.contains(.open) } } ?? false))
    if opening.lower == "wobei" || relative {
      words[index].keep { $0.wordClass == .relativeAdverb || $0.wordClass == .relativePronominalAdverb }
    } else {
      words[index].keep { $0.wordClass != .relativeAdverb && $0.wordClass != .relativePronominalAdverb }
    }
  }

  /// „Er erklärt der Frau, *wofür* das Geld ist“: of a person it would be „für die“.
  private func asksBehindPerson(_ index: Int, _ first: Int) -> Bool {
    guard index == first, has(index, .relativePronominalAdverb), has(index, .interrogativePronominalAdverb) else {
      return false
    }
    let nouns = words[first - 2].readings.filter { $0.wordClass == .noun }
    return !nouns.isEmpty && nouns.allSatisfy { $0.means(.person) }
  }

  /// Behind the start of a segment there are no introducers.
  /// - Parameter isBehind: what the segment begins with.
  private mutating func introducesNothing(_ other: Int, isBehind: Bool) {
    guard words[other].has(oneOf: .opening) else { return }
    if words[other].has(oneOf: .introducing) {
      words[other].keep { !WordClasses.introducing.contains($0.wordClass) }
    }
    if isBehind, has(other, .comparison) {
      words[other].keep(.comparison)
    } else if isBehind, !has(other - 1, .coordinator), words[other].readings.count > 1 {
      words[other].drop(.subordinator)
    }
  }
}

/// What introduces a clause, as the place of its finite verb tells: subordinators, relative pronouns, question words.
extension Disambiguator {
  /// Whether the last verb-like word of a segment is finite and no unmistakable finite verb stands before it.
  func endsInFiniteVerb(_ segment: Range<Int>) -> Bool {
    guard let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasFinite,
      !words[last].isCapitalized
    else { return false }
    // „… zu führen“ is an infinitive.
    if last > segment.lowerBound, words[last - 1].lower == "zu", words[last].hasInfinitive { return false }
    if segment.count == 1 { return false }
    if hasModal(before: last, segment) { return false }
    for index in segment where index < last && index > segment.lowerBound {
      // A finite verb in second position makes a main clause, unless both belong to a final cluster (hätte kommen können).
      if words[index].isOnlyFinite, index < last - 2, !closesRelative(index, segment) { return false }
      // „…, der kann gehen“: with the finite verb last the infinitive would stand before it.
      if words[index].isOnlyFinite, index == last - 1, words[last].hasInfinitive, !words[last].isOnlyFinite,
        words[index].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) }),
        !words[index - 1].hasInfinitive, !words[index - 1].hasParticiple
      {
        return false
      }
      // „…, die Preise werden steigen“, but „die größer werden sollen“
      if index == last - 1, ["wird", "werden"].contains(words[index].lower), words[last].hasInfinitive,
        words[last].readings.allSatisfy({ !AuxiliaryVerbs.all.contains($0.key) }), !words[index - 1].has(.verb),
        !words[index - 1].has(.adjective)
      {
        return false
      }
      // „Seit der Krise ist viel passiert“: with the finite verb last the auxiliary would stand behind its participle.
      if words[index].isOnlyFinite, index == last - 2, !words[last - 1].has(.verb), words[last].hasParticiple,
        words[index].readings.contains(where: { ["sein", "haben", "werden"].contains($0.key) })
      {
        return false
      }
      // „…, der Vertrag sei unterschrieben“
      if words[index].isOnlyFinite, index == last - 1, words[last].hasParticiple, !words[last].isOnlyFinite,
        words[index].readings.contains(where: { ["sein", "haben", "werden"].contains($0.key) }),
        // „…, die Gegner hätten verloren“, „…, der Beifahrer wurde verletzt“: as the last verb of its clause the auxiliary
        // would stand behind it.
        words[index].onlyReports || words[index].lower.hasPrefix("wurde")
          || words[index].readings.allSatisfy({ $0.verb.allows(.subjunctive2) })
      {
        return false
      }
      // „die USA wollten nun wissen“
      if words[index].isOnlyFinite, index == last - 2, !words[last - 1].has(.verb), words[last].hasInfinitive {
        return false
      }
    }
    return true
  }

  /// „…, die Kritik müsse hingenommen werden“: with the finite verb last the modal would stand behind the infinitive.
  private func hasModal(before last: Int, _ segment: Range<Int>) -> Bool {
    guard ["werden", "haben", "sein"].contains(words[last].lower), last > segment.lowerBound + 1,
      words[last - 1].hasParticiple
    else { return false }
    return segment.contains { index in
      index > segment.lowerBound && index < last - 1 && words[index].hasFinite && !words[index].isCapitalized
        && words[index].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
    }
  }

  /// „…, die zu sehen sind und die …“: the verb at the end of the first of two relative clauses.
  func closesRelative(_ verb: Int, _ segment: Range<Int>) -> Bool {
    let first = segment.lowerBound
    guard first > 0, words[first - 1].isComma, words[first].has(.relative), verb + 2 < segment.upperBound,
      verb > first + 1,
      words[verb + 1].has(.coordinator), words[verb + 2].has(.relative), !nominalFollows(first, segment)
    else { return false }
    return words[verb + 2].lower == words[first].lower
  }

  /// „„Was soll ich tun?“, fragt er“: the question mark stands right behind the segment.
  private func isAsked(_ segment: Range<Int>) -> Bool {
    segment.upperBound < words.count && words[segment.upperBound].text == "?"
  }

  var asks: Bool { words.last { $0.isPunctuation && !Marks.isQuote($0.text) }?.text == "?" }

  /// The word that may introduce the segment.
  /// An infinitive with „zu“ stands in a segment.
  private func hasZu(_ segment: Range<Int>) -> Bool {
    segment.contains {
      words[$0].hasZuInfinitive
        || words[$0].lower == "zu" && $0 + 1 < segment.upperBound && words[$0 + 1].hasInfinitive
    }
  }

  /// „*um* den Mann, der krank ist, zu sehen“, „*um* Kinder, Frauen und Männer zu schützen“: the infinitive stands behind a
  /// comma, or behind what stands between two.
  private func resumesInfinitive(behind segment: Range<Int>) -> Bool {
    guard segment.upperBound + 2 < words.count, words[segment.upperBound].isComma,
      !segment.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized && !words[$0].isInflectedAdjective })
    else { return false }
    let start = segment.upperBound + 1
    let close = words[start...].firstIndex(where: \.isPunctuation) ?? words.count
    let between = words[start..<close]
    if words[start].has(.infinitiveSubordinator) { return false }
    if endsInfinitive(between) { return true }
    guard close < words.count, words[close].isComma, close > start else { return false }
    // „…, der krank ist, …“, „…, einen Nachbarn, …“, „…, gefolgt von zwei Männern, …“
    let isClause =
      words[close - 1].hasFinite
      && (words[start].has(oneOf: WordClasses.introducing)
        || between.count > 1 && words[start].has(.preposition) && words[start + 1].has(.relative))
    guard isClause || !between.contains(where: { $0.isOnlyFinite && !$0.isCapitalized }) else { return false }
    return endsInfinitive(words[(close + 1)...].prefix { !$0.isPunctuation })
  }

  /// „zu sehen“, „an einen Freund zu verkaufen“, with no finite verb before it.
  private func endsInfinitive(_ rest: ArraySlice<Word>) -> Bool {
    guard
      let zu = rest.indices.first(where: { index in
        rest[index].hasZuInfinitive
          || rest[index].lower == "zu" && index + 1 < rest.endIndex && rest[index + 1].hasInfinitive
      })
    else { return false }
    return !rest[..<zu].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „Welche Folgen das hat, ist unklar“: behind the comma the main clause begins with its verb.
  private func asksInFront(_ segment: Range<Int>) -> Bool {
    !asks && segment.upperBound + 1 < words.count && words[segment.upperBound].isComma
      && words[segment.upperBound + 1].isOnlyFinite
  }

  /// „…, als der Mann, der krank war, kam“: no verb in the segment, a clause behind the comma, and behind that the verb at
  /// the end.
  private func resumesFinal(behind segment: Range<Int>) -> Bool {
    // „als der Arzt kam *und der Vater*, der krank war, ihn sah“
    let joint = segment.last { index in
      words[index].has(.coordinator) && index > segment.lowerBound + 2 && words[index - 1].hasFinite
        && !words[index - 1].isCapitalized
    }
    let front = (joint ?? segment.lowerBound)..<segment.upperBound
    guard segment.lowerBound == 0 || words[segment.lowerBound - 1].isComma, front.count > 1,
      segment.upperBound + 2 < words.count, words[segment.upperBound].isComma,
      !front.contains(where: { words[$0].has(.verb) && !words[$0].isCapitalized }),
      words[segment.upperBound + 1].has(.relative)
        || words[segment.upperBound + 1].has(.preposition) && words[segment.upperBound + 2].has(.relative),
      let close = words[(segment.upperBound + 1)...].firstIndex(where: { $0.isPunctuation }), words[close].isComma,
      close > segment.upperBound + 2, words[close - 1].hasFinite, !words[close - 1].isCapitalized
    else { return false }
    let rest = words[(close + 1)...].prefix { !$0.isPunctuation }
    guard let last = rest.last, last.hasFinite, !last.isCapitalized, !last.hasInfinitive || last.isOnlyFinite else {
      return false
    }
    return !rest.dropLast().contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  mutating func introducer(_ first: Int, _ segment: Range<Int>, _ isFinal: Bool) {
    var index = first
    if words[index].has(.coordinator), index + 1 < segment.upperBound, words[index].lower != "denn",
      words[index].lower != "doch"
    {
      words[index].keep(.coordinator)
      index += 1
    } else if index + 1 < segment.upperBound, words[index].has(.adverb) || words[index].has(.negation),
      words[index + 1].has(.subordinator) || words[index].lower == "nur" && words[index + 1].lower == "um"
    {
      // „erst wenn“, „auch weil“, „nur dass“.
      index += 1
    }
    if opensQuestion(index, segment) {
      words[index].keep(.interrogativeAdverb)
    } else if words[index].lower == "aus welchem grund", isFinal,
      first == 0 ? asksInFront(segment) : words[first - 1].isComma
    {
      // „Aus welchem Grund er floh, ist unklar“
      words[index].readings = [Reading(lemma: "warum", key: "warum", wordClass: .interrogativeAdverb)]
    } else if words[index].lower == "als", startsUnreal(index, segment) {
      words[index].keep(.subordinator)
    } else if words[index].lower == "wie", index == first, first > 1, words[first - 1].isComma,
      words[first - 2].has(.pronominalAdverb), isFinal
    {
      // „Darüber, wie es weitergeht, …“
      words[index].keep(.interrogativeAdverb)
    } else if words[index].lower == "wie" {
      let following = index + 1 < segment.upperBound ? words[index + 1] : nil
      if index == 0, saysBehindApposition(segment) {
        words[index].keep(.subordinator)
      } else if first > 1, words[first - 1].isComma, words[index].has(.interrogativeAdverb),
        resumesFinal(behind: segment),
        words[first - 2].readings.contains(where: { $0.wordClass == .verb && frames?.asks($0.key) ?? false })
      {
        // „fragte, wie der Mann, der krank ist, das schafft“
        words[index].keep(.interrogativeAdverb)
      } else if !segment.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized }) {
        words[index].keep(.comparison)
      } else if comparesInFront(index, segment, isFinal) {
        words[index].keep(.comparison)
      } else if isFinal, segment.contains(where: { words[$0].isNominal || words[$0].has(.pronoun) }),
        // but „wie bekannt wurde“
        following.map({ next in
          !next.isCapitalized
            && next.readings.contains {
              $0.wordClass == .adjective && $0.agreement.isEmpty || $0.key == "viel" || $0.key == "oft"
                || $0.key == "sehr"
                || $0.key == "lange"
            }
        }) ?? false
      {
        words[index].keep(.interrogativeAdverb)
      }
    }
    let word = words[index]
    if word.has(.infinitiveSubordinator) {
      if hasZu(segment) && !(isFinal && word.has(.subordinator)) || resumesInfinitive(behind: segment) {
        words[index].keep(.infinitiveSubordinator)
      } else {
        words[index].drop(.infinitiveSubordinator)
      }
    }
    if words[index].has(.subordinator), words[index].readings.count > 1, !opensQuestion(index, segment),
      !startsUnreal(index, segment)
    {
      let hasFinite = segment.contains {
        $0 > index && words[$0].hasFinite && !words[$0].isCapitalized
          && !(words[$0].hasInfinitive && words[$0 - 1].lower == "zu")
      }
      let second = index + 1 < segment.upperBound ? words[index + 1] : nil
      // „während“, „bis“, „seit“ before a bare noun phrase; „als“, „wie“ in comparisons.
      let verbSecond =
        (second?.isOnlyFinite ?? false)
        // „…, als einen Fehler zu machen“
        || words[index].lower == "als" && hasZu(segment) && !hasFinite
        // „bis zum 31. Mai“, „bis 2030“
        || words[index].lower == "bis"
          && second.map { $0.has(.prepositionArticle) || $0.kind == .number || $0.kind == .ordinal } ?? false
      // „während er …“, „bis sie …“: a preposition cannot stand before a nominative.
      let beforeNominative =
        second.map { next in
          next.readings.contains {
            $0.wordClass == .pronoun && ["ich", "er", "wir", "man", "es", "du"].contains(next.lower)
          } || next.lower == "sie"
        } ?? false
      // „Da der Mann, der den Unfall verursacht hat, …“: as an adverb it would have the finite verb behind it.
      let isInterrupted =
        opensShared(segment) || words[index].lower != "wie" && resumesFinal(behind: segment)
        || words[index].lower == "da" && !hasFinite
          && second.map { !$0.hasFinite && !$0.isPunctuation } ?? false
          && segment.upperBound < words.count && words[segment.upperBound].isComma
          && words[(segment.upperBound + 1)...].filter(\.isOnlyFinite).count > 1
      if isInterrupted || beforeNominative && hasFinite && !["als", "wie"].contains(words[index].lower)
        || (isFinal || hasFinite && !verbSecond && isFinalish(segment, after: index)) && !verbSecond
      {
        words[index].keep(.subordinator)
      } else {
        words[index].drop(.subordinator)
      }
    }
    // Relative pronouns: after a comma, the segment ends in its finite verb; a preposition may stand before.
    // Behind a coordinator only where a relative clause stands before („…, die kommt und die bleibt“).
    let afterComma = first > 0 && (index > first ? followsRelative(first) : words[first - 1].isComma)
    var pronoun = index
    if words[index].has(.preposition), index + 1 < segment.upperBound, words[index + 1].has(.relative) {
      pronoun = index + 1
    }
    // „Er fragte, welche Folgen das habe“, „Unklar ist, über welche Waffen …“: nothing before it that it could mean.
    let asksWhich =
      words[pronoun].has(.interrogative) && words[pronoun].lower.hasPrefix("welch") && isFinal
      && (first == 0 && asksInFront(segment) || first > 1 && index > first && words[first - 1].hasFinite
        || first > 1 && afterComma
          && (!words[first - 2].isNominal || ["Frage", "Entscheidung"].contains(words[first - 2].reading.key)))
      && pronoun + 1 < segment.upperBound && (words[pronoun + 1].isNominal || words[pronoun + 1].isInflectedAdjective)
    if asksWhich {
      if pronoun != index { words[index].keep(.preposition) }
      let forms = words[pronoun].readings.filter { $0.key == "welcher" }.reduce(into: Agreement.none) {
        $0.formUnion($1.agreement)
      }
      words[pronoun].keep { $0.wordClass == .interrogative }
      for reading in words[pronoun].readings.indices { words[pronoun].readings[reading].agreement = forms }
    } else if words[pronoun].has(.relative) {
      if afterComma, hasAntecedent(before: first), isFinal || relativeWithExtraposition(pronoun, segment),
        !continuesElsewhere(pronoun, segment)
      {
        if pronoun != index { words[index].keep(.preposition) }
        words[pronoun].keep(.relative)
      } else {
        words[pronoun].drop(.relative)
      }
    }
    // „Welcher der beiden gewinnt, ist offen“
    if words[index].has(.interrogative), words[index].lower.hasPrefix("welch"), index == first, isFinal || asks,
      words[index].has(.pronoun), index + 1 < segment.upperBound,
      ["der", "dieser", "von", "unserer"].contains(words[index + 1].lower)
    {
      words[index].keep { $0.wordClass == .interrogative }
    }
    // „Was will er?“
    if words[index].lower == "was", index == first || words[first].wordClass == .coordinator,
      words[index].has(.interrogative), asks || isAsked(segment)
    {
      words[index].keep(.interrogative)
    }
    // „Doch was bedeutet das?“
    if first + 1 < segment.upperBound, words[first + 1].lower == "was", words[first + 1].has(.interrogative),
      ["doch", "denn", "aber"].contains(words[first].lower), asks
    {
      words[first + 1].keep(.interrogative)
    }
    // „…, wo er war *oder was* er tat“
    if words[index].lower == "was", index == first + 1, words[first].wordClass == .coordinator, first > 0,
      !words[first - 1].isPunctuation, words[index].has(.interrogative), isFinal
    {
      words[index].keep(.interrogative)
    }
    // „Er schwieg, aber was er tat, war klug“
    if words[index].lower == "was", index == first + 1, words[first].wordClass == .coordinator, first > 0,
      words[first - 1].isComma, words[index].has(.interrogative), isFinal, segment.upperBound + 1 < words.count,
      words[segment.upperBound].isComma, words[segment.upperBound + 1].isOnlyFinite
    {
      words[index].keep(.interrogative)
    }
    // „Was er fordert, ist …“
    if words[index].lower == "was", index == first, words[index].has(.interrogative),
      isFinal && (first == 0 || !afterComma || !words[index].has(.relative)) || asksOverRelative(segment)
    {
      words[index].keep(.interrogative)
    }
    if words[index].has(.relativeAdverb) || words[index].has(.relativePronominalAdverb) {
      let previous = first > 1 ? words[first - 2] : nil
      let relative =
        afterComma && isFinal
        && (previous?.isNominal ?? false || previous.map { Disambiguator.somethings.contains($0.lower) } ?? false
          || endsSaying(index, first) || words[index].lower == "wobei"
          || words[index].lower == "woraufhin"
          || words[index].lower == "weshalb"
            // „klar ist, weshalb“, „ist klar, weshalb“
            && !(previous.map { $0.has(.verb) || $0.readings.contains { $0.groups.contains(.open) } } ?? false))
      if words[index].lower == "wobei" || relative {
        words[index].keep { $0.wordClass == .relativeAdverb || $0.wordClass == .relativePronominalAdverb }
      } else {
        words[index].keep { $0.wordClass != .relativeAdverb && $0.wordClass != .relativePronominalAdverb }
      }
    }
    let resumed = words[pronoun].wordClass == .relative ? resumedRelatives(behind: pronoun, segment) : []
    for other in resumed { words[other].keep(.relative) }
    for other in segment where other != index && other != pronoun && !resumed.contains(other) {
      introducesNothing(other, isBehind: other > index)
    }
  }

  /// Behind the start of a segment there are no introducers.
  /// - Parameter isBehind: what the segment begins with.
  private mutating func introducesNothing(_ other: Int, isBehind: Bool) {
    guard words[other].has(oneOf: .opening) else { return }
    if words[other].has(oneOf: .introducing) {
      words[other].keep { !WordClasses.introducing.contains($0.wordClass) }
    }
    if isBehind, words[other].has(.comparison) {
      words[other].keep(.comparison)
    } else if isBehind, !words[other - 1].has(.coordinator), words[other].readings.count > 1 {
      words[other].drop(.subordinator)
    }
  }

  /// Something else than a relative clause goes on or begins there.
  private func continuesElsewhere(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    continuesSubordinate(pronoun, segment) || isTold(pronoun, segment) || contrasts(pronoun)
      || tellsMore(pronoun, segment) || standsBeside(pronoun, segment) || completesMain(pronoun, segment)
      || listsOwners(pronoun, segment) || listsInfinitives(pronoun, segment) || listsItems(pronoun, segment)
      || listsInside(pronoun, segment) || resumesBehindDate(pronoun, segment) || resumesWho(pronoun, segment)
      || continuesShared(pronoun, segment) || repeatsPassive(pronoun, segment) || standsFor(pronoun, segment)
  }

  /// „Die Zahl der Männer stieg, *die der Frauen sank*“: another of what the clause before begins with, for which the
  /// pronoun stands.
  private func standsFor(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 5, words[pronoun - 1].isComma, pronoun + 3 < words.count,
      words[pronoun - 2].has(.verb) || words[pronoun - 2].has(.verbParticle), !words[pronoun - 2].isNominal,
      words[(segment.upperBound - 1)...].dropFirst().allSatisfy(\.isPunctuation),
      case let start = (words[..<(pronoun - 1)].lastIndex { $0.isPunctuation } ?? -1) + 1,
      start + 3 < pronoun - 1, words[start].lower == words[pronoun].lower, words[start + 1].isNominal
    else { return false }
    let link = words[pronoun + 1]
    return link.lower == words[start + 2].lower && ["der", "des"].contains(link.lower)
      && segment.filter { words[$0].has(.verb) && !words[$0].isCapitalized }.count == 1
  }

  /// „Der Vater wurde getötet, *die Mutter schwer verletzt*“: what happened to another, under the auxiliary before.
  private func repeatsPassive(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 3, words[pronoun - 1].isComma, words[pronoun - 2].hasParticiple,
      let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasParticiple, last > pronoun + 1,
      words[(last + 1)...].allSatisfy(\.isPunctuation), words[pronoun + 1].isNominal,
      nominalFollows(pronoun, segment)
    else { return false }
    let start = words[..<(pronoun - 1)].lastIndex { $0.isPunctuation && !Marks.isQuote($0.text) } ?? 0
    return words[start..<(pronoun - 2)].contains { $0.isOnlyFinite && $0.readings.contains { $0.key == "werden" } }
  }

  /// „was diejenigen, die hier arbeiten, ändern möchten“: the verb stands behind a relative clause.
  private func asksOverRelative(_ segment: Range<Int>) -> Bool {
    guard segment.lowerBound == 0 || words[segment.lowerBound - 1].isComma, segment.count > 1,
      !asks,
      segment.upperBound + 1 < words.count, words[segment.upperBound].isComma,
      !segment.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized })
    else { return false }
    let start = segment.upperBound + 1
    guard words[start].has(.relative), let close = words[start...].firstIndex(where: \.isPunctuation),
      words[close].isComma, words[close - 1].hasFinite, close + 1 < words.count
    else { return false }
    let end = words[(close + 1)...].firstIndex(where: \.isPunctuation) ?? words.count
    guard end > close + 1, end - close < 6, words[end - 1].hasFinite else { return false }
    // „Was der Mann, der schwieg, dachte, weiß niemand“
    return segment.lowerBound > 0
      || end + 1 < words.count && words[end].isComma && words[end + 1].hasFinite
  }

  /// A subordinate clause whose verb is followed by an extraposed phrase.
  private func isFinalish(_ segment: Range<Int>, after index: Int) -> Bool {
    guard let verb = segment.last(where: { words[$0].hasFinite && !words[$0].isCapitalized }), verb > index + 2 else {
      return false
    }
    // „seit zehn Jahren hat die Partei die Wahl verloren“: the finite verb stands second.
    if segment.contains(where: { $0 > index && $0 < verb - 1 && words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      !words[verb].isOnlyFinite
    {
      return false
    }
    guard verb + 1 < segment.upperBound else { return true }
    // Only prepositional phrases and comparisons are put behind the verb.
    let next = words[verb + 1]
    return verb >= segment.upperBound - 7
      && (next.has(.preposition) || next.has(.prepositionArticle) || next.has(.comparison))
  }

  /// „heißt es, die Lage habe sich verschlechtert“: what is told has its verb in second place.
  private func isTold(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    // „hofft, das Geld reicht“
    if pronoun > 1, pronoun == segment.lowerBound, segment.filter({ !words[$0].isPunctuation }).count == 3,
      words[pronoun - 2].isOnlyFinite, nominalFollows(pronoun, segment),
      words[pronoun - 2].readings.contains(where: { $0.groups.contains(.says) })
    {
      return true
    }
    // „sagte, der Plan stehe“
    if pronoun > 1, pronoun == segment.lowerBound, words[pronoun - 2].isOnlyFinite, segment.count < 5,
      let last = segment.last, words[last].onlyReports, nominalFollows(pronoun, segment)
    {
      return true
    }
    guard pronoun > 2,
      words[pronoun - 2].lower == "es" || words[pronoun - 2].readings.contains(where: { $0.key == "heißen" }),
      [pronoun - 2, pronoun - 3].contains(where: { index in words[index].readings.contains { $0.key == "heißen" } }),
      nominalFollows(pronoun, segment)
    else { return false }
    return segment.contains { $0 > pronoun + 1 && words[$0].onlyReports }
  }

  /// „Die Ursache ist unklar, die Polizei ermittelt.“: a person or group in the singular takes an article, so that this is
  /// no relative clause.
  private func tellsMore(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard segment.count == 3, pronoun == segment.lowerBound, words[pronoun].has(.article) else { return false }
    let article = words[pronoun].agreement(of: .determining).intersection(.with(.nominative))
    let verb = words[pronoun + 2].readings
    guard !verb.contains(where: { ["sein", "werden", "bleiben"].contains($0.key) }) else { return false }
    return words[pronoun + 1].readings.contains { reading in
      reading.wordClass == .noun && ["h", "g"].contains(reading.info) && reading.origin == .lexicon
        && reading.agreement.isSingularOnly && !reading.agreement.intersection(article).isEmpty
    }
  }

  /// „Als die Leute abgedrängt, die Sperren beseitigt und Brände gelöscht werden sollten, …“: no finite verb before the
  /// comma, and one that closes a coordination of participles behind it.
  private func opensShared(_ segment: Range<Int>) -> Bool {
    guard let last = segment.last, words[last].hasParticiple, !words[last].isCapitalized,
      segment.upperBound < words.count, words[segment.upperBound].isComma,
      !segment.contains(where: { $0 < last && words[$0].hasFinite && !words[$0].isCapitalized })
    else { return false }
    let rest = words[(segment.upperBound + 1)...].prefix { !$0.isPunctuation }
    return closesShared(rest)
  }

  /// „… beseitigt und … gelöscht werden sollten“
  private func closesShared(_ rest: ArraySlice<Word>) -> Bool {
    guard rest.count > 4, let last = rest.last, last.hasFinite,
      last.readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) }),
      let cluster = rest.dropLast().last, cluster.has(.verb),
      let coordinator = rest.firstIndex(where: { $0.has(.coordinator) }), coordinator > rest.startIndex
    else { return false }
    return words[coordinator - 1].hasParticiple && !words[coordinator - 1].isCapitalized
  }

  private func continuesShared(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 3, words[pronoun - 1].isComma, words[pronoun - 2].hasParticiple,
      !words[pronoun - 2].isOnlyFinite, nominalFollows(pronoun, segment), closesShared(words[segment])
    else { return false }
    let before = words[..<(pronoun - 2)]
    let start = before.lastIndex(where: \.isPunctuation).map { $0 + 1 } ?? 0
    let first = before[start...].first
    return first?.has(.subordinator) ?? false && !before[start...].contains { $0.isOnlyFinite }
  }

  /// „Er will, wenn er gewinnt, die Steuern senken“: behind a clause that ends in its verb, the object and the infinitive
  /// that a modal before it still waits for.
  private func completesMain(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 3, words[pronoun - 1].isComma, words[pronoun - 2].hasFinite,
      let last = segment.last(where: { !words[$0].isPunctuation }), nominalFollows(pronoun, segment),
      let comma = words[..<(pronoun - 2)].lastIndex(where: { $0.isComma }),
      let modal = words[..<comma].lastIndex(where: { word in
        word.isOnlyFinite
          && word.readings.contains { AuxiliaryVerbs.all.contains($0.key) && $0.key != "lassen" }
      }),
      // A modal waits for an infinitive, „haben“ for a participle.
      words[modal].readings.contains(where: { ["haben", "sein"].contains($0.key) })
        ? words[last].hasParticiple : words[last].hasInfinitive
    else { return false }
    return !words[(modal + 1)..<comma].contains {
      $0.isPunctuation || $0.hasInfinitive && !$0.isCapitalized || $0.hasParticiple
    }
  }

  /// „will Straßen sperren, *die* Schulen schließen und die Bürger warnen“: one more infinitive with its object.
  private func listsInfinitives(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 2, words[pronoun - 1].isComma, nominalFollows(pronoun, segment),
      endsInInfinitive(pronoun - 2), let last = segment.last(where: { !words[$0].isPunctuation }),
      endsInInfinitive(last), modal(before: pronoun - 1, isOpen: false)
    else { return false }
    return segment.contains { $0 > pronoun + 2 && words[$0].has(.coordinator) && endsInInfinitive($0 - 1) }
  }

  /// „soll für den Bau von Schulen, *die* Ausbildung von Lehrern und den Kauf von Büchern verwendet werden“: the infinitive
  /// that a modal waits for stands behind a list.
  private func listsItems(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 3, words[pronoun - 1].isComma, nominalFollows(pronoun, segment),
      let last = segment.last(where: { !words[$0].isPunctuation }), endsInInfinitive(last),
      words[(segment.upperBound)...].first(where: { !$0.isPunctuation }) == nil,
      modal(before: pronoun - 1, isOpen: true)
    else { return false }
    return segment.contains { index in
      index > pronoun + 1 && WordSets.listing.contains(words[index].lower)
        && words[index - 1].isNominal && words[index - 1].isCapitalized
    }
  }

  /// „Die Gäste, die aus Polen, *den* USA und Japan kommen, …“: a clause whose verb stands behind a list.
  private func listsInside(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    if listsSubjects(pronoun, segment) { return true }
    guard pronoun == segment.lowerBound, pronoun > 4, words[pronoun - 1].isComma, words[pronoun - 2].isNominal,
      nominalFollows(pronoun, segment), let last = segment.last(where: { !words[$0].isPunctuation }),
      words[last].hasFinite, !segment.contains(where: { $0 < last && words[$0].hasFinite && !words[$0].isCapitalized }),
      segment.contains(where: { index in
        index > pronoun + 1 && WordSets.listing.contains(words[index].lower) && words[index - 1].isNominal
      }), case let start = words[..<(pronoun - 1)].lastIndex(where: \.isPunctuation).map({ $0 + 1 }) ?? 0,
      let opener = words[start].readings.first?.wordClass,
      [.subordinator, .relative, .relativeAdverb, .interrogative, .interrogativeAdverb].contains(opener),
      !words[start..<(pronoun - 1)].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return false }
    // The clause around both has one finite verb, before them or behind.
    let awaited = words[..<start].contains(where: \.isOnlyFinite) ? 0 : 1
    return words[segment.upperBound...].count { $0.isOnlyFinite && !$0.isCapitalized } <= awaited
  }

  /// „Die Stadt, *das* Land und der Bund zahlen“: no other verb for the sentence, and one for several.
  private func listsSubjects(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 1, pronoun < 6, words[pronoun - 1].isComma,
      words[pronoun - 2].isNominal, nominalFollows(pronoun, segment),
      let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasFinite,
      words[last].verbForms.allowsThird(plural: true), !words[last].verbForms.allowsThird(plural: false),
      segment.contains(where: { index in
        index > pronoun + 1 && WordSets.listing.contains(words[index].lower) && words[index - 1].isNominal
          && index + 2 < last && words[index + 1].has(.article)
      })
    else { return false }
    return !words.indices.contains { $0 != last && words[$0].hasFinite && !words[$0].isCapitalized }
      && !words[..<pronoun].contains { $0.has(.preposition) || $0.has(.prepositionArticle) }
  }

  /// „wird am Montag, den 24. Januar 2005, *dem* Richter vorgeführt“: behind a date the clause goes on.
  private func resumesBehindDate(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 5, words[pronoun - 1].isComma, nominalFollows(pronoun, segment),
      let last = segment.last(where: { !words[$0].isPunctuation }),
      endsInInfinitive(last) || words[last].hasParticiple,
      let comma = words[..<(pronoun - 1)].lastIndex(where: \.isComma), comma > 0, pronoun - comma < 7,
      words[comma - 1].reading.groups.contains(.weekday), ["den", "dem"].contains(words[comma + 1].lower)
    else { return false }
    return words[comma..<pronoun].contains { $0.reading.groups.contains(.month) }
  }

  private func endsInInfinitive(_ index: Int) -> Bool { words[index].hasInfinitive && !words[index].isCapitalized }

  /// A modal stands before, with no mark between; open if its infinitive is still to come.
  private func modal(before end: Int, isOpen: Bool) -> Bool {
    for index in words[..<end].indices.reversed() {
      let word = words[index]
      if word.isPunctuation { return false }
      // „sollen“, „wollen“ are infinitives, too, but not where nothing else of the kind has come.
      if index < end - 1, word.hasFinite, word.hasInfinitive,
        word.readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) })
      {
        return true
      }
      if word.isOnlyFinite { return word.readings.contains { AuxiliaryVerbs.modals.contains($0.key) } }
      if isOpen, !word.isCapitalized, word.hasInfinitive || word.hasParticiple { return false }
    }
    return false
  }

  /// „ein Haus, das groß ist und *das* einen Garten hat“, „mit der er lebt und in *der* er arbeitet“: one more relative
  /// pronoun behind the verb that ends the clause of the first, where it can be the article of nothing.
  private func resumedRelatives(behind first: Int, _ segment: Range<Int>) -> [Int] {
    var result: [Int] = []
    for coordinator in segment.dropFirst(2) where coordinator > first + 1 && words[coordinator].has(.coordinator) {
      guard coordinator + 2 < segment.upperBound, words[coordinator - 1].hasFinite,
        !words[coordinator - 1].isCapitalized
      else { continue }
      let second = words[coordinator + 1].has(.preposition) ? coordinator + 2 : coordinator + 1
      guard words[second].has(.relative), words[second].lower != "was",
        !nominalFollows(second, segment) || countsOwn(second, segment)
          // „dessen Sohn starb und *dessen* Frau verletzt wurde“
          || ["dessen", "deren"].contains(words[second].lower) && words[second].lower == words[first].lower,
        segment.last.map({ words[$0].hasFinite && !words[$0].isCapitalized }) ?? false
          || segment.contains(where: { $0 > second + 1 && words[$0].isOnlyFinite })
      else { continue }
      result.append(second)
    }
    return result
  }

  /// „und die 500 Mitarbeiter hat“: what is counted is no subject of the singular.
  private func countsOwn(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard words[pronoun + 1].has(.numeral), let last = segment.last, words[last].hasFinite else { return false }
    return words[last].verbForms.allowsThird(plural: false) && !words[last].verbForms.allowsThird(plural: true)
  }

  /// „Vertreter der Union, *der* SPD und der FDP“: behind a genitive the next ones of a list.
  private func listsOwners(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 4, words[pronoun].lower == "der", words[pronoun - 2].isNominal,
      words[pronoun - 2].isCapitalized,
      let article = (max(1, pronoun - 5)..<(pronoun - 2)).last(where: { ["der", "des"].contains(words[$0].lower) }),
      words[article - 1].isNominal, words[article - 1].isCapitalized,
      words[(article + 1)..<(pronoun - 2)].allSatisfy({ $0.isInflectedAdjective })
    else { return false }
    let item = { (start: Int) -> Int? in
      let end = (start..<segment.upperBound).first { !words[$0].isInflectedAdjective }
      return end.flatMap { words[$0].isNominal && words[$0].isCapitalized ? $0 + 1 : nil }
    }
    guard let next = item(pronoun + 1), next + 2 < segment.upperBound, words[next].has(.coordinator),
      ["der", "des"].contains(words[next + 1].lower), let end = item(next + 2)
    else { return false }
    // „…, der Mut und der Kraft braucht“
    return end == segment.upperBound || !words[end].isOnlyFinite || words[end].hasInfinitive || words[end].hasParticiple
  }

  /// „Wer zögert, der verliert“: the pronoun takes up the clause in front.
  private func resumesWho(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun + 1 < segment.upperBound, words[pronoun + 1].hasFinite,
      ["der", "den", "dem"].contains(words[pronoun].lower), !asks
    else { return false }
    let start = Marks.isQuote(words[0].text) ? 1 : 0
    guard start < pronoun, ["wer", "wem", "wen"].contains(words[start].lower) else { return false }
    return !words[start..<(pronoun - 1)].contains(where: \.isComma)
  }

  private func relativeWithExtraposition(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard isFinalish(segment, after: pronoun), pronoun + 1 < segment.upperBound else { return false }
    let next = words[pronoun + 1]
    // „der im Jahr 2022 begann und …“: no noun phrase can start at the pronoun.
    return !next.isNominal && !next.has(.adjective) && !next.hasFinite
  }

  /// „der eine ging, *der* andere blieb“
  private func contrasts(_ pronoun: Int) -> Bool {
    guard pronoun + 1 < words.count, words[pronoun + 1].lower.hasPrefix("ander") else { return false }
    return (0..<pronoun).contains(where: isOne)
  }
}

import Lexicon

/// Where an infinitive group begins inside a clause that it hangs on.
extension MissingCommas {
  /// What surrounds an infinitive group at the end of a stretch.
  struct Frame {
    /// Where the stretch begins.
    var start: Int
    /// The finite verb of the clause around the group, the only one before it.
    var finite: Int
    /// „zu“, or the infinitive that has it inside.
    var zu: Int
    var infinitive: Int
    /// „gewonnen zu haben“
    var isPerfect: Bool
  }

  /// „Er hat die Chance *einen Job zu bekommen*“, „Sie ist froh *gewonnen zu haben*“: the infinitive at the end hangs on
  /// something that is not right before it.
  func beforeInfinitive(_ infinitive: Int) -> Int? {
    guard endsGroup(infinitive), let frame = frame(of: infinitive) else { return nil }
    return beforePurpose(frame) ?? behindBracket(frame) ?? behindAim(frame) ?? behindNounOrAdjective(frame)
      ?? behindPerson(frame)
      ?? beforePair(frame) ?? behindFinal(frame) ?? behindReceiver(frame) ?? behindWhoDecides(frame)
  }

  private static let persons: FormSet = ["mir", "dir", "ihm", "ihr", "uns", "euch", "ihnen"]

  /// „Es liegt an Ihnen *zu entscheiden*“, „Es ist an uns *das Haus zu retten*“: behind the pronoun of those who are to do it.
  private func behindWhoDecides(_ frame: Frame) -> Int? {
    guard words[frame.finite].verbKeys.contains(where: { $0 == "liegen" || $0 == "sein" }),
      let an = words[frame.finite..<frame.zu].lastIndex(where: { $0.lower == "an" }), an + 2 <= frame.zu,
      Self.persons.contains(words[an + 1].lower), words[frame.start..<an].contains(where: { $0.lower == "es" })
    else { return nil }
    return an + 2
  }

  /// „Er ist *ohne zu bremsen* weitergefahren“: what is not done, in the middle of the clause around it.
  func aroundInserted(_ infinitive: Int) -> [Int] {
    guard !endsGroup(infinitive) else { return [] }
    let start = start(of: infinitive)
    guard
      let without = words[start..<infinitive].suffix(5).lastIndex(where: {
        $0.lower.isOne(of: "ohne", "statt", "anstatt") && !$0.isMatched
      }),
      without > start + 1, !words[without - 1].has(.coordinator),
      words[start..<without].contains(where: { $0.hasFinite && !$0.isCapitalized }),
      !words[(without + 1)..<infinitive].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return [] }
    return [without, infinitive + 1]
  }

  /// „Das Risiko der Frauen *an Krebs zu sterben* beträgt …“: behind a noun that takes an infinitive and its owner, before the
  /// only finite verb.
  func aroundFronted(_ infinitive: Int) -> [Int] {
    let start = start(of: infinitive)
    let zu = words[infinitive].hasZuInfinitive ? infinitive : infinitive - 1
    guard let frames, infinitive + 2 < words.count, isFinite(infinitive + 1), zu > start,
      !words[start..<infinitive].contains(where: { $0.isOnlyFinite && !$0.isCapitalized }),
      words[start].has(oneOf: .determining), var end = endOfPhrase(start, zu), words[end - 1].isCapitalized,
      words[end - 1].readings.contains(where: { $0.wordClass == .noun && frames.nounTakesInfinitive($0.key) })
    else { return [] }
    while end < zu, words[end].lower.isOne(of: "der", "des"), let next = endOfPhrase(end, zu) { end = next }
    return [end, infinitive + 1]
  }

  /// A mark, one more infinitive or a clause follows.
  private func endsGroup(_ infinitive: Int) -> Bool {
    guard infinitive + 1 < words.count else { return true }
    let next = words[infinitive + 1]
    return next.isPunctuation || WordSets.listing.contains(next.lower) || next.has(.subordinator)
      || next.isOf(.asking)
  }

  private func frame(of infinitive: Int) -> Frame? {
    let zu = words[infinitive].hasZuInfinitive ? infinitive : infinitive - 1
    let start = start(of: zu)
    let range = start..<zu
    // „Wir haben die Chance“: a plural looks like an infinitive.
    guard
      let finite = range.first(where: { isFinite($0) })
        ?? range.first(where: { isOnlyVerb($0) && words[$0].hasFinite && !words[$0].hasParticiple })
        // „Er verdächtigt“: and a singular like a participle; but „die Planung hinzunehmen“ ends before „zu“.
        ?? (opensSubject(start)
          ? endOfPhrase(start, zu).flatMap { $0 < zu && words[$0].hasFinite ? $0 : nil } : nil)
          ?? finiteInIntroduced(range),
      !words[(finite + 1)..<zu].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return nil }
    return Frame(
      start: start, finite: finite, zu: zu, infinitive: infinitive,
      isPerfect: zu > finite + 1 && words[zu - 1].hasParticiple && zu < infinitive
        && words[infinitive].lower.isOne(of: "haben", "sein"))
  }

  /// „weil er *versuchte* die Tür zu öffnen“: by its form an attribute, too, but an article, a pronoun or „zu“ follows.
  private func finiteInIntroduced(_ range: Range<Int>) -> Int? {
    guard let first = range.first, words[first].has(.subordinator) || words[first].has(.relative) else { return nil }
    return range.dropFirst(2).first { index in
      guard words[index].hasFinite, words[index].isInflectedAdjective, !words[index].isCapitalized,
        index + 1 < words.count, case let next = words[index + 1], !next.isCapitalized
      else { return false }
      return next.has(.article) || next.has(.possessive) || next.has(.pronoun) || next.has(.reflexive)
        || next.has(.preposition) && !words[index - 1].has(oneOf: .determining)
    }
  }

  private func isOnlyVerb(_ index: Int) -> Bool {
    !words[index].isCapitalized && words[index].readings.allSatisfy { $0.wordClass == .verb }
      && !words[index].readings.isEmpty
  }

  private func takesInfinitive(_ keys: [String]) -> Bool {
    keys.contains(where: AuxiliaryVerbs.all.contains) || frames?.takesInfinitive(keys) ?? false
  }

  /// „Er kam *um zu helfen*“, „Sie spart *um der Tochter zu helfen*“: „um“ with what it cannot govern as a preposition, or
  /// behind a verb that asks for neither.
  private func beforePurpose(_ frame: Frame) -> Int? {
    guard
      let um = words[..<frame.zu].lastIndex(where: { $0.has(.infinitiveSubordinator) && !$0.isCapitalized }),
      um > frame.finite, !words[um - 1].lower.isOne(of: "rund", "und", "oder"),
      // „rief an *statt zu warten*“
      !words[um - 1].has(.preposition) || um + 1 == frame.zu
    else { return nil }
    if um + 1 == frame.zu { return um }
    let next = words[um + 1]
    if next.kind == .number || next.isNominal && !next.isCapitalized { return nil }
    let isGoverned =
      next.has(oneOf: .determining)
      ? next.agreement(of: .determining).allows(.accusative)
      : next.isCapitalized || next.isInflectedAdjective || next.has(.pronoun) || next.has(.numeral)
    if !isGoverned { return um }
    let keys = words[frame.finite].verbKeys
    // „Er muss *sparen* um …“, but „Er begann um …“
    let isBehindEnd =
      takesInfinitive(keys) && keys.contains(where: AuxiliaryVerbs.all.contains)
      ? words[um - 1].hasParticiple || words[um - 1].hasInfinitive && isOnlyVerb(um - 1)
      : um > frame.finite + 1
    guard let frames, isBehindEnd, !keys.contains(where: { key in frames.needs(ofVerb: key).mayHave(opener: "um") }),
      !words[frame.infinitive].verbKeys.contains(where: { frames.needs(ofVerb: $0).mayHave(opener: "um") }),
      !words[frame.finite..<frame.zu].contains(where: {
        $0.isCapitalized && $0.wordClass == .noun
          && (frames.nounTakesInfinitive($0.reading.key) || frames.noun($0.reading.key, governs: "um"))
      })
    else { return nil }
    return um
  }

  /// „Er hat versucht *das Haus zu kaufen*“, „Er rief dazu auf *die Wahl zu boykottieren*“: behind the participle, the
  /// infinitive or the prefix that ends the clause around, where the verb takes an infinitive or something before does.
  private func behindBracket(_ frame: Frame) -> Int? {
    guard let frames else { return nil }
    let finiteKeys = words[frame.finite].verbKeys
    let helps = finiteKeys.contains(where: AuxiliaryVerbs.all.contains)
    for index in (frame.finite + 1)..<max(frame.finite + 1, frame.zu - 1) where !words[index].isCapitalized {
      let word = words[index]
      var end = index + 1
      if helps, word.hasParticiple || isOnlyVerb(index) && word.hasInfinitive, !word.isInflectedAdjective {
        guard
          frames.takesInfinitive(word.verbKeys.filter { $0 != "brauchen" })
            || words[(frame.finite + 1)..<index].contains(where: {
              $0.has(.pronominalAdverb)
                || $0.isCapitalized && $0.wordClass == .noun && frames.nounTakesInfinitive($0.reading.key)
            }),
          // „ausgesprochen *hübsch*“
          !words[end].readings.allSatisfy({ $0.wordClass == .adjective })
        else { continue }
        while end < frame.zu, words[end].readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) }),
          isOnlyVerb(end)
        {
          end += 1
        }
        if end < frame.zu, opensGroup(end, frame) { return end }
      } else if !helps || word.lower == "vor" && finiteKeys.contains("haben"), !word.has(oneOf: .determining),
        index > frame.finite + 1 || !word.has(.preposition) || words[end].has(oneOf: .determining),
        finiteKeys.contains(where: { frames.takesInfinitive(["\(word.lower)|\($0)"]) }),
        !frames.takesInfinitive(finiteKeys) || words[index - 1].isNominal || words[index - 1].has(.pronominalAdverb),
        // „Er forderte *auf dem Platz* …“
        word.has(oneOf: WordClasses(.preposition))
          ? opensObject(end, frame.zu) && !isDative(end) : opensGroup(end, frame)
      {
        return end
      }
    }
    return behindPrefix(frame, finiteKeys, frames)
  }

  /// „Er rief die Bürger auf *zu sparen*“: who is called on stands before the prefix.
  private func behindPrefix(_ frame: Frame, _ finiteKeys: [String], _ frames: any FrameSource) -> Int? {
    let prefix = frame.zu - 1
    guard prefix > frame.finite + 1, words[prefix - 1].isNominal, !words[prefix].isCapitalized,
      finiteKeys.contains(where: { key in
        let whole = "\(words[prefix].lower)|\(key)"
        return frames.takesInfinitive([whole]) && frames.needs(ofVerb: whole).mayHave(.accusative)
      })
    else { return nil }
    return frame.zu
  }

  private func isDative(_ index: Int) -> Bool {
    !words[index].agreement(of: .determining).allows(.accusative)
  }

  /// What a group before its infinitive can begin with.
  private func opensGroup(_ index: Int, _ frame: Frame) -> Bool {
    let word = words[index]
    if word.has(.coordinator) || word.has(.comparison) || word.hasParticiple && !word.isInflectedAdjective {
      return frame.isPerfect && index == frame.zu - 1
    }
    return !(isOnlyVerb(index) && word.hasInfinitive) && !word.lower.isOne(of: "genug", "und", "worden")
  }

  /// „die Chance *einen Job zu bekommen*“, „stolz *gewonnen zu haben*“
  private func behindNounOrAdjective(_ frame: Frame) -> Int? {
    let (finite, zu, isPerfect) = (frame.finite, frame.zu, frame.isPerfect)
    if announces(frame) || tires(frame) { return zu }
    for index in (finite + 1)..<max(finite + 1, zu - 1) {
      let word = words[index]
      if hangsOnNoun(index, finite) || isPerfect && isReady(index, finite) || isPerfect && isSaid(index, finite)
        || (word.isPlainly(.ready) || finite > frame.start && words[finite - 1].lower == "es")
          && isLinked(index, finite) && opensObject(index + 1, zu)
      {
        let behind = index + 1
        return words[behind].has(.pronominalAdverb) && behind + 1 < zu ? behind + 1 : behind
      }
    }
    if isPerfect, zu - 1 > finite, isReady(zu - 2, finite) { return zu - 1 }
    return nil
  }

  /// „hat ein Recht darauf *zu wissen*“, „hat keine Angst davor *zu sterben*“: right behind a noun the pronominal adverb that
  /// leads to its infinitive.
  private func announces(_ frame: Frame) -> Bool {
    let (correlate, noun) = (frame.zu - 1, frame.zu - 2)
    guard let frames, noun > frame.finite, words[frame.finite].verbKeys.contains("haben") else { return false }
    // „Recht darauf“ as one group
    if words[correlate].isMatched, words[correlate].has(.noun) { return words[correlate].lower.hasSuffix(" darauf") }
    guard words[correlate].has(.pronominalAdverb), words[noun].isCapitalized, let key = words[noun].first(.noun)?.key
    else { return false }
    return frames.nounTakesInfinitive(key)
      || words[correlate].lower.isOne(of: "darauf", "daran", "davor")
        && frames.noun(key, governs: words[correlate].reading.key)
  }

  /// „Er half seinem Bruder *das Haus zu kaufen*“: behind the person whom a verb helps, asks or forces to do something.
  private func behindPerson(_ frame: Frame) -> Int? {
    guard let frames, frame.finite > frame.start, opensSubject(frame.start), frame.finite + 1 < frame.zu else {
      return nil
    }
    let needs = words[frame.finite].verbKeys.map { frames.needs(ofVerb: $0) }
    guard needs.contains(where: { $0.mayHave(.zu, without: .reflexive) }) else { return nil }
    let first = frame.finite + 1
    let classes = WordClasses.determining.union(WordClasses(.pronoun))
    let cases = words[first].agreement(of: classes)
    guard words[first].has(oneOf: classes), !words[first].has(.reflexive),
      needs.contains(where: {
        cases.allows(.dative) && $0.mayHave([.zu, .dative], without: .reflexive)
          || cases.allows(.accusative) && $0.mayHave([.zu, .accusative], without: .reflexive)
      }), var end = endOfPhrase(first, frame.zu)
    else { return nil }
    if end + 1 < frame.zu, words[end].lower == "und", let second = endOfPhrase(end + 1, frame.zu) { end = second }
    // „bittet die Bürger *Hinweise zu melden*“
    let isBare = end == frame.zu - 1 && words[end].isCapitalized && words[end].wordClass == .noun
    return isBare || opensObject(end, frame.zu) && !isDative(end) ? end : nil
  }

  /// „Dort gelang es ihm *ein Haus zu bauen*“: behind „es“ and who manages it.
  private func behindReceiver(_ frame: Frame) -> Int? {
    guard let frames, frame.finite + 2 < frame.zu,
      words[frame.finite].verbKeys.contains(where: { key in
        frames.needs(ofVerb: key).mayHave([.es, .dative, .zu])
      })
    else { return nil }
    let stretch = frame.start..<min(frame.zu, frame.finite + 3)
    guard let es = stretch.first(where: { words[$0].lower == "es" }) else { return nil }
    // „Das erlaubt es *dem Präsidenten* die Grenzen zu verschieben“
    if es == frame.finite + 1, es + 1 < frame.zu, words[es + 1].has(oneOf: .determining), isDative(es + 1),
      let end = endOfPhrase(es + 1, frame.zu), opensObject(end, frame.zu), !isDative(end)
    {
      return end
    }
    guard
      let person = stretch.first(where: { index in
        index != es && words[index].has(.pronoun)
          && words[index].agreement(of: WordClasses(.pronoun)).onlyCase == .dative
      })
    else { return nil }
    let end = max(es, person, frame.finite) + 1
    return end < frame.zu && end > frame.finite + 1 ? end : nil
  }

  /// „Sie planen *ein Haus zu bauen und zu verkaufen*“: the first of two infinitives and what both share.
  private func beforePair(_ frame: Frame) -> Int? {
    guard let frames, frame.finite > frame.start, opensSubject(frame.start),
      case let keys = words[frame.finite].verbKeys, !keys.contains(where: AuxiliaryVerbs.all.contains),
      frames.takesInfinitive(keys), frame.infinitive + 2 < words.count,
      WordSets.listing.contains(words[frame.infinitive + 1].lower)
    else { return nil }
    let end = words[(frame.infinitive + 1)...].firstIndex(where: \.isPunctuation) ?? words.count
    guard words[end - 1].hasZuInfinitive || words[end - 1].hasInfinitive && words[end - 2].lower == "zu",
      !words[(frame.infinitive + 1)..<end].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return nil }
    var first = frame.finite + 1
    if words[first].has(.reflexive) { first += 1 }
    return first == frame.zu || first < frame.zu && opensObject(first, frame.zu) && !isDative(first) ? first : nil
  }

  /// „Leute, die beschlossen haben *das Haus zu kaufen*“, „wie wichtig es ist *die Kinder zu schützen*“: behind the verb
  /// that ends a clause with an introducer.
  private func behindFinal(_ frame: Frame) -> Int? {
    let (start, finite) = (frame.start, frame.finite)
    // „als er beschloss *zu fliehen*“: before a verb that is not the last word „als“ would compare.
    guard let frames, finite > start,
      finite + 1 < frame.zu
        ? opensObject(finite + 1, frame.zu) || words[start].lower == "als" && words[finite + 1].has(.preposition)
        : words[start].lower == "als" && finite > start + 1,
      words[start].has(.subordinator) || words[start].isOf(.asking)
        || start > 0 && words[start - 1].isComma && words[start].has(.relative)
    else { return nil }
    let before = words[start..<finite]
    let keys = words[finite].verbKeys
    let governs =
      if keys.contains(where: AuxiliaryVerbs.ofTense.contains) {
        words[finite - 1].hasParticiple && frames.takesInfinitive(words[finite - 1].verbKeys)
          || keys.contains("sein") && before.contains { $0.lower == "es" }
            && before.contains { $0.readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty } }
      } else {
        frames.takesInfinitive(keys) && !keys.contains(where: AuxiliaryVerbs.all.contains)
      }
    let isOnNoun = before.contains {
      $0.isCapitalized && $0.wordClass == .noun && frames.nounTakesInfinitive($0.reading.key)
    }
    return governs || isOnNoun && !keys.contains("sein") ? finite + 1 : nil
  }

  /// A pronoun or phrase that can be the subject, before the finite verb.
  func opensSubject(_ index: Int) -> Bool {
    let word = words[index]
    if word.has(.preposition) || word.has(.prepositionArticle) || word.has(.adverb) || word.has(.subordinator) {
      return false
    }
    return word.isNominal || word.has(.pronoun) && word.agreement(of: WordClasses(.pronoun)).allows(.nominative)
      || word.has(oneOf: .determining) && word.agreement(of: .determining).allows(.nominative)
  }

  /// Behind a pronoun, or an article with its noun.
  private func endOfPhrase(_ index: Int, _ end: Int) -> Int? {
    if !words[index].has(oneOf: .determining) { return words[index].has(.pronoun) ? index + 1 : nil }
    var head = index + 1
    while head < end, !words[head].isCapitalized, words[head].isInflectedAdjective { head += 1 }
    guard head < end, words[head].isNominal else {
      return words[index].has(.pronoun) && index + 1 < end ? index + 1 : nil
    }
    return head + 1
  }
}

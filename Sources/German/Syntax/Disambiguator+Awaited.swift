/// Clauses begun before a comma that still wait for their verb, so that „der“ behind it is the article of a noun in them.
extension Disambiguator {
  /// „…, wo, wie bei jedem Parteitag, die Ausstellung aufgebaut ist“, „dass der Mann, der krank ist, das Haus kauft“: a
  /// clause further left still waits for its verb.
  func continuesSubordinate(_ article: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard start > 1, article == start || article == start + 1 && words[start].has(.preposition),
      words[start - 1].isComma
    else { return false }
    // Verbs whose clause was opened still further left: „…, der, wie er sagt, krank ist, …“
    var verbs = 0
    var isInsertion = false
    var end = start - 1
    while end > 0 {
      let part = self.part(endingAt: end)
      let begin = part.lowerBound
      switch (opensSubordinate(part), hasFinite(part)) {
      case (true, false) where verbs == 0:
        return isInsertion && finiteParts(behind: segment.upperBound) <= (isFirst(begin) ? 1 : 0)
      case (true, false): verbs -= 1
      case (false, true): verbs += 1
      default: isInsertion = true
      }
      guard begin > 0, words[begin - 1].isComma else { return false }
      end = begin - 1
    }
    return false
  }

  /// „der die Tat gestanden, *aber das* Motiv nicht genannt hat“: a clause before the comma ends in a participle and waits for
  /// the auxiliary at the end of this one.
  func continuesParticiple(_ article: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard article == start + 1, start > 2, words[start].has(.coordinator), words[start - 1].isComma,
      words[start - 2].hasParticiple, !words[start - 2].isOnlyFinite,
      case let part = part(endingAt: start - 1), opensSubordinate(part),
      !part.dropLast().contains(where: { words[$0].hasFinite && !words[$0].isCapitalized }),
      let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasFinite, last > article + 1
    else { return false }
    return words[last].verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains) && words[last - 1].hasParticiple
  }

  /// A sentence begins there.
  private func isFirst(_ index: Int) -> Bool { index == 0 || !words[index - 1].isComma }

  /// The part between two marks begins like a subordinate clause, as has been decided for its words already.
  func opensSubordinate(_ part: Range<Int>) -> Bool {
    part.prefix(2).contains { index in
      guard let reading = words[index].readings.first else { return false }
      let isLead =
        index == part.lowerBound
        || words[part.lowerBound].has(.coordinator) || words[part.lowerBound].has(.adverb)
        || words[part.lowerBound].has(.preposition)
      return isLead
        && [
          .subordinator, .infinitiveSubordinator, .relative, .relativeAdverb, .relativePronominalAdverb,
          .interrogativeAdverb,
        ].contains(reading.wordClass)
    }
  }

  /// „kauft“, „kaufen will“, but „zu kaufen“
  func hasFinite(_ part: Range<Int>) -> Bool {
    part.contains { index in
      words[index].hasFinite && !words[index].isCapitalized
        && !(index > 0 && words[index - 1].lower == "zu" && words[index].hasInfinitive)
    } || part.first.map { words[$0].has(.infinitiveSubordinator) } ?? false
  }

  /// „Der Mann wird, weil er arm ist, *geehrt*“, „haben die Leiche, die im See lag, *geborgen*“: an insertion stands between a participle and the auxiliary that waits for it.
  func closesInterrupted(_ participle: Int, _ segment: Range<Int>) -> Bool {
    let last = segment.upperBound - 1
    guard
      participle == last
        // „hat, wie es heißt, *Häuser gebaut* und Straßen saniert“
        || participle + 2 < last && words[participle + 1].lower == "und" && words[last].hasParticiple
          && !words[last].isCapitalized,
      !words[participle].isCapitalized, segment.lowerBound > 1,
      words[segment.lowerBound - 1].isComma || borders.contains(segment.lowerBound),
      !segment.dropLast().contains(where: { index in
        // „hat das Haus, das brannte, *verlassen* und die Tür geschlossen“
        words[index].hasFinite && !words[index].isCapitalized
          && !(index == segment.lowerBound && words[index].hasParticiple && words[index + 1].lower == "und")
      })
    else { return false }
    // „hat das Haus verlassen, weil es brannte, *und* die Tür geschlossen“
    let goesOn = ["und", "oder", "aber"].contains(words[segment.lowerBound].lower)
    var end = words[segment.lowerBound - 1].isComma ? segment.lowerBound - 1 : segment.lowerBound
    var isInsertion = opensWithDate(segment)
    while end > 0 {
      let part = self.part(endingAt: end)
      guard opensSubordinate(part) || isDateOrPlace(part) || isVerblessInsertion(part) else {
        return isInsertion
          && (part.last.map { awaitsParticiple(part, upTo: $0) } ?? false || goesOn && closesPerfect(part))
      }
      isInsertion = true
      guard part.lowerBound > 0, words[part.lowerBound - 1].isComma else { return false }
      end = part.lowerBound - 1
    }
    return false
  }

  /// „hat am Montag, *den 5. Mai 2025* das Haus verkauft“: a date behind its weekday, without the comma that would close it.
  private func opensWithDate(_ segment: Range<Int>) -> Bool {
    let day = segment.lowerBound
    guard day > 2, words[day - 1].isComma, words[day - 2].reading.nounGroups.contains(.weekday) else { return false }
    return segment.prefix(3).contains { words[$0].reading.nounGroups.contains(.month) }
  }

  /// „hatten, *trotz aller Warnungen*, Häuser verkauft“: between commas, behind a verb, what begins with a preposition or an
  /// adverb and has no verb.
  private func isVerblessInsertion(_ part: Range<Int>) -> Bool {
    guard let first = part.first, first > 1, first < part.upperBound - 1 || words[first].isMatched,
      words[first - 1].isComma,
      words[first - 2].hasFinite && !words[first - 2].isCapitalized || awaitsBehindSubject(first - 1),
      words[first].has(.preposition) || words[first].has(.prepositionArticle) || words[first].wordClass == .adverb
    else { return false }
    return !part.contains { words[$0].has(.verb) && !words[$0].isCapitalized && !words[$0].isInflectedAdjective }
  }

  /// „*Danach hat er*, wie immer, das Haus verkauft“: before the comma an auxiliary and no more than its subject.
  private func awaitsBehindSubject(_ comma: Int) -> Bool {
    let part = part(endingAt: comma)
    guard let auxiliary = part.first(where: { words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      auxiliary > part.lowerBound, comma - auxiliary < 5,
      !words[(auxiliary + 1)..<comma].contains(where: { $0.has(.preposition) })
    else { return false }
    return awaitsParticiple(part, upTo: comma - 1)
  }

  /// „hat das Haus verlassen“
  private func closesPerfect(_ part: Range<Int>) -> Bool {
    guard let last = part.last, words[last].hasParticiple, !words[last].isCapitalized else { return false }
    return words[part].dropLast().contains { word in
      word.hasFinite && word.readings.contains { $0.wordClass == .verb && ["haben", "werden"].contains($0.key) }
    }
  }

  /// „wurde am Montag, *dem 6. Mai*, geboren“, „wurde in Linz, *Österreich*, geboren“: a date or a name of a place alone.
  private func isDateOrPlace(_ part: Range<Int>) -> Bool {
    guard !part.isEmpty, part.count < 6 else { return false }
    return part.allSatisfy { index in
      let word = words[index]
      return word.kind == .ordinal || word.year != nil || word.reading.nounGroups.contains(.month)
        || word.match?.kind == .place || index == part.lowerBound && word.lower.isOne(of: "dem", "den")
    }
  }

  /// „wird“ or „hat“ with neither a participle nor an infinitive behind it.
  private func awaitsParticiple(_ part: Range<Int>, upTo last: Int) -> Bool {
    guard
      let auxiliary = part.first(where: { index in
        words[index].hasFinite
          && words[index].readings.contains { $0.wordClass == .verb && ($0.key == "werden" || $0.key == "haben") }
      })
    else { return false }
    return !words[auxiliary...last].dropFirst().contains {
      !$0.isCapitalized && $0.has(.verb)
    }
  }

  /// How many parts with a verb of their own follow that no coordinator and no introducer opens.
  private func finiteParts(behind index: Int) -> Int {
    var count = 0
    var start = index
    while start < words.count, words[start].isComma {
      let end = words.endOfPart(from: start + 1)
      let part = (start + 1)..<end
      let isIntroduced =
        part.first.map { words[$0].has(.subordinator) } ?? false
        || part.prefix(2).contains { words[$0].has(oneOf: .introducing) && !words[$0].has(.article) }
      if !isIntroduced, part.first.map({ !words[$0].has(.coordinator) }) ?? false, hasFinite(part) { count += 1 }
      start = end
    }
    return count
  }

  /// „Als die Leute abgedrängt, die Sperren beseitigt und Brände gelöscht werden sollten, …“: no finite verb before the
  /// comma, and one that closes a coordination of participles behind it.
  func opensShared(_ segment: Range<Int>) -> Bool {
    guard let last = segment.last, words[last].hasParticiple, !words[last].isCapitalized,
      segment.upperBound < words.count, words[segment.upperBound].isComma,
      !segment.contains(where: { $0 < last && words[$0].hasFinite && !words[$0].isCapitalized })
    else { return false }
    let rest = words[(segment.upperBound + 1)...].prefix { !$0.isPunctuation }
    return closesShared(rest)
  }

  /// „… beseitigt und … gelöscht werden sollten“
  private func closesShared(_ rest: ArraySlice<Word>) -> Bool {
    // „dass sie verhaftet, *verurteilt und inhaftiert wurden*“
    guard rest.count > 3, let last = rest.last, last.hasFinite,
      last.readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) }),
      let cluster = rest.dropLast().last, cluster.has(.verb),
      let coordinator = rest.firstIndex(where: { $0.has(.coordinator) }), coordinator > rest.startIndex
    else { return false }
    return !words[coordinator - 1].isCapitalized && awaitsShared(coordinator - 1, last)
  }

  /// „… beseitigt und“ before any auxiliary, „… erhöhen und“ before a modal.
  private func awaitsShared(_ verb: Int, _ auxiliary: Word) -> Bool {
    words[verb].hasParticiple
      || words[verb].hasInfinitive && auxiliary.verbKeys.contains { AuxiliaryVerbs.modals.contains($0) }
  }

  func continuesShared(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, article > 3, words[article - 1].isComma, let last = segment.last,
      awaitsShared(article - 2, words[last]), !words[article - 2].isOnlyFinite, closesShared(words[segment])
    else { return false }
    let run = words[words.startOfRun(before: article - 2)..<(article - 2)]
    return run.first?.has(.subordinator) ?? false && !run.contains { $0.isOnlyFinite }
  }

  /// „Er will, wenn er gewinnt, die Steuern senken“: behind a clause that ends in its verb, the object and the infinitive
  /// that a modal before it still waits for.
  func completesMain(_ article: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    // „wurde, wie berichtet, von *der* Stadt verkauft“
    guard article == start || article == start + 1 && words[start].has(.preposition), start > 3,
      words[start - 1].isComma,
      words[start - 2].hasFinite || tellsWho(before: start - 1) || isVerblessInsertion(part(endingAt: start - 1)),
      let last = segment.last(where: { !words[$0].isPunctuation }),
      let comma = words[..<(start - 1)].lastIndex(where: { $0.isComma }),
      let modal = words[..<comma].lastIndex(where: { word in
        word.isOnlyFinite
          && word.readings.contains { AuxiliaryVerbs.all.contains($0.key) && $0.key != "lassen" }
      })
    else { return false }
    // A modal waits for an infinitive, „haben“ for a participle, „werden“ for either.
    let keys = words[modal].verbKeys
    guard
      keys.contains("werden") && start == modal + 2 + (start - 1 - comma)
        ? words[last].hasParticiple || words[last].hasInfinitive
        : keys.contains("haben") || keys.contains("sein") ? words[last].hasParticiple : words[last].hasInfinitive
    else { return false }
    return !words[(modal + 1)..<comma].contains {
      $0.isPunctuation || $0.hasInfinitive && !$0.isCapitalized || $0.hasParticiple
    }
  }

  /// „soll für den Bau von Schulen, *die* Ausbildung von Lehrern und den Kauf von Büchern verwendet werden“: the infinitive
  /// that a modal waits for stands behind a list.
  func listsItems(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, article > 3, words[article - 1].isComma,
      let last = segment.last(where: { !words[$0].isPunctuation }), endsInInfinitive(last),
      words[(segment.upperBound)...].first(where: { !$0.isPunctuation }) == nil,
      modal(before: article - 1, isOpen: true)
    else { return false }
    return segment.contains { index in
      index > article + 1 && WordSets.listing.contains(words[index].lower)
        && words[index - 1].isNominal && words[index - 1].isCapitalized
    }
  }

  /// „Die Gäste, die aus Polen, *den* USA und Japan kommen, …“: a clause whose verb stands behind a list;
  /// „…, die im Handel, in *der* Wirtschaft und im Dienst arbeiten“.
  func listsInside(_ article: Int, _ segment: Range<Int>) -> Bool {
    let first = segment.lowerBound
    guard article == first || article == first + 1 && words[first].has(.preposition), first > 3,
      words[first - 1].isComma, words[first - 2].isNominal,
      let last = segment.last(where: { !words[$0].isPunctuation }),
      words[last].hasFinite,
      !segment.contains(where: { index in
        index < last && words[index].hasFinite && !words[index].isCapitalized
          && !(index == last - 1 && first < article && words[index].hasInfinitive)
          // „die den Schulen, *den* Museen oder den Bädern *gewährt* werden“
          && !(index == last - 1 && words[index].hasParticiple
            && words[last].verbKeys.contains(where: AuxiliaryVerbs.all.contains))
      }),
      segment.contains(where: { index in
        index > article + 1 && WordSets.listing.contains(words[index].lower) && words[index - 1].isNominal
          // but „das Unglück, bei dem zwei Männer und drei Kinder starben“
          && (article == first || index + 1 < last && isPreposition(index + 1))
      }), case let start = listStart(before: first),
      let opener = words[start].readings.first?.wordClass,
      [.subordinator, .relative, .relativeAdverb, .interrogative, .interrogativeAdverb].contains(opener),
      !words[start..<(first - 1)].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return false }
    // The clause around both has one finite verb, before them or behind.
    let awaited = words[..<start].contains(where: \.isOnlyFinite) ? 0 : 1
    if awaited == 0, segment.upperBound + 1 < words.count, words[segment.upperBound].isComma,
      words[segment.upperBound + 1].has(oneOf: [WordClasses(.coordinator), WordClasses(.subordinator)])
    {
      return true
    }
    return words[segment.upperBound...].count { $0.isOnlyFinite && !$0.isCapitalized } <= awaited
  }

  /// „…, *die* im Osten, in der Ukraine oder in Russland leben“, „…, *die* aus Polen, den USA und Japan kommen“: nothing but
  /// a place stands in the segment, and behind the comma the list goes on until „und“ and the verb.
  func listsBeforeVerb(behind pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun + 2 < segment.upperBound, isPreposition(pronoun + 1), holdsNoVerb(segment) else { return false }
    var comma = segment.upperBound
    while comma + 2 < words.count, words[comma].isComma,
      isPreposition(comma + 1) || words[comma + 1].has(.article) || words[comma + 1].isNominal
    {
      let end = words[(comma + 1)...].firstIndex(where: \.isPunctuation) ?? words.count
      let member = (comma + 1)..<end
      let joins = member.contains { index in
        index > comma + 1 && index + 2 < end && WordSets.listing.contains(words[index].lower)
          && (isPreposition(index + 1) || words[index + 1].has(.article) || words[index + 1].isNominal)
      }
      if joins {
        guard let verb = member.last, words[verb].hasFinite, !words[verb].isCapitalized else { return false }
        return !member.dropLast().contains { words[$0].isOnlyFinite && !words[$0].isCapitalized }
      }
      guard holdsNoVerb(member) else { return false }
      comma = end
    }
    return false
  }

  /// „…, *die* Lehrerin ist und in Rom, Paris und Wien war“: the same behind the verb of its first half.
  func listsInSecondHalf(behind pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun + 1 < segment.upperBound,
      let verb = segment.first(where: { $0 > pronoun && words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      verb > pronoun + 1, verb + 1 < segment.upperBound, WordSets.listing.contains(words[verb + 1].lower)
    else { return false }
    return listsBeforeVerb(behind: verb + 1, (verb + 1)..<segment.upperBound)
  }

  private func isPreposition(_ index: Int) -> Bool {
    words[index].has(.preposition) || words[index].has(.prepositionArticle)
      // „auf dem Land“, known as one
      || words[index].match?.kind == .adverb && words[index].tokens.count > 1
  }

  private func holdsNoVerb(_ stretch: Range<Int>) -> Bool {
    !stretch.contains { words[$0].has(.verb) && !words[$0].isCapitalized && !words[$0].isInflectedAdjective }
  }

  /// Where the clause begins of which a list goes on at an index: before other members that begin with a preposition.
  private func listStart(before first: Int) -> Int {
    var end = first - 1
    while true {
      let start = words.startOfRun(before: end)
      guard start > 0, words[start - 1].isComma, start + 1 < end, isPreposition(start), !words[start + 1].has(.relative)
      else { return start }
      end = start - 1
    }
  }

  /// „Die Stadt, *das* Land und der Bund zahlen“: no other verb for the sentence, and one for several.
  func listsSubjects(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, article > 1, article < 6, words[article - 1].isComma,
      words[article - 2].isNominal, let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasFinite,
      words[last].verbForms.allowsThird(plural: true), !words[last].verbForms.allowsThird(plural: false),
      segment.contains(where: { index in
        index > article + 1 && WordSets.listing.contains(words[index].lower) && words[index - 1].isNominal
          && index + 2 < last && words[index + 1].has(.article)
      })
    else { return false }
    return !words.indices.contains { $0 != last && words[$0].hasFinite && !words[$0].isCapitalized }
      && !words[..<article].contains { $0.has(.preposition) || $0.has(.prepositionArticle) }
  }

  /// „wird am Montag, den 24. Januar 2005, *dem* Richter vorgeführt“: behind a date the clause goes on.
  func resumesBehindDate(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, article > 5, words[article - 1].isComma,
      let last = segment.last(where: { !words[$0].isPunctuation }),
      endsInInfinitive(last) || words[last].hasParticiple,
      let comma = words[..<(article - 1)].lastIndex(where: \.isComma), comma > 0, article - comma < 7,
      words[comma - 1].reading.nounGroups.contains(.weekday), ["den", "dem"].contains(words[comma + 1].lower)
    else { return false }
    return words[comma..<article].contains { $0.reading.nounGroups.contains(.month) }
  }

  func endsInInfinitive(_ index: Int) -> Bool { words[index].hasInfinitive && !words[index].isCapitalized }

  /// A modal stands before, with no mark between; open if its infinitive is still to come.
  func modal(before end: Int, isOpen: Bool) -> Bool {
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
}

/// Where the finite verb stands: at the end, as in a subordinate clause, or second.
extension Disambiguator {
  /// Whether the last verb-like word of a segment is finite and no unmistakable finite verb stands before it.
  func endsInFiniteVerb(_ segment: Range<Int>) -> Bool {
    guard let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasFinite,
      !words[last].isCapitalized
    else { return false }
    // „… zu führen“ is an infinitive.
    if last > segment.lowerBound, words[last - 1].lower == "zu", words[last].hasInfinitive { return false }
    if segment.count == 1 { return false }
    if hasModal(before: last, segment) || hasAuxiliarySecond(before: last, segment)
      || hasModalSecond(before: last, segment)
    {
      return false
    }
    for index in segment where index < last && index > segment.lowerBound {
      // A finite verb in second position makes a main clause, unless both belong to a final cluster (hätte kommen können).
      if words[index].isOnlyFinite, index < last - 2, !closesRelative(index, segment), !closesQuestion(index) {
        return false
      }
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
        words[index].readings.contains(where: { AuxiliaryVerbs.ofTense.contains($0.key) })
      {
        return false
      }
      // „…, der Vertrag sei unterschrieben“
      if words[index].isOnlyFinite, index == last - 1, words[last].hasParticiple, !words[last].isOnlyFinite,
        words[index].readings.contains(where: { AuxiliaryVerbs.ofTense.contains($0.key) }),
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

  /// „…, die restlichen Häuser *werden* meist verkauft“: right behind a noun with its article an auxiliary stands second,
  /// with the participle at the end.
  private func hasAuxiliarySecond(before last: Int, _ segment: Range<Int>) -> Bool {
    let first = segment.lowerBound
    guard words[last].hasParticiple, !words[last].isOnlyFinite, words[first].has(.article), last > first + 2 else {
      return false
    }
    var noun = first + 1
    while noun < last, words[noun].isInflectedAdjective, !words[noun].isCapitalized { noun += 1 }
    guard noun + 1 < last, words[noun].isCapitalized, words[noun].isNominal, !words[noun + 1].isCapitalized,
      words[noun + 1].hasFinite, !words[noun + 1].isInflectedAdjective,
      words[noun + 1].readings.contains(where: { $0.wordClass == .verb && AuxiliaryVerbs.ofTense.contains($0.key) }),
      !words[noun].agreement(of: .nominal).intersection(words[first].agreement(of: .determining)).isEmpty
    else { return false }
    return !words[(noun + 2)..<last].contains { $0.has(.verb) && !$0.isCapitalized && !$0.isInflectedAdjective }
  }

  /// „…, die Kritik müsse hingenommen werden“: with the finite verb last the modal would stand behind the infinitive.
  private func hasModal(before last: Int, _ segment: Range<Int>) -> Bool {
    guard words[last].lower.isOne(of: "werden", "haben", "sein"), last > segment.lowerBound + 1,
      words[last - 1].hasParticiple
    else { return false }
    return segment.contains { index in
      index > segment.lowerBound && index < last - 1 && words[index].hasFinite && !words[index].isCapitalized
        && words[index].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
    }
  }

  /// „Seit dem Unfall *müssen* die Kinder mit dem Bus *fahren*“: with the finite verb last the modal, whose infinitive looks
  /// alike, would stand right beside it, behind another infinitive.
  private func hasModalSecond(before last: Int, _ segment: Range<Int>) -> Bool {
    guard words[last].hasInfinitive, last > segment.lowerBound + 3 else { return false }
    return segment.contains { index in
      index > segment.lowerBound + 1 && index < last - 1 && words[index].hasInfinitive && words[index].hasFinite
        && !words[index].isCapitalized
        && words[index].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
        && words[index - 1].isNominal && !words[index + 1].has(.verb)
        && !words[(index + 1)..<last].contains { $0.has(.coordinator) || $0.isPunctuation || $0.isOnlyFinite }
    }
  }

  /// „Wie viele verletzt *wurden* und ob es Tote gab, …“: the verb at the end of the first of two questions.
  private func closesQuestion(_ verb: Int) -> Bool {
    verb > 2 && verb + 2 < words.count && words[0].lower == "wie" && words[verb + 1].has(.coordinator)
      && words[verb + 2].lower == "ob"
  }

  /// „…, die zu sehen sind und die …“, „…, mit dessen Bau begonnen wurde und der …“: the verb at the end of the first of two
  /// relative clauses.
  func closesRelative(_ verb: Int, _ segment: Range<Int>) -> Bool {
    let first = segment.lowerBound
    guard first > 0, words[first - 1].isComma, verb + 2 < segment.upperBound, verb > first + 1,
      words[verb + 1].has(.coordinator), words[verb + 2].has(.relative)
    else { return false }
    let pronoun = words[first].has(.preposition) ? first + 1 : first
    guard words[pronoun].has(.relative) else { return false }
    // A genitive agrees with what it owns rather than with what the second pronoun stands for.
    if words[pronoun].lower.isOne(of: "dessen", "deren") { return !nominalFollows(verb + 2, segment) }
    return words[verb + 2].lower == words[first].lower && !nominalFollows(first, segment)
  }

  /// A subordinate clause whose verb is followed by an extraposed phrase.
  func isFinalish(_ segment: Range<Int>, after index: Int) -> Bool {
    guard let verb = segment.last(where: { words[$0].hasFinite && !words[$0].isCapitalized }), verb > index + 2,
      // „die im Mai beschlossenen Gesetze zu ändern“
      !(words[verb].hasInfinitive && words[verb - 1].lower == "zu")
    else { return false }
    if hasModalSecond(before: verb, segment) { return false }
    // „…, die 14 Mieter kamen bei Freunden *unter*“: the prefix of a verb at the end would be a part of it.
    if let last = segment.last(where: { !words[$0].isPunctuation }), last > verb + 1, words[last].kind == .word,
      words[last].has(.verbParticle) || words[last].has(.preposition), !words[last].isCapitalized
    {
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
}

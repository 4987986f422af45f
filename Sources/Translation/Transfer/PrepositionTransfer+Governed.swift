import English
import German

/// What rules a prepositional phrase and what it speaks of, for the choice of the preposition.
extension SentenceTransfer {
  /// „Wie viele Tassen trinkt ihr …?“, „kostet … so viel wie“, „gibt … 20 Liter“
  func isOfAmount(at index: Int) -> Bool {
    words[..<index].contains {
      ["viel", "viele", "vielen", "wie viel", "wie viele", "wieviel", "wieviele", "wie oft"].contains($0.lower)
    }
      || words[index...].dropFirst(2).prefix(3).contains {
        ["so viel", "viel", "mehr", "weniger"].contains($0.lower) || index > 0 && $0.wordClass == .numeral
      }
  }

  /// „20 Zigaretten …“, „zwei Liter Wasser …“
  func standsBehindAmount(_ index: Int) -> Bool {
    guard index > 1, words[index - 1].wordClass == .noun else { return false }
    func isNumber(_ word: Int) -> Bool {
      // „eine Mahlzeit …“
      words[word].wordClass == .numeral || words[word].kind == .number || words[word].reading.key == "ein"
    }
    return isNumber(index - 2) || index > 2 && words[index - 2].wordClass == .adjective && isNumber(index - 3)
      || index > 2 && words[index - 2].reading.means(.unit) && isNumber(index - 3)
  }

  /// „hängt weniger vom Wetter als *von der Pflege* ab“, „sucht nach Zeugen, vor allem *nach dem Fahrer*“: the verb's own
  /// preposition, said before.
  func governedOnceMore(_ phrase: German.NounPhrase, _ index: Int) -> String? {
    let key = words[index].reading.key
    let isCompared = phrase.focus.contains { words[$0].wordClass == .comparison }
    guard isCompared || !phrase.focus.isEmpty,
      let before = words[..<index].lastIndex(where: {
        $0.reading.key == key && ($0.wordClass == .preposition || $0.wordClass == .prepositionArticle)
      })
    else { return nil }
    if isCompared {
      // „brachen stärker ein als in anderen Ländern“: where, and not whither
      if ["in", "an"].contains(key), isWhereOrWhen(phrase, index) { return nil }
    } else if !isAfterthought(phrase, to: before) {
      return nil
    }
    let verbs = currentVerb.isEmpty ? verbs(above: index) : currentVerb
    let governed = verbs.lazy.compactMap { self.governedPreposition($0, key) }.first
    return governed.flatMap { $0.contains(" ") ? nil : $0 }
  }

  /// „als *im April*“, „als *in Pisa*“: names of places have no article that would tell, but one goes „nach Pisa“.
  private func isWhereOrWhen(_ phrase: German.NounPhrase, _ preposition: Int) -> Bool {
    let head = words[phrase.head].reading
    return !phrase.agreement.allows(.accusative) || ["im", "am"].contains(words[preposition].lower) || head.means(.time)
      || words[preposition].lower == "in" && head.wordClass == .name && head.means(.place) && phrase.determiner == nil
  }

  private func verbs(above preposition: Int) -> [String] {
    guard
      let clause = analysis.clauses.first(where: { clause in
        clause.units.contains { if case .phrase(let unit) = $0 { unit.preposition == preposition } else { false } }
      })
    else { return [] }
    return analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))?.readings.map(\.key) ?? []
  }

  /// „nicht gegen, sondern mit den Nachbarn“ → not against but with; takes those words out of what stands before.
  func opposedPreposition(
    _ shades: inout [Int], _ phrase: German.NounPhrase, _ by: PrepositionGovernor
  ) -> [Phrase] {
    // „sowohl vor als auch nach den Wahlen“ → both before and after
    let isPair = shades.first.map { words[$0].lower == "sowohl" } ?? false
    guard shades.count > 2,
      isPair && words[shades[1]].wordClass == .preposition
        || words[shades[0]].wordClass == .negation && words[shades[2]].lower == "sondern"
    else { return [] }
    let opposed = shades.prefix(3)
    shades.removeFirst(3)
    consume(Array(opposed))
    let reading = words[opposed[1]].reading
    let english = lexicon.readings(.prepositions, reading.key).best(
      in: context(phrase, reading, by))?.english.replacingStar
    let not = isPair ? "both" : functionWord(opposed[0], "neg") ?? "not"
    let link = isPair ? "and" : "but"
    if isPair { consume(opposed[2] + 1) }
    return [.literal(Literal("\(not) \(english ?? "in") \(link)", source: source(Array(opposed))))]
  }

  /// „*aus privaten* und aus beruflichen *Gründen*“: the noun of an attribute that stands before another of the same noun.
  func nounSaidLater(than phrase: German.NounPhrase) -> German.Reading? {
    guard words[phrase.head].wordClass == .adjective, !words[phrase.head].isCapitalized,
      case let joint = phrase.head + 1, joint < words.count,
      words[joint].isComma && joint + 1 < words.count
        && [.article, .negation, .coordinator].contains(words[joint + 1].wordClass)
        || words[joint].wordClass == .coordinator
        || ["noch", "als", "wie", "oder"].contains(words[joint].lower)
    else { return nil }
    for index in words.indices.dropFirst(phrase.head + 1).prefix(8) {
      let word = words[index]
      if word.wordClass == .noun { return word.reading }
      let goesOn =
        word.isComma
        || [.adjective, .coordinator, .preposition, .article, .adverb, .correlative, .negation, .comparison].contains(
          word.wordClass)
      if !goesOn { return nil }
    }
    return nil
  }

  func context(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ by: PrepositionGovernor
  ) -> LexicalContext {
    let head = nounSaidLater(than: phrase) ?? words[phrase.head].reading
    var context = LexicalContext()
    context.nextWord = phrase.preposition.flatMap { $0 + 1 < words.count ? words[$0 + 1].lower : nil }
    context.previousWord = phrase.preposition.flatMap { $0 > 0 ? words[$0 - 1].lower : nil }
    let isYear = head.wordClass == .numeral && words[phrase.head].text.count == 4 && words[phrase.head].kind == .number
    // „Mittwochabend“ is a day before it is an evening.
    let isPartOfDay = head.isCalendarTime && !head.modifiers.isEmpty
    // „Mit 14 verließ er die Schule“: a number by itself is of no class.
    let isNumber = head.wordClass == .numeral && !isYear && phrase.modifiers.isEmpty
    context.slots["o"] = (isPartOfDay ? head.lemma : head.key, isYear ? "t" : isNumber ? "n" : head.nounClass)
    // „vor dem siebten Tag“ counts no days back.
    if reading.key == "vor", head.means(.time), let determiner = phrase.determiner,
      words[determiner].reading.key == "der"
    {
      context.slots["o"] = (head.key + ".", "t")
    }
    context.hasNumber =
      phrase.modifiers.contains { if case .number = $0 { true } else { false } } || head.wordClass == .numeral
      // „am Abend des 3. Mai“ → on the evening of May 3
      || reading.key == "an" && phrase.genitives.contains { words[$0.head].reading.isCalendarTime }
    if head.nounGroups.contains(.unit),
      phrase.determiner.map({
        words[$0].reading.key == "ein"
          || ["paar", "einige", "mehrere", "wenig", "viel"].contains(words[$0].reading.key)
      }) ?? false
    {
      context.hasNumber = true
    }
    if head.wordClass == .numeral, words[phrase.head].text.count == 4, words[phrase.head].kind == .number {
      context.hasNumber = false
    }
    context.isName = head.wordClass == .name
    context.isPlural = numberIsPlural(phrase, head)
    context.verb = by.verbs
    context.governingNoun = by.key
    context.isPassive = by.isPassive
    context.lemmas = lemmas
    let possible = reading.governedCases.filter { phrase.agreement.allows($0) }
    context.grammaticalCase = possible.first
    if reading.wordClass == .prepositionArticle {
      context.grammaticalCase = reading.agreement.onlyCase ?? phrase.agreement.onlyCase
    }
    // Both cases possible by form: place is the commoner.
    if possible.count > 1, possible.contains(.dative) { context.grammaticalCase = .dative }
    // „über vier Stunden“ is a measure, hence accusative; „sprach über sich“ is a topic.
    if possible.count > 1,
      context.hasNumber && ["über", "unter"].contains(reading.key)
        || head.wordClass == .reflexive && reading.key == "über"
    {
      context.grammaticalCase = .accusative
    }
    // „schwerere Krankheiten *wie Krebs*“: right behind its noun it names some of them.
    let names = reading.key == "wie" && phrase.preposition.map { $0 > 0 && words[$0 - 1].isNominal } ?? false
    context.hasComparative =
      comparativeBefore(phrase.preposition ?? phrase.head) && !namesRole(phrase) && !names
    return context
  }
}

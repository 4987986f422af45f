import English
import German

/// What stands behind a noun, and whose it is: genitives, prepositional phrases, attributes, comparisons, clauses.
extension SentenceTransfer {
  /// „die Frau von Peter Müller“, „die Regierung von Trump“: whose it is, as a genitive would say it; nil for other phrases.
  func owned(_ phrase: German.NounPhrase) -> German.NounPhrase? {
    guard phrase.genitives.isEmpty, phrase.close.isEmpty, phrase.prepositionals.count == 1, phrase.appositions.isEmpty,
      phrase.determiner.map({ words[$0].reading.key == "der" }) ?? false,
      words[phrase.head].reading.means(.person) || words[phrase.head].reading.nounGroups.contains(.led),
      words[phrase.head].wordClass == .noun,
      let von = phrase.prepositionals[0].preposition, words[von].lower == "von"
    else { return nil }
    var owner = phrase.prepositionals[0]
    guard words[owner.head].isPersonName, owner.determiner == nil, owner.modifiers.isEmpty, owner.conjuncts.isEmpty,
      owner.clauses.isEmpty,
      owner.appositions.isEmpty, owner.genitives.isEmpty, owner.prepositionals.isEmpty, owner.focus.isEmpty,
      !(phrase.modifiers.contains { if case .genitive = $0 { true } else { false } })
    else { return nil }
    consume(von)
    owner.preposition = nil
    owner.agreement = .with(.genitive)
    var result = phrase
    result.prepositionals = []
    result.genitives = [owner]
    return result
  }

  /// A short name as possessor stands before the noun: Putin's spokesman.
  func possessor(
    _ phrase: German.NounPhrase, _ result: English.NounPhrase, isCoordinated: Bool = false
  ) -> (determiner: Determiner, Void)? {
    guard phrase.genitives.count == 1, let genitive = phrase.genitives.first, phrase.close.isEmpty else { return nil }
    let isName = words[genitive.head].match?.kind == .person && genitive.determiner == nil
    guard
      // „Anhänger und Gegner Merkels“: supporters and opponents of Merkel
      isName && genitive.modifiers.isEmpty
        && !(isCoordinated && phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.preposition == nil)
        || !isCoordinated
          && (isPlainOwner(genitive, of: phrase) || isGroupOwner(genitive, of: phrase)
            || isNamedOwner(genitive, of: phrase)),
      genitive.clauses.isEmpty,
      genitive.appositions.isEmpty, genitive.genitives.isEmpty, genitive.conjuncts.isEmpty
    else { return nil }
    let determiner = phrase.determiner.map { words[$0].reading.key }
    guard determiner == nil || determiner == "der", result.head.kind == .common else { return nil }
    if let index = phrase.determiner { consume(index) }
    return (Determiner(.genitive(.noun(nounPhrase(genitive)))), ())
  }

  /// „Grund dafür“ → reason for this
  private func announced(_ index: Int, by head: German.Reading) -> Phrase {
    consume(index)
    let key = words[index].reading.key
    // „200 davon“, „die meisten davon“
    let noun = head.key
    if key == "von", head.wordClass != .noun || head.nounGroups.contains(.count) || head.key == "ein" {
      return .prepositional(
        PrepositionalPhrase(English.Word("of", source: source(index)), .noun(.pronoun(.third, .plural))))
    }
    let english =
      lexicon.governed(.nouns, noun, key)
      ?? governedPreposition(noun, key) ?? lexicon.readings(.prepositions, key).last?.english ?? "of"
    return .prepositional(
      PrepositionalPhrase(
        English.Word(english, source: source(index)), .noun(English.NounPhrase(head: Noun("this", kind: .proper)))))
  }

  /// „die Zahl *der Unfälle*“, „die Zahl der Menschen, die fliehen“: the number of accidents, of people who flee; „ein Drittel
  /// der jungen Wähler“: a third of young voters, but a third of the houses.
  private func countsAll(of genitive: German.NounPhrase, _ amount: German.Reading) -> Bool {
    let head = words[genitive.head].reading
    guard genitive.agreement.isPluralOnly || isGenitiveGroup(genitive, head), genitive.genitives.isEmpty,
      genitive.prepositionals.isEmpty, describes(genitive.modifiers)
    else { return false }
    return lexicon.readings(.nouns, amount.key).contains { reading in
      reading.governed["gp"] != nil && (genitive.clauses.isEmpty || genitive.modifiers.isEmpty)
        || reading.governed["gh"] != nil && head.means(.person) && genitive.clauses.isEmpty
    }
  }

  /// „das Wort Krieg“ → the word war
  private func bare(_ phrase: Phrase) -> Phrase {
    guard case .noun(var noun) = phrase else { return phrase }
    noun.determiner = nil
    // In a sequence, since a noun behind another one by itself would be set off.
    return .sequence([.noun(noun)])
  }

  func postmodifiers(
    _ phrase: German.NounPhrase, withoutGenitive: Bool = false, attributes: [Phrase] = []
  ) -> [Phrase] {
    var result: [Phrase] = []
    let reading = words[phrase.head].reading
    let owner = antecedents.whole
    defer { antecedents.whole = owner }
    antecedents.whole = nil
    if !withoutGenitive {
      result += phrase.genitives.map { genitive($0, of: phrase, reading) }
    }
    for inner in phrase.prepositionals {
      antecedents.whole =
        inner.preposition.map { ["mit", "samt"].contains(words[$0].reading.key) } ?? false ? owner : nil
      result.append(complement(inner, of: phrase, reading))
    }
    antecedents.whole = nil
    putGiverBehind(&result, phrase)
    // the cession of the Donbas demanded by Russia; but the list, shown by him, of things that …
    let isClauseLast = (phrase.prepositionals.last ?? phrase.genitives.last).map(endsInClause) ?? false
    result.insert(contentsOf: attributes, at: isClauseLast && !result.isEmpty ? result.count - 1 : result.count)
    for inner in phrase.comparison { result.append(prepositional(inner)) }
    // „Autos, die er liebte, *insbesondere einen Audi*“: an inclusion behind the clause on the noun stays there.
    let end = phrase.clauses.map { analysis.clauses[$0].words.upperBound }.max() ?? .max
    for apposition in phrase.appositions where apposition.head < end || apposition.focus.isEmpty {
      result.append(.parenthetical(Parenthetical(self.apposition(apposition, of: phrase, reading))))
    }
    for clause in phrase.clauses where !comesWithAnother(clause, of: phrase) {
      if let english = onNoun(clause, phrase, reading) { result.append(english) }
    }
    for inclusion in phrase.appositions where inclusion.head >= end && !inclusion.focus.isEmpty {
      result.append(.parenthetical(Parenthetical(self.phrase(inclusion))))
    }
    return result
  }

  /// „der Krieg der Sterne“ → the war of the stars; the preposition that the noun, the superlative or the place wants.
  private func genitive(_ genitive: German.NounPhrase, of phrase: German.NounPhrase, _ reading: German.Reading)
    -> Phrase
  {
    if !reading.nounGroups.isDisjoint(with: [.term, .kind]), genitive.agreement == .all, genitive.determiner == nil {
      return bare(self.phrase(genitive))
    }
    // „eine Art moderne Version“ → a kind of modern version
    if reading.key == "Art", genitive.determiner == nil, genitive.agreement.onlyCase != .genitive,
      genitive.agreement.isSingularOnly, case .noun(var kind) = self.phrase(genitive)
    {
      kind.determiner = nil
      return .prepositional(PrepositionalPhrase("of", .noun(kind)))
    }
    // an end to the war, but the end of the war, an end of the year
    let isTime = words[genitive.head].reading.means(.time)
    let isDefinite =
      phrase.determiner.map { words[$0].reading.key == "der" }
      ?? phrase.preposition.map { words[$0].wordClass == .prepositionArticle } ?? false
    var link = isTime ? nil : lexicon.governed(.nouns, reading.key, "g")
    // „ein Streik der Lehrer“ is by them, „ein Streik unbestimmter Dauer“ is of it.
    if link == "by", !canAct(genitive), words[genitive.head].reading.nounClass == "b" { link = nil }
    if isDefinite, !reading.means(.person), link == "to" { link = nil }
    // „Spenden dieser Art“: of this kind, whoever gives them
    if ["Art", "Sorte", "Größe", "Höhe"].contains(words[genitive.head].reading.key) { link = nil }
    // „Professor der Psychologie“: of a subject, but at an institution
    if link == "at", words[genitive.head].wordClass == .noun, words[genitive.head].reading.means(.abstract) {
      link = nil
    }
    // the longest tunnel in the world, one of the longest in the world
    let isHighest =
      reading.wordClass == .adjective && reading.degree == .superlative && reading.key != "viel"
      || phrase.modifiers.contains { modifier in
        guard case .attribute(let attribute) = modifier else { return false }
        let attributive = words[attribute.word].reading
        return attributive.degree == .superlative || isRanked(attribute.word)
          || attributive.isOrdinal && ["Welt", "Erde"].contains(words[genitive.head].reading.key)
      }
    let isPlace = words[genitive.head].reading.means(.place) || words[genitive.head].match?.kind == .place
    let counts = countsAll(of: genitive, reading)
    return .prepositional(
      PrepositionalPhrase(
        English.Word(
          isHighest && isPlace ? words[genitive.head].reading.key == "Erde" ? "on" : "in" : link ?? "of"),
        self.phrase(
          genitive,
          NounContext(
            preposition: "gen", isCounted: counts,
            isDivided: reading.wordClass != .noun || reading.key == "Hälfte"))))
  }

  /// A prepositional phrase on a noun, with the preposition that English has between the two.
  private func complement(_ inner: German.NounPhrase, of phrase: German.NounPhrase, _ reading: German.Reading) -> Phrase
  {
    if words[inner.head].wordClass == .adverb, !inner.isPrepositional {
      return adverb(inner.head)
    }
    if words[inner.head].wordClass == .pronominalAdverb {
      // „70 Prozent *davon* besitzen ein Auto“: of several
      if words[inner.head].lower == "davon", reading.means(.unit), phrase.agreement.allows(.nominative),
        pluralVerb(near: phrase.head)
      {
        consume(inner.head)
        return .prepositional(
          PrepositionalPhrase(English.Word("of", source: source(inner.head)), .noun(.pronoun(.third, .plural))))
      }
      return announced(inner.head, by: reading)
    }
    // at the age of 87
    if reading.key == "Alter", words[inner.head].reading.key == "Jahr", inner.modifiers.count == 1,
      case .number(let years) = inner.modifiers[0], let von = inner.preposition
    {
      consume([inner.head, years, von])
      let number = Phrase.literal(Literal(numeral(years), source: source(years, inner.head)))
      // „im Alter von *etwa* 87 Jahren“
      let age = inner.focus.isEmpty ? number : .sequence(inner.focus.map { degreeAdverb($0) } + [number])
      return .prepositional(PrepositionalPhrase(English.Word("of", source: source(von)), age))
    }
    // „drei von vier Deutschen“, „einer von zehn Jugendlichen“
    if let preposition = inner.preposition, words[preposition].reading.key == "von", inner.determiner == nil,
      reading.wordClass == .numeral || reading.wordClass == .pronoun && reading.key == "ein",
      case .number(let whole)? = inner.modifiers.first, words[whole].wordClass == .numeral,
      words[phrase.head].year == nil, !words[inner.head].reading.means([.unit, .time])
    {
      return prepositional(inner, english: reading.wordClass == .numeral ? "out of" : shareLink(phrase))
    }
    if let aged = aged(inner, of: reading) {
      return aged
    }
    // „die Wahl vom 24. September“
    if let preposition = inner.preposition, words[preposition].reading.key == "von",
      reading.means([.event, .abstract]), reading.wordClass == .noun, inner.prepositionals.isEmpty,
      words[inner.head].reading.nounGroups.contains(.month)
        || (words[inner.head].year.map { (1500...2100).contains($0) } ?? false),
      inner.lastWord + 1 >= words.count || !words[inner.lastWord + 1].lower.hasPrefix("bis"),
      !inner.modifiers.contains(where: {
        if case .number(let word) = $0 { words[word].lower == "bis" } else { false }
      })
    {
      return prepositional(inner, english: "of")
    }
    // „der Zug von Mailand nach Venedig“
    let next = phrase.prepositionals.first { $0.preposition.map { $0 == inner.lastWord + 1 } ?? false }
    let goesOn = (inner.prepositionals + (next.map { [$0] } ?? [])).contains {
      $0.preposition.map { ["nach", "bis", "zu"].contains(words[$0].reading.key) } ?? false
    }
    let isPlace = words[inner.head].reading.means(.place)
    if goesOn, next == nil || isPlace && reading.nounGroups.contains(.journey),
      inner.preposition.map({ words[$0].reading.key == "von" }) ?? false
    {
      return prepositional(inner, english: "from")
    }
    // „das Warten auf den Impfstoff“
    if reading.derivation == .infinitive, inner.preposition.map({ words[$0].reading.key == "von" }) ?? false,
      lexicon.needs(ofVerb: reading.key).mayHave(.accusative), !words[inner.head].reading.means(.time)
    {
      // „das Hören von Liedern“
      return prepositional(inner, english: "of")
    }
    if reading.derivation == .infinitive || reading.derivation == .nominalization,
      let preposition = inner.preposition,
      let english = governedPreposition(reading.key, words[preposition].reading.key)
    {
      return prepositional(inner, english: english)
    }
    return prepositional(inner, governor: reading.key, isAdjective: false)
  }

  private func apposition(_ apposition: German.NounPhrase, of phrase: German.NounPhrase, _ reading: German.Reading)
    -> Phrase
  {
    // „Eva Müller, Vorsitzende des Vereins“
    if phrase.conjuncts.isEmpty, isBareWoman(apposition), !numberIsPlural(phrase, reading) {
      singular.insert(apposition.head)
    }
    // „Eva Müller, Ärztin und Vorsitzende des Vereins“
    if phrase.conjuncts.isEmpty, words[phrase.head].match?.kind == .person, reading.wordClass == .name {
      for other in apposition.conjuncts where isBareWoman(other.phrase) { singular.insert(other.phrase.head) }
    }
    return initials(apposition, of: phrase) ?? contrary(apposition, of: phrase) ?? offices(apposition, of: phrase)
      ?? self.phrase(apposition)
  }

  /// „die Zustimmung der Eigentümer zum Verkauf“ → approval of the sale by the owners: what of names stands at its noun.
  private func putGiverBehind(_ result: inout [Phrase], _ phrase: German.NounPhrase) {
    guard result.count == 2, phrase.genitives.count == 1, phrase.prepositionals.count == 1,
      case .prepositional(var giver) = result[0], ["from", "by"].contains(giver.preposition.text),
      case .prepositional(let matter) = result[1], matter.preposition.text == "of", !endsInClause(phrase),
      phrase.prepositionals[0].preposition.map({ words[$0].reading.key != "von" }) ?? false
    else { return }
    giver.preposition.text = "by"
    result = [.prepositional(matter), .prepositional(giver)]
  }

  /// „einer Liste, die lang ist“: what stood behind it would be read as a part of the clause.
  private func endsInClause(_ phrase: German.NounPhrase) -> Bool {
    if let last = phrase.conjuncts.last { return endsInClause(last.phrase) }
    return !phrase.clauses.isEmpty || (phrase.prepositionals.last ?? phrase.genitives.last).map(endsInClause) ?? false
  }

  /// „ein Skandal, *kein Versehen*“ → a scandal, not a mistake
  private func contrary(_ apposition: German.NounPhrase, of phrase: German.NounPhrase) -> Phrase? {
    guard let no = apposition.determiner, words[no].reading.key == "kein", words[no].lower != "keinerlei",
      no == apposition.firstWord,
      phrase.determiner.map({ words[$0].reading.key != "kein" }) ?? true, apposition.conjuncts.isEmpty
    else { return nil }
    affirmed.insert(no)
    return .sequence([.literal(Literal("not", source: source(no))), self.phrase(apposition)])
  }

  /// „Karl Huber, Vizekanzler *und früherer Minister*“ → vice chancellor and former minister: what one person is, without
  /// articles.
  private func offices(_ apposition: German.NounPhrase, of phrase: German.NounPhrase) -> Phrase? {
    guard words[phrase.head].isPersonName, phrase.conjuncts.isEmpty, apposition.conjuncts.count == 1,
      let second = apposition.conjuncts.first, second.coordinator.map({ words[$0].lower == "und" }) ?? false,
      apposition.opener == nil,
      [apposition, second.phrase].allSatisfy({ isBareRole($0) && !$0.isPrepositional && $0.close.isEmpty })
    else { return nil }
    singular.formUnion([apposition.head, second.phrase.head])
    func bare(_ item: Phrase) -> Phrase {
      guard case .noun(var office) = item, [.indefinite, .definite].contains(office.determiner?.kind) else {
        return item
      }
      office.determiner = nil
      return .noun(office)
    }
    let english = self.phrase(apposition)
    guard case .coordination(var offices) = english else { return bare(english) }
    offices.items = offices.items.map(bare)
    return .coordination(offices)
  }

  /// „die Internationale Raumstation (ISS)“: the initials of what has just been named in full are not spelled out.
  private func initials(_ apposition: German.NounPhrase, of phrase: German.NounPhrase) -> Phrase? {
    let head = apposition.head
    guard let short = words[head].match, short.target.contains(" "), short.tokens.count == 1,
      words[head].text.utf8.allSatisfy({ (0x41...0x5a).contains($0) }), apposition.lastWord == head,
      apposition.firstWord == head,
      (words[phrase.head].match?.target ?? lexicon.readings(.nouns, words[phrase.head].reading.key).last?.english)
        == short.target
    else { return nil }
    consume(head)
    return .literal(Literal(words[head].text, source: source(head), keepsCase: true))
  }

  /// „die Tatsache, dass er log und dass er schwieg“, „der Plan, zu kaufen und zu bauen, …“: the second is said with the first.
  private func comesWithAnother(_ index: Int, of phrase: German.NounPhrase) -> Bool {
    let clause = analysis.clauses[index]
    // „der Vorwurf, er habe gelogen *und geschwiegen*“
    let isUnderFinite = clause.kind == .main && clause.finite == nil
    return (isUnderFinite || [.subordinate, .indirectQuestion, .infinitive].contains(clause.kind))
      && clause.coordinatedWith.map(phrase.clauses.contains) ?? false
  }

  /// A clause on a noun: „die Gefahr, erwischt zu werden“ → the danger of being caught (`<inf=of>`).
  private func onNoun(_ index: Int, _ phrase: German.NounPhrase, _ noun: German.Reading) -> Phrase? {
    let clause = analysis.clauses[index]
    // „die Angst davor, arbeitslos zu werden“
    var place = max(0, clause.words.lowerBound - 2)
    // „einen Bericht darüber *geschrieben*, ob …“
    while place > phrase.head, words[place].wordClass == .verb || words[place].wordClass == .zu { place -= 1 }
    let announcer = words[place].reading
    let announced =
      announcer.wordClass == .correlative ? String(announcer.key.announcedPreposition) : nil
    // „der Streit darüber, wer zahlt“, „die Frage, ob er kommt“
    let asks =
      clause.kind == .indirectQuestion
      || clause.kind == .subordinate && clause.introducer.first.map { words[$0].lower } == "ob"
    if asks,
      let link = lexicon.governed(.nouns, noun.key, announced ?? "ob")
        ?? announced.map({ lexicon.readings(.prepositions, $0).last?.english ?? "about" }), link != "-"
    {
      return subordinate(index).map { .prepositional(PrepositionalPhrase(English.Word(link), $0)) }
    }
    // „die Rache dafür, dass er verlor“: revenge for the fact that he lost
    if clause.kind == .subordinate, announced != nil, clause.introducer.first.map({ words[$0].lower }) == "dass",
      let link = lexicon.governed(.nouns, noun.key, "dass")
    {
      let that = English.Word("the fact that", source: source(clause.introducer))
      consume(clause.introducer)
      return built(index, kind: .subordinate(that)).map { .prepositional(PrepositionalPhrase(English.Word(link), $0)) }
    }
    // „hat Aufgaben zu erfüllen“: has tasks to fulfill
    let isDuty =
      clause.words.lowerBound == phrase.head + 1
      && clause.parent.flatMap { analysis.verbComplex(of: analysis.clauses[$0]) }.map { complex in
        complex.readings.contains { $0.key == "haben" }
      } ?? false
    guard clause.kind == .infinitive, clause.introducer.isEmpty, !isDuty,
      let link = lexicon.readings(.nouns, noun.key).lazy.compactMap({ reading in
        announced.flatMap { reading.governed[$0] } ?? reading.governed["inf"]
      }).first, link != "to"
    else { return relative(index, antecedent: phrase) }
    return built(index, kind: .gerund).map { gerund in
      // „die Idee, das Haus zu verkaufen *und wegzuziehen*“
      let all = withBeside(gerund, index) { self.built($0, kind: .gerund) }
      return .prepositional(PrepositionalPhrase(English.Word(link), all))
    }
  }
}

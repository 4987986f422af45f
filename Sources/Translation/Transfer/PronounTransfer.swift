import English
import German
import Lexicon

/// Personal, demonstrative, indefinite, reflexive and relative pronouns.
extension SentenceTransfer {
  func pronoun(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Phrase {
    consume(phrase.head)
    if let what = whatClause(phrase) ?? whoeverMeant(phrase) { return what }
    let origin = source(phrase.head)
    // The case that the clause settled decides between words of one form („Ihr habt …“).
    let reading =
      words[phrase.head].readings.first {
        $0.wordClass == reading.wordClass && !$0.agreement.intersection(phrase.agreement).isEmpty
      } ?? reading
    if let whole = fused(phrase, reading, origin) { return whole }
    var result = bare(phrase, reading, origin)
    if let whole = wholes[phrase.head] {
      let both = words[whole].lower.hasPrefix("beide") ? "both of" : "all of"
      result = .sequence([.literal(Literal(both, source: source(whole))), result])
    }
    if let close = phrase.close.first { result = completed(result, phrase, by: close) }
    if !phrase.genitives.isEmpty || !phrase.prepositionals.isEmpty || !phrase.clauses.isEmpty || phrase.share != nil
      || !phrase.appositions.isEmpty
    {
      // The antecedent of a relative clause must be seen by it.
      if case .noun(var noun) = result {
        noun.postmodifiers += behindPronoun(phrase)
        result = .noun(noun)
      } else {
        result = .sequence([result] + behindPronoun(phrase))
      }
    }
    // Outside of what hangs on the pronoun, so that the verb agrees: not all of them come
    if reading.wordClass == .pronoun || reading.wordClass == .reflexive, !phrase.focus.isEmpty {
      let added = phrase.focus.filter(addsToInclusion)
      consume(added)
      result = .sequence(phrase.focus.filter { !added.contains($0) }.map { adverb($0) } + [result])
    }
    return result
  }

  /// A pronoun alone, without what hangs on it.
  private func bare(_ phrase: German.NounPhrase, _ reading: German.Reading, _ origin: SourceRanges) -> Phrase {
    switch (reading.wordClass, reading.key) {
    case (.reflexive, _)
    where phrase.head + 1 < words.count && words[phrase.head + 1].lower == "gegenseitig"
      && !consumed.contains(phrase.head + 1):
      eachOther(phrase.head)
    case (.reflexive, _) where mutual.contains(phrase.head): indefinite("each other", origin)
    case (.reflexive, _): .noun(.pronoun(kind: .reflexive, source: origin).oneself)
    case (.relative, _): .noun(English.NounPhrase(head: Noun("", kind: .pronoun(.relative), source: origin)))
    case (.interrogative, "wer"):
      .noun(English.NounPhrase(head: Noun("who", kind: .pronoun(.interrogative), source: origin)))
    case (.interrogative, "welcher"):
      .noun(English.NounPhrase(head: Noun("which", kind: .pronoun(.interrogative), source: origin)))
    // „Was aber nicht stimmt.“
    case (.interrogative, "was") where deniesWhatWasSaid(phrase.head):
      .noun(English.NounPhrase(head: Noun("which", kind: .pronoun(.interrogative), source: origin)))
    case (.interrogative, _):
      .noun(English.NounPhrase(head: Noun("what", kind: .pronoun(.interrogative), source: origin)))
    case (_, "ich"): .noun(.pronoun(.first, .singular, source: origin))
    case (_, "wir"): .noun(.pronoun(.first, .plural, source: origin))
    case (_, "du"): .noun(.pronoun(.second, .singular, source: origin))
    case (_, "ihr"): .noun(.pronoun(.second, .plural, source: origin))
    case (_, "er"), (_, "sie"), (_, "es"): .noun(personal(phrase, reading))
    // „nach solchen, die bewohnbar sind“, „solche aus Italien“
    case (_, "solcher") where !phrase.clauses.isEmpty || !phrase.prepositionals.isEmpty:
      .noun(
        English.NounPhrase(
          head: Noun(
            "that", kind: .pronoun(.demonstrative), number: .plural,
            isPerson: words[..<phrase.head].last { $0.wordClass == .noun }.map { $0.reading.means(.person) } ?? true,
            source: origin)))
    // „Der Konzern betonte, man habe nichts gewusst“
    case (_, "man") where reportsOwn(phrase.head) || reportsForSpeaker(phrase.head) || actsForGroup(phrase.head):
      .noun(.pronoun(.third, .plural, source: origin))
    case (_, "man"):
      addressesReader(phrase.head)
        ? .noun(.pronoun(.second, .plural, source: origin))
        : .noun(English.NounPhrase(head: Noun("people", kind: .pronoun(.indefinite), number: .plural, source: origin)))
    case (_, "der"): demonstrative(phrase, reading)
    // „Der beste Plan ist jener, der wenig kostet“
    case (_, "jener") where !phrase.clauses.isEmpty && tellsOfSeveral(phrase) == false: demonstrative(phrase, reading)
    case (_, "dieser"): demonstrative(phrase, reading)
    case _ where isQuantityWithArticle(phrase, reading): quantityWithArticle(phrase, reading, origin)
    default: indefinitePronoun(phrase, reading, origin)
    }
  }

  /// „halfen sich gegenseitig“
  private func eachOther(_ index: Int) -> Phrase {
    consume(index + 1)
    return indefinite("each other", source(index, index + 1))
  }

  /// „jemand“, „nichts“, „keiner“ and the like, by what denies or counts them.
  private func indefinitePronoun(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ origin: SourceRanges
  ) -> Phrase {
    switch (reading.wordClass, reading.key) {
    case (_, "beide") where neither.contains(phrase.head): indefinite("neither", origin)
    case (_, "einander"): indefinite("each other", origin)
    // „kaum einer“ → hardly anyone, „auch nur einer“ → even one
    case (_, "ein") where hardly(phrase), (_, "jemand") where hardly(phrase): indefinite("anyone", origin)
    case (_, "jemand") where nobody.contains(phrase.head):
      .noun(
        English.NounPhrase(head: Noun("no one", kind: .pronoun(.indefinite), isPerson: true, source: origin)))
    case (_, "niemand") where anybody.contains(phrase.head), (_, "kein") where anybody.contains(phrase.head):
      indefinite("anyone", origin)
    // „weiß, wer wem *was* versprach“: asked as well
    case (.pronoun, "was") where asksBefore(phrase.head): indefinite("what", origin)
    // „Niemand hat etwas gesehen“, „ohne etwas zu sagen“ → anything
    case (_, "etwas") where phrase.focus.isEmpty && phrase.clauses.isEmpty && isUnderDenial(phrase.head):
      indefinite("anything", origin)
    case (_, "jemand") where phrase.focus.isEmpty && phrase.clauses.isEmpty && isUnderDenial(phrase.head):
      indefinite("anyone", origin)
    // „Eines hat er gelernt: …“: at the start of the sentence of no noun before it
    case (_, "ein")
    where words[phrase.head].lower == "eines" && (phrase.head < 2 || words[0].lower == "wenn")
      && phrase.genitives.isEmpty && phrase.prepositionals.isEmpty && phrase.clauses.isEmpty:
      indefinite("one thing", origin)
    case (_, "ein"): indefinite("one", origin)
    case (_, "kein")
    where words[phrase.head].lower == "keiner" && phrase.genitives.isEmpty && phrase.prepositionals.isEmpty
      && phrase.share == nil:
      .noun(
        English.NounPhrase(head: Noun("no one", kind: .pronoun(.indefinite), isPerson: true, source: origin)))
    // „keine der beiden Seiten“
    case (_, "kein") where phrase.genitives.contains { names(both: $0) }: indefinite("neither", origin)
    case (_, "kein"): indefinite("none", origin)
    case (_, "nichts") where phrase.share != nil: indefinite("none", origin)
    // „gut für jene mit Geld“: those.
    case (_, "jener")
    where (words[phrase.head].lower != "jene" || phrase.agreement.isSingularOnly) && phrase.determiner == nil
      && phrase.clauses.isEmpty && phrase.genitives.isEmpty
      && phrase.prepositionals.isEmpty && !phrase.agreement.isPluralOnly && !pluralVerb(near: phrase.head):
      indefinite("that one", origin)
    default: byLexicon(phrase, reading, origin)
    }
  }

  /// The English that the lexicon has, with the number that the sentence settles.
  private func byLexicon(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ origin: SourceRanges
  ) -> Phrase {
    var context = LexicalContext()
    let isPlural =
      phrase.agreement.isPluralOnly || ["viele", "vielen", "wenige", "wenigen"].contains(words[phrase.head].lower)
      || reading.key == "ander" && ["andere", "anderen"].contains(words[phrase.head].lower)
      || reading.key == "all" && ["alle", "allen", "aller"].contains(words[phrase.head].lower)
      || words[phrase.head].lower == "jene" && !phrase.agreement.isSingularOnly && phrase.genitives.isEmpty
      || !phrase.agreement.isSingularOnly && phrase.agreement.allows(.nominative) && pluralVerb(near: phrase.head)
    context.isPlural = isPlural
    context.previousWord = phrase.head > 0 ? words[phrase.head - 1].lower : nil
    context.hasGenitive = !phrase.genitives.isEmpty
    if ["etwas", "irgendetwas", "jemand"].contains(reading.key) {
      context.isNegated = isUnderDenial(phrase.head) || hardly(phrase)
    }
    let english =
      lexicon.readings(.function, "\(reading.key).pron").best(in: context)?.english
      ?? lexicon.readings(.function, "\(reading.key).det").best(in: context)?.english
    let each = reading.key == "jeder" && !phrase.genitives.isEmpty ? "each" : nil
    if english == nil { report(unknown: phrase.head) }
    let isPerson =
      ["jemand", "niemand", "jeder", "derjenige", "viel", "einige", "manch"].contains(reading.key)
      || reading.key == "jener" && phrase.preposition == nil
    var noun = Noun(
      each ?? english ?? words[phrase.head].text, kind: .pronoun(.indefinite),
      number: isPlural ? .plural : .singular, isPerson: isPerson ? true : nil, source: origin)
    if ["all", "both", "many", "some", "several", "few"].contains(noun.lemma), !isMass(phrase.head) {
      noun.number = .plural
    }
    // „zwei andere“ → two others
    if reading.key == "ander", phrase.determiner == nil,
      let count = phrase.modifiers.lazy.compactMap(\.numberWord).first
    {
      consume(count)
      noun.lemma = numeral(count) + " " + noun.lemma
      noun.number = .plural
    }
    return .noun(English.NounPhrase(head: noun))
  }

  /// „*wer wem* was“: only pronouns that ask right before it.
  private func asksBefore(_ was: Int) -> Bool {
    was > 0 && words[was - 1].wordClass == .interrogative
      && ["wer", "wem", "wen"].contains(words[was - 1].lower)
  }

  /// A pronoun that is one expression with what stands before it.
  private func fused(_ phrase: German.NounPhrase, _ reading: German.Reading, _ origin: SourceRanges) -> Phrase? {
    switch phrase.focus.first.map({ words[$0].lower }) {
    case "so" where reading.wordClass == .pronoun && reading.key == "etwas":
      consume(phrase.focus)
      let isDenied = words.contains { $0.reading.wordClass == .negation || $0.lower.hasSuffix(" nie") }
      return indefinite(isDenied ? "anything like this" : "something like this", origin + source(phrase.focus))
    // „steigen immer mehr“ → more and more
    case "immer" where ["mehr", "weniger"].contains(words[phrase.head].lower):
      consume(phrase.focus)
      let english = words[phrase.head].lower == "mehr" ? "more and more" : "less and less"
      return .literal(Literal(english, source: origin + source(phrase.focus)))
    default: break
    }
    guard let determiner = phrase.determiner, isQuantityWithArticle(phrase, reading) else { return nil }
    if reading.key == "ander" {
      if let others = severalOthers(phrase) { return others }
      consume(determiner)
      if let none = noOther(phrase) ?? everyOther(phrase) { return none }
    }
    // „alles andere“
    guard ["alles", "allem"].contains(words[determiner].lower) else { return nil }
    consume(determiner)
    return indefinite("everything else", source(determiner) + origin)
  }

  private func isQuantityWithArticle(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    phrase.determiner != nil && NominalQuantities.definite[reading.key] != nil
  }

  /// „die anderen“, „ein anderes“, „die wenigen“: quantities with an article.
  private func quantityWithArticle(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ origin: SourceRanges
  ) -> Phrase {
    let key = reading.key
    if let determiner = phrase.determiner { consume(determiner) }
    var noun = English.NounPhrase(
      head: Noun(NominalQuantities.definite[key] ?? "the others", kind: .pronoun(.indefinite), source: origin))
    let isOne =
      phrase.agreement.isSingularOnly
      || phrase.agreement.allows(.nominative) && !phrase.agreement.isPluralOnly && !pluralVerb(near: phrase.head)
    if isOne, let one = NominalQuantities.one[key] {
      // „durch ein anderes ersetzt“
      let isAny = phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
      noun.head.lemma = key == "ander" && isAny ? "another" : one
    } else if !phrase.agreement.isSingularOnly {
      noun.head.number = .plural
      if key == "wenig" || key == "viel" { noun.head.isPerson = true }
      if key == "ander", let count = phrase.modifiers.lazy.compactMap(\.numberWord).first {
        // „die beiden anderen“ → the other two
        consume(count)
        noun.head.lemma = "the other " + (words[count].reading.key == "beide" ? "two" : numeral(count))
      }
    }
    return .noun(noun)
  }

  /// „darunter *auch* zwei Kinder“: including has said it.
  func addsToInclusion(_ index: Int) -> Bool {
    words[index].lower == "auch" && index > 0 && ["darunter", "unter ihnen"].contains(words[index - 1].lower)
  }

  /// „Einer von zehn raucht“: one in ten; but „ist einer von drei Kandidaten“, „verkaufte eines von drei Häusern“: one of
  /// three.
  func shareLink(_ phrase: German.NounPhrase) -> String {
    let opens =
      phrase.head == 0 || words[phrase.head - 1].isPunctuation || words[phrase.head - 1].has(.subordinator)
      || words[phrase.head - 1].has(.adverb)
    return currentVerb.contains("sein") || !opens ? "of" : "in"
  }

  private func behindPronoun(_ phrase: German.NounPhrase) -> [Phrase] {
    var result: [Phrase] = share(phrase)
    for genitive in phrase.genitives {
      let whole = self.phrase(genitive, NounContext(isDivided: true))
      result.append(.prepositional(PrepositionalPhrase("of", whole)))
    }
    for inner in phrase.prepositionals {
      // „einer von zehn Jugendlichen“
      let isShare =
        words[phrase.head].reading.key == "ein" && inner.determiner == nil
        && inner.preposition.map { words[$0].reading.key == "von" } ?? false
        && inner.modifiers.first.map {
          if case .number(let whole) = $0 { words[whole].wordClass == .numeral } else { false }
        }
          ?? false
      result.append(
        isShare
          ? prepositional(inner, english: shareLink(phrase))
          : prepositional(inner, governor: meant(by: phrase, inner)))
    }
    for inner in phrase.appositions { result.append(.parenthetical(Parenthetical(self.phrase(inner)))) }
    for clause in phrase.clauses { if let english = relative(clause, antecedent: phrase) { result.append(english) } }
    return result
  }

  /// „Die Angst vor Krieg ist größer als *die vor Armut*“: the noun for which a demonstrative stands, by what it governs.
  private func meant(by phrase: German.NounPhrase, _ inner: German.NounPhrase) -> String? {
    guard words[phrase.head].reading.key == "der", words[phrase.head].wordClass == .pronoun,
      let preposition = inner.preposition
    else { return nil }
    let key = words[preposition].reading.key
    return words[..<phrase.head].last { word in
      word.wordClass == .noun && lexicon.noun(word.reading.key, governs: key)
    }?.reading.key
  }

  /// „davon“ behind a quantity: of them.
  func share(_ phrase: German.NounPhrase) -> [Phrase] {
    guard let share = phrase.share else { return [] }
    consume(share)
    // „niemand sonst“ → no one else
    if ["sonst", "anders", "anderes", "anderem"].contains(words[share].lower) {
      return [.literal(Literal("else", source: source(share)))]
    }
    let isMass =
      ["viel", "wenig", "etwas", "nichts", "weniges"].contains(words[phrase.head].lower) || isMass(phrase.head)
    return [
      .prepositional(
        PrepositionalPhrase(
          English.Word("of", source: source(share)),
          .noun(isMass ? .pronoun(.third, .singular, .neuter) : .pronoun(.third, .plural))))
    ]
  }

  /// „vieles davon“, „einiges davon“: much of it, in the neuter.
  private func isMass(_ quantity: Int) -> Bool {
    ["vieles", "vielem", "einiges", "einigem", "manches", "manchem"].contains(words[quantity].lower)
  }

  /// „der beiden Seiten“
  private func names(both phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      switch modifier {
      case .attribute(let attribute): words[attribute.word].lower == "beiden"
      case .number(let index): words[index].lower == "beiden"
      default: false
      }
    }
  }

  /// A clause with „was“ that is a sentence of its own and denies something: it speaks of the sentence before.
  private func deniesWhatWasSaid(_ what: Int) -> Bool {
    guard what == 0, words.last?.text == ".", analysis.roots.count == 1,
      let clause = analysis.clauses.first(where: { $0.introducer.first == 0 && $0.kind == .indirectQuestion }),
      let root = clause.parent, analysis.clauses[root].kind == .fragment, analysis.clauses[root].units.count == 1
    else { return false }
    return clause.units.contains { if case .negation = $0 { true } else { false } }
  }

  /// „Kein anderer kam“ → no one else; „keine anderen“ → no others
  private func noOther(_ phrase: German.NounPhrase) -> Phrase? {
    guard let determiner = phrase.determiner, words[determiner].reading.key == "kein" else { return nil }
    let isPlural =
      phrase.agreement.isPluralOnly || words[determiner].lower == "keine" && words[phrase.head].lower == "anderen"
    let english =
      isPlural
      ? "no others"
      : words[determiner].lower == "kein" && words[phrase.head].lower == "anderer" ? "no one else" : "no other"
    return .noun(
      English.NounPhrase(
        head: Noun(
          english, kind: .pronoun(.indefinite), number: isPlural ? .plural : .singular,
          source: source(determiner, phrase.head)),
        postmodifiers: share(phrase) + postmodifiers(phrase)))
  }

  /// „wie jeder andere“, „alle anderen“: somebody else whoever it is, and all of them.
  private func everyOther(_ phrase: German.NounPhrase) -> Phrase? {
    guard let determiner = phrase.determiner else { return nil }
    let english: String
    switch words[determiner].reading.key {
    case "jeder": english = words[determiner].lower == "jedes" ? "any other" : "everyone else"
    case "all" where ["alle", "allen", "aller"].contains(words[determiner].lower): english = "all the others"
    default: return nil
    }
    return .noun(
      English.NounPhrase(
        head: Noun(
          english, kind: .pronoun(.indefinite), number: english == "all the others" ? .plural : .singular,
          source: source(determiner, phrase.head)),
        postmodifiers: share(phrase) + postmodifiers(phrase)))
  }

  /// „das alles“, „alle drei“, „alles andere“, „etwas Neues“: what stands behind a pronoun as a part of it.
  private func completed(_ pronoun: Phrase, _ phrase: German.NounPhrase, by close: Int) -> Phrase {
    consume(close)
    let origin = source(close)
    // „wer alles kommt“ → who comes
    if words[phrase.head].wordClass == .interrogative, words[close].lower == "alles" { return pronoun }
    switch words[close].reading.key {
    case "all", "alles":
      let near = words[phrase.head].lower == "dies"
      return indefinite(near ? "all this" : "all that", source(phrase.head) + origin)
    case "ander", "anders", "sonst": return .sequence([pronoun, .literal(Literal("else", source: origin))])
    // „Das hier ist ein Test“ → this
    case "hier": return indefinite("this", source(phrase.head) + origin)
    case _ where words[close].wordClass == .numeral:
      return .sequence([pronoun, .literal(Literal(numeral(close), source: origin))])
    // we women
    case let key where words[close].wordClass == .noun && words[close].reading.means(.person):
      let english = lexicon.readings(.nouns, key).last?.english ?? words[close].text
      let noun = Noun(english, number: .plural, isPerson: true, source: origin)
      let parts = compoundModifiers(words[close].reading, at: close)
      return .sequence([pronoun, .noun(English.NounPhrase(premodifiers: parts, head: noun))])
    case let key:
      var adjective = lexicon.readings(.adjectives, key).last?.english ?? words[close].text
      // „etwas Besseres“ → something better
      if words[close].reading.degree == .comparative { adjective = morphology.comparative(adjective) }
      let shades = (phrase.head + 1..<close).map { adverb($0) }
      return .sequence([pronoun] + shades + [.literal(Literal(adjective, source: origin))] + qualities(behind: phrase))
    }
  }

  /// Nobody does it, or it is never done, by what stands before in the clause.
  func isUnderDenial(_ index: Int) -> Bool {
    guard let clause = analysis.clause(around: index), clause.words.lowerBound < index
    else {
      return false
    }
    if clause.introducer.contains(where: { words[$0].lower == "ohne" }) { return true }
    // „als wäre nie etwas Schlimmes geschehen“: something had never happened
    let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))
    if subject(of: clause, complex: complex)?.phrase.head == index { return false }
    // „sah *keinen Grund*, etwas zu ändern“
    let above = clause.kind == .infinitive ? clause.parent.map { analysis.clauses[$0].words } ?? 0..<0 : 0..<0
    // Before its verb the subject is someone, but „Nie hat jemand gefragt“: never has anyone asked.
    let end = antecedents.isInSubject ? min(index, clause.finite ?? clause.words.lowerBound) : index
    return words[clause.words.lowerBound..<max(end, clause.words.lowerBound)].contains(where: denies)
      || words[above].contains { $0.reading.key == "kein" }
  }

  /// „nicht“, „nie“, „noch nie“, „niemandem“, „kein“
  private func denies(_ word: German.Word) -> Bool {
    switch word.reading.wordClass {
    case .negation: true
    case .pronoun, .determiner: ["niemand", "kein"].contains(word.reading.key)
    default: ["niemals", "nie"].contains(word.lower) || word.lower.hasSuffix(" nie")
    }
  }

  private func hardly(_ phrase: German.NounPhrase) -> Bool {
    phrase.focus.first.map { ["kaum", "nicht einmal"].contains(words[$0].lower) } ?? false
  }

  private func indefinite(_ lemma: String, _ origin: SourceRanges) -> Phrase {
    .noun(English.NounPhrase(head: Noun(lemma, kind: .pronoun(.indefinite), source: origin)))
  }

  /// „Er sagte: „Sie ist tot““: those who are spoken to politely have a verb in the plural.
  func goesWithSingular(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].text == "Sie", phrase.agreement.allows(.nominative),
      let clause = analysis.clauses.first(where: { clause in
        clause.units.contains { if case .phrase(let other) = $0 { other.head == phrase.head } else { false } }
      }), let finite = clause.finite, abs(finite - phrase.head) == 1
    else { return false }
    let forms = words[finite].readings.filter { $0.wordClass == .verb }
    return !forms.isEmpty
      && forms.allSatisfy { $0.verb.allowsThird(plural: false) && !$0.verb.allowsThird(plural: true) }
  }

  /// „das, was er sagte“ → what he said
  private func whatClause(_ phrase: German.NounPhrase) -> Phrase? {
    guard ["das", "dem", "dessen"].contains(words[phrase.head].lower), phrase.clauses.count == 1,
      let index = phrase.clauses.first, analysis.clauses[index].coordinatedWith == nil,
      analysis.clauses[index].introducer.count == 1, let was = analysis.clauses[index].introducer.first,
      words[was].lower == "was"
    else { return nil }
    let clause = analysis.clauses[index]
    let isSubject = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase.head == was
    consume([phrase.head, was])
    return built(
      index,
      kind: .indirectQuestion(
        Interrogative(.literal(Literal("what", source: source(phrase.head, was))), isSubject: isSubject)),
      skipping: was)
  }
}

/// Quantities with an article: die beiden, die anderen.
private enum NominalQuantities {
  static let definite = [
    "ein": "some", "beide": "the two", "ander": "the others", "viel": "the many", "wenig": "the few",
  ]
  static let one = ["ein": "one", "ander": "the other"]
}

extension English.NounPhrase {
  /// A reflexive that agrees with the subject of its clause.
  var oneself: English.NounPhrase {
    var result = self
    result.head.lemma = "oneself"
    return result
  }
}

import English
import German
import Text

/// The English noun: by its reading, its derivation, or as a name.
extension SentenceTransfer {
  /// „Webers Frau“, „die Frau von Weber“: of somebody who is named, and no place or organization.
  private func isPersonsOwn(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { if case .genitive(let owner) = $0 { namesPerson(owner) } else { false } }
      || phrase.prepositionals.contains { owner in
        owner.preposition.map { words[$0].reading.key == "von" } ?? false && namesPerson(owner)
      }
  }

  private func namesPerson(_ owner: German.NounPhrase) -> Bool {
    let word = words[owner.head]
    return word.wordClass == .name && !word.reading.means([.place, .group])
      && owner.determiner == nil
      && word.match.map { $0.kind == .person } ?? true
  }

  func noun(_ phrase: German.NounPhrase, _ reading: German.Reading, _ context: NounContext, isPlural: Bool)
    -> Noun
  {
    var lexical = LexicalContext()
    lexical.isPlural = isPlural
    lexical.isHead = !reading.modifiers.isEmpty
    lexical.hasGenitive =
      !phrase.genitives.isEmpty
      || phrase.prepositionals.contains { $0.preposition.map { words[$0].reading.key == "von" } ?? false }
    lexical.adjectives = phrase.modifiers.compactMap { modifier in
      if case .attribute(let attribute) = modifier { return words[attribute.word].reading.key }
      return nil
    }
    if let predicate = context.predicate { lexical.adjectives.append(predicate) }
    lexical.isPossessed =
      phrase.determiner.map { [.possessive, .pronoun, .relative].contains(words[$0].wordClass) } ?? false
      || phrase.determiner.map { ["deren", "dessen"].contains(words[$0].lower) }
        ?? false
      // „der Mann, dessen Frau …“: whose has been said already.
      || phrase.determiner == nil && phrase.firstWord > 0
        && ["deren", "dessen"].contains(words[phrase.firstWord - 1].lower)
      || phrase.genitives.contains { words[$0.head].reading.means(.person) }
      || !isPlural && reading.means(.person) && isPersonsOwn(phrase)
    lexical.preposition = context.preposition
    lexical.objectOf = context.objectOf
    lexical.subjectOf = context.subjectOf
    lexical.nextWord = phrase.head + 1 < words.count ? words[phrase.head + 1].lower : nil
    lexical.previousWord = phrase.head > 0 ? words[phrase.head - 1].lower : nil
    // „auf Seite 33“
    lexical.hasNumber = phrase.close.first.map { words[$0].kind == .number || words[$0].wordClass == .numeral } ?? false
    lexical.lemmas = lemmas
    let number: GrammaticalNumber = isPlural ? .plural : .singular
    let isPerson = reading.means(.person)
    if words[phrase.head].match?.isFixedGroup == true,
      let target = lexicon.readings(.phrases, reading.key).best(in: lexical)?.english
    {
      return Noun(target, number: number, source: source(phrase.head))
    }
    if reading.derivation == .inhabitant, let match = words[phrase.head].match {
      // „Die Schweizer stimmen ab“
      if let own = lexicon.readings(.nouns, reading.lemma).best(in: lexical)?.english {
        return Noun(
          own, number: number, gender: isPlural ? nil : settledGender(phrase, reading), isPerson: true,
          source: source(phrase.head))
      }
      let template = lexicon.readings(.endings, "er").best(in: lexical)?.english ?? "$"
      // „Die Leipziger gewannen das Spiel“: the team is called after its town.
      if template == "$", phrase.modifiers.isEmpty {
        return Noun(match.target, kind: .proper, source: source(phrase.head))
      }
      let english = template == "$" ? match.target + " team" : match.target + template.dropFirst()
      return Noun(
        english, number: template == "$" ? .singular : number,
        gender: template == "$" || isPlural ? nil : settledGender(phrase, reading),
        isPerson: template == "$" ? nil : true,
        source: source(phrase.head))
    }
    if reading.derivation == .nominalized || reading.derivation == .pastParticiple {
      var narrowed = reading
      let agreed = reading.agreement.intersection(phrase.agreement)
      if !agreed.isEmpty { narrowed.agreement = agreed }
      if let quality = nominalized(phrase, narrowed, number, lexical) { return quality }
    }
    if var derived = derivedNoun(phrase.head, reading, number, lexical) {
      // „die 19-Jährige“, „die Vermisste“: only the phrase tells the gender.
      if derived.isPerson == true, number == .singular { derived.gender = settledGender(phrase, reading) }
      return derived
    }
    guard let chosen = sense(of: reading, in: lexical) else {
      report(unknown: phrase.head)
      return Noun(words[phrase.head].text, kind: .proper, number: number, source: source(phrase.head))
    }
    var english = chosen.english
    // „die Art, wie …“ → the way
    if reading.key == "Art",
      phrase.clauses.contains(where: { analysis.clauses[$0].introducer.map { words[$0].lower } == ["wie"] })
    {
      english = "way"
    }
    // „die Vorsitzende“, „Vorsitzende Anne Koller“: chairwoman
    if number == .singular, english.hasSuffix("chairman"), isWomansForm(phrase) {
      english = english.dropLast("man".count) + "woman"
    }
    // A reading for the plural may be written in the plural already (`results [pl]`).
    if isPlural, morphology.isPluralForm(english) {
      return Noun(
        english, number: .plural, isPerson: isPerson ? true : nil, countability: .pluralOnly,
        source: source(phrase.head))
    }
    return Noun(
      english, kind: morphology.isWithoutArticle(english) ? .proper : .common, number: number,
      gender: reading.derivation == .feminine || morphology.isWoman(english)
        ? .feminine : isPerson ? settledGender(phrase, reading) : nil,
      isPerson: isPerson ? true : nil, source: source(phrase.head))
  }

  /// „die Vorsitzende“ and, before a name, „Vorsitzende“ without an article; a man is „der Vorsitzende“, „Vorsitzender“.
  private func isWomansForm(_ phrase: German.NounPhrase) -> Bool {
    // „der neuen Vorsitzenden“: of one, and of a man it would be „des“ or „dem“.
    if words[phrase.head].lower.hasSuffix("vorsitzenden"), let determiner = phrase.determiner,
      words[determiner].lower.hasSuffix("er")
    {
      return true
    }
    guard words[phrase.head].lower.hasSuffix("vorsitzende") else {
      return phrase.determiner != nil && phrase.agreement.onlyGender == .feminine
    }
    return phrase.determiner.map { ["die", "eine", "ihre", "seine"].contains(words[$0].lower) } ?? true
  }

  /// The gender that the phrase tells, which for nouns that inflect like adjectives is its article's („die Angeklagte“),
  /// else the noun's own.
  func settledGender(_ phrase: German.NounPhrase, _ reading: German.Reading) -> GrammaticalGender? {
    let told = phrase.conjuncts.isEmpty ? phrase.agreement.onlyGender : nil
    return switch told ?? reading.gender {
    case .masculine: .masculine
    case .feminine: .feminine
    default: nil
    }
  }

  /// Nominalized verbs and adjectives, `-ung`, `-keit`.
  func derivedNoun(
    _ index: Int, _ reading: German.Reading, _ number: GrammaticalNumber, _ context: LexicalContext
  ) -> Noun? {
    switch reading.derivation {
    case .infinitive, .nominalization:
      guard let verb = lexicon.readings(.verbs, reading.key).last?.english else { return nil }
      let gerund = morphology.gerund(Template(verb).lemma)
      return Noun(gerund, countability: .mass, source: source(index))
    case .pastParticiple, .presentParticiple:
      guard
        let verb = lexicon.readings(.verbs, reading.key).last(where: {
          $0.frame.contains("a") || reading.derivation == .presentParticiple
        })?.english ?? lexicon.readings(.verbs, reading.key).last?.english
      else { return nil }
      let lemma = Template(verb).lemma
      let participle = reading.derivation == .pastParticiple ? morphology.participle(lemma) : morphology.gerund(lemma)
      return Noun(
        "\(participle) \(number == .plural ? "people" : "person")", kind: .common, number: .singular, isPerson: true,
        countability: number == .plural ? .pluralOnly : .countable, source: source(index))
    case .bound where reading.key == "jährig", .nominalized where reading.key.hasSuffix("jährig"):
      // der 26-Jährige → the 26-year-old
      let age = reading.modifiers.compactMap { compoundPart($0) }.joined(separator: "-")
      return Noun("\(age)-year-old", number: number, isPerson: true, source: source(index))
    case .nominalized:
      guard let english = lexicon.readings(.adjectives, reading.key).best(in: context)?.english else { return nil }
      let isPerson = reading.agreement.intersection(.with(.neuter)).isEmpty || number == .plural
      let form =
        reading.degree == .comparative
        ? morphology.comparative(english) : reading.degree == .superlative ? morphology.superlative(english) : english
      if isPerson {
        return Noun(
          "\(form) \(number == .plural ? "people" : "person")", number: .singular, isPerson: true,
          countability: number == .plural ? .pluralOnly : .countable, source: source(index))
      }
      return Noun("\(form) thing", number: number, source: source(index))
    case .quality, .possibility:
      if let english = lexicon.readings(.adjectives, reading.key).last?.english {
        return Noun(morphology.nounOfQuality(english), countability: .mass, source: source(index))
      }
      return nil
    default: return nil
    }
  }

  func gender(_ gender: Text.LexicalMatch.Gender?) -> GrammaticalGender? {
    switch gender {
    case .masculine: .masculine
    case .feminine: .feminine
    case .neuter: .neuter
    case nil: nil
    }
  }

  func nameText(_ index: Int) -> String {
    let word = words[index]
    let reading = word.reading
    // A genitive ending falls off names.
    return reading.agreement.onlyCase == .genitive ? reading.lemma : word.text
  }
}

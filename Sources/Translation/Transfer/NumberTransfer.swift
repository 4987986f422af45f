import English
import German

/// Whether a German noun phrase means one or several, where its form leaves that open.
extension SentenceTransfer {
  /// - Parameter preposition: key of the preposition that the phrase stood under, where it was taken off it.
  func numberIsPlural(
    _ phrase: German.NounPhrase, _ reading: German.Reading, under preposition: String? = nil
  ) -> Bool {
    // „Jeder Zehnte“ as a group
    if singular.contains(phrase.head) || words[phrase.head].lower.hasPrefix("jede") { return false }
    if several.contains(phrase.head) || countsUnits(phrase, reading) || isAmongPersons(phrase, reading, preposition) {
      return true
    }
    if holdsPost(phrase, reading) { return false }
    if isGenitiveGroup(phrase, reading) { return true }
    // „Demonstranten, *allesamt* Anhänger der Partei“
    if phrase.focus.contains(where: { ["allesamt", "sämtlich"].contains(words[$0].lower) }),
      !reading.agreement.intersection(.plural).isEmpty
    {
      return true
    }
    // „Tausende von Leben“
    if let von = phrase.preposition, von > 0, words[von].lower == "von", phrase.determiner == nil,
      isRoundNumber(words[von - 1].reading), !own(reading, in: [.dative]).isEmpty
    {
      return true
    }
    if isRoleOfOne(phrase, reading) { return false }
    // „der Staats- und Regierungschefs“: in the singular the article would be another one.
    if let determiner = phrase.determiner, words[determiner].lower == "der", phrase.conjuncts.isEmpty,
      phrase.agreement.onlyCase == .genitive, words[phrase.head].match != nil,
      words[phrase.head].text == reading.lemma + "s"
    {
      return true
    }
    if phrase.conjuncts.isEmpty {
      if phrase.agreement.isPluralOnly { return true }
      if phrase.agreement.isSingularOnly { return false }
    }
    let own = reading.agreement
    if own.isPluralOnly { return true }
    // „mehr Kühe als *Einwohner*“: several are weighed against several.
    if let als = phrase.preposition ?? (phrase.head > 0 ? phrase.head - 1 : nil), als > 1, words[als].lower == "als",
      phrase.determiner == nil, words[als - 1].wordClass == .noun, words[als - 1].reading.agreement.isPluralOnly,
      ["mehr", "weniger"].contains(words[als - 2].lower), !own.intersection(.plural).isEmpty
    {
      return true
    }
    // „der Umsatz je Mitarbeiter“: for each one
    let governing = phrase.preposition.map { words[$0].reading.key } ?? preposition
    if let governing, ["je", "pro", "per"].contains(governing), phrase.determiner == nil, phrase.modifiers.isEmpty,
      !own.intersection(.singular).isEmpty
    {
      return false
    }
    if let determiner = phrase.determiner, reading.wordClass == .noun {
      let quantity = words[determiner].reading.key
      // „Jeder Zehnte“
      if quantity == "jeder", !own.intersection(.singular).isEmpty { return false }
      // „einiger Abgeordneter“, „einige Abgeordnete“
      if quantity == "einige", reading.means(.person), !own.intersection(.plural).isEmpty { return true }
      // „mit so vielen Menschen“, but „vielen Dank“
      if ["viel", "wenig"].contains(quantity), words[determiner].lower != quantity,
        words[determiner].reading.degree == .positive,
        ["viele", "vielen", "wenige", "wenigen"].contains(words[determiner].lower),
        !own.intersection(.plural).isEmpty
      {
        return true
      }
    }
    // „die Fotos und neue Details“: in a coordination the article tells.
    if !phrase.conjuncts.isEmpty, let determiner = phrase.determiner, reading.wordClass == .noun {
      var both = own.intersection(
        words[determiner].readings.reduce(into: German.Agreement.none) { $0.formUnion($1.agreement) })
      // „mit den Bauern und den Händlern“: in the dative „den“ is a plural.
      if let role = phrase.agreement.onlyCase, case let cased = both.intersection(.with(role)), !cased.isEmpty {
        both = cased
      }
      if both.isPluralOnly { return true }
      if both.isSingularOnly { return false }
      // „die Zahl der Toten und Verletzten“: persons named by an adjective are several rather than one woman.
      if phrase.agreement.onlyCase == .genitive, words[determiner].lower == "der", reading.means(.person),
        reading.lemma.hasSuffix("e"), words[phrase.head].lower.hasSuffix("en")
      {
        return true
      }
    }
    // Bare number: plural if the number says so or nothing else marks the singular.
    let numbers = phrase.modifiers.compactMap(\.numberWord).filter { index in
      // but „als *politisch* Verfolgter“
      words[index].wordClass != .adjective && words[index].wordClass != .adverb
    }
    // „30 Dollar“, „18 Grad“
    if reading.means(.unit), let number = numbers.last, words[number].wordClass == .numeral {
      return words[number].text != "1" && words[number].reading.key != "1"
    }
    if own.isSingularOnly { return false }
    if let number = numbers.first { return words[number].text != "1" && words[number].reading.key != "1" }
    if let determiner = phrase.determiner, words[determiner].reading.agreement.isPluralOnly { return true }
    // „aller Kranken“
    if let determiner = phrase.determiner, ["all", "beide"].contains(words[determiner].reading.key),
      reading.means(.person),
      words[determiner].lower != "alles", !own.intersection(.plural).isEmpty
    {
      return true
    }
    if phrase.close.isEmpty, isBarePlural(phrase, reading) { return true }
    return phrase.determiner == nil && own.allows(.nominative) && !own.intersection(.plural).isEmpty
      && own.intersection(.singular).isEmpty
  }

  /// Leaves a phrase what it can be in a case; in the dative each item of a list as well („half den Kunden und den Bauern“).
  func settle(_ phrase: inout German.NounPhrase, as role: GrammaticalCase) {
    let settled = phrase.agreement.intersection(.with(role))
    guard phrase.conjuncts.isEmpty || role == .dative else { return }
    if !settled.isEmpty { phrase.agreement = settled }
    for item in phrase.conjuncts.indices { settle(&phrase.conjuncts[item].phrase, as: role) }
  }

  /// „Hunderte“, „Tausende“, of which there are always several.
  func isRoundNumber(_ noun: German.Reading) -> Bool {
    noun.nounGroups.contains(.round)
  }

  /// „mit Weber *als Kandidaten*“: behind the name of one person what he or she is, whose oblique form is also the plural.
  private func isRoleOfOne(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    guard phrase.determiner == nil, phrase.modifiers.isEmpty, phrase.conjuncts.isEmpty, reading.means(.person),
      phrase.head > 1, case let als = phrase.head - 1, words[als].lower == "als", words[als - 1].wordClass == .name,
      !words[als - 1].reading.means(.place), !words[als - 1].reading.means(.group),
      words[als - 1].match.map({ $0.kind == .person }) ?? true,
      words[phrase.head].text.hasSuffix("n"), words[phrase.head].text != reading.lemma
    else { return false }
    return !words[..<als].suffix(4).contains { $0.has(.coordinator) || $0.isComma || $0.lower == "wie" }
      && !reading.agreement.intersection(.singular).isEmpty
  }

  /// „das Amt *der stellvertretenden Vorsitzenden*“: the genitive is that of one woman, too.
  private func holdsPost(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    guard phrase.conjuncts.isEmpty, phrase.preposition == nil, let article = phrase.determiner, article > 0,
      words[article].lower == "der", reading.means(.person), words[article - 1].reading.nounGroups.contains(.post),
      words[article - 1].reading.agreement.intersection(.plural).isEmpty
    else { return false }
    return !reading.agreement.intersection(.singular).intersection(.with(.feminine)).isEmpty
  }

  /// „200 Dollar“, „38,5 Grad“: units keep the singular behind a number.
  private func countsUnits(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    reading.means(.unit) && reading.wordClass == .noun
      && phrase.modifiers.contains {
        if case .number(let word) = $0 {
          words[word].wordClass == .numeral && words[word].text != "1" && words[word].reading.key != "1"
        } else {
          false
        }
      }
  }

  /// „unter den Verletzten“, „zwischen den Angeklagten“: among several.
  private func isAmongPersons(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ preposition: String?
  ) -> Bool {
    guard let preposition = phrase.preposition.map({ words[$0].reading.key }) ?? preposition,
      // „neben den Soldaten“, „vor den Studenten“: hardly ever whither
      ["unter", "zwischen", "neben", "vor"].contains(preposition), phrase.conjuncts.isEmpty,
      let determiner = phrase.determiner,
      words[determiner].lower == "den"
        || words[determiner].wordClass == .possessive && words[determiner].lower.hasSuffix("en")
    else { return false }
    return reading.wordClass == .noun && (reading.means(.person) || reading.key.hasSuffix("jährig"))
      && !reading.agreement.intersection(.plural).isEmpty
  }

  /// „der Deutschen“, „der Befragten“: hardly ever one woman.
  func isGenitiveGroup(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    guard let determiner = phrase.determiner, phrase.conjuncts.isEmpty,
      words[determiner].lower == "der"
        || words[determiner].wordClass == .possessive && words[determiner].lower.hasSuffix("er")
    else { return false }
    return reading.wordClass == .noun && reading.means(.person) && words[phrase.head].text.hasSuffix("en")
      && reading.lemma.hasSuffix("e") && phrase.agreement.onlyCase == .genitive
      && !phrase.agreement.intersection(.plural).isEmpty
  }

  /// „mehr Kunden“, „gegen Mitarbeiter“: without an article a form with an ending is a plural, and so is a person's.
  private func isBarePlural(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    let isBare =
      phrase.determiner.map {
        // „vor anderen Islamisten“
        ["mehr", "weniger", "genug", "lauter"].contains(words[$0].lower) || words[$0].lower == "anderen"
      } ?? true
    guard isBare, reading.wordClass == .noun, reading.derivation == nil || reading.derivation == .agent,
      !reading.agreement.intersection(.plural).isEmpty, !reading.means([.substance, .unit, .time])
    else { return false }
    if words[phrase.head].text != reading.lemma {
      // „arbeitet als Vorsitzender“: as a plural it would be a genitive.
      // but „russischer Gefangener“ under a noun is one.
      return phrase.agreement.onlyCase == .genitive
        || !own(reading, in: [.nominative, .accusative, .dative]).isEmpty
    }
    // „setzte Wasserwerfer ein“: one of them would have an article, unless English does not count it.
    if reading.means([.thing, .group]) || reading.means(.place) && !reading.lemma.hasSuffix("ater")
      || reading.means([.abstract, .event]) && phrase.preposition == nil
        && (reading.lemma.hasSuffix("er") || reading.lemma.hasSuffix("fahren") || reading.lemma.hasSuffix("haben")),
      phrase.modifiers.isEmpty, phrase.determiner == nil, !options.isHeadline, !isTelegraphic,
      phrase.preposition == nil, !phrase.agreement.intersection(.plural).isEmpty, standsBare(phrase.head),
      !(reading.means(.group) && saysWhatOneIs(phrase.head)),
      let english = lexicon.readings(.nouns, reading.key).last?.english, !morphology.isMass(english)
    {
      return true
    }
    // „große Geräte wie *Drucker*“: examples of several
    if reading.means([.thing, .place, .person]), phrase.modifiers.isEmpty, let wie = phrase.preposition, wie > 0,
      words[wie].lower == "wie", words[wie - 1].wordClass == .noun, words[wie - 1].reading.agreement.isPluralOnly
    {
      return true
    }
    // „für Lastwagen gesperrt“, but „mit Koffer“: with one
    let isOfSeveralThings =
      reading.means(.thing) && phrase.determiner == nil && !isTelegraphic
      && phrase.preposition.map {
        ["für", "von", "gegen", "zwischen", "bei", "auf", "durch"].contains(words[$0].lower)
      }
        ?? false
      && !morphology.isMass(lexicon.readings(.nouns, reading.key).last?.english ?? "")
    guard reading.means([.person, .group]) || isOfSeveralThings || isOfSeveralPosts(phrase, reading),
      let preposition = phrase.preposition
    else { return phrase.determiner != nil }
    return words[preposition].wordClass == .preposition && phrase.modifiers.isEmpty
  }

  /// „ringen um *Ministerposten*“, „wegen *Kriegsverbrechen*“: what ends in -n shows no dative, and one would have its article.
  private func isOfSeveralPosts(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    phrase.determiner == nil && !isTelegraphic
      && SentenceTransfer.oneOrSeveral.contains(where: reading.lemma.lowercased().hasSuffix)
      && phrase.preposition.map { SentenceTransfer.beforeSeveral.contains(words[$0].lower) } ?? false
  }

  private static let oneOrSeveral = [
    "posten", "schreiben", "verfahren", "vorhaben", "verbrechen", "vergehen", "bedenken", "abkommen", "gutachten",
    "fehler",
  ]

  private static let beforeSeveral: Set<String> = [
    "in", "um", "für", "gegen", "von", "bei", "aus", "wegen", "über", "nach", "durch", "trotz", "mit", "vor", "auf",
  ]

  /// „Die Firma ist *Marktführer*“: what a single one is or becomes, by the form of the verb.
  func saysWhatOneIs(_ noun: Int) -> Bool {
    words[noun].reading.lemma.hasSuffix("er")
      && analysis.clauses.contains { clause in
        clause.finite.map {
          ["ist", "war", "sei", "wäre", "wird", "wurde", "werde", "würde", "bleibt", "blieb"].contains(words[$0].lower)
        } ?? false
          && clause.units.contains { $0.nominative?.head == noun }
          && clause.units.contains { $0.nominative.map { $0.head != noun } ?? false }
      }
  }

  /// „für Radfahrer“: several, which the form without its preposition would no longer say.
  func agreementUnderPreposition(_ phrase: German.NounPhrase) -> German.Agreement {
    guard phrase.determiner == nil, phrase.preposition != nil, phrase.conjuncts.isEmpty,
      numberIsPlural(phrase, words[phrase.head].reading)
    else { return phrase.agreement }
    let plural = phrase.agreement.intersection(.plural)
    return plural.isEmpty ? phrase.agreement : plural
  }

  /// No article, contraction, mark or measure stands right before a noun.
  private func standsBare(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    // „Es gilt, Fehler zu vermeiden“
    if before.isComma,
      analysis.clauses.contains(where: { $0.kind == .infinitive && $0.units.first?.nominative?.head == index })
    {
      return true
    }
    return !before.isPunctuation && !before.has(.article) && !before.has(.prepositionArticle)
      && !["jemandes", "niemandes"].contains(before.lower) && !before.has(.numeral)
      && before.match?.kind != .placeAdjective
      && !before.reading.means(.unit)
      && before.wordClass != .preposition && before.wordClass != .comparison
  }

  func own(_ reading: German.Reading, in cases: [GrammaticalCase]) -> German.Agreement {
    cases.reduce(into: .none) { $0.formUnion(reading.agreement.intersection(.plural).intersection(.with($1))) }
  }

  func isBareThing(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    reading.wordClass == .noun && reading.origin == .lexicon && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.preposition == nil && phrase.close.isEmpty && !reading.agreement.intersection(.plural).isEmpty
      && words[phrase.head].text == reading.lemma
  }

  /// „für Ausländer“, „unter Rentnern“: persons without an article under a preposition are several.
  func speaksOfAll(_ phrase: German.NounPhrase, _ reading: German.Reading, _ context: NounContext) -> Bool {
    guard let preposition = context.preposition,
      ["für", "gegen", "unter", "zwischen", "gegenüber", "bei", "mit", "von"].contains(preposition),
      phrase.modifiers.isEmpty, !options.isHeadline, !isTelegraphic, phrase.preposition == nil,
      words[phrase.head].text == reading.lemma, phrase.appositions.isEmpty
    else { return false }
    return isBarePerson(phrase, reading)
  }

  func isBarePerson(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    reading.wordClass == .noun && reading.means([.person, .group]) && phrase.determiner == nil && phrase.close.isEmpty
      && !(phrase.head > 0 && words[phrase.head - 1].wordClass == .prepositionArticle)
      && !reading.agreement.intersection(.plural).isEmpty
      && (phrase.agreement.isEmpty || !phrase.agreement.isSingularOnly || !phrase.conjuncts.isEmpty)
      // „ehemaliger Botschafter und Kandidat“
      && (phrase.modifiers.isEmpty || !phrase.agreement.intersection(.with(.nominative)).isSingularOnly)
  }
}

import English
import German
import Text

/// Noun phrases: what the noun has with it, from the determiner to genitives and titles.
extension SentenceTransfer {
  struct NounContext {
    var preposition: String?
    var objectOf: [String] = []
    var subjectOf: [String] = []
    /// What the phrase is said to be: „Die Noten sind *schlecht*“.
    var predicate: String?
    /// Predicative nouns without an article get a/an; titles and headlines none.
    var isPredicative = false
    /// What a number is of: „die Zahl der Unfälle“ needs no article.
    var isCounted = false
    /// Of what some are meant: „viele der Wähler“ are many of the voters.
    var isDivided = false
    /// One of several: „Minister, Beamte und Bürger“.
    var isCoordinated = false
    /// Another noun stands beside it, so that a genitive may be of both: „das Gesicht und die Hände des Opfers“.
    var isBesideOther = false
    /// A bare plural stands beside it: „Fenster und Türen“.
    var isBesidePlural = false
    /// The article of the first holds for it, too: „die Stadt und Region“.
    var isUnderArticle = false
    /// One of two or more that stand without articles in English as well: „Mutter und Kind“.
    var isBareTogether = false
  }

  /// myself, himself, themselves
  private func ownForm(_ person: GrammaticalPerson, _ number: GrammaticalNumber, _ gender: GrammaticalGender?) -> String
  {
    switch (person, number, gender) {
    case (.first, .singular, _): "myself"
    case (.first, .plural, _): "ourselves"
    case (.second, _, _): "yourself"
    case (.third, .plural, _): "themselves"
    case (.third, .singular, .masculine): "himself"
    case (.third, .singular, .feminine): "herself"
    default: "itself"
    }
  }

  /// What it is one of: all people, places, days or things.
  private func ofAll(_ phrase: German.NounPhrase) -> String {
    let head = words[phrase.head]
    switch head.reading.info {
    case "h", "g": return "of all people"
    case "p": return "of all places"
    case "t": return head.reading.nounGroups.contains(.weekday) ? "of all days" : "of all times"
    default: return head.isPersonName || head.wordClass == .pronoun ? "of all people" : "of all things"
    }
  }

  func simple(_ phrase: German.NounPhrase, _ context: NounContext) -> Phrase {
    let result = unstressed(phrase, context)
    guard let emphasis = phrase.emphasis else { return result }
    // „wir selbst“ → we ourselves
    consume(emphasis)
    // „seine Frau und sich selbst“: the pronoun says it already.
    if words[phrase.head].wordClass == .reflexive { return result }
    // „vor allem Kinder“ → children in particular
    let stresses = [
      "alle": "all", "beide": "both", "allein": "alone", "vor allem": "in particular", "gerade": "in particular",
      "zusammen": "combined", "zusammengenommen": "combined", "überhaupt": "ever",
    ]
    // „ausgerechnet der Minister“ → the minister of all people
    if words[emphasis].lower == "ausgerechnet" {
      return .sequence([result, .literal(Literal(ofAll(phrase), source: source(emphasis)))])
    }
    if let total = stresses[words[emphasis].lower] {
      return .sequence([result, .literal(Literal(total, source: source(emphasis)))])
    }
    if case .noun(let noun) = result, case .pronoun(.personal) = noun.head.kind {
      let own = ownForm(noun.head.person, noun.head.number, noun.head.gender)
      return .sequence([result, .literal(Literal(own, source: source(emphasis)))])
    }
    let oneself = Phrase.noun(English.NounPhrase.pronoun(kind: .reflexive, source: source(emphasis)).oneself)
    // „der Wirt selbst“ → the innkeeper himself
    if case .noun(var noun) = result, noun.head.kind == .common {
      let reading = words[phrase.head].reading
      let gender: GrammaticalGender? =
        !reading.means(.person) ? nil : reading.gender == .feminine ? .feminine : .masculine
      let own = ownForm(.third, noun.head.number, gender)
      noun.postmodifiers.append(.literal(Literal(own, source: source(emphasis))))
      return .noun(noun)
    }
    // „Merkel selbst“ → Merkel herself
    if case .noun(let noun) = result, noun.head.kind == .proper {
      let named = referent(of: phrase, words[phrase.head].reading, noun)
      let own = ownForm(.third, noun.head.number, named.isUnknownPerson ? toldGender : named.agreement.gender)
      return .sequence([result, .literal(Literal(own, source: source(emphasis)))])
    }
    return .sequence([result, oneself])
  }

  private func unstressed(_ phrase: German.NounPhrase, _ context: NounContext) -> Phrase {
    if let distance = distance(phrase) { return distance }
    let reading = words[phrase.head].reading
    if reading.key == "Uhr", let time = timeOfDay(phrase) { return time }
    switch reading.wordClass {
    case .pronoun, .reflexive, .interrogative, .relative: return pronoun(phrase, reading)
    case .adverb, .pronominalAdverb, .interrogativeAdverb:
      let degrees = phrase.focus.map { degreeAdverb($0) }
      return degrees.isEmpty ? adverb(phrase.head) : .sequence(degrees + [adverb(phrase.head)])
    case .numeral where elidedUnit(behind: phrase) != nil:
      let amount = Phrase.noun(nounPhrase(phrase, context))
      return elidedUnit(behind: phrase).map { .sequence([amount, $0]) } ?? amount
    default:
      if reading.wordClass == .adjective, reading.agreement.isEmpty { return completedPredicate(phrase) }
      if reading.wordClass == .adjective, reading.derivation != .nominalized { return bareAdjective(phrase) }
      if let multiple = multiple(phrase, reading) { return multiple }
      if reading.derivation == .infinitive, let gerund = gerund(phrase) { return gerund }
      return .noun(nounPhrase(phrase, context))
    }
  }

  /// „stieg *um 20* auf 150 Millionen Euro“ → by 20 million to 150 million euros: the unit that German says once, since “by 20
  /// to 150 million” would be a range.
  private func elidedUnit(behind phrase: German.NounPhrase) -> Phrase? {
    let (first, last) = (phrase.firstWord, phrase.lastWord)
    guard phrase.head == last, phrase.conjuncts.isEmpty, last + 3 < words.count, words[last + 1].lower == "auf",
      phrase.preposition.map({ words[$0].lower == "um" }) ?? (first > 0 && words[first - 1].lower == "um"),
      let number = words[(last + 2)...].prefix(4).firstIndex(where: { $0.wordClass == .numeral }),
      number + 1 < words.count, case let unit = words[number + 1].reading, unit.wordClass == .noun,
      unit.nounGroups.contains(.power) || unit.means(.unit)
    else { return nil }
    // „um 30.000 auf 2,3 Millionen“: thousands are so many themselves.
    if unit.nounGroups.contains(.power), words[phrase.head].text.count(where: \.isNumber) > 3 { return nil }
    if unit.key == "Prozent" { return .literal(Literal("points")) }
    guard let english = lexicon.readings(.nouns, unit.key).last?.english else { return nil }
    let noun = Noun(english, number: unit.nounGroups.contains(.power) ? .singular : .plural)
    return .noun(English.NounPhrase(head: noun))
  }

  /// „(alt und) für Kinder gefährlich“: a predicate as one of several, with what it governs.
  private func completedPredicate(_ phrase: German.NounPhrase) -> Phrase {
    let predicate = measuredPredicate(phrase.head, phrase.focus, phrase.measures.map { .phrase($0) })
    guard !phrase.prepositionals.isEmpty, case .adjective(var english) = predicate else { return predicate }
    // „als von Experten erwartet“: a deed is done by somebody.
    let isDeed = words[phrase.head].reading.derivation == .pastParticiple
    english.complements += phrase.prepositionals.map { inner in
      let isDoer = isDeed && inner.preposition.map { words[$0].reading.key == "von" } ?? false
      return prepositional(
        inner, governor: words[phrase.head].reading.key, isAdjective: true, english: isDoer ? "by" : nil)
    }
    return .adjective(english)
  }

  /// „der jüngste“, „die meisten“: an adjective without its noun.
  func bareAdjective(_ phrase: German.NounPhrase) -> Phrase {
    // „die meisten von ihnen“, „Das wissen die wenigsten“
    if let english = ["meisten": "most", "wenigsten": "very few"][words[phrase.head].lower],
      phrase.determiner.map({ words[$0].reading.key == "der" }) ?? false
    {
      consume(phrase.head)
      if let determiner = phrase.determiner { consume(determiner) }
      return .noun(
        English.NounPhrase(
          predeterminers: modifiers(phrase).predeterminers,
          head: Noun(english, kind: .proper, number: .plural, source: source(phrase.head)),
          postmodifiers: share(phrase) + postmodifiers(phrase)))
    }
    // „30 weitere wurden verletzt“
    if let others = severalOthers(phrase) { return others }
    if ["weitere", "weiteren", "andere"].contains(words[phrase.head].lower), phrase.determiner == nil,
      phrase.modifiers.contains(where: { if case .number = $0 { true } else { false } })
    {
      consume(phrase.head)
      let parts = modifiers(phrase)
      return .noun(
        English.NounPhrase(
          predeterminers: parts.predeterminers,
          premodifiers: parts.premodifiers,
          head: Noun("others", kind: .proper, number: .plural, source: source(phrase.head)),
          postmodifiers: postmodifiers(phrase)))
    }
    if let something = something(phrase) { return something }
    // „Jede vierte war leer“: of those that were named before
    if phrase.modifiers.isEmpty, phrase.conjuncts.isEmpty,
      let share = oneIn(phrase, words[phrase.head].reading, isPerson: false)
    {
      consume(phrase.head)
      return .noun(
        English.NounPhrase(
          predeterminers: modifiers(phrase).predeterminers, head: share, postmodifiers: postmodifiers(phrase)))
    }
    var adjective = adjective(phrase.head, attributive: true)
    adjective.source = source(phrase.head)
    var pieces: [Phrase] = []
    if let determiner = phrase.determiner {
      consume(determiner)
      let key = words[determiner].reading.key
      if words[determiner].wordClass == .possessive {
        pieces.append(
          .noun(
            English.NounPhrase(
              determiner: Determiner(.possessive(possessor(key)), source: source(determiner)),
              head: Noun("", kind: .proper))))
      } else {
        // „Kein einziger kam“, „Keine neuen“: what is denied stays denied.
        let isSingle = words[phrase.head].reading.key == "einzig"
        // „ist kein neues mehr“: no longer says it
        let isAffirmed = key == "ein" || affirmed.contains(determiner)
        let article =
          isAffirmed
          ? "a"
          : key == "kein"
            ? isSingle ? "not a" : "no"
            // „viele gute und wenige schlechte Noten“
            : ["viel", "wenig", "einige", "mehrere", "jeder"].contains(key)
              ? functionWord(determiner, "det") ?? "the" : "the"
        pieces.append(.literal(Literal(article, source: source(determiner))))
      }
    } else if case let first = firstWord(of: phrase), first > 0, words[first - 1].wordClass == .prepositionArticle {
      // „Im zweiten gewann sie“
      pieces.append(.literal("the"))
    }
    let before = modifiers(phrase)
    // „fast jedes dritte“
    pieces = before.predeterminers + pieces + before.premodifiers
    pieces.append(.adjective(adjective))
    let isThing = phrase.determiner.map { words[$0].lower == "das" } ?? false
    if words[phrase.head].reading.isOrdinal, isThing, !phrase.clauses.isEmpty {
      pieces.append(.literal("thing"))
    }
    // „seinen australischen und seinen serbischen Pass“: the noun comes with the next item.
    // „der letzte der Zeugen“: the last of the witnesses
    let isLastOfAll = words[phrase.head].reading.key == "letzte" && !phrase.genitives.isEmpty
    guard !words[phrase.head].reading.isOrdinal, adjective.degree != .superlative, phrase.conjuncts.isEmpty,
      words[phrase.head].reading.key != "jährig", !isLastOfAll, nounSaidLater(than: phrase) == nil
    else {
      // „ein wichtiges oder das wichtigste Ziel“: the article by its sound
      if let determiner = phrase.determiner, words[determiner].reading.key == "ein", phrase.genitives.isEmpty,
        !words[phrase.head].reading.isOrdinal, adjective.degree != .superlative
      {
        return .noun(
          English.NounPhrase(
            predeterminers: before.predeterminers, determiner: Determiner(.indefinite, source: source(determiner)),
            premodifiers: before.premodifiers + [.adjective(adjective)], head: Noun("", kind: .proper),
            postmodifiers: postmodifiers(phrase)))
      }
      guard phrase.agreement.isPluralOnly, phrase.conjuncts.isEmpty,
        adjective.degree == .superlative || words[phrase.head].reading.isOrdinal
      else {
        return .sequence(pieces + postmodifiers(phrase))
      }
      // „die ältesten stammen aus Rom“, „die ersten kamen im Mai“: the oldest come, the first are several.
      return .noun(
        English.NounPhrase(
          predeterminers: pieces, head: Noun("", kind: .proper, number: .plural), postmodifiers: postmodifiers(phrase)))
    }
    // „Die neuen kosten mehr“: the verb agrees with them.
    let several = phrase.agreement.isPluralOnly
    // „kaufte ein altes“ → an old one: the article by its sound.
    if let determiner = phrase.determiner, words[determiner].wordClass != .possessive,
      words[determiner].reading.key == "ein"
    {
      return .noun(
        English.NounPhrase(
          predeterminers: before.predeterminers,
          determiner: Determiner(.indefinite, source: source(determiner)),
          premodifiers: before.premodifiers + [.adjective(adjective)],
          head: Noun("one", kind: .proper),
          postmodifiers: postmodifiers(phrase)))
    }
    // „zahlreiche seiner Kollegen“ → many of his colleagues
    if several, phrase.determiner == nil, words[phrase.head].reading.key == "zahlreich", !phrase.genitives.isEmpty {
      let source = source(phrase.head)
      return .noun(
        English.NounPhrase(
          predeterminers: before.predeterminers, head: Noun("many", kind: .proper, number: .plural, source: source),
          postmodifiers: postmodifiers(phrase)))
    }
    // „weitere wurden verletzt“: others were injured
    if several, phrase.determiner == nil, phrase.modifiers.isEmpty, words[phrase.head].reading.key == "weiter" {
      return .noun(
        English.NounPhrase(
          predeterminers: before.predeterminers,
          head: Noun("others", kind: .proper, number: .plural, source: source(phrase.head)),
          postmodifiers: postmodifiers(phrase)))
    }
    return .noun(
      English.NounPhrase(
        predeterminers: pieces,
        head: Noun(several ? "ones" : "one", kind: .proper, number: several ? .plural : .singular),
        postmodifiers: postmodifiers(phrase)))
  }

  /// „*Gleiches* gilt für …“, „*Näheres* ist nicht bekannt“, „Schlimmeres wurde verhindert“: what is so, with no noun left out.
  private func something(_ phrase: German.NounPhrase) -> Phrase? {
    let reading = words[phrase.head].reading
    guard reading.wordClass == .adjective, phrase.determiner == nil, phrase.modifiers.isEmpty, !phrase.isPrepositional,
      words[phrase.head].lower.hasSuffix("es"), !phrase.agreement.intersection(.with(.neuter)).isEmpty,
      reading.degree != .superlative, !reading.isOrdinal, phrase.conjuncts.isEmpty
    else { return nil }
    let origin = source(phrase.head)
    var result: English.NounPhrase
    switch (reading.key, reading.degree) {
    case ("gleich", .positive), ("selb", _): result = English.NounPhrase(.definite, "same")
    case ("nah", .comparative), ("genau", .comparative), ("weit", .comparative), ("näher", _), ("weiter", _):
      result = English.NounPhrase(head: Noun("detail", number: .plural))
      result.premodifiers = [.adjective(AdjectivePhrase("further"))]
    default:
      result = English.NounPhrase(head: Noun(isUnderDenial(phrase.head) ? "anything" : "something", kind: .proper))
      result.postmodifiers = [.adjective(adjective(phrase.head, attributive: false))]
    }
    consume(phrase.head)
    result.head.source = origin
    result.postmodifiers += postmodifiers(phrase)
    return .noun(result)
  }

  /// „viele weitere“, „einige andere“ → many others
  func severalOthers(_ phrase: German.NounPhrase) -> Phrase? {
    guard ["weitere", "weiteren", "andere", "anderen"].contains(words[phrase.head].lower),
      let determiner = phrase.determiner, phrase.modifiers.isEmpty,
      ["viel", "wenig", "einige", "mehrere"].contains(words[determiner].reading.key)
    else { return nil }
    var context = LexicalContext()
    context.isPlural = true
    guard let quantity = functionWord(determiner, "det", context: context) else { return nil }
    consume([determiner, phrase.head])
    return .noun(
      English.NounPhrase(
        premodifiers: [.literal(Literal(quantity, source: source(determiner)))],
        head: Noun("others", kind: .proper, number: .plural, source: source(phrase.head)),
        postmodifiers: share(phrase) + postmodifiers(phrase)))
  }

  /// A phrase with a noun, name, number or nominalized adjective as its head.
  func nounPhrase(_ phrase: German.NounPhrase, _ context: NounContext = NounContext()) -> English.NounPhrase {
    consume(phrase.head)
    let word = words[phrase.head]
    let reading = word.reading
    if reading.wordClass == .numeral { return decade(phrase) ?? result(phrase) ?? numberPhrase(phrase) }
    if let amount = amount(phrase) { return amount }
    if let measured = measure(phrase) { return measured }
    if let date = date(phrase) ?? decade(phrase) { return date }
    if let owned = owned(phrase) { return nounPhrase(owned, context) }
    if let town = town(phrase) { return town }
    if let none = noneOfOwn(phrase, context) { return none }
    if let all = mankind(phrase, reading) { return all }
    var result = English.NounPhrase(head: Noun(""))
    // „jeder dritte Deutsche“ → one in three Germans
    if let share = oneIn(phrase) {
      var others = phrase
      others.determiner = nil
      others.modifiers = []
      others.agreement = .plural
      var result = nounPhrase(others, context)
      result.head.number = .plural
      result.determiner = nil
      result.premodifiers.insert(.literal(share), at: 0)
      return result
    }
    let parts = modifiers(phrase)
    let isName = reading.wordClass == .name
    let isPlural =
      numberIsPlural(phrase, reading, under: context.preposition)
      || !singular.contains(phrase.head)
        && (context.isCoordinated && isBarePerson(phrase, reading)
          || context.isBesidePlural && isBareThing(phrase, reading) || speaksOfAll(phrase, reading, context))
    if let match = word.match, match.kind == .term, reading.wordClass == .noun {
      result.head = termNoun(match, reading, at: phrase.head, isPlural: isPlural)
    } else if let term = headTerm(of: reading, at: phrase.head) {
      result.head = termNoun(term.match, reading, at: phrase.head, isPlural: isPlural)
    } else if let match = word.match, !match.isFixedGroup, match.kind != .verb, reading.derivation != .inhabitant {
      result.head = Noun(
        match.target, kind: .proper,
        number: match.isPluralInEnglish ? .plural : .singular,
        gender: gender(match.gender),
        isPerson: match.kind == .person, source: source(phrase.head))
      let isListed =
        isVerblessInsertion && phrase.determiner == nil && phrase.preposition == nil && context.preposition == nil
      if match.takesArticle, !isBareInsertion, !isListed { result.determiner = Determiner(.definite) }
      if let article = termArticle(match, phrase) { result.determiner = article }
    } else if isName {
      if reading.origin == .guess { penalize(.guess) }
      result.head = Noun(
        nameText(phrase.head), kind: .proper, number: reading.agreement.isPluralOnly ? .plural : .singular,
        isPerson: isNamedPerson(phrase) || reading.origin == .guess && reading.means(.person) ? true : nil,
        source: source(phrase.head))
    } else {
      result.head = noun(phrase, reading, context, isPlural: isPlural)
    }
    // An unknown word stays whole.
    let isWhole = result.head.kind == .proper && result.head.lemma == word.text
    result.premodifiers = parts.premodifiers + (isWhole ? [] : compoundModifiers(reading, at: phrase.head))
    // the Veltins Arena
    if word.text.contains("-"), !reading.modifiers.isEmpty, morphology.isNamedAfter(result.head.lemma),
      reading.modifiers.allSatisfy({ $0.wordClass == .name && $0.text.contains(where: \.isLowercase) })
    {
      result.head.lemma = morphology.titleCapitals(result.head.lemma)
    }
    // counter-offensive, non-member
    if case .literal(let prefix)? = result.premodifiers.last, prefix.text.hasSuffix("-"), result.head.kind == .common {
      result.premodifiers.removeLast()
      result.head.lemma = prefix.text + result.head.lemma
    }
    shadeBehind(phrase, &result)
    capitalizeInstitution(phrase, reading, &result)
    result.predeterminers = parts.predeterminers
    if let determiner = determiner(phrase, reading, isPlural: isPlural, context: context, english: result.head) {
      result.determiner = determiner
      // every 800 years: a number keeps the plural.
      if determiner.kind == .quantifier("every"), isPlural {
        result.predeterminers.append(.literal(Literal("every", source: determiner.source)))
        result.determiner = nil
      }
    }
    if let genitive = parts.genitive { result.determiner = genitive }
    attachClose(phrase, reading, to: &result)
    let referent = referent(of: phrase, reading, result)
    settleGender(of: &result.head, phrase, referent)
    let outer = antecedents.whole
    defer { antecedents.whole = outer }
    antecedents.whole = nil
    let possessor = possessor(phrase, result, isCoordinated: context.isBesideOther)
    antecedents.whole = mayOwnPart(reading) ? referent : nil
    if let possessor {
      result.determiner = possessor.determiner
      result.postmodifiers += postmodifiers(phrase, withoutGenitive: true, attributes: parts.postmodifiers)
    } else {
      result.postmodifiers += postmodifiers(phrase, attributes: parts.postmodifiers)
    }
    discourse.mention(referent)
    return result
  }

  /// „Der Mensch braucht Wasser“ → humans need water: with nothing that would tell which of them is meant.
  private func mankind(_ phrase: German.NounPhrase, _ reading: German.Reading) -> English.NounPhrase? {
    guard reading.key == "Mensch", reading.modifiers.isEmpty, phrase.agreement.isSingularOnly, phrase.modifiers.isEmpty,
      phrase.clauses.isEmpty, phrase.genitives.isEmpty, phrase.appositions.isEmpty, phrase.close.isEmpty,
      phrase.prepositionals.isEmpty, phrase.share == nil, let article = phrase.determiner,
      words[article].wordClass == .article, words[article].reading.key == "der", phrase.focus.isEmpty,
      phrase.head + 1 >= words.count || words[phrase.head + 1].wordClass != .preposition
    else { return nil }
    consume(article)
    let result = English.NounPhrase(
      head: Noun("humans", number: .plural, isPerson: true, source: source([article, phrase.head])))
    // One in German, so that „er“ and „sein“ mean them.
    var meant = referent(of: phrase, reading, result)
    meant.number = .singular
    meant.isPluralInEnglish = true
    discourse.mention(meant)
    return result
  }

  /// „die Stadt mit ihren Museen“, but „das Gespräch mit seinem Chef“
  private func mayOwnPart(_ reading: German.Reading) -> Bool {
    reading.wordClass == .name
      || !reading.means([.event, .abstract, .time, .unit]) && lexicon.governed(.nouns, reading.key, "mit") == nil
  }

  /// „keine eigene Mehrheit“ → no majority of its own
  private func noneOfOwn(_ phrase: German.NounPhrase, _ context: NounContext) -> English.NounPhrase? {
    guard let determiner = phrase.determiner, words[determiner].reading.key == "kein",
      let place = phrase.modifiers.firstIndex(where: { modifier in
        if case .attribute(let one) = modifier {
          words[one.word].reading.key == "eigen" && one.adverbs.isEmpty && one.complements.isEmpty
        } else {
          false
        }
      }), case .attribute(let own) = phrase.modifiers[place], own.coordinator == nil,
      let owner = ownerOfOwn(phrase)
    else { return nil }
    var plain = phrase
    plain.modifiers.remove(at: place)
    var result = nounPhrase(plain, context)
    consume(own.word)
    let its = English.NounPhrase(
      determiner: Determiner(.possessive(owner), source: source(own.word)),
      head: Noun("own", kind: .proper, source: source(own.word)))
    result.postmodifiers.insert(.prepositional(PrepositionalPhrase("of", .noun(its))), at: 0)
    return result
  }

  /// What a later pronoun may stand for.
  private func referent(
    of phrase: German.NounPhrase, _ reading: German.Reading, _ english: English.NounPhrase
  ) -> Referent {
    // „Die Nato“, „die Angeklagte“: the article tells the gender of a name, and of a noun that inflects like an adjective.
    let shown = phrase.determiner != nil ? phrase.agreement.onlyGender : nil
    let german: Character? =
      switch shown ?? reading.gender ?? phrase.agreement.onlyGender {
      case .masculine: "m"
      case .feminine: "f"
      case .neuter: "n"
      case nil: nil
      }
    let countsPersons = countsPersons(phrase, reading)
    let isPerson = countsPersons || standsForPerson(phrase, reading, english)
    return Referent(
      gender: countsPersons ? nil : isPerson ? gender(of: phrase, english, shown, german) : english.head.gender,
      number: english.head.number,
      germanGender: german, isPerson: isPerson,
      name: english.head.kind == .proper ? english.head.lemma : nil, word: phrase.head,
      noun: reading.wordClass == .noun ? reading.key : nil, nounClass: reading.nounClass,
      isPlace: reading.means(.place) || words[phrase.head].match?.kind == .place,
      isPluralInEnglish: english.head.kind == .common
        && morphology.isPluralOnly(english.head.lemma.filter { $0 != "*" })
        && reading.means([.group, .person]) || countsSeveral(phrase, reading),
      isGroup: reading.means(.group),
      isTime: reading.wordClass == .noun && (reading.means(.time) || reading.means(.unit) && !isOneThing(phrase)))
  }
}

extension Text.LexicalMatch {
  /// A group of words from the phrases rather than a name or term.
  var isFixedGroup: Bool {
    switch kind {
    case .adverb, .preposition, .conjunction, .noun, .adjective: true
    default: false
    }
  }
}

extension String {
  var firstWord: String { String(prefix { $0 != " " }) }
  var lastWord: Substring { split(separator: " ").last ?? "" }
}

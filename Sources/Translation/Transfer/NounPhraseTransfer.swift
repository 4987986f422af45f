import English
import German
import Text

/// Noun phrases: choice of the noun, determiner, attributes, compounds, genitives, names and titles.
extension SentenceTransfer {
  struct NounContext {
    var preposition: String?
    var objectOf: [String] = []
    var subjectOf: [String] = []
    /// Predicative nouns without an article get a/an; titles and headlines none.
    var isPredicative = false
  }

  /// A phrase with everything that hangs on it, coordination included.
  func phrase(_ phrase: German.NounPhrase, _ context: NounContext = NounContext()) -> Phrase {
    let first = simple(phrase, context)
    guard !phrase.conjuncts.isEmpty else { return first }
    var items = [first]
    var conjunction: English.Word?
    for item in phrase.conjuncts {
      if let coordinator = item.coordinator {
        consume(coordinator)
        let word = functionWord(coordinator, "coord") ?? functionWord(coordinator, "coordx") ?? "and"
        conjunction = English.Word(
          phrase.opener == nil ? word : pairedConjunction(phrase, coordinator), source: source(coordinator))
        if let particle = item.particle { consume(particle) }
      }
      if item.phrase.preposition != nil {
        items.append(prepositional(item.phrase))
      } else {
        items.append(self.phrase(item.phrase, context))
      }
    }
    var opener: English.Word?
    if let index = phrase.opener {
      consume(index)
      opener = English.Word(functionWord(index, "corr") ?? "both", source: source(index))
    }
    return .coordination(Coordination(items, conjunction: conjunction, opener: opener))
  }

  /// neither … nor, both … and, either … or.
  private func pairedConjunction(_ phrase: German.NounPhrase, _ coordinator: Int) -> String {
    switch phrase.opener.map({ words[$0].lower }) {
    case "weder": "nor"
    case "entweder": "or"
    default: "and"
    }
  }

  private func simple(_ phrase: German.NounPhrase, _ context: NounContext) -> Phrase {
    let reading = words[phrase.head].reading
    switch reading.wordClass {
    case .pronoun, .reflexive, .interrogative, .relative: return pronoun(phrase, reading)
    case .adverb, .pronominalAdverb, .interrogativeAdverb: return adverb(phrase.head)
    default:
      if reading.wordClass == .adjective, reading.agreement.isEmpty { return predicate(phrase.head, phrase.focus) }
      if reading.wordClass == .adjective, reading.derivation != .nominalized { return bareAdjective(phrase) }
      return .noun(nounPhrase(phrase, context))
    }
  }

  /// „der jüngste“, „die meisten“: an adjective without its noun.
  private func bareAdjective(_ phrase: German.NounPhrase) -> Phrase {
    var adjective = adjective(phrase.head, attributive: true)
    adjective.source = source(phrase.head)
    var pieces: [Phrase] = []
    if let determiner = phrase.determiner {
      consume(determiner)
      let key = words[determiner].reading.key
      pieces.append(.literal(Literal(key == "ein" ? "a" : "the", source: source(determiner))))
    }
    pieces += modifiers(phrase).premodifiers
    pieces.append(.adjective(adjective))
    if words[phrase.head].reading.info != "ordinal", adjective.degree != .superlative {
      pieces.append(.literal(phrase.agreement.isPluralOnly ? "ones" : "one"))
    }
    pieces += postmodifiers(phrase)
    return .sequence(pieces)
  }

  /// A phrase with a noun, name, number or nominalized adjective as its head.
  func nounPhrase(_ phrase: German.NounPhrase, _ context: NounContext = NounContext()) -> English.NounPhrase {
    consume(phrase.head)
    let word = words[phrase.head]
    let reading = word.reading
    if reading.wordClass == .numeral { return numberPhrase(phrase) }
    if let measured = measure(phrase) { return measured }
    if let date = date(phrase) { return date }
    var result = English.NounPhrase(head: Noun(""))
    let parts = modifiers(phrase)
    let isName = reading.wordClass == .name
    let isPlural = numberIsPlural(phrase, reading)
    if let match = word.match, !match.isFixedGroup {
      result.head = Noun(
        match.target, kind: .proper, number: match.number == .plural ? .plural : .singular,
        gender: gender(match.gender),
        isPerson: match.kind == .person, source: source(phrase.head))
      if match.takesArticle || needsArticle(phrase, match.kind == .person) { result.determiner = Determiner(.definite) }
    } else if isName {
      if reading.origin == .guess { penalize(.guess) }
      result.head = Noun(nameText(phrase.head), kind: .proper, number: .singular, source: source(phrase.head))
    } else {
      result.head = noun(phrase, reading, context, isPlural: isPlural)
    }
    result.premodifiers = parts.premodifiers + compoundModifiers(reading, at: phrase.head)
    // counter-offensive, non-member
    if case .literal(let prefix)? = result.premodifiers.last, prefix.text.hasSuffix("-"), result.head.kind == .common {
      result.premodifiers.removeLast()
      result.head.lemma = prefix.text + result.head.lemma
    }
    result.predeterminers = parts.predeterminers
    if let determiner = determiner(phrase, reading, isPlural: isPlural, context: context, english: result.head) {
      result.determiner = determiner
    }
    if let genitive = parts.genitive { result.determiner = genitive }
    attachClose(phrase, reading, to: &result)
    if let possessor = possessor(phrase, result) {
      result.determiner = possessor.determiner
      result.postmodifiers += postmodifiers(phrase, withoutGenitive: true, attributes: parts.postmodifiers)
    } else {
      result.postmodifiers += postmodifiers(phrase, attributes: parts.postmodifiers)
    }
    remember(phrase, reading, result)
    return result
  }

  func numberIsPlural(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    if phrase.conjuncts.isEmpty {
      if phrase.agreement.isPluralOnly { return true }
      if phrase.agreement.isSingularOnly { return false }
    }
    let own = reading.agreement
    if own.isPluralOnly { return true }
    if own.isSingularOnly { return false }
    // Bare number: plural if the number says so or nothing else marks the singular.
    let numbers = phrase.modifiers.compactMap { modifier -> Int? in
      if case .number(let index) = modifier { index } else { nil }
    }
    if let number = numbers.first { return words[number].text != "1" && words[number].reading.key != "1" }
    if let determiner = phrase.determiner, words[determiner].reading.agreement.isPluralOnly { return true }
    return phrase.determiner == nil && own.allows(.nominative) && !own.intersection(.plural).isEmpty
      && own.intersection(.singular).isEmpty
  }

  private func gender(_ gender: Text.LexicalMatch.Gender?) -> GrammaticalGender? {
    switch gender {
    case .masculine: .masculine
    case .feminine: .feminine
    case .neuter: .neuter
    case nil: nil
    }
  }

  /// A German article stays only where more than a title and name stand there („die Ukraine“ has none).
  private func needsArticle(_ phrase: German.NounPhrase, _ isPerson: Bool) -> Bool {
    guard phrase.determiner != nil, !isPerson else { return false }
    return !phrase.modifiers.isEmpty && phrase.modifiers.contains { if case .attribute = $0 { true } else { false } }
      && false
  }

  private func nameText(_ index: Int) -> String {
    let word = words[index]
    let reading = word.reading
    // A genitive ending falls off names.
    return reading.agreement.onlyCase == .genitive ? reading.lemma : word.text
  }

  // MARK: The noun

  private func noun(_ phrase: German.NounPhrase, _ reading: German.Reading, _ context: NounContext, isPlural: Bool)
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
    lexical.preposition = context.preposition
    lexical.objectOf = context.objectOf
    lexical.subjectOf = context.subjectOf
    lexical.lemmas = lemmas
    let number: GrammaticalNumber = isPlural ? .plural : .singular
    let isPerson = reading.info == "h"
    if words[phrase.head].match?.isFixedGroup == true,
      let target = lexicon.readings(.phrases, reading.key).best(in: lexical)?.english
    {
      return Noun(target, number: number, source: source(phrase.head))
    }
    if let derived = derivedNoun(phrase.head, reading, number, lexical) { return derived }
    guard let chosen = lexicon.readings(.nouns, reading.key).best(in: lexical) else {
      report(unknown: phrase.head)
      return Noun(words[phrase.head].text, kind: .proper, source: source(phrase.head))
    }
    let english = chosen.english
    // A reading for the plural may be written in the plural already (`results [pl]`).
    if isPlural, morphology.isPluralForm(english) {
      return Noun(
        english, number: .plural, isPerson: isPerson ? true : nil, countability: .pluralOnly,
        source: source(phrase.head))
    }
    return Noun(
      english, number: number,
      gender: reading.derivation == .feminine ? .feminine : isPerson && reading.gender == .masculine ? .masculine : nil,
      isPerson: isPerson ? true : nil, source: source(phrase.head))
  }

  /// Nominalized verbs and adjectives, `-ung`, `-keit`.
  private func derivedNoun(
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
      if isPerson {
        return Noun(
          "\(english) \(number == .plural ? "people" : "person")", number: .singular, isPerson: true,
          countability: number == .plural ? .pluralOnly : .countable, source: source(index))
      }
      return Noun("\(english) thing", number: number, source: source(index))
    case .quality, .possibility:
      if let english = lexicon.readings(.adjectives, reading.key).last?.english {
        return Noun(morphology.nounOfQuality(english), countability: .mass, source: source(index))
      }
      return nil
    default: return nil
    }
  }

  // MARK: Compounds

  /// What stands before the last part of a compound.
  func compoundModifiers(_ reading: German.Reading, at index: Int) -> [Phrase] {
    reading.modifiers.compactMap { part -> Phrase? in
      if reading.derivation == .bound || reading.key.hasSuffix("jährig") && reading.wordClass == .noun
        || part.wordClass == .negation
      {
        return nil
      }
      guard let english = compoundPart(part), !english.isEmpty else { return nil }
      return .literal(Literal(english, source: source(index)))
    }
  }

  func compoundPart(_ part: CompoundPart) -> String? {
    var context = LexicalContext()
    context.isModifier = true
    context.isPlural = false
    context.lemmas = lemmas
    switch part.wordClass {
    case .noun:
      return lexicon.readings(.nouns, part.key).best(in: context).map { $0.english.filter { $0 != "*" } }
        ?? lexicon.name(part.key) ?? part.text
    case .verb:
      return lexicon.readings(.verbs, part.key).last.map { morphology.gerund(Template($0.english).lemma.firstWord) }
    case .adjective:
      return lexicon.readings(.adjectives, part.key).last?.english
    case .adverb:
      return lexicon.readings(.prefixes, part.key).first?.english ?? lexicon.readings(.adverbs, part.key).last?.english
    case .name:
      return lexicon.name(part.key) ?? part.text
    default:
      return numbers.number(part.text) ?? part.text
    }
  }

  // MARK: Modifiers before the noun

  struct Modifiers {
    var predeterminers: [Phrase] = []
    var premodifiers: [Phrase] = []
    var postmodifiers: [Phrase] = []
    var genitive: Determiner?
  }

  func modifiers(_ phrase: German.NounPhrase) -> Modifiers {
    var result = Modifiers()
    for index in phrase.focus {
      let english = adverb(index)
      if phrase.modifiers.isEmpty, phrase.determiner != nil {
        result.predeterminers.append(english)
      } else {
        result.predeterminers.append(english)
      }
    }
    let noun = (key: words[phrase.head].reading.key, nounClass: words[phrase.head].reading.nounClass)
    for modifier in phrase.modifiers {
      switch modifier {
      case .genitive(let genitive):
        let inner = nounPhrase(genitive)
        result.genitive = Determiner(.genitive(.noun(inner)))
      case .number(let index):
        consume(index)
        if words[index].reading.wordClass == .numeral {
          result.premodifiers.append(.literal(Literal(numeral(index), source: source(index))))
        } else {
          let english = functionWord(index, "det") ?? words[index].text
          let literal = Phrase.literal(Literal(english, source: source(index)))
          // such a right, but no such right
          if words[index].reading.key == "solcher", let determiner = phrase.determiner,
            words[determiner].reading.key == "ein"
          {
            result.predeterminers.append(literal)
          } else {
            result.premodifiers.append(literal)
          }
        }
      case .attribute(let attribute):
        attach(attribute, noun: noun, to: &result)
      }
    }
    return result
  }

  /// A number as newspapers write it.
  func numeral(_ index: Int) -> String {
    let word = words[index]
    if word.kind == .number { return numbers.number(word.text) ?? word.text }
    if let value = Int(word.reading.key) { return numbers.inText(value) }
    return word.text
  }

  private func attach(_ attribute: Attribute, noun: (key: String, nounClass: Character), to result: inout Modifiers) {
    if let coordinator = attribute.coordinator {
      consume(coordinator)
      result.premodifiers.append(
        .literal(Literal(functionWord(coordinator, "coord") ?? "and", source: source(coordinator))))
    }
    var adjective = self.adjective(attribute.word, attributive: true, noun: noun)
    let adverbs = attribute.adverbs.map { degreeAdverb($0) }
    guard !attribute.complements.isEmpty else {
      adjective.modifiers = adverbs + adjective.modifiers
      result.premodifiers.append(.adjective(adjective))
      return
    }
    // „die von Russland geforderte Abtretung“ → the cession demanded by Russia
    result.postmodifiers.append(extendedAttribute(attribute, adjective, adverbs))
  }

  private func extendedAttribute(_ attribute: Attribute, _ adjective: AdjectivePhrase, _ adverbs: [Phrase]) -> Phrase {
    let reading = words[attribute.word].reading
    guard reading.derivation == .pastParticiple || reading.derivation == .presentParticiple else {
      var adjective = adjective
      adjective.modifiers = adverbs
      adjective.complements = attribute.complements.map { complement in
        complement.isPrepositional
          ? prepositional(complement, governor: reading.key, isAdjective: true) : self.phrase(complement)
      }
      return .adjective(adjective)
    }
    let isPast = reading.derivation == .pastParticiple
    // The noun is the object of a past participle, the subject of a present one.
    // „von“ names who did it, whatever else the verb takes it for.
    let isAgent = { (phrase: German.NounPhrase) in
      isPast && phrase.preposition.map { self.words[$0].reading.key == "von" } ?? false
    }
    let agents = attribute.complements.filter(isAgent).map { German.Unit.phrase($0) }
    let units = attribute.complements.filter { !isAgent($0) }.map { German.Unit.phrase($0) }
    let choice = chooseVerb([reading], units: units, subject: nil, isPassive: isPast, implied: isPast ? ["a"] : [])
    var complements = choice.complements
    var adverbials = (agents + choice.rest).compactMap { unit -> Adverbial? in
      adverbial(unit, front: false, agentBy: isPast)
    }
    adverbials += adverbs.map { Adverbial($0) }
    // A bare noun phrase that no slot took: „jahrelang dauernde“, „den Krieg beendende“.
    if complements.isEmpty, !isPast {
      complements = attribute.complements.filter { !$0.isPrepositional }.map { self.phrase($0) }
      adverbials = attribute.complements.filter(\.isPrepositional).map { Adverbial(prepositional($0), at: .end) }
    }
    return .clause(
      Clause(
        .participial(isPast && choice.isTransitive ? .past : .present),
        verb: VerbPhrase(choice.lemma, source: source(attribute.word)), complements: complements,
        adverbials: adverbials))
  }

  // MARK: Measures

  /// „drei Millionen Euro“, „fünf Tonnen Getreide“, „eine Reihe“: the unit first, the measured thing with it.
  private func measure(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard let power = ["Million": "million", "Milliarde": "billion", "Billion": "trillion"][reading.key],
      reading.modifiers.isEmpty
    else { return nil }
    let parts = modifiers(phrase)
    let numbers = phrase.modifiers.contains { if case .number = $0 { true } else { false } }
    guard numbers || phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? false else { return nil }
    if let determiner = phrase.determiner { consume(determiner) }
    let count = numbers ? "" : "one "
    var result: English.NounPhrase
    if let close = phrase.close.first {
      consume(close)
      let inner = German.NounPhrase(bare: close, agreement: .plural)
      result = nounPhrase(inner)
      if result.head.kind == .common { result.head.number = .plural }
      result.determiner = nil
    } else {
      result = English.NounPhrase(head: Noun("", kind: .proper, number: .plural))
      result.head = Noun("\(count)\(power)", kind: .proper, number: .plural, source: source(phrase.head))
      result.predeterminers = parts.predeterminers
      result.premodifiers = parts.premodifiers
      result.postmodifiers = postmodifiers(phrase)
      return result
    }
    result.predeterminers = parts.predeterminers
    result.premodifiers =
      parts.premodifiers + [.literal(Literal("\(count)\(power)", source: source(phrase.head)))] + result.premodifiers
    result.postmodifiers += postmodifiers(phrase)
    return result
  }

  /// „der 6. August 2024“ → August 6, 2024
  private func date(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard Months.all.contains(reading.key), let english = lexicon.readings(.nouns, reading.key).last?.english else {
      return nil
    }
    var day: Int?
    for modifier in phrase.modifiers {
      guard case .attribute(let attribute) = modifier, words[attribute.word].reading.info == "ordinal",
        let value = Int(words[attribute.word].reading.lemma.filter(\.isNumber))
      else { return nil }
      day = value
      consume(attribute.word)
    }
    if let determiner = phrase.determiner {
      guard words[determiner].reading.key == "der", day != nil else { return nil }
      consume(determiner)
    }
    consume(phrase.close)
    let year = phrase.close.map { words[$0].text }.joined(separator: " ")
    let name = options.variety == .us ? [english, day.map(String.init)] : [day.map(String.init), english]
    var text = name.compactMap { $0 }.joined(separator: " ")
    if !year.isEmpty { text += (day != nil && options.variety == .us ? ", " : " ") + year }
    let all =
      [phrase.head] + phrase.close
      + phrase.modifiers.compactMap { if case .attribute(let attribute) = $0 { attribute.word } else { nil } }
    var result = English.NounPhrase(head: Noun(text, kind: .proper, source: source(all)))
    result.postmodifiers = postmodifiers(phrase)
    return result
  }

  private func numberPhrase(_ phrase: German.NounPhrase) -> English.NounPhrase {
    let parts = modifiers(phrase)
    var result = English.NounPhrase(
      head: Noun(
        numeral(phrase.head), kind: .proper, number: words[phrase.head].reading.key == "1" ? .singular : .plural,
        source: source(phrase.head)))
    result.predeterminers = parts.predeterminers
    result.premodifiers = parts.premodifiers
    if let determiner = phrase.determiner {
      consume(determiner)
      result.determiner = Determiner(.definite, source: source(determiner))
    }
    result.postmodifiers = postmodifiers(phrase)
    return result
  }

  // MARK: Names and titles behind the noun

  /// „US-Präsident Donald Trump“, „das Jahr 2022“, „Ende Februar“.
  private func attachClose(_ phrase: German.NounPhrase, _ reading: German.Reading, to result: inout English.NounPhrase)
  {
    guard !phrase.close.isEmpty else { return }
    consume(phrase.close)
    let first = phrase.close[0]
    if reading.wordClass == .name {
      // Further words of the same name.
      result.head.lemma = ([result.head.lemma] + phrase.close.map { words[$0].match?.target ?? nameText($0) }).joined(
        separator: " ")
      result.head.source += source(phrase.close)
      if let match = phrase.close.compactMap({ words[$0].match }).first, match.kind == .person {
        result.head.isPerson = true
      }
      return
    }
    let text = phrase.close.map { index -> String in
      if let match = words[index].match { return match.target }
      if words[index].kind == .number { return words[index].text }
      return nameText(index)
    }.joined(separator: " ")
    let match = phrase.close.compactMap { words[$0].match }.first
    if words[first].kind == .number {
      // the year 2022 → 2022
      if reading.key == "Jahr", phrase.modifiers.isEmpty {
        result = English.NounPhrase(head: Noun(text, kind: .proper, source: source([phrase.head] + phrase.close)))
        return
      }
      if Months.all.contains(reading.key) || reading.info == "t" {
        result.head.lemma += " \(text)"
        result.head.source += source(phrase.close)
        result.head.kind = .proper
        return
      }
      result.head = Noun(
        "\(result.head.lemma) \(text)", kind: .proper, source: result.head.source + source(phrase.close))
      return
    }
    if reading.info == "h", match?.kind == .person || match == nil {
      // Titles stand before the name without an article, with a capital if they are offices.
      let isOffice = Offices.isTitle(result.head.lemma)
      let bareArticle =
        phrase.determiner.map {
          words[$0].reading.key == "der" || words[$0].reading.wordClass == .article && words[$0].reading.key != "ein"
        } ?? true
      var title = ["Herr": "Mr.", "Frau": "Ms."][reading.key] ?? result.head.lemma.filter { $0 != "*" }
      if isOffice { title = Offices.capitalized(title) }
      let prefix = result.premodifiers.map { $0 }
      if bareArticle,
        phrase.determiner != nil || result.determiner?.kind == .indefinite || result.determiner?.kind == .definite
      {
        result.determiner = nil
      }
      result.premodifiers = prefix + [.literal(Literal(title, source: result.head.source))]
      result.head = Noun(
        text, kind: .proper, gender: match.flatMap { gender($0.gender) } ?? result.head.gender, isPerson: true,
        source: source(phrase.close))
      if isOffice { capitalizeNeighbours(&result) }
      return
    }
    if let unit = words[first].reading.wordClass == .noun ? words[first] : nil, unit.match == nil {
      let inner = nounPhrase(German.NounPhrase(bare: first, agreement: words[first].reading.agreement))
      if reading.info == "t" {
        // „Ende Februar“ → late February
        let stage = ["Anfang": "early", "Ende": "late", "Mitte": "mid"][reading.key]
        if let stage {
          var time = inner
          let rest = phrase.close.dropFirst().map { words[$0].text }
          if !rest.isEmpty { time.head.lemma += " " + rest.joined(separator: " ") }
          time.determiner = nil
          time.premodifiers = [.literal(Literal(stage, source: source(phrase.head)))] + time.premodifiers
          result = time
          return
        }
      }
      var measured = inner
      if measured.head.kind == .common, words[first].reading.info != "s" { measured.head.number = .plural }
      measured.determiner = nil
      result.postmodifiers.append(.prepositional(PrepositionalPhrase("of", .noun(measured))))
      return
    }
    // „die Stadt Kursk“, „das Gebiet Kursk“, „die Zeitung Bild“
    let kind = match?.kind
    if kind == .place, ["Stadt", "Insel", "Dorf", "Hauptstadt", "Ort"].contains(reading.key) {
      result.postmodifiers.append(
        .prepositional(PrepositionalPhrase("of", .literal(Literal(text, source: source(phrase.close))))))
    } else if kind == .place {
      result.premodifiers.append(.literal(Literal(text, source: source(phrase.close))))
    } else {
      result.postmodifiers.append(.literal(Literal(text, source: source(phrase.close), keepsCase: true)))
    }
  }

  /// A compound before an office is part of the title: Kremlin spokesman, US President.
  private func capitalizeNeighbours(_ result: inout English.NounPhrase) {
    for index in result.premodifiers.indices.dropLast() {
      guard case .literal(var literal) = result.premodifiers[index], !literal.source.isEmpty else { continue }
      literal.text = Offices.capitalized(literal.text)
      result.premodifiers[index] = .literal(literal)
    }
  }

  // MARK: Behind the noun

  /// A short name as possessor stands before the noun: Putin's spokesman.
  private func possessor(_ phrase: German.NounPhrase, _ result: English.NounPhrase) -> (determiner: Determiner, Void)? {
    guard phrase.genitives.count == 1, let genitive = phrase.genitives.first, phrase.close.isEmpty else { return nil }
    guard words[genitive.head].match?.kind == .person, genitive.determiner == nil, genitive.modifiers.isEmpty,
      genitive.clauses.isEmpty, genitive.appositions.isEmpty, genitive.genitives.isEmpty, genitive.conjuncts.isEmpty
    else { return nil }
    let determiner = phrase.determiner.map { words[$0].reading.key }
    guard determiner == nil || determiner == "der", result.head.kind == .common else { return nil }
    if let index = phrase.determiner { consume(index) }
    return (Determiner(.genitive(.noun(nounPhrase(genitive)))), ())
  }

  private func postmodifiers(
    _ phrase: German.NounPhrase, withoutGenitive: Bool = false, attributes: [Phrase] = []
  ) -> [Phrase] {
    var result: [Phrase] = []
    let reading = words[phrase.head].reading
    if !withoutGenitive {
      for genitive in phrase.genitives {
        // an end to the war, but the end of the year
        let isTime = words[genitive.head].reading.info == "t"
        let link = isTime ? nil : lexicon.readings(.nouns, reading.key).compactMap { $0.governed["g"] }.first
        result.append(
          .prepositional(
            PrepositionalPhrase(English.Word(link ?? "of"), self.phrase(genitive, NounContext(preposition: "gen")))))
      }
    }
    for inner in phrase.prepositionals {
      result.append(prepositional(inner, governor: reading.key, isAdjective: false))
    }
    // the cession of the Donbas demanded by Russia
    result += attributes
    for inner in phrase.comparison { result.append(prepositional(inner)) }
    for apposition in phrase.appositions { result.append(.parenthetical(Parenthetical(self.phrase(apposition)))) }
    for clause in phrase.clauses {
      if let english = relative(clause, antecedent: phrase) { result.append(english) }
    }
    return result
  }

  /// Keeps what a later pronoun may stand for.
  private func remember(_ phrase: German.NounPhrase, _ reading: German.Reading, _ english: English.NounPhrase) {
    let german: Character? =
      switch reading.gender ?? phrase.agreement.onlyGender {
      case .masculine: "m"
      case .feminine: "f"
      case .neuter: "n"
      case nil: nil
      }
    // Two unknown names in a row are a person.
    let isPerson =
      english.head.isPerson
      ?? (reading.info == "h" || reading.wordClass == .name && reading.origin == .guess && !phrase.close.isEmpty)
    var gender = english.head.gender
    if gender == nil, isPerson { gender = german == "f" ? .feminine : german == "m" ? .masculine : nil }
    discourse.mention(
      Referent(
        gender: gender, number: english.head.number, germanGender: german, isPerson: isPerson,
        name: english.head.kind == .proper ? english.head.lemma : nil))
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
}

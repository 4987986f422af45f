import English
import German

/// Adjectives, participles, ordinals, adverbs.
extension SentenceTransfer {
  func adjective(_ index: Int, attributive: Bool, noun: (key: String, nounClass: Character)? = nil) -> AdjectivePhrase {
    consume(index)
    let word = words[index]
    let reading = word.reading
    let origin = source(index)
    let degree: English.Degree =
      switch reading.degree {
      case .positive: .positive
      case .comparative: .comparative
      case .superlative: .superlative
      }
    if let match = word.match, match.kind == .placeAdjective { return AdjectivePhrase(match.target, source: origin) }
    if let target = termTarget(index) { return AdjectivePhrase(target, degree: degree, source: origin) }
    if reading.info == "ordinal" {
      let digits = reading.lemma.filter(\.isNumber)
      return AdjectivePhrase(Int(digits).map { numbers.ordinalInText($0) } ?? reading.lemma, source: origin)
    }
    if reading.derivation == .pastParticiple || reading.derivation == .presentParticiple {
      return participle(reading, degree, origin, index)
    }
    if reading.derivation == .bound { return AdjectivePhrase(bound(reading), source: origin) }
    if reading.derivation == .possibility, let verb = lexicon.readings(.verbs, reading.key).last?.english {
      return AdjectivePhrase("possible to \(Template(verb).lemma)", source: origin)
    }
    var context = LexicalContext()
    context.noun = noun
    context.isPredicative = !attributive
    context.lemmas = lemmas
    context.nextWord = index + 1 < words.count ? words[index + 1].lower : nil
    context.previousWord = index > 0 ? words[index - 1].lower : nil
    if let english = lexicon.readings(.adjectives, reading.key).best(in: context)?.english {
      let negated = reading.derivation == .negated ? morphology.negated(english) : english
      var phrase = AdjectivePhrase(negated, degree: degree, source: origin)
      phrase.modifiers = compoundModifiers(reading, at: index)
      // russisch-amerikanisch → Russian-American
      if reading.lemma.contains("-"), case .literal(let first)? = phrase.modifiers.last {
        phrase.modifiers.removeLast()
        phrase.lemma = first.text + "-" + phrase.lemma
      }
      return phrase
    }
    if let english = lexicon.readings(.adverbs, reading.key).last?.english, english != "-" {
      return AdjectivePhrase(english, source: origin)
    }
    report(unknown: index)
    return AdjectivePhrase(word.text, source: origin)
  }

  private func participle(_ reading: German.Reading, _ degree: English.Degree, _ origin: SourceRanges, _ index: Int)
    -> AdjectivePhrase
  {
    let isPast = reading.derivation == .pastParticiple
    let readings = lexicon.readings(.verbs, reading.key)
    let plain =
      isPast
      ? readings.last { $0.frame == ["a"] && $0.conditions.isEmpty } ?? readings.last { $0.frame == ["r"] }
      : readings.last { $0.frame.isEmpty }
    guard let english = (plain ?? readings.last)?.english else {
      report(unknown: index)
      return AdjectivePhrase(words[index].text, source: origin)
    }
    let template = Template(english)
    var lemma = template.lemma
    // A preposition that waits for its object falls off before a noun.
    if template.governingPreposition != nil { lemma = lemma.split(separator: " ").dropLast().joined(separator: " ") }
    if lemma.hasPrefix("be ") { return AdjectivePhrase(String(lemma.dropFirst(3)), degree: degree, source: origin) }
    var phrase = AdjectivePhrase(
      lemma.firstWord, form: isPast ? .pastParticiple : .presentParticiple, degree: degree, source: origin)
    if words[index].reading.modifiers.first?.wordClass == .negation { phrase.modifiers = [.literal("not")] }
    return phrase
  }

  /// 30-jährig → 30-year, zweitägig → two-day.
  private func bound(_ reading: German.Reading) -> String {
    let head = reading.modifiers.first?.text ?? ""
    let number: String
    if let value = Int(head) ?? NumberWords.value(of: head.lowercased()) {
      number = numbers.inText(value)
    } else {
      number =
        [
          "mehr": "several", "halb": "half", "viel": "many", "ein": "one", "lang": "long", "ganz": "all",
          "voll": "full",
        ][head] ?? head
    }
    let units = [
      "jährig": "-year", "monatig": "-month", "wöchig": "-week", "tägig": "-day", "stündig": "-hour",
      "minütig": "-minute", "köpfig": "-member", "stellig": "-digit", "prozentig": "-percent", "seitig": "-page",
    ]
    if let unit = units[reading.key] { return number + unit }
    if reading.key == "fach" { return number == "several" ? "multiple" : number + "fold" }
    if reading.key == "malig" { return number == "one" ? "one-time" : number + "-time" }
    if reading.key == "mal" { return ["one": "once", "two": "twice"][number] ?? "\(number) times" }
    return number
  }

  /// An adverb or adverbial adjective.
  func adverb(_ index: Int) -> Phrase {
    consume(index)
    let word = words[index]
    let reading = word.reading
    let origin = source(index)
    var context = LexicalContext()
    context.isAdverbial = true
    context.lemmas = lemmas
    context.nextWord = index + 1 < words.count ? words[index + 1].lower : nil
    context.previousWord = index > 0 ? words[index - 1].lower : nil
    if let match = word.match, match.isFixedGroup {
      let english = lexicon.readings(.phrases, reading.key).best(in: context)?.english ?? match.target
      return english == "-" || english.isEmpty ? .sequence([]) : .adverb(AdverbPhrase(english, source: origin))
    }
    if let target = termTarget(index) {
      return .adverb(AdverbPhrase(target, isFromAdjective: reading.wordClass == .adjective, source: origin))
    }
    switch reading.wordClass {
    case .negation: return .literal(Literal(functionWord(index, "neg") ?? "not", source: origin))
    case .adjective: return adverbialAdjective(index, reading, context)
    case .preposition where word.lower == "über": return .literal(Literal("more than", source: origin))
    case .preposition where word.lower == "unter": return .literal(Literal("less than", source: origin))
    case .preposition, .prepositionArticle: return .literal(Literal(preposition(index) ?? word.text, source: origin))
    case .comparison: return .literal(Literal(word.lower == "als" ? "than" : "as", source: origin))
    case .pronominalAdverb, .interrogativePronominalAdverb:
      let english =
        lexicon.readings(.function, "\(reading.key).\(reading.wordClass.rawValue)").last?.english
        ?? lexicon.readings(.function, "\(reading.key).padv").last?.english ?? "with it"
      return .adverb(AdverbPhrase(english, source: origin))
    case .interrogativeAdverb:
      return .literal(
        Literal(lexicon.readings(.function, "\(reading.key).whadv").best(in: context)?.english ?? "how", source: origin)
      )
    default:
      if reading.derivation == .adverbial, let english = lexicon.readings(.adjectives, reading.key).last?.english {
        return .adverb(AdverbPhrase(english, isFromAdjective: true, source: origin))
      }
      if reading.derivation == .bound { return .adverb(AdverbPhrase(bound(reading), source: origin)) }
      let english =
        lexicon.readings(.adverbs, reading.key).best(in: context)?.english
        ?? lexicon.readings(.function, "\(reading.key).adv").best(in: context)?.english
      guard let english else {
        if let adjective = lexicon.readings(.adjectives, reading.key).best(in: context)?.english {
          return .adverb(AdverbPhrase(adjective, isFromAdjective: true, source: origin))
        }
        report(unknown: index)
        return .literal(Literal(word.text, source: origin))
      }
      return english == "-" || english.isEmpty ? .sequence([]) : .adverb(AdverbPhrase(english, source: origin))
    }
  }

  private func adverbialAdjective(_ index: Int, _ reading: German.Reading, _ context: LexicalContext) -> Phrase {
    let origin = source(index)
    if reading.derivation == .pastParticiple || reading.derivation == .presentParticiple || reading.derivation == .bound
      || reading.info == "ordinal"
    {
      return .adjective(adjective(index, attributive: false))
    }
    let readings = lexicon.readings(.adjectives, reading.key)
    if let own = readings.first(where: { $0.conditions.contains { $0.name == "adv" } && context.holds($0.conditions) })
    {
      return .adverb(AdverbPhrase(own.english, degree: degree(reading), source: origin))
    }
    guard let english = readings.best(in: context)?.english else {
      report(unknown: index)
      return .literal(Literal(words[index].text, source: origin))
    }
    let modifiers = compoundModifiers(reading, at: index)
    let base = reading.derivation == .negated ? morphology.negated(english) : english
    return .adverb(
      AdverbPhrase(base, isFromAdjective: true, degree: degree(reading), modifiers: modifiers, source: origin))
  }

  private func degree(_ reading: German.Reading) -> English.Degree {
    switch reading.degree {
    case .positive: .positive
    case .comparative: .comparative
    case .superlative: .superlative
    }
  }

  /// An adverb before an adjective: very, deeply.
  func degreeAdverb(_ index: Int) -> Phrase { adverb(index) }
}

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
    if reading.isOrdinal {
      // „der 1. FC Bergheim“
      if index + 1 < words.count,
        ["FC", "FSV", "SC", "FFC", "CfR", "BC"].contains(words[index + 1].text.prefix { $0 != " " })
      {
        return AdjectivePhrase(word.text, source: origin)
      }
      if reading.lemma.contains("/") {
        let both = reading.lemma.split(separator: "/").map { part in
          Int(part.filter(\.isNumber)).map { numbers.ordinal($0) } ?? String(part)
        }
        return AdjectivePhrase(both.joined(separator: "/"), source: origin)
      }
      let digits = reading.lemma.filter(\.isNumber)
      return AdjectivePhrase(
        Int(digits).map { word.kind == .ordinal || $0 > 10 ? numbers.ordinal($0) : numbers.ordinalWord($0) }
          ?? reading.lemma,
        source: origin)
    }
    if reading.derivation == .pastParticiple || reading.derivation == .presentParticiple {
      return participle(reading, degree, origin, index, of: noun, attributive: attributive)
    }
    if reading.derivation == .bound { return AdjectivePhrase(bound(reading, of: noun), source: origin) }
    if felt.contains(index), let english = feeling(index) {
      return AdjectivePhrase(english, degree: degree, source: origin)
    }
    if reading.derivation == .possibility, let verb = lexicon.readings(.verbs, reading.key).last?.english {
      return AdjectivePhrase("possible to \(Template(verb).lemma)", source: origin)
    }
    var context = LexicalContext()
    context.noun = noun
    context.isPredicative = !attributive
    context.lemmas = lemmas
    context.nextWord = wordBehind(index)
    context.previousWord = index > 0 ? words[index - 1].lower : nil
    // „US-amerikanisch“ has a reading of its own.
    if reading.lemma != reading.key,
      let english = lexicon.readings(.adjectives, reading.lemma).best(in: context)?.english
    {
      return AdjectivePhrase(english, degree: degree, source: origin)
    }
    if let english = lexicon.readings(.adjectives, reading.key).best(in: context)?.english {
      let negated = reading.derivation == .negated ? morphology.negated(english) : english
      var phrase = AdjectivePhrase(negated, degree: degree, source: origin)
      phrase.modifiers = compoundModifiers(reading, at: index)
      // russisch-amerikanisch → Russian-American
      if reading.lemma.contains("-"), case .literal(let first)? = phrase.modifiers.last {
        phrase.modifiers.removeLast()
        phrase.lemma = first.text + (first.text.hasSuffix("-") ? "" : "-") + phrase.lemma
      }
      return phrase
    }
    if let english = lexicon.readings(.adverbs, reading.key).last?.english, english != "-" {
      return AdjectivePhrase(english, source: origin)
    }
    // „das Pauli’sche Prinzip“ → the Pauli principle
    if reading.info == DerivedNames.ofName { return AdjectivePhrase(reading.lemma, source: origin) }
    report(unknown: index)
    return AdjectivePhrase(word.text, source: origin)
  }

  private func participle(
    _ reading: German.Reading, _ degree: English.Degree, _ origin: SourceRanges, _ index: Int,
    of noun: (key: String, nounClass: Character)?, attributive: Bool
  ) -> AdjectivePhrase {
    let isPast = reading.derivation == .pastParticiple
    let readings = lexicon.readings(.verbs, reading.key)
    // „eine durchgeführte Umfrage“: what is conducted
    var context = LexicalContext()
    context.asksKinds = true
    context.lemmas = lemmas
    context.isPassive = true
    // „fühlt sich schlecht beraten“: what is done to somebody
    let feels = noun == nil && currentVerb.contains("fühlen")
    if let object = feels ? ("", "h") : noun { context.slots["a"] = object }
    let ofNoun =
      isPast && (feels || noun != nil)
      ? readings.first { reading in
        reading.frame == ["a"] && reading.conditions.contains { $0.name == "a" && (feels || $0.relation == "=") }
          && context.holds(reading.conditions)
      } : nil
    // „als zunächst angenommen“: what was assumed is a fact, not an offer.
    let isMeasure =
      isPast && words[max(0, index - 3)..<index].contains { $0.lower == "als" && $0.reading.wordClass == .comparison }
    let plain =
      isMeasure && readings.contains { $0.frame == ["dass"] }
      ? readings.first { $0.frame == ["dass"] }
      : isPast
        ? ofNoun ?? readings.last { $0.frame == ["a"] && $0.conditions.isEmpty } ?? readings.last { $0.frame == ["r"] }
        : reflexive.contains(index)
          ? readings.last { $0.frame == ["r"] } : readings.last { $0.frame.isEmpty }
    guard let english = (plain ?? readings.last)?.english else {
      report(unknown: index)
      return AdjectivePhrase(words[index].text, source: origin)
    }
    let template = Template(english)
    var lemma = template.lemma
    // A preposition that waits for its object falls off before a noun.
    if template.governingPreposition != nil { lemma = lemma.split(separator: " ").dropLast().joined(separator: " ") }
    if lemma.hasPrefix("be ") { return AdjectivePhrase(String(lemma.dropFirst(3)), degree: degree, source: origin) }
    // „Pirelli-inspiriert“ → Pirelli-inspired, „computergesteuert“ → computer-controlled
    if isPast, let first = reading.modifiers.first, [.noun, .name].contains(first.wordClass), !lemma.contains(" "),
      !lexicon.contains(.adjectives, first.key.lowercased()), !lexicon.contains(.adverbs, first.key.lowercased()),
      let part = compoundPart(first)
    {
      return AdjectivePhrase(
        part.split(separator: " ").joined(separator: "-") + "-" + morphology.participle(lemma), source: origin)
    }
    // „das abgerissene Haus“ → the torn-down house
    let parts = lemma.split(separator: " ")
    if isPast, attributive, plain?.frame == ["a"], parts.count == 2,
      SentenceTransfer.particles.contains(String(parts[1]))
    {
      return AdjectivePhrase("\(morphology.participle(String(parts[0])))-\(parts[1])", source: origin)
    }
    // „temporarily store*“: the marked word is the verb, and how it is done stands before it.
    let head = parts.first { $0.hasSuffix("*") }?.dropLast() ?? lemma.firstWord[...]
    var phrase = AdjectivePhrase(
      String(head), form: isPast ? .pastParticiple : .presentParticiple, degree: degree, source: origin)
    if lemma.contains("*") {
      phrase.modifiers = parts.prefix { !$0.hasSuffix("*") }.map { .literal(Literal(String($0))) }
    }
    if words[index].reading.modifiers.first?.wordClass == .negation { phrase.modifiers = [.literal("not")] }
    // „das meistgespielte Stück“ → the most played
    if words[index].reading.modifiers.first?.key == "meist" { phrase.modifiers = [.literal("most")] }
    return phrase
  }

  /// Words that make another verb of the one before them.
  private static let particles: Set<String> = ["out", "up", "off", "down", "away", "back", "over", "aside", "apart"]

  /// 30-jährig → 30-year, zweitägig → two-day, geräuschlos → without noise (`de-en/endings.tsv`).
  private func bound(_ reading: German.Reading, of noun: (key: String, nounClass: Character)? = nil) -> String {
    guard let part = reading.modifiers.first else { return reading.lemma }
    let isNumber = part.wordClass == .numeral
    if isNumber, let range = boundRange(part.text, reading.key) ?? shadedTimes(part.text) { return range }
    let word = (isNumber ? boundNumber(part.text) : compoundPart(part)) ?? part.text
    if reading.key == "mal", let adverb = ["one": "once", "two": "twice"][word] { return adverb }
    if reading.key == "fach", word == "several" { return "multiple" }
    var context = LexicalContext()
    context.noun = noun
    guard let template = lexicon.readings(.endings, reading.key).best(in: context)?.english else { return word }
    return template.split(separator: "$", maxSplits: 1, omittingEmptySubsequences: false).joined(separator: word)
  }

  /// „zwei- bis dreimal“ → two to three times
  private func boundRange(_ text: String, _ ending: String) -> String? {
    let bounds = text.split(separator: " ")
    guard bounds.count == 3, ["bis", "und"].contains(bounds[1]),
      let template = lexicon.readings(.endings, ending).last?.english,
      let least = boundNumber(String(bounds[0])), let most = boundNumber(String(bounds[2]))
    else { return nil }
    if ending == "mal", (least, most) == ("one", "two") { return "once or twice" }
    let joint = bounds[1] == "und" ? "- and " : ending == "mal" ? " to " : "- to "
    return template.split(separator: "$", maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: least + joint + most)
  }

  /// „mehr als zehnmal“ → more than ten times
  private func shadedTimes(_ text: String) -> String? {
    guard let space = text.lastIndex(of: " "), let count = Int(text[text.index(after: space)...]),
      let shade = numberShade(String(text[..<space]))
    else { return nil }
    let times = count == 1 ? "once" : count == 2 ? "twice" : numbers.inText(count) + " times"
    // Times are counted.
    return (shade == "less than" ? "fewer than" : shade) + " " + times
  }

  /// How exactly a number is meant, in English.
  private func numberShade(_ german: String) -> String? {
    var context = LexicalContext()
    (context.isAdverbial, context.hasNumber, context.grammaticalCase) = (true, true, .accusative)
    let tables: [BilingualLexicon.Table] = [.phrases, .adverbs, .adjectives, .prepositions]
    return tables.lazy.compactMap { [lexicon] in lexicon.readings($0, german).best(in: context)?.english }.first
  }

  private func boundNumber(_ head: String) -> String? {
    // „75.000-mal“
    if head.contains("."), let value = Int(head.filter { $0 != "." }) { return numbers.inText(value) }
    if let value = Int(head) ?? NumberWords.value(of: head.lowercased()) { return numbers.inText(value) }
    // „3,5-mal“
    if head.contains(","), let value = numbers.number(head) { return value }
    return lexicon.readings(.endings, head + "-").first?.english
  }

  /// The word behind one, also over the comma of „egal, was …“.
  private func wordBehind(_ index: Int) -> String? {
    let isOpen =
      index + 2 < words.count && words[index + 1].isComma && words[index].reading.modifierGroups.contains(.open)
    let next = isOpen ? index + 2 : index + 1
    return next < words.count ? words[next].lower : nil
  }

  /// „von *Mitte Juni bis Anfang Oktober*“ → from mid-June to early October: a time by itself, as a bound of another.
  private func bound(of index: Int, _ english: String) -> String? {
    guard index > 0 else { return nil }
    if words[index - 1].lower == "von", words[index - 1].wordClass == .preposition {
      return ["in ", "at "].first { english.hasPrefix($0) }.map { String(english.dropFirst($0.count)) }
    }
    guard words[index].lower.hasPrefix("bis "), words[max(0, index - 3)..<index].contains(where: { $0.lower == "von" }),
      let start = ["until ", "by "].first(where: { english.hasPrefix($0) })
    else { return nil }
    return "to " + english.dropFirst(start.count)
  }

  /// „*Schon ein halbes Glas* kann schaden“: so little is enough; but „Schon im Mai …“, „Schon eine Woche später …“.
  private func shadesLittle(_ index: Int) -> Bool {
    guard ["schon", "bereits"].contains(words[index].lower), index == 0 || words[index - 1].isQuotationMark,
      index + 2 < words.count, words[index + 1].wordClass == .article,
      let noun = words.indices[(index + 2)...].prefix(4).first(where: { words[$0].isCapitalized }),
      words[noun].wordClass == .noun, !words[noun].reading.means(.time),
      words[(index + 2)..<noun].allSatisfy({ !$0.reading.isOrdinal })
    else { return false }
    return true
  }

  /// An adverb or adverbial adjective.
  func adverb(_ index: Int) -> Phrase {
    consume(index)
    let word = words[index]
    let reading = word.reading
    let origin = source(index)
    // „gestern, Sonntag,“, „heute Freitag“ → on Sunday
    if word.tokens.count > 1, word.match == nil, reading.means(.time), word.text.contains(", "),
      let name = lexicon.readings(.nouns, String(word.text.lastWord)).last?.english
    {
      return .adverb(AdverbPhrase("on \(name)", source: origin))
    }
    // „ganz Äthiopien“ → all of Ethiopia
    if index + 1 < words.count, word.isShare(of: words[index + 1]) {
      return .literal(Literal(word.lower == "ganz" ? "all of" : "half of", source: origin))
    }
    // „Der Konzern *seinerseits* schwieg“
    if word.lower == "seinerseits", isSaidOfThing(index) {
      return .adverb(AdverbPhrase("for its part", source: origin))
    }
    if even.contains(index) || shadesLittle(index) { return .adverb(AdverbPhrase("even", source: origin)) }
    var context = LexicalContext()
    context.isAdverbial = true
    context.lemmas = lemmas
    context.verb = currentVerb
    context.nextWord = wordBehind(index)
    context.previousWord = index > 0 ? words[index - 1].lower : nil
    context.hasComparative =
      index + 1 < words.count
      && (words[index + 1].reading.degree == .comparative || ["mehr", "weniger"].contains(words[index + 1].lower))
    context.hasNumber =
      index + 1 < words.count
      && (words[index + 1].has(.numeral) || words[index + 1].reading.key == "ein"
        // „gut jeder Vierte“
        || words[index + 1].match != nil && words[index + 1].lower.hasPrefix("jeder ")
        // „gut die Hälfte“
        || words[index + 1].reading.key == "der" && index + 2 < words.count
          && words[index + 2].reading.nounGroups.contains(.count))
    context.isFront =
      (word.match != nil || ["bereits", "schon"].contains(word.lower)
        || analysis.clauses.contains { $0.finite == index + 1 })
      && (index == 0 || words[index - 1].isPunctuation || words[index - 1].wordClass == .coordinator)
    // „…, ebenso wie Italien“: said by the comparison.
    if ["ebenso", "genauso"].contains(word.lower), index + 1 < words.count, words[index + 1].lower == "wie",
      index > 0, words[index - 1].isComma
    {
      return .sequence([])
    }
    context.isUnit = reading.wordClass == .adverb && isUnit(index)
    if ["so", "ebenso", "genauso"].contains(word.lower), isCompared(index) || isJustAs(index) {
      return .adverb(AdverbPhrase(word.lower == "so" ? "as" : "just as", source: origin))
    }
    // „nicht etwa wegen des Geldes“: the negation says it.
    if word.lower == "etwa", index > 0, words[index - 1].wordClass == .negation { return .sequence([]) }
    // „Soll das *etwa* genügen?“: asked by one who does not think so.
    if word.lower == "etwa", index + 1 < words.count, !words[index + 1].has(.numeral),
      !words[index + 1].has(.preposition),
      analysis.clauses.contains(where: { $0.kind == .question && $0.words.contains(index) })
    {
      // „… etwa *tatenlos* zusehen?“: there it would shade the quality.
      return words[index + 1].has(.adjective)
        ? .sequence([]) : .adverb(AdverbPhrase("really", source: origin))
    }
    if word.lower == "ja", analysis.quotations.contains(index..<index + 1) {
      return .literal(Literal("yes", source: origin))
    }
    if let match = word.match, match.isFixedGroup {
      noteSource(group: match.target)
      var english = ownedGroup(
        reading.key, lexicon.readings(.phrases, reading.key).best(in: context)?.english ?? match.target)
      // „Mitte Dezember 2008“ → in mid-December 2008
      if let year = Int(word.text.lastWord), !reading.key.hasSuffix(word.text.lastWord) {
        english += (english.last?.isNumber ?? false ? ", " : " ") + String(year)
      }
      if let bound = bound(of: index, english) { return .adverb(AdverbPhrase(bound, source: origin)) }
      // the worst in years
      if english.hasPrefix("for "), word.lower.hasPrefix("seit "), ranksSince(index) {
        return .adverb(AdverbPhrase("in" + english.dropFirst(3), source: origin))
      }
      return english == "-" || english.isEmpty ? .sequence([]) : .adverb(AdverbPhrase(english, source: origin))
    }
    if let target = termTarget(index) {
      return .adverb(AdverbPhrase(target, isFromAdjective: reading.wordClass == .adjective, source: origin))
    }
    switch reading.wordClass {
    case .negation: return .literal(Literal(functionWord(index, "neg") ?? "not", source: origin))
    // „am besten“: the superlative says it.
    case .am: return .sequence([])
    case .adjective: return adverbialAdjective(index, reading, context)
    case .preposition where word.lower == "über": return .literal(Literal("more than", source: origin))
    case .preposition where word.lower == "unter": return .literal(Literal("less than", source: origin))
    case .preposition, .prepositionArticle: return .literal(Literal(preposition(index) ?? word.text, source: origin))
    case .comparison:
      let english =
        reading.key == "als"
        ? "than"
        : reading.key == "wie"
          ? lemmas.contains("ebensowenig") ? "any more than" : "as" : preposition(index) ?? "as"
      return .literal(Literal(english, source: origin))
    case .pronominalAdverb, .interrogativePronominalAdverb:
      let english =
        lexicon.readings(.function, "\(reading.key).\(reading.wordClass.rawValue)").best(in: context)?.english
        ?? lexicon.readings(.function, "\(reading.key).padv").best(in: context)?.english ?? "with it"
      if english == "-" { return .sequence([]) }
      // „Darüber …“ in front points at what was just said.
      if index == 0 || analysis.clauses.contains(where: { $0.finite == index + 1 && $0.words.lowerBound == index }),
        english.hasSuffix(" it")
      {
        return .adverb(AdverbPhrase(english.dropLast(2) + "this", source: origin))
      }
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

  /// Whether an adverb is a part of its clause by itself: „nennt *etwa* die Bahn“, but „*etwa* 200 Menschen“.
  private func isUnit(_ index: Int) -> Bool {
    guard let clause = analysis.clause(around: index) else { return false }
    return clause.units.contains { if case .adverb(index) = $0 { true } else { false } }
  }

  /// „so viel wie“, „so schnell wie“: a comparison stands behind the word that „so“ measures.
  func isCompared(_ index: Int) -> Bool {
    guard index + 1 < words.count, !words[index + 1].isPunctuation, words[index + 1].lower != "wie",
      // „so zu sprechen wie er“: how, and not how much
      ![.zu, .verb].contains(words[index + 1].wordClass)
    else { return false }
    // „halb so breit“
    if index > 0, ["halb", "doppelt", "dreimal", "zehnmal"].contains(words[index - 1].lower) { return true }
    for position in (index + 2)..<max(index + 2, min(index + 8, words.count)) {
      if words[position].lower == "wie" || words[position].lower.hasPrefix("wie ") {
        // „warum er so wichtig ist – *und wie* viel er kostet“
        return !words[position - 1].has(.coordinator)
      }
      if [".", ";", ":", "?"].contains(words[position].text) { return false }
    }
    return false
  }

  /// „*ebenso* viele Läden“, „genauso wenig“: as many as has been said, also without „wie“.
  private func isJustAs(_ index: Int) -> Bool {
    words[index].lower != "so" && index + 1 < words.count && !isUnit(index)
      && words[index + 1].readings.contains { $0.key == "viel" || $0.key == "wenig" }
  }

  private func adverbialAdjective(_ index: Int, _ reading: German.Reading, _ context: LexicalContext) -> Phrase {
    let origin = source(index)
    // „starb *64-jährig*“, „neunzigjährig gestorben“
    if reading.key == "jährig", let part = reading.modifiers.first,
      let age = Int(part.text).map({ String($0) }) ?? boundNumber(part.text)
    {
      return .adverb(AdverbPhrase("at the age of \(age)", source: origin))
    }
    if reading.derivation == .pastParticiple || reading.derivation == .presentParticiple || reading.derivation == .bound
      || reading.isOrdinal
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
  func degreeAdverb(_ index: Int) -> Phrase {
    // „die politisch *und* wirtschaftlich schwache Regierung“
    if words[index].wordClass == .coordinator {
      consume(index)
      return .literal(Literal(coordination(index), source: source(index)))
    }
    // „die *früher* wichtige Stadt“
    if words[index].lower == "früher", index + 1 < words.count, words[index + 1].reading.wordClass == .adjective {
      consume(index)
      return .literal(Literal("formerly", source: source(index)))
    }
    guard words[index].wordClass == .negation else { return adverb(index) }
    // „plädierte auf nicht schuldig“
    consume(index)
    return .literal(Literal(functionWord(index, "neg") ?? "not", source: source(index)))
  }
}

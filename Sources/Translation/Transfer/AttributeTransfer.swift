import English
import German
import Text

/// Attributes before the noun, simple and extended.
extension SentenceTransfer {
  struct Modifiers {
    var predeterminers: [Phrase] = []
    var premodifiers: [Phrase] = []
    var postmodifiers: [Phrase] = []
    var genitive: Determiner?
  }

  /// Adverbs right before an amount that tell for how long it holds.
  private static let rates = [
    "jährlich": "a year", "monatlich": "a month", "wöchentlich": "a week", "täglich": "a day", "stündlich": "an hour",
  ]

  private func rate(_ index: Int, _ phrase: German.NounPhrase) -> String? {
    SentenceTransfer.rates[words[index].lower].flatMap { isQuantified(phrase) ? $0 : nil }
  }

  /// A focus that is said behind the amount rather than before the preposition's object: „je“, „jährlich“.
  func staysWithin(_ index: Int, _ phrase: German.NounPhrase) -> Bool {
    isDistributive(index, phrase) || rate(index, phrase) != nil
  }

  func modifiers(_ phrase: German.NounPhrase) -> Modifiers {
    var result = Modifiers()
    for index in phrase.focus { addFocus(index, of: phrase, to: &result) }
    for modifier in phrase.modifiers {
      switch modifier {
      case .name(let index): result.premodifiers.append(nameBefore(index))
      case .measure(let measure): result.predeterminers.append(.noun(nounPhrase(measure)))
      case .genitive(let genitive): result.genitive = Determiner(.genitive(.noun(nounPhrase(genitive))))
      case .number(let index): addNumber(index, of: phrase, to: &result)
      case .attribute(let attribute):
        settleRoles(attribute, of: phrase)
        add(attribute, of: phrase, to: &result)
      }
    }
    return result
  }

  /// What shades a phrase: „bereits“, „noch“, „möglichst“, „je“.
  private func addFocus(_ index: Int, of phrase: German.NounPhrase, to result: inout Modifiers) {
    // „um 40 Prozent mehr Fehler“
    if words[index].wordClass == .correlative, words[index].lower == "um" {
      consume(index)
      return
    }
    // „sehr viel Lob“ → a great deal of
    if words[index].lower == "sehr", phrase.determiner == index + 1, words[index + 1].lower == "viel" {
      consume(index)
      return
    }
    // „Bereits 2000 Menschen“: a number of people and no year
    if ["bereits", "schon"].contains(words[index].lower), words[index + 1].wordClass == .numeral,
      phrase.head > index + 1
    {
      consume(index)
      result.predeterminers.append(.literal(Literal("already", source: source(index))))
      return
    }
    if addUntilNow(index, of: phrase, to: &result) { return }
    if let shade = shadeOfMore(index, phrase) {
      result.predeterminers.append(shade)
      return
    }
    if addsToInclusion(index) {
      consume(index)
      return
    }
    // „blieb noch drei Wochen“ → another three weeks
    if addsTime(index, phrase) {
      consume(index)
      if phrase.determiner == nil {
        result.predeterminers.append(.literal(Literal("another", source: source(index))))
      }
      return
    }
    // as many witnesses as possible
    if words[index].lower == "möglichst", phrase.determiner == index + 1 {
      consume(index)
      result.postmodifiers.append(.literal(Literal("as possible", source: source(index))))
      return
    }
    // three years each
    if isDistributive(index, phrase) {
      consume(index)
      // a doctor for every 5,000 people
      let isRate = index > 0 && ["für", "auf", "pro"].contains(words[index - 1].lower)
      if isRate {
        result.predeterminers.append(.literal(Literal("every", source: source(index))))
      } else {
        result.postmodifiers.append(.literal(Literal("each", source: source(index))))
      }
      return
    }
    // „um jährlich 21 Prozent“ → by 21 percent a year
    if let rate = rate(index, phrase) {
      consume(index)
      result.postmodifiers.append(.literal(Literal(rate, source: source(index))))
      return
    }
    // hardly any time
    if ["kaum", "kaum noch"].contains(words[index].lower), words[phrase.head].wordClass == .noun,
      phrase.determiner == nil || isHardlyAny(phrase)
    {
      consume(index)
      result.predeterminers.append(.literal(Literal("hardly any", source: source(index))))
      return
    }
    // „statt wie geplant 500 Stellen“ → 500 jobs as planned
    if words[index].lower.hasPrefix("wie ") {
      result.postmodifiers.append(adverb(index))
      return
    }
    result.predeterminers.append(adverb(index))
  }

  /// „die Fußball Bundesliga“, „der Merkel Besuch“
  private func nameBefore(_ index: Int) -> Phrase {
    consume(index)
    var context = LexicalContext()
    context.isModifier = true
    context.lemmas = lemmas
    // „die Fußball Bundesliga“: a compound written apart
    let noun =
      words[index].wordClass == .noun
      ? lexicon.readings(.nouns, words[index].reading.key).best(in: context)?.english.filter { $0 != "*" } : nil
    return .literal(Literal(words[index].match?.target ?? noun ?? words[index].text, source: source(index)))
  }

  private func addNumber(_ index: Int, of phrase: German.NounPhrase, to result: inout Modifiers) {
    consume(index)
    if addUntilNow(index, of: phrase, to: &result) { return }
    let word = words[index]
    switch word.lower {
    // „einige wenige Beamte“, „ein weiterer“, „die jeweils andere Seite“ (there are two): the determiner says it.
    case _ where word.lower.hasPrefix("wenige") && phrase.determiner.map { words[$0].reading.key == "einige" } ?? false,
      _ where isAnother(index, phrase), "zum", "zur", "jeweils":
      break
    case "oder": result.premodifiers.append(.literal(Literal("or", source: source(index))))
    case "bis": result.premodifiers.append(.literal(Literal("to", source: source(index))))
    // „der damals 21-Jährige“
    case let time where word.reading.means(.time) && words[phrase.head].reading.key == "jährig":
      result.premodifiers.append(.literal(Literal(time == "damals" ? "then" : "now", source: source(index))))
    // „zwei Tage weniger“
    case "mehr": result.premodifiers.append(.literal(Literal("more", source: source(index))))
    case "weniger":
      // „die weniger Wohlhabenden“ → the less wealthy
      let isShade = index + 1 == phrase.head && words.tellsHowSeveralAre(index)
      result.premodifiers.append(.literal(Literal(isShade ? "less" : "fewer", source: source(index))))
    // „die rund 2000 Helfer“
    case "über", "unter",
      _ where word.wordClass == .adverb || word.wordClass == .adjective:
      result.premodifiers.append(degreeAdverb(index))
    case _ where word.wordClass == .numeral:
      // Counted things are no year: 2,000 officers.
      let isCount =
        word.text.utf8.count == 4 && word.kind == .number && words[phrase.head].wordClass == .noun
      let text = isCount ? numbers.counted(word.text) : nil
      result.premodifiers.append(.literal(Literal(text ?? numeral(index), source: source(index))))
    default: addQuantity(index, of: phrase, to: &result)
    }
  }

  /// „die beiden“, „all diese“, „solches“: words of quantity behind a determiner.
  private func addQuantity(_ index: Int, of phrase: German.NounPhrase, to result: inout Modifiers) {
    var context = LexicalContext()
    context.previousWord = index > 0 ? words[index - 1].lower : nil
    // „die ersten beiden“ are the first two, as „die beiden“ are the two.
    if words[index].reading.key == "beide", let determiner = phrase.determiner {
      context.previousWord = words[determiner].lower
    }
    let these = words[index].reading.key == "dieser" && numberIsPlural(phrase, words[phrase.head].reading)
    let english =
      these
      ? "these"
      : functionWord(index, "det", context: context)
        ?? (words[index].wordClass == .article ? "the" : words[index].text)
    let literal = Phrase.literal(Literal(english, source: source(index)))
    // such a right, but no such right; all his friends
    if let determiner = phrase.determiner,
      words[index].reading.key == "solcher" && words[determiner].reading.key == "ein"
        || words[index].reading.key == "all" && words[determiner].wordClass == .possessive
    {
      result.predeterminers.append(literal)
    } else {
      result.premodifiers.append(literal)
    }
  }

  private func add(_ attribute: German.Attribute, of phrase: German.NounPhrase, to result: inout Modifiers) {
    let noun = (key: words[phrase.head].reading.key, nounClass: words[phrase.head].reading.nounClass)
    switch words[attribute.word].reading.key {
    // „ein weiterer Minister“: the determiner says it.
    case _ where isAnother(attribute, phrase) || isSingle(attribute, phrase):
      consume(attribute.word)
    // „weitere 20 Menschen“ → another 20 people
    case let key
    where (key == "weiter" || key == "weitere") && phrase.determiner == nil && attribute.adverbs.isEmpty
      && attribute.complements.isEmpty && attribute.word + 1 < words.count
      && words[attribute.word + 1].wordClass == .numeral:
      consume(attribute.word)
      result.premodifiers.append(.literal(Literal("another", source: source(attribute.word))))
    case _ where isAsPossible(attribute, phrase): addAsPossible(attribute, noun: noun, to: &result)
    case _ where isSuch(attribute, phrase):
      addSuch(attribute, phrase, noun: noun, to: &result)
    // „eine derartige Krise“ → such a crisis
    case "derartig"
    where attribute.adverbs.isEmpty
      && phrase.determiner.map({ words[$0].reading.key == "ein" && words[$0].wordClass == .article }) ?? false:
      consume(attribute.word)
      result.predeterminers.append(.literal(Literal("such", source: source(attribute.word))))
    case _ where isHalf(attribute, phrase):
      consume(attribute.word)
      result.predeterminers.append(.literal(Literal("half", source: source(attribute.word))))
    // „die Ereignisse der letzten Tage“: of recent days
    case _
    where numberIsPlural(phrase, words[phrase.head].reading) && countsFromNow(phrase, isPlural: true):
      consume(attribute.word)
      result.premodifiers.append(.literal(Literal("recent", source: source(attribute.word))))
    default:
      if let children = children(attribute, phrase) {
        result.postmodifiers.insert(.literal(children), at: 0)
        return
      }
      attach(
        attribute, noun: noun, leads: leadsExtended(attribute, phrase) || followsCount(attribute, phrase), to: &result)
      listAttributes(upTo: attribute, of: phrase, in: &result)
    }
  }

  /// „eine politische, soziale und kulturelle Krise“ → a political, social and cultural crisis; „ein lauter, voller Saal“ →
  /// a loud, crowded hall: adjectives that commas divide make one list, with „und“ or without.
  private func listAttributes(
    upTo last: German.Attribute, of phrase: German.NounPhrase, in result: inout Modifiers
  ) {
    let isList = last.coordinator.map { ["und", "oder", "sowie"].contains(words[$0].lower) } ?? endsCommas(last)
    guard isList else { return }
    let start = last.coordinator ?? last.word
    let before = phrase.modifiers.compactMap { modifier in
      if case .attribute(let attribute) = modifier, attribute.word < start { attribute.word } else { nil }
    }
    let listed = last.coordinator == nil ? before : before.dropLast()
    let divided = listed.reversed().prefix { words[$0 + 1].isComma }.count
    let count = divided + (last.coordinator == nil ? 1 : 2)
    let length = last.coordinator == nil ? count : count + 1
    guard divided > 0, result.premodifiers.count >= length else { return }
    var items = Array(result.premodifiers.suffix(length))
    var conjunction: English.Word?
    if last.coordinator != nil {
      guard case .literal(let and) = items.remove(at: count - 1) else { return }
      conjunction = English.Word(and.text, source: and.source)
    }
    guard items.allSatisfy({ if case .adjective = $0 { true } else { false } }) else { return }
    result.premodifiers.removeLast(length)
    result.premodifiers.append(.coordination(Coordination(items, conjunction: conjunction, comma: false)))
  }

  /// The last of the adjectives that commas alone divide, of which none ranks its noun: „der letzte, große Sieg“.
  private func endsCommas(_ last: German.Attribute) -> Bool {
    let first = last.adverbs.first ?? last.word
    guard first > 1, words[first - 1].isComma, last.word + 1 < words.count, !words[last.word + 1].isComma,
      !words[last.word + 1].has(.coordinator),
      // „die neuen, amerikanischen Leitungen“: where it is from belongs to the noun.
      !words[last.word].reading.modifierGroups.contains(.regional)
    else { return false }
    let before = words[first - 2].reading
    return before.wordClass == .adjective && before.degree == .positive && !before.isOrdinal
  }

  /// A number as newspapers write it.
  func numeral(_ index: Int) -> String {
    let word = words[index]
    let bounds = word.text.split(separator: " ")
    // „zwischen 50 und 60 Menschen“, „mit 54 zu 46 Prozent“
    if bounds.count == 4, bounds[2] == "und" { return "between \(bound(bounds[1])) and \(bound(bounds[3]))" }
    if bounds.count == 3, bounds[1] == "zu" { return "\(bound(bounds[0])) to \(bound(bounds[2]))" }
    // „ein drei mal vier Meter großes Bild“
    if bounds.count == 3, bounds[1] == "mal" { return "\(bound(bounds[0]))-by-\(bound(bounds[2]))" }
    if bounds.count == 3, bounds[1] == "bis" { return "\(bound(bounds[0])) to \(bound(bounds[2]))" }
    if word.kind == .number, word.text.contains(":"), let score = score(index) { return score }
    if word.kind == .number, word.text.contains(", ") {
      return word.text.split(separator: ", ").map { numbers.number(String($0)) ?? String($0) }.joined(separator: ", ")
    }
    if word.kind == .number { return numbers.number(word.text) ?? word.text }
    // „ein paar hundert“
    if index > 0, words[index - 1].reading.key == "ein paar",
      let few = ["100": "hundred", "1000": "thousand"][word.reading.key]
    {
      return few
    }
    if let value = Int(word.reading.key) { return numbers.inText(value) }
    if let english = functionWord(index, "num") { return english }
    return word.text
  }

  /// „lebte *noch* zwölf Jahre“, „gab ihr *noch* ein Jahr“: how much longer, but „noch ein Jahr zuvor“ and „sind es noch drei
  /// Tage“.
  func addsTime(_ focus: Int, _ phrase: German.NounPhrase) -> Bool {
    // „Noch ein Sieg, dann …“: whatever is still to come
    let isAwaited =
      words[focus].lower == "noch"
      && analysis.clauses.contains {
        $0.kind == .fragment && $0.words.contains(focus) && $0.words.upperBound + 1 < words.count
          && words[$0.words.upperBound + 1].lower == "dann"
      }
    guard words[focus].lower == "noch", isAwaited || words[phrase.head].reading.means(.time), !phrase.isPrepositional,
      words[phrase.head].reading.wordClass == .noun, isAwaited || focus + 1 == firstWord(besides: focus, phrase),
      !currentVerb.contains(where: { ["sein", "haben"].contains($0) }),
      // „Es bleiben noch zwei Tage“
      !currentVerb.contains("bleiben") || !words[..<focus].contains(where: { $0.lower == "es" })
    else { return false }
    if let article = phrase.determiner {
      guard words[article].wordClass == .article, words[article].reading.key == "ein" else { return false }
    } else {
      guard phrase.modifiers.first?.numberWord != nil else { return false }
    }
    let next = phrase.lastWord + 1
    return next >= words.count
      || !["vor", "zuvor", "später", "früher", "nach", "danach", "vorher", "nachher"].contains(words[next].lower)
  }

  private func firstWord(besides focus: Int, _ phrase: German.NounPhrase) -> Int {
    var bare = phrase
    bare.focus = []
    return firstWord(of: bare)
  }

  /// „ein weiterer“, „ein anderer“: another.
  func isAnother(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    attribute.complements.isEmpty && attribute.adverbs.isEmpty && isAnother(attribute.word, phrase)
  }

  func isAnother(_ word: Int, _ phrase: German.NounPhrase) -> Bool {
    guard let determiner = phrase.determiner, words[determiner].wordClass == .article,
      words[determiner].reading.key == "ein", !isHardlyAny(phrase)
    else { return false }
    return ["weiter", "ander"].contains(words[word].reading.key)
      && words[word].reading.degree == .positive || words[word].reading.key == "weitere"
  }

  /// „ein so guter Spieler“, „so gute Spieler“, „auf so engem Raum“, but „ein so behandelter Patient“
  private func isSuch(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard attribute.complements.isEmpty, attribute.adverbs.count == 1, words[attribute.adverbs[0]].lower == "so",
      !isCompared(attribute.adverbs[0]), attribute.coordinator == nil,
      words[attribute.word].reading.degree == .positive,
      words[attribute.word].reading.derivation == nil
    else { return false }
    return phrase.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) } ?? true
  }

  /// Such a good player, such good weather, not such a good player, no such good player, such good players.
  private func addSuch(
    _ attribute: Attribute, _ phrase: German.NounPhrase, noun: (key: String, nounClass: Character),
    to result: inout Modifiers
  ) {
    let so = attribute.adverbs[0]
    consume(so)
    if let determiner = phrase.determiner, !denied.contains(phrase.head) {
      let isDenied = words[determiner].reading.key == "kein"
      result.predeterminers.append(.literal(Literal(isDenied ? "not such" : "such", source: source(so))))
    } else if phrase.determiner == nil, !numberIsPlural(phrase, words[phrase.head].reading) {
      result.predeterminers.append(.literal(Literal("such", source: source(so))))
    } else {
      result.premodifiers.append(.literal(Literal("such", source: source(so))))
    }
    var bare = attribute
    bare.adverbs = []
    attach(bare, noun: noun, to: &result)
  }

  private func bound(_ text: Substring) -> String {
    let text = String(text)
    return numbers.number(text) ?? NumberWords.value(of: text.lowercased()).map { numbers.inText($0) } ?? text
  }

  /// „die *geplante* und von den Anwohnern geforderte Straße“: both stand behind the noun.
  private func leadsExtended(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard attribute.coordinator == nil, attribute.complements.isEmpty, phrase.modifiers.count == 2,
      words[attribute.word].reading.derivation == .pastParticiple,
      case .attribute(let second) = phrase.modifiers[1], second.word != attribute.word
    else { return false }
    return second.coordinator != nil && !second.complements.isEmpty
  }

  func attach(
    _ attribute: Attribute, noun: (key: String, nounClass: Character), leads: Bool = false, to result: inout Modifiers
  ) {
    if attachReduced(attribute, noun: noun, to: &result) { return }
    // „das am häufigsten benutzte Wort“
    consume(
      attribute.adverbs.filter { words[$0].reading.degree == .superlative && $0 > 0 && words[$0 - 1].lower == "am" }.map
      {
        $0 - 1
      })
    let adverbs = attribute.adverbs.map { word -> Phrase in
      // „der bisher unbekannte Täter“ → the previously unknown perpetrator
      // but „das bisher einzige Land“
      guard words[word].isOf(.untilNow), words[attribute.word].reading.degree == .positive,
        !words[attribute.word].isOf([.sole, .singling]), !words[attribute.word].reading.isOrdinal
      else {
        return degreeAdverb(word)
      }
      consume(word)
      return .adverb(AdverbPhrase("previously", source: source(word)))
    }
    let isToBeDone = attribute.zu != nil || words[attribute.word].reading.isGerundive
    // „das von ihm gegründete und geleitete Institut“: the second participle follows the first.
    let followsFirst =
      attribute.coordinator != nil && words[attribute.word].reading.derivation == .pastParticiple
      && (result.postmodifiers.last.map { if case .clause = $0 { true } else { false } } ?? false)
    let measured = isToBeDone ? nil : measured(attribute)
    let isExtended =
      measured == nil
      && (!attribute.complements.isEmpty || isToBeDone || followsFirst || leads || standsBehind(attribute, adverbs)
        || isSaidInSeveralWords(attribute)
        || !adverbs.isEmpty && words[attribute.word].reading.modifierGroups.contains(.happened))
    let isParticiple = words[attribute.word].reading.derivation == .pastParticiple
    var adjective = self.adjective(attribute.word, attributive: !(isExtended && isParticiple), noun: noun)
    // „ein nicht öffentliches Treffen“ → a meeting that was not public
    let isDenied =
      attribute.complements.isEmpty && attribute.adverbs.count == 1 && words[attribute.adverbs[0]].lower == "nicht"
      && words[attribute.word].reading.derivation == nil && adjective.degree == .positive
    if let coordinator = attribute.coordinator {
      consume(coordinator)
      let and = Phrase.literal(Literal(coordination(coordinator), source: source(coordinator)))
      // „eine fließende und auf 35 Stunden reduzierte Arbeitszeit“: each stands on another side of the noun.
      // and „kleine und nicht öffentliche Treffen“
      let isBehind = isExtended || measured == nil && (isDenied || governsNoun(adjective.lemma))
      let isApart = isBehind ? result.postmodifiers.isEmpty : result.premodifiers.isEmpty
      switch isBehind {
      case _ where isApart && (isDenied || words[coordinator].lower == "und"): break
      case true: result.postmodifiers.append(and)
      case false: result.premodifiers.append(and)
      }
    }
    if isToBeDone {
      result.postmodifiers.append(toBeDone(attribute, adverbs))
      return
    }
    if attachRanked(attribute, adverbs, noun: noun, to: &result) { return }
    if isDenied {
      var verb = VerbPhrase("be", source: [])
      verb.tense = words.contains(where: \.tellsPast) ? .past : .present
      verb.negation = Negation("not", source: source(attribute.adverbs))
      result.postmodifiers.append(
        .clause(
          Clause(
            .relative(Relative(.automatic, role: .subject, isRestrictive: true)), verb: verb,
            complements: [.adjective(adjective)])))
      return
    }
    // „der im Umlauf befindliche Film“ → the film in circulation (`-` in the adjective's entry)
    if adjective.lemma == "-" {
      result.postmodifiers += attribute.complements.filter(\.isPrepositional).map { prepositional($0) } + adverbs
      consume(attribute.complements.filter { !$0.isPrepositional }.map(\.head))
      return
    }
    // „die heutige Sitzung“ → today's session: in the place of the article
    if !isExtended, attribute.adverbs.isEmpty, adjective.lemma.hasSuffix("'s"), result.genitive == nil {
      let owner = Literal(String(adjective.lemma.dropLast(2)), source: adjective.source)
      result.genitive = Determiner(.genitive(.literal(owner)))
      return
    }
    if let measured {
      // „der erst 13 Jahre alte“: the age says it.
      if attribute.adverbs.map({ words[$0].lower }) != ["erst"] { result.premodifiers += adverbs }
      result.premodifiers.append(.literal(measured))
      return
    }
    // „ein baureifes Grundstück“ → a property ready for construction
    if !isExtended, governsNoun(adjective.lemma) {
      adjective.modifiers = adverbs + adjective.modifiers
      result.postmodifiers.append(.adjective(adjective))
      return
    }
    guard isExtended else {
      adjective.modifiers = adverbs + adjective.modifiers
      result.premodifiers.append(.adjective(adjective))
      return
    }
    if let behind = measuredBehind(attribute, adverbs) {
      result.postmodifiers.append(behind)
      return
    }
    // „die von Russland geforderte Abtretung“ → the cession demanded by Russia
    result.postmodifiers.append(extendedAttribute(attribute, adjective, adverbs))
  }

  /// Attributes of which only a part is said, or that English says with a word of its own.
  private func attachReduced(
    _ attribute: Attribute, noun: (key: String, nounClass: Character), to result: inout Modifiers
  ) -> Bool {
    // „die immer teurer werdenden Mieten“ → the ever more expensive rents
    if words[attribute.word].lower.hasPrefix("werdend"), let last = attribute.adverbs.last,
      words[last].wordClass == .adjective, attribute.complements.isEmpty
    {
      consume(attribute.word)
      var inner = attribute
      inner.word = last
      inner.adverbs.removeLast()
      attach(inner, noun: noun, to: &result)
      return true
    }
    // „die Luxleaks genannten Papiere“ → the papers called Luxleaks
    if words[attribute.word].reading.key == "genannt", attribute.adverbs.isEmpty, attribute.complements.count == 1,
      let name = attribute.complements.first, words[name.head].reading.wordClass == .name
    {
      consume(attribute.word)
      result.postmodifiers.append(
        .sequence([.literal(Literal("called", source: source(attribute.word))), phrase(name)]))
      return true
    }
    if let seeming = seeming(attribute, noun: noun) {
      result.premodifiers.append(.adjective(seeming))
      return true
    }
    // „die sich verschärfende Krise“ → the worsening crisis
    if attribute.complements.count == 1, let oneself = attribute.complements.first, !oneself.isPrepositional,
      words[oneself.head].wordClass == .reflexive, words[attribute.word].reading.derivation == .presentParticiple,
      lexicon.readings(.verbs, words[attribute.word].reading.key).contains(where: {
        $0.frame == ["r"] && !$0.english.contains(" ")
      })
    {
      consume(oneself.head)
      reflexive.insert(attribute.word)
      var inner = attribute
      inner.complements = []
      attach(inner, noun: noun, to: &result)
      return true
    }
    return false
  }

  /// An adverb on a rank that stands elsewhere in English.
  private func attachRanked(
    _ attribute: Attribute, _ adverbs: [Phrase], noun: (key: String, nounClass: Character), to result: inout Modifiers
  ) -> Bool {
    guard attribute.complements.isEmpty, attribute.adverbs.count == 1 else { return false }
    // „die mit Abstand größte Gefahr“ → by far the greatest danger; „die weltweit größte Messe“ → the world's biggest;
    // „das bisher einzige Tor“ → the only goal so far
    if words[attribute.word].reading.degree == .superlative || isRanked(attribute.word)
      || words[attribute.word].isOf([.sole, .singling])
    {
      let adverb = attribute.adverbs[0]
      var bare = attribute
      bare.adverbs = []
      if ["mit abstand", "bei weitem"].contains(words[adverb].lower) {
        consume(adverb)
        result.predeterminers.append(.literal(Literal("by far", source: source(adverb))))
        attach(bare, noun: noun, to: &result)
        return true
      }
      if words[adverb].lower == "weltweit" {
        consume(adverb)
        result.genitive = Determiner(.genitive(.literal(Literal("the world", source: source(adverb)))))
        attach(bare, noun: noun, to: &result)
        return true
      }
      if words[adverb].isOf(.untilNow) {
        consume(adverb)
        result.postmodifiers.append(.literal(Literal("so far", source: source(adverb))))
        attach(bare, noun: noun, to: &result)
        return true
      }
    }
    // „die langfristig beste Lösung“ → the best solution in the long term
    if tellsHow(attribute.adverbs[0], adverbs[0]),
      words[attribute.word].reading.degree != .positive
    {
      result.postmodifiers.append(adverbs[0])
      var bare = attribute
      bare.adverbs = []
      attach(bare, noun: noun, to: &result)
      return true
    }
    return false
  }

  /// critical *of* the government, ready *to* be signed; but hundreds of thousands of
  private func governsNoun(_ lemma: String) -> Bool {
    let parts = lemma.split(separator: " ")
    guard parts.count > 1, let last = parts.last, !Self.governing.contains(last) else { return false }
    return parts.dropFirst().contains(where: Self.governing.contains)
  }

  private static let governing: Set<Substring> = ["of", "to", "for", "from", "with", "in", "on", "at", "about", "by"]
}

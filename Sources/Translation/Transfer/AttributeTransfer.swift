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
    for index in phrase.focus {
      // „sehr viel Lob“ → a great deal of
      if words[index].lower == "sehr", phrase.determiner == index + 1, words[index + 1].lower == "viel" {
        consume(index)
        continue
      }
      // „Bereits 2000 Menschen“: a number of people and no year
      if ["bereits", "schon"].contains(words[index].lower), words[index + 1].wordClass == .numeral,
        phrase.head > index + 1
      {
        consume(index)
        result.predeterminers.append(.literal(Literal("already", source: source(index))))
        continue
      }
      // „darunter auch“ → including
      if words[index].lower == "auch", index > 0, words[index - 1].lower == "darunter" {
        consume(index)
        continue
      }
      // as many witnesses as possible
      if words[index].lower == "möglichst", phrase.determiner == index + 1 {
        consume(index)
        result.postmodifiers.append(.literal(Literal("as possible", source: source(index))))
        continue
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
        continue
      }
      // „um jährlich 21 Prozent“ → by 21 percent a year
      if let rate = rate(index, phrase) {
        consume(index)
        result.postmodifiers.append(.literal(Literal(rate, source: source(index))))
        continue
      }
      // hardly any time
      if ["kaum", "kaum noch"].contains(words[index].lower), phrase.determiner == nil,
        words[phrase.head].wordClass == .noun
      {
        consume(index)
        result.predeterminers.append(.literal(Literal("hardly any", source: source(index))))
        continue
      }
      result.predeterminers.append(adverb(index))
    }
    let noun = (key: words[phrase.head].reading.key, nounClass: words[phrase.head].reading.nounClass)
    for modifier in phrase.modifiers {
      switch modifier {
      case .name(let index):
        consume(index)
        var context = LexicalContext()
        context.isModifier = true
        context.lemmas = lemmas
        // „die Fußball Bundesliga“: a compound written apart
        let noun =
          words[index].wordClass == .noun
          ? lexicon.readings(.nouns, words[index].reading.key).best(in: context)?.english.filter { $0 != "*" } : nil
        let name = words[index].match?.target ?? noun ?? words[index].text
        result.premodifiers.append(.literal(Literal(name, source: source(index))))
      case .measure(let measure): result.predeterminers.append(.noun(nounPhrase(measure)))
      case .genitive(let genitive):
        let inner = nounPhrase(genitive)
        result.genitive = Determiner(.genitive(.noun(inner)))
      // „einige wenige Beamte“: the determiner says it.
      case .number(let index)
      where words[index].lower.hasPrefix("wenige")
        && phrase.determiner.map { words[$0].reading.key == "einige" } ?? false:
        consume(index)
      case .number(let index) where ["bis", "zum", "zur"].contains(words[index].lower):
        consume(index)
        if words[index].lower == "bis" { result.premodifiers.append(.literal(Literal("to", source: source(index)))) }
      case .number(let index) where isAnother(index, phrase): consume(index)
      // „der damals 21-Jährige“
      case .number(let index) where words[index].reading.info == "t" && words[phrase.head].reading.key == "jährig":
        consume(index)
        let english = words[index].lower == "damals" ? "then" : "now"
        result.premodifiers.append(.literal(Literal(english, source: source(index))))
      // „zwei Tage weniger“
      case .number(let index) where ["mehr", "weniger"].contains(words[index].lower):
        consume(index)
        let english = words[index].lower == "mehr" ? "more" : "fewer"
        result.premodifiers.append(.literal(Literal(english, source: source(index))))
      // „die rund 2000 Helfer“
      case .number(let index)
      where words[index].wordClass == .adverb || words[index].wordClass == .adjective
        || ["über", "unter"].contains(words[index].lower):
        result.premodifiers.append(degreeAdverb(index))
      case .number(let index):
        consume(index)
        if words[index].wordClass == .numeral {
          // Counted things are no year: 2,000 officers.
          let isCount =
            words[index].text.utf8.count == 4 && words[index].kind == .number
            && words[phrase.head].wordClass == .noun
          let text = isCount ? numbers.counted(words[index].text) : nil
          result.premodifiers.append(.literal(Literal(text ?? numeral(index), source: source(index))))
        } else {
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
      // „ein weiterer Minister“: the determiner says it.
      case .attribute(let attribute) where isAnother(attribute, phrase) || isSingle(attribute, phrase):
        consume(attribute.word)
      // „weitere 20 Menschen“ → another 20 people
      case .attribute(let attribute)
      where ["weiter", "weitere"].contains(words[attribute.word].reading.key) && phrase.determiner == nil
        && attribute.adverbs.isEmpty && attribute.complements.isEmpty && attribute.word + 1 < words.count
        && words[attribute.word + 1].wordClass == .numeral:
        consume(attribute.word)
        result.premodifiers.append(.literal(Literal("another", source: source(attribute.word))))
      case .attribute(let attribute) where isSuch(attribute, phrase):
        addSuch(attribute, phrase, noun: noun, to: &result)
      case .attribute(let attribute) where isHalf(attribute, phrase):
        consume(attribute.word)
        result.predeterminers.append(.literal(Literal("half", source: source(attribute.word))))
      case .attribute(let attribute):
        if let children = children(attribute, phrase) {
          result.postmodifiers.insert(.literal(children), at: 0)
          continue
        }
        attach(attribute, noun: noun, leads: leadsExtended(attribute, phrase), to: &result)
      }
    }
    return result
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

  /// „ein weiterer“, „ein anderer“: another.
  func isAnother(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    attribute.complements.isEmpty && attribute.adverbs.isEmpty && isAnother(attribute.word, phrase)
  }

  func isAnother(_ word: Int, _ phrase: German.NounPhrase) -> Bool {
    guard let determiner = phrase.determiner, words[determiner].wordClass == .article,
      words[determiner].reading.key == "ein"
    else { return false }
    return ["weiter", "ander"].contains(words[word].reading.key)
      && words[word].reading.degree == .positive || words[word].reading.key == "weitere"
  }

  /// „ein so guter Spieler“, „so gute Spieler“, but „ein so behandelter Patient“
  private func isSuch(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard attribute.complements.isEmpty, attribute.adverbs.count == 1, words[attribute.adverbs[0]].lower == "so",
      !isCompared(attribute.adverbs[0]), attribute.coordinator == nil,
      words[attribute.word].reading.degree == .positive,
      words[attribute.word].reading.derivation == nil
    else { return false }
    return phrase.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) }
      ?? numberIsPlural(phrase, words[phrase.head].reading)
  }

  /// Such a good player, not such a good player, no such good player, such good players.
  private func addSuch(
    _ attribute: Attribute, _ phrase: German.NounPhrase, noun: (key: String, nounClass: Character),
    to result: inout Modifiers
  ) {
    let so = attribute.adverbs[0]
    consume(so)
    if let determiner = phrase.determiner, !denied.contains(phrase.head) {
      let isDenied = words[determiner].reading.key == "kein"
      result.predeterminers.append(.literal(Literal(isDenied ? "not such" : "such", source: source(so))))
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
    // „die immer teurer werdenden Mieten“ → the ever more expensive rents
    if words[attribute.word].lower.hasPrefix("werdend"), let last = attribute.adverbs.last,
      words[last].wordClass == .adjective, attribute.complements.isEmpty
    {
      consume(attribute.word)
      var inner = attribute
      inner.word = last
      inner.adverbs.removeLast()
      return attach(inner, noun: noun, to: &result)
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
      return attach(inner, noun: noun, to: &result)
    }
    // „das am häufigsten benutzte Wort“
    consume(
      attribute.adverbs.filter { words[$0].reading.degree == .superlative && $0 > 0 && words[$0 - 1].lower == "am" }.map
      {
        $0 - 1
      })
    let adverbs = attribute.adverbs.map { degreeAdverb($0) }
    let isToBeDone = attribute.zu != nil || words[attribute.word].reading.isGerundive
    // „das von ihm gegründete und geleitete Institut“: the second participle follows the first.
    let followsFirst =
      attribute.coordinator != nil && words[attribute.word].reading.derivation == .pastParticiple
      && (result.postmodifiers.last.map { if case .clause = $0 { true } else { false } } ?? false)
    let measured = isToBeDone ? nil : measured(attribute)
    let isExtended =
      measured == nil
      && (!attribute.complements.isEmpty || isToBeDone || followsFirst || leads || standsBehind(attribute, adverbs))
    if let coordinator = attribute.coordinator {
      consume(coordinator)
      let and = Phrase.literal(Literal(coordination(coordinator), source: source(coordinator)))
      // „eine fließende und auf 35 Stunden reduzierte Arbeitszeit“: each stands on another side of the noun.
      let isApart = isExtended ? result.postmodifiers.isEmpty : result.premodifiers.isEmpty
      switch isExtended {
      case _ where isApart && words[coordinator].lower == "und": break
      case true: result.postmodifiers.append(and)
      case false: result.premodifiers.append(and)
      }
    }
    if isToBeDone {
      result.postmodifiers.append(toBeDone(attribute, adverbs))
      return
    }
    // „die mit Abstand größte Gefahr“ → by far the greatest danger; „die weltweit größte Messe“ → the world's biggest
    if attribute.complements.isEmpty, attribute.adverbs.count == 1,
      words[attribute.word].reading.degree == .superlative || isRanked(attribute.word)
    {
      let adverb = attribute.adverbs[0]
      var bare = attribute
      bare.adverbs = []
      if ["mit abstand", "bei weitem"].contains(words[adverb].lower) {
        consume(adverb)
        result.predeterminers.append(.literal(Literal("by far", source: source(adverb))))
        return attach(bare, noun: noun, to: &result)
      }
      if words[adverb].lower == "weltweit" {
        consume(adverb)
        result.genitive = Determiner(.genitive(.literal(Literal("the world", source: source(adverb)))))
        return attach(bare, noun: noun, to: &result)
      }
      if ["bisher", "bislang"].contains(words[adverb].lower) {
        consume(adverb)
        result.postmodifiers.append(.literal(Literal("so far", source: source(adverb))))
        return attach(bare, noun: noun, to: &result)
      }
    }
    // „die langfristig beste Lösung“ → the best solution in the long term
    if attribute.complements.isEmpty, attribute.adverbs.count == 1, tellsHow(attribute.adverbs[0], adverbs[0]),
      words[attribute.word].reading.degree != .positive
    {
      result.postmodifiers.append(adverbs[0])
      var bare = attribute
      bare.adverbs = []
      return attach(bare, noun: noun, to: &result)
    }
    let isParticiple = words[attribute.word].reading.derivation == .pastParticiple
    var adjective = self.adjective(attribute.word, attributive: !(isExtended && isParticiple), noun: noun)
    // „ein nicht öffentliches Treffen“ → a meeting that was not public
    if attribute.complements.isEmpty, attribute.adverbs.count == 1, words[attribute.adverbs[0]].lower == "nicht",
      words[attribute.word].reading.derivation == nil, adjective.degree == .positive
    {
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

  /// „ein zwei Jahre älterer Bruder“ → a brother who is two years older; „der 20 Kilometer entfernte Ort“ → the town 20
  /// kilometers away: what English measures in a predicate only.
  private func measuredBehind(_ attribute: Attribute, _ adverbs: [Phrase]) -> Phrase? {
    let reading = words[attribute.word].reading
    guard let measure = attribute.complements.first, !measure.isPrepositional,
      ["t", "u"].contains(words[measure.head].reading.info), isQuantified(measure)
    else { return nil }
    if lexicon.governed(.adjectives, reading.key, "von") == "from" {
      guard let distance = distance(attribute, phrase(measure)) else { return nil }
      return .sequence(adverbs + distance)
    }
    guard reading.degree == .comparative, attribute.complements.count == 1 else { return nil }
    var adjective = adjective(attribute.word, attributive: false)
    adjective.modifiers = adverbs + [phrase(measure)] + adjective.modifiers
    var verb = VerbPhrase("be", source: [])
    verb.tense = words.contains(where: \.tellsPast) ? .past : .present
    let first = attribute.adverbs.first ?? measure.firstWord
    let isOneOfSeveral = first == 0 || words[first - 1].wordClass != .possessive
    return .clause(
      Clause(
        .relative(Relative(.automatic, role: .subject, isRestrictive: isOneOfSeveral)), verb: verb,
        complements: [.adjective(adjective)]))
  }

  /// five kilometers away, or from the place that it tells
  private func distance(_ attribute: Attribute, _ measure: Phrase) -> [Phrase]? {
    let places = attribute.complements.dropFirst()
    guard let place = places.first else {
      let away = lexicon.readings(.adjectives, words[attribute.word].reading.key).first { $0.governed["von"] == "from" }
      consume(attribute.word)
      return [measure, .literal(Literal(away?.english ?? "away", source: source(attribute.word)))]
    }
    guard places.count == 1, place.preposition.map({ words[$0].reading.key == "von" }) ?? false else { return nil }
    consume(attribute.word)
    return [measure, prepositional(place, english: "from")]
  }

  /// „elf Jahre alt“ → 11-year-old: where the adjective's entry says what stands behind the measure (`<m=old>`).
  private func measured(_ attribute: Attribute) -> Literal? {
    guard attribute.complements.count == 1, let measure = attribute.complements.first, !measure.isPrepositional,
      // „die zehn Euro teureren Karten“
      words[attribute.word].reading.degree == .positive,
      case let counts = measure.modifiers.compactMap(\.numberWord), counts.count == measure.modifiers.count,
      let number = counts.first,
      let behind = lexicon.readings(.adjectives, words[attribute.word].reading.key).lazy.compactMap({ $0.governed["m"] }
      )
      .first,
      let unit = lexicon.readings(.nouns, words[measure.head].reading.key).last?.english
    else { return nil }
    let powers = counts.dropFirst().map {
      lexicon.readings(.nouns, words[$0].reading.key).last?.english ?? words[$0].text
    }
    consume(counts + [measure.head])
    // a three-hour meeting, but a three-meter-long wall
    let isTime = words[measure.head].reading.info == "t" && behind == "long"
    let parts = [numeral(number)] + powers + [unit] + (behind == "-" || isTime ? [] : [behind])
    return Literal(parts.joined(separator: "-"), source: source(counts + [measure.head, attribute.word]))
  }

  func extendedAttribute(_ attribute: Attribute, _ adjective: AdjectivePhrase, _ adverbs: [Phrase]) -> Phrase {
    var reading = words[attribute.word].reading
    // „die in der Nacht gefallenen Mengen“ is of fallen: what takes haben and no object has no such participle.
    if reading.derivation == .pastParticiple, reading.info == "h",
      !lexicon.frames(ofVerb: reading.key).contains(where: { $0.contains("a") }),
      let other = words[attribute.word].readings.first(where: { $0.derivation == .pastParticiple && $0.info == "s" })
    {
      reading = other
    }
    guard reading.derivation == .pastParticiple || reading.derivation == .presentParticiple else {
      var adjective = adjective
      adjective.modifiers = adverbs
      // „der gestern gewählte Präsident“ → the president elected yesterday
      let isBehind = adverbs.indices.map { isTimeOrPlace(adverbs[$0]) || tellsHow(attribute.adverbs[$0], adverbs[$0]) }
      adjective.complements = adverbs.indices.filter { isBehind[$0] }.map { adverbs[$0] }
      adjective.modifiers = adverbs.indices.filter { !isBehind[$0] }.map { adverbs[$0] }
      // „der 1952 in Prag geborene Maler“ → born in Prague in 1952
      let years = attribute.complements.filter { !$0.isPrepositional && words[$0.head].year != nil }
      let others = attribute.complements.filter { $0.isPrepositional || words[$0.head].year == nil }
      defer { consume(years.map(\.head)) }
      adjective.complements += others.map { complement in
        if !complement.isPrepositional,
          let link = lexicon.readings(.adjectives, reading.key).lazy.compactMap({ $0.governed["d"] }).first
        {
          return .prepositional(PrepositionalPhrase(English.Word(link), self.phrase(complement)))
        }
        return complement.isPrepositional
          ? prepositional(complement, governor: reading.key, isAdjective: true) : self.phrase(complement)
      }
      adjective.complements += years.map {
        .prepositional(PrepositionalPhrase("in", self.phrase($0)))
      }
      return .adjective(adjective)
    }
    let isPast = reading.derivation == .pastParticiple
    if isPast, let accused = accused(attribute, reading) { return accused }
    // The noun is the object of a past participle, the subject of a present one.
    // „von“ names who did it, whatever else the verb takes it for.
    let isAgent = { (phrase: German.NounPhrase) in
      isPast && phrase.preposition.map { self.words[$0].reading.key == "von" } ?? false
    }
    let agents = attribute.complements.filter(isAgent).map { German.Unit.phrase($0) }
    // „die in Kraft getretene Regelung“: what belongs to a group with the verb.
    let grouped = attribute.adverbs.filter { index in
      words[index].match?.isFixedGroup ?? false || words[index].wordClass == .pronominalAdverb
    }
    let adverbs = zip(attribute.adverbs, adverbs).compactMap { grouped.contains($0) ? nil : $1 }
    let units =
      attribute.complements.filter { !isAgent($0) }.map { German.Unit.phrase($0) }
      + grouped.map { words[$0].wordClass == .pronominalAdverb ? .pronominalAdverb($0) : .adverb($0) }
    let choice = chooseVerb(
      [reading], units: units, subject: nil, isPassive: isPast, implied: isPast ? ["a", "noun"] : [])
    var complements = choice.complements
    var adverbials = (agents + choice.rest).compactMap { unit -> Adverbial? in
      adverbial(unit, front: false, agentBy: isPast)
    }
    adverbials += adverbs.map { Adverbial($0) }
    // A bare noun phrase that no slot took: „jahrelang dauernde“, „den Krieg beendende“.
    if complements.isEmpty, !isPast {
      func isBare(_ unit: German.Unit) -> Bool {
        if case .phrase(let phrase) = unit { !phrase.isPrepositional } else { false }
      }
      complements = choice.rest.filter(isBare).compactMap { plain($0) }
      adverbials =
        choice.rest.filter { !isBare($0) }.compactMap { adverbial($0, front: false, agentBy: false) }
        + adverbs.map { Adverbial($0) }
    }
    // „das zur Verfügung stehende Geld“ → the money available
    if !isPast, choice.lemma.hasPrefix("be ") {
      return .adjective(
        AdjectivePhrase(
          String(choice.lemma.dropFirst(3)), complements: complements + adverbials.map(\.phrase),
          source: source(attribute.word)))
    }
    if isDenied(attribute), choice.isTransitive {
      var verb = VerbPhrase(choice.lemma, source: source(attribute.word))
      verb.voice = .passive
      verb.tense = words.contains(where: \.tellsPast) ? .past : .present
      verb.negation = Negation("not", source: source(attribute.adverbs))
      return .clause(
        Clause(
          .relative(Relative(.automatic, role: .subject, isRestrictive: true)), verb: verb, complements: complements))
    }
    if isPast, reading.info == "s" || reading.info == "b", !choice.isTransitive {
      // „die aus dem Land geflohenen Menschen“ → the people who fled the country
      var verb = VerbPhrase(choice.lemma, source: source(attribute.word))
      verb.tense = .past
      return .clause(
        Clause(
          .relative(Relative(.automatic, role: .subject, isRestrictive: true)), verb: verb, complements: complements,
          adverbials: adverbials))
    }
    return .clause(
      Clause(
        .participial(isPast && choice.isTransitive ? .past : .present),
        verb: VerbPhrase(choice.lemma, source: source(attribute.word)), complements: complements,
        adverbials: adverbials))
  }

  /// „gestern gewählt“, „seit Jahren geplant“: a time goes with the participle behind the noun.
  private func standsBehind(_ attribute: Attribute, _ adverbs: [Phrase]) -> Bool {
    if adverbs.contains(where: isTimeOrPlace), words[attribute.word].lower.hasPrefix("ge") { return true }
    let derivation = words[attribute.word].reading.derivation
    if isDenied(attribute) { return true }
    if attribute.adverbs.count == 1, adverbs.count == 1, tellsHow(attribute.adverbs[0], adverbs[0]) { return true }
    // „die seit Wochen andauernden Proteste“ → the protests ongoing for weeks; „der von rechts kommende Fahrer“
    if attribute.adverbs.count == 1, words[attribute.adverbs[0]].match != nil,
      ["t", "r", "m"].contains(words[attribute.adverbs[0]].reading.info),
      !words[attribute.word].isCapitalized,
      words[attribute.word].reading.degree == .positive, case .adverb(let time) = adverbs.first,
      Self.opening.contains(where: { time.lemma.hasPrefix($0) })
    {
      return true
    }
    guard derivation == .pastParticiple || derivation == .presentParticiple else { return false }
    // „die damit verbundenen Kosten“ → the costs associated with it
    if attribute.adverbs.contains(where: { words[$0].wordClass == .pronominalAdverb }) { return true }
    return adverbs.contains { adverb in
      guard case .adverb(let phrase) = adverb, !phrase.isFromAdjective else { return false }
      return phrase.lemma.contains(" ") && phrase.modifiers.isEmpty
        || Self.pointing.contains(phrase.lemma)
    }
  }

  /// „baurechtlich zulässige Häuser“ → houses permissible under building law: an adjective as an adverb that English says by
  /// a phrase with a preposition, which cannot stand before the noun.
  private func tellsHow(_ word: Int, _ english: Phrase) -> Bool {
    let reading = words[word].reading
    guard
      reading.wordClass == .adjective
        || reading.wordClass == .adverb && ["t", "m"].contains(reading.info) && words[word].match == nil,
      case .adverb(let phrase) = english, phrase.modifiers.isEmpty,
      // „zeigt ausführlich alte Bilder“: said of the verb
      word == 0 || words[word - 1].wordClass != .verb
    else { return false }
    return Self.leading.contains(where: { phrase.lemma.hasPrefix($0) })
  }

  private static let leading = ["in ", "under ", "by ", "on ", "at ", "with ", "without ", "for ", "from "]

  /// „eine nicht verschlossene Tür“ → a door that was not locked
  private func isDenied(_ attribute: Attribute) -> Bool {
    words[attribute.word].reading.derivation == .pastParticiple && attribute.complements.isEmpty
      && attribute.adverbs.count == 1 && words[attribute.adverbs[0]].wordClass == .negation
      && words[attribute.adverbs[0]].lower == "nicht" && words[attribute.word].reading.info == "h"
  }

  /// English adverbs that point at a time or place, and stand behind what they are said of.
  private static let pointing: Set<String> = ["yesterday", "today", "tomorrow", "there", "here"]

  private static let opening = ["for ", "until ", "since ", "from "]

  private func isTimeOrPlace(_ adverb: Phrase) -> Bool {
    guard case .adverb(let phrase) = adverb else { return false }
    if Self.opening.contains(where: { phrase.lemma.hasPrefix($0) }) { return true }
    return Self.pointing.contains(phrase.lemma)
  }

  /// „die ihm vorgeworfenen Taten“ → the acts he is accused of
  private func accused(_ attribute: Attribute, _ reading: German.Reading) -> Phrase? {
    guard attribute.complements.count == 1, let person = attribute.complements.first, !person.isPrepositional,
      let template = lexicon.readings(.verbs, reading.key).lazy.filter({
        $0.frame == ["d", "a"] && $0.conditions.isEmpty
      })
      .map({ Template($0.english) }).first,
      template.parts.count == 3, template.parts[0] == .slot("d"), case .words(let link) = template.parts[1],
      template.parts[2] == .slot("a"), template.governingPreposition == nil
    else { return nil }
    var verb = VerbPhrase(template.lemma, source: source(attribute.word))
    verb.voice = .passive
    return .clause(
      Clause(
        .relative(Relative(.zero, role: .object, isRestrictive: true)), subject: phrase(person), verb: verb,
        complements: [.prepositional(PrepositionalPhrase(English.Word(link)))]))
  }

  /// „die bis Freitag zu zahlende Summe“ → the sum to be paid by Friday.
  private func toBeDone(_ attribute: Attribute, _ adverbs: [Phrase]) -> Phrase {
    consume(attribute.word)
    if let zu = attribute.zu { consume(zu) }
    let reading = words[attribute.word].reading
    let units = attribute.complements.map { German.Unit.phrase($0) }
    let choice = chooseVerb([reading], units: units, subject: nil, isPassive: true, implied: ["a"])
    let adverbials =
      choice.rest.compactMap { adverbial($0, front: false, agentBy: true) } + adverbs.map { Adverbial($0) }
    var verb = VerbPhrase(choice.lemma, source: source(attribute.word))
    verb.voice = .passive
    return .clause(
      Clause(.infinitive(.to), verb: verb, complements: choice.complements, adverbials: adverbials))
  }
}

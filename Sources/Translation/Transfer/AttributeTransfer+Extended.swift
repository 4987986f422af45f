import English
import German
import Text

/// Attributes that carry phrases of their own: „die von der Flut zerstörten Häuser“.
extension SentenceTransfer {
  /// „eine *vom Ministerium* verbreitete Meldung“, „die *300 Seiten* umfassende Studie“: what somebody did to it or what it
  /// does, whatever the word means as an adjective.
  private func deed(_ attribute: Attribute, _ reading: German.Reading) -> German.Reading? {
    guard reading.derivation != .pastParticiple, reading.derivation != .presentParticiple else { return nil }
    if attribute.complements.contains(where: isObject),
      let participle = participle(reading, of: { lexicon.needs(ofVerb: $0).mayHave(.accusative) })
    {
      return participle
    }
    // „die als sicher *geltende* Anlage“
    if attribute.complements.contains(where: { isComparison($0) }),
      let participle = participle(
        reading, of: { verb in lexicon.readings(.verbs, verb).contains { $0.frame.contains("als") } })
    {
      return participle
    }
    guard
      attribute.complements.contains(where: { agent in
        agent.preposition.map { words[$0].reading.key == "von" } ?? false
          && (canAct(agent) || words[agent.head].reading.nounGroups.contains(.acting))
      }), !lexicon.readings(.adjectives, reading.key).contains(where: { $0.governed["von"] != nil })
    else { return nil }
    return words[attribute.word].readings.first { participle in
      participle.derivation == .pastParticiple
        && lexicon.needs(ofVerb: participle.key).mayHave(.accusative)
    }
  }

  /// „umfassend“, which has an entry as an adjective: the present participle of a verb that fits.
  private func participle(_ adjective: German.Reading, of fits: (String) -> Bool) -> German.Reading? {
    guard adjective.key.hasSuffix("end"), case let infinitive = String(adjective.key.dropLast()) else { return nil }
    let keys =
      [infinitive] + (2...5).map { "\(infinitive.prefix($0))|\(infinitive.dropFirst($0))" }
    guard let verb = keys.first(where: fits) else { return nil }
    var reading = adjective
    reading.key = verb
    reading.derivation = .presentParticiple
    return reading
  }

  /// A phrase in the accusative that tells no time; also „über 40.000 Mitarbeiter“, which only looks like one with a
  /// preposition.
  private func isObject(_ phrase: German.NounPhrase) -> Bool {
    let isShaded =
      phrase.preposition.map { ["über", "unter"].contains(words[$0].lower) } ?? false && phrase.determiner == nil
      && phrase.modifiers.contains { if case .number = $0 { true } else { false } }
    return (!phrase.isPrepositional || isShaded) && phrase.agreement.allows(.accusative) && !analysis.isTime(phrase)
      && words[phrase.head].wordClass != .reflexive && !isMeasuredAttribute(phrase)
  }

  /// „die *als Zeugen* geladenen Männer“: witnesses, as many as the men.
  func settleRoles(_ attribute: Attribute, of phrase: German.NounPhrase) {
    for role in attribute.complements where role.determiner == nil && isComparison(role) {
      let noun = words[role.head].reading
      guard noun.wordClass == .noun, noun.means(.person), role.conjuncts.isEmpty else { continue }
      if phrase.agreement.isPluralOnly, !noun.agreement.intersection(.plural).isEmpty { several.insert(role.head) }
      if phrase.agreement.isSingularOnly, !noun.agreement.intersection(.singular).isEmpty { singular.insert(role.head) }
    }
  }

  func extendedAttribute(_ attribute: Attribute, _ adjective: AdjectivePhrase, _ adverbs: [Phrase]) -> Phrase {
    var reading = words[attribute.word].reading
    let attribute = withComplementsAttached(attribute, reading)
    // „die in der Nacht gefallenen Mengen“ is of fallen: what takes haben and no object has no such participle.
    if reading.derivation == .pastParticiple, reading.means(.person),
      !lexicon.needs(ofVerb: reading.key).mayHave(.accusative),
      let other = words[attribute.word].readings.first(where: {
        $0.derivation == .pastParticiple && $0.info == PerfectAuxiliary.sein
      })
    {
      reading = other
    }
    let deed = deed(attribute, reading)
    // „die von der Behörde *erhobene* Anklage“: filed is a deed as well.
    let isDeed = deed != nil && adjective.lemma.hasSuffix("ed")
    if let deed, !isDeed { reading = deed }
    guard reading.derivation == .pastParticiple || reading.derivation == .presentParticiple else {
      var adjective = adjective
      // „der 1998 verstorbene Sänger“ → deceased in 1998, while „der verstorbene Sänger“ is the late singer
      if reading.modifierGroups.contains(.happened) {
        var context = LexicalContext()
        context.isPredicative = true
        adjective.lemma = lexicon.readings(.adjectives, reading.key).best(in: context)?.english ?? adjective.lemma
      }
      // „die *daran* beteiligten Firmen“ → the companies involved in this
      let pointers = attribute.adverbs.filter { words[$0].wordClass == .pronominalAdverb }
      let kept = zip(attribute.adverbs, adverbs).filter { words[$0.0].wordClass != .pronominalAdverb }
      let adverbs = kept.map(\.1)
      // „der gestern gewählte Präsident“ → the president elected yesterday
      let isBehind = kept.map { isTimeOrPlace($0.1) || tellsHow($0.0, $0.1) }
      adjective.complements = pointers.map { pointed($0, by: reading) }
      adjective.complements += adverbs.indices.filter { isBehind[$0] }.map { adverbs[$0] }
      adjective.modifiers = adverbs.indices.filter { !isBehind[$0] }.map { adverbs[$0] }
      // „der 1952 in Prag geborene Maler“ → born in Prague in 1952
      let years = attribute.complements.filter { !$0.isPrepositional && words[$0.head].year != nil }
      var others = attribute.complements.filter { $0.isPrepositional || words[$0.head].year == nil }
      // „das zehn Kilometer entfernte Bonn“ → Bonn ten kilometers away
      let measures = others.filter(isMeasuredAttribute)
      others.removeAll(where: isMeasuredAttribute)
      // „die als Königin bekannte Frau“ → the woman known as queen: behind its noun it is said as a predicate is.
      if !measures.isEmpty || reading.derivation == nil && others.contains(where: { isComparison($0) }),
        !reading.modifierGroups.contains(.measured), reading.degree == .positive
      {
        var context = LexicalContext()
        context.isPredicative = true
        adjective.lemma = lexicon.readings(.adjectives, reading.key).best(in: context)?.english ?? adjective.lemma
      }
      adjective.modifiers += measures.map { phrase($0) }
      defer { consume(years.map(\.head)) }
      adjective.complements += others.map { complement in
        if !complement.isPrepositional,
          let link = lexicon.readings(.adjectives, reading.key).lazy.compactMap({ $0.governed["d"] }).first
        {
          return .prepositional(PrepositionalPhrase(English.Word(link), self.phrase(complement)))
        }
        let isAgent = isDeed && complement.preposition.map { words[$0].reading.key == "von" } ?? false
        return complement.isPrepositional
          ? prepositional(complement, governor: reading.key, isAdjective: true, english: isAgent ? "by" : nil)
          : self.phrase(complement)
      }
      adjective.complements += years.map {
        .prepositional(PrepositionalPhrase("in", self.phrase($0)))
      }
      return .adjective(adjective)
    }
    let isPast = reading.derivation == .pastParticiple
    if isPast, let accused = accused(attribute, reading) { return accused }
    if !isPast, adverbs.isEmpty, let available = standingOpen(attribute, reading) { return available }
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
    let state = state(attribute)
    // „die in der EU *nicht* zugelassene Sorte“ → the variety not approved in the EU
    let denial =
      isPast ? attribute.adverbs.first { words[$0].wordClass == .negation && words[$0].lower == "nicht" } : nil
    let adverbs = zip(attribute.adverbs, adverbs).compactMap {
      grouped.contains($0) || $0 == state || $0 == denial ? nil : $1
    }
    let negation = denial.map { Negation("not", source: source($0)) }
    let units =
      attribute.complements.filter { !isAgent($0) }.map { German.Unit.phrase($0) }
      + grouped.map { words[$0].wordClass == .pronominalAdverb ? .pronominalAdverb($0) : .adverb($0) }
      + (state.map { [.adjective($0, adverbs: [])] } ?? [])
    var choice = chooseVerb(
      participles(attribute, reading), units: units, subject: nil, isPassive: isPast,
      implied: isPast ? ["a", "noun"] : [])
    var complements = choice.complements
    if let state, let left = choice.rest.firstIndex(where: { isState($0, state) }) {
      choice.rest.remove(at: left)
      complements.insert(.adjective(self.adjective(state, attributive: false)), at: 0)
    }
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
    // „die arbeitslos gewordene Frau“ → the woman who became unemployed
    let isCopula = state != nil && ["werden", "bleiben"].contains(reading.key)
    if isCopula
      || isPast && [PerfectAuxiliary.sein, PerfectAuxiliary.either].contains(reading.info) && !choice.isTransitive
    {
      // „die aus dem Land geflohenen Menschen“ → the people who fled the country
      var verb = VerbPhrase(choice.lemma, source: source(attribute.word))
      verb.tense = .past
      verb.negation = negation
      return .clause(
        Clause(
          .relative(Relative(.automatic, role: .subject, isRestrictive: true)), verb: verb, complements: complements,
          adverbials: adverbials))
    }
    var verb = VerbPhrase(choice.lemma, source: source(attribute.word))
    verb.negation = negation
    return .clause(
      Clause(
        .participial(isPast && choice.isTransitive ? .past : .present), verb: verb, complements: complements,
        adverbials: adverbials))
  }

  /// „die nach dem Treffen *der Minister von Peru* …“, „der *am Rand von Berlin* gefundene Hund“: between the article and the
  /// participle a phrase may belong to the noun before it, as in a clause.
  private func withComplementsAttached(_ attribute: Attribute, _ reading: German.Reading) -> Attribute {
    guard attribute.complements.count > 1 else { return attribute }
    let isDone =
      reading.derivation == .pastParticiple
      && !(reading.info == PerfectAuxiliary.sein && !lexicon.needs(ofVerb: reading.key).mayHave(.accusative))
    var front = 0
    var inner = attribute.complements
    // „der zur Zeit der Wahl *mit dem Fall* beauftragte Anwalt“: right before the participle stands what it takes.
    let taken = inner.last.flatMap { takes(reading, $0) ? inner.popLast() : nil }
    let units = attachPrepositions(
      inner.map { .phrase($0) }, prefield: &front, verbs: reading.derivation == nil ? [] : [reading.key],
      isPassive: isDone)
    var result = attribute
    result.complements = units.compactMap { if case .phrase(let phrase) = $0 { phrase } else { nil } }
    if let taken { result.complements.append(taken) }
    return result
  }

  /// The participle takes the phrase by its preposition, which is no „von“ of who did it.
  private func takes(_ reading: German.Reading, _ phrase: German.NounPhrase) -> Bool {
    guard reading.derivation != nil, let preposition = phrase.preposition,
      case let key = words[preposition].reading.key,
      key != "von"
    else { return false }
    return lexicon.readings(.verbs, reading.key).contains { $0.frame.contains { slotName($0) == key } }
  }

  /// „die obdachlos *gewordenen* Familien“, „der tot *aufgefundene* Mann“: the adjective right before the participle of a
  /// copula, or of a verb with which it makes a group, tells what somebody became, or how he was found.
  func state(_ attribute: Attribute) -> Int? {
    guard let last = attribute.adverbs.last, last == attribute.word - 1, words[last].wordClass == .adjective,
      words[last].reading.agreement.isEmpty, case let reading = words[attribute.word].reading,
      reading.derivation == .pastParticiple
    else { return nil }
    if ["werden", "bleiben"].contains(reading.key) { return last }
    return lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(reading.key)), with: words[last].lower)
      .contains { phrase in
        phrase.words.count == 2 && phrase.words[0] == words[last].lower
          // but „ein gut entwickelter Plan“, for „sich gut entwickeln“
          && phrase.readings.contains { $0.frame.contains("a") || reading.info == PerfectAuxiliary.sein }
      } ? last : nil
  }

  /// „als Königin“
  private func isComparison(_ phrase: German.NounPhrase) -> Bool {
    phrase.preposition.map { words[$0].wordClass == .comparison } ?? false
  }

  private func isState(_ unit: German.Unit, _ state: Int) -> Bool {
    if case .adjective(state, _) = unit { true } else { false }
  }

  /// „eine von Experten *geleitete* Studie“: of two verbs with the same participle the one without „ge“ comes first.
  private func participles(_ attribute: Attribute, _ reading: German.Reading) -> [German.Reading] {
    [reading]
      + words[attribute.word].readings.filter {
        $0.derivation == reading.derivation && reading.key == "ge" + $0.key
      }
  }

  /// „die *abhebende* Maschine“ → the plane taking off: a verb with a particle or an object of its own stands behind.
  func isSaidInSeveralWords(_ attribute: Attribute) -> Bool {
    let reading = words[attribute.word].reading
    guard reading.derivation == .presentParticiple, case let readings = lexicon.readings(.verbs, reading.key),
      let english = (readings.last { $0.frame.isEmpty } ?? readings.last)?.english
    else { return false }
    let template = Template(english)
    let count = template.lemma.split(separator: " ").count - (template.governingPreposition == nil ? 0 : 1)
    return count > 1 && !template.lemma.hasPrefix("be ") && !template.lemma.hasSuffix(" to")
  }

  /// „davon“ beside „betroffen“: by this, as the adjective governs it.
  private func pointed(_ index: Int, by adjective: German.Reading) -> Phrase {
    let key = words[index].reading.key
    let governed = lexicon.readings(.adjectives, adjective.key).lazy.compactMap { $0.governed[key] }.first
    guard let english = governed ?? (key == "zu" ? "for" : lexicon.readings(.prepositions, key).last?.english) else {
      return adverb(index)
    }
    consume(index)
    return .prepositional(
      PrepositionalPhrase(
        English.Word(english.replacingStar, source: source(index)),
        .noun(English.NounPhrase(head: Noun("this", kind: .proper)))))
  }

  /// „gestern gewählt“, „seit Jahren geplant“: a time goes with the participle behind the noun.
  func standsBehind(_ attribute: Attribute, _ adverbs: [Phrase]) -> Bool {
    if state(attribute) != nil { return true }
    if adverbs.contains(where: isTimeOrPlace), words[attribute.word].lower.hasPrefix("ge") { return true }
    let derivation = words[attribute.word].reading.derivation
    if isDenied(attribute) { return true }
    if attribute.adverbs.count == 1, adverbs.count == 1, tellsHow(attribute.adverbs[0], adverbs[0]) { return true }
    // „die seit Wochen andauernden Proteste“ → the protests ongoing for weeks; „der von rechts kommende Fahrer“
    if attribute.adverbs.count == 1, words[attribute.adverbs[0]].match != nil,
      words[attribute.adverbs[0]].reading.means([.time, .direction, .manner]),
      !words[attribute.word].isCapitalized,
      words[attribute.word].reading.degree == .positive, case .adverb(let time) = adverbs.first,
      Self.opening.contains(where: { time.lemma.hasPrefix($0) })
    {
      return true
    }
    // „die damit verbundenen Kosten“ → the costs associated with it; „die dafür nötigen Mittel“ → the funds needed for this
    if attribute.adverbs.contains(where: { words[$0].wordClass == .pronominalAdverb }) { return true }
    guard derivation == .pastParticiple || derivation == .presentParticiple else { return false }
    return adverbs.contains { adverb in
      guard case .adverb(let phrase) = adverb, !phrase.isFromAdjective else { return false }
      return phrase.lemma.contains(" ") && phrase.modifiers.isEmpty
        || Self.pointing.contains(phrase.lemma)
    }
  }

  /// „baurechtlich zulässige Häuser“ → houses permissible under building law: an adjective as an adverb that English says by
  /// a phrase with a preposition, which cannot stand before the noun.
  func tellsHow(_ word: Int, _ english: Phrase) -> Bool {
    let reading = words[word].reading
    guard
      reading.wordClass == .adjective
        || reading.wordClass == .adverb && reading.means([.time, .manner]) && words[word].match == nil,
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
      && words[attribute.adverbs[0]].lower == "nicht" && words[attribute.word].reading.means(.person)
  }

  /// English adverbs that point at a time or place, and stand behind what they are said of.
  private static let pointing: Set<String> = [
    "yesterday", "today", "tomorrow", "there", "here", "abroad", "elsewhere", "nearby", "overseas",
  ]

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
  func toBeDone(_ attribute: Attribute, _ adverbs: [Phrase]) -> Phrase {
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

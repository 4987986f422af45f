import English
import German

/// Relative clauses: the English pronoun, its role, and what goes in front with it.
extension SentenceTransfer {
  /// „führte zu Verlusten, was falsch war“, „schloss, was zu Protesten führte“: behind a phrase that is no time, or with
  /// „was“ as what brings something about, nothing is meant but all that was said. Not asked of verbs that ask.
  func speaksOfAll(_ clause: German.Clause) -> Bool {
    guard clause.kind == .relative, clause.antecedent == nil, clause.introducer.count == 1,
      let was = clause.introducer.first, words[was].lower == "was", was > 1, words[was - 1].isComma,
      let parent = clause.parent
    else { return false }
    let above = analysis.clauses[parent]
    guard above.finite.map({ $0 < was }) ?? true else { return false }
    let isBehindPhrase = above.units.contains { unit in
      if case .phrase(let phrase) = unit {
        phrase.isPrepositional && phrase.lastWord == was - 2 && !words[phrase.head].reading.means(.time)
      } else {
        false
      }
    }
    if isBehindPhrase { return true }
    guard let complex = analysis.verbComplex(of: clause), !complex.isCopula,
      complex.steps.allSatisfy({ $0.operation == .perfect }),
      let subject = subject(of: clause, complex: complex)?.phrase, subject.head == was
    else { return false }
    return complex.readings.contains {
      !$0.verbGroups.isDisjoint(with: [.affects, .entails])
    }
  }

  /// A relative clause; „und“ stays before one that follows another on the same noun („das groß ist und das …“).
  /// „Verkauft wird, *was Geld bringt*“, „Ihm wird gesagt, *was er tun soll*“: a passive without a subject, of a verb that needs
  /// an object, has it here.
  private func namesDone(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent.map({ analysis.clauses[$0] }), clause.antecedent == nil,
      let complex = analysis.verbComplex(of: parent), complex.isPassive, !parent.hasEs(words),
      subject(of: parent, complex: complex) == nil
    else { return false }
    return complex.readings.allSatisfy { verb in
      let readings = lexicon.readings(.verbs, verb.key)
      return readings.last?.frame.contains("a") ?? false
        && !readings.contains { $0.frame.isEmpty && $0.conditions.isEmpty }
    }
  }

  func relative(_ index: Int, antecedent: German.NounPhrase?) -> Phrase? {
    let clause = analysis.clauses[index]
    guard !clause.introducer.isEmpty, let position = antecedent?.clauses.firstIndex(of: index), position > 0 else {
      return relativeClause(index, antecedent: antecedent)
    }
    guard let coordinator = clause.coordinator else {
      let english = relativeClause(index, antecedent: antecedent)
      // „ein Haus, das leer steht, *in dem* einst ein Maler wohnte“: English joins what German puts side by side.
      guard clause.kind == .relative, let before = antecedent?.clauses[position - 1],
        analysis.clauses[before].kind == .relative,
        analysis.clauses[before].words.upperBound + 1 == clause.words.lowerBound
      else { return english }
      return english.map { .sequence([.literal(Literal("and")), $0]) }
    }
    return relativeClause(index, antecedent: antecedent).map {
      .sequence([.literal(Literal(coordination(coordinator), source: source(coordinator))), $0])
    }
  }

  private func relativeClause(_ index: Int, antecedent: German.NounPhrase?) -> Phrase? {
    let clause = analysis.clauses[index]
    // „…, 1990 gegründet,“ stays between commas.
    if clause.kind == .participle || clause.kind == .fragment, clause.antecedent != nil {
      return subordinate(index).map { .parenthetical(Parenthetical($0)) }
    }
    // „die Art, wie er spricht“: the way in which
    if clause.kind == .subordinate, clause.introducer.map({ words[$0].lower }) == ["wie"],
      clause.antecedent != nil
        || antecedent.map({ words[$0.innermostNoun].reading.nounGroups.contains(.manner) }) ?? false
    {
      consume(clause.introducer)
      return built(index, kind: .subordinate(English.Word("in which", source: source(clause.introducer))))
    }
    // „Der Bezirk, wie er heute besteht, …“
    if clause.kind == .subordinate, clause.antecedent == nil, let first = clause.introducer.first,
      words[first].lower == "wie"
    {
      if let antecedent, let meant = relativeReferent(words[antecedent.head], antecedent) { discourse.mention(meant) }
      return subordinate(index).map { .parenthetical(Parenthetical($0)) }
    }
    guard clause.kind == .relative else { return subordinate(index) }
    if let coordinator = clause.coordinator { consume(coordinator) }
    let isRestrictive =
      antecedent.map { restricts($0) || $0.clauses.firstIndex(of: index) ?? 0 > 0 } ?? false && !goesOnTelling(clause)
    guard
      let pronoun = clause.introducer.first(where: {
        words[$0].has(.relative) || words[$0].has(.relativeAdverb) || words[$0].has(.relativePronominalAdverb)
          || words[$0].has(.interrogativeAdverb)
      })
    else {
      return withoutPronoun(index, clause, antecedent: antecedent)
    }
    consume(clause.introducer)
    let origin = source(clause.introducer)
    if let antecedent, let issue = whatIsAtIssue(clause, antecedent) { return issue }
    let reading = words[pronoun].reading
    if reading.wordClass == .relativeAdverb || reading.wordClass == .relativePronominalAdverb
      || reading.wordClass == .interrogativeAdverb
    {
      // „Berichte, wonach die Firma pleite ist“ → reports that, a law under which
      if ["wonach", "demzufolge", "derzufolge"].contains(words[pronoun].lower), let antecedent,
        head(of: antecedent).nounClass != "t"
      {
        let says =
          lexicon.governed(.nouns, head(of: antecedent).key, "dass") != nil
          || words[antecedent.head].reading.nounGroups.contains(.statement)
        return built(index, kind: .subordinate(English.Word(says ? "that" : "according to which", source: origin)))
      }
      return relativeAdverb(index, reading, origin, isRestrictive: isRestrictive)
    }
    guard let phrase = introducedPhrase(clause) else {
      return built(
        index, kind: .relative(Relative(.automatic, role: .subject, isRestrictive: isRestrictive, source: origin)))
    }
    let complex = analysis.verbComplex(of: clause)
    let subject = self.subject(of: clause, complex: complex)
    let isSubject = !phrase.isPrepositional && subject?.phrase.head == phrase.head
    let preposition = introducingPreposition(phrase, clause, complex, antecedent: antecedent)
    let lower = words[pronoun].lower
    if ["dessen", "deren"].contains(lower), phrase.head != pronoun {
      let whole = withPrepositionals(phrase, clause, complex)
      // „das Haus, dessen *Bewohner* fliehen konnten“: the verb tells how many.
      var possessed = isSubject ? settled(whole, clause) : whole
      possessed.preposition = nil
      let role: Relative.Role = phrase.isPrepositional ? .adverbial : isSubject ? .subject : .object
      return built(
        index,
        kind: .relative(
          Relative(
            .automatic, role: role, preposition: preposition, possessed: possessedBare(possessed),
            isRestrictive: isRestrictive, source: origin)), skipping: phrase.head)
    }
    if lower == "was", antecedent == nil, asksWhat(clause, pronoun) || saysWhat(clause) || namesDone(clause) {
      // „wurde gefragt, was er gesehen habe“
      return built(
        index,
        kind: .indirectQuestion(
          Interrogative(.literal(Literal("what", source: origin)), isSubject: isSubject)), skipping: phrase.head)
    }
    if lower == "was" {
      // everything that; but „…, was falsch ist“ → …, which is wrong
      return built(
        index,
        kind: .relative(
          Relative(
            antecedent == nil ? .which : .that, role: isSubject ? .subject : .object,
            isRestrictive: antecedent != nil, source: origin)),
        skipping: phrase.head)
    }
    if phrase.isPrepositional, let partitive = partitive(index, clause, subject, preposition, origin, isRestrictive) {
      return partitive
    }
    if let whose = relativeOwner(of: index, phrase, clause, subject, origin, isRestrictive) { return whose }
    let role: Relative.Role = preposition != nil ? .adverbial : isSubject ? .subject : .object
    // „es gibt Tage, an denen …“ → days when
    if let word = phrase.preposition, ["an", "in"].contains(words[word].reading.key), let antecedent,
      self.head(of: antecedent).nounClass == "t"
    {
      return built(
        index, kind: .relative(Relative(.when, role: .adverbial, isRestrictive: isRestrictive, source: origin)),
        skipping: phrase.head)
    }
    // „die Stadt, in der er lebt“, „der Ort, an dem er starb“ → where
    if let word = phrase.preposition, let antecedent, self.head(of: antecedent).nounClass == "p",
      words[word].reading.key == "an" || words[word].reading.key == "in" && ["in", "at"].contains(preposition?.text)
    {
      return built(
        index, kind: .relative(Relative(.where, role: .adverbial, isRestrictive: isRestrictive, source: origin)),
        skipping: phrase.head)
    }
    return built(
      index,
      kind: .relative(
        Relative(
          .automatic, role: role, preposition: preposition, isRestrictive: isRestrictive,
          antecedent: isSubject ? severalPlaces(antecedent, clause) : nil, source: origin)),
      skipping: phrase.head)
  }

  /// „zwischen Rom und Wien, *die streiten*“: behind the last of several places the plural of the verb tells that all are meant.
  private func severalPlaces(_ antecedent: German.NounPhrase?, _ clause: German.Clause) -> English.Agreement? {
    guard let antecedent, words[antecedent.head].match?.kind == .place, antecedent.conjuncts.isEmpty,
      let finite = clause.finite, words[finite].reading.verb.isPluralOnly,
      antecedent.firstWord > 0, words[antecedent.firstWord - 1].wordClass == .coordinator
    else { return nil }
    return English.Agreement(.third, .plural)
  }

  /// A second clause without a pronoun of its own.
  private func withoutPronoun(_ index: Int, _ clause: German.Clause, antecedent: German.NounPhrase?) -> Phrase? {
    // Without a subject of its own the verb agrees with the antecedent.
    let hasSubject = subject(of: clause, complex: analysis.verbComplex(of: clause)) != nil
    let kind: English.Clause.Kind =
      hasSubject ? .declarative : .relative(Relative(.other(""), role: .subject, isRestrictive: true))
    // „…, weshalb er krank wurde und starb“: the coordination says it.
    let isLoose = clause.coordinatedWith.map { first in
      analysis.clauses[first].antecedent == nil && antecedent == nil && clause.antecedent == nil
        && analysis.clauses[first].introducer.allSatisfy { !words[$0].has(.relative) }
    }
    if isLoose ?? false { return built(index, kind: .declarative) }
    guard let coordinator = clause.coordinator else {
      let inner = built(index, kind: kind)
      guard clause.coordinatedWith != nil else { return inner }
      return inner.map { .sequence([.literal(Literal(",", spaceBefore: false)), $0]) }
    }
    let inner = built(index, kind: kind)
    return inner.map {
      .sequence([.literal(Literal(coordination(coordinator), source: source(coordinator))), $0])
    }
  }

  /// The preposition before the pronoun: the one that English wants for what the German one says of its verb or predicate.
  private func introducingPreposition(
    _ phrase: German.NounPhrase, _ clause: German.Clause, _ complex: VerbComplex?, antecedent: German.NounPhrase?
  ) -> English.Word? {
    guard let word = phrase.preposition else { return datively(phrase, complex) ?? concerning(phrase, clause, complex) }
    // „dem zufolge“ stands behind the pronoun that introduces the clause.
    consume(word)
    var context = LexicalContext()
    let head = antecedent.map { self.head(of: $0) }
    context.slots["o"] = head
    context.lemmas = lemmas
    let candidates = complex?.readings.map(\.key) ?? []
    context.verb = candidates
    // „der Tag, an dem er starb“: a time is no object.
    let governed =
      predicateGovernor(of: words[word].reading.key, clause)
      ?? (head?.nounClass == "t"
        ? nil
        : candidates.lazy.compactMap {
          self.governedPreposition(
            $0, self.words[word].reading.key, isDative: phrase.agreement.onlyCase == .dative)
        }.first)
      ?? objectGovernor(of: words[word].reading.key, clause)
    let plain = lexicon.readings(.prepositions, words[word].reading.key).best(in: context)?.english ?? "in"
    // „Anlagen, *bei denen* Geld verloren geht“: with or in them, and not in their neighborhood
    let isNear = plain == "near" && antecedent.map { words[$0.head].wordClass == .noun } ?? false
    return English.Word((governed ?? (isNear ? "in" : plain)).replacingStar, source: source(word))
  }

  /// „Die Frage ist, was …“, „Das ist, was sie interessiert“
  private func saysWhat(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent, let above = analysis.verbComplex(of: analysis.clauses[parent]), above.isCopula
    else { return false }
    let phrases = analysis.clauses[parent].units.compactMap { unit -> German.NounPhrase? in
      if case .phrase(let phrase) = unit, !phrase.isPrepositional { phrase } else { nil }
    }
    guard phrases.count == 1, let named = phrases.first else { return false }
    return words[named.head].reading.nounGroups.contains(.question) || words[named.head].lower == "das"
  }

  /// „der Mann, dem die Waffe gehört“: the preposition that the English verb wants for a dative.
  func datively(_ phrase: German.NounPhrase, _ complex: VerbComplex?) -> English.Word? {
    guard !phrase.isPrepositional, phrase.agreement.onlyCase == .dative else { return nil }
    let keys = complex?.readings.map(\.key) ?? []
    if let own = keys.lazy.compactMap({ self.governedPreposition($0, "d") }).first { return English.Word(own) }
    // „der Mann, dem sie das Auto verkauft hat“ → to whom: give somebody something
    let isGiven = complex.map { complex in
      !complex.isPassive
        && keys.contains { key in
          lexicon.readings(.verbs, key).contains { reading in
            reading.frame == ["d", "a"] && reading.conditions.isEmpty
              && Template(reading.english).parts == [.slot("d"), .slot("a")]
          }
        }
    }
    return isGiven ?? false ? English.Word("to") : nil
  }

  /// „…, von denen viele verletzt sind“ → many of whom are injured.
  private func partitive(
    _ index: Int, _ clause: German.Clause, _ subject: SentenceAnalysis.Subject?, _ preposition: English.Word?,
    _ origin: SourceRanges, _ isRestrictive: Bool
  ) -> Phrase? {
    guard let subject, clause.introducer.first.map({ words[$0].reading.key == "von" }) ?? false,
      let pronoun = clause.introducer.last, words[pronoun].lower == "denen"
    else { return nil }
    let reading = words[subject.phrase.head].reading
    let quantities = ["viel", "wenig", "einige", "kein", "ein", "mehrere", "beide", "manch"]
    guard
      reading.wordClass == .numeral || reading.wordClass == .pronoun && quantities.contains(reading.key)
        || words[subject.phrase.head].lower == "meisten",
      subject.phrase.modifiers.isEmpty, subject.phrase.prepositionals.isEmpty
    else { return nil }
    let quantity =
      reading.key == "beide"
      ? Phrase.literal(Literal("both", source: source(subject.phrase.head)))
      : simple(subject.phrase, NounContext())
    consume(subject.phrase.head)
    let fronted = Phrase.sequence([
      quantity,
      .prepositional(
        PrepositionalPhrase("of", .noun(English.NounPhrase(head: Noun("", kind: .pronoun(.relative), source: origin))))),
    ])
    let isSingular = reading.key == "ein" || reading.key == "1"
    return built(
      index,
      kind: .relative(
        Relative(
          .automatic, role: .subject, phrase: fronted, isRestrictive: false,
          antecedent: English.Agreement(.third, isSingular ? .singular : .plural), source: origin)),
      skipping: subject.phrase.head,
      leavingOut: Set(introducedPhrase(clause).map { unitKey(.phrase($0)) }.map { [$0] } ?? []))
  }

  /// „dessen *Bruder und Vater*“: what follows whose, which no article stands before.
  func possessedBare(_ phrase: German.NounPhrase) -> Phrase {
    guard !phrase.conjuncts.isEmpty else {
      var noun = nounPhrase(phrase)
      noun.determiner = nil
      return .noun(noun)
    }
    let whole = self.phrase(phrase)
    // „deren Sommer- und Winterreifen“: one noun in English
    if case .noun(var noun) = whole {
      noun.determiner = nil
      return .noun(noun)
    }
    guard case .coordination(var several) = whole else { return whole }
    let own = [phrase.determiner] + phrase.conjuncts.map(\.phrase.determiner)
    for (position, determiner) in own.enumerated() where several.items.indices.contains(position) {
      let isWhose = determiner.map { ["dessen", "deren"].contains(words[$0].lower) } ?? true
      guard position == 0 || isWhose, case .noun(var noun) = several.items[position] else { continue }
      noun.determiner = nil
      several.items[position] = .noun(noun)
    }
    return .coordination(several)
  }

  /// „dessen *Wechsel nach Turin* …“: a noun behind the pronoun with what belongs to it.
  private func withPrepositionals(
    _ phrase: German.NounPhrase, _ clause: German.Clause, _ complex: VerbComplex?
  ) -> German.NounPhrase {
    var prefield = clause.prefield
    let units = attachPrepositions(
      clause.units, prefield: &prefield, verbs: complex?.readings.map(\.key) ?? [],
      isPassive: complex?.isPassive ?? false)
    for case .phrase(let whole) in units where whole.head == phrase.head { return whole }
    return phrase
  }

  /// The phrase of the relative pronoun, with its preposition or its noun.
  private func introducedPhrase(_ clause: German.Clause) -> German.NounPhrase? {
    for unit in clause.units {
      guard case .phrase(let phrase) = unit else { continue }
      if clause.introducer.contains(phrase.head) { return phrase }
      if let determiner = phrase.determiner, clause.introducer.contains(determiner) { return phrase }
    }
    return nil
  }

  /// „eine Leistung, auf die er *stolz* ist“: of which he is proud.
  private func predicateGovernor(of german: String, _ clause: German.Clause) -> String? {
    for case .adjective(let word, _) in clause.units {
      for reading in lexicon.readings(.adjectives, words[word].reading.key) {
        if let english = reading.governed[german] { return english }
      }
    }
    return nil
  }

  /// „das Geld, auf das sie *Anspruch* hat“: to which she is entitled, as the noun right before the verb governs it.
  private func objectGovernor(of german: String, _ clause: German.Clause) -> String? {
    guard case .phrase(let object)? = clause.units.last, !object.isPrepositional, object.prepositionals.isEmpty,
      object.determiner.map({ words[$0].reading.key == "kein" }) ?? true
    else { return nil }
    for reading in lexicon.readings(.nouns, words[object.head].reading.key) {
      if let english = reading.governed[german] { return english }
    }
    return nil
  }

  /// The English preposition that a verb's reading puts before its slot.
  ///
  /// - Parameter isDative: „die Stadt, in der die Mieten steigen“ takes nothing that wants an accusative.
  func governedPreposition(_ verb: String, _ german: String, isDative: Bool = false) -> String? {
    for reading in lexicon.readings(.verbs, verb)
    where reading.frame.contains(where: { slotName($0) == german && !(isDative && $0 == "\(german)+a") })
      // What holds for some words alone („in einer Höhe liegen“) does not govern.
      && !reading.conditions.contains(where: { $0.relation == "=" && !$0.isNegated })
      && !reading.conditions.contains(where: { $0.name == "pass" })
    {
      let template = Template(reading.english)
      if template.parts.first == .slot(german), let preposition = template.governingPreposition { return preposition }
      for (position, part) in template.parts.enumerated() where part == .slot(german) && position > 0 {
        if case .words(let text) = template.parts[position - 1] { return text }
      }
    }
    return nil
  }

  private func relativeAdverb(_ index: Int, _ reading: German.Reading, _ origin: SourceRanges, isRestrictive: Bool)
    -> Phrase?
  {
    switch reading.key {
    case "wo", "wohin", "woher":
      return built(
        index, kind: .relative(Relative(.where, role: .adverbial, isRestrictive: isRestrictive, source: origin)))
    case "von wo":
      return built(
        index,
        kind: .relative(
          Relative(
            .where, role: .adverbial, preposition: English.Word("from"), isRestrictive: isRestrictive, source: origin)))
    case "wobei":
      return built(index, kind: .subordinate(English.Word("and", source: origin)))
    case "woraufhin":
      return built(index, kind: .subordinate(English.Word("whereupon", source: origin)))
    case "weshalb", "weswegen":
      return built(index, kind: .subordinate(English.Word("which is why", source: origin)))
    case "wodurch": return consequence(index, origin)
    default:
      let english = lexicon.readings(.prepositions, reading.key).last?.english.replacingStar ?? "in"
      return built(
        index,
        kind: .relative(
          Relative(
            .which, role: .adverbial, preposition: English.Word(english), isRestrictive: isRestrictive, source: origin))
      )
    }
  }

  /// Names and possessed or definite unique things are not restricted by what follows.
  private func restricts(_ phrase: German.NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    if reading.wordClass == .name || !phrase.close.isEmpty || analysis.repeatsAntecedent { return false }
    // „der Saturn, der …“: a name in English
    if let english = lexicon.readings(.nouns, reading.key).last?.english, morphology.isWithoutArticle(english) {
      return false
    }
    if let determiner = phrase.determiner, words[determiner].wordClass == .possessive { return false }
    if !phrase.appositions.isEmpty { return false }
    // „die Regierung, die …“: there is one.
    if reading.nounGroups.contains(.authority), phrase.modifiers.isEmpty, phrase.genitives.isEmpty,
      phrase.agreement.intersection(.plural).isEmpty,
      phrase.determiner.map({ words[$0].wordClass == .article }) ?? false,
      phrase.determiner.map({ words[$0].reading.key == "der" }) ?? false
    {
      return false
    }
    return true
  }
}

import English
import German

/// Clauses whose English has another shape: headlines, „schwer zu“, what a predicate governs.
extension SentenceTransfer {
  /// „Vier Menschen bei Unfall getötet“: a headline without its auxiliary keeps the participle; nil for other verbs.
  func participialHeadline(_ work: inout ClauseAssembly) -> Phrase? {
    let complex = work.complex
    let reading = complex.readings.first ?? words[complex.main].reading
    guard reading.verb.contains(.pastParticiple),
      !reading.verb.contains(.infinitive) || reading.info == PerfectAuxiliary.haben
    else {
      return nil
    }
    consume(complex.main)
    consume(complex.others)
    var verb = VerbPhrase(work.choice.lemma, source: source([complex.main] + complex.others))
    // „Täter *nicht* gefunden“
    verb.negation = work.negation
    let frontKeys = Set(work.front.map(unitKey))
    let adverbials =
      work.choice.rest.compactMap { adverbial($0, front: frontKeys.contains(unitKey($0)), agentBy: true) } + work.late
    if reading.info == PerfectAuxiliary.sein {
      verb.tense = .past
      return .clause(
        English.Clause(
          .declarative, subject: work.subjectPhrase, verb: verb, complements: work.choice.complements,
          adverbials: adverbials))
    }
    let participle = English.Clause(
      .participial(.past), verb: verb, complements: work.choice.complements,
      adverbials: adverbials.filter { $0.position != .front })
    return .sequence(
      adverbials.filter { $0.position == .front }.map(\.phrase) + [work.subjectPhrase].compactMap(\.self)
        + [.clause(participle)])
  }

  /// „ist schwer zu analysieren“ → is difficult to analyze
  /// - Parameter sharesSubject: „… und ist schwer zu lesen“: the subject stands in the clause before.
  func easyTo(
    _ complex: VerbComplex, _ choice: inout VerbChoice, _ verb: VerbPhrase, _ subject: Phrase?,
    _ kind: English.Clause.Kind, causative: String?, sharesSubject: Bool
  ) -> Phrase? {
    guard let position = choice.rest.lastIndex(where: { isEase($0, complex, causative: causative) }),
      case .adjective(let word, let adverbs) = choice.rest[position]
    else { return nil }
    choice.rest.remove(at: position)
    // „nur schwer zu finden“: difficult to find
    choice.rest.removeAll { unit in
      guard case .adverb(let only) = unit, words[only].lower == "nur", only + 1 == word else { return false }
      consume(only)
      return true
    }
    var adjective = adjective(word, attributive: false)
    adjective.modifiers = adverbs.map { degreeAdverb($0) }
    if ["schwer", "schwierig", "schlecht"].contains(words[word].reading.key) { adjective.lemma = "difficult" }
    if words[word].reading.key == "gut" { adjective.lemma = "easy" }
    let inner = English.Clause(
      .infinitive(.to), verb: VerbPhrase(choice.lemma, source: verb.source), complements: choice.complements)
    adjective.complements = [.clause(inner)]
    var outer = verb
    outer.lemma = "be"
    outer.voice = .active
    outer.modals = []
    outer.source = verb.auxiliarySource
    let adverbials = choice.rest.compactMap { adverbial($0, front: false, agentBy: false) }
    // „Stoffe, die schwer zu trennen sind“: which are difficult to separate
    let isInFront = if case .relative(let relative) = kind { relative.role == .subject } else { false }
    return .clause(
      English.Clause(
        kind, subject: subject ?? (isInFront || sharesSubject ? nil : .noun(.it)), verb: outer,
        complements: [.adjective(adjective)],
        adverbials: adverbials)
    )
  }

  /// „will, dass er geht“ → wants him to go; „verhinderte, dass er kam“ → prevented him from coming
  /// - Parameter wishes: „möchte, dass er geht“ → would like him to go
  func wantingInfinitive(_ choice: VerbChoice, wishes: Bool) -> [Phrase] {
    guard ["want", "prevent"].contains(choice.lemma) || wishes, choice.complements.count == 1 else {
      return choice.complements
    }
    let prevents = choice.lemma == "prevent"
    switch choice.complements[0] {
    case .clause(let told): return brought(about: told, prevents: prevents) ?? choice.complements
    // „will, dass die einen zahlen und die anderen helfen“
    case .coordination(var several):
      let items = several.items.compactMap { item -> Phrase? in
        guard case .clause(let told) = item else { return nil }
        return brought(about: told, prevents: prevents).map { .sequence($0) }
      }
      guard items.count == several.items.count else { return choice.complements }
      several.items = items
      return [.coordination(several)]
    default: return choice.complements
    }
  }

  /// Who does it, and the deed as an infinitive or gerund.
  private func brought(about content: English.Clause, prevents: Bool) -> [Phrase]? {
    var told = content
    guard case .subordinate(let that) = told.kind, that.text == "that", let actor = told.subject,
      told.verb?.negation == nil
    else { return nil }
    // „dass der Mann fliehen konnte“: preventing says that he could not.
    if prevents, told.verb?.modals.map(\.lemma) == ["can"] { told.verb?.modals = [] }
    guard told.verb?.modals.isEmpty ?? false, told.adverbials.allSatisfy({ $0.position != .front }) else { return nil }
    if case .noun(let noun) = actor, case .pronoun(.there) = noun.head.kind { return nil }
    told.subject = nil
    told.verb?.tense = .present
    told.verb?.isPerfect = false
    guard prevents else {
      told.kind = .infinitive(.to)
      return [actor, .clause(told)]
    }
    told.kind = .gerund
    return [actor, .prepositional(PrepositionalPhrase(English.Word("from", source: that.source), .clause(told)))]
  }

  /// „hat mit dem Fall nichts zu tun“ → has nothing to do with the case
  func putCompanionBehind(_ field: inout [German.Unit], _ complex: VerbComplex) {
    guard complex.readings.contains(where: { $0.key == "haben" }),
      let companion = field.firstIndex(where: { unit in
        switch unit {
        case .phrase(let phrase): phrase.preposition.map { words[$0].reading.key == "mit" } ?? false
        case .pronominalAdverb(let index): words[index].lower == "damit"
        default: false
        }
      }),
      let amount = field.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit,
          ["nichts", "viel", "wenig", "etwas", "genug"].contains(words[phrase.head].lower),
          let inner = phrase.clauses.first, phrase.clauses.count == 1
        else { return false }
        return analysis.clauses[inner].verbs.contains { words[$0].lower == "tun" }
      }), companion < amount
    else { return }
    field.insert(field.remove(at: companion), at: amount)
  }

  /// „ist leicht zu erklären“, „lässt sich leicht erklären“
  func isEase(_ unit: German.Unit, _ complex: VerbComplex, causative: String?) -> Bool {
    guard complex.steps.last?.operation == .isTo || causative == "can" && complex.steps.count == 1,
      case .adjective(let word, _) = unit
    else { return false }
    return words[word].reading.modifierGroups.contains(.ease)
  }

  /// „daran beteiligt“: what a predicative adjective governs follows it; taken out of the rest.
  ///
  /// - Parameter units: all of the clause, since the adjective may fill a slot of the verb („zeigte sich enttäuscht“).
  func governedByPredicate(_ rest: inout [German.Unit], _ units: [German.Unit]) -> Phrase? {
    var prepositions: [String: String] = [:]
    for unit in units {
      if case .adjective(let word, _) = unit {
        if words[word].reading.derivation == .pastParticiple { prepositions["von"] = "by" }
        prepositions = lexicon.readings(.adjectives, words[word].reading.key).reduce(into: prepositions) {
          $0.merge($1.governed) { first, _ in first }
        }
      }
    }
    guard !prepositions.isEmpty else { return nil }
    for (position, unit) in rest.enumerated() {
      if case .phrase(let phrase) = unit, let preposition = phrase.preposition,
        let english = prepositions[words[preposition].reading.key]
      {
        rest.remove(at: position)
        return prepositional(phrase, english: english)
      }
      // „Besonders wichtig ist ihm die Familie“ → to him
      if case .phrase(let phrase) = unit, isAffected(phrase), let english = prepositions["d"] {
        rest.remove(at: position)
        return .prepositional(PrepositionalPhrase(English.Word(english), self.phrase(phrase)))
      }
      guard case .pronominalAdverb(let word) = unit, let english = prepositions[words[word].reading.key] else {
        continue
      }
      rest.remove(at: position)
      consume(word)
      return .prepositional(PrepositionalPhrase(English.Word(english, source: source(word)), .noun(.it)))
    }
    return nil
  }

  /// „Das kann *der Stadt* gefährlich werden“, „Das ist *uns* peinlich“: beside a predicate, whose form as subject would be
  /// another one.
  func isAffected(_ phrase: German.NounPhrase) -> Bool {
    !phrase.isPrepositional && phrase.agreement.allows(.dative) && !phrase.agreement.allows(.nominative)
      && (!phrase.agreement.allows(.accusative) || ["allen", "euch", "uns"].contains(words[phrase.head].lower))
  }

  /// „Koalition vor dem Aus“ → coalition facing the end: what a headline without a verb puts before somebody.
  func facing(_ units: [German.Unit]) -> [German.Unit] {
    guard isTelegraphic, units.count == 2, case .phrase(let subject) = units[0], !subject.isPrepositional,
      case .phrase(let phrase) = units[1], let preposition = phrase.preposition,
      words[preposition].reading.key == "vor", words[phrase.head].reading.means([.event, .abstract])
    else { return units }
    headline[unitKey(units[1])] = prepositional(phrase, english: "facing")
    return units
  }

  /// „Die Klägerin erschien nicht, ihr Anwalt schon“ → her lawyer did
  func did(_ units: [German.Unit], _ clause: German.Clause) -> [German.Unit] {
    if units.count == 2, case .adverb(let likewise) = units[0], words[likewise].lower == "ebenso",
      case .phrase(let subject) = units[1], !subject.isPrepositional,
      let before = analysis.clauses.last(where: { $0.finite.map { $0 < clause.words.lowerBound } ?? false }),
      let complex = analysis.verbComplex(of: before)
    {
      // „Der Markt ist groß, ebenso die Auswahl“ → as is the selection
      let isPlural = numberIsPlural(subject, words[subject.head].reading) || !subject.conjuncts.isEmpty
      let isPast = complex.tenseMood == .preterite || !complex.isCopula && before.verbs.count > 1
      let forms =
        complex.isCopula || complex.isPassive ? ["is", "are", "was", "were"] : ["does", "do", "did", "did"]
      consume(likewise)
      headline[unitKey(units[0])] = .literal(
        Literal("as " + forms[(isPast ? 2 : 0) + (isPlural ? 1 : 0)], source: source(likewise)))
      return units
    }
    if let also = doesToo(units, clause) { return also }
    guard units.count == 2, case .phrase(let subject) = units[0], !subject.isPrepositional,
      case .adverb(let word) = units[1], words[word].lower == "schon",
      let before = analysis.clauses.last(where: { $0.finite.map { $0 < clause.words.lowerBound } ?? false }),
      let tense = analysis.verbComplex(of: before)?.tenseMood
    else { return units }
    let isPlural = numberIsPlural(subject, words[subject.head].reading) || !subject.conjuncts.isEmpty
    consume(word)
    let isPast = tense == .preterite || before.verbs.count > 1
    headline[unitKey(units[1])] = .literal(
      Literal(isPast ? "did" : isPlural ? "do" : "does", source: source(word)))
    return units
  }

  /// „Der Minister bleibt, die Zweifel *auch*“ → and so do the doubts
  private func doesToo(_ units: [German.Unit], _ clause: German.Clause) -> [German.Unit]? {
    guard units.count == 2, case .phrase(let subject) = units[0], !subject.isPrepositional,
      subject.agreement.allows(.nominative), case .adverb(let also) = units[1],
      ["auch", "ebenfalls"].contains(words[also].lower),
      let before = analysis.clauses.last(where: { $0.finite.map { $0 < clause.words.lowerBound } ?? false }),
      before.kind == .main, !hasNegation(before), let complex = analysis.verbComplex(of: before)
    else { return nil }
    let isPlural = numberIsPlural(subject, words[subject.head].reading) || !subject.conjuncts.isEmpty
    let isPast =
      complex.tenseMood == .preterite || !complex.isCopula && complex.steps.contains { $0.operation == .perfect }
    let isBe =
      complex.isCopula && complex.readings.contains { $0.key == "sein" } || complex.isPassive
      || complex.steps.contains { $0.operation == .modal("sollen") }
    let form: String
    if complex.steps.contains(where: { $0.operation == .modal("können") }) {
      form = isPast ? "could" : "can"
    } else if complex.steps.contains(where: { $0.operation == .future }) {
      form = "will"
    } else if isBe {
      form = isPast ? isPlural ? "were" : "was" : isPlural ? "are" : "is"
    } else if isPast {
      form = "did"
    } else {
      // „Die Miete steigt, der Strompreis auch“: the verb may have come to be a progressive.
      consume(also)
      headline[unitKey(units[1])] = .literal(Literal("too", source: source(also)))
      if clause.coordinator == nil {
        headline[unitKey(units[0])] = .sequence([.literal("and"), phrase(subject)])
      }
      return units
    }
    consume(also)
    let and = clause.coordinator == nil ? "and " : ""
    headline[unitKey(units[1])] = .literal(Literal(and + "so " + form, source: source(also)))
    return [units[1], units[0]]
  }

  /// „Arzt wegen Betrugs vor Gericht“ → doctor on trial for fraud
  func onTrial(_ units: [German.Unit]) -> [German.Unit] {
    guard
      let court = units.firstIndex(where: { unit in
        if case .adverb(let word) = unit { words[word].lower == "vor gericht" } else { false }
      }), case .adverb(let word) = units[court],
      let reason = units.firstIndex(where: { unit in
        if case .phrase(let phrase) = unit, let preposition = phrase.preposition {
          words[preposition].reading.key == "wegen"
        } else {
          false
        }
      }), case .phrase(let phrase) = units[reason]
    else { return units }
    consume(word)
    headline[unitKey(units[reason])] = .sequence([
      .literal(Literal("on trial", source: source(word))), prepositional(phrase, english: "for"),
    ])
    var result = units
    result.remove(at: court)
    return result
  }

  /// A clause that has an introducer but no verb, and who says so.
  func verbless(_ clause: German.Clause, _ kind: English.Clause.Kind, said: Phrase?) -> Phrase? {
    var pieces: [Phrase] = []
    var units = clause.units
    if case .subordinate(let word) = kind {
      // „…, wenn auch nicht überragend“
      if word.text == "if", case .adverb(let also)? = units.first, words[also].lower == "auch" {
        consume(also)
        units.removeFirst()
        pieces.append(.literal(Literal(",", spaceBefore: false)))
        pieces.append(.literal(Literal("though", source: word.source + source(also))))
      } else {
        pieces.append(.literal(Literal(word.text, source: word.source)))
      }
    }
    for unit in units { if let english = plain(unit) { pieces.append(english) } }
    if let said { pieces.append(.parenthetical(Parenthetical(said))) }
    return pieces.isEmpty ? nil : .sequence(pieces)
  }

  /// „“, so das Schreiben“: what stands behind quoted words is their source, whatever it is.
  private func closesQuotation(before so: Int) -> Bool {
    so > 1 && words[so - 1].isComma && words[so - 2].isQuotationMark
  }

  /// „Sie sollte, so der Plan, im Mai anfangen“, „Sie hätten gelogen, so die Anklage.“
  private func isInserted(_ so: Int, _ phrase: German.NounPhrase) -> Bool {
    guard so > 0, words[so - 1].isComma, let article = phrase.determiner, phrase.lastWord + 1 < words.count else {
      return false
    }
    return words[phrase.lastWord + 1].isComma
      || words[phrase.lastWord + 1].isPunctuation && words[article].reading.key == "der"
  }

  /// „so Kremlsprecher Peskow“, taken out of the units of a clause, to be said behind it; and the place where it began.
  func attribution(_ field: inout [German.Unit]) -> (said: Phrase, place: Int)? {
    func speaks(_ phrase: German.NounPhrase) -> Bool {
      let reading = words[phrase.head].reading
      return reading.wordClass == .name || reading.means([.person, .group])
        || reading.derivation == .inhabitant || head(of: phrase).nounClass == "h"
    }
    for position in field.indices.dropLast() {
      guard case .adverb(let so) = field[position], words[so].lower == "so",
        // „So sagte Müller: …“
        so + 1 >= words.count || words[so + 1].wordClass != .verb,
        case .phrase(var phrase) = field[position + 1], !phrase.isPrepositional, words[phrase.head].isNominal,
        phrase.head > so,
        speaks(phrase) || so > 0 && words[so - 1].isComma && words[phrase.head].reading.nounGroups.contains(.statement)
          || closesQuotation(before: so) || isInserted(so, phrase),
        phrase.agreement.allows(.nominative),
        position == field.count - 2 || so > 0 && words[so - 1].isComma
      else { continue }
      consume(so)
      // „…, so Meier weiter, …“, „…, so Meier wörtlich“
      if position + 2 < field.count, let manner = mannerOfSaying(field[position + 2]), manner == phrase.lastWord + 1 {
        consume(manner)
        field.remove(at: position + 2)
      }
      if position + 2 < field.count, let whole = situated(phrase, field[position + 2]) {
        phrase = whole
        field.remove(at: position + 2)
      }
      let places = sayingPlaces(behind: phrase, in: field[(position + 2)...], so)
      field.removeSubrange((position + 2)..<(position + 2 + places.count))
      field.removeSubrange(position...position + 1)
      let speaker = self.speaker(phrase, so, speaks: speaks(phrase))
      return (places.isEmpty ? speaker : .sequence([speaker] + places.compactMap { plain($0) }), position)
    }
    return nil
  }

  /// „…, so der Minister“: the minister said, but „…, so die Begründung“: according to the reason given.
  private func speaker(_ phrase: German.NounPhrase, _ so: Int, speaks: Bool) -> Phrase {
    let whose = self.phrase(phrase)
    noteSource(phrase, whose)
    guard speaks else {
      return .prepositional(PrepositionalPhrase(English.Word("according to", source: source(so)), whose))
    }
    let said = Phrase.literal(Literal("said", source: source(so)))
    // said Peter Weber, the spokesman for the police
    let isHeavy = !phrase.appositions.isEmpty || !phrase.clauses.isEmpty
    return .sequence(isHeavy ? [said, whose] : [whose, said])
  }

  /// „weiter“, „wörtlich“: says no more than that these are his words.
  private func mannerOfSaying(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word) where words[word].lower == "weiter": word
    case .adjective(let word, _) where words[word].lower == "wörtlich": word
    default: nil
    }
  }

  /// „…, so die Leiterin der Schule *in Bonn*, Anna Weber“: where the institution is rather than where she said it; the name
  /// behind it is hers.
  private func situated(_ speaker: German.NounPhrase, _ unit: German.Unit) -> German.NounPhrase? {
    guard case .phrase(var place) = unit, let preposition = place.preposition, preposition == speaker.lastWord + 1,
      !analysis.isTime(place)
    else { return nil }
    // „…, so Anna Weber *vom Verein der Händler*“: whose she is
    if words[preposition].reading.key == "von" {
      var member = speaker
      member.attachInnermost(place)
      return member
    }
    guard ["in", "an", "bei", "für"].contains(words[preposition].reading.key),
      case let inner = speaker.innermostNoun, inner != speaker.head, words[inner].reading.means([.group, .place])
    else { return nil }
    let names = place.appositions.filter { words[$0.head].isPersonName && $0.determiner == nil }
    place.appositions.removeAll { words[$0.head].isPersonName && $0.determiner == nil }
    var whole = speaker
    whole.attachInnermost(place)
    whole.appositions += names
    return whole
  }

  /// „…, so der Minister *am Montag in einem Interview*, …“: where and when he said it, up to the comma.
  private func sayingPlaces(
    behind speaker: German.NounPhrase, in field: ArraySlice<German.Unit>, _ so: Int
  ) -> [German.Unit] {
    guard so > 0, words[so - 1].isComma else { return [] }
    var end = speaker.lastWord
    var places: [German.Unit] = []
    for unit in field {
      switch unit {
      case .phrase(let inner) where inner.preposition == end + 1 && inner.clauses.isEmpty: end = inner.lastWord
      case .adverb(let group) where group == end + 1 && words[group].match != nil: end = group
      default: return ends(end) ? places : []
      }
      places.append(unit)
    }
    return ends(end) ? places : []
  }

  private func ends(_ last: Int) -> Bool { last + 1 >= words.count || words[last + 1].isPunctuation }
}

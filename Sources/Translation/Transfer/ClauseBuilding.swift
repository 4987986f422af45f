import English
import German

/// The body of a clause with a verb: roles, verb phrase, adverbials.
extension SentenceTransfer {
  /// The subject of a clause; contested ones lower the confidence.
  func subject(of clause: German.Clause, complex: VerbComplex?) -> SentenceAnalysis.Subject? {
    let subject = analysis.subject(of: clause, complex: complex, frames: lexicon)
    if subject?.isContested ?? false { penalize(.ambiguousRole) }
    return subject
  }

  /// Builds a clause of some kind; nil if it has no verb.
  func built(_ index: Int, kind: English.Clause.Kind, skipping skipped: Int? = nil, dropFirstUnit: Bool = false)
    -> Phrase?
  {
    let clause = analysis.clauses[index]
    let shared = clause.coordinatedWith.map { analysis.clauses[$0] }
    guard let complex = analysis.verbComplex(of: clause, sharing: shared) else {
      penalize(.noVerb)
      consume(clause.introducer)
      return verbless(clause, kind)
    }
    consume(clause.verbs)
    let keys = complex.readings.map(\.key)
    let savedSubject = currentSubject
    defer { currentSubject = savedSubject }
    var units = clause.units
    var prefield = clause.prefield
    if dropFirstUnit, !units.isEmpty {
      units.removeFirst()
      prefield = max(0, prefield - 1)
    }
    let subject = self.subject(of: clause, complex: complex)
    var subjectUnit: German.NounPhrase?
    if let subject, !dropFirstUnit || subject.unit > 0 {
      subjectUnit = subject.phrase
      // Prepositional phrases right behind the subject may belong to it.
      units = attachPrepositions(units, prefield: &prefield, verbs: keys)
      if let new = units.firstIndex(where: {
        if case .phrase(let phrase) = $0 { phrase.head == subject.phrase.head } else { false }
      }) {
        if case .phrase(let phrase) = units[new] { subjectUnit = phrase }
        units.remove(at: new)
        if new < prefield { prefield -= 1 }
      }
    } else {
      units = attachPrepositions(units, prefield: &prefield, verbs: keys)
    }
    if let phrase = subjectUnit { subjectUnit = settled(phrase, clause) }
    units = withoutCoordinated(units)
    prefield = min(prefield, units.count)
    if let skipped {
      // A relative or question phrase stands outside.
      if subjectUnit?.head == skipped || subjectUnit?.determiner == skipped {
        subjectUnit = nil
        consume(skipped)
      }
      units.removeAll { if case .phrase(let phrase) = $0 { phrase.head == skipped } else { false } }
    }
    if case .whQuestion = kind, !clause.units.isEmpty {
      prefield -= units.prefix(prefield).count { isConsumedUnit($0) }
      units.removeAll { isConsumedUnit($0) }
      if let unit = subjectUnit, consumed.contains(unit.head) { subjectUnit = nil }
    }
    return assemble(clause, kind, complex, subjectUnit, units, prefield: prefield, skipped: skipped)
  }

  /// The subject stands in the nominative, and the verb tells its number („Amerikaner geben“).
  private func settled(_ phrase: German.NounPhrase, _ clause: German.Clause) -> German.NounPhrase {
    guard phrase.conjuncts.isEmpty, let finite = clause.finite else { return phrase }
    let forms = words[finite].readings.filter { $0.wordClass == .verb }.reduce(into: German.VerbForms([])) {
      $0.formUnion($1.verb)
    }
    var agreement = phrase.agreement.intersection(.with(.nominative))
    if forms.isPluralOnly { agreement.formIntersection(.plural) }
    if forms.isSingularOnly { agreement.formIntersection(.singular) }
    var result = phrase
    if !agreement.isEmpty { result.agreement = agreement }
    return result
  }

  /// Clauses that a clause before them is coordinated with come out together with that one.
  func withoutCoordinated(_ units: [German.Unit]) -> [German.Unit] {
    let here = Set(units.compactMap { unit -> Int? in if case .clause(let index) = unit { index } else { nil } })
    return units.filter { unit in
      guard case .clause(let index) = unit, let first = analysis.clauses[index].coordinatedWith else { return true }
      return !here.contains(first)
    }
  }

  private func isConsumedUnit(_ unit: German.Unit) -> Bool {
    switch unit {
    case .phrase(let phrase): consumed.contains(phrase.head)
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index), .word(let index), .mark(let index):
      consumed.contains(index)
    case .adjective(let index, _): consumed.contains(index)
    case .clause: false
    }
  }

  private func assemble(
    _ clause: German.Clause, _ kind: English.Clause.Kind, _ complex: VerbComplex, _ subject: German.NounPhrase?,
    _ units: [German.Unit], prefield: Int, skipped: Int?
  ) -> Phrase? {
    var front = Array(units[..<min(prefield, units.count)])
    var field = Array(units[min(prefield, units.count)...])
    let isFormalIt = subject.map { words[$0.head].reading.key == "es" } ?? false
    // The es that only holds the first place („Es weht ein Wind“) has no English.
    if !isFormalIt, subject != nil {
      front.removeAll { unit in
        guard case .phrase(let phrase) = unit, phrase.preposition == nil, words[phrase.head].lower == "es" else {
          return false
        }
        consume(phrase.head)
        return true
      }
    }
    // Negation and what it stands with.
    var negation: Negation?
    let polarity = takeNegation(&field, &front)
    negation = polarity
    if let spoken = noLonger(&field, front, subject) { negation = spoken }
    // English order starts with the subject, so the subject's noun phrase is rendered first.
    let impersonalPassive = subject == nil && complex.isPassive
    var isPassive = complex.isPassive
    var subjectPhrase: Phrase?
    if let subject, !(isFormalIt) {
      subjectPhrase = phrase(subject, NounContext(subjectOf: complex.readings.map(\.key)))
      currentSubject = referent(of: subject)
      if clause.kind == .main, let currentSubject { discourse.subject = currentSubject }
    } else if let subject {
      consume(subject.head)
    }
    // „so Kremlsprecher Peskow“
    attribution(&field)
    let savedVerb = currentVerb
    currentVerb = complex.readings.map(\.key)
    defer { currentVerb = savedVerb }
    let causative = causative(complex, subject, &field, &front)
    if causative == "can" { isPassive = true }
    if let free = freeRelative(subject, &front, &field) { subjectPhrase = free }
    let isOngoing = takeOngoing(&field, complex)
    let order = field + front
    var choice = chooseVerb(
      complex.readings, units: order, subject: subject, isPassive: isPassive,
      implied: isPassive || asksForObject(kind, clause) ? ["a"] : skippedSlots(clause, skipped), isFormalIt: isFormalIt,
      isNegated: negation != nil)
    if let replaced = choice.subject { subjectPhrase = replaced }
    if kind == .declarative, clause.finite == nil, complex.tenseMood == nil, complex.steps.isEmpty,
      let headline = participialHeadline(complex, &choice, subjectPhrase, front: front)
    {
      return headline
    }
    if !complex.readings.contains(where: { lexicon.contains(.verbs, $0.key) }) { report(unknown: complex.main) }
    var verb = verbPhrase(complex, choice.lemma, clause, causative: causative)
    if causative == "can" { verb.voice = .passive }
    if isPassive && choice.lemma.hasPrefix("be ") { verb.voice = .active }
    if let negation { verb.negation = negation }
    if isOngoing { verb.isProgressive = true }
    // „es gibt“ → there is
    if choice.lemma.hasPrefix("there ") {
      subjectPhrase = .noun(.there)
      verb.lemma = String(choice.lemma.dropFirst(6))
    }
    if impersonalPassive, subjectPhrase == nil, !isFormalIt, needsSubject(kind, clause) {
      personalize(&choice, &verb, complex, &subjectPhrase)
    }
    // A subject that is not there: it, there, people.
    if subjectPhrase == nil, needsSubject(kind, clause) {
      subjectPhrase = emptySubject(isFormalIt, choice, impersonalPassive, clause, complex)
    }
    if let easy = easyTo(complex, &choice, verb, subjectPhrase, kind) { return easy }
    var adverbials: [Adverbial] = []
    var complements = choice.complements
    let governed = governedByPredicate(&choice.rest)
    let frontHeads = Set(front.map(unitKey))
    // Of several adjectives the last is the predicate; „natürlich“, „offenbar“ before it comment.
    let predicateWord = choice.rest.compactMap { unit -> Int? in
      if case .adjective(let word, _) = unit { word } else { nil }
    }.last
    // „200 Jahre alt“
    let measures = choice.rest.compactMap { unit -> Int? in
      guard case .phrase(let phrase) = unit, isMeasure(phrase, of: predicateWord), complex.isCopula else { return nil }
      return phrase.head
    }
    for unit in choice.rest {
      // An object without a slot still has to be said.
      if case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase),
        words[phrase.head].reading.wordClass != .reflexive
      {
        if !complex.isCopula { penalize(.unplaced) }
        let english = self.phrase(phrase)
        if phrase.agreement.onlyCase == .dative {
          complements.append(.prepositional(PrepositionalPhrase("for", english)))
        } else {
          // Before clauses, which stand last.
          let place =
            complements.firstIndex { phrase in
              switch phrase {
              case .clause, .prepositional: true
              default: false
              }
            } ?? complements.count
          complements.insert(english, at: place)
        }
        continue
      }
      if case .phrase(let measure) = unit, measures.contains(measure.head) { continue }
      if case .adjective(let word, let adverbs) = unit, complex.isCopula, complements.isEmpty, word == predicateWord {
        complements.append(measuredPredicate(word, adverbs, choice.rest))
        if let governed { complements.append(governed) }
        continue
      }
      if let adverbial = adverbial(
        unit, inMain: kind == .declarative, front: frontHeads.contains(unitKey(unit)), agentBy: isPassive)
      {
        adverbials.append(adverbial)
      }
    }
    adverbials += pendingAdverbs
    pendingAdverbs = []
    if let attribution = pendingAttribution {
      pendingAttribution = nil
      adverbials.append(Adverbial(.parenthetical(Parenthetical(attribution)), at: .end))
    }
    // A comment does not come between a verb and its clause.
    if complements.contains(where: { if case .clause = $0 { true } else { false } }) {
      for index in adverbials.indices where adverbials[index].kind == .comment && kind == .declarative {
        if case .parenthetical(let inner) = adverbials[index].phrase {
          adverbials[index] = Adverbial(inner.phrase, at: .front)
        }
      }
    }
    if case .imperative = kind { subjectPhrase = nil }
    if kind.isNonFinite { verb.tense = .present }
    var result = English.Clause(
      kind, subject: subjectPhrase, verb: verb, complements: complements, adverbials: adverbials)
    if kind.isNonFinite || kind.isRelativeSubject { result.subject = kind.isNonFinite ? nil : result.subject }
    return .clause(result)
  }

  /// „Vier Menschen bei Unfall getötet“: a headline without its auxiliary keeps the participle; nil for other verbs.
  private func participialHeadline(
    _ complex: VerbComplex, _ choice: inout VerbChoice, _ subject: Phrase?, front: [German.Unit]
  ) -> Phrase? {
    let reading = complex.readings.first ?? words[complex.main].reading
    guard reading.verb.contains(.pastParticiple), !reading.verb.contains(.infinitive) || reading.info == "h" else {
      return nil
    }
    consume(complex.main)
    consume(complex.others)
    var verb = VerbPhrase(choice.lemma, source: source([complex.main] + complex.others))
    let frontKeys = Set(front.map(unitKey))
    let adverbials = choice.rest.compactMap { adverbial($0, front: frontKeys.contains(unitKey($0)), agentBy: true) }
    if reading.info == "s" {
      verb.tense = .past
      return .clause(
        English.Clause(
          .declarative, subject: subject, verb: verb, complements: choice.complements, adverbials: adverbials))
    }
    let participle = English.Clause(
      .participial(.past), verb: verb, complements: choice.complements,
      adverbials: adverbials.filter { $0.position != .front })
    return .sequence(
      adverbials.filter { $0.position == .front }.map(\.phrase) + [subject].compactMap(\.self) + [.clause(participle)])
  }

  /// „ist schwer zu analysieren“ → is difficult to analyze
  private func easyTo(
    _ complex: VerbComplex, _ choice: inout VerbChoice, _ verb: VerbPhrase, _ subject: Phrase?,
    _ kind: English.Clause.Kind
  ) -> Phrase? {
    guard complex.steps.last?.operation == .isTo,
      let position = choice.rest.lastIndex(where: { unit in
        if case .adjective(let word, _) = unit {
          return ["schwer", "leicht", "einfach", "schwierig", "unmöglich", "kaum", "gut", "schlecht"].contains(
            words[word].reading.key)
        }
        return false
      }), case .adjective(let word, let adverbs) = choice.rest[position]
    else { return nil }
    choice.rest.remove(at: position)
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
    return .clause(
      English.Clause(
        kind, subject: subject ?? .noun(.it), verb: outer, complements: [.adjective(adjective)], adverbials: adverbials)
    )
  }

  /// „daran beteiligt“: what a predicative adjective governs follows it; taken out of the rest.
  private func governedByPredicate(_ rest: inout [German.Unit]) -> Phrase? {
    var prepositions: [String: String] = [:]
    for unit in rest {
      if case .adjective(let word, _) = unit {
        prepositions = lexicon.readings(.adjectives, words[word].reading.key).first?.governed ?? [:]
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
      guard case .pronominalAdverb(let word) = unit, let english = prepositions[words[word].reading.key] else {
        continue
      }
      rest.remove(at: position)
      consume(word)
      return .prepositional(PrepositionalPhrase(English.Word(english, source: source(word)), .noun(.it)))
    }
    return nil
  }

  /// „Was sollen wir tun?“: the question word is the object.
  private func asksForObject(_ kind: English.Clause.Kind, _ clause: German.Clause) -> Bool {
    guard case .whQuestion(let asked) = kind, !asked.isSubject, case .phrase(let phrase)? = clause.units.first else {
      return false
    }
    return !phrase.isPrepositional && phrase.agreement.allows(.accusative)
  }

  private func skippedSlots(_ clause: German.Clause, _ skipped: Int?) -> [String] {
    guard let skipped else { return [] }
    for unit in clause.units {
      if case .phrase(let phrase) = unit, phrase.head == skipped {
        if let preposition = phrase.preposition { return [words[preposition].reading.key] }
        var slots: [String] = []
        if phrase.agreement.allows(.accusative) { slots.append("a") }
        if phrase.agreement.allows(.dative) { slots.append("d") }
        if slots.contains("a") { return ["a"] }
        return slots
      }
    }
    return []
  }

  private func referent(of phrase: German.NounPhrase) -> Referent? {
    let reading = words[phrase.head].reading
    if reading.wordClass == .relative,
      let clause = analysis.clauses.first(where: { $0.introducer.contains(phrase.head) }),
      let antecedent = clause.antecedent
    {
      return relativeReferent(words[antecedent], phrase)
    }
    let isPlural = !phrase.conjuncts.isEmpty || numberIsPlural(phrase, reading)
    if isPlural {
      return Referent(gender: nil, number: .plural, germanGender: nil, isPerson: reading.info == "h", name: nil)
    }
    if reading.wordClass == .pronoun {
      switch reading.key {
      case "er":
        return discourse.resolve(gender: "m", plural: false)
          ?? Referent(gender: .masculine, number: .singular, germanGender: "m", isPerson: true)
      case "sie":
        return discourse.resolve(gender: "f", plural: false)
          ?? Referent(gender: .feminine, number: .singular, germanGender: "f", isPerson: true)
      default: return nil
      }
    }
    return discourse.referents.first
  }

  /// Who or what a relative pronoun stands for.
  private func relativeReferent(_ antecedent: German.Word, _ pronoun: German.NounPhrase) -> Referent? {
    let reading = antecedent.reading
    let isPerson = reading.info == "h" || antecedent.match?.kind == .person
    if pronoun.agreement.isPluralOnly {
      return Referent(gender: nil, number: .plural, germanGender: nil, isPerson: isPerson, name: nil)
    }
    let german: (Character, GrammaticalGender) =
      switch pronoun.agreement.onlyGender ?? reading.gender {
      case .feminine: ("f", .feminine)
      case .neuter: ("n", .neuter)
      default: ("m", .masculine)
      }
    return Referent(
      gender: isPerson ? german.1 : nil, number: .singular, germanGender: german.0, isPerson: isPerson, name: nil)
  }

  private func needsSubject(_ kind: English.Clause.Kind, _ clause: German.Clause) -> Bool {
    switch kind {
    case .infinitive, .gerund, .participial, .imperative: return false
    case .relative(let relative): return relative.role != .subject
    case .whQuestion(let asked), .indirectQuestion(let asked): return !asked.isSubject
    default:
      // A coordinated clause shares the subject before it.
      let continues =
        clause.finite == nil
        || clause.kind == .main && clause.prefield == 0 && clause.finite == clause.words.lowerBound
      return clause.coordinatedWith == nil || clause.coordinator == nil && !continues
    }
  }

  private func emptySubject(
    _ isFormalIt: Bool, _ choice: VerbChoice, _ impersonalPassive: Bool, _ clause: German.Clause, _ complex: VerbComplex
  ) -> Phrase? {
    if !isFormalIt, !impersonalPassive, clause.coordinatedWith == nil { penalize(.noSubject) }
    return .noun(.it)
  }

  private func unitKey(_ unit: German.Unit) -> Int {
    switch unit {
    case .phrase(let phrase): phrase.head * 4
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index), .word(let index), .mark(let index):
      index * 4 + 1
    case .adjective(let index, _): index * 4 + 2
    case .clause(let index): index * 4 + 3
    }
  }

  /// A clause that has an introducer but no verb.
  private func verbless(_ clause: German.Clause, _ kind: English.Clause.Kind) -> Phrase? {
    var pieces: [Phrase] = []
    if case .subordinate(let word) = kind { pieces.append(.literal(Literal(word.text, source: word.source))) }
    for unit in clause.units { if let english = plain(unit) { pieces.append(english) } }
    return pieces.isEmpty ? nil : .sequence(pieces)
  }

  // MARK: Negation

  /// Takes the negation out of the units; „nicht nur“, „nicht mehr“ go as one.
  private func takeNegation(_ field: inout [German.Unit], _ front: inout [German.Unit]) -> Negation? {
    for position in field.indices {
      if case .adverb(let index) = field[position], words[index].reading.info == "n",
        let negation = negatedAdverb(index, at: position, in: &field)
      {
        return negation
      }
      guard case .negation(let index) = field[position] else { continue }
      field.remove(at: position)
      consume(index)
      var word = functionWord(index, "neg") ?? "not"
      if position < field.count, case .adverb(let next) = field[position], words[next].lower == "mehr" {
        consume(next)
        field.remove(at: position)
        word = "no longer"
      }
      return Negation(word, source: source(index))
    }
    for position in front.indices {
      guard case .negation(let index) = front[position], front.count == 1 else { continue }
      front.remove(at: position)
      consume(index)
      return Negation(functionWord(index, "neg") ?? "not", source: source(index))
    }
    return nil
  }

  /// „noch nicht“, „nicht unbedingt“: the verb is negated, the rest stays an adverb (has not yet decided).
  private func negatedAdverb(_ index: Int, at position: Int, in field: inout [German.Unit]) -> Negation? {
    guard case .adverb(let phrase) = adverb(index) else { return nil }
    if phrase.lemma == "no longer" || phrase.lemma.hasPrefix("never") {
      field.remove(at: position)
      return Negation(phrase.lemma == "no longer" ? "no longer" : "never", source: source(index))
    }
    let isStill = phrase.lemma == "still not"
    guard isStill || phrase.lemma.hasPrefix("not ") else { return nil }
    field.remove(at: position)
    let rest = isStill ? "still" : String(phrase.lemma.dropFirst(4))
    let isLate = ["yet", "at all", "so far", "in the least"].contains(rest)
    pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase(rest, source: source(index))), at: isLate ? .end : .middle))
    return Negation("not", source: source(index))
  }

  /// „so Kremlsprecher Peskow“ behind the clause is an attribution.
  private func attribution(_ field: inout [German.Unit]) {
    func speaks(_ phrase: German.NounPhrase) -> Bool {
      let reading = words[phrase.head].reading
      return reading.wordClass == .name || reading.info == "h" || reading.info == "g"
        || reading.derivation == .inhabitant
    }
    guard field.count >= 2, case .adverb(let so) = field[field.count - 2], words[so].lower == "so",
      case .phrase(let phrase) = field[field.count - 1], !phrase.isPrepositional, words[phrase.head].isNominal,
      speaks(phrase), phrase.agreement.allows(.nominative)
    else { return }
    consume(so)
    field.removeLast(2)
    pendingAttribution = .prepositional(
      PrepositionalPhrase(English.Word("according to", source: source(so)), self.phrase(phrase)))
  }

  // MARK: Adverbials

  func adverbial(_ unit: German.Unit, inMain: Bool = true, front: Bool, agentBy isPassive: Bool) -> Adverbial? {
    let position: Adverbial.Position = front ? .front : .end
    switch unit {
    case .phrase(let phrase):
      if !phrase.isPrepositional {
        if words[phrase.head].reading.wordClass == .reflexive {
          consume(phrase.head)
          return nil
        }
        // „2011 hatte das Amt …“
        if analysis.isYear(phrase) {
          return Adverbial(
            .prepositional(PrepositionalPhrase("in", self.phrase(phrase))), at: position, kind: front ? nil : .time)
        }
        return Adverbial(self.phrase(phrase), at: position, kind: .time)
      }
      let reading = words[phrase.head].reading
      let kind = adverbialKind(phrase, reading)
      if !front, let preposition = phrase.preposition,
        ["laut", "zufolge", "nach Angaben", "nach Einschätzung", "nach Ansicht"].contains(
          words[preposition].reading.key)
      {
        return Adverbial(.parenthetical(Parenthetical(prepositional(phrase))), at: .end, kind: .comment)
      }
      return Adverbial(
        prepositional(phrase, verb: currentVerb, isPassive: isPassive), at: position, kind: front ? nil : kind)
    case .adverb(let index):
      return adverbialAdverb(index, inMain: inMain, front: front)
    case .pronominalAdverb(let index):
      return Adverbial(adverb(index), at: front ? .front : .end)
    case .adjective(let index, let adverbs):
      var english = adverb(index)
      if !adverbs.isEmpty, case .adverb(var phrase) = english {
        phrase.modifiers = adverbs.map { degreeAdverb($0) } + phrase.modifiers
        english = .adverb(phrase)
      }
      return Adverbial(english, at: front ? .front : .automatic, kind: front ? nil : .manner)
    case .negation(let index):
      consume(index)
      return Adverbial(
        .literal(Literal(functionWord(index, "neg") ?? "not", source: source(index))), at: front ? .front : .middle)
    case .clause(let index):
      guard let english = subordinate(index) else { return nil }
      return Adverbial(english, at: front ? .front : .end)
    case .word(let index), .mark(let index):
      guard !consumed.contains(index) else { return nil }
      return Adverbial(plainWord(index), at: front ? .front : .end)
    }
  }

  private func adverbialAdverb(_ index: Int, inMain: Bool, front: Bool) -> Adverbial? {
    let english = adverb(index)
    if case .sequence(let items) = english, items.isEmpty { return nil }
    let reading = words[index].reading
    switch reading.info.first {
    case "t": return Adverbial(english, at: front ? .front : .automatic, kind: front ? nil : .time)
    case "p": return Adverbial(english, at: front ? .front : .automatic, kind: front ? nil : .place)
    case "c", "s": return Adverbial(english, at: front || reading.info.first == "c" && inMain ? .front : .middle)
    case "f", "d": return Adverbial(english, at: front ? .front : .middle)
    default: return Adverbial(english, at: front ? .front : .automatic)
    }
  }

  private func adverbialKind(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Adverbial.Kind {
    if reading.info == "t"
      || reading.wordClass == .numeral && phrase.close.isEmpty && words[phrase.head].text.count == 4
    {
      return .time
    }
    guard let preposition = phrase.preposition else { return .manner }
    let key = words[preposition].reading.key
    if ["p"].contains(reading.info), ["in", "an", "auf", "bei", "vor", "über", "unter", "neben"].contains(key) {
      return .place
    }
    if ["wegen", "aufgrund", "trotz", "angesichts", "infolge"].contains(key) { return .reason }
    return .manner
  }

  // MARK: Attachment

  /// Hangs prepositional phrases on the noun phrase before them where they belong to it: everything in the prefield,
  /// what the noun governs, „von“ that the verb does not ask for.
  ///
  /// - Parameter prefield: number of units before the finite verb; less by those that were attached there.
  func attachPrepositions(_ units: [German.Unit], prefield front: inout Int, verbs: [String]) -> [German.Unit] {
    let prefield = front
    var result: [German.Unit] = []
    let governedByVerb = Set(verbs.flatMap { lexicon.readings(.verbs, $0).flatMap { $0.frame.map(slotName) } })
    for (position, unit) in units.enumerated() {
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition, let last = result.indices.last,
        case .phrase(var before) = result[last], position != prefield,
        words[before.head].isNominal || isQuantity(before, preposition),
        before.lastWord == preposition - 1
      else {
        result.append(unit)
        continue
      }
      let key = words[preposition].reading.key
      let isComparison = words[preposition].reading.wordClass == .comparison
      let inner = before.innermostNoun
      let noun = words[inner].reading
      let governed = lexicon.noun(noun.key, governs: key) || derivesFrom(noun, governing: key)
      let isEvent = noun.info == "e" || noun.info == "b"
      let attaches: Bool
      if isComparison {
        attaches = key == "wie"
      } else if position < prefield {
        attaches = true
      } else if words[before.head].reading.key == "der", words[before.head].reading.wordClass == .pronoun {
        attaches = true
      } else if key == "von" || key == "zwischen" {
        // „in die Filialen von ValueMax“ beside a verb of motion: a source is named with a goal („von A nach B“).
        attaches =
          !governedByVerb.contains(key) || key == "zwischen"
          || before.isPrepositional && noun.info != "t" && !hasGoal(behind: position, units)
      } else if governed {
        attaches = !governedByVerb.contains(key) || lexicon.noun(noun.key, governs: key)
      } else {
        attaches =
          isEvent && ["für", "gegen", "über", "um"].contains(key) && !governedByVerb.contains(key)
          && words[phrase.head].reading.info != "t"
      }
      if attaches {
        before.attachInnermost(phrase)
        result[last] = .phrase(before)
        if position < prefield { front -= 1 }
      } else {
        result.append(unit)
      }
    }
    return result
  }

  /// „viele von uns“, „die in Bonn“: quantities and demonstratives take what stands right behind them.
  private func isQuantity(_ phrase: German.NounPhrase, _ preposition: Int) -> Bool {
    let reading = words[phrase.head].reading
    guard reading.wordClass == .pronoun || reading.wordClass == .numeral else { return false }
    if reading.key == "der", ["die", "das", "der", "denen", "dem"].contains(words[phrase.head].lower) {
      return phrase.preposition.map { words[$0].reading.wordClass == .comparison } ?? false
    }
    return words[preposition].reading.key == "von"
      && ["viel", "wenig", "einige", "kein", "ein", "jeder", "mehrere", "beide", "niemand", "wer", "all"].contains(
        reading.key)
      || reading.wordClass == .numeral && words[preposition].reading.key == "von"
  }

  private func hasGoal(behind position: Int, _ units: [German.Unit]) -> Bool {
    guard position + 1 < units.count, case .phrase(let next) = units[position + 1], let preposition = next.preposition
    else { return false }
    return ["nach", "zu", "bis", "auf", "in"].contains(words[preposition].reading.key)
  }

  /// `Verhandlung mit` from `verhandeln mit`.
  private func derivesFrom(_ noun: German.Reading, governing preposition: String) -> Bool {
    guard noun.derivation == .nominalization || noun.derivation == .infinitive else { return false }
    return lexicon.readings(.verbs, noun.key).contains { $0.frame.contains { slotName($0) == preposition } }
  }
}

extension English.Clause.Kind {
  var isNonFinite: Bool {
    switch self {
    case .infinitive, .gerund, .participial: true
    default: false
    }
  }

  var isRelativeSubject: Bool {
    if case .relative(let relative) = self { return relative.role == .subject }
    return false
  }
}

import English
import German

/// Who or what a clause speaks of: its subject, or what stands for one.
extension SentenceTransfer {
  /// The subject of a clause; contested ones lower the confidence.
  func subject(of clause: German.Clause, complex: VerbComplex?) -> SentenceAnalysis.Subject? {
    let subject = analysis.subject(of: clause, complex: complex, frames: lexicon)
    if subject?.isContested ?? false { penalize(.ambiguousRole) }
    return subject
  }

  /// „Grund sind die Preise“, „Ziel ist es, …“, „Trainer ist der frühere Kapitän“: the bare noun in front says as what
  /// the rest is named; English begins with it, and with an article.
  func namedPart(_ clause: German.Clause, _ complex: VerbComplex) -> German.NounPhrase? {
    guard clause.kind == .main, clause.prefield == 1, complex.isCopula, case .phrase(let part)? = clause.units.first,
      !part.isPrepositional, part.determiner == nil, part.conjuncts.isEmpty, part.focus.isEmpty,
      !part.modifiers.contains(where: { if case .attribute = $0 { false } else { true } }),
      words[part.head].wordClass == .noun
    else { return nil }
    let noun = words[part.head].reading
    let isPart = noun.nounGroups.contains(.part)
    guard isPart || noun.means(.person) && noun.origin == .lexicon else { return nil }
    let hasOther = clause.units.dropFirst().contains { unit in
      switch unit {
      case .clause: return isPart
      case .phrase(let other):
        guard other.mayBeNominative, !analysis.isTime(other) else { return false }
        if isPart { return true }
        let head = words[other.head]
        // „Weltmeister ist Frankreich“
        return head.match?.kind == .person || head.wordClass == .name
          || head.reading.means(.person)
            && other.determiner.map { ["der", "ein"].contains(words[$0].reading.key) } ?? false
      default: return false
      }
    }
    guard hasOther, !isDeniedOffice(clause, complex) else { return nil }
    named.insert(part.head)
    return part
  }

  /// „Präsident wurde Huber nie“ → Huber never became president: nobody else is told of who did.
  private func isDeniedOffice(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard complex.readings.contains(where: { $0.key == "werden" }), clause.units.count > 2,
      case .negation(let not) = clause.units[2], let last = clause.units.last, last.lastWord == not
    else { return false }
    return true
  }

  /// „Ob er kommt, ist offen“, „Dass er log, ist ein Skandal“: it is open whether he comes.
  func putsClauseBehind(_ clause: German.Clause, _ complex: VerbComplex, _ subject: German.NounPhrase?) -> Bool {
    guard clause.kind == .main, clause.prefield == 1, clause.coordinatedWith == nil,
      case .clause(let index)? = clause.units.first
    else { return false }
    let inner = analysis.clauses[index]
    // „Ihn zu überzeugen, ist eine Aufgabe“: it is a task to convince him; but „… ist das Ziel“: the goal is to …
    if inner.kind == .infinitive, inner.introducer.isEmpty, complex.isCopula, complex.steps.isEmpty, let subject {
      return words[subject.head].wordClass == .noun && !isCoordinated(index)
        && !clause.units.dropFirst().contains { if case .adjective = $0 { true } else { false } }
        && subject.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) || words[$0].has(.possessive) }
          ?? false
    }
    guard let asked = inner.introducer.first, !isCoordinated(index) else { return false }
    guard complex.isCopula, complex.readings.contains(where: { $0.key == "sein" || $0.key == "bleiben" }) else {
      guard subject == nil, !clause.units.dropFirst().contains(where: { if case .clause = $0 { true } else { false } })
      else { return false }
      // „Dass er log, gilt als erwiesen“
      if inner.kind == .subordinate { return words[asked].reading.key == "dass" }
      return inner.kind == .indirectQuestion && words[asked].lower != "was" && isAnswered(complex)
        && !(words[asked].lower == "wer" && complex.isPassive && clause.namesRole(words))
    }
    let isKnown = saysWhetherKnown(clause.units)
    switch inner.kind {
    case .subordinate:
      guard words[asked].reading.key == "dass" || isKnown && words[asked].lower == "wie" else { return false }
    case .indirectQuestion:
      // „Was er sagt, ist falsch“ is what he says.
      guard isKnown || !["was", "wer"].contains(words[asked].lower) else { return false }
    default: return false
    }
    let hasAdjective = clause.units.dropFirst().contains { unit in
      switch unit {
      case .adjective: true
      // „Dass er geht, ist keine Überraschung“: a group.
      case .adverb(let group): words[group].match != nil && words[group].lower.hasPrefix("kein")
      default: false
      }
    }
    guard let subject else { return hasAdjective }
    // „Wie es dazu kam, ist *eine der Fragen*“
    if words[subject.head].reading.key == "ein", words[subject.head].wordClass == .pronoun { return !hasAdjective }
    return !hasAdjective && words[subject.head].wordClass == .noun
      && subject.determiner.map {
        ["ein", "kein"].contains(words[$0].reading.key) || words[$0].wordClass == .possessive
      } ?? false
  }

  /// „Wer es war, steht nicht fest“, „Wer es war, wurde nie geklärt“: the verb says of a question whether one knows.
  private func isAnswered(_ complex: VerbComplex) -> Bool {
    complex.readings.contains { reading in
      let needs = lexicon.needs(ofVerb: reading.key)
      return needs.mayHaveOnly(.ob) && (complex.isPassive || !needs.mayHave(.accusative))
    }
  }

  private func isCoordinated(_ index: Int) -> Bool {
    analysis.clauses.contains { $0.coordinatedWith == index }
  }

  /// „Ziel ist es, …“: the clause is what is named, and the es only announces it.
  func dropPlaceholder(_ units: inout [German.Unit]) {
    guard units.contains(where: { if case .clause = $0 { true } else { false } }) else { return }
    units.removeAll { unit in
      guard case .phrase(let phrase) = unit, words[phrase.head].reading.key == "es" else { return false }
      consume(phrase.head)
      return true
    }
  }

  /// „nicht mehr so stark, wie er es im Vorjahr war“: the es stands for the adjective, which English leaves out.
  func dropPredicate(_ clause: German.Clause, _ units: inout [German.Unit], _ subject: German.NounPhrase?) {
    guard clause.kind == .subordinate, clause.introducer.count == 1, words[clause.introducer[0]].lower == "wie",
      let subject, clause.verbs.count == 1, words[clause.verbs[0]].readings.contains(where: { $0.key == "sein" }),
      !units.contains(where: { if case .adjective = $0 { true } else { false } })
    else { return }
    units.removeAll { unit in
      guard case .phrase(let phrase) = unit, words[phrase.head].lower == "es", phrase.head != subject.head else {
        return false
      }
      consume(phrase.head)
      return true
    }
  }

  /// The subject stands in the nominative, and the verb tells its number („Amerikaner geben“).
  func settled(_ phrase: German.NounPhrase, _ clause: German.Clause) -> German.NounPhrase {
    // „sollen Straßen gebaut und *Lehrer* eingestellt werden“: the verb of the first
    guard phrase.conjuncts.isEmpty, let finite = clause.finite ?? sharedFinite(clause) else { return phrase }
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

  /// The finite verb of the clauses before, which this one leaves out.
  private func sharedFinite(_ clause: German.Clause) -> Int? {
    guard !clause.verbs.isEmpty, let first = clause.coordinatedWith.map({ analysis.clauses[$0] }) else { return nil }
    return first.finite ?? sharedFinite(first)
  }

  func referent(of phrase: German.NounPhrase) -> Referent? {
    let reading = words[phrase.head].reading
    // „Wer sein Geld liebt, …“: whoever it is, it is theirs.
    if words[phrase.head].lower == "wer" {
      var anyone = Referent(gender: nil, number: .singular, germanGender: "m", isPerson: true, name: nil)
      anyone.isAnyone = true
      return anyone
    }
    if reading.wordClass == .relative,
      let clause = analysis.clauses.first(where: { $0.introducer.contains(phrase.head) }),
      let antecedent = clause.antecedent
    {
      return relativeReferent(words[antecedent], phrase)
    }
    // „Die Straßen- und Baubehörde warnt auf *ihrer* Seite“: one office by two halves
    let isOne = phrase.agreement.isSingularOnly && (words[phrase.head].text.hasSuffix("-") || holdsOffices(phrase))
    let isPlural = !phrase.conjuncts.isEmpty && !isOne || numberIsPlural(phrase, reading)
    if isPlural {
      return Referent(
        gender: nil, number: .plural, germanGender: nil, isPerson: reading.means(.person), name: nil, word: phrase.head)
    }
    if reading.wordClass == .pronoun {
      switch reading.key {
      // „…, worauf *dieser* sein Amt aufgab“
      case "er",
        "dieser" where words[phrase.head].lower == "dieser":
        return discourse.resolve(
          gender: "m", plural: false, before: phrase.head, as: doer(phrase), asked: asked(phrase))
          ?? thing(before: phrase, "m")
          ?? Referent(gender: .masculine, number: .singular, germanGender: "m", isPerson: true)
      case "sie":
        return discourse.resolve(
          gender: "f", plural: false, before: phrase.head, as: doer(phrase), asked: asked(phrase))
          ?? thing(before: phrase, "f")
          ?? Referent(gender: .feminine, number: .singular, germanGender: "f", isPerson: true)
      case "ein", "kein": return oneOfPersons(phrase)
      default: return nil
      }
    }
    return discourse.referents.first
  }

  /// „*Eine der Ärztinnen* verlor ihre Stelle“: one of several persons.
  private func oneOfPersons(_ phrase: German.NounPhrase) -> Referent? {
    guard let gender = phrase.agreement.onlyGender ?? words[phrase.head].reading.agreement.onlyGender,
      gender != .neuter,
      let whole = phrase.genitives.first, words[whole.head].reading.means(.person)
    else { return nil }
    let isWoman = gender == .feminine
    return Referent(
      gender: isWoman ? .feminine : .masculine, number: .singular, germanGender: isWoman ? "f" : "m", isPerson: true,
      word: phrase.head)
  }

  /// „Weil die Firma pleite ist, verkauft *sie* ihre Häuser“: said before, though English says it later.
  private func thing(before pronoun: German.NounPhrase, _ gender: Character) -> Referent? {
    meansThingBefore(pronoun.head, gender)
      ? Referent(gender: .neuter, number: .singular, germanGender: gender, isPerson: false) : nil
  }

  /// Who or what a relative pronoun stands for.
  func relativeReferent(_ antecedent: German.Word, _ pronoun: German.NounPhrase) -> Referent? {
    let reading = antecedent.reading
    let isPerson = reading.means(.person) || antecedent.match?.kind == .person
    if pronoun.agreement.isPluralOnly {
      return Referent(gender: nil, number: .plural, germanGender: nil, isPerson: isPerson, name: nil)
    }
    // „jeder, der sein Geld liebt“: everyone who loves their money, unless a man named before may be meant.
    if reading.wordClass == .pronoun, Self.anybody.contains(reading.key), pronoun.agreement.onlyGender != .neuter,
      pronoun.agreement.onlyGender != .feminine
    {
      var anyone = Referent(gender: .masculine, number: .singular, germanGender: "m", isPerson: true, name: nil)
      anyone.isAnyone = !words[..<pronoun.head].contains { $0.lower == "er" || $0.isPersonName }
      return anyone
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

  private static let anybody: Set<String> = ["jeder", "jemand", "niemand", "derjenige", "irgendjemand"]

  private func asksAgain(_ clause: German.Clause) -> Bool {
    clause.kind == .question && clause.coordinator != nil
  }

  /// Whether a clause has a subject of its own in English, which is an it or what `emptySubject` finds where German has none:
  /// it has not where the clause before it shares one, unless an es stands in it.
  func needsSubject(_ work: ClauseAssembly) -> Bool {
    let (kind, clause) = (work.kind, work.clause)
    // „dass es gut laufe, *es* aber schwer sei“: a clause that goes on has an es of its own.
    if work.isFormalIt, kind == .declarative || clause.coordinatedWith != nil { return true }
    if namesExpecting(work) { return false }
    switch kind {
    case .infinitive, .gerund, .participial, .imperative: return false
    case .relative(let relative): return relative.role != .subject
    case .whQuestion(let asked), .indirectQuestion(let asked): return !asked.isSubject
    default:
      // „…, weil er müde war und weil es regnete“
      // „…, oder schadet es der Wirtschaft?“
      if clause.kind == .subordinate && !clause.introducer.isEmpty || asksAgain(clause) { return true }
      // „…, dass er die Steuern senken, *die Renten erhöhen* und sparen wolle“: under one verb with the clause before.
      if let first = clause.coordinatedWith, clause.coordinator == nil, let finite = clause.finite,
        analysis.clauses[first].finite == finite
      {
        return false
      }
      if leavesOpen(work) { return true }
      // „Und ging dann nach Hause.“: a sentence that goes on with the subject of the one before.
      if goesOnFromBefore(clause) { return false }
      // A coordinated clause shares the subject before it.
      let continues =
        clause.finite == nil
        || clause.kind == .main && clause.prefield == 0 && clause.finite == clause.words.lowerBound
        // „dass sie kochen, *putzen* und waschen“, „dass sie kommen, *ein Haus kaufen* und bleiben“
        || [.subordinate, .indirectQuestion].contains(clause.kind) && clause.introducer.isEmpty
      return clause.coordinatedWith == nil || clause.coordinator == nil && !continues || startsAnew(clause)
    }
  }

  /// „dass er Geld verspricht, aber *nicht klar ist*, wann es kommt“: what is unclear is the question, and nobody is so.
  private func leavesOpen(_ work: ClauseAssembly) -> Bool {
    guard work.clause.coordinatedWith != nil, work.subject == nil,
      work.complex.isCopula || work.complex.readings.contains(where: { $0.key == "bleiben" })
    else { return false }
    var (isOpen, asks) = (false, false)
    for unit in work.clause.units {
      switch unit {
      case .adjective(let word, _):
        let groups = words[word].reading.modifierGroups
        isOpen = groups.contains(.open) && !groups.contains(.curious)
      case .clause(let index): asks = analysis.clauses[index].kind == .indirectQuestion || asks
      case .phrase(let phrase) where phrase.mayBeNominative: return false
      default: continue
      }
    }
    return isOpen && asks
  }

  /// The first clause of a sentence that begins with „und“ and the verb, and asks nothing.
  private func goesOnFromBefore(_ clause: German.Clause) -> Bool {
    clause.kind == .main && clause.prefield == 0 && clause.coordinator == 0 && clause.finite == 1
      && words[0].lower == "und" && words.last?.text == "."
      && subject(of: clause, complex: analysis.verbComplex(of: clause)) == nil
  }

  /// „…, *denn* später wurde bekannt, dass er log“, „… und *dort wird getanzt*“, „…, doch später stellte sich heraus,
  /// dass …“: what stands before the verb and the clause behind it leave no room for the subject before.
  private func startsAnew(_ clause: German.Clause) -> Bool {
    guard clause.kind == .main, clause.finite != nil, let coordinator = clause.coordinator else { return false }
    if words[coordinator].lower == "denn" { return true }
    if !clause.units.contains(where: { $0.nominative != nil }), clause.prefield > 0,
      let complex = analysis.verbComplex(of: clause),
      complex.isPassive, complex.readings.allSatisfy({ lexicon.needs(ofVerb: $0.key).mayHaveOnly([]) })
    {
      return true
    }
    // but „ob sie wach ist oder schon träumt, dass …“
    let isAdversative = ["doch", "aber", "jedoch"].contains(words[coordinator].lower)
    guard isAdversative || coordinator > 0 && words[coordinator - 1].isComma else { return false }
    guard clause.prefield == 1, let front = clause.units.first, !isClause(front), front.nominative == nil else {
      return false
    }
    return clause.units.contains { unit in
      guard case .clause(let index) = unit else { return false }
      return analysis.clauses[index].introducer.contains { ["dass", "ob"].contains(words[$0].reading.key) }
    }
  }

  private func isClause(_ unit: German.Unit) -> Bool {
    if case .clause = unit { true } else { false }
  }

  /// What stands as the subject of a clause that needs one and has none in German; nil where its question word is that.
  func emptySubject(_ work: ClauseAssembly) -> Phrase? {
    let clause = work.clause
    if let said = saidInfinitive, said.words == clause.words {
      let agreement = said.speaker.agreement
      return .noun(.pronoun(.third, agreement.number, agreement.gender))
    }
    // „Was auch immer geschieht“ → whatever happens
    if let first = clause.introducer.first, ["was auch immer", "wer auch immer"].contains(words[first].lower) {
      return nil
    }
    // „Merkel: Müssen Energie sparen“ → Merkel: We must save energy
    if analysis.leavesOutWe(clause) { return .noun(.pronoun(.first, .plural, source: [])) }
    let standsForClause = work.complex.isCopula && clause.prefield == 1 && clause.units.first.map(isClause) ?? false
    if !work.isFormalIt, !work.impersonalPassive, clause.coordinatedWith == nil, !standsForClause {
      penalize(.noSubject)
    }
    return .noun(.it)
  }
}

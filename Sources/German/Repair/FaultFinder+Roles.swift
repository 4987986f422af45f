import Lexicon

/// Subject, objects and order.
extension FaultFinder {
  mutating func roles(_ clause: Clause, _ complex: VerbComplex?, _ shared: Clause?) {
    if hasOnlySubject(clause, complex) { return }
    let roles = analysis.roles(of: clause, complex: complex, frames: frames)
    known[known.count - 1].roles = roles
    let extent = clause.words
    let hasClause = clause.units.contains { if case .clause = $0 { true } else { false } }
    if clause.finite != nil, needsSubject(clause), roles.subject == nil, clause.coordinatedWith == nil, !hasClause,
      !analysis.leavesOutWe(clause),
      !(complex?.isPassive ?? false), !isFelt(clause, roles), !isRemark(clause, complex)
    {
      add(.noSubject, clause.finite ?? extent.lowerBound, extent)
    }
    if clause.finite != nil, needsSubject(clause), roles.subject == nil, clause.coordinatedWith == nil, !hasClause,
      complex?.isPassive ?? false, roles.dative.isEmpty, !isRemark(clause, complex)
    {
      add(.impersonal, clause.finite ?? extent.lowerBound, extent)
    }
    guard let complex else { return }
    idle(clause, complex, roles, hasClause)
    let takesPredicate = complex.isCopula || complex.readings.contains { ["nennen", "heißen"].contains($0.key) }
    for (position, unit) in clause.units.enumerated() {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.onlyCase == .nominative,
        position != roles.subject, position != roles.predicate, !isLoose(position, clause)
      else { continue }
      if takesPredicate, clause.kind != .infinitive { continue }
      if shared != nil, roles.subject == nil { continue }
      add(.strayNominative, phrase.head, extent)
    }
    objects(clause, complex, roles)
  }

  /// One noun or name that agrees with the verb in person and number: nothing can be wrong with the roles. Half of all
  /// clauses, for which they need not be found.
  private func hasOnlySubject(_ clause: Clause, _ complex: VerbComplex?) -> Bool {
    guard let finite = clause.finite, let complex, complex.main != finite || !isAuxiliary(finite) else { return false }
    var subject: NounPhrase?
    for unit in clause.units {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, words[phrase.head].wordClass != .reflexive else {
        continue
      }
      if subject != nil { return false }
      subject = phrase
    }
    guard let subject, subject.agreement.allows(.nominative), !analysis.isTime(subject) else { return false }
    let head = words[subject.head].reading
    guard head.wordClass == .noun || head.wordClass == .name || head.wordClass == .relative else { return false }
    let forms = words[finite].verbForms
    return subject.agreement.isPluralOnly ? forms.allowsThird(plural: true) : forms.allowsThird(plural: false)
  }

  private func isAuxiliary(_ verb: Int) -> Bool {
    words[verb].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
  }

  /// „wie aus dem Bericht hervorgeht“, „wie am Montag mitgeteilt wurde“: its subject is what is said around it.
  private func isRemark(_ clause: Clause, _ complex: VerbComplex?) -> Bool {
    guard clause.kind == .subordinate, clause.introducer.count == 1, words[clause.introducer[0]].lower == "wie",
      let complex
    else { return false }
    return complex.isPassive
      || complex.readings.contains { ["hervor|gehen", "verlauten", "bekannt|werden"].contains($0.key) }
      // „wie sich am Montag zeigte“
      || complex.readings.contains {
        ["zeigen", "heraus|stellen", "erweisen", "ergeben", "bestätigen"].contains($0.key)
      }
        && clause.units.contains { unit in
          if case .phrase(let phrase) = unit { words[phrase.head].wordClass == .reflexive } else { false }
        }
  }

  private func needsSubject(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .main, .question, .subordinate, .relative, .indirectQuestion, .verbFirst: true
    case .imperative, .infinitive, .participle, .fragment: false
    }
  }

  /// „mir ist kalt“, „ihn friert“
  private func isFelt(_ clause: Clause, _ roles: ClauseRoles) -> Bool {
    !roles.dative.isEmpty && clause.units.contains { if case .adjective = $0 { true } else { false } }
  }

  /// An auxiliary alone that does not say anything of its subject either.
  private mutating func idle(_ clause: Clause, _ complex: VerbComplex, _ roles: ClauseRoles, _ hasClause: Bool) {
    guard let finite = clause.finite, complex.main == finite, complex.steps.isEmpty, complex.others.isEmpty,
      clause.coordinatedWith == nil, let first = complex.readings.first?.key, FaultFinder.idling.contains(first)
    else { return }
    let keys = complex.readings.map(\.key)
    let others = clause.units.indices.filter { $0 != roles.subject }
    if !keys.isEmpty, keys.allSatisfy({ ["müssen", "dürfen", "sollen"].contains($0) }) {
      let hasDirection = others.contains { position in
        switch clause.units[position] {
        case .phrase(let phrase): phrase.isPrepositional
        case .adverb, .pronominalAdverb: true
        default: false
        }
      }
      if !hasDirection { add(.idleAuxiliary, finite, clause.words) }
    } else if !keys.isEmpty, keys.allSatisfy({ $0 == "werden" }) {
      if roles.predicate == nil, !hasClause { add(.idleAuxiliary, finite, clause.words) }
    } else if !keys.isEmpty, keys.allSatisfy({ $0 == "haben" }) {
      if roles.accusative.isEmpty, roles.adverbial.isEmpty, !hasClause { add(.idleAuxiliary, finite, clause.words) }
    }
  }

  private static let idling: FormSet = ["müssen", "dürfen", "sollen", "werden", "haben"]

  /// Objects beyond what any frame of the verb takes.
  private mutating func objects(_ clause: Clause, _ complex: VerbComplex, _ roles: ClauseRoles) {
    guard let frames else { return }
    let known = complex.readings.map { frames.needs(ofVerb: $0.key) }
    guard !known.isEmpty, known.allSatisfy(\.isKnown) else { return }
    var room = known.contains { $0.mayHave(.accusative) } ? 1 : 0
    if complex.isPassive { room = 0 }
    if complex.steps.contains(where: { $0.operation == .causative }) { room += 1 }
    if complex.steps.contains(where: { if case .catenative = $0.operation { true } else { false } }) { room += 1 }
    let surplus = roles.accusative.filter { position in
      guard case .phrase(let phrase) = clause.units[position] else { return false }
      return isObject(phrase) && !isLoose(position, clause)
    }
    // „gab Müller das Buch“
    if surplus.count > 1, known.contains(where: { $0.mayHave(.dative) }), roles.dative.isEmpty,
      surplus.contains(where: { position in
        if case .phrase(let phrase) = clause.units[position] { phrase.agreement.allows(.dative) } else { false }
      })
    {
      room += 1
    }
    if surplus.count > room, case .phrase(let phrase)? = surplus.last.map({ clause.units[$0] }) {
      for _ in room..<surplus.count { add(.strayObject, phrase.head, clause.words) }
    }
    if roles.dative.count > 1, case .phrase(let phrase)? = roles.dative.last.map({ clause.units[$0] }) {
      add(.strayObject, phrase.head, clause.words)
    }
    for position in roles.genitive {
      guard case .phrase(let phrase) = clause.units[position], !words[phrase.head].reading.means(.time),
        !known.contains(where: { $0.mayHave(.genitive) }), position != roles.predicate
      else { continue }
      add(.strayGenitive, phrase.head, clause.words)
    }
  }

  /// No reflexive, measure or quantity, which stand beside objects.
  private func isObject(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    if reading.wordClass == .reflexive || reading.wordClass == .adverb || reading.wordClass == .adjective {
      return false
    }
    if reading.means([.unit, .time]) || reading.wordClass == .numeral { return false }
    if let preposition = phrase.postposition { return words[preposition].isPunctuation }
    return
      !(reading.wordClass == .pronoun && phrase.determiner == nil
      && ["es", "was", "etwas", "nichts", "viel", "wenig", "alles", "mehr", "weniger", "all", "beide"].contains(
        reading.key))
  }

  /// Before the finite verb of a main clause there is place for one thing.
  mutating func front(_ clause: Clause) {
    guard clause.kind == .main, let finite = clause.finite else { return }
    let extent = clause.words.lowerBound..<clause.words.upperBound
    if clause.prefield == 0, clause.coordinator == nil, clause.coordinatedWith == nil, clause.reported.isEmpty,
      clause.parent == nil, isSentence, finite == clause.words.lowerBound, words.last?.text == "."
    {
      add(.emptyFront, finite, extent)
    }
    guard clause.prefield > 1 else { return }
    for position in 1..<clause.prefield where crowds(position, clause) {
      add(.crowdedFront, clause.units[position].firstWord, extent)
    }
  }

  /// Whether a unit before the finite verb cannot belong to the one before it.
  private func crowds(_ position: Int, _ clause: Clause) -> Bool {
    let before = clause.units[position - 1]
    if case .word(let word) = before, words[word].has(.coordinator) { return false }
    switch clause.units[position] {
    case .phrase(let phrase):
      if words[phrase.head].wordClass == .adjective || analysis.isTime(phrase) { return false }
      // „Wem das nicht passt, der kann gehen“
      // „Wenn das stimmt, was bedeutet es?“
      if case .clause = before,
        [.pronoun, .interrogative].contains(words[phrase.head].wordClass)
          || phrase.determiner.map({ words[$0].reading.key == "welcher" }) ?? false
      {
        return false
      }
      if case .clause(let inner) = before, makesNoDifference(inner, position, clause) { return false }
      if phrase.isPrepositional { return isPronoun(before) }
      // „Doch der Mann …“, „Nur er …“
      if case .adverb(let word) = before {
        // „Deshalb, so der Minister, müsse …“
        let names = words[word].lower == "so" && word > 0 && words[word - 1].isComma
        if position == 1 || names { return false }
      }
      return true
    case .adverb(let word):
      return isPronoun(before) && !words[word].reading.means([.connector, .focus])
    case .adjective(let word, _):
      if case .adverb = before { return false }
      // „mit Messern bewaffnet“, „das allein“, „100 Meter vom Haus *entfernt*“
      let derivation = words[word].reading.derivation
      if derivation == .pastParticiple || derivation == .presentParticiple
        || words[word].lower.isOne(of: "allein", "entfernt")
      {
        return false
      }
      return words[word].wordClass == .adjective
    default: return false
    }
  }

  /// „*Egal, wer gewinnt*, die Stadt verliert“, „*Wer auch immer gewinnt*, …“: such a clause stands before the first place.
  private func makesNoDifference(_ inner: Int, _ position: Int, _ clause: Clause) -> Bool {
    if position == 2, case .adjective(let word, _) = clause.units[0] {
      return words[word].reading.modifierGroups.contains(.open)
    }
    if position == 2, case .adverb(let word) = clause.units[0] { return words[word].lower == "ganz gleich" }
    guard position == 1, let first = analysis.clauses[inner].introducer.first else { return false }
    // „*So groß die Not auch ist*, die Menschen bleiben“
    return words[first].lower.hasPrefix("egal ") || words[first].lower.hasSuffix(" immer")
      || words[first].reading.key == "wie auch"
  }

  /// A pronoun by itself, which nothing hangs on.
  private func isPronoun(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.conjuncts.isEmpty, phrase.clauses.isEmpty
    else { return false }
    return words[phrase.head].wordClass == .pronoun && phrase.determiner == nil
      && ["der", "die", "das", "er", "sie", "es", "ich", "wir", "man", "was"].contains(words[phrase.head].lower)
  }

  /// Behind a comma of its own, or the speaker behind „so“.
  private func isLoose(_ position: Int, _ clause: Clause) -> Bool {
    let first = clause.units[position].firstWord
    if first > 0, words[first - 1].isPunctuation { return true }
    if position > 0, case .adverb(let word) = clause.units[position - 1], words[word].lower == "so" { return true }
    return false
  }

  /// In a subordinate clause only prepositional phrases, comparisons and clauses follow the finite verb.
  mutating func verbFinal(_ clause: Clause) {
    guard clause.kind == .subordinate || clause.kind == .relative || clause.kind == .indirectQuestion,
      // but „…, ist sie doch erst 17“, where „doch“ behind the verb introduces the reason
      let finite = clause.finite, let introducer = clause.introducer.last, introducer < finite - 1
    else { return }
    for position in clause.units.indices {
      let first = clause.units[position].firstWord
      guard first > finite, !words[finite..<first].contains(where: \.isPunctuation) else { continue }
      switch clause.units[position] {
      case .phrase(let phrase):
        if phrase.isPrepositional || phrase.conjuncts.contains(where: { $0.coordinator == first }) { continue }
        return add(.verbOrder, first, clause.words)
      case .adjective: return add(.verbOrder, first, clause.words)
      default: continue
      }
    }
  }
}

import Lexicon

/// Opens clauses and hangs them on clauses and nouns.
extension ClauseBuilder {
  mutating func openMain(_ segment: Segment) {
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    clauses.append(clause)
    roots.append(clauses.count - 1)
    stack = [clauses.count - 1]
  }

  mutating func newClause(_ kind: Clause.Kind, _ segment: Segment, parent: Int) -> Int {
    var clause = Clause(kind: kind, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.parent = parent
    clauses.append(clause)
    return clauses.count - 1
  }

  func range(_ segment: Segment) -> Range<Int> {
    guard let first = segment.items.first, let last = segment.items.last else { return 0..<0 }
    return first.start..<last.end
  }

  func isComplete(_ index: Int) -> Bool {
    let clause = clauses[index]
    switch clause.kind {
    case .infinitive: return !clause.verbs.isEmpty
    case .main, .question, .imperative, .verbFirst, .fragment: return clause.finite != nil && !awaitsNonFinite(index)
    default: return clause.finite != nil
    }
  }

  /// An auxiliary or modal whose participle or infinitive has not come yet.
  func awaitsNonFinite(_ index: Int) -> Bool {
    let clause = clauses[index]
    // „die Produkte, die betroffen sind, zurückrufen“: at the end of its clause a verb waits for nothing.
    guard let finite = clause.finite, clause.verbs.count == 1, !endsInVerb(index), !hasWish(clause) else {
      return false
    }
    return words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
  }

  /// „Sie *wollen, dass* die Firmen zahlen“: what is wanted is said in a clause.
  private func hasWish(_ clause: Clause) -> Bool {
    guard case .clause(let wish)? = clause.units.last, clauses[wish].introducer.count == 1,
      words[clauses[wish].introducer[0]].lower == "dass", let finite = clause.finite
    else { return false }
    return words[finite].verbKeys.contains { $0.isOne(of: "wollen", "mögen") }
  }

  mutating func appendSibling(_ index: Int, after sibling: Int, in parent: Int) {
    for (position, unit) in clauses[parent].units.enumerated() {
      if case .clause(let other) = unit, other == sibling {
        clauses[parent].units.insert(.clause(index), at: position + 1)
        return
      }
    }
    // The sibling hangs on a noun.
    for position in clauses[parent].units.indices.reversed() {
      if case .phrase(var phrase) = clauses[parent].units[position], phrase.append(clause: index, beside: sibling) {
        clauses[parent].units[position] = .phrase(phrase)
        return
      }
    }
    clauses[parent].units.append(.clause(index))
  }

  /// „Die Tatsache, dass er kam, …“, „Der Versuch, ihn zu stoppen, …“: before the finite verb only one unit has room, so
  /// the clause belongs to the noun.
  mutating func attachContent(_ index: Int, in parent: Int) -> Bool {
    guard clauses[parent].kind == .main, clauses[parent].finite == nil, clauses[parent].units.count == 1,
      case .phrase(var phrase) = clauses[parent].units[0], words[phrase.head].wordClass == .noun,
      phrase.conjuncts.isEmpty,
      // „… und der Mann *gebeten*, zu kommen“: behind its verb, only what can have content
      clauses[parent].verbs.isEmpty || holdsContent(phrase.head)
    else { return false }
    switch clauses[index].kind {
    case .infinitive where clauses[index].introducer.isEmpty: break
    case .indirectQuestion, .main: break
    case .subordinate where clauses[index].introducer.allSatisfy({ words[$0].reading.key == "dass" }): break
    case .subordinate
    where clauses[index].introducer.map({ words[$0].lower }) == ["wie"]
      && words[phrase.head].reading.nounGroups.contains(.manner):
      break
    default: return false
    }
    clauses[index].antecedent = hangContent(index, on: &phrase)
    clauses[parent].units[0] = .phrase(phrase)
    return true
  }

  /// „Ihre Fehler, *vor allem die Weigerung*, zu reden, …“: on the noun, or on the apposition right before the clause if what
  /// that names has content; the noun on which it hangs.
  @discardableResult
  func hangContent(_ index: Int, on phrase: inout NounPhrase) -> Int {
    if let last = phrase.appositions.indices.last, case let named = phrase.appositions[last],
      holdsContent(named.head), named.conjuncts.isEmpty, named.lastWord == phrase.lastWord
    {
      phrase.appositions[last].clauses.append(index)
      return named.head
    }
    phrase.clauses.append(index)
    return phrase.head
  }

  /// „Das ist sicher kein Zufall“, „Er ist politisch ein Gegner“: right before a noun that is the predicate the adjective
  /// tells how or how surely that is so.
  mutating func readComment(_ index: Int) {
    let clause = clauses[index]
    guard clause.units.count > 2, clause.verbs.count == 1, let finite = clause.finite,
      words[finite].readings.contains(where: { $0.key == "sein" })
    else { return }
    // „ist häufig unterwegs“: before what else is said of somebody it tells how often.
    for position in clause.units.indices.dropFirst().dropLast() {
      if case .adjective(let word, let adverbs) = clause.units[position], adverbs.isEmpty,
        words[word].isPlainly(.frequency)
      {
        clauses[index].units[position] = .adverb(word)
      }
    }
    for position in clause.units.indices.dropFirst().dropLast() {
      guard case .adjective(let word, let adverbs) = clause.units[position], adverbs.isEmpty,
        case .phrase(let predicate) = clause.units[position + 1], predicate.mayBeNominative,
        words[predicate.head].wordClass == .noun, let article = predicate.determiner, article == word + 1,
        ["ein", "kein"].contains(words[article].reading.key),
        let subject = clause.units[..<position].compactMap(\.nominative).first, words[subject.head].lower != "es",
        words[word].readings.contains(where: { $0.wordClass == .adjective && $0.degree == .positive })
      else { continue }
      clauses[index].units[position] = .adverb(word)
    }
  }

  /// „Wie viele *von uns* kommen?“, „Welcher *von euch* war es?“: of whom is asked belongs to the question.
  mutating func joinAskedShare(_ index: Int) {
    let units = clauses[index].units
    let asked = units.first.flatMap { unit -> Int? in
      switch unit {
      case .adverb(let how) where words[how].lower == "wie": return 1
      case .phrase(let which) where words[which.head].wordClass == .interrogative: return 0
      default: return nil
      }
    }
    guard let asked, units.count > asked + 1, case .phrase(var quantity) = units[asked],
      case .phrase(let whole) = units[asked + 1], let von = whole.preposition, words[von].reading.key == "von",
      von == quantity.lastWord + 1, quantity.head == quantity.lastWord, !quantity.isPrepositional,
      words[quantity.head].reading.key.isOne(of: "viel", "wenig", "welcher", "wer"),
      words[whole.head].wordClass == .pronoun || whole.agreement.isPluralOnly
    else { return }
    quantity.prepositionals.append(whole)
    clauses[index].units[asked] = .phrase(quantity)
    clauses[index].units.remove(at: asked + 1)
    if asked + 1 < clauses[index].prefield { clauses[index].prefield -= 1 }
  }

  /// „Ich freue mich“, „Hast du dich verletzt?“, „Setzt euch“: a pronoun of the subject's person is reflexive.
  mutating func markReflexives(_ index: Int) {
    var subjects = speakers(index)
    // „Wir kamen und stellten *uns* das vor“: the subject is that of the clause before.
    if subjects.isEmpty, let before = clauses[index].coordinatedWith,
      !clauses[index].units.contains(where: { $0.nominative?.agreement.onlyCase == .nominative })
    {
      subjects = speakers(before)
    }
    if clauses[index].kind == .imperative { subjects = ["du", "ihr"] }
    if clauses[index].kind == .infinitive, let parent = clauses[index].parent { subjects += speakers(parent) }
    // „Ich schlief und fühlte mich besser“: the second of two predicates shares the subject of the first.
    if subjects.isEmpty, clauses[index].kind != .imperative, let first = clauses[index].coordinatedWith,
      !clauses[index].units.nominatives.contains(where: { _ in true })
    {
      subjects = speakers(first)
    }
    guard !subjects.isEmpty else { return }
    for unit in clauses[index].units {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head == phrase.lastWord,
        words[phrase.head].reading.wordClass == .pronoun,
        subjects.contains(where: words[phrase.head].meansAgain)
      else { continue }
      let reading = words[phrase.head].reading
      var reflexive = Reading(lemma: reading.lemma, key: "sich", wordClass: .reflexive)
      reflexive.agreement = reading.agreement
      words[phrase.head].readings.insert(reflexive, at: 0)
    }
  }

  /// The pronouns of the first and second person that are the subject of a clause.
  private func speakers(_ index: Int) -> [String] {
    clauses[index].units.compactMap { unit in
      guard let phrase = unit.nominative else { return nil }
      guard words[phrase.head].wordClass == .pronoun else { return nil }
      let lower = words[phrase.head].lower
      return lower.isOne(of: "ich", "du", "wir", "ihr") ? lower : nil
    }
  }
}

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
    guard let finite = clause.finite, clause.verbs.count == 1, !endsInVerb(index) else { return false }
    return words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
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

  /// Hangs a relative clause on the last noun that agrees with its pronoun.
  mutating func attach(_ index: Int, toNounIn parent: Int) -> Agreement? {
    let pronoun = clauses[index].introducer.first { words[$0].has(.relative) }
    let agreement = pronoun.flatMap { words[$0].first(.relative) }.map { reading in
      words[pronoun ?? 0].readings.filter { $0.wordClass == .relative }.reduce(into: Agreement.none) {
        $0.formUnion($1.agreement)
      }
    }
    let genders =
      agreement.map { agreement in
        // Case does not carry over to the antecedent; gender and number do.
        (0..<4).reduce(into: Agreement.none) { result, slot in
          for grammaticalCase in GrammaticalCase.allCases
          where agreement.contains(Agreement(grammaticalCase, slot: slot)) {
            for other in GrammaticalCase.allCases { result.formUnion(Agreement(other, slot: slot)) }
          }
        }
      } ?? .all
    if let pronoun, words[pronoun].lower == "was" { return attachWas(index, in: parent) }
    if pronoun == nil,
      clauses[index].introducer.contains(where: {
        ["wobei", "weshalb", "weswegen", "wodurch", "woraufhin"].contains(words[$0].reading.key)
      })
    {
      return nil
    }
    // „eine Initiative von Eltern, die Unterschriften gesammelt hat“, „Häuser in einer Straße, die leer stehen“: the verb
    // tells the number.
    if let pronoun, let number = numberAsSubject(pronoun, index), case let own = genders.intersection(number),
      !own.isEmpty, let noun = attach(index, toNounIn: parent, agreeing: own)
    {
      return noun
    }
    if let noun = attach(index, toNounIn: parent, agreeing: genders) { return noun }
    // A slip of the pen in the gender must not leave the clause without a noun.
    return pronoun == nil ? nil : attach(index, toNounIn: parent, agreeing: .all)
  }

  /// The number of the verb at the end of a clause, where nothing but the relative pronoun „die“ can be its subject.
  private func numberAsSubject(_ pronoun: Int, _ index: Int) -> Agreement? {
    let range = clauses[index].words
    guard words[pronoun].lower == "die", pronoun == range.lowerBound, let last = range.last, words[last].hasFinite
    else { return nil }
    let forms = words[last].verbForms
    let isPlural = forms.isPluralOnly
    guard isPlural || !forms.allowsThird(plural: true) else { return nil }
    let hasOther = range.dropFirst().contains { other in
      // „den Stoff“
      let article = (max(range.lowerBound + 1, other - 3)..<other).last { words[$0].has(oneOf: .determining) }
      if let article, !words[article].agreement(of: .determining, emptyIsAll: true).allows(.nominative) { return false }
      // „der Mann und die Frau“
      if isPlural, words[other].has(.coordinator) { return true }
      return words[other].readings.contains {
        [.noun, .name, .pronoun].contains($0.wordClass) && $0.agreement.allows(.nominative)
          && (isPlural ? !$0.agreement.isSingularOnly && $0.info != "u" : !$0.agreement.isPluralOnly)
      }
    }
    return hasOther ? nil : isPlural ? .plural : .singular
  }

  private mutating func attach(_ index: Int, toNounIn parent: Int, agreeing genders: Agreement) -> Agreement? {
    for position in clauses[parent].units.indices.reversed() {
      guard case .phrase(var phrase) = clauses[parent].units[position] else { continue }
      if words[phrase.head].wordClass == .reflexive { continue }
      // „die Aussage vom Mai, wonach …“: what was said, and not when.
      if words[phrase.head].reading.info == "t", position > 0,
        clauses[index].introducer.contains(where: { words[$0].lower == "wonach" })
      {
        continue
      }
      // „eine der Ersten, die das Angebot nutzt“: the singular tells that the clause hangs on the one.
      if isOneOfFirst(phrase), let last = clauses[index].words.last, words[last].hasFinite,
        !words[last].verbForms.allowsThird(plural: true), !phrase.agreement.intersection(genders).isEmpty
      {
        phrase.clauses.append(index)
        clauses[parent].units[position] = .phrase(phrase)
        clauses[index].antecedent = phrase.head
        return phrase.agreement
      }
      let followers = attributes(
        behind: position, before: clauses[index].words.lowerBound, in: parent)
      if followers > 0, !phrase.agreement.intersection(genders).isEmpty || !phrase.genitives.isEmpty {
        let bare = phrase
        for case .phrase(let inner) in clauses[parent].units[(position + 1)...] {
          phrase.attachInnermost(inner)
        }
        if let noun = phrase.attach(clause: index, agreeing: genders) {
          clauses[parent].units.removeLast(followers)
          clauses[parent].units[position] = .phrase(phrase)
          clauses[index].antecedent = noun.head
          return noun.agreement
        }
        phrase = bare
      }
      if let noun = phrase.attach(clause: index, agreeing: genders) {
        // „Fehler, die …“: the pronoun tells the number.
        let narrowed = phrase.agreement.intersection(genders)
        if noun.head == phrase.head, phrase.conjuncts.isEmpty, !narrowed.isEmpty { phrase.agreement = narrowed }
        clauses[parent].units[position] = .phrase(phrase)
        clauses[index].antecedent = noun.head
        return noun.agreement
      }
    }
    return nil
  }

  /// „eine Halle *für 300 Gäste*, die …“, „ein Mann *mit Hut*, der …“: how many of the phrases at the end of a clause stand
  /// between a noun and the relative clause that speaks of it, and so belong to the noun.
  private func attributes(behind position: Int, before start: Int, in parent: Int) -> Int {
    let units = clauses[parent].units
    let count = units.count - 1 - position
    guard count > 0, count < 3, case .phrase(let noun) = units[position],
      words[noun.head].wordClass != .pronoun || !noun.genitives.isEmpty,
      start > 1, words[start - 1].isComma, units[units.count - 1].lastWord == start - 2
    else { return 0 }
    var last = noun.lastWord
    for unit in units[(position + 1)...] {
      guard case .phrase(let inner) = unit, let preposition = inner.preposition,
        preposition == last + 1,
        inner.clauses.isEmpty, ClauseBuilder.attributive.contains(words[preposition].reading.key),
        words[inner.head].reading.info != "t", words[inner.head].isNominal
      else { return 0 }
      last = inner.lastWord
      // What the verb takes stays with it: „bat den Mann um Hilfe, der …“.
      let key = words[preposition].reading.key
      if ["mit", "für", "ohne", "neben"].contains(key) { continue }
      // „gewinnen an Boden“
      let isBare =
        ["an", "in", "auf"].contains(key) && inner.determiner == nil && inner.modifiers.isEmpty
        && words[preposition].wordClass != .prepositionArticle
        && words[inner.head].wordClass == .noun
      if isBare || words[inner.head].reading.info != "p" && governs(key, clauses[parent].verbs) { return 0 }
    }
    return count
  }

  /// Prepositions of what tells a person or thing from others, rather than how or when something is done.
  private static let attributive: FormSet = [
    "am", "an", "auf", "aus", "bei", "für", "in", "mit", "neben", "ohne", "von", "zwischen", "über",
  ]

  private func isOneOfFirst(_ phrase: NounPhrase) -> Bool {
    guard words[phrase.head].reading.key == "ein", phrase.genitives.count == 1, let several = phrase.genitives.first
    else { return false }
    return words[several.head].reading.info == "ordinal" && several.clauses.isEmpty
  }

  /// „alles, was …“, „das, was …“, „das Beste, was …“; elsewhere „was“ speaks of the whole clause.
  private mutating func attachWas(_ index: Int, in parent: Int) -> Agreement? {
    // „sah sich alles genau an, was …“
    let position = clauses[parent].units.lastIndex { unit in
      switch unit {
      case .adjective, .adverb: false
      default: true
      }
    }
    guard let position, case .phrase(var phrase) = clauses[parent].units[position],
      position == clauses[parent].units.count - 1 || ["alles", "nichts"].contains(words[phrase.head].lower),
      // „Das ist, was sie interessiert“
      !clauses[parent].verbs.contains(where: { $0 > phrase.lastWord && $0 < clauses[index].words.lowerBound })
        || position >= clauses[parent].prefield
    else { return nil }
    let head = words[phrase.head]
    // „ein Viertel dessen, was …“
    if head.lower == "dessen", position > 0, case .phrase(var whole) = clauses[parent].units[position - 1],
      whole.lastWord == phrase.head - 1
    {
      phrase.clauses.append(index)
      whole.attachGenitive(phrase)
      clauses[parent].units[position - 1] = .phrase(whole)
      clauses[parent].units.remove(at: position)
      clauses[index].antecedent = phrase.head
      return phrase.agreement
    }
    guard
      ["alles", "etwas", "nichts", "das", "dem", "vieles", "einiges", "manches", "wenig", "viel"].contains(head.lower)
        || (head.reading.derivation == .nominalized || head.reading.info == "ordinal" || head.lower.hasSuffix("ste"))
          && head.lower.hasSuffix("e")
          && phrase.determiner.map({ words[$0].lower == "das" }) ?? false,
      phrase.lastWord == phrase.head
    else { return nil }
    phrase.clauses.append(index)
    clauses[parent].units[position] = .phrase(phrase)
    clauses[index].antecedent = phrase.head
    return phrase.agreement
  }

  /// „Die Tatsache, dass er kam, …“, „Der Versuch, ihn zu stoppen, …“: before the finite verb only one unit has room, so
  /// the clause belongs to the noun.
  mutating func attachContent(_ index: Int, in parent: Int) -> Bool {
    guard clauses[parent].kind == .main, clauses[parent].finite == nil, clauses[parent].units.count == 1,
      case .phrase(var phrase) = clauses[parent].units[0], words[phrase.head].wordClass == .noun,
      phrase.conjuncts.isEmpty
    else { return false }
    switch clauses[index].kind {
    case .infinitive where clauses[index].introducer.isEmpty: break
    case .indirectQuestion, .main: break
    case .subordinate where clauses[index].introducer.allSatisfy({ words[$0].reading.key == "dass" }): break
    case .subordinate
    where clauses[index].introducer.map({ words[$0].lower }) == ["wie"]
      && ["Art", "Weise", "Art und Weise"].contains(words[phrase.head].reading.key):
      break
    default: return false
    }
    phrase.clauses.append(index)
    clauses[parent].units[0] = .phrase(phrase)
    clauses[index].antecedent = phrase.head
    return true
  }

  /// „… wurde Müller, ein Engländer, Trainer“: what looks like a second apposition is the predicate if there is no other.
  mutating func releasePredicate(_ index: Int) {
    guard let finite = clauses[index].finite, clauses[index].verbs.count == 1,
      words[finite].readings.contains(where: { ["werden", "bleiben", "sein"].contains($0.key) })
    else { return }
    let clause = clauses[index]
    var subject: Int?
    for (position, unit) in clause.units.enumerated() {
      switch unit {
      case .adjective: return
      case .phrase(let phrase) where phrase.preposition == nil && phrase.agreement.allows(.nominative):
        if subject != nil { return }
        subject = position
      case .phrase(let phrase)
      where phrase.preposition.map { words[$0].wordClass == .comparison } ?? false:
        return
      default: continue
      }
    }
    guard let subject, case .phrase(var phrase) = clause.units[subject], phrase.appositions.count > 1,
      var predicate = phrase.appositions.popLast()
    else { return }
    // It agrees with a single subject in number.
    if phrase.agreement.isSingularOnly, phrase.conjuncts.isEmpty,
      !predicate.agreement.intersection(.singular).isEmpty
    {
      predicate.agreement.formIntersection(.singular)
    }
    clauses[index].units[subject] = .phrase(phrase)
    clauses[index].units.insert(.phrase(predicate), at: subject + 1)
  }

  /// „Das ist sicher kein Zufall“, „Er ist politisch ein Gegner“: right before a noun that is the predicate the adjective
  /// tells how or how surely that is so.
  mutating func readComment(_ index: Int) {
    let clause = clauses[index]
    guard clause.units.count > 2, clause.verbs.count == 1, let finite = clause.finite,
      words[finite].readings.contains(where: { $0.key == "sein" })
    else { return }
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

  /// „sagte Müller, Chef der Firma, dem Sender“: behind the apposition in the nominative one in the dative is who is told.
  mutating func releaseTold(_ index: Int) {
    guard let finite = clauses[index].finite, words[finite].readings.contains(where: { $0.groups.contains(.says) }),
      let position = clauses[index].units.firstIndex(where: { unit in
        if case .phrase(let phrase) = unit { !phrase.isPrepositional && phrase.appositions.count > 1 } else { false }
      }), case .phrase(var subject) = clauses[index].units[position], let told = subject.appositions.last,
      let article = told.determiner, ["dem", "der", "einem", "einer"].contains(words[article].lower),
      words[told.head].reading.groups.contains(.medium)
        || subject.appositions.dropLast().allSatisfy({ $0.prepositionals.isEmpty }),
      told.agreement.onlyCase == .dative
        || words[article].lower == "der" && told.agreement.allows(.dative)
          && !told.agreement.allows(.nominative)
    else { return }
    subject.appositions.removeLast()
    clauses[index].units[position] = .phrase(subject)
    clauses[index].units.insert(.phrase(told), at: position + 1)
  }

  /// „Über 100 Leute kamen“, „Zwischen 20 und 30 Häuser brannten ab“: the preposition only shades the number, where a
  /// plural verb has no other subject.
  mutating func releaseMeasure(_ index: Int) {
    guard clauses[index].kind == .main || clauses[index].kind == .subordinate, let finite = clauses[index].finite,
      clauses[index].coordinatedWith == nil, case let clause = clauses[index],
      // „Es gab über 60 Verfahren“
      case let isThere = clause.hasEs(words) && words[finite].readings.contains(where: { $0.key == "geben" }),
      isThere || words[finite].readings.contains(where: { $0.verb.isPluralOnly || $0.verb.allowsThird(plural: true) }),
      !clause.units.contains(where: { $0.nominative.map { !isThere || words[$0.head].lower != "es" } ?? false }),
      let position = clause.units.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
          ["über", "unter", "zwischen"].contains(words[preposition].lower),
          !phrase.agreement.intersection(.plural).isEmpty
        else { return false }
        return words[phrase.head].reading.wordClass == .numeral
          || phrase.determiner == nil
            && phrase.modifiers.contains {
              if case .number(let word) = $0 { words[word].wordClass == .numeral } else { false }
            }
      }), case .phrase(var measure) = clause.units[position], let preposition = measure.preposition
    else { return }
    measure.preposition = nil
    measure.focus.insert(preposition, at: 0)
    measure.agreement = Agreement.plural
    clauses[index].units[position] = .phrase(measure)
  }

  /// One of the verbs may take the preposition, by any of its frames.
  func governs(_ preposition: String, _ verbs: [Int]) -> Bool {
    verbs.contains { verb in
      words[verb].readings.contains { reading in
        frames?.frames(ofVerb: reading.key).contains { $0.contains { $0.hasPrefix(preposition) } } ?? false
      }
    }
  }

  /// „Darum kaufte er das Haus“: that is why, where no verb takes „um“.
  mutating func releaseReason(_ index: Int) {
    guard clauses[index].prefield == 1, case .pronominalAdverb(let word)? = clauses[index].units.first,
      words[word].lower == "darum", words[word].has(.adverb), !governs("um", clauses[index].verbs)
    else { return }
    words[word].keep(.adverb)
    clauses[index].units[0] = .adverb(word)
  }

  /// „um die 200 Menschen“: about so many, where nothing governs „um“.
  mutating func releaseRoughNumber(_ index: Int) {
    for (position, unit) in clauses[index].units.enumerated() {
      guard case .phrase(var phrase) = unit, let around = phrase.preposition, words[around].lower == "um",
        let article = phrase.determiner, article == around + 1, words[article].lower == "die",
        words[min(article + 1, words.count - 1)].wordClass == .numeral, phrase.agreement.isPluralOnly,
        !governs("um", clauses[index].verbs), around == 0 || !words[around - 1].isNominal
      else { continue }
      var reading = Reading(lemma: "rund", key: "rund", wordClass: .adverb)
      reading.info = "d"
      words[around].readings = [reading]
      phrase.preposition = nil
      phrase.determiner = nil
      phrase.focus.append(around)
      phrase.agreement = .plural
      clauses[index].units[position] = .phrase(phrase)
    }
  }

  /// „Gewonnen hat am Ende der Außenseiter“: what looks like a genitive is the subject if there is no other.
  mutating func releaseSubject(_ index: Int) {
    guard clauses[index].kind == .main, let finite = clauses[index].finite, clauses[index].coordinatedWith == nil,
      words[finite].readings.contains(where: { $0.verb.allowsThird(plural: false) }),
      !words[finite].readings.contains(where: { $0.verb.isPluralOnly }), case let clause = clauses[index],
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase): phrase.mayBeNominative
        case .clause: true
        default: false
        }
      }),
      let last = clause.units.indices.last, case .phrase(var phrase) = clause.units[last], phrase.isPrepositional,
      phrase.genitives.count == 1, let owner = phrase.genitives.first, let article = owner.determiner,
      words[article].lower == "der", owner.conjuncts.isEmpty, owner.modifiers.isEmpty, article > finite
    else { return }
    let nominative = words[owner.head].readings.filter { $0.wordClass == .noun }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement.intersection(.with(.nominative)).intersection(.with(.masculine)))
    }
    guard !nominative.isEmpty else { return }
    var subject = owner
    subject.agreement = nominative
    phrase.genitives = []
    clauses[index].units[last] = .phrase(phrase)
    clauses[index].units.append(.phrase(subject))
  }

  /// „…, dass das Gesetz der Wirtschaft schadet“: a verb that takes nothing but a dative has it in what looks like a
  /// genitive.
  mutating func releaseDative(_ index: Int) {
    guard let frames, clauses[index].kind == .subordinate, case .phrase? = clauses[index].units.last else { return }
    let clause = clauses[index]
    guard let verb = mainVerb(of: index),
      words[verb].readings.allSatisfy({ reading in
        let all = frames.frames(ofVerb: reading.key)
        return reading.wordClass != .verb
          || all.contains(["d"]) && all.allSatisfy { !$0.contains("a") && !$0.contains("dass") }
      }),
      let position = clause.units.indices.last, case .phrase(let subject) = clause.units[position],
      subject.agreement.allows(.nominative), mayEndInDative(subject),
      !clause.units.enumerated().contains(where: { other, unit in
        guard other != position, case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && phrase.agreement.allows(.dative)
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „meldete den Vorfall der Polizei“: who gets something stands in what looks like a genitive.
  mutating func releaseReceiver(_ index: Int) {
    guard let verb = mainVerb(of: index),
      words[verb].readings.contains(where: { $0.wordClass == .verb && $0.groups.contains(.gives) }),
      case let clause = clauses[index],
      let position = clause.units.lastIndex(where: { unit in
        guard case .phrase(let object) = unit else { return false }
        return object.agreement.onlyCase == .accusative && mayEndInDative(object)
      }), case .phrase(let object) = clause.units[position], let receiver = object.genitives.first,
      ["h", "g"].contains(words[receiver.head].reading.info),
      !clause.units.contains(where: { unit in
        guard case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && phrase.agreement.onlyCase == .dative
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „das Gesetz der Wirtschaft“, „den Vorfall einer Zeitung“: what looks like the genitive at the end of a phrase can be
  /// a dative of the feminine.
  private func mayEndInDative(_ phrase: NounPhrase) -> Bool {
    guard !phrase.isPrepositional, phrase.conjuncts.isEmpty, phrase.genitives.count == 1,
      let owner = phrase.genitives.first, phrase.lastWord == owner.lastWord, let article = owner.determiner
    else { return false }
    return words[article].lower.hasSuffix("er") && owner.agreement.isSingularOnly
  }

  /// Puts the genitive of such a phrase behind it, as a dative of its own.
  private mutating func cutDative(behind position: Int, in index: Int) {
    guard case .phrase(var phrase) = clauses[index].units[position], var receiver = phrase.genitives.popLast() else {
      return
    }
    receiver.agreement = .with(.dative).intersection(.with(.feminine)).intersection(.singular)
    clauses[index].units[position] = .phrase(phrase)
    clauses[index].units.insert(.phrase(receiver), at: position + 1)
    if position < clauses[index].prefield { clauses[index].prefield += 1 }
  }

  /// The last verb that is more than an auxiliary.
  private func mainVerb(of index: Int) -> Int? {
    clauses[index].verbs.last { !words[$0].readings.allSatisfy { isAuxiliary($0) } }
  }

  private func isAuxiliary(_ reading: Reading) -> Bool {
    reading.wordClass != .verb || AuxiliaryVerbs.all.contains(reading.key)
  }

  /// „Ich freue mich“, „Hast du dich verletzt?“, „Setzt euch“: a pronoun of the subject's person is reflexive.
  mutating func markReflexives(_ index: Int) {
    var subjects = speakers(index)
    if clauses[index].kind == .imperative { subjects = ["du", "ihr"] }
    if clauses[index].kind == .infinitive, let parent = clauses[index].parent { subjects += speakers(parent) }
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
      return ["ich", "du", "wir", "ihr"].contains(lower) ? lower : nil
    }
  }

  /// Joins „…, dem Schwiegersohn von …,“ to the noun phrase right before it.
  mutating func appose(_ phrase: NounPhrase, in target: Int) {
    guard let last = clauses[target].units.indices.last, case .phrase(var before) = clauses[target].units[last] else {
      return
    }
    if var whole = nounBefore(singledOut: phrase, in: target) {
      whole.attachInnermost(before)
      whole.appositions.append(phrase)
      clauses[target].units.removeLast()
      clauses[target].units[last - 1] = .phrase(whole)
      return
    }
    before.appose(phrase, words: words)
    clauses[target].units[last] = .phrase(before)
  }

  /// „Der Streik bei der Bahn, *der längste seit Jahren*, …“: by its case it speaks of the noun before the phrase with a
  /// preposition.
  private func nounBefore(singledOut phrase: NounPhrase, in target: Int) -> NounPhrase? {
    let (clause, head) = (clauses[target], words[phrase.head].reading)
    guard let last = clause.units.indices.last, last > 0, case .phrase(let before) = clause.units[last],
      clause.finite == nil, clause.verbs.isEmpty, before.isPrepositional, head.wordClass == .adjective,
      phrase.determiner != nil, head.degree == .superlative || head.info == "ordinal",
      case .phrase(let whole) = clause.units[last - 1], let preposition = before.preposition,
      before.lastWord == phrase.firstWord - 2, whole.lastWord == preposition - 1,
      words[whole.head].wordClass == .noun, before.agreement.sharedCases(with: phrase.agreement).isEmpty,
      !phrase.agreement.sharedCases(with: whole.agreement).isEmpty
    else { return nil }
    return whole
  }

  /// Whether a phrase behind a comma can be such another name of the one before.
  func canAppose(_ phrase: NounPhrase, in target: Int) -> Bool {
    guard case .phrase(let before)? = clauses[target].units.last else { return false }
    let head = words[phrase.head].reading
    if nounBefore(singledOut: phrase, in: target) != nil { return true }
    // „Drei Männer, alle aus Berlin, …“
    let isShare =
      head.wordClass == .pronoun && ["all", "beide"].contains(head.key) && !phrase.prepositionals.isEmpty
      && words[before.head].isNominal
    // „Müller, einer der besten Spieler, …“
    let isOne =
      head.wordClass == .pronoun && head.key == "ein" && !phrase.genitives.isEmpty && words[before.head].isNominal
      && before.lastWord == phrase.firstWord - 2
      && !phrase.agreement.sharedCases(with: before.agreement).isEmpty
    // „nach dem Sieg, *dem ersten seit Mai*, …“
    let isSuch =
      head.wordClass == .adjective && phrase.determiner != nil && before.lastWord == phrase.firstWord - 2
      && (head.degree == .superlative || head.info == "ordinal") && words[before.head].wordClass == .noun
      && !phrase.agreement.sharedCases(with: before.agreement).isEmpty
    guard head.wordClass == .noun || head.wordClass == .name || isShare || isOne || isSuch else { return false }
    // Only directly behind it: no verb may stand between.
    if let finite = clauses[target].finite, phrase.head <= finite { return false }
    if clauses[target].verbs.contains(where: { $0 > before.lastWord && $0 < phrase.head }) { return false }
    return !isMissing(phrase, behind: before, in: target)
  }

  /// „Gestern kaufte der Mann, der reich ist, *ein Haus*“: behind what has been said of the noun stands the object or the
  /// predicate that its verb still lacks.
  private func isMissing(_ phrase: NounPhrase, behind before: NounPhrase, in target: Int) -> Bool {
    guard !before.isPrepositional, !before.clauses.isEmpty || !before.appositions.isEmpty,
      let finite = clauses[target].finite, finite < before.firstWord, clauses[target].verbs.count == 1, let frames
    else { return false }
    let keys = words[finite].finiteKeys
    if keys.contains(where: { ["sein", "werden", "bleiben"].contains($0) }) {
      // „Gestern war der Mann, der krank ist, der beste Spieler“
      return phrase.agreement.allows(.nominative) && before.mayBeNominative
        && clauses[target].units.allSatisfy { unit in
          switch unit {
          case .adjective: false
          case .phrase(let other):
            other.isPrepositional || words[other.head].reading.info == "t" || other.head == before.head
          default: true
          }
        }
    }
    // „Jetzt droht dem Mann, der floh, eine Strafe“
    if !before.mayBeNominative, phrase.mayBeNominative, !clauses[target].units.contains(where: { $0.nominative != nil })
    {
      return true
    }
    guard phrase.agreement.allows(.accusative), words[phrase.head].reading.info != "t",
      before.mayBeNominative || before.agreement.onlyCase == .dative,
      frames.takes("a", keys)
    else { return false }
    return !clauses[target].units.contains { unit in
      guard case .phrase(let other) = unit, other.head != before.head, !other.isPrepositional,
        words[other.head].reading.info != "t"
      else { return false }
      if words[other.head].wordClass == .reflexive { return false }
      // „Er beschrieb den Wein, der …, das Brot, das …“: somebody else does it.
      if before.mayBeNominative, other.mayBeNominative { return true }
      return other.agreement.allows(.accusative) && !(other.mayBeNominative && before.agreement.onlyCase == .dative)
    }
  }

  /// „Gestern versuchte der Mann, der floh, zu schlafen“: behind a relative clause whose verb takes no such clause, the one
  /// around it goes on with what its own verb takes.
  mutating func leaveRelative(whoseVerbLacks slot: String) {
    guard let frames, stack.count > 1, let top = stack.last, clauses[top].kind == .relative, endsInVerb(top) else {
      return
    }
    func takes(_ clause: Int) -> Bool {
      clauses[clause].verbs.contains { verb in
        frames.takes(slot, words[verb].verbKeys)
      }
    }
    guard !takes(top), takes(stack[stack.count - 2]), !leadsOn(top) else { return }
    stack.removeLast()
  }

  /// „was die Annahme stärkt, dass …“, „die es so machen, dass …“: what the clause itself has room for.
  private func leadsOn(_ relative: Int) -> Bool {
    clauses[relative].units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        words[phrase.head].wordClass == .noun && ["b", "e", "s"].contains(words[phrase.head].reading.info)
      case .adverb(let word): ["so", "derart", "dermaßen"].contains(words[word].lower)
      case .pronominalAdverb: true
      default: false
      }
    }
  }
}

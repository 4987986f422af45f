import Lexicon

/// On which noun a relative clause hangs.
extension ClauseBuilder {
  /// Hangs a relative clause on the last noun that agrees with its pronoun.
  mutating func attach(_ index: Int, toNounIn parent: Int) -> Agreement? {
    let pronoun = clauses[index].introducer.first { words[$0].has(.relative) }
    let genders = pronoun.map { antecedents(of: relativeAgreement($0)) } ?? .all
    if let pronoun, words[pronoun].lower == "was" { return attachWas(index, in: parent) }
    if pronoun != nil, let described = descriptionEnding(before: index, in: parent, agreeing: genders) {
      return attach(index, toNounIn: described)
    }
    if pronoun == nil,
      clauses[index].introducer.contains(where: {
        ["wobei", "weshalb", "weswegen", "wodurch", "woraufhin"].contains(words[$0].reading.key)
      })
    {
      return nil
    }
    if let noun = attachToIncluded(index, in: parent, agreeing: genders) { return noun }
    // „Leute, die arbeiten, und die die Arbeit lieben“, „Orte, die schön sind, die jedoch niemand kennt“
    if let pronoun,
      clauses[index].coordinator != nil || contrasts(index, behind: pronoun) || namesNone(parent, agreeing: genders),
      let noun = attachBeside(index, parent, agreeing: genders)
    {
      return noun
    }
    if let pronoun {
      let own = numberAsSubject(pronoun, index) ?? certainAntecedents(of: pronoun, index) ?? genders
      if let noun = attachToPerson(index, pronoun, in: parent, agreeing: own.intersection(genders)) { return noun }
    }
    // „eine Initiative von Eltern, die Unterschriften gesammelt hat“, „Häuser in einer Straße, die leer stehen“: the verb
    // tells the number.
    if let pronoun, let number = numberAsSubject(pronoun, index), case let own = genders.intersection(number),
      !own.isEmpty, let noun = attach(index, toNounIn: parent, agreeing: own)
    {
      return noun
    }
    if let pronoun {
      let certain = certainAntecedents(of: pronoun, index)
      if let noun = attachBeforePlace(index, in: parent, agreeing: certain ?? genders)
        ?? attachToEvent(index, pronoun, in: parent, agreeing: certain ?? genders)
      {
        return noun
      }
      if let certain, agreesWithNoun(in: parent, certain), let noun = attach(index, toNounIn: parent, agreeing: certain)
      {
        return noun
      }
    }
    if let noun = attach(index, toNounIn: parent, agreeing: genders) { return noun }
    // A slip of the pen in the gender must not leave the clause without a noun.
    return pronoun == nil ? nil : attach(index, toNounIn: parent, agreeing: .all)
  }

  /// „ein Haus, das groß ist und das …“: the second relative clause hangs on the same noun, not inside the first; likewise
  /// „ein Mann, der wusste, dass das Haus brannte, und der …“.
  mutating func leaveRelative(before clause: Clause) {
    guard clause.kind == .relative, let coordinator = clause.coordinator, let top = stack.last, stack.count > 1
    else { return }
    if clauses[top].kind == .relative, clauses[top].finite == coordinator - 1 {
      stack.removeLast()
    } else if coordinator > 0, words[coordinator - 1].isComma, clauses[top].kind != .relative,
      clauses[top].finite != nil || !clauses[top].verbs.isEmpty,
      let first = stack.lastIndex(where: { clauses[$0].kind == .relative }), first > 0,
      clauses[stack[first]].finite != nil,
      takesUpNoun(clause, of: clauses[stack[first]])
    {
      stack.removeSubrange(first...)
    }
  }

  /// The pronouns of two relative clauses can stand for the same noun.
  private func takesUpNoun(_ clause: Clause, of first: Clause) -> Bool {
    let pronouns = [clause, first].map { $0.introducer.first { words[$0].has(.relative) } }
    guard let own = pronouns[0], let other = pronouns[1] else { return false }
    return !antecedents(of: relativeAgreement(own)).intersection(antecedents(of: relativeAgreement(other))).isEmpty
  }

  /// „eine Krise, *verursacht durch den Krieg*, der …“: the clause of a participle that ends right before the comma and has a
  /// noun that agrees.
  private func descriptionEnding(before index: Int, in parent: Int, agreeing genders: Agreement) -> Int? {
    guard case .clause(let inner)? = clauses[parent].units.last, inner != index, clauses[inner].kind == .participle,
      clauses[inner].words.upperBound + 1 == clauses[index].words.lowerBound,
      clauses[inner].units.contains(where: { unit in
        if case .phrase(let phrase) = unit {
          phrase.isPrepositional && !phrase.agreement.inAnyCase.isDisjoint(with: genders)
        } else {
          false
        }
      })
    else { return nil }
    return inner
  }

  private func relativeAgreement(_ pronoun: Int) -> Agreement {
    words[pronoun].readings.filter { $0.wordClass == .relative }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement)
    }
  }

  /// Case does not carry over to the antecedent; gender and number do.
  private func antecedents(of agreement: Agreement) -> Agreement {
    (0..<4).reduce(into: Agreement.none) { result, slot in
      for grammaticalCase in GrammaticalCase.allCases
      where agreement.contains(Agreement(grammaticalCase, slot: slot)) {
        for other in GrammaticalCase.allCases { result.formUnion(Agreement(other, slot: slot)) }
      }
    }
  }

  /// „der Chef der Firma, der das Projekt leitet“: „der“ is the dative of a feminine only where the verb takes a dative;
  /// „der Chef der Firma, mit der er sprach“: behind a preposition it is nothing else. Nil where nothing is certain.
  private func certainAntecedents(of pronoun: Int, _ index: Int) -> Agreement? {
    guard words[pronoun].lower == "der" else { return nil }
    let all = relativeAgreement(pronoun)
    let isBehindPreposition =
      pronoun > clauses[index].words.lowerBound && words[pronoun - 1].has(.preposition)
      && clauses[index].introducer.contains(pronoun)
    if isBehindPreposition {
      return antecedents(of: all.intersection(.with(.dative)))
    }
    // „die Strafe des Königs, *der man* entging“: beside a subject, too
    if pronoun == clauses[index].words.lowerBound, pronoun + 1 < words.count,
      ["man", "er", "ich", "wir", "du"].contains(words[pronoun + 1].lower)
    {
      return antecedents(of: all.intersection(.with(.dative)))
    }
    guard pronoun == clauses[index].words.lowerBound,
      !mayTakeDative(index) || !namesOne(in: clauses[index].words) || lacksObject(index)
    else {
      return nil
    }
    return antecedents(of: all.intersection(.with(.nominative)))
  }

  /// „der Mann aus der Firma, *der das Auto kaufte*“: a verb that has somebody in the dative only beside its object, of which
  /// there would be none if the one noun in the clause were its subject.
  private func lacksObject(_ index: Int) -> Bool {
    let range = clauses[index].words
    guard let frames, let last = range.last, words[last].hasFinite, !words[last].isCapitalized,
      last > range.lowerBound + 1, !words[last].verbKeys.contains(where: AuxiliaryVerbs.all.contains),
      range.upperBound >= words.count || !words[range.upperBound].isComma || range.upperBound + 1 >= words.count
        || !words[range.upperBound + 1].has(.subordinator) && !words[range.upperBound + 1].has(.infinitiveSubordinator)
    else { return false }
    let keys = words[last].verbKeys
    guard frames.takes(.dative, keys),
      !keys.contains(where: { frames.needs(ofVerb: $0).mayHave(.dative, without: .objects) })
    else { return false }
    var count = 0
    var isGoverned = false
    for word in (range.lowerBound + 1)..<last {
      if words[word].has(.preposition) || words[word].has(.prepositionArticle) { isGoverned = true }
      guard words[word].isCapitalized && words[word].isNominal || words[word].wordClass == .pronoun else { continue }
      if !isGoverned { count += 1 }
      isGoverned = false
    }
    return count == 1
  }

  /// „der Chef der Firma, *der Autos verkaufte*“: whether anything in the clause could be the subject of a singular beside
  /// the pronoun.
  private func namesOne(in range: Range<Int>) -> Bool {
    guard let last = range.last, words[last].hasFinite, !words[last].verbForms.allowsThird(plural: true) else {
      return true
    }
    return range.dropFirst().contains { other in
      guard words[other].isNominal || words[other].has(.pronoun) || words[other].has(.determiner) else { return false }
      return words[other].readings.contains { reading in
        [.noun, .name, .pronoun, .determiner].contains(reading.wordClass) && reading.agreement.allows(.nominative)
          && !reading.agreement.intersection(.singular).intersection(.with(.nominative)).isEmpty
      }
    }
  }

  /// A noun of the clause and no relative pronoun agrees.
  private func agreesWithNoun(in parent: Int, _ agreement: Agreement) -> Bool {
    for case .phrase(let phrase) in clauses[parent].units.reversed()
    where !phrase.agreement.intersection(agreement).isEmpty {
      return words[phrase.head].wordClass != .relative
    }
    return true
  }

  /// „…, *die jedoch* niemand kennt“: what stands right behind the pronoun sets the clause off against the one before.
  private func contrasts(_ index: Int, behind pronoun: Int) -> Bool {
    pronoun == clauses[index].words.lowerBound && pronoun + 1 < words.count
      && ["jedoch", "aber", "allerdings", "dennoch", "zugleich", "hingegen"].contains(words[pronoun + 1].lower)
  }

  /// „ein Hund, der oft bellt, *den* sie liebt“: in the relative clause before stands no noun that the next could speak of.
  private func namesNone(_ relative: Int, agreeing genders: Agreement) -> Bool {
    clauses[relative].kind == .relative
      && !clauses[relative].words.contains { index in
        words[index].isCapitalized && words[index].isNominal
          && !words[index].agreement(of: .nominal, emptyIsAll: true).inAnyCase.isDisjoint(with: genders)
      }
  }

  /// „Kinder, mit denen er spielt und *die* er kennt“: the second of two relative clauses speaks of the same noun.
  private mutating func attachBeside(_ index: Int, _ sibling: Int, agreeing genders: Agreement) -> Agreement? {
    guard clauses[sibling].kind == .relative, endsInVerb(sibling),
      let noun = clauses[sibling].antecedent, let parent = clauses[sibling].parent,
      case let agreement = words[noun].readings.reduce(into: Agreement.none, { $0.formUnion($1.agreement) })
        .intersection(genders), !agreement.isEmpty
    else { return nil }
    appendSibling(index, after: sibling, in: parent)
    clauses[index].parent = parent
    clauses[index].antecedent = noun
    return agreement
  }

  /// The second of two relative clauses on the same noun, right behind the comma that closes the first.
  func followsRelative(_ index: Int) -> Bool {
    guard clauses[index].kind == .relative, let noun = clauses[index].antecedent else { return false }
    return clauses.contains { other in
      other.kind == .relative && other.antecedent == noun
        && other.words.upperBound + 1 == clauses[index].words.lowerBound
    }
  }

  /// One of the verbs at the end of a clause has a frame with a dative, or is a copula, whose adjective may take one.
  private func mayTakeDative(_ index: Int) -> Bool {
    guard let frames else { return true }
    let range = clauses[index].words
    for word in range.reversed() {
      let verbs = words[word].verbKeys
      if verbs.isEmpty { return false }
      let isAuxiliary = word > range.lowerBound && words[word - 1].verbForms.contains(.pastParticiple)
      for verb in verbs {
        if AuxiliaryVerbs.linking.contains(verb) {
          if !isAuxiliary { return true }
        } else if frames.needs(ofVerb: verb).mayHave(.dative) {
          return true
        }
      }
    }
    return false
  }

  /// „ein Buch über Rom, das …“, „dem Team aus Köln, das …“: of the name of a place without an article nothing is told where
  /// the noun right before it agrees and is nothing abstract.
  private mutating func attachBeforePlace(_ index: Int, in parent: Int, agreeing genders: Agreement) -> Agreement? {
    let position = clauses[parent].units.count - 2
    guard position >= 0, case .phrase(var noun) = clauses[parent].units[position],
      case .phrase(let place) = clauses[parent].units[position + 1], isBarePlace(place),
      words[noun.innermostNoun].wordClass == .noun,
      words[noun.innermostNoun].reading.means([.event, .group, .person, .place, .thing]),
      attributes(behind: position, before: clauses[index].words.lowerBound, in: parent) == 1
    else { return nil }
    let inner = noun.innermostNoun
    guard let found = noun.attach(clause: index, agreeing: genders), found.head == inner else { return nil }
    noun.attach(place, to: inner)
    clauses[parent].units.removeLast()
    clauses[parent].units[position] = .phrase(noun)
    clauses[index].antecedent = found.head
    return found.agreement
  }

  func isBarePlace(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .name && words[phrase.head].reading.means(.place) && phrase.determiner == nil
      && phrase.modifiers.isEmpty && phrase.conjuncts.isEmpty && phrase.close.isEmpty && phrase.appositions.isEmpty
      && phrase.clauses.isEmpty && phrase.prepositionals.isEmpty
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
      // „den Stoff“, „von Rom“
      let article = (max(range.lowerBound + 1, other - 3)..<other).last {
        words[$0].has(oneOf: .determining) || words[$0].wordClass == .preposition
      }
      if let article, words[article].wordClass == .preposition { return false }
      if let article, !words[article].agreement(of: .determining, emptyIsAll: true).allows(.nominative) { return false }
      // „zur Entscheidung“, „mit neuen Leuten“
      var before = other - 1
      while before > range.lowerBound, words[before].isInflectedAdjective || words[before].has(oneOf: .determining) {
        before -= 1
      }
      if before > range.lowerBound, words[before].has(.preposition) || words[before].has(.prepositionArticle) {
        return false
      }
      // „der Mann und die Frau“, but „die geprüft oder beantwortet werden“
      if isPlural, words[other].has(.coordinator), words[other - 1].wordClass != .verb { return true }
      return words[other].readings.contains {
        [.noun, .name, .pronoun].contains($0.wordClass) && $0.agreement.allows(.nominative)
          && (isPlural ? !$0.agreement.isSingularOnly && !$0.means(.unit) : !$0.agreement.isPluralOnly)
      }
    }
    return hasOther ? nil : isPlural ? .plural : .singular
  }

  /// „der Minister und *die Chefin der Behörde, die das Projekt leitet*“: the verb in the singular tells that it is not said of
  /// all.
  private func speaksOfLast(of list: NounPhrase, _ index: Int, _ genders: Agreement) -> Bool {
    guard let last = list.conjuncts.last?.phrase, clauses[index].introducer.count == 1,
      words[clauses[index].introducer[0]].lower == "die", let verb = clauses[index].words.last, words[verb].hasFinite,
      !words[verb].verbForms.allowsThird(plural: true)
    else { return false }
    let single = genders.intersection(.singular)
    return ([last] + last.genitives).contains { !$0.agreement.intersection(single).isEmpty }
  }

  private mutating func attach(_ index: Int, toNounIn parent: Int, agreeing genders: Agreement) -> Agreement? {
    for position in clauses[parent].units.indices.reversed() {
      guard case .phrase(var phrase) = clauses[parent].units[position] else { continue }
      if words[phrase.head].wordClass == .reflexive { continue }
      // but „kam *ins Krankenhaus*, wo sie starb“
      let isWhere =
        words[phrase.head].reading.means(.place)
        && clauses[index].introducer.first.map { words[$0].lower == "wo" } ?? false
      if !isWhere, isInFixedGroup(phrase, in: parent), hasAntecedent(before: position, in: parent, agreeing: genders) {
        continue
      }
      // „die Aussage vom Mai, wonach …“, „wies die Berichte als falsch zurück, wonach …“: what was said, and neither when
      // nor how it is called.
      if position > 0, clauses[index].introducer.contains(where: { words[$0].lower == "wonach" }),
        words[phrase.head].reading.means(.time)
          || phrase.preposition.map({ words[$0].wordClass == .comparison }) ?? false
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
      let genders = speaksOfLast(of: phrase, index, genders) ? genders.intersection(.singular) : genders
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
  func attributes(behind position: Int, before start: Int, in parent: Int) -> Int {
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
        !words[inner.head].reading.means(.time), words[inner.head].isNominal, !isInFixedGroup(inner, in: parent)
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
      if isBare || !words[inner.head].reading.means(.place) && governs(key, clauses[parent].verbs) { return 0 }
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
    return words[several.head].reading.isOrdinal && several.clauses.isEmpty
  }

  /// „alles, was er hat“
  private static let wholes: FormSet = [
    "alles", "allem", "etwas", "nichts", "das", "dem", "vielem", "vieles", "einiges", "manches", "wenig", "viel",
  ]

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
      ClauseBuilder.wholes.contains(head.lower)
        || (head.reading.derivation == .nominalized || head.reading.isOrdinal || head.lower.hasSuffix("ste"))
          && head.lower.hasSuffix("e")
          && phrase.determiner.map({ words[$0].lower == "das" }) ?? false,
      phrase.lastWord == phrase.head
    else { return nil }
    phrase.clauses.append(index)
    clauses[parent].units[position] = .phrase(phrase)
    clauses[index].antecedent = phrase.head
    return phrase.agreement
  }

  /// „Gestern versuchte der Mann, der floh, zu schlafen“: behind a relative clause whose verb takes no such clause, the one
  /// around it goes on with what its own verb takes.
  mutating func leaveRelative(whoseVerbLacks slot: VerbNeeds.Slots) {
    guard frames != nil, stack.count > 1, let top = stack.last, clauses[top].kind == .relative, endsInVerb(top),
      case let around = stack[stack.count - 2],
      !verbTakes(slot, in: top) && verbTakes(slot, in: around) && !leadsOn(top) || owes(slot, around)
    else { return }
    stack.removeLast()
  }

  /// „Er empfiehlt *allen*, die …, zu kommen“: whom it is told stands there, and nothing yet of what is.
  private func owes(_ slot: VerbNeeds.Slots, _ index: Int) -> Bool {
    guard let frames else { return false }
    var (hasDative, nominatives) = (false, 0)
    for unit in clauses[index].units {
      switch unit {
      case .phrase(let phrase) where !phrase.isPrepositional:
        if phrase.agreement.onlyCase == .dative {
          hasDative = true
        } else if !phrase.mayBeNominative || words[phrase.head].wordClass == .reflexive {
          return false
        } else {
          nominatives += 1
        }
      case .clause, .adjective: return false
      default: break
      }
    }
    guard hasDative, nominatives < 2 else { return false }
    return clauses[index].verbs.contains { verb in
      words[verb].readings.contains { reading in
        guard reading.wordClass == .verb else { return false }
        let needs = frames.needs(ofVerb: reading.key)
        return needs.mayHave(slot.union(.dative)) && !needs.mayHaveOnly(.dative) && !needs.mayHaveOnly([])
      }
    }
  }

  /// Whether a verb of a clause takes another one of this kind.
  func verbTakes(_ slot: VerbNeeds.Slots, in index: Int) -> Bool {
    guard let frames else { return false }
    let hasEs = clauses[index].hasEs(words)
    return clauses[index].verbs.contains { frames.takesClause(slot, words[$0].verbKeys, besideEs: hasEs) }
  }

  /// „was die Annahme stärkt, dass …“, „die es so machen, dass …“: what the clause itself has room for.
  private func leadsOn(_ relative: Int) -> Bool {
    clauses[relative].units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        words[phrase.head].wordClass == .noun && words[phrase.head].reading.means([.abstract, .event, .substance])
      case .adverb(let word): ["so", "derart", "dermaßen"].contains(words[word].lower)
      case .pronominalAdverb: true
      default: false
      }
    }
  }
}

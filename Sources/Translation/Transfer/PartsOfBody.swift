import English
import German

/// Parts of the body, of which German tells by a dative or not at all whose they are, and English by a possessive.
extension SentenceTransfer {
  /// „*Ihr* zitterten die Hände“, „*Dem Jungen* bluteten die Knie“: the dative says whose the subject is, where the verb
  /// has none of its own.
  func ownSubject(_ work: inout ClauseAssembly) {
    guard var part = work.subject, isDefinitePart(part, under: nil),
      work.complex.readings.allSatisfy({ reading in
        work.complex.isCopula || reading.verbGroups.contains(.aches) || !takes(["d"], reading.key)
      }), !isInGroup(part, work), let owner = takeOwner(&work.field, work) ?? takeOwner(&work.front, work)
    else { return }
    give(owner, &part)
    work.subject = part
  }

  /// „brach ihm den Arm“, „wusch sich das Blut von den Händen“, „legte der Mutter die Hand auf die Schulter“, „zog die Mütze
  /// ins Gesicht“: whose the parts of the body are that are no subject; their nouns stay in `owners` for the clause.
  func ownParts(_ work: inout ClauseAssembly) {
    let object = place(in: work) { phrase in
      phrase.head != work.subject?.head && !phrase.isPrepositional && phrase.agreement.allows(.accusative)
        && isDefinitePart(phrase, under: nil)
        // „hat dem Minister *den Rücken* gekehrt“: the group has the dative for itself.
        && !(isInGroup(phrase, work) && hasReceiver(work))
    }
    let goal = place(in: work) { phrase in
      guard let preposition = phrase.preposition, isDefinitePart(phrase, under: preposition) else { return false }
      let key = words[preposition].reading.key
      // „ähnelt der Mutter im Gesicht“: the verb has the dative for itself.
      return !work.complex.readings.contains { $0.verbGroups.contains(.dative) || takes(["d", key], $0.key) }
        && !isInGroup(phrase, work)
    }
    ownAccompanied(work)
    guard object != nil || goal != nil else { return }
    let hasObject = (work.field + work.front).contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.allows(.accusative) && words[phrase.head].wordClass != .reflexive
        && !analysis.isTime(phrase)
    }
    // „sah uns ins Gesicht“, „setzte sich auf den Kopf“: without another object the pronoun may be one.
    let isPlain = goal != nil && !hasObject && work.subject.map(isSomebody) ?? true
    let onlyPronoun = goal == nil && work.complex.readings.contains { takes(["d", "a"], $0.key) }
    let dative =
      takeOwner(&work.field, work, onlyPronoun: onlyPronoun, onlyDative: isPlain)
      ?? takeOwner(&work.front, work, onlyPronoun: onlyPronoun, onlyDative: isPlain)
    // What was taken stood before or between them.
    func own(_ head: Int, _ owner: Owner) {
      func give(_ units: inout [German.Unit]) {
        for index in units.indices {
          guard case .phrase(var phrase) = units[index], phrase.head == head else { continue }
          self.give(owner, &phrase)
          units[index] = .phrase(phrase)
        }
      }
      give(&work.field)
      give(&work.front)
    }
    if let dative {
      own(goal ?? object ?? 0, dative)
      guard goal != nil, let object, let doer = doer(work) else { return }
      own(object, .pronoun(doer))
      return
    }
    guard let doer = doer(work), !work.isPassive, !work.complex.isPassive else { return }
    if let object, work.complex.readings.contains(where: { $0.verbGroups.contains(.gestures) }) {
      own(object, .pronoun(doer))
    }
    if let goal, hasObject || object != nil, leadsToSelf(goal, work) { own(goal, .pronoun(doer)) }
  }

  /// „dankte den Fans mit Tränen *in den Augen*“: those of who does it.
  private func ownAccompanied(_ work: ClauseAssembly) {
    for case .phrase(let phrase) in work.field {
      guard let mit = phrase.preposition, words[mit].reading.key == "mit", let part = phrase.prepositionals.last,
        let preposition = part.preposition, isDefinitePart(part, under: preposition), let doer = doer(work)
      else { continue }
      owners[part.head] = doer
    }
  }

  private enum Owner {
    case pronoun(English.Agreement)
    case noun(German.NounPhrase)
  }

  /// „die Hände“, „ins Gesicht“: a part of the body by its article alone.
  private func isDefinitePart(_ phrase: German.NounPhrase, under preposition: Int?) -> Bool {
    guard phrase.preposition == preposition, words[phrase.head].reading.nounGroups.contains(.body),
      phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty,
      phrase.close.isEmpty
    else { return false }
    guard let article = phrase.determiner else {
      return preposition.map { words[$0].wordClass == .prepositionArticle } ?? false
    }
    return words[article].reading.wordClass == .article && words[article].reading.key == "der"
  }

  /// The head of the first phrase of a clause, outside of its subject, that is such a one.
  private func place(in work: ClauseAssembly, _ fits: (German.NounPhrase) -> Bool) -> Int? {
    for unit in work.field + work.front {
      if case .phrase(let phrase) = unit, fits(phrase) { return phrase.head }
    }
    return nil
  }

  /// Whether a reading of the verb takes all of these.
  private func takes(_ slots: [String], _ verb: String) -> Bool {
    lexicon.frames(ofVerb: verb).contains { frame in
      let names = frame.map(slotName)
      return slots.allSatisfy(names.contains)
    }
  }

  /// „auf die Schulter klopfen“: a group of its own, whose English tells whose it is.
  private func isInGroup(_ phrase: German.NounPhrase, _ work: ClauseAssembly) -> Bool {
    let noun = words[phrase.head].lower
    let units = work.field + work.front + (work.subject.map { [.phrase($0)] } ?? [])
    return work.complex.readings.contains { reading in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(reading.key)), with: noun).contains { group in
        group.words.contains(noun) && fixedParts(group.words.dropLast(), in: units) != nil
      }
    }
  }

  /// Somebody in the dative stands beside.
  private func hasReceiver(_ work: ClauseAssembly) -> Bool {
    (work.field + work.front).contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.onlyCase == .dative && words[phrase.head].wordClass == .noun
    }
  }

  /// Takes a dative out of the units.
  private func takeOwner(
    _ units: inout [German.Unit], _ work: ClauseAssembly, onlyPronoun: Bool = false, onlyDative: Bool = false
  ) -> Owner? {
    for (position, unit) in units.enumerated() {
      guard case .phrase(var phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.dative),
        phrase.head != work.subject?.head, !onlyDative || phrase.agreement.onlyCase == .dative
      else { continue }
      let reading = words[phrase.head].reading
      if reading.wordClass == .reflexive {
        // „Das Gehirn befindet sich im Kopf“: owned by somebody only
        guard work.subject.map(isSomebody) ?? true else { continue }
        // „hielt sich die Ohren zu“: the verb has a reading with the pronoun, which drops it.
        if !takesItself(work) {
          units.remove(at: position)
          consume(phrase.head)
        }
        return .pronoun(
          doer(work) ?? discourse.subject?.agreement ?? English.Agreement(.third, .singular, .masculine))
      }
      if reading.wordClass == .pronoun, phrase.head == phrase.lastWord, reading.key != "es" {
        phrase.agreement.formIntersection(.with(.dative))
        guard case .noun(let noun) = self.phrase(phrase) else { continue }
        units.remove(at: position)
        return .pronoun(English.Agreement(noun.head.person, noun.head.number, noun.head.gender))
      }
      let isPerson = reading.means(.person) && reading.wordClass == .noun || words[phrase.head].isPersonName
      if !onlyPronoun, isPerson, phrase.clauses.isEmpty, phrase.conjuncts.isEmpty, phrase.prepositionals.isEmpty,
        !phrase.agreement.allows(.accusative) || phrase.determiner != nil && !phrase.agreement.allows(.nominative),
        !self.isBody(phrase)
      {
        units.remove(at: position)
        phrase.agreement.formIntersection(.with(.dative))
        return .noun(phrase)
      }
    }
    return nil
  }

  /// A reading of the verb takes a reflexive pronoun in the dative, whatever the object is.
  private func takesItself(_ work: ClauseAssembly) -> Bool {
    work.complex.readings.contains { reading in
      lexicon.readings(.verbs, reading.key).contains { $0.frame.contains("rd") && $0.conditions.isEmpty }
    }
  }

  private func isBody(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].reading.nounGroups.contains(.body)
  }

  private func give(_ owner: Owner, _ part: inout German.NounPhrase) {
    switch owner {
    case .pronoun(let agreement): owners[part.head] = agreement
    case .noun(let phrase):
      if let article = part.determiner { consume(article) }
      part.determiner = nil
      part.modifiers.insert(.genitive(phrase), at: 0)
    }
  }

  /// A part of the body of which a dative has told whose it is.
  func isOwnedPart(_ phrase: German.NounPhrase) -> Bool {
    guard isBody(phrase) else { return false }
    return owners[phrase.head] != nil
      || phrase.modifiers.contains { if case .genitive = $0 { true } else { false } }
  }

  /// Who acts, if that is somebody.
  private func doer(_ work: ClauseAssembly) -> English.Agreement? {
    if let subject = work.subject {
      guard isSomebody(subject), words[subject.head].reading.key != "es" else { return nil }
      // „Man reibt sich die Augen“
      if words[subject.head].reading.key == "man" {
        return English.Agreement(addressesReader(subject.head) ? .second : .third, .plural)
      }
      if words[subject.head].wordClass == .pronoun, case .noun(let noun)? = work.subjectPhrase,
        noun.head.kind == .pronoun(.personal)
      {
        return English.Agreement(noun.head.person, noun.head.number, noun.head.gender)
      }
    }
    if work.kind == .imperative { return English.Agreement(.second, .plural) }
    guard let subject = antecedents.subject else { return nil }
    guard subject.number == .singular, !subject.isPluralInEnglish else { return subject.agreement }
    // „Alex brach sich den Arm“: theirs, where nobody knows who it is.
    return subject.gender.map { English.Agreement(.third, .singular, $0) } ?? English.Agreement(.third, .plural)
  }

  /// „zog die Mütze *ins Gesicht*“, „traf den Ball *mit dem Kopf*“: where something is brought, or by what it is done.
  private func leadsToSelf(_ head: Int, _ work: ClauseAssembly) -> Bool {
    (work.field + work.front).contains { unit in
      guard case .phrase(let phrase) = unit, phrase.head == head, let preposition = phrase.preposition,
        phrase.modifiers.isEmpty
      else { return false }
      let key = words[preposition].reading.key
      return key == "mit"
        || ["in", "an", "auf", "über", "vor"].contains(key) && phrase.agreement.onlyCase == .accusative
    }
      && !(work.field + work.front).contains { unit in
        // „küsste ihn auf den Mund“
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
        return isSomebody(phrase)
      }
  }
}

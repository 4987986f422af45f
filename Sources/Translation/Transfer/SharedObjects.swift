import English
import German

/// One object of several verbs: „hat die Briefe geöffnet, gelesen und vernichtet“.
extension SentenceTransfer {
  /// „… den Mann verfolgt und festgenommen“: English names the object again.
  func sharedObject(_ clause: German.Clause, _ complex: VerbComplex) -> German.NounPhrase? {
    guard let partner = clause.coordinatedWith.map({ analysis.clauses[$0] }),
      clause.coordinator != nil || sharesVerb(clause),
      !complex.isPassive, !leavesAnyoneOut(partner), let key = complex.readings.first?.key,
      clause.units.allSatisfy({ unit in
        switch unit {
        // „und *2005* renoviert“, „und *zwei Jahre* beschäftigt“
        case .phrase(let phrase):
          phrase.isPrepositional || analysis.isYear(phrase) || analysis.isTime(phrase)
            || isReceiver(phrase, in: clause, key)
        // „… bedroht und *gezwungen*, den Tresor zu öffnen“
        case .clause(let index): analysis.clauses[index].kind == .infinitive && asksSomebody(key)
        default: true
        }
      }), let object = object(of: partner)
    else { return nil }
    let isShared =
      wantsOthers(key) || asksSomebody(key) && clause.units.contains(where: isClause)
      || sharesVerb(clause) && (lacksObject(key) || isSuffered(key, clause, complex))
      || isOfPair(partner) && complex.readings.contains(where: { mayHaveObject($0.key) })
      || isBareDeed(clause) && isDone(complex, to: object)
    return isShared ? object : nil
  }

  /// Without „sich“ it is done to somebody or something: „die Leute ausbilden und *beschäftigen*“.
  private func wantsOthers(_ key: String) -> Bool {
    let readings = lexicon.readings(.verbs, key)
    return wantsObject(key)
      || !readings.isEmpty && readings.allSatisfy { $0.frame.contains("a") || $0.frame.contains("r") }
  }

  /// „hat die Briefe geöffnet, *gelesen* und vernichtet“, „hat ihn gekannt oder *je getroffen*“: a participle or infinitive
  /// with nothing beside it, under the auxiliary of the clause before.
  private func isBareDeed(_ clause: German.Clause) -> Bool {
    sharesVerb(clause)
      && clause.units.allSatisfy { unit in
        switch unit {
        case .negation: true
        case .adverb(let word): ["je", "jemals", "auch", "wieder", "sogar"].contains(words[word].lower)
        default: false
        }
      }
  }

  /// What is known and fits what is done: „das Buch gekauft und gelesen“, but „die Wohnung geputzt und gekocht“, „die Schule
  /// beendet und geheiratet“.
  private func isDone(_ complex: VerbComplex, to object: German.NounPhrase) -> Bool {
    let head = words[object.head]
    let isKnown =
      head.wordClass == .pronoun || head.wordClass == .reflexive || head.wordClass == .name
      || object.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
    guard isKnown else { return false }
    let isPerson = head.reading.means(.person) || head.isPersonName
    return complex.readings.contains { reading in
      mayHaveObject(reading.key) && !reading.verbGroups.contains(.busies)
        && (isPerson || head.wordClass != .noun || !reading.verbGroups.contains(.someone))
        && !(isPerson && reading.verbGroups.contains(.something))
    }
  }

  /// What English names again; of a list of verbs under one auxiliary („hat das Haus gekauft, *renoviert* und verkauft“) what
  /// the first of them has.
  private func object(of clause: German.Clause) -> German.NounPhrase? {
    let subject = self.subject(of: clause, complex: analysis.verbComplex(of: clause))
    for unit in clause.units.reversed() {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.accusative),
        phrase.head != subject?.phrase.head, !analysis.isTime(phrase)
      else { continue }
      let reading = words[phrase.head].reading
      // „wollte *das* weder bestätigen noch dementieren“
      let isThat = ["das", "dies"].contains(words[phrase.head].lower) && isOfPair(clause)
      // „haben *sich* gesucht und gefunden“
      let isMutual = mutual.contains(phrase.head)
      return isThat || isPersonal(phrase) || isMutual || reading.wordClass == .noun || reading.wordClass == .name
        ? phrase : nil
    }
    guard sharesVerb(clause), let before = clause.coordinatedWith else { return nil }
    return object(of: analysis.clauses[before])
  }

  /// „hat das Buch gekauft und *seiner Frau* geschenkt“ → gave it to his wife: to whom the shared object goes.
  private func isReceiver(_ phrase: German.NounPhrase, in clause: German.Clause, _ key: String) -> Bool {
    guard phrase.agreement.allows(.dative), !phrase.agreement.allows(.accusative), sharesVerb(clause) else {
      return false
    }
    let readings = lexicon.readings(.verbs, key).filter { $0.frame.contains("d") && !$0.frame.contains("r") }
    return !readings.isEmpty && readings.allSatisfy { $0.frame.contains("a") || !$0.conditions.isEmpty }
  }

  /// „Er hat das Auto *weder* gesehen …“: what stands before the first half of a pair is said of both.
  private func isOfPair(_ clause: German.Clause) -> Bool {
    let opener = clause.units.firstIndex { unit in
      switch unit {
      case .negation(let word), .word(let word), .adverb(let word):
        ["weder", "sowohl", "entweder", "nicht nur"].contains(words[word].lower)
      default: false
      }
    }
    guard let opener else { return false }
    return !clause.units[opener...].contains {
      if case .phrase(let phrase) = $0 { !phrase.isPrepositional } else { false }
    }
  }

  func mayHaveObject(_ key: String) -> Bool {
    lexicon.readings(.verbs, key).contains { $0.frame == ["a"] && $0.conditions.isEmpty }
  }

  /// it, him, her or them for an object that was named before.
  func pronoun(for object: German.NounPhrase) -> Phrase {
    let reading = words[object.head].reading
    if mutual.contains(object.head) || isPersonal(object) { return phrase(object) }
    if numberIsPlural(object, reading) || !object.conjuncts.isEmpty { return .noun(.pronoun(.third, .plural)) }
    let isPerson =
      reading.means(.person) || words[object.head].match?.kind == .person || reading.key == "jährig"
    // „hatte das Kind angesprochen und gebeten, …“
    if isPerson, reading.gender == .neuter, let named = referent(of: object), named.germanGender == "n" {
      return .noun(.pronoun(.third, named.gender == nil ? .plural : .singular, named.gender))
    }
    let gender: GrammaticalGender =
      !isPerson
      ? .neuter : object.agreement.onlyGender == .feminine || reading.gender == .feminine ? .feminine : .masculine
    return .noun(.pronoun(.third, .singular, gender))
  }

  /// „hat … gefasst und … gebracht“, „… gestohlen und … versteckt hatte“: one of two clauses has the auxiliary of both.
  func sharesVerb(_ clause: German.Clause) -> Bool {
    guard let partner = clause.coordinatedWith.map({ analysis.clauses[$0] }) else { return false }
    return clause.finite == nil && partner.kind != .fragment || partner.finite == nil && clause.finite != nil
      // „dass sie das Haus gekauft *und verkauft hat*“
      || clause.finite != nil && partner.finite == clause.finite
  }

  /// Without an object here the verb shares one: its most general reading takes one, and none that asks for nothing else
  /// goes without.
  private func lacksObject(_ key: String) -> Bool {
    let readings = lexicon.readings(.verbs, key)
    return readings.last?.frame.contains("a") ?? false
      && !readings.contains { $0.frame.isEmpty && $0.conditions.isEmpty }
  }

  /// „hat Akten zerlegt und *verbrannt*“, „hat Waffen gekauft und im Keller *gelagert*“: without an object it would be what
  /// happens to the subject, of which the perfect is another or English speaks in the passive.
  private func isSuffered(_ key: String, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard mayHaveObject(key) else { return false }
    let auxiliaries = clause.verbs + (clause.coordinatedWith.map { analysis.clauses[$0].verbs } ?? [])
    if complex.readings.first?.info == PerfectAuxiliary.either,
      auxiliaries.contains(where: { words[$0].readings.contains { $0.key == "haben" } })
    {
      return true
    }
    return lexicon.readings(.verbs, key).contains {
      $0.frame.isEmpty && $0.conditions.isEmpty && $0.english.hasPrefix("be ")
    }
  }

  /// „bedroht und *aufgefordert*, Geld herauszugeben“: asks somebody to do something, who stands before the infinitive.
  private func asksSomebody(_ key: String) -> Bool {
    lexicon.readings(.verbs, key).contains { $0.frame == ["a", "zu"] && $0.conditions.isEmpty }
  }

  private func isClause(_ unit: German.Unit) -> Bool { if case .clause = unit { true } else { false } }

  /// „hatten *ihn* bedroht und gezwungen, …“, „hat *ihn* verfolgt und festgenommen“
  private func isPersonal(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].wordClass == .pronoun && Self.personalObjects.contains(words[phrase.head].text)
  }

  private static let personalObjects: Set<String> = ["ihn", "sie", "es", "mich", "dich", "uns", "euch"]
}

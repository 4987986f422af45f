import German

/// What the clauses around a pronoun tell of whom it means.
extension SentenceTransfer {
  /// „Die Partei ist zerstritten. *Ihr* laufen die Wähler davon“: in front, what the sentence before was about, if no woman
  /// has been spoken of.
  func isTopic(_ referent: Referent, _ pronoun: German.NounPhrase) -> Bool {
    guard referent.age <= 1, discourse.topic == referent,
      analysis.clauses.contains(where: { $0.words.lowerBound == pronoun.head })
    else { return false }
    return !discourse.referents.contains { other in
      other.age <= 2 && (other.isPerson && other.germanGender == "f" || other.isUnknownPerson)
    }
  }

  /// „*Sie* sagte, dass die Nachbarn sie beobachten“
  func saysShe(before pronoun: Int) -> Bool {
    analysis.clauses.contains { clause in
      guard let finite = clause.finite, words[finite].readings.contains(where: { $0.verb.allowsThird(plural: false) }),
        !words[finite].readings.contains(where: { $0.verb.allowsThird(plural: true) })
      else { return false }
      return clause.units.contains { unit in
        unit.nominative.map { $0.head < pronoun && words[$0.head].lower == "sie" } ?? false
      }
    }
  }

  /// „*China* ist der größte Partner, ihm folgt Deutschland“: the place spoken of where no person has been.
  func placeMeant(by pronoun: German.NounPhrase) -> Referent? {
    let before = discourse.referents.filter { other in
      other.age <= 1 && other.word.map { $0 < pronoun.head && !tellsWhatPlaceIs($0) } ?? true
    }
    guard mayMeanThing(pronoun), !before.contains(where: { $0.isPerson && $0.number == .singular }) else { return nil }
    return before.first { other in
      other.isPlace && other.noun == nil && other.number == .singular && other.germanGender != "f"
        && !standsBeside(pronoun, other)
    }
  }

  /// „China ist *der größte Partner*“: nobody, as the subject is a place.
  func tellsWhatPlaceIs(_ noun: Int) -> Bool {
    guard let clause = analysis.clause(around: noun), isLinked(noun) else { return false }
    let heads = clause.units.compactMap { unit in unit.nominative?.head }
    return heads.contains(noun) && heads.contains { $0 != noun && words[$0].match?.kind == .place }
  }

  /// „*Es* warf ihm Betrug vor“
  func isDoneByEs(_ pronoun: Int) -> Bool {
    analysis.clause(around: pronoun)?.units.contains { unit in
      unit.nominative.map { words[$0.head].lower == "es" } ?? false
    } ?? false
  }

  /// „*Die Häftlinge* wurden geschlagen und verschleppt“: the subject that a clause shares with the one it goes on from.
  func actorBefore(_ clause: German.Clause) -> (key: String, nounClass: Character)? {
    var before = clause.coordinatedWith
    while let index = before {
      let first = analysis.clauses[index]
      if let actor = subject(of: first, complex: analysis.verbComplex(of: first)) { return head(of: actor.phrase) }
      before = first.coordinatedWith
    }
    return nil
  }

  /// The clause around a pronoun has a subject of its own, which is another phrase.
  func hasSubject(beside phrase: German.NounPhrase) -> Bool {
    guard let clause = analysis.clause(around: phrase.head) else { return false }
    let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))
    return subject(of: clause, complex: complex).map { $0.phrase.head != phrase.head } ?? false
  }

  /// „Bevor *er* auf Land traf, hatte sich der Taifun abgeschwächt“: in a clause in front, what the clause behind it is about.
  func meansThingAhead(_ pronoun: Int, _ gender: Character) -> Bool {
    guard let clause = analysis.clause(around: pronoun), clause.kind == .subordinate,
      let parent = clause.parent.map({ analysis.clauses[$0] }), case .clause(let front)? = parent.units.first,
      analysis.clauses[front].words == clause.words,
      let subject = subject(of: parent, complex: analysis.verbComplex(of: parent))?.phrase, subject.head > pronoun,
      words[subject.head].wordClass == .noun, subject.conjuncts.isEmpty, !subject.agreement.isPluralOnly
    else { return false }
    let noun = words[subject.head].reading
    return noun.gender == (gender == "f" ? .feminine : .masculine) && noun.means([.thing, .place, .event, .abstract])
  }
}

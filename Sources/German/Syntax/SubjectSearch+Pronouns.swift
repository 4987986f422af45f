/// Clauses with a relative or question word: whether the word acts, or something beside it.
extension SubjectSearch {
  /// „Wer Geld hat, kauft Gold“: a clause in front says who acts, unless the verb asks („Wer kommt, entscheidet der Chef“).
  var namesActor: Bool {
    guard clause.kind == .main, case .clause(let index)? = clause.units.first, let complex,
      // „Wer hier wohnt *und ein Auto hat*, zahlt“
      clause.units.prefix(clause.prefield).dropFirst().allSatisfy({ unit in
        if case .clause(let other) = unit { analysis.clauses[other].coordinatedWith != nil } else { false }
      }),
      let frames, let finite = clause.finite, words[finite].verbForms.allowsThird(plural: false)
    else { return false }
    if complex.isCopula || complex.isPassive { return namesWhoBecomes(analysis.clauses[index], complex) }
    // „Das Haus zu kaufen, kostet viel Geld“, but „Ihn zu finden, versuchte die Polizei“
    if analysis.clauses[index].kind == .infinitive, analysis.clauses[index].introducer.isEmpty {
      // „kostet es Mut, zu …“ has its own subject.
      let needs = complex.readings.map { frames.needs(ofVerb: $0.key) }
      return needs.contains { $0.mayHaveOnly(.accusative) }
        && !needs.contains { $0.mayHave(oneOf: [.zu, .infinitive, .dass], without: .es) }
    }
    let introducer = analysis.clauses[index].introducer
    // „*Nur wer* zahlt, …“
    guard introducer.count == 1 || introducer.count == 2 && words[introducer[1]].lower == "wer" else { return false }
    // „Dass er geht, freut die Partei“
    if words[analysis.clauses[index].introducer[0]].lower == "dass" {
      return isAffecting && !clause.units.nominatives.contains { words[$0.head].lower == "es" }
    }
    let asked = words[introducer[introducer.count - 1]].lower
    // „Was die Regierung plant, kostet Geld“: of a thing beside it the clause is what acts.
    if asked == "was" {
      let others = clause.units.nominatives.map { words[$0.head].reading }
      return !others.isEmpty
        && others.allSatisfy { $0.wordClass == .noun && !$0.means([.person, .group, .place]) || $0.key == "viel" }
        && complex.readings.contains { frames.needs(ofVerb: $0.key).mayHaveOnly(.accusative) }
        && !complex.readings.contains { frames.asks($0.key) }
    }
    guard asked == "wer" else { return false }
    // „Wer kündigt, muss dies melden“: what is pointed at is the object.
    let isPointedAt = clause.units.nominatives.contains { words[$0.head].lower.isOne(of: "es", "das", "dies") }
    return isPointedAt || !complex.readings.contains { frames.asks($0.key) } || asksNobody(complex)
  }

  /// „Wer gewinnt, *wird Präsident*“, „Wer gewinnt, *wird zum Präsidenten gewählt*“: somebody without an article is what he
  /// becomes; but „Wer gewinnt, ist offen“, „Wer kommt, wird noch geklärt“.
  private func namesWhoBecomes(_ front: Clause, _ complex: VerbComplex) -> Bool {
    guard front.introducer.count == 1, words[front.introducer[0]].lower == "wer" else { return false }
    let others = clause.units.nominatives.map(\.self)
    if complex.isCopula {
      // „Wer das sagt, *ist ein Lügner*“, „…, kann kein Richter sein“
      return others.count == 1
        && others.allSatisfy { role in
          words[role.head].reading.means(.person)
            && role.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) } ?? true
        }
    }
    return others.isEmpty && clause.namesRole(words)
  }

  /// „Wer hinsieht, *erkennt die Gefahr*“: what only persons do is done by no thing that stands beside it.
  private func asksNobody(_ complex: VerbComplex) -> Bool {
    let others = clause.units.nominatives.map { words[$0.head].reading }
    return !others.isEmpty && others.allSatisfy { $0.wordClass == .noun && !$0.means([.person, .group, .place]) }
      && complex.readings.allSatisfy {
        $0.verbGroups.contains(.personal) || $0.verbGroups.contains(.perceives) || $0.verbGroups.contains(.involuntary)
      }
  }

  /// „*Was* sie ärgert, ist der Lärm“
  var opensWithWhat: Bool {
    if case .phrase(let asked)? = clause.units.first { words[asked.head].lower == "was" } else { false }
  }

  /// „was die Untersuchung ergab“, „was die Stadt plant“: who does it stands beside the question.
  var asksWhat: Bool {
    guard clause.kind == .indirectQuestion || clause.kind == .relative && clause.antecedent == nil,
      case .phrase(let asked)? = clause.units.first, words[asked.head].lower == "was",
      // „Was die Leute ärgert, ist der Lärm“
      !isAffecting
    else { return false }
    return clause.units.dropFirst().nominatives.contains { phrase in
      let head = words[phrase.head].reading
      if head.means([.person, .group, .place]) || head.wordClass == .name { return true }
      return clause.kind == .indirectQuestion && namesOne(phrase)
    }
  }

  /// „was die Jury bewogen hat, *ihn auszuzeichnen*“: what makes somebody do something, which stands in the infinitive.
  var makesDo: Bool {
    guard let frames, let complex, !complex.isPassive,
      clause.units.contains(where: { unit in
        guard case .clause(let deed) = unit else { return false }
        return analysis.clauses[deed].kind == .infinitive && analysis.clauses[deed].introducer.isEmpty
      }),
      !clause.units.contains(where: { unit in
        if case .phrase(let other) = unit { other.agreement.onlyCase == .accusative } else { false }
      })
    else { return false }
    return complex.readings.contains { frames.needs(ofVerb: $0.key).mayHave([.accusative, .zu]) }
  }

  /// „was die Reform bringt“, „was das Treffen kostet“: what comes of the one thing beside it.
  var asksYield: Bool {
    guard let complex, !complex.isPassive, case .phrase(let asked)? = clause.units.first,
      words[asked.head].lower == "was", clause.kind == .indirectQuestion || clause.antecedent == nil
    else { return false }
    let yielding = complex.readings.filter { $0.verbGroups.contains(.yields) }
    guard !yielding.isEmpty else { return false }
    return clause.units.dropFirst().nominatives.contains { phrase in
      let noun = words[phrase.head].reading.key
      // „Das Haus brannte ab, was *einen Verlust* bedeutet“ speaks of what was said.
      let isAsked =
        (clause.kind != .relative || isUnderQuestion) && (namesAny(phrase) || isDefined(phrase, by: yielding))
      return (namesOne(phrase) || isAsked)
        && !yielding.contains { frames?.objects(ofVerb: $0.key).contains(noun) ?? false }
    }
  }

  /// „…, was *sie* unabhängig macht“: what has been said makes somebody so, whom the pronoun means.
  var makesSoByWhat: Bool {
    guard clause.kind == .relative, clause.introducer.count == 1, let was = clause.introducer.first,
      words[was].lower == "was", let complex, let frames, !complex.isPassive,
      clause.units.contains(where: { if case .adjective = $0 { true } else { false } }),
      !clause.units.contains(where: { unit in unit.nominative.map { words[$0.head].isNominal } ?? false })
    else { return false }
    return complex.readings.contains { frames.needs(ofVerb: $0.key).mayHave([.accusative, .adjective]) }
  }

  private func namesOne(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .noun
      && phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
  }

  /// „Er fragt, was ein Haus kostet“
  private var isUnderQuestion: Bool {
    guard let frames, let parent = clause.parent else { return false }
    return analysis.clauses[parent].verbs.contains { words[$0].verbKeys.contains { frames.asks($0) } }
  }

  /// „Was kostet *ein Haus*?“, „Was bringt *dieser Plan*?“
  private func namesAny(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .noun
      && phrase.determiner.map { ["ein", "dieser", "jeder", "solcher"].contains(words[$0].reading.key) } ?? false
  }

  /// „Was bedeutet *Freiheit*?“, „Was heißt *guter Unterricht*?“
  private func isDefined(_ phrase: NounPhrase, by verbs: [Reading]) -> Bool {
    words[phrase.head].wordClass == .noun && phrase.determiner == nil
      && verbs.allSatisfy { ["bedeuten", "heißen"].contains($0.key) }
  }

  /// „was Peking nicht wünscht“, „Was Berlin fordert, …“: of a verb that takes a clause „was“ is what is said or wanted,
  /// if somebody stands beside it.
  var asksForContent: Bool {
    guard let frames, let complex, clause.introducer.count == 1, let was = clause.introducer.first,
      words[was].lower == "was"
    else { return false }
    let takesContent = complex.readings.contains { reading in
      reading.verbGroups.contains(.concerns)
        || frames.needs(ofVerb: reading.key).mayHave(oneOf: .clauses, without: [.accusative, .reflexive, .es])
    }
    guard takesContent else { return false }
    // „was *ihm* die Verfassung garantiert“: beside somebody who is told or given it, any known thing may do so.
    let isGiven = clause.units.contains { unit in
      if case .phrase(let whom) = unit { !whom.isPrepositional && whom.agreement.onlyCase == .dative } else { false }
    }
    return clause.units.nominatives.contains { phrase in
      let other = words[phrase.head].reading
      return phrase.head != was
        && (other.wordClass == .name || other.means([.person, .group]) || isGiven && namesOne(phrase))
    }
  }

  /// A relative pronoun for a thing, and somebody beside it who can act.
  var meansThing: Bool {
    guard clause.kind == .relative, let antecedent = clause.antecedent else { return false }
    // „ein Verbot, das ihn daran hindert, …“: what moves or hinders somebody is the subject.
    if clause.units.contains(where: { if case .pronominalAdverb = $0 { true } else { false } }) { return false }
    let reading = words[antecedent].reading
    guard reading.wordClass == .noun || reading.wordClass == .pronoun, !reading.means([.person, .group])
    else {
      return false
    }
    return clause.units.nominatives.contains { phrase in
      let other = words[phrase.head].reading
      // „Staaten, die *keine Flüchtlinge* aufnehmen“: who is spoken of in general has it done to him by who acts elsewhere.
      if isInGeneral(phrase), reading.nounGroups.contains(.acting), !isPlaceOfDeed { return false }
      let isActor =
        other.means([.person, .group]) || other.wordClass == .name && other.origin == .guess
        // „das Geld, das die Stadt braucht“, „das Spiel, das Köln gewinnen muss“
        || other.means(.place) && (other.wordClass == .name || other.nounGroups.contains(.acting)) && wantsActor
        // „das Buch, das sie schrieb“
        || other.wordClass == .pronoun && (other.key == "sie" || other.key == "es" && esActs || meansPeople(phrase))
      // „die Ausstellung, die *das Museum gemeinsam mit dem Louvre* zeigt“
      return other.wordClass != .relative
        && (isActor || other.means(.place) && other.nounGroups.contains(.acting) && actsTogether)
    }
  }

  /// „gemeinsam mit dem Louvre“, „zusammen mit den Gewerkschaften“
  private var actsTogether: Bool {
    clause.units.contains { unit in
      guard case .phrase(let partner) = unit, let preposition = partner.preposition, preposition > 0 else {
        return false
      }
      return words[preposition].reading.key == "mit"
        && words[preposition - 1].lower.isOne(of: "gemeinsam", "zusammen")
    }
  }

  /// „Häuser, die *viele* kaufen wollen“, „Fehler, die *andere* übersehen“: persons, unless it is done to persons.
  private func meansPeople(_ phrase: NounPhrase) -> Bool {
    ["viele", "andere", "manche", "einige", "wenige"].contains(words[phrase.head].lower)
      && phrase.prepositionals.isEmpty && phrase.genitives.isEmpty
      && !(complex?.readings.contains { !$0.verbGroups.isDisjoint(with: [.someone, .affects, .urges]) } ?? true)
  }

  /// „*Das Museum* zeigt das Bild, das *es* erworben hat“: who acts has been named in the same gender; but „ein Gesetz, das es
  /// erlaubt, zu …“ announces.
  var esActs: Bool {
    guard clause.kind == .relative, let antecedent = clause.antecedent,
      !clause.units.contains(where: { if case .clause = $0 { true } else { false } })
    else { return false }
    return words[..<antecedent].contains { word in
      word.wordClass == .noun && word.isCapitalized && word.reading.gender == .neuter
        && (word.reading.means([.person, .group]) || word.reading.nounGroups.contains(.acting)
          || word.reading.means(.place) && wantsActor)
    }
  }

  /// „keine Flüchtlinge“, „viele Soldaten“, „Terroristen“: persons, and none of them known.
  private func isInGeneral(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .noun && words[phrase.head].reading.means(.person)
      && !phrase.agreement.intersection(.plural).isEmpty && phrase.genitives.isEmpty
      && phrase.determiner.map { ["kein", "viel", "mehr", "wenig", "mehrere"].contains(words[$0].reading.key) } ?? true
  }

  /// „Länder, die Touristen *besuchen*“: one does it with places.
  private var isPlaceOfDeed: Bool {
    complex?.readings.contains { $0.verbGroups.contains(.resorts) } ?? false
  }

  /// What only somebody does who has, wants or decides something, also a town or country.
  private var wantsActor: Bool {
    guard let frames, let complex else { return false }
    // „…, das Köln gewinnen muss“
    if complex.steps.contains(where: { if case .modal(let key) = $0.operation { key != "können" } else { false } }) {
      return true
    }
    return complex.readings.contains { reading in
      reading.verbGroups.contains(.concerns) || reading.verbGroups.contains(.official)
        || frames.needs(ofVerb: reading.key).mayHave(.dass, without: [.reflexive, .es])
    }
  }

  /// „der Mann, *dessen Haus* die Polizei durchsuchte“, „wie viel *Geld* die Stadt braucht“: a thing in front of its clause
  /// with somebody beside it.
  func isThingAskedFor(_ phrase: NounPhrase) -> Bool {
    let asked = words[phrase.head].reading
    guard clause.kind == .relative || clause.kind == .indirectQuestion, !isAffecting, !asked.means(.person),
      case .phrase(let first)? = clause.units.first, first.head == phrase.head,
      let lead = phrase.determiner,
      ["dessen", "deren", "viel", "viele", "wenige"].contains(words[lead].lower)
        || words[lead].wordClass == .interrogative,
      let frames, let complex, !complex.isCopula, !complex.isPassive
    else { return false }
    if complex.readings.contains(where: { frames.actors(ofVerb: $0.key).contains(asked.key) }) { return false }
    // „welche Partei Merkel führt“
    if asked.means(.group) {
      // „welche Schule ihr Kind besucht“
      return complex.readings.contains {
        frames.isLed(ofVerb: $0.key) || asks(for: asked.key, asObjectOf: $0.key, frames)
      }
        && clause.units.dropFirst().nominatives.contains {
          reading(of: $0).means(.person) || words[$0.head].isPersonName
        }
    }
    guard isThing(phrase) else { return false }
    return clause.units.dropFirst().nominatives.contains { other in
      let reading = words[other.head].reading
      // but „dessen Hund das Kind biss“
      let isPerson = reading.means(.person) && !words[phrase.head].reading.means(.thing)
      return (isPerson || reading.means(.group)) && (other.determiner != nil || reading.wordClass == .name)
        || reading.means(.place) && (reading.wordClass == .name || reading.nounGroups.contains(.acting))
          && (wantsActor
            || complex.readings.contains { asks(for: asked.key, asObjectOf: $0.key, frames) })
        // „welche Funktion das Organ hat“, „welche Merkmale die Zellen tragen“
        || asked.means(.abstract) && reading.wordClass == .noun
          && other.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
          && complex.readings.contains { $0.key == "haben" || asks(for: asked.key, asObjectOf: $0.key, frames) }
    }
  }

  /// „die Rolle, die Berlin spielt“, „die Partei, die Merkel führt“: the verb asks for the antecedent by name as its object,
  /// or it is a group that somebody leads, and who acts stands beside the pronoun.
  var asksForAntecedent: Bool {
    guard clause.kind == .relative, let antecedent = clause.antecedent, let frames, let complex, !complex.isPassive,
      !complex.isCopula
    else { return false }
    let noun = words[antecedent].reading
    // The frames of the verb last: few clauses have somebody else.
    guard noun.wordClass == .noun,
      clause.units.nominatives.contains(where: { phrase in
        let other = reading(of: phrase)
        return other.wordClass != .relative && (other.wordClass == .name || other.means([.person, .group]))
      })
    else { return false }
    return complex.readings.contains { verb in
      let isObject = asks(for: noun.key, asObjectOf: verb.key, frames)
      guard isObject || noun.means(.group) && frames.isLed(ofVerb: verb.key) else { return false }
      return clause.units.nominatives.contains { phrase in
        let other = reading(of: phrase)
        let isSomebody = other.means(.person) || other.wordClass == .name && words[phrase.head].isPersonName
        let acts =
          isSomebody
          || isObject && !noun.means(.person)
            && (other.means(.group) || other.wordClass == .name && other.means(.place))
        return acts && other.wordClass != .relative && !frames.objects(ofVerb: verb.key).contains(other.key)
      }
    }
  }

  /// A noun that a verb asks for by name as its object, and not as its subject.
  private func asks(for noun: String, asObjectOf verb: String, _ frames: any FrameSource) -> Bool {
    frames.objects(ofVerb: verb).contains(noun) && !frames.actors(ofVerb: verb).contains(noun)
  }

  /// „die Frau, die das Auto erfasste“: a verb that only some things do, of which one stands beside the pronoun.
  var prefersOther: Bool {
    guard clause.kind == .relative, let frames, let complex, let antecedent = clause.antecedent else { return false }
    let actors = Set(complex.readings.flatMap { frames.actors(ofVerb: $0.key) })
    guard !actors.isEmpty, !actors.contains(words[antecedent].reading.key) else { return false }
    return clause.units.contains { unit in
      // but „eine Regel, die *den Firmen* die Arbeit schwer macht“
      guard let phrase = unit.nominative else { return false }
      let other = words[phrase.head].reading
      guard other.wordClass == .noun, actors.contains(other.key) else { return false }
      // „die Experten, die Fragen stellen“: what is asked for as both is what somebody does.
      return !words[antecedent].reading.means(.person)
        || !complex.readings.contains { frames.objects(ofVerb: $0.key).contains(other.key) }
    }
  }

  /// „Es zahlte *eine Million Euro*“: so much is paid and does not pay.
  var paysAmount: Bool {
    complex?.readings.contains { $0.verbGroups.contains(.amounts) } ?? false
      && clause.units.nominatives.contains { words[$0.lastWord].reading.means(.unit) }
  }

  /// „dass *es* Huber ins Finale schafft“, „warum es der Mann eilig hat“: part of a group with the verb, beside somebody who
  /// does it.
  func belongsToVerb(_ es: NounPhrase) -> Bool {
    guard let frames, let complex,
      clause.units.nominatives.contains(where: { phrase in
        let other = reading(of: phrase)
        return phrase.head != es.head && (other.means([.person, .group]) || other.wordClass == .name)
      })
    else { return false }
    let qualities = clause.units.compactMap { unit -> String? in
      if case .adjective(let word, _) = unit { words[word].lower } else { nil }
    }
    return complex.readings.contains { verb in
      frames.group(["es"], with: verb.key, takes: nil)
        || qualities.contains { frames.group(["es", $0], with: verb.key, takes: nil) }
    }
  }

  /// Behind „es“ in front, beside somebody in the dative, of a verb that can have an object.
  var isDoneToSomebody: Bool {
    guard clause.kind == .main, let front = clause.units.first?.nominative, words[front.head].lower == "es", let complex
    else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && phrase.agreement.onlyCase == .dative
    } && frames?.takes(.accusative, complex.readings.map(\.key)) ?? false
  }
}

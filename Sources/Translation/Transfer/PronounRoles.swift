import German
import Lexicon

/// Whether a pronoun stands for somebody or something, by what its clause tells of it.
extension SentenceTransfer {
  /// What the verb tells of a pronoun that is its subject.
  func doer(_ phrase: German.NounPhrase) -> Discourse.Doer {
    guard phrase.agreement.allows(.nominative), let (clause, complex) = deed(around: phrase) else { return .anything }
    let groups = complex.readings.map(\.verbGroups)
    if servesAsPerson(clause) || isAged(clause) || isCalledPerson(phrase, in: clause) { return .human }
    if isRid(clause) { return .person }
    if complex.isPassive { return SentenceTransfer.undergoer(groups) }
    if groups.contains(where: { $0.contains(.lifeless) }) { return isRatedAs(clause) ? .anything : .thing }
    if isCalledThing(phrase, in: clause) || isInState(clause) || tellsMakeup(clause, groups) { return .thing }
    if isSituated(clause, groups) { return .situated }
    if groups.allSatisfy({ $0.contains(.personal) }) { return .person }
    let isAgent =
      groups.allSatisfy { !$0.isDisjoint(with: [.agents, .personal]) } || complex.steps.contains(where: isOfAgents)
      || isCalledSomebody(phrase, in: clause) || remembers(clause, complex)
    return isAgent ? .agent : .somebody
  }

  /// „*will* die Steuern senken“, „*versuchte* zu wechseln“
  private func isOfAgents(_ step: VerbComplex.Step) -> Bool {
    switch step.operation {
    case .modal(let key): key == "wollen"
    case .catenative: words[step.word].readings.contains { $0.verbGroups.contains(.agents) }
    default: false
    }
  }

  /// „erinnert *sich*“, but „erinnert an den Krieg“
  private func remembers(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    complex.readings.allSatisfy { $0.key == "erinnern" }
      && clause.units.contains { unit in
        if case .phrase(let phrase) = unit { words[phrase.head].wordClass == .reflexive } else { false }
      }
  }

  /// „liegt *am Rande der Stadt*“, „liegt *in Tirol*“: near or in which named place something is; but „liegt im Krankenhaus“.
  private func isSituated(_ clause: German.Clause, _ groups: [VerbGroups]) -> Bool {
    guard groups.contains(where: { $0.contains(.situates) }) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let place) = unit, let preposition = place.preposition, words[place.head].reading.means(.place)
      else { return false }
      return words[place.head].wordClass == .name
        // „am Rande der Stadt“
        || words[preposition].tokens.count > 1 || SentenceTransfer.beside.contains(words[preposition].reading.key)
    }
  }

  private static let beside: Set<String> = ["an", "bei", "zwischen", "nahe", "unweit", "außerhalb"]

  /// „tritt *in Kraft*“, „ging *in Betrieb*“: where only things are or come.
  private func isInState(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let word): words[word].reading.modifierGroups.contains(.lifeless)
      case .phrase(let phrase):
        phrase.isPrepositional && phrase.determiner == nil && words[phrase.head].reading.nounGroups.contains(.state)
      default: false
      }
    }
  }

  /// „besteht *aus* drei Teilen“, „handelt *von* einem König“
  private func tellsMakeup(_ clause: German.Clause, _ groups: [VerbGroups]) -> Bool {
    let links = groups.compactMap { $0.contains(.consists) ? "aus" : $0.contains(.treats) ? "von" : nil }
    return !links.isEmpty
      && clause.units.contains { unit in
        guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
        return links.contains(words[preposition].reading.key)
      }
  }

  /// The nouns that a verb asks for by name where a pronoun stands: as its object or, in the passive, as its subject
  /// („Die Straße wurde gesperrt“); as its subject only where nothing else stands beside it („Der Vertrag läuft aus“).
  func asked(_ phrase: German.NounPhrase) -> [String] {
    guard phrase.agreement.allows(.nominative) || phrase.agreement.allows(.accusative),
      // „*Er* ging seinen Weg und ahnte nicht, dass er verfolgt wurde“: who it is has been said.
      !words[..<phrase.head].contains(where: { $0.wordClass == .pronoun && $0.lower == words[phrase.head].lower }),
      let (clause, complex) = deed(around: phrase)
    else { return [] }
    if complex.isPassive || !phrase.agreement.allows(.nominative) || isGoverned(byVerb: phrase) {
      // „machte ihn müde“: a verb that says little asks for nothing.
      return complex.readings.flatMap { $0.verbGroups.contains(.light) ? [] : lexicon.objects(ofVerb: $0.key) }
    }
    let isAlone = clause.units.allSatisfy { unit in
      switch unit {
      case .phrase(let other): other.head == phrase.head || other.isPrepositional
      case .clause, .adjective: false
      default: true
      }
    }
    return isAlone ? complex.readings.flatMap { lexicon.actors(ofVerb: $0.key) } : []
  }

  /// The thing that „er“ or „sie“ as the subject of a verb in the singular stands for; nil for somebody.
  func thingMeant(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Referent? {
    guard reading.key == "er" || reading.key == "sie", words[phrase.head].lower != "ihm",
      reading.key == "er" || !pluralVerb(near: phrase.head)
    else { return nil }
    guard phrase.agreement.allows(.nominative), !isGoverned(byVerb: phrase) else { return nil }
    let referent = discourse.resolve(
      gender: reading.key == "er" ? "m" : "f", plural: false, before: phrase.head, other: named(before: phrase),
      as: doer(phrase), asked: asked(phrase))
    return referent.flatMap { $0.isPerson || $0.isGroup ? nil : $0 }
  }

  /// „während sie *Ministerin* war“: what somebody is by profession or office.
  private func isCalledPerson(_ pronoun: German.NounPhrase, in clause: German.Clause) -> Bool {
    guard isLinked(pronoun.head) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, phrase.head != pronoun.head, !phrase.isPrepositional,
        phrase.determiner == nil, phrase.agreement.allows(.nominative)
      else { return false }
      let reading = words[phrase.head].reading
      return reading.wordClass == .noun && reading.means(.person) && !phrase.agreement.isPluralOnly
    }
  }

  /// „Sie ist *die beste Sängerin der Welt*“, „Er war der Anwalt der Familie“, „war *stolz*“: what persons are called, and how
  /// they are; some firms as well.
  private func isCalledSomebody(_ pronoun: German.NounPhrase, in clause: German.Clause) -> Bool {
    guard isLinked(pronoun.head) else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .adjective(let word, _): return words[word].reading.modifierGroups.contains(.personal)
      case .phrase(let phrase):
        let reading = words[phrase.head].reading
        // „war *in Haft*“
        if phrase.isPrepositional { return phrase.genitives.isEmpty && reading.nounGroups.contains(.personal) }
        return phrase.head != pronoun.head && phrase.agreement.allows(.nominative)
          && !phrase.agreement.isPluralOnly && reading.wordClass == .noun && reading.means(.person)
      default: return false
      }
    }
  }

  /// „Er sei *als Lehrer* verfolgt worden“: what somebody is or was, in the nominative like the subject.
  private func servesAsPerson(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, let als = phrase.preposition, words[als].lower == "als", als > 0,
        phrase.determiner == nil, phrase.agreement.allows(.nominative), !phrase.agreement.isPluralOnly,
        !comparativeBefore(als)
      else { return false }
      let reading = words[phrase.head].reading
      return reading.wordClass == .noun && reading.origin == .lexicon && reading.means(.person)
    }
  }

  /// „ist seinen Führerschein *los*“, „ist es *leid*“: with an object of its own, said of persons.
  private func isRid(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let word), .adjective(let word, _): words[word].reading.modifierGroups.contains(.object)
      default: false
      }
    }
  }

  /// „als sie sieben Jahre alt war“
  private func isAged(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adjective(let word, _) = unit {
        words[word].lower == "alt" && word > 1 && words[word - 1].reading.key == "Jahr"
      } else {
        false
      }
    }
  }

  /// What the verb tells of a pronoun that is its object: „man nahm *sie* fest“, „das Museum veröffentlichte *sie*“.
  func undergoer(_ phrase: German.NounPhrase) -> Discourse.Doer {
    guard phrase.agreement.allows(.accusative), let (_, complex) = deed(around: phrase) else { return .anything }
    return SentenceTransfer.undergoer(complex.readings.map(\.verbGroups))
  }

  /// The clause in which a pronoun without a preposition stands, and its verbs.
  private func deed(around phrase: German.NounPhrase) -> (clause: German.Clause, complex: VerbComplex)? {
    guard !phrase.isPrepositional, let clause = analysis.clause(around: phrase.head),
      let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause)),
      !complex.readings.isEmpty
    else { return nil }
    return (clause, complex)
  }

  /// By the groups of the readings of a verb.
  private static func undergoer(_ groups: [VerbGroups]) -> Discourse.Doer {
    if groups.allSatisfy({ $0.contains(.someone) }) { return .person }
    return groups.allSatisfy { $0.contains(.something) } ? .thing : .anything
  }

  /// „gilt als Talent“: what somebody may be taken for.
  func isRatedAs(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let role) = unit { role.preposition.map { words[$0].lower == "als" } ?? false } else { false }
    }
  }

  /// „ist 300 Meter lang“, „ist *gültig*“, „ist *das höchste Gebäude*“: what nobody is.
  private func isCalledThing(_ pronoun: German.NounPhrase, in clause: German.Clause) -> Bool {
    guard analysis.verbComplex(of: clause)?.isCopula ?? false else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .adjective(let word, _):
        return words[word].reading.modifierGroups.contains(.lifeless)
          || SentenceTransfer.extents.contains(words[word].lower) && word > 1 && words[word - 1].reading.means(.unit)
      // „ist 20 Meter hoch, 80 Meter lang und …“
      case .phrase(let phrase) where words[phrase.head].wordClass == .adjective:
        return SentenceTransfer.extents.contains(words[phrase.head].lower)
          && phrase.measures.contains { words[$0.head].reading.means(.unit) }
      case .phrase(let phrase):
        return phrase.head != pronoun.head && !phrase.isPrepositional && phrase.determiner != nil
          && phrase.agreement.allows(.nominative) && words[phrase.head].wordClass == .noun
          && words[phrase.head].reading.means(.place)
      default: return false
      }
    }
  }

  private static let extents: FormSet = ["hoch", "lang", "breit", "tief"]
}

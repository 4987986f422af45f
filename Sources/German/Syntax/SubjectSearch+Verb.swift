/// What the verb of a clause asks of its subject and its object.
extension SubjectSearch {
  /// The nouns that the verb asks for by name as subject and as object, those aside that it takes as both; empty where
  /// only one phrase can be the subject.
  func fillers(hasRivals: Bool) -> (actors: [String], objects: [String]) {
    guard let frames, let complex,
      clause.kind == .main && clause.prefield == attributesInFront + 1 || clause.kind == .subordinate,
      !complex.isCopula, !complex.isPassive, let first = clause.units.first?.nominative,
      words[first.head].wordClass == .noun, hasRivals
    else { return ([], []) }
    // „Die Zahl übertraf das Niveau“, „Die Bank baut ihr Netz um“: of two things the one in front acts, the more so beside
    // what is its own.
    // but „Eine große Rolle spielt das Wetter“
    let namesObject =
      first.determiner.map { words[$0].reading.key == "ein" } ?? false
      && complex.readings.contains { frames.objects(ofVerb: $0.key).contains(words[first.head].reading.key) }
    if first.determiner != nil, !namesObject,
      !clause.units.dropFirst().nominatives.contains(where: { isRival($0, of: first) })
    {
      return ([], [])
    }
    let actors = complex.readings.flatMap { frames.actors(ofVerb: $0.key) }
    let objects = complex.readings.flatMap { frames.objects(ofVerb: $0.key) }
    return (actors.filter { !objects.contains($0) }, objects.filter { !actors.contains($0) })
  }

  var makesSo: Bool {
    guard case .adjective? = clause.units.first, clause.prefield == 1, let complex, let frames else { return false }
    return complex.readings.contains { reading in
      frames.needs(ofVerb: reading.key).mayHave([.accusative, .adjective])
    }
  }

  var isAffecting: Bool {
    guard let complex, frames != nil, !complex.isPassive,
      !complex.steps.contains(where: { $0.operation == .receives || $0.operation == .deserves })
    else { return false }
    return complex.readings.contains { $0.verbGroups.contains(.affects) } || confronts(complex)
  }

  /// „Die Krise *stellt* Merkel *vor Probleme*“: before what somebody comes to stand.
  private func confronts(_ complex: VerbComplex) -> Bool {
    guard complex.readings.contains(where: { $0.key == "stellen" }) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      return words[preposition].reading.key == "vor" && phrase.agreement.allows(.accusative)
        && words[phrase.head].reading.means([.abstract, .event, .thing])
    }
  }

  /// „Die Hitze *machte* Huber *zu schaffen*“: to whom, for nobody is its object.
  var troubles: Bool {
    guard let finite = clause.finite ?? analysis.sharedClause(of: clause)?.finite, let complex else { return false }
    let keys = words[finite].finiteKeys + words[complex.main].verbKeys
    return complex.readings.contains { $0.key == "schaffen" } && keys.contains("machen")
      && complex.main > 0 && words[complex.main - 1].lower == "zu"
  }

  /// „das“ or „dies“ stands in the clause by itself.
  private var hasPointing: Bool {
    clause.units.contains { unit in
      if case .phrase(let phrase) = unit { points(phrase) } else { false }
    }
  }

  /// A verb that can take a clause or an infinitive in the place of its object („das lehnt die Partei ab“).
  var takesContent: Bool {
    guard let frames, let complex, hasPointing else { return true }
    return complex.readings.contains { reading in
      reading.verbGroups.contains(.concerns)
        || frames.needs(ofVerb: reading.key).mayHave(oneOf: .clauses)
    }
  }

  /// A verb of saying or showing, whose „das“ is what is said („das zeigt die Umfrage“).
  var tellsContent: Bool {
    guard let frames, let complex, hasPointing else { return false }
    return complex.readings.contains { reading in
      let needs = frames.needs(ofVerb: reading.key)
      return needs.mayHave(.dass, without: [.reflexive, .es])
        && (reading.verbGroups.contains(.says) || needs.mayHave(.ob))
    }
  }
}

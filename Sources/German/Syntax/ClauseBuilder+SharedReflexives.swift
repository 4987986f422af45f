import Lexicon

/// „Er hat *sich* gut geführt und nie für einen Helden gehalten“: one reflexive for two participles under one auxiliary.
extension ClauseBuilder {
  /// Behind what the verb takes only beside an object, and with none in its own clause.
  mutating func shareReflexive(_ index: Int) {
    let clause = clauses[index]
    guard let first = clause.coordinatedWith, clause.finite == nil, clause.verbs.count == 1,
      let verb = clause.verbs.first,
      let frames, words[verb].hasParticiple, clauses[first].finite != nil,
      let shared = clauses[first].units.first(where: { unit in
        if case .phrase(let phrase) = unit {
          !phrase.isPrepositional && words[phrase.head].wordClass == .reflexive
        } else {
          false
        }
      }),
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase): !phrase.isPrepositional
        case .clause: true
        default: false
        }
      })
    else { return }
    let openers = clause.units.compactMap { unit -> String? in
      if case .phrase(let phrase) = unit { phrase.preposition.map { words[$0].reading.key } } else { nil }
    }
    let wantsObject = words[verb].readings.contains { reading in
      guard reading.wordClass == .verb, reading.verb.contains(.pastParticiple) else { return false }
      let fitting = frames.needs(ofVerb: reading.key).frames.filter { frame in
        frame.openers.contains(where: openers.contains)
      }
      return !fitting.isEmpty && fitting.allSatisfy { !$0.slots.isDisjoint(with: [.accusative, .reflexive]) }
    }
    if wantsObject { clauses[index].units.insert(shared, at: 0) }
  }
}

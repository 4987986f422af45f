import German

/// Which phrase of a clause is its subject, object or predicative: case decides, then agreement with the finite verb,
/// then order.
struct ClauseRoles {
  struct Role {
    var relation: String
    var grammaticalCase: GrammaticalCase?
  }

  private var roles: [Int: Role] = [:]
  /// Head of the subject.
  private(set) var subject: Int?
  /// Head of a nominative or an adjective that „sein“ says of the subject.
  private(set) var predicative: Int?

  init(_ clause: Clause, words: [Word]) {
    let finite = clause.finite.map { words[$0] }
    let forms = finite?.readings.filter { $0.wordClass == .verb }.reduce(into: VerbForms([])) { $0.formUnion($1.verb) }
    var bare: [(position: Int, phrase: NounPhrase)] = []
    for (position, unit) in clause.units.enumerated() {
      if case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.comparison.isEmpty {
        bare.append((position, phrase))
      }
    }
    let isNominal = finite?.readings.contains { $0.key == "sein" } ?? false
    if clause.kind != .infinitive,
      let best = bare.indices.min(by: {
        ClauseRoles.cost(bare[$0], forms, words) < ClauseRoles.cost(bare[$1], forms, words)
      }),
      ClauseRoles.cost(bare[best], forms, words) < 35
    {
      let found = bare.remove(at: best)
      roles[found.position] = Role(relation: "nsubj", grammaticalCase: .nominative)
      subject = found.phrase.head
    }
    if isNominal, let second = bare.firstIndex(where: { $0.phrase.agreement.allows(.nominative) }) {
      predicative = bare.remove(at: second).phrase.head
    }
    if isNominal, predicative == nil {
      for unit in clause.units { if case .adjective(let index, _) = unit { predicative = index } }
    }
    for (position, phrase) in bare {
      let isReflexive = words[phrase.head].reading.wordClass == .reflexive
      if phrase.agreement.onlyCase == .dative {
        roles[position] = Role(relation: isReflexive ? "expl:pv" : "obl:arg", grammaticalCase: .dative)
      } else if phrase.agreement.onlyCase == .genitive {
        roles[position] = Role(relation: "obl", grammaticalCase: .genitive)
      } else if phrase.agreement.allows(.accusative) {
        let isTime = words[phrase.head].reading.nounClass == "t"
        roles[position] = Role(
          relation: isReflexive ? "expl:pv" : isTime ? "obl" : "obj", grammaticalCase: .accusative)
      }
    }
  }

  func role(at position: Int) -> Role { roles[position] ?? Role(relation: "obl", grammaticalCase: nil) }

  private static func cost(
    _ candidate: (position: Int, phrase: NounPhrase), _ forms: VerbForms?, _ words: [Word]
  ) -> Int {
    let phrase = candidate.phrase
    let reading = words[phrase.head].reading
    guard phrase.agreement.allows(.nominative), reading.wordClass != .reflexive else { return 100 }
    var cost = candidate.position
    if let forms, forms.isFinite {
      let isPlural = !phrase.conjuncts.isEmpty || phrase.agreement.isPluralOnly
      if isPlural, forms.isSingularOnly { cost += phrase.conjuncts.isEmpty ? 40 : 12 }
      if !isPlural, phrase.agreement.isSingularOnly, forms.isPluralOnly { cost += 40 }
    }
    if phrase.agreement.onlyCase == .nominative { cost -= 10 }
    if reading.wordClass == .noun, reading.nounClass == "t" { cost += 15 }
    return cost
  }
}

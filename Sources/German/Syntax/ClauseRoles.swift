/// Who does what in a clause: subject, predicate and objects by case, agreement, frame and order.
public struct ClauseRoles: Sendable {
  /// Index of the unit that is the subject.
  public var subject: Int?
  /// Index of the unit that „sein“ links with the subject.
  public var predicate: Int?
  public var accusative: [Int] = []
  public var dative: [Int] = []
  public var genitive: [Int] = []
  /// Times and measures in the accusative.
  public var adverbial: [Int] = []
}

/// What was found out about a clause when it was examined for faults.
struct ClauseFunctions: Sendable {
  var complex: VerbComplex?
  /// Nil where they were not needed.
  var roles: ClauseRoles?
}

extension SentenceAnalysis {
  /// The clause that a coordinated one has its auxiliaries from, over others that have none either: „wurde geschlagen,
  /// getreten und beraubt“; nil if the clause stands alone.
  public func sharedClause(of clause: Clause) -> Clause? {
    guard var index = clause.coordinatedWith else { return nil }
    while clauses[index].finite == nil, let next = clauses[index].coordinatedWith, next < index { index = next }
    return clauses[index]
  }

  /// The innermost clause that a word stands in.
  public func clause(around word: Int) -> Clause? { clauses.last { $0.words.contains(word) } }

  /// The verbs of a clause by its index, and who does what in it; found anew where the analysis does not know it yet.
  ///
  /// - Parameter frames: those that the analyzer has.
  public func functions(
    of index: Int, frames: (any FrameSource)?
  ) -> (complex: VerbComplex?, roles: ClauseRoles) {
    let clause = clauses[index]
    let found = known.indices.contains(index) ? known[index] : nil
    let complex =
      found.map(\.complex) ?? verbComplex(of: clause, sharing: sharedClause(of: clause))
    return (complex, found?.roles ?? roles(of: clause, complex: complex, frames: frames))
  }

  /// - Parameter frames: asked which objects the verb takes.
  public func roles(of clause: Clause, complex: VerbComplex?, frames: (any FrameSource)? = nil) -> ClauseRoles {
    var roles = ClauseRoles()
    if complex == nil, clause.verbs.isEmpty { return roles }
    roles.subject = subject(of: clause, complex: complex, frames: frames)?.unit
    roles.predicate = predicate(of: clause, complex, subject: roles.subject)
    var open: [(unit: Int, phrase: NounPhrase)] = []
    for (position, unit) in clause.units.enumerated() {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { continue }
      if position == roles.subject || position == roles.predicate { continue }
      if isTime(phrase) {
        roles.adverbial.append(position)
      } else if phrase.agreement.onlyCase == .dative {
        roles.dative.append(position)
      } else if phrase.agreement.onlyCase == .genitive {
        roles.genitive.append(position)
      } else {
        open.append((position, phrase))
      }
    }
    // Passives and „sein“ leave no accusative („wurde uns empfohlen“, „ist ihm zu teuer“).
    if roles.dative.isEmpty, !open.isEmpty {
      let lacksAccusative =
        roles.predicate != nil || complex?.isPassive ?? false
        || frames?.takesDativeOnly(complex?.readings.map(\.key) ?? []) ?? false
      if let index = dative(among: open, lacksAccusative: lacksAccusative) {
        roles.dative.append(open.remove(at: index).unit)
      }
    }
    roles.accusative = open.map(\.unit)
    return roles
  }

  /// Which of the phrases that may be dative or accusative is the dative.
  private func dative(among open: [(unit: Int, phrase: NounPhrase)], lacksAccusative: Bool) -> Int? {
    let able = open.indices.filter { open[$0].phrase.agreement.allows(.dative) && canReceive(open[$0].phrase) }
    if lacksAccusative { return able.first }
    guard open.count > 1 else { return nil }
    // Who gets something is named first, by a pronoun or as a person; a reflexive only before an object.
    func rank(_ index: Int) -> Int {
      let reading = words[open[index].phrase.head].reading
      let isPerson = reading.wordClass == .pronoun || reading.means(.person)
      return (isPerson ? 0 : 2) + (isReflexive(open[index].phrase) ? index > 0 ? 4 : 0 : index > 0 ? 1 : 0)
    }
    return able.filter { index in
      open.indices.contains { $0 != index && open[$0].phrase.agreement.allows(.accusative) }
    }.min { (rank($0), $0) < (rank($1), $1) }
  }

  /// A bare noun („Spaß“) is hardly ever a dative, nor is „nichts“ without a preposition.
  private func canReceive(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    if reading.wordClass == .pronoun { return reading.gender != nil || !phrase.agreement.contains(indefinite) }
    if let determiner = phrase.determiner, words[determiner].reading.agreement.isEmpty { return false }
    return reading.wordClass != .noun && reading.origin != .guess || phrase.determiner != nil
      || !phrase.modifiers.isEmpty
  }

  /// „nichts“, „etwas“: neuter, the same in all cases.
  private var indefinite: Agreement {
    [.singular(.neuter, [.nominative, .accusative, .dative])]
  }

  private func isReflexive(_ phrase: NounPhrase) -> Bool { words[phrase.head].wordClass == .reflexive }

  /// What „sein“ says of its subject: an adjective or a noun phrase, else the last prepositional phrase or adverb.
  private func predicate(of clause: Clause, _ complex: VerbComplex?, subject: Int?) -> Int? {
    guard let complex, !complex.isPassive else { return nil }
    let key = words[complex.main].reading.key
    guard key == "sein" || key == "werden" else { return nil }
    let others = clause.units.indices.filter { $0 != subject }
    let nominal = others.last { position in
      switch clause.units[position] {
      case .adjective: return true
      case .phrase(let phrase):
        guard !phrase.isPrepositional, words[phrase.head].wordClass != .reflexive,
          !isTime(phrase) || isSaidOfTime(phrase, subject.flatMap { clause.units[$0].nominative }, in: clause)
        else { return false }
        // „der Meinung sein“
        return phrase.agreement.allows(.nominative) || phrase.agreement.onlyCase == .genitive
      default: return false
      }
    }
    if let nominal { return nominal }
    return others.last { position in
      switch clause.units[position] {
      case .phrase(let phrase): phrase.isPrepositional
      case .adverb(let word): words[word].reading.means(.place) || words[word].lower == "weg"
      default: false
      }
    }
  }
}

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

extension SentenceAnalysis {
  /// - Parameter takesDativeOnly: whether no frame of the verb has an accusative while some has a dative.
  public func roles(of clause: Clause, complex: VerbComplex?, takesDativeOnly: ([String]) -> Bool) -> ClauseRoles {
    var roles = ClauseRoles()
    if complex == nil, clause.verbs.isEmpty { return roles }
    roles.subject = subject(of: clause, complex: complex)?.unit
    let keys = complex?.readings.map(\.key) ?? []
    let isCopula = complex.map { words[$0.main].reading.key == "sein" } ?? false
    if isCopula { roles.predicate = predicate(of: clause, subject: roles.subject) }
    let prefersDative = takesDativeOnly(keys)
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
    for (position, phrase) in open {
      let allowsDative = phrase.agreement.allows(.dative) && canReceive(phrase)
      let isTaken = !roles.accusative.isEmpty && !isReflexive(phrase)
      let givesWay = open.count > 1 && position == open.first?.unit && roles.dative.isEmpty && isReflexive(phrase)
      if allowsDative, prefersDative || isTaken && roles.dative.isEmpty || givesWay, roles.dative.isEmpty {
        roles.dative.append(position)
      } else {
        roles.accusative.append(position)
      }
    }
    return roles
  }

  /// A bare noun („Spaß“) is hardly ever a dative.
  private func canReceive(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].reading.wordClass != .noun || phrase.determiner != nil || !phrase.modifiers.isEmpty
  }

  private func isReflexive(_ phrase: NounPhrase) -> Bool { words[phrase.head].reading.wordClass == .reflexive }

  /// What „sein“ says of its subject: an adjective or a noun phrase, else the last prepositional phrase or adverb.
  private func predicate(of clause: Clause, subject: Int?) -> Int? {
    let others = clause.units.indices.filter { $0 != subject }
    let nominal = others.last { position in
      switch clause.units[position] {
      case .adjective: return true
      case .phrase(let phrase):
        guard !phrase.isPrepositional, !isTime(phrase), words[phrase.head].reading.wordClass != .reflexive else {
          return false
        }
        // „der Meinung sein“
        return phrase.agreement.allows(.nominative) || phrase.agreement.onlyCase == .genitive
      default: return false
      }
    }
    if let nominal { return nominal }
    return others.last { position in
      switch clause.units[position] {
      case .phrase(let phrase): phrase.isPrepositional
      case .adverb(let word): words[word].reading.info == "p"
      default: false
      }
    }
  }
}

/// Proposes other decisions near the faults of an analysis, the likeliest first.
struct AlternativeFinder {
  /// As they were before anything was decided.
  let original: [Word]
  let analysis: SentenceAnalysis
  /// Verbs by what they are in their clauses.
  private let finite: Set<Int>

  init(original: [Word], analysis: SentenceAnalysis) {
    self.original = original
    self.analysis = analysis
    finite = Set(analysis.clauses.compactMap(\.finite))
  }

  /// - Parameter tried: what was tried before.
  func alternatives(limit: Int, without tried: [Alternative]) -> [Alternative] {
    var found: [(alternative: Alternative, score: Int)] = []
    func propose(_ alternative: Alternative, _ score: Int) {
      if tried.contains(alternative) { return }
      if let known = found.firstIndex(where: { $0.alternative == alternative }) {
        found[known].score = max(found[known].score, score)
      } else {
        found.append((alternative, score))
      }
    }
    for fault in analysis.faults {
      let end = fault.kind == .noFinite ? min(original.count, fault.extent.upperBound + 12) : fault.extent.upperBound
      for word in max(0, fault.extent.lowerBound - 1)..<min(original.count, end + 1) {
        for change in changes(at: word) {
          let relevance = relevance(of: change, at: word, for: fault)
          if relevance > 2 { propose(Alternative(word: word, change: change), relevance * fault.kind.cost) }
        }
      }
    }
    // Ties go to the first.
    return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .prefix(limit).map(\.element.alternative)
  }

  /// What could be decided otherwise at a word.
  private func changes(at index: Int) -> [Alternative.Change] {
    let before = original[index]
    let now = analysis.words[index].wordClass
    var changes: [Alternative.Change] = []
    if before.readings.count > 1 {
      var seen: [WordClass] = [now]
      for reading in before.readings where !seen.contains(reading.wordClass) {
        seen.append(reading.wordClass)
        if isPossible(reading, at: index, now) { changes.append(.read(reading.wordClass)) }
      }
    }
    if now == .verb {
      let isFinite = finite.contains(index)
      if isFinite, !before.verbForms.isDisjoint(with: [.infinitive, .pastParticiple]) { changes.append(.nonFinite) }
      let isAfterZu = index > 0 && original[index - 1].has(.zu)
      if !isFinite, before.hasFinite, !before.isOnlyFinite, !isAfterZu { changes.append(.finite) }
    }
    if opensClause(index) { changes.append(.border) }
    if before.has(.coordinator), hasFinite(before: index), hasFinite(from: index + 1) { changes.append(.joinClauses) }
    return changes
  }

  /// Whether the place of a word leaves room for a reading that was not chosen.
  private func isPossible(_ reading: Reading, at index: Int, _ now: WordClass) -> Bool {
    let next = index + 1 < original.count ? original[index + 1] : nil
    // Inside a sentence a capital tells a noun; at its start an order would be exclaimed.
    if original[index].isCapitalized, index > 0 || original[index].isNominal {
      return reading.wordClass == .noun || reading.wordClass == .name
    }
    if reading.origin == .guess, reading.wordClass != .name { return false }
    // „zu machen“
    if now == .zu || reading.wordClass == .zu, next?.hasInfinitive ?? false { return false }
    switch reading.wordClass {
    case .relative: return followsComma(index)
    case .pronoun:
      let isBare = next.map { !$0.isNominal && !$0.isInflectedAdjective } ?? true
      return now != .possessive && now != .adjective && isBare
    case .article where now == .relative, .determiner where now == .relative:
      return next.map { $0.isNominal || $0.isInflectedAdjective } ?? false
    case .adjective where !reading.agreement.isEmpty:
      return next.map { $0.isNominal || $0.isInflectedAdjective || $0.has(.coordinator) } ?? false
    default: return true
    }
  }

  /// A comma stands before a word, or before the preposition before it.
  private func followsComma(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return original[index - 1].isComma || original[index - 1].has(.coordinator)
      || index > 1 && original[index - 1].has(.preposition) && original[index - 2].isComma
  }

  /// A comma could be missing before a word: a subordinator, or a verb right behind the finite verb of another clause.
  private func opensClause(_ index: Int) -> Bool {
    guard index > 1, index + 1 < original.count, !original[index - 1].isPunctuation, !original[index].isCapitalized
    else { return false }
    if original[index].has(.subordinator), !original[index - 1].has(.coordinator) {
      // „hat damit …“, „größer als …“
      return !original[index].has(oneOf: AlternativeFinder.otherwiseInside)
        || hasFinite(from: index + 1)
          && original[index].has(.comparison)
    }
    return original[index].isOnlyFinite && original[index - 1].isOnlyFinite && !original[index - 1].isCapitalized
  }

  /// Whether a finite verb stands between a word and the next mark.
  private func hasFinite(from start: Int) -> Bool {
    for word in original[start...] {
      if word.isPunctuation, !Marks.isQuote(word.text) { return false }
      if word.hasFinite, !word.isCapitalized { return true }
    }
    return false
  }

  /// Likewise between the mark before and a word.
  private func hasFinite(before end: Int) -> Bool {
    for word in original[..<end].reversed() {
      if word.isPunctuation, !Marks.isQuote(word.text) { return false }
      if word.hasFinite, !word.isCapitalized { return true }
    }
    return false
  }

  /// How likely a change mends a fault, 0 for not at all.
  private func relevance(of change: Alternative.Change, at index: Int, for fault: Fault) -> Int {
    let now = analysis.words[index].wordClass
    let isHere = index == fault.word
    switch fault.kind {
    case .noFinite, .noInfinitive, .emptyFront, .noComma, .strayFragment, .idleAuxiliary:
      switch change {
      case .read(.verb): return 10
      case .finite: return 8
      case .border: return 4
      case .joinClauses: return 0
      case .nonFinite: return fault.kind == .idleAuxiliary ? 3 : 0
      case .read: return isHere ? 7 : introduces(now) ? 4 : 1
      }
    case .secondFinite, .strayVerb, .verbOrder:
      switch change {
      case .border: return 9
      case .nonFinite, .finite: return 8
      case .read: return isHere ? 10 : now == .verb ? 7 : 2
      case .joinClauses: return 6
      }
    case .noSubject, .strayNominative, .strayObject, .strayGenitive, .crowdedFront, .impersonal:
      switch change {
      case .read(.relative): return 8
      case .read(.verb): return 6
      case .border: return 4
      case .nonFinite: return fault.kind == .crowdedFront ? 0 : 4
      case .finite: return 4
      case .joinClauses: return 3
      case .read: return now == .verb ? 6 : isHere ? 6 : 3
      }
    case .strayWord, .strayAdjective, .strayParticle, .disagreement, .strayCoordinator, .noAntecedent:
      let distance = index > fault.word ? index - fault.word : fault.word - index
      switch change {
      case .read: return isHere ? 10 : distance < 3 ? 5 : 2
      case .border: return isHere ? 10 : 3
      case .joinClauses: return isHere ? 8 : 2
      case .finite, .nonFinite: return distance < 3 ? 3 : 1
      }
    }
  }

  /// What subordinators can be inside a clause.
  private static let otherwiseInside: WordClasses = [
    WordClasses(.comparison), WordClasses(.adverb), WordClasses(.pronominalAdverb),
  ]

  private func introduces(_ wordClass: WordClass) -> Bool {
    switch wordClass {
    case .subordinator, .infinitiveSubordinator, .relative, .relativeAdverb, .interrogative, .interrogativeAdverb,
      .relativePronominalAdverb, .interrogativePronominalAdverb:
      true
    default: false
    }
  }
}

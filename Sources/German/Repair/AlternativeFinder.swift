/// Proposes other decisions near the faults of an analysis, the likeliest first.
struct AlternativeFinder {
  /// As they were before anything was decided.
  let original: [Word]
  let analysis: SentenceAnalysis
  let morphology: Morphology
  /// Verbs by what they are in their clauses.
  private let finite: Set<Int>

  init(original: [Word], analysis: SentenceAnalysis, morphology: Morphology) {
    self.original = original
    self.analysis = analysis
    self.morphology = morphology
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
      if !isFinite, before.hasFinite, !before.isOnlyFinite, !isAfterZu, !isGraded(index) { changes.append(.finite) }
    }
    if now == .verb, before.hasParticiple, !before.hasInfinitive, !before.isOnlyFinite, !helps(index) {
      changes.append(.state)
    }
    if before.isPunctuation {
      if opensSpeech(index) { changes.append(.speech) }
      return changes
    }
    if before.isCapitalized { changes += otherNominal(index) }
    if opensClause(index) { changes.append(.border) }
    if before.has(.coordinator), hasFinite(before: index), hasFinite(from: index + 1) { changes.append(.joinClauses) }
    return changes
  }

  /// „ein Lehrer, *sehr beliebt*, …“: right behind a word of degree that opens what stands between commas it is no verb.
  private func isGraded(_ index: Int) -> Bool {
    index > 1 && original[index - 2].isComma
      && original[index - 1].readings.contains {
        $0.wordClass == .adverb && $0.means(.degree)
      }
  }

  /// A name that is also a noun of the lexicon, a noun between others without an article that can be a name.
  private func otherNominal(_ index: Int) -> [Alternative.Change] {
    let word = original[index]
    if word.readings.allSatisfy({ $0.wordClass == .name }), word.tokens.count == 1, !(word.match?.isBinding ?? false),
      word.match.map({ $0.kind == .person || $0.kind == .place || $0.kind == .organization }) ?? true
    {
      let nouns = morphology.readings(of: word.text, initial: index == 0).filter {
        $0.origin == .lexicon && $0.wordClass != .name && ($0.wordClass == .noun || index == 0 && $0.wordClass != .verb)
      }
      return nouns.isEmpty ? [] : [.common(nouns)]
    }
    guard index > 0, !word.isMatched, !word.has(.name) else { return [] }
    var changes: [Alternative.Change] = []
    if isAfterBearer(index) { changes.append(.name) }
    // „das Deutsche Studentenwerk“
    if index + 1 < original.count, original[index + 1].isCapitalized, original[index + 1].has(.noun), word.has(.noun) {
      let adjectives = morphology.readings(of: word.lower).filter {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.origin != .guess
      }
      if !adjectives.isEmpty { changes.append(.attributive(adjectives)) }
    }
    return changes
  }

  /// „im Landkreis Hof“, „der Dienstleister Engel“: a plain noun behind a person, a group or a place without an article;
  /// „das Projekt Zukunftsstadt“: any noun behind what bears a title.
  private func isAfterBearer(_ index: Int) -> Bool {
    guard index > 1, let noun = original[index].first(.noun), original[index - 1].isCapitalized,
      let bearer = original[index - 1].readings.first
    else { return false }
    if bearer.wordClass == .noun, bearer.nounGroups.contains(.titled), !bearer.agreement.isPluralOnly { return true }
    guard noun.modifiers.isEmpty, noun.derivation == nil, original[index].text == noun.lemma else { return false }
    return bearer.wordClass == .noun && bearer.means([.person, .group, .place])
      || bearer.wordClass == .name && original[index - 1].match?.kind == .person
  }

  /// Whether a participle is a part of a verb form: with the finite verb of its clause or of the one that it is
  /// coordinated with, or with the verb right behind it.
  private func helps(_ index: Int) -> Bool {
    // „für beendet erklären“
    if index > 0, ["für", "als"].contains(original[index - 1].lower) { return false }
    guard let clause = analysis.clauses.first(where: { $0.verbs.contains(index) }), clause.coordinatedWith == nil else {
      return true
    }
    return [clause.finite, index, index + 1].contains { verb in
      guard let verb, verb < original.count else { return false }
      return original[verb].readings.contains {
        $0.wordClass == .verb && (AuxiliaryVerbs.all.contains($0.key) || $0.key == "bleiben")
      }
    }
  }

  /// A mark that opens a quotation with a finite verb in it, behind another one.
  private func opensSpeech(_ index: Int) -> Bool {
    guard index > 1, Marks.opening.contains(original[index].text), original[index].spaceBefore, hasFinite(before: index)
    else { return false }
    for word in original[(index + 1)...] {
      if word.isPunctuation, Marks.closing.contains(word.text) { return false }
      if word.hasFinite, !word.isCapitalized { return true }
    }
    return false
  }

  /// Whether the place of a word leaves room for a reading that was not chosen.
  private func isPossible(_ reading: Reading, at index: Int, _ now: WordClass) -> Bool {
    let next = index + 1 < original.count ? original[index + 1] : nil
    // Inside a sentence a capital tells a noun; at its start an order would be exclaimed.
    if original[index].isCapitalized, index > 0 || original[index].isNominal {
      let isFirst = index == 0 && reading.wordClass != .verb && reading.agreement.isEmpty
      return reading.wordClass == .noun || reading.wordClass == .name || isFirst
    }
    if reading.origin == .guess, reading.wordClass != .name { return false }
    // „zu machen“
    if now == .zu || original[index].has(.zu), next?.hasInfinitive ?? false { return false }
    switch reading.wordClass {
    // „Wie es ihr geht?“: asked with the verb at the end, it compares with nothing.
    case .subordinator where index == 0 && original[0].lower == "wie" && original.last?.text == "?":
      return original.contains(where: \.isComma)
    case .relative: return followsComma(index)
    // „Wie viele Tassen trinkt ihr?“
    case .comparison where index == 0 && original.last?.text == "?": return false
    case .pairedCoordinator where original[index].lower == "noch":
      return original[..<index].contains { $0.lower == "weder" || $0.has(.comparison) }
    // „Während Müller sprach, …“: no genitive follows.
    case .preposition where reading.governedCases.contains(.genitive) && now == .subordinator && opensWithName(index):
      return false
    case .pronoun:
      let isBare = next.map { !$0.isNominal && !$0.isInflectedAdjective } ?? true
      return now != .possessive && now != .adjective && isBare
    case .article where now == .relative, .determiner where now == .relative, .possessive:
      return next.map { $0.isNominal || $0.isInflectedAdjective } ?? false
    // „sprach über die Flucht *und wie* sie gelang“
    case .subordinator where now == .interrogativeAdverb && index > 0 && original[index - 1].has(.coordinator):
      return false
    // „meiner Erfahrung nach“, but „, nach dessen Tod …“
    case .postposition:
      return index > 0 && (original[index - 1].isCapitalized || original[index - 1].has(oneOf: .pronominal))
        && !original[index - 1].isPunctuation
    case .adjective where !reading.agreement.isEmpty:
      return next.map { $0.isNominal || $0.isInflectedAdjective || $0.has(.coordinator) } ?? false
    default: return true
    }
  }

  /// A name follows that is no genitive.
  private func opensWithName(_ index: Int) -> Bool {
    guard index + 1 < original.count else { return false }
    return original[index + 1].wordClass == .name && !original[index + 1].text.hasSuffix("s")
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
      case .speech: return 5
      case .state, .joinClauses, .name: return 0
      case .common, .attributive: return isHere ? 7 : 3
      case .nonFinite: return fault.kind == .idleAuxiliary ? 3 : 0
      case .read: return isHere ? 7 : introduces(now) ? 4 : 1
      }
    case .secondFinite, .strayVerb, .verbOrder:
      switch change {
      case .border: return 9
      case .speech: return 10
      case .state: return isHere && fault.kind == .strayVerb ? 9 : 0
      case .name: return 0
      case .common, .attributive: return 5
      case .nonFinite, .finite: return 8
      case .read: return isHere ? 10 : now == .verb ? 7 : 2
      case .joinClauses: return 6
      }
    case .noSubject, .strayNominative, .strayObject, .strayGenitive, .crowdedFront, .impersonal:
      switch change {
      case .read(.relative): return 8
      case .read(.verb): return 6
      case .border: return 4
      case .speech: return 5
      case .common: return isHere ? 8 : 4
      case .attributive: return isHere || index + 1 == fault.word ? 8 : 0
      case .name: return isHere ? 5 : 0
      case .state: return 0
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
      case .speech: return 3
      case .common, .attributive: return distance < 3 ? 9 : 0
      case .name, .state: return 0
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

import Lexicon

/// Finds what is plainly wrong with an analysis, clause by clause.
///
/// Each fault is a defeasible constraint in the sense of Menzel and Schröder's weighted constraint dependency grammar
/// (1998): a violation counts, and the analysis that violates least is the best.
struct FaultFinder {
  let analysis: SentenceAnalysis
  let frames: (any FrameSource)?
  /// The sentence ends in a mark, as headlines and labels do not.
  let isSentence: Bool
  var faults: [Fault] = []
  var known: [ClauseFunctions] = []

  init(_ analysis: SentenceAnalysis, frames: (any FrameSource)?) {
    self.analysis = analysis
    self.frames = frames
    let last = analysis.words.last { !$0.isPunctuation || !Marks.isQuote($0.text) && $0.text != ")" }
    isSentence = last.map { [".", "?", "!"].contains($0.text) } ?? false
  }

  /// Writes the faults into an analysis, and what the clauses came to on the way.
  /// - Parameter limit: the cost from which on no more faults are looked for.
  static func examine(_ analysis: inout SentenceAnalysis, frames: (any FrameSource)?, limit: Int = .max) {
    var finder = FaultFinder(analysis, frames: frames)
    finder.run(limit)
    analysis.faults = finder.faults
    analysis.known = finder.known
  }

  var words: [Word] { analysis.words }

  mutating func add(_ kind: Fault.Kind, _ word: Int, _ extent: Range<Int>) {
    faults.append(Fault(kind: kind, word: word, extent: extent))
  }

  private mutating func run(_ limit: Int) {
    for index in analysis.clauses.indices {
      if limit < .max, faults.reduce(0, { $0 + $1.kind.cost }) >= limit { return }
      let clause = analysis.clauses[index]
      let shared = analysis.sharedClause(of: clause)
      let complex = analysis.verbComplex(of: clause, sharing: shared)
      known.append(ClauseFunctions(complex: complex))
      finiteVerb(index, clause)
      if clause.kind == .relative { relative(clause) }
      if let complex { verbs(clause, complex) }
      if !clause.verbs.isEmpty {
        roles(clause, complex, shared)
        front(clause)
        verbFinal(clause)
      }
      for unit in clause.units { place(unit, clause) }
    }
  }

  // MARK: Verbs

  private mutating func finiteVerb(_ index: Int, _ clause: Clause) {
    let start = clause.introducer.first ?? clause.words.lowerBound
    let extent = min(start, clause.words.lowerBound)..<clause.words.upperBound
    switch clause.kind {
    case .subordinate, .relative, .indirectQuestion:
      guard clause.finite == nil, clause.coordinatedWith == nil else { break }
      // „wie erwartet“, „wenn möglich“, „obwohl verletzt“
      if clause.kind == .subordinate, clause.units.count < 3, clause.verbs.count < 2 { break }
      add(.noFinite, start, extent)
    case .infinitive:
      if clause.verbs.isEmpty { add(.noInfinitive, start, extent) }
    case .main, .question:
      if clause.finite == nil, clause.coordinatedWith == nil, isSentence, !isTelegraphic(clause) {
        add(.noFinite, start, extent)
      }
    case .fragment:
      // „Bis er merkt, dass …“
      let isClause = clause.units.allSatisfy { if case .clause = $0 { true } else { false } }
      // „und ihr Mann arbeitslos“ shares the verb of the clause before.
      guard isSentence, analysis.roots.contains(index), clause.words.count > 1, !isClause,
        clause.coordinatedWith == nil,
        // „Drei Männer festgenommen, zwei auf der Flucht.“
        index == 0 || !isTelegraphic(analysis.clauses[0])
      else { break }
      let isWhole = analysis.roots.count == 1 && clause.words.count > 5
      add(isWhole ? .noFinite : .strayFragment, start, extent)
    case .imperative, .participle, .verbFirst: break
    }
  }

  /// „Kapitän zu zehn Jahren verurteilt.“: somebody or something, and behind more than that a participle at the end, as in
  /// a headline; the finite verb of a main clause would stand second.
  private func isTelegraphic(_ clause: Clause) -> Bool {
    guard clause.kind == .main, let last = clause.verbs.last, last == clause.words.upperBound - 1,
      clause.verbs.allSatisfy({ words[$0].hasParticiple && !words[$0].hasInfinitive }),
      !clause.units.contains(where: { if case .clause = $0 { true } else { false } }),
      case .phrase(let phrase)? = clause.units.first, !phrase.isPrepositional, words[phrase.head].isNominal,
      phrase.determiner.map({ !["der", "ein", "dieser"].contains(words[$0].reading.key) }) ?? true
    else { return false }
    return clause.units.count > 1 || phrase.agreement.isPluralOnly || analysis.roots.count > 1
  }

  private mutating func verbs(_ clause: Clause, _ complex: VerbComplex) {
    for verb in clause.verbs where verb != clause.finite && words[verb].isOnlyFinite && words[verb].wordClass == .verb {
      // One auxiliary for two clauses.
      if analysis.clauses.contains(where: { $0.finite == verb }) { continue }
      add(.secondFinite, verb, clause.words)
    }
    for (position, step) in complex.steps.enumerated() {
      guard case .catenative(let keys) = step.operation else { continue }
      let next = position + 1 < complex.steps.count ? complex.steps[position + 1].word : complex.main
      let forms = words[next].verbForms
      if forms.contains(.zuInfinitive) || next > 0 && words[next - 1].wordClass == .zu { continue }
      if words[next].isOnlyFinite { continue }
      let governing: VerbGroup = forms.contains(.infinitive) ? .takesInfinitive : .takesParticiple
      // „dass die Leute *gehen müssen*“: the infinitive of a modal goes with none of these.
      let isModal = words[next].verbKeys.contains(where: AuxiliaryVerbs.modals.contains)
      let governs =
        !isModal
        && words[step.word].readings.contains { keys.contains($0.key) && $0.verbGroups.contains(governing) }
      if !governs { add(.strayVerb, next, clause.words) }
    }
    for verb in clause.verbs where words[verb].wordClass == .verbParticle {
      let isJoined = clause.verbs.contains { other in
        words[other].readings.contains { $0.wordClass == .verb && $0.key.utf8.contains(UInt8(ascii: "|")) }
      }
      if !isJoined { add(.strayParticle, verb, clause.words) }
    }
  }

  private mutating func relative(_ clause: Clause) {
    guard let first = clause.introducer.first,
      let pronoun = clause.introducer.first(where: { words[$0].wordClass == .relative })
    else { return }
    let before = first > 0 ? words[first - 1] : nil
    // „alles was er sagt“: forgotten, but known
    let isKnown = words[pronoun].text == "was" && before.map { MissingCommas.unnamed.contains($0.lower) } ?? false
    if !isKnown, before.map({ !$0.isPunctuation && !$0.has(.coordinator) && $0.wordClass != .adverb }) ?? true {
      add(.noComma, pronoun, first..<clause.words.upperBound)
    }
    if clause.antecedent == nil, words[pronoun].lower != "was" {
      add(.noAntecedent, pronoun, first..<clause.words.upperBound)
    }
  }

  // MARK: Phrases

  private mutating func place(_ unit: Unit, _ clause: Clause) {
    switch unit {
    case .phrase(let phrase): agreement(phrase, clause)
    case .adjective(let index, _):
      if words[index].wordClass == .adjective, !words[index].reading.agreement.isEmpty {
        add(.strayAdjective, index, clause.words)
      }
    case .word(let index): stray(index, clause)
    case .adverb, .pronominalAdverb, .negation, .clause, .mark: break
    }
  }

  private mutating func stray(_ index: Int, _ clause: Clause) {
    switch words[index].wordClass {
    case .punctuation, .symbol: break
    case .coordinator, .pairedCoordinator: add(.strayCoordinator, index, clause.words)
    case .correlative, .numeral: break
    // „hält es für wichtig“
    case .preposition
    where words[index].lower == "für" && index + 1 < words.count && words[index + 1].wordClass == .adjective:
      break
    default: add(.strayWord, index, clause.words)
    }
  }

  private mutating func agreement(_ phrase: NounPhrase, _ clause: Clause) {
    if phrase.conjuncts.isEmpty, let determiner = phrase.determiner, words[determiner].wordClass != .relative {
      let possible = words[determiner].agreement(of: .determining, emptyIsAll: true)
      let head = words[phrase.head].reading
      if !possible.isEmpty, !phrase.agreement.isEmpty, head.origin != .guess, head.wordClass != .name,
        possible.intersection(phrase.agreement).isEmpty
      {
        add(.disagreement, determiner, determiner..<phrase.lastWord + 1)
      }
    }
    if let preposition = phrase.preposition, phrase.conjuncts.isEmpty,
      phrase.determiner != nil || !phrase.modifiers.isEmpty, words[preposition].wordClass == .preposition
    {
      let cases = words[preposition].reading.governedCases
      if !cases.isEmpty, !phrase.agreement.isEmpty, !cases.contains(where: phrase.agreement.allows) {
        add(.disagreement, preposition, preposition..<phrase.lastWord + 1)
      }
    }
    guard phrase.hasParts else { return }
    for inner in phrase.genitives { agreement(inner, clause) }
    for inner in phrase.prepositionals { agreement(inner, clause) }
    for inner in phrase.appositions { agreement(inner, clause) }
    for item in phrase.conjuncts { agreement(item.phrase, clause) }
  }
}

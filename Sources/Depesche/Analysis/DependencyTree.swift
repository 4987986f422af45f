import German

/// A sentence's phrases and clauses as a tree of words: who depends on whom, and as what.
///
/// Every word gets a head, one of them is the root. What the analysis leaves open hangs on the clause's predicate.
struct DependencyTree {
  struct Node {
    /// nil for the root, and until a head is found.
    var head: Int?
    var relation = "dep"
    var agreement: Agreement?
    var grammaticalCase: GrammaticalCase?
  }

  private let analysis: SentenceAnalysis
  private(set) var nodes: [Node]
  private var root: Int?

  init(_ analysis: SentenceAnalysis) {
    self.analysis = analysis
    nodes = Array(repeating: Node(), count: analysis.words.count)
    for index in analysis.roots {
      let predicate = clause(index)
      if let root { attach(predicate, to: root, "parataxis") } else { root = predicate }
    }
    close()
  }

  private func word(_ index: Int) -> Word { analysis.words[index] }

  private mutating func attach(_ index: Int, to head: Int, _ relation: String) {
    guard index != head, nodes[index].head == nil else { return }
    // A word that is above its head already would close a circle.
    var above: Int? = head
    while let current = above {
      if current == index { return }
      above = nodes[current].head
    }
    nodes[index].head = head
    nodes[index].relation = relation
  }

  /// Gives words without a head one, so that there is a single root.
  private mutating func close() {
    let top = root ?? nodes.indices.first { nodes[$0].head == nil }
    guard let top else { return }
    nodes[top].head = nil
    nodes[top].relation = "root"
    for index in nodes.indices where index != top && nodes[index].head == nil {
      attach(index, to: top, word(index).isPunctuation ? "punct" : "dep")
    }
  }

  // MARK: Clauses

  /// Attaches everything in a clause and gives its predicate.
  private mutating func clause(_ index: Int) -> Int {
    let clause = analysis.clauses[index]
    let shared = clause.coordinatedWith.map { analysis.clauses[$0] }
    let complex = analysis.verbComplex(of: clause, sharing: shared)
    let roles = ClauseRoles(clause, words: analysis.words)
    var predicate = complex?.main ?? fragmentHead(clause)
    if let complex, complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "sein" }),
      let nominal = roles.predicative
    {
      predicate = nominal
      attach(complex.main, to: predicate, "cop")
    }
    if let complex {
      for step in complex.steps where step.word != predicate {
        let isPassive = step.operation == .passive || step.operation == .statal
        attach(step.word, to: predicate, isPassive ? "aux:pass" : "aux")
      }
      for other in complex.others {
        attach(other, to: complex.main, word(other).reading.wordClass == .verbParticle ? "compound:prt" : "mark")
      }
    }
    for (position, unit) in clause.units.enumerated() {
      attach(unit, at: position, to: predicate, roles, isPassive: complex?.isPassive ?? false)
    }
    for introducer in clause.introducer { attach(introducer, to: predicate, introduction(introducer, roles)) }
    if let coordinator = clause.coordinator { attach(coordinator, to: predicate, "cc") }
    for index in clause.verbs { attach(index, to: predicate, "aux") }
    for reported in clause.reported { attach(self.clause(reported), to: predicate, "ccomp") }
    return predicate
  }

  /// A clause without a verb is headed by its first phrase.
  private func fragmentHead(_ clause: Clause) -> Int {
    for unit in clause.units {
      switch unit {
      case .phrase(let phrase): return phrase.head
      case .adjective(let index, _), .adverb(let index), .word(let index): return index
      default: continue
      }
    }
    return clause.words.first ?? 0
  }

  private func introduction(_ index: Int, _ roles: ClauseRoles) -> String {
    switch word(index).reading.wordClass {
    case .preposition: "case"
    case .relative, .interrogative: roles.subject == nil ? "nsubj" : "obj"
    case .interrogativeAdverb, .relativeAdverb, .relativePronominalAdverb, .interrogativePronominalAdverb: "advmod"
    default: "mark"
    }
  }

  private mutating func attach(
    _ unit: Unit, at position: Int, to predicate: Int, _ roles: ClauseRoles, isPassive: Bool
  ) {
    switch unit {
    case .phrase(let phrase):
      let role = roles.role(at: position)
      self.phrase(phrase, role.grammaticalCase)
      attach(phrase.head, to: predicate, isPassive && role.relation == "nsubj" ? "nsubj:pass" : role.relation)
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index):
      attach(index, to: predicate, "advmod")
    case .adjective(let index, let adverbs):
      for adverb in adverbs { attach(adverb, to: index, "advmod") }
      attach(index, to: predicate, "advmod")
    case .clause(let index): attach(clause(index), to: predicate, relation(of: analysis.clauses[index]))
    case .word(let index): attach(index, to: predicate, "dep")
    case .mark(let index): attach(index, to: predicate, "punct")
    }
  }

  private func relation(of clause: Clause) -> String {
    switch clause.kind {
    case .infinitive: "xcomp"
    case .indirectQuestion: "ccomp"
    case .subordinate: clause.introducer.first.map { word($0).lower == "dass" } == true ? "ccomp" : "advcl"
    case .relative: "acl"
    default: "parataxis"
    }
  }

  // MARK: Phrases

  private mutating func phrase(_ phrase: NounPhrase, _ grammaticalCase: GrammaticalCase?) {
    let head = phrase.head
    mark(head, phrase, grammaticalCase)
    if let determiner = phrase.determiner {
      mark(determiner, phrase, grammaticalCase)
      attach(determiner, to: head, word(determiner).reading.wordClass == .possessive ? "det:poss" : "det")
    }
    for adposition in [phrase.preposition, phrase.postposition].compactMap({ $0 }) {
      attach(adposition, to: head, "case")
    }
    for focus in phrase.focus { attach(focus, to: head, "advmod") }
    for modifier in phrase.modifiers { attach(modifier, of: phrase, grammaticalCase) }
    for word in phrase.close { attach(word, to: head, self.word(word).reading.wordClass == .name ? "flat" : "nmod") }
    for genitive in phrase.genitives { attach(genitive, to: head, "nmod", .genitive) }
    for inner in phrase.prepositionals { attach(inner, to: head, "nmod", nil) }
    for apposition in phrase.appositions { attach(apposition, to: head, "appos", grammaticalCase) }
    for compared in phrase.comparison { attach(compared, to: head, "nmod", nil) }
    for conjunct in phrase.conjuncts {
      attach(conjunct.phrase, to: head, "conj", grammaticalCase)
      if let coordinator = conjunct.coordinator { attach(coordinator, to: conjunct.phrase.head, "cc") }
    }
    for clause in phrase.clauses { attach(self.clause(clause), to: head, "acl") }
  }

  private mutating func attach(
    _ inner: NounPhrase, to head: Int, _ relation: String, _ grammaticalCase: GrammaticalCase?
  ) {
    phrase(inner, grammaticalCase)
    attach(inner.head, to: head, relation)
  }

  private mutating func attach(
    _ modifier: NounPhrase.Modifier, of phrase: NounPhrase, _ grammaticalCase: GrammaticalCase?
  ) {
    switch modifier {
    case .number(let index): attach(index, to: phrase.head, "nummod")
    case .genitive(let inner): attach(inner, to: phrase.head, "nmod", .genitive)
    case .attribute(let attribute):
      mark(attribute.word, phrase, grammaticalCase)
      attach(attribute.word, to: phrase.head, "amod")
      for adverb in attribute.adverbs { attach(adverb, to: attribute.word, "advmod") }
      for complement in attribute.complements { attach(complement, to: attribute.word, "obl", nil) }
      if let coordinator = attribute.coordinator { attach(coordinator, to: attribute.word, "cc") }
    }
  }

  /// Notes what the phrase says about the inflection of one of its words.
  private mutating func mark(_ index: Int, _ phrase: NounPhrase, _ grammaticalCase: GrammaticalCase?) {
    let own = word(index).reading.agreement
    let both = own.isEmpty ? phrase.agreement : own.intersection(phrase.agreement)
    nodes[index].agreement = both.isEmpty ? own : both
    nodes[index].grammaticalCase = grammaticalCase
  }
}

import German
import Lexicon

/// Turns the clauses and phrases of a sentence into a dependency tree over its words (Universal Dependencies 2), and
/// settles case, number and gender on the way.
struct DependencyBuilder {
  let analysis: SentenceAnalysis
  let words: [Word]
  let frames: any FrameSource
  var tree: DependencyTree
  var forms: NominalForms
  /// By word: whether it is a verb that helps another one, or links a subject with its predicate.
  private(set) var isAuxiliary: [Bool]
  /// By word: the person of the subject of a finite verb, 1–3 singular, 4–6 plural.
  private(set) var persons: [Int?]
  /// The word that stands for each clause; nil for clauses without any.
  private(set) var clauseHeads: [Int?] = []
  private var roles: [ClauseRoles] = []
  private var complexes: [VerbComplex?] = []

  init(_ analysis: SentenceAnalysis, frames: any FrameSource, morphology: Morphology) {
    self.analysis = analysis
    words = analysis.words
    self.frames = frames
    tree = DependencyTree(count: analysis.words.count)
    forms = NominalForms(words: analysis.words, morphology: morphology, frames: frames)
    // To map is specialized for what the list holds, and to repeat is not.
    isAuxiliary = analysis.words.indices.map { _ in false }
    persons = analysis.words.indices.map { _ in nil }
    prepare()
    build()
  }

  private mutating func prepare() {
    complexes.reserveCapacity(analysis.clauses.count)
    roles.reserveCapacity(analysis.clauses.count)
    clauseHeads.reserveCapacity(analysis.clauses.count)
    for (index, clause) in analysis.clauses.enumerated() {
      let (complex, roles) = analysis.functions(of: index, frames: frames)
      complexes.append(complex)
      self.roles.append(roles)
      clauseHeads.append(head(of: clause, complex, roles))
    }
  }

  /// The main verb; with „sein“ the predicate; without a verb the first phrase.
  private func head(of clause: Clause, _ complex: VerbComplex?, _ roles: ClauseRoles) -> Int? {
    if let complex {
      if isCopula(complex), let predicate = roles.predicate, let word = head(of: clause.units[predicate]) {
        return word
      }
      return DependencyBuilder.matrix(complex)
    }
    if let verb = clause.verbs.first { return verb }
    for case .phrase(let phrase) in clause.units where !phrase.isPrepositional { return head(of: phrase) }
    for unit in clause.units {
      if let word = head(of: unit) { return word }
    }
    return clause.introducer.last
  }

  /// „sein“ alone is a copula in the treebanks; what „werden“ says of its subject is an open complement.
  private func isCopula(_ complex: VerbComplex) -> Bool { words[complex.main].reading.key == "sein" }

  /// The outermost verb that is no auxiliary: „scheint“ in „scheint zu schlafen“.
  static func matrix(_ complex: VerbComplex) -> Int {
    for step in complex.steps {
      switch step.operation {
      case .catenative, .causative: return step.word
      default: continue
      }
    }
    return complex.main
  }

  /// The word of a unit that others hang on.
  func head(of unit: Unit) -> Int? {
    switch unit {
    case .phrase(let phrase): head(of: phrase)
    case .adverb(let word), .pronominalAdverb(let word), .negation(let word), .adjective(let word, _): word
    case .word(let word): words[word].isPunctuation ? nil : word
    case .clause, .mark: nil
    }
  }

  /// The word that stands for a phrase: the name behind „Herr“, what is counted behind „Millionen“, else its head.
  func head(of phrase: NounPhrase) -> Int {
    guard let close = phrase.close.first, words[phrase.head].wordClass == .noun else { return phrase.head }
    let key = words[phrase.head].reading.key
    let isTitle = DependencyBuilder.forms.contains(key) && words[close].wordClass == .name
    let isCount = words[phrase.head].reading.means(.unit) && words[close].wordClass == .noun
    return isTitle || isCount ? close : phrase.head
  }

  /// Forms of address.
  private static let forms: FormSet = ["Herr", "Frau", "Doktor", "Dr."]

  private mutating func build() {
    let heads = clauseHeads
    let first = analysis.roots.lazy.compactMap { heads[$0] }.first
    if let first { tree.setRoot(first) }
    for (position, root) in analysis.roots.enumerated() {
      guard let word = clauseHeads[root] else { continue }
      let clause = analysis.clauses[root]
      if position > 0, let first {
        let target = clause.coordinatedWith.flatMap { clauseHeads[$0] } ?? first
        tree.attach(word, to: target, clause.coordinator != nil ? "conj" : "parataxis")
      }
      for reported in clause.reported { if let inner = clauseHeads[reported] { tree.attach(inner, to: word, "ccomp") } }
    }
    for index in analysis.clauses.indices { attachSubordinate(index) }
    for index in analysis.clauses.indices { fill(index) }
    attachPunctuation()
    let words = words
    tree.complete { words[$0].isPunctuation }
    tree.placeMarks { words[$0].isPunctuation }
  }

  /// Hangs a clause on the clause above it; clauses on nouns hang there by the phrase.
  private mutating func attachSubordinate(_ index: Int) {
    let clause = analysis.clauses[index]
    guard let parent = clause.parent, let word = clauseHeads[index] else { return }
    if let sibling = clause.coordinatedWith, let other = clauseHeads[sibling] {
      return tree.attach(word, to: other, "conj")
    }
    let hangsOnClause = analysis.clauses[parent].units.contains { if case .clause(index) = $0 { true } else { false } }
    guard hangsOnClause, let above = clauseHeads[parent] else { return }
    tree.attach(word, to: above, relation(of: clause))
  }

  private func relation(of clause: Clause) -> String {
    switch clause.kind {
    case .indirectQuestion: return "ccomp"
    case .main, .question, .imperative: return "ccomp"
    case .relative: return "acl"
    case .infinitive: return clause.introducer.isEmpty ? "xcomp" : "advcl"
    case .verbFirst, .participle: return "advcl"
    case .fragment: return "parataxis"
    case .subordinate: return clause.introducer.last.map { words[$0].reading.key } == "dass" ? "ccomp" : "advcl"
    }
  }

  // MARK: Inside a clause

  private mutating func fill(_ index: Int) {
    let clause = analysis.clauses[index]
    guard let head = clauseHeads[index] else { return }
    let complex = complexes[index]
    let roles = roles[index]
    var predicate = roles.predicate
    if let complex, !isCopula(complex) { predicate = nil }
    if let complex { attachVerbs(clause, complex, head: head, hasPredicate: predicate != nil) }
    if let coordinator = clause.coordinator { tree.attach(coordinator, to: head, "cc") }
    settle(clause, complex, roles)
    // Complements of an infinitive under a full verb belong to the infinitive.
    let inner = complex.map { $0.main } ?? head
    let target = predicate == nil ? inner : head
    if complex == nil {
      for unit in clause.units where self.head(of: unit) == head { decorate(unit) }
    }
    let isPassive = complex?.isPassive ?? false
    for (position, unit) in clause.units.enumerated() where position != predicate {
      let isSubject = position == roles.subject
      let relation = DependencyBuilder.relation(of: position, roles, isPassive: isPassive)
      attach(unit, to: isSubject ? head : target, position == roles.predicate ? "xcomp" : relation)
    }
    if let predicate { decorate(clause.units[predicate]) }
    attachIntroducer(clause, head)
  }

  private mutating func attachVerbs(_ clause: Clause, _ complex: VerbComplex, head: Int, hasPredicate: Bool) {
    let words = words
    let own = clause.verbs
    for step in complex.steps where own.contains(step.word) && step.word != head {
      // A full verb here is the rest of a clause that was not understood.
      guard words[step.word].readings.contains(where: { AuxiliaryVerbs.ofTenseAndMood.contains($0.key) }) else {
        tree.attach(step.word, to: head, "xcomp")
        continue
      }
      isAuxiliary[step.word] = true
      tree.attach(step.word, to: head, step.operation == .passive || step.operation == .statal ? "aux:pass" : "aux")
    }
    if complex.main != head {
      if hasPredicate { isAuxiliary[complex.main] = true }
      tree.attach(complex.main, to: head, hasPredicate ? "cop" : "xcomp")
    }
    // „kann und muss helfen“
    if let finite = clause.finite, finite > 1, JointVerbs.leads(finite - 1, words) {
      isAuxiliary[finite - 2] = true
      tree.attach(finite - 2, to: head, "aux")
      tree.attach(finite - 1, to: finite, "cc")
    }
    for verb in clause.verbs where tree.isFree(verb) {
      switch words[verb].wordClass {
      case .zu:
        let infinitive = clause.verbs.first { $0 > verb && words[$0].wordClass == .verb } ?? complex.main
        // „zu sein“ is the mark of the predicate that „sein“ links, „zu haben“ that of the participle.
        let isHelper = infinitive == complex.main && hasPredicate || isAuxiliary[infinitive]
        tree.attach(verb, to: isHelper ? head : infinitive, "mark")
      case .verbParticle:
        if words[verb].reading.info == ParticleKind.closing {
          attachClosing(verb, clause)
          continue
        }
        let prefix = words[verb].reading.key + "|"
        let base = clause.verbs.first { word in words[word].readings.contains { $0.key.hasPrefix(prefix) } }
        tree.attach(verb, to: base ?? clause.finite ?? head, relation(ofParticle: words[verb]))
      default:
        tree.attach(verb, to: head, "xcomp")
      }
    }
  }

  /// „vom ersten Augenblick *an*“ hangs on the phrase before it.
  private mutating func attachClosing(_ particle: Int, _ clause: Clause) {
    let before = clause.units.last { unit in
      if case .phrase(let phrase) = unit { phrase.isPrepositional && phrase.lastWord < particle } else { false }
    }
    if let before, let head = head(of: before) { tree.attach(particle, to: head, "case") }
  }

  /// Decides the cases of all phrases of a clause, and the person of its finite verb.
  private mutating func settle(_ clause: Clause, _ complex: VerbComplex?, _ roles: ClauseRoles) {
    let words = words
    let finite = clause.finite
    let verb = finite.map { words[$0].reading.verb }
    forms.verb = complex
    for (position, unit) in clause.units.enumerated() {
      guard case .phrase(let phrase) = unit else { continue }
      if position == roles.subject {
        var plural: Bool?
        if let verb, verb.isFinite, verb.isPluralOnly != verb.isSingularOnly { plural = verb.isPluralOnly }
        forms.settle(phrase, [.nominative], plural: plural)
        let reading = words[phrase.head].reading
        let isPlural = !phrase.conjuncts.isEmpty || (forms.forms[phrase.head]?.isPlural ?? false)
        let person = reading.wordClass == .pronoun && (1...3).contains(reading.person) ? reading.person : 3
        if let finite { persons[finite] = person + (isPlural ? 3 : 0) }
      } else if position == roles.predicate {
        // „war Finanzminister“: a bare predicate is as many as the subject.
        forms.settle(phrase, [.nominative, .genitive], plural: isPluralSubject(clause, roles))
      } else if hasObject(before: position, clause, roles), let preposition = phrase.preposition,
        words[preposition].lower == "als"
      {
        // „nennt ihn als Zeugen“
        forms.settle(phrase, [.accusative])
      } else if roles.dative.contains(position) {
        forms.settle(phrase, [.dative, .accusative])
      } else if roles.genitive.contains(position) {
        forms.settle(phrase, [.genitive])
      } else {
        forms.settle(
          phrase,
          lacksObject(clause, complex, roles)
            ? [.nominative, .accusative, .dative] : [.accusative, .dative, .nominative])
      }
    }
  }

  /// Whether nothing in a clause can be an object: it has no verb, a passive, „sein“, or a verb without a subject
  /// that takes none.
  private func lacksObject(_ clause: Clause, _ complex: VerbComplex?, _ roles: ClauseRoles) -> Bool {
    guard let complex else { return true }
    if complex.isPassive || roles.predicate != nil { return true }
    let frames = frames
    return roles.subject == nil && clause.finite != nil && clause.coordinatedWith == nil && clause.kind != .imperative
      && !complex.readings.contains { frames.needs(ofVerb: $0.key).mayHave(.accusative) }
  }

  /// „kommt wieder“ has an adverb in the treebanks, „wohl gefühlt“ and „stehen geblieben“ a predicate.
  private func relation(ofParticle word: Word) -> String {
    switch word.reading.info {
    case ParticleKind.adverb: "advmod"
    case ParticleKind.predicate: "xcomp"
    // A particle that is a verb itself is an infinitive.
    default: frames.frames(ofVerb: word.reading.key).isEmpty ? "compound:prt" : "xcomp"
    }
  }

  /// Whether the subject of a clause is plural, by itself or by its verb; nil if neither says it.
  private func isPluralSubject(_ clause: Clause, _ roles: ClauseRoles) -> Bool? {
    if let subject = roles.subject, case .phrase(let phrase) = clause.units[subject] {
      if !phrase.conjuncts.isEmpty || phrase.agreement.isPluralOnly { return true }
      if phrase.agreement.isSingularOnly { return false }
    }
    guard let finite = clause.finite else { return nil }
    let verb = words[finite].reading.verb
    return verb.isPluralOnly == verb.isSingularOnly ? nil : verb.isPluralOnly
  }

  /// Whether an object in the accusative stands right before a unit; a reflexive speaks of the subject.
  private func hasObject(before position: Int, _ clause: Clause, _ roles: ClauseRoles) -> Bool {
    guard position > 0, roles.accusative.contains(position - 1), case .phrase(let object) = clause.units[position - 1]
    else { return false }
    return words[object.head].wordClass != .reflexive
  }

  private static func relation(of position: Int, _ roles: ClauseRoles, isPassive: Bool) -> String? {
    if position == roles.subject { return isPassive ? "nsubj:pass" : "nsubj" }
    if roles.accusative.contains(position) { return roles.accusative.first == position ? "obj" : "obl" }
    if roles.dative.contains(position) { return "iobj" }
    if roles.genitive.contains(position) || roles.adverbial.contains(position) { return "obl" }
    return nil
  }

  private mutating func attachIntroducer(_ clause: Clause, _ head: Int) {
    for word in clause.introducer where tree.isFree(word) && word != head {
      switch words[word].wordClass {
      case .subordinator, .infinitiveSubordinator: tree.attach(word, to: head, "mark")
      case .coordinator: tree.attach(word, to: head, "cc")
      case .comparison, .preposition: tree.attach(word, to: head, "mark")
      default: tree.attach(word, to: head, "advmod")
      }
    }
  }

  /// Commas hang on the clause that they set off, other marks on the root.
  private mutating func attachPunctuation() {
    for index in words.indices where words[index].isPunctuation && tree.isFree(index) {
      let opened = analysis.clauses.indices.first { analysis.clauses[$0].words.lowerBound == index + 1 }
      if let opened, let head = clauseHeads[opened] { tree.attach(index, to: head, "punct") }
    }
  }
}

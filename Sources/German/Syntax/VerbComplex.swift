import Lexicon

/// The verbs of one clause, taken apart from the outside in: what each auxiliary adds, and the verb that carries the
/// meaning.
public struct VerbComplex: Sendable {
  public enum Operator: Sendable, Equatable {
    /// haben or sein + participle.
    case perfect
    /// werden + participle.
    case passive
    /// sein + participle of a verb with haben.
    case statal
    /// werden + infinitive.
    case future
    /// A modal; the key of the verb.
    case modal(String)
    /// lassen + infinitive.
    case causative
    /// bekommen + participle: what is done for somebody („bekommen … gestellt“).
    case receives
    /// gehören + participle: what ought to be done.
    case deserves
    /// sein + zu + infinitive.
    case isTo
    /// haben + zu + infinitive.
    case hasTo
    /// A full verb with zu + infinitive in the same clause (`scheint zu sein`): its readings' keys.
    case catenative([String])
  }

  public struct Step: Sendable, Equatable {
    public var operation: Operator
    public var word: Int
  }

  /// From the outermost (the finite verb) inward.
  public var steps: [Step] = []
  /// The word of the main verb, and what it can be.
  public var main: Int
  public var readings: [Reading]
  /// The finite verb's tense and mood; nil in infinitives.
  public var tenseMood: TenseMood?
  /// Present where both a present and a subjunctive are possible, marked so by this.
  public var maybeSubjunctive1 = false
  /// Words that belong to the complex without being verbs: zu, the separated prefix.
  public var others: [Int] = []

  public var isPassive: Bool {
    steps.contains { $0.operation == .passive || $0.operation == .statal || $0.operation == .isTo }
  }
}

extension SentenceAnalysis {
  /// The verbs of a clause as one complex; nil for clauses without a verb.
  ///
  /// - Parameter frames: asked whether a verb takes an infinitive.
  public func verbComplex(of clause: Clause, sharing shared: Clause? = nil) -> VerbComplex? {
    var verbs = clause.verbs.filter { words[$0].wordClass == .verb }
    let others = clause.verbs.filter { words[$0].wordClass != .verb }
    guard !verbs.isEmpty else { return nil }
    let finite = clause.finite
    if let finite { verbs.removeAll { $0 == finite } }
    if let finite, isExtraposed(verbs, behind: finite) { verbs.insert(verbs.removeLast(), at: 0) }
    if isPerfectBeforeInfinitives(verbs, clause) { verbs.append(verbs.removeFirst()) }
    if isPerfectBeforeLast(verbs, finite) { verbs.swapAt(verbs.count - 2, verbs.count - 1) }
    // In a verb-final cluster the innermost verb comes first; the finite verb is outermost wherever it stands.
    var chain = (finite.map { [$0] } ?? []) + verbs.reversed()
    // A shared auxiliary („hat … erklärt und … betont“) lends its outer steps.
    // „Lasst uns feiern *und tanzen*“: “let us” holds for both and is said once.
    if finite == nil, let shared, let auxiliary = shared.finite, clause.kind != .infinitive,
      !(shared.kind == .imperative && proposesWithLet(shared, auxiliary))
    {
      chain.insert(auxiliary, at: 0)
    }
    var complex = VerbComplex(main: chain[chain.count - 1], readings: [])
    complex.others = others
    complex.tenseMood = finiteTense(
      chain.first { words[$0].reading.verb.isFinite && ($0 == finite || shared?.finite == $0) },
      speaks: speaks(clause, sharing: shared), &complex)
    var position = 0
    while position < chain.count - 1 {
      let word = chain[position]
      let next = chain[position + 1]
      // A full verb that takes the next one as its infinitive: „begann zu sprechen“, „scheint geplant zu sein“.
      let keys = mainReadings(word, complex.steps.last?.operation).map(\.key)
      var operation = operation(word, next, chain, position) ?? .catenative(keys)
      // „wird diesen Tag vergessen“: a passive has no object.
      // but „Anna wurde die Klage verlesen“: the past of it is no future.
      if operation == .passive, next == chain.last, words[next].hasInfinitive, !words[word].tellsPast,
        hasObject(clause) || hasObjectClause(clause) || isReflexive(clause) || hasTopic(clause, of: next)
      {
        operation = .future
      }
      // „Dabei würden auch Daten übertragen“: a thing does it to nothing.
      if operation == .future, next == chain.last, words[next].hasParticiple, words[next].hasInfinitive,
        words[word].lower.hasPrefix("würd"), isDoneToThing(clause, next)
      {
        operation = .passive
      }
      complex.steps.append(VerbComplex.Step(operation: operation, word: word))
      position += 1
    }
    complex.main = chain[position]
    complex.readings = mainReadings(complex.main, complex.steps.last?.operation)
    if complex.steps.last?.operation == .perfect, let auxiliary = complex.steps.last?.word {
      complex.readings = withAuxiliary(auxiliary, complex.readings)
    }
    return complex
  }

  /// „Lasst uns …“, „Lass uns …“
  private func proposesWithLet(_ clause: Clause, _ finite: Int) -> Bool {
    words[finite].readings.contains { $0.key == "lassen" }
      && clause.units.contains { unit in
        if case .phrase(let phrase) = unit { words[phrase.head].lower == "uns" } else { false }
      }
  }

  /// A thing is the only phrase that could be subject or object, of a verb that has a passive.
  private func isDoneToThing(_ clause: Clause, _ verb: Int) -> Bool {
    var thing: NounPhrase?
    for unit in clause.units {
      switch unit {
      case .phrase(let phrase) where !phrase.isPrepositional && !isTime(phrase):
        guard thing == nil, phrase.mayBeNominative else { return false }
        thing = phrase
      case .clause: return false
      default: break
      }
    }
    guard let thing, case let head = words[thing.head].reading, head.wordClass == .noun,
      head.means([.thing, .place, .substance, .abstract, .event])
    else { return false }
    return words[verb].readings.allSatisfy {
      $0.wordClass != .verb || $0.info != PerfectAuxiliary.sein && !$0.key.isOne(of: "gefallen", "missfallen", "fallen")
    }
  }

  /// „Er will versuchen *zu schlafen*“: an infinitive with „zu“ behind the bare one that a modal governs is the innermost of
  /// all, though it stands last.
  private func isExtraposed(_ verbs: [Int], behind finite: Int) -> Bool {
    guard verbs.count > 1, let last = verbs.last, last > 0,
      words[last - 1].wordClass == .zu
        || words[last].readings.contains(where: { $0.verb.contains(.zuInfinitive) }),
      words[finite].readings.contains(where: {
        $0.wordClass == .verb && ($0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key))
      }),
      case let before = verbs[verbs.count - 2], words[before].hasInfinitive,
      before == 0 || words[before - 1].wordClass != .zu,
      // „soll versucht haben zu fliehen“, but „wird zu lesen sein“
      !words[before].readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) })
        || verbs.count > 2 && !words[last].readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) })
    else { return false }
    return true
  }

  /// „soll ihn *haben laufen lassen*“: the auxiliary of an infinitive that stands for a participle comes first of all.
  private func isPerfectBeforeInfinitives(_ verbs: [Int], _ clause: Clause) -> Bool {
    guard verbs.count > 1, let first = verbs.first, let last = verbs.last, words[first].lower == "haben",
      last > first + 1, (first...last).allSatisfy({ clause.verbs.contains($0) }), words[last].hasInfinitive
    else { return false }
    return words[last].verbKeys.contains { key in
      AuxiliaryVerbs.modals.contains(key)
        || AuxiliaryVerbs.forParticiple.contains(key.split(separator: "|").last.map(String.init) ?? key)
    }
  }

  /// „soll ihn *töten haben lassen*“, as in Austria: the auxiliary stands within the infinitives that it belongs to.
  private func isPerfectBeforeLast(_ verbs: [Int], _ finite: Int?) -> Bool {
    guard verbs.count > 2, finite != nil, let last = verbs.last else { return false }
    return words[last].lower == "lassen" && words[verbs[verbs.count - 2]].lower == "haben"
  }

  /// „Ich werde nie vergessen, wie das war“: somebody, and what he does it to in a clause.
  private func hasObjectClause(_ clause: Clause) -> Bool {
    let hasContent = clause.units.contains { unit in
      guard case .clause(let index) = unit else { return false }
      return clauses[index].kind == .indirectQuestion
        || clauses[index].kind == .subordinate
          && clauses[index].introducer.first.map { words[$0].reading.key == "dass" } ?? false
    }
    return hasContent
      && clause.units.contains { unit in
        guard let phrase = unit.nominative else { return false }
        return ["ich", "er", "wir", "man", "niemand"].contains(words[phrase.head].lower)
      }
  }

  /// „Sie wird sich auf die Länder verlassen“: a passive with a subject has no reflexive.
  private func isReflexive(_ clause: Clause) -> Bool {
    var hasSubject = false
    var hasReflexive = false
    for case .phrase(let phrase) in clause.units where !phrase.isPrepositional {
      if words[phrase.head].wordClass == .reflexive {
        hasReflexive = true
      } else if phrase.mayBeNominative {
        hasSubject = true
      }
    }
    return hasSubject && hasReflexive
  }

  /// „Der Rat wird über den Haushalt beraten“: what such a verb is about has no place beside the subject of its passive.
  private func hasTopic(_ clause: Clause, of verb: Int) -> Bool {
    guard words[verb].readings.contains(where: { $0.verbGroups.contains(.deliberates) }) else { return false }
    var hasSubject = false
    var hasTopic = false
    for case .phrase(let phrase) in clause.units {
      switch phrase.preposition.map({ words[$0].reading.key }) {
      case nil: if phrase.mayBeNominative { hasSubject = true }
      case "über": hasTopic = true
      // „wird von Fachleuten über die Risiken beraten“
      case "von", "durch": return false
      default: break
      }
    }
    return hasSubject && hasTopic
  }

  /// A subject and an object, neither of them a dative or a time.
  private func hasObject(_ clause: Clause) -> Bool {
    let phrases = clause.units.compactMap { unit -> NounPhrase? in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional,
        !isTime(phrase) || phrase.determiner.map({ words[$0].reading.key == "dieser" }) ?? false
      else { return nil }
      let head = words[phrase.head].reading
      return head.wordClass == .reflexive || head.wordClass == .adjective || head.key == "es" && !hasActor(clause)
        ? nil : phrase
    }
    // „Sie werden Geld erhalten“: of two phrases in nominative or accusative one is an object.
    if phrases.count(where: { $0.agreement.allows(.accusative) || $0.agreement.allows(.nominative) }) > 1 {
      return true
    }
    let objects = phrases.filter { $0.agreement.allows(.accusative) && !$0.agreement.allows(.nominative) }
    if !objects.isEmpty { return phrases.contains { $0.agreement.allows(.nominative) } }
    let sure = phrases.filter { $0.agreement.allows(.nominative) && !$0.agreement.allows(.accusative) }
    return !sure.isEmpty && phrases.count > sure.count
      && phrases.contains { !$0.agreement.allows(.dative) && $0.agreement.allows(.accusative) }
  }

  /// „*Ich* werde es nicht vergessen“, „*Das Kind* wird es erhalten“: somebody beside an es, which then is the object.
  private func hasActor(_ clause: Clause) -> Bool {
    clause.units.contains { unit in
      guard let phrase = unit.nominative, words[phrase.head].reading.key != "es" else { return false }
      return ["ich", "er", "wir", "du", "man", "sie"].contains(words[phrase.head].lower)
        || phrase.determiner != nil && clause.units.first?.nominative?.head == phrase.head
    }
  }

  /// Likewise with the subject of the clauses before: „Ich behalte …, bleibe ruhig und kämpfe weiter“.
  private func speaks(_ clause: Clause, sharing shared: Clause?) -> Bool {
    if hasSpeaker(clause) { return true }
    guard clause.prefield == 0, let shared else { return false }
    let before = shared.coordinatedWith.map { clauses[$0] }
    return speaks(shared, sharing: before.flatMap { $0.words.lowerBound < shared.words.lowerBound ? $0 : nil })
  }

  /// Whether the clause has a subject in the first or second person, so that „gebe“ may be an indicative.
  private func hasSpeaker(_ clause: Clause) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return words[phrase.head].wordClass == .pronoun
        && words[phrase.head].reading.key.isOne(of: "ich", "du", "wir", "ihr") && phrase.agreement.allows(.nominative)
    }
  }

  private func finiteTense(_ finite: Int?, speaks: Bool, _ complex: inout VerbComplex) -> TenseMood? {
    guard let finite else { return nil }
    var forms = words[finite].verbForms
    if !speaks, !forms.thirdPersons.isEmpty { forms = forms.thirdPersons }
    if forms.allows(.present) {
      complex.maybeSubjunctive1 = forms.allows(.subjunctive1)
      return .present
    }
    if forms.allows(.preterite) { return .preterite }
    if forms.allows(.subjunctive1) { return .subjunctive1 }
    if forms.allows(.subjunctive2) { return .subjunctive2 }
    return .present
  }

  private func operation(_ word: Int, _ next: Int, _ chain: [Int], _ position: Int) -> VerbComplex.Operator? {
    let keys = words[word].verbKeys
    let following = words[next].readings(where: { $0.wordClass == .verb })
    let isParticiple = following.contains { $0.verb.contains(.pastParticiple) }
    let isInfinitive = following.contains { $0.verb.contains(.infinitive) || $0.verb.contains(.zuInfinitive) }
    let hasZu =
      following.contains { $0.verb.contains(.zuInfinitive) } || (next > 0 && words[next - 1].wordClass == .zu)
    for key in keys {
      switch key {
      case "haben":
        if hasZu { return .hasTo }
        if isParticiple || isInfinitive { return .perfect }
      case "sein":
        if hasZu { return .isTo }
        guard isParticiple else { continue }
        let aux = following.first { $0.verb.contains(.pastParticiple) }
        // „bekannt geworden“ is written apart too.
        if let key = aux?.key.split(separator: "|").last, key == "werden" || key == "sein" { return .perfect }
        if following.contains(where: {
          $0.verb.contains(.pastParticiple) && $0.info.isOne(of: PerfectAuxiliary.sein, PerfectAuxiliary.either)
        }) {
          return .perfect
        }
        return .statal
      case "werden":
        if isParticiple, !isInfinitive || words[word].lower == "worden" { return .passive }
        if isParticiple, isInfinitive {
          // „wird verlaufen“: verbs with sein have no passive; of the others („wird erhalten“) the passive is commoner.
          let intransitive = following.allSatisfy { $0.info == PerfectAuxiliary.sein }
          return intransitive || words[word].lower.hasPrefix("würd")
            || AuxiliaryVerbs.all.contains(following.first?.key ?? "") ? .future : .passive
        }
        if isInfinitive { return .future }
      case "bekommen" where isParticiple && !isInfinitive, "kriegen" where isParticiple && !isInfinitive:
        return .receives
      // „gehört entlassen“
      case "gehören" where isParticiple && !hasZu && keys.allSatisfy({ ["gehören", "hören"].contains($0) }):
        return .deserves
      case "lassen":
        if isInfinitive { return .causative }
      case let key where AuxiliaryVerbs.modals.contains(key):
        if isInfinitive { return .modal(key) }
      default: continue
      }
    }
    return nil
  }

  /// „ist gefallen“ is of fallen, „hat gefallen“ of gefallen.
  private func withAuxiliary(_ auxiliary: Int, _ readings: [Reading]) -> [Reading] {
    let other =
      words[auxiliary].readings.contains { $0.key == "sein" }
      ? PerfectAuxiliary.haben : PerfectAuxiliary.sein
    let fitting = readings.filter { $0.info != other }
    return fitting.isEmpty ? readings : fitting
  }

  private func mainReadings(_ word: Int, _ outer: VerbComplex.Operator?) -> [Reading] {
    let verbs = words[word].readings(where: { $0.wordClass == .verb })
    let wanted: VerbForms? =
      switch outer {
      case .perfect, .passive, .statal, .deserves, .receives: .pastParticiple
      case .future, .modal, .causative, .isTo, .hasTo: [.infinitive, .zuInfinitive]
      default: nil
      }
    guard let wanted else { return verbs }
    let fitting = verbs.filter { !$0.verb.isDisjoint(with: wanted) }
    return fitting.isEmpty ? verbs : fitting
  }
}

extension VerbComplex {
  private static let copulas: FormSet = ["sein", "werden", "bleiben", "scheinen", "wirken", "gelten"]

  /// A verb that links its subject with a predicate.
  public var isCopula: Bool {
    readings.contains { VerbComplex.copulas.contains($0.key) }
  }
}

import English
import German

/// The English clause, once all its parts are there.
extension SentenceTransfer {
  func finished(_ work: ClauseAssembly) -> Phrase {
    let subject: Phrase? = if case .imperative = work.kind { nil } else { work.subjectPhrase }
    if let rest = withoutShared(work) { return .clause(rest) }
    if let first = work.first, mayBeFirst(work.kind) { return .clause(beTheFirst(first, subject, work)) }
    var verb = work.verb
    if verb.isPerfect { perfected.insert(work.clause.words.lowerBound) }
    if work.kind.isNonFinite { verb.tense = .present }
    var result = English.Clause(
      work.kind, subject: subject, verb: verb, complements: work.complements, adverbials: work.adverbials)
    if presents(result, work.clause, work.complex, work.subject, work.front) {
      result.isInverted = true
      putSourceBehind(&result)
    } else {
      result.isInverted = work.isInverted || deniesToo(work.clause)
      if !result.isInverted, work.front.count == 1,
        isPlace(work.front[0]) || work.complex.readings.contains(where: { $0.key == "befinden" })
      {
        result.endBareBe()
      }
    }
    if work.kind.isNonFinite { result.subject = nil }
    return .clause(result)
  }

  /// A coordinated clause whose auxiliaries the clause before has said.
  private func withoutShared(_ work: ClauseAssembly) -> English.Clause? {
    var verb = work.verb
    var kind: English.Clause.Kind
    if let caused = withoutCausative(work) { return caused }
    if ofPeople.contains(work.clause.words.lowerBound) { return nil }
    if sharesHaving(work) {
      verb.isPerfect = false
      return English.Clause(
        .participial(.past), verb: verb, complements: work.complements, adverbials: work.adverbials)
    }
    if sharesPassive(work.clause, work.complex, work.subject) {
      // „wurden verhaftet oder getötet“: the auxiliary is said once.
      kind = .participial(.past)
    } else if sharesFuture(work) {
      verb.tense = .present
      kind = .infinitive(.bare)
    } else if sharesProgressive(work) {
      verb.isProgressive = false
      kind = .participial(.present)
    } else if isToldAsBefore(work) {
      // „hat das Kind gesehen und *angesprochen*“: saw the child and spoke to it
      verb.isPerfect = false
      verb.tense = .past
      kind = work.kind
    } else if !perceives(work), let shared = withoutAuxiliaries(work.clause, work.complex, work.verb, work.subject),
      work.kind == .declarative || work.clause.finite != nil
    {
      // „soll ihn geschlagen und bedroht haben“, „will Stellen streichen und Werke schließen“: said once.
      verb.modals = []
      verb.isPerfect = false
      verb.tense = .present
      verb.voice = .active
      kind = shared
    } else {
      return nil
    }
    return English.Clause(kind, verb: verb, complements: work.complements, adverbials: work.adverbials)
  }

  /// „haben Schüsse gehört und Männer *weglaufen sehen*“: the infinitive needs its own saw before it.
  private func perceives(_ work: ClauseAssembly) -> Bool {
    guard work.clause.finite == nil, case .catenative? = work.complex.steps.last?.operation else { return false }
    return work.complex.steps.count > 1
  }

  /// „Die Behörden ermitteln *und suchen Zeugen*“: are investigating and looking for witnesses.
  private func sharesProgressive(_ work: ClauseAssembly) -> Bool {
    guard let first = work.clause.coordinatedWith, isListed(work.clause), work.subject == nil,
      work.kind == .declarative, work.verb.isProgressive, !work.verb.isPerfect, work.verb.voice == .active,
      work.verb.tense == .present, work.verb.modals.isEmpty, work.verb.negation == nil, work.subjectPhrase == nil,
      analysis.clauses[first].kind == .main
    else { return false }
    return ongoing.contains(analysis.clauses[first].words.lowerBound)
  }

  /// „ließ Brücken sprengen *und Straßen sperren*“: had bridges blown up and roads blocked.
  private func withoutCausative(_ work: ClauseAssembly) -> English.Clause? {
    guard work.causative == "have", work.clause.finite == nil, work.clause.coordinatedWith != nil,
      work.clause.coordinator != nil, work.subject == nil, work.kind == .declarative, work.verb.negation == nil,
      case .noun? = work.complements.first
    else { return nil }
    var verb = work.verb
    verb.modals = []
    verb.isPerfect = false
    return English.Clause(
      .participial(.past), subject: work.complements[0], verb: verb, complements: Array(work.complements.dropFirst()),
      adverbials: work.adverbials)
  }

  /// Under the auxiliary of a clause that English tells in the simple past.
  private func isToldAsBefore(_ work: ClauseAssembly) -> Bool {
    guard work.verb.isPerfect, work.verb.tense == .present, work.verb.modals.isEmpty, work.verb.voice == .active,
      work.kind == .declarative, work.clause.finite == nil, work.subject == nil, work.verb.negation == nil,
      let first = analysis.sharedClause(of: work.clause)
    else { return false }
    return first.kind == .main && !perfected.contains(first.words.lowerBound)
  }

  /// „wirft ihm vor, die Frau geschlagen *und bedroht zu haben*“: having beaten the woman and threatened her
  private func sharesHaving(_ work: ClauseAssembly) -> Bool {
    guard work.kind == .gerund, work.verb.isPerfect, work.verb.negation == nil, work.verb.voice == .active,
      work.verb.modals.isEmpty, work.clause.coordinatedWith != nil, work.clause.kind == .infinitive
    else { return false }
    return sharesVerb(work.clause)
  }

  /// „wird länger dauern und mehr kosten“, „würde lieber sterben als aufgeben“: will and would are said once.
  private func sharesFuture(_ work: ClauseAssembly) -> Bool {
    work.clause.finite == nil && work.clause.coordinatedWith != nil && work.clause.coordinator != nil
      && work.subject == nil && work.kind == .declarative && work.complex.steps.count == 1
      && work.complex.steps[0].operation == .future && [.future, .conditional].contains(work.verb.tense)
  }
}

extension English.Clause.Kind {
  var isNonFinite: Bool {
    switch self {
    case .infinitive, .gerund, .participial: true
    default: false
    }
  }
}

extension English.Clause {
  /// „In Gefahr befinden sich vor allem Kinder“ → children in particular are in danger: be says nothing without what stood
  /// in front.
  fileprivate mutating func endBareBe() {
    guard kind == .declarative, verb?.lemma == "be", subject != nil, complements.isEmpty,
      adverbials.allSatisfy({ $0.position == .front || $0.position == .middle }),
      let state = adverbials.lastIndex(where: { adverbial in
        guard adverbial.position == .front else { return false }
        switch adverbial.phrase {
        case .prepositional: return true
        case .adverb(let group): return group.lemma.contains(" ")
        default: return false
        }
      })
    else { return }
    adverbials[state].position = .end
  }
}

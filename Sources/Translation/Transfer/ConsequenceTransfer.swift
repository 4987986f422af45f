import English
import German

/// What follows from what a clause has told.
extension SentenceTransfer {
  /// „Ein Ast fiel herab, *wodurch ein Mann verletzt wurde*“: injuring a man; „wodurch die Fahrt länger dauert“: meaning that
  /// the trip takes longer.
  func consequence(_ index: Int, _ origin: SourceRanges) -> Phrase? {
    guard let told = built(index, kind: .subordinate(English.Word("meaning that", source: origin))),
      case .clause(var clause) = told
    else { return nil }
    guard var verb = clause.verb, verb.voice == .passive, verb.modals.isEmpty, verb.negation == nil,
      case .noun? = clause.subject, let victim = clause.subject, !clause.complements.contains(where: \.isAgent),
      clause.adverbials.allSatisfy({ $0.position != .front && !$0.phrase.isAgent })
    else { return .parenthetical(Parenthetical(told)) }
    verb.voice = .active
    verb.tense = .present
    verb.isPerfect = false
    verb.isProgressive = false
    verb.source += origin
    clause.kind = .participial(.present)
    clause.verb = verb
    clause.subject = nil
    clause.complements.insert(victim, at: 0)
    return .parenthetical(Parenthetical(.clause(clause)))
  }
}

extension Phrase {
  /// by the storm: who or what did what the passive tells.
  fileprivate var isAgent: Bool {
    if case .prepositional(let phrase) = self { phrase.preposition.text == "by" } else { false }
  }
}

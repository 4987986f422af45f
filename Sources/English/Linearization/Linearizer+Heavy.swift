/// Adverbials beside a complement that ends in a clause: behind it they would be read as a part of that clause.
extension Linearizer {
  /// passed a law under which rents rise on Friday → On Friday … passed a law under which rents rise; was flown in a
  /// helicopter to a hospital where he died.
  func settleBeforeHeavy(_ clause: inout Clause, _ adverbials: inout ArrangedAdverbials) {
    guard let last = clause.complements.last, last.endsInClause, !adverbials.end.isEmpty else { return }
    let isShort = { (adverbial: Adverbial) in
      if adverbial.phrase.isClausal || adverbial.phrase.endsInClause || adverbial.kind == .comment { return false }
      if case .parenthetical = adverbial.phrase { return false }
      return true
    }
    if adverbials.front.isEmpty, case .declarative = clause.kind, clause.subject != nil, !clause.isInverted {
      adverbials.front = adverbials.end.filter { isShort($0) && $0.kind == .time }
      adverbials.end.removeAll { isShort($0) && $0.kind == .time }
    }
    // wait for the sleep that …: nothing goes between a verb and the preposition it ends in, nor behind there is.
    let isPrepositional = if case .prepositional = last { true } else { false }
    guard isPrepositional || !(clause.verb?.lemma.contains(" ") ?? true || clause.subject?.isExpletive ?? true) else {
      return
    }
    let moved = adverbials.end.filter(isShort)
    adverbials.end.removeAll(where: isShort)
    clause.complements.insert(contentsOf: moved.map(\.phrase), at: clause.complements.count - 1)
  }
}

extension Phrase {
  /// it, there
  fileprivate var isExpletive: Bool {
    guard case .noun(let noun) = self, case .pronoun(let kind) = noun.head.kind else { return false }
    return kind == .there || kind == .personal && noun.head.gender == .neuter
  }

  /// A noun or prepositional phrase whose last part is a clause.
  fileprivate var endsInClause: Bool {
    switch self {
    case .noun(let noun):
      guard let last = noun.postmodifiers.last else { return false }
      if case .clause(let clause) = last { return clause.verb != nil }
      return last.endsInClause
    case .prepositional(let phrase):
      guard let object = phrase.object else { return false }
      if case .clause = object { return false }
      return object.endsInClause
    case .coordination(let coordination): return coordination.items.last?.endsInClause ?? false
    default: return false
    }
  }
}

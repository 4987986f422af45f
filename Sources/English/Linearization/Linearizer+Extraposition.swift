/// A relative clause that stands behind a short passive rather than before it.
///
/// Extraposition from a subject noun phrase: with an indefinite subject, a short predicate and a clause of some length (R.
/// Huddleston and G. Pullum, The Cambridge Grammar of the English Language, 2002, ch. 16).
extension Linearizer {
  private static let shortestClause = 5

  /// Two men who are suspected of having set the house on fire were arrested → Two men were arrested who are suspected of …
  ///
  /// - Returns: the words of the relative clause, taken out of the subject; nil where it stays.
  func extraposed(from clause: inout Clause, _ adverbials: ArrangedAdverbials, _ context: Context) -> [Piece]? {
    guard clause.kind.keepsOrder, !clause.isInverted, !context.isContinued, let verb = clause.verb,
      verb.joint == nil, verb.negation == nil, verb.modals.isEmpty, clause.tellsOnlyWhatWasDone,
      adverbials.end.isEmpty || adverbials.end.count == 1 && adverbials.end[0].isTimeInAWord,
      adverbials.afterVerb.isEmpty, case .noun(var noun)? = clause.subject, noun.head.kind == .common,
      noun.isIndefinite,
      noun.postmodifiers.count == 1, case .clause(let relative)? = noun.postmodifiers.first,
      // but not: a source was told that was close to her
      !morphology.verbFlags(verb.lemma).contains("t"), relative.restricts, reduced(noun.postmodifiers.first) == nil
    else { return nil }
    var inner = context.with(role: .object)
    inner.antecedent = antecedent(noun)
    let trailing = pieces(relative, inner)
    guard trailing.count >= Self.shortestClause else { return nil }
    noun.postmodifiers = []
    clause.subject = .noun(noun)
    return trailing
  }
}

extension Clause.Kind {
  fileprivate var keepsOrder: Bool {
    switch self {
    case .declarative, .subordinate: true
    default: false
    }
  }
}

extension Clause {
  /// was arrested, is planned
  fileprivate var tellsOnlyWhatWasDone: Bool {
    guard let verb else { return false }
    if verb.voice == .passive { return complements.isEmpty }
    guard verb.lemma == "be", complements.count == 1, case .adjective(let adjective) = complements[0] else {
      return false
    }
    return adjective.modifiers.isEmpty && adjective.complements.isEmpty
  }

  /// A relative clause that tells which ones are meant, with a verb of its own.
  fileprivate var restricts: Bool {
    guard case .relative(let relative) = kind, verb != nil else { return false }
    return relative.isRestrictive && relative.preposition == nil && relative.phrase == nil && relative.possessed == nil
      && (relative.pronoun == .automatic || relative.pronoun == .that || relative.pronoun == .who)
  }
}

extension NounPhrase {
  /// a man, three men, several men, weapons; but not people (who helped), who are told by the clause alone
  fileprivate var isIndefinite: Bool {
    switch determiner?.kind {
    case nil: head.number == .plural && !(head.isPerson == true && premodifiers.isEmpty)
    case .indefinite: true
    case .quantifier(let word): ["some", "several", "many", "another"].contains(word)
    default: false
    }
  }
}

extension Adverbial {
  /// yesterday, on Monday
  fileprivate var isTimeInAWord: Bool {
    guard kind == .time else { return false }
    switch phrase {
    case .adverb(let adverb): return adverb.modifiers.isEmpty && adverb.complements.isEmpty
    case .literal: return true
    case .prepositional(let phrase):
      guard case .noun(let noun)? = phrase.object else { return false }
      return noun.postmodifiers.isEmpty && noun.premodifiers.count < 2
    default: return false
    }
  }
}

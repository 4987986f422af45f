extension Linearizer {
  /// What stands behind the verb: particle, complements and adverbials. Short adverbials go before a clause, so that
  /// they are not read as a part of it (`said on Monday that …`).
  func tail(
    of clause: Clause, _ arranged: ArrangedAdverbials, particle: [Piece], _ context: Context
  ) -> [Piece] {
    let adverbials = arranged.end
    var complements = clause.complements
    var result: [Piece] = []
    var inner = context
    inner.antecedent = nil
    if !particle.isEmpty, let first = complements.first, first.isLightPronoun,
      let verb = clause.verb, verb.voice == .active, morphology.isSeparable(verb.lemma)
    {
      result += pieces(first, inner.with(role: .object)) + particle
      complements.removeFirst()
      result += middle(arranged.afterVerb, context)
    } else {
      // lived peacefully in the city: before the preposition, as before one that is no part of the verb
      let isGoverning =
        clause.verb.map { $0.voice == .active && morphology.governsByPreposition($0.lemma) } ?? false
        && complements.first?.isNominal ?? false
      let behind = middle(arranged.afterVerb, context)
      result += isGoverning ? behind + particle : particle + behind
    }
    if let verb = clause.verb, let index = complements.firstIndex(where: \.isPlainInfinitive),
      case .clause(var infinitive) = complements[index]
    {
      if morphology.takesGerund(verb.lemma) {
        infinitive.kind = .gerund
      } else if index == 0, particle.last?.text == "to" {
        // be able to + to do
        infinitive.kind = .infinitive(.bare)
      }
      complements[index] = .clause(infinitive)
    }

    let trailing = complements.last?.isTrailingClause == true ? [complements.removeLast()] : []
    for complement in complements {
      switch complement {
      // did it for herself, kept it to herself: of the subject, though an object stands before it
      case .prepositional(let phrase) where phrase.object?.isClausal != true:
        var own = inner
        own.subject = context.subject
        result += pieces(complement, own.with(role: .object))
      // have a song on one's lips: the subject's
      case .literal: result += pieces(complement, context.with(role: .object))
      default: result += pieces(complement, inner.with(role: .object))
      }
      // The object is the subject of an infinitive behind it: forced him to defend himself.
      if case .noun = complement { inner.subject = agreement(of: complement) }
    }
    if trailing.isEmpty { return result + ending(adverbials, context) }
    let short = adverbials.filter { !$0.phrase.isClausal && !$0.phrase.isDeedBeside }
    let clausal = adverbials.filter { $0.phrase.isClausal || $0.phrase.isDeedBeside }
    result += ending(short, context)
    // said he would come, but said on Monday that he would come
    let omitsThat = short.isEmpty && particle.isEmpty && mayOmitThat(clause)
    let says = omitsThat && clause.verb?.lemma == "say" && clause.verb?.negation == nil
    for complement in trailing {
      result += pieces(
        omitsThat ? withoutThat(complement, beforeNouns: says) : complement, inner.with(role: .object))
    }
    return result + ending(clausal, context)
  }

  /// A finite verb in the active whose clause may follow without that.
  private func mayOmitThat(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, verb.voice == .active, verb.innerAdverbs.isEmpty,
      // told reporters he would come
      clause.complements.dropLast().allSatisfy({ $0.isNominal && verb.lemma == "tell" })
    else { return false }
    switch clause.kind {
    case .declarative, .relative, .subordinate, .participial(.present): return morphology.omitsThat(verb.lemma)
    default: return false
    }
  }

  /// A clause under that whose subject is a pronoun, without the that; likewise before any other subject behind say (said the
  /// driver had fled).
  private func withoutThat(_ phrase: Phrase, beforeNouns: Bool) -> Phrase {
    guard case .clause(var clause) = phrase, case .subordinate(var conjunction) = clause.kind,
      conjunction.text == "that", let subject = clause.subject,
      subject.isPersonalPronoun || beforeNouns && subject.isNominal && !subject.isLightPronoun
    else { return phrase }
    let adverbials = arrange(clause)
    guard adverbials.front.isEmpty, adverbials.lead.isEmpty else { return phrase }
    conjunction.text = ""
    clause.kind = .subordinate(conjunction)
    return .clause(clause)
  }
}

extension Phrase {
  /// he, it, there.
  var isPersonalPronoun: Bool {
    guard case .noun(let noun) = self, noun.isBare, case .pronoun(let kind) = noun.head.kind else { return false }
    return kind == .personal || kind == .there
  }

  /// the police, Weber, his new boss: nothing behind the noun and at most one word before it.
  var isShortNoun: Bool {
    guard case .noun(let noun) = self, noun.postmodifiers.isEmpty, noun.predeterminers.isEmpty else { return false }
    return noun.premodifiers.count < 2 && (noun.determiner != nil || noun.head.kind == .proper)
  }

  /// A pronoun that goes between a verb and its particle.
  var isLightPronoun: Bool {
    guard case .noun(let noun) = self, noun.isBare, case .pronoun(let kind) = noun.head.kind else {
      return false
    }
    return kind == .personal || kind == .reflexive || kind == .demonstrative
  }

  /// A noun phrase, or several joined.
  var isNominal: Bool {
    switch self {
    case .noun: return true
    case .coordination(let coordination): return coordination.items.first?.isNominal ?? false
    default: return false
    }
  }

  var isAdjective: Bool { if case .adjective = self { true } else { false } }

  var isPlainInfinitive: Bool {
    guard case .clause(let clause) = self, clause.subject == nil, case .infinitive(.to) = clause.kind else {
      return false
    }
    return true
  }

  /// A complement clause behind which an adverbial would be read as its part.
  fileprivate var isTrailingClause: Bool {
    switch self {
    case .clause(let clause):
      switch clause.kind {
      case .subordinate, .indirectQuestion, .infinitive(.to), .infinitive(.phrase), .declarative: return true
      default: return false
      }
    // is suspected by the police of having lied
    case .prepositional(let phrase): return phrase.object?.isGerund ?? false
    case .coordination(let coordination): return coordination.items.first?.isTrailingClause ?? false
    case .quotation(let quotation): return quotation.content.isTrailingClause
    default: return false
    }
  }

  /// A clause in -ing, or several joined.
  fileprivate var isGerund: Bool {
    switch self {
    case .clause(let clause): if case .gerund = clause.kind { true } else { false }
    case .coordination(let coordination): coordination.items.first?.isGerund ?? false
    default: false
    }
  }

  var isAdverb: Bool { if case .adverb = self { true } else { false } }

  /// …, saying it was late: what somebody does beside, set off behind all else.
  fileprivate var isDeedBeside: Bool {
    guard case .parenthetical(let parenthetical) = self, case .clause(let clause) = parenthetical.phrase else {
      return false
    }
    return clause.kind == .participial(.present)
  }

  /// A clause, or clauses joined.
  var isClausal: Bool {
    switch self {
    case .clause: return true
    // instead of paying
    case .prepositional(let phrase): return phrase.object?.isClausal ?? false
    case .coordination(let coordination): return coordination.items.first?.isClausal ?? false
    default: return false
    }
  }
}

/// Adverbials beside a complement that ends in a clause: behind it they would be read as a part of that clause.
extension Linearizer {
  /// passed a law under which rents rise on Friday → On Friday … passed a law under which rents rise; was flown in a
  /// helicopter to a hospital where he died.
  func settleBeforeHeavy(_ clause: inout Clause, _ adverbials: inout ArrangedAdverbials) {
    putHeavyLast(&clause.complements, of: clause.verb)
    guard !adverbials.end.isEmpty else { return }
    guard let last = clause.complements.last, let final = last.finalClause else {
      return settleBesideHeavy(&adverbials)
    }
    if adverbials.front.isEmpty, case .declarative = clause.kind, clause.subject != nil, !clause.isInverted {
      adverbials.front = adverbials.end.filter { $0.isShort && $0.kind == .time }
      adverbials.end.removeAll { $0.isShort && $0.kind == .time }
    }
    // wait for the sleep that …: nothing goes between a verb and the preposition it ends in, nor behind there is; but there
    // is a shop in town that …
    let isPrepositional = if case .prepositional = last { true } else { false }
    guard isPrepositional || !(clause.verb?.lemma.contains(" ") ?? true || clause.subject?.isExpletive ?? true) else {
      settleInside(&clause, &adverbials) { $0.kind == .time || $0.kind == .place }
      return settleBeforePreposition(of: clause, final, &adverbials)
    }
    // is the only party in Spain that has a plan, and not: is in Spain the only party that
    settleInside(&clause, &adverbials) { $0.kind == .place }
    let fits = { (adverbial: Adverbial) in adverbial.isShort && (final.isRelative || adverbial.kind == .time) }
    let moved = adverbials.end.filter(fits)
    adverbials.end.removeAll(where: fits)
    clause.complements.insert(contentsOf: moved.map(\.phrase), at: clause.complements.count - 1)
  }
}

extension Linearizer {
  /// there is a shop in town that sells bread: what fits goes between a noun and its relative clause.
  private func settleInside(
    _ clause: inout Clause, _ adverbials: inout ArrangedAdverbials, where fits: (Adverbial) -> Bool
  ) {
    guard case .noun(var noun)? = clause.complements.last, noun.postmodifiers.count == 1,
      case .clause(let final)? = noun.postmodifiers.last, final.verb != nil, final.isRelative,
      [.common, .proper].contains(noun.head.kind)
    else { return }
    let settles = { (adverbial: Adverbial) in
      if case .noun = adverbial.phrase { return false }
      return adverbial.isShort && fits(adverbial)
    }
    noun.postmodifiers.insert(contentsOf: adverbials.end.filter(settles).map(\.phrase), at: 0)
    clause.complements[clause.complements.count - 1] = .noun(noun)
    adverbials.end.removeAll(where: settles)
  }

  /// fired with water cannons at people who refused to go: how it was done goes between a verb and the preposition it ends in.
  private func settleBeforePreposition(of clause: Clause, _ final: Clause, _ adverbials: inout ArrangedAdverbials) {
    guard let verb = clause.verb, verb.voice == .active, morphology.governsByPreposition(verb.lemma), final.isRelative,
      clause.complements.count == 1
    else { return }
    let settles = { (adverbial: Adverbial) in
      if case .prepositional = adverbial.phrase { adverbial.isShort } else { false }
    }
    // but „zusammen mit ihr“: what goes together stays together
    guard adverbials.end.allSatisfy(settles) else { return }
    adverbials.afterVerb += adverbials.end
    adverbials.end = []
  }

  /// was found on Monday in a house that he owned: of several adverbials the one that ends in a clause stands last.
  private func settleBesideHeavy(_ adverbials: inout ArrangedAdverbials) {
    guard let heavy = adverbials.end.firstIndex(where: \.phrase.endsInClause), heavy < adverbials.end.count - 1,
      let final = adverbials.end[heavy].phrase.finalClause, !adverbials.end[heavy].phrase.hangsOnNoun,
      adverbials.end[(heavy + 1)...].allSatisfy({ other in
        other.isShort && (other.kind == .time || final.isRelative && other.kind != nil)
      })
    else { return }
    adverbials.end.append(adverbials.end.remove(at: heavy))
  }

  /// spoke about her work to people who had seen it, submitted to the court documents that incriminate him: of two
  /// complements the one that ends in a clause stands last; an object only behind who gets it or from whom it comes.
  private func putHeavyLast(_ complements: inout [Phrase], of verb: VerbPhrase?) {
    // took home the ball that he had found
    if complements.count == 2, complements[1].isParticleLike, case .noun = complements[0],
      complements[0].finalClause?.isRelative ?? false
    {
      complements.swapAt(0, 1)
    }
    guard complements.count > 1, case .prepositional(let light)? = complements.last,
      !(complements.last?.endsInClause ?? true), !(complements.last?.isClausal ?? true),
      case let heavy = complements[complements.count - 2], let final = heavy.finalClause
    else { return }
    switch heavy {
    case .prepositional: guard final.isRelative else { return }
    // but sold the boat that was old to a fisherman
    case .noun:
      guard final.isLong, ["to", "from"].contains(light.preposition.text),
        verb.map({ morphology.verbFlags($0.lemma).contains("y") }) ?? false
      else { return }
    default: return
    }
    complements.swapAt(complements.count - 2, complements.count - 1)
  }
}

extension Adverbial {
  /// Neither a clause nor an insertion.
  fileprivate var isShort: Bool {
    if phrase.isClausal || phrase.endsInClause || kind == .comment { return false }
    if case .parenthetical = phrase { return false }
    return true
  }
}

extension Clause {
  /// It has an object or an adverbial of more than a word: that incriminate the man.
  fileprivate var isLong: Bool {
    verb != nil
      && (complements + adverbials.map(\.phrase)).contains { phrase in
        switch phrase {
        case .noun(let noun): noun.head.kind == .common || noun.head.kind == .proper
        case .prepositional, .coordination, .clause: true
        default: false
        }
      }
  }

  /// With a finite verb of its own: who came, where he lives; and not “accused of murder”.
  fileprivate var isRelative: Bool { if case .relative = kind { true } else { false } }
}

extension Phrase {
  /// home, away: a single word that belongs to the verb.
  fileprivate var isParticleLike: Bool {
    switch self {
    case .adverb(let adverb): adverb.modifiers.isEmpty && adverb.complements.isEmpty
    case .literal(let literal): !literal.text.contains(" ")
    default: false
    }
  }

  /// of her, than he: belongs to what stands before it.
  fileprivate var hangsOnNoun: Bool {
    guard case .prepositional(let phrase) = self else { return false }
    return ["of", "than", "as"].contains(phrase.preposition.text)
  }

  /// it, there
  fileprivate var isExpletive: Bool {
    guard case .noun(let noun) = self, case .pronoun(let kind) = noun.head.kind else { return false }
    return kind == .there || kind == .personal && noun.head.gender == .neuter
  }

  /// A noun or prepositional phrase whose last part is a clause.
  fileprivate var endsInClause: Bool { finalClause != nil }

  /// The clause that a noun or prepositional phrase ends in.
  fileprivate var finalClause: Clause? {
    switch self {
    case .noun(let noun):
      guard let last = noun.postmodifiers.last else { return nil }
      if case .clause(let clause) = last { return clause.verb == nil ? nil : clause }
      // a law that takes much and that nobody wants
      if case .sequence(let joined) = last, case .clause(let clause)? = joined.last, clause.verb != nil {
        return clause
      }
      return last.finalClause
    case .prepositional(let phrase):
      guard let object = phrase.object else { return nil }
      // concern about the fact that they fell, the decision on who comes; but the idea of selling it
      if case .clause(let clause) = object { return clause.subject == nil ? nil : clause }
      return object.finalClause
    // the accusation that he lied and remained silent
    case .coordination(let coordination):
      if case .clause(let clause)? = coordination.items.last { return clause.verb == nil ? nil : clause }
      return coordination.items.last?.finalClause
    default: return nil
    }
  }
}

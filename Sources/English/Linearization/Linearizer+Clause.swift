extension Linearizer {
  func pieces(_ clause: Clause, _ context: Context) -> [Piece] {
    let agreement = subjectAgreement(of: clause, context)
    var inner = context
    inner.subject = isOfAnyone(clause, context) ? nil : agreement
    var clause = clause.negatingVerb.allowingVerb
    var adverbials = arrange(clause)
    settleBeforeHeavy(&clause, &adverbials)
    let trailing = extraposed(from: &clause, adverbials, inner) ?? []
    inner.isContinued = false

    var front =
      clause.sharesSubject
      ? adverbials.front.map(\.joined) : clause.isInverted ? adverbials.front.map(\.beforeVerb) : adverbials.front
    var result: [Piece] = []
    // If that is true, why does he remain silent?
    if case .whQuestion = clause.kind {
      result = fronted(front.filter { $0.phrase.isClausal }, inner, isMain: true)
      front.removeAll { $0.phrase.isClausal }
    }
    result += opening(of: clause, inner, outer: context) + middle(adverbials.lead, inner)
    result += fronted(
      front, inner, isInverting: isOnlyFront(adverbials.front) || (adverbials.front.last.map(isNegativeFront) ?? false),
      isMain: clause.kind == .declarative && !clause.sharesSubject)

    guard let verb = clause.verb else {
      if let subject = clause.subject { result += pieces(subject, inner.with(role: .subject)) }
      result += middle(adverbials.beforeNegation + adverbials.middle + adverbials.innermost, inner)
      return result + tail(of: clause, adverbials, particle: [], inner)
    }

    let form = verbGroupForm(of: clause)
    let inverts = isInverted(clause, adverbials.front)
    let group = verbGroup(verb, form: form, agreement: agreement, owner: inner.subject, inverts: inverts)
    let subject = clause.subject.map { subjectPieces($0, of: clause, inner) } ?? []
    // will soon no longer build: an adverb in the middle stands before it.
    let isNoLonger = verb.negation?.word == "no longer"
    let early = middle(adverbials.beforeNegation + (isNoLonger ? adverbials.middle : []), inner)
    let mid = isNoLonger ? [] : middle(adverbials.middle, inner)
    let innermost = pieces(verb.innerAdverbs, inner) + middle(adverbials.innermost, inner)

    if group.isFinite {
      let joint = jointPieces(verb, agreement: agreement, owner: inner.subject)
      if inverts {
        result += joint + group.operatorWord + subject + early + group.negation
      } else if !group.negation.isEmpty, group.hasSupport || group.operatorWord.first?.text == "can" {
        // still does not, still cannot
        result += subject + early + joint + joinedNegation(group)
      } else {
        // is still not; has also said; apparently never said
        result += subject + joint + group.operatorWord + early + group.negation
      }
      result += mid
    } else {
      result += subject + group.negation + infinitiveMarker(of: clause) + early + mid
    }
    result += group.auxiliaries
    // makes him look tired
    if verb.isCausative, let object = clause.complements.firstIndex(where: \.isNominal),
      clause.complements[..<object].allSatisfy(\.isAdjective)
    {
      result += pieces(clause.complements.remove(at: object), inner.with(role: .object))
    }
    result += innermost + group.main
    return result + tail(of: clause, adverbials, particle: group.particle, inner) + trailing
  }

  /// It is hard to defend oneself: what an adjective says of doing something holds of anyone, and so for the infinitive itself.
  private func isOfAnyone(_ clause: Clause, _ context: Context) -> Bool {
    if case .infinitive = clause.kind { return clause.subject == nil && context.subject == nil }
    guard case .noun(let subject)? = clause.subject, subject.head.kind == .pronoun(.personal),
      subject.head.gender == .neuter, case .adjective? = clause.complements.first
    else { return false }
    return clause.adverbials.map(\.phrase).contains {
      if case .clause(let inner) = $0, case .infinitive(.to) = inner.kind { inner.subject == nil } else { false }
    }
  }

  /// cannot is one word.
  func joinedNegation(_ group: VerbGroup) -> [Piece] {
    guard group.operatorWord.count == 1, group.operatorWord[0].text == "can", group.negation.count == 1,
      group.negation[0].text == "not"
    else { return group.operatorWord + group.negation }
    return [Piece(.word, "cannot", source: group.operatorWord[0].source + group.negation[0].source)]
  }

  /// Conjunction, relative pronoun or fronted question.
  private func opening(of clause: Clause, _ context: Context, outer: Context) -> [Piece] {
    switch clause.kind {
    // so they can see it
    case .subordinate(var conjunction)
    where conjunction.text == "so that" && clause.subject?.isPersonalPronoun == true
      && agreement(of: clause.subject) != Agreement(.third, .singular, .neuter):
      conjunction.text = "so"
      return pieces(conjunction)
    case .subordinate(let conjunction): return pieces(conjunction)
    case .relative(let relative): return pieces(relative, outer, own: context)
    case .whQuestion(let question), .indirectQuestion(let question):
      return pieces(question.phrase, context.with(role: .subject))
    case .infinitive where clause.subject != nil: return [Piece(.word, "for")]
    default: return []
    }
  }

  private func infinitiveMarker(of clause: Clause) -> [Piece] {
    guard case .infinitive(let marker) = clause.kind else { return [] }
    switch marker {
    case .to: return [Piece(.word, "to")]
    case .bare: return []
    case .phrase(let word): return pieces(word)
    }
  }

  private func subjectPieces(_ subject: Phrase, of clause: Clause, _ context: Context) -> [Piece] {
    switch clause.kind {
    case .infinitive, .gerund: return pieces(subject, context.with(role: .object))
    default: return pieces(subject, context.with(role: .subject))
    }
  }

  private func verbGroupForm(of clause: Clause) -> VerbGroupForm {
    switch clause.kind {
    case .imperative: return .imperative
    case .infinitive: return .infinitive
    case .gerund, .participial(.present): return .presentParticiple
    case .participial(.past): return .pastParticiple
    default: return .finite
    }
  }

  /// Whether subject and operator change places: questions, and after never, not only and the like in front.
  private func isInverted(_ clause: Clause, _ front: [Adverbial]) -> Bool {
    guard clause.subject != nil else { return false }
    switch clause.kind {
    case .question: return true
    case .whQuestion(let question): return !question.isSubject
    case .declarative, .subordinate:
      return clause.isInverted || front.last.map(isNegativeFront) ?? false || isOnlyFront(front)
    default: return false
    }
  }

  /// Only with difficulty could they …
  private func isOnlyFront(_ front: [Adverbial]) -> Bool {
    guard front.count > 1, case .adverb(let adverb) = front[front.count - 2].phrase,
      // Nowhere in Germany is the air so bad.
      adverb.lemma == "only" || adverb.lemma == "nowhere",
      adverb.modifiers.isEmpty
    else { return false }
    switch front[front.count - 1].phrase {
    case .prepositional: return true
    // Only with difficulty: a group that is one adverb.
    case .adverb(let group):
      return group.lemma.contains(" ")
        && ![" ago", " later", " earlier", " before", " after"].contains { group.lemma.hasSuffix($0) }
    default: return false
    }
  }

  private func isNegativeFront(_ adverbial: Adverbial) -> Bool {
    switch adverbial.phrase {
    // Only when the police came did they flee.
    case .clause: return startsWithOnly(adverbial.phrase)
    case .adverb(let adverb): return morphology.adverbFlags(adverb.lemma).contains("i")
    case .literal(let literal): return morphology.adverbFlags(literal.text).contains("i")
    // Only with difficulty could they …
    case .prepositional(let phrase):
      guard case .adverb(let first)? = phrase.modifiers.first else { return false }
      return first.lemma == "only"
    default: return false
    }
  }

  func subjectAgreement(of clause: Clause, _ context: Context) -> Agreement {
    if let given = clause.verb?.agreement { return given }
    if let subject = clause.subject {
      if case .noun(let noun) = subject, noun.head.kind == .pronoun(.there) {
        // how many cases there are
        if clause.complements.isEmpty, let asked = clause.kind.asked, !asked.isSubject {
          return agreement(of: asked.phrase)
        }
        // the stores there are in Vienna
        if clause.complements.isEmpty, case .relative(let relative) = clause.kind, relative.role == .object,
          let agreement = relative.antecedent ?? context.antecedent?.agreement
        {
          return agreement
        }
        // there is no trace of the perpetrators, there is talk of 200 people
        let words = clause.verb?.lemma.split(separator: " ") ?? []
        if words.contains("no") || words.count > 2 && words.last == "of" {
          return Agreement(.third, .singular, .neuter)
        }
        return agreementOfExistent(clause.complements)
      }
      return agreement(of: subject)
    }
    switch clause.kind {
    case .relative(let relative):
      if let given = relative.antecedent { return given }
      if let possessed = relative.possessed { return agreement(of: possessed) }
      if let phrase = relative.phrase, relative.role == .subject { return agreement(of: phrase) }
      return context.antecedent?.agreement ?? Agreement(.third, .singular, .neuter)
    case .whQuestion(let question), .indirectQuestion(let question):
      return question.isSubject ? agreement(of: question.phrase) : context.subject ?? Agreement()
    case .imperative: return Agreement(.second, .singular)
    default: return context.subject ?? Agreement(.third, .singular, .neuter)
    }
  }

  /// there is agrees with the noun phrase that follows, of a coordination with its first item.
  private func agreementOfExistent(_ complements: [Phrase]) -> Agreement {
    for complement in complements {
      switch complement {
      case .noun(let noun): return agreement(of: noun)
      // There are both private and public schools: the noun is said with the last.
      case .coordination(let coordination) where coordination.opener != nil:
        return agreement(of: coordination.items.last)
      case .coordination(let coordination): return agreement(of: coordination.items.first)
      case .sequence, .quotation, .parenthetical: return agreement(of: complement)
      default: continue
      }
    }
    return Agreement(.third, .singular, .neuter)
  }
}

extension VerbPhrase {
  /// let him go, make them pay, have the car repaired: the object stands before the main verb.
  fileprivate var isCausative: Bool {
    guard voice == .active, let last = modals.last else { return false }
    return ["let", "make", "have", "get", "hear", "see", "feel"].contains(last.lemma)
  }
}

extension Adverbial {
  /// and therefore stays: no comma where no subject follows.
  fileprivate var joined: Adverbial {
    guard case .adverb = phrase, comma == .automatic else { return self }
    return Adverbial(phrase, at: position, kind: kind, comma: .never)
  }
}

extension Adverbial {
  /// At the head of the list of the winners is a woman: no comma before the verb.
  fileprivate var beforeVerb: Adverbial {
    guard comma == .automatic, !phrase.isClausal else { return self }
    return Adverbial(phrase, at: position, kind: kind, comma: .never)
  }
}

extension Clause {
  /// A later item of a coordination that begins with its verb.
  fileprivate var sharesSubject: Bool { kind == .declarative && subject == nil && verb != nil }

  /// may have fled, rather than possibly fled: with a finite verb that has no modal of its own, possibly is may.
  fileprivate var allowingVerb: Clause {
    guard let verb, verb.modals.isEmpty, !verb.isSubjunctive, verb.tense != .conditional,
      verb.tense != .past || !verb.isPerfect, verb.negation?.word ?? "not" == "not"
    else { return self }
    switch kind {
    case .declarative, .subordinate, .relative: break
    default: return self
    }
    let index = adverbials.firstIndex { adverbial in
      guard case .adverb(let adverb) = adverbial.phrase else { return false }
      return adverb.lemma == "possibly" && adverb.modifiers.isEmpty && adverb.complements.isEmpty
    }
    guard let index, case .adverb(let adverb) = adverbials[index].phrase else { return self }
    var copy = self
    copy.adverbials.remove(at: index)
    copy.verb?.modals.append(Modal("may", source: adverb.source))
    if verb.tense == .past { copy.verb?.isPerfect = true }
    copy.verb?.tense = .present
    return copy
  }

  /// A bare `not` among the middle adverbials negates the verb, so that do is put where it must be.
  fileprivate var negatingVerb: Clause {
    guard verb?.negation == nil, verb != nil else { return self }
    let index = adverbials.firstIndex { adverbial in
      guard case .literal(let literal) = adverbial.phrase else { return false }
      return adverbial.position == .middle && literal.text == "not"
    }
    guard let index, case .literal(let literal) = adverbials[index].phrase else { return self }
    var copy = self
    copy.adverbials.remove(at: index)
    copy.verb?.negation = Negation(source: literal.source)
    return copy
  }
}

extension Linearizer {
  func pieces(_ phrase: NounPhrase, _ context: Context) -> [Piece] {
    let inner = context.with(role: .object)
    let number = number(of: phrase)
    var result = pieces(phrase.predeterminers, inner)
    var premodifiers = phrase.premodifiers[...]
    if let determiner = phrase.determiner {
      // half an hour, half a year
      if determiner.kind == .indefinite, case .adjective(let half)? = premodifiers.first, half.lemma == "half",
        half.modifiers.isEmpty
      {
        result += pieces(premodifiers.removeFirst(), inner)
      }
      result += pieces(determiner, of: phrase, number, context)
    }
    for modifier in premodifiers {
      var context = inner
      if case .noun = modifier { context.isModifier = true }
      result += pieces(modifier, context)
    }
    result += head(of: phrase, number, context)
    let antecedent = antecedent(phrase)
    var modifiers = phrase.postmodifiers[...]
    if phrase.head.kind != .proper, modifiers.count == 1,
      let contact = modifiers.first?.contactClause(isPersonal: antecedent.isPerson) ?? reduced(modifiers.first)
    {
      modifiers.removeFirst()
      result += pieces(postmodifier: contact, of: antecedent, inner)
    }
    let isNamed = namesOne(phrase)
    while let modifier = modifiers.popFirst() {
      // Ann Wolf, born in Bonn, moved
      if isNamed, let described = modifier.describingName(isPersonal: antecedent.isPerson) {
        var context = inner
        context.antecedent = antecedent
        result += [.comma] + pieces(described, context)
        // Ann Wolf, born in Bonn and living in Rome, moved
        while modifiers.count > 1, let and = modifiers.first, case .literal = and,
          let more = modifiers.dropFirst().first?.describingName(isPersonal: antecedent.isPerson)
        {
          result += pieces(and, context) + pieces(more, context)
          modifiers.removeFirst(2)
        }
        result.append(.comma)
        continue
      }
      // , where he lived and worked until his death,
      guard modifier.isSetOff, let next = modifiers.first, next.continuesRelative else {
        result += pieces(postmodifier: modifier, of: antecedent, inner)
        continue
      }
      modifiers.removeFirst()
      var context = inner
      context.antecedent = antecedent
      result += [.comma] + pieces(modifier, context) + pieces(next, context) + [.comma]
    }
    return result
  }

  /// What a relative clause behind the phrase agrees with.
  func antecedent(_ phrase: NounPhrase) -> Antecedent {
    Antecedent(agreement: agreement(of: phrase), isPerson: isPerson(phrase))
  }

  private func head(of phrase: NounPhrase, _ number: GrammaticalNumber, _ context: Context) -> [Piece] {
    let noun = phrase.head
    switch noun.kind {
    case .proper:
      var result: [Piece] = .words(noun.lemma, noun.source)
      if !result.isEmpty { result[0].keepsCase = noun.lemma.first?.isUppercase == true }
      return result
    case .pronoun(let kind): return .words(text(of: noun, kind, context), noun.source)
    case .common:
      let mass = countability(of: noun) != .countable
      if countsByUnit(phrase) {
        let unit = morphology.unit(of: noun.lemma)
        let counted = number == .plural ? morphology.plural(of: unit) : unit
        return .words(counted + " of " + morphology.singular(of: noun.lemma), noun.source)
      }
      let text =
        number == .plural && !mass ? morphology.plural(of: noun.lemma) : morphology.singular(of: noun.lemma)
      return .words(agreeing(text, with: context.subject), noun.source)
    }
  }

  private func text(of noun: Noun, _ kind: Noun.PronounKind, _ context: Context) -> String {
    let own = Agreement(noun.person, noun.number, noun.gender)
    switch kind {
    case .personal: return context.role == .subject ? Pronouns.nominative(own) : Pronouns.objective(own)
    case .reflexive:
      if noun.lemma == "oneself", context.subject == nil { return "oneself" }
      return Pronouns.reflexive(noun.lemma == "oneself" ? context.subject ?? own : own)
    case .possessive: return Pronouns.absolutePossessive(own)
    case .demonstrative:
      let isNear = noun.lemma != "that" && noun.lemma != "those"
      return noun.number == .plural ? (isNear ? "these" : "those") : (isNear ? "this" : "that")
    case .relative:
      guard (context.relativized ?? context.antecedent)?.isPerson == true else { return "which" }
      return context.role == .subject ? "who" : "whom"
    case .interrogative: return noun.lemma == "who" && context.role == .object ? "whom" : noun.lemma
    case .indefinite: return noun.lemma
    case .there: return "there"
    }
  }

  /// a study published in May, the people injured in the accident, products sold in China: a relative clause in the passive with
  /// something behind its verb needs neither pronoun nor was.
  func reduced(_ phrase: Phrase?) -> Phrase? {
    guard case .clause(var clause)? = phrase, case .relative(let relative) = clause.kind, relative.isRestrictive,
      relative.pronoun == .automatic || relative.pronoun == .that, relative.role == .subject,
      relative.preposition == nil, relative.phrase == nil, relative.possessed == nil, clause.subject == nil,
      var verb = clause.verb, verb.voice == .passive, !verb.isPerfect, !verb.isProgressive, verb.modals.isEmpty,
      verb.negation == nil, verb.tense == .past || verb.tense == .present, verb.innerAdverbs.isEmpty
    else { return nil }
    let adverbials = arrange(clause)
    guard adverbials.front.isEmpty, adverbials.lead.isEmpty, adverbials.beforeNegation.isEmpty,
      adverbials.middle.isEmpty, adverbials.innermost.isEmpty, adverbials.afterVerb.isEmpty,
      !clause.complements.contains(where: \.isClausal), !adverbials.end.contains(where: \.phrase.isClausal),
      clause.complements.first?.isPrepositional ?? adverbials.end.first?.phrase.isPrepositional ?? false
    else { return nil }
    verb.source = relative.source + verb.auxiliarySource + verb.source
    clause.verb = verb
    clause.kind = .participial(.past)
    return .clause(clause)
  }

  /// A name without an article, of which there is only one bearer to speak of.
  private func namesOne(_ phrase: NounPhrase) -> Bool {
    phrase.head.kind == .proper && phrase.determiner == nil && phrase.head.number == .singular
      && phrase.head.lemma.first?.isUppercase == true && phrase.predeterminers.isEmpty
  }

  private func pieces(postmodifier phrase: Phrase, of antecedent: Antecedent, _ context: Context) -> [Piece] {
    var inner = context
    inner.antecedent = antecedent
    let own = pieces(phrase, inner)
    return phrase.isSetOff ? [.comma] + own + [.comma] : own
  }
}

extension Phrase {
  fileprivate var isPrepositional: Bool { if case .prepositional = self { true } else { false } }

  /// the house he bought, the man the police arrested: right behind its noun a relative clause needs no pronoun as its
  /// object if its subject is a pronoun, nor whom if its subject is short.
  fileprivate func contactClause(isPersonal: Bool) -> Phrase? {
    guard case .clause(var clause) = self, case .relative(var relative) = clause.kind, relative.isRestrictive,
      relative.pronoun == .automatic || relative.pronoun == .that, relative.role == .object,
      relative.preposition == nil, relative.phrase == nil, relative.possessed == nil,
      let subject = clause.subject, !clause.isInverted,
      !clause.adverbials.contains(where: { $0.position == .front || $0.position == .automatic && $0.phrase.isClausal }),
      subject.isPersonalPronoun || isPersonal && subject.isShortNoun
    else { return nil }
    relative.pronoun = .zero
    clause.kind = .relative(relative)
    return .clause(clause)
  }

  /// A participle or an adjective with what belongs to it, of a person also a relative clause: it tells more of a name and
  /// not which one is meant.
  fileprivate func describingName(isPersonal: Bool) -> Phrase? {
    switch self {
    case .adjective(let adjective): return adjective.complements.isEmpty ? nil : self
    case .clause(var clause):
      if case .participial = clause.kind { return self }
      guard isPersonal, case .relative(var relative) = clause.kind, relative.isRestrictive,
        relative.pronoun == .automatic, relative.role == .subject
      else { return nil }
      relative.isRestrictive = false
      clause.kind = .relative(relative)
      return .clause(clause)
    default: return nil
    }
  }

  /// A conjunction and a clause under the pronoun of the one before.
  fileprivate var continuesRelative: Bool {
    guard case .sequence(let items) = self, items.count == 2, case .literal = items[0],
      case .clause(let clause) = items[1],
      case .relative(let relative) = clause.kind
    else { return false }
    return relative.pronoun == .other("")
  }

  /// Whether it stands between commas behind a noun: appositions and relative clauses that do not restrict.
  fileprivate var isSetOff: Bool {
    switch self {
    case .noun: return true
    case .clause(let clause):
      if case .relative(let relative) = clause.kind { return !relative.isRestrictive }
      return false
    case .coordination(let coordination): return coordination.items.first?.isSetOff ?? false
    default: return false
    }
  }
}

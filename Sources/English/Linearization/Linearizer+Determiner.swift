extension Linearizer {
  func pieces(
    _ determiner: Determiner, of phrase: NounPhrase, _ number: GrammaticalNumber, _ context: Context
  ) -> [Piece] {
    let source = determiner.source
    switch determiner.kind {
    case .definite:
      return context.isModifier || dropsDefinite(phrase) ? .words("", source) : .words("the", source)
    case .indefinite:
      let dropped = context.isModifier || number == .plural || countability(of: phrase.head) != .countable
      return dropped ? .words("", source) : [Piece(.indefiniteArticle, "a", source: source)]
    case .this: return .words(number == .plural ? "these" : "this", source)
    case .that: return .words(number == .plural ? "those" : "that", source)
    case .possessive(let owner): return .words(Pronouns.possessive(owner), source)
    case .ownPossessive: return .words(context.subject.map(Pronouns.possessive) ?? "one's", source)
    case .interrogative(let text): return .words(text, source)
    case .quantifier(let text): return .words(adapted(text, to: phrase, number), source)
    case .genitive(let owner): return genitive(owner, source, context)
    case .relativeWhose: return .words("whose", source)
    }
  }

  /// parliament, congress and the like take no article unless something restricts them; NATO never does.
  private func dropsDefinite(_ phrase: NounPhrase) -> Bool {
    guard phrase.premodifiers.isEmpty, phrase.head.kind == .common else { return false }
    let flags = morphology.nounFlags(phrase.head.lemma)
    if flags.contains("n") { return true }
    // the European Parliament
    if let first = phrase.head.lemma.first, first.isUppercase, phrase.head.lemma.contains(" ") { return false }
    return flags.contains("z") && phrase.postmodifiers.isEmpty && phrase.head.number == .singular
  }

  /// much or many, little or few, as the noun wants it.
  private func adapted(_ text: String, to phrase: NounPhrase, _ number: GrammaticalNumber) -> String {
    let isMass = countability(of: phrase.head) == .mass && !countsByUnit(phrase)
    switch (text, isMass) {
    case ("many", true): return "much"
    case ("few", true): return "little"
    case ("a few", true): return "a little"
    case ("fewer", true): return "less"
    case ("much", false) where number == .plural: return "many"
    case ("little", false) where number == .plural: return "few"
    case ("less", false) where number == .plural: return "fewer"
    case ("this", _) where number == .plural: return "these"
    default: return text
    }
  }

  /// The owner with ’s, or ’ alone after a plural in -s; after a name in -s as AP (US) or Hart's Rules (UK) have it.
  private func genitive(_ owner: Phrase, _ source: SourceRanges, _ context: Context) -> [Piece] {
    if case .noun(let noun) = owner, case .pronoun(let kind) = noun.head.kind, noun.isBare {
      switch kind {
      case .personal:
        let own = Agreement(noun.head.person, noun.head.number, noun.head.gender)
        return .words(Pronouns.possessive(own), noun.head.source + source)
      case .interrogative where noun.head.lemma == "who": return .words("whose", noun.head.source + source)
      case .relative: return .words("whose", noun.head.source + source)
      default: break
      }
    }
    var result = pieces(owner, context.with(role: .object))
    guard let last = result.lastIndex(where: { $0.isWord && !$0.text.isEmpty }) else {
      return result + .words("", source)
    }
    let endsInS = result[last].text.hasSuffix("s") || result[last].text.hasSuffix("S")
    let bare = endsInS && (endsInPlural(owner) || (endsInName(owner) && variety == .us))
    let after = last + 1 < result.count && result[last + 1].kind == .closeQuote ? last + 2 : last + 1
    result.insert(Piece(.suffix, bare ? "'" : "'s", source: source), at: after)
    return result
  }

  private func endsInPlural(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .noun(let noun): return noun.postmodifiers.isEmpty && number(of: noun) == .plural
    case .coordination(let coordination): return coordination.items.last.map(endsInPlural) ?? false
    default: return false
    }
  }

  private func endsInName(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .noun(let noun): return noun.head.kind == .proper
    case .coordination(let coordination): return coordination.items.last.map(endsInName) ?? false
    default: return false
    }
  }
}

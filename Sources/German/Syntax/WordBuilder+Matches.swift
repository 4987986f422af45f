import Text

/// The readings of what a source knows: a name, a term, or a group that acts as one word.
extension WordBuilder {
  func readings(of match: LexicalMatch, _ tokens: ArraySlice<Token>, initial: Bool, nounFollows: Bool)
    -> [Reading]
  {
    if match.kind == .term || match.kind == .verb, let own = readings(ofTerm: match, tokens, initial: initial) {
      return own
    }
    if match.kind == .placeAdjective {
      var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: .adjective)
      reading.agreement = .all
      reading.derivation = .inhabitant
      reading.origin = .source
      // „den Leipzigern“: nothing but its people
      if tokens.last?.text.hasSuffix("ern") ?? false {
        reading.wordClass = .noun
        reading.info = NounClass.person
        reading.agreement = .plural([.dative])
        return [reading]
      }
      guard !nounFollows else { return [reading] }
      // „der 1947 geborene Münchner“
      var person = reading
      person.wordClass = .noun
      person.info = NounClass.person
      person.agreement = Agreement.with(.masculine).union(.plural)
      return [person, reading]
    }
    if var fixed = fixedGroup(match) {
      if let shown = agreement(of: fixed, match, tokens) { fixed.agreement = shown }
      // „im Vergleich zur alten Partei“: the article in it is that of the noun.
      if fixed.wordClass == .preposition, let last = tokens.last, WordBuilder.contractions.contains(last.text),
        let contraction = morphology.readings(of: last.text).first(where: { $0.wordClass == .prepositionArticle })
      {
        fixed.wordClass = .prepositionArticle
        fixed.agreement = contraction.agreement
      }
      return [fixed]
    }
    var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: .name)
    reading.origin = .source
    reading.gender = Gender(match.gender)
    reading.info =
      switch match.kind {
      case .person: NounClass.person
      case .place: NounClass.place
      case .organization: NounClass.group
      case .people: NounClass.person
      default: NounClass.abstract
      }
    var agreement: Agreement = match.isGenitive ? .with(.genitive) : .all.subtracting(.with(.genitive))
    // Names in -s have no ending in the genitive; articles show it elsewhere (die Rede des Vatikan).
    if !match.isGenitive, match.kind != .person || match.lemma.ends(in: "s") { agreement = .all }
    if !match.isPluralClub, !match.isFirmInPlural {
      agreement.formIntersection(match.number == .plural ? .plural : .singular)
    }
    // Of most places and organizations an article tells the gender; „der EU“ needs it from the entry or the last word.
    if let gender = match.kind == .person ? reading.gender : germanGender(match) {
      let narrowed = agreement.intersection(.with(gender))
      if !narrowed.isEmpty { agreement = narrowed }
    }
    reading.agreement = agreement.isEmpty ? .all : agreement
    return [reading]
  }

  /// „stellvertretender Vorsitzender“, „organisierten Verbrechens“, „der offenen Stellen“: an adjective and its noun agree as the
  /// noun does.
  private func agreement(of group: Reading, _ match: LexicalMatch, _ tokens: ArraySlice<Token>) -> Agreement? {
    guard group.wordClass == .noun, match.number == nil, !match.isGenitive, tokens.count == 2,
      let first = tokens.first, let last = tokens.last,
      morphology.readings(of: first.text.inSmallLetters).contains(where: {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.origin != .guess
      })
    else { return nil }
    let nouns = morphology.readings(of: last.text).filter { $0.wordClass == .noun }
    let own = nouns.filter { $0.origin == .lexicon }
    let shown = own.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    if shown.isSingularOnly || group.means(.person) && !shown.isEmpty { return shown }
    // Not „die extremen Rechten“, who are no dative of rights.
    return shown.isPluralOnly && own.count == nouns.count ? shown : nil
  }

  private func germanGender(_ match: LexicalMatch) -> Gender? {
    if let gender = Gender(match.sourceGender) { return gender }
    guard match.kind == .organization, match.number != .plural, !match.isPluralClub,
      let last = match.lemma.split(whereSeparator: { $0 == " " || $0 == "-" }).last, last.count < match.lemma.count,
      // „der FC Porto“ is no postage: behind its kind a club has the name of its place.
      match.detail != "club" || match.lemma.prefix(while: { $0 != " " }).contains(where: \.isLowercase)
    else { return nil }
    return morphology.readings(of: String(last)).first { $0.wordClass == .noun && $0.origin == .lexicon }?.gender
  }

  /// Groups that act as an adverb, a preposition, a conjunction or a noun.
  private func fixedGroup(_ match: LexicalMatch) -> Reading? {
    let wordClass: WordClass
    switch match.kind {
    case .adverb: wordClass = .adverb
    case .preposition: wordClass = .preposition
    case .conjunction: wordClass = .subordinator
    case .adjective: wordClass = .adjective
    case .noun: wordClass = .noun
    default: return nil
    }
    var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: wordClass)
    reading.origin = .source
    let isName = match.detail == "name"
    reading.info = isName ? "" : match.detail
    reading.groups = morphology.groups.groups(match.lemma, wordClass)
    // „Game of Thrones“: what is English and stays as it is has neither article nor plural; but „der Audi A4“
    if wordClass == .noun, isName, match.target == match.lemma, match.tokens.count > 1,
      let first = match.lemma.split(separator: " ").first,
      sources.contains(where: { $0.namePart(String(first)) != nil })
    {
      var name = Reading.name(match.lemma, origin: .source, info: NounClass.abstract)
      name.agreement = match.isGenitive ? .with(.genitive).intersection(.singular) : .singular
      return name
    }
    if wordClass == .noun {
      // Class and gender are those of the last word.
      if let last = match.lemma.split(separator: " ").last,
        let noun = morphology.readings(of: String(last)).first(where: { $0.wordClass == .noun })
      {
        reading.info = noun.info
        reading.gender = noun.gender
      }
      reading.agreement =
        match.number == .plural ? .plural : match.isGenitive ? .with(.genitive).intersection(.singular) : .all
      if match.number == .singular { reading.agreement.formIntersection(.singular) }
    }
    return reading
  }
}

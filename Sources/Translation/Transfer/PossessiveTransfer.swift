import English
import German

/// Whose a possessive says something is.
extension SentenceTransfer {
  /// Whose „eigen“ means: the subject's of its clause; nil where it has none.
  func ownerOfOwn(_ phrase: German.NounPhrase) -> English.Agreement? {
    let clause = analysis.clause(around: phrase.head)
    for case .phrase(let subject) in clause?.units ?? []
    where subject.mayBeNominative {
      switch words[subject.head].lower {
      case "ich": return English.Agreement(.first, .singular)
      case "wir": return English.Agreement(.first, .plural)
      case "du": return English.Agreement(.second, .singular)
      case "man": return English.Agreement(.third, .plural)
      default: continue
      }
    }
    return antecedents.subject.map { $0.isAnyone ? English.Agreement(.third, .plural) : $0.agreement }
  }

  /// „Man sollte *seine* Kollegen schonen“: the one without a name whose they are, as nobody else is named before.
  func anyone(owning possessive: Int) -> Int? {
    guard words[possessive].reading.wordClass == .possessive, words[possessive].reading.key == "sein",
      let clause = analysis.clause(around: possessive),
      let finite = clause.finite,
      words[finite].readings.contains(where: { $0.verb.allows(.present) || AuxiliaryVerbs.modals.contains($0.key) }),
      let anyone = clause.units.lazy.compactMap(\.nominative?.head).first(where: { words[$0].lower == "man" }),
      anyone < possessive
    else { return nil }
    let isNamed = words[..<possessive].contains { word in
      switch word.wordClass {
      case .name: true
      case .pronoun: ["er", "wer", "jemand", "dieser", "jeder"].contains(word.reading.key)
      case .noun:
        word.reading.means([.person, .group]) && word.reading.gender != .feminine
          && !word.reading.agreement.isPluralOnly
      default: false
      }
    }
    // „Der Dichter starb. Man wird *sein* Werk noch lange lesen“: his, unless it is what one can or should do.
    let isOfSomebody =
      !words[finite].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
      && discourse.referents.contains { other in
        other.isPerson && other.number == .singular && other.germanGender != "f" && other.germanGender != nil
          && other.word == nil && other.age <= 1
      }
    return isNamed || isOfSomebody ? nil : anyone
  }

  /// Whose it is by what was spoken of, but not the subject's where it is told of the subject.
  func owner(at possessive: Int, _ key: String, of noun: German.Reading) -> English.Agreement {
    let subject = antecedents.subject
    defer { antecedents.subject = subject }
    if isOfWomanBefore(possessive, noun) || isOfObjectInInfinitive(possessive) {
      return English.Agreement(.third, .singular, .feminine)
    }
    if isOfAnother(possessive) {
      antecedents.subject = nil
      antecedents.notOwner = subject
    }
    defer { antecedents.notOwner = nil }
    return antecedent(of: key) ?? unnamedOwner(key, of: noun, at: possessive)
  }

  func possessor(_ key: String) -> English.Agreement {
    antecedent(of: key)
      ?? (key == "ihr" ? English.Agreement(.third, .plural) : English.Agreement(.third, .singular, .masculine))
  }

  /// „die Frau, deren Vater aus Ghana und *deren* Mutter aus Polen stammt“: of whom the clause speaks from its beginning.
  func sharesWhose(_ index: Int) -> Bool {
    index > 1 && words[index - 1].wordClass == .coordinator
      && analysis.clauses.contains { clause in
        guard clause.kind == .relative, clause.words.contains(index), let first = clause.introducer.first else {
          return false
        }
        return first + 2 < index && words[first].lower == words[index].lower && words[first + 1].isNominal
      }
  }

  /// „der Mann, der seine Frau und *deren* Mutter verließ“, „lobte an dem Entwurf *dessen* Schlichtheit“: the noun right before
  /// it or before its coordinator, and nobody else.
  func ownerBeside(_ pronoun: Int) -> English.Agreement? {
    guard pronoun > 1 else { return nil }
    let owner = ["und", "oder", "sowie"].contains(words[pronoun - 1].lower) ? pronoun - 2 : pronoun - 1
    guard words[owner].isCapitalized, let noun = words[owner].first(.noun) else { return nil }
    let isPerson = noun.means(.person)
    if words[pronoun].lower == "dessen" {
      // „das Kind und *dessen* Mutter“
      return English.Agreement(.third, .singular, isPerson && noun.gender == .masculine ? .masculine : .neuter)
    }
    let isWoman = !noun.agreement.intersection(.singular).intersection(.with(.feminine)).isEmpty
    return isWoman
      ? English.Agreement(.third, .singular, isPerson ? .feminine : .neuter) : English.Agreement(.third, .plural)
  }

  /// Whom a possessive means of whom nothing was said before: „Der Vater hat ihren Bruder gesehen“ is of a woman's brother.
  func unnamedOwner(_ key: String, of noun: German.Reading, at index: Int) -> English.Agreement {
    // „Weil das Land klein ist, ist sein Einfluss gering“: said before, though English says it later.
    if key == "sein" || key == "ihr", !noun.means(.person), !noun.nounGroups.contains(.personal),
      (key == "ihr" ? ["f"] : ["m", "n"]).contains(where: { meansThingBefore(index, $0) })
    {
      return English.Agreement(.third, .singular, .neuter)
    }
    return key == "ihr"
      && (noun.nounGroups.contains(.personal) && noun.means(.person) && !hasSeveral(index) || isHers(index)
        || isOfObject(index))
      ? English.Agreement(.third, .singular, .feminine) : possessor(key)
  }

  /// „informierte *die Eltern* über deren Rechte“, „ohne deren Wissen“: what stands before it in the clause and is not its
  /// subject.
  func ownerInClause(of pronoun: Int) -> English.Agreement? {
    guard let clause = analysis.clause(around: pronoun) else { return nil }
    let isOne = words[pronoun].lower == "dessen"
    let owner = clause.units.last { unit in
      guard case .phrase(let phrase) = unit, phrase.lastWord < pronoun, !mayBeSubject(phrase), !analysis.isTime(phrase)
      else { return false }
      return isOwner(phrase, isOne: isOne)
    }
    guard case .phrase(let phrase)? = owner else { return nil }
    return agreementOfOwner(phrase)
  }

  /// „lobte *die Spieler* für ihre Ruhe“, „gratulierte den Läufern zu ihrem Sieg“: what somebody is praised, thanked or blamed
  /// for is his, and not the one's who does it.
  func creditedOwner(of possessive: Int) -> English.Agreement? {
    guard let clause = analysis.clause(around: possessive),
      let complex = analysis.verbComplex(of: clause), !complex.isPassive,
      complex.readings.contains(where: { $0.verbGroups.contains(.credits) }),
      clause.units.contains(where: { unit in
        guard case .phrase(let matter) = unit, let preposition = matter.preposition else { return false }
        return ["für", "wegen", "zu"].contains(words[preposition].reading.key)
          && (preposition...matter.lastWord).contains(possessive)
      })
    else { return nil }
    let owner = clause.units.last { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.lastWord < possessive,
        !mayBeSubject(phrase), !analysis.isTime(phrase)
      else { return false }
      return isOwner(phrase, isOne: false)
    }
    guard case .phrase(let phrase)? = owner else { return nil }
    return agreementOfOwner(phrase)
  }

  /// „Mit *seinem* Album gelang ihm der Durchbruch“, „In ihrem ersten Spiel glückte der Stürmerin ein Tor“: in front of what
  /// comes to one person in the dative, it is his or hers.
  func receiverOwning(_ possessive: Int) -> English.Agreement? {
    let key = words[possessive].reading.key
    guard ["sein", "ihr"].contains(key), let clause = analysis.clause(around: possessive), clause.kind == .main,
      let finite = clause.finite, possessive < finite, case .phrase(let front)? = clause.units.first,
      front.isPrepositional,
      let subject = analysis.subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase,
      subject.head > finite, words[subject.head].wordClass == .noun,
      words[subject.head].reading.means([.abstract, .event, .thing])
    else { return nil }
    let receivers = clause.units.compactMap { unit -> English.Agreement? in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head > finite,
        phrase.head != subject.head
      else { return nil }
      return receiver(phrase, of: key)
    }
    return receivers.count == 1 ? receivers[0] : nil
  }

  private func receiver(_ phrase: German.NounPhrase, of key: String) -> English.Agreement? {
    let word = words[phrase.head]
    if word.wordClass == .pronoun {
      return switch word.lower {
      case "ihm" where key == "sein": English.Agreement(.third, .singular, .masculine)
      case "ihr" where key == "ihr": English.Agreement(.third, .singular, .feminine)
      case "ihnen" where key == "ihr": English.Agreement(.third, .plural)
      default: nil
      }
    }
    guard phrase.conjuncts.isEmpty, word.isPersonName || word.reading.means(.person),
      word.wordClass == .name || phrase.agreement.onlyCase == .dative
    else { return nil }
    if phrase.agreement.isPluralOnly { return key == "ihr" ? English.Agreement(.third, .plural) : nil }
    let gender = word.wordClass == .name ? nil : phrase.agreement.onlyGender
    return switch (key, gender) {
    case ("sein", .masculine), ("sein", nil): English.Agreement(.third, .singular, .masculine)
    case ("ihr", .feminine), ("ihr", nil): English.Agreement(.third, .singular, .feminine)
    default: nil
    }
  }

  private func agreementOfOwner(_ phrase: German.NounPhrase) -> English.Agreement {
    guard phrase.conjuncts.isEmpty, !phrase.agreement.isPluralOnly, let referent = referent(of: phrase),
      referent.number == .singular
    else { return English.Agreement(.third, .plural) }
    guard referent.isPerson || words[phrase.head].reading.means(.person) else { return referent.agreement }
    return English.Agreement(.third, .singular, phrase.agreement.onlyGender == .feminine ? .feminine : .masculine)
  }

  /// The subject of its clause, or what stands in front and agrees with it.
  private func mayBeSubject(_ phrase: German.NounPhrase) -> Bool {
    phrase.head == antecedents.subject?.word || phrase.agreement.onlyCase == .nominative
      || words[phrase.head].wordClass == .reflexive
  }

  /// Several or a woman, whom „ihr“ and „deren“ mean; one man or thing, whom „dessen“ means.
  private func isOwner(_ phrase: German.NounPhrase, isOne: Bool) -> Bool {
    guard words[phrase.head].isNominal else { return false }
    let isSeveral = phrase.agreement.isPluralOnly || !phrase.conjuncts.isEmpty
    return isOne
      ? !isSeveral && phrase.agreement.onlyGender != .feminine
      : isSeveral || phrase.agreement.onlyGender == .feminine
  }

  /// „ihnen“ stands in the clause, before its noun.
  func isDoneToSeveral(before possessive: Int) -> Bool {
    guard let clause = analysis.clause(around: possessive) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return words[phrase.head].text == "ihnen" && phrase.head < possessive
    }
  }

  /// „Die Polizei brachte *die Frau* zu ihrer Mutter“: what only persons have is hers to whom it is done, unless the subject
  /// is a woman too.
  func isOfWomanDoneTo(_ possessive: Int, _ noun: German.Reading) -> Bool {
    guard noun.nounGroups.contains(.personal), let subject = antecedents.subject,
      subject.number == .plural || subject.germanGender != "f" || !subject.isPerson,
      let clause = analysis.clause(around: possessive)
    else { return false }
    let isHers = { [self] (phrase: German.NounPhrase) in
      let reading = words[phrase.head].reading
      return phrase.agreement.onlyGender == .feminine && reading.wordClass == .noun
        && (reading.means(.person) || reading.derivation == .nominalized)
    }
    // „drohte der Frau, *ihre Kinder* zu töten“
    let above = clause.kind == .infinitive ? clause.parent.map { analysis.clauses[$0].units } ?? [] : []
    return (above + clause.units).contains { unit in
      guard case .phrase(let phrase) = unit, phrase.head < possessive, phrase.head != subject.word else { return false }
      // „bedrohte die Frau und *ihre Kinder*“: together they are several.
      if let last = phrase.conjuncts.last {
        let one = words[phrase.head].reading
        return phrase.conjuncts.count == 1 && last.phrase.determiner == possessive && one.wordClass == .noun
          && one.gender == .feminine && one.means(.person) && !one.agreement.isPluralOnly
      }
      return !phrase.isPrepositional && isHers(phrase) && phrase.agreement.onlyCase != .genitive
    }
  }

  /// „*Die Leiche der Studentin* lag im Haus ihrer Eltern“: the thing of one woman, whose they are rather than the thing's.
  func isBehindWomansThing(_ possessive: Int) -> Bool {
    guard let subject = antecedents.subject?.word, subject < possessive,
      let clause = analysis.clause(around: subject)
    else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let thing) = unit, thing.head == subject, thing.genitives.count == 1 else { return false }
      let owner = thing.genitives[0]
      return owner.conjuncts.isEmpty && owner.agreement.isSingularOnly && owner.agreement.onlyGender == .feminine
        && words[owner.head].wordClass == .noun && words[owner.head].reading.means(.person)
    }
  }

  /// „ihre Kinder“: several, which parents have as well as a woman.
  private func hasSeveral(_ possessive: Int) -> Bool {
    words[(possessive + 1)...].first { $0.isCapitalized }?.reading.agreement.isPluralOnly ?? false
  }

  /// „Er fragte *sie* nach ihrer Meinung“: where nobody else has been spoken of, the woman that the pronoun means.
  private func isOfObject(_ possessive: Int) -> Bool {
    guard let subject = antecedents.subject, subject.number == .singular, subject.germanGender != "f",
      let clause = analysis.clause(around: possessive)
    else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, phrase.head < possessive, phrase.conjuncts.isEmpty else { return false }
      return words[phrase.head].wordClass == .pronoun && ["sie", "ihr"].contains(words[phrase.head].text)
    }
  }

  /// „Clinton verlor ihre Wahl“, „Kahlo und ihre Freunde“: one person named by the surname, whatever the lists say of him or
  /// her.
  private func isHers(_ possessive: Int) -> Bool {
    let isOne = { (word: German.Word) in
      word.isPersonName && word.tokens.count == 1 && word.match?.detail != "given" && word.match?.number != .plural
    }
    if possessive > 1, words[possessive - 1].lower == "und",
      isOne(words[possessive - 2]) || words[possessive - 2].lower == "sie" && isWomanBesideHers(possessive - 2)
    {
      return true
    }
    // „Anlass war *Ryans Arbeit für ihren* Film“
    if possessive > 2, words[possessive - 1].wordClass == .preposition, words[possessive - 2].wordClass == .noun,
      isOne(words[possessive - 3]), words[possessive - 3].reading.agreement.onlyCase == .genitive
    {
      return true
    }
    guard let subject = antecedents.subject, subject.number == .singular, subject.isPerson, let word = subject.word
    else {
      return false
    }
    return isOne(words[word])
  }

  func antecedent(of key: String) -> English.Agreement? {
    // „Sein Humor, seine Wärme und seine Güte“: all of one owner.
    if let listed = antecedents.listed, listed.key == key { return listed.owner }
    // „Ihr Haus ist größer als das ihrer Eltern“
    if !antecedents.isInSubject, let own = antecedents.ofSubject, own.key == key { return own.owner }
    switch key {
    case "mein": return English.Agreement(.first, .singular)
    case "unser": return English.Agreement(.first, .plural)
    case "dein", "euer": return English.Agreement(.second, .singular)
    case "sein":
      if let subject = antecedents.subject,
        subject.isAnyone || subject.isPerson && subject.word.map({ words[$0].lower.hasPrefix("jede") }) ?? false
      {
        return English.Agreement(.third, .plural)
      }
      let owner = owner(
        of: .masculine, { $0.number == .singular && $0.germanGender != "f" },
        // „Harrow nahm den Bund. *Seine* Anwälte …“: somebody by an unknown name as well
        orElse: { $0.number == .singular && ($0.germanGender == "m" || $0.germanGender == "n") || $0.isUnknownPerson })
      return owner
    case "ihr":
      // „Ein Fünftel der Befragten ist mit *ihrer* Arbeit zufrieden“
      let isTheirs = { (referent: Referent) in
        referent.number == .plural || referent.isPluralInEnglish || referent.germanGender == "f"
      }
      return owner(of: .feminine, isTheirs, orElse: isTheirs)
    default: return English.Agreement(.third, .singular, .neuter)
    }
  }

  /// Whom a possessive means: the subject of the clause or of the one before, else what was spoken of last.
  private func owner(
    of gender: GrammaticalGender, _ fits: (Referent) -> Bool, orElse fitsBefore: (Referent) -> Bool
  ) -> English.Agreement? {
    let found: Referent
    if let whole = antecedents.whole(fits) {
      found = whole
    } else if let subject = antecedents.subject, subject.isUnknownPerson {
      found = subject
    } else if let named = antecedents.subject.flatMap({ fits($0) ? $0 : nil })
      ?? discourse.subject.flatMap({ fits($0) && mayOwn($0) ? $0 : nil }) ?? latestOwner(fitsBefore)
    {
      found = named
    } else {
      return nil
    }
    return found.isUnknownPerson ? English.Agreement(.third, .singular, gender) : found.agreement
  }

  private func mayOwn(_ other: Referent) -> Bool {
    antecedents.notOwner.map { !other.isSame($0) } ?? true
  }

  /// Who or what was spoken of last; „fordert eine Befragung *der Lehrerin* nach ihrem Alter“: somebody in this sentence rather than
  /// what is done.
  private func latestOwner(_ fits: (Referent) -> Bool) -> Referent? {
    func isOwner(_ other: Referent) -> Bool { fits(other) && mayOwn(other) }
    guard let latest = discourse.referents.first(where: isOwner), latest.nounClass == "e", latest.word != nil,
      !latest.isPerson
    else { return discourse.referents.first(where: isOwner) }
    return discourse.referents.first { isOwner($0) && $0.isPerson && $0.word != nil && $0.number == .singular }
      ?? latest
  }
}

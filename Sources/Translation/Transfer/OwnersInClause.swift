import English
import German

/// Whose a possessive is by the place where it stands in its clause.
extension SentenceTransfer {
  /// „*Rebull und ihre* Kollegen“, „den Bürgermeister *und seinen* Stellvertreter“: of the one named right before it, if it is
  /// somebody or bears a name.
  func ownerJoined(to possessive: Int) -> English.Agreement? {
    let key = words[possessive].reading.key
    guard key == "sein" || key == "ihr", possessive > 1,
      ["und", "sowie", "oder"].contains(words[possessive - 1].lower),
      let first = phrase(joinedTo: possessive)
    else { return nil }
    let word = words[first.head]
    if word.wordClass == .pronoun {
      // „sie und *ihren* Partner“, but „sie und *ihre* Partner stritten“: that may be several.
      return key == "ihr" && word.lower == "sie" && isWomanBesideHers(first.head)
        ? English.Agreement(.third, .singular, .feminine) : nil
    }
    let reading = word.reading
    let isName = reading.wordClass == .name
    // The phrase is plural by what is joined to it.
    guard word.match?.number != .plural, isName || !reading.agreement.isPluralOnly else { return nil }
    let person: GrammaticalGender = key == "sein" ? .masculine : .feminine
    // „Lawrence von Arabien und *seine* Leute“
    let isOfPlace = first.preposition.map { $0 > 0 && words[$0].lower == "von" && words[$0 - 1].isPersonName } ?? false
    switch word.match?.kind {
    case .place where isOfPlace: return English.Agreement(.third, .singular, person)
    case .person: return English.Agreement(.third, .singular, person)
    case .place, .organization: return English.Agreement(.third, .singular, .neuter)
    default: break
    }
    let isPerson = isName ? isLikelyPerson(first) || !first.close.isEmpty : reading.means(.person)
    let isOne = isName || reading.gender.map { ($0 == .feminine) == (key == "ihr") } ?? true
    return isPerson && isOne ? English.Agreement(.third, .singular, person) : nil
  }

  /// What „und“ and the phrase of a possessive are joined to, alone.
  private func phrase(joinedTo possessive: Int) -> German.NounPhrase? {
    guard let clause = analysis.clause(around: possessive) else { return nil }
    for case .phrase(let phrase) in clause.units
    where phrase.conjuncts.count == 1 && phrase.conjuncts[0].phrase.determiner == possessive {
      return phrase
    }
    return nil
  }

  /// „Anna Berg sang. Zwei Kritiken lobten *ihre* Stimme“: what only persons have is of no things.
  func isOfWomanBefore(_ possessive: Int, _ noun: German.Reading) -> Bool {
    guard words[possessive].reading.key == "ihr", !noun.nounGroups.isDisjoint(with: [.personal, .body]),
      let subject = antecedents.subject, subject.number == .plural, !subject.isPerson, !subject.isGroup,
      subject.word.map({ words[$0].wordClass == .noun && !words[$0].reading.means([.person, .group, .place]) }) ?? false
    else { return false }
    let latest = discourse.referents.first {
      $0.isPerson && $0.age <= 2 && ($0.number == .plural || $0.germanGender == "f")
    }
    return latest?.number == .singular
  }

  /// „die Ministerin auf ihr Amt zu reduzieren“: the woman to whom something is done in an infinitive, which has no subject.
  func isOfObjectInInfinitive(_ possessive: Int) -> Bool {
    guard words[possessive].reading.key == "ihr",
      let clause = analysis.clauses.last(where: { $0.kind == .infinitive && $0.words.contains(possessive) }),
      !(antecedents.subject.map { $0.number == .plural || $0.germanGender == "f" } ?? false)
    else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, phrase.lastWord < possessive, !phrase.isPrepositional,
        phrase.conjuncts.isEmpty,
        phrase.agreement.onlyGender == .feminine || words[phrase.head].match?.gender == .feminine
      else { return false }
      return words[phrase.head].isPersonName || words[phrase.head].reading.means(.person)
    }
  }

  /// „Gazprom *seinerseits*“, „Der Konzern ist *seinerseits* verschuldet“: of a firm, an office or a country.
  func isSaidOfThing(_ adverb: Int) -> Bool {
    if adverb > 0, words[adverb - 1].wordClass == .name || words[adverb - 1].wordClass == .noun {
      let word = words[adverb - 1]
      return [.organization, .place].contains(word.match?.kind) || word.reading.means([.group, .place])
    }
    return antecedents.subject.map { !$0.isPerson } ?? false
  }

  /// „Japan richtet *seine* Augen auf China“, „Die Partei änderte *ihre* Meinung“: what else persons have, and who has it here.
  var isOfInstitution: Bool {
    // „*Ihre* Familie erfuhr von *ihrem* Tod“
    if let word = antecedents.subject?.word, word > 0, words[word - 1].wordClass == .possessive { return false }
    if let word = antecedents.subject?.word, [.place, .organization].contains(words[word].match?.kind) { return true }
    let owner = antecedents.isInSubject ? discourse.subject : antecedents.subject
    // „Er ist steil. *Seine* Hänge …“: a pronoun tells nothing of a place.
    let isNamed = owner?.word.map { words[$0].isNominal && words[$0].wordClass != .pronoun } ?? false
    return owner.map { !$0.isPerson && ($0.isGroup || $0.isPlace && isNamed) } ?? false
  }

  /// „*Das Zimmer* war seine erste Wohnung“, „In seiner Partei wuchs *Widerstand*“: what is told of a thing by a possessive is
  /// not its own, nor is what stands before a subject that nothing has been said of.
  func isOfAnother(_ possessive: Int) -> Bool {
    guard !antecedents.isInSubject, let subject = antecedents.subject, !subject.isPerson, !subject.isGroup,
      let word = subject.word, words[word].wordClass == .noun, let clause = analysis.clause(around: possessive)
    else { return false }
    let phrases = clause.units.compactMap { unit -> German.NounPhrase? in
      if case .phrase(let phrase) = unit { phrase } else { nil }
    }
    guard let actor = phrases.first(where: { $0.head == word }) else { return false }
    if possessive < word {
      let isNew = actor.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) } ?? true
      return isNew && possessive < actor.firstWord
    }
    return possessive + 1 < words.count && words[possessive + 1].reading.key != "eigen" && isLinked(possessive)
      && phrases.contains { $0.determiner == possessive && !$0.isPrepositional && $0.agreement.allows(.nominative) }
  }
}

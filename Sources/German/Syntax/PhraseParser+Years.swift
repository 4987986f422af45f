import Lexicon

/// Years that stand bare before a noun or a person, and ordinals in a row.
extension PhraseParser {
  /// „haben ihre Beziehungen 2016 abgebrochen“: a year that names no thing of its kind tells when.
  func isLooseYear(_ word: Word, behind phrase: NounPhrase, _ head: Reading) -> Bool {
    // „verkaufte das Haus 2013“: what there is only one of needs no year to be told apart.
    if let year = word.year, (1900...2040).contains(year), head.wordClass == .noun, phrase.head > 0,
      head.means([.thing, .place]), head.origin != .guess, let article = phrase.determiner, article > 0,
      words[article].reading.key == "der",
      words[article - 1].isOnlyFinite && endsClause(behind: word) || awaitsDeed(behind: word, before: article)
    {
      return true
    }
    // „bis das Projekt 2006 scheiterte“: right before the verb that ends a clause
    if let year = word.year, (1900...2040).contains(year), head.wordClass == .noun, !head.means([.time, .event]),
      let article = phrase.determiner, words[article].reading.key == "der", article > 0,
      words[article - 1].has(.subordinator), case let verb = phrase.lastWord + 2, verb < words.count,
      words[verb].isOnlyFinite, !words[verb].isCapitalized, verb + 1 >= words.count || words[verb + 1].isPunctuation
    {
      return true
    }
    // „dass das Haus 2013 gebaut wurde“, „mit dessen Bau 2013 begonnen wurde“
    if let year = word.year, (1500...2100).contains(year), head.wordClass == .noun,
      let owner = phrase.determiner ?? (phrase.firstWord > 0 ? phrase.firstWord - 1 : nil),
      words[owner].reading.key == "der" && phrase.determiner != nil && !head.means([.time, .event])
        || words[owner].wordClass == .possessive || words[owner].lower.isOne(of: "dessen", "deren"),
      case let next = phrase.lastWord + 2,
      next + 1 < words.count, words[next].hasParticiple, !words[next].isCapitalized, words[next + 1].hasFinite,
      words[next + 1].verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains)
    {
      return true
    }
    guard let year = word.year, (1500...2100).contains(year), head.wordClass == .noun,
      !head.means([.time, .event, .thing]), !head.means(.group) || phrase.determiner != nil, phrase.head > 0,
      words[..<phrase.head].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    return phrase.agreement.isPluralOnly
      || phrase.determiner.map { words[$0].reading.wordClass == .possessive } ?? false
      || head.means([.group, .person]) && phrase.determiner.map { words[$0].reading.key == "der" } ?? false
  }

  /// Nothing but a mark or a conjunction follows.
  private func endsClause(behind word: Word) -> Bool {
    let next = words.first { $0.tokens.lowerBound >= word.tokens.upperBound }
    return next.map { $0.isPunctuation || $0.has(.coordinator) } ?? true
  }

  /// „*hat* das Haus 2013 *gekauft*“: between the auxiliary and its participle.
  private func awaitsDeed(behind year: Word, before article: Int) -> Bool {
    guard
      words[..<article].contains(where: { word in
        word.isOnlyFinite && !word.isCapitalized && word.verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains)
      }),
      let last = words.drop(while: { $0.tokens.lowerBound < year.tokens.upperBound })
        .prefix(while: { !$0.isPunctuation && !$0.has(.coordinator) }).last
    else { return false }
    return last.hasParticiple && !last.isCapitalized && !last.isOnlyFinite
  }

  /// „seit 1988 Finanzminister“, „wurde 1990 Minister“: the year is no number of ministers.
  func isYearBeforePerson(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit, let year = words[index].year, (1500...2100).contains(year) else { return false }
    let isSingular =
      linksInSingular(index - 1) || index + 2 < words.count && linksInSingular(index + 2)
    if isSingular, words[index + 1].readings.contains(where: { $0.wordClass == .noun && $0.means(.person) }) {
      return true
    }
    // „war bis zu seinem Rücktritt 1993 Minister“: one is not counted by thousands.
    if year % 100 != 0, words[index - 1].wordClass == .noun, !words[index - 1].reading.means([.time, .unit]),
      words[..<index].indices.contains(where: linksInSingular),
      words[index + 1].readings.contains(where: {
        $0.wordClass == .noun && $0.means(.person) && !$0.agreement.isPluralOnly
      })
    {
      return true
    }
    // „wurde 2010 erster Präsident“: in -er one alone is ranked.
    if words[index + 1].lower.hasSuffix("er"), index + 2 < limit, words[index + 2].isCapitalized,
      words[index + 1].readings.contains(where: { $0.wordClass == .adjective && $0.isOrdinal }),
      words[index + 2].readings.contains(where: { $0.wordClass == .noun && $0.agreement.isSingularOnly })
    {
      return true
    }
    if words[index - 1].lower == "von", dates(index) { return true }
    guard ["seit", "ab", "bis"].contains(words[index - 1].lower) else { return false }
    // „bis 2028 Wärmepläne vorlegen“: what is counted by thousands is money or time.
    return words[index + 1].readings.contains { $0.wordClass == .noun && !$0.means([.unit, .time]) }
  }

  /// „nach einem Abkommen *von 1961* Zahlungen leisten“: the year of what was decided or happened; but „eine Zahl von 1961
  /// Stimmen“, „ein Vorsprung von 1961 Metern“.
  private func dates(_ index: Int) -> Bool {
    guard index > 1, let year = words[index].year, (1900...2040).contains(year), year % 100 != 0,
      words[index - 2].wordClass == .noun, case let dated = words[index - 2].reading, dated.means([.abstract, .event]),
      dated.nounGroups.isDisjoint(with: [.portion, .gap, .plurality, .measures])
    else { return false }
    return words[index + 1].readings.contains { $0.wordClass == .noun && !$0.means([.unit, .time]) }
  }

  /// „der 1998 verstorbene Autor“: one is not counted by thousands.
  func isYearOfOne(_ index: Int, _ agreement: Agreement) -> Bool {
    guard let year = words[index].year, (1900...2040).contains(year), year % 100 != 0 else { return false }
    return words[index + 1].readings.contains {
      $0.wordClass == .adjective && !$0.agreement.isEmpty && agreement.intersection($0.agreement).isSingularOnly
    }
  }

  /// A number that has the shape of a year and is no round one, behind an adverb of time.
  func isBareYear(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit, let year = words[index].year, (1900...2040).contains(year)
    else { return false }
    // „beging 2010 Selbstmord“: what has no plural is not counted.
    let next = words[index + 1].readings.filter { $0.wordClass == .noun }
    if !next.isEmpty, next.allSatisfy({ $0.agreement.isSingularOnly && !$0.means(.unit) }),
      words[index + 1].isCapitalized
    {
      return true
    }
    // „seit 1998 stärkste Partei“, „2010 erster Präsident“: a rank is nobody's number.
    if words[index + 1].isInflectedAdjective, index + 2 < limit, words[index + 2].isCapitalized,
      words[index + 1].readings.contains(where: { $0.degree == .superlative || $0.isOrdinal }),
      words[index + 2].readings.contains(where: {
        $0.wordClass == .noun && !$0.agreement.intersection(.singular).isEmpty
      })
    {
      return true
    }
    // „als Wolf 2002 *Vorsitzender* wurde“: several would be in the genitive.
    if !next.isEmpty, words[index + 1].isCapitalized,
      next.allSatisfy({ reading in
        reading.means(.person) && reading.agreement.intersection(.plural).onlyCase == .genitive
          && reading.agreement.allows(.nominative)
      })
    {
      return true
    }
    // „dass 1996 zwei Flugzeuge“, „zum 1. Januar 2005 Erhöhungen“
    // „bis 2030 15 Millionen Autos“
    if words[index + 1].wordClass == .numeral { return true }
    if words[index - 1].match != nil, words[index - 1].text.contains(". ") { return true }
    // „hatte mit ihrer Filiale 2014 Schlagzeilen gemacht“: behind a noun that takes no number
    if year % 10 != 0, words[index - 1].isCapitalized, words[index - 1].wordClass == .noun,
      !words[index - 1].reading.means([.unit, .time]), words[index + 1].isCapitalized,
      words[index + 1].readings.contains(where: { $0.wordClass == .noun && $0.means([.abstract, .event, .thing]) })
    {
      return true
    }
    // „Bereits 2000 Menschen“
    let isCount =
      year % 100 == 0
      || words[index + 1].readings.contains { $0.means(.person) && $0.wordClass == .noun && $0.agreement.isPluralOnly }
    return ["bereits", "schon", "erst", "noch"].contains(words[index - 1].lower) && !isCount
      || year % 10 != 0 && words[index - 1].isOnlyFinite
  }

  /// „vom 3. bis (zum) 5. Mai“: where the second ordinal stands.
  func secondOrdinal(_ first: Reading, _ index: Int, _ limit: Int) -> Int? {
    guard first.isOrdinal, index + 2 < limit, words[index].lower == "bis" else { return nil }
    let next = ["zum", "zur"].contains(words[index + 1].lower) ? index + 2 : index + 1
    guard next + 1 < limit, words[next].has(.adjective), words[next].reading.isOrdinal,
      words[next + 1].isNominal
    else { return nil }
    return next
  }
}

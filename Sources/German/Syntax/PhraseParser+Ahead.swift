import Lexicon

/// What stands further on: whether a noun is still to come that a word belongs to.
extension PhraseParser {
  /// Whether the phrase can go on towards a head.
  func continues(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    var index = start
    while index < limit, Marks.isQuote(words[index].text) { index += 1 }
    guard index < limit else { return false }
    if headReading(index, agreement) != nil || attributeReading(index, agreement) != nil { return true }
    if words[index].readings.first?.wordClass == .numeral { return true }
    if let quantity = determiner(index), ["solcher", "ander", "beide"].contains(quantity.key), index + 1 < limit,
      words[index + 1].isNominal
    {
      return true
    }
    if index + 1 < limit, isAttributeAdverb(index), attributeReading(index + 1, agreement) != nil { return true }
    return false
  }

  /// Whether a noun follows, with inflected adjectives before it or not.
  func nounAhead(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit {
      if words[index].has(.noun) { return true }
      // „Deutschlands erstes „Bergdorf““
      let opensQuote = index + 1 < limit && Marks.opening.contains(words[index].text) && words[index + 1].isCapitalized
      if words[index].isInflectedAdjective || words[index].has(.numeral) || opensQuote {
        index += 1
        continue
      }
      return false
    }
    return false
  }

  /// Whether what the name at an index owns stands behind it: „Kants überraschend moderner Gedanke“, „Linds alten,
  /// brüchigen Häusern“, „Frankreichs François Hollande“.
  func ownedAhead(_ owner: Int, _ limit: Int) -> Bool {
    if nounAhead(owner + 1, limit) { return true }
    // „Spielbergs „Bridge of Spies““: what a mark opens, right up to the one that closes it.
    if owner + 1 < limit, words[owner + 1].wordClass == .name, words[owner + 1].tokens.count > 2,
      words[owner + 1].text.first.map({ Marks.opening.contains(String($0)) }) ?? false
    {
      return true
    }
    if owner + 3 < words.count, owner + 2 < limit, Marks.opening.contains(words[owner + 1].text),
      words[owner + 1].spaceBefore, words[owner + 2].isCapitalized, words[owner + 2].isNominal,
      let close = words[(owner + 3)...].prefix(5).firstIndex(where: { Marks.closing.contains($0.text) })
    {
      return words[(owner + 2)..<close].allSatisfy { !$0.isPunctuation && ($0.isCapitalized || !$0.hasFinite) }
    }
    if ownsName(owner, limit) { return true }
    var index = owner + 1
    var hasAdjective = false
    while index + 1 < limit {
      let word = words[index]
      if word.isCapitalized { return hasAdjective && canBeOwned(word) }
      if word.isInflectedAdjective, !word.hasFinite {
        hasAdjective = true
      } else if word.isComma || word.has(.coordinator) {
        guard hasAdjective, words[index + 1].isInflectedAdjective, !words[index + 1].isCapitalized else { return false }
      } else {
        guard isAttributeAdverb(index), words[index + 1].isInflectedAdjective, !word.hasFinite else { return false }
      }
      index += 1
    }
    return index < limit && hasAdjective && words[index].isCapitalized && canBeOwned(words[index])
  }

  /// A noun, or an organization by its name: „Merkels liberaler *FDP*“.
  private func canBeOwned(_ word: Word) -> Bool {
    word.has(.noun) || word.wordClass == .name && word.reading.means(.group) && word.match?.isGenitive != true
  }

  /// „Frankreichs François Hollande“, „Bayerns Neuer“, „in Nolans Dunkirk“: a genitive that no noun before it has owns the
  /// next one by a name of its own.
  private func ownsName(_ owner: Int, _ limit: Int) -> Bool {
    guard owner + 1 < limit, words[owner + 1].wordClass == .name, words[owner + 1].isCapitalized,
      words[owner + 1].spaceBefore, let match = words[owner].match, match.isGenitive
    else { return false }
    let owned = words[owner + 1]
    if match.kind == .place, owned.match?.kind == .person, owned.match?.isGenitive == false, owned.tokens.count > 1 {
      return true
    }
    guard match.kind == .place || match.kind == .person, owned.match?.isGenitive != true,
      owned.reading.agreement.onlyCase != .genitive
    else { return false }
    guard owner > 0 else { return true }
    let before = words[owner - 1]
    // „Russlands Putin und Chinas Xi“
    if before.has(.coordinator), owner > 2, words[owner - 2].isPersonName, words[owner - 2].match?.isGenitive != true,
      words[owner - 3].match?.isGenitive == true
    {
      return true
    }
    return !before.isNominal && !before.isComma && !before.has(.coordinator) && !before.isInflectedAdjective
      && !before.has(oneOf: .determining)
      // „wegen Merkels Putin“
      && !(before.has(.preposition) && before.readings.contains { $0.info.contains("g") })
  }

  /// An unknown name or an abbreviation in capitals between an article and a noun that agrees.
  func isNameBeforeNoun(_ index: Int, _ agreement: Agreement, _ limit: Int, _ phrase: NounPhrase) -> Bool {
    guard index + 1 < limit, phrase.determiner != nil || !phrase.modifiers.isEmpty else { return false }
    if isNounApart(index, agreement, limit, phrase) { return true }
    guard words[index].isCapitalized, case let word = words[index],
      let first = word.readings.first, first.wordClass == .name, !word.text.hasSuffix("-"),
      let noun = words[index + 1].readings.first, noun.wordClass == .noun, noun.origin != .guess,
      words[index + 1].match == nil, !noun.means([.unit, .time]),
      !noun.agreement.intersection(agreement).isEmpty
    else { return false }
    let isAbbreviation = word.text.utf8.count > 1 && word.text.allSatisfy(\.isUppercase)
    // „hatten die Pensionäre Tränen“: behind „die“ only one woman or thing can follow.
    let isSure =
      phrase.determiner.map { words[$0].lower != "die" || noun.agreement.isSingularOnly } ?? true
      // „die Mohringer Stadträte“
      || word.text.hasSuffix("er") && word.text.utf8.count > 5
    // „des Hanauer Stadtfests“: whoever else is called so, a genitive would have an ending.
    let isInhabitant =
      word.match?.kind == .person && word.tokens.count == 1 && word.text.hasSuffix("er") && !noun.means(.person)
      && phrase.determiner.map { ["des", "eines"].contains(words[$0].lower) } ?? false
    return first.origin == .guess && word.match == nil && isSure || isInhabitant
      || isAbbreviation
        && (phrase.determiner.map { words[$0].lower != "die" || isWrittenApart(index, behind: $0) } ?? true)
  }

  /// „*Die US Botschaft* schloss“: alone it would be „die USA“, and in front of a sentence „Die EU Kommission tagt“ would be two
  /// things before the verb.
  private func isWrittenApart(_ index: Int, behind article: Int) -> Bool {
    guard article == index - 1 else { return false }
    if words[index].text == "US" { return true }
    let verb = index + 2
    return article == 0 && verb < words.count && words[verb].isOnlyFinite
      && words[index + 1].reading.agreement.isSingularOnly
  }

  /// „die Fußball Bundesliga“: a compound written apart, whose first part does not agree with the article and whose second
  /// does.
  private func isNounApart(_ index: Int, _ agreement: Agreement, _ limit: Int, _ phrase: NounPhrase) -> Bool {
    guard index + 1 < limit, let article = phrase.determiner, words[article].has(.article),
      !(article > 0 && (words[article - 1].isComma || words[article - 1].has(.preposition))),
      let first = words[index].readings.first,
      // „der beiden Premier League Klubs“
      words[index].match?.kind == .organization
        || first.wordClass == .noun && first.origin == .lexicon && !first.means(.person) && words[index].match == nil
          && words[index].text == first.lemma && article == index - 1,
      words[index].readings.allSatisfy({
        WordClasses.nominal.contains($0.wordClass)
          && $0.agreement.intersection(agreement).isEmpty
      }),
      let noun = words[index + 1].readings.first, noun.wordClass == .noun, noun.origin == .lexicon,
      words[index + 1].isCapitalized, words[index + 1].match == nil, !noun.means(.unit),
      !noun.agreement.intersection(agreement).isEmpty
    else { return false }
    return true
  }
}

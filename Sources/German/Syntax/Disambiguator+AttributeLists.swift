import Lexicon

/// Two attributes with a comma between them, one of which at least has adverbs or phrases of its own.
extension Disambiguator {
  /// „die von den Eltern *gekauften*, aber nie *benutzten* Räder“, „die *gelobte*, später kritisierte App“: between an article
  /// and the noun that it waits for, what agrees with both is no verb, on neither side of the comma.
  mutating func attributeLists() {
    for comma in words.indices.dropFirst(2).dropLast(2)
    where words[comma].isComma && isAttributeAlike(comma - 1) {
      guard let list = attributeList(around: comma) else { continue }
      keepAttribute(comma - 1)
      keepAttribute(list.last)
      if words[list.article].has(.article) { words[list.article].keep(.article) }
    }
  }

  private mutating func keepAttribute(_ index: Int) {
    guard words[index].has(.verb) else { return }
    words[index].keep { $0.wordClass == .adjective && !$0.agreement.isEmpty }
  }

  private func isAttributeAlike(_ index: Int) -> Bool {
    words[index].isInflectedAdjective && !words[index].isCapitalized && words[index].match == nil
  }

  /// The article before the first attribute, and the attribute right before the noun behind the comma.
  private func attributeList(around comma: Int) -> (article: Int, last: Int)? {
    var index = comma + 1
    if WordSets.opposing.contains(words[index].lower) || words[index].has(.coordinator) { index += 1 }
    let end = min(words.count - 1, index + 9)
    while index < end {
      let word = words[index]
      if word.isPunctuation || word.isOnlyFinite && !word.isCapitalized { return nil }
      if isAttributeAlike(index), words[index + 1].isCapitalized, words[index + 1].isNominal,
        let article = article(opening: comma, index)
      {
        return (article, index)
      }
      index += 1
    }
    return nil
  }

  /// What agrees with both attributes and their noun, with no noun of its own in between.
  private func article(opening comma: Int, _ last: Int) -> Int? {
    let shared = words[comma - 1].agreement(of: WordClasses(.adjective))
      .intersection(words[last].agreement(of: WordClasses(.adjective)))
      .intersection(words[last + 1].agreement(of: .nominal, emptyIsAll: true))
    guard !shared.isEmpty else { return nil }
    for index in (max(0, comma - 10)...(comma - 2)).reversed() {
      let word = words[index]
      if word.isPunctuation || word.isOnlyFinite && !word.isCapitalized { return nil }
      let mayBeRelative = index > 0 && words[index - 1].isComma && word.has(.relative)
      if word.has(.article) || word.has(.possessive) || word.has(.prepositionArticle), !mayBeRelative,
        !words[index + 1].isCapitalized,
        word.has(.prepositionArticle) || !word.agreement(of: .determining, emptyIsAll: true).isDisjoint(with: shared)
      {
        return index
      }
    }
    return nil
  }
}

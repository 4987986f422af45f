import Lexicon

/// Participles that look like finite verbs, behind a comma and with a word of contrast.
extension Disambiguator {
  /// „Das Stück wurde von Kritikern gelobt, vom Publikum aber kaum *besucht*“: under the auxiliary of the clause before, with
  /// nothing beside it that could do it as its subject.
  func isContrastedDeed(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard word.hasParticiple, word.hasFinite, !word.isCapitalized, !word.isInflectedAdjective,
      index + 1 >= words.count || words[index + 1].isPunctuation, case let start = words.startOfPart(before: index),
      start > 2, start < index, words[start - 1].isComma, case let before = words[start - 2], before.hasParticiple,
      !before.isOnlyFinite, !before.isCapitalized,
      words[start..<index].contains(where: { WordSets.contrasting.contains($0.lower) }),
      words[words.startOfPart(before: start - 1)..<(start - 2)].contains(where: {
        $0.verbKeys.contains("werden") && $0.hasFinite
      })
    else { return false }
    return hasNoDoer(start..<index)
  }

  /// Only adverbs and phrases with a preposition, and nothing that could be a subject.
  func hasNoDoer(_ range: Range<Int>) -> Bool {
    var isGoverned = false
    for word in words[range] {
      if word.has(.preposition) || word.has(.prepositionArticle) {
        isGoverned = true
      } else if word.isNominal, isGoverned {
        isGoverned = false
      } else if !isGoverned,
        !word.has(.adverb) && !WordSets.contrasting.contains(word.lower) && !word.has(.negation)
          || word.has(oneOf: .determining)
      {
        return false
      }
    }
    return !isGoverned
  }
}

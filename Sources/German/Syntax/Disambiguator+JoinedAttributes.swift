import Lexicon

/// Attributes that are joined, where one of them looks like a verb.
extension Disambiguator {
  /// „einen jungen *und an Kunst interessierten* Mann“, „einer kleinen, ruhigen *und vom Krieg verschonten* Stadt“: behind an
  /// article and attributes whose noun is still to come, a coordinator and a preposition open one more attribute.
  func closesJoinedAttribute(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard words[index].isInflectedAdjective, !words[index].isCapitalized, index + 1 < segment.upperBound,
      words[index + 1].isCapitalized, words[index + 1].isNominal,
      let joint = words[max(0, index - 7)..<index].lastIndex(where: { $0.has(.coordinator) }), joint > 1,
      joint + 2 < index, words[joint + 1].has(.preposition) || words[joint + 1].has(.prepositionArticle),
      words[joint - 1].isInflectedAdjective, !words[joint - 1].isCapitalized,
      !words[(joint + 1)..<index].contains(where: { $0.isPunctuation || $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    var start = joint - 1
    while start > 0, words[start].isInflectedAdjective || words[start].isComma, !words[start].has(oneOf: .determining) {
      start -= 1
    }
    guard words[start].has(oneOf: .determining) else { return false }
    let agreement = words[start].agreement(of: .determining)
      .intersection(words[index].agreement(of: WordClasses(.adjective)))
    return words[index + 1].readings.contains {
      WordClasses.nominal.contains($0.wordClass) && !$0.agreement.intersection(agreement).isEmpty
    }
  }
}

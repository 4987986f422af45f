import Lexicon

/// By how much one amount is above or below another: „liegt bei 30 Euro und damit um zehn Prozent höher als …“.
extension ClauseBuilder {
  /// Behind „damit“ a measure, with „um“ or without, and right behind it the comparative that it belongs to.
  func compared(by measure: NounPhrase, _ focus: [Int], _ next: Unit?) -> NounPhrase? {
    guard let first = focus.first, words[first].lower == "damit", case .adjective(let quality, let adverbs)? = next,
      words[quality].reading.degree == .comparative, quality == measure.lastWord + 1 + adverbs.count,
      measure.preposition.map({ words[$0].lower == "um" }) ?? true,
      words[measure.head].wordClass == .numeral || words[measure.head].reading.means(.unit),
      words[measure.head].wordClass == .numeral || measure.modifiers.contains(where: { $0.numberWord != nil })
    else { return nil }
    var phrase = NounPhrase(head: quality, agreement: .all)
    phrase.focus = focus + adverbs
    phrase.measures = [measure]
    return phrase
  }
}

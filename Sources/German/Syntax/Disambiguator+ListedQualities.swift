import Lexicon

/// „Der Film ist brutal, *verrückt* und voll von Ideen“, „Alle waren müde, hungrig, *erkältet* oder krank“: participles in a
/// list of what somebody or something is, which look like finite verbs.
extension Disambiguator {
  func isListedQuality(_ index: Int) -> Bool {
    guard index > 2, index + 2 < words.count, words[index - 1].isComma, words[index].hasParticiple,
      !words[index].hasInfinitive, !words[index].isCapitalized, isQuality(index - 2), followsCopula(index - 2)
    else { return false }
    var next = index + 1
    // „…, *verängstigt, erschöpft* und krank“
    while words[next].isComma, next + 2 < words.count, isQuality(next + 1) || words[next + 1].hasParticiple {
      next += 2
    }
    guard words[next].lower.isOne(of: "und", "oder"), next + 2 < words.count else { return false }
    next += 1
    while next + 1 < words.count, words[next].wordClass == .adverb || words[next].has(.negation) { next += 1 }
    if words[next].lower.isOne(of: "voller", "ohne") { return true }
    guard next + 1 < words.count else { return false }
    let closes = words[next + 1].isPunctuation
    return isQuality(next) && (closes || words[next + 1].has(.preposition))
      || closes && words[next].hasParticiple && !words[next].isCapitalized
  }

  /// An adjective without an ending that is no verb as well.
  private func isQuality(_ index: Int) -> Bool {
    let word = words[index]
    return !word.isCapitalized && !word.has(.verb)
      && word.readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// Nothing but qualities, commas and words of degree back to „ist“.
  private func followsCopula(_ last: Int) -> Bool {
    for index in stride(from: last - 1, through: max(last - 14, 0), by: -1) {
      let word = words[index]
      if word.isOnlyFinite, !word.isCapitalized { return word.verbKeys.contains("sein") }
      guard word.isComma || isQuality(index) || word.hasParticiple || word.wordClass == .adverb || word.has(.negation)
      else { return false }
    }
    return false
  }
}

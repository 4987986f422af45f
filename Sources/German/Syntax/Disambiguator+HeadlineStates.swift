import Lexicon

/// Headlines that tell by an adjective alone how somebody feels or is, where it could be a finite verb as well.
extension Disambiguator {
  /// „UN besorgt über Lage in Mali“, „Fans enttäuscht“: in a line without a mark at its end what needs an object and has none
  /// is no finite verb, nor what does not agree with the only noun before it.
  mutating func headlineStates() {
    for piece in headlinePieces() {
      if let state = state(in: piece) { keepState(state) }
    }
  }

  private func state(in piece: Range<Int>) -> Int? {
    let state = piece.lowerBound + 1
    guard !words[state].isCapitalized, words[state].hasFinite, words[state].hasParticiple,
      !piece.contains(where: { $0 != state && !words[$0].isCapitalized && words[$0].has(.verb) }),
      case let subject = words[piece.lowerBound], subject.isNominal, !subject.has(oneOf: .determining),
      !subject.has(oneOf: .pronominal)
    else { return nil }
    let following = state + 1 < piece.upperBound ? words[state + 1] : nil
    if let following, !following.has(.preposition) && !following.has(.prepositionArticle) { return nil }
    let isPlural = subject.readings.allSatisfy {
      !$0.agreement.allows(.nominative) || $0.agreement.intersection(.with(.nominative)).isPluralOnly
    }
    if isPlural, !words[state].verbForms.allowsThird(plural: true) { return state }
    // „überrascht von der Nachfrage“, but „Film überrascht“
    let tellsCause = following.map { ["von", "vom", "über"].contains($0.lower) } ?? false
    let isAdjective = words[state].readings.contains { $0.wordClass == .adjective && $0.origin == .lexicon }
    return needsObject(words[state]) && (isAdjective || tellsCause) || tellsCause && affects(words[state]) ? state : nil
  }

  private func affects(_ verb: Word) -> Bool {
    verb.readings.contains { $0.verbGroups.contains(.affects) }
  }

  /// The adjective of the lexicon, or the participle where it has none.
  private mutating func keepState(_ index: Int) {
    if words[index].has(.adjective) { words[index].keep(.adjective) } else { keepParticiple(index) }
  }
}

import Lexicon

/// Sentences that begin with their verb since „es“ is left out before it.
extension ClauseBuilder {
  /// „*Bleibt zu hoffen*, dass er kommt“, „*Bleibt abzuwarten*, ob das reicht“: no order to stay.
  func tellsWhatRemains(_ segment: Segment) -> Bool {
    let verbs = verbIndices(segment)
    guard verbs.count == 2, words[verbs[0]].lower == "bleibt", segment.items.first?.start == verbs[0] else {
      return false
    }
    return words[verbs[1]].hasZuInfinitive || isAfterZu(verbs[1])
  }
}

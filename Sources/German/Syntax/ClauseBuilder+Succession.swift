import Lexicon

/// „Er ging nach Berlin, *später nach Wien*“: what came next, without a verb of its own.
extension ClauseBuilder {
  static let following: FormSet = [
    "dann", "danach", "später", "schließlich", "zuletzt", "irgendwann", "anschließend", "zuerst",
  ]

  /// Behind a clause that is complete, or behind another such piece, up to the end or to the next one.
  func tellsWhatFollowed(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1,
      case .word(let then) = segment.items[0], ClauseBuilder.following.contains(words[then].lower),
      segment.items.dropFirst().allSatisfy(isPart), let end = segment.items.last?.end, endsPiece(end),
      let top = stack.last
    else { return false }
    if clauses[top].kind == .fragment {
      return words[clauses[top].words.lowerBound..<clauses[top].words.upperBound].first.map {
        ClauseBuilder.following.contains($0.lower)
      } ?? false
    }
    return clauses[top].kind == .main && clauses[top].finite != nil && clauses[top].prefield > 0
      && clauses[top].units.count > clauses[top].prefield && !awaitsNonFinite(top)
  }

  private func isPart(_ item: Item) -> Bool {
    switch item {
    case .phrase: true
    case .word(let word): [.adverb, .negation, .adjective].contains(words[word].wordClass)
    }
  }

  /// The sentence or what is quoted ends, or one more such piece begins behind the comma.
  private func endsPiece(_ end: Int) -> Bool {
    if words[end...].allSatisfy(\.isPunctuation) { return true }
    guard end + 1 < words.count else { return true }
    return words[end].isQuotationMark
      || words[end].isComma && ClauseBuilder.following.contains(words[end + 1].lower)
        && !words[end...].contains { $0.hasFinite && !$0.isCapitalized && $0.wordClass == .verb }
  }
}

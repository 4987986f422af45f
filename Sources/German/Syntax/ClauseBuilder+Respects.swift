/// Two words before a predicate that tell in which respect it holds.
extension ClauseBuilder {
  /// „ist *körperlich und seelisch* (sehr) belastend“: both shade what stands behind them, and the first is no predicate by
  /// itself.
  mutating func joinRespects(
    _ second: (phrase: NounPhrase, first: Int, end: Int), behind position: Int, _ coordinator: Int, in index: Int
  ) -> Bool {
    let units = clauses[index].units
    let also = coordinator + 1
    guard words[second.phrase.head].wordClass == .adjective, !second.phrase.isPrepositional,
      case .adjective(let first, let inner) = units[position - 1], inner.isEmpty, first == coordinator - 1,
      words[first].isOf(.respect), words[also].isOf(.respect), words[coordinator].lower.isOne(of: "und", "oder")
    else { return false }
    let quality: (head: Int, shades: [Int])
    var end = second.end
    if second.phrase.head == also {
      // „körperlich und seelisch *sehr belastend*“
      guard end < units.count, case .adjective(let head, let shades) = units[end],
        units[end].firstWord == also + 1
      else { return false }
      quality = (head, shades)
      end += 1
    } else if second.phrase.focus.first == also {
      quality = (second.phrase.head, Array(second.phrase.focus.dropFirst()))
    } else {
      return false
    }
    clauses[index].units.replaceSubrange(
      (position - 1)..<end, with: [.adjective(quality.head, adverbs: [first, coordinator, also] + quality.shades)])
    if clauses[index].prefield >= end { clauses[index].prefield -= end - position }
    return true
  }
}

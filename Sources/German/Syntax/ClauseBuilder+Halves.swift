/// „…, dass der Mann kam und die Frau, die er liebte, lachte“: one more clause under the introducer of the one before, with
/// its front cut off from its verb by a comma.
extension ClauseBuilder {
  func opensInterruptedHalf(_ segments: ArraySlice<Segment>) -> Bool {
    guard let segment = segments.first, segment.delimiter == .coordinator,
      let coordinator = segment.coordinator,
      ["und", "oder"].contains(words[coordinator].lower), let top = stack.last, endsInVerb(top),
      clauses[top].finite == coordinator - 1, introduction(segment) == nil,
      shape(segment) == .verbless,
      let front = segment.items.first(where: { $0.start != coordinator })
    else { return false }
    // „Peter, der Arzt ist und Anna, die …“: who is told of in a relative clause acts in it as its pronoun.
    if case .phrase(let somebody, _) = front, clauses[top].kind == .relative, !somebody.isPrepositional,
      words[somebody.head].wordClass == .name
    {
      return false
    }
    for next in segments.dropFirst() {
      guard next.delimiter == .comma else { return false }
      if introduction(next) != nil || verbIndices(next).isEmpty || shape(next) == .zuInfinitive {
        continue
      }
      return isLastVerbFinite(next)
    }
    return false
  }

  /// Opens the clause with its front; the segment that ends in the verb fills the rest.
  mutating func openInterruptedHalf(_ segment: Segment) {
    guard let sibling = stack.last else { return }
    let index = openBeside(segment, sibling)
    for item in segment.items where item.start != segment.coordinator { place(item, in: index) }
  }

  /// „Die einen weinten, weil sie verloren hatten, *und die anderen*, weil sie froh waren“: with the verb of the clause in which the
  /// first are named, before a clause like the one just ended.
  func namesOthers(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator, words[coordinator].lower == "und", let top = stack.last,
      clauses[top].kind == .subordinate, endsInVerb(top), let opener = clauses[top].introducer.first,
      case let items = segment.items.filter({ $0.start != coordinator }), items.count == 1,
      let others = items[0].nominative,
      words[others.head].lower.isOne(of: "andere", "anderen"), others.determiner != nil,
      others.lastWord + 2 < words.count, words[others.lastWord + 1].isComma,
      words[others.lastWord + 2].lower == words[opener].lower
    else { return false }
    return words[..<opener].contains { $0.lower.isOne(of: "einen", "eine") }
  }
}

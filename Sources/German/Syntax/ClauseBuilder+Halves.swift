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
}

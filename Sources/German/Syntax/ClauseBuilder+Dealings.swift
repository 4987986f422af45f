import Lexicon

/// „hat mit dem, was dort geschah, nichts zu tun“: what somebody has to do with something, around the clause that tells it.
extension ClauseBuilder {
  /// Whether the main clause, which has told with what, waits for „nichts zu tun“ behind the clause on that.
  func waitsForDealing(_ main: Int, _ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, clauses[main].kind == .main,
      let finite = clauses[main].finite, clauses[main].verbs == [finite],
      words[finite].readings.contains(where: { $0.key == "haben" }), let top = stack.last,
      [.relative, .indirectQuestion].contains(clauses[top].kind), endsInVerb(top),
      case .phrase(let matter)? = clauses[main].units.last, !matter.clauses.isEmpty,
      matter.preposition.map({ words[$0].reading.key == "mit" }) ?? false,
      let verb = verbIndices(segment).last, isAfterZu(verb),
      words[verb].readings.contains(where: { ["tun", "schaffen"].contains($0.key) })
    else { return false }
    return segment.items.contains { item in
      guard case .phrase(let quantity, _) = item else { return false }
      return Self.shares.contains(words[quantity.head].lower)
    }
  }

  private static let shares: FormSet = ["nichts", "wenig", "viel", "etwas", "mehr", "weniger"]
}

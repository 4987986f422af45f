/// Two things between which nothing is asked, in front of a statement.
extension ClauseBuilder {
  /// „*Ob arm oder reich*, alle zahlen“, „*Egal ob Brot oder Käse* – alles ist frisch“: two things between which nothing is
  /// asked, in front of a statement of its own.
  func alternative(_ segment: Segment, before next: Segment?) -> Introduction? {
    guard stack.isEmpty, segment.delimiter == .start, !isQuestion, let next, next.coordinator == nil,
      next.delimiter == .comma || next.delimiter == .dash, verbIndices(segment).isEmpty, next.items.count > 1,
      var opens = introduction(segment), let ob = opens.words.last,
      words[ob].lower == "ob" || words[ob].lower.hasSuffix(" ob"),
      words[range(segment)].contains(where: { $0.lower == "oder" }), introduction(next) == nil,
      case let verb = next.items.dropFirst().drop(while: \.isPrepositional), let second = verb.first,
      second.start == finite(next, verbFinal: false),
      // „…, der Schaden für die Partei ist groß“, and not „… groß ist“
      verb.startIndex == 1 || verb.count > 1
    else { return nil }
    opens.kind = .subordinate
    return opens
  }

  mutating func openAlternative(_ segment: Segment, _ introduction: Introduction, in main: Int) {
    let index = newClause(.subordinate, segment, parent: main)
    clauses[index].introducer = introduction.words
    clauses[main].units.append(.clause(index))
    for item in segment.items.dropFirst(introduction.count) { place(item, in: index) }
  }
}

/// Where marks of punctuation hang: no arc to one crosses another (Universal Dependencies, „Punctuation“).
extension DependencyTree {
  /// Moves the marks that break the order of the tree to the highest word beside them that does not.
  mutating func placeMarks(_ isPunctuation: (Int) -> Bool) {
    let isMark = heads.indices.map(isPunctuation)
    guard isMark.contains(true) else { return }
    let arcs = heads.indices.compactMap { word in isMark[word] ? nil : heads[word].map { (word: word, head: $0) } }
    for mark in heads.indices where isMark[mark] && mark != root {
      guard let now = heads[mark], !heads.contains(mark) else { continue }
      let crossing = arcs.filter { min($0.word, $0.head) < mark && mark < max($0.word, $0.head) }
      func faults(_ head: Int) -> Int {
        crossing.count { !isAbove($0.head, head) }
          + (min(mark, head) + 1..<max(mark, head)).count { !isMark[$0] && !isAbove(head, $0) }
      }
      var best = (head: now, faults: isMark[now] ? Int.max : faults(now))
      guard best.faults > 0 else { continue }
      let neighbours = [(0..<mark).last { !isMark[$0] }, (mark + 1..<heads.count).first { !isMark[$0] }]
      for neighbour in neighbours {
        var head = neighbour
        while let word = head {
          let found = faults(word)
          if found < best.faults || found == best.faults && isAbove(word, best.head) { best = (word, found) }
          head = heads[word]
        }
      }
      heads[mark] = best.head
    }
  }
}

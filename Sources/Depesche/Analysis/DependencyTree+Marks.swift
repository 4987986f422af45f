/// Where marks of punctuation hang: no arc to one crosses another (Universal Dependencies, „Punctuation“).
extension DependencyTree {
  /// Moves the marks that break the order of the tree to the highest word beside them that does not.
  mutating func placeMarks(_ isPunctuation: (Int) -> Bool) {
    let isMark = heads.indices.map(isPunctuation)
    guard isMark.contains(true) else { return }
    var dependents = heads.indices.map { _ in 0 }
    // The arcs to words, which stay as they are, with the stretch that each spans.
    var arcs: [(first: Int, last: Int, head: Int)] = []
    arcs.reserveCapacity(heads.count)
    for word in heads.indices {
      guard let head = heads[word] else { continue }
      dependents[head] += 1
      if !isMark[word] { arcs.append((min(word, head), max(word, head), head)) }
    }
    for mark in heads.indices where isMark[mark] && mark != root {
      guard let now = heads[mark], dependents[mark] == 0 else { continue }
      func faults(_ head: Int) -> Int {
        var count = 0
        // No arc reaches beyond a mark at the end, as most are.
        if mark + 1 < heads.count {
          for arc in arcs where arc.first < mark && mark < arc.last && !isAbove(arc.head, head) { count += 1 }
        }
        // All words are below the root.
        if head == root { return count }
        for word in min(mark, head) + 1..<max(mark, head) where !isMark[word] && !isAbove(head, word) { count += 1 }
        return count
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
      dependents[now] -= 1
      dependents[best.head] += 1
    }
  }
}

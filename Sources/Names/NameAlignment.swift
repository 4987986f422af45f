/// Which parts of two names answer to each other.
struct NameAlignment: Sendable {
  struct Pair: Sendable {
    var first: Range<Int>
    var second: Range<Int>
    var similarity: WordSimilarity
    var weight: Double
  }

  private(set) var pairs: [Pair] = []
  private(set) var onlyFirst: [Int] = []
  private(set) var onlySecond: [Int] = []

  init(_ first: NameParts, _ second: NameParts) {
    var candidates: [Pair] = []
    for (line, a) in first.parts.enumerated() where a.weight > 0 {
      for (column, b) in second.parts.enumerated() where b.weight > 0 {
        guard let similarity = a.similarity(to: b) else { continue }
        candidates.append(
          Pair(
            first: line..<(line + 1), second: column..<(column + 1), similarity: similarity,
            weight: min(a.weight, b.weight)))
      }
    }
    // The best pairs first; of equally good ones those that stand at like places.
    candidates.sort { a, b in
      let (x, y) = (a.similarity.score * a.weight, b.similarity.score * b.weight)
      if x != y { return x > y }
      let (p, q) = (abs(a.first.lowerBound - a.second.lowerBound), abs(b.first.lowerBound - b.second.lowerBound))
      if p != q { return p < q }
      return (a.first.lowerBound, a.second.lowerBound) < (b.first.lowerBound, b.second.lowerBound)
    }
    var freeFirst = Set(first.parts.indices.filter { first.parts[$0].weight > 0 })
    var freeSecond = Set(second.parts.indices.filter { second.parts[$0].weight > 0 })
    for pair in candidates {
      guard freeFirst.contains(pair.first.lowerBound), freeSecond.contains(pair.second.lowerBound) else { continue }
      pairs.append(pair)
      freeFirst.remove(pair.first.lowerBound)
      freeSecond.remove(pair.second.lowerBound)
    }
    join(first, second, &freeFirst, &freeSecond, swapped: false)
    join(second, first, &freeSecond, &freeFirst, swapped: true)
    if freeSecond.isEmpty { dropRepeated(first, &freeFirst, pairs.map(\.first)) }
    if freeFirst.isEmpty { dropRepeated(second, &freeSecond, pairs.map(\.second)) }
    onlyFirst = freeFirst.sorted()
    onlySecond = freeSecond.sorted()
  }

  /// One word here, several there (`SergeiLavrov`, `Plat Ono Vich`).
  private mutating func join(
    _ one: NameParts, _ several: NameParts, _ freeOne: inout Set<Int>, _ freeSeveral: inout Set<Int>, swapped: Bool
  ) {
    for index in freeOne.sorted() {
      let word = one.parts[index].latin
      guard word.utf8.count > 4 else { continue }
      search: for count in [2, 3, 4] where count <= several.parts.count {
        for start in 0...(several.parts.count - count) {
          let range = start..<(start + count)
          guard range.contains(where: freeSeveral.contains) else { continue }
          guard range.allSatisfy({ freeSeveral.contains($0) || several.parts[$0].weight < 0.5 }) else { continue }
          let joined = several.parts[range].map(\.latin).joined()
          let distance = EditDistance.between(Array(joined.utf8), Array(word.utf8))
          guard distance <= 1 else { continue }
          let similarity = WordSimilarity(score: 0.95 - distance * 0.05, reason: .part)
          let single = index..<(index + 1)
          pairs.append(
            Pair(first: swapped ? range : single, second: swapped ? single : range, similarity: similarity, weight: 1))
          freeOne.remove(index)
          for index in range { freeSeveral.remove(index) }
          break search
        }
      }
    }
  }

  /// `Sergey Sergey Shoigu`: a word that is there twice.
  private func dropRepeated(_ name: NameParts, _ free: inout Set<Int>, _ used: [Range<Int>]) {
    for index in free.sorted() {
      for range in used where range.count == 1 {
        let other = name.parts[range.lowerBound]
        if other.latin == name.parts[index].latin, !other.latin.isEmpty { free.remove(index) }
      }
    }
  }
}

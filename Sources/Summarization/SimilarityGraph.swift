/// Similarities above 0 between sentences, computed by the terms that they share.
///
/// Time and memory grow with the number of sentences, not with its square: terms of very many sentences are passed over,
/// and among thousands of sentences each keeps its nearest only.
struct SimilarityGraph {
  struct Edge {
    var to: Int
    var weight: Double
  }

  private(set) var edges: [[Edge]]

  /// A term of more sentences tells nothing.
  private static let mostPostings = 400
  /// Neighbours that a sentence keeps.
  private static let mostEdges = 64

  init(_ vectors: [TermVector], termCount: Int) {
    var counts = [Int](repeating: 0, count: termCount)
    for vector in vectors { for term in vector.terms { counts[term] += 1 } }
    // Postings of all terms one after the other.
    var starts = [Int](repeating: 0, count: termCount + 1)
    for term in 0..<termCount { starts[term + 1] = starts[term] + counts[term] }
    var fill = starts
    var postings = [Edge](repeating: Edge(to: 0, weight: 0), count: starts[termCount])
    for (unit, vector) in vectors.enumerated() {
      for (term, weight) in zip(vector.terms, vector.weights) {
        postings[fill[term]] = Edge(to: unit, weight: weight)
        fill[term] += 1
      }
    }
    edges = []
    edges.reserveCapacity(vectors.count)
    var sums = [Double](repeating: 0, count: vectors.count)
    var touched: [Int] = []
    for (unit, vector) in vectors.enumerated() {
      for (term, weight) in zip(vector.terms, vector.weights) {
        guard counts[term] > 1, counts[term] <= SimilarityGraph.mostPostings else { continue }
        for posting in postings[starts[term]..<starts[term + 1]] where posting.to != unit {
          if sums[posting.to] == 0 { touched.append(posting.to) }
          sums[posting.to] += weight * posting.weight
        }
      }
      if touched.count > SimilarityGraph.mostEdges {
        touched.sort { sums[$0] != sums[$1] ? sums[$0] > sums[$1] : $0 < $1 }
        for other in touched[SimilarityGraph.mostEdges...] { sums[other] = 0 }
        touched.removeLast(touched.count - SimilarityGraph.mostEdges)
      }
      touched.sort()
      edges.append(touched.map { Edge(to: $0, weight: min(1, sums[$0])) })
      for other in touched { sums[other] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  init(edges: [[Edge]]) { self.edges = edges }

  /// The stationary distribution of a random walk (PageRank, Brin and Page 1998), scaled so that the best has 1.
  func centrality(damping: Double = 0.85, rounds: Int = 40) -> [Double] {
    let count = edges.count
    guard count > 0 else { return [] }
    let shares = edges.map { edges in
      let sum = edges.reduce(0) { $0 + $1.weight }
      return sum > 0 ? damping / sum : 0
    }
    var rank = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<rounds {
      var lost = 0.0
      for unit in 0..<count where shares[unit] == 0 { lost += rank[unit] }
      var next = [Double](repeating: (1 - damping + damping * lost) / Double(count), count: count)
      for unit in 0..<count where shares[unit] > 0 {
        let share = rank[unit] * shares[unit]
        for edge in edges[unit] { next[edge.to] += share * edge.weight }
      }
      var change = 0.0
      for unit in 0..<count { change += abs(next[unit] - rank[unit]) }
      rank = next
      if change < 1e-9 { break }
    }
    let best = rank.max() ?? 0
    return best > 0 ? rank.map { $0 / best } : rank
  }
}

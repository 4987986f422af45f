/// Similarities above 0 between sentences, computed by the terms that they share.
///
/// Time and memory grow with the number of sentences, not with its square: terms of very many sentences are passed over,
/// among thousands of sentences each is compared by its rarest terms, and each keeps its nearest only.
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
  /// Sentences from which on a sentence is compared with so many others only, by its rarest terms first.
  private static let many = 5000
  private static let mostComparisons = 1500

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
    var places: [Int] = []
    for (unit, vector) in vectors.enumerated() {
      places.removeAll(keepingCapacity: true)
      for (place, term) in vector.terms.enumerated()
      where counts[term] > 1 && counts[term] <= SimilarityGraph.mostPostings { places.append(place) }
      var left = Int.max
      if vectors.count > SimilarityGraph.many {
        left = SimilarityGraph.mostComparisons
        places.sort { (counts[vector.terms[$0]], $0) < (counts[vector.terms[$1]], $1) }
      }
      for place in places {
        let (term, weight) = (vector.terms[place], vector.weights[place])
        left -= counts[term]
        if left < 0 { break }
        for posting in postings[starts[term]..<starts[term + 1]] where posting.to != unit {
          if sums[posting.to] == 0 { touched.append(posting.to) }
          sums[posting.to] += weight * posting.weight
        }
      }
      if touched.count > SimilarityGraph.mostEdges {
        SimilarityGraph.moveNearest(SimilarityGraph.mostEdges, to: &touched, sums)
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

  /// Brings the nearest to the front, in any order (quickselect, Hoare 1961); of equal ones the earlier is nearer.
  static func moveNearest(_ count: Int, to units: inout [Int], _ sums: [Double]) {
    func isNearer(_ a: Int, _ b: Int) -> Bool { sums[a] != sums[b] ? sums[a] > sums[b] : a < b }
    var range = 0..<units.count
    while range.count > 1 {
      units.swapAt(range.lowerBound + range.count / 2, range.upperBound - 1)
      let pivot = units[range.upperBound - 1]
      var border = range.lowerBound
      for place in range.dropLast() where isNearer(units[place], pivot) {
        units.swapAt(place, border)
        border += 1
      }
      units.swapAt(border, range.upperBound - 1)
      if border == count || border + 1 == count { return }
      range = border < count ? border + 1..<range.upperBound : range.lowerBound..<border
    }
  }

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

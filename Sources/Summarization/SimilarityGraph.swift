#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Terms with their weights, ordered by term, of Euclidean length 1 (or empty).
struct TermVector {
  var terms: [Int] = []
  var weights: [Double] = []

  /// - Parameter weight: of a term that occurs once.
  init(_ occurrences: [Int], weight: (Int) -> Double) {
    var counts: [Int: Int] = [:]
    for term in occurrences { counts[term, default: 0] += 1 }
    for term in counts.keys.sorted() {
      terms.append(term)
      // Sublinear: a word used twice in a sentence does not tell twice as much.
      weights.append((1 + log(Double(counts[term] ?? 1))) * weight(term))
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { weights = weights.map { $0 / length } }
  }

  func cosine(_ other: TermVector) -> Double {
    var sum = 0.0
    var a = 0
    var b = 0
    while a < terms.count, b < other.terms.count {
      if terms[a] == other.terms[b] {
        sum += weights[a] * other.weights[b]
        a += 1
        b += 1
      } else if terms[a] < other.terms[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return min(1, sum)
  }
}

/// Similarities above 0 between sentences, computed by the terms that they share.
struct SimilarityGraph {
  struct Edge {
    var to: Int
    var weight: Double
  }

  private(set) var edges: [[Edge]]

  init(_ vectors: [TermVector], termCount: Int) {
    var postings = [[(unit: Int, weight: Double)]](repeating: [], count: termCount)
    for (unit, vector) in vectors.enumerated() {
      for (term, weight) in zip(vector.terms, vector.weights) { postings[term].append((unit, weight)) }
    }
    edges = []
    edges.reserveCapacity(vectors.count)
    var sums = [Double](repeating: 0, count: vectors.count)
    for (unit, vector) in vectors.enumerated() {
      var touched: [Int] = []
      for (term, weight) in zip(vector.terms, vector.weights) {
        // A term of more than 400 sentences tells nothing and would make long texts quadratic.
        guard postings[term].count <= 400 else { continue }
        for posting in postings[term] where posting.unit != unit {
          if sums[posting.unit] == 0 { touched.append(posting.unit) }
          sums[posting.unit] += weight * posting.weight
        }
      }
      touched.sort()
      edges.append(touched.map { Edge(to: $0, weight: min(1, sums[$0])) })
      for other in touched { sums[other] = 0 }
    }
  }

  init(edges: [[Edge]]) { self.edges = edges }

  /// The stationary distribution of a random walk (PageRank, Brin and Page 1998), scaled so that the best has 1.
  func centrality(damping: Double = 0.85, rounds: Int = 40) -> [Double] {
    let count = edges.count
    guard count > 0 else { return [] }
    let sums = edges.map { $0.reduce(0) { $0 + $1.weight } }
    var rank = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<rounds {
      var next = [Double](repeating: (1 - damping) / Double(count), count: count)
      var lost = 0.0
      for unit in 0..<count {
        guard sums[unit] > 0 else {
          lost += rank[unit]
          continue
        }
        for edge in edges[unit] { next[edge.to] += damping * rank[unit] * edge.weight / sums[unit] }
      }
      for unit in 0..<count { next[unit] += damping * lost / Double(count) }
      rank = next
    }
    let best = rank.max() ?? 0
    return best > 0 ? rank.map { $0 / best } : rank
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The classic methods beside our own, each a function from the sentences to their scores.
enum RankingMethods {
  static func lead(_ context: ScoringContext) -> [Double] {
    context.units.map { 1 / Double(1 + $0.index) }
  }

  static func lexrank(_ context: ScoringContext) -> [Double] { context.graph.centrality() }

  /// Shared terms over the logarithms of the lengths.
  static func textrank(_ context: ScoringContext) -> [Double] {
    let terms = context.units.map { Set($0.terms) }
    let edges = context.graph.edges.enumerated().map { index, edges in
      edges.compactMap { edge -> SimilarityGraph.Edge? in
        let shared = terms[index].intersection(terms[edge.to]).count
        let lengths =
          log(Double(max(2, context.units[index].terms.count)))
          + log(Double(max(2, context.units[edge.to].terms.count)))
        return shared > 0 ? SimilarityGraph.Edge(to: edge.to, weight: Double(shared) / lengths) : nil
      }
    }
    return SimilarityGraph(edges: edges).centrality()
  }

  /// The densest run of significant words: square of their number over the length of the run, gaps of four at most.
  static func luhn(_ context: ScoringContext) -> [Double] {
    let occurrences = context.termCounts.sorted(by: >)
    // The upper fifth of the vocabulary, but never words that occur once.
    let threshold = max(2, occurrences.isEmpty ? 2 : occurrences[occurrences.count / 5])
    return context.units.map { unit in
      var best = 0.0
      var start: Int?
      var last = 0
      var count = 0
      for (place, term) in unit.terms.enumerated() where context.termCounts[term] >= threshold {
        if let from = start, place - last <= 5 {
          count += 1
          best = max(best, Double(count * count) / Double(place - from + 1))
        } else {
          start = place
          count = 1
          best = max(best, 1)
        }
        last = place
      }
      return best
    }
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  static func random(_ context: ScoringContext, seed: UInt64) -> [Double] {
    var state = seed
    return context.units.map { _ in
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      mixed ^= mixed >> 31
      return Double(mixed >> 11) / Double(1 << 53)
    }
  }
}

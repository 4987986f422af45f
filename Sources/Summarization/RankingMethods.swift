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

  /// Continuous LexRank: cosines of tf·log(N/df), and a random walk over them (Erkan and Radev 2004, equations 1 and 8).
  static func lexrank(_ context: ScoringContext) -> [Double] {
    let total = Double(context.units.count)
    let vectors = context.units.map { unit in
      var vector = TermVector(counting: unit.terms)
      for index in vector.terms.indices {
        vector.weights[index] *= log(total / Double(max(1, context.sentenceCounts[vector.terms[index]])))
      }
      let length = vector.weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > 0 { vector.weights = vector.weights.map { $0 / length } }
      return vector
    }
    return SimilarityGraph(vectors, termCount: context.termCounts.count).centrality()
  }

  /// Shared terms over the logarithms of the lengths (Mihalcea and Tarau 2004).
  static func textrank(_ context: ScoringContext) -> [Double] {
    let edges = context.graph.edges.enumerated().map { index, edges in
      edges.compactMap { edge -> SimilarityGraph.Edge? in
        let shared = Double(context.vectors[index].sharedCount(with: context.vectors[edge.to]))
        guard shared > 0 else { return nil }
        let lengths =
          log(Double(context.units[index].terms.count)) + log(Double(context.units[edge.to].terms.count))
        return SimilarityGraph.Edge(to: edge.to, weight: lengths > 0 ? shared / lengths : shared)
      }
    }
    return SimilarityGraph(edges: edges).centrality()
  }

  /// The length of a sentence's vector among the strongest topics.
  static func lsa(_ context: ScoringContext) -> [Double] {
    LatentSemanticAnalysis(
      vectors: context.units.map { TermVector(counting: $0.terms) }, termCount: context.termCounts.count
    ).scores()
  }

  /// The densest cluster of significant words, which are those that occur more than once: the square of their number over
  /// the length of the cluster, in which three others may stand between two of them (Luhn 1958).
  static func luhn(_ context: ScoringContext) -> [Double] {
    context.units.map { unit in
      var best = 0.0
      var start = 0
      var last = -1
      var count = 0
      var place = 0
      var terms = unit.terms[...]
      func close() {
        if count > 1 { best = max(best, Double(count * count) / Double(last - start + 1)) }
      }
      for token in unit.tokens where token.kind != .punctuation {
        defer { place += 1 }
        let form = context.forms[token.form]
        let counts = token.kind == .word || token.kind == .abbreviation || token.kind == .number
        // The terms stand in the order of the tokens.
        let term = counts && form.term != nil ? terms.popFirst() : nil
        if counts, token.kind != .number { terms = terms.dropFirst(form.parts.count) }
        guard let term, context.termCounts[term] > 1 else { continue }
        if last < 0 || place - last > 4 {
          close()
          (start, count) = (place, 0)
        }
        count += 1
        last = place
      }
      close()
      return best
    }
  }

  /// Again and again the sentence whose words are most probable on average, after which these count less (Nenkova and
  /// Vanderwende 2005). The score falls with the order in which sentences are taken.
  static func sumbasic(_ context: ScoringContext) -> [Double] {
    let total = Double(max(1, context.termCounts.reduce(0, +)))
    var probability = context.termCounts.map { Double($0) / total }
    func average(_ unit: Int) -> Double {
      let terms = context.units[unit].terms
      return terms.isEmpty ? 0 : terms.reduce(0) { $0 + probability[$1] } / Double(terms.count)
    }
    var scores = [Double](repeating: 0, count: context.units.count)
    var left = Double(context.units.count)
    // Averages only fall, so that an old one is a bound.
    var queue = LazyQueue(context.units.indices.map { (average($0), $0) })
    while let next = queue.popBest(average) {
      scores[next] = left / Double(context.units.count)
      left -= 1
      for term in Set(context.units[next].terms) { probability[term] *= probability[term] }
    }
    return scores
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  static func random(_ context: ScoringContext, seed: UInt64) -> [Double] {
    var random = SplitMix(state: seed)
    return context.units.map { _ in random.next() }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SplitMix {
  var state: UInt64

  /// From 0 to 1.
  mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    return Double(mixed >> 11) / Double(1 << 53)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How central a sentence is among those that share its words: continuous LexRank (Erkan and Radev 2004).
enum CentralitySignal: SentenceSignal {
  static let name = "centrality"

  static func values(in context: ScoringContext) -> [Double] { context.graph.centrality() }
}

/// How frequent in the documents its words are on average (Nenkova and Vanderwende 2005).
enum TopicSignal: SentenceSignal {
  static let name = "topic"

  static func values(in context: ScoringContext) -> [Double] {
    let raw = context.vectors.map { vector -> Double in
      // Ordered, so that the sums come out the same every time.
      let terms = vector.terms
      guard !terms.isEmpty else { return 0 }
      let sum = terms.reduce(0.0) { $0 + log(Double(context.termCounts[$1])) }
      // Short sentences are not to win by one frequent word.
      return sum / Double(terms.count + 3)
    }
    let best = raw.max() ?? 0
    return best > 0 ? raw.map { $0 / best } : raw
  }
}

/// How much of what the documents talk about it takes up: the occurrences of its terms everywhere, 1 for the richest.
enum MassSignal: SentenceSignal {
  static let name = "mass"

  static func values(in context: ScoringContext) -> [Double] {
    let masses = context.vectors.map { Double($0.terms.reduce(0) { $0 + context.termCounts[$1] }) }
    let most = max(1, masses.max() ?? 0)
    return masses.map { $0 / most }
  }
}

/// How many other documents say nearly the same: a fact that several report is a fact that matters.
enum SupportSignal: SentenceSignal {
  static let name = "support"

  static func values(in context: ScoringContext) -> [Double] {
    guard context.documentCount > 1 else { return context.units.map { _ in 0 } }
    let support = NearDuplicates.support(in: context)
    let best = Double(support.max() ?? 0)
    return support.map { best > 0 ? log2(1 + Double($0)) / log2(1 + best) : 0 }
  }
}

/// The share of the title's words that the sentence takes up (Edmundson 1969).
enum TitleSignal: SentenceSignal {
  static let name = "title"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.indices.map { index in
      let title = context.titles[context.units[index].document]
      guard !title.isEmpty else { return 0 }
      return Double(context.vectors[index].terms.count { title.contains($0) }) / Double(title.count)
    }
  }
}

/// The share of the query's words that the sentence has, and less for words of sentences much like it.
enum QuerySignal: SentenceSignal {
  static let name = "query"

  static func values(in context: ScoringContext) -> [Double] {
    guard !context.query.isEmpty else { return context.units.map { _ in 0 } }
    let direct = context.vectors.map { vector in
      Double(vector.terms.count { context.query.contains($0) }) / Double(context.query.count)
    }
    return direct.indices.map { index in
      let near = context.graph.edges[index].map { $0.weight * direct[$0.to] }.max() ?? 0
      return max(direct[index], 0.5 * near)
    }
  }
}

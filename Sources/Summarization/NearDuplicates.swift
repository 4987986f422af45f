/// Sentences that say nearly the same.
enum NearDuplicates {
  /// Cosine from which two sentences count as one fact; less is enough where several documents tell the same.
  static func similarity(documents: Int) -> Double { documents > 1 ? 0.3 : 0.5 }
  /// The share of the shorter sentence's terms that the longer one must hold to contain it.
  static let containment = 0.8

  static func areAlike(_ a: Int, _ b: Int, cosine: Double, in context: ScoringContext) -> Bool {
    if cosine >= similarity(documents: context.documentCount) { return true }
    let (first, second) = (context.vectors[a], context.vectors[b])
    let fewer = min(first.terms.count, second.terms.count)
    guard fewer >= 3 else { return false }
    return Double(first.sharedCount(with: second)) >= containment * Double(fewer)
  }

  /// How many other documents hold a sentence that says nearly the same.
  static func support(in context: ScoringContext) -> [Int] {
    context.units.indices.map { index in
      var documents: Set<Int> = []
      for edge in context.graph.edges[index] where edge.weight > 0.2 {
        let other = context.units[edge.to].document
        guard other != context.units[index].document, !documents.contains(other) else { continue }
        if areAlike(index, edge.to, cosine: edge.weight, in: context) { documents.insert(other) }
      }
      return documents.count
    }
  }

  /// Whether two alike sentences of different documents count the same otherwise („128 Tote“, „130 Tote“).
  static func disagree(_ a: Int, _ b: Int, in context: ScoringContext) -> Bool {
    guard context.units[a].document != context.units[b].document else { return false }
    let (first, second) = (counts(a, in: context), counts(b, in: context))
    return first.contains { term, figures in second[term].map { figures.isDisjoint(with: $0) } ?? false }
  }

  /// The figures before each term.
  private static func counts(_ unit: Int, in context: ScoringContext) -> [Int: Set<Int>] {
    let tokens = context.units[unit].tokens
    var result: [Int: Set<Int>] = [:]
    for (token, next) in zip(tokens, tokens.dropFirst()) where token.kind == .number && next.kind != .number {
      if let term = context.forms[next.form].term { result[term, default: []].insert(token.form) }
    }
    return result
  }
}

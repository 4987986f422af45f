/// Sentences that say nearly the same.
enum NearDuplicates {
  /// Cosine from which two sentences count as one fact.
  static let similarity = 0.5
  /// The share of the shorter sentence's terms that the longer one must hold to contain it.
  static let containment = 0.8

  static func areAlike(_ a: Int, _ b: Int, cosine: Double, in context: ScoringContext) -> Bool {
    if cosine >= similarity { return true }
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
}

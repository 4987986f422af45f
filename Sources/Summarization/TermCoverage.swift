#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How much of what the documents talk about is still to be told: maximum coverage of concepts, here of terms, each worth
/// the more the more documents have it (Gillick and Favre 2009).
struct TermCoverage {
  private let vectors: [TermVector]
  private let worth: [Double]
  private let most: Double
  private var covered: [Bool]

  init(_ context: ScoringContext) {
    vectors = context.vectors
    var documents = [Int](repeating: 0, count: context.termCounts.count)
    var last = [Int](repeating: -1, count: documents.count)
    for unit in context.units {
      for term in unit.terms where last[term] != unit.document {
        last[term] = unit.document
        documents[term] += 1
      }
    }
    let worth = documents.map { log(1 + Double($0)) }
    self.worth = worth
    covered = [Bool](repeating: false, count: documents.count)
    most = context.vectors.map { $0.terms.reduce(0) { $0 + worth[$1] } }.max() ?? 0
  }

  /// From 0 to 1, the share of what the richest sentence has.
  func gain(of unit: Int) -> Double {
    guard most > 0 else { return 0 }
    var sum = 0.0
    for term in vectors[unit].terms where !covered[term] { sum += worth[term] }
    return sum / most
  }

  mutating func cover(_ unit: Int) {
    for term in vectors[unit].terms { covered[term] = true }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Chooses sentences by score until the budget is spent, without saying anything twice: maximal marginal relevance
/// (Carbonell and Goldstein 1998) over sentences whose near-duplicates have been folded.
struct SentenceSelection {
  let context: ScoringContext
  let scores: [Double]
  /// What a sentence loses for being like a chosen one: this times the cosine.
  let redundancy = 1.5

  /// What new terms are worth beside the score; for several documents only, where much is said more than once.
  let coverage: Double

  /// Whether a unit is a sentence of the article, of four words or more.
  private let isWhole: [Bool]

  /// For each sentence the better one that says nearly the same, or nil.
  let foldedInto: [Int?]
  /// Sentences in the order of their scores; equal ones in the order of the text.
  let order: [Int]

  init(context: ScoringContext, scores: [Double], folds: Bool) {
    self.context = context
    self.scores = scores
    coverage = folds && context.documents.count > 1 ? 6 : 0
    isWhole = context.units.indices.map {
      !folds || context.headings[$0] == 0 && context.boilerplate[$0] < 1 && context.units[$0].wordCount >= 4
    }
    let order = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    var foldedInto = [Int?](repeating: nil, count: scores.count)
    if folds {
      var rank = [Int](repeating: 0, count: scores.count)
      for (place, unit) in order.enumerated() { rank[unit] = place }
      for unit in order where foldedInto[unit] == nil {
        for edge in context.graph.edges[unit] where edge.weight > 0.2 && rank[edge.to] > rank[unit] {
          guard foldedInto[edge.to] == nil else { continue }
          if NearDuplicates.areAlike(unit, edge.to, cosine: edge.weight, in: context) { foldedInto[edge.to] = unit }
        }
      }
    }
    self.order = order
    self.foldedInto = foldedInto
  }

  func choose(_ budget: SummaryOptions.Budget) -> [Int] {
    // Headings, notices and scraps only where there is nothing else.
    var free = order.filter { foldedInto[$0] == nil && isWhole[$0] }
    if free.isEmpty { free = order.filter { foldedInto[$0] == nil } }
    var chosen: [Int] = []
    var (left, countsWords) = room(in: budget)
    var penalty = [Double](repeating: 0, count: scores.count)
    var gains = TermCoverage(context)
    while left > 0 {
      if countsWords, !chosen.isEmpty { free.removeAll { context.units[$0].wordCount > left } }
      var best: Int?
      var most = -Double.infinity
      // In the order of scores, so that of equal ones the better and earlier wins.
      for unit in free {
        let worth = scores[unit] + coverage * gains.gain(of: unit) - redundancy * penalty[unit]
        if worth > most { (best, most) = (unit, worth) }
      }
      guard let best else { break }
      chosen.append(best)
      left -= countsWords ? context.units[best].wordCount : 1
      free.removeAll { $0 == best }
      gains.cover(best)
      for edge in context.graph.edges[best] { penalty[edge.to] = max(penalty[edge.to], edge.weight) }
    }
    return chosen.sorted()
  }

  private func room(in budget: SummaryOptions.Budget) -> (left: Int, countsWords: Bool) {
    switch budget {
    case .sentences(let count): return (count, false)
    case .words(let count): return (count, true)
    case .ratio(let ratio):
      return (Int((max(0, min(1, ratio)) * Double(context.units.count)).rounded(.up)), false)
    }
  }
}

/// How much of what the documents talk about is still to be told: maximum coverage of concepts, here of terms, each worth
/// the more the more documents have it (Gillick and Favre 2009).
struct TermCoverage {
  private let context: ScoringContext
  private let worth: [Double]
  private let most: Double
  private var covered: [Bool]

  init(_ context: ScoringContext) {
    self.context = context
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
    for term in context.vectors[unit].terms where !covered[term] { sum += worth[term] }
    return sum / most
  }

  mutating func cover(_ unit: Int) {
    for term in context.vectors[unit].terms { covered[term] = true }
  }
}

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
  var redundancy = 0.7

  /// For each sentence the better one that says nearly the same, or nil.
  let foldedInto: [Int?]
  /// Sentences in the order of their scores; equal ones in the order of the text.
  let order: [Int]

  init(context: ScoringContext, scores: [Double], folds: Bool) {
    self.context = context
    self.scores = scores
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
    var free = order.filter { foldedInto[$0] == nil }
    var chosen: [Int] = []
    var left: Int
    let countsWords: Bool
    switch budget {
    case .sentences(let count): (left, countsWords) = (count, false)
    case .words(let count): (left, countsWords) = (count, true)
    case .ratio(let ratio):
      (left, countsWords) = (Int((max(0, min(1, ratio)) * Double(context.units.count)).rounded(.up)), false)
    }
    guard left > 0 else { return [] }
    var penalty = [Double](repeating: 0, count: scores.count)
    while left > 0 {
      if countsWords, !chosen.isEmpty { free.removeAll { context.units[$0].wordCount > left } }
      guard
        let best = free.max(by: {
          worth($0, penalty) < worth($1, penalty) || worth($0, penalty) == worth($1, penalty) && $0 > $1
        })
      else { break }
      chosen.append(best)
      left -= countsWords ? context.units[best].wordCount : 1
      free.removeAll { $0 == best }
      for edge in context.graph.edges[best] { penalty[edge.to] = max(penalty[edge.to], edge.weight) }
    }
    return chosen.sorted()
  }

  private func worth(_ unit: Int, _ penalty: [Double]) -> Double { scores[unit] - redundancy * penalty[unit] }
}

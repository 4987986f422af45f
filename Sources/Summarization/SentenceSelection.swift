/// Chooses sentences by score until the budget is spent, without saying anything twice: maximal marginal relevance
/// (Carbonell and Goldstein 1998) over sentences whose near-duplicates have been folded.
struct SentenceSelection {
  let context: ScoringContext
  let scores: [Double]
  /// What a sentence loses for being like a chosen one: this times the cosine.
  let redundancy: Double

  /// What new terms are worth beside the score; for several documents only, where much is said more than once.
  let coverage: Double

  /// Whether a unit is a sentence of the article, of four words or more.
  private let isWhole: [Bool]

  /// For each sentence the better one that says nearly the same, or nil.
  let foldedInto: [Int?]
  /// For each sentence the best one that tells the same with other figures, or nil: one is not told without the other.
  let rivals: [Int: Int]
  /// Sentences in the order of their scores; equal ones in the order of the text.
  let order: [Int]

  /// - Parameter isClassic: whether nothing but the scores is to decide.
  init(context: ScoringContext, scores: [Double], isClassic: Bool) {
    self.context = context
    self.scores = scores
    redundancy = isClassic ? 0 : context.documentCount > 1 ? 12 : 1.5
    coverage = !isClassic && context.documentCount > 1 ? 6 : 0
    isWhole = context.units.indices.map {
      isClassic || context.headings[$0] == 0 && context.boilerplate[$0] < 1 && context.units[$0].wordCount >= 4
    }
    let order = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    var foldedInto = [Int?](repeating: nil, count: scores.count)
    var rivals: [Int: Int] = [:]
    if !isClassic {
      var rank = [Int](repeating: 0, count: scores.count)
      for (place, unit) in order.enumerated() { rank[unit] = place }
      for unit in order where foldedInto[unit] == nil {
        for edge in context.graph.edges[unit] where edge.weight > 0.2 && rank[edge.to] > rank[unit] {
          guard foldedInto[edge.to] == nil else { continue }
          guard NearDuplicates.areAlike(unit, edge.to, cosine: edge.weight, in: context) else { continue }
          if rivals[unit] == nil, rivals[edge.to] == nil, NearDuplicates.disagree(unit, edge.to, in: context) {
            rivals[unit] = edge.to
            rivals[edge.to] = unit
          } else if rivals[edge.to] == nil {
            foldedInto[edge.to] = unit
          }
        }
      }
    }
    self.order = order
    self.foldedInto = foldedInto
    self.rivals = rivals
  }

  func choose(_ budget: SummaryOptions.Budget) -> [Int] {
    // Headings, notices and scraps only where there is nothing else.
    var free = order.filter { foldedInto[$0] == nil && isWhole[$0] }
    if free.isEmpty { free = order.filter { foldedInto[$0] == nil } }
    var chosen: [Int] = []
    var left = room(in: budget)
    var penalty = [Double](repeating: 0, count: scores.count)
    var gains = TermCoverage(context)
    func worth(_ place: Int) -> Double {
      let unit = free[place]
      let gain = coverage > 0 ? coverage * gains.gain(of: unit) : 0
      return scores[unit] + gain - redundancy * penalty[unit]
    }
    // In the order of scores, so that of equal ones the better and earlier wins. Worth only falls.
    var queue = LazyQueue(free.indices.map { (worth($0), $0) })
    func take(_ unit: Int) {
      chosen.append(unit)
      left -= cost(of: unit, in: budget)
      gains.cover(unit)
      for edge in context.graph.edges[unit] { penalty[edge.to] = max(penalty[edge.to], edge.weight) }
    }
    var contested: Set<Int> = []
    while left > 0 {
      // What does not fit now never will.
      let next = queue.popBest { place in
        if contested.contains(free[place]) { return nil }
        return chosen.isEmpty || cost(of: free[place], in: budget) <= left ? worth(place) : nil
      }
      guard let best = next.map({ free[$0] }) else { break }
      take(best)
      if let rival = rivals[best], isWhole[rival], cost(of: rival, in: budget) <= left {
        contested.insert(rival)
        take(rival)
      }
    }
    let ranks = DocumentOrder.ranks(context.days)
    return chosen.sorted {
      let (a, b) = (ranks[context.units[$0].document], ranks[context.units[$1].document])
      return a != b ? a < b : $0 < $1
    }
  }

  private func cost(of unit: Int, in budget: SummaryOptions.Budget) -> Int {
    switch budget {
    case .sentences, .ratio: 1
    case .words: context.units[unit].wordCount
    case .characters: context.units[unit].length + 1
    }
  }

  private func room(in budget: SummaryOptions.Budget) -> Int {
    switch budget {
    case .sentences(let count), .words(let count): count
    // The last sentence has no space behind it.
    case .characters(let count): count > 0 ? count + 1 : 0
    case .ratio(let ratio): Int((max(0, min(1, ratio)) * Double(context.units.count)).rounded(.up))
    }
  }
}

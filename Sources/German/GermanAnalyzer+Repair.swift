/// A second analysis where the first one fails: what is plainly wrong with it costs, other decisions near its faults are
/// tried one at a time, and the cheapest analysis wins.
///
/// The repair parsing of Foth and Menzel (2006, „Hybrid parsing“) in small: violated constraints show where to look, and
/// the search goes no further than a fixed number of steps.
extension GermanAnalyzer {
  /// The cost from which on alternatives are tried.
  static let threshold = 5
  /// How often a sentence is analyzed anew at most. More gained next to nothing on WMT news (4, 5, 8 and 12 were tried).
  private static let limit = 3
  /// How much cheaper an analysis must be, since each change goes against what is likelier by itself.
  private static let margin = 3

  /// - Parameters:
  ///   - first: with its faults.
  ///   - original: the words as they were before anything was decided.
  func repaired(_ first: SentenceAnalysis, _ original: [Word], isQuestion: Bool) -> SentenceAnalysis {
    var best = first
    var words = original
    var decisions = Decisions()
    var left = GermanAnalyzer.limit
    var tried: [Alternative] = []
    while best.cost >= GermanAnalyzer.threshold, left > 0 {
      var winner: (analysis: SentenceAnalysis, alternative: Alternative)?
      let finder = AlternativeFinder(original: words, analysis: best, morphology: morphology)
      for alternative in finder.alternatives(limit: left, without: tried) {
        tried.append(alternative)
        left -= 1
        var changed = words
        var decided = decisions
        alternative.apply(to: &changed, &decided)
        var analysis = understand(changed, decided, isQuestion: isQuestion)
        // What cannot win need not be known in full.
        let ceiling = min(best.cost - GermanAnalyzer.margin, winner.map { $0.analysis.cost - 1 } ?? .max) + 1
        FaultFinder.examine(&analysis, frames: frames, limit: ceiling)
        if analysis.cost + GermanAnalyzer.margin <= best.cost, analysis.cost < winner?.analysis.cost ?? .max {
          winner = (analysis, alternative)
          if analysis.cost == 0 { break }
        }
      }
      guard let winner else { break }
      let repairs = best.repairs + [Repair(change: winner.alternative.description(original), faults: best.faults)]
      best = winner.analysis
      best.repairs = repairs
      winner.alternative.apply(to: &words, &decisions)
    }
    return best
  }
}

extension SentenceAnalysis {
  /// What its faults come to; 0 where nothing is plainly wrong.
  public var cost: Int { faults.reduce(0) { $0 + $1.kind.cost } }
}

import English
import German

extension SentenceTransfer {
  /// What was said goes on at this place, and without a coordinator.
  func stands(alone position: Int, of reported: [Int]) -> Bool {
    position < reported.count && analysis.clauses[reported[position]].coordinator == nil
  }

  /// Sentences that were said one after the other, with what stands between them.
  ///
  /// - Parameter spans: the first and the last clause of each.
  func joined(_ contents: [Phrase], _ spans: [ClosedRange<Int>]) -> [Phrase] {
    var result: [Phrase] = []
    for (position, content) in contents.enumerated() {
      guard position > 0 else {
        result.append(content)
        continue
      }
      result += contrasted(joint(between: spans[position - 1].upperBound, and: spans[position].lowerBound), content)
    }
    return result
  }
}

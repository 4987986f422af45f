import Text

/// A sentence and its source cut into parts, those that belong together having a number in common.
struct WordPairing {
  struct Part: Equatable {
    var text: String
    /// Empty where nothing is aligned.
    var pairs: [Int] = []
    /// Whether the brief leaves it out.
    var isLeftOut = false
  }

  let target: [Part]
  let source: [Part]

  init(_ sentence: Brief.Sentence) {
    var target: [Part] = []
    var end = 0
    for (number, aligned) in sentence.alignment.enumerated() where aligned.target.lowerBound >= end {
      if aligned.target.lowerBound > end {
        target.append(Part(text: sentence.target.slice(end..<aligned.target.lowerBound)))
      }
      target.append(Part(text: sentence.target.slice(aligned.target), pairs: [number]))
      end = aligned.target.upperBound
    }
    let count = sentence.target.utf8.count
    if end < count { target.append(Part(text: sentence.target.slice(end..<count))) }
    self.target = target

    // The source is cut wherever something begins or ends.
    let start = sentence.range.lowerBound
    let length = sentence.source.utf8.count
    func local(_ range: ByteRange) -> ByteRange {
      (range.lowerBound - start..<range.upperBound - start).clamped(to: 0..<length)
    }
    let pairs = sentence.alignment.enumerated().flatMap { number, aligned in
      aligned.source.map { (range: local($0), number: number) }
    }
    let leftOut = sentence.leftOut.map(local)
    var cuts: Set<Int> = [0, length]
    for range in pairs.map(\.range) + leftOut { cuts.formUnion([range.lowerBound, range.upperBound]) }
    let ordered = cuts.sorted()
    source = zip(ordered, ordered.dropFirst()).map { from, to in
      let part = from..<to
      var numbers: [Int] = []
      for pair in pairs where pair.range.overlaps(part) && !numbers.contains(pair.number) {
        numbers.append(pair.number)
      }
      return Part(
        text: sentence.source.slice(part).split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: " "),
        pairs: numbers, isLeftOut: leftOut.contains { $0.overlaps(part) })
    }
  }
}

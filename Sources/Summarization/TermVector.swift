#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Terms with their weights, ordered by term.
struct TermVector {
  var terms: [Int] = []
  var weights: [Double] = []

  /// Each term with how often it occurs.
  init(counting occurrences: [Int]) {
    let sorted = occurrences.sorted()
    terms.reserveCapacity(sorted.count)
    weights.reserveCapacity(sorted.count)
    for term in sorted {
      if terms.last == term {
        weights[weights.count - 1] += 1
      } else {
        terms.append(term)
        weights.append(1)
      }
    }
  }

  /// From counts to weights that fall with the number of sentences that have the term; of Euclidean length 1, or empty.
  mutating func weigh(sentences: Int, _ sentenceCounts: [Int]) {
    var square = 0.0
    for index in terms.indices {
      let inverse = log(1 + Double(sentences) / Double(max(1, sentenceCounts[terms[index]])))
      // Sublinear: a word used twice in a sentence does not tell twice as much.
      weights[index] = (weights[index] == 1 ? 1 : 1 + log(weights[index])) * inverse
      square += weights[index] * weights[index]
    }
    guard square > 0 else { return }
    let length = square.squareRoot()
    for index in weights.indices { weights[index] /= length }
  }

  /// How many terms two have in common.
  func sharedCount(with other: TermVector) -> Int {
    var (a, b, count) = (0, 0, 0)
    while a < terms.count, b < other.terms.count {
      if terms[a] == other.terms[b] {
        count += 1
        a += 1
        b += 1
      } else if terms[a] < other.terms[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return count
  }
}

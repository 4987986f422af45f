import Testing

@testable import Summarization

/// The queue gives what a search through everything would give.
@Suite struct LazyQueueTests {
  @Test(arguments: 1...20)
  func theBestComesFirst(seed: UInt64) {
    var random = SplitMix(state: seed)
    let count = 40
    // Few different values, so that there are ties.
    var worth = (0..<count).map { _ in (random.next() * 6).rounded() }
    var left = Set(0..<count)
    var queue = LazyQueue(worth.indices.map { (worth[$0], $0) })
    while let next = queue.popBest({ worth[$0] < 0 ? nil : worth[$0] }) {
      let wanted = left.filter { worth[$0] >= 0 }.min { (-worth[$0], $0) < (-worth[$1], $1) }
      #expect(next == wanted)
      left.remove(next)
      // Worth only falls.
      for index in left where random.next() < 0.3 { worth[index] -= 1 }
    }
    #expect(left.allSatisfy { worth[$0] < 0 })
  }

  @Test func topicsOfManySentences() {
    var random = SplitMix(state: 3)
    let vectors = (0..<300).map { _ in TermVector(counting: (0..<12).map { _ in Int(random.next() * 500) }) }
    let scores = LatentSemanticAnalysis(vectors: vectors, termCount: 501).scores()
    // No more than the whole length of the sentence's vector.
    for (score, vector) in zip(scores, vectors) {
      let length = vector.weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(score >= 0 && score <= length + 1e-6)
    }
    #expect(scores.contains { $0 > 0.5 })
    #expect(LatentSemanticAnalysis(vectors: [], termCount: 0).scores().isEmpty)
  }
}

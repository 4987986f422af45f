/// Takes candidates, the best first, as long as they fit and say something new.
struct Selection {
  /// How strict to be; later ones admit what earlier ones pass over.
  enum Level: Int, CaseIterable {
    case sound, unsure, faulty
  }

  /// Below this the English is mostly guessed.
  private static let leastConfidence = 0.45
  /// The share of common content words from which two sentences tell the same.
  private static let sameFact = 0.6
  private static let redundancy = 1.6

  let candidates: [Candidate]
  private(set) var chosen: [Int] = []
  private var words: Int
  private var sentences: Int

  init(_ candidates: [Candidate], words: Int, sentences: Int) {
    self.candidates = candidates
    self.words = words
    self.sentences = sentences
  }

  /// Indices of the chosen candidates.
  mutating func run() {
    let room = words
    fill(.sound)
    // What hangs on its neighbour is told only where there is little else.
    if words / 2 > room / 5 { fill(.sound, withLeaning: true) }
    // A brief of one sentence is better than none, even an unsure one.
    for level in Level.allCases where chosen.isEmpty { fill(level, limit: 1) }
  }

  private mutating func fill(_ level: Level, limit: Int = .max, withLeaning: Bool = false) {
    var open = candidates.indices.filter { admits(candidates[$0], level) }
    while chosen.count < limit, sentences > 0 {
      open = open.filter { candidates[$0].wordCount <= words && !repeats(candidates[$0]) }
      let best = open.filter { level != .sound || stands(candidates[$0], withLeaning) }
        .max { (value($0), $1) < (value($1), $0) }
      guard let best else { return }
      open.removeAll { $0 == best }
      chosen.append(best)
      words -= candidates[best].wordCount
      sentences -= 1
    }
  }

  private func admits(_ candidate: Candidate, _ level: Level) -> Bool {
    switch level {
    case .sound: candidate.faults == 0 && !candidate.isWeak && candidate.confidence >= Selection.leastConfidence
    case .unsure: candidate.faults == 0
    case .faulty: true
    }
  }

  /// A sentence that points back may follow the one that it points at.
  private func stands(_ candidate: Candidate, _ withLeaning: Bool) -> Bool {
    guard candidate.needsPrevious else { return true }
    return withLeaning
      && chosen.contains { other in
        let sentence = candidates[other].sentence
        return sentence.document == candidate.sentence.document && sentence.index + 1 == candidate.sentence.index
      }
  }

  private func repeats(_ candidate: Candidate) -> Bool {
    chosen.contains {
      candidates[$0].overlap(with: candidate) >= Selection.sameFact && !candidates[$0].contradicts(candidate)
    }
  }

  private func value(_ index: Int) -> Double {
    // Figures that contradict what has been told come next.
    if chosen.contains(where: { candidates[$0].contradicts(candidates[index]) }) { return .infinity }
    let likeness = chosen.map { candidates[$0].overlap(with: candidates[index]) }.max() ?? 0
    return candidates[index].worth - Selection.redundancy * likeness
  }
}

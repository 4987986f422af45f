/// How much has been translated to choose from.
struct Supply {
  private var words: Int
  private var sentences: Int
  /// Sentences looked at for want of sound ones.
  private var patience = 60

  /// - Parameter isWide: whether much of the same is to be expected.
  init(_ length: BriefOptions.Length, isWide: Bool) {
    switch length {
    case .words(let count): (words, sentences) = (isWide ? count * 3 : count + count / 4 + 20, .max)
    case .sentences(let count): (words, sentences) = (.max, min(count, 1000) * (isWide ? 4 : 2) + 3)
    }
  }

  mutating func isEnough(with candidate: Candidate) -> Bool {
    patience -= 1
    guard candidate.faults == 0, !candidate.isWeak, !candidate.needsPrevious, candidate.confidence > 0.6 else {
      return patience <= 0 && words != .max
    }
    patience = max(patience, 30)
    words -= words == .max ? 0 : candidate.wordCount
    sentences -= sentences == .max ? 0 : 1
    return words <= 0 || sentences <= 0
  }
}

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

  /// How many more sentences it takes, roughly: those of the news have some 24 words in English.
  var lack: Int { max(1, min(words / 24, sentences, 16)) }

  /// Counts a sentence that cannot be told by itself; whether there have been so many that it is time to end.
  mutating func isEnoughWithoutAnother() -> Bool {
    patience -= 1
    return patience <= 0 && words != .max
  }

  mutating func isEnough(with candidate: Candidate) -> Bool {
    guard candidate.isSound, candidate.confidence > 0.6 else { return isEnoughWithoutAnother() }
    patience -= 1
    patience = max(patience, 30)
    words -= words == .max ? 0 : candidate.wordCount
    sentences -= sentences == .max ? 0 : 1
    return words <= 0 || sentences <= 0
  }
}

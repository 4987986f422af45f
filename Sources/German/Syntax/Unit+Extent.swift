/// Which words a unit covers.
extension Unit {
  /// Where it begins, for those that hold words; -1 for clauses.
  public var firstWord: Int {
    switch self {
    case .phrase(let phrase): phrase.preposition.map { min($0, phrase.firstWord) } ?? phrase.firstWord
    case .adverb(let word), .pronominalAdverb(let word), .negation(let word), .word(let word), .mark(let word): word
    case .adjective(let word, let adverbs): min(word, adverbs.first ?? word)
    case .clause: -1
    }
  }

  /// Where it ends, clauses on its nouns aside; -1 for clauses.
  public var lastWord: Int {
    switch self {
    case .phrase(let phrase): phrase.lastWord
    case .adverb(let word), .pronominalAdverb(let word), .negation(let word), .word(let word), .mark(let word): word
    case .adjective(let word, let adverbs): max(word, adverbs.last ?? word)
    case .clause: -1
    }
  }
}

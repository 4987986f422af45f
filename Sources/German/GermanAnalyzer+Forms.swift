import Text

extension GermanAnalyzer {
  /// All that a single word form can be, without a context that decides; a capital may be due to the place.
  public func readings(of token: Token, sources: [any LexicalSource] = []) -> [Reading] {
    WordBuilder(morphology: morphology, sources: sources).words([token]).first?.readings ?? []
  }
}

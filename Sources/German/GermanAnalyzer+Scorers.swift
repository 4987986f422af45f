import Text

/// „Tore von Weber (12.) und Kluge (67.)“: who bears the minute of a goal or of a match in brackets behind him has a name,
/// whatever else the word means.
extension GermanAnalyzer {
  /// A source that knows these names, or nil where there is none.
  ///
  /// - Parameters:
  ///   - main: the sentence without what is inserted.
  ///   - inserted: by the number of tokens of the sentence before it, the tokens of each insertion.
  func scorers(
    _ main: [Token], _ inserted: [(count: Int, inner: ArraySlice<Token>)], _ sources: [any LexicalSource]
  ) -> (any LexicalSource)? {
    let matches = inserted.compactMap { count, inner -> LexicalMatch? in
      guard let minute = inner.first, minute.kind == .ordinal, count > 1, minute.text.utf8.count < 5,
        case let name = main[count - 1], name.kind == .word, name.text.isCapitalized,
        sources.contains(where: { $0.isSurname(name.text) }),
        // but „im Spiel (12.)“
        !morphology.readings(of: main[count - 2].text).contains(where: {
          WordClasses.determining.contains($0.wordClass) || $0.wordClass == .prepositionArticle
        }) || main[count - 2].kind == .punctuation
      else { return nil }
      return LexicalMatch(
        tokens: (count - 1)..<count, kind: .person, lemma: name.text, target: name.text, number: .singular,
        origin: "minute", isBinding: true)
    }
    return matches.isEmpty ? nil : ScorerSource(found: matches)
  }
}

private struct ScorerSource: LexicalSource {
  let found: [LexicalMatch]
  func matches(in tokens: [Token]) -> [LexicalMatch] { found }
}

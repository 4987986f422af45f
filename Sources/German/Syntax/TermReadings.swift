import Text

/// How a glossary's term takes part in a sentence: like the words that it consists of, so that articles, number, case
/// and frames are found as everywhere; only its English is given.
extension WordBuilder {
  /// Nil for terms that no word of the lexicon speaks for: they are treated like names.
  func readings(ofTerm match: LexicalMatch, _ tokens: ArraySlice<Token>, initial: Bool) -> [Reading]? {
    guard let head = head(of: tokens) else { return nil }
    let isFirst = initial && head == tokens.startIndex
    let known = readings(of: tokens[head], initial: isFirst).filter { $0.origin != .guess }
    if match.kind == .verb {
      let verbs = known.filter { $0.wordClass == .verb || $0.derivation == .pastParticiple }
      return verbs.isEmpty ? nil : known
    }
    let nouns = known.filter { $0.wordClass == .noun }
    if tokens[head].text.first?.isUppercase == true, !nouns.isEmpty {
      return nouns.map { noun in
        var noun = noun
        // The whole word has its English; its parts have none.
        noun.modifiers = []
        noun.derivation = nil
        return noun
      }
    }
    guard tokens.count == 1 else { return nil }
    let others = known.filter { $0.wordClass == .adjective || $0.wordClass == .adverb }
    return others.isEmpty ? nil : others
  }

  /// The word that inflects: the last, or the one before a preposition or an article („Recht auf Asyl“).
  private func head(of tokens: ArraySlice<Token>) -> Int? {
    guard let last = tokens.indices.last else { return nil }
    let divider = tokens.indices.dropFirst().first { index in
      morphology.functionWords.readings(of: tokens[index].text).contains {
        $0.wordClass == .preposition || $0.wordClass == .article || $0.wordClass == .prepositionArticle
      }
    }
    guard let divider else { return last }
    return divider - 1
  }
}

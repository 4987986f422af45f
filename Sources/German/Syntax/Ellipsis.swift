import Text

/// „Vor- und Nachteile“, „Asyl- und Migrationspolitik“: the first part borrows the end of the compound behind.
extension WordBuilder {
  func completeEllipses(_ words: inout [Word], _ tokens: [Token]) {
    for index in words.indices where words[index].text.ends(in: "-") && words[index].text.count > 2 {
      for next in (index + 1)..<min(index + 6, words.count)
      where words[next].kind == .word && words[next].isCapitalized && !words[next].text.ends(in: "-") {
        guard words[next].tokens.count == 1, let compound = compound(words[next]),
          let text = morphology.completion(of: words[index].text, by: words[next].text, compound)
        else { continue }
        if let match = term(text, words[index], in: tokens),
          let own = readings(ofTerm: match, [replaced(tokens, words[index], text)], initial: false)
        {
          words[index].set(match: match)
          words[index].readings = own
        } else if let completed = morphology.ellipsis(words[index].text, text, completedBy: compound) {
          words[index].readings = [completed]
        } else {
          continue
        }
        break
      }
    }
  }

  /// The parts of a word, which terms and words of the lexicon have as well.
  private func compound(_ word: Word) -> Reading? {
    if let known = word.readings.first(where: { !$0.modifiers.isEmpty && $0.wordClass == .noun }) { return known }
    guard word.has(.noun) else { return nil }
    return morphology.partsOfNoun(word.text)
  }

  /// What a glossary knows about the completed word.
  private func term(_ text: String, _ word: Word, in tokens: [Token]) -> LexicalMatch? {
    var tokens = tokens
    tokens[word.tokens.lowerBound] = replaced(tokens, word, text)
    return sources.lazy.flatMap { $0.matches(in: tokens) }.first { $0.tokens == word.tokens && $0.kind == .term }
  }

  private func replaced(_ tokens: [Token], _ word: Word, _ text: String) -> Token {
    var token = tokens[word.tokens.lowerBound]
    token.text = text
    return token
  }
}

import Lexicon

/// Infinitives that stand as nouns, beside nouns that are spelt like them.
extension WordBuilder {
  private static let ofSingular: FormSet = ["das", "dem", "am", "beim", "im", "ins", "vom", "zum"]

  /// „*beim Reisen*“, „*Das Mieten* von Autos ist teuer“: behind an article of the singular what can only be a plural as a
  /// noun is what one does. In a sentence „das“ may stand by itself („weil das Fragen aufwirft“).
  func readDeedsOfSingular(_ words: inout [Word]) {
    for index in words.indices.dropFirst()
    where words[index].isCapitalized && words[index].has(.noun)
      && WordBuilder.ofSingular.contains(words[index - 1].lower)
    {
      guard
        words[index - 1].lower != "das" || index == 1 && words.last?.text != "?"
          || index > 1 && words[index - 2].has(.preposition),
        words[index].match == nil,
        words[index].readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.isPluralOnly }),
        let deed = nominalized(words[index])
      else { continue }
      words[index].readings = deed
    }
  }
}

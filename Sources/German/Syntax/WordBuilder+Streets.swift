import Lexicon
import Text

/// Streets and squares that are named after places or people in two words: „Rigaer Straße“, „Hammer Straße“, „Berliner
/// Allee“. They keep their name.
extension WordBuilder {
  func joinStreets(_ words: inout [Word]) {
    for index in words.indices.dropFirst().reversed()
    where words[index].isCapitalized && words[index - 1].isCapitalized && isStreet(words[index])
      && isAdjective(index - 1, words)
    {
      // „Berliner Str.“
      let street = words[index].kind == .abbreviation ? words[index].reading.key : words[index].text
      let text = words[index - 1].text + " " + street
      var reading = Reading.name(text, origin: .source, info: NounClass.place)
      reading.gender = words[index].first(.noun)?.gender
      // Prepositions go by what it is: on a street, in a square.
      reading.key = street
      reading.agreement = .singular(reading.gender ?? .feminine, GrammaticalCase.allCases)
      WordBuilder.join(index - 1...index, as: text, .word, [reading], in: &words)
    }
  }

  private func isStreet(_ word: Word) -> Bool {
    word.spaceBefore && (word.kind == .word || word.kind == .abbreviation) && !word.isMatched
      && isNoun(word, of: [.road, .street])
  }

  /// A noun of a group as its dictionary form.
  private func isNoun(_ word: Word, of groups: NounGroups) -> Bool {
    word.readings.contains {
      ($0.key == word.text || word.kind == .abbreviation) && !$0.nounGroups.isDisjoint(with: groups)
    }
  }

  /// A word with a capital in -er that is bent by nothing.
  private func isAdjective(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.tokens.count == 1, word.text.isCapitalized, word.text.utf8.count > 4,
      word.text.hasSuffix("er")
    else { return false }
    if let match = word.match { return match.kind == .placeAdjective }
    // „bietet Anbieter Platz“, „zeigt Besucher Wege“: only what is hardly anything but a street goes with any word.
    if word.readings.contains(where: { $0.wordClass == .noun && $0.origin == .lexicon }),
      !isNoun(words[index + 1], of: [.road])
    {
      return false
    }
    // „In welcher Straße“, „Unserer Straße“ at the beginning of a sentence
    return index > 0 && !WordBuilder.opensSentence.contains(words[index - 1].text)
      && !word.has(oneOf: .determining) && !word.isInflectedAdjective
  }
}

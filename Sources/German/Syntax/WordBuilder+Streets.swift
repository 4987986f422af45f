import Lexicon
import Text

/// Streets and squares that are named after places or people in two words: „Rigaer Straße“, „Hammer Straße“, „Berliner
/// Allee“. They keep their name.
extension WordBuilder {
  func joinStreets(_ words: inout [Word]) {
    for index in words.indices where words[index].isCapitalized && words[index].text.holds(UInt8(ascii: "-")) {
      readHyphenatedStreet(index, &words)
    }
    for index in words.indices.dropFirst().reversed()
    where words[index].isCapitalized && words[index - 1].isCapitalized && isStreet(words[index]) {
      let adjective = isAdjective(index - 1, words) ? words[index - 1].text : namedByAdjective(index, words)
      guard let adjective else { continue }
      // „Berliner Str.“
      let street = words[index].kind == .abbreviation ? words[index].reading.key : words[index].text
      let text = adjective + " " + street
      var reading = Reading.name(text, origin: .source, info: NounClass.place)
      reading.gender = words[index].first(.noun)?.gender
      // Prepositions go by what it is: on a street, in a square.
      reading.key = street
      reading.agreement = .singular(reading.gender ?? .feminine, GrammaticalCase.allCases)
      WordBuilder.join(index - 1...index, as: text, .word, [reading], in: &words)
    }
  }

  /// „am Willy-Brandt-Platz“: who it is named after, with hyphens.
  private func readHyphenatedStreet(_ index: Int, _ words: inout [Word]) {
    guard words[index].match == nil, words[index].kind == .word else { return }
    let pieces = words[index].text.split(separator: "-")
    guard pieces.count > 2, pieces.allSatisfy({ $0.first?.isUppercase ?? false }), let street = pieces.last,
      let noun = morphology.readings(of: String(street)).first(where: {
        $0.wordClass == .noun && $0.key == street && !$0.nounGroups.isDisjoint(with: [.road, .street])
      }), let gender = noun.gender
    else { return }
    var reading = Reading.name(words[index].text, origin: .source, info: NounClass.place)
    reading.gender = gender
    reading.key = String(street)
    reading.agreement = .singular(gender, GrammaticalCase.allCases)
    words[index].readings = [reading]
  }

  /// „in der Langen Straße“, „am Alten Platz“, „in der Märkischen Allee“: behind an article, an adjective with a capital inside the
  /// sentence belongs to the name. Nil for „um den Alten Platz zu machen“.
  private func namedByAdjective(_ index: Int, _ words: [Word]) -> String? {
    guard index > 1, case let adjective = words[index - 1], adjective.kind == .word, !adjective.isMatched,
      adjective.text.hasSuffix("en") || adjective.text.hasSuffix("e"), words[index].kind == .word,
      index + 1 >= words.count || words[index + 1].lower != "zu",
      let street = words[index].first(.noun), let gender = street.gender, street.key == words[index].text
    else { return nil }
    let before = words[index - 2]
    let isGoverned =
      before.has(.prepositionArticle) || before.has(.article) && index > 2 && words[index - 3].has(.preposition)
    guard isGoverned || before.has(.article) && isNoun(words[index], of: [.road]),
      before.readings.contains(where: { !$0.agreement.intersection(street.agreement).isEmpty })
    else { return nil }
    let small = adjective.lower
    guard
      small.hasSuffix("ischen") || small.hasSuffix("ische")
        || morphology.readings(of: small).contains(where: {
          $0.wordClass == .adjective && $0.origin == .lexicon && $0.degree == .positive && !$0.agreement.isEmpty
        })
    else { return nil }
    let stem = adjective.text.dropLast(small.hasSuffix("en") ? 2 : 1)
    switch gender {
    case .masculine: return stem + "er"
    case .feminine: return stem + "e"
    case .neuter: return stem + "es"
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

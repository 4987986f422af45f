import Lexicon
import Text

/// Names that look like nouns, told by what bears them: „die Sonde Messenger“, „der Schützenverein Tannenwald“, „Bürgermeister
/// Mikkeline Bergsland“, „Frankfurt (Oder)“.
extension WordBuilder {
  /// „die Sonde Messenger hat …“, „im Modehaus Kleiderkammer“: behind what is called something, and has the article, a noun
  /// without one of its own is the name.
  func isBorne(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].spaceBefore, words[index - 1].isCapitalized, words[index - 1].match == nil,
      let bearer = words[index - 1].readings.first, bearer.wordClass == .noun, bearer.nounGroups.contains(.eponym),
      !bearer.agreement.isPluralOnly, words[index].kind == .word, !words[index].text.holds(UInt8(ascii: "-")),
      words[index].readings.allSatisfy({
        $0.wordClass == .noun && ($0.derivation != .nominalized || isSurname(words[index].text))
          && $0.derivation != .infinitive && !$0.means([.unit, .time])
          && ($0.lemma == words[index].text || isSurname(words[index].text) || $0.agreement.isPluralOnly
            || $0.agreement.onlyCase == .genitive)
      })
    else { return false }
    let isArticle = { (word: Word) in word.has(.article) || word.has(.prepositionArticle) || word.isInflectedAdjective }
    guard index > 1, isArticle(words[index - 2]) else { return false }
    guard index + 1 < words.count else { return true }
    let next = words[index + 1]
    if next.isCapitalized, next.isNominal || next.isMatched { return false }
    // Before the verb of a main clause there is place for one thing only.
    if index == 2 || isOpening(index - 2, words), words[index - 2].has(.article), !next.isCapitalized,
      next.isOnlyFinite || isFiniteOrAttribute(next)
    {
      return true
    }
    // Elsewhere the noun could be an object of its own („spielt im Verein Tennis“); a place or what no list has hardly is.
    let noun = words[index].reading
    return noun.agreement.isSingularOnly && noun.means([.thing, .place, .person])
      && (noun.origin == .compound && noun.modifiers.count == 1 || noun.means(.place) || bearer.means(.place)
        || isSurname(words[index].text))
      && (next.isPunctuation || next.has(.preposition) || next.has(.prepositionArticle) || next.has(.coordinator)
        || next.isOnlyFinite)
  }

  /// „Mikkeline Bergsland sprach“, „die Sprecherin Tamika Nussbaum“: behind a word that is in no list and has no article, one
  /// thing that would need one is a surname.
  func followsFirstName(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].spaceBefore, words.last?.isPunctuation ?? false, isFirstName(words[index - 1]),
      index < 2 || isBare(index - 1, words) || words[index - 2].readings.first?.means(.person) ?? false,
      let noun = words[index].readings.first,
      isSurname(words[index].text)
        || noun.origin == .compound && noun.modifiers.count == 1 && noun.means([.thing, .place])
          && words[index].text.utf8.count < 14
    else { return false }
    return index + 1 >= words.count || !(words[index + 1].isCapitalized && words[index + 1].isNominal)
  }

  /// A word of letters that no list has, and that is neither from a place („Mohringer“) nor an owner („Plobels“).
  private func isFirstName(_ word: Word) -> Bool {
    guard word.kind == .word, word.isCapitalized, !word.isMatched, word.text.utf8.count > 2, !word.text.ends(in: "er"),
      word.lastByte != UInt8(ascii: "s"), !word.text.holds(UInt8(ascii: "-"))
    else { return false }
    return word.text.utf8.dropFirst().contains { $0 >= 0x61 } && !word.text.utf8.dropFirst().contains { $0 < 0x61 }
      && word.readings.allSatisfy { $0.origin == .guess && ($0.wordClass == .name || $0.wordClass == .noun) }
  }

  /// „Frankfurt (Oder)“: which of two places of the name is meant.
  func joinPlacesInBrackets(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast(2).reversed()
    where index + 2 < words.count && words[index].text == "(" && words[index + 2].text == ")"
      && words[index + 1].isCapitalized
    {
      let text = "\(words[index - 1].text) (\(words[index + 1].text))"
      guard words[index - 1].tokens.count == 1, morphology.isPlace(text) else { continue }
      WordBuilder.join(
        index - 1...index + 2, as: text, .word, [.name(text, origin: .source, info: NounClass.place)], in: &words)
    }
  }
}

import Lexicon
import Text

/// Surnames with „von“ whose second half is a noun as well, so that no list of names could take them for one.
extension WordBuilder {
  func joinNobleNames(_ words: inout [Word]) {
    // The small word first: few sentences have one before a surname.
    for index in words.indices.dropLast().reversed()
    where words[index].text.isOne(of: "von", "Von") && words[index + 1].isCapitalized
      && isPlainSurname(words[index + 1])
    {
      let end = index + 2
      // „Anna von Koch *Schmidt*“
      guard end >= words.count || !words[end].isCapitalized else { continue }
      if index > 0, isGiven(words[index - 1]), !isAgent(words) {
        var name = Reading.name(
          words[index - 1].text + " von " + words[index + 1].text, origin: .source, info: NounClass.person)
        name.gender = Gender(words[index - 1].match?.gender)
        WordBuilder.join(index - 1...index + 1, as: name.lemma, .word, [name], in: &words)
      } else if speaks(index, words) {
        let name = Reading.name("von " + words[index + 1].text, origin: .source, info: NounClass.person)
        WordBuilder.join(index...index + 1, as: name.lemma, .word, [name], in: &words)
      }
    }
  }

  /// „Weber“, „Koch“: a surname that is a noun of the lexicon.
  private func isPlainSurname(_ word: Word) -> Bool {
    word.kind == .word && word.tokens.count == 1 && word.spaceBefore && isSurname(word.text)
      && word.match.map { $0.kind == .person } ?? word.readings.contains { $0.wordClass == .noun }
  }

  /// „Uwe“, and no noun that is a first name, too.
  private func isGiven(_ word: Word) -> Bool {
    word.tokens.count == 1 && morphology.isGivenName(word.text)
      && morphology.readings(of: word.text).allSatisfy { $0.wordClass != .noun || $0.origin != .lexicon }
  }

  /// „Anna wurde Klaus *von Koch* vorgestellt“: beside a passive it may tell by whom.
  private func isAgent(_ words: [Word]) -> Bool {
    words.contains { word in word.readings.contains { $0.wordClass == .verb && $0.key == "werden" } }
  }

  /// „…, *sagte von Weber*“, „*Von Weber betonte* …“: right beside what somebody does who speaks, which is said of nobody.
  private func speaks(_ von: Int, _ words: [Word]) -> Bool {
    let isSaying = { (index: Int) in
      words[index].isOnlyFinite && !words[index].isCapitalized
        && words[index].readings.contains { $0.verbGroups.contains(.says) }
        && words[index].verbForms.allowsThird(plural: false)
    }
    if von == 0 { return words.count > 3 && isSaying(2) }
    return words[von].text == "von" && isSaying(von - 1)
      && (von + 2 >= words.count || words[von + 2].isPunctuation || words[von + 2].has(.preposition)
        || words[von + 2].has(.prepositionArticle))
  }
}

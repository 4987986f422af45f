import Lexicon

/// „*Männer wie Frauen* feierten“: two kinds of persons of whom the same holds, rather than some that are like the others.
extension WordBuilder {
  func readLikenedPersons(_ words: inout [Word]) {
    guard words.count > 4 else { return }
    // The small word first: it is asked of every sentence.
    for index in words.indices.dropFirst().dropLast(2)
    where words[index].lower == "wie" && words[index].tokens.count == 1 && isPair(around: index, words) {
      let joint = Reading(lemma: "und", key: "und", wordClass: .coordinator)
      WordBuilder.join(index...index, as: "und", .word, [joint], in: &words)
    }
  }

  private func isPair(around like: Int, _ words: [Word]) -> Bool {
    // but „dass Kinder wie Erwachsene spielen“
    guard like == 1 || Marks.opening.contains(words[like - 2].text), let first = kind(words[like - 1]),
      let second = kind(words[like + 1]), first != second,
      // „Menschen wie Politiker“: the second is one kind of the first.
      !WordBuilder.anybody.contains(first)
    else { return false }
    let verb = words[like + 2]
    return verb.hasFinite && !verb.isCapitalized && verb.verbForms.allowsThird(plural: true)
  }

  /// Several persons by what they are, without an article.
  private func kind(_ word: Word) -> String? {
    guard word.kind == .word, word.isCapitalized, !word.isMatched, let noun = word.readings.first,
      noun.wordClass == .noun, noun.means(.person), !noun.agreement.intersection(.plural).isEmpty,
      noun.lemma != word.text || noun.derivation == .nominalized
        || noun.lemma == word.text && noun.agreement.allows(.nominative)
    else { return nil }
    return noun.key
  }

  private static let anybody: FormSet = ["Mensch", "Person", "Leute", "Leut", "Kollege", "Freund", "Star", "Experte"]
}

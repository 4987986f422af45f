import Lexicon
import Text

extension Names {
  /// A place that no table has, by its ending and where it stands (`in Wachenheim`, `aus Oberreichenbach`): it keeps its
  /// German name.
  func unknownPlace(at start: Int, in sentence: NameSentence) -> LexicalMatch? {
    let word = sentence.tokens[start].text
    guard start > 0, word.utf8.count >= 6, Self.barePrepositions.contains(sentence.tokens[start - 1].text),
      hasPlaceEnding(word), !isCommonNoun(word), !isPlural(word), !sentence.isCapitalized(start + 1)
    else { return nil }
    return LexicalMatch(
      tokens: start..<(start + 1), kind: .place, lemma: word, target: word, isGenitive: false, number: .singular,
      gender: .neuter, origin: "names/place-endings.tsv")
  }

  /// „Nach Schätzungen“, „in Friedensverhandlungen“: plurals do stand behind them, those in -ungen of compounds as well.
  private func isPlural(_ word: String) -> Bool {
    for ending in ["en", "n", "e"] where word.hasSuffix(ending) {
      let singular = word.dropLast(ending.count)
      if isCommonNoun(String(singular)) { return true }
      guard singular.hasSuffix("ung") else { continue }
      for start in singular.indices.dropFirst(3) {
        let last = singular[start...]
        if last.count < 6 { break }
        if isCommonNoun(last.capitalizedFirst) { return true }
      }
    }
    return false
  }

  /// Nouns hardly stand behind these without an article.
  private static let barePrepositions: FormSet = ["in", "aus", "bei", "nach", "In", "Aus", "Bei", "Nach"]

  func hasPlaceEnding(_ word: String) -> Bool {
    let table = tables.placeEndings
    var word = word
    return word.withUTF8 { bytes in
      (2...8).contains { count in
        bytes.count > count + 2 && table.contains(bytes: UnsafeBufferPointer(rebasing: bytes.suffix(count)))
      }
    }
  }
}

import Lexicon
import Text

/// „ein *„Management Plan“*“: two nouns alone between quotation marks, behind what agrees with the second only as a whole, are
/// a compound written apart.
extension WordBuilder {
  func joinQuotedCompounds(_ words: inout [Word]) {
    for mark in words.indices.dropFirst().dropLast(3).reversed()
    where mark + 3 < words.count && words[mark].kind == .punctuation && Marks.opening.contains(words[mark].text)
      && Marks.closing.contains(words[mark + 3].text) && words[mark - 1].has(oneOf: .determining)
    {
      let (first, second) = (words[mark + 1], words[mark + 2])
      guard isPart(first), isPart(second), second.spaceBefore,
        // „die „Summe Geld““: what is measured or named stands behind its noun.
        !first.reading.means([.unit, .time]), !first.reading.nounGroups.contains(.titled),
        case let agreement = words[mark - 1].agreement(of: .determining, emptyIsAll: true),
        !second.agreement(of: WordClasses(.noun)).intersection(agreement).isEmpty
      else { continue }
      let text = first.text + "-" + second.text
      let nouns = morphology.readings(of: text).filter { $0.wordClass == .noun && $0.origin != .guess }
      if !nouns.isEmpty { WordBuilder.join((mark + 1)...(mark + 2), as: text, .word, nouns, in: &words) }
    }
  }

  /// A noun of the lexicon.
  private func isPart(_ word: Word) -> Bool {
    word.kind == .word && word.isCapitalized && word.match == nil
      && word.readings.first.map { $0.wordClass == .noun && $0.origin == .lexicon } ?? false
  }
}

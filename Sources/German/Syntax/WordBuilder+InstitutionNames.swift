import Lexicon

/// Names of institutions that begin with two or more adjectives: „die Internationale Astronomische Union“, „der Deutschen
/// Physikalischen Gesellschaft“. Their capitals make nouns of them at first („die Internationalen“).
extension WordBuilder {
  func readInstitutionNames(_ words: inout [Word]) {
    var index = words.count - 1
    while index > 1 {
      defer { index -= 1 }
      guard words[index].isCapitalized, words[index - 1].isCapitalized, words[index - 2].isCapitalized,
        words[index].match == nil || words[index].tokens.count == 1,
        let noun = words[index].readings.first(where: { $0.wordClass == .noun && $0.means(.group) })
      else { continue }
      var first = index
      var found: [[Reading]] = []
      while first > 0, let adjectives = capitalAdjective(words[first - 1], before: noun) {
        found.insert(adjectives, at: 0)
        first -= 1
      }
      // The first word of a sentence has its capital anyway.
      guard found.count > 1, first > 0, !WordBuilder.opensSentence.contains(words[first - 1].text) else { continue }
      for (position, adjectives) in found.enumerated() { words[first + position].readings = adjectives }
      index = first
    }
  }

  /// The readings of a word with a capital as an adjective that agrees with a noun, or nil.
  private func capitalAdjective(_ word: Word, before noun: Reading) -> [Reading]? {
    guard word.isCapitalized, word.kind == .word, word.match == nil, !word.text.holds(UInt8(ascii: "-")) else {
      return nil
    }
    let adjectives = morphology.readings(of: word.lower).filter {
      $0.wordClass == .adjective && $0.origin == .lexicon && $0.degree == .positive
        && !$0.agreement.intersection(noun.agreement).isEmpty
    }
    return adjectives.isEmpty ? nil : adjectives
  }
}

import Lexicon
import Text

/// „will den Hund *mit* ins Büro nehmen“: what somebody takes or brings along, with where to behind it. English says no more
/// than the way.
extension WordBuilder {
  func readCompany(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast(2)
    where words[index].text == "mit" && !words[index].isMatched && leadsWhither(index + 1, words) {
      let reading = Reading(lemma: "mit", key: "mit", wordClass: .correlative)
      words[index].readings = [reading]
    }
  }

  /// A preposition with its article and noun, right before a verb of taking or the end: not „mit in Wien lebenden Leuten“.
  private func leadsWhither(_ preposition: Int, _ words: [Word]) -> Bool {
    let isJoined = WordBuilder.joinedGoals.contains(words[preposition].text)
    let opens =
      isJoined
      || words[preposition].text.isOne(of: "in", "auf", "zu") && words[preposition + 1].has(oneOf: .determining)
    guard opens, !words[preposition].isMatched else { return false }
    var noun = preposition + 1
    while noun < words.count, noun < preposition + 4, !words[noun].isCapitalized,
      words[noun].has(oneOf: .determining) || words[noun].isInflectedAdjective
    { noun += 1 }
    guard noun + 1 < words.count, words[noun].isCapitalized, words[noun].isNominal,
      words[noun].readings.contains(where: { $0.means([.place, .group, .event, .thing]) }) || words[noun].match != nil
    else { return false }
    return words[noun + 1].readings.contains { reading in
      reading.wordClass == .verb && WordBuilder.takings.contains(reading.key)
    }
  }

  private static let joinedGoals: FormSet = ["ins", "zum", "zur", "nach", "aufs"]
  private static let takings: FormSet = ["nehmen", "bringen", "kommen", "gehen", "fahren", "ziehen"]
}

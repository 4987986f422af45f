import Lexicon

/// Participles beside whoever did what they tell.
extension WordBuilder {
  /// „eine *vom Ministerium* verbreitete Meldung“, „die *von CDU, SPD und Grünen* gebildete Regierung“: an adjective with an entry of its own („weit verbreitet“) that may tell,
  /// behind „von“, what somebody did; its reading as a participle stands behind the other.
  func readAgentsDeeds(_ words: inout [Word]) {
    guard let first = words.firstIndex(where: { $0.lower.isOne(of: "von", "vom") }) else { return }
    var index = first + 2
    while index < words.count {
      defer { index += 1 }
      guard words[index].isInflectedAdjective, !words[index].isCapitalized,
        words[index].readings.contains(where: { $0.wordClass == .adjective && $0.origin == .lexicon }),
        !words[index].readings.contains(where: { $0.derivation == .pastParticiple }),
        words[index].lower.utf8.contains(UInt8(ascii: "t")) || words[index].lower.utf8.contains(UInt8(ascii: "n")),
        let agent = words[max(0, index - 9)..<index].lastIndex(where: { $0.lower.isOne(of: "von", "vom") }),
        !words[agent..<index].contains(where: { $0.isPunctuation && !$0.isComma || $0.isOnlyFinite })
      else { continue }
      let deeds = morphology.participles(words[index].lower, known: []).filter { $0.derivation == .pastParticiple }
      if !deeds.isEmpty { words[index].readings += deeds }
    }
  }
}

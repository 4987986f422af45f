/// Phrases that tell by how much something changes.
extension Disambiguator {
  /// „die Frist, die im Mai endet, *um drei Wochen* zu verlängern“: behind the comma that closes a clause, a measure and
  /// nothing else before an infinitive that takes one, so that „um“ is the preposition of the measure and opens no clause.
  func tellsByHowMuch(_ um: Int, _ first: Int) -> Bool {
    guard um == first, um > 1, words[um].lower == "um", words[um - 1].isComma, words[um - 2].hasFinite, let frames,
      let zu = words[um...].prefix(8).firstIndex(where: { $0.lower == "zu" || $0.hasZuInfinitive }), zu > um + 2
    else { return false }
    let isJoined = words[zu].lower != "zu"
    guard let verb = isJoined ? zu : words.indices.contains(zu + 1) ? zu + 1 : nil,
      words[verb].verbKeys.contains(where: { frames.needs(ofVerb: $0).mayHave(opener: "um") })
    else { return false }
    let unit = words[zu - 1]
    // „den Kader, der zu groß ist, *um ein Drittel* zu verkleinern“
    let isShare = unit.reading.nounGroups.contains(.count)
    return (isShare || unit.reading.means([.time, .unit]) || unit.reading.nounGroups.contains(.unit))
      && (isShare || words[um + 1..<zu - 1].contains { $0.has(.numeral) })
      && words[um + 1..<zu - 1].allSatisfy {
        $0.has(.numeral) || $0.has(.adverb) || $0.has(.adjective) || isShare && $0.has(.article)
      }
  }
}

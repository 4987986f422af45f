import Lexicon

/// „Die Bahn ist informiert *und betont*, dass …“: what somebody says beside what he is.
extension Disambiguator {
  /// A verb before „dass“ that looks like a second participle under „ist“: with „sein“ nobody has said anything, and what is said
  /// of somebody in the passive has „es“ or nothing in front.
  mutating func saysBesideState(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard index + 2 < words.count, index + 1 == segment.upperBound, words[index + 1].isComma, word.hasParticiple,
      word.hasFinite, !word.isCapitalized, words[index + 2].lower == "dass", index > segment.lowerBound + 3,
      let joint = (segment.lowerBound + 3..<index).last(where: { words[$0].lower.isOne(of: "und", "aber") }),
      words[(joint + 1)..<index].allSatisfy({ $0.has(.adverb) || $0.has(.pronominalAdverb) }),
      let finite = segment.first(where: { words[$0].isOnlyFinite && !words[$0].isCapitalized }), finite < joint,
      words[finite].lower == "ist", namesSpeaker(segment.lowerBound, before: finite),
      word.verbForms.allowsThird(plural: false),
      word.readings.contains(where: { $0.wordClass == .verb && $0.info != PerfectAuxiliary.sein }),
      frames?.takesContent(word) ?? false
    else { return false }
    words[index].keep(.verb)
    for reading in words[index].readings.indices { words[index].readings[reading].verb.subtract(.pastParticiple) }
    return true
  }

  /// „Die Bahn ist …“, „Sie ist …“, „Apple ist …“: in front of the verb stands somebody, and no „es“ or adverb.
  private func namesSpeaker(_ start: Int, before finite: Int) -> Bool {
    guard start < finite else { return false }
    let first = words[start]
    return first.lower.isOne(of: "er", "sie") || first.has(.article) || first.has(.possessive)
      || first.wordClass == .name || first.wordClass == .noun && !first.has(.preposition)
  }
}

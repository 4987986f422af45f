import Lexicon

/// What is so now and then: „mal … mal“.
extension WordBuilder {
  /// „*Mal* ist er in Rom, *mal* in Paris“: now and then the one, now and then the other; but „mal hier, mal dort“.
  func readAlternations(_ words: inout [Word]) {
    let positions = words.indices.filter { words[$0].lower == "mal" && words[$0].match == nil }
    guard positions.count > 1, let last = positions.last, last + 1 < words.count,
      positions.dropFirst().allSatisfy({ words[$0 - 1].isComma }),
      !words[last + 1].has(.adverb) || words[last + 1].has(.adjective)
    else { return }
    let readings = morphology.readings(of: "manchmal")
    for position in positions { words[position].readings = readings }
  }
}

import Lexicon

/// Adverbs that are no more than „aber“ where they stand.
extension WordBuilder {
  /// „Sie wurde gesehen, *allerdings* nicht erkannt“: behind a participle with its auxiliary, before one more that has none of
  /// its own.
  func readReservations(_ words: inout [Word]) {
    for index in words.indices.dropFirst(4).dropLast(1)
    where words[index].text == "allerdings" && words[index - 1].isComma && words[index - 2].hasParticiple
      && !words[index - 2].isCapitalized
    {
      let before = words[..<(index - 2)].reversed().prefix { !$0.isPunctuation }
      let rest = words[(index + 1)...].prefix { !$0.isPunctuation }
      guard let deed = rest.last, deed.hasParticiple, !deed.isOnlyFinite, !deed.isCapitalized,
        before.contains(where: { $0.verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains) }),
        !rest.contains(where: { $0.isOnlyFinite && !$0.isCapitalized }),
        // „…, allerdings verletzt“ but „…, allerdings hat niemand …“
        rest.count > 1
      else { continue }
      WordBuilder.join(index...index, as: "aber", .word, morphology.readings(of: "aber"), in: &words)
      words[index].keep(.coordinator)
    }
  }
}

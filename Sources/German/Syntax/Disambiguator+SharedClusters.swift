import Lexicon

/// Several participles with one auxiliary behind the last of them.
extension Disambiguator {
  /// „der in Kiel *gefasst*, nach Bonn gebracht und dort verhört wurde“, „soll *gefasst*, … und verhört werden“: a participle
  /// right before a comma, behind which stretches follow that end in one, too, the last of them joined and with the auxiliary.
  func sharesAuxiliaryBehind(_ participle: Int) -> Bool {
    guard participle + 1 < words.count, words[participle + 1].isComma, isBareParticiple(participle) else {
      return false
    }
    var start = participle + 2
    while start < words.count {
      let end = words.endOfPart(from: start)
      guard end > start else { return false }
      if let joint = (start..<end).first(where: { WordSets.listing.contains(words[$0].lower) }) {
        return endsInCluster(joint + 1..<end)
      }
      guard end < words.count, words[end].isComma, isBareParticiple(end - 1) else { return false }
      start = end + 1
    }
    return false
  }

  private func isBareParticiple(_ index: Int) -> Bool {
    let word = words[index]
    return word.hasParticiple && !word.isCapitalized && !word.isInflectedAdjective
  }

  /// „habe ihn bedroht, *geschlagen* oder verletzt“: between a participle and a coordinator that one more follows.
  func listsDeeds(_ participle: Int) -> Bool {
    guard participle > 1, participle + 2 < words.count, words[participle - 1].isComma, isBareParticiple(participle),
      isBareParticiple(participle - 2), WordSets.listing.contains(words[participle + 1].lower)
    else { return false }
    let end = words.endOfPart(from: participle + 2)
    return isBareParticiple(end - 1) || endsInCluster(participle + 2..<end)
  }

  /// „dort verhört wurde“, „verhört worden ist“, „verhört werden soll“, „verhört worden zu sein“
  private func endsInCluster(_ stretch: Range<Int>) -> Bool {
    let auxiliaries = stretch.reversed().prefix { index in
      words[index].lower == "zu"
        || words[index].readings.contains { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) }
    }
    guard let first = auxiliaries.last, first > stretch.lowerBound else { return false }
    return isBareParticiple(first - 1)
  }
}

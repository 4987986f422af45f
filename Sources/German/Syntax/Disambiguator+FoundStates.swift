import Lexicon

extension Disambiguator {
  /// „dass sie schwer *verletzt* geborgen wurden“, „die *verletzt* gefunden und ins Spital gebracht werden konnten“: two
  /// participles side by side under „werden“, of which the first is how somebody or something was then.
  func isFoundSo(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound, index + 1 < segment.upperBound, isDeed(index), isDeed(index + 1)
    else { return false }
    // „Daten werden *verschlüsselt* übertragen“
    let isLast = index + 2 == segment.upperBound
    if isLast || words[index + 2].has(.coordinator),
      segment.prefix(while: { $0 < index }).contains(where: { isPassive($0) && words[$0].hasFinite })
    {
      return true
    }
    guard !isLast else { return false }
    if isPassive(index + 2) { return true }
    return words[index + 2].lower.isOne(of: "und", "oder")
      && segment.dropFirst(index + 3 - segment.lowerBound).contains { isPassive($0) && isDeed($0 - 1) }
  }

  /// A participle of a verb of its own.
  private func isDeed(_ index: Int) -> Bool {
    let word = words[index]
    return word.hasParticiple && !word.isCapitalized && !word.isInflectedAdjective
      && !word.verbKeys.contains { AuxiliaryVerbs.all.contains($0) || $0 == "bekommen" || $0 == "kriegen" }
  }

  private func isPassive(_ index: Int) -> Bool {
    words[index].verbKeys.contains("werden") && !words[index].isCapitalized
  }
}

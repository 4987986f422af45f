import Lexicon

/// Participles that tell how somebody feels, sees or shows himself.
extension Disambiguator {
  private static let feeling: FormSet = ["fühlen", "geben", "sehen", "wähnen", "zeigen"]

  /// „Viele fühlen sich *kontrolliert und ausgenutzt*“, „…, weil sie sich *belogen und betrogen* fühlt“: one of a pair beside
  /// a reflexive, and nothing that somebody does; but „Er zeigt sich und verschwindet“.
  func isFelt(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard word.hasParticiple, !word.isCapitalized, !word.isInflectedAdjective,
      let joint = [index - 1, index + 1].first(where: { joins($0, segment) }),
      isState(joint - 1), isState(joint + 1)
    else { return false }
    let before = segment.lowerBound..<(joint - 1)
    guard
      let reflexive = before.first(where: {
        words[$0].has(.reflexive) || words[$0].lower.isOne(of: "mich", "dich", "uns", "euch")
      })
    else { return false }
    // In the plain order the pair ends the clause, behind an introducer its verb does.
    if joint + 2 == segment.upperBound { return before.contains { $0 <= reflexive && isFeeling($0) } }
    return joint + 3 == segment.upperBound && isFeeling(joint + 2)
      && !before.contains { words[$0].isOnlyFinite && !words[$0].isCapitalized }
  }

  private func joins(_ index: Int, _ segment: Range<Int>) -> Bool {
    index > segment.lowerBound + 1 && index + 1 < segment.upperBound && words[index].lower.isOne(of: "und", "oder")
  }

  private func isState(_ index: Int) -> Bool {
    let word = words[index]
    return !word.isCapitalized && !word.isInflectedAdjective && (word.hasParticiple || word.has(.adjective))
  }

  private func isFeeling(_ index: Int) -> Bool {
    words[index].hasFinite && words[index].verbKeys.contains(where: Self.feeling.contains)
  }
}

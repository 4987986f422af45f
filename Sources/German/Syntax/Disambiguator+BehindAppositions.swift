import Lexicon

/// „Am Montag hat Peter Wolf, der Chef der Bank, *den Plan kritisiert*“: behind an apposition the object and the participle that
/// „haben“ waits for, which by its form could be the verb of a relative clause.
extension Disambiguator {
  func resumesBehindApposition(_ article: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard article == start || article == start + 1 && words[start].has(.preposition), start > 4,
      words[start - 1].isComma, let last = segment.last(where: { !words[$0].isPunctuation }), last > article + 1,
      words[last].hasParticiple, !words[last].isOnlyFinite, !words[last].isCapitalized,
      !segment.contains(where: { $0 < last && words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      endsMain(behind: segment.upperBound)
    else { return false }
    return isApposition(part(endingAt: start - 1))
  }

  /// „Im Mai hat Wolf, der Chef, das Rennen *gewonnen*“: the last word, which by itself could be an adjective.
  func endsBehindApposition(_ participle: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard start > 4, words[start - 1].isComma, segment.last(where: { !words[$0].isPunctuation }) == participle
    else { return false }
    return isApposition(part(endingAt: start - 1))
  }

  /// The sentence ends there, or goes on with a subordinate clause.
  private func endsMain(behind end: Int) -> Bool {
    guard let next = words[end...].firstIndex(where: { !$0.isPunctuation }) else { return true }
    return words[next - 1].isComma
      && (words[next].has(.subordinator) || words[next].has(.infinitiveSubordinator) || words[next].lower == "so")
  }

  /// A noun phrase between commas, behind one that „haben“ stands before and that is the only one beside what a preposition
  /// governs.
  private func isApposition(_ part: Range<Int>) -> Bool {
    guard let first = part.first, first > 2, words[first - 1].isComma, words[first - 2].isNominal,
      words[first - 2].isCapitalized,
      words[first].has(.article) || words[first].isInflectedAdjective || words[first].lower == "darunter"
        || words[first].isNominal && words[first].isCapitalized,
      !part.contains(where: { words[$0].has(.verb) && !words[$0].isCapitalized && !words[$0].isInflectedAdjective })
    else { return false }
    let clause = words.startOfPart(before: first - 1)..<(first - 1)
    guard
      let auxiliary = clause.first(where: { index in
        words[index].hasFinite && !words[index].isCapitalized && words[index].verbKeys.contains("haben")
      }), auxiliary > clause.lowerBound, auxiliary + 1 < clause.upperBound
    else { return false }
    let behind = words[auxiliary + 1]
    let front = words[clause.lowerBound]
    let isGoverned = behind.has(.preposition) || behind.has(.prepositionArticle)
    let hasSubjectInFront =
      !front.has(.preposition) && !front.has(.prepositionArticle) && front.wordClass != .adverb && !front.has(.adverb)
    if hasSubjectInFront { return isGoverned }
    // „Im Mai hat die Firma ein Werk, …“: with an object of its own it need wait for nothing.
    return !words[(auxiliary + 2)..<clause.upperBound].contains { word in
      word.has(.article) && !word.lower.isOne(of: "der", "des", "eines", "einer")
    }
  }
}

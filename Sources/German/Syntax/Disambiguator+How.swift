import Lexicon

/// „wie“ at the head of a clause: what is asked or told, or only compared.
extension Disambiguator {
  /// „wie“: a subordinator, a question word or a comparison.
  mutating func readHow(_ opening: Opening) {
    let (first, index, segment, isFinal) = (opening.first, opening.index, opening.segment, opening.isFinal)
    let following = index + 1 < segment.upperBound ? words[index + 1] : nil
    if index == 0, saysBehindApposition(segment) {
      words[index].keep(.subordinator)
    } else if isFinal, first > 1, words[first - 1].isComma, words[first - 2].lower == "je nachdem" {
      words[index].keep(.interrogativeAdverb)
    } else if first > 1, words[first - 1].isComma, words[index].has(.interrogativeAdverb),
      goesOnBehindClause(segment, isAsked: isAskedFor(before: first - 1))
    {
      // „fragte, wie der Mann, der krank ist, das schafft“, but „…, wie der Mann, der krank ist, sagte“
      words[index].drop(.comparison)
      if isAskedFor(before: first - 1) { words[index].keep(.interrogativeAdverb) }
    } else if !segment.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized }) {
      words[index].keep(.comparison)
    } else if let deed = deedCompared(index, segment) {
      words[index].keep(.comparison)
      words[deed].keep { $0.wordClass == .verb && $0.verb.contains(.pastParticiple) }
      words[deed].narrow(to: .pastParticiple)
      if words[index + 1].lower == "später" { words[index + 1].keep(.adverb) }
    } else if comparesInFront(index, segment, isFinal) {
      words[index].keep(.comparison)
    } else if isFinal, segment.contains(where: { words[$0].isNominal || words[$0].has(.pronoun) }),
      // but „wie bekannt wurde“
      following.map({ next in
        !next.isCapitalized
          && next.readings.contains {
            $0.wordClass == .adjective && $0.agreement.isEmpty || $0.key == "viel" || $0.key == "oft"
              || $0.key == "sehr"
              || $0.key == "lange"
          }
      }) ?? false, !equals(first, index)
    {
      words[index].keep(.interrogativeAdverb)
    }
  }

  /// „nicht so teuer, *wie viele* glauben“: those who do it, behind what is as much so.
  private func equals(_ first: Int, _ index: Int) -> Bool {
    index == first && first > 2 && words[first - 1].isComma && index + 2 < words.count
      && words[index + 1].lower == "viele" && words[index + 2].hasFinite
      && words[first - 2].readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
      && words[first - 3].lower.isOne(of: "so", "ebenso", "genauso")
  }

  /// „…, *wie vom Betreiber bestätigt*, …“, „*wie später ermittelt*“: between „wie“ and the participle nothing that could do it,
  /// only adverbs and phrases with a preposition, so that the participle is no finite verb that looks like it.
  private func deedCompared(_ index: Int, _ segment: Range<Int>) -> Int? {
    guard let last = segment.last, last > index + 1, words[last].hasParticiple, words[last].hasFinite,
      !words[last].isCapitalized, !words[last].isInflectedAdjective
    else { return nil }
    return hasNoDoer((index + 1)..<last) ? last : nil
  }
}

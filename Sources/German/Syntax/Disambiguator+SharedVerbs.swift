import Lexicon

/// „Der Vater wurde zu fünf, *der Sohn zu drei Jahren Haft verurteilt*“: two subjects with an amount each before the last verb of
/// both.
extension Disambiguator {
  /// Reads the word behind the comma as an article, and the last verb as what the auxiliary of the first half waits for.
  mutating func sharedVerbs() {
    for comma in words.indices.dropFirst(3).dropLast(4) where words[comma].isComma {
      let bare = words[comma - 1].has(.numeral)
      guard bare || words[comma - 1].isCapitalized && words[comma - 2].has(.numeral),
        let form = awaitedForm(before: comma, number: bare ? comma - 1 : comma - 2),
        let last = words.indices.last(where: { !words[$0].isPunctuation }), last > comma + 3,
        answers(comma, number: bare ? comma - 1 : comma - 2, before: last),
        !words[last].isCapitalized, words[last].verbForms.contains(form)
      else { continue }
      words[last].keep { $0.wordClass == .verb && $0.verb.contains(form) }
      for index in words[last].readings.indices { words[last].readings[index].verb = form }
      words[comma + 1].drop(.relative)
      return
    }
  }

  /// What an auxiliary in front still waits for: a participle, or an infinitive behind a modal.
  private func awaitedForm(before comma: Int, number: Int) -> VerbForms? {
    guard let auxiliary = words[..<number].firstIndex(where: { $0.has(.verb) && $0.hasFinite && !$0.isCapitalized }),
      auxiliary > 0, words[..<comma].allSatisfy({ !$0.isComma }),
      !words[(auxiliary + 1)..<comma].contains(where: { $0.has(.verb) && !$0.isCapitalized })
    else { return nil }
    let keys = words[auxiliary].verbKeys
    if keys.contains(where: AuxiliaryVerbs.modals.contains) { return .infinitive }
    return keys.contains("werden") || keys.contains("haben") || keys.contains("sein") ? .pastParticiple : nil
  }

  /// Behind the comma a subject by its article, the number under the same preposition, what it counts, and no other verb.
  private func answers(_ comma: Int, number: Int, before last: Int) -> Bool {
    guard words[comma + 1].has(.article) || words[comma + 1].has(.possessive),
      let other = words[(comma + 2)..<last].firstIndex(where: { $0.has(.numeral) }), other > comma + 2,
      other + 1 < last,
      words[other + 1].isCapitalized, words[comma + 2].isCapitalized || words[comma + 3].isCapitalized,
      !words[(comma + 1)..<last].contains(where: { $0.isComma || $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    let own = words[number - 1].has(.preposition)
    return own == words[other - 1].has(.preposition) && (!own || words[number - 1].lower == words[other - 1].lower)
  }
}

import Lexicon

/// „Das höchste Haus der Stadt, *der Fernsehturm wurde* gesperrt“: behind another name of what opens the sentence.
extension MissingCommas {
  /// Before the verb of the sentence, where a phrase of its own, or the name of somebody, stands between the only comma and
  /// that verb, so that no relative clause ends there.
  func behindSecondName() -> Int? {
    guard let comma = words.firstIndex(where: \.isComma), comma > 1, comma < 9, comma + 4 < words.count,
      words[0].has(.article), words[comma - 1].isCapitalized, words[comma - 1].isNominal,
      !words[..<comma].contains(where: {
        $0.hasFinite && !$0.isCapitalized || $0.has(.coordinator) || $0.isQuotationMark
      }),
      let verb = words[(comma + 1)...].firstIndex(where: {
        $0.isComma || $0.has(.coordinator) || $0.has(.preposition) || $0.isOnlyFinite && !$0.isCapitalized
      }), isFinite(verb), verb > comma + 1, verb < comma + 7, verb + 1 < words.count, !words[verb + 1].isPunctuation,
      words[verb].verbForms.allowsThird(plural: false), endsWithout(behind: verb),
      case let last = words[verb - 1].isQuotationMark ? verb - 2 : verb - 1, words[last].isCapitalized,
      words[last].has(.noun) || words[last].has(.name)
    else { return nil }
    let first = words[comma + 1]
    guard first.has(.article), last > comma + 1,
      words[(comma + 2)..<last].allSatisfy({ $0.isQuotationMark || $0.isInflectedAdjective && !$0.isCapitalized })
    else { return nil }
    return verb
  }

  /// „Die Chefin der Bank, *Eva Wolf* verwies auf …“, „Der Sprecher der Partei, *Karl Wolf* sagte, …“: behind an office
  /// nothing but the name of somebody stands before the verb.
  func behindNamedPerson() -> Int? {
    guard let comma = words.firstIndex(where: \.isComma), comma > 1, comma < 9, comma + 2 < words.count,
      words[0].has(.article), words[comma - 1].isCapitalized, words[comma - 1].isNominal,
      words[comma + 1].isCapitalized, words[comma + 1].isNominal,
      let verb = words[(comma + 1)...].firstIndex(where: { !$0.isCapitalized }), verb + 1 < words.count,
      words[verb].hasFinite, words[verb].has(.verb), words[verb].verbForms.allowsThird(plural: false),
      case let name = words[(comma + 1)..<verb],
      name.allSatisfy({ $0.isPersonName || name.count > 1 && $0.has(.name) && !$0.isMatched }),
      let office = words[..<comma].first(where: { $0.isCapitalized && $0.has(.noun) }),
      office.readings.contains(where: { $0.wordClass == .noun && $0.means(.person) }),
      !words[..<comma].contains(where: {
        $0.hasFinite && !$0.isCapitalized || $0.has(.coordinator) || $0.isQuotationMark
      })
    else { return nil }
    let end = words.endOfPart(from: verb)
    if end + 1 < words.count, words[end].isComma, words[end...].contains(where: \.onlyReports) { return verb }
    return endsWithout(behind: verb) && end > verb + 1 ? verb : nil
  }

  /// The sentence goes on to its end, or to a clause that hangs on it, without another finite verb.
  private func endsWithout(behind verb: Int) -> Bool {
    let end = words.endOfPart(from: verb)
    guard !words[(verb + 1)..<end].contains(where: { $0.isOnlyFinite && !$0.isCapitalized }) else { return false }
    guard end + 1 < words.count, words[end].isComma else { return true }
    return words[end + 1].has(.subordinator) || words[end + 1].has(oneOf: .introducing)
  }
}

import Lexicon

/// „Er hatte die Tat gestanden, *das Geständnis später aber widerrufen*“: what was done otherwise or next, without „und“.
extension ClauseBuilder {
  /// Behind a comma one more participle at the end, under the auxiliary of the main clause before, and a word that sets it
  /// against that clause or tells that it came next.
  func goesOnInContrast(_ segment: Segment) -> Bool {
    guard isContrast(segment), let top = stack.last, clauses[top].kind == .main,
      let closing = clauses[top].verbs.last, words[closing].hasParticiple,
      case let first = firstListed(top), let auxiliary = clauses[first].finite, auxiliary < closing
    else { return false }
    return words[auxiliary].verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains)
      || verbIndices(segment).count == 2 && words[auxiliary].verbKeys.contains(where: AuxiliaryVerbs.modals.contains)
  }

  /// „…, *dann aber geflohen*“, „…, *jedoch freigesprochen worden*“
  func isContrast(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1,
      let start = segment.items.first?.start, start > 1, words[start - 1].isComma, introduction(segment) == nil,
      case let verbs = verbIndices(segment), let deed = verbs.first, endsInDeed(segment, verbs),
      words[deed].hasParticiple, !words[deed].isOnlyFinite
    else { return false }
    let before = segment.items.dropLast(verbs.count)
    return before.contains { item in
      if case .word(let word) = item { WordSets.settingAgainst.contains(words[word].lower) } else { false }
    }
      || before.first.map { item in
        if case .word(let then) = item { ClauseBuilder.following.contains(words[then].lower) } else { false }
      } ?? false
  }

  /// A participle, or one with its auxiliary, and nothing behind it.
  private func endsInDeed(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard segment.items.last?.start == verbs.last else { return false }
    return verbs.count == 1 || verbs.count == 2 && words[verbs[1]].lower.isOne(of: "worden", "haben", "sein", "werden")
  }

  /// „Er gewann, *verlor allerdings* das letzte Spiel“: right behind the verb that a clause without a subject begins with; „…,
  /// später *jedoch* freigelassen“.
  func contrastsVerb(_ index: Int, in clause: Int) -> Bool {
    guard words[index].lower.isOne(of: "jedoch", "allerdings") else { return false }
    return clauses[clause].finite == nil
      || clauses[clause].words.lowerBound == index - 1 && words[index - 1].wordClass == .verb && index > 1
        && words[index - 2].isComma
  }
}

import Lexicon

/// Whether the verb of a second half is under the modal of the first, or finite with a subject of its own.
extension ClauseBuilder {
  /// „dass das Werk schließt und 300 Leute *gehen müssen*“: an infinitive and its own modal at the end, in one more half of a
  /// clause that ends in its verb.
  func secondModal(_ segment: Segment, _ verbs: [Int]) -> Int? {
    guard segment.coordinator != nil, verbs.count == 2, verbs[1] == verbs[0] + 1, words[verbs[0]].hasInfinitive,
      segment.items.last?.start == verbs[1], words[verbs[1]].readings.contains(where: isModal),
      continuesFinal, let top = stack.last, endsInVerb(top)
    else { return nil }
    return verbs[1]
  }

  /// „Gestern hätte der Chef, ein Jurist, *nicht gewählt werden dürfen*“, „Heute müsste der Chef, ein Jurist, *entlassen
  /// werden*“: behind what is inserted, the verbs that „haben“ or a modal waits for, the last of which looks finite.
  func endsInWaitedModal(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard segment.coordinator == nil, segment.delimiter == .comma, verbs.count > 1, let last = verbs.last,
      segment.items.last?.start == last, words[last].hasInfinitive, verbs[verbs.count - 2] == last - 1,
      verbs.dropLast().allSatisfy({ !words[$0].isOnlyFinite }), let main = stack.first,
      clauses[main].kind == .main, let finite = clauses[main].finite, clauses[main].verbs.count == 1,
      words[finite].readings.contains(where: isModal)
        ? words[last].verbKeys.contains("werden") && words[last - 1].hasParticiple
        : words[finite].verbKeys.contains("haben") && words[last].readings.contains(where: isModal)
          && words[last - 1].hasInfinitive,
      stack.dropFirst().allSatisfy({ endsInVerb($0) })
    else { return false }
    return !segment.items.contains { $0.nominative?.agreement.isPluralOnly ?? false }
  }

  func isModal(_ reading: Reading) -> Bool {
    reading.wordClass == .verb && AuxiliaryVerbs.modals.contains(reading.key)
  }

  /// „Die Firma will das Werk schließen, *und die Arbeiter* streiken“: a comma before „und“, or a verb that takes no object.
  func hasOwnSubject(_ segment: Segment, before verb: Int) -> Bool {
    let items = segment.items.filter { $0.start != segment.coordinator }
    // „dass die Firma schließen muss *und 300 Leute ihre Arbeit verlieren*“: behind the modal that ends its clause there is
    // none left for one more infinitive.
    if let top = stack.last, continuesFinal, endsInVerb(top), words[verb].verbForms.allowsThird(plural: true),
      !words[verb].verbKeys.contains("werden"),
      items.contains(where: { item in
        item.start < verb && item.nominative.map { !$0.agreement.intersection(.plural).isEmpty } ?? false
      }) || clauses[top].finite.map({ words[$0].verbForms.allowsThird(plural: true) }) ?? false
    {
      return true
    }
    guard let coordinator = segment.coordinator, coordinator > 0,
      ["und", "aber", "doch"].contains(words[coordinator].lower), let phrase = items.first?.nominative,
      words[phrase.head].wordClass == .noun || words[phrase.head].wordClass == .name,
      !phrase.agreement.intersection(.plural).isEmpty, words[verb].verbForms.allowsThird(plural: true)
    else { return false }
    if words[coordinator - 1].isComma, !closesPiece(coordinator - 1) { return true }
    if words[coordinator - 1].isPunctuation { return false }
    let keys = words[verb].verbKeys
    return frames.map { frames in
      keys.allSatisfy { frames.needs(ofVerb: $0).isKnown } && !frames.takes(.accusative, keys)
    } ?? false
  }

  /// „will Firmen, die Leute einstellen *und ausbilden*, unterstützen“: right behind the verb that ends a relative clause, where
  /// the infinitive that the modal waits for stands behind the comma.
  func precedesAwaited(_ segment: Segment, _ verb: Int) -> Bool {
    guard let coordinator = segment.coordinator, let top = stack.last, continuesFinal,
      clauses[top].finite == coordinator - 1, segment.items.last?.start == verb,
      words[verb].verbForms.allowsThird(plural: true), words[coordinator - 1].verbForms.allowsThird(plural: true),
      verb + 1 < words.count, words[verb + 1].isComma,
      let last = endOfBareSegment(behind: verb + 1)
    else { return false }
    return words[last].wordClass == .verb && words[last].hasInfinitive && !isAfterZu(last)
  }

  /// Where the last word or phrase stands of the segment that goes on behind a comma without an introducer or a coordinator.
  func endOfBareSegment(behind comma: Int) -> Int? {
    guard let next = segments.first(where: { $0.items.first?.start == comma + 1 }), next.coordinator == nil,
      introduction(next) == nil
    else { return nil }
    return next.items.last?.start
  }

  /// „will Stellen streichen, *davon 80 in Bonn*, und Filialen schließen“: the comma belongs to what is inserted.
  private func closesPiece(_ comma: Int) -> Bool {
    guard let piece = segments.last(where: { ($0.items.first?.start ?? comma) < comma }),
      case .word(let first)? = piece.items.first
    else { return false }
    return piece.delimiter == .comma && piece.items.last?.end == comma
      && words[first].lower.isOne(of: "davon", "darunter")
      && verbIndices(piece).isEmpty
  }
}

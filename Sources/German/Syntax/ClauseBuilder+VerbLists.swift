/// „will die Straße sperren, eine Schule schließen und die Bürger warnen“, „hat … gesperrt, … gebaut und … gewarnt“: several
/// verbs with objects of their own under one auxiliary.
extension ClauseBuilder {
  /// „Er versprach, die Steuern zu senken, *die Renten zu erhöhen* und Schulden abzubauen“: one more infinitive behind one
  /// that has no room for it, and another one behind the coordinator.
  func listsZu(_ rest: ArraySlice<Segment>) -> Bool {
    guard let first = rest.first, first.delimiter == .comma, first.coordinator == nil, rest.count > 1,
      let top = stack.last, clauses[top].kind == .infinitive, clauses[top].parent != nil,
      let verb = clauses[top].verbs.last, first.items.first?.start == verb + 2,
      introduction(first) == nil, shape(first) == .zuInfinitive,
      // „um sich die Pläne *erklären zu lassen*, Fragen zu stellen und …“: behind that nothing more is let happen.
      words[verb].verbKeys.contains("lassen")
        || !hasRoomForInfinitive(top)
          && !clauses[top].units.contains(where: { unit in
            guard case .phrase(let phrase) = unit else { return false }
            return phrase.edgeNouns.contains { frames?.nounTakesInfinitive(words[$0].reading.key) ?? false }
          })
    else { return false }
    for segment in rest.dropFirst() {
      guard introduction(segment) == nil, shape(segment) == .zuInfinitive else { return false }
      if let coordinator = segment.coordinator { return WordSets.listing.contains(words[coordinator].lower) }
      guard segment.delimiter == .comma else { return false }
    }
    return false
  }

  /// „um *das Hemd zu wechseln*, …“: beside its object the verb takes no infinitive, as „bitten“ does.
  private func hasRoomForInfinitive(_ index: Int) -> Bool {
    guard let frames else { return false }
    var slots: VerbNeeds.Slots = .zu
    for case .phrase(let phrase) in clauses[index].units
    where !phrase.isPrepositional && words[phrase.head].wordClass != .reflexive {
      slots.formUnion(phrase.agreement.allows(.accusative) ? .accusative : .dative)
    }
    return clauses[index].verbs.contains { verb in
      words[verb].verbKeys.contains { frames.needs(ofVerb: $0).mayHave(slots) }
    }
  }

  /// How many segments go on from the clause before, up to the one behind the coordinator; none if one of them does not.
  func verbsListed(_ rest: ArraySlice<Segment>) -> Int {
    guard let first = rest.first, first.delimiter == .comma, first.coordinator == nil, rest.count > 1,
      let top = stack.last, stack.count == 1 || clauses[top].parent != nil, clauses[top].kind == .main,
      let finite = clauses[top].finite,
      clauses[top].verbs.count == 2, let verb = clauses[top].verbs.last, verb != finite,
      first.items.first?.start == verb + 2
    else { return 0 }
    let closing = rest.first { $0.coordinator != nil }.map(verbIndices) ?? []
    // „sollen gefunden, angeklagt *und verurteilt werden*“
    let isShared =
      takesInfinitive(finite) && words[verb].hasParticiple && (2...3).contains(closing.count)
      && words[closing[0]].hasParticiple && !isAfterZu(closing[closing.count - 1])
      && ["haben", "sein", "werden"].contains(words[closing[closing.count - 1]].lower)
    let isModal = takesInfinitive(finite) && words[verb].hasInfinitive && !isShared
    let isPerfect = words[finite].readings.contains { $0.key == "haben" } && words[verb].hasParticiple
    // „wurde bedroht, geschlagen und getötet“
    let isPassive =
      words[finite].readings.contains { $0.key == "werden" } && words[verb].hasParticiple && !words[verb].hasInfinitive
    guard isModal || isShared || isPerfect || isPassive else { return 0 }
    var count = 0
    for segment in rest {
      let verbs = verbIndices(segment)
      let isLast = isShared && segment.coordinator != nil
      guard introduction(segment) == nil, isLast ? verbs == closing : verbs.count == 1,
        // „will das Haus kaufen, *umbauen* und vermieten“
        segment.items.count > 1 || !isModal || !words[verbs[0]].isCapitalized,
        segment.items.last?.start == verbs[verbs.count - 1], !words[verbs[0]].isOnlyFinite, !isAfterZu(verbs[0]),
        isModal ? words[verbs[0]].hasInfinitive : words[verbs[0]].hasParticiple
      else { return 0 }
      count += 1
      if let coordinator = segment.coordinator {
        return WordSets.listing.contains(words[coordinator].lower) && count > 1 ? count : 0
      }
      guard segment.delimiter == .comma else { return 0 }
    }
    return 0
  }

  /// „dass er die Stadt verlässt, *ein Haus kauft* und arbeitet“: one phrase and its verb, or the verb alone, between a
  /// clause that ends in its own verb and one more behind „und“, all of them of the same person.
  func listsFinal(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, continuesFinal,
      // „Menschen, die keine Arbeit haben, *nur halbtags arbeiten* oder krank sind, …“
      segment.items.count(where: { !isAdverb($0) }) < 3,
      let verb = segment.items.last?.start, let top = stack.last, let first = clauses[top].finite
    else { return false }
    // „…, dass es gebaut wurde, später verkauft und zerstört“: behind an auxiliary these may be participles.
    let isHelped =
      clauses[top].verbs.count > 1 && words[first].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    func isFinal(_ verb: Int) -> Bool { isHelped ? words[verb].isOnlyFinite : words[verb].hasFinite }
    guard isFinal(verb),
      words[first].verbForms.allowsThird(plural: false) == words[verb].verbForms.allowsThird(plural: false),
      words[first].verbForms.allowsThird(plural: true) == words[verb].verbForms.allowsThird(plural: true),
      let position = segments.firstIndex(where: { $0.items.first?.start == segment.items.first?.start })
    else { return false }
    for next in segments[(position + 1)...] {
      guard introduction(next) == nil, let last = next.items.last?.start, isFinal(last) else { return false }
      if let coordinator = next.coordinator { return WordSets.listing.contains(words[coordinator].lower) }
      guard next.delimiter == .comma else { return false }
    }
    return false
  }
}

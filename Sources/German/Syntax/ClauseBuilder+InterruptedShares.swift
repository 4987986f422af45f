import Lexicon

/// „Er hat die Firma gegründet und das Geld, das er verdiente, verschenkt“: one more participle or infinitive under the
/// auxiliary of the clause before, with its front cut off from it by a clause between commas.
extension ClauseBuilder {
  /// A clause whose front stands, and the segment that will close it.
  struct InterruptedShare {
    var clause: Int
    var closing: Int
    /// Clauses before that wait for the finite verb behind it: „dass er die Firma *gegründet* und das Geld, …“.
    var waiting: [Int] = []
  }

  /// „…, dass er die Firma *gegründet* und das Geld, das er verdiente, verschenkt habe“: a segment whose participle or
  /// infinitive waits for the finite verb behind a clause that interrupts the next.
  func sharesInterruptedCluster(_ position: Int) -> Bool {
    let next = position + 1
    guard next < segments.count, segments[next].delimiter == .coordinator, segments[next].coordinator != nil,
      introduction(segments[position]) != nil || interruptedFinal != nil,
      let last = sharedVerb(segments[position]), let closing = closingOfCluster(from: next),
      let cluster = sharedCluster(segments[closing])
    else { return false }
    return words[cluster[0]].hasParticiple
      ? words[last].hasParticiple : words[last].hasInfinitive && words[cluster[0]].hasInfinitive
  }

  /// The segment in which participle or infinitive and the finite verb of all stand, for one that begins with a coordinator and
  /// has no verb.
  func closingOfCluster(from position: Int) -> Int? {
    let segment = segments[position]
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      words[coordinator].lower.isOne(of: "und", "oder"), verbIndices(segment).isEmpty, introduction(segment) == nil,
      segment.items.contains(where: { $0.start != coordinator })
    else { return nil }
    for next in (position + 1)..<segments.count {
      let between = segments[next]
      guard between.delimiter == .comma, between.coordinator == nil else { return nil }
      if introduction(between) != nil, !verbIndices(between).isEmpty { continue }
      return next > position + 1 && sharedCluster(between) != nil ? next : nil
    }
    return nil
  }

  /// Opens such a clause with its front.
  mutating func openInterruptedCluster(_ segment: Segment, closing: Int) {
    guard let before = awaitingShared.last else { return }
    let index = openBeside(segment, before)
    interruptedShare = InterruptedShare(clause: index, closing: closing, waiting: awaitingShared)
    for item in segment.items where item.start != segment.coordinator { place(item, in: index) }
  }

  /// The segment that closes the clause that begins at a position with nothing but its front.
  func closingOfShare(from position: Int) -> Int? {
    let segment = segments[position]
    guard segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      words[coordinator].lower.isOne(of: "und", "oder"),
      segment.items.contains(where: { $0.start != coordinator }), position + 2 < segments.count,
      verbIndices(segment).isEmpty, introduction(segment) == nil, let top = stack.last,
      clauses[top].kind == .main, let finite = clauses[top].finite, clauses[top].verbs.count > 1,
      clauses[top].verbs[0] == finite, clauses[top].verbs.last == coordinator - 1,
      let form = words.sharedForm(under: finite, closing: coordinator - 1),
      !segment.items.contains(where: { $0.nominative?.agreement.onlyCase == .nominative })
    else { return nil }
    for next in (position + 1)..<segments.count {
      let between = segments[next]
      guard between.delimiter == .comma, between.coordinator == nil else { return nil }
      let verbs = verbIndices(between)
      if introduction(between) != nil, !verbs.isEmpty { continue }
      // „…, die hoffen, *etwas zu bekommen*, mehr zahlen“
      if verbs.contains(where: { words[$0].hasZuInfinitive || isAfterZu($0) }) { continue }
      return next > position + 1 && closes(between, in: form) ? next : nil
    }
    return nil
  }

  private func closes(_ segment: Segment, in form: VerbForms) -> Bool {
    let verbs = verbIndices(segment)
    guard verbs.count == 1, let verb = verbs.first, segment.items.last?.start == verb, introduction(segment) == nil
    else { return false }
    // „Er hat gewonnen und die Frau, die er liebt, *verzichtet*“: what takes no object has the front as its subject.
    if segment.items.count == 1, words[verb].hasFinite, let frames,
      !words[verb].verbKeys.contains(where: { frames.needs(ofVerb: $0).mayHave(.accusative) })
    {
      return false
    }
    return words[verb].readings.contains { $0.wordClass == .verb && $0.verb.contains(form) }
  }

  /// Opens the clause with its front.
  mutating func openInterruptedShare(_ segment: Segment, closing: Int) {
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.coordinatedWith = stack.last
    let index = appendMain(clause)
    interruptedShare = InterruptedShare(clause: index, closing: closing)
    for item in segment.items where item.start != segment.coordinator { place(item, in: index) }
  }

  /// Fills the clause with its participle or infinitive and what stands before it.
  mutating func closeInterruptedShare(_ segment: Segment) {
    guard let share = interruptedShare else { return }
    interruptedShare = nil
    while let top = stack.last, top != share.clause { stack.removeLast() }
    fill(share.clause, segment, verbFinal: true, hasFinite: !share.waiting.isEmpty)
    for first in share.waiting {
      clauses[first].finite = clauses[share.clause].finite
      clauses[first].verbs += verbIndices(segment).dropFirst()
    }
  }
}

extension [Word] {
  /// What an auxiliary or modal asks for, if its clause ends in it.
  func sharedForm(under finite: Int, closing last: Int) -> VerbForms? {
    guard !self[last].isCapitalized else { return nil }
    let keys = self[finite].verbKeys
    if keys.contains("haben"), self[last].hasParticiple { return .pastParticiple }
    return keys.contains(where: AuxiliaryVerbs.modals.contains) && self[last].hasInfinitive ? .infinitive : nil
  }
}

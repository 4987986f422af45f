import Lexicon

/// „Er kam, doch der Trainer, der krank war, fehlte“, „Er kam, doch als er anfing, war es spät“: the front of one more main
/// clause, cut off from its verb by a comma.
extension ClauseBuilder {
  /// Whether the first of these segments is such a front: behind a coordinator, with nothing open before it, and with the
  /// verb first in the segment where the clause goes on.
  func opensInterrupted(_ segments: ArraySlice<Segment>) -> Bool {
    guard let segment = segments.first, !stack.isEmpty, segment.coordinator != nil || segment.delimiter == .comma,
      segment.coordinator.map({ ClauseBuilder.joinsClauses.contains(words[$0].lower) }) ?? opensBare(segment),
      stack.allSatisfy({ clauses[$0].finite != nil || clauses[$0].kind == .infinitive && !clauses[$0].verbs.isEmpty }),
      stack.first.map({ clauses[$0].kind == .main }) ?? false
    else { return false }
    var isInside = introduction(segment.behindCoordinator) != nil
    // „Er geht, weil er muss und weil er will“: beside a subordinate clause without a comma stands one more of them.
    let hasComma = segment.coordinator.map { $0 > 0 && words[$0 - 1].isComma } ?? true
    if isInside ? stack.count > 1 && !hasComma : shape(segment) != .verbless || !isFront(segment) { return false }
    let front = isInside ? nil : segment.items.lazy.compactMap(\.nominative).first
    for next in segments.dropFirst() {
      guard !next.afterQuote, ![.colon, .semicolon, .start].contains(next.delimiter) else { return false }
      if introduction(next) != nil || verbIndices(next).isEmpty {
        isInside = true
        continue
      }
      if isInside, next.coordinator == nil, let verb = next.items.first?.start, words[verb].wordClass == .verb {
        return words[verb].hasFinite && agrees(front, with: verb) && (front == nil || !endsInSpeaker(next, verb))
      }
      // „…, der krank war und bald operiert wird, fehlte“
      let goesOn = next.coordinator != nil || verbIndices(next).contains { words[$0].hasZuInfinitive || isAfterZu($0) }
      guard isInside || goesOn else { return false }
      isInside = true
    }
    return false
  }

  private static let joinsClauses: FormSet = ["und", "aber", "doch", "jedoch", "denn", "oder"]

  /// „Er schwieg, der Trainer, der krank war, sprach“: with nothing but the comma only what has an article and cannot be an
  /// object or another name of what stands before.
  private func opensBare(_ segment: Segment) -> Bool {
    guard stack.count == 1, segment.items.count == 1, let phrase = segment.items.first?.nominative,
      phrase.determiner != nil && words[phrase.head].wordClass == .noun || countsOthers(phrase), let main = stack.first
    else { return false }
    return clauses[main].units.count == 1 && clauses[main].prefield == 1 && !canSpeak(main)
  }

  /// „Zwei starben, *drei weitere*, darunter ein Kind, wurden verletzt“
  private func countsOthers(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].lower == "weitere" && phrase.modifiers.contains { $0.numberWord != nil }
  }

  /// One phrase with what hangs on it, as before the verb of a main clause.
  private func isFront(_ segment: Segment) -> Bool {
    var items = segment.behindCoordinator.items[...]
    while case .word(let index)? = items.first, words[index].wordClass == .adverb { items.removeFirst() }
    guard case .phrase(let first, _)? = items.first, first.conjuncts.isEmpty || first.mayBeNominative else {
      return false
    }
    return items.dropFirst().allSatisfy { item in
      if case .phrase(let inner, _) = item { inner.isPrepositional } else { false }
    }
  }

  /// The verb can have the phrase in front as its subject, or something else stands there.
  func agrees(_ front: NounPhrase?, with verb: Int) -> Bool {
    guard let front else { return true }
    let forms = words[verb].verbForms
    if front.agreement.isSingularOnly, front.conjuncts.isEmpty { return forms.allowsThird(plural: false) }
    return front.agreement.isPluralOnly ? forms.allowsThird(plural: true) : forms.isFinite
  }

  /// „…, sondern die Sorge, zu fallen, sagte sie“
  private func endsInSpeaker(_ segment: Segment, _ verb: Int) -> Bool {
    reports(segment) && words[verb].readings.contains { $0.groups.contains(.says) }
  }

  /// Opens the clause with its front; the segment that begins with the verb fills the rest.
  mutating func openInterrupted(_ segment: Segment) {
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.coordinatedWith = stack.first
    let index = appendMain(clause)
    let front = segment.behindCoordinator
    if let introduction = introduction(front) { return addSubordinate(front, introduction, shape(front)) }
    for item in front.items { place(item, in: index) }
  }

  /// One more main clause: a root of its own, or beside the one before it under the same verb of saying.
  mutating func appendMain(_ clause: Clause) -> Int {
    let index = clauses.count
    clauses.append(clause)
    if let previous = stack.last, clauses[previous].kind == .main, let parent = clauses[previous].parent,
      let coordinator = clause.coordinator, words[coordinator].lower != "denn"
    {
      clauses[index].parent = parent
      clauses[index].coordinatedWith = previous
      clauses[parent].units.append(.clause(index))
      stack.removeLast()
      stack.append(index)
      return index
    }
    roots.append(index)
    stack = [index]
    return index
  }
}

extension Segment {
  /// The same without the coordinator that opens it.
  fileprivate var behindCoordinator: Segment {
    var result = self
    result.items.removeAll { $0.start == coordinator }
    result.coordinator = nil
    return result
  }
}

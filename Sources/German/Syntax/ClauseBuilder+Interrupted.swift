import Lexicon

/// „Er kam, doch der Trainer, der krank war, fehlte“, „Er kam, doch als er anfing, war es spät“: the front of one more main
/// clause, cut off from its verb by a comma.
extension ClauseBuilder {
  /// What a segment is to a clause before it that lacks its verb.
  func roles(of segment: Segment) -> StretchRoles {
    if [.colon, .semicolon, .start].contains(segment.delimiter) { return .barrier }
    let verbs = verbIndices(segment)
    if introduction(segment) != nil { return .clause }
    if verbs.isEmpty { return .verbless }
    if segment.coordinator != nil { return .continuation }
    var roles: StretchRoles = segment.items.first?.start == verbs[0] ? .verbFirst : .other
    if verbs.contains(where: { words[$0].hasZuInfinitive || isAfterZu($0) }) { roles.insert(.infinitive) }
    return roles
  }

  /// Whether a segment is such a front: behind a coordinator, with nothing open before it, and with the verb first in the
  /// segment where the clause goes on.
  mutating func opensInterrupted(_ position: Int) -> Bool {
    let segment = segments[position]
    guard !stack.isEmpty, segment.coordinator != nil || segment.delimiter == .comma,
      segment.coordinator.map({ ClauseBuilder.joinsClauses.contains(words[$0].lower) }) ?? opensBare(segment),
      stack.allSatisfy({ clauses[$0].finite != nil || clauses[$0].kind == .infinitive && !clauses[$0].verbs.isEmpty }),
      stack.first.map({ clauses[$0].kind == .main }) ?? false
    else { return false }
    let isInside = introduction(segment.behindCoordinator) != nil
    // „Er geht, weil er muss und weil er will“: beside a subordinate clause without a comma stands one more of them.
    let hasComma = segment.coordinator.map { $0 > 0 && words[$0 - 1].isComma } ?? true
    if isInside ? stack.count > 1 && !hasComma : shape(segment) != .verbless || !isFront(segment) { return false }
    guard let resumption = resumption(of: position, by: .verbFirst, isInside: isInside),
      case let rest = segments[resumption.index], !rest.afterQuote, let verb = rest.items.first?.start,
      words[verb].hasFinite
    else { return false }
    if isInside { return true }
    let front = segment.items.lazy.compactMap(\.nominative).first
    return agrees(front, with: verb) && (front == nil || !endsInSpeaker(rest, verb))
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

  /// Whether a segment is the front of an infinitive clause, cut off from its verb by a clause or an apposition: „Er plant,
  /// die Firma, die Verluste macht, zu verkaufen“.
  mutating func opensInterruptedInfinitive(_ position: Int) -> Bool {
    guard position + 1 < segments.count, case let segment = segments[position],
      case let between = segments[position + 1], verbIndices(segment).isEmpty, !segment.items.isEmpty,
      between.delimiter == .comma, between.coordinator == nil
    else { return false }
    let opens = introduction(segment)
    if let opens {
      guard opens.kind == .infinitive, opens.count < segment.items.count else { return false }
      // „um Straßen, vor allem aber Brücken zu bauen“
      if closesInfinitive(between, behindClause: true) { return true }
    } else {
      guard segment.delimiter == .comma, segment.coordinator == nil, let top = stack.last, takesInfinitiveBehind(top),
        // „…, darunter der Lehrer, der ihm riet, zu gehen“: one of those who have been named.
        words[segment.items[0].start].lower != "darunter",
        !segment.items.contains(where: { item in
          if case .word(let word) = item { words[word].wordClass == .verbParticle } else { false }
        }), clauseCompleted(by: segment) == nil, !namesWhatHasContent(segment)
      else { return false }
    }
    // A name or description goes no further than the comma behind it.
    guard let resumption = resumption(of: position, by: .infinitive), !resumption.isBehindList else { return false }
    return closesInfinitive(segments[resumption.index], behindClause: resumption.isBehindClause)
  }

  /// „Ihre Fehler, *vor allem die Weigerung*, mit uns zu reden, …“: what is named has the infinitive, and is no part of it.
  private func namesWhatHasContent(_ segment: Segment) -> Bool {
    guard case .word(let first)? = segment.items.first, words[first].isOf(.inclusion) || words[first].isOf(.example),
      let named = appositive(segment.items)
    else { return false }
    return frames?.nounTakesInfinitive(words[named.innermostNoun].reading.key) ?? false
  }

  /// A clause that is complete, also „ist bereit“, „hat den Plan“, or a noun in front that says what is to be done.
  private func takesInfinitiveBehind(_ index: Int) -> Bool {
    if isComplete(index) { return true }
    let clause = clauses[index]
    guard let finite = clause.finite else {
      guard clause.kind == .main, clause.verbs.isEmpty, clause.units.count == 1,
        case .phrase(let phrase) = clause.units[0]
      else { return false }
      return frames?.nounTakesInfinitive(words[phrase.head].reading.key) ?? false
    }
    guard words[finite].readings.contains(where: { ["sein", "haben"].contains($0.key) }),
      clause.units.count > clause.prefield
    else { return false }
    switch clause.units.last {
    case .adjective(let word, _): return words[finite].readings.contains { $0.key == "sein" } && word > finite
    case .phrase(let phrase):
      return words[phrase.head].lower == "es"
        || frames?.nounTakesInfinitive(words[phrase.head].reading.key) ?? false
    default: return false
    }
  }

  /// „zu verkaufen“, „an einen Investor zu verkaufen“: nothing but an infinitive at the end; behind an apposition with
  /// nothing before it that could be its object.
  private func closesInfinitive(_ segment: Segment, behindClause: Bool) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, introduction(segment) == nil,
      case let verbs = verbIndices(segment), let last = verbs.last, segment.items.last?.start == last,
      words[last].hasZuInfinitive || isAfterZu(last),
      verbs.dropLast().allSatisfy({ !words[$0].isOnlyFinite })
    else { return false }
    return behindClause
      || segment.items.allSatisfy { item in
        switch item {
        case .word: true
        case .phrase(let phrase, _): phrase.isPrepositional
        }
      }
  }

  /// Opens the clause with its front; the segment that ends in the infinitive fills the rest.
  mutating func openInterruptedInfinitive(_ segment: Segment) {
    if let introduction = introduction(segment) { return openSubordinate(segment, introduction) }
    leaveRelative(whoseVerbLacks: .zu)
    let parent = stack.last ?? 0
    let index = newClause(.infinitive, segment, parent: parent)
    if !hangOnNoun(index, in: parent), !hangOnPurpose(index, in: parent), !attachContent(index, in: parent) {
      clauses[parent].units.append(.clause(index))
    }
    stack.append(index)
    for item in segment.items { place(item, in: index) }
  }

  /// One phrase with what hangs on it, as before the verb of a main clause.
  private func isFront(_ segment: Segment) -> Bool {
    var items = segment.behindCoordinator.items[...]
    var last: Int?
    while case .word(let index)? = items.first, words[index].wordClass == .adverb {
      items.removeFirst()
      last = index
    }
    // „…, aber *damals*, als er jung war, lief er viel“
    if items.isEmpty, let last { return words[last].reading.means([.time, .place]) }
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
    reports(segment) && words[verb].readings.contains { $0.verbGroups.contains(.says) }
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

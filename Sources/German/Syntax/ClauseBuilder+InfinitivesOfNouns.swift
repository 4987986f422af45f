import Lexicon

/// Infinitive clauses between commas that tell what the noun before them is.
extension ClauseBuilder {
  /// „Kritik erntet der Plan, das Bad zu schließen, *bei Eltern*“: the comma behind the infinitive closes the clause that a noun
  /// right before it has, and what follows belongs to the clause around; but „hatte den Plan, Waffen zu verkaufen, vor allem
  /// nach Afrika“ tells more of what was planned.
  mutating func leaveInfinitiveOfNoun(before segment: Segment) {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, let top = stack.last,
      clauses[top].kind == .infinitive, clauses[top].verbs.last == clauses[top].words.upperBound - 1,
      let parent = clauses[top].parent, parent == stack[stack.count - 2], clauses[parent].finite != nil,
      let holder = nounBefore(top, in: parent), tellsCircumstance(segment),
      !isAddedTo(holder, in: parent, by: segment)
    else { return }
    stack.removeLast()
  }

  /// The phrase right before the clause, whose noun takes an infinitive.
  private func nounBefore(_ clause: Int, in parent: Int) -> NounPhrase? {
    let units = clauses[parent].units
    let holder =
      units.lastIndex { if case .clause(clause) = $0 { true } else { false } }.flatMap { $0 > 0 ? units[$0 - 1] : nil }
      ?? units.last
    guard case .phrase(let phrase)? = holder, let frames, words[phrase.head].wordClass == .noun,
      phrase.lastWord < clauses[clause].words.lowerBound, phrase.lastWord + 2 >= clauses[clause].words.lowerBound,
      frames.nounTakesInfinitive(words[phrase.head].reading.key)
    else { return nil }
    return phrase
  }

  /// Adverbs and prepositional phrases alone.
  private func tellsCircumstance(_ segment: Segment) -> Bool {
    !segment.items.isEmpty
      && segment.items.allSatisfy { item in
        switch item {
        case .phrase(let phrase, _): phrase.isPrepositional
        case .word(let word): words[word].wordClass == .adverb
        }
      }
  }

  /// „…, *vor allem nach Afrika*“: singled out behind what somebody has or wants, it is a part of that; nobody tells so of
  /// a subject.
  private func isAddedTo(_ holder: NounPhrase, in parent: Int, by segment: Segment) -> Bool {
    let isSubject =
      holder.agreement.onlyCase == .nominative
      || !holder.isPrepositional && !clauses[parent].units.nominatives.contains { $0.head != holder.head }
    guard !isSubject, let first = segment.items.first?.start else { return false }
    return words[first].isOf(.inclusion)
      || words[first].reading.info == AdverbType.focus && words[first].lower != "erst"
      || ClauseBuilder.addings.contains(words[first].lower)
  }

  private static let addings: FormSet = [
    "auch", "vor allem", "zumindest", "notfalls", "sogar", "selbst", "und zwar", "besonders", "insbesondere", "etwa",
    "nicht nur", "wenn möglich", "möglichst", "spätestens", "mindestens",
  ]
}

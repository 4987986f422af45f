import Lexicon

/// Another name of a noun that stands behind the verb that closes its clause.
extension ClauseBuilder {
  /// „wurde in Danzig geboren, *einer Stadt am Meer*“, „stellte Anna vor, *die Chefin der Firma*“: where the noun is that the
  /// phrase names once more; nil if it says something else.
  func namedBeforeVerb(_ phrase: NounPhrase, in target: Int) -> VerblessPiece.Place? {
    let clause = clauses[target]
    let isMain = clause.kind == .main
    guard isMain || endsInVerb(target), let finite = clause.finite, phrase.firstWord > 2,
      words[phrase.firstWord - 1].isComma,
      phrase.focus.isEmpty, !phrase.isPrepositional, endsSentence(behind: phrase),
      let unit = clause.units.lastIndex(where: { if case .phrase = $0 { true } else { false } }),
      case .phrase(let before) = clause.units[unit], !isMain || before.firstWord > finite,
      isBracket(before.lastWord + 1..<phrase.firstWord - 1, in: clause, behind: unit),
      mayName(phrase, before)
    else { return nil }
    return VerblessPiece.Place(clause: target, unit: unit)
  }

  /// „…, dass er Geld für Anna Weber gab, *die Kandidatin*“: who the person is that stands right before the verbs at the end
  /// of a subordinate clause, which no clause around it waits for.
  mutating func apposeInEnded(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, let top = stack.last,
      endsInVerb(top),
      clauses[top].kind == .subordinate || clauses[top].kind == .relative, clauses[stack[0]].finite != nil,
      let phrase = appositive(segment.items), phrase.determiner != nil, words[phrase.head].reading.means(.person),
      let place = namedBeforeVerb(phrase, in: top), case .phrase(let whole) = clauses[place.clause].units[place.unit]
    else { return false }
    clauses[place.clause].units[place.unit] = .phrase(whole.including(phrase))
    return true
  }

  /// Nothing but verbs, a prefix and a predicate stand between, and at least one of them.
  private func isBracket(_ between: Range<Int>, in clause: Clause, behind unit: Int) -> Bool {
    !between.isEmpty
      && between.allSatisfy { clause.verbs.contains($0) || words[$0].has(.verbParticle) || words[$0].has(.adjective) }
      && clause.units[(unit + 1)...].allSatisfy { if case .adjective = $0 { true } else { false } }
  }

  /// A list would go on behind the phrase.
  private func endsSentence(behind phrase: NounPhrase) -> Bool {
    guard phrase.lastWord + 1 < words.count else { return true }
    let next = words[phrase.lastWord + 1]
    return next.isPunctuation && !Marks.isQuote(next.text)
  }

  /// Both are persons or neither is, in one case and number; an article or an office tells that the second is no item of a
  /// list.
  private func mayName(_ phrase: NounPhrase, _ before: NounPhrase) -> Bool {
    let (head, named) = (words[phrase.head].reading, words[before.head].reading)
    let isSuperlative = head.wordClass == .adjective && (head.degree == .superlative || head.isOrdinal)
    let isNameNow = head.wordClass == .name && phrase.determiner != nil && !phrase.modifiers.isEmpty
    guard head.wordClass == .noun || isSuperlative || isNameNow, named.wordClass == .noun || named.wordClass == .name,
      !head.means([.time, .unit]), !named.means(.time), before.appositions.isEmpty, before.clauses.isEmpty,
      before.conjuncts.isEmpty, phrase.conjuncts.isEmpty,
      !before.agreement.sharedCases(with: phrase.agreement).isEmpty,
      before.agreement.isPluralOnly == phrase.agreement.isPluralOnly
    else { return false }
    let isPerson = named.means(.person) || words[before.head].isPersonName
    if isSuperlative { return phrase.determiner != nil }
    let mayBePerson = isPerson || named.wordClass == .name && named.origin == .guess && words[before.head].match == nil
    guard head.means(.person) ? mayBePerson : !isPerson else { return false }
    return phrase.determiner.map { words[$0].reading.key != "kein" }
      ?? (head.means(.person) && named.wordClass == .name)
  }
}

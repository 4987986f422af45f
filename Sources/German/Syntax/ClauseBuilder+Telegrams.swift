import Lexicon

/// Headlines of several pieces, of which one does without its verb.
extension ClauseBuilder {
  /// „Keine Einigung in Sicht, *Merkel vertröstet Partner*“, „Ungarn schließt Grenze, *Kroatien überfordert*“: a piece with a subject
  /// of its own, in a line without a mark at its end.
  func opensHeadlinePiece(_ segment: Segment) -> Bool {
    guard stack.count == 1, case let before = stack[0], segment.delimiter == .comma, segment.coordinator == nil,
      clauses[before].kind == .main,
      !(words.last?.isPunctuation ?? true), segment.items.count > 1, let actor = segment.items[0].nominative,
      words[actor.head].wordClass != .pronoun, introduction(segment) == nil
    else { return false }
    switch shape(segment) {
    case .verbSecond:
      guard let finite = finite(segment, verbFinal: false), segment.items[1].start == finite else { return false }
      return isVerblessPiece(before) && agrees(actor, with: finite)
    case .nonFinite:
      guard clauses[before].finite != nil, clauses[before].prefield > 0, isComplete(before), !awaitsNonFinite(before),
        let participle = segment.items.last?.start, words[participle].hasParticiple, !words[participle].hasInfinitive
      else { return false }
      return verbIndices(segment) == [participle]
    default: return false
    }
  }

  /// „Keine Einigung in Sicht“, „Streit um Gas“: somebody or something, and where or how it is.
  private func isVerblessPiece(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.verbs.isEmpty, (1...2).contains(clause.units.count), let subject = clause.units[0].nominative,
      subject.conjuncts.isEmpty
    else { return false }
    if clause.units.count == 1 { return !subject.prepositionals.isEmpty }
    switch clause.units[1] {
    case .phrase(let phrase): return phrase.isPrepositional
    case .adverb(let word): return words[word].isMatched && words[word].tokens.count > 1
    default: return false
    }
  }

  /// „Zwei Tote, viele Fragen – *was bekannt ist*“: behind a list without a verb and the only dash, a question of its own.
  func asksBehindList(_ segment: Segment, _ main: Int) -> Bool {
    guard segment.delimiter == .dash, clauses[main].verbs.isEmpty, clauses[main].units.count == 1,
      case .phrase(let list) = clauses[main].units[0], !list.appositions.isEmpty || !list.conjuncts.isEmpty,
      introduction(segment)?.kind == .indirectQuestion, let start = segment.items.first?.start
    else { return false }
    return !words[start...].contains { Marks.dashes.contains($0.text) && $0.spaceBefore }
  }
}

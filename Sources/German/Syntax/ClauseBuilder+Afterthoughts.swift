/// What stands before a sentence or behind it and has no verb of its own.
extension ClauseBuilder {
  /// „*Noch ein Sieg*, dann ist Pause“, „*Ein Jahr noch*, dann geht er“: what is still to come before „dann“.
  mutating func partAwaited(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, clause.prefield > 1, clause.prefield < 4,
      let place = roots.firstIndex(of: index), case let last = clause.prefield - 1,
      case .adverb(let then) = clause.units[last], words[then].lower == "dann", then > 0, words[then - 1].isComma,
      clause.coordinatedWith == nil
    else { return }
    var awaited: NounPhrase?
    var still: Int?
    for unit in clause.units[..<last] {
      switch unit {
      case .phrase(let phrase) where !phrase.isPrepositional && awaited == nil: awaited = phrase
      case .adverb(let word) where words[word].lower == "noch" && still == nil: still = word
      default: return
      }
    }
    guard var phrase = awaited else { return }
    if let still { phrase.focus.append(still) }
    guard phrase.focus.contains(where: { words[$0].lower == "noch" }) else { return }
    var front = Clause(kind: .fragment, words: clause.words.lowerBound..<(then - 1))
    front.units = [.phrase(phrase)]
    clauses.append(front)
    roots.insert(clauses.count - 1, at: place)
    clauses[index].units.removeFirst(last)
    clauses[index].prefield = 1
    clauses[index].words = then..<clause.words.upperBound
    clauses[index].coordinatedWith = clauses.count - 1
  }

  /// „Geld hatte er nicht, *wohl aber Ideen*“: behind its denial, at the end, what there is instead.
  func affirmed(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, roots.contains(index), clause.finite != nil,
      let last = clause.units.last, words[(last.lastWord + 1)...].allSatisfy(\.isPunctuation),
      let position = clause.units.indices.dropFirst(clause.prefield + 1).last(where: { position in
        if case .word(let word) = clause.units[position] {
          words[word].lower.isOne(of: "sondern", "aber") && words[word - 1].isComma
        } else {
          false
        }
      }), position + 1 < clause.units.count, case .word(let but) = clause.units[position],
      clause.verbs.allSatisfy({ $0 < but }),
      clause.units[..<position].contains(where: { if case .negation = $0 { true } else { false } }),
      clause.units[(position + 1)...].allSatisfy({
        if case .phrase(let phrase) = $0 { !phrase.isPrepositional } else { false }
      })
    else { return nil }
    return GappedClause(
      verbs: .none, coordinator: but, before: Array(clause.units[..<position]),
      units: Array(clause.units[(position + 1)...]), words: (but + 1)..<(last.lastWord + 1))
  }
}

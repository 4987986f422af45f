import Lexicon

/// „teils …, teils …“: what holds of one part and of the other.
extension ClauseBuilder {
  /// „stammen *teils* aus der Steinzeit, *teils* aus der Bronzezeit“, also with the first word in front: two items, of which each
  /// has its own.
  mutating func joinParts(_ index: Int) {
    let units = clauses[index].units
    guard
      let again = units.indices.dropFirst(2).last(where: { position in
        guard case .adverb(let word) = units[position], word > 1, words[word - 1].isComma else { return false }
        return ClauseBuilder.parting.contains(words[word].lower)
      }), case .adverb(let second) = units[again], again + 1 < units.count,
      case .phrase(var other) = units[again + 1], units[again + 1].firstWord == second + 1,
      case .phrase(var one) = units[again - 1], one.lastWord == second - 2, one.conjuncts.isEmpty,
      one.preposition.map({ words[$0].reading.key }) == other.preposition.map({ words[$0].reading.key }),
      let before = units[..<(again - 1)].lastIndex(where: { unit in
        if case .adverb(let word) = unit { words[word].lower == words[second].lower } else { false }
      }), case .adverb(let first) = units[before], before == again - 2 || before < clauses[index].prefield
    else { return }
    one.focus.insert(first, at: 0)
    other.focus.insert(second, at: 0)
    one.conjuncts.append(NounPhrase.Conjunct(coordinator: nil, phrase: other))
    clauses[index].units[again - 1] = .phrase(one)
    clauses[index].units.removeSubrange(again...again + 1)
    clauses[index].units.remove(at: before)
    if before < clauses[index].prefield { clauses[index].prefield -= 1 }
  }

  private static let parting: FormSet = ["teils", "zum teil", "teilweise"]
}

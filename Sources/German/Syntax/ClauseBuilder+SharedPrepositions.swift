import Lexicon

/// Two prepositions for one noun, which stands behind the second.
extension ClauseBuilder {
  /// „391 stimmten *für* und 302 *gegen* den Antrag“: the first half has the noun of the second.
  func gapOfSharedObject(in clause: Clause) -> Gap? {
    guard clause.units.count > clause.prefield + 2,
      let position = clause.units.lastIndex(where: { unit in
        if case .word(let word) = unit { words[word].wordClass == .preposition } else { false }
      }), case .word(let preposition) = clause.units[position],
      case .phrase(var shared)? = clause.units.last, let other = shared.preposition, other > preposition + 1,
      words[other].reading.key != words[preposition].reading.key
    else { return nil }
    var rest = clause.units[(position + 1)...]
    var coordinator: Int?
    if case .word(let and)? = rest.first, words[and].lower.isOne(of: "und", "aber") {
      coordinator = and
      rest.removeFirst()
    }
    guard rest.count == 2, rest.first?.nominative != nil,
      coordinator != nil || preposition + 1 < words.count && words[preposition + 1].isComma,
      clause.units[..<position].contains(where: { $0.nominative != nil })
    else { return nil }
    shared.preposition = preposition
    return (clause.units[..<position] + [.phrase(shared)], coordinator, Array(rest))
  }
}

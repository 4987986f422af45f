import Lexicon

/// „fiel auf 5,4 nach 5,9 Prozent *im Vorjahr*“: when it was as much as it was before.
extension ClauseBuilder {
  /// Behind an amount and what it was before, an adverb right there says when that was.
  mutating func joinFormerAmounts(_ index: Int) {
    let units = clauses[index].units
    for position in units.indices.dropFirst().dropLast() {
      guard case .phrase(var former) = units[position], let after = former.preposition,
        words[after].reading.key == "nach",
        tellsMeasure(former), former.conjuncts.isEmpty,
        case .phrase(let amount) = units[position - 1], tellsMeasure(amount), amount.lastWord == after - 1,
        case .adverb(let time) = units[position + 1], time == former.lastWord + 1, words[time].reading.means(.time),
        words[time].tokens.count > 1
      else { continue }
      former.prepositionals.append(NounPhrase(bare: time, agreement: .all))
      clauses[index].units.replaceSubrange(position...(position + 1), with: [.phrase(former)])
      return
    }
  }
}

/// „Nach Angaben der Veranstalter nahmen 5000, *laut Polizei 2000 Menschen* teil“: two amounts of one thing, by who gives
/// them.
extension ClauseBuilder {
  /// The second amount, with who gives it, among the parts of the first, where its source stands right before it: „An dem
  /// Zug nahmen nach Angaben der Veranstalter 5000, *nach Angaben der Polizei 2000 Menschen* teil“.
  func gapOfSources(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, clause.finite != nil, roots.contains(index),
      let position = clause.units.indices.first(where: { position in
        guard case .phrase(let number) = clause.units[position] else { return false }
        return isNumber(number) && clause.units[..<position].contains(where: isSource)
      }), case .phrase(let number) = clause.units[position]
    else { return nil }
    var bare = number
    bare.appositions = []
    // The amount first: „…, 2,000 people according to police“.
    let half: [Unit]
    var behind = position + 1
    let amount: NounPhrase
    if let other = number.appositions.first, number.appositions.count == 1, let source = other.focus.first,
      isSource(.adverb(source)), self.number(of: other) != nil
    {
      // „…, *laut Polizei* 2000 Menschen“
      var counted = other
      counted.focus.removeFirst()
      amount = counted
      half = [.phrase(counted), .adverb(source)]
    } else if number.appositions.isEmpty, position + 2 < clause.units.count, isSource(clause.units[position + 1]),
      words[number.lastWord + 1].isComma, case .phrase(let counted) = clause.units[position + 2],
      self.number(of: counted) != nil
    {
      amount = counted
      half = [.phrase(counted), clause.units[position + 1]]
      behind = position + 3
    } else {
      return nil
    }
    guard let counting = self.number(of: amount) else { return nil }
    var whole = amount
    whole.focus = bare.focus
    whole.modifiers = amount.modifiers.map { $0.numberWord == counting ? .number(bare.head) : $0 }
    return GappedClause(
      verbs: .none, coordinator: nil,
      before: Array(clause.units[..<position]) + [.phrase(whole)] + Array(clause.units[behind...]), units: half,
      words: half[1].firstWord..<(amount.lastWord + 1))
  }

  /// „laut Polizei“, „nach Angaben der Veranstalter“
  func isSource(_ unit: Unit) -> Bool {
    switch unit {
    case .adverb(let word):
      return words[word].isMatched
        && (words[word].lower.hasPrefix("laut ") || words[word].lower.hasPrefix("nach ")
          || words[word].lower.hasSuffix(" zufolge"))
        && !words[word].reading.means(.time)
    case .phrase(let phrase):
      guard let preposition = phrase.preposition else { return false }
      let key = words[preposition].reading.key
      return key == "laut" || key == "zufolge" || key.hasPrefix("nach Angaben")
        || key == "nach" && words[phrase.head].reading.nounGroups.contains(.statement)
    default: return false
    }
  }

  /// Nothing but a number, whatever it would be elsewhere: 2000 is no year here.
  private func isNumber(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .numeral && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.close.isEmpty && phrase.conjuncts.isEmpty && phrase.preposition == nil
  }
}

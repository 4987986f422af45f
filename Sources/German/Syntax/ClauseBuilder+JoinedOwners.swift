/// Owners that a coordinator joins over what stands between them.
extension ClauseBuilder {
  /// „die Zahl der Angriffe auf Polizisten und der Überfälle auf Banken“, „die Zahlung *von 500 Euro sowie einer Gebühr*“, „keine
  /// Frage des Geldes, sondern des Willens“: what can only be a genitive joins the last owner.
  mutating func joinOwner(
    _ second: (phrase: NounPhrase, first: Int, end: Int), behind position: Int, _ coordinator: Int, in index: Int
  ) -> Bool {
    let units = clauses[index].units
    guard !second.phrase.isPrepositional, second.phrase.agreement.onlyCase == .genitive,
      second.phrase.determiner != nil, position > 0, units[position - 1].lastWord >= 0,
      words[(units[position - 1].lastWord + 1)..<coordinator].allSatisfy(\.isComma)
    else { return false }
    var start = position - 1
    let end = position <= clauses[index].prefield ? 0 : clauses[index].prefield
    while start >= end, case .phrase(var whole) = units[start], whole.conjuncts.isEmpty, whole.clauses.isEmpty {
      if isSource(whole), start > 0, units[start - 1].lastWord == units[start].firstWord - 1 || !isPlainVon(whole) {
        for case .phrase(let inner) in units[(start + 1)..<position] { whole.attachInnermost(inner) }
        let (joined, next) = withFollowers(second, units, position, index)
        whole.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: joined))
        replace(start..<next, by: whole, in: index)
        return true
      }
      if var owner = openOwner(of: whole) {
        for case .phrase(let inner) in units[(start + 1)..<position] { owner.attachInnermost(inner) }
        let (joined, next) = withFollowers(second, units, position, index)
        owner.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: joined))
        if owner.isPrepositional {
          whole.prepositionals[whole.prepositionals.count - 1] = owner
        } else {
          whole.genitives[whole.genitives.count - 1] = owner
        }
        replace(start..<next, by: whole, in: index)
        return true
      }
      guard start > end, whole.isPrepositional, units[start - 1].lastWord == units[start].firstWord - 1 else {
        return false
      }
      start -= 1
    }
    return false
  }

  private mutating func replace(_ range: Range<Int>, by whole: NounPhrase, in index: Int) {
    clauses[index].units.replaceSubrange(range, with: [.phrase(whole)])
    guard clauses[index].prefield > range.lowerBound else { return }
    clauses[index].prefield = max(range.lowerBound + 1, clauses[index].prefield - (range.count - 1))
  }

  /// „von“, and no „von der“: what belongs to the noun before, in the place of a genitive that nothing could show.
  private func isPlainVon(_ phrase: NounPhrase) -> Bool {
    phrase.preposition.map { words[$0].lower == "von" } ?? false
  }

  /// „von Schulen“, „zur Zahlung von 90 Euro“: without an article.
  private func isSource(_ phrase: NounPhrase) -> Bool {
    phrase.determiner == nil && phrase.genitives.isEmpty
      && (isPlainVon(phrase)
        || phrase.preposition.map { words[$0].lower.hasPrefix("zur ") && words[$0].lower.hasSuffix(" von") } ?? false)
  }

  /// The owner that another one can join: a genitive, or what has „von“ because nothing in it could show the case.
  private func openOwner(of whole: NounPhrase) -> NounPhrase? {
    if let owner = whole.genitives.last, owner.determiner != nil, owner.conjuncts.isEmpty { return owner }
    guard whole.genitives.isEmpty, let owner = whole.prepositionals.last, owner.conjuncts.isEmpty,
      owner.determiner == nil, isPlainVon(owner)
    else { return nil }
    return owner
  }
}

/// „Er verkaufte *das Haus*, das er geerbt hatte, *das Auto und die Möbel*“: a list that goes on behind the relative clause on
/// one of its items.
extension ClauseBuilder {
  /// The rest of the list, unless it only tells who or what stands before: „Zwei Zeugen, die alles sahen, *eine Frau und ein
  /// Mann*“.
  func restOfList(_ rest: NounPhrase, in target: Int) -> VerblessPiece? {
    guard let last = clauses[target].units.indices.last, case .phrase(let first) = clauses[target].units[last],
      let closing = rest.conjuncts.last?.coordinator, WordSets.listing.contains(words[closing].lower),
      rest.focus.isEmpty, let clause = (first.appositions.last ?? first).clauses.last,
      clauses[clause].kind == .relative, clauses[clause].words.upperBound == rest.firstWord - 1,
      first.appositions.isEmpty || listsAppositions(first), isNamed(first), isNamed(rest),
      !first.agreement.sharedCases(with: rest.agreement).isEmpty,
      isOneOfSeveral(first, target) || !tellsWho(rest, first)
    else { return nil }
    return .conjunct(rest, of: VerblessPiece.Place(clause: target, unit: last))
  }

  /// „Dort *lebten* ein Paar, dessen …, und …“: the plural of the verb asks for more than the only subject there is.
  private func isOneOfSeveral(_ first: NounPhrase, _ target: Int) -> Bool {
    guard let finite = clauses[target].finite, first.mayBeNominative, first.agreement.isSingularOnly,
      words[finite].verbForms.allowsThird(plural: true), !words[finite].verbForms.allowsThird(plural: false)
    else { return false }
    return !clauses[target].units.contains { $0.nominative.map { $0.head != first.head } ?? false }
  }

  /// „sucht einen Mann *mit Bart, der …*, und eine Frau“: what stands between an item and the next hangs on the item.
  mutating func joinBetween(_ place: VerblessPiece.Place) {
    let units = clauses[place.clause].units
    guard place.unit + 1 < units.count, case .phrase(var item) = units[place.unit], item.conjuncts.isEmpty,
      item.clauses.isEmpty, !item.isPrepositional
    else { return }
    var end = place.unit + 1
    while end < units.count, case .phrase(let inner) = units[end], inner.preposition == item.lastWord + 1,
      !inner.clauses.isEmpty || end + 1 < units.count
    {
      item.attachInnermost(inner)
      end += 1
    }
    guard end == units.count else { return }
    clauses[place.clause].units.replaceSubrange(place.unit..., with: [.phrase(item)])
  }

  /// „ein Messer, das schneidet, *ein Kompass, der zeigt*, und ein Brief“: what seemed to be another name is an item, too,
  /// once „und“ joins one more to a noun that has its relative clause.
  func listAppositions(of whole: inout NounPhrase) {
    guard listsAppositions(whole) else { return }
    let listed = whole.appositions
    whole.appositions = []
    whole.conjuncts = listed.map { NounPhrase.Conjunct(coordinator: nil, phrase: $0) }
  }

  private func listsAppositions(_ whole: NounPhrase) -> Bool {
    guard whole.conjuncts.isEmpty, let next = whole.appositions.first, let clause = whole.clauses.last,
      clauses[clause].kind == .relative, clauses[clause].words.upperBound == next.firstWord - 1
    else { return false }
    return isNamed(whole) && !tellsWho(next, whole)
      && whole.appositions.allSatisfy { isNamed($0) && $0.focus.isEmpty && isKnown($0) == isKnown(whole) }
  }

  /// „das Messer“, „mein Messer“, but „ein Messer“, „Messer“
  private func isKnown(_ phrase: NounPhrase) -> Bool {
    phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
  }

  private func isNamed(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .noun || words[phrase.head].wordClass == .name
  }

  /// Several who are counted or named in general and those whom they are, a couple and both of it, one person and the offices
  /// that he holds.
  private func tellsWho(_ rest: NounPhrase, _ first: NounPhrase) -> Bool {
    let head = words[first.head].reading
    if first.conjuncts.isEmpty, first.agreement.isPluralOnly {
      return first.determiner != nil || first.modifiers.contains { $0.numberWord != nil }
        || head.nounGroups.contains(.general) || rest.determiner != nil || words[rest.head].isPersonName
    }
    if head.nounGroups.contains(.eponym) || head.means(.group) && rest.conjuncts.count == 1 && isPerson(rest) {
      return true
    }
    // „Weber, der 1990 kam, Vater und Erfinder, …“
    return isPerson(first) && isPerson(rest) && rest.determiner == nil && !words[rest.head].isPersonName
      && rest.close.isEmpty
  }

  private func isPerson(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].reading.means(.person) || words[phrase.head].isPersonName
  }

  /// The items of a list by themselves, the first of which has held the others.
  func items(of list: NounPhrase) -> [NounPhrase.Conjunct] {
    var first = list
    first.conjuncts = []
    if !list.conjuncts.isEmpty {
      let article = list.determiner.map { words[$0].agreement(of: .determining, emptyIsAll: true) } ?? .all
      let own = words[list.head].reading.agreement.intersection(article)
      if !own.isEmpty { first.agreement = own }
    }
    return [NounPhrase.Conjunct(coordinator: nil, phrase: first)] + list.conjuncts
  }
}

import Lexicon

/// „Der Bund zahlt drei, *das Land zwei Millionen Euro*“: two amounts of one thing, which German names behind the second and
/// English behind the first.
extension ClauseBuilder {
  /// The second half among the parts of the first, whose verb or measured adjective may stand behind both: „Wien nahm 300,
  /// *Graz 120 Flüchtlinge* auf“, „Der Vater ist 40, *die Mutter 38 Jahre* alt“.
  func gapOfAmounts(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, clause.finite != nil, clause.prefield == 1,
      clause.units.count > 3, roots.contains(index),
      let position = clause.units.indices.dropFirst(3).first(where: { position in
        guard case .phrase(let amount) = clause.units[position], case .phrase(let bare) = clause.units[position - 2],
          case .phrase(let topic) = clause.units[position - 1], case .phrase(let first) = clause.units[0]
        else { return false }
        let isLast = position == clause.units.count - 1
        guard isAlike(bare, amount) || isLast && isOfSame(bare, amount), precedes(bare, topic) else { return false }
        if isAlikeTopic(first, topic) { return true }
        // „Gestern wurden *in Bonn* 14, in Köln 20 Menschen verletzt“: the first topic stands right before its number.
        guard topic.isPrepositional, !isSource(.phrase(topic)), case .phrase(let before) = clause.units[position - 3]
        else { return false }
        return before.lastWord == bare.firstWord - 1 && isAlikeTopic(before, topic)
      })
    else { return nil }
    let half = Array(clause.units[(position - 1)...position])
    // „…, *bevor es regnet*“: what follows holds for both.
    let end = clause.units.lastIndex { if case .clause = $0 { false } else { true } } ?? position
    return GappedClause(
      verbs: .none, coordinator: nil,
      before: Array(clause.units[..<(position - 1)] + clause.units[(position + 1)..<max(end + 1, position + 1)]),
      units: half + clause.units[max(end + 1, position + 1)...],
      words: half[0].firstWord..<(half[1].lastWord + 1))
  }

  /// Gives the first half what is counted, and leaves the second its number.
  mutating func shareAmounts() {
    for (index, next) in zip(roots, roots.dropFirst()) {
      guard clauses[next].verbs.isEmpty || clauses[next].verbs == clauses[index].verbs,
        case .phrase(let topic)? = clauses[next].units.first
      else { continue }
      for position in clauses[index].units.indices {
        guard case .phrase(let bare) = clauses[index].units[position], isBareNumber(bare), precedes(bare, topic),
          let other = clauses[next].units.indices.dropFirst().first(where: { other in
            if case .phrase(let amount) = clauses[next].units[other] { isAlike(bare, amount) } else { false }
          }), case .phrase(let amount) = clauses[next].units[other], let number = number(of: amount)
        else { continue }
        var whole = amount
        whole.preposition = bare.preposition
        whole.focus = bare.focus
        whole.modifiers = amount.modifiers.map { $0.numberWord == number ? .number(bare.head) : $0 }
        var rest = NounPhrase(head: number, agreement: amount.agreement)
        // „kommt auf 28, die FPÖ auf 25 Prozent“: where the verb is said again, so is the unit.
        if words[amount.head].reading.nounGroups.contains(.power) || !clauses[next].verbs.isEmpty {
          rest.head = amount.head
          rest.modifiers = [.number(number)]
        }
        rest.preposition = amount.preposition
        rest.focus = amount.focus
        clauses[index].units[position] = .phrase(whole)
        clauses[next].units[other] = .phrase(rest)
        break
      }
    }
  }

  /// „Im Norden werden 14, *im Süden bis zu 21 Grad erreicht*“: behind the bare number and a comma what could be a finite verb
  /// is the participle for which the auxiliary waits.
  func endsAmounts(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 2, let main = stack.last,
      clauses[main].kind == .main, awaitsNonFinite(main), case .phrase(let bare)? = clauses[main].units.last,
      isBareNumber(bare), case .phrase(let topic, _) = segment.items[0], topic.isPrepositional, precedes(bare, topic),
      case .word(let last)? = segment.items.last, words[last].hasParticiple, verbIndices(segment) == [last],
      case .phrase(let amount, _) = segment.items[segment.items.count - 2]
    else { return false }
    return isAlike(bare, amount) && clauses[main].finite.map { words[$0].verbKeys.contains("werden") } ?? false
  }

  /// „drei“, „auf 28“ and „zwei Millionen Euro“, „auf 25 Prozent“.
  private func isAlike(_ bare: NounPhrase, _ amount: NounPhrase) -> Bool {
    isBareNumber(bare) && number(of: amount) != nil
      && bare.preposition.map { words[$0].reading.key } == amount.preposition.map { words[$0].reading.key }
  }

  /// „wurde zu *fünf Jahren*, der Sohn zu *drei Jahren* Haft verurteilt“
  private func isOfSame(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
    number(of: first) != nil && number(of: second) != nil
      && words[first.head].reading.key == words[second.head].reading.key
      && first.preposition.map { words[$0].reading.key } == second.preposition.map { words[$0].reading.key }
  }

  private func isBareNumber(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .numeral && !phrase.hasParts && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.close.isEmpty && (words[phrase.head].year.map { !(1800...2100).contains($0) } ?? true)
  }

  /// The number before what is counted.
  func number(of phrase: NounPhrase) -> Int? {
    guard words[phrase.head].wordClass == .noun, phrase.determiner == nil, phrase.conjuncts.isEmpty,
      let number = phrase.modifiers.first?.numberWord, words[number].wordClass == .numeral
    else { return nil }
    return number
  }

  /// Behind the number a comma, and then what the second half is about.
  private func precedes(_ number: NounPhrase, _ topic: NounPhrase) -> Bool {
    let start = topic.preposition ?? topic.firstWord
    return number.lastWord + 2 == start && words[number.lastWord + 1].isComma && topic.conjuncts.isEmpty
      && words[topic.head].wordClass != .numeral
  }

  private func isAlikeTopic(_ first: NounPhrase, _ topic: NounPhrase) -> Bool {
    guard let preposition = topic.preposition else {
      return !first.isPrepositional && topic.mayBeNominative && first.mayBeNominative
    }
    return first.preposition.map { words[$0].reading.key } == words[preposition].reading.key
  }
}

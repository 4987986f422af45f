/// What stands before the finite verb of a main clause is one thing: several phrases there are a list, or one names
/// another again.
extension ClauseBuilder {
  /// „Es regnet, *das heißt*, das Spiel fällt aus“: between commas it opens the main clause behind it.
  mutating func takeThatIs(_ root: Int) {
    let start = clauses[root].words.lowerBound
    guard start > 2, words[start - 1].isComma, words[start - 2].lower == "das heißt", clauses[root].finite != nil,
      clauses[root].coordinator == nil, clauses[root].kind == .main,
      let before = clauses.indices.first(where: { index in
        if index != root, case .adverb(let word)? = clauses[index].units.last { word == start - 2 } else { false }
      })
    else { return }
    clauses[before].units.removeLast()
    clauses[root].units.insert(.adverb(start - 2), at: 0)
    clauses[root].prefield += 1
  }

  /// „Julius Nielsen von der Universität und seine Kollegen berichten“, „Das Alter bei der Diagnose, der Typ und der Status
  /// beeinflussten“, „Gregor Kühn, Planer des Büros, betonte“.
  mutating func joinFront(_ index: Int) {
    let units = clauses[index].units
    guard clauses[index].kind == .main, units.count > 1, let finite = clauses[index].finite,
      case .phrase(let first) = units[0], isItem(first)
    else { return }
    var items = [NounPhrase.Conjunct(coordinator: nil, phrase: first)]
    var coordinator: Int?
    for unit in units.dropFirst() {
      switch unit {
      case .word(let word)
      where coordinator == nil && WordSets.listing.contains(words[word].lower)
        && items.allSatisfy({ $0.coordinator == nil && $0.phrase.conjuncts.isEmpty }):
        coordinator = word
      case .phrase(let inner) where inner.isPrepositional:
        guard coordinator == nil, inner.preposition == items[items.count - 1].phrase.lastWord + 1 else { return }
        items[items.count - 1].phrase.attachInnermost(inner)
      case .phrase(let owner)
      where owner.agreement.onlyCase == .genitive && owner.firstWord == items[items.count - 1].phrase.lastWord + 1:
        // „Männer mittleren Alters“
        guard coordinator == nil else { return }
        items[items.count - 1].phrase.attachGenitive(owner)
      case .phrase(let next):
        let start = next.firstWord
        guard isItem(next), coordinator != nil || start > 0 && words[start - 1].isComma,
          !next.agreement.sharedCases(with: first.agreement).isEmpty
        else { return }
        items.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: next))
        coordinator = nil
      default: return
      }
    }
    guard coordinator == nil else { return }
    if items.count == 1 {
      let hasOwner = units.contains { unit in
        if case .phrase(let owner) = unit { owner.agreement.onlyCase == .genitive } else { false }
      }
      if hasOwner { clauses[index].units = [.phrase(items[0].phrase)] }
      return
    }
    let isClosed = words[finite - 1].isComma
    if items.allSatisfy({ $0.coordinator == nil }), isClosed {
      var named = items[0].phrase
      guard named.conjuncts.isEmpty else { return }
      for item in items.dropFirst() { named.appose(item.phrase, words: words) }
      clauses[index].units = [.phrase(named)]
    } else if !isClosed, let list = list(items), words[finite].verbForms.allowsThird(plural: true) {
      clauses[index].units = [.phrase(list)]
    }
  }

  /// A noun or name that a list can begin with.
  private func isItem(_ phrase: NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    return phrase.mayBeNominative
      && (head.wordClass == .name || head.wordClass == .noun && !head.means(.time))
  }

  /// Several items as one phrase, if a coordinator stands before the last one.
  private func list(_ items: [NounPhrase.Conjunct]) -> NounPhrase? {
    var whole = items[0].phrase
    guard whole.conjuncts.isEmpty else { return nil }
    var rest = Array(items.dropFirst())
    // „…, der Typ und der Status“
    if let last = rest.last, last.coordinator == nil { rest = rest.dropLast() + self.items(of: last.phrase) }
    guard rest.last?.coordinator != nil else { return nil }
    whole.conjuncts = rest
    whole.agreement = .with(.nominative).intersection(.plural)
    return whole
  }

  /// „Der Mann, ein Lehrer aus Kiel, und seine Frau sind tot“, „Der Sprecher für Sport, Hans Huber, und …“: one more item
  /// before the finite verb of both.
  func continuesFront(_ segment: Segment, of main: Int) -> Bool {
    guard let coordinator = segment.coordinator, WordSets.listing.contains(words[coordinator].lower),
      case .phrase(let first)? = clauses[main].units.first, isItem(first), first.conjuncts.isEmpty,
      clauses[main].units.dropFirst().allSatisfy({ unit in
        if case .phrase(let inner) = unit { inner.isPrepositional } else { false }
      }), case .phrase(let next, _)? = segment.items.first, isItem(next),
      let finite = finite(segment, verbFinal: false), words[finite].verbForms.allowsThird(plural: true),
      !words[finite].verbForms.allowsThird(plural: false)
    else { return false }
    return segment.items.dropFirst().prefix { $0.start < finite }.allSatisfy { item in
      if case .phrase(let inner, _) = item { inner.isPrepositional } else { false }
    }
  }
}

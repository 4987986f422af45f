/// „Das liegt *weniger an den Löhnen als an den Mieten*“, „Das ist *weniger ein Ende als ein Anfang*“: two phrases under one
/// preposition, or in one case, weighed against each other.
extension ClauseBuilder {
  /// Makes one phrase of them, joined by „als“, with the word that weighs before it.
  mutating func joinWeighed(_ index: Int) {
    let units = clauses[index].units
    for position in units.indices.dropFirst(clauses[index].prefield + 1).reversed() {
      guard position > 1, case .phrase(let second) = units[position], case .phrase(var first) = units[position - 1],
        let weight = weight(units[position - 2]), weight == first.firstWord - 1 || weight + 1 == first.preposition,
        let (als, other) = weighed(second, against: first),
        // „macht eher einen Bummel als einen Einkauf“: the object may be said with its verb.
        other.isPrepositional || words[weight].lower != "eher" || isLinked(index)
      else { continue }
      words[als].readings = [Reading(lemma: "als", key: "als", wordClass: .coordinator)]
      words[weight].keep(.adverb)
      first.conjuncts.append(NounPhrase.Conjunct(coordinator: als, phrase: other))
      first.opener = weight
      clauses[index].units.replaceSubrange((position - 2)...position, with: [.phrase(first)])
      return
    }
  }

  /// Where „als“ stands right behind the first, and the second without it.
  private func weighed(_ second: NounPhrase, against first: NounPhrase) -> (Int, NounPhrase)? {
    var other = second
    let als: Int
    if let focus = second.focus.first, let preposition = second.preposition, let own = first.preposition {
      guard preposition == focus + 1, words[own].reading.key == words[preposition].reading.key else { return nil }
      als = focus
      other.focus.removeFirst()
    } else {
      // „mehr ein Fluch als ein Segen“, but „mehr Geld als Verstand“
      guard let comparison = second.preposition, !first.isPrepositional, first.determiner != nil,
        second.determiner != nil || words[second.head].wordClass == .pronoun,
        !first.agreement.sharedCases(with: second.agreement).isEmpty
      else { return nil }
      als = comparison
      other.preposition = nil
    }
    guard words[als].lower == "als", words[als].wordClass == .comparison,
      lastWord(of: first) == (words[als - 1].isComma ? als - 2 : als - 1)
    else { return nil }
    return (als, other)
  }

  /// „weniger ein Politiker, *der Macht sucht*, als ein Gelehrter“: with the relative clause behind it.
  private func lastWord(of phrase: NounPhrase) -> Int {
    phrase.clauses.map { clauses[$0].words.upperBound - 1 }.reduce(phrase.lastWord, max)
  }

  /// „mehr“, „weniger“, „eher“ by itself, „nicht so sehr“.
  private func weight(_ unit: Unit) -> Int? {
    let word: Int
    switch unit {
    case .adverb(let adverb): word = adverb
    case .phrase(let phrase) where !phrase.hasParts && phrase.firstWord == phrase.lastWord: word = phrase.head
    default: return nil
    }
    return words[word].lower.isOne(of: "mehr", "weniger") || words[word].lower.isOne(of: "eher", "nicht so sehr")
      ? word : nil
  }
}

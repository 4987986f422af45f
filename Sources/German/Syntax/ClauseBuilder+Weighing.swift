/// „Das liegt *weniger an den Löhnen als an den Mieten*“: two phrases under one preposition, weighed against each other.
extension ClauseBuilder {
  /// Makes one phrase of them, joined by „als“, with the word that weighs before it.
  mutating func joinWeighed(_ index: Int) {
    let units = clauses[index].units
    for position in units.indices.dropFirst(clauses[index].prefield + 1).reversed() {
      guard position > 1, case .phrase(var second) = units[position], let als = second.focus.first,
        words[als].lower == "als", words[als].wordClass == .comparison, second.preposition == als + 1,
        case .phrase(var first) = units[position - 1], let preposition = first.preposition,
        words[preposition].reading.key == words[als + 1].reading.key, first.lastWord == als - 1,
        let weight = weight(units[position - 2]), weight == first.firstWord - 1 || weight == preposition - 1
      else { continue }
      second.focus.removeFirst()
      words[als].readings = [Reading(lemma: "als", key: "als", wordClass: .coordinator)]
      words[weight].keep(.adverb)
      first.conjuncts.append(NounPhrase.Conjunct(coordinator: als, phrase: second))
      first.opener = weight
      clauses[index].units.replaceSubrange((position - 2)...position, with: [.phrase(first)])
      return
    }
  }

  /// „mehr“, „weniger“, „eher“ by itself.
  private func weight(_ unit: Unit) -> Int? {
    let word: Int
    switch unit {
    case .adverb(let adverb): word = adverb
    case .phrase(let phrase) where !phrase.hasParts && phrase.firstWord == phrase.lastWord: word = phrase.head
    default: return nil
    }
    return words[word].lower.isOne(of: "mehr", "weniger") || words[word].lower == "eher" ? word : nil
  }
}

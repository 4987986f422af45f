import Lexicon

/// The two words of a pair of which each stands before its own: „teils …, teils …“, „einerseits …, andererseits …“.
public enum PairedAdverbs {
  /// The first word of each pair by its second.
  static let first = [
    "teils": "teils", "zum teil": "zum teil", "teilweise": "teilweise", "andererseits": "einerseits",
    "andrerseits": "einerseits", "zum anderen": "zum einen", "anderenteils": "einesteils",
  ]

  /// Whether both, in small letters, make a pair.
  public static func match(_ one: String, _ other: String) -> Bool { first[other] == one }
}

/// What holds of one part or side and of the other.
extension ClauseBuilder {
  /// „stammen *teils* aus der Steinzeit, *teils* aus der Bronzezeit“, „leidet *einerseits* unter dem Regen, *andererseits* unter
  /// der Kälte“, also with the first word in front: two items, of which each has its own.
  mutating func joinParts(_ index: Int) {
    let units = clauses[index].units
    guard let (second, again, place) = secondOfPair(units), case .phrase(var other) = units[place],
      // „einerseits am Wetter *und* andererseits am Preis“
      case let and = words[second - 1].isComma ? nil : second - 1, case let behind = and == nil ? again : again - 1,
      behind > 1, and == nil || units[behind].firstWord == and,
      case .phrase(var one) = units[behind - 1], one.lastWord == second - 2, one.conjuncts.isEmpty,
      one.preposition.map({ words[$0].reading.key }) == other.preposition.map({ words[$0].reading.key }),
      let before = units[..<(behind - 1)].lastIndex(where: { unit in
        if case .adverb(let word) = unit { PairedAdverbs.match(words[word].lower, words[second].lower) } else { false }
      }), case .adverb(let first) = units[before], before == behind - 2 || before < clauses[index].prefield
    else { return }
    one.focus.insert(first, at: 0)
    if other.focus.first != second { other.focus.insert(second, at: 0) }
    one.conjuncts.append(NounPhrase.Conjunct(coordinator: and, phrase: other))
    clauses[index].units[behind - 1] = .phrase(one)
    clauses[index].units.removeSubrange(behind...place)
    clauses[index].units.remove(at: before)
    if before < clauses[index].prefield { clauses[index].prefield -= 1 }
  }

  /// The second word of a pair behind a comma or „und“: the unit that it begins, and the phrase that it stands before.
  private func secondOfPair(_ units: [Unit]) -> (word: Int, again: Int, phrase: Int)? {
    for position in units.indices.dropFirst(2).reversed() {
      switch units[position] {
      case .adverb(let word):
        guard position + 1 < units.count, case .phrase = units[position + 1],
          units[position + 1].firstWord == word + 1, isSecondOfPair(word)
        else { continue }
        return (word, position, position + 1)
      case .phrase(let phrase):
        guard let word = phrase.focus.first, word == phrase.firstWord, isSecondOfPair(word) else { continue }
        return (word, position, position)
      default: continue
      }
    }
    return nil
  }

  private func isSecondOfPair(_ word: Int) -> Bool {
    word > 1 && (words[word - 1].isComma || words[word - 1].lower == "und")
      && PairedAdverbs.first[words[word].lower] != nil
  }

  /// „von „uns“ und „anderen““: a word in quotation marks stands for a noun.
  func isQuoted(_ phrase: NounPhrase) -> Bool {
    let first = phrase.determiner ?? phrase.head
    return first > 0 && words[first - 1].isQuotationMark && phrase.head + 1 < words.count
      && words[phrase.head + 1].isQuotationMark
  }
}

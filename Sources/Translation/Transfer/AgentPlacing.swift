import English
import German

/// Where who did it stands in a passive.
extension SentenceTransfer {
  /// „wurde auf dem Weg zur Schule *von zwei Männern* überfallen“: who did it stands right behind the passive, before where and
  /// with what.
  ///
  /// - Parameter fixed: keys of the units that stand in front.
  func agentFirst(
    _ rest: [German.Unit], _ work: ClauseAssembly, fixed: Set<Int>
  ) -> [German.Unit] {
    guard work.isPassive, rest.count > 1, let agent = rest.lastIndex(where: isAgent), agent > 0,
      !fixed.contains(unitKey(rest[agent])), case .phrase(let doer) = rest[agent],
      canAct(doer) || words[doer.head].reading.means(.thing),
      // „durch einen Angriff *von Moreno*“: a bare noun or name may belong to what stands before it.
      doer.determiner != nil || words[doer.head].wordClass == .pronoun
        || doer.preposition.map({ words[$0].wordClass == .prepositionArticle }) ?? false
        || doer.modifiers.contains(where: { $0.numberWord != nil }),
      doer.clauses.isEmpty, doer.conjuncts.isEmpty, doer.appositions.isEmpty, doer.lastWord < doer.firstWord + 6
    else { return rest }
    var place = agent
    while place > 0, !fixed.contains(unitKey(rest[place - 1])),
      tellsScene(rest[place - 1])
    { place -= 1 }
    guard place < agent else { return rest }
    var result = rest
    result.insert(result.remove(at: agent), at: place)
    return result
  }

  /// Where or on which occasion something was done: „vor der Schule“, „bei einem Treffen“, „auf dem Weg zur Arbeit“.
  private func tellsScene(_ unit: German.Unit) -> Bool {
    switch unit {
    case .phrase(let phrase):
      guard let preposition = phrase.preposition, phrase.focus.isEmpty, phrase.clauses.isEmpty,
        // „auf dem Weg zu“ is one word, too.
        let first = words[preposition].reading.key.split(separator: " ").first, Self.scenic.contains(String(first)),
        words[phrase.head].reading.means([.place, .group, .event, .time])
      else { return false }
      // „fand das Kind in der Wohnung *ihrer* Mutter“: whose it is has been named before.
      return words[phrase.firstWord...phrase.lastWord].allSatisfy { $0.wordClass != .possessive }
    case .adverb(let word):
      return words[word].match != nil && words[word].reading.means([.place, .manner]) && words[word].lower.contains(" ")
    default: return false
    }
  }

  private static let scenic: Set<String> = ["an", "auf", "bei", "in", "nach", "trotz", "vor", "während", "wegen"]
}

import Lexicon

/// „Das Geld wird *nicht pauschal, sondern nach Bedarf* verteilt“: how, when or where something is done, and how it is not.
extension PhraseParser {
  /// Two adverbials of whatever kind around „sondern“, right before the verbs that end the clause.
  mutating func opposedManners(at start: Int, _ limit: Int) -> Result? {
    guard start > 0, words[start].lower.isOne(of: "nicht", "nicht nur"), start + 4 < limit,
      let comma = (start + 2..<min(limit, start + 9)).first(where: { words[$0].isComma }), comma + 3 < limit,
      words[comma + 1].lower == "sondern", !leavesPredicate(comma - 1, before: start)
    else { return nil }
    let saved = chosen
    let particle = words[comma + 2].lower == "auch" ? comma + 2 : nil
    guard var first = manner(at: start + 1, comma), first.end == comma,
      let second = manner(at: comma + (particle == nil ? 2 : 3), limit)
    else {
      chosen = saved
      return nil
    }
    // What two of one kind share is told elsewhere, but for those before a verb at the end: „dass er *nicht gestern, sondern
    // heute* kam“.
    let isAlike =
      first.phrase.isPrepositional == second.phrase.isPrepositional
      && (first.phrase.isPrepositional
        || standsBehindFinite(start) && words[first.phrase.head].wordClass == words[second.phrase.head].wordClass)
    guard !isAlike, endsInVerbs(behindPhrases(second.end, limit), limit) else {
      chosen = saved
      return nil
    }
    first.phrase.opener = start
    first.phrase.conjuncts = [
      NounPhrase.Conjunct(coordinator: comma + 1, phrase: second.phrase, particle: particle)
    ]
    return (first.phrase, second.end)
  }

  /// „nicht *alt*, sondern erst 2010 gebaut worden *ist*“: beside „sein“ an adjective tells what something is.
  private func leavesPredicate(_ quality: Int, before start: Int) -> Bool {
    guard words[quality].wordClass == .adjective else { return false }
    let begin = words.startOfPart(before: start)
    let end = words.endOfPart(from: quality + 2)
    return words[begin..<start].contains { Self.states.contains($0.lower) }
      || Self.states.contains(words[end - 1].lower)
  }

  /// The finite verb stands before, in the same stretch.
  private func standsBehindFinite(_ start: Int) -> Bool {
    words[words.startOfPart(before: start)..<start].contains { $0.hasFinite && !$0.isCapitalized }
  }

  /// Where the prepositional phrases behind the second end: „per Erlass *durch den Minister* festgelegt“.
  private mutating func behindPhrases(_ start: Int, _ limit: Int) -> Int {
    let saved = chosen
    defer { chosen = saved }
    var end = start
    while end < limit, let preposition = prepositionReading(end, limit), preposition.wordClass != .comparison,
      let next = prepositional(end, preposition, limit)
    {
      end = next.end
    }
    return end
  }

  private static let states: FormSet = ["ist", "sind", "war", "waren", "sei", "seien", "sein", "bleibt", "blieb"]

  /// A prepositional phrase, an adverb or an adjective without an ending, with shades before it.
  private mutating func manner(at start: Int, _ limit: Int) -> Result? {
    var index = start
    while index + 1 < limit, words[index].wordClass == .adverb, words[index].reading.means([.focus, .degree]) {
      index += 1
    }
    let shades = Array(start..<index)
    if index < limit, let preposition = prepositionReading(index, limit),
      preposition.wordClass == .preposition
        || preposition.wordClass == .prepositionArticle
    {
      guard var result = prepositional(index, preposition, limit) else { return nil }
      coordinate(&result, limit: limit)
      result.phrase.focus = shades + result.phrase.focus
      return result
    }
    guard index < limit, !words[index].isCapitalized || words[index].match != nil else { return nil }
    if let quality = bareAdjective(index), words[index].wordClass == .adjective {
      chosen[index] = quality
    } else if words[index].wordClass != .adverb && words[index].wordClass != .pronominalAdverb {
      return nil
    }
    var phrase = NounPhrase(head: index, agreement: .none)
    phrase.focus = shades
    return (phrase, index + 1)
  }

  /// Nothing but verbs up to the next mark or coordinator.
  private func endsInVerbs(_ start: Int, _ limit: Int) -> Bool {
    guard start < limit else { return false }
    let end = words[start...].firstIndex { $0.isPunctuation || $0.has(.coordinator) } ?? words.count
    return end > start
      && words[start..<end].allSatisfy { !$0.isCapitalized && ($0.has(.verb) || $0.wordClass == .zu) }
  }
}

import Lexicon

/// „Der Vater starb 2010, *die Mutter zwei Jahre später*“: a second clause that leaves out the verb of the first and says when or
/// where the like was so of something else (gapping, Duden-Grammatik).
extension ClauseBuilder {
  /// Another subject or object behind a comma or „und“, and when or where, as the first half has it.
  func gapAtOtherTime(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard roots.contains(index), clause.kind == .main, let finite = clause.finite, clause.prefield == 1,
      clause.units.count > 3, let last = clause.units.last?.lastWord, last > finite,
      let start = startOfAdverbial(clause.units), start > 2,
      case .phrase(let topic) = clause.units[start - 1], !topic.isPrepositional, topic.firstWord > finite,
      isTopicOfGap(topic), topic.lastWord + 1 == clause.units[start].firstWord,
      words[topic.firstWord - 1].isComma, clause.verbs.allSatisfy({ $0 < topic.firstWord }),
      case let before = Array(clause.units[..<(start - 1)]), let answer = before.last,
      answer.lastWord == topic.firstWord - 2 || clause.verbs.contains(topic.firstWord - 2),
      before.contains(where: { $0.nominative != nil }),
      !words[last].reading.means(.place) ? before.contains(where: answersWhen) : tellsWhere(answer)
    else { return nil }
    return GappedClause(
      verbs: .none, coordinator: nil, before: before, units: Array(clause.units[(start - 1)...]),
      words: topic.firstWord..<(last + 1))
  }

  /// „Rom gewann drei Medaillen, *Paris zwei und Bonn eine*“: other numbers of the same, of two others.
  func gapOfNumbers(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard roots.contains(index), clause.kind == .main, let finite = clause.finite, clause.prefield == 1,
      case let start = clause.units.count - 3, start > 1, case .phrase(let second) = clause.units[start],
      second.mayBeNominative, isTopicOfGap(second), second.firstWord > finite, words[second.firstWord - 1].isComma,
      case .phrase(var number) = clause.units[start + 1], words[number.head].wordClass == .numeral,
      number.firstWord == second.lastWord + 1, number.conjuncts.count == 1,
      let coordinator = number.conjuncts[0].coordinator, words[coordinator].lower == "und",
      case let third = number.conjuncts[0].phrase, third.determiner != nil || words[third.head].wordClass == .name,
      case .phrase(let last) = clause.units[start + 2], last.firstWord == third.lastWord + 1,
      words[last.head].wordClass == .numeral || words[last.head].reading.key.isOne(of: "ein", "kein"),
      case .phrase(let before) = clause.units[start - 1], !before.isPrepositional, isMeasured(before),
      before.lastWord == second.firstWord - 2, clause.verbs.allSatisfy({ $0 < second.firstWord })
    else { return nil }
    number.conjuncts = []
    return GappedClause(
      verbs: .none, coordinator: nil, before: Array(clause.units[..<start]),
      units: [.phrase(second), .phrase(number), .word(coordinator), .phrase(third), .phrase(last)],
      words: second.firstWord..<(last.lastWord + 1))
  }

  /// Where „zwei Jahre später“, „zu Hause“ begins.
  private func startOfAdverbial(_ units: [Unit]) -> Int? {
    let last: Int
    switch units.last {
    case .adverb(let word)?, .pronominalAdverb(let word)?: last = word
    default: return nil
    }
    let end = units.count - 1
    if words[last].isMatched { return words[last].reading.means([.time, .place]) ? end : nil }
    guard ClauseBuilder.laterWords.contains(words[last].lower), case .phrase(let span) = units[end - 1],
      !span.isPrepositional, words[span.head].reading.means([.time, .unit]), span.lastWord == last - 1
    else { return nil }
    return end - 1
  }

  private func isTopicOfGap(_ phrase: NounPhrase) -> Bool {
    guard words[phrase.head].wordClass != .reflexive, phrase.mayBeNominative || phrase.agreement.allows(.accusative)
    else { return false }
    return phrase.determiner != nil || [.name, .pronoun].contains(words[phrase.head].wordClass)
      || words[phrase.head].wordClass == .adjective
  }

  func answersWhen(_ unit: Unit) -> Bool {
    switch unit {
    case .adverb(let word): words[word].reading.means(.time)
    case .phrase(let phrase):
      words[phrase.head].reading.means([.time, .unit])
        || words[phrase.head].year.map { (1000...2100).contains($0) } ?? false
    default: false
    }
  }

  private func tellsWhere(_ unit: Unit) -> Bool {
    switch unit {
    case .adverb(let word): words[word].isMatched && words[word].reading.means(.place)
    case .phrase(let phrase):
      phrase.preposition.map { ["in", "an", "auf", "bei"].contains(words[$0].reading.key) } ?? false
        && words[phrase.head].reading.means([.place, .thing])
    default: false
    }
  }

  static let laterWords: FormSet = ["später", "danach", "darauf", "zuvor", "davor", "vorher", "früher"]
}

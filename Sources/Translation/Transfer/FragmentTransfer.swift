import English
import German

/// Parts of clauses without a verb that take their sense from the clause before.
extension SentenceTransfer {
  /// „Sie kämpft um Platz eins, er *um den Sieg*“, „Ihr geht es um die Sache, *nie um das Geld*“: under the verb that is left
  /// out the preposition means what it means there.
  func governedLikewise(_ unit: German.Unit, _ clause: German.Clause) -> Phrase? {
    guard case .phrase(let phrase) = unit, let own = phrase.preposition,
      // „Er kommt am Montag und sie *am Dienstag*“: when it is
      !(words[phrase.head].reading.means(.time) && phrase.agreement.onlyCase == .dative
        && ["an", "in"].contains(words[own].reading.key)),
      let first = clause.coordinatedWith.map({ analysis.clauses[$0] })
        // „sank in Asien, nicht in Europa“: of a place it is said as everywhere.
        ?? (["um", "für", "gegen", "über", "von", "mit"].contains(words[own].reading.key)
          || words[phrase.head].wordClass == .noun && !words[phrase.head].reading.means([.place, .time])
          ? clauseBefore(clause) : nil),
      first.units.contains(where: { other in
        guard case .phrase(let other) = other, let preposition = other.preposition else { return false }
        return words[preposition].reading.key == words[own].reading.key
      }), let complex = analysis.verbComplex(of: first)
    else { return nil }
    for reading in complex.readings {
      // „be about“: the last word is the preposition.
      if let english = governedPreposition(reading.key, words[own].reading.key)?.split(separator: " ").last {
        return prepositional(phrase, english: String(english))
      }
    }
    return nil
  }

  /// „Fans enttäuscht *von Niederlage*“: the adjective before it says which preposition.
  func governedByState(_ unit: German.Unit, behind before: German.Unit?) -> Phrase? {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
      case .adjective(let state, _)? = before, preposition == state + 1,
      let english = lexicon.governed(.adjectives, words[state].reading.key, words[preposition].reading.key)
    else { return nil }
    return prepositional(phrase, english: english)
  }

  /// The main clause that ends right before the comma.
  private func clauseBefore(_ clause: German.Clause) -> German.Clause? {
    guard clause.words.lowerBound > 1, words[clause.words.lowerBound - 1].isComma else { return nil }
    return analysis.clauses.last { $0.kind == .main && $0.finite.map { $0 < clause.words.lowerBound } ?? false }
  }

  /// „Er gab nicht auf, *auch nicht*, als er verlor“ → not even when he lost: behind what is denied already.
  func deniesToo(_ units: inout [German.Unit], _ clause: German.Clause) -> Phrase? {
    guard units.count == 3, case .adverb(let also) = units[0], words[also].lower == "auch",
      case .negation(let not) = units[1], case .clause(let behind) = units[2],
      clause.coordinator.map({ words[$0].lower != "aber" }) ?? true
    else { return nil }
    let spoken = [clause.coordinator, also, not].compactMap { $0 }
    consume(spoken)
    units.removeFirst(2)
    // „Er weiß nicht, wer sie ist, *auch nicht*, woher sie kommt“
    let isAsked = analysis.clauses[behind].kind == .indirectQuestion
    return .literal(Literal(isAsked ? "nor" : "not even", source: source(spoken)))
  }

  /// „aber ich nicht“ → but not me; „…, im Osten nicht“ → not in the east; „…, abends nicht“
  func denyFirst(_ units: inout [German.Unit]) {
    guard units.count == 2, case .negation = units[1] else { return }
    switch units[0] {
    case .phrase, .adverb: units.swapAt(0, 1)
    default: break
    }
  }

  /// „aber nicht über sich *selbst*“, „nur er *selbst* nicht“: about himself; not he himself.
  func emphasized(_ units: [German.Unit]) -> [German.Unit] {
    guard units.count > 1,
      let position = units.indices.dropFirst().first(where: { position in
        if case .adverb(let word) = units[position] { ["selbst", "selber"].contains(words[word].lower) } else { false }
      }), case .adverb(let oneself) = units[position], case .phrase(var phrase) = units[position - 1],
      phrase.lastWord == oneself - 1, [.reflexive, .pronoun].contains(words[phrase.head].wordClass)
    else { return units }
    var result = units
    if words[phrase.head].wordClass == .reflexive {
      consume(oneself)
    } else {
      phrase.emphasis = oneself
      result[position - 1] = .phrase(phrase)
    }
    result.remove(at: position)
    return result
  }

  /// „groß*, hager, mit grauem Bart*“: one more of what somebody is like.
  func isListed(_ unit: German.Unit) -> Bool {
    let start =
      switch unit {
      case .phrase(let phrase): phrase.firstWord
      case .adjective(let word, let adverbs): adverbs.reduce(word, min)
      default: 0
      }
    guard start > 1, words[start - 1].isComma else { return false }
    return words[start - 2].wordClass == .adjective
  }

  /// „… nicht, mit Menschen *schon*“ → with people, yes
  func affirmed(_ units: [German.Unit]) {
    guard units.count == 2, case .adverb(let word) = units[1], words[word].lower == "schon" else { return }
    switch units[0] {
    case .phrase(let phrase) where phrase.isPrepositional: break
    case .adverb: break
    default: return
    }
    consume(word)
    headline[unitKey(units[1])] = .sequence([
      .literal(Literal(",", spaceBefore: false)), .literal(Literal("yes", source: source(word))),
    ])
  }

  /// „…, drei von ihnen schwer“, „Der Lohn steigt, aber nicht *stark*“: how it was done, by the verb before.
  func mannerOfPart(_ unit: German.Unit, behind first: German.Unit?, _ clause: German.Clause) -> Phrase? {
    guard case .adjective(_, let adverbs) = unit, let first,
      let before = clause.parent.map({ analysis.clauses[$0] })
        ?? analysis.clauses.last(where: { $0.words.upperBound <= clause.words.lowerBound }),
      let complex = analysis.verbComplex(of: before), !complex.isCopula
    else { return nil }
    switch first {
    case .phrase(let part):
      guard adverbs.isEmpty, !part.prepositionals.isEmpty || part.share != nil || clause.coordinatedWith != nil else {
        return nil
      }
    case .negation: guard clause.units.count == 2, clause.coordinator != nil else { return nil }
    default: return nil
    }
    let saved = currentVerb
    defer { currentVerb = saved }
    currentVerb = complex.readings.map(\.key)
    return adverbial(unit, inMain: false, front: false, agentBy: false)?.phrase
  }
}

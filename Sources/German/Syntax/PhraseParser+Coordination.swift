/// Items joined to a phrase by commas and coordinators.
extension PhraseParser {
  mutating func coordinate(_ result: inout Result, limit: Int) {
    while let next = genitiveConjunct(after: result, limit: limit), let last = result.phrase.genitives.indices.last {
      result.phrase.genitives[last].conjuncts.append(next.conjunct)
      result.end = next.end
    }
    while let next = conjunct(after: result, limit: limit) {
      result.phrase.conjuncts += next.conjuncts
      result.end = next.end
      let shared = next.conjuncts.reduce(result.phrase.agreement) { cases, item in
        GrammaticalCase.allCases.reduce(into: Agreement.none) {
          if cases.allows($1), item.phrase.agreement.allows($1) { $0.formUnion(.with($1)) }
        }
      }
      // The whole is plural in the cases that all share.
      if result.phrase.preposition == nil, !shared.isEmpty { result.phrase.agreement = shared.intersection(.plural) }
    }
  }

  /// „der Wille der Bürgerinnen und Bürger“: what has no article joins the genitive, not what stands before it.
  private mutating func genitiveConjunct(after result: Result, limit: Int) -> (
    conjunct: NounPhrase.Conjunct, end: Int
  )? {
    let phrase = result.phrase
    guard let genitive = phrase.genitives.last, genitive.determiner != nil || !genitive.modifiers.isEmpty,
      phrase.determiner != nil || phrase.preposition != nil, phrase.conjuncts.isEmpty, phrase.prepositionals.isEmpty,
      result.end + 1 < limit, words[result.end].has(.coordinator),
      ["und", "oder", "sowie"].contains(words[result.end].lower), words[result.end + 1].isCapitalized
    else { return nil }
    let saved = chosen
    if let next = full(at: result.end + 1, limit: limit, within: .with(.genitive)), next.phrase.determiner == nil,
      next.phrase.modifiers.isEmpty, let head = chosen[next.phrase.head], head.wordClass == .noun,
      head.origin != .guess, !startsClause(after: next.end, before: result, limit: limit)
    {
      return (NounPhrase.Conjunct(coordinator: result.end, phrase: next.phrase), next.end)
    }
    chosen = saved
    return nil
  }

  mutating func conjunct(after result: Result, limit: Int) -> (conjuncts: [NounPhrase.Conjunct], end: Int)? {
    var items: [NounPhrase.Conjunct] = []
    var index = result.end
    let saved = chosen
    while index + 1 < limit {
      let word = words[index]
      let isComma = word.isComma
      let isCoordinator =
        word.has(.coordinator) && ["und", "oder", "sowie", "beziehungsweise", "bzw.", "&"].contains(word.lower)
      guard isComma || isCoordinator else { break }
      var start = index + 1
      var focus: [Int] = []
      if words[start].reading.wordClass == .adverb, words[start].reading.info == "f", start + 1 < limit {
        focus = [start]
        start += 1
      }
      if isComma, words[start].has(.relative), words[start].readings.first?.wordClass == .relative { break }
      let hasPreposition = prepositionReading(start, limit) != nil
      if hasPreposition, result.phrase.preposition == nil || prepositionReading(start, limit)?.wordClass == .comparison
      {
        break
      }
      let cases = result.phrase.preposition == nil || !hasPreposition ? casesOnly(result.phrase.agreement) : .all
      guard var next = simple(at: start, limit: limit, within: cases) else { break }
      if words[next.phrase.head].reading.wordClass == .reflexive || words[next.phrase.head].lower == "es"
        || words[next.phrase.head].lower == "man"
      {
        break
      }
      next.phrase.focus = focus + next.phrase.focus
      if isCoordinator, startsClause(after: next.end, before: result, limit: limit) { break }
      items.append(NounPhrase.Conjunct(coordinator: isCoordinator ? index : nil, phrase: next.phrase))
      index = next.end
      if isCoordinator {
        // „schreibt The Standard, Demokratie und Redefreiheit hätten …“: the comma begins a clause.
        if items.count > 1, startsClause(after: index, before: result, limit: limit) { break }
        return (items, index)
      }
    }
    chosen = saved
    return nil
  }

  func casesOnly(_ agreement: Agreement) -> Agreement {
    GrammaticalCase.allCases.reduce(into: Agreement.none) { if agreement.allows($1) { $0.formUnion(.with($1)) } }
  }

  /// „… traf Putin und Trump sagte …“: a finite verb right behind the second phrase, with one before the first already.
  func startsClause(after end: Int, before result: Result, limit: Int) -> Bool {
    guard end < limit, words[end].isOnlyFinite, !words[end].isCapitalized else { return false }
    var index = result.end - 1
    while index >= 0, !words[index].isComma {
      if words[index].isOnlyFinite, !words[index].isCapitalized { return true }
      index -= 1
    }
    return false
  }
}

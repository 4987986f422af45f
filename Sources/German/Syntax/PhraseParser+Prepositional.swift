import Lexicon

/// Prepositions and „als“/„wie“ with what they govern.
extension PhraseParser {
  func prepositionReading(_ index: Int, _ limit: Int) -> Reading? {
    guard index + 1 < limit, let reading = words[index].readings.first else { return nil }
    switch reading.wordClass {
    // „den Angaben zufolge noch nicht“, „ihm zufolge nichts“, „Berichte, denen zufolge er lebt“
    case .preposition
    where words[index].lower == "zufolge" && index > 0
      && (words[index - 1].isNominal || words[index - 1].wordClass == .pronoun
        || words[index - 1].wordClass == .relative):
      return nil
    case .preposition, .prepositionArticle, .comparison: return reading
    default: return nil
    }
  }

  /// A predicate behind „für“ has nothing behind it but a verb, a mark or „und“.
  private func standsLast(_ index: Int, _ limit: Int) -> Bool {
    // Before a participle that closes an attribute, too: „die für tot erklärte Frau“.
    guard index + 1 < min(limit, words.count) else { return true }
    let next = words[index + 1]
    return next.isPunctuation || next.has(.verb) || next.has(.coordinator)
      || next.has(.comparison) && ["wie", "als"].contains(next.lower)
  }

  /// „für sehr gut“, „für rechtlich problematisch“: an adjective without an ending that stands last.
  private func judges(_ next: Int, _ limit: Int) -> Bool {
    let head = next + 1 < limit && mayGrade(next) && bareAdjective(next + 1) != nil ? next + 1 : next
    return head < limit && bareAdjective(head) != nil && standsLast(head, limit)
  }

  /// Whether a word can say of an adjective behind it how or how much.
  private func mayGrade(_ index: Int) -> Bool {
    words[index].wordClass == .adverb || bareAdjective(index) != nil || words[index].wordClass == .negation
      || ["wenig", "so", "sehr", "zu"].contains(words[index].lower)
  }

  /// „erhebt von Januar *an* Zölle“, „vom 1. Mai *an* die Grenze schließen“: the second half of „von“, where no noun stands
  /// before that could come from then („ein Brief vom Mai an die Eltern“).
  private func closesTime(_ start: Int, before next: Int) -> Bool {
    guard words[start].lower == "an", start > 1 else { return false }
    // „saß von 1991 *an* sechs Jahre in Haft“: before how long
    if words[start - 2].lower.isOne(of: "von", "vom"),
      words[start - 1].year != nil || words[start - 1].reading.means(.time), next < words.count,
      words[next].has(.numeral) || shadesNumber(next)
    {
      return true
    }
    guard words[start - 1].reading.means(.time) || words[start - 1].year != nil,
      let opening = words[..<start].suffix(5).lastIndex(where: { $0.lower.isOne(of: "von", "vom") }),
      opening > 0, !words[opening - 1].isNominal, !words[opening - 1].isPunctuation
    else { return false }
    return words[(opening + 1)..<(start - 1)].allSatisfy {
      $0.isInflectedAdjective || $0.has(.numeral) || $0.reading.means(.time) || $0.has(oneOf: .determining)
    }
  }

  mutating func prepositional(_ start: Int, _ preposition: Reading, _ limit: Int) -> Result? {
    var next = start + 1
    if closesTime(start, before: next) { return nil }
    if let time = spanOfYears(start, preposition, limit) ?? moreThanMeasure(start, limit) { return time }
    // „als „ruhig und höflich““
    while next < limit - 1, Marks.opening.contains(words[next].text) { next += 1 }
    let isComparison = preposition.wordClass == .comparison
    if isComparison, next + 1 < limit {
      if start == 0, words[next].lower == "auch", let inner = comparedAlso(start, next, limit) { return inner }
      if words[next].lower == "noch" {
        if let still = comparedStill(start, next, limit) { return still }
        if let second = prepositionReading(next + 1, limit), second.wordClass != .comparison { return nil }
      }
    }
    var focus: [Int] = []
    if let number = numberFarFrom(next, limit) {
      focus += Array(next..<number)
      next = number
    } else if words[next].lower.isOne(of: "über", "unter"), next + 1 < limit, words[next + 1].has(.numeral) {
      focus.append(next)
      next += 1
    } else if let second = prepositionReading(next, limit), second.wordClass != .comparison {
      return shading(start, preposition, next, second, limit)
    }
    // „statt *wie bisher* die Städte“, „statt *wie geplant nur* zweimal am Tag“
    let replaces = words[start].lower.isOne(of: "statt", "anstatt")
    if replaces, next + 1 < limit, words[next].isMatched, words[next].lower.hasPrefix("wie ") {
      // „statt wie geplant *am Freitag*“
      if let second = prepositionReading(next + 1, limit), second.wordClass != .comparison,
        var inner = shading(start, preposition, next + 1, second, limit)
      {
        inner.phrase.focus.insert(next, at: min(1, inner.phrase.focus.count))
        return inner
      }
      focus.append(next)
      next += 1
      // „statt wie geplant *im Herbst*“
      if let second = prepositionReading(next, limit), second.wordClass != .comparison,
        var inner = shading(start, preposition, next, second, limit)
      {
        inner.phrase.focus += focus
        return inner
      }
    }
    while next + 1 < limit, shades(next) {
      focus.append(next)
      next += 1
    }
    if preposition.key == "um", focus.isEmpty, preposition.wordClass == .preposition,
      let more = moreByMeasure(start, next, limit)
    {
      return more
    }
    // „hält den Plan für zu teuer“, „erklärte die Sitzung für beendet“
    let isJudged = preposition.key == "für"
    if !(isJudged && judges(next, limit)),
      var inner = nominal(at: next, limit: limit, within: governedAgreement(preposition))
    {
      inner.phrase.preposition = start
      inner.phrase.focus = focus + inner.phrase.focus
      return inner
    }
    // „als konstruktiv und wertvoll“
    if isComparison || isJudged, next + 1 < limit, bareAdjective(next + 1) != nil, mayGrade(next) {
      focus.append(next)
      next += 1
    }
    if isComparison || isJudged && standsLast(next, limit), next < limit, let adjective = bareAdjective(next) {
      return predicate(start, next, adjective, focus: focus, limit)
    }
    if isComparison, let participle = comparedParticiple(at: next, limit) {
      var phrase = NounPhrase(head: participle.index, agreement: .all)
      phrase.focus = focus + participle.adverbs
      phrase.preposition = start
      return (phrase, participle.index + 1)
    }
    // „seit gestern“, „von dort“, „nach oben“.
    if next < limit, words[next].has(.adverb) || words[next].has(.interrogativeAdverb), focus.isEmpty || replaces {
      var phrase = NounPhrase(head: next, agreement: .all)
      phrase.focus = focus
      phrase.preposition = start
      return (phrase, next + 1)
    }
    // The agreement may fail because of a form that the lexicon does not know.
    if var inner = nominal(at: next, limit: limit, within: .all) {
      inner.phrase.preposition = start
      inner.phrase.focus = focus
      return inner
    }
    return nil
  }

  private func governedAgreement(_ preposition: Reading) -> Agreement {
    switch preposition.wordClass {
    case .preposition: preposition.governedCases.reduce(into: Agreement.none) { $0.formUnion(.with($1)) }
    case .prepositionArticle: preposition.agreement
    default: .all
    }
  }

  /// „von 2003 bis 2008 Steuern hinterzogen“: the years count nothing.
  private mutating func spanOfYears(_ start: Int, _ preposition: Reading, _ limit: Int) -> Result? {
    let next = start + 1
    guard preposition.key == "von", next + 1 < limit, words[next].year.map({ (1000...2100).contains($0) }) ?? false,
      words[next + 1].lower.utf8.count == 8, words[next + 1].lower.hasPrefix("bis "), limit > next + 2,
      var years = nominal(at: next, limit: next + 2, within: .all), years.end == next + 2
    else { return nil }
    years.phrase.preposition = start
    return years
  }

  /// „über 100 Jahre alt“: more than that, and no place.
  private mutating func moreThanMeasure(_ start: Int, _ limit: Int) -> Result? {
    guard words[start].lower.isOne(of: "über", "unter"), start + 3 < words.count, words[start + 1].has(.numeral),
      words[start + 2].reading.means([.time, .unit]), bareAdjective(start + 3) != nil,
      var measure = nominal(at: start + 1, limit: limit, within: .all)
    else { return nil }
    measure.phrase.focus.insert(start, at: 0)
    return measure
  }

  /// „Wie *auch* in anderen Fällen“: which says no more than „wie“.
  private mutating func comparedAlso(_ start: Int, _ next: Int, _ limit: Int) -> Result? {
    guard let second = prepositionReading(next + 1, limit), second.wordClass != .comparison,
      var inner = prepositional(next + 1, second, limit)
    else { return nil }
    inner.phrase.focus = [start, next] + inner.phrase.focus
    chosen[next] = Reading(lemma: "auch", key: "auch", wordClass: .correlative)
    return inner
  }

  /// „so viele wie *noch* im Mai“, „höher als *noch* vor einem Jahr“: that it was so then says the comparison.
  private mutating func comparedStill(_ start: Int, _ next: Int, _ limit: Int) -> Result? {
    let still = Reading(lemma: "noch", key: "noch", wordClass: .correlative)
    if words[next + 1].wordClass == .adverb, words[next + 1].match != nil {
      var phrase = NounPhrase(head: next + 1, agreement: .all)
      phrase.preposition = start
      phrase.focus = [next]
      chosen[next] = still
      return (phrase, next + 2)
    }
    guard let second = prepositionReading(next + 1, limit), second.wordClass != .comparison else { return nil }
    let saved = chosen
    guard var inner = prepositional(next + 1, second, limit) else {
      chosen = saved
      return nil
    }
    inner.phrase.focus = [start, next] + inner.phrase.focus
    chosen[next] = still
    return inner
  }

  /// „bis zum“, „von vor“: the first preposition only shades the second; „bis auf“ likewise.
  private mutating func shading(
    _ start: Int, _ preposition: Reading, _ next: Int, _ second: Reading, _ limit: Int
  ) -> Result? {
    if words[start].lower == "anders als", let contradicted = contradicted(at: next, second, limit) {
      var phrase = contradicted.phrase
      phrase.preposition = start
      return (phrase, contradicted.end)
    }
    guard preposition.wordClass == .comparison || PhraseParser.shading.contains(words[start].lower) else {
      // „zum in Bonn geplanten Treffen“
      guard preposition.wordClass == .preposition || preposition.wordClass == .prepositionArticle,
        var inner = participial(at: next, within: governedAgreement(preposition), limit)
      else { return nil }
      inner.phrase.preposition = start
      return inner
    }
    // „von in Israel inhaftierten Männern“
    let saved = chosen
    if var inner = prepositional(next, second, limit) {
      if preposition.wordClass == .preposition, inner.end + 1 < limit, isParticipleAttribute(inner.end) {
        if var whole = participial(at: next, within: governedAgreement(preposition), limit, replacing: saved) {
          whole.phrase.preposition = start
          return whole
        }
      }
      // „stärker als von Experten erwartet“
      if preposition.key == "als" || start == 0 || words[start - 1].isComma,
        preposition.wordClass == .comparison, let participle = comparedParticiple(at: inner.end, limit)
      {
        var phrase = NounPhrase(head: participle.index, agreement: .all)
        phrase.focus = participle.adverbs
        phrase.preposition = start
        phrase.prepositionals = [inner.phrase]
        return (phrase, participle.index + 1)
      }
      inner.phrase.focus.insert(start, at: 0)
      return inner
    }
    return nil
  }

  /// „nur“, „etwa“ between a preposition and its noun.
  private func shades(_ index: Int) -> Bool {
    let word = words[index]
    // but „auf so engem Raum“: of the adjective alone
    return word.wordClass == .adverb && word.reading.means([.focus, .degree])
      && !(word.lower == "so" && words[index + 1].isInflectedAdjective)
      // „um durchschnittlich acht Prozent“
      || word.wordClass == .adjective && word.reading.agreement.isEmpty && !word.isInflectedAdjective
        && words[index + 1].has(.numeral) && !shadesNumber(index)
  }

  /// „um 40 Prozent mehr Fehler“, „um 6 Cent weniger als 2019“: by how much more, which says no more than without „um“.
  private mutating func moreByMeasure(_ start: Int, _ next: Int, _ limit: Int) -> Result? {
    let saved = chosen
    guard var more = nominal(at: next, limit: limit, within: .all),
      more.phrase.modifiers.contains(where: { if case .measure = $0 { true } else { false } })
        || tellsSurplus(more, limit)
    else {
      chosen = saved
      return nil
    }
    chosen[start] = Reading(lemma: "um", key: "um", wordClass: .correlative)
    more.phrase.focus.insert(start, at: 0)
    return more
  }

  /// „für sehr gut“, „als laut, eng und teuer“: an adjective without an ending, with those that are listed behind it.
  private mutating func predicate(
    _ start: Int, _ next: Int, _ adjective: Reading, focus: [Int], _ limit: Int
  ) -> Result? {
    var phrase = NounPhrase(head: next, agreement: .all)
    phrase.focus = focus
    phrase.preposition = start
    chosen[next] = adjective
    var end = next + 1
    // „als laut, eng und teuer“
    while let item = listedPredicate(behind: end, limit) {
      chosen[item.index] = item.reading
      let conjunct = NounPhrase(head: item.index, agreement: .all)
      phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: nil, phrase: conjunct))
      end = item.index + 1
    }
    while end + 1 < limit, words[end].has(.coordinator) {
      // „sinnvoll und technisch machbar“
      let hasDegree = end + 2 < limit && bareAdjective(end + 2) != nil && mayGrade(end + 1)
      let head = hasDegree ? end + 2 : end + 1
      guard let other = bareAdjective(head) else { break }
      chosen[head] = other
      var conjunct = NounPhrase(head: head, agreement: .all)
      if hasDegree { conjunct.focus = [end + 1] }
      phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: end, phrase: conjunct))
      end = head + 1
    }
    return (phrase, end)
  }

  /// „auf *deutlich unter* zwei Grad“, „auf *weit mehr als* 100“: the number behind how far it is from what is meant.
  private func numberFarFrom(_ start: Int, _ limit: Int) -> Int? {
    guard start + 2 < limit, PhraseParser.distances.contains(words[start].lower), words[start + 2].has(.numeral),
      words[start + 1].lower.isOne(of: "über", "unter") || words[start + 1].lower.isOne(of: "mehr als", "weniger als")
    else { return nil }
    return start + 2
  }

  private static let distances: FormSet = ["deutlich", "weit", "klar", "erheblich", "wesentlich", "knapp", "leicht"]

  /// „anders als *von der Regierung behauptet*“
  private mutating func contradicted(at start: Int, _ preposition: Reading, _ limit: Int) -> Result? {
    let saved = chosen
    guard let inner = prepositional(start, preposition, limit),
      let participle = comparedParticiple(at: inner.end, limit)
    else {
      chosen = saved
      return nil
    }
    var phrase = NounPhrase(head: participle.index, agreement: .all)
    phrase.focus = participle.adverbs
    phrase.prepositionals = [inner.phrase]
    return (phrase, participle.index + 1)
  }

  /// „als laut, *eng* und teuer“: a predicate between a comma and another comma or „und“.
  private func listedPredicate(behind end: Int, _ limit: Int) -> (index: Int, reading: Reading)? {
    guard end + 3 < limit, words[end].isComma, let reading = bareAdjective(end + 1),
      words[end + 2].isComma || ["und", "oder"].contains(words[end + 2].lower),
      words[(end + 2)..<min(limit, end + 7)].contains(where: { $0.has(.coordinator) }),
      let last = words[(end + 2)..<min(limit, end + 7)].first(where: { !$0.isComma && !$0.has(.coordinator) }),
      last.readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }), !last.isCapitalized
    else { return nil }
    return (end + 1, reading)
  }

  /// „In Griechenland gestrandete Flüchtlinge“: what looks like a phrase of its own belongs to a participle behind it.
  mutating func attributeInFront(of place: Result, from start: Int, _ limit: Int) -> Result? {
    guard place.phrase.preposition == start, place.end + 1 < limit, isParticipleAttribute(place.end),
      words[place.end + 1].first(.noun) != nil, !words[place.phrase.head].reading.means([.time, .unit]),
      words[place.phrase.head].reading.nounGroups.isDisjoint(with: [.month, .weekday])
    else { return nil }
    return participial(at: start, within: .all, limit, replacing: ChosenReadings())
  }

  /// A participle's phrase in place of the one just read, whose readings stay chosen if there is none.
  /// - Parameter before: what was chosen before that one.
  private mutating func participial(
    at start: Int, within allowed: Agreement, _ limit: Int, replacing before: ChosenReadings
  ) -> Result? {
    let plain = chosen
    chosen = before
    if let whole = participial(at: start, within: allowed, limit) { return whole }
    chosen = plain
    return nil
  }

  private func isParticipleAttribute(_ index: Int) -> Bool {
    guard let first = words[index].readings.first, first.wordClass == .adjective, !words[index].isCapitalized else {
      return false
    }
    return !first.agreement.isEmpty && tellsDeed(first)
  }

  /// A participle, or an adjective that was one („bekannt“, „inhaftiert“).
  func tellsDeed(_ adjective: Reading) -> Bool {
    if adjective.derivation == .pastParticiple || adjective.derivation == .presentParticiple { return true }
    // „Es gibt in Europa verschiedene Wege“: nothing was done there.
    guard adjective.degree == .positive, !adjective.modifierGroups.contains(.timeless),
      adjective.key.ends(in: "t") || adjective.key.ends(in: "en")
    else { return false }
    return adjective.key.ends(in: "iert") || PhraseParser.beginnings.contains(where: adjective.key.hasPrefix)
  }

  private static let beginnings = ["ge", "be", "ver", "er", "ent", "zer", "unter", "über"]

  /// „aus *von Snowden weitergegebenen Dokumenten*“: a participle with its complements before a noun without an article.
  mutating func participial(at start: Int, within allowed: Agreement, _ limit: Int) -> Result? {
    let saved = chosen
    if let opening = extendedAttribute(at: start, allowed, limit), opening.end < limit,
      let adjective = chosen[opening.attribute.word], tellsDeed(adjective)
    {
      var index = opening.end
      var agreement = opening.agreement
      var phrase = NounPhrase(head: index, agreement: agreement)
      phrase.modifiers = [.attribute(opening.attribute)]
      hasDeterminer = false
      if let head = modifiersAndHead(&phrase, &index, &agreement, limit: limit), words[head].isNominal {
        phrase.head = head
        phrase.agreement = agreement
        behindHead(&phrase, &index, limit: limit)
        return (phrase, index)
      }
    }
    chosen = saved
    return nil
  }

  /// „ein Jahr später als geplant *eröffnet*“, „früher als geplant *öffnen*“: a comparative before „als“, and the verb of the
  /// clause behind the participle.
  private func isMeasured(by participle: Int, from start: Int) -> Bool {
    guard participle + 1 < words.count, start > 1, words[start - 1].lower == "als",
      case let compared = words[start - 2],
      compared.lower.hasSuffix("später") || compared.lower.hasSuffix("früher")
        || compared.readings.contains(where: { $0.degree == .comparative && $0.agreement.isEmpty })
    else { return false }
    let verb = words[participle + 1]
    return !verb.isCapitalized && (verb.hasParticiple || verb.hasInfinitive)
      && !["worden", "werden", "haben", "sein"].contains(verb.lower)
  }

  /// „als erwartet“, „als zunächst angenommen“: what a comparative is measured by.
  mutating func comparedParticiple(at start: Int, _ limit: Int) -> (index: Int, adverbs: [Int])? {
    var index = start
    while index + 1 < limit, words[index].wordClass == .adverb { index += 1 }
    guard index < limit, words[index].hasParticiple, !words[index].isCapitalized,
      index + 1 >= limit || words[index + 1].isPunctuation || words[index + 1].has(.coordinator)
        // „weniger als geplant ausgegeben“
        || words[index + 1].hasParticiple && !words[index + 1].hasFinite && words[index + 1].lower != "worden"
        || isMeasured(by: index, from: start),
      var reading = words[index].first(.verb)
    else { return nil }
    reading.wordClass = .adjective
    reading.derivation = .pastParticiple
    reading.agreement = .none
    chosen[index] = reading
    return (index, Array(start..<index))
  }

  /// Prepositions that stand before another one.
  static let shading: FormSet = ["bis", "von", "seit", "für", "außer", "statt", "anstatt", "ab", "gegen"]
}

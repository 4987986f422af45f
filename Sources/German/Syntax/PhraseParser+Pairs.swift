import Lexicon

/// Pairs under one conjunction in two parts, and adjectives that are joined.
extension PhraseParser {
  /// „weder A noch B“, „sowohl A als auch B“, „entweder A oder B“.
  mutating func pair(at start: Int, limit: Int) -> Result? {
    guard PhraseParser.pairing.contains(words[start].lower), start + 1 < limit,
      let wanted = PhraseParser.partners[words[start].lower]
    else { return nil }
    if let opposed = opposedPrepositions(at: start, limit) ?? opposedManners(at: start, limit) { return opposed }
    let saved = chosen
    // „weder *gute* noch schlechte Noten“: the first ends before the partner of the word that opens the pair.
    let end = words[start].wordClass == .correlative ? partner(wanted, behind: start, limit) ?? limit : limit
    // „nicht *etwa* der Vater, sondern der Sohn“: the pair says it.
    let begin = words[start].lower == "nicht" && words[start + 1].lower == "etwa" ? start + 2 : start + 1
    let isPredicate =
      (words[start].lower != "nicht" || start == 0 && opposesPredicates(begin, limit))
      && predicateHead(begin, limit) != nil
    guard
      var first = isPredicate
        ? predicate(at: begin, limit)
        : pairedAdverb(at: begin, of: start, limit) ?? simple(at: begin, limit: end, within: .all),
      first.end + 1 < limit
    else {
      chosen = saved
      return nil
    }
    if words[start].lower == "sowohl", !isPredicate { attachBefore(partner: wanted, &first, limit) }
    // „nicht nur *Autos und Busse*, sondern auch Züge“
    if !isPredicate, words[first.end].lower == "und" { coordinate(&first, limit: limit) }
    if !isPredicate, end < limit { list(&first, before: end) }
    guard first.end + 1 < limit else {
      chosen = saved
      return nil
    }
    var index = first.end
    // „entweder sie selbst oder ihre Kinder“
    if words[index].lower == "selbst", index + 2 < limit,
      wanted.contains(words[index + (words[index + 1].isComma ? 2 : 1)].lower),
      first.phrase.conjuncts.isEmpty, first.phrase.lastWord == index - 1
    {
      first.phrase.emphasis = index
      index += 1
    }
    if words[index].isComma { index += 1 }
    // „nicht nur Lehrer, auch Schüler“
    let isLoose = index > first.end && words[start].lower == "nicht nur" && words[index].lower == "auch"
    guard index + 1 < limit, wanted.contains(words[index].lower) || isLoose else {
      chosen = saved
      return nil
    }
    let coordinator = index
    index += 1
    var particle: Int? = isLoose ? coordinator : nil
    if words[index].lower == "auch" {
      particle = index
      index += 1
    }
    guard
      var second = isPredicate
        ? predicate(at: index, limit) ?? simple(at: index, limit: limit, within: .all)
        : pairedAdverb(at: index, of: start, limit)
          ?? simple(
            at: index, limit: limit,
            within: first.phrase.preposition == nil && words[first.phrase.head].wordClass != .adverb
              ? casesOnly(first.phrase.agreement) : .all)
    else {
      chosen = saved
      return nil
    }
    // „als auch *die Eltern und Schüler*“
    if !isPredicate, second.end + 1 < limit, words[second.end].lower == "und" { coordinate(&second, limit: limit) }
    if begin > start + 1 { chosen[start + 1] = Reading(lemma: "etwa", key: "etwa", wordClass: .correlative) }
    // „*Weder neu noch billig* ist der Plan“: in front of the verb it is no subject either.
    if isPredicate, start == 0 { first.phrase.agreement = .none }
    first.phrase.opener = start
    first.phrase.conjuncts.append(
      NounPhrase.Conjunct(coordinator: coordinator, phrase: second.phrase, particle: particle))
    return (first.phrase, second.end)
  }

  /// Where the second half of a pair begins, in the same part of the sentence.
  private func partner(_ wanted: [String], behind opener: Int, _ limit: Int) -> Int? {
    let partner = (opener + 2..<max(opener + 2, min(limit, opener + 20))).first { index in
      words[index].isOnlyFinite && !words[index].isCapitalized || wanted.contains(words[index].lower)
    }
    return partner.flatMap { wanted.contains(words[$0].lower) ? $0 : nil }
  }

  /// „sowohl *die Länge, die Breite* als auch die Höhe“: more of the first half.
  private mutating func list(_ first: inout Result, before partner: Int) {
    while first.end + 1 < partner, words[first.end].isComma {
      let cases = first.phrase.isPrepositional ? .all : casesOnly(first.phrase.agreement)
      guard let next = simple(at: first.end + 1, limit: partner, within: cases) else { return }
      first.phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: nil, phrase: next.phrase))
      first.end = next.end
    }
  }

  /// „sowohl *im Inland* als auch *im Ausland*“, „weder *damals* noch im Sommer“: an adverb or a set phrase that says when,
  /// where or how, as one of a pair.
  private func pairedAdverb(at index: Int, of opener: Int, _ limit: Int) -> Result? {
    guard index < limit, words[index].wordClass == .adverb, words[opener].wordClass == .correlative else { return nil }
    let word = words[index]
    let isWhole = word.match != nil && word.tokens.count > 1
    guard isWhole || word.reading.means([.time, .place, .direction]) else { return nil }
    return (NounPhrase(head: index, agreement: .none), index + 1)
  }

  /// „Nicht *höher, sondern niedriger* ist …“
  private func opposesPredicates(_ begin: Int, _ limit: Int) -> Bool {
    guard let first = predicateHead(begin, limit), first + 4 < limit, words[first + 1].isComma,
      words[first + 2].lower == "sondern", let second = predicateHead(first + 3, limit)
    else { return false }
    return second + 1 < words.count && words[second + 1].hasFinite
  }

  /// „sowohl die Nachfrage *im Inland* als auch die Ausfuhr“: what stands behind the first of the two up to the partner.
  private mutating func attachBefore(partner wanted: [String], _ first: inout Result, _ limit: Int) {
    guard first.end + 2 < limit, !wanted.contains(words[first.end].lower) else { return }
    let saved = chosen
    let next: NounPhrase
    let end: Int
    if let preposition = prepositionReading(first.end, limit), preposition.wordClass != .comparison,
      let result = prepositional(first.end, preposition, limit)
    {
      (next, end) = result
    } else if words[first.end].match != nil, words[first.end].wordClass == .adverb,
      words[first.end].reading.means([.place, .direction])
    {
      (next, end) = (NounPhrase(bare: first.end, agreement: .all), first.end + 1)
    } else {
      return
    }
    let partner = end < limit && words[end].isComma ? end + 1 : end
    guard partner + 1 < limit, wanted.contains(words[partner].lower) else {
      chosen = saved
      return
    }
    first.phrase.attachInnermost(next)
    first.end = end
  }

  /// „nicht gegen, sondern mit den Nachbarn“: two prepositions before one object, which hangs on the second.
  private mutating func opposedPrepositions(at start: Int, _ limit: Int) -> Result? {
    if words[start].lower == "sowohl" { return pairedPrepositions(at: start, limit) }
    guard words[start].wordClass == .negation, start + 5 < limit, words[start + 2].isComma,
      words[start + 3].lower == "sondern", let first = prepositionReading(start + 1, limit),
      first.wordClass == .preposition, let second = prepositionReading(start + 4, limit),
      second.wordClass != .comparison
    else { return nil }
    let saved = chosen
    guard var result = prepositional(start + 4, second, limit) else {
      chosen = saved
      return nil
    }
    result.phrase.focus = [start, start + 1, start + 3] + result.phrase.focus
    return result
  }

  /// „sowohl vor als auch nach den Wahlen“: two prepositions before one object, which hangs on the second.
  private mutating func pairedPrepositions(at start: Int, _ limit: Int) -> Result? {
    guard start + 4 < limit, case let als = words[start + 2].isComma ? start + 3 : start + 2, als + 3 < limit,
      ["als", "wie"].contains(words[als].lower), words[als + 1].lower == "auch",
      let first = prepositionReading(start + 1, limit), first.wordClass == .preposition,
      let second = prepositionReading(als + 2, limit), second.wordClass != .comparison
    else { return nil }
    let saved = chosen
    guard var result = prepositional(als + 2, second, limit) else {
      chosen = saved
      return nil
    }
    result.phrase.focus = [start, start + 1, als] + result.phrase.focus
    chosen[als + 1] = Reading(lemma: "auch", key: "auch", wordClass: .correlative)
    return result
  }

  /// „eine Fabrik und *einen Monat später* ein Lager“, „300 aus Polen und *20 aus* Ungarn“: the first word behind the
  /// coordinator begins a pair, whose second half goes with what stands before.
  func opensPair(_ next: Result, after first: NounPhrase, _ limit: Int) -> Bool {
    guard next.end + 1 < limit, !next.phrase.isPrepositional else { return false }
    let head = words[next.phrase.head]
    if ClauseBuilder.laterWords.contains(words[next.end].lower) {
      return head.reading.means(.time) && !words[first.head].reading.means(.time)
    }
    // Inside its preposition, the first is not under it yet.
    let before = first.firstWord - 1
    guard let preposition = first.preposition ?? (before > 0 && words[before].has(.preposition) ? before : nil),
      preposition > 0, words[preposition - 1].isNominal, head.wordClass == .numeral,
      next.phrase.lastWord == next.phrase.firstWord
    else { return false }
    return words[next.end].lower == words[preposition].lower && prepositionReading(next.end, limit) != nil
  }

  /// „6 Cent *weniger*“, „20 Prozent *mehr als* 2019“: an amount with the word that makes it a difference.
  func tellsSurplus(_ amount: Result, _ limit: Int) -> Bool {
    guard amount.phrase.conjuncts.isEmpty else { return false }
    if let last = amount.phrase.close.last { return words[last].lower.isOne(of: "mehr", "weniger") }
    if let other = amount.phrase.comparison.first?.preposition {
      return words[other].lower.isOne(of: "mehr als", "weniger als")
    }
    return amount.end + 1 < limit && amount.phrase.modifiers.contains { $0.numberWord != nil }
      && words[amount.end].lower.isOne(of: "mehr als", "weniger als")
  }

  /// „*die linke und rechte Hand* reagieren“: two things of one name, as a verb in the plural tells.
  mutating func countByAttributes(_ result: inout Result) {
    let phrase = result.phrase
    guard phrase.conjuncts.isEmpty, !phrase.isPrepositional, let article = phrase.determiner,
      words[article].reading.key == "der", case .attribute(let last)? = phrase.modifiers.last,
      let joint = last.coordinator, words[joint].lower == "und", words[phrase.head].wordClass == .noun,
      phrase.agreement.isSingularOnly, phrase.agreement.allows(.nominative),
      isSubjectOfSeveral(phrase, to: result.end) || takesPlural(article, result.end)
    else { return }
    result.phrase.agreement = .with(.nominative).intersection(.plural)
  }

  /// „*Die linke und rechte Hand* reagieren …“, „dass *die linke und rechte Hand* anders reagieren“: the verb behind what opens
  /// the sentence, or at the end of a clause that begins right before.
  private func takesPlural(_ start: Int, _ end: Int) -> Bool {
    let verb =
      start == 0
      ? words[end...].first
      : words[start - 1].has(.subordinator) ? words[end...].prefix(while: { !$0.isPunctuation }).last : nil
    guard let verb, !verb.isCapitalized, verb.hasFinite else { return false }
    return verb.verbForms.allowsThird(plural: true) && !verb.verbForms.allowsThird(plural: false)
  }

  /// „lang und sehr produktiv“, „alt, krank und müde“, „ernst, aber nicht hoffnungslos“: coordinated predicates.
  mutating func adjectives(at start: Int, limit: Int) -> Result? {
    guard let first = bareAdjective(start), words[start].wordClass == .adjective else { return nil }
    var phrase = NounPhrase(head: start, agreement: .all)
    var end = start + 1
    var found: [(Int, Reading)] = [(start, first)]
    var isClosed = false
    while !isClosed, end + 1 < limit {
      var index = end
      var coordinator: Int?
      if words[index].isComma { index += 1 }
      if index + 1 < limit, words[index].has(.coordinator),
        index == end || ["aber", "und", "oder"].contains(words[index].reading.key)
      {
        coordinator = index
        index += 1
      }
      guard index > end else { break }
      var focus: [Int] = []
      while index + 1 < limit, words[index].wordClass == .adverb || words[index].wordClass == .negation {
        focus.append(index)
        index += 1
      }
      guard let next = bareAdjective(index), words[index].wordClass == .adjective else { break }
      var other = NounPhrase(head: index, agreement: .all)
      other.focus = focus
      phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: other))
      found.append((index, next))
      end = index + 1
      // „alt und krank, *aber nicht allein*“
      let goesOn = end + 1 < limit && words[end].isComma && words[end + 1].lower == "aber"
      isClosed = coordinator != nil && !(end < limit && words[end].has(.coordinator)) && !goesOn
    }
    // „ist groß, schlank *und trug* eine Jacke“: the coordinator joins the clauses.
    let isBeforeVerb =
      !phrase.conjuncts.isEmpty && end + 1 < limit && words[end].lower == "und" && words[end + 1].isOnlyFinite
    guard phrase.conjuncts.last?.coordinator != nil || isBeforeVerb,
      end >= limit || words[end].isPunctuation || words[end].wordClass == .verb
        || words[end].wordClass == .zu || words[end].has(.comparison) || words[end].lower.hasPrefix("als ")
        // „fühlte sich müde und krank und ging“
        || words[end].wordClass == .coordinator && end + 1 < limit && words[end + 1].wordClass == .verb
    else { return nil }
    for (index, reading) in found { chosen[index] = reading }
    return (phrase, end)
  }

  func bareAdjective(_ index: Int) -> Reading? {
    // „*Müde* und enttäuscht kehrte er heim“
    guard !words[index].isCapitalized || index == 0 && !words[0].has(.noun) else { return nil }
    return words[index].readings.first { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// „weder größer noch schöner“, „weder zu heiß noch zu kalt“: an adjective as one of a pair.
  private mutating func predicate(at index: Int, _ limit: Int) -> Result? {
    guard let head = predicateHead(index, limit), let adjective = bareAdjective(head) else { return nil }
    chosen[head] = adjective
    var phrase = NounPhrase(head: head, agreement: .all)
    if head > index { phrase.focus = [index] }
    return (phrase, head + 1)
  }

  /// The adjective without an ending, alone or behind a word that tells how much.
  private func predicateHead(_ index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bareAdjective(index) != nil { return index }
    let isShade =
      words[index].wordClass == .adverb && (words[index].lower == "zu" || words[index].reading.means(.degree))
    return isShade && index + 1 < limit && bareAdjective(index + 1) != nil ? index + 1 : nil
  }

  private static let partners: [String: [String]] = [
    "weder": ["noch"], "sowohl": ["als", "wie"], "entweder": ["oder"], "nicht": ["sondern"], "nicht nur": ["sondern"],
  ]

  private static let pairing: FormSet = ["weder", "sowohl", "entweder", "nicht", "nicht nur"]
}

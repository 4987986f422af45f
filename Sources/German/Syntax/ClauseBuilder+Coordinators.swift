import Lexicon

/// Coordinators between parts of a clause that no phrase has taken: „in Berlin und danach im Umland“, „ein großer
/// Künstler und sehr leidenschaftlich“, „hat sich für Frauen interessiert und für Menschen, die …“.
extension ClauseBuilder {
  mutating func joinCoordinated(_ index: Int) {
    var position = 1
    while position + 1 < clauses[index].units.count {
      if case .word(let coordinator) = clauses[index].units[position],
        ClauseBuilder.joining.contains(words[coordinator].lower), join(at: position, coordinator, in: index)
      {
        position = max(1, position - 1)
      } else {
        position += 1
      }
    }
  }

  /// „dass es *keine Premiere, sondern eine Wiederholung* ist“: what stands against the phrase before, in a clause whose
  /// verb is still to come.
  mutating func opposes(_ segment: Segment, in index: Int) {
    guard let coordinator = segment.coordinator, words[coordinator].lower == "sondern",
      case .phrase(let before)? = clauses[index].units.last, before.lastWord == coordinator - 2
    else { return }
    clauses[index].units.append(.word(coordinator))
  }

  /// „von Mai bis Juni 2005“: one time.
  mutating func joinSpans(_ index: Int) {
    var position = 0
    while position + 1 < clauses[index].units.count {
      defer { position += 1 }
      guard case .phrase(var from) = clauses[index].units[position],
        case .phrase(let to) = clauses[index].units[position + 1], isTime(from), isTime(to),
        from.preposition.map({ words[$0].lower == "von" || words[$0].lower == "vom" }) ?? false,
        to.preposition.map({ words[$0].lower == "bis" && $0 == from.lastWord + 1 }) ?? false
      else { continue }
      from.attachInnermost(to)
      clauses[index].units[position] = .phrase(from)
      clauses[index].units.remove(at: position + 1)
      if clauses[index].prefield > position + 1 { clauses[index].prefield -= 1 }
    }
  }

  private static let joining: FormSet = ["und", "oder", "sowie", "aber", "sondern", "bzw.", "beziehungsweise"]

  /// Joins what stands around a coordinator; false if the two are of different kinds.
  private mutating func join(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    if joinPairs(at: position, coordinator, in: index) { return true }
    let units = clauses[index].units
    guard let second = item(behind: position, coordinator, units), !words[second.first].isPunctuation else {
      return false
    }
    guard let first = partner(of: second.phrase, before: position, coordinator, in: index) else { return false }
    guard var whole = asPhrase(units[first]) else { return false }
    // „Er trinkt Bier und sie Wein“: a subject and an object of their own.
    if !second.phrase.isPrepositional, isNominal(second.phrase), second.end < units.count,
      case .phrase(let next) = units[second.end], !next.isPrepositional, isNominal(next),
      !next.agreement.allows(.genitive)
    {
      return false
    }
    whole.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second.phrase))
    if !whole.isPrepositional, isNominal(whole), isNominal(second.phrase), takesPlural(index) {
      let shared = sharedCases(whole.agreement, second.phrase.agreement).intersection(.plural)
      if !shared.isEmpty { whole.agreement = shared }
    }
    var start = first
    if words[whole.head].wordClass == .adjective { gather(&whole, from: &start, units) }
    // Over a verb, what stands between stays where it is; else it hangs on the first.
    var between = first + 1 < position ? Array(units[(first + 1)..<position]) : []
    if !clauses[index].verbs.contains(coordinator - 1) {
      let conjuncts = whole.conjuncts
      whole.conjuncts = []
      for unit in between {
        switch unit {
        case .phrase(let inner): whole.attachInnermost(inner)
        case .adverb(let word): whole.attachInnermost(NounPhrase(head: word, agreement: .all))
        default: break
        }
      }
      whole.conjuncts = conjuncts
      between = []
    }
    clauses[index].units.replaceSubrange(start..<second.end, with: [.phrase(whole)] + between)
    let removed = second.end - start - 1 - between.count
    if clauses[index].prefield > start {
      clauses[index].prefield = max(start + 1, clauses[index].prefield - removed)
    }
    return true
  }

  /// „am Montag in Rom und am Dienstag in Paris“, „am Montag Gold und am Dienstag Silber“: each with its own time.
  private mutating func joinPairs(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    let units = clauses[index].units
    guard position + 2 < units.count, case .phrase(var first) = units[position - 1],
      case .phrase(let time) = units[position + 1], case .phrase(var second) = units[position + 2], isTime(time),
      !isTime(first), !isTime(second), units[position + 1].firstWord == coordinator + 1,
      units[position + 2].firstWord == time.lastWord + 1,
      first.lastWord == coordinator - 1, arePair(first, second)
    else { return false }
    var start = position - 1
    if position > 1, case .phrase(let before) = units[position - 2], isTime(before),
      position - 2 >= clauses[index].prefield
    {
      first.prepositionals.append(before)
      start -= 1
    } else if !units.prefix(position - 1).contains(where: {
      if case .phrase(let other) = $0 { isTime(other) } else { false }
    }) {
      return false
    }
    second.prepositionals.append(time)
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second))
    clauses[index].units.replaceSubrange(start..<(position + 3), with: [.phrase(first)])
    return true
  }

  private func isTime(_ phrase: NounPhrase) -> Bool { phrase.isPrepositional && words[phrase.head].reading.info == "t" }

  private func arePair(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
    guard let one = first.preposition, let other = second.preposition else {
      return !first.isPrepositional && !second.isPrepositional && isNominal(first) && isNominal(second)
        && !sharedCases(first.agreement, second.agreement).isEmpty
    }
    return words[one].reading.key == words[other].reading.key
      || [first, second].allSatisfy { words[$0.head].wordClass == .name || words[$0.head].reading.info == "p" }
  }

  /// „ernst, anstrengend, intensiv und …“: adjectives before, with commas between.
  private mutating func gather(_ whole: inout NounPhrase, from start: inout Int, _ units: [Unit]) {
    while start > 0, case .adjective(let word, let adverbs) = units[start - 1],
      let next = whole.focus.first ?? Optional(whole.head), units[start - 1].lastWord == next - 2,
      words[next - 1].isComma
    {
      var before = NounPhrase(head: word, agreement: .all)
      before.focus = adverbs
      var own = NounPhrase(head: whole.head, agreement: .all)
      own.focus = whole.focus
      before.conjuncts = [NounPhrase.Conjunct(coordinator: nil, phrase: own)] + whole.conjuncts
      whole = before
      start -= 1
    }
  }

  /// The unit behind a coordinator with the adverbs before it, and the unit that follows.
  private func item(behind position: Int, _ coordinator: Int, _ units: [Unit]) -> (
    phrase: NounPhrase, first: Int, end: Int
  )? {
    var next = position + 1
    var last = coordinator
    var focus: [Int] = []
    while next < units.count, isAdjacent(units[next], behind: last) {
      switch units[next] {
      case .adverb(let word), .negation(let word), .pronominalAdverb(let word):
        // „und dort“: nothing comes behind that it could go with.
        guard next + 1 < units.count, isAdjacent(units[next + 1], behind: word), canFollow(units[next + 1]) else {
          guard case .adverb = units[next] else { return nil }
          // „und damit über dem Durchschnitt“
          if words[word].match != nil, !focus.isEmpty {
            var place = NounPhrase(head: word, agreement: .all)
            place.focus = focus
            return (place, coordinator + 1, next + 1)
          }
          guard focus.isEmpty else { return nil }
          return (NounPhrase(head: word, agreement: .all), word, next + 1)
        }
        focus.append(word)
        last = word
        next += 1
      case .phrase(var phrase):
        let head = words[phrase.head].wordClass
        if head == .reflexive || head == .pronoun && phrase.determiner == nil && !phrase.isPrepositional { return nil }
        phrase.focus = focus + phrase.focus
        var end = next + 1
        // „von 10 Uhr bis 12 Uhr“
        if let from = phrase.preposition, words[from].reading.key == "von", end < units.count,
          words[phrase.head].reading.key != "Uhr",
          case .phrase(let to) = units[end], let preposition = to.preposition, preposition == phrase.lastWord + 1,
          ["bis", "nach", "auf"].contains(words[preposition].reading.key)
        {
          phrase.attachInnermost(to)
          end += 1
        }
        return (phrase, coordinator + 1, end)
      case .adjective(let word, let adverbs):
        var phrase = NounPhrase(head: word, agreement: .all)
        phrase.focus = focus + adverbs
        return (phrase, coordinator + 1, next + 1)
      case .clause, .word, .mark: return nil
      }
    }
    return nil
  }

  private func canFollow(_ unit: Unit) -> Bool {
    switch unit {
    case .phrase, .adjective, .adverb, .negation: true
    default: false
    }
  }

  /// Right behind a word, quotation marks aside.
  private func isAdjacent(_ unit: Unit, behind last: Int) -> Bool {
    let first = unit.firstWord
    return first > last && words[(last + 1)..<first].allSatisfy(\.isQuotationMark)
  }

  /// The unit before a coordinator that the second one is joined to.
  private func partner(of second: NounPhrase, before position: Int, _ coordinator: Int, in index: Int) -> Int? {
    let units = clauses[index].units
    let last = position - 1
    let isNear =
      units[last].lastWord >= 0 && units[last].lastWord < coordinator
      && words[(units[last].lastWord + 1)..<coordinator].allSatisfy { $0.isComma || $0.isQuotationMark }
    if isNear, isAlike(units[last], second, index) { return last }
    if let first = partnerOverGroup(of: second, last, isNear, in: index) { return first }
    // Over what hangs on the first, or over the verbs at the end.
    let isBehindVerb =
      clauses[index].verbs.contains(coordinator - 1) && !clauses[index].verbs.contains { $0 > coordinator }
    // „soll ab Mai erhältlich sein sowie einige Versionen“: this one joins phrases only.
    if isBehindVerb, words[coordinator].lower == "sowie", !second.isPrepositional {
      return units[..<position].lastIndex { unit in
        if case .phrase(let first) = unit { !first.isPrepositional && isAlike(unit, second, index) } else { false }
      }
    }
    guard case .phrase = units[last] else { return nil }
    guard isNear || isBehindVerb else { return nil }
    let isInFront = position <= clauses[index].prefield
    for earlier in units.indices[..<(isNear ? last : position)].reversed() {
      guard case .phrase(let first) = units[earlier] else { return nil }
      if !isInFront, earlier < clauses[index].prefield { return nil }
      if second.isPrepositional {
        if let one = first.preposition, let other = second.preposition,
          words[one].reading.key == words[other].reading.key
        {
          return earlier
        }
        // „in ein Flugzeug Richtung Türkei und in einen Bus“, „in Rom drei Klassen und in Pisa fünf“
        if isNear, !first.isPrepositional { return nil }
      } else if !first.isPrepositional {
        return isNominal(first) && isNominal(second)
          && (hasSameArticle(first, second) || !isNear && isObjectAlone(second))
          && isAlike(units[earlier], second, index) ? earlier : nil
      }
    }
    return nil
  }

  /// „hatte seinen Beruf verloren und den Großteil seiner Freunde“
  private func isObjectAlone(_ phrase: NounPhrase) -> Bool {
    phrase.determiner != nil && phrase.agreement.onlyCase == .accusative
  }

  /// „über das Verhalten der Polizei zu Silvester und die Kommunikation danach“
  private func partnerOverGroup(of second: NounPhrase, _ last: Int, _ isNear: Bool, in index: Int) -> Int? {
    let units = clauses[index].units
    guard isNear, last > clauses[index].prefield, case .adverb(let group) = units[last], words[group].match != nil,
      case .phrase(let first) = units[last - 1], first.isPrepositional, first.lastWord == group - 1,
      !second.isPrepositional, isNominal(second), hasSameArticle(first, second),
      !sharedCases(first.agreement, second.agreement).isEmpty,
      !units.prefix(last - 1).contains(where: { unit in
        if case .phrase(let other) = unit {
          !other.isPrepositional && other.agreement.allows(.accusative) && !other.agreement.allows(.nominative)
        } else {
          false
        }
      })
    else { return nil }
    return last - 1
  }

  private func hasSameArticle(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
    guard let one = first.determiner, let other = second.determiner else { return false }
    return words[one].reading.key == words[other].reading.key
  }

  /// Whether two things can stand side by side.
  private func isAlike(_ unit: Unit, _ second: NounPhrase, _ index: Int) -> Bool {
    let other = words[second.head].wordClass
    switch unit {
    case .phrase(let first):
      let wordClass = words[first.head].wordClass
      if wordClass == .reflexive || wordClass == .pronoun && !first.isPrepositional { return false }
      if first.isPrepositional {
        // „aufgebaut wie bei uns und ebenfalls über …“
        let compares = [first.preposition, second.preposition].map { preposition in
          preposition.map { words[$0].wordClass == .comparison } ?? false
        }
        if compares[0] != compares[1] { return false }
        // „später als sie, aber früher als wir“
        if compares[1], second.focus.contains(where: { words[$0].readings.contains { $0.degree == .comparative } }) {
          return false
        }
        return second.isPrepositional || other == .adverb
          || isNominal(second) && second.preposition == nil
            && !sharedCases(first.agreement, second.agreement).isEmpty
      }
      // „liegen zwischen 5 und 8 Euro und damit über dem Durchschnitt“
      if second.isPrepositional || other == .adverb, !second.focus.isEmpty, isMeasure(first) { return true }
      // „ein Künstler und sehr leidenschaftlich“
      if other == .adjective, !second.isPrepositional { return isLinked(index) && first.head > 0 }
      return !second.isPrepositional && isNominal(first) && isNominal(second)
        && !sharedCases(first.agreement, second.agreement).isEmpty
    case .adjective:
      return other == .adjective && !second.isPrepositional
        || isLinked(index) && (second.isPrepositional || other == .adverb)
    case .adverb: return other == .adverb || second.isPrepositional
    default: return false
    }
  }

  private func isMeasure(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .numeral
      || words[phrase.head].reading.info == "u"
        && phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  private func isNominal(_ phrase: NounPhrase) -> Bool {
    let wordClass = words[phrase.head].wordClass
    return wordClass == .noun || wordClass == .name || wordClass == .numeral
      || wordClass == .adjective && phrase.determiner != nil
  }

  private func isLinked(_ index: Int) -> Bool {
    guard let finite = clauses[index].finite, clauses[index].verbs.count == 1 else { return false }
    return words[finite].readings.contains { ["sein", "werden", "bleiben"].contains($0.key) }
  }

  private func takesPlural(_ index: Int) -> Bool {
    guard let finite = clauses[index].finite else { return true }
    return words[finite].verbForms.allowsThird(plural: true)
  }

  func sharedCases(_ first: Agreement, _ second: Agreement) -> Agreement {
    GrammaticalCase.allCases.reduce(into: Agreement.none) {
      if first.allows($1), second.allows($1) { $0.formUnion(.with($1)) }
    }
  }

  /// A unit as a phrase that others can be coordinated with.
  private func asPhrase(_ unit: Unit) -> NounPhrase? {
    switch unit {
    case .phrase(let phrase): return phrase
    case .adverb(let word): return NounPhrase(head: word, agreement: .all)
    case .adjective(let word, let adverbs):
      var phrase = NounPhrase(head: word, agreement: .all)
      phrase.focus = adverbs
      return phrase
    default: return nil
    }
  }
}

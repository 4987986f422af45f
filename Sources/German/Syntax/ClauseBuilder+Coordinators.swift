import Lexicon

/// Coordinators between parts of a clause that no phrase has taken: „in Berlin und danach im Umland“, „ein großer
/// Künstler und sehr leidenschaftlich“, „hat sich für Frauen interessiert und für Menschen, die …“.
extension ClauseBuilder {
  mutating func joinCoordinated(_ index: Int) {
    opposeDeniedInside(index)
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
    opposeDenied(index)
  }

  /// „*Nicht die Polizei* fand den Mann, *sondern ein Nachbar*“: what is denied in front is what the last stands against,
  /// whatever stands right before that.
  private mutating func opposeDenied(_ index: Int) {
    guard
      let position = clauses[index].units.lastIndex(where: { unit in
        guard case .phrase(let phrase) = unit, let last = phrase.conjuncts.last?.coordinator else { return false }
        return words[last].lower == "sondern"
      }), position > 1, case .phrase(var nearer) = clauses[index].units[position], let last = nearer.conjuncts.last,
      var denied = denied(beside: last.phrase, in: index)
    else { return }
    nearer.conjuncts.removeLast()
    denied.conjuncts.append(last)
    clauses[index].units[position] = .phrase(nearer)
    clauses[index].units[1] = .phrase(denied)
    // „Nicht den Staat verklagte er, sondern die Bank“: he did not sue the state but the bank.
    if !denied.isPrepositional, !denied.agreement.allows(.nominative) || nearer.agreement.onlyCase == .nominative {
      let not = clauses[index].units.removeFirst()
      clauses[index].prefield = 1
      clauses[index].units.insert(not, at: position)
    }
  }

  /// „Nicht die Polizei …“: a phrase before the verb, denied by itself, that the second can stand against.
  private func denied(beside second: NounPhrase, in index: Int) -> NounPhrase? {
    let units = clauses[index].units
    guard clauses[index].kind == .main, clauses[index].prefield == 2, case .negation(let not) = units[0],
      words[not].lower == "nicht", case .phrase(let denied) = units[1], not + 1 == units[1].firstWord,
      denied.conjuncts.isEmpty, denied.isPrepositional == second.isPrepositional,
      denied.isPrepositional
        || words[denied.head].wordClass != .reflexive
          && !denied.agreement.sharedCases(with: second.agreement).isEmpty
    else { return nil }
    return denied
  }

  /// „dass es *keine Premiere, sondern eine Wiederholung* ist“: what stands against the phrase before, in a clause whose
  /// verb is still to come.
  mutating func opposes(_ segment: Segment, in index: Int) {
    guard let coordinator = segment.coordinator, words[coordinator].lower == "sondern",
      let before = clauses[index].units.last, before.lastWord == coordinator - 2
    else { return }
    clauses[index].units.append(.word(coordinator))
  }

  /// „von Mai bis Juni 2005“: one time; „von Blüte zu Blüte“: one way.
  mutating func joinSpans(_ index: Int) {
    var position = 0
    while position + 1 < clauses[index].units.count {
      defer { position += 1 }
      guard case .phrase(var from) = clauses[index].units[position],
        from.preposition.map({ words[$0].lower == "von" || words[$0].lower == "vom" }) ?? false,
        case .phrase(let to) = clauses[index].units[position + 1],
        let link = to.preposition, link == from.lastWord + 1,
        words[link].lower == "bis" && isTime(from) && isTime(to)
          || words[link].lower == "zu" && from.lastWord == from.head && to.lastWord == to.head
            && words[from.head].text == words[to.head].text
      else { continue }
      from.attachInnermost(to)
      clauses[index].units[position] = .phrase(from)
      clauses[index].units.remove(at: position + 1)
      if clauses[index].prefield > position + 1 { clauses[index].prefield -= 1 }
    }
  }

  private static let joining: FormSet = [
    "und", "oder", "sowie", "aber", "sondern", "bzw.", "beziehungsweise", "jedoch",
  ]

  /// Joins what stands around a coordinator; false if the two are of different kinds.
  private mutating func join(at position: Int, _ coordinator: Int, in index: Int) -> Bool {
    if joinPairs(at: position, coordinator, in: index) || joinCounts(at: position, coordinator, in: index) {
      return true
    }
    let units = clauses[index].units
    // „„ein Wunder“ und „ein Geschenk““: a quotation mark is no border.
    guard var second = item(behind: position, coordinator, in: index),
      !words[second.first].isPunctuation || words[second.first].isQuotationMark
    else { return false }
    if joinRespects(second, behind: position, coordinator, in: index)
      || joinOwner(second, behind: position, coordinator, in: index)
      || joinDenied(second, behind: position, coordinator, in: index)
    {
      return true
    }
    guard let first = partner(of: second.phrase, before: position, coordinator, in: index) else { return false }
    guard var whole = asPhrase(units[first]) else { return false }
    (second.phrase, second.end) = withFollowers(second, units, position, index)
    // „Er trinkt Bier und sie Wein“: a subject and an object of their own; but „hält mit dem Vater und der Mutter
    // Kontakt“, where a dative joins what the preposition governs.
    let isGoverned = whole.isPrepositional && !second.phrase.agreement.allows(.nominative)
    let isInFront = position < clauses[index].prefield
    if !isGoverned, !isInFront, !second.phrase.isPrepositional, isNominal(second.phrase), second.end < units.count,
      case .phrase(let next) = units[second.end], !next.isPrepositional, isNominal(next),
      !next.agreement.allows(.genitive)
    {
      return false
    }
    whole.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second.phrase))
    if !whole.isPrepositional, isNominal(whole), isNominal(second.phrase), takesPlural(index) {
      let shared = whole.agreement.sharedCases(with: second.phrase.agreement).intersection(.plural)
      if !shared.isEmpty { whole.agreement = shared }
    }
    var start = first
    if words[whole.head].wordClass == .adjective {
      gather(&whole, from: &start, units)
      // „zehn Jahre alt und …“
      if start > 0, case .phrase(let measure) = units[start - 1], !measure.isPrepositional, tellsMeasure(measure),
        measure.lastWord == (whole.focus.first ?? whole.head) - 1,
        words[whole.head].reading.modifierGroups.contains(.measured)
      {
        whole.measures = [measure]
        start -= 1
      }
    }
    gatherOuter(&whole, from: &start, beside: second.phrase, in: index)
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

  /// „*Nicht im Mai* kam er an, *sondern im Juni*“: likewise, where nothing nearer has taken it.
  private mutating func joinDenied(
    _ second: (phrase: NounPhrase, first: Int, end: Int), behind position: Int, _ coordinator: Int, in index: Int
  ) -> Bool {
    guard words[coordinator].lower == "sondern", position > 2, var denied = denied(beside: second.phrase, in: index),
      denied.isPrepositional || isNominal(second.phrase)
    else { return false }
    denied.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second.phrase))
    clauses[index].units[1] = .phrase(denied)
    clauses[index].units.removeSubrange(position..<second.end)
    return true
  }

  /// Before the finite verb there is room for one thing: what stands behind the item hangs on it.
  func withFollowers(
    _ item: (phrase: NounPhrase, first: Int, end: Int), _ units: [Unit], _ position: Int, _ index: Int
  ) -> (phrase: NounPhrase, end: Int) {
    var phrase = item.phrase
    var end = item.end
    while position < clauses[index].prefield, end < clauses[index].prefield, case .phrase(let inner) = units[end],
      inner.isPrepositional, units[end].firstWord == phrase.lastWord + 1
    {
      phrase.attachInnermost(inner)
      end += 1
    }
    return (phrase, end)
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
  func item(behind position: Int, _ coordinator: Int, in index: Int) -> (
    phrase: NounPhrase, first: Int, end: Int
  )? {
    let units = clauses[index].units
    var next = position + 1
    var last = coordinator
    var focus: [Int] = []
    while next < units.count, isAdjacent(units[next], behind: last) {
      if let predicate = completed(units[next...], behind: units[position - 1], coordinator), isLinked(index) {
        var phrase = predicate
        phrase.focus = focus + phrase.focus
        return (phrase, coordinator + 1, next + 2)
      }
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
        if let compared = compared(by: phrase, focus, units[(next + 1)...].first) {
          return (compared, coordinator + 1, next + 2)
        }
        // „seine Frau und anschließend sich selbst“
        if head == .reflexive, !phrase.isPrepositional, next + 1 < units.count,
          case .adverb(let oneself) = units[next + 1], oneself == phrase.lastWord + 1,
          ["selbst", "selber"].contains(words[oneself].lower)
        {
          phrase.focus = focus
          phrase.emphasis = oneself
          return (phrase, coordinator + 1, next + 2)
        }
        if head == .reflexive
          || head == .pronoun && phrase.determiner == nil && !phrase.isPrepositional && !isQuoted(phrase)
            && !words[phrase.head].lower.isOne(of: "mehr", "weniger")
            && !phrase.focus.contains(where: { words[$0].lower.isOne(of: "mehr als", "weniger als") })
        {
          return nil
        }
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
        // „und damit *deutlich* unter dem Schnitt“
        if adverbs.isEmpty, words[word].isOf(.distance), next + 1 < units.count,
          units[next + 1].isPrepositional, isAdjacent(units[next + 1], behind: word)
        {
          focus.append(word)
          last = word
          next += 1
          continue
        }
        var phrase = NounPhrase(head: word, agreement: .all)
        phrase.focus = focus + adverbs
        return (phrase, coordinator + 1, next + 1)
      case .clause, .word, .mark: return nil
      }
    }
    return nil
  }

  /// „ist alt und *für Kinder gefährlich*“, „20 Meter hoch und *30 Meter lang*“: a predicate with what it governs or what
  /// measures it before it, beside another.
  private func completed(_ rest: ArraySlice<Unit>, behind first: Unit, _ coordinator: Int) -> NounPhrase? {
    guard case .adjective = first, first.lastWord == coordinator - 1, rest.count > 1,
      case .phrase(let complement)? = rest.first,
      case .adjective(let word, let adverbs) = rest[rest.startIndex + 1],
      isAdjacent(rest[rest.startIndex + 1], behind: complement.lastWord)
    else { return nil }
    var phrase = NounPhrase(head: word, agreement: .all)
    phrase.focus = adverbs
    if complement.isPrepositional {
      phrase.prepositionals = [complement]
    } else if tellsMeasure(complement), words[word].reading.modifierGroups.contains(.measured) {
      phrase.measures = [complement]
    } else {
      return nil
    }
    return phrase
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

  /// „haben sich *die Stadt, die zahlt*, und der Betreiber geeinigt“: nothing but the clause on a noun and its commas.
  private func isDescribed(_ unit: Unit, upTo coordinator: Int) -> Bool {
    guard case .phrase(let phrase) = unit, let inner = phrase.clauses.last, words[coordinator - 1].isComma,
      phrase.lastWord < clauses[inner].words.lowerBound
    else { return false }
    return clauses[inner].words.upperBound == coordinator - 1
  }

  /// The unit before a coordinator that the second one is joined to.
  private func partner(of second: NounPhrase, before position: Int, _ coordinator: Int, in index: Int) -> Int? {
    let units = clauses[index].units
    let last = position - 1
    let isNear =
      units[last].lastWord >= 0 && units[last].lastWord < coordinator
      && words[(units[last].lastWord + 1)..<coordinator].allSatisfy { $0.isComma || $0.isQuotationMark }
      || isDescribed(units[last], upTo: coordinator)
    if isNear, isOtherSide(second, last, in: index) { return last - 1 }
    if isNear, isAlike(units[last], second, index) { return last }
    if let first = partnerOverGroup(of: second, last, isNear, in: index) { return first }
    if isNear,
      let first = partnerOverAttributes(of: second, last, in: index) ?? partnerBeforeVerbs(of: second, last, in: index)
    {
      return first
    }
    // Over what hangs on the first, or over the verbs at the end.
    let isBehindVerb =
      clauses[index].verbs.contains(coordinator - 1) && !clauses[index].verbs.contains { $0 > coordinator }
    // „soll ab Mai erhältlich sein sowie einige Versionen“: this one joins phrases only.
    if isBehindVerb, words[coordinator].lower == "sowie", !second.isPrepositional {
      return units[..<position].lastIndex { unit in
        if case .phrase(let first) = unit { !first.isPrepositional && isAlike(unit, second, index) } else { false }
      }
    }
    switch units[last] {
    case .phrase: break
    // „die Arbeit von Ärzten *im Ausland* und die Pflege“: a place in a set phrase, behind another phrase
    case .adverb(let group) where isNear && last > 0 && words[group].match != nil && !words[group].reading.means(.time):
      guard case .phrase(let before) = units[last - 1], before.isPrepositional, before.lastWord == group - 1 else {
        return nil
      }
    default: return nil
    }
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
        // „dürfte bei 20 Prozent liegen *und damit* über dem Schnitt“
        if isBehindVerb, first.isPrepositional, tellsMeasure(first),
          second.focus.contains(where: { words[$0].lower == "damit" })
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

  /// „*zwischen einer Frau* aus Bosnien *und einem Mann*“: the second of the two that „zwischen“ asks for.
  private func isOtherSide(_ second: NounPhrase, _ last: Int, in index: Int) -> Bool {
    let units = clauses[index].units
    guard second.determiner != nil, !second.isPrepositional, last > 0, case .phrase(let nearest) = units[last],
      nearest.isPrepositional, nearest.determiner == nil, words[nearest.head].wordClass == .name,
      case .phrase(let first) = units[last - 1], let between = first.preposition
    else { return false }
    return words[between].lower == "zwischen" && first.conjuncts.isEmpty && !first.agreement.isPluralOnly
      && nearest.preposition == first.lastWord + 1
  }

  /// „verweist auf die Hilfe für die Länder und den Ausbau“, „Gespräche mit dem Chef der Bahn in Berlin und …“: over
  /// phrases that stand side by side back to the one whose case the second has, where the last cannot have it; „zwischen“
  /// takes two whatever their case.
  private func partnerOverAttributes(of second: NounPhrase, _ last: Int, in index: Int) -> Int? {
    let units = clauses[index].units
    guard !second.isPrepositional, isNominal(second), case .phrase(let nearest) = units[last], nearest.isPrepositional,
      nearest.clauses.isEmpty
    else { return nil }
    let isOpen =
      nearest.agreement.sharedCases(with: second.agreement).isEmpty && second.agreement.onlyCase != .nominative
    let start = last < clauses[index].prefield ? 0 : clauses[index].prefield
    var position = last
    while position > start, case .phrase(let first) = units[position - 1],
      units[position].firstWord == first.lastWord + 1, first.conjuncts.isEmpty, first.clauses.isEmpty
    {
      position -= 1
      guard isNominal(first) else { return nil }
      if let between = first.preposition, words[between].reading.key == "zwischen",
        !first.agreement.intersection(.singular).isEmpty
      {
        return position
      }
      guard isOpen else { continue }
      if !first.agreement.sharedCases(with: second.agreement).isEmpty { return position }
    }
    return nil
  }

  /// „zwischen Arzt und Patient“: without an article a noun may lack the ending of its case.
  private func lacksEnding(_ second: NounPhrase, beside first: NounPhrase) -> Bool {
    first.determiner == nil && first.modifiers.isEmpty && second.determiner == nil && second.modifiers.isEmpty
      && second.agreement.onlyCase == .nominative && second.agreement.isSingularOnly
      && words[first.head].wordClass == .noun && words[second.head].wordClass == .noun
  }

  /// „hatte seinen Beruf verloren und den Großteil seiner Freunde“
  private func isObjectAlone(_ phrase: NounPhrase) -> Bool {
    phrase.determiner != nil && phrase.agreement.onlyCase == .accusative
  }

  func hasSameArticle(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
    guard let one = first.determiner, let other = second.determiner else { return false }
    return words[one].reading.key == words[other].reading.key
  }

  /// Whether two things can stand side by side.
  private func isAlike(_ unit: Unit, _ second: NounPhrase, _ index: Int) -> Bool {
    let other = words[second.head].wordClass
    switch unit {
    // „bei 32 Prozent *und damit höher* als 2019“, „300 Euro *und damit mehr* als sein Chef“: what it comes to
    case .phrase(let first) where second.focus.first.map({ words[$0].lower == "damit" }) ?? false:
      return words[first.head].wordClass != .reflexive && words[first.head].wordClass != .pronoun
    case .phrase(let first):
      let wordClass = words[first.head].wordClass
      if other == .reflexive { return wordClass != .reflexive && !first.isPrepositional && second.emphasis != nil }
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
            && (!first.agreement.sharedCases(with: second.agreement).isEmpty || lacksEnding(second, beside: first))
      }
      // „liegen zwischen 5 und 8 Euro und damit über dem Durchschnitt“
      if second.isPrepositional || other == .adverb, !second.focus.isEmpty, tellsMeasure(first) { return true }
      // „ein Künstler und sehr leidenschaftlich“
      if other == .adjective, !second.isPrepositional { return isLinked(index) && first.head > 0 }
      return !second.isPrepositional && isNominal(first) && isNominal(second)
        && !first.agreement.sharedCases(with: second.agreement).isEmpty
    case .adjective:
      return other == .adjective && !second.isPrepositional
        || isLinked(index) && (second.isPrepositional || other == .adverb)
    // „teilweise oder vollständig auszählen“
    case .adverb:
      return other == .adverb || second.isPrepositional
        || other == .adjective && second.determiner == nil && second.prepositionals.isEmpty && !isLinked(index)
    default: return false
    }
  }

  func tellsMeasure(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .numeral
      || words[phrase.head].reading.means([.unit, .time])
        && phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  func isNominal(_ phrase: NounPhrase) -> Bool {
    let wordClass = words[phrase.head].wordClass
    return wordClass == .noun || wordClass == .name || wordClass == .numeral
      || wordClass == .adjective && phrase.determiner != nil || isQuoted(phrase)
  }

  private func takesPlural(_ index: Int) -> Bool {
    guard let finite = clauses[index].finite else { return true }
    return words[finite].verbForms.allowsThird(plural: true)
  }

  /// A unit as a phrase that others can be coordinated with.
  private func asPhrase(_ unit: Unit) -> NounPhrase? {
    switch unit {
    case .phrase(let phrase): return phrase
    case .adverb(let word): return NounPhrase(head: word, agreement: .none)
    case .adjective(let word, let adverbs):
      var phrase = NounPhrase(head: word, agreement: .all)
      phrase.focus = adverbs
      return phrase
    default: return nil
    }
  }
}

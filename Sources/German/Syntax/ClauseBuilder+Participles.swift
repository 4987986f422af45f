/// Participle clauses in front: „Vom Erfolg beflügelt, stieg er ein“, „Inspiriert durch den Film hat sie …“.
extension ClauseBuilder {
  /// Whether the verbs before the finite one are a participle of their own: the finite verb is no auxiliary, or has
  /// another participle or infinitive behind it.
  func leadingParticiple(_ segment: Segment, before finite: Int) -> Int? {
    let verbs = verbIndices(segment)
    guard let first = verbs.first, first < finite, verbs.filter({ $0 < finite }).count == 1, isParticiple(first),
      first + 1 < finite
    else { return nil }
    let isAuxiliary = words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    guard !isAuxiliary || verbs.contains(where: { $0 > finite }) else { return nil }
    return first
  }

  /// „Der Konzern, 1990 in Köln gegründet, beschäftigt …“, „Der Sänger, bekannt aus dem Fernsehen, trat auf“: the main
  /// clause whose subject is described between commas.
  func describedMain(by segment: Segment, before next: Segment?) -> Int? {
    if let main = specifiedMain(by: segment, before: next) { return main }
    guard stack.count == 1, segment.delimiter == .comma, segment.coordinator == nil, let main = stack.first,
      clauses[main].kind == .main, clauses[main].finite == nil, clauses[main].units.count == 1,
      case .phrase(let subject) = clauses[main].units[0], !subject.isPrepositional, subject.clauses.isEmpty,
      subject.agreement.allows(.nominative),
      // „*Die beiden*, 15 und 16 Jahre alt, …“
      [.noun, .name].contains(words[subject.head].wordClass) || subject.determiner != nil,
      introduction(segment) == nil, let next, next.delimiter == .comma, next.coordinator == nil,
      let finite = finite(next, verbFinal: false), next.items.first?.start == finite
    else { return nil }
    let verbs = verbIndices(segment)
    if verbs.count == 1, segment.items.count > 1, segment.items.last?.start == verbs[0] {
      return isParticiple(verbs[0]) && !words[verbs[0]].isOnlyFinite ? main : nil
    }
    if opensDescription(segment) || namesPart(segment) { return main }
    guard verbs.isEmpty else { return nil }
    if describesByPhrases(segment) { return main }
    guard segment.items.allSatisfy(isDescriptive) else { return nil }
    let adjectives = segment.items.filter { item in
      switch item {
      case .word(let word): words[word].wordClass == .adjective
      case .phrase(let phrase, _): !phrase.isPrepositional && words[phrase.head].wordClass == .adjective
      }
    }
    guard adjectives.count == 1, let adjective = adjectives.first?.start,
      adjective == segment.items.first?.start || adjective == segment.items.last?.start
    else { return nil }
    return main
  }

  /// „Der Preis stieg, *verursacht durch* das teure Öl“, „lebt, *umgeben von* Bergen, …“: right before its agent, with nobody
  /// else in its segment, a form that could be finite is the participle; „fanden Geld, *versteckt unter* einer Decke“: nor with its object.
  func namesAgentBehind(_ verb: Int, _ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, words[verb].hasParticiple,
      !words[verb].isOnlyFinite, case let items = Array(segment.items.drop(while: isAdverb)), items.count > 1,
      items[0].start == verb,
      case .phrase(let agent, _) = items[1], let preposition = agent.preposition,
      ["von", "durch"].contains(words[preposition].reading.key) || lacksObject(verb),
      onlyPrepositionals(behind: verb, segment), let top = stack.last
    else { return false }
    return clauses[top].finite != nil
  }

  /// „(*finanziert von der Weltbank*)“: in brackets, with a small letter, before phrases with prepositions.
  func describes(_ verb: Int, _ segment: Segment) -> Bool {
    verb == 0 && segment.delimiter == .start && !words[verb].isCapitalized && words[verb].hasParticiple
      && !words[verb].isOnlyFinite && segment.items.count > 1 && segment.items[0].start == 0 && !isQuestion
      && onlyPrepositionals(behind: verb, segment) && lacksObject(verb)
  }

  /// All that is said with the verb has an object or „sich“.
  private func lacksObject(_ verb: Int) -> Bool {
    guard let frames else { return false }
    return words[verb].verbKeys.allSatisfy { frames.needs(ofVerb: $0).mustHave(oneOf: [.objects, .reflexive]) }
  }

  /// „Das Haus, *erbaut 1926 in Rom*, wird …“: the participle stands before where, when and by whom.
  private func opensDescription(_ segment: Segment) -> Bool {
    guard segment.items.count > 1, case .word(let participle) = segment.items[0], words[participle].hasParticiple,
      !words[participle].hasInfinitive, !words[participle].isOnlyFinite,
      words[participle].wordClass == .verb || words[participle].lower == "geboren"
    else { return false }
    return segment.items.dropFirst().allSatisfy { item in
      switch item {
      case .phrase(let phrase, _): phrase.isPrepositional || words[phrase.head].year != nil
      case .word(let word): words[word].year != nil || words[word].wordClass == .adverb
      }
    }
  }

  /// „Tausende, *viele von ihnen Kinder*, flohen“: a part of them and what it is.
  private func namesPart(_ segment: Segment) -> Bool {
    guard segment.items.count > 1, case .phrase(let part, _) = segment.items[0], !part.isPrepositional,
      isCounted(part), let last = segment.items.last,
      // „viele davon Kinder“: the share is in the phrase already.
      part.share != nil || segment.items.count > 2 && isWhole(segment.items[1])
    else { return false }
    switch last {
    case .phrase: return verbIndices(segment).isEmpty
    case .word(let word):
      return words[word].wordClass == .adjective || words[word].hasParticiple && !words[word].isOnlyFinite
    }
  }

  /// The part, what it is, and the rest: one of them armed with a pistol.
  private mutating func partDescribed(_ segment: Segment) -> [Item] {
    var items = partFirst(segment.items)
    if case .word(let predicate)? = items.last, items.count > 1 {
      if words[predicate].wordClass == .verb { words[predicate].readings = [participleReading(predicate)] }
      let manner = items.dropFirst().dropLast().filter { item in
        if case .word = item { true } else { false }
      }
      let rest = items.dropFirst().dropLast().filter { item in
        if case .phrase = item { true } else { false }
      }
      items = [items[0]] + manner + [items[items.count - 1]] + rest
    } else if case .phrase(var what, let range)? = items.last, case .phrase(let part, _) = items[0],
      part.agreement.isPluralOnly, !what.agreement.intersection(.plural).isEmpty
    {
      // „die meisten von ihnen Mädchen“
      what.agreement.formIntersection(.plural)
      items[items.count - 1] = .phrase(what, words: range)
    }
    return items
  }

  /// „Im Süden, *vor allem in Bayern*, regnet es“: the place or time in front is told more exactly.
  private func specifiedMain(by segment: Segment, before next: Segment?) -> Int? {
    guard stack.count == 1, segment.delimiter == .comma, segment.coordinator == nil, let main = stack.first,
      clauses[main].kind == .main, clauses[main].finite == nil, clauses[main].units.count == 1,
      case .phrase(let front) = clauses[main].units[0], front.isPrepositional, front.clauses.isEmpty,
      segment.items.count == 2, case .word(let focus) = segment.items[0], words[focus].wordClass == .adverb,
      words[focus].match != nil || words[focus].reading.means(.focus), case .phrase(let exact, _) = segment.items[1],
      let preposition = exact.preposition, words[preposition].wordClass != .comparison, let next,
      next.delimiter == .comma, next.coordinator == nil, let finite = finite(next, verbFinal: false),
      next.items.first?.start == finite
    else { return nil }
    return main
  }

  private func isDescriptive(_ item: Item) -> Bool {
    switch item {
    case .phrase(let phrase, _):
      phrase.isPrepositional
        // „30 Jahre alt“, „23 und 27 Jahre alt“
        || words[phrase.conjuncts.last?.phrase.head ?? phrase.head].reading.means([.time, .unit])
        // „einst reich und mächtig“
        || words[phrase.head].wordClass == .adjective && phrase.determiner == nil && !phrase.conjuncts.isEmpty
    case .word(let word): [.adjective, .adverb].contains(words[word].wordClass)
    }
  }

  /// „Der Minister, *seit Mai im Amt*, …“, „Huber, *seit 2010 Chef der Bank*, …“: phrases, and at most one thing that the
  /// subject is.
  private func describesByPhrases(_ segment: Segment) -> Bool {
    guard case .phrase(let first, _)? = segment.items.first(where: { if case .phrase = $0 { true } else { false } }),
      let preposition = first.preposition, words[preposition].wordClass != .comparison,
      !["laut", "nach", "zufolge", "gemäß"].contains(words[preposition].reading.key)
    else { return false }
    var named = 0
    for item in segment.items {
      switch item {
      case .word(let word): if words[word].wordClass != .adverb { return false }
      case .phrase(let phrase, _) where !phrase.isPrepositional:
        guard phrase.mayBeNominative, words[phrase.head].reading.means(.person) || singlesOut(phrase) else {
          return false
        }
        named += 1
      default: continue
      }
    }
    return named < 2
  }

  /// „die größte der Stadt“, „das älteste Haus“
  private func singlesOut(_ phrase: NounPhrase) -> Bool {
    guard phrase.determiner.map({ words[$0].reading.key == "der" }) ?? false else { return false }
    return words[phrase.head].reading.degree == .superlative
      || phrase.modifiers.contains { modifier in
        if case .attribute(let attribute) = modifier {
          words[attribute.word].reading.degree == .superlative
        } else {
          false
        }
      }
  }

  /// „am Montag in Rom *gefasst*“: a form that is an adjective by itself.
  private mutating func readParticiple(_ segment: Segment) {
    guard verbIndices(segment).isEmpty, segment.items.count > 1, case .word(let last)? = segment.items.last,
      words[last].wordClass == .adjective, words[last].hasParticiple, !words[last].hasInfinitive
    else { return }
    let isEvent =
      switch segment.items[0] {
      case .phrase(let time, _): time.isPrepositional && words[time.head].reading.means(.time)
      case .word(let adverb): words[adverb].wordClass == .adverb && words[adverb].reading.means(.time)
      }
    if isEvent { words[last].keep(.verb) }
  }

  /// When it was stands behind what it says: in office since May.
  private func timeLast(_ items: [Item]) -> [Item] {
    guard items.count > 1, case .phrase(let time, _) = items[0], time.isPrepositional,
      words[time.head].reading.means(.time) || words[time.head].wordClass == .numeral
    else { return items }
    // „seit Mai im Amt“
    if case .word(let group) = items[1], words[group].match == nil { return items }
    return items.dropFirst() + [items[0]]
  }

  /// Hangs what stands between commas on the subject.
  mutating func describe(_ main: Int, by segment: Segment) {
    guard case .phrase(var subject) = clauses[main].units[0] else { return }
    readParticiple(segment)
    if opensDescription(segment), case .word(let participle) = segment.items[0] { words[participle].keep(.verb) }
    let isPart = namesPart(segment)
    let items = isPart ? partDescribed(segment) : timeLast(segment.items)
    let isParticiple = !isPart && !verbIndices(segment).isEmpty
    let index = newClause(isParticiple ? .participle : .fragment, segment, parent: main)
    if isParticiple {
      fill(index, segment, verbFinal: true, hasFinite: false)
    } else {
      for item in items { place(item, in: index) }
    }
    // „Die Frau und ihre Tochter, *16 Jahre alt*, …“: it stands behind the last of several.
    if let last = subject.conjuncts.indices.last {
      clauses[index].antecedent = subject.conjuncts[last].phrase.head
      subject.conjuncts[last].phrase.clauses.append(index)
    } else {
      clauses[index].antecedent = subject.head
      subject.clauses.append(index)
    }
    clauses[main].units[0] = .phrase(subject)
    stack = [main]
  }

  /// „*Von ihrem Mann* verlassen, …“: a form that could be something else, with nothing but who did it before it.
  private func opensWithAgent(_ segment: Segment, before verb: Int) -> Bool {
    guard case .phrase(let agent, _)? = segment.items.first, let preposition = agent.preposition,
      ["von", "vom"].contains(words[preposition].lower), segment.items.last?.start == verb
    else { return false }
    return segment.items.dropLast().allSatisfy { item in
      switch item {
      case .phrase(let phrase, _): phrase.isPrepositional
      case .word(let word): words[word].wordClass == .adverb
      }
    }
  }

  private func isParticiple(_ index: Int) -> Bool {
    words[index].hasParticiple && !words[index].hasInfinitive && !words[index].isOnlyFinite
  }

  /// Takes what stands before the finite verb into a participle clause, the only unit of the prefield.
  mutating func openParticiple(_ segment: Segment, in main: Int) {
    guard segment.items.count > 1 else { return fill(main, segment, verbFinal: true) }
    let index = newClause(.participle, segment, parent: main)
    clauses[index].coordinator = nil
    clauses[main].units.append(.clause(index))
    for verb in verbIndices(segment) where words[verb].hasParticiple && !isParticiple(verb) {
      words[verb].keep { $0.wordClass == .verb && $0.verb.contains(.pastParticiple) }
    }
    fill(index, segment, verbFinal: true, hasFinite: false)
  }

  /// „So *funktioniert* das nicht, sagte er“: right behind a verb in second place a pronoun is its subject.
  private func standsBeforeSubject(_ verb: Int, _ segment: Segment) -> Bool {
    guard words[verb].hasFinite, words[verb].verbForms.allowsThird(plural: false),
      let place = segment.items.firstIndex(where: { $0.start == verb }), place > 0, place + 1 < segment.items.count,
      case .phrase(let phrase, _) = segment.items[place + 1]
    else { return false }
    return words[phrase.head].wordClass == .pronoun && phrase.firstWord == phrase.lastWord
      && phrase.agreement.allows(.nominative)
  }

  /// „Zwei Männer *verloren* das Leben, teilte die Polizei mit“: what may be a preterite as well, behind somebody and before
  /// what he did.
  private func isVerbSecond(_ verb: Int, _ segment: Segment) -> Bool {
    guard words[verb].hasFinite, segment.items.count > 1, segment.items[1].start == verb,
      let subject = segment.items[0].nominative,
      // „*Sie verstummt*, ringt um Fassung“, but „Das Ziel verfehlt, kehrte er um“
      segment.items.count > 2 || words[subject.head].wordClass == .pronoun && subject.firstWord == subject.lastWord
    else { return false }
    return words[verb].verbForms.allowsThird(plural: subject.agreement.isPluralOnly || !subject.conjuncts.isEmpty)
      || words[verb].verbForms.allowsThird(plural: true) && !subject.agreement.isSingularOnly
  }

  /// A first segment without a finite verb that is a participle with its complements, before a comma and a finite verb.
  func isParticipleClause(_ segment: Segment, before next: Segment?) -> Bool {
    guard stack.isEmpty, segment.delimiter == .start, let next, next.delimiter == .comma,
      next.coordinator == nil,
      verbIndices(segment).count == 1, let verb = verbIndices(segment).first,
      isParticiple(verb)
        || words[verb].hasParticiple && (opensWithAgent(segment, before: verb) || opensWithRole(segment)),
      segment.items.count > 1, !standsBeforeSubject(verb, segment),
      segment.items.first?.start == verb || segment.items.last?.start == verb
        || segment.items.count < 5,
      introduction(segment) == nil, !isVerbSecond(verb, segment)
    else { return false }
    guard let finite = finite(next, verbFinal: false), next.items.first?.start == finite else { return false }
    let isAuxiliary = words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    if !isAuxiliary || verbIndices(next).contains(where: { $0 > finite }) { return true }
    // „Von den Kritikern gelobt, wurde der Film ein Erfolg“: nothing before the comma that could be the subject.
    return segment.items.allSatisfy { $0.nominative == nil } && next.items.contains { $0.nominative != nil }
  }

  /// „*Als Spion* verdächtigt, floh er“
  private func opensWithRole(_ segment: Segment) -> Bool {
    guard case .phrase(let role, _)? = segment.items.first, let als = role.preposition else { return false }
    return words[als].wordClass == .comparison && words[als].lower == "als" && role.determiner == nil
  }
}

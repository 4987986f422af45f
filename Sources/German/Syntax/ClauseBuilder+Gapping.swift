import Lexicon

/// „Die Frau war krank und ihr Mann arbeitslos“, „Er kam am Montag und sie am Dienstag“: gapping, a second clause that
/// leaves out the verb of the first (Duden-Grammatik, „Gapping“).
extension ClauseBuilder {
  /// A subject and one thing more, like two in the clause before: behind a coordinator or a comma.
  func gapped(in index: Int) -> GappedClause? {
    guard clauses[index].kind == .main, clauses[index].parent == nil, clauses[index].finite != nil,
      clauses[index].prefield > 0, case let clause = clauses[index]
    else { return nil }
    return second(
      index,
      behind: gapOfContrast(in: clause) ?? gap(in: clause) ?? gapInList(in: clause) ?? gapBehindList(in: clause)
        ?? gapAtComma(in: clause)
        ?? gapOfLike(in: clause)
    ) ?? second(index, behind: gapOfTopic(in: clause) ?? gapOfSharedObject(in: clause), isSure: true)
  }

  /// In a clause that one has been taken from already: a predicate before it, behind a comma.
  func predicateGapped(in index: Int) -> GappedClause? { second(index, behind: gapOfPredicate(in: clauses[index])) }

  /// „Das Essen war gut, der Wein schlecht, *die Rechnung hoch*“: a third piece without a verb, behind a comma.
  func goesOnVerbless(behind index: Int) -> Bool {
    guard isLinked(index), let place = roots.firstIndex(of: index), place + 1 < roots.count,
      case let next = clauses[roots[place + 1]], next.verbs.isEmpty, next.units.count == 2, isAdjective(next.units)
    else { return false }
    return next.units[0].nominative != nil
      && clauses[index].units.last.map { $0.lastWord + 2 == next.units[0].firstWord } ?? false
  }

  /// - Parameter isSure: whether the gap has been found by what stands before and behind it already.
  private func second(_ index: Int, behind gap: Gap?, isSure: Bool = false) -> GappedClause? {
    let clause = clauses[index]
    guard let gap, roots.contains(index), let start = gap.rest.map(\.firstWord).min(),
      let end = gap.rest.map(\.lastWord).max(), start > clause.words.lowerBound,
      end >= start,
      clause.verbs.allSatisfy({
        $0 < start || $0 > end && (isAdjective(gap.rest) || answersBeforeParticiple(gap, in: clause))
      }),
      isSure || isParallel(gap.rest, gap.before, isLinked(index) || clause.verbs.contains { $0 > end })
    else { return nil }
    // „… *und eine Frau von einem Bus* erfasst“: by what she was, which the verb tells.
    let isByWhom = clause.verbs.contains { $0 > end } && gap.rest.last.map(isUnderVon) ?? false
    return GappedClause(
      verbs: isByWhom ? .all : .none, coordinator: gap.coordinator, before: gap.before, units: gap.rest,
      words: start..<(end + 1), prefield: isByWhom ? 1 : 0)
  }

  private func isUnderVon(_ unit: Unit) -> Bool {
    if case .phrase(let phrase) = unit {
      phrase.preposition.map { words[$0].reading.key == "von" } ?? false
    } else {
      false
    }
  }

  /// „Sie ist aufgewacht und ansprechbar“: the one „ist“ helps a participle and links a predicate.
  func predicateBesideParticiple(in index: Int) -> GappedClause? {
    guard clauses[index].kind == .main, clauses[index].parent == nil, let finite = clauses[index].finite,
      clauses[index].verbs.count == 2, case let clause = clauses[index],
      let participle = clause.verbs.last, participle > finite, words[participle].hasParticiple,
      !words[participle].hasInfinitive, words[finite].readings.contains(where: { $0.key == "sein" }),
      clause.units.count > 1, case .adjective(let predicate, _)? = clause.units.last,
      case .word(let coordinator) = clause.units[clause.units.count - 2], coordinator == participle + 1,
      ["und", "aber"].contains(words[coordinator].lower), clause.units.count - 2 >= clause.prefield,
      roots.contains(index)
    else { return nil }
    return GappedClause(
      verbs: .finite, coordinator: coordinator, before: clause.units.dropLast(2), units: clause.units.suffix(1),
      words: (coordinator + 1)..<(predicate + 1))
  }

  /// „Die Vorwürfe sind falsch *und durch nichts bewiesen*“: the one „sind“ links a predicate and helps a participle with
  /// what belongs to that.
  func participleBesidePredicate(in index: Int) -> GappedClause? {
    guard clauses[index].kind == .main, clauses[index].parent == nil, let finite = clauses[index].finite,
      clauses[index].verbs.count == 2, clauses[index].prefield == 1, case let clause = clauses[index],
      let participle = clause.verbs.last, participle > finite, words[participle].hasParticiple,
      words[finite].verbKeys == ["sein"],
      let position = clause.units.indices.dropFirst(2).first(where: { position in
        guard case .word(let and) = clause.units[position], words[and].lower == "und", and < participle,
          case .adjective(let quality, _) = clause.units[position - 1]
        else { return false }
        return quality == and - 1
      }), case .word(let coordinator) = clause.units[position], position + 1 < clause.units.count,
      clause.units[(position + 1)...].allSatisfy({ $0.isPrepositional && $0.lastWord < participle }),
      roots.contains(index)
    else { return nil }
    return GappedClause(
      verbs: .allLeavingFinite, coordinator: coordinator, before: Array(clause.units[..<position]),
      units: Array(clause.units[(position + 1)...]), words: (coordinator + 1)..<(participle + 1))
  }

  /// „…, weil die Preise hoch *und* die Löhne niedrig sind“: one copula, or one auxiliary, at the end for two subjects.
  func subjectBeforeCopula(in index: Int) -> GappedClause? {
    guard [.subordinate, .relative, .indirectQuestion].contains(clauses[index].kind),
      clauses[index].parent != nil,
      let finite = clauses[index].finite, clauses[index].verbs.last == finite, clauses[index].verbs.count < 3,
      case let clause = clauses[index], clause.units.count > 3,
      words[finite].readings.contains(where: { AuxiliaryVerbs.linking.contains($0.key) }),
      let position = clause.units.indices.dropLast().dropFirst(2).first(where: { position in
        guard case .word(let word) = clause.units[position], ["und", "aber"].contains(words[word].lower),
          case .adjective = clause.units[position - 1]
        else { return false }
        return clause.units[position + 1].nominative != nil
      }), case .word(let coordinator) = clause.units[position],
      case let rest = Array(clause.units[(position + 1)...]),
      clause.units[..<position].contains(where: { $0.nominative != nil })
    else { return nil }
    let participle = clause.verbs.count == 2 ? clause.verbs[0] : nil
    if let participle {
      guard words[participle].hasParticiple, participle > coordinator else { return nil }
    } else {
      guard rest.count > 1, isAdjective(rest) else { return nil }
    }
    var second = GappedClause(
      verbs: .allLeavingFinite, coordinator: coordinator, before: Array(clause.units[..<position]), units: rest,
      words: (coordinator + 1)..<clause.words.upperBound)
    // „dessen Haus alt und *dessen Garten* klein ist“
    if clause.kind == .relative, case .phrase(let subject)? = rest.first, let owner = subject.determiner,
      words[owner].wordClass == .relative
    {
      second.introducer = Array(owner...subject.head)
    }
    return second
  }

  private func isAdjective(_ rest: [Unit]) -> Bool { if case .adjective? = rest.last { true } else { false } }

  typealias Gap = (before: [Unit], coordinator: Int?, rest: [Unit])

  /// A coordinator that joins no phrases, and what stands behind it.
  private func gap(in clause: Clause) -> Gap? {
    let position = clause.units.lastIndex { unit in
      if case .word(let word) = unit { ["und", "aber"].contains(words[word].lower) } else { false }
    }
    guard let position, case .word(let coordinator) = clause.units[position],
      // „Peter hat gelacht *und Anna auch*“: nothing but the verb before it
      position > clause.prefield || position == clause.prefield && clause.verbs.last == coordinator - 1
    else { return nil }
    let rest = Array(clause.units[(position + 1)...])
    let gap = (Array(clause.units[..<position]), coordinator, inOrder(rest))
    return withSharedEnd(gap) ?? gap
  }

  /// „In Bonn leben 300 Menschen und *in Köln 500*“: how many, before where.
  private func inOrder(_ rest: [Unit]) -> [Unit] {
    guard rest.count == 2, case .phrase(let place) = rest[0], place.isPrepositional, case .phrase(let count) = rest[1],
      !count.isPrepositional, words[count.head].wordClass == .numeral
    else { return rest }
    return [rest[1], rest[0]]
  }

  /// „Rom gewann Gold und Paris Silber“: the subject looks like one more item of the object.
  private func gapBehindList(in clause: Clause) -> Gap? {
    guard clause.units.count > clause.prefield + 1, let finite = clause.finite,
      case .phrase(var list) = clause.units[clause.units.count - 2], !list.isPrepositional, list.conjuncts.count == 1,
      let item = list.conjuncts.last, let coordinator = item.coordinator, words[coordinator].lower == "und",
      item.phrase.mayBeNominative, case .phrase(let object)? = clause.units.last, !object.isPrepositional,
      object.firstWord == item.phrase.lastWord + 1, words[object.head].isNominal,
      words[item.phrase.head].wordClass == .name
        || words[item.phrase.head].wordClass == .noun && object.determiner != nil,
      // „Mit ihnen teilen sich Anwohner und Besetzer ihr Viertel“: the list is the subject.
      clause.units.dropLast(2).contains(where: { $0.nominative != nil }),
      !words[finite].readings.contains(where: { reading in
        frames?.needs(ofVerb: reading.key).mayHave(.dative) ?? true
      })
    else { return nil }
    leaveOnlyFirst(of: &list)
    return (clause.units.dropLast(2) + [.phrase(list)], coordinator, [.phrase(item.phrase), .phrase(object)])
  }

  /// Takes the other items out of a list; the first agrees by itself again.
  func leaveOnlyFirst(of list: inout NounPhrase) {
    list.conjuncts = []
    let own = list.determiner.map { words[$0].agreement(of: .determining, emptyIsAll: true) } ?? .all
    list.agreement = words[list.head].reading.agreement.intersection(own)
  }

  /// Two things, with a word between them at most.
  private func isShort(_ rest: [Unit]) -> Bool {
    guard rest.count == 3 else { return rest.count == 2 }
    switch rest[1] {
    case .adverb, .pronominalAdverb, .negation: return true
    default: return false
    }
  }

  /// „Drei Männer wurden leicht, zwei Frauen schwer verletzt“, „Die Nächte werden lang, die Tage kurz sein“: how it was done or
  /// will be, before the verb of both.
  private func gapAtComma(in clause: Clause) -> Gap? {
    if let gap = gapBetweenCommas(in: clause) { return gap }
    guard clause.units.count > clause.prefield + 2, let verb = clause.verbs.last,
      words[verb].hasParticiple
        || clause.verbs.count == 2 && ["sein", "bleiben", "werden"].contains(words[verb].lower),
      case .adjective(let manner, _)? = clause.units.last, manner < verb
    else { return nil }
    let position = clause.units.count - 2
    guard clause.units[position].nominative != nil, case .adjective = clause.units[position - 1],
      words[clause.units[position].firstWord - 1].isComma
    else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  /// „Der Wein war gut, *das Essen schlecht*, und keiner blieb“: the same copula, with another clause behind.
  private func gapBetweenCommas(in clause: Clause) -> Gap? {
    let position = clause.units.count - 2
    guard position > clause.prefield, clause.verbs.count == 1, let finite = clause.finite,
      words[finite].readings.contains(where: { AuxiliaryVerbs.linking.contains($0.key) }),
      case .adjective(let state, _)? = clause.units.last, state + 1 < words.count, words[state + 1].isComma,
      let subject = clause.units[position].nominative, subject.firstWord > finite + 1,
      words[subject.firstWord - 1].isComma, case .adjective = clause.units[position - 1]
    else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  /// „Männer sind oft krank, *Frauen dagegen kaum*“, „Die Preise steigen, *die Löhne hingegen nicht*“: of others it is not so.
  private func gapOfContrast(in clause: Clause) -> Gap? {
    let position = clause.units.count - 3
    guard position > 0, position >= clause.prefield, let subject = clause.units[position].nominative,
      subject.firstWord > 0,
      words[subject.firstWord - 1].isComma, isContrast(clause.units[position + 1])
    else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  /// „Frauen *dagegen* kaum“: a contrast, and nothing that they are against.
  mutating func readContrast(_ index: Int) {
    guard clauses[index].units.count == 3,
      let position = clauses[index].units.indices.dropFirst().first(where: { isContrast(clauses[index].units[$0]) }),
      case .pronominalAdverb(let word) = clauses[index].units[position]
    else { return }
    var contrast = Reading(lemma: words[word].lower, key: words[word].lower, wordClass: .adverb)
    contrast.info = "c"
    words[word].readings = [contrast]
    clauses[index].units[position] = .adverb(word)
  }

  private func isContrast(_ unit: Unit) -> Bool {
    switch unit {
    case .adverb(let word), .pronominalAdverb(let word):
      words[word].lower.isOne(of: "dagegen", "hingegen") || words[word].lower.isOne(of: "aber", "jedoch")
    default: false
    }
  }

  /// „Das Essen war gut, der Wein schlecht“: a subject and a predicate behind those of the copula.
  private func gapOfPredicate(in clause: Clause) -> Gap? {
    guard clause.units.count > clause.prefield + 2, clause.verbs.count == 1, case .adjective? = clause.units.last,
      case let position = clause.units.count - 2, clause.units[position].nominative != nil,
      case .adjective = clause.units[position - 1], words[clause.units[position].firstWord - 1].isComma
    else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  private static let measures: FormSet = [
    "kaum", "selten", "gar nicht", "umso mehr", "noch mehr", "umso weniger", "nie",
  ]

  /// „Über Geld wurde viel geredet, *über Personen kaum*“: the like of what stands in front, and how much it was so.
  private func gapOfTopic(in clause: Clause) -> Gap? {
    if let gap = gapOfRank(in: clause) ?? gapOfLikeElsewhere(in: clause) ?? gapOfVotes(in: clause)
      ?? gapOfOthers(in: clause)
    {
      return gap
    }
    guard clause.prefield == 1, clause.units.count > 3, case .phrase(let topic) = clause.units[0],
      let preposition = topic.preposition, case let position = clause.units.count - 2,
      case .phrase(let other) = clause.units[position], let own = other.preposition, own > 0,
      words[own - 1].isComma, words[own].reading.key == words[preposition].reading.key,
      case .adverb(let measure) = clause.units[position + 1], measure > other.lastWord,
      ClauseBuilder.measures.contains(words[measure].lower)
    else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  /// „Für Bonn war es der dritte Sieg, *für Köln der erste seit Mai*“: the like of what stands in front, and which of the
  /// kind it was.
  private func gapOfRank(in clause: Clause) -> Gap? {
    guard clause.prefield == 1, clause.units.count > 4, case .phrase(let topic) = clause.units[0],
      let preposition = topic.preposition, clause.finite.map({ words[$0].verbKeys == ["sein"] }) ?? false,
      let position = clause.units.indices.dropFirst(3).first(where: { position in
        guard case .phrase(let other) = clause.units[position], let own = other.preposition, own > 0 else {
          return false
        }
        return words[own - 1].isComma && words[own].reading.key == words[preposition].reading.key
      }), position + 2 == clause.units.count - 1, let which = clause.units[position + 1].nominative,
      words[which.head].wordClass == .adjective, which.determiner != nil, clause.units[position + 2].isPrepositional
    else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  /// „Die Zahl der Frauen stieg um zwei Prozent, die der Männer um drei“: the same of somebody or something else.
  private func gapOfLike(in clause: Clause) -> Gap? {
    let position = clause.units.indices.first { position in
      guard position > clause.prefield, case .phrase(let like) = clause.units[position], like.firstWord > 0 else {
        return false
      }
      return words[like.head].reading.key == "der" && words[like.head].wordClass == .pronoun && like.mayBeNominative
        && words[like.firstWord - 1].isComma
    }
    guard let position, case .phrase(var like) = clause.units[position] else { return nil }
    var rest = Array(clause.units[(position + 1)...])
    // „*Die Genossen* in Sachsen …, *die* in Hamburg um die Mehrheit“: as many of the like
    if let first = clause.units.first?.nominative, first.agreement.isPluralOnly,
      !like.agreement.intersection(.plural).isEmpty
    {
      like.agreement.formIntersection(.plural)
    }
    // „die *in Hamburg* um die Mehrheit“
    if rest.count == 2, case .phrase(let place) = rest[0], place.isPrepositional,
      place.preposition == like.lastWord + 1, case .phrase(let last) = rest[1], last.isPrepositional
    {
      like.attachInnermost(place)
      rest.removeFirst()
    }
    // „das *von Frankreich* um drei Prozent“
    if rest.count == 2, case .phrase(let owner) = rest[0], owner.isPrepositional, owner.preposition == like.lastWord + 1
    {
      like.attachInnermost(owner)
      rest.removeFirst()
    }
    return (Array(clause.units[..<position]), nil, [.phrase(like)] + rest)
  }

  /// „Die einen kamen zu Fuß, *die anderen mit dem Rad*“: how others did it.
  private func gapOfOthers(in clause: Clause) -> Gap? {
    guard clause.prefield == 1, let some = clause.units.first?.nominative, some.determiner != nil,
      words[some.head].lower.isOne(of: "eine", "einen"),
      case let position = clause.units.count - 2, position > 1, let others = clause.units[position].nominative,
      words[others.head].lower.isOne(of: "andere", "anderen"), case let start = others.firstWord, start > 0,
      words[start - 1].isComma
    else { return nil }
    // „… *zu Fuß*“, „… *mit dem Rad*“: as a group, too
    let tellsHow = if case .adverb(let word) = clause.units[position + 1] { words[word].isMatched } else { false }
    guard tellsHow || clause.units[position + 1].isPrepositional else { return nil }
    return (Array(clause.units[..<position]), nil, Array(clause.units[position...]))
  }

  /// „Dafür stimmten SPÖ und Grüne, *dagegen die FPÖ*“: who was of the other mind.
  private func gapOfVotes(in clause: Clause) -> Gap? {
    guard let last = clause.units.last?.nominative, let finite = clause.finite, clause.prefield > 0,
      words[finite].verbKeys.contains("stimmen"), case let position = clause.units.count - 2,
      position > clause.prefield,
      case .pronominalAdverb(let against) = clause.units[position], against > 0, words[against - 1].isComma,
      words[against].lower.isOne(of: "dagegen", "dafür"), last.firstWord == against + 1
    else { return nil }
    return (Array(clause.units[..<position]), nil, [clause.units[position + 1], clause.units[position]])
  }

  /// „Am Montag beginnt der Prozess in Wien, *am Mittwoch der in Linz*“, „Heute spielt Rom gegen Bonn, …“: the like of what
  /// stands in front, and the same of something or somebody else.
  private func gapOfLikeElsewhere(in clause: Clause) -> Gap? {
    guard clause.prefield == 1, clause.units.count > 4, case .phrase(let front) = clause.units[0],
      let preposition = front.preposition,
      let position = clause.units.indices.dropFirst(2).dropLast(2).first(where: { position in
        guard case .phrase(let topic) = clause.units[position], let own = topic.preposition,
          words[own - 1].isComma, words[own].reading.key == words[preposition].reading.key,
          let other = clause.units[position + 1].nominative
        else { return false }
        return other.firstWord == topic.lastWord + 1
      }), case .phrase(var other) = clause.units[position + 1], case .phrase(let last) = clause.units[position + 2],
      let opener = last.preposition, opener == other.lastWord + 1
    else { return nil }
    var rest = Array(clause.units[(position + 2)...])
    if words[other.head].reading.key == "der", words[other.head].wordClass == .pronoun {
      other.attachInnermost(last)
      rest.removeFirst()
    } else {
      let isAnswered = clause.units[..<position].contains { unit in
        guard case .phrase(let like) = unit, let own = like.preposition, own > preposition else { return false }
        return words[own].reading.key == words[opener].reading.key
      }
      guard isAnswered, rest.count == 1 else { return nil }
    }
    return (Array(clause.units[..<position]), nil, [clause.units[position], .phrase(other)] + rest)
  }

  /// „auf Platz zwei“, „zu Fuß“, „zu Hause“: where or how, as a group; but not „in der Regel“, which is said of it all.
  private func isGroup(_ word: Int) -> Bool {
    words[word].isMatched && words[word].lower.contains(" ") && !words[word].reading.means([.comment, .negation])
  }

  func isGroup(_ unit: Unit) -> Bool { if case .adverb(let word) = unit { isGroup(word) } else { false } }

  /// A subject, then the like of something in the first clause.
  ///
  /// - Parameter takesAdjective: a copula, or a participle behind both.
  private func isParallel(_ rest: [Unit], _ before: [Unit], _ takesAdjective: Bool) -> Bool {
    guard isShort(rest), let subject = rest[0].nominative, words[subject.head].wordClass != .reflexive,
      before.contains(where: { $0.nominative != nil }), let last = rest.last
    else { return false }
    switch last {
    // „Frauen dagegen kaum“
    case .adverb where rest.count == 3, .negation where rest.count == 3: return isContrast(rest[1])
    // „Peter hat angerufen *und Anna auch*“
    case .adverb(let also):
      // „Rom liegt *auf Platz zwei* und Paris *auf Platz drei*“
      if rest.count == 2, isGroup(also), let like = before.last, isGroup(like) || like.isPrepositional { return true }
      let hasObject = before.contains { unit in
        if case .phrase(let other) = unit {
          !other.isPrepositional && other.agreement.allows(.accusative)
            && unit.nominative?.head != before.first?.nominative?.head
        } else {
          false
        }
      }
      return rest.count == 2 && words[also].lower.isOne(of: "auch", "ebenfalls") && !hasObject
        && (also + 1 == words.count || words[also + 1].isPunctuation)
    case .negation(let not):
      return rest.count == 2 && (not + 1 == words.count || words[not + 1].isPunctuation)
    case .adjective:
      return takesAdjective && before.contains { if case .adjective = $0 { true } else { false } }
    case .phrase(let phrase):
      guard let preposition = phrase.preposition else {
        return phrase.agreement.allows(.accusative)
          && before.filter({ if case .phrase(let other) = $0 { !other.isPrepositional } else { false } }).count > 1
      }
      // „Er kam 2010 und sie im Mai 2011“
      if let like = before.last, isGroup(like) || answersWhen(like) && answersWhen(last) { return true }
      return before.contains { unit in
        guard case .phrase(let other) = unit, let own = other.preposition else { return false }
        return words[own].reading.key == words[preposition].reading.key
      }
    default: return false
    }
  }
}

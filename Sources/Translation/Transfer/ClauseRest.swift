import English
import German

/// The units that no slot of the verb took: what becomes a complement, and what an adverbial.
extension SentenceTransfer {
  /// What tells where a unit goes.
  private struct Placement {
    /// Keys of the units in front.
    let front: Set<Int>
    /// Of several adjectives the last is the predicate; „natürlich“, „offenbar“ before it comment.
    let predicate: Int?
    /// „200 Jahre alt“: heads of what measures the predicate.
    let measures: [Int]
    /// Of two times behind the verb the one that stands in front.
    let early: Int?
    /// Prepositions of what fills the verb's slots.
    let filled: Set<String>
  }

  func placeComplements(_ work: inout ClauseAssembly) {
    let wishes = work.choice.lemma == "like" && words[work.complex.main].lower.hasPrefix("möcht")
    work.complements = wantingInfinitive(work.choice, wishes: wishes)
    // „So soll verhindert werden, dass Daten verloren gehen“: data are to be prevented from being lost
    if work.isPassive, work.choice.lemma == "prevent", work.complements.count == 2 {
      work.subjectPhrase = work.complements.removeFirst()
    }
    // „zeigte sich von der Entscheidung enttäuscht“: the adjective fills a slot of the verb.
    let isSlotted =
      !work.complex.isCopula && work.complements.contains { if case .adjective = $0 { true } else { false } }
    let described = isSlotted ? work.order : work.choice.rest
    work.governed = governedByPredicate(&work.choice.rest, described)
    if isSlotted, let own = work.governed {
      work.complements.append(own)
      work.governed = nil
    }
    if !work.complex.isCopula, !work.complements.contains(where: { if case .noun = $0 { true } else { false } }),
      let amount = takeAmount(&work.choice.rest)
    {
      work.complements.insert(amount, at: 0)
    }
  }

  func placeRest(_ work: inout ClauseAssembly) {
    let front = Set(work.front.map(unitKey))
    // „ist *offiziell* nicht bekannt“: where the verb has taken its predicate, what is left tells how.
    let isTold = work.complex.isCopula && work.choice.lemma.hasPrefix("be ")
    let predicate =
      isTold
      ? nil
      : work.choice.rest.compactMap { unit -> Int? in
        if case .adjective(let word, _) = unit { word } else { nil }
      }.last
    let measures = work.choice.rest.compactMap { unit -> Int? in
      guard case .phrase(let phrase) = unit, isMeasure(phrase, of: predicate), work.complex.isCopula else { return nil }
      return phrase.head
    }
    let early = front.isEmpty && work.kind == .declarative ? firstOfTwoTimes(work.clause, work.choice.rest) : nil
    let rest = Set(work.choice.rest.map(unitKey))
    let filled = Set(work.order.lazy.filter { !rest.contains(self.unitKey($0)) }.compactMap(prepositionKey))
    let placement = Placement(front: front, predicate: predicate, measures: measures, early: early, filled: filled)
    let followed = followsClause
    followsClause = work.front.contains { if case .clause = $0 { true } else { false } }
    defer { followsClause = followed }
    placeInOrder(
      agentFirst(
        nearestFirst(work.choice.rest, in: work.order), work, fixed: front.union([early].compactMap { $0 })), &work,
      placement)
    // Where the predicate found no place, what it governs is said all the same.
    if let governed = work.governed {
      work.complements.insert(governed, at: firstClause(of: work.complements) ?? work.complements.count)
    }
  }

  private func prepositionKey(_ unit: German.Unit) -> String? {
    guard case .phrase(let phrase) = unit else { return nil }
    return phrase.preposition.map { words[$0].reading.key }
  }

  /// „zieht für das Spiel Beamte aus ganz Österreich zusammen“: what follows the object in German does so in English,
  /// before what stood in front of it.
  private func nearestFirst(_ rest: [German.Unit], in order: [German.Unit]) -> [German.Unit] {
    guard rest.count > 1 else { return rest }
    let left = Set(rest.map(unitKey))
    let object = order.lastIndex { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && phrase.agreement.allows(.accusative) && words[phrase.head].isNominal
        && !left.contains(unitKey(unit))
    }
    guard let object, case .phrase(let taken) = order[object] else { return rest }
    // The phrases behind it, each where the one before ends.
    var last = taken.lastWord
    var near: Set<Int> = []
    for unit in order[(object + 1)...] {
      guard case .phrase(let next) = unit, next.preposition == last + 1, next.clauses.isEmpty,
        !words[next.head].reading.means(.time), left.contains(unitKey(unit))
      else { break }
      near.insert(unitKey(unit))
      last = next.lastWord
    }
    guard !near.isEmpty,
      let first = rest.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
        return words[phrase.head].wordClass != .pronoun
      }), !near.contains(unitKey(rest[first]))
    else { return rest }
    // „gemeinsam mit dem Verband“
    if first > 0, case .adverb(let adverb) = rest[first - 1], startsWith(adverb + 1, rest[first]) { return rest }
    let behind = rest[first...]
    return Array(rest[..<first]) + behind.filter { near.contains(unitKey($0)) }
      + behind.filter { !near.contains(unitKey($0)) }
  }

  /// Places the units; a coordinator that has joined nothing goes before the one that follows it.
  private func placeInOrder(_ units: [German.Unit], _ work: inout ClauseAssembly, _ placement: Placement) {
    var link: [Phrase] = []
    var joined: ClosedRange<Int>?
    for (position, unit) in units.enumerated() where !(joined?.contains(position) ?? false) {
      let next = position + 1 < units.count ? units[position + 1] : nil
      // „zwei Wochen früher als bisher geplant“
      if case .phrase(let measure) = unit, case .adjective(let word, _)? = next, isLaterOrEarlier(word),
        measure.lastWord + 1 == word, analysis.isTime(measure), position + 2 < units.count, link.isEmpty,
        case .phrase(let than) = units[position + 2], than.preposition == word + 1,
        words[than.head].wordClass == .adjective
      {
        let parts = [phrase(measure), adverb(word), prepositional(than, english: "than")]
        work.adverbials.append(Adverbial(.sequence(parts), at: .end))
        joined = (position + 1)...(position + 2)
        continue
      }
      // „ein Jahr später als geplant“
      if case .adverb(let word) = unit, isLaterOrEarlier(word), case .phrase(let than)? = next,
        than.preposition == word + 1, words[word + 1].reading.key == "als", link.isEmpty,
        words[than.head].wordClass == .adjective
      {
        work.adverbials.append(Adverbial(.sequence([adverb(word), prepositional(than, english: "than")]), at: .end))
        joined = (position + 1)...(position + 1)
        continue
      }
      if case .word(let word) = unit, words[word].wordClass == .coordinator, !consumed.contains(word),
        let next, startsWith(word + 1, next)
      {
        link = [.literal(Literal(coordination(word), source: source(word)))]
        consume(word)
        continue
      }
      // „…, aber auch anderen Kunden“
      if !link.isEmpty, case .adverb(let word) = unit, let next, startsWith(word + 1, next), !leads(word),
        next.isPhraseOrAdjective
      {
        link.append(adverb(word))
        continue
      }
      let adverbials = work.adverbials.count
      let complements = work.complements
      place(unit, &work, placement)
      if link.isEmpty { continue }
      if work.adverbials.count > adverbials, let last = work.adverbials.popLast() {
        work.adverbials.append(Adverbial(.sequence(link + [last.phrase]), at: last.position == .front ? .front : .end))
      } else if let place = work.complements.indices.first(where: {
        $0 >= complements.count || work.complements[$0] != complements[$0]
      }) {
        work.complements[place] = .sequence(link + [work.complements[place]])
      } else {
        work.adverbials.append(Adverbial(.sequence(link), at: .end))
      }
      link = []
    }
  }

  /// „ein Jahr früher“
  private func isLaterOrEarlier(_ word: Int) -> Bool {
    ["später", "früher"].contains { words[word].lower == $0 || words[word].lower.hasSuffix(" " + $0) }
  }

  private func startsWith(_ word: Int, _ unit: German.Unit) -> Bool {
    switch unit {
    case .phrase(let phrase): (phrase.preposition ?? firstWord(of: phrase)) == word
    case .adverb(let first), .pronominalAdverb(let first), .negation(let first): first == word
    case .adjective(let head, let adverbs): (adverbs.first ?? head) == word
    case .clause, .word, .mark: false
    }
  }

  func firstClause(of complements: [Phrase]) -> Int? {
    complements.firstIndex { if case .clause = $0 { true } else { false } }
  }

  private func place(_ unit: German.Unit, _ work: inout ClauseAssembly, _ placement: Placement) {
    let isPlaced =
      switch unit {
      case .phrase(let phrase): placePhrase(phrase, &work, placement)
      case .adjective(let word, let adverbs): placeAdjective(word, adverbs, &work, placement)
      case .adverb(let direction): placeDirection(direction, &work)
      default: false
      }
    if isPlaced { return }
    if let addition = addition(unit, work) {
      work.adverbials.append(Adverbial(.parenthetical(Parenthetical(addition)), at: .end, kind: .comment))
      return
    }
    if placeValue(unit, &work, placement) { return }
    let isMain = work.kind == .declarative
    let key = unitKey(unit)
    let isFront = (placement.front.contains(key) || placement.early == key) && !(work.isPassive && isAgent(unit))
    // „Vor der Wahl warnte er vor dem Krieg“: of two like prepositions the verb governs one.
    let verb = currentVerb
    defer { currentVerb = verb }
    // but „hängt weniger vom Wetter als *von der Pflege* ab“: compared with what fills it.
    let isCompared =
      if case .phrase(let phrase) = unit {
        phrase.focus.contains { words[$0].wordClass == .comparison }
      } else {
        false
      }
    if let preposition = prepositionKey(unit), placement.filled.contains(preposition), !isCompared { currentVerb = [] }
    if let adverbial = adverbial(
      unit, inMain: isMain, front: isFront,
      agentBy: work.isPassive || work.isState || work.causative == "have",
      opens: isMain && placement.front.isEmpty && work.subject != nil && work.clause.reported.isEmpty)
    {
      work.adverbials.append(adverbial)
    }
  }

  /// „Die Quote ist *mit sechs Prozent* sehr hoch“, „Der Gewinn fiel mit 12 Millionen Euro höher aus“: how much it is stands
  /// in front of what is said of it.
  private func placeValue(_ unit: German.Unit, _ work: inout ClauseAssembly, _ placement: Placement) -> Bool {
    guard case .phrase(let value) = unit, let with = value.preposition, words[with].reading.key == "mit",
      value.determiner == nil, value.clauses.isEmpty, value.prepositionals.isEmpty,
      words[value.head].wordClass == .noun, isAmount(value),
      work.choice.lemma == "be" || work.choice.lemma.hasPrefix("be ") || work.verb.lemma == "be",
      !work.isPassive, let subject = work.subject, words[subject.head].wordClass == .noun,
      words[subject.head].reading.means([.abstract, .event])
    else { return false }
    let isFirst = work.kind == .declarative && placement.front.isEmpty || placement.front.contains(unitKey(unit))
    work.adverbials.append(Adverbial(prepositional(value, english: "at"), at: isFirst ? .front : .end))
    return true
  }

  /// „Alle kamen frei, *einschließlich der Kinder*“, „…, *anders als im Vorjahr*“: what is added behind a comma at the end.
  private func addition(_ unit: German.Unit, _ work: ClauseAssembly) -> Phrase? {
    guard let finite = work.clause.finite, let last = work.clause.units.last, unitKey(last) == unitKey(unit) else {
      return nil
    }
    switch unit {
    case .phrase(let phrase):
      guard let preposition = phrase.preposition, preposition > finite, words[preposition - 1].isComma,
        Self.adding.contains(words[preposition].lower)
      else { return nil }
      return prepositional(phrase)
    case .adverb(let word):
      guard word > finite, words[word - 1].isComma, words[word].lower.hasPrefix("anders als ") else { return nil }
      return adverb(word)
    default: return nil
    }
  }

  private static let adding: Set<String> = [
    "einschließlich", "inklusive", "samt", "mitsamt", "trotz", "ungeachtet", "außer", "entgegen", "anders als",
  ]

  // MARK: - Noun phrases

  private func placePhrase(
    _ phrase: German.NounPhrase, _ work: inout ClauseAssembly, _ placement: Placement
  ) -> Bool {
    if placement.measures.contains(phrase.head) { return true }
    // „Es herrscht Einigkeit“
    if words[phrase.head].reading.key == "es", work.choice.lemma.hasPrefix("there ") {
      consume(phrase.head)
      return true
    }
    guard !phrase.isPrepositional,
      !analysis.isTime(phrase)
        || (work.isFormalIt || pointsBack(work.subject)) && placement.predicate == nil && isSpan(phrase, work.complex)
        || work.complex.isCopula && analysis.isSaidOfTime(phrase, work.subject, in: work.clause),
      words[phrase.head].wordClass != .reflexive
    else { return false }
    placeObject(phrase, &work, placement)
    return true
  }

  /// „Das war eine gute Woche“
  private func pointsBack(_ subject: German.NounPhrase?) -> Bool {
    subject.map { ["das", "dies"].contains(words[$0.head].lower) } ?? false
  }

  private func isAdded(_ phrase: German.NounPhrase) -> Bool {
    let first = firstWord(of: phrase)
    return first > 0 && words[first - 1].isComma
      && words[first...phrase.lastWord].contains { ["mehr", "weniger"].contains($0.lower) }
  }

  /// An object without a slot still has to be said.
  private func placeObject(_ phrase: German.NounPhrase, _ work: inout ClauseAssembly, _ placement: Placement) {
    let head = words[phrase.head]
    // „wurden beide verletzt“ → were both injured
    if let all = total(phrase, of: work.subject) {
      work.adverbials.append(Adverbial(all, at: .middle))
      return
    }
    // „sprach laut, langsam und deutlich“
    // „am Tag und danach“
    let isAdverb = head.wordClass == .adverb && !phrase.conjuncts.isEmpty
    if !work.complex.isCopula && head.wordClass == .adjective && phrase.determiner == nil || isAdverb {
      let isFront = isAdverb && placement.front.contains(unitKey(.phrase(phrase)))
      work.adverbials.append(
        Adverbial(manners(phrase), at: isFront ? .front : .end, kind: isFront ? nil : .manner))
      return
    }
    // „hat sich etwas gebessert“
    if head.lower == "etwas", phrase.close.isEmpty, phrase.clauses.isEmpty, !work.complex.isCopula {
      consume(phrase.head)
      work.adverbials.append(
        Adverbial(.adverb(AdverbPhrase("somewhat", source: source(phrase.head))), at: .end, kind: .manner))
      return
    }
    // „wurden genehmigt, *ein Drittel mehr als im Vorjahr*“: an amount behind a comma is added to all that was said.
    if let finite = work.clause.finite, finite < phrase.head, isAdded(phrase) {
      work.adverbials.append(Adverbial(.parenthetical(Parenthetical(self.phrase(phrase))), at: .end, kind: .comment))
      return
    }
    let english = self.phrase(phrase)
    // „liegt zwei Punkte vor der Partei“ → is two points ahead of
    if work.choice.lemma.hasPrefix("be "), !work.complex.isCopula, isQuantified(phrase) {
      splitBe(&work, before: english)
      return
    }
    if !work.complex.isCopula { penalize(.unplaced) }
    // „ist deutscher Herkunft“, „sind neueren Datums“ → of German origin
    if work.complex.isCopula, isQuality(phrase),
      work.clause.units.count(where: { if case .phrase(let other) = $0 { !other.isPrepositional } else { false } }) < 3,
      !work.clause.units.contains(where: { if case .adjective = $0 { true } else { false } })
    {
      work.complements.append(.prepositional(PrepositionalPhrase("of", english)))
      return
    }
    // „Das ist der Partei zu teuer“: where it may be a genitive, too
    let isConcerned =
      work.complex.isCopula && phrase.determiner.map { words[$0].lower == "der" } ?? false
      && phrase.agreement.allows(.dative) && !phrase.agreement.allows(.nominative)
      && work.clause.units.contains(where: saysTooMuch)
    // „bindet seiner Tochter die Schuhe zu“: no accusative, in a form that a genitive may have, too
    let isFree =
      !work.complex.isCopula && phrase.agreement.allows(.dative) && !phrase.agreement.allows(.accusative)
      && (!phrase.agreement.allows(.nominative) || head.lower == "ihr") && isSomebody(phrase)
      && work.complements.contains { if case .noun = $0 { true } else { false } }
    if phrase.agreement.onlyCase == .dative || isConcerned || isFree
      || work.complex.isCopula && phrase.determiner == nil && isAffected(phrase)
    {
      // „legte dem Gericht Beweise für Betrug vor“: of a verb that gives something to somebody, though what is there is taken
      // by a group
      let gives =
        !work.complex.isCopula && work.choice.lemma != "there be"
        && work.complements.contains { if case .noun = $0 { true } else { false } }
        && work.complex.readings.contains { reading in
          lexicon.readings(.verbs, reading.key).contains { $0.frame.contains("d") && $0.english.contains(" to $d") }
        }
      // „verriet den Forschern, wie Zellen altern“: to whom it is told, before what is told.
      if !work.complex.isCopula, let told = firstClause(of: work.complements),
        work.complex.readings.contains(where: { reading in
          !reading.verbGroups.isDisjoint(with: [.says, .states, .tells])
            || lexicon.needs(ofVerb: reading.key).mayHaveOnly(.ob)
        })
      {
        work.complements.insert(.prepositional(PrepositionalPhrase("to", english)), at: told)
        return
      }
      work.complements.append(.prepositional(PrepositionalPhrase(gives ? "to" : "for", english)))
    } else {
      // Before clauses, which stand last.
      work.complements.insert(english, at: tail(of: work.complements))
    }
  }

  /// „zu teuer“, „zu wenig“
  private func saysTooMuch(_ unit: German.Unit) -> Bool {
    switch unit {
    case .adjective(_, let adverbs): adverbs.contains { words[$0].lower == "zu" }
    case .phrase(let phrase): phrase.focus.contains { words[$0].lower == "zu" }
    default: false
    }
  }

  /// What something is by a genitive without an article.
  private func isQuality(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].wordClass == .noun && words[phrase.head].reading.means(.abstract) && phrase.determiner == nil
      && !phrase.isPrepositional && phrase.agreement.allows(.genitive) && !phrase.agreement.allows(.nominative)
      && !phrase.agreement.allows(.accusative) && !phrase.modifiers.isEmpty
  }

  /// „be ahead of“ → be *two points* ahead of
  private func splitBe(_ work: inout ClauseAssembly, before measure: Phrase) {
    let behind = Phrase.literal(Literal(String(work.choice.lemma.dropFirst(3))))
    work.complements.insert(contentsOf: [measure, behind], at: 0)
    work.verb.lemma = "be"
  }

  // MARK: - Adjectives

  private func placeAdjective(
    _ word: Int, _ adverbs: [Int], _ work: inout ClauseAssembly, _ placement: Placement
  ) -> Bool {
    // „halfen sich gegenseitig bei der Arbeit“
    if consumed.contains(word) { return true }
    if words[word].lower == "gegenseitig", work.complements.isEmpty {
      work.complements.insert(adverb(word), at: 0)
      return true
    }
    if work.complex.isCopula {
      guard word == placement.predicate,
        work.complements.allSatisfy(standsBehindPredicate)
      else { return false }
      placePredicate(word, adverbs, &work)
      return true
    }
    // „liegt klar hinter der Partei“ → is clearly behind
    if adverbs.isEmpty, work.choice.lemma.hasPrefix("be "), work.verb.lemma != "be", word + 1 < words.count,
      words[word + 1].wordClass == .preposition,
      ["vor", "hinter", "über", "unter"].contains(words[word + 1].lower)
    {
      splitBe(&work, before: adverb(word))
      return true
    }
    // „lag verletzt im Bett“, „überlebte schwer verletzt“
    if !work.isPassive, words[word].reading.derivation == .pastParticiple,
      work.clause.finite.map({ $0 < word }) ?? false
    {
      work.complements.insert(predicate(word, adverbs), at: tail(of: work.complements, withAdverbs: true))
      return true
    }
    return false
  }

  /// A clause, or whom it is so for: „kann *dem Dorf* gefährlich werden“.
  private func standsBehindPredicate(_ complement: Phrase) -> Bool {
    switch complement {
    case .clause: true
    case .prepositional(let phrase): phrase.preposition.text == "for"
    default: false
    }
  }

  /// „*Die Sängerin wurde 88 Jahre alt*“: nothing but who and how old, in the past. A birthday has a day, and is told in the
  /// perfect.
  private func isWholeLife(_ work: ClauseAssembly) -> Bool {
    let clause = work.clause
    guard clause.kind == .main, clause.coordinatedWith == nil, work.complex.tenseMood == .preterite,
      work.complex.steps.isEmpty, let subject = work.subject, subject.conjuncts.isEmpty,
      !subject.agreement.isPluralOnly
    else { return false }
    let head = words[subject.head]
    return clause.units.count == 3
      && (head.isPersonName || head.reading.means(.person) || head.reading.derivation == .nominalized
        || head.wordClass == .pronoun && ["er", "sie"].contains(head.lower))
  }

  /// What „be“ says of its subject, with what it governs right behind it.
  private func placePredicate(_ word: Int, _ adverbs: [Int], _ work: inout ClauseAssembly) {
    if let age = age(word, adverbs, work.choice.rest), ["become", "get"].contains(work.choice.lemma) {
      // „wird 88 Jahre alt“, but „Er wurde 88 Jahre alt“ of somebody who has died
      work.verb.lemma = isWholeLife(work) ? "be" : "turn"
      work.complements.insert(age, at: 0)
      return
    }
    // „Er wurde nur 38 Jahre alt“
    if work.choice.lemma == "become", words[word].reading.key == "alt", isWholeLife(work) { work.verb.lemma = "be" }
    work.complements.insert(measuredPredicate(word, adverbs, work.choice.rest), at: 0)
    if let own = work.governed { work.complements.insert(own, at: 1) }
    work.governed = nil
  }

  // MARK: - Adverbs

  /// „führt hinauf zur Burg“ → leads up to the castle
  private func placeDirection(_ direction: Int, _ work: inout ClauseAssembly) -> Bool {
    guard leads(direction), direction >= work.clause.finite ?? 0 else { return false }
    let whither = adverb(direction)
    let parts = work.verb.lemma.split(separator: " ")
    if case .adverb(let up) = whither, parts.count == 2, Template.prepositions.contains(String(parts[1])) {
      work.verb.lemma = "\(parts[0]) \(up.lemma) \(parts[1])"
    } else {
      work.complements.insert(whither, at: tail(of: work.complements))
    }
    return true
  }

  // MARK: - Adverbials

  /// When, where or how something is done, told behind the verb.
  func isCircumstance(_ adverbial: Adverbial) -> Bool {
    adverbial.kind == .time || adverbial.position == .end && (adverbial.kind == .place || adverbial.kind == .manner)
  }

  /// Adds what was kept back, and moves what would stand in a wrong place.
  /// „steht ihr sehr nahe“, „freut sich sehr“, „ist völlig außer sich“: is very close to her, completely beside himself, where
  /// the verb is said by be and an adjective.
  private func intensify(_ work: inout ClauseAssembly) {
    guard work.verb.lemma.hasPrefix("be ") else { return }
    let late = work.adverbials.firstIndex { degree($0.phrase) != nil }
    let described = work.complements.firstIndex { degree($0) != nil }
    guard
      let degree = late.flatMap({ degree(work.adverbials[$0].phrase) })
        ?? described.flatMap({ degree(work.complements[$0]) })
    else { return }
    let said = work.verb.lemma.dropFirst(3)
    let first = String(said.prefix { $0 != " " })
    guard !["a", "an", "the", "like", "able"].contains(first), !first.hasSuffix("ing"),
      degree != "very" || !Template.prepositions.contains(first)
    else { return }
    work.verb.lemma = "be \(degree) \(said)"
    if let late { work.adverbials.remove(at: late) } else if let described { work.complements.remove(at: described) }
  }

  /// How much something is so, by an adverb that stands right before it.
  private func degree(_ phrase: Phrase) -> String? {
    switch phrase {
    case .literal(let text): text.text == "very much" ? "very" : nil
    // A word that is never predicate is an adverb there, too.
    case .adjective(let adjective) where adjective.modifiers.isEmpty:
      ["completely": "completely", "totally": "totally"][adjective.lemma]
    case .adverb(let adverb) where adverb.modifiers.isEmpty:
      ["very much": "very", "completely": "completely", "totally": "totally"][adverb.lemma]
    default: nil
    }
  }

  func settleAdverbials(_ work: inout ClauseAssembly) {
    work.adverbials += work.late + pendingAdverbs
    pendingAdverbs = []
    if let attribution = work.said {
      work.adverbials.append(Adverbial(.parenthetical(Parenthetical(attribution)), at: .end))
    }
    intensify(&work)
    putBehindSpeech(&work)
    // „Dort gab es …“: there was a club there
    if work.verb.lemma == "be", case .noun(let noun)? = work.subjectPhrase, noun.head.kind == .pronoun(.there) {
      for index in work.adverbials.indices {
        if case .adverb(let place) = work.adverbials[index].phrase, place.lemma == "there", place.modifiers.isEmpty {
          work.adverbials[index] = Adverbial(work.adverbials[index].phrase, at: .end, kind: .place)
        }
      }
    }
    settleBeforeAsked(&work)
    // A comment does not come between a verb and its clause.
    if work.kind == .declarative, firstClause(of: work.complements) != nil {
      for index in work.adverbials.indices where work.adverbials[index].kind == .comment {
        if case .parenthetical(let inner) = work.adverbials[index].phrase {
          work.adverbials[index] = Adverbial(inner.phrase, at: .front)
        }
      }
    }
  }
}

extension German.Unit {
  fileprivate var isPhraseOrAdjective: Bool {
    switch self {
    case .phrase, .adjective: true
    default: false
    }
  }
}

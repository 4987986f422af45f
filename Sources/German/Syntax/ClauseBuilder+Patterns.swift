import Lexicon

/// Clauses of a special shape: orders, conditions behind, clauses on nouns, contrasts without a verb.
extension ClauseBuilder {
  /// „Gib mir …“, „Ruf mich an“: a form that only commands, at the start.
  func order(_ segment: Segment) -> Int? {
    let onlyClauses =
      !stack.isEmpty && stack.dropFirst().allSatisfy { isComplete($0) } && clauses[stack[0]].finite == nil
      && clauses[stack[0]].units.allSatisfy { if case .clause = $0 { true } else { false } }
    guard stack.isEmpty || segment.delimiter == .colon || onlyClauses,
      case .word(let index)? = segment.items.first(where: { item in
        if case .word(let word) = item { return words[word].lower != "bitte" }
        return true
      }), words[index].wordClass == .verb, verbIndices(segment).count == 1
    else { return nil }
    // „Ob er kommt, sei unklar“ tells what was said.
    if onlyClauses, !words.contains(where: { $0.text == "!" }),
      words[index].readings.contains(where: { $0.verb.allows(.subjunctive1, person: 3) })
    {
      return nil
    }
    return words[index].readings.contains {
      $0.verb.contains(.imperativeSingular) || $0.verb.contains(.imperativePlural)
    }
      ? index : nil
  }

  /// „…, hätte der Hund nicht gebellt“: an unreal condition behind an unreal main clause.
  func isTrailingCondition(_ segment: Segment, _ main: Int) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote,
      let verb = finite(segment, verbFinal: false), let other = clauses[main].finite,
      // „drohte, sie zu verklagen, sollte die Stadt nicht zahlen“
      !clauses[main].units.contains(where: { unit in
        guard case .clause(let inner) = unit else { return false }
        return clauses[inner].kind != .infinitive || !words[verb].lower.hasPrefix("sollt")
      }),
      isUnreal(verb), isUnreal(other) || words[verb].lower.hasPrefix("sollt"),
      !reports(segment) || AuxiliaryVerbs.all.contains(words[verb].reading.key)
    else { return false }
    return segment.items.contains { $0.nominative != nil }
  }

  private func isUnreal(_ verb: Int) -> Bool {
    words[verb].readings.contains { $0.verb.allows(.subjunctive2) && !$0.verb.allows(.present) }
      && (!words[verb].readings.contains { $0.verb.allows(.preterite) } || words[verb].lower.hasPrefix("sollt"))
  }

  /// „Haben Sie Ihren Pass dabei?, fragte …“
  func asked(_ root: Int, before segment: Segment) -> Bool {
    guard let start = segment.items.first?.start else { return false }
    return words[..<start].suffix(3).contains { $0.text == "?" }
  }

  /// „Der Plan, die Klinik auszubauen, …“, „Die Tatsache, dass er log, …“: in front of the finite verb a clause belongs to
  /// the noun right before it.
  mutating func hangOnNoun(_ index: Int, in parent: Int) -> Bool {
    guard clauses[parent].kind == .main,
      clauses[parent].finite == nil && clauses[parent].verbs.isEmpty || isBeforeParticiple(index, of: parent),
      let last = clauses[parent].units.indices.last
    else { return false }
    let clause = clauses[index]
    if let start = clause.introducer.first, isRemark(clause, start), clauses[parent].units.count == 1,
      case .phrase(var phrase) = clauses[parent].units[last], phrase.lastWord == start - 2, phrase.conjuncts.isEmpty
    {
      phrase.clauses.append(index)
      clauses[parent].units[last] = .phrase(phrase)
      return true
    }
    guard
      clause.kind == .infinitive && clause.introducer.isEmpty
        || clause.kind == .subordinate && clause.introducer.count == 1 && words[clause.introducer[0]].lower == "dass",
      let start = clause.introducer.first ?? Optional(clause.words.lowerBound)
    else { return false }
    switch clauses[parent].units[last] {
    case .phrase(var phrase):
      // „die Entscheidung des Chefs, zu schweigen“ hangs on the decision.
      guard phrase.lastWord >= start - 3,
        let noun = [phrase.innermostNoun, phrase.head].first(where: { holdsContent($0) })
      else { return false }
      if noun == phrase.head, phrase.conjuncts.isEmpty {
        phrase.clauses.append(index)
      } else {
        phrase.hang(clause: index)
      }
      clauses[parent].units[last] = .phrase(phrase)
    case .pronominalAdverb(let word):
      // „Die Angst davor, arbeitslos zu werden, …“
      guard last > 0, word >= start - 2, case .phrase(var phrase) = clauses[parent].units[last - 1],
        words[phrase.innermostNoun].wordClass == .noun
      else { return false }
      phrase.hang(clause: index)
      clauses[parent].units[last - 1] = .phrase(phrase)
      clauses[parent].units.remove(at: last)
      announcers.append(word)
    default: return false
    }
    return true
  }

  /// „Der Bezirk, wie er heute besteht, …“
  private func isRemark(_ clause: Clause, _ start: Int) -> Bool {
    clause.kind == .subordinate && clause.introducer.count == 1 && words[start].lower == "wie"
      && words[start].wordClass == .subordinator && start > 1 && words[start - 1].isComma
      // but „Tipps, wie das Fest gelingt, …“
      && ["er", "sie", "es"].contains(words[start + 1].lower)
  }

  /// „kam in der Absicht, zu töten“, „trafen sich mit dem Ziel, den Streit zu beenden“: right behind a noun under a
  /// preposition that takes an infinitive.
  mutating func hangOnPurpose(_ index: Int, in parent: Int) -> Bool {
    let clause = clauses[index]
    guard clause.kind == .infinitive, clause.introducer.isEmpty, clause.words.lowerBound > 1,
      words[clause.words.lowerBound - 1].isComma, clauses[parent].finite != nil,
      let last = clauses[parent].units.indices.last, case .phrase(var phrase) = clauses[parent].units[last],
      phrase.isPrepositional, phrase.conjuncts.isEmpty, phrase.lastWord == clause.words.lowerBound - 2,
      // „steht unter Verdacht, zu …“, „steht im Verdacht“, „hat zum Ziel“ are groups.
      phrase.determiner != nil,
      phrase.innermostNoun == phrase.head, words[phrase.head].wordClass == .noun,
      frames?.noun(words[phrase.head].reading.key, governs: "inf") ?? false
    else { return false }
    phrase.clauses.append(index)
    clauses[parent].units[last] = .phrase(phrase)
    return true
  }

  /// „der Streit darüber, wer zahlt“, „die Frage, ob er kommt“: a question on the noun right before it, which a pronominal
  /// adverb may announce.
  mutating func hangQuestion(_ index: Int, in parent: Int) -> Bool {
    let clause = clauses[index]
    guard let start = clause.introducer.first, start > 2, words[start - 1].isComma,
      let last = clauses[parent].units.indices.last,
      clause.kind == .indirectQuestion
        || clause.kind == .subordinate && clause.introducer.count == 1 && ["ob", "wie"].contains(words[start].lower)
    else { return false }
    let before = start - 2
    let isAnnounced = words[before].has(.pronominalAdverb)
    let noun = isAnnounced ? before - 1 : before
    guard noun >= 0, words[noun].wordClass == .noun else { return false }
    let governed = isAnnounced ? words[before].reading.key : "ob"
    let governs = frames?.noun(words[noun].reading.key, governs: governed) ?? false
    // „Es ist ein Rätsel, warum er ging“
    if clauses[parent].hasEs(words),
      clauses[parent].verbs.contains(where: { words[$0].readings.contains { $0.key == "sein" } })
    {
      return false
    }
    switch clauses[parent].units[last] {
    case .phrase(var phrase) where isAnnounced && phrase.prepositionals.last?.head == before:
      phrase.prepositionals.removeLast()
      phrase.clauses.append(index)
      clauses[parent].units[last] = .phrase(phrase)
    case .phrase(var phrase) where !isAnnounced && governs && phrase.innermostNoun == noun:
      phrase.hang(clause: index)
      clauses[parent].units[last] = .phrase(phrase)
    case .pronominalAdverb(before):
      guard last > 0, case .phrase(var phrase) = clauses[parent].units[last - 1], phrase.innermostNoun == noun,
        governs || !verbGoverns(governed, parent) && ["über", "nach", "von", "für", "an"].contains(governed)
      else { return false }
      phrase.hang(clause: index)
      clauses[parent].units[last - 1] = .phrase(phrase)
      clauses[parent].units.remove(at: last)
    default: return false
    }
    if isAnnounced { announcers.append(before) }
    if words[start].lower == "wie", clause.kind == .subordinate {
      clauses[index].kind = .indirectQuestion
      words[start].readings = [Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)]
    }
    return true
  }

  private func verbGoverns(_ preposition: String, _ clause: Int) -> Bool {
    clauses[clause].verbs.contains { verb in
      words[verb].readings.contains { reading in
        reading.wordClass == .verb
          && (frames?.frames(ofVerb: reading.key).contains { $0.contains { $0.hasPrefix(preposition) } } ?? false)
      }
    }
  }

  private func holdsContent(_ noun: Int) -> Bool {
    words[noun].wordClass == .noun && words[noun].reading.info != "h" && words[noun].reading.info != "t"
  }

  /// „hat die Entscheidung, zu schweigen, Kritik provoziert“: the clause stands inside that of the auxiliary.
  private func isBeforeParticiple(_ index: Int, of parent: Int) -> Bool {
    guard awaitsNonFinite(parent), let finite = clauses[parent].finite,
      words[finite].readings.contains(where: { $0.key == "haben" }),
      let comma = words[clauses[index].words.lowerBound...].firstIndex(where: { $0.isComma })
    else { return false }
    return words[comma...].contains { $0.hasParticiple && !$0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „…, wie der Brand entstand“ under a verb of saying or knowing asks how; „…, wie der Sprecher sagte“ compares.
  mutating func asksHow(_ clause: inout Clause, _ parent: Int) {
    guard clause.kind == .subordinate, clause.introducer.count == 1, words[clause.introducer[0]].lower == "wie",
      words[clause.introducer[0]].wordClass == .subordinator, clause.words.lowerBound > 1
    else { return }
    // „hängt davon ab, wie das Wetter wird“
    let announces = clauses[parent].units.last.map {
      if case .pronominalAdverb(let word) = $0 { words[word].lower.hasPrefix("da") } else { false }
    }
    let asks = asks(parent) || announces ?? false
    let says = clause.words.contains { word in
      words[word].hasFinite
        && words[word].readings.contains { reading in
          reading.wordClass == .verb && (frames?.frames(ofVerb: reading.key).contains { $0.contains("dass") } ?? false)
        }
    }
    guard asks && !says else { return }
    clause.kind = .indirectQuestion
    words[clause.introducer[0]].readings = [Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)]
  }

  /// „Wie das Geld verteilt wird, entscheidet der Rat“, „…, ist ein Rätsel“: in front of a verb that asks and has no other
  /// object, or of a copula that has only one noun, the clause is asked; „Wie der Rat mitteilt, …“ and „Wie bekannt wurde,
  /// …“ tell where one knows it from.
  mutating func asksInFront(_ index: Int) {
    guard clauses[index].kind == .main, clauses[index].prefield == 1,
      case .clause(let front)? = clauses[index].units.first,
      clauses[front].kind == .subordinate, clauses[front].introducer.count == 1,
      case let how = clauses[front].introducer[0], words[how].lower == "wie", words[how].wordClass == .subordinator,
      clauses[front].finite != nil, clauses[front].units.contains(where: { $0.nominative != nil }),
      !clauses[front].verbs.contains(where: canReport), leavesRoomForQuestion(index)
    else { return }
    clauses[front].kind = .indirectQuestion
    words[how].readings = [Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)]
  }

  /// A verb that tells what is said or known, other than those that every clause can have.
  private func canReport(_ verb: Int) -> Bool {
    words[verb].readings.contains { reading in
      reading.wordClass == .verb && !AuxiliaryVerbs.all.contains(reading.key)
        && !["machen", "tun", "geben", "gehen", "kommen", "schaffen"].contains(reading.key)
        && frames?.frames(ofVerb: reading.key).contains { $0.contains("dass") } ?? false
    }
  }

  /// Nothing behind the verb is what the verb asks, or besides its one noun what the copula says.
  private func leavesRoomForQuestion(_ index: Int) -> Bool {
    var nominals = 0
    var hasAdjective = false
    for unit in clauses[index].units.dropFirst() {
      switch unit {
      case .clause: return false
      case .adjective: hasAdjective = true
      case .phrase(let phrase) where !phrase.isPrepositional && words[phrase.head].wordClass != .reflexive:
        if phrase.agreement.allows(.nominative) || phrase.agreement.allows(.accusative) { nominals += 1 }
      default: continue
      }
    }
    // „…, hängt vom Wetter ab“, „…, ist mir unbegreiflich“: nothing else can be the subject.
    if nominals == 0 { return true }
    guard nominals == 1, !hasAdjective else { return false }
    let readings = clauses[index].verbs.flatMap { words[$0].readings }.filter { $0.wordClass == .verb }
    if readings.contains(where: { ["sein", "bleiben"].contains($0.key) }) { return true }
    return readings.contains { frames?.asks($0.key) ?? false }
  }

  /// „Eine Reise unternehmen“: beside an infinitive that nothing helps there is no subject.
  mutating func releaseObject(_ index: Int) {
    guard clauses[index].kind == .main, clauses[index].finite == nil, clauses[index].parent == nil, roots == [index],
      clauses[index].verbs.count == 1, clauses[index].coordinatedWith == nil,
      words[clauses[index].verbs[0]].hasInfinitive, !words[clauses[index].verbs[0]].hasParticiple,
      clauses[index].verbs[0] == words.count - 1
    else { return }
    for (position, unit) in clauses[index].units.enumerated() {
      guard case .phrase(var phrase) = unit, !phrase.isPrepositional else { continue }
      let object = phrase.agreement.intersection(.with(.accusative))
      if !object.isEmpty { phrase.agreement = object }
      clauses[index].units[position] = .phrase(phrase)
    }
  }

  /// Whether a clause has a verb or a predicate that a question can hang on.
  func asks(_ parent: Int) -> Bool {
    clauses[parent].verbs.contains { verb in
      words[verb].readings.contains { frames?.asks($0.key) ?? false }
    }
      || clauses[parent].units.contains { unit in
        if case .adjective(let word, _) = unit { return words[word].reading.groups.contains(.open) }
        return false
      }
  }

  /// Words beside comparatives that „als“ goes on from.
  private static let compared: FormSet = [
    "mehr", "weniger", "anders", "andere", "anderes", "lieber", "eher", "besser", "nichts", "leichter", "so",
  ]

  /// „besser zu warten, als einen Fehler zu machen“: „als“ opens the infinitive, not the phrase behind it.
  func comparedInfinitive(_ segment: Segment) -> Segment {
    guard segment.delimiter == .comma, case .phrase(var phrase, let range)? = segment.items.first,
      let preposition = phrase.preposition, preposition == range.lowerBound, words[preposition].lower == "als",
      range.count > 1, verbIndices(segment).contains(where: { words[$0].hasZuInfinitive || isAfterZu($0) }),
      // „versprach, als Minister zu arbeiten“: nothing is compared.
      words[..<preposition].contains(where: { word in
        word.readings.contains { $0.degree == .comparative } || ClauseBuilder.compared.contains(word.lower)
      })
    else { return segment }
    phrase.preposition = nil
    var result = segment
    result.items[0] = .phrase(phrase, words: range.lowerBound + 1..<range.upperBound)
    result.items.insert(.word(preposition), at: 0)
    return result
  }

  /// „„Ja“, antwortete sie“: quoted words without a verb before the clause that says who speaks.
  func isQuotedWord(_ main: Int, before segment: Segment, _ shape: Segment.Shape) -> Bool {
    // „Nein, sagt sie, …“ needs no marks.
    let isAnswer =
      clauses[main].units.count == 1 && ["nein", "ja"].contains(words[clauses[main].words.lowerBound].lower)
    guard shape == .verbFirst, segment.afterQuote || endsQuote(segment) || isAnswer, segment.delimiter == .comma,
      roots == [main],
      clauses[main].kind == .main, clauses[main].verbs.isEmpty,
      clauses[main].units.allSatisfy({ unit in
        switch unit {
        case .adverb, .negation, .word: true
        default: false
        }
      }), let verb = finite(segment, verbFinal: false)
    else { return false }
    return segment.items.contains { item in item.nominative.map { $0.head > verb } ?? false }
  }

  /// Quotation marks closed right before a segment.
  private func endsQuote(_ segment: Segment) -> Bool {
    guard let start = segment.items.first?.start else { return false }
    return words[..<start].suffix(2).contains { Marks.closing.contains($0.text) }
  }

  /// „… und mehr kosten als geplant“: nothing but prepositional phrases behind a word.
  func onlyPrepositionals(behind index: Int, _ segment: Segment) -> Bool {
    segment.items.filter { $0.start > index }.allSatisfy { item in
      if case .phrase(let phrase, _) = item { phrase.isPrepositional } else { false }
    }
  }

  /// „Das Verfahren ist eingestellt, der Mann freigelassen“: a subject and a participle under the auxiliary before.
  func repeatsAuxiliary(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.items.count > 1, segment.items.count < 5,
      segment.items.first?.nominative != nil, verbIndices(segment).count == 1,
      segment.items.last?.start == verbIndices(segment).first,
      let main = stack.last, clauses[main].kind == .main, let finite = clauses[main].finite,
      clauses[main].verbs.count > 1,
      words[finite].readings.contains(where: { ["sein", "werden"].contains($0.key) })
    else { return false }
    return true
  }

  /// „…, aber noch vertretbar“: a conjunction with a predicate and no noun.
  func addedPredicate(_ segment: Segment) -> [Item]? {
    guard let coordinator = segment.coordinator, ["aber", "jedoch", "sondern"].contains(words[coordinator].lower),
      case .word(let last)? = segment.items.last, words[last].reading.wordClass == .adjective,
      segment.items.dropLast().allSatisfy({ item in
        guard case .word(let index) = item else { return false }
        return [.adverb, .negation, .adjective].contains(words[index].reading.wordClass)
      }), let main = stack.last, clauses[main].finite != nil, isComplete(main)
    else { return nil }
    return segment.items
  }

  /// „Derzeit sind Helfer, die …, nur schwer zu finden“: „sein“ with nothing said of its subject yet, behind a clause
  /// that is complete.
  func waitsForInfinitive(_ main: Int, _ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, clauses[main].kind == .main,
      let finite = clauses[main].finite, clauses[main].verbs == [finite],
      words[finite].readings.contains(where: { $0.key == "sein" }), let top = stack.last,
      clauses[top].kind == .relative,
      isComplete(top), verbIndices(segment).last.map({ $0 == segment.items.last?.start }) ?? false
    else { return false }
    let nominals = clauses[main].units.filter { unit in
      if case .phrase(let phrase) = unit { !phrase.isPrepositional } else { false }
    }
    let saysMore = clauses[main].units.contains { if case .adjective = $0 { true } else { false } }
    return nominals.count == 1 && !saysMore
  }

  /// „…, nicht der König.“, „er gewann Gold, sie Silber“: a clause at the end that lacks its verb.
  func contrast(_ segment: Segment) -> Segment? {
    guard segment.delimiter == .comma, segment.coordinator == nil, roots.count > 0, let main = stack.first,
      stack.count == 1, clauses[main].kind == .main, clauses[main].finite != nil, clauses[main].prefield > 0,
      isComplete(main) || clauses[main].units.count > clauses[main].prefield,
      let last = segment.items.last, !words[last.end...].contains(where: { $0.kind == .word })
    else { return nil }
    if comparesBehind(segment) || exceeds(segment, main) { return segment }
    switch segment.items[0] {
    case .word(let index):
      // „…, davon 200 in Deutschland“
      if words[index].lower == "davon", segment.items.count > 1, case .phrase(let part, _) = segment.items[1],
        !part.isPrepositional, isCounted(part)
      {
        return segment
      }
      // „…, ebenso die Auswahl“
      if words[index].lower == "ebenso", segment.items.count == 2, let other = segment.items[1].nominative,
        other.determiner != nil || other.agreement.isPluralOnly
      {
        return segment
      }
      // „…, nicht der König“, „…, allerdings nicht mit Erfolg“
      guard words[index].wordClass == .negation || negatesBehind(index, segment), segment.items.count > 1 else {
        return nil
      }
      return segment
    case .phrase(let phrase, _):
      // „…, zwei Punkte mehr als vor vier Jahren“
      if segment.items.count > 1, !phrase.isPrepositional, case .word(let more) = segment.items[1],
        ["mehr", "weniger", "mehr als", "weniger als"].contains(words[more].lower)
          || words[more].reading.degree == .comparative,
        words[phrase.head].wordClass == .numeral
          || phrase.modifiers.contains(where: { if case .number = $0 { true } else { false } })
      {
        return segment
      }
      if saysWhatWas(phrase, segment) || parts(phrase, last, main) || saysOtherNumber(phrase, last, main) {
        return segment
      }
      // „…, drei von ihnen schwer“, „…, die meisten davon in der Altstadt“
      if segment.items.count > 1, !phrase.isPrepositional,
        phrase.share != nil || isCounted(phrase) && isWhole(segment.items[1])
      {
        return segment
      }
      if goesOnElsewhere(phrase, segment, main) { return segment }
      if repeatsPreposition(phrase, last, segment, main) || repeatsLast(phrase, last, segment, main)
        || repeatsTwice(phrase, segment, main)
      {
        return segment
      }
      // Only a pronoun or a plain noun phrase in the nominative can be the other subject.
      let isLong = segment.items.count == 3
      if isLong {
        guard case .word(let middle) = segment.items[1],
          words[middle].has(.adverb) || words[middle].has(.pronominalAdverb)
        else { return nil }
      }
      guard segment.items.count == 2 || isLong, phrase.mayBeNominative,
        clauses[main].units.first?.nominative != nil
      else { return nil }
      let isSubject =
        phrase.agreement.onlyCase == .nominative || words[phrase.head].wordClass == .pronoun
        || phrase.determiner != nil || phrase.share != nil
        // „…, Paul ebenfalls“
        || words[phrase.head].wordClass == .name && segment.items.count == 2 && (isAddition(last) || isDenial(last))
        // „402 stimmten dafür, *187 dagegen*“
        || isCounted(phrase) && segment.items.count == 2 && isVote(last)
      guard isSubject else { return nil }
      switch last {
      case .phrase(let other, _): return other.agreement.allows(.accusative) && !other.isPrepositional ? segment : nil
      case .word(let word):
        let wordClass = words[word].reading.wordClass
        return wordClass == .adjective || wordClass == .negation || isAddition(last) || isVote(last)
          || phrase.share != nil && wordClass == .adverb ? segment : nil
      }
    }
  }

  /// „Im Mai kamen 300 Gäste, *im Juni 500*“: another time or place like the one in front, and what comes there.
  private func goesOnElsewhere(_ phrase: NounPhrase, _ segment: Segment, _ main: Int) -> Bool {
    guard segment.items.count == 2, let preposition = phrase.preposition, clauses[main].prefield == 1,
      case .phrase(let front)? = clauses[main].units.first, let first = front.preposition,
      words[first].reading.key == words[preposition].reading.key,
      words[front.head].reading.info == words[phrase.head].reading.info,
      case .phrase(let other, _) = segment.items[1], !other.isPrepositional
    else { return false }
    return other.agreement.allows(.nominative) || other.agreement.allows(.accusative)
      || words[other.head].reading.wordClass == .numeral
  }

  /// „…, aber ich nicht.“, „…, aber nicht die Stadt.“: somebody or something that it does not hold for.
  func excludes(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma,
      ["aber", "und", "jedoch"].contains(words[coordinator].lower), segment.items.count == 2, let main = stack.first,
      stack.count == 1, clauses[main].kind == .main, clauses[main].finite != nil,
      // „Er hat Geld, aber nicht viel“: at the end of the sentence it waits for no participle.
      isComplete(main) || clauses[main].units.count > clauses[main].prefield,
      let last = segment.items.last, !words[last.end...].contains(where: { $0.kind == .word })
    else { return false }
    switch (segment.items[0], segment.items[1]) {
    case (.phrase(let phrase, _), .word(let not)), (.word(let not), .phrase(let phrase, _)):
      return words[not].wordClass == .negation && words[not].lower == "nicht" && !phrase.isPrepositional
        && words[phrase.head].wordClass != .reflexive
    default: return false
    }
  }

  /// „…, Rom und Paris nicht“
  private func isDenial(_ item: Item) -> Bool {
    if case .word(let word) = item { words[word].wordClass == .negation } else { false }
  }

  /// „…, der andere auch“
  private func isAddition(_ item: Item) -> Bool {
    if case .word(let word) = item {
      ["schon", "auch", "ebenfalls", "ebenso", "genauso"].contains(words[word].lower)
    } else {
      false
    }
  }

  /// „Die Bahn gilt als teuer, *der Bus als langsam*“, „Er kam auf vier Punkte, *sie auf neun*“: another subject, and the like
  /// of what stands right before the comma.
  private func repeatsLast(_ phrase: NounPhrase, _ last: Item, _ segment: Segment, _ main: Int) -> Bool {
    guard (2...3).contains(segment.items.count), phrase.mayBeNominative,
      clauses[main].units.first?.nominative != nil,
      phrase.determiner != nil || [.name, .pronoun].contains(words[phrase.head].wordClass),
      let before = clauses[main].units.last, before.lastWord == phrase.firstWord - 2
    else { return false }
    if segment.items.count == 3 {
      // „Der Dax gewann ein Prozent auf 15.000 Punkte, *der MDAX zwei Prozent auf 20.000*“
      guard case .phrase(let amount, _) = segment.items[1], !amount.isPrepositional, clauses[main].units.count > 2,
        case .phrase(let first) = clauses[main].units[clauses[main].units.count - 2], !first.isPrepositional
      else { return false }
    }
    return isLike(last, before)
  }

  /// „Er liegt auf Platz eins, *Roth auf Platz zwei und Weber auf Platz drei*“
  private func repeatsTwice(_ phrase: NounPhrase, _ segment: Segment, _ main: Int) -> Bool {
    guard segment.items.count == 5, phrase.mayBeNominative, clauses[main].units.first?.nominative != nil,
      case .word(let coordinator) = segment.items[2], words[coordinator].lower == "und",
      segment.items[3].nominative != nil, let before = clauses[main].units.last,
      before.lastWord == phrase.firstWord - 2
    else { return false }
    return isLike(segment.items[1], before) && isLike(segment.items[4], before)
  }

  /// The same preposition, in words or in a fixed group.
  private func isLike(_ last: Item, _ before: Unit) -> Bool {
    switch (last, before) {
    case (.phrase(let other, _), .phrase(let first)):
      guard let own = other.preposition, let preposition = first.preposition else { return false }
      return words[own].reading.key == words[preposition].reading.key
    // „Er kam mit dem Zug, *sie mit dem Auto*“: fixed groups.
    case (.word(let other), .adverb(let first)):
      return words[other].match != nil && words[first].match != nil
        && words[other].lower.prefix { $0 != " " } == words[first].lower.prefix { $0 != " " }
    default: return false
    }
  }

  /// „In Rom leben 300 Menschen, in Pisa 20“, „ist im Norden hoch, im Süden niedrig“: another place or time, and what is
  /// said of it.
  private func repeatsPreposition(_ phrase: NounPhrase, _ last: Item, _ segment: Segment, _ main: Int) -> Bool {
    guard let preposition = phrase.preposition, (2...3).contains(segment.items.count),
      clauses[main].units.contains(where: { unit in
        guard case .phrase(let other) = unit, let own = other.preposition else { return false }
        return words[own].reading.key == words[preposition].reading.key
      })
    else { return false }
    if segment.items.count == 3 {
      guard case .word(let middle) = segment.items[1],
        words[middle].has(.adverb) || words[middle].has(.pronominalAdverb)
      else { return false }
    }
    switch last {
    case .phrase(let other, _):
      // „Die Zahl lag in Rom bei 92, *in Pisa bei 18*“
      if let own = other.preposition, segment.items.count == 2 {
        return isMeasured(other)
          && clauses[main].units.contains { unit in
            guard case .phrase(let first) = unit, let before = first.preposition, isMeasured(first) else {
              return false
            }
            return words[own].reading.key == words[before].reading.key
          }
      }
      return !other.isPrepositional && words[other.head].wordClass == .numeral
    case .word(let word):
      return words[word].reading.wordClass == .adjective
        && clauses[main].units.contains { if case .adjective = $0 { true } else { false } }
    }
  }

  /// A number or quantity that can be a part of what was named before.
  func isCounted(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return reading.wordClass == .numeral || words[phrase.head].lower == "meisten" || phrase.share != nil
      || reading.wordClass == .pronoun
        && ["viel", "wenig", "einige", "kein", "ein", "mehrere", "beide"].contains(reading.key)
      || reading.groups.contains(.count)
      || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  /// „von ihnen“, „von denen“, „davon“
  func isWhole(_ item: Item) -> Bool {
    switch item {
    case .word(let word): return words[word].lower == "davon"
    case .phrase(let phrase, _):
      return phrase.preposition.map { words[$0].reading.key == "von" } ?? false
        && ["ihnen", "denen", "diesen"].contains(words[phrase.head].lower)
    }
  }

  /// The part first, then that of which it is one.
  func partFirst(_ items: [Item]) -> [Item] {
    guard items.count > 1 else { return items }
    if case .word(let word) = items[0], words[word].lower == "davon", case .phrase(var part, let range) = items[1] {
      part.attachInnermost(NounPhrase(head: word, agreement: .all))
      return [.phrase(part, words: range)] + items.dropFirst(2)
    }
    if case .phrase(var part, let range) = items[0], isWhole(items[1]) {
      switch items[1] {
      case .word(let word): part.attachInnermost(NounPhrase(head: word, agreement: .all))
      case .phrase(let whole, _): part.attachInnermost(whole)
      }
      return [.phrase(part, words: range)] + items.dropFirst(2)
    }
    return items
  }

  private func negatesBehind(_ index: Int, _ segment: Segment) -> Bool {
    guard ["allerdings", "jedoch", "aber", "wenn auch", "doch"].contains(words[index].lower), segment.items.count > 2,
      case .word(let next) = segment.items[1]
    else { return false }
    return words[next].reading.wordClass == .negation
  }

  /// „…, Roth auf Platz zwei und *Weber* auf Platz drei“: beside a name a noun for a person without an article is one.
  private mutating func nameSecond(_ segment: Segment) {
    guard segment.items.count == 5, case .phrase(let first, _) = segment.items[0],
      words[first.head].wordClass == .name, case .phrase(let second, _) = segment.items[3],
      second.firstWord == second.head, words[second.head].wordClass == .noun, words[second.head].reading.info == "h",
      words[second.head].match == nil
    else { return }
    var name = words[second.head].reading
    name.wordClass = .name
    name.lemma = words[second.head].text
    name.key = words[second.head].text
    words[second.head].readings = [name]
  }

  mutating func addFragment(_ segment: Segment) {
    let index = clauses.count
    clauses.append(Clause(kind: .fragment, words: range(segment)))
    clauses[index].coordinator = segment.coordinator
    roots.append(index)
    stack = [index]
    nameSecond(segment)
    for item in partFirst(segment.items) {
      if case .word(let word) = item, words[word].lower == "aber" {
        clauses[index].coordinator = word
      } else {
        // „– und damit die Silbermedaille“
        if case .word(let word) = item, words[word].wordClass == .subordinator, words[word].has(.pronominalAdverb) {
          words[word].keep(.pronominalAdverb)
        }
        place(item, in: index)
      }
    }
  }

  /// „Es ist besser zu warten“, „hat das Recht zu schweigen“: the infinitive hangs on the adjective or noun before it.
  mutating func splitInfinitive(_ index: Int) {
    if splitFront(index) || splitBehindParticiple(index) { return }
    let clause = clauses[index]
    guard let finite = clause.finite, [2, 3].contains(clause.verbs.count), clause.verbs[0] == finite,
      let infinitive = clause.verbs.last,
      clause.verbs.count == 3
        ? words[clause.verbs[1]].wordClass == .zu && words[infinitive].hasInfinitive
        : words[infinitive].hasZuInfinitive,
      let last = clause.units.indices.last
    else { return }
    let zu = clause.verbs[1]
    let keys = words[finite].readings.map(\.key)
    var inner = Clause(kind: .infinitive, words: zu..<infinitive + 1)
    inner.verbs = Array(clause.verbs.dropFirst())
    inner.parent = index
    switch clause.units[last] {
    case .adjective(let word, _) where word == zu - 1 && keys.contains("sein"),
      .adverb(let word) where word == zu - 1 && words[word].lower == "besser" && keys.contains("sein"):
      if words[word].has(.adjective), case .adverb = clause.units[last] {
        words[word].keep(.adjective)
        clauses[index].units[last] = .adjective(word, adverbs: [])
      }
      guard clause.hasEs(words) || words[word].isPlainly(.ready), last >= clause.prefield else { return }
      clauses[index].units.append(.clause(clauses.count))
    // „Es ist Zeit zu gehen“, „sah keine Möglichkeit zu fliehen“
    case .phrase(var phrase)
    where phrase.lastWord == zu - 1 && !phrase.isPrepositional && !keys.contains("haben") && last >= clause.prefield
      && phrase.conjuncts.isEmpty && (frames?.noun(words[phrase.head].reading.key, governs: "inf") ?? false)
      && (keys.contains("sein") ? clause.hasEs(words) : !takesInfinitive(keys)):
      phrase.clauses.append(clauses.count)
      clauses[index].units[last] = .phrase(phrase)
    case .phrase(var phrase) where phrase.lastWord == zu - 1 && keys.contains("haben") && !phrase.isPrepositional:
      let head = words[phrase.head].reading
      let isQuantity =
        head.wordClass == .pronoun
        && ["viel", "wenig", "etwas", "nichts", "mehr", "genug"].contains(words[phrase.head].lower)
      let isDenied = phrase.determiner.map { words[$0].reading.key == "kein" } ?? false
      // „hat mit Geld nichts zu tun“: what stands before belongs to the infinitive.
      let isGoverned = clause.units[..<last].contains { unit in
        switch unit {
        case .phrase(let before): before.preposition.map { words[$0].reading.key == "mit" } ?? false
        case .pronominalAdverb(let word): words[word].reading.key == "mit"
        default: false
        }
      }
      if isQuantity, isGoverned { return }
      guard isQuantity || isDenied || frames?.noun(head.key, governs: "inf") ?? false else { return }
      phrase.clauses.append(clauses.count)
      clauses[index].units[last] = .phrase(phrase)
    // „riet seinem Mandanten zu schweigen“
    case .phrase(let phrase)
    where phrase.lastWord == zu - 1 && !phrase.isPrepositional && last >= clause.prefield
      && isToldTo(phrase, keys):
      clauses[index].units.append(.clause(clauses.count))
    default: return
    }
    clauses[index].verbs = [finite]
    clauses.append(inner)
  }

  /// „Er hat versucht zu fliehen“, „Er wurde gezwungen zu gehen“: an infinitive right behind the verbs of the clause, under
  /// the participle among them.
  private mutating func splitBehindParticiple(_ index: Int) -> Bool {
    let verbs = clauses[index].verbs
    guard verbs.count > 2, let finite = clauses[index].finite, let infinitive = verbs.last, let frames,
      words[finite].readings.contains(where: { ["haben", "sein", "werden"].contains($0.key) }),
      case let count = words[verbs[verbs.count - 2]].wordClass == .zu ? 2 : 1,
      count == 2 ? words[infinitive].hasInfinitive : words[infinitive].hasZuInfinitive,
      case let outer = verbs.dropLast(count), outer.count > 1, let last = outer.last, last == infinitive - count,
      let participle = outer.last(where: { $0 != finite && words[$0].hasParticiple }), participle >= last - 1,
      words[participle].readings.contains(where: { reading in
        reading.wordClass == .verb && frames.frames(ofVerb: reading.key).contains { $0.contains("zu") }
      })
    else { return false }
    var inner = Clause(kind: .infinitive, words: (last + 1)..<infinitive + 1)
    inner.verbs = Array(verbs.suffix(count))
    inner.parent = index
    words[participle].keep(.verb)
    clauses[index].verbs = Array(outer)
    clauses[index].units.append(.clause(clauses.count))
    clauses.append(inner)
    return true
  }

  /// „Die Chance zu gewinnen ist gering“, „Den Vertrag zu kündigen wäre falsch“: an infinitive before the finite verb
  /// hangs on the noun before it, or stands in front with its object.
  private mutating func splitFront(_ index: Int) -> Bool {
    guard clauses[index].verbs.count > 1, clauses[index].kind == .main, clauses[index].prefield > 0 else {
      return false
    }
    let clause = clauses[index]
    guard let finite = clause.finite,
      clause.units.count >= clause.prefield, let first = clause.verbs.first, first < finite
    else { return false }
    let hasZu = words[first].wordClass == .zu
    guard clause.verbs.count > (hasZu ? 2 : 1) else { return false }
    let infinitive = hasZu ? clause.verbs[1] : first
    guard infinitive < finite, hasZu ? words[infinitive].hasInfinitive : words[infinitive].hasZuInfinitive,
      clause.verbs[hasZu ? 2 : 1] == finite, case .phrase(var noun) = clause.units[clause.prefield - 1]
    else { return false }
    var inner = Clause(kind: .infinitive, words: first..<infinitive + 1)
    inner.verbs = hasZu ? [first, infinitive] : [infinitive]
    inner.parent = index
    let isOnNoun =
      clause.prefield == 1 && noun.lastWord == first - 1 && noun.conjuncts.isEmpty
      && (noun.determiner != nil || noun.isPrepositional)
      && (frames?.noun(words[noun.innermostNoun].reading.key, governs: "inf") ?? false)
    let hasObject = clause.units[..<clause.prefield].contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.allows(.accusative) && !phrase.agreement.allows(.nominative)
        && words[phrase.head].wordClass != .reflexive
    }
    // „In Rom zu spielen bedeutet viel“, „… ist schön“: the verb takes no infinitive, and says something of this one.
    let keys = words[finite].readings.map(\.key)
    let saysHow = clause.units[clause.prefield...].contains { if case .adjective = $0 { true } else { false } }
    let isSubject =
      noun.isPrepositional && clause.units.count > clause.prefield && clause.verbs.last == finite
      && (keys.contains("sein")
        ? saysHow : !takesInfinitive(keys) && words[finite].verbForms.allowsThird(plural: false))
    if isOnNoun {
      noun.hang(clause: clauses.count)
      clauses[index].units[clause.prefield - 1] = .phrase(noun)
      inner.antecedent = noun.innermostNoun
    } else if hasObject || isSubject {
      inner.units = Array(clause.units[..<clause.prefield])
      inner.words = min(clause.units.first.map(\.firstWord) ?? first, first)..<infinitive + 1
      clauses[index].units = [.clause(clauses.count)] + clause.units[clause.prefield...]
      clauses[index].prefield = 1
    } else {
      return false
    }
    clauses[index].verbs.removeAll { inner.verbs.contains($0) }
    clauses.append(inner)
    return true
  }

  private func takesInfinitive(_ keys: [String]) -> Bool {
    keys.contains { key in
      AuxiliaryVerbs.all.contains(key) || (frames?.frames(ofVerb: key).contains { $0.contains("zu") } ?? false)
    }
  }

  /// Whom a verb asks, advises or forces to do something.
  private func isToldTo(_ phrase: NounPhrase, _ keys: [String]) -> Bool {
    guard let frames, words[phrase.head].wordClass != .reflexive else { return false }
    let isDative = phrase.agreement.onlyCase == .dative
    let isAccusative = phrase.agreement.onlyCase == .accusative
    return keys.contains { key in
      frames.frames(ofVerb: key).contains { frame in
        frame.contains("zu") && !frame.contains("r")
          && (isDative && frame.contains("d") || isAccusative && frame.contains("a"))
      }
    }
  }

  /// „Hätten wir das nur gewusst!“
  func isWish(_ segment: Segment) -> Bool {
    guard words.contains(where: { $0.text == "!" }), let verb = finite(segment, verbFinal: false), isUnreal(verb) else {
      return false
    }
    return segment.items.contains { item in
      if case .word(let word) = item { return ["nur", "doch", "bloß"].contains(words[word].lower) }
      return false
    }
  }
}

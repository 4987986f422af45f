import Lexicon

/// Clauses of a special shape: orders, conditions behind, clauses on nouns, comparisons with an infinitive.
extension ClauseBuilder {
  /// „Gib mir …“, „Ruf mich an“: a form that only commands, at the start.
  func order(_ segment: Segment) -> Int? {
    let onlyClauses =
      !stack.isEmpty && stack.dropFirst().allSatisfy { isComplete($0) } && clauses[stack[0]].finite == nil
      && clauses[stack[0]].units.allSatisfy { if case .clause = $0 { true } else { false } }
    // „Setz dich und *hör* zu“
    // „Du siehst müde aus, *leg* dich hin“
    let isAnother =
      stack.first.map { joinsOrder(segment, behind: $0) } ?? false
      || segment.delimiter == .comma && isNothingButOrder(segment)
    guard stack.isEmpty || segment.delimiter == .colon || onlyClauses || isAnother,
      case .word(let index)? = segment.items.first(where: { item in
        if case .word(let word) = item { return words[word].lower != "bitte" }
        return true
      }).map({ first in orderBehindAdverb(segment).map { .word($0) } ?? first }), words[index].wordClass == .verb,
      // „Hör auf zu weinen“
      case let verbs = verbIndices(segment).filter({ !isAfterZu($0) }),
      verbs.count == 1 || letsDo(segment, verbs)
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
      // „drohte, sie zu verklagen, sollte die Stadt nicht zahlen“, „sagte, dass er geht, sollte sie gewinnen“
      !clauses[main].units.contains(where: { unit in
        guard case .clause(let inner) = unit else { return false }
        return ![.infinitive, .subordinate].contains(clauses[inner].kind) || !words[verb].lower.hasPrefix("sollt")
      }),
      isUnreal(verb), isUnreal(other) || words[verb].lower.hasPrefix("sollt"),
      !reports(segment) || AuxiliaryVerbs.all.contains(words[verb].reading.key)
    else { return false }
    if segment.items.contains(where: { $0.nominative.map { words[$0.head].wordClass != .reflexive } ?? false }) {
      return true
    }
    // „…, sollte sich zeigen, *dass* er log“: the clause behind it is its subject.
    guard let end = segment.items.last?.end, end + 1 < words.count else { return false }
    return words[end].isComma && words[end + 1].lower == "dass"
  }

  func isUnreal(_ verb: Int) -> Bool {
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
        hangContent(index, on: &phrase)
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
      frames?.nounTakesInfinitive(words[phrase.head].reading.key) ?? false
    else { return false }
    phrase.clauses.append(index)
    clauses[parent].units[last] = .phrase(phrase)
    return true
  }

  /// „der Streit darüber, wer zahlt“, „die Frage, ob er kommt“: a question on the noun right before it, which a pronominal
  /// adverb may announce; and „die Rache dafür, dass er verlor“, which one has to.
  mutating func hangQuestion(_ index: Int, in parent: Int) -> Bool {
    let clause = clauses[index]
    guard let start = clause.introducer.first, start > 2, words[start - 1].isComma,
      let last = clauses[parent].units.indices.last,
      clause.kind == .indirectQuestion
        || clause.kind == .subordinate && clause.introducer.count == 1
          && ["ob", "wie", "dass"].contains(words[start].lower)
    else { return false }
    let isFact = words[start].lower == "dass"
    // „kritisierten den Plan, wie die Firma mitteilte“: who says so
    if clause.kind == .subordinate, words[start].lower == "wie", let last = clause.words.last,
      words[last].readings.contains(where: { $0.verbGroups.contains(.says) }),
      !clause.words.contains(where: { words[$0].lower.isOne(of: "das", "es") && words[$0].wordClass == .pronoun })
    {
      return false
    }
    var before = start - 2
    // „mögen die Art, wie er spricht“
    if words[start].lower == "wie", words[before].wordClass == .noun,
      words[before].reading.nounGroups.contains(.manner),
      case .phrase(var phrase) = clauses[parent].units[last], phrase.innermostNoun == before
    {
      phrase.hang(clause: index)
      clauses[parent].units[last] = .phrase(phrase)
      return true
    }
    // „hat einen Bericht *darüber* geschrieben, ob …“: nothing but verbs between
    if case .pronominalAdverb(let announcer) = clauses[parent].units[last], announcer < before,
      (announcer + 1...before).allSatisfy({ index in
        !words[index].isCapitalized && (words[index].has(.verb) || words[index].lower == "zu")
      }), announcer > 0, words[announcer - 1].wordClass == .noun,
      frames?.noun(words[announcer - 1].reading.key, governs: words[announcer].reading.key) ?? false
    {
      before = announcer
    }
    let isAnnounced = words[before].has(.pronominalAdverb)
    let noun = isAnnounced ? before - 1 : before
    guard noun >= 0, words[noun].wordClass == .noun else { return false }
    let governed = isAnnounced ? words[before].reading.key : "ob"
    let takesFact = isFact && frames?.noun(words[noun].reading.key, governs: "dass") ?? false
    let nounGoverns = takesFact || frames?.noun(words[noun].reading.key, governs: governed) ?? false
    // „die Rache dafür, dass …“, „der Grund dafür, dass …“
    if isFact, governed != "für" || !nounGoverns { return false }
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
    case .phrase(var phrase) where !isAnnounced && nounGoverns && phrase.innermostNoun == noun:
      phrase.hang(clause: index)
      clauses[parent].units[last] = .phrase(phrase)
    case .pronominalAdverb(before):
      guard last > 0, case .phrase(var phrase) = clauses[parent].units[last - 1], phrase.innermostNoun == noun,
        nounGoverns
          || !governs(governed, clauses[parent].verbs) && ["über", "nach", "von", "für", "an"].contains(governed)
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

  func holdsContent(_ noun: Int) -> Bool {
    words[noun].wordClass == .noun && !words[noun].reading.means([.person, .time])
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
      if case .pronominalAdverb(let word) = $0 {
        words[word].lower.hasPrefix("da") && words[word].lower != "dabei"
      } else {
        false
      }
    }
    let isAnnounced = announces ?? false
    // „davon ab, wie sie sich fühlt“, but „davon aus, wie sie sagte“
    let says = clause.words.contains { word in
      words[word].hasFinite
        && (isAnnounced
          ? words[word].readings.contains { $0.verbGroups.contains(.says) }
          : frames?.takesContent(words[word]) ?? false)
    }
    guard isAnnounced || asks(parent), !says else { return }
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
      isNaming(clauses[front]) || !clauses[front].verbs.contains(where: canReport), leavesRoomForQuestion(index)
    else { return }
    clauses[front].kind = .indirectQuestion
    words[how].readings = [Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)]
  }

  /// „Wie der Film heißt, …“; but „wie es in dem Bericht heißt“
  private func isNaming(_ clause: Clause) -> Bool {
    clause.verbs.contains { words[$0].verbKeys.contains("heißen") }
      && !clause.units.contains { $0.nominative.map { words[$0.head].lower == "es" } ?? false }
  }

  /// A verb that tells what is said or known, other than those that every clause can have.
  private func canReport(_ verb: Int) -> Bool {
    words[verb].readings.contains { reading in
      reading.wordClass == .verb && !AuxiliaryVerbs.all.contains(reading.key)
        && !reading.verbGroups.contains(.light)
        && frames?.needs(ofVerb: reading.key).mayHave(.dass) ?? false
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
        if case .adjective(let word, _) = unit { return words[word].reading.modifierGroups.contains(.open) }
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
          || word.isMatched && word.lower.hasSuffix(" anderes")
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
        // „„Wozu denn?“, fragte er“
        case .pronominalAdverb(let word): words[word].wordClass == .interrogativePronominalAdverb
        // „„Gut“, sagte er“
        case .adjective(let word, _): clauses[main].units.count == 1 && word > 0 && words[word - 1].isQuotationMark
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
      words[finite].readings.contains(where: { ["sein", "werden"].contains($0.key) }),
      let verb = segment.items.last?.start
    else { return false }
    // „…, die Polizei vermutet, dass sie logen“: it says so now.
    let tellsContent =
      verb + 2 < words.count && words[verb].hasFinite && words[verb + 1].isComma
      && words[verb + 2].lower.isOne(of: "dass", "ob") && frames?.takesContent(words[verb]) ?? false
    return !tellsContent
  }

  /// „Drei Menschen getötet, *zwölf verletzt*“: behind a headline that ends in a participle one more.
  func repeatsHeadline(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1, segment.items.count < 5,
      segment.items.first?.nominative != nil, verbIndices(segment).count == 1,
      let verb = segment.items.last?.start, verb == verbIndices(segment).first, words[verb].hasParticiple,
      let main = stack.last ?? roots.last, clauses[main].kind == .main, clauses[main].finite == nil,
      clauses[main].verbs.count == 1, let before = clauses[main].verbs.last, words[before].hasParticiple,
      before == clauses[main].words.upperBound - 1
    else { return false }
    return true
  }

  /// „Er wurde gepackt, *ins Auto gezerrt*, geschlagen“: behind the participle that closes a passive one more, with nothing
  /// that could be its subject or who did it.
  func goesOnUnderPassive(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1, segment.items.count < 5,
      let verb = segment.items.last?.start, verbIndices(segment) == [verb], words[verb].hasParticiple,
      !words[verb].isOnlyFinite, let top = stack.last, clauses[top].kind == .main,
      let last = clauses[top].verbs.last, words[last].hasParticiple, segment.items[0].start == last + 2
    else { return false }
    var first = top
    while clauses[first].finite == nil, let before = clauses[first].coordinatedWith { first = before }
    guard let finite = clauses[first].finite, finite < last,
      words[finite].readings.contains(where: { $0.key == "werden" })
    else { return false }
    return segment.items.dropLast().allSatisfy { item in
      switch item {
      case .phrase(let phrase, _):
        phrase.preposition.map { preposition in
          // „Von den Kindern wurde er geliebt, *von den Lehrern* übersehen“, but „…, von der Polizei verfolgt“
          !words[preposition].lower.isOne(of: "von", "vom", "durch")
            || clauses[first].prefield == 1 && clauses[first].units[0].leads(with: words[preposition].lower, words)
        } ?? false
      case .word(let word): words[word].wordClass == .adverb
      }
    }
  }

  /// „…, aber noch vertretbar“: a conjunction with a predicate and no noun.
  func addsPredicate(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator,
      ["aber", "jedoch", "sondern"].contains(words[coordinator].reading.key),
      case .word(let last)? = segment.items.last, words[last].reading.wordClass == .adjective,
      segment.items.dropLast().allSatisfy({ item in
        guard case .word(let index) = item else { return false }
        return [.adverb, .negation, .adjective].contains(words[index].reading.wordClass)
      }), let main = stack.last, clauses[main].finite != nil, isComplete(main)
    else { return false }
    return true
  }

  /// „Derzeit sind Helfer, die …, nur schwer zu finden“: „sein“ with nothing said of its subject yet, behind a clause
  /// that is complete.
  func waitsForInfinitive(_ main: Int, _ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, clauses[main].kind == .main,
      let finite = clauses[main].finite, clauses[main].verbs == [finite],
      words[finite].readings.contains(where: { $0.key == "sein" }), let top = stack.last,
      clauses[top].kind == .relative,
      isComplete(top), verbIndices(segment).last.map({ $0 == segment.items.last?.start }) ?? false,
      // „Da ist eine Frau, die versucht, ihr Kind zu retten“
      !segment.items.contains(where: { item in
        if case .phrase(let phrase, _) = item {
          !phrase.isPrepositional && words[phrase.head].isNominal
        } else {
          false
        }
      }),
      !clauses[top].verbs.contains(where: { frames?.takes(.zu, words[$0].verbKeys) ?? false })
    else { return false }
    let nominals = clauses[main].units.filter { unit in
      if case .phrase(let phrase) = unit { !phrase.isPrepositional } else { false }
    }
    let saysMore = clauses[main].units.contains { if case .adjective = $0 { true } else { false } }
    return nominals.count == 1 && !saysMore
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

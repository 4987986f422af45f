import Lexicon

/// Clauses of saying, and what they say.
extension ClauseBuilder {
  func reports(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false), segment.delimiter == .comma else { return false }
    // „…, *lautete* die Antwort“: what was said has its verb as well.
    let reads = words[finite].verbKeys.contains("lauten") && segment.items.first?.start == finite
    // „…, sagte aber ab“ goes on with the subject before.
    let speaker = segment.items.contains { item in
      guard case .phrase(let phrase, _) = item, !phrase.isPrepositional else { return false }
      let head = words[phrase.head].reading
      let canSpeak =
        head.wordClass == .name || head.wordClass == .pronoun || head.means([.person, .group])
        || head.nounGroups.contains(.medium) || head.origin == .guess || reads && head.wordClass == .noun
      return phrase.agreement.allows(.nominative) && canSpeak && !disagrees(phrase, with: finite)
    }
    // „…, wurde in einer Nachricht mitgeteilt“
    // but „…, wird jedoch als Gefahr angesehen“
    if !speaker, !(finite + 1 < words.count && goesOn(with: finite + 1)), announces(segment, finite) { return true }
    guard speaker, !(finite + 1 < words.count && goesOn(with: finite + 1)),
      !contrastsBehindObject(finite)
    else { return false }
    var keys = words[finite].verbKeys
    // „…, teilte die Polizei *mit*“
    if case .word(let particle)? = segment.items.last, particle > finite, words[particle].wordClass != .verb {
      keys += keys.map { "\(words[particle].lower)|\($0)" }
    }
    if keys.contains("sein"), isCertain(segment, finite) { return true }
    // „…, hatte ihm die Mutter geraten“, „…, habe sie gerufen“, but „…, hätte sie das gesagt“
    if keys.contains("haben"), segment.items.first?.start == finite, let last = verbIndices(segment).last,
      last != finite, segment.items.last?.start == last, words[last].hasParticiple, !words[finite].isUnreal
    {
      keys = words[last].verbKeys
    }
    // „…, wird Müller zitiert“
    if keys.contains("werden"), segment.items.first?.start == finite, let last = verbIndices(segment).last,
      segment.items.last?.start == last, words[last].readings.contains(where: { $0.verbGroups.contains(.publishes) }),
      words[last].hasParticiple
    {
      keys = words[last].verbKeys
    }
    return keys.contains { key in
      !AuxiliaryVerbs.all.contains(key)
        && frames?.needs(ofVerb: key).mayHave(oneOf: [.dass, .ob]) ?? false
    }
  }

  /// „Es wird gut, *ist Müller überzeugt*“, „…, sind sich die Leute einig“: what somebody thinks of what stands before.
  private func isCertain(_ segment: Segment, _ finite: Int) -> Bool {
    guard segment.items.first?.start == finite, segment.items.count < 5, segment.coordinator == nil,
      case .word(let predicate)? = segment.items.last, predicate > finite + 1
    else { return false }
    return words[predicate].isPlainly(.certain)
  }

  /// „…, fand sie aber nicht“; but „…, sagte sie aber auch“.
  private func contrastsBehindObject(_ finite: Int) -> Bool {
    finite + 2 < words.count && ["sie", "es", "ihn"].contains(words[finite + 1].lower)
      && goesOn(with: finite + 2)
      // „…, heißt es dann“
      && !(words[finite + 1].lower == "es" && words[finite].verbKeys.contains("heißen"))
      && !words[finite].readings.contains { $0.verbGroups.contains(.says) }
  }

  /// „*Kaum* hatte das Spiel begonnen, fiel das Tor“: what follows is no speech.
  private func opensWithHardly(_ main: Int) -> Bool {
    if case .adverb(let hardly)? = clauses[main].units.first { words[hardly].lower == "kaum" } else { false }
  }

  /// „Das Geld fehle, *wies der Minister die Kritik zurück*“: a past deed with its subject behind the verb, after a clause
  /// that is complete, can only be that of speaking, whatever the verb is.
  func closesSpeech(_ segment: Segment, behind main: Int) -> Bool {
    guard segment.delimiter == .comma, segment.items.count > 2, !isQuestion, roots == [main],
      clauses[main].kind == .main, clauses[main].prefield > 0, clauses[main].finite != nil, !opensWithHardly(main),
      !awaitsNonFinite(main) || saysPredicate(main), let finite = finite(segment, verbFinal: false),
      segment.items[0].start == finite,
      // „…, verteidigte *sich* der Minister“
      case let place = isReflexive(segment.items[1]) ? 2 : 1, place < segment.items.count,
      verbIndices(segment).count <= 2, case .phrase(let speaker, _) = segment.items[place], !speaker.isPrepositional,
      speaker.mayBeNominative
    else { return false }
    let verbs = words[finite].readings.filter { $0.wordClass == .verb }
    guard verbs.contains(where: { $0.verb.allows(.preterite) }),
      !verbs.contains(where: { AuxiliaryVerbs.all.contains($0.key) }),
      words[finite].verbForms.allowsThird(plural: speaker.agreement.isPluralOnly)
    else { return false }
    let head = words[speaker.head]
    let isPerson =
      head.reading.means(.person) || head.isPersonName || head.wordClass == .name && head.reading.origin == .guess
    // The sentence ends here.
    let end = segment.items.last?.end ?? words.count
    return isPerson && words[end...].allSatisfy(\.isPunctuation)
  }

  private func isReflexive(_ item: Item) -> Bool {
    if case .phrase(let phrase, _) = item { words[phrase.head].wordClass == .reflexive } else { false }
  }

  /// „…, fanden *jedoch* nichts“, „…, gingen *dann* fort“: with the subject before.
  private func goesOn(with word: Int) -> Bool {
    WordSets.contrasting.contains(words[word].lower) || words[word].lower == "dann"
  }

  /// „sprach von einem „starken Quartal“, *warnte aber* vor Risiken“: of whoever said the quoted words.
  func goesOnBehindQuote(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false), segment.items.first?.start == finite,
      finite + 1 < words.count, goesOn(with: finite + 1)
    else { return false }
    return !segment.items.contains { item in
      guard let phrase = item.nominative else { return false }
      // „…, *meinten aber Krieg*“: one thing without an article, which the plural cannot be said of
      return agrees(phrase, with: finite) || phrase.determiner != nil || !phrase.agreement.allows(.accusative)
    }
  }

  /// „…, er werde nicht zurücktreten“: a form that only reports.
  func onlyReports(_ segment: Segment) -> Bool {
    finite(segment, verbFinal: false).map { words[$0].onlyReports } ?? false
  }

  /// „Der Plan, *sagte er*, sei gut“, „Wichtig ist, *meint Müller*, dass …“: who says it, in the middle of a clause that
  /// is not complete.
  func interruptsToSpeak(_ segment: Segment, before next: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote, next.delimiter == .comma,
      next.coordinator == nil, !next.afterQuote, (2...3).contains(segment.items.count), stack.count == 1,
      roots == [stack[0]], case let main = stack[0], clauses[main].kind == .main, !clauses[main].units.isEmpty,
      verbIndices(segment).first == segment.items.first?.start, verbIndices(segment).count == 1,
      segment.items[1].nominative != nil, reports(segment)
    else { return false }
    if segment.items.count == 3 {
      switch segment.items[2] {
      case .word(let word): guard words[word].wordClass == .adverb else { return false }
      case .phrase(let phrase, _):
        guard phrase.isPrepositional || words[phrase.head].reading.means(.time) else { return false }
      }
    }
    guard clauses[main].finite != nil else {
      return introduction(next) == nil && finite(next, verbFinal: false).map { $0 == next.items.first?.start } ?? false
    }
    // „Er habe, sagte er, *gesehen*, wie …“
    let isBareAuxiliary = clauses[main].verbs.count == 1 && clauses[main].units.count == clauses[main].prefield
    if awaitsNonFinite(main), shape(next) == .nonFinite || endsForAuxiliary(next, of: main),
      next.items.count > 1 || isBareAuxiliary
    {
      return true
    }
    if announcesBehindSpeaker(main, next) { return true }
    // Nothing is said behind the verb yet.
    guard clauses[main].verbs.count == 1, clauses[main].units.count == clauses[main].prefield,
      isLink(main) || lacksObject(main, before: next) || isToldByPronoun(segment) && isInSubjunctive(main)
    else { return false }
    return verbIndices(next).isEmpty || introduction(next)?.kind == .subordinate
  }

  /// „Die Brücken müssten, sagte er, endlich *saniert werden*“: what the auxiliary waits for, though it looks like a
  /// finite verb.
  func endsForAuxiliary(_ segment: Segment, of main: Int) -> Bool {
    guard introduction(segment) == nil, let finite = clauses[main].finite, let last = verbIndices(segment).last,
      segment.items.last?.start == last, verbIndices(segment).count < 3, !words[last].isOnlyFinite
    else { return false }
    if words[finite].readings.contains(where: { $0.key == "haben" }) { return words[last].hasParticiple }
    return takesInfinitive(finite) && words[last].hasInfinitive
      || words[finite].readings.contains { $0.key == "werden" } && words[last].hasInfinitive
  }

  /// „Er sehe, sagte er, *keinen Grund zur Sorge*“, „Er gehe, sagte er, *davon aus*“: what is no apposition of the speaker
  /// belongs to the reported verb.
  private func lacksObject(_ main: Int, before next: Segment) -> Bool {
    guard isInSubjunctive(main), let finite = clauses[main].finite else { return false }
    guard case .phrase(let phrase, _)? = next.items.first, phrase.mayBeNominative else { return true }
    let keys = words[finite].finiteKeys
    return frames?.needsObject(keys) ?? false || clauses[main].hasEs(words) && keys.contains("geben")
      || phrase.determiner.map { words[$0].reading.key == "kein" } ?? false
  }

  /// „Er habe, *sagte er*, Angst“: a pronoun has no apposition.
  private func isToldByPronoun(_ segment: Segment) -> Bool {
    guard segment.items.count == 2, let speaker = segment.items[1].nominative else { return false }
    return words[speaker.head].lower.isOne(of: "er", "sie")
  }

  /// A form of „sein“ by itself.
  func isLink(_ index: Int) -> Bool {
    clauses[index].finite.map { words[$0].readings.contains { $0.key == "sein" } } ?? false
  }

  /// A clause of saying that leaves open the one that it interrupts.
  mutating func addSpeaker(_ segment: Segment) {
    let index = clauses.count
    var clause = Clause(kind: .main, words: range(segment))
    clause.reported = roots
    roots = [index]
    clauses.append(clause)
    fill(index, segment, verbFinal: false)
  }

  /// „Die Polizei teilte mit, *der Fahrer*, der aus Köln stammt, sei betrunken gewesen“: the first part of what is said,
  /// before a clause or an apposition, behind which the verb of the report follows.
  ///
  /// - Returns: the clause of saying.
  mutating func speechInterrupted(_ position: Int) -> Int? {
    let segment = segments[position]
    guard segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote,
      segment.items.count < 4, verbIndices(segment).isEmpty, introduction(segment) == nil,
      case .phrase(let front, _)? = segment.items.first, words[front.head].wordClass != .reflexive,
      let resumption = resumption(of: position, by: .verbFirst), resumption.index < position + 5,
      case let closing = segments[resumption.index], opensInReport(closing) || tells(segment, before: closing)
    else { return nil }
    return stack.last { clauses[$0].finite != nil && takesObjectClause($0) && isComplete($0) }
  }

  /// „Er sagte, der Preis, der gestiegen ist, *müsste* sinken“: right behind the verb of saying, with any verb that agrees.
  private func tells(_ front: Segment, before segment: Segment) -> Bool {
    guard let speech = stack.last, leadsInto(front, speech), let verb = segment.items.first?.start,
      words[verb].hasFinite
    else { return false }
    return agrees(front.items.first?.nominative, with: verb)
  }

  /// „…, sei betrunken gewesen“
  private func opensInReport(_ segment: Segment) -> Bool {
    onlyReports(segment) && segment.items.first?.start == finite(segment, verbFinal: false)
  }

  /// Opens a main clause under a verb of saying, with what stands before its own verb.
  mutating func openSaid(_ segment: Segment, under speech: Int) {
    if let position = stack.lastIndex(of: speech) { stack.removeSubrange((position + 1)...) }
    let index = newClause(.main, segment, parent: speech)
    clauses[speech].units.append(.clause(index))
    stack.append(index)
    for item in segment.items { place(item, in: index) }
  }

  /// „Während er sagte, *der Zweck sei erreicht*, …“, „Wer meint, *damit sei Schluss*, …“, „Die Frau, die sagte, *sie sei krank*, …“:
  /// behind a clause of saying in front
  /// of the verb there would be two things before that of a clause that begins with anything else.
  func reportsBehind(_ speech: Int, _ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil,
      onlyReports(segment) || finite(segment, verbFinal: false).map({ words[$0].lower.hasPrefix("würde") }) ?? false,
      [.subordinate, .relative].contains(clauses[speech].kind) || saysWho(speech), endsInVerb(speech),
      takesObjectClause(speech),
      words[clauses[speech].words.upperBound].isComma, !namesObject(speech), let front = segment.items.first
    else { return false }
    if let subject = front.nominative { return words[subject.head].reading.person == 3 }
    return segment.items.count > 2 && segment.items[1].start == finite(segment, verbFinal: false)
  }

  /// „Wer meint, …“
  private func saysWho(_ index: Int) -> Bool {
    clauses[index].kind == .indirectQuestion && clauses[index].introducer.last.map { words[$0].lower == "wer" } ?? false
  }

  /// Hangs what somebody holds on the last phrase of a clause.
  mutating func hangContent(_ index: Int, in parent: Int) {
    guard let last = clauses[parent].units.indices.last, case .phrase(var phrase) = clauses[parent].units[last] else {
      return
    }
    phrase.clauses.append(index)
    clauses[parent].units[last] = .phrase(phrase)
    clauses[index].antecedent = phrase.head
  }

  /// „Der Preis sei hoch, sagte Weber, *die Firma müsse sparen*“, „Er komme, sagte er, *könne aber nicht bleiben*“: what
  /// goes on behind who said the first part.
  func goesOnSaying(_ segment: Segment, _ shape: Segment.Shape, behind main: Int) -> Bool {
    guard segment.coordinator == nil ? segment.delimiter == .comma : goesOnBehindComma(segment),
      !segment.afterQuote,
      stack.first == main,
      stack.dropFirst().allSatisfy({ endsInVerb($0) }), roots == [main],
      let last = clauses[main].reported.last, clauses[last].finite != nil,
      onlyReports(segment)
        || shape == .verbSecond && reportsOfSeveral(segment)
          && (isInSubjunctive(last) || !clauses[last].reported.isEmpty),
      canSpeak(main)
    else { return false }
    return shape == .verbSecond && segment.coordinator == nil
      || shape == .verbFirst && !segment.items.contains { $0.nominative != nil }
  }

  /// „…, die Aufträge *reichten* bis Mai“: of several the second subjunctive stands for the first, which looks like the present.
  private func reportsOfSeveral(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false), let subject = segment.items.first?.nominative,
      words[subject.head].reading.person == 3
    else { return false }
    return words[finite].readings.contains {
      $0.wordClass == .verb && $0.verb.allows(.subjunctive2) && $0.verb.allowsThird(plural: true)
    }
  }

  /// „Er habe geschlafen, sagte er, *und nichts gehört*“: under the auxiliary of what was said first, of which who says so
  /// has none.
  func goesOnSayingNonFinite(_ segment: Segment) -> Bool {
    guard goesOnBehindComma(segment), !segment.afterQuote, stack.count == 1, let main = stack.first, roots == [main],
      clauses[main].verbs.count == 1, let last = clauses[main].reported.last, isInSubjunctive(last),
      let auxiliary = clauses[last].finite,
      words[auxiliary].readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) }), canSpeak(main)
    else { return false }
    return true
  }

  private func goesOnBehindComma(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma else { return false }
    return ["und", "oder", "aber"].contains(words[coordinator].lower)
  }

  /// Puts such a clause beside what was said first; without a subject it has that of the first.
  mutating func addSaid(_ segment: Segment, hasFinite: Bool = true, beside main: Int) {
    let index = clauses.count
    var clause = Clause(kind: .main, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.coordinatedWith = clauses[main].reported.last
    clauses.append(clause)
    clauses[main].reported.append(index)
    fill(index, segment, verbFinal: !hasFinite, hasFinite: hasFinite)
  }

  /// „beim Gedanken, *die Firma könnte schließen*“: right behind the comma that closes what can be thought or told, something
  /// that would be so.
  func isThought(_ segment: Segment) -> Bool {
    guard let start = segment.items.first?.start, start > 1, words[start - 1].isComma,
      let verb = finite(segment, verbFinal: false), let frames, words[verb].isUnreal || words[verb].onlyReports,
      // „Es kam die Befürchtung *auf*, …“, „Es ist die Befürchtung *laut geworden*, die Güter würden knapp“
      let place = words[..<(start - 1)].suffix(4).lastIndex(where: {
        ![.verb, .verbParticle].contains($0.wordClass) && $0.lower != "laut"
      }),
      case let noun = words[place], noun.wordClass == .noun
    else { return false }
    // „Sie sei der Ansicht, *das Geld fehle*“
    if place < start - 2 || !words[verb].isUnreal {
      return !noun.reading.nounGroups.isDisjoint(with: [.statement, .standpoint, .holding])
    }
    return !noun.reading.nounGroups.isDisjoint(with: [.statement, .standpoint])
      || frames.noun(noun.reading.key, governs: "inf")
  }

  /// „Er sagte, *wenn es regne*, bleibe er“, „Sie sagt, *wer viel verdient*, muss zahlen“: what is said begins with a clause
  /// of its own, behind which its verb stands.
  ///
  /// - Returns: the clause of saying.
  func speechBeforeFront(_ segment: Segment) -> Int? {
    guard segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote, stack.count > 1,
      let front = stack.last, endsInVerb(front), case let speech = stack[stack.count - 2],
      clauses[front].parent == speech, clauses[front].coordinatedWith == nil,
      case .clause(front)? = clauses[speech].units.last,
      let opener = clauses[front].introducer.first, isComplete(speech), takesObjectClause(speech), canSpeak(speech),
      !namesObject(speech), let finite = finite(segment, verbFinal: false), clauses[front].words.lowerBound > 1,
      clauses[speech].verbs.contains(where: { $0 < clauses[front].words.lowerBound })
    else { return nil }
    switch clauses[front].kind {
    case .subordinate where words[opener].lower != "dass": break
    case .indirectQuestion where ["wer", "was", "wo"].contains(words[opener].lower): break
    default: return nil
    }
    return words[finite].onlyReports
      || !reports(segment) && words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      ? speech : nil
  }

  mutating func addSaidBehindFront(_ segment: Segment, under speech: Int) {
    guard let front = stack.popLast() else { return }
    let index = newClause(.main, segment, parent: speech)
    clauses[index].words = clauses[front].words.lowerBound..<clauses[index].words.upperBound
    clauses[index].units = [.clause(front)]
    clauses[front].parent = index
    clauses[speech].units.removeLast()
    clauses[speech].units.append(.clause(index))
    stack.append(index)
    fill(index, segment, verbFinal: false)
  }

  /// A main clause under a verb of saying.
  mutating func addSaid(_ segment: Segment, under speech: Int) {
    let index = newClause(.main, segment, parent: speech)
    clauses[speech].units.append(.clause(index))
    stack.append(index)
    fill(index, segment, verbFinal: false)
  }

  /// Whether a clause is such a main clause.
  func isSaid(_ index: Int) -> Bool { clauses[index].kind == .main && clauses[index].parent != nil }

  /// „Er sagte, der Plan sei gut, die Kosten seien hoch“: what was said under the same verb right before.
  func saidBefore(under speech: Int) -> Int? {
    guard let position = stack.lastIndex(of: speech), position + 1 < stack.count,
      case let first = stack[position + 1], clauses[first].parent == speech, clauses[first].finite != nil,
      isSaid(first)
        || clauses[first].kind == .subordinate && clauses[first].introducer.map({ words[$0].lower }) == ["dass"]
    else { return nil }
    return first
  }

  /// „Sie erwartete 300 Gäste, am Abend *sollten* es mehr werden“, „Absatz finden die ersten Tage, *die anderen werden*
  /// verkauft“: a preterite as well as a second subjunctive, or a present behind its subject.
  func mayBeIndicative(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false) else { return false }
    let standsInFront = segment.items.first?.nominative != nil
    return words[finite].readings.contains {
      $0.wordClass == .verb && ($0.verb.allows(.preterite) || standsInFront && $0.verb.allows(.present))
    }
  }

  /// Reported itself, so that the next one stands beside it.
  func isInSubjunctive(_ index: Int) -> Bool {
    guard let finite = clauses[index].finite else { return false }
    return words[finite].readings.contains { $0.wordClass == .verb && $0.verb.allows(.subjunctive1) }
  }

  /// „Die Erhöhung kommt, die Preise werden steigen“: a verb that neither says nor thinks tells nothing, whatever clauses
  /// it can have elsewhere.
  func canSpeak(_ index: Int) -> Bool {
    clauses[index].verbs.contains { verb in
      words[verb].readings.contains { reading in
        reading.verbGroups.contains(.says) || frames != nil && reading.verbGroups.contains(.tells)
      }
    }
  }

  /// „Er sagt, das ist gut“: a verb of saying or thinking right before the comma, with nobody but its subject.
  func leadsInto(_ segment: Segment, _ index: Int) -> Bool {
    if holdsView(index, before: segment) { return true }
    guard canSpeak(index), index == stack.last, let start = segment.items.first?.start, start > 1,
      // „Stell dir vor, du gewinnst“
      clauses[index].kind == .main || clauses[index].kind == .imperative,
      clauses[index].verbs.contains(start - 2) || saysWhen(index, before: start - 1)
        // „In dem Bericht *hieß es*, die Häuser …“
        || start > 2 && words[start - 2].lower == "es" && clauses[index].verbs.contains(start - 3)
          && words[start - 3].verbKeys.contains("heißen")
        // „Er sagte *mir*, der Film war gut“
        || start > 2 && isTold(start - 2) && clauses[index].verbs.contains(start - 3),
      // „Sie haben Knochen gefunden, das ist selten“
      !namesObject(index),
      // „Der Schaden wurde geschätzt, genauer wird er erst später beziffert“
      !isDoneToNamed(index)
    else { return false }
    return clauses[index].units.allSatisfy { unit in
      switch unit {
      case .phrase(let phrase): phrase.isPrepositional || phrase.agreement.allows(.nominative) || isTold(phrase.head)
      case .clause: false
      default: true
      }
    }
  }

  /// „Er hat *mir* gesagt, der Film war gut“
  private func isTold(_ index: Int) -> Bool {
    words[index].wordClass == .pronoun && Self.told.contains(words[index].lower)
  }

  private static let told: FormSet = ["mir", "dir", "ihm", "ihr", "uns", "euch", "ihnen"]

  /// „Ich bin *der Meinung*, das Geld fehlt“, „Sie sind der Ansicht, …“: what somebody holds, in the indicative as well.
  func holdsView(_ index: Int, before segment: Segment) -> Bool {
    guard let start = segment.items.first?.start, start > 3, index == stack.last, clauses[index].kind == .main,
      words[start - 1].isComma, words[start - 3].lower == "der", let finite = clauses[index].finite,
      words[finite].verbKeys.contains("sein"), case let view = words[start - 2], view.wordClass == .noun
    else { return false }
    return view.reading.nounGroups.isSuperset(of: [.statement, .standpoint]) && view.reading.gender == .feminine
  }

  /// „Ein Sprecher sagte *am Samstag*, er konnte nicht kommen“: between the verb of saying and the comma there is nothing but
  /// when or where it was said.
  private func saysWhen(_ index: Int, before comma: Int) -> Bool {
    guard let finite = clauses[index].finite, clauses[index].verbs == [finite], !hasObject(index),
      words[finite].readings.contains(where: { $0.verbGroups.contains(.says) }), takesObjectClause(index),
      clauses[index].units.first?.nominative != nil, clauses[index].prefield == 1,
      let last = clauses[index].units.last, last.lastWord == comma - 1
    else { return false }
    return clauses[index].units.dropFirst().allSatisfy { unit in
      switch unit {
      case .phrase(let phrase): phrase.isPrepositional && words[phrase.head].reading.means([.time, .place])
      case .adverb(let word): words[word].reading.means([.time, .place])
      default: false
      }
    }
  }

  private func announces(_ segment: Segment, _ finite: Int) -> Bool {
    guard segment.items.first?.start == finite, words[finite].readings.contains(where: { $0.key == "werden" }),
      let last = verbIndices(segment).last, last != finite, segment.items.last?.start == last,
      !segment.items.contains(where: { item in
        guard case .phrase(let phrase, _) = item else { return false }
        return phrase.mayBeNominative || phrase.preposition.map { words[$0].wordClass == .comparison } ?? false
      })
    else { return false }
    return frames?.takesContent(words[last]) ?? false
  }

  func isReportedSpeech(_ segment: Segment) -> Bool {
    guard let finite = finite(segment, verbFinal: false), !speaksOfMyself(segment, finite) else { return false }
    // „…, er *bestreitet* das“: only of „ihr“ a subjunctive
    return words[finite].readings.contains { reading in
      [1, 3, 4, 6].contains { reading.verb.allows(.subjunctive1, person: $0) } || reading.verb.allows(.subjunctive2)
    }
  }

  /// „…, manchmal *sitze ich* nur da“: of oneself the first subjunctive looks like the present, which is what is meant.
  private func speaksOfMyself(_ segment: Segment, _ finite: Int) -> Bool {
    let verbs = words[finite].readings.filter { $0.wordClass == .verb }
    guard verbs.contains(where: { $0.verb.allows(.present, person: 1) }),
      !verbs.contains(where: { $0.verb.allows(.subjunctive2) })
    else { return false }
    return segment.items.contains { item in
      if case .phrase(let phrase, _) = item { words[phrase.head].lower == "ich" } else { false }
    }
  }
}

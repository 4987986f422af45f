import Lexicon

/// Subordinate clauses: what introduces a segment, and where its clause goes.
extension ClauseBuilder {
  struct Introduction {
    var kind: Clause.Kind
    var words: [Int]
    var count: Int
  }

  func introduction(_ segment: Segment) -> Introduction? {
    var position = 0
    var lead: [Int] = []
    // „auch wenn“, „erst als“, „und dass“.
    while position < segment.items.count, case .word(let index) = segment.items[position],
      [.adverb, .coordinator, .negation].contains(words[index].wordClass),
      position + 1 < segment.items.count,
      case .word(let next) = segment.items[position + 1],
      [.subordinator, .infinitiveSubordinator].contains(words[next].wordClass)
    {
      lead.append(index)
      position += 1
    }
    guard position < segment.items.count else { return nil }
    if position == 0, let asked = askedTwice(segment) { return asked }
    if position == 0, let whoever = focusedWhoever(segment) { return whoever }
    switch segment.items[position] {
    case .word(let index):
      // „…, als zu lügen“
      if position == 0, words[index].lower == "als", segment.delimiter == .comma, !stack.isEmpty,
        words[index].wordClass == .comparison,
        verbIndices(segment).contains(where: { words[$0].hasZuInfinitive || isAfterZu($0) })
      {
        return Introduction(kind: .infinitive, words: [index], count: 1)
      }
      switch words[index].wordClass {
      case .subordinator:
        return Introduction(
          kind: words[index].reading.key == "ob" ? .indirectQuestion : .subordinate, words: lead + [index],
          count: position + 1)
      case .infinitiveSubordinator: return Introduction(kind: .infinitive, words: lead + [index], count: position + 1)
      case .relativeAdverb, .relativePronominalAdverb:
        return Introduction(kind: .relative, words: [index], count: position + 1)
      case .interrogativeAdverb, .interrogativePronominalAdverb:
        return isSubordinateQuestion(segment, index)
          ? Introduction(kind: .indirectQuestion, words: [index], count: position + 1) : nil
      default: return nil
      }
    case .phrase(let phrase, let range):
      let lead = phrase.determiner ?? phrase.head
      let wordClass = words[lead].wordClass
      if wordClass == .relative { return Introduction(kind: .relative, words: Array(range), count: position) }
      if wordClass == .interrogative, isSubordinateQuestion(segment, lead) {
        return Introduction(kind: .indirectQuestion, words: Array(range), count: position)
      }
      return nil
    }
  }

  private static let singling: FormSet = ["auch", "nur", "selbst", "gerade", "erst", "schon", "sogar"]

  /// „*Auch wer* wenig verdient, zahlt Steuern“, „*Nur wem* das hilft, …“: an adverb that singles out stands before the
  /// pronoun.
  private func focusedWhoever(_ segment: Segment) -> Introduction? {
    guard segment.items.count > 2, case .word(let focus) = segment.items[0],
      Self.singling.contains(words[focus].lower),
      case .phrase(let phrase, _) = segment.items[1], phrase.head == focus + 1, phrase.lastWord == phrase.head,
      words[phrase.head].wordClass == .interrogative, words[phrase.head].reading.key == "wer", isLastVerbFinite(segment)
    else { return nil }
    return Introduction(kind: .indirectQuestion, words: [focus, phrase.head], count: 1)
  }

  mutating func addSubordinate(_ segment: Segment, _ introduction: Introduction, _ shape: Segment.Shape) {
    if introduction.kind == .infinitive, shape != .zuInfinitive, shape != .nonFinite,
      finite(segment, verbFinal: true) == nil
    {
      return addVerbless(segment)
    }
    openSubordinate(segment, introduction)
  }

  /// A clause with its introducer and what stands behind that; its verb may be still to come.
  mutating func openSubordinate(_ segment: Segment, _ introduction: Introduction) {
    var introduction = introduction
    if namesPlace(introduction) { introduction.kind = .relative }
    if saysWhy(introduction, segment), let why = introduction.words.first {
      introduction.kind = .relative
      words[why].readings = [Reading(lemma: words[why].lower, key: words[why].lower, wordClass: .relativeAdverb)]
    }
    if let then = introduction.words.first, saysWhatFollowed(introduction, segment) {
      introduction.kind = .relative
      let key = words[then].lower == "worauf" ? "woraufhin" : "wodurch"
      words[then].readings = [Reading(lemma: key, key: key, wordClass: .relativeAdverb)]
    }
    // „ein Haus, das alt ist und *wo* er wohnt“
    if introduction.kind == .indirectQuestion, segment.coordinator != nil, introduction.words.count == 1,
      let place = introduction.words.first, let adverb = words[place].first(.relativeAdverb), let top = stack.last,
      clauses[top].kind == .relative, endsInVerb(top)
    {
      introduction.kind = .relative
      words[place].readings = [adverb]
    }
    takeThen(&introduction)
    var clause = Clause(kind: introduction.kind, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.introducer = introduction.words
    if let first = clause.introducer.first, words[first].wordClass == .coordinator {
      clause.coordinator = first
      clause.introducer.removeFirst()
    }
    if let position = sibling(of: clause) ?? listed(clause, segment) ?? listedQuestion(clause, segment),
      let above = clauses[stack[position]].parent
    {
      // „…, dass er kommt und dass er bleibt“, „…, wo er war und ob er bleibt“
      let sibling = stack[position]
      if let first = clause.introducer.first { asksLikewise(&clause, first, beside: clauses[sibling]) }
      clause.parent = above
      clause.coordinatedWith = sibling
      let index = clauses.count
      clauses.append(clause)
      appendSibling(index, after: sibling, in: above)
      stack.removeSubrange(position...)
      stack.append(index)
      return fillIntroduced(index, segment, introduction, antecedent: .all)
    }
    if stack.isEmpty {
      openMain(segment)
      // „*Aber* als er kam, …“: what opens the sentence belongs to the main clause behind the comma.
      if let coordinator = clause.coordinator {
        clauses[stack[0]].coordinator = coordinator
        clause.coordinator = nil
      }
    }
    leaveRelative(before: clause)
    if clause.coordinator == nil, clause.introducer.count == 1, let first = clause.introducer.first,
      words[first].lower.isOne(of: "dass", "ob")
    {
      leaveRelative(whoseVerbLacks: words[first].lower == "ob" ? .ob : .dass)
    }
    var parent = stack.last ?? 0
    if let said = saidUnder(introduction, segment, by: parent) ?? saidUnderInfinitive(introduction, segment, parent) {
      parent = said
    }
    clause.parent = parent
    asksHow(&clause, parent)
    meansAll(&clause, parent)
    let index = clauses.count
    clauses.append(clause)
    var antecedent = Agreement.all
    if introduction.kind == .relative { narrowSubject(introduction, segment) }
    if hangQuestion(index, in: parent) || introduction.kind == .subordinate && hangOnNoun(index, in: parent) {
      clause.parent = parent
    } else if introduction.kind == .relative, let noun = attach(index, toNounIn: parent) {
      antecedent = noun.anyCase
    } else if !attachContent(index, in: parent) {
      // „über den Krieg *und* wie er ihn überlebte“
      // „will nicht nur reden, *sondern, wenn es nötig ist,* handeln“
      if let joint = clauses[index].coordinator, joint == segment.coordinator,
        introduction.kind == .subordinate
          ? words[joint].lower == "sondern" : introduction.kind == .indirectQuestion && endsInPhrase(parent)
      {
        clauses[parent].units.append(.word(joint))
        clauses[index].coordinator = nil
      }
      clauses[parent].units.append(.clause(index))
    }
    stack.append(index)
    fillIntroduced(index, segment, introduction, antecedent: antecedent)
    if concerns(index) { clauses[index].kind = .subordinate }
  }

  private func endsInPhrase(_ index: Int) -> Bool {
    if case .phrase? = clauses[index].units.last { true } else { false }
  }

  /// „Die Preise werden steigen, sagte er, *wenn das Öl fehlt*“: what is not told as past belongs to what was said, and not
  /// to the saying of it.
  private func saidUnder(_ introduction: Introduction, _ segment: Segment, by speech: Int) -> Int? {
    guard introduction.kind == .subordinate, introduction.words.count == 1, segment.coordinator == nil,
      ClauseBuilder.circumstances.contains(words[introduction.words[0]].lower), canSpeak(speech),
      let last = clauses[speech].reported.last, let said = clauses[speech].finite, words[said].tellsPast,
      let finite = finite(segment, verbFinal: true),
      !words[finite].readings.contains(where: { $0.verb.allows(.preterite) }),
      clauses[last].finite != nil
    else { return nil }
    return last
  }

  /// „Ihm war es wichtig zu betonen, *dass er kommt*“: behind an infinitive without a comma before it, of a verb that takes
  /// such a clause.
  private func saidUnderInfinitive(_ introduction: Introduction, _ segment: Segment, _ parent: Int) -> Int? {
    guard introduction.words.count == 1, segment.coordinator == nil,
      case .clause(let inner)? = clauses[parent].units.last, clauses[inner].kind == .infinitive,
      clauses[inner].introducer.isEmpty, let verb = clauses[inner].verbs.last,
      introduction.words[0] == verb + 2, words[verb + 1].isComma, let frames
    else { return nil }
    let slot: VerbNeeds.Slots
    switch introduction.kind {
    case .subordinate where words[introduction.words[0]].lower == "dass": slot = .dass
    case .indirectQuestion: slot = .ob
    default: return nil
    }
    return frames.takes(slot, words[verb].verbKeys) ? inner : nil
  }

  private static let circumstances: FormSet = [
    "damit", "falls", "obwohl", "ob", "sofern", "solange", "sobald", "weil", "wenn",
  ]

  /// „Was die Steuern betrifft, ist die Regierung gespalten“: no subject of the clause around it.
  private func concerns(_ index: Int) -> Bool {
    let clause = clauses[index]
    // „Was *zum Beispiel* die Steuern betrifft“
    let parts = clause.units.count { if case .adverb = $0 { false } else { true } }
    guard clause.kind == .indirectQuestion, parts == 2, clause.verbs.count == 1, clause.introducer.count == 1,
      words[clause.introducer[0]].lower == "was"
    else { return false }
    return words[clause.verbs[0]].readings.contains { $0.verbGroups.contains(.regards) }
  }

  /// Fills a clause behind its introducer, which is a part of the clause itself where it is a phrase.
  private mutating func fillIntroduced(
    _ index: Int, _ segment: Segment, _ introduction: Introduction, antecedent: Agreement
  ) {
    var body = segment
    body.items = Array(segment.items.dropFirst(introduction.count))
    if introduction.kind == .relative || introduction.kind == .indirectQuestion,
      introduction.count < segment.items.count,
      case .phrase(let phrase, _)? = segment.items.first(where: { $0.start == introduction.words.first })
    {
      // The relative phrase is itself a part of the clause.
      body.items = segment.items.filter { $0.start != introduction.words.first }
      clauses[index].units.append(.phrase(phrase.narrowed(to: antecedent)))
    } else if case .phrase(let phrase, _)? = segment.items.first,
      introduction.kind == .relative || introduction.kind == .indirectQuestion
    {
      body.items = Array(segment.items.dropFirst())
      clauses[index].units.append(.phrase(phrase.narrowed(to: antecedent)))
    }
    fill(index, body, verbFinal: true)
  }

  /// „Es regnete, was die Lage verschärfte“: where no verb before asks, what was said is meant.
  private mutating func meansAll(_ clause: inout Clause, _ parent: Int) {
    guard clause.kind == .indirectQuestion, clause.introducer.count == 1, let was = clause.introducer.first, was > 1,
      words[was].lower == "was", words[was - 1].isComma, clause.coordinator == nil, let frames,
      let finite = clauses[parent].finite, finite < was,
      !clauses[parent].verbs.contains(where: { verb in
        words[verb].readings.contains { reading in
          reading.wordClass == .verb
            && (AuxiliaryVerbs.all.contains(reading.key)
              || frames.needs(ofVerb: reading.key).mayHave(oneOf: [.ob, .dass, .accusative]))
        }
      }), !clauses[parent].units.contains(where: { if case .pronominalAdverb = $0 { true } else { false } })
    else { return }
    clause.kind = .relative
    words[was].readings = words[was].readings.map { reading in
      var relative = reading
      relative.wordClass = .relative
      return relative
    }
  }

  /// „der Chef der Firma, der im Amt ist“: where nothing else can be the subject, the pronoun stands in the nominative.
  private mutating func narrowSubject(_ introduction: Introduction, _ segment: Segment) {
    guard introduction.words.count == 1, let pronoun = introduction.words.first, words[pronoun].lower == "der",
      let last = segment.items.last, case .word(let verb) = last, words[verb].hasFinite,
      words[verb].verbForms.allowsThird(plural: false),
      !segment.items.contains(where: { item in
        switch item {
        case .phrase(let phrase, _):
          phrase.head != pronoun && !phrase.isPrepositional
            && (phrase.agreement.allows(.nominative) || phrase.agreement.isEmpty)
            && words[phrase.head].wordClass != .reflexive
        case .word(let word): words[word].isNominal && words[word].wordClass != .verb
        }
      })
    else { return }
    for index in words[pronoun].readings.indices where words[pronoun].readings[index].wordClass == .relative {
      let nominative = words[pronoun].readings[index].agreement.intersection(.with(.nominative))
      if !nominative.isEmpty { words[pronoun].readings[index].agreement = nominative }
    }
  }

  /// „Er trat zurück, worauf die Partei Neuwahlen forderte“, „…, womit die Koalition ihre Mehrheit verlor“: no verb of the
  /// clause takes „auf“ or „mit“, so it is what came next.
  private func saysWhatFollowed(_ introduction: Introduction, _ segment: Segment) -> Bool {
    guard introduction.words.count == 1, let word = introduction.words.first,
      let preposition = ["worauf": "auf", "womit": "mit"][words[word].lower],
      segment.delimiter == .comma, let parent = stack.last, isComplete(parent), frames != nil, !asks(parent)
    else { return false }
    // „etwas, worauf …“
    if word > 1, words[word - 2].has(.pronoun) { return false }
    return !governs(preposition, verbIndices(segment))
  }

  /// „wurde in eine Klinik geflogen, wo er starb“: no verb asks, so the place before is meant.
  private func namesPlace(_ introduction: Introduction) -> Bool {
    guard introduction.kind == .indirectQuestion, introduction.words.count == 1,
      let first = introduction.words.first, words[first].lower == "wo", let frames, let parent = stack.last,
      let last = clauses[parent].verbs.last, case .phrase(let place)? = clauses[parent].units.last,
      let preposition = place.preposition,
      ["in", "an", "auf", "nach", "zu", "bei"].contains(words[preposition].reading.key)
    else { return false }
    return !clauses[parent].verbs.contains { verb in
      verb <= last && words[verb].readings.contains { $0.wordClass == .verb && frames.asks($0.key) }
    }
  }

  /// Without the negation of „nicht weil …, sondern weil …“.
  private func affirmed(_ introducer: [Int]) -> [String] {
    introducer.filter { words[$0].wordClass != .negation }.map { words[$0].reading.key }
  }

  /// „…, weil sie wollten, *nicht weil* sie mussten“: what denies the second of two clauses with the same introducer stands
  /// for a coordinator.
  private func denial(_ clause: Clause) -> Int? {
    guard clause.introducer.count == 2, let not = clause.introducer.first, not > 0, words[not].wordClass == .negation,
      words[not - 1].isComma, let top = stack.last,
      !clauses[top].introducer.contains(where: { words[$0].wordClass == .negation }),
      affirmed(clauses[top].introducer) == affirmed(clause.introducer)
    else { return nil }
    return not
  }

  /// „…, um zu helfen, *nicht,* um zu stören“: a comma between the denial and the clause that it denies.
  func withDenialsJoined(_ segments: [Segment]) -> [Segment] {
    func isDenial(_ segment: Segment) -> Bool {
      guard segment.items.count == 1, case .word(let not) = segment.items[0] else { return false }
      return words[not].lower == "nicht" && segment.delimiter == .comma && segment.coordinator == nil
    }
    guard segments.count > 2, segments.dropFirst(2).indices.contains(where: { isDenial(segments[$0 - 1]) }) else {
      return segments
    }
    var result: [Segment] = []
    for segment in segments {
      if let not = result.last, result.count > 1, isDenial(not), segment.delimiter == .comma,
        segment.coordinator == nil,
        let opens = introduction(segment), let before = introduction(result[result.count - 2]),
        opens.words.count == 1, before.words.count == 1, opens.kind == before.kind,
        words[opens.words[0]].lower == words[before.words[0]].lower
      {
        var joined = segment
        joined.items = not.items + segment.items
        result[result.count - 1] = joined
      } else {
        result.append(segment)
      }
    }
    return result
  }

  /// Where in the stack the complete clause stands that a second one behind a coordinator joins: one with the same
  /// subordinator, or a question beside a question. A comma ends the clauses inside it.
  private func sibling(of clause: Clause) -> Int? {
    guard let coordinator = clause.coordinator ?? denial(clause),
      let position = stack.lastIndex(where: { clauses[$0].kind != .relative || !endsInVerb($0) || asksWhat($0) }),
      position == stack.count - 1 || coordinator > 0 && words[coordinator - 1].isComma,
      clauses[stack[position]].finite != nil || clauses[stack[position]].kind == .infinitive
    else { return nil }
    let before = clauses[stack[position]]
    if before.finite == nil, clause.kind != .infinitive { return nil }
    // „nicht, weil er muss, *sondern damit* sie kommt“, „nicht darum, wer gewinnt, *sondern dass* man spielt“
    let opposes = words[coordinator].lower == "sondern"
    switch (before.kind, clause.kind) {
    // „ohne Zeit zu verlieren und ohne Gewalt anzuwenden“
    case (.infinitive, .infinitive):
      // A clause on a noun is left alone.
      let isUnit = before.parent.map { parent in
        clauses[parent].units.contains { if case .clause(stack[position]) = $0 { true } else { false } }
      }
      return !before.verbs.isEmpty && !before.introducer.isEmpty && !clause.introducer.isEmpty && isUnit ?? false
        ? position : nil
    case (.subordinate, .subordinate):
      if introduces("dass", before), introduces("wie", clause) { return position }
      return opposes || affirmed(before.introducer) == affirmed(clause.introducer) ? position : nil
    case (.indirectQuestion, .indirectQuestion), (.relative, .indirectQuestion): return position
    // „sagte, was er will *und was* er braucht“, „…, *sondern was* er braucht“
    case (.relative, .relative):
      return asksWhat(stack[position]) && introduces("was", clause) && hasFinite(clause.words) ? position : nil
    // „wer sie sind, *und was* sie tun“
    case (.indirectQuestion, .relative): return introduces("was", clause) && hasFinite(clause.words) ? position : nil
    case (.indirectQuestion, .subordinate): return opposes || introduces("wie", clause) ? position : nil
    case (.subordinate, .indirectQuestion): return opposes || introduces("dass", before) ? position : nil
    default: return nil
    }
  }

  /// „…, dass er krank sei, *dass* er aber komme“, „weil er alt ist, *weil* er friert“: one more of a list without „und“, where
  /// the clause before takes none.
  private func listed(_ clause: Clause, _ segment: Segment) -> Int? {
    guard clause.coordinator == nil, clause.kind == .subordinate, segment.delimiter == .comma, let top = stack.last,
      clauses[top].kind == .subordinate, endsInVerb(top), clauses[top].parent != nil,
      clauses[top].introducer.count == 1, clause.introducer.count == 1, let first = clause.introducer.first,
      introduces(words[first].lower, clauses[top])
    else { return nil }
    switch words[first].lower {
    case "weil", "obwohl", "damit", "ob": return stack.count - 1
    case "dass": return mayTakeContent(top, beside: segment) ? nil : stack.count - 1
    default: return nil
    }
  }

  /// A verb, a noun, an adjective or an „es“ that a clause with „dass“ could belong to.
  private func mayTakeContent(_ index: Int, beside next: Segment) -> Bool {
    if frames == nil || verbTakes(.dass, in: index) { return true }
    let isContrast = range(next).contains { words[$0].lower.isOne(of: "aber", "jedoch", "sondern") }
    return clauses[index].units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        phrase.clauses.isEmpty && words[phrase.head].wordClass == .noun
          && words[phrase.head].reading.means([.abstract, .event, .substance]) || words[phrase.head].lower == "es"
      case .adjective: !isContrast
      case .pronominalAdverb, .clause: true
      default: false
      }
    }
  }

  /// „weiß, was geschah *und warum*“: no noun before it that the clause could speak of.
  private func asksWhat(_ index: Int) -> Bool {
    clauses[index].kind == .relative && clauses[index].antecedent == nil && introduces("was", clauses[index])
  }

  func hasFinite(_ range: Range<Int>) -> Bool {
    range.contains { words[$0].hasFinite && !words[$0].isCapitalized }
  }

  private func introduces(_ form: String, _ clause: Clause) -> Bool {
    clause.introducer.count == 1 && clause.introducer.allSatisfy { words[$0].lower == form }
  }

  /// „…, wann er kam und *wie* er reiste“: a question like the one before.
  private mutating func asksLikewise(_ clause: inout Clause, _ introducer: Int, beside before: Clause) {
    if clause.kind == .relative, before.kind == .indirectQuestion {
      clause.kind = .indirectQuestion
      for position in words[introducer].readings.indices {
        words[introducer].readings[position].wordClass = .interrogative
      }
    }
    guard clause.kind == .subordinate, words[introducer].lower == "wie", !introduces("wie", before) else { return }
    clause.kind = .indirectQuestion
    words[introducer].readings = [Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)]
  }
}

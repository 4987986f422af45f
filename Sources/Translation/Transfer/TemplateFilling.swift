import English
import German

/// A template of a reading on its way to English: what stands in its slots, and what stands behind the verb so far.
struct TemplateFilling {
  let reading: EnglishReading
  /// Slots that are filled from outside.
  let implied: [String]
  let units: [German.Unit]
  let subject: German.NounPhrase?
  let key: String
  let isPassive: Bool
  var template: Template
  /// The units that fill the slots.
  var slots: [String: Int]
  var lemma: String
  var complements: [Phrase] = []
  var subjectPhrase: Phrase?
  /// Slots whose filler has been said.
  var placed = Set<String>()
  /// The slot whose filler stands before its turn.
  var early: String?
  /// The preposition that the verb ends in, until something stands behind it.
  var governing: String?
  /// Units that only announce what fills a slot.
  var announcing: Set<Int> = []
  /// The unit that says by how much a predicate differs.
  var measure: Int?

  /// The slot that the template opens with.
  var opening: String? {
    if case .slot(let slot)? = template.parts.first { slot } else { nil }
  }

  /// „denen gekündigt wurde“: who were dismissed.
  var promotesReceiver: Bool {
    isPassive && implied.contains("d") && slots["d"] == nil && template.subject == nil
      && template.governingPreposition == nil && opening == "d"
  }

  /// „wurde ihr gegeben“ → was given to her
  var givesTo: Bool {
    isPassive && implied.contains("a") && template.governingPreposition == nil
      && template.parts == [.slot("d"), .slot("a")]
  }

  /// The units that fill no slot.
  var unslotted: [German.Unit] {
    units.indices.filter { !slots.values.contains($0) }.map { units[$0] }
  }

  func unit(in slot: String?) -> German.Unit? {
    slot.flatMap { slots[$0] }.map { units[$0] }
  }
}

/// Filling the template of a reading with what stands in its slots.
extension SentenceTransfer {
  func build(
    _ reading: EnglishReading, implied: [String] = [], _ slots: [String: Int], _ units: [German.Unit],
    _ subject: German.NounPhrase?, _ key: String, isPassive: Bool = false
  ) -> VerbChoice {
    let outerPredicated = predicated
    if let object = predicatedObject(slots, units, implied: implied) { predicated = object }
    defer { predicated = outerPredicated }
    let reading = isPassive ? reading.withoutFormalIt(before: slots) : ofKnownEvent(reading, slots, units)
    let template = Template(reading.english)
    var filling = TemplateFilling(
      reading: reading, implied: implied, units: units, subject: subject, key: key, isPassive: isPassive,
      template: template, slots: slots, lemma: template.lemma)
    if !isPassive, putsReceiverLast(template, implied, slots["a"].map { units[$0] }) {
      filling.template.parts = [.slot("a"), .words("to"), .slot("d")]
    }
    fillAnnounced(&filling)
    // „Kritisiert wird, dass …“: it is criticized that, but they criticize the fact that.
    if isPassive, filling.slots["dass"] != nil, filling.lemma.hasSuffix(" the fact") {
      filling.lemma.removeLast(" the fact".count)
    }
    filling.measure = measure(ofPredicateIn: filling.slots, units, filling.lemma)
    if let slot = template.subject { filling.subjectPhrase = fill(slot, after: nil, &filling) }
    // A direct object without a place of its own follows the verb.
    if filling.slots["a"] != nil, !filling.template.slots.contains("a"), template.subject != "a",
      let object = fill("a", after: nil, &filling)
    {
      filling.complements.append(object)
    }
    dropUnheldPreposition(&filling)
    filling.governing = filling.template.governingPreposition
    ownWithPossessive(&filling)
    if let choice = stripped(&filling) ?? awarded(&filling) { return choice }
    pairUnderGoverning(&filling)
    placeParts(&filling)
    placeUnnamed(&filling)
    return choice(&filling)
  }

  /// „zielte darauf ab, … zu finden“: the clause is what the pronominal adverb announces.
  private func fillAnnounced(_ filling: inout TemplateFilling) {
    let units = filling.units
    guard let (slot, index, word) = announcer(filling.slots, units),
      let clause = units.indices.first(where: { isAnnounced(units[$0]) && !filling.slots.values.contains($0) }),
      !hangsOnNoun(units[clause], behind: word),
      // „Eine Rolle spielt dabei, wie viele kommen“: the question is what plays it.
      !(words[word].lower == "dabei" && isQuestion(units[clause]))
    else { return }
    consume(word)
    filling.slots[slot] = clause
    filling.announcing.insert(index)
  }

  /// What fills a slot of the template, and that it is said.
  private func fill(_ slot: String, after preposition: String?, _ filling: inout TemplateFilling) -> Phrase? {
    guard let index = filling.slots[slot] else {
      return slot == "n" ? fillSubject(after: preposition, &filling) : nil
    }
    filling.placed.insert(slot)
    // „fiel um neun Cent niedriger aus“: by how much stands before the predicate.
    if case .adjective(let word, let adverbs) = filling.units[index], filling.measure != nil {
      return measuredPredicate(word, adverbs, filling.units)
    }
    var unit = filling.units[index]
    if case .phrase(var phrase) = unit, let role = ["a": GrammaticalCase.accusative, "d": .dative][slot] {
      settleFiller(&phrase, as: role, filling)
      unit = .phrase(phrase)
    }
    // „bis zur Grenze“: one preposition in English.
    if slot == "bis" || preposition != nil, case .phrase(let place) = unit, let german = place.preposition {
      consume(place.focus.filter { $0 < german && words[$0].lower == "bis" })
    }
    if slot == "a", case .phrase(let object) = unit, !object.isPrepositional {
      return self.phrase(object, NounContext(objectOf: currentVerb))
    }
    // Only places and directions bring their own preposition; elsewhere the template says it.
    let isFree = ["dir", "loc"].contains(slot)
    return filler(
      unit, after: preposition, verb: filling.lemma,
      keepsPreposition: isFree || !filling.template.slots.contains(slot))
  }

  /// The German subject in a place of the template.
  private func fillSubject(after preposition: String?, _ filling: inout TemplateFilling) -> Phrase? {
    if let clausalSubject { return clausalSubject }
    if let subject = filling.subject { return phrase(subject, NounContext(subjectOf: currentVerb)) }
    // „Dass er kommt, gefällt ihr“
    guard let position = filling.units.firstIndex(where: opensWithThat), !filling.slots.values.contains(position),
      case .clause(let clause) = filling.units[position]
    else { return nil }
    filling.slots["n"] = position
    filling.placed.insert("n")
    let that = subordinate(clause)
    // „freut die Händler“ → are pleased about the fact that
    return preposition == nil ? that : that.map { .sequence([.literal("the fact"), $0]) }
  }

  /// The role settles the case, and with it the number („den Verbündeten“).
  private func settleFiller(_ phrase: inout German.NounPhrase, as role: GrammaticalCase, _ filling: TemplateFilling) {
    settle(&phrase, as: role)
    guard role == .accusative, phrase.determiner == nil, phrase.close.isEmpty,
      words[phrase.head].reading.means(.person), words[phrase.head].reading.wordClass == .noun,
      !phrase.agreement.intersection(.plural).isEmpty
    else { return }
    let isPredicate =
      (AuxiliaryVerbs.linking.contains(filling.key)
        || filling.key == "nennen" && filling.units.contains(where: isReflexive))
      // „Ich wurde Lehrer“
      && (antecedents.subject.map { $0.number == .singular } ?? filling.subject?.agreement.isSingularOnly ?? false)
    // „stört Anwohner“: persons without an article are several.
    if !isPredicate { phrase.agreement.formIntersection(.plural) }
  }

  /// A preposition that the verb ends in goes where nothing stands behind it, or what brings its own.
  private func dropUnheldPreposition(_ filling: inout TemplateFilling) {
    guard let first = filling.opening, let preposition = filling.template.governingPreposition else { return }
    let isLeft = filling.implied.contains(first) && (first == "a" || filling.template.keepsPreposition)
    if filling.slots[first] == nil && first != "n" && !isLeft {
      filling.lemma = String(filling.lemma.dropLast(preposition.count + 1))
    } else if let unit = filling.unit(in: first), isInfinitive(unit), preposition == "to",
      first == "zu" || first == "dass"
    {
      // „call on $a to $zu“: the infinitive brings its own to.
      filling.lemma = String(filling.lemma.dropLast(3))
    }
  }

  /// „save the life of $d“ with a pronoun → save his life
  private func ownWithPossessive(_ filling: inout TemplateFilling) {
    guard let first = filling.opening, filling.governing == "of", case .phrase(let owner)? = filling.unit(in: first),
      let the = filling.lemma.split(separator: " ").firstIndex(of: "the"), the > 0, filling.lemma.hasSuffix(" of"),
      words[owner.head].wordClass == .pronoun,
      case .noun(let pronoun)? = fill(first, after: "of", &filling), case .pronoun(.personal) = pronoun.head.kind
    else { return }
    let parts = filling.lemma.split(separator: " ").map(String.init)
    filling.lemma = parts[..<the].joined(separator: " ")
    filling.complements.append(possessed(parts[(the + 1)...].dropLast().joined(separator: " "), by: pronoun))
    filling.early = first
  }

  private func possessed(_ noun: String, by pronoun: English.NounPhrase) -> Phrase {
    .noun(
      English.NounPhrase(
        determiner: Determiner(
          .possessive(English.Agreement(pronoun.head.person, pronoun.head.number, pronoun.head.gender)),
          source: pronoun.head.source), head: Noun(noun)))
  }

  /// „Dem Arzt wurde die Zulassung entzogen“: whom English strips of something is the subject of its passive.
  /// „der Mann, dem Betrug vorgeworfen wird“: who is accused of fraud.
  private func stripped(_ filling: inout TemplateFilling) -> VerbChoice? {
    let template = filling.template
    guard filling.isPassive, filling.implied.contains("a"), filling.slots["d"] != nil || filling.implied.contains("d"),
      let subject = filling.subject, template.subject == nil, template.parts.count > 2, filling.opening == "d",
      case .words(let link) = template.parts[1], template.parts[2] == .slot("a"),
      !["to", "for", "on", "from"].contains(link), template.governingPreposition == nil
    else { return nil }
    filling.subjectPhrase = fill("d", after: nil, &filling)
    filling.complements.append(.prepositional(PrepositionalPhrase(English.Word(link), phrase(subject))))
    return VerbChoice(
      lemma: filling.lemma, complements: filling.complements, rest: filling.unslotted, subject: filling.subjectPhrase,
      isTransitive: true, subjectSlot: "d")
  }

  /// „der der Preis verliehen wurde“: who was awarded the prize.
  private func awarded(_ filling: inout TemplateFilling) -> VerbChoice? {
    guard filling.promotesReceiver, filling.implied.contains("a"), let subject = filling.subject,
      filling.template.parts == [.slot("d"), .slot("a")]
    else { return nil }
    return VerbChoice(
      lemma: filling.lemma, complements: [phrase(subject)], rest: filling.unslotted, subject: nil, isTransitive: true,
      subjectSlot: "d")
  }

  /// „gilt nicht für A, sondern für B“ → applies not to A but to B: each has the preposition that the verb ends in.
  private func pairUnderGoverning(_ filling: inout TemplateFilling) {
    guard let first = filling.opening, let ending = filling.governing else { return }
    let preposition = filling.lemma.hasSuffix(" because of") ? "because of" : ending
    guard let pair = paired(first, under: preposition, filling) else { return }
    filling.lemma = String(filling.lemma.dropLast(preposition.count + 1))
    filling.complements.append(pair)
    filling.placed.insert(first)
    filling.early = first
    filling.governing = nil
  }

  private func paired(_ slot: String, under preposition: String, _ filling: TemplateFilling) -> Phrase? {
    let unit = filling.unit(in: slot)
    return contrast(unit, under: preposition, verb: filling.lemma)
      ?? shadedPlace(unit, under: preposition, verb: filling.lemma)
  }

  /// What the template names, in its order.
  private func placeParts(_ filling: inout TemplateFilling) {
    var pending: String?
    for part in filling.template.parts {
      switch part {
      case .words(let text): pending = pending.map { "\($0) \(text)" } ?? text
      case .slot(let slot):
        if slot == "n", filling.template.subject == nil, !filling.lemma.hasPrefix("there ") { continue }
        let isSaid = filling.placed.contains(slot) && slot == filling.early
        if filling.slots[slot] != nil || slot == "n", !isSaid {
          if let text = pending { place(slot, behind: text, &filling) } else { place(slot, &filling) }
          filling.governing = nil
        } else if filling.implied.contains(slot) {
          // „wurden aufgefordert, … zu sparen“: were called on to save.
          filling.governing = nil
        }
        pending = nil
      }
    }
    if let text = pending { filling.complements.append(.literal(Literal(text))) }
  }

  /// A slot before which the template has no words.
  private func place(_ slot: String, _ filling: inout TemplateFilling) {
    let isInfinitiveFiller = filling.unit(in: slot).map(isInfinitive) ?? false
    if slot == "zu", filling.governing == nil, !isInfinitiveFiller, filling.lemma.contains(" "),
      filling.lemma != "there be", let inner = fill(slot, after: "to", &filling)
    {
      // The template thinks of an infinitive; a noun phrase needs its preposition.
      filling.complements.append(
        .prepositional(PrepositionalPhrase(English.Word(filling.lemma.hasPrefix("be ") ? "for" : "to"), inner)))
    } else if slot == "d", filling.givesTo, let inner = fill(slot, after: "to", &filling) {
      filling.complements.append(.prepositional(PrepositionalPhrase("to", inner)))
    } else if let inner = fill(slot, after: filling.governing, &filling) {
      filling.complements.append(inner)
    }
  }

  /// A slot with the words that the template has before it.
  private func place(_ slot: String, behind text: String, _ filling: inout TemplateFilling) {
    let unit = filling.unit(in: slot)
    if let unit, isInfinitive(unit) { return placeInfinitive(slot, behind: text, &filling) }
    if case .clause? = unit, !endsInPreposition(text), let inner = fill(slot, after: nil, &filling) {
      // „let $a know $dass“
      filling.complements += [.literal(Literal(text)), inner]
      return
    }
    guard !filling.placed.contains(slot) else { return }
    if VerbChoice.prepositions.contains(text), let pair = paired(slot, under: text, filling) {
      filling.placed.insert(slot)
      filling.complements.append(pair)
      return
    }
    // „mit den Worten zitiert, es …“ → quoted as saying that
    let preposition = slot == "dass" && text.hasSuffix("ing") ? nil : text.split(separator: " ").last.map(String.init)
    guard let inner = fill(slot, after: preposition, &filling) else { return }
    if text.hasPrefix("the "), text.hasSuffix(" of"), case .noun(let owner) = inner,
      case .pronoun(.personal) = owner.head.kind
    {
      filling.complements.append(possessed(String(text.dropFirst(4).dropLast(3)), by: owner))
    } else {
      filling.complements.append(.prepositional(PrepositionalPhrase(English.Word(text), inner)))
    }
  }

  private func placeInfinitive(_ slot: String, behind text: String, _ filling: inout TemplateFilling) {
    let parts = text.split(separator: " ")
    if parts.last == "to" {
      // The infinitive brings its own to.
      if parts.count > 1 { filling.complements.append(.literal(Literal(parts.dropLast().joined(separator: " ")))) }
      if let inner = fill(slot, after: nil, &filling) { filling.complements.append(inner) }
    } else if let last = parts.last.map(String.init), VerbChoice.prepositions.contains(last),
      let inner = fill(slot, after: last, &filling)
    {
      filling.complements.append(.prepositional(PrepositionalPhrase(English.Word(text), inner)))
    } else if let inner = fill(slot, after: nil, &filling) {
      // „$d the opportunity $zu“
      filling.complements += [.literal(Literal(text)), inner]
    }
  }

  /// Slots that the template does not name follow: dative before, clauses last.
  private func placeUnnamed(_ filling: inout TemplateFilling) {
    for slot in ["d", "rd", "r"] where !filling.placed.contains(slot) {
      guard let unit = filling.unit(in: slot) else { continue }
      if slot == "d", let inner = fill(slot, after: nil, &filling) {
        filling.complements.insert(inner, at: 0)
      } else {
        consumeUnit(unit)
        filling.placed.insert(slot)
      }
    }
    for slot in ["adj", "als", "loc", "dir", "inf", "zu", "dass", "ob", "g"]
    where filling.slots[slot] != nil && !filling.placed.contains(slot) {
      if let inner = fill(slot, after: nil, &filling) { filling.complements.append(inner) }
    }
    for (slot, index) in filling.slots.sorted(by: { $0.value < $1.value }) where !filling.placed.contains(slot) {
      // A preposition that the template forgot keeps its usual English.
      if case .phrase(let phrase) = filling.units[index], phrase.isPrepositional {
        filling.complements.append(prepositional(phrase, verb: [filling.key]))
      } else {
        consumeUnit(filling.units[index])
      }
    }
  }

  /// The filled template with what is left for the clause.
  private func choice(_ filling: inout TemplateFilling) -> VerbChoice {
    let (slots, units, template) = (filling.slots, filling.units, filling.template)
    let contrasted = contrastBehind(slots, units)
    if let contrasted, let government = template.government(of: contrasted.slot) {
      filling.complements.append(opposed(units[contrasted.taken], government))
    }
    let free = units.indices.filter { index in
      !slots.values.contains(index) && !filling.announcing.contains(index) && index != filling.measure
        && !(contrasted?.taken.contains(index) ?? false)
    }
    // „zielte darauf ab, … zu …“ where the frame asks for the clause itself: the announcement says nothing more.
    let hasClause = ["zu", "dass", "ob"].contains { slots[$0] != nil }
    let rest = free.map { units[$0] }.filter { !hasClause || !isBareAnnouncement($0, filling) }
    // „Ihr gelang die Flucht über das Dach“: what hung on a subject that the template swallows.
    let isSwallowed = template.subject != nil && template.subject != "n" && !template.slots.contains("n")
    let left =
      isSwallowed && !filling.isPassive ? filling.subject?.prepositionals.map { German.Unit.phrase($0) } ?? [] : []
    return VerbChoice(
      lemma: filling.lemma, complements: filling.complements, rest: rest + left, subject: filling.subjectPhrase,
      isTransitive: filling.reading.frame.contains("a") || slots["a"] != nil,
      subjectSlot: template.subject ?? (filling.promotesReceiver && !filling.implied.contains("a") ? "d" : nil),
      outside: outside(filling.reading, template, filling.implied))
  }

  /// A word that only announced the clause; it is said with it.
  private func isBareAnnouncement(_ unit: German.Unit, _ filling: TemplateFilling) -> Bool {
    switch unit {
    // „lehnt es ab, … zu …“
    case .phrase(let phrase) where words[phrase.head].lower == "es": consume(phrase.head)
    // but „Dagegen zeigt er, warum …“, and „Danach kam es zu einem Streit“: a phrase announces nothing.
    case .pronominalAdverb(let word)
    where words[word].lower.hasPrefix("da") && words[word].text != "Dagegen"
      && filling.unit(in: "zu")?.isPrepositional != true:
      consume(word)
    default: return false
    }
    return true
  }

  /// The last pronominal adverb in a slot: of „dabei … darum, ob“ the second one announces the clause.
  private func announcer(_ slots: [String: Int], _ units: [German.Unit]) -> (slot: String, unit: Int, word: Int)? {
    var last: (slot: String, unit: Int, word: Int)?
    for (slot, index) in slots {
      if case .pronominalAdverb(let word) = units[index], words[word].lower.hasPrefix("da"), word > last?.word ?? -1 {
        last = (slot, index, word)
      }
    }
    return last
  }

  /// A clause that a pronominal adverb before it can announce.
  private func isAnnounced(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    let clause = analysis.clauses[index]
    switch clause.kind {
    case .infinitive: return clause.introducer.isEmpty
    case .subordinate: return clause.introducer.contains { words[$0].reading.key == "dass" }
    case .indirectQuestion: return true
    // „geht davon aus, er werde gewinnen“
    case .main: return clause.parent != nil && clause.finite.map { words[$0].onlyReports } ?? false
    // „davon, was passiert“
    case .relative: return clause.antecedent == nil && clause.introducer.first.map { words[$0].lower == "was" } ?? false
    default: return false
    }
  }

  /// „Dabei ging es um die Frage, ob …“: a noun that takes the clause stands nearer to it than the pronominal adverb.
  private func hangsOnNoun(_ unit: German.Unit, behind word: Int) -> Bool {
    guard case .clause(let index) = unit else { return false }
    let first = min(analysis.clauses[index].words.lowerBound, analysis.clauses[index].introducer.first ?? .max)
    guard first > 1, first - 2 > word, words[first - 1].isComma, words[first - 2].wordClass == .noun else {
      return false
    }
    return ["ob", "dass", "inf"].contains {
      lexicon.governed(.nouns, words[first - 2].reading.key, $0) != nil
    }
  }

  private func isQuestion(_ unit: German.Unit) -> Bool {
    if case .clause(let index) = unit { analysis.clauses[index].kind == .indirectQuestion } else { false }
  }

  private func opensWithThat(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    let keys = analysis.clauses[index].introducer.map { words[$0].lower }
    // „Ihm gefiel, was er sah“
    return keys == ["dass"] || keys == ["was"] && analysis.clauses[index].kind == .indirectQuestion
  }

  /// „lag *um zehn Prozent* höher“, „fiel *neun Cent* niedriger aus“: the unit that says by how much.
  private func measure(ofPredicateIn slots: [String: Int], _ units: [German.Unit], _ lemma: String) -> Int? {
    guard let slot = slots["adj"], slot > 0, case .adjective(let word, _) = units[slot],
      words[word].reading.degree == .comparative, !morphology.takesManner(lemma),
      case .phrase(let phrase) = units[slot - 1], isMeasure(phrase, of: word), !slots.values.contains(slot - 1)
    else { return nil }
    return slot - 1
  }

  private func endsInPreposition(_ text: String) -> Bool {
    text.split(separator: " ").last.map { VerbChoice.prepositions.contains(String($0)) } ?? false
  }

  private func isInfinitive(_ unit: German.Unit) -> Bool {
    if case .clause(let index) = unit { return analysis.clauses[index].kind == .infinitive }
    return false
  }

  /// „ein Problem, auf das Kritiker hinweisen“, „der Mann, dem man die Rente gekürzt hat“: the slot of a reading that a
  /// prepositional phrase or a dative outside fills.
  private func outside(
    _ reading: EnglishReading, _ template: Template, _ implied: [String]
  ) -> (slot: String, government: Template.Government)? {
    guard !implied.isEmpty,
      let slot = reading.frame.first(where: { slot in
        implied.contains(slotName(slot)) && !["a", "dass"].contains(slot)
          // but „dem sie das Auto gaben“: to whom they gave it
          && (slot != "d" || implied.contains("a") || template.parts != [.slot("d"), .slot("a")])
      }),
      let government = template.government(of: slotName(slot))
    else { return nil }
    return (slot, template.keepsPreposition && template.parts.first == .slot(slotName(slot)) ? .direct : government)
  }
}

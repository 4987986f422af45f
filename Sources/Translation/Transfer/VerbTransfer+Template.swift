import English
import German

/// Filling the template of a reading with what stands in its slots.
extension SentenceTransfer {
  func build(
    _ reading: EnglishReading, implied: [String] = [], _ slots: [String: Int], _ units: [German.Unit],
    _ subject: German.NounPhrase?,
    _ key: String, isPassive: Bool = false
  ) -> VerbChoice {
    let outerPredicated = predicated
    if let object = predicatedObject(slots, units, implied: implied) { predicated = object }
    defer { predicated = outerPredicated }
    var template = Template(reading.english)
    if !isPassive, putsReceiverLast(template, implied, slots["a"].map { units[$0] }) {
      template.parts = [.slot("a"), .words("to"), .slot("d")]
    }
    // „zielte darauf ab, … zu finden“: the clause is what the pronominal adverb announces.
    var slots = slots
    var announcing: Set<Int> = []
    if let (slot, index, word) = announcer(slots, units),
      let clause = units.indices.first(where: { isAnnounced(units[$0]) && !slots.values.contains($0) }),
      !hangsOnNoun(units[clause], behind: word),
      // „Eine Rolle spielt dabei, wie viele kommen“: the question is what plays it.
      !(words[word].lower == "dabei" && isQuestion(units[clause]))
    {
      consume(word)
      slots[slot] = clause
      announcing.insert(index)
    }
    var complements: [Phrase] = []
    var subjectPhrase: Phrase?
    var placed = Set<String>()
    var lemma = template.lemma
    // „Kritisiert wird, dass …“: it is criticized that, but they criticize the fact that.
    if isPassive, slots["dass"] != nil, lemma.hasSuffix(" the fact") { lemma.removeLast(" the fact".count) }
    let measure = measure(ofPredicateIn: slots, units, lemma)
    func filler(_ slot: String, after preposition: String?) -> Phrase? {
      guard let index = slots[slot] else {
        guard slot == "n" else { return nil }
        if let clausalSubject { return clausalSubject }
        if let subject { return phrase(subject, NounContext(subjectOf: currentVerb)) }
        // „Dass er kommt, gefällt ihr“
        guard let position = units.firstIndex(where: opensWithThat), !slots.values.contains(position),
          case .clause(let clause) = units[position]
        else { return nil }
        slots["n"] = position
        placed.insert("n")
        let that = subordinate(clause)
        // „freut die Händler“ → are pleased about the fact that
        return preposition == nil ? that : that.map { .sequence([.literal("the fact"), $0]) }
      }
      placed.insert(slot)
      // „fiel um neun Cent niedriger aus“: by how much stands before the predicate.
      if case .adjective(let word, let adverbs) = units[index], measure != nil {
        return measuredPredicate(word, adverbs, units)
      }
      // The role settles the case, and with it the number („den Verbündeten“).
      var unit = units[index]
      if case .phrase(var phrase) = unit, let role = ["a": GrammaticalCase.accusative, "d": .dative][slot] {
        settle(&phrase, as: role)
        // „stört Anwohner“: persons without an article are several.
        let isPredicate =
          (AuxiliaryVerbs.linking.contains(key) || key == "nennen" && units.contains(where: isReflexive))
          // „Ich wurde Lehrer“
          && (antecedents.subject.map { $0.number == .singular } ?? subject?.agreement.isSingularOnly ?? false)
        if slot == "a", phrase.determiner == nil, phrase.close.isEmpty, !isPredicate,
          words[phrase.head].reading.means(.person),
          words[phrase.head].reading.wordClass == .noun, !phrase.agreement.intersection(.plural).isEmpty
        {
          phrase.agreement.formIntersection(.plural)
        }
        unit = .phrase(phrase)
      }
      // „bis zur Grenze“: one preposition in English.
      if slot == "bis" || preposition != nil, case .phrase(let place) = unit, let german = place.preposition {
        consume(place.focus.filter { $0 < german && words[$0].lower == "bis" })
      }
      // Only places and directions bring their own preposition; elsewhere the template says it.
      let isFree = ["dir", "loc"].contains(slot)
      if slot == "a", case .phrase(let object) = unit, !object.isPrepositional {
        return self.phrase(object, NounContext(objectOf: currentVerb))
      }
      return self.filler(
        unit, after: preposition, verb: lemma, keepsPreposition: isFree || !template.slots.contains(slot))
    }
    if let slot = template.subject { subjectPhrase = filler(slot, after: nil) }
    // A direct object without a place of its own follows the verb.
    let objectNamed = template.slots.contains("a")
    if !objectNamed, slots["a"] != nil, template.subject != "a", let object = filler("a", after: nil) {
      complements.append(object)
    }
    var pending: String? = nil
    if case .slot(let first)? = template.parts.first {
      let isLeft = implied.contains(first) && (first == "a" || template.keepsPreposition)
      if slots[first] == nil && first != "n" && !isLeft,
        let preposition = template.governingPreposition
      {
        lemma = String(lemma.dropLast(preposition.count + 1))
      } else if let preposition = template.governingPreposition, let index = slots[first], isInfinitive(units[index]),
        preposition == "to", first == "zu" || first == "dass"
      {
        // „call on $a to $zu“: the infinitive brings its own to.
        lemma = String(lemma.dropLast(3))
      }
    }
    var governing = template.governingPreposition
    var firstPlaced: String?
    // „save the life of $d“ with a pronoun → save his life
    if case .slot(let first)? = template.parts.first, governing == "of", slots[first] != nil,
      let the = lemma.split(separator: " ").firstIndex(of: "the"), the > 0, lemma.hasSuffix(" of"),
      case .phrase(let owner) = units[slots[first] ?? 0], words[owner.head].wordClass == .pronoun,
      case .noun(let pronoun)? = filler(first, after: "of"), case .pronoun(.personal) = pronoun.head.kind
    {
      let parts = lemma.split(separator: " ").map(String.init)
      lemma = parts[..<the].joined(separator: " ")
      complements.append(
        .noun(
          English.NounPhrase(
            determiner: Determiner(
              .possessive(English.Agreement(pronoun.head.person, pronoun.head.number, pronoun.head.gender)),
              source: pronoun.head.source), head: Noun(parts[(the + 1)...].dropLast().joined(separator: " ")))))
      firstPlaced = first
    }
    // „Dem Arzt wurde die Zulassung entzogen“: whom English strips of something is the subject of its passive.
    // „der Mann, dem Betrug vorgeworfen wird“: who is accused of fraud.
    if isPassive, implied.contains("a"), slots["d"] != nil || implied.contains("d"), let subject,
      template.subject == nil,
      let first = template.parts.first, first == .slot("d"), template.parts.count > 2,
      case .words(let link) = template.parts[1], template.parts[2] == .slot("a"),
      !["to", "for", "on", "from"].contains(link), template.governingPreposition == nil
    {
      subjectPhrase = filler("d", after: nil)
      complements.append(.prepositional(PrepositionalPhrase(English.Word(link), phrase(subject))))
      let rest = units.indices.filter { !slots.values.contains($0) }.map { units[$0] }
      return VerbChoice(
        lemma: lemma, complements: complements, rest: rest, subject: subjectPhrase, isTransitive: true,
        subjectSlot: "d")
    }
    // „denen gekündigt wurde“: who were dismissed.
    let promotes =
      isPassive && implied.contains("d") && slots["d"] == nil && template.subject == nil
      && template.governingPreposition == nil && template.parts.first == .slot("d")
    // „der der Preis verliehen wurde“: who was awarded the prize.
    if promotes, implied.contains("a"), template.parts == [.slot("d"), .slot("a")], let subject {
      return VerbChoice(
        lemma: lemma, complements: [phrase(subject)],
        rest: units.indices.filter { !slots.values.contains($0) }.map { units[$0] }, subject: nil, isTransitive: true,
        subjectSlot: "d")
    }
    let givesTo =
      isPassive && implied.contains("a") && template.parts.first == .slot("d") && template.parts.count == 2
      && template.governingPreposition == nil && template.parts[1] == .slot("a")
    // „gilt nicht für A, sondern für B“ → applies not to A but to B: each has the preposition that the verb ends in.
    if case .slot(let first)? = template.parts.first, let ending = governing,
      case let preposition = lemma.hasSuffix(" because of") ? "because of" : ending,
      let pair = contrast(slots[first].map { units[$0] }, under: preposition, verb: lemma)
        ?? shadedPlace(slots[first].map { units[$0] }, under: preposition, verb: lemma)
    {
      lemma = String(lemma.dropLast(preposition.count + 1))
      complements.append(pair)
      placed.insert(first)
      firstPlaced = first
      governing = nil
    }
    for part in template.parts {
      switch part {
      case .words(let text): pending = pending.map { "\($0) \(text)" } ?? text
      case .slot(let slot):
        if slot == "n", template.subject == nil, !lemma.hasPrefix("there ") { continue }
        let isFilled = (slots[slot] != nil || slot == "n") && !(placed.contains(slot) && slot == firstPlaced)
        guard isFilled else {
          pending = nil
          // „wurden aufgefordert, … zu sparen“: were called on to save.
          if implied.contains(slot) { governing = nil }
          continue
        }
        let isInfinitiveFiller = slots[slot].map { isInfinitive(units[$0]) } ?? false
        if let text = pending {
          if isInfinitiveFiller, text == "to" || text.hasSuffix(" to") {
            let rest = text.split(separator: " ").dropLast().joined(separator: " ")
            if !rest.isEmpty { complements.append(.literal(Literal(rest))) }
            if let inner = filler(slot, after: nil) { complements.append(inner) }
          } else if isInfinitiveFiller, let last = text.split(separator: " ").last,
            VerbChoice.prepositions.contains(String(last)), let inner = filler(slot, after: String(last))
          {
            complements.append(.prepositional(PrepositionalPhrase(English.Word(text), inner)))
          } else if isInfinitiveFiller || isClause(slots[slot], units) && !endsInPreposition(text),
            let inner = filler(slot, after: nil)
          {
            // „$d the opportunity $zu“, „let $a know $dass“
            complements += [.literal(Literal(text)), inner]
          } else if VerbChoice.prepositions.contains(text), !placed.contains(slot),
            let pair = contrast(slots[slot].map { units[$0] }, under: text, verb: lemma)
              ?? shadedPlace(slots[slot].map { units[$0] }, under: text, verb: lemma)
          {
            placed.insert(slot)
            complements.append(pair)
          } else if isInfinitiveFiller == false, text.hasPrefix("the "), text.hasSuffix(" of"),
            case .noun(let owner)? = filler(slot, after: "of"), case .pronoun(.personal) = owner.head.kind
          {
            // „save the life of $d“ with a pronoun → save his life
            complements.append(
              .noun(
                English.NounPhrase(
                  determiner: Determiner(
                    .possessive(English.Agreement(owner.head.person, owner.head.number, owner.head.gender)),
                    source: owner.head.source), head: Noun(String(text.dropFirst(4).dropLast(3))))))
          } else if isInfinitiveFiller == false, !placed.contains(slot),
            // „mit den Worten zitiert, es …“ → quoted as saying that
            let inner = filler(
              slot,
              after: slot == "dass" && text.hasSuffix("ing") ? nil : text.split(separator: " ").last.map(String.init))
          {
            complements.append(.prepositional(PrepositionalPhrase(English.Word(text), inner)))
          }
        } else if slot == "zu", governing == nil, !isInfinitiveFiller, lemma.contains(" "), lemma != "there be",
          let inner = filler(slot, after: "to")
        {
          // The template thinks of an infinitive; a noun phrase needs its preposition.
          complements.append(
            .prepositional(PrepositionalPhrase(English.Word(lemma.hasPrefix("be ") ? "for" : "to"), inner)))
        } else if givesTo, slot == "d", let inner = filler(slot, after: "to") {
          // „wurde ihr gegeben“ → was given to her
          complements.append(.prepositional(PrepositionalPhrase("to", inner)))
        } else if let inner = filler(slot, after: governing) {
          complements.append(inner)
        }
        pending = nil
        governing = nil
      }
    }
    if let text = pending { complements.append(.literal(Literal(text))) }
    // Slots that the template does not name follow: dative before, clauses last.
    for slot in ["d", "rd", "r"] where slots[slot] != nil && !placed.contains(slot) {
      if slot == "d", let inner = filler(slot, after: nil) {
        complements.insert(inner, at: 0)
      } else if let index = slots[slot] {
        consumeUnit(units[index])
        placed.insert(slot)
      }
    }
    for slot in ["adj", "als", "loc", "dir", "inf", "zu", "dass", "ob", "g"]
    where slots[slot] != nil && !placed.contains(slot) {
      if let inner = filler(slot, after: nil) { complements.append(inner) }
    }
    for (slot, index) in slots.sorted(by: { $0.value < $1.value }) where !placed.contains(slot) {
      // A preposition that the template forgot keeps its usual English.
      if case .phrase(let phrase) = units[index], phrase.isPrepositional {
        complements.append(prepositional(phrase, verb: [key]))
      } else {
        consumeUnit(units[index])
      }
    }
    // „zielte darauf ab, … zu …“ where the frame asks for the clause itself: the announcement says nothing more.
    let hasClause = ["zu", "dass", "ob"].contains { slots[$0] != nil }
    let contrasted = contrastBehind(slots, units)
    if let contrasted, let government = template.government(of: contrasted.slot) {
      complements.append(opposed(units[contrasted.taken], government))
    }
    let rest = units.indices.filter { index in
      !slots.values.contains(index) && !announcing.contains(index) && index != measure
        && !(contrasted?.taken.contains(index) ?? false)
    }.map { units[$0] }.filter { unit in
      // „lehnt es ab, … zu …“
      if hasClause, case .phrase(let phrase) = unit, words[phrase.head].lower == "es" {
        consume(phrase.head)
        return false
      }
      // but „Dagegen zeigt er, warum …“
      guard hasClause, case .pronominalAdverb(let word) = unit, words[word].lower.hasPrefix("da"),
        words[word].text != "Dagegen",
        // but „Danach kam es zu einem Streit“: a phrase announces nothing.
        slots["zu"].map({ units[$0].isPrepositional }) != true
      else { return true }
      consume(word)
      return false
    }
    // „Ihr gelang die Flucht über das Dach“: what hung on a subject that the template swallows.
    let isSwallowed = template.subject != nil && template.subject != "n" && !template.slots.contains("n")
    let left = isSwallowed && !isPassive ? subject?.prepositionals.map { German.Unit.phrase($0) } ?? [] : []
    return VerbChoice(
      lemma: lemma, complements: complements, rest: rest + left, subject: subjectPhrase,
      isTransitive: reading.frame.contains("a") || slots["a"] != nil,
      subjectSlot: template.subject ?? (promotes && !implied.contains("a") ? "d" : nil),
      outside: outside(reading, template, implied))
  }

  private func opensWithThat(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    let keys = analysis.clauses[index].introducer.map { words[$0].lower }
    // „Ihm gefiel, was er sah“
    return keys == ["dass"] || keys == ["was"] && analysis.clauses[index].kind == .indirectQuestion
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

  private func isInfinitive(_ unit: German.Unit) -> Bool {
    if case .clause(let index) = unit { return analysis.clauses[index].kind == .infinitive }
    return false
  }

  /// „lag *um zehn Prozent* höher“, „fiel *neun Cent* niedriger aus“: the unit that says by how much.
  private func measure(ofPredicateIn slots: [String: Int], _ units: [German.Unit], _ lemma: String) -> Int? {
    guard let slot = slots["adj"], slot > 0, case .adjective(let word, _) = units[slot],
      words[word].reading.degree == .comparative, !morphology.takesManner(lemma),
      case .phrase(let phrase) = units[slot - 1], isMeasure(phrase, of: word), !slots.values.contains(slot - 1)
    else { return nil }
    return slot - 1
  }

  private func isClause(_ index: Int?, _ units: [German.Unit]) -> Bool {
    guard let index, case .clause = units[index] else { return false }
    return true
  }

  private func endsInPreposition(_ text: String) -> Bool {
    text.split(separator: " ").last.map { VerbChoice.prepositions.contains(String($0)) } ?? false
  }

  /// What fills a slot, in the shape that its place asks for.
  func filler(_ unit: German.Unit, after preposition: String?, verb: String, keepsPreposition: Bool = true) -> Phrase? {
    switch unit {
    // „liegt nicht in Rom, sondern in Paris“
    case .phrase(let phrase) where keepsPreposition && preposition == nil && isContrast(phrase):
      return pairedPrepositionals(phrase) { filler(.phrase($0), after: nil, verb: verb) ?? .sequence([]) }
    case .phrase(var phrase):
      if let index = phrase.preposition {
        consume(index)
        let dealt = phrase
        // „hält es für rechtlich problematisch“: what stands before a predicate says of it how or how much.
        let head = words[phrase.head].reading
        let isPredicate = head.wordClass == .adjective && head.agreement.isEmpty
        // „rannte *bis* zur Tür“: the direction says it.
        if keepsPreposition, preposition == nil, !head.means(.time),
          let upTo = phrase.focus.first(where: { words[$0].lower == "bis" })
        {
          consume(upTo)
          phrase.focus.removeAll { $0 == upTo }
        }
        let focus =
          isPredicate ? [] : phrase.focus.filter { !staysWithin($0, dealt) && !consumed.contains($0) }
        if !isPredicate { phrase.focus.removeAll { !staysWithin($0, dealt) } }
        // „zu einem Engpass und zum Eingang“: the preposition is said once.
        for position in phrase.conjuncts.indices {
          let item = phrase.conjuncts[position].phrase
          if words[item.head].wordClass == .pronominalAdverb { repeated[item.head] = preposition }
          guard let again = phrase.conjuncts[position].phrase.preposition,
            words[again].reading.key == words[index].reading.key
          else { continue }
          consume(again)
          // „mit Leuten, die krank sind, und mit Ärzten“, „morgens im Büro und abends im Lager“: over a clause or a
          // phrase it is said again.
          func isLong(_ part: German.NounPhrase) -> Bool { !part.clauses.isEmpty || !part.prepositionals.isEmpty }
          let isFar = isLong(phrase) || phrase.conjuncts[..<position].contains { isLong($0.phrase) }
          if isFar, phrase.conjuncts[position].phrase.focus.isEmpty,
            let english = preposition ?? (keepsPreposition ? defaultPreposition(index, phrase) : nil)
          {
            repeated[again] = english
          } else if words[again].wordClass == .preposition {
            phrase.conjuncts[position].phrase.preposition = nil
          } else {
            articlesOnly.insert(again)
          }
        }
        phrase.agreement = agreementUnderPreposition(phrase)
        // „wohnt zwei Kilometer vor der Stadt“
        let measures = phrase.measures.map { self.phrase($0) }
        phrase.measures = []
        if words[index].wordClass != .prepositionArticle { phrase.preposition = nil }
        let object = self.phrase(
          phrase, NounContext(preposition: words[index].reading.key, isPredicative: words[index].reading.key == "als"))
        // A place or direction keeps its preposition if the template has none.
        if keepsPreposition, preposition == nil, let english = defaultPreposition(index, phrase) {
          return .prepositional(
            PrepositionalPhrase(
              English.Word(english, source: source(index)), object, modifiers: focus.map { adverb($0) } + measures))
        }
        return focus.isEmpty && measures.isEmpty
          ? object : .sequence(focus.map { adverb($0) } + measures + [object])
      }
      return self.phrase(phrase)
    case .clause(let index): return subordinate(index, after: preposition, verb: verb)
    case .pronominalAdverb(let index) where stranded.contains(index): return .sequence([])
    case .pronominalAdverb(let index):
      consume(index)
      return .noun(.pronoun(.third, .singular, .neuter, source: source(index)))
    case .adjective(let index, let adverbs):
      // go well, proceed peacefully; but seem good, be good
      return morphology.takesManner(verb)
        ? manner(index, adverbs) : predicate(index, adverbs)
    case .adverb(let index): return adverb(index)
    default: return nil
    }
  }

  /// „liefen sehr gut“ → went very well
  private func manner(_ index: Int, _ adverbs: [Int]) -> Phrase {
    guard case .adverb(var english) = adverb(index) else { return adverb(index) }
    english.modifiers = adverbs.map { degreeAdverb($0) } + english.modifiers
    return .adverb(english)
  }

  /// A slot of direction or place is written without a preposition in the template.
  private func defaultPreposition(_ index: Int, _ phrase: German.NounPhrase) -> String? {
    let reading = words[index].reading
    var context = LexicalContext()
    let head = words[phrase.head].reading
    context.slots["o"] = (head.key, head.nounClass)
    context.isName = head.wordClass == .name
    context.lemmas = lemmas
    context.grammaticalCase = phrase.agreement.allows(.dative) ? .dative : .accusative
    let key = reading.wordClass == .comparison ? comparisonKey(index) : reading.key
    return lexicon.readings(.prepositions, key).best(in: context)?.english.replacingStar
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

  private func isQuestion(_ unit: German.Unit) -> Bool {
    if case .clause(let index) = unit { analysis.clauses[index].kind == .indirectQuestion } else { false }
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

  func predicate(_ index: Int, _ adverbs: [Int]) -> Phrase {
    // „fühlt sich *beraten*“: a participle tells what is done, and chooses for itself.
    let isDeed = [.pastParticiple, .presentParticiple].contains(words[index].reading.derivation)
    var adjective = adjective(index, attributive: false, noun: isDeed ? nil : predicatedNoun())
    adjective.modifiers = adverbs.filter { $0 < index }.map { degreeAdverb($0) } + adjective.modifiers
    adjective.complements = adverbs.filter { $0 > index }.map { degreeAdverb($0) }
    return .adjective(adjective)
  }
}

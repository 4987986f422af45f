import English
import German

/// What is put right in the units of a clause before its verb is chosen.
extension SentenceTransfer {
  /// „Dass er log, daran besteht kein Zweifel“: the clause goes behind, where the pronominal adverb announces it.
  func resumeClause(
    _ front: inout [German.Unit], _ field: inout [German.Unit], _ complex: VerbComplex, _ subject: German.NounPhrase?
  ) {
    // „Ob das erlaubt ist, das muss ein Gericht entscheiden“: the pronoun only takes up the clause.
    if front.count == 2, case .clause(let index) = front[0], analysis.clauses[index].kind == .indirectQuestion,
      case .phrase(let that) = front[1], !that.isPrepositional, words[that.head].lower == "das",
      that.lastWord == that.head, that.firstWord == that.head, let subject, subject.head != that.head
    {
      consume(that.head)
      front.removeLast()
      return
    }
    // „Wer falsch parkt, dem droht ein Bußgeld“, „Wer so denkt, mit dem rede ich nicht“
    if front.count == 2, case .clause(let index) = front[0], isWhoever(analysis.clauses[index]),
      case .phrase(var person) = front[1], ["dem", "den", "der"].contains(words[person.head].lower),
      person.head == person.lastWord, subject.map({ $0.head != person.head }) ?? true
    {
      person.clauses.append(index)
      front = [.phrase(person)]
      return
    }
    // „Dadurch, dass die Preise sanken, …“: the clause says why.
    if front.count == 2, case .clause(let index) = front[1], let because = adverbWord(front[0]),
      words[because].lower == "dadurch", analysis.clauses[index].introducer.first == because + 2
    {
      consume(because)
      front.removeFirst()
      return
    }
    // „Wenn er kommt, so bleibt sie“, „Was die Forschung betrifft, so …“: English resumes by nothing.
    if front.count == 2, case .clause(let index) = front[0], let so = adverbWord(front[1]), words[so].lower == "so",
      analysis.clauses[index].introducer.first.map({ words[$0].lower != "wie" }) ?? true
    {
      consume(so)
      front.removeLast()
      return
    }
    // „Neu daran ist, dass …“: what is new about it is told at once.
    if front.count == 2, case .adjective = front[0], case .pronominalAdverb(let word) = front[1], complex.isCopula,
      words[word].lower == "daran", field.contains(where: { if case .clause = $0 { true } else { false } })
    {
      consume(word)
      front.removeLast()
      return
    }
    guard front.count == 2, case .clause(let index) = front[0], case .pronominalAdverb(let word) = front[1],
      words[word].lower.hasPrefix("da"), [.subordinate, .indirectQuestion].contains(analysis.clauses[index].kind),
      analysis.clauses[index].introducer.allSatisfy({ ["dass", "ob"].contains(words[$0].reading.key) })
    else { return }
    front = []
    let isGoverned = complex.readings.contains { reading in
      lexicon.needs(ofVerb: reading.key).mayHave(opener: words[word].reading.key)
    }
    if isGoverned { field.append(.pronominalAdverb(word)) } else { consume(word) }
    field.append(.clause(index))
  }

  private func adverbWord(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word), .pronominalAdverb(let word): word
    default: nil
    }
  }

  /// „Allein in Berlin gab es …“ → in Berlin alone
  func joinAlone(_ front: inout [German.Unit]) {
    guard front.count == 2 else { return }
    // „Das allein reicht nicht“
    let isBehind = alone(front[1]) != nil
    guard let word = alone(front[isBehind ? 1 : 0]), case .phrase(var place) = front[isBehind ? 0 : 1],
      place.isPrepositional || isBehind
    else { return }
    place.emphasis = word
    front = [.phrase(place)]
  }

  /// „…, *nicht einmal, als* er starb“: the adverb right before the clause limits that rather than the verb.
  func joinNotEven(_ field: inout [German.Unit]) {
    for position in field.indices.dropLast() {
      guard case .adverb(let word) = field[position], ["nicht einmal", "nicht mal"].contains(words[word].lower),
        case .clause(let index) = field[position + 1], analysis.clauses[index].kind == .subordinate,
        let introducer = analysis.clauses[index].introducer.first, introducer == word + 2, words[word + 1].isComma
      else { continue }
      field.remove(at: position)
      consume(word)
      notEven.insert(introducer)
      return
    }
  }

  /// „*Genau das* wollte er“ → exactly that; „*Nur den Wirt* fragte der Richter“ → asked only the innkeeper: what is singled
  /// out in front of the verb takes the word along, which would else be said of the subject that English begins with.
  func joinFocus(_ front: inout [German.Unit], beside subject: German.NounPhrase?) {
    guard front.count == 2, case .phrase(var phrase) = front[1], phrase.focus.isEmpty, phrase.head != subject?.head,
      !phrase.isPrepositional || isAboveAll(front[0], before: phrase) || isOnlyOne(front[0], phrase),
      let word = focusWord(front[0], before: phrase)
    else { return }
    if words[phrase.head].wordClass != .pronoun, !phrase.isPrepositional, mayBeStressed(phrase),
      stresses(word, phrase)
    {
      // „Ausgerechnet den Kapitän hat er verkauft“ → the captain of all people
      phrase.emphasis = word
    } else {
      phrase.focus = [word]
    }
    front = [.phrase(phrase)]
  }

  /// „nur“, „genau“, „ausgerechnet“ right before a phrase that tells no time.
  private func focusWord(_ unit: German.Unit, before phrase: German.NounPhrase) -> Int? {
    guard let word = adverbWord(unit) ?? plainAdjective(unit), (phrase.preposition ?? phrase.firstWord) == word + 1
    else { return nil }
    if ["genau", "gerade"].contains(words[word].lower), words[phrase.head].wordClass == .pronoun { return word }
    guard !analysis.isTime(phrase), !words[word].lower.hasPrefix("nicht ") else { return nil }
    return words[word].isOf(.focusing) || Self.singlingOut.contains(words[word].lower) ? word : nil
  }

  /// „*Vor allem in den Städten* fehlen Wohnungen“: the cities above all lack them.
  private func isAboveAll(_ unit: German.Unit, before phrase: German.NounPhrase) -> Bool {
    guard case .adverb(let word) = unit, words[word].lower == "vor allem" else { return false }
    return phrase.preposition == word + 1 && words[phrase.head].reading.means([.place, .group])
  }

  /// „*Nur mit ihr* hat er gesprochen“: only to her, rather than only he; but „Nur in Bayern gilt das“, „Nur bei Regen“.
  private func isOnlyOne(_ unit: German.Unit, _ phrase: German.NounPhrase) -> Bool {
    guard case .adverb(let word) = unit, words[word].lower == "nur", let preposition = phrase.preposition else {
      return false
    }
    let head = words[phrase.head]
    return preposition == word + 1 && ["mit", "von", "über", "für", "gegen"].contains(words[preposition].reading.key)
      && (head.reading.means([.person, .group]) || head.isPersonName || head.wordClass == .pronoun)
  }

  private static let singlingOut: Set<String> = [
    "genau", "gerade", "ausgerechnet", "besonders", "insbesondere", "vor allem", "selbst",
  ]

  private func plainAdjective(_ unit: German.Unit) -> Int? {
    if case .adjective(let word, let adverbs) = unit, adverbs.isEmpty { word } else { nil }
  }

  private func alone(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word) where words[word].lower == "allein": word
    case .adjective(let word, let adverbs) where words[word].lower == "allein" && adverbs.isEmpty: word
    default: nil
    }
  }

  /// „Es gibt da ein Problem“: there is says it.
  func dropThere(_ field: inout [German.Unit], _ complex: VerbComplex, isFormal: Bool) {
    guard isFormal, complex.readings.contains(where: { $0.key == "geben" }) else { return }
    field.removeAll { unit in
      guard case .adverb(let word) = unit, words[word].lower == "da" else { return false }
      consume(word)
      return true
    }
  }

  /// „Über die Gründe ist nichts bekannt“ → nothing is known about the reasons
  func putKnownBehind(_ front: inout [German.Unit], _ field: inout [German.Unit], _ subject: German.NounPhrase?) {
    guard front.count == 1, case .phrase(let matter) = front[0], let preposition = matter.preposition,
      words[preposition].reading.key == "über", let subject,
      ["nichts", "wenig", "kaum etwas", "näheres", "genaueres", "viel", "mehr"].contains(words[subject.head].lower),
      case .adjective(let known, _)? = field.last, ["bekannt", "unbekannt"].contains(words[known].reading.key)
    else { return }
    field.append(front.removeFirst())
  }

  /// „Dafür gibt es keine Belege“: what the noun governs belongs to it.
  func hangOnGoverning(_ front: inout [German.Unit], _ field: inout [German.Unit], _ complex: VerbComplex) {
    guard front.count == 1, case .pronominalAdverb(let word) = front[0], words[word].lower.hasPrefix("da"),
      complex.readings.contains(where: { ["geben", "haben"].contains($0.key) }),
      let position = field.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.prepositionals.isEmpty else {
          return false
        }
        return lexicon.noun(words[phrase.head].reading.key, governs: words[word].reading.key)
      }), case .phrase(var phrase) = field[position]
    else { return }
    phrase.attachInnermost(German.NounPhrase(bare: word, agreement: .all))
    field[position] = .phrase(phrase)
    front = []
  }

  /// „Wonach sie suchten, sagte die Polizei nicht“: the question is the object.
  func putQuestionBehind(
    _ front: inout [German.Unit], _ field: inout [German.Unit], _ subject: German.NounPhrase?, _ complex: VerbComplex
  ) {
    guard subject != nil, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .indirectQuestion, !complex.isPassive, !complex.isCopula,
      // but „Wie gut er auch spielt, …“
      !analysis.clauses[index].introducer.contains(where: { words[$0].reading.key == "wie auch" }),
      complex.readings.contains(where: { reading in
        lexicon.needs(ofVerb: reading.key).mayHave(oneOf: [.dass, .ob])
          || lexicon.needs(ofVerb: reading.key).mayHaveOnly(.accusative)
      })
    else { return }
    field.append(front.removeFirst())
  }

  /// „Eine Lösung zu finden, ist das Ziel“: the goal is to find one.
  func putInfinitiveBehind(
    _ front: inout [German.Unit], _ field: inout [German.Unit], _ subject: German.NounPhrase?, _ complex: VerbComplex
  ) {
    guard let subject, words[subject.head].wordClass == .noun, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .infinitive, analysis.clauses[index].introducer.isEmpty, complex.isCopula,
      complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "sein" }),
      !field.contains(where: { unit in
        switch unit {
        case .adjective, .clause: true
        case .phrase(let phrase): !phrase.isPrepositional
        default: false
        }
      })
    else { return }
    field.append(front.removeFirst())
  }

  /// „Schwer verletzt wurde eine Frau“: what goes with a participle in front.
  func putPredicateBack(_ front: inout [German.Unit], _ field: inout [German.Unit], _ clause: German.Clause) {
    guard clause.kind == .main, let finite = clause.finite, !front.isEmpty else { return }
    let hasParticiple = clause.verbs.contains { $0 < finite && words[$0].wordClass == .verb }
    if hasParticiple, front.count == 1, case .adjective(let word, _) = front[0], word + 1 < finite,
      words[word + 1].wordClass == .verb
    {
      field.append(front.removeFirst())
    }
  }

  /// „Es waren drei schöne Jahre“: a time that something is, not how long it lasts.
  func isSpan(_ phrase: German.NounPhrase, _ complex: VerbComplex) -> Bool {
    guard complex.readings.contains(where: { $0.key == "sein" }), phrase.agreement.allows(.nominative) else {
      return false
    }
    let isDescribed = phrase.modifiers.contains { if case .attribute = $0 { true } else { false } }
    if phrase.agreement.isPluralOnly { return isDescribed || phrase.modifiers.contains { $0.numberWord != nil } }
    return isDescribed && phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
  }

  /// „…“, sagte er dem Sender: somebody is told.
  func namesHearer(_ units: [German.Unit]) -> Bool {
    units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.onlyCase == .dative
    }
  }

  /// The first word of a phrase without a preposition.
  func firstWord(of phrase: German.NounPhrase) -> Int {
    if let first = phrase.focus.first { return first }
    if let determiner = phrase.determiner { return determiner }
    let modifiers = phrase.modifiers.map { modifier in
      switch modifier {
      case .attribute(let attribute): min(attribute.word, attribute.adverbs.first ?? attribute.word)
      case .number(let index), .name(let index): index
      case .genitive(let owner): owner.head
      case .measure(let measure): firstWord(of: measure)
      }
    }
    return min(phrase.head, modifiers.min() ?? phrase.head)
  }

  /// „tat so, als hätte er nichts gehört“: the adverb only announces the clause.
  func dropAnnouncer(_ field: inout [German.Unit], _ complex: VerbComplex) {
    guard complex.readings.contains(where: { ["tun", "aus|sehen", "klingen", "wirken", "scheinen"].contains($0.key) }),
      let position = field.firstIndex(where: { unit in
        if case .adverb(let word) = unit { words[word].lower == "so" } else { false }
      }), case .adverb(let word) = field[position],
      field.contains(where: { unit in
        if case .clause(let index) = unit {
          analysis.clauses[index].introducer.contains { words[$0].lower.hasPrefix("als") }
        } else {
          false
        }
      })
    else { return }
    field.remove(at: position)
    consume(word)
  }

  /// „kann keine Angaben machen“ → cannot provide details: under a modal and with verbs of liking the verb is negated.
  func negatedObject(
    _ field: inout [German.Unit], _ complex: VerbComplex, _ subject: German.NounPhrase?
  ) -> Negation? {
    let isModal = complex.steps.contains { step in
      if case .modal(let key) = step.operation { key != "gehören" } else { false }
    }
    let keys = complex.readings.map(\.key)
    // „Das ist keine Option“: is not an option, but „ist kein Zufall“: is no coincidence
    let isCopula = keys.contains("sein") && subject != nil
    guard isModal || isCopula || keys.contains(where: { ["mögen", "wollen", "brauchen"].contains($0) }) else {
      return nil
    }
    guard
      let position = field.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject?.head,
          let determiner = phrase.determiner
        else { return false }
        return words[determiner].reading.key == "kein"
          && (isCopula
            ? phrase.mayBeNominative && !words[phrase.head].reading.nounGroups.contains(.emphatic)
            : phrase.agreement.allows(.accusative))
          && phrase.conjuncts.isEmpty
      }), case .phrase(let phrase) = field[position], let determiner = phrase.determiner
    else { return nil }
    if saysNoItself(phrase, complex) { return nil }
    affirmed.insert(determiner)
    if position > 0, case .adverb(let word) = field[position - 1], words[word].lower == "noch" {
      field.remove(at: position - 1)
      consume(word)
      pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("yet", source: source(word))), at: .end))
    }
    return Negation("not", source: source(determiner))
  }

  /// „keine Zeit haben“: a group of its own, whose English has the no.
  func saysNoItself(_ phrase: German.NounPhrase, _ complex: VerbComplex) -> Bool {
    let noun = words[phrase.head].reading.lemma.lowercased()
    return complex.readings.contains { reading in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(reading.key))).contains { group in
        group.words.contains { $0.hasPrefix("kein") }
          && (group.words.contains(noun) || group.words.contains(words[phrase.head].lower))
      }
    }
  }

  /// „Mir ist kalt“, „Ihm wurde schlecht“: who feels it is the subject (`[exp]` in the adjective's entry).
  func takeExperiencer(
    _ field: inout [German.Unit], _ front: inout [German.Unit], _ complex: VerbComplex, _ subject: German.NounPhrase?
  ) -> Phrase? {
    guard subject.map({ words[$0.head].reading.key == "es" }) ?? true,
      complex.readings.contains(where: { ["sein", "werden"].contains($0.key) }),
      (field + front).contains(where: { unit in
        if case .adjective(let word, _) = unit { feeling(word) != nil } else { false }
      })
    else { return nil }
    func take(_ units: inout [German.Unit]) -> Phrase? {
      for (position, unit) in units.enumerated() {
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.dative),
          !phrase.agreement.allows(.nominative) || words[phrase.head].reading.wordClass == .pronoun,
          head(of: phrase).nounClass == "h" || words[phrase.head].match?.kind == .person
        else { continue }
        units.remove(at: position)
        var person = phrase
        person.agreement.formIntersection(.with(.dative))
        if let es = subject { consume(es.head) }
        antecedents.subject = referent(of: person)
        return self.phrase(person)
      }
      return nil
    }
    guard let person = take(&front) ?? take(&field) else { return nil }
    for unit in field + front { if case .adjective(let word, _) = unit, feeling(word) != nil { felt.insert(word) } }
    return person
  }

  /// What somebody is to whom it is so: cold, sick.
  func feeling(_ word: Int) -> String? {
    lexicon.readings(.adjectives, words[word].reading.key).first { $0.conditions.contains { $0.name == "exp" } }?
      .english
  }

  /// „Mit mehr Personal wäre das nicht passiert“: what stands in front for a condition fills no slot of the verb.
  func unrealConditions(
    _ front: inout [German.Unit], _ clause: German.Clause, _ complex: VerbComplex
  ) -> [German.Unit] {
    guard complex.tenseMood == .subjunctive2, clause.kind == .main else { return [] }
    let isCondition = { (unit: German.Unit) in
      if case .phrase(let phrase) = unit, let preposition = phrase.preposition {
        ["mit", "ohne", "bei"].contains(self.words[preposition].reading.key)
      } else {
        false
      }
    }
    let conditions = front.filter(isCondition)
    front.removeAll(where: isCondition)
    return conditions
  }

  /// The noun that a relative pronoun in the role of an object stands for.
  func antecedentHead(_ clause: German.Clause, _ skipped: Int?) -> (key: String, nounClass: Character)? {
    guard clause.kind == .relative, skipped != nil, let antecedent = clause.antecedent else { return nil }
    // „der Minister, dessen *Rücktritt* ansteht“
    for case .phrase(let phrase) in clause.units where phrase.head == skipped {
      if phrase.determiner.map({ clause.introducer.contains($0) }) ?? false { return head(of: phrase) }
    }
    let reading = words[antecedent].reading
    return (reading.key, reading.nounClass)
  }

  /// „…, ist offen“: what is said of a question, not of whom it asks about.
  func saysWhetherKnown(_ field: [German.Unit]) -> Bool {
    field.contains { unit in
      switch unit {
      case .adjective(let word, _): words[word].reading.modifierGroups.contains(.open)
      // „Wer das war, bleibt *ein Rätsel*“
      case .phrase(let phrase): !phrase.isPrepositional && words[phrase.head].reading.nounGroups.contains(.question)
      default: false
      }
    }
  }

  /// „ob es teuer wird“: what is to become is told in the future.
  func foresee(
    _ verb: inout VerbPhrase, _ choice: inout VerbChoice, _ clause: German.Clause, _ complex: VerbComplex
  ) {
    guard complex.steps.isEmpty, complex.tenseMood == .present,
      complex.readings.contains(where: { $0.key == "werden" }),
      ["become", "get"].contains(choice.lemma),
      // „dass das Interesse zu einem Problem wird“
      !clause.units.contains(where: { unit in
        if case .phrase(let phrase) = unit, let preposition = phrase.preposition {
          words[preposition].reading.key == "zu"
        } else {
          false
        }
      }),
      clause.kind == .indirectQuestion
        || clause.kind == .subordinate
          && clause.introducer.contains(where: { ["dass", "wie", "ob"].contains(words[$0].reading.key) })
        || clause.kind == .main && tellsWhatComes(clause)
    else { return }
    verb.lemma = "be"
    verb.tense = .future
  }

  /// „Das wird ein Erfolg“, „2013 wird ein schwieriges Jahr“: of a time, of what happens or is pointed at is told what it
  /// will be, unless it grows to be that („Das wird langsam ein Problem“).
  private func tellsWhatComes(_ clause: German.Clause) -> Bool {
    let nominatives = clause.units.compactMap(\.nominative)
    guard nominatives.count == 2, let subject = nominatives.first, let told = nominatives.last,
      told.determiner != nil, words[told.head].wordClass == .noun, !words[told.head].reading.means(.person)
    else { return false }
    let reading = words[subject.head].reading
    let isPointedAt = reading.wordClass == .pronoun && ["es", "der", "dies"].contains(reading.key)
    guard isPointedAt || reading.means([.event, .time]) || analysis.isYear(subject) else { return false }
    return clause.units.allSatisfy { unit in
      switch unit {
      case .adjective: false
      case .adverb(let word): !["immer", "immer mehr", "mehr und mehr", "allmählich"].contains(words[word].lower)
      default: true
      }
    }
  }

  /// „88 Jahre alt“ → 88
  func age(_ word: Int, _ adverbs: [Int], _ units: [German.Unit]) -> Phrase? {
    guard words[word].reading.key == "alt", adverbs.isEmpty, words[word].reading.degree == .positive else { return nil }
    for unit in units {
      guard case .phrase(let measure) = unit, words[measure.head].reading.key == "Jahr", measure.focus.isEmpty,
        measure.modifiers.count == 1, case .number(let years)? = measure.modifiers.first, isMeasure(measure, of: word)
      else { continue }
      consume([word, measure.head, years])
      return .literal(Literal(numeral(years), source: source(years, measure.head, word)))
    }
    return nil
  }

  /// „vom Sturm“ in a passive.
  func isAgent(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
    return words[preposition].reading.key == "von" && !words[phrase.head].reading.means(.time)
  }

  /// „fühlt sich vom Staat verraten“: a participle as the predicate.
  func isStateOf(_ predicate: Int?) -> Bool {
    predicate.map { words[$0].reading.derivation == .pastParticiple } ?? false
  }
}

import English
import German

/// Subordinate clauses that English says otherwise: by doing, without doing, how to do, according to, as for.
extension SentenceTransfer {
  /// „Was die Kosten betrifft, …“ in front, which is no part of the clause behind it.
  func takeTopic(_ front: inout [German.Unit]) -> Phrase? {
    guard front.count == 1, case .clause(let index) = front[0], let topic = concerning(analysis.clauses[index]) else {
      return nil
    }
    front = []
    return topic
  }

  /// „Was die Kosten betrifft, …“ → as for the costs
  func concerning(_ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let was = clause.introducer.first, words[was].lower == "was",
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.verbGroups.contains(.regards) })
    else { return nil }
    let others = clause.units.compactMap { unit -> German.NounPhrase? in
      if case .phrase(let phrase) = unit, phrase.head != was { phrase } else { nil }
    }
    // „was *zum Beispiel* die Zahl betrifft“
    let comments = clause.units.compactMap { unit -> Int? in
      if case .adverb(let word) = unit { word } else { nil }
    }
    guard others.count == clause.units.count - 1 - comments.count, comments.count < 2, var concerned = others.first,
      !concerned.isPrepositional,
      others.dropFirst().allSatisfy(\.isPrepositional)
    else { return nil }
    consume(clause.introducer + clause.verbs)
    for inner in others.dropFirst() { concerned.attachInnermost(inner) }
    concerned.agreement.formIntersection(.with(.accusative))
    // „… ist vorn, was die Zahl betrifft“: when it comes to the number
    let isBehind = clause.parent.flatMap { analysis.clauses[$0].finite }.map { $0 < was } ?? false
    let topic = Phrase.prepositional(
      PrepositionalPhrase(
        English.Word(isBehind ? "when it comes to" : "as for", source: source(was)), phrase(concerned)))
    guard let comment = comments.first else { return topic }
    return .sequence([topic, .parenthetical(Parenthetical(adverb(comment)))])
  }

  /// „lernte, wie man Brot backt“ → how to bake bread
  func howTo(_ index: Int, _ clause: German.Clause, _ how: Int) -> Phrase? {
    // „wie *viel* man isst“ asks how much.
    switch clause.units.first {
    case .adverb(let word) where word == how + 1: return nil
    case .adjective(let word, let adverbs) where (adverbs.first ?? word) == how + 1: return nil
    default: break
    }
    guard words[how].lower == "wie", isDoneByAnyone(clause), let way = deed(of: index, .to) else { return nil }
    return .sequence([.literal(Literal("how", source: source(how))), way])
  }

  /// „lernte, wie man Brot backt *und verkauft*“ → and sell it
  func andHowTo(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.kind == .indirectQuestion, clause.introducer.isEmpty,
      let first = clause.coordinatedWith.map({ analysis.clauses[$0] }), first.introducer.count == 1,
      words[first.introducer[0]].lower == "wie", isDoneByAnyone(first),
      analysis.verbComplex(of: clause, sharing: first)?.tenseMood == .present
    else { return nil }
    return deed(of: index, .bare)
  }

  /// What „man“ does or can do now.
  private func isDoneByAnyone(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause), complex.tenseMood == .present,
      complex.steps.allSatisfy({ $0.operation == .modal("können") }),
      let subject = subject(of: clause, complex: complex)?.phrase
    else { return false }
    return words[subject.head].reading.key == "man"
  }

  /// A clause as an infinitive, without the subject.
  private func deed(of index: Int, _ marker: English.Clause.InfinitiveMarker) -> Phrase? {
    guard case .clause(var inner)? = built(index, kind: .declarative) else { return nil }
    if inner.verb?.voice == .passive, let object = inner.subject {
      inner.verb?.voice = .active
      inner.complements.insert(object, at: 0)
    }
    inner.kind = .infinitive(marker)
    inner.subject = nil
    inner.verb?.modals = []
    inner.verb?.tense = .present
    return .clause(inner)
  }

  /// „ohne dass es jemand bemerkte“ → without anyone noticing it
  func withoutThat(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let introducer = clause.introducer.first,
      ["ohne dass", "statt dass", "anstatt dass"].contains(words[introducer].lower)
    else { return nil }
    consume(introducer)
    let impersonal =
      subject(of: clause, complex: analysis.verbComplex(of: clause)) == nil
      && analysis.verbComplex(of: clause)?.isPassive == true
    if impersonal, case .clause(var inner)? = built(index, kind: .gerund) {
      inner.verb?.voice = .passive
      return .prepositional(PrepositionalPhrase(English.Word("without", source: source(introducer)), .clause(inner)))
    }
    // „ohne dass er es tun *könnte*“ → without being able to; but what would or should be has no gerund.
    guard case .clause(var inner)? = built(index, kind: .declarative),
      inner.verb?.modals.allSatisfy({ !["will", "would", "shall", "should", "might"].contains($0.lemma) }) ?? false
    else { return nil }
    inner.kind = .gerund
    inner.verb?.tense = .present
    if goesOnAbove(clause) { inner.subject = nil }
    if case .noun(var noun)? = inner.subject, noun.head.lemma == "someone" {
      noun.head.lemma = "anyone"
      inner.subject = .noun(noun)
    }
    let english = words[introducer].lower == "ohne dass" ? "without" : "instead of"
    return .prepositional(PrepositionalPhrase(English.Word(english, source: source(introducer)), .clause(inner)))
  }

  /// „zu heiß, als dass dort Wasser existieren könnte“ → too hot for water to exist there
  func tooFor(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let introducer = clause.introducer.first, words[introducer].lower == "als dass",
      let parent = clause.parent, analysis.clauses[parent].words.contains(where: { words[$0].lower == "zu" }),
      case .clause(var inner)? = built(index, kind: .declarative)
    else { return nil }
    consume(introducer)
    inner.kind = .infinitive(.to)
    inner.verb?.tense = .present
    inner.verb?.modals.removeAll { ["can", "could", "may", "might", "should", "would"].contains($0.lemma) }
    if goesOnAbove(clause) { inner.subject = nil }
    inner.adverbials = inner.adverbials.map { $0.position == .front ? Adverbial($0.phrase, at: .end) : $0 }
    return .clause(inner)
  }

  /// „Sie leben, ohne dass *sie* fressen müssen“: the pronoun means what the clause above has as its subject.
  private func goesOnAbove(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent.map({ analysis.clauses[$0] }),
      let own = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase,
      words[own.head].wordClass == .pronoun, ["er", "sie", "es"].contains(words[own.head].reading.key),
      let above = subject(of: parent, complex: analysis.verbComplex(of: parent))?.phrase,
      let finite = clause.finite, let finiteAbove = parent.finite,
      case let isPlural = words[finite].readings.contains(where: { $0.verb.allowsThird(plural: true) }),
      isPlural == words[finiteAbove].readings.contains(where: { $0.verb.allowsThird(plural: true) }),
      // „ohne dass es Streit gab“ is of nobody, „man steckt es jemandem zu, ohne dass er es weiß“ of somebody else
      words[own.head].lower != "es"
        || !words[finite].readings.contains(where: { $0.key == "geben" || $0.key == "haben" }),
      words[above.head].lower != "man", !parent.units.contains(where: { isRival($0, of: above) })
    else { return false }
    return (isPlural || !above.agreement.intersection(own.agreement).isEmpty)
      && (own.head > above.head || words[above.head].wordClass == .pronoun)
      && (words[own.head].lower != "es" || words[above.head].wordClass == .noun)
  }

  /// Somebody beside the subject whom the pronoun might mean.
  private func isRival(_ unit: German.Unit, of subject: German.NounPhrase) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject.head else { return false }
    let head = words[phrase.head]
    return head.wordClass == .pronoun && head.reading.key != "es" || head.isPersonName
      || head.wordClass == .noun && head.reading.means(.person)
  }

  /// „wirft ihr vor, dass sie lügt“, „wirft ihm vor, er habe gelogen“ → accuses her of lying, him of having lied: what
  /// somebody is said to do, of a verb that takes a gerund, where a pronoun means whoever it is said of.
  func ownDeed(_ index: Int, _ clause: German.Clause, after preposition: String?, verb: String) -> Phrase? {
    guard preposition == "of", morphology.takesGerund(verb.firstWord), clause.coordinatedWith == nil,
      !analysis.clauses.contains(where: { $0.coordinatedWith == index }), let parent = clause.parent,
      let own = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase,
      words[own.head].wordClass == .pronoun, ["er", "sie"].contains(words[own.head].reading.key),
      analysis.clauses[parent].units.contains(where: { isMeant($0, by: own) }),
      // „dass er nur ablenken wolle“: of wanting to distract
      case .clause(var inner)? = built(index, kind: .declarative),
      inner.verb?.modals.allSatisfy({ $0.lemma.hasSuffix(" to") }) ?? false
    else { return nil }
    consume(clause.introducer)
    consume(own.head)
    inner.kind = .gerund
    inner.subject = nil
    inner.verb?.tense = .present
    inner.adverbials = inner.adverbials.map { $0.position == .front ? Adverbial($0.phrase, at: .end) : $0 }
    return .clause(inner)
  }

  /// Somebody in the dative or accusative whose number the pronoun has.
  private func isMeant(_ unit: German.Unit, by pronoun: German.NounPhrase) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase),
      words[phrase.head].wordClass != .reflexive,
      phrase.agreement.allows(.dative) || phrase.agreement.allows(.accusative)
    else { return false }
    let isPlural = phrase.agreement.isPluralOnly || !phrase.conjuncts.isEmpty
    if words[pronoun.head].lower == "er" { return !isPlural }
    return true
  }

  /// „indem sie die Steuern senkt“ → by cutting taxes, where the clause above does it.
  func byDoing(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let introducer = clause.introducer.first,
      words[introducer].reading.key == "indem",
      let complex = analysis.verbComplex(of: clause), let parent = clause.parent
    else { return nil }
    // „Das gelingt, indem der Staat zahlt“: somebody else does it, with the state paying.
    let isOthers: Bool
    // „indem Regeln gestrichen werden“: by cutting rules, where nobody is said to do it.
    let isDone = complex.isPassive
    if isDone {
      let namesDoer = clause.units.contains { unit in
        if case .phrase(let phrase) = unit {
          phrase.preposition.map { ["von", "durch"].contains(words[$0].reading.key) } ?? false
        } else {
          false
        }
      }
      isOthers = complex.steps.count != 1 || namesDoer
    } else if let own = subject(of: clause, complex: complex)?.phrase {
      let above = analysis.clauses[parent]
      let main = subject(of: above, complex: analysis.verbComplex(of: above))?.phrase
      // The same number and gender, or both pronouns of one form.
      let isSame =
        main.map { main in
          (!main.agreement.intersection(own.agreement).isEmpty || words[own.head].lower == "man"
            || words[own.head].text == "Sie")
            && (words[own.head].lower != "es" || words[main.head].wordClass == .noun)
        } ?? false
      // „Indem die Bank die Zinsen senkt, hilft sie“: in front it names who is meant behind it.
      let names = clause.words.lowerBound == 0 && main.map { words[$0.head].wordClass == .pronoun } ?? false
      isOthers = words[own.head].wordClass != .pronoun && !names || !isSame
    } else {
      isOthers = false
    }
    // „indem er die Leute warten lässt“: by letting people wait
    guard case .clause(var inner)? = built(index, kind: .declarative),
      inner.verb?.modals.allSatisfy({ ["let", "make", "have"].contains($0.lemma) }) ?? false
    else { return nil }
    consume(introducer)
    if isOthers {
      inner.kind = .gerund
      inner.verb?.tense = .present
      inner.verb?.isPerfect = false
      // „dadurch, dass Wasser verdunstet“: by water evaporating
      let link = words[introducer].lower == "dass" ? "by" : "with"
      return .prepositional(PrepositionalPhrase(English.Word(link, source: source(introducer)), .clause(inner)))
    }
    // „indem man die Steuern senkt“ has come out as a passive.
    if inner.verb?.voice == .passive, let object = inner.subject {
      inner.verb?.voice = .active
      inner.complements.insert(object, at: 0)
    }
    inner.kind = .gerund
    inner.subject = nil
    inner.verb?.tense = .present
    inner.verb?.isPerfect = false
    inner.adverbials = inner.adverbials.map { $0.position == .front ? Adverbial($0.phrase, at: .end) : $0 }
    return .prepositional(PrepositionalPhrase(English.Word("by", source: source(introducer)), .clause(inner)))
  }

  /// „wie aus dem Bericht hervorgeht“ → according to the report
  func source(of clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let how = clause.introducer.first, words[how].lower == "wie",
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty || complex.steps.count == 1,
      complex.readings.contains(where: { $0.key == "hervor|gehen" }),
      case .phrase(var report)? = clause.units.first, let from = report.preposition, words[from].reading.key == "aus"
    else { return nil }
    // „aus einem Bericht des Ministeriums von 2012“
    for unit in clause.units.dropFirst() {
      guard case .phrase(let inner) = unit, inner.isPrepositional else { return nil }
      report.attachInnermost(inner)
    }
    consume([how, from] + clause.verbs)
    if words[from].wordClass != .prepositionArticle { report.preposition = nil }
    return .parenthetical(
      Parenthetical(
        .prepositional(
          PrepositionalPhrase(
            English.Word("according to", source: source([how, from] + clause.verbs)), self.phrase(report)))))
  }

  /// „…, wie die Polizei mitteilte“ → …, the police said; „…, wie Studien zeigen“ → …, as studies show
  func remark(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let how = clause.introducer.first,
      words[how].lower == "wie" || words[how].lower == "so", let parent = clause.parent,
      // „plante, Geld zu stehlen, *wie die Polizei mitteilte*“
      analysis.clauses[parent].finite.map({ $0 < how })
        ?? (analysis.clauses[parent].kind == .infinitive && analysis.clauses[parent].verbs.allSatisfy { $0 < how }),
      !asks(analysis.clauses[parent], before: how) || isSaidBetween(clause)
        || analysis.clauses[parent].kind == .infinitive && isSaidBehindObject(clause),
      !measures(analysis.clauses[parent]),
      let complex = analysis.verbComplex(of: clause), !complex.isPassive,
      complex.readings.contains(where: { reading in
        lexicon.needs(ofVerb: reading.key).mayHave(.dass)
      }),
      let subject = subject(of: clause, complex: complex)?.phrase,
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase):
          !phrase.isPrepositional && phrase.head != subject.head && !analysis.isTime(phrase)
            && !isTold(phrase, complex)
        case .clause, .negation: true
        default: false
        }
      }), case .clause(var inner)? = built(index, kind: .declarative)
    else { return nil }
    if inner.verb.map({ morphology.comments($0.lemma) }) ?? false {
      inner.kind = .declarative
    } else {
      inner.kind = .subordinate(English.Word("as", source: source(how)))
    }
    consume(how)
    return .parenthetical(Parenthetical(.clause(inner)))
  }

  /// „…, wie sein Arzt *der Zeitung* sagte“: who was told.
  private func isTold(_ phrase: German.NounPhrase, _ complex: VerbComplex) -> Bool {
    phrase.agreement.allows(.dative) && !phrase.agreement.allows(.accusative)
      && complex.readings.contains { $0.verbGroups.contains(.says) }
  }

  /// „…, wie in einer Erklärung mitgeteilt wurde“ → as was announced in a statement
  func impersonalRemark(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard remarksImpersonally(clause), let how = clause.introducer.first,
      case .clause(var inner)? = built(
        index, kind: .subordinate(English.Word("as", source: source(how))))
    else { return nil }
    consume(how)
    if inner.verb?.voice == .passive { inner.subject = nil }
    return .parenthetical(Parenthetical(.clause(inner)))
  }

  /// „wie berichtet wurde“, „wie zu hören ist“, „wie sich am Montag zeigte“: a passive or a reflexive without a subject, under
  /// nothing that asks how.
  func remarksImpersonally(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, clause.introducer.count == 1, let how = clause.introducer.first,
      words[how].lower == "wie", let parent = clause.parent, !asks(analysis.clauses[parent], before: how),
      let complex = analysis.verbComplex(of: clause),
      complex.isPassive
        || clause.units.contains(where: { unit in
          if case .phrase(let phrase) = unit { words[phrase.head].wordClass == .reflexive } else { false }
        }),
      complex.readings.contains(where: { reading in
        reading.verbGroups.contains(.says) || lexicon.needs(ofVerb: reading.key).mayHave(.dass)
      })
    else { return false }
    return !clause.units.contains { $0.nominative != nil }
  }

  /// „will den Fall klären, *wie es im Bericht heißt*“: where it is written; but „fragte, wie es heißt“.
  private func quotesSource(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause), complex.readings.contains(where: { $0.key == "heißen" }),
      clause.units.contains(where: { $0.nominative.map { words[$0.head].lower == "es" } ?? false })
    else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .phrase(let place): place.isPrepositional
      case .adverb(let word): ["dort", "weiter", "darin"].contains(words[word].lower) || words[word].match != nil
      default: false
      }
    }
  }

  /// „je nachdem, wie das Wetter wird“ → depending on how the weather will be
  func depending(_ clause: German.Clause) -> Phrase? {
    guard clause.finite == nil, clause.introducer.count == 1, let introducer = clause.introducer.first,
      words[introducer].lower == "je nachdem", let first = clause.units.first, case .clause(let asked) = first,
      clause.units.allSatisfy({
        if case .clause(let other) = $0 { analysis.clauses[other].kind == .indirectQuestion } else { false }
      })
    else { return nil }
    consume(introducer)
    let inner = analysis.clauses[asked]
    let english: Phrase?
    if clause.units.count == 1, inner.introducer.count == 1, let how = inner.introducer.first,
      words[how].lower == "wie"
    {
      consume(how)
      english = built(
        asked, kind: .indirectQuestion(Interrogative(.literal(Literal("how", source: source(how))))))
    } else {
      english = subordinate(asked)
    }
    return english.map {
      .sequence([.literal(Literal("depending on", source: source(introducer))), $0])
    }
  }

  /// „zeigt, wie Geld gewaschen wird“: what is done, not what is said („wie Kiew mitteilte“) or planned.
  func asksHow(_ clause: German.Clause) -> Bool {
    guard clause.introducer.count == 1, let how = clause.introducer.first, words[how].lower == "wie",
      clause.coordinatedWith == nil, let parent = clause.parent, !isSaidBetween(clause), !remarksImpersonally(clause),
      !quotesSource(clause)
    else { return false }
    // „Wie das Wetter wird, hängt vom Wind ab“: the clause is the subject.
    let above = analysis.clauses[parent]
    if above.prefield == 1, case .clause(let front)? = above.units.first, analysis.clauses[front].introducer == [how],
      let complex = analysis.verbComplex(of: above), !complex.isCopula, !complex.isPassive, above.kind == .main,
      self.subject(of: above, complex: complex) == nil
    {
      return true
    }
    // „Wie es dazu kam, ist unklar“
    // but „Wie ein Sprecher sagte, ist die Ursache unklar“
    if saysWhetherKnown(above.units),
      above.prefield != 1 || self.subject(of: above, complex: analysis.verbComplex(of: above)) == nil
    {
      return true
    }
    guard
      analysis.clauses[parent].finite.map({ $0 < how }) ?? true,
      let complex = analysis.verbComplex(of: clause)
    else { return false }
    if isSaidBehindObject(clause) { return false }
    if complex.readings.contains(where: { reading in
      ["sein", "haben", "werden", "tun", "machen", "geben"].contains(reading.key)
        || lexicon.needs(ofVerb: reading.key).mayHave(.dass)
    }) {
      return asks(analysis.clauses[parent], before: how)
    }
    if complex.steps.contains(where: { $0.operation == .statal }) { return false }
    return asks(analysis.clauses[parent], before: how) || !complex.steps.isEmpty && complex.isPassive
  }

  /// „Sie prüfen den Plan, *wie die Firma mitteilte*“: of a verb that has its object nothing more is asked.
  private func isSaidBehindObject(_ clause: German.Clause) -> Bool {
    guard let how = clause.introducer.first, let above = clause.parent.map({ analysis.clauses[$0] }),
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.verbGroups.contains(.says) })
    else { return false }
    let subject = self.subject(of: above, complex: analysis.verbComplex(of: above))?.phrase.head
    return above.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject else { return false }
      return phrase.lastWord < how && phrase.agreement.allows(.accusative) && words[phrase.head].wordClass == .noun
    }
  }

  /// „Er ist so reich, wie er sagt“: a predicate that the clause behind it measures.
  private func measures(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      guard case .adjective(_, let adverbs) = unit else { return false }
      return adverbs.contains { ["so", "genauso", "ebenso"].contains(words[$0].lower) }
    }
  }

  /// „Er habe, *wie er sagte*, nichts gewusst“: a clause of saying before the last verb of the clause around it.
  private func isSaidBetween(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent, let last = analysis.clauses[parent].verbs.last,
      let first = analysis.clauses[parent].finite
    else { return false }
    return first < clause.words.lowerBound && clause.words.upperBound <= last
      && analysis.verbComplex(of: clause)?.readings.contains { $0.verbGroups.contains(.says) } ?? false
  }

  /// A verb or noun right before that takes a question.
  func asks(_ parent: German.Clause, before how: Int) -> Bool {
    let keys = (analysis.verbComplex(of: parent)?.readings ?? []).map(\.key)
    if keys.contains(where: lexicon.asks) { return true }
    guard how > 1 else { return false }
    return lexicon.readings(.nouns, words[how - 2].reading.key).contains { $0.governed["ob"] != nil }
  }
}

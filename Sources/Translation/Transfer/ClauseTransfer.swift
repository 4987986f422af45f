import English
import German

/// Clauses: subject, verb, complements, adverbials, and how clauses hang together.
extension SentenceTransfer {
  /// A clause by itself (main clauses, fragments).
  func clause(_ index: Int) -> Phrase? {
    let clause = analysis.clauses[index]
    switch clause.kind {
    case .imperative: return built(index, kind: .imperative)
    case .main where asksPolitely(clause): return built(index, kind: .imperative)
    case .main where startsProportion(clause): return proportion(index, clause)
    case .main where commandsAll(clause):
      // „Man stelle sich vor“
      return built(index, kind: .imperative)
    case .fragment: return fragment(clause)
    case .question: return built(index, kind: questionKind(clause))
    case .verbFirst:
      guard clause.parent == nil, words.contains(where: { $0.text == "!" }) else {
        return built(index, kind: .subordinate("if"))
      }
      // „Hätten wir das nur gewusst!“
      for unit in clause.units {
        if case .adverb(let word) = unit, ["nur", "doch", "bloß"].contains(words[word].lower) { consume(word) }
      }
      return built(
        index, kind: .subordinate("if only"), leavingOut: Set(clause.units.filter { isConsumedUnit($0) }.map(unitKey)))
    default:
      if let wish = wish(index, clause) { return wish }
      if let addition = addition(clause) { return addition }
      if clause.kind == .main, let question = mainQuestion(clause) {
        return infinitiveQuestion(index, clause, question) ?? built(index, kind: question)
      }
      return built(index, kind: .declarative)
    }
  }

  /// A clause under another one, with those coordinated with it.
  func subordinate(_ index: Int, after preposition: String? = nil, verb: String = "") -> Phrase? {
    var items: [Phrase] = []
    var conjunction: English.Word?
    var next: Int? = index
    while let current = next {
      let clause = analysis.clauses[current]
      if current != index, let coordinator = clause.coordinator {
        consume(coordinator)
        conjunction = English.Word(coordination(coordinator), source: source(coordinator))
      }
      let sharesSubject =
        current != index && clause.introducer.isEmpty
        && (clause.kind == .subordinate || clause.kind == .main && clause.coordinator != nil && clause.prefield == 0)
        && subject(of: clause, complex: analysis.verbComplex(of: clause)) == nil
      let english =
        sharesSubject || current != index && sharesSubordinator(clause)
        ? built(current, kind: .declarative) : single(current, after: preposition, verb: verb)
      if let english { items.append(english) }
      next = analysis.clauses.indices.first {
        $0 > current && analysis.clauses[$0].coordinatedWith == current && analysis.clauses[$0].parent == clause.parent
      }
    }
    if items.count < 2 { return items.first }
    // „Er sagte, der Plan sei gut, die Kosten seien hoch“
    if conjunction == nil, saysBoth(index) { conjunction = English.Word("and") }
    return .coordination(Coordination(items, conjunction: conjunction))
  }

  /// „Was die Kosten betrifft, …“ in front, which is no part of the clause behind it.
  func takeTopic(_ front: inout [German.Unit]) -> Phrase? {
    guard front.count == 1, case .clause(let index) = front[0], let topic = concerning(analysis.clauses[index]) else {
      return nil
    }
    front = []
    return topic
  }

  /// A main clause under a verb of saying, beside the one that is given.
  private func saysBoth(_ index: Int) -> Bool {
    analysis.clauses.contains {
      $0.coordinatedWith == index && $0.kind == .main && $0.parent != nil && $0.finite != nil
    }
  }

  /// „weil die Türen geöffnet und die Gäste eingelassen wurden“: under one subordinator; of „dass“ both get their own.
  private func sharesSubordinator(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, clause.introducer.isEmpty else { return false }
    var first = clause
    while first.introducer.isEmpty, let before = first.coordinatedWith { first = analysis.clauses[before] }
    return !first.introducer.isEmpty && !first.introducer.contains { words[$0].lower == "dass" }
  }

  /// „Was die Kosten betrifft, …“ → as for the costs
  private func concerning(_ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let was = clause.introducer.first, words[was].lower == "was",
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { ["betreffen", "an|gehen", "an|belangen"].contains($0.key) })
    else { return nil }
    let others = clause.units.compactMap { unit -> German.NounPhrase? in
      if case .phrase(let phrase) = unit, phrase.head != was { phrase } else { nil }
    }
    guard others.count == clause.units.count - 1, var concerned = others.first, !concerned.isPrepositional,
      others.dropFirst().allSatisfy(\.isPrepositional)
    else { return nil }
    consume(clause.introducer + clause.verbs)
    for inner in others.dropFirst() { concerned.attachInnermost(inner) }
    concerned.agreement.formIntersection(.with(.accusative))
    // „… ist vorn, was die Zahl betrifft“: when it comes to the number
    let isBehind = clause.parent.flatMap { analysis.clauses[$0].finite }.map { $0 < was } ?? false
    return .prepositional(
      PrepositionalPhrase(
        English.Word(isBehind ? "when it comes to" : "as for", source: source(was)), phrase(concerned)))
  }

  private func single(_ index: Int, after preposition: String?, verb: String) -> Phrase? {
    let clause = analysis.clauses[index]
    if let concerning = concerning(clause) { return concerning }
    switch clause.kind {
    case .subordinate:
      if clause.antecedent != nil, clause.introducer.map({ words[$0].lower }) == ["wie"] {
        // the way in which
        consume(clause.introducer)
        return built(index, kind: .subordinate(English.Word("in which", source: source(clause.introducer))))
      }
      if asksHow(clause), let how = clause.introducer.last {
        consume(clause.introducer)
        if let manner = howTo(index, clause, how) { return manner }
        let english = Phrase.literal(Literal("how", source: source(how)))
        return built(index, kind: .indirectQuestion(Interrogative(english)))
      }
      if let special = withoutThat(index, clause) ?? depending(clause) ?? byDoing(index, clause) ?? source(of: clause)
        ?? remark(index, clause)
      {
        return special
      }
      let english = built(index, kind: .subordinate(subordinator(clause, after: preposition)))
      // „In zehn Jahren, so schätzen die Forscher, soll …“
      let isInserted =
        clause.introducer.first.map { words[$0].lower == "so" } ?? false
        && clause.parent.flatMap { analysis.clauses[$0].units.first }.map { unit in
          if case .phrase(let phrase) = unit { phrase.isPrepositional } else { false }
        } ?? false
      return isInserted ? english.map { .parenthetical(Parenthetical($0)) } : english
    case .indirectQuestion: return indirectQuestion(index, clause)
    case .infinitive: return infinitive(index, clause, after: preposition, verb: verb)
    case .relative: return relative(index, antecedent: nil)
    case .verbFirst: return built(index, kind: .subordinate("if"))
    case .participle: return built(index, kind: .participial(.past))
    case .main where clause.parent != nil: return built(index, kind: .subordinate("that"))
    default: return self.clause(index)
    }
  }

  /// „lernte, wie man Brot backt“ → how to bake bread
  func howTo(_ index: Int, _ clause: German.Clause, _ how: Int) -> Phrase? {
    guard words[how].lower == "wie", let complex = analysis.verbComplex(of: clause), complex.tenseMood == .present,
      complex.steps.allSatisfy({ $0.operation == .modal("können") }),
      let subject = subject(of: clause, complex: complex)?.phrase, words[subject.head].reading.key == "man",
      case .clause(var inner)? = built(index, kind: .declarative)
    else { return nil }
    if inner.verb?.voice == .passive, let object = inner.subject {
      inner.verb?.voice = .active
      inner.complements.insert(object, at: 0)
    }
    inner.kind = .infinitive(.to)
    inner.subject = nil
    inner.verb?.modals = []
    inner.verb?.tense = .present
    return .sequence([.literal(Literal("how", source: source(how))), .clause(inner)])
  }

  /// „ohne dass es jemand bemerkte“ → without anyone noticing it
  private func withoutThat(_ index: Int, _ clause: German.Clause) -> Phrase? {
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
    guard case .clause(var inner)? = built(index, kind: .declarative), inner.verb?.modals.isEmpty ?? false else {
      return nil
    }
    inner.kind = .gerund
    inner.verb?.tense = .present
    if case .noun(var noun)? = inner.subject, noun.head.lemma == "someone" {
      noun.head.lemma = "anyone"
      inner.subject = .noun(noun)
    }
    let english = words[introducer].lower == "ohne dass" ? "without" : "instead of"
    return .prepositional(PrepositionalPhrase(English.Word(english, source: source(introducer)), .clause(inner)))
  }

  /// „indem sie die Steuern senkt“ → by cutting taxes, where the clause above does it.
  private func byDoing(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let introducer = clause.introducer.first, words[introducer].lower == "indem",
      let complex = analysis.verbComplex(of: clause), let parent = clause.parent
    else { return nil }
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
      guard complex.steps.count == 1, !namesDoer else { return nil }
    }
    if !isDone, let own = subject(of: clause, complex: complex)?.phrase {
      guard words[own.head].wordClass == .pronoun else { return nil }
      let above = analysis.clauses[parent]
      let main = subject(of: above, complex: analysis.verbComplex(of: above))?.phrase
      // The same number and gender, or both pronouns of one form.
      guard let main, !main.agreement.intersection(own.agreement).isEmpty || words[own.head].lower == "man",
        words[own.head].lower != "es" || words[main.head].wordClass == .noun
      else { return nil }
    }
    guard case .clause(var inner)? = built(index, kind: .declarative), inner.verb?.modals.isEmpty ?? false else {
      return nil
    }
    consume(introducer)
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
  private func source(of clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let how = clause.introducer.first, words[how].lower == "wie",
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty || complex.steps.count == 1,
      complex.readings.contains(where: { $0.key == "hervor|gehen" }), clause.units.count == 1,
      case .phrase(var report) = clause.units[0], let from = report.preposition, words[from].reading.key == "aus"
    else { return nil }
    consume([how, from] + clause.verbs)
    if words[from].wordClass != .prepositionArticle { report.preposition = nil }
    return .parenthetical(
      Parenthetical(
        .prepositional(
          PrepositionalPhrase(
            English.Word("according to", source: source([how, from] + clause.verbs)), self.phrase(report)))))
  }

  /// „…, wie die Polizei mitteilte“ → …, the police said; „…, wie Studien zeigen“ → …, as studies show
  private func remark(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let how = clause.introducer.first,
      words[how].lower == "wie" || words[how].lower == "so", let parent = clause.parent,
      analysis.clauses[parent].finite.map({ $0 < how }) ?? false,
      !asks(analysis.clauses[parent], before: how), let complex = analysis.verbComplex(of: clause), !complex.isPassive,
      complex.readings.contains(where: { reading in
        lexicon.frames(ofVerb: reading.key).contains { $0.contains("dass") }
      }),
      let subject = subject(of: clause, complex: complex)?.phrase,
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase): !phrase.isPrepositional && phrase.head != subject.head && !analysis.isTime(phrase)
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

  /// „je nachdem, wie das Wetter wird“ → depending on how the weather will be
  private func depending(_ clause: German.Clause) -> Phrase? {
    guard clause.finite == nil, clause.introducer.count == 1, let introducer = clause.introducer.first,
      words[introducer].lower == "je nachdem", clause.units.count == 1, case .clause(let asked) = clause.units[0]
    else { return nil }
    consume(introducer)
    let inner = analysis.clauses[asked]
    let english: Phrase?
    if inner.introducer.count == 1, let how = inner.introducer.first, words[how].lower == "wie" {
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
  private func asksHow(_ clause: German.Clause) -> Bool {
    guard clause.introducer.count == 1, let how = clause.introducer.first, words[how].lower == "wie",
      clause.coordinatedWith == nil, let parent = clause.parent
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
    if complex.readings.contains(where: { reading in
      ["sein", "haben", "werden", "tun", "machen", "geben"].contains(reading.key)
        || lexicon.frames(ofVerb: reading.key).contains { $0.contains("dass") }
    }) {
      return asks(analysis.clauses[parent], before: how)
    }
    if complex.steps.contains(where: { $0.operation == .statal }) { return false }
    return asks(analysis.clauses[parent], before: how) || !complex.steps.isEmpty && complex.isPassive
  }

  /// A verb or noun right before that takes a question.
  private func asks(_ parent: German.Clause, before how: Int) -> Bool {
    let keys = (analysis.verbComplex(of: parent)?.readings ?? []).map(\.key)
    if keys.contains(where: lexicon.asks) { return true }
    guard how > 1 else { return false }
    return lexicon.readings(.nouns, words[how - 2].reading.key).contains { $0.governed["ob"] != nil }
  }

  private func subordinator(_ clause: German.Clause, after preposition: String?) -> English.Word {
    consume(clause.introducer)
    if let coordinator = clause.coordinator { consume(coordinator) }
    guard let last = clause.introducer.last else { return English.Word("that") }
    if words[last].reading.key == "dass", preposition != nil {
      return English.Word("the fact that", source: source(clause.introducer))
    }
    var context = LexicalContext()
    context.lemmas = lemmas
    if let match = words[last].match, match.isFixedGroup {
      return English.Word(
        lexicon.readings(.phrases, words[last].reading.key).last?.english ?? match.target,
        source: source(clause.introducer))
    }
    let key = words[last].reading.key
    // „Dadurch, dass die Preise sanken, …“
    if key == "dass", last > 1, words[last - 1].isComma, words[last - 2].lower == "dadurch",
      consumed.contains(last - 2)
    {
      return English.Word("because", source: source(last - 2, last))
    }
    // „Wie die Zeitung berichtet, wusste der Minister …“
    if key == "wie", let parent = clause.parent, analysis.clauses[parent].finite.map({ $0 > last }) ?? false,
      analysis.verbComplex(of: clause)?.readings.contains(where: { reading in
        lexicon.frames(ofVerb: reading.key).contains { $0.contains("dass") }
      }) ?? false
    {
      context.lemmas = []
    }
    var english = lexicon.readings(.function, "\(key).sub").best(in: context)?.english ?? "that"
    if key == "als", isUnrealComparison(clause) {
      return English.Word("as if", source: source(clause.introducer))
    }
    if key == "als", comparativeBefore(last) {
      return English.Word("than", source: source(clause.introducer))
    }
    if key == "als" || key == "wenn", let finite = clause.finite {
      let isPast = words[finite].readings.contains { $0.verb.allows(.preterite) }
      if key == "als" { english = isPast ? "when" : "as" }
    }
    let lead = clause.introducer.dropLast().compactMap { word -> String? in
      if words[word].wordClass == .negation { return functionWord(word, "neg") }
      guard words[word].wordClass == .adverb else { return nil }
      if case .adverb(let phrase) = adverb(word) { return phrase.lemma }
      return nil
    }
    return English.Word((lead + [english]).joined(separator: " "), source: source(clause.introducer))
  }

  // MARK: Questions

  private func questionKind(_ clause: German.Clause) -> English.Clause.Kind { mainQuestion(clause) ?? .question }

  /// „Wann kommt er?“: the first unit asks.
  private func mainQuestion(_ clause: German.Clause) -> English.Clause.Kind? {
    guard clause.prefield > 0, let first = clause.units.first else {
      return clause.kind == .question ? .question : nil
    }
    switch first {
    case .adverb(let word) where words[word].reading.key == "woher": return .whQuestion(whence(word))
    case .adverb(let word) where words[word].wordClass == .interrogativeAdverb:
      if let measured = howMuch(word, clause.units.dropFirst().first, clause) { return .whQuestion(measured) }
      return .whQuestion(Interrogative(adverb(word)))
    case .pronominalAdverb(let word) where words[word].wordClass == .interrogativePronominalAdverb:
      return .whQuestion(stranding(word))
    case .phrase(let phrase) where phrase.isPrepositional && isAskingPronoun(phrase):
      return .whQuestion(stranding(phrase))
    case .phrase(let phrase) where words[phrase.head].wordClass == .interrogativeAdverb:
      return .whQuestion(Interrogative(prepositional(phrase)))
    case .phrase(let phrase) where asks(phrase):
      if let whom = toWhom(phrase, analysis.verbComplex(of: clause)) { return .whQuestion(whom) }
      let isSubject =
        phrase.preposition == nil
        && self.subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase.head == phrase.head
      let english = phrase.isPrepositional ? prepositional(phrase) : self.phrase(phrase)
      return .whQuestion(Interrogative(english, isSubject: isSubject))
    default: return clause.kind == .question ? .question : nil
    }
  }

  /// „wie wichtig“, „wie viele Menschen“, „wie lange“: what stands right behind „wie“ goes along; nil if nothing does.
  private func howMuch(_ how: Int, _ next: German.Unit?, _ clause: German.Clause) -> Interrogative? {
    guard ["wie", "je"].contains(words[how].reading.key), let next else { return nil }
    switch next {
    case .adjective(let word, let adverbs) where word == how + 1 + adverbs.count:
      return Interrogative(.sequence([adverb(how), predicate(word, adverbs)]))
    // „wie stolz und froh wir sind“
    case .phrase(let phrase)
    where words[phrase.head].wordClass == .adjective && phrase.head == how + 1 && !phrase.isPrepositional
      && phrase.determiner == nil && !phrase.conjuncts.isEmpty:
      return Interrogative(.sequence([adverb(how), self.phrase(phrase)]))
    // „wie sehr er sie verletzt“ → how much
    case .adverb(let word) where word == how + 1 && words[word].lower == "sehr":
      consume([how, word])
      return Interrogative(.literal(Literal("how much", source: source(how, word))))
    case .adverb(let word)
    where word == how + 1
      && (["lange", "oft", "viel", "weit", "sehr", "bald", "gern"].contains(words[word].lower)
        // „je früher“
        || words[how].reading.key == "je"):
      return Interrogative(.sequence([adverb(how), adverb(word)]))
    case .phrase(let phrase) where !phrase.isPrepositional && (phrase.determiner ?? phrase.head) == how + 1:
      let key = words[how + 1].reading.key
      guard ["viel", "wenig"].contains(key) || words[how].reading.key == "je" else { return nil }
      let isSubject = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase.head == phrase.head
      return Interrogative(.sequence([adverb(how), self.phrase(phrase)]), isSubject: isSubject)
    default: return nil
    }
  }

  func indirectQuestion(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard let first = clause.introducer.first else { return built(index, kind: .subordinate("whether")) }
    let reading = words[first].reading
    if reading.key == "ob" || reading.wordClass == .subordinator {
      consume(clause.introducer)
      return built(index, kind: .subordinate(English.Word("whether", source: source(clause.introducer))))
    }
    if clause.introducer.count == 1, words[first].lower == "wie", let manner = howTo(index, clause, first) {
      consume(first)
      return manner
    }
    if case .phrase(let phrase)? = clause.units.first, phrase.isPrepositional, isAskingPronoun(phrase),
      clause.introducer.contains(phrase.head)
    {
      return built(index, kind: .indirectQuestion(stranding(phrase)))
    }
    if case .phrase(let phrase)? = clause.units.first, clause.introducer.contains(phrase.head) {
      if let whom = toWhom(phrase, analysis.verbComplex(of: clause)) {
        return built(index, kind: .indirectQuestion(whom), skipping: phrase.head)
      }
      let isSubject =
        phrase.preposition == nil
        && self.subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase.head == phrase.head
      let english = phrase.isPrepositional ? prepositional(phrase) : self.phrase(phrase)
      return built(index, kind: .indirectQuestion(Interrogative(english, isSubject: isSubject)), skipping: phrase.head)
    }
    if reading.wordClass == .interrogativePronominalAdverb, !["wodurch", "wobei"].contains(words[first].lower) {
      return built(index, kind: .indirectQuestion(stranding(first)), adding: .pronominalAdverb(first))
    }
    consume(clause.introducer)
    if reading.key == "woher" { return built(index, kind: .indirectQuestion(whence(first))) }
    if let measured = howMuch(first, clause.units.first, clause) {
      return built(index, kind: .indirectQuestion(measured), dropFirstUnit: true)
    }
    return built(index, kind: .indirectQuestion(Interrogative(adverb(first))))
  }

  // MARK: Infinitives

  private func infinitive(_ index: Int, _ clause: German.Clause, after preposition: String?, verb: String) -> Phrase? {
    consume(clause.introducer)
    if let introducer = clause.introducer.first {
      // „nur um dort verhaftet zu werden“
      if clause.introducer.count > 1, let lead = clause.introducer.first {
        return built(index, kind: .infinitive(.to)).map { .sequence([adverb(lead), $0]) }
      }
      switch words[introducer].reading.key {
      case "ohne": return prefixed("without", built(index, kind: .gerund), introducer)
      case "statt", "anstatt": return prefixed("instead of", built(index, kind: .gerund), introducer)
      case "als": return prefixed("than", built(index, kind: .infinitive(.to)), introducer)
      case "außer": return prefixed("except", built(index, kind: .infinitive(.to)), introducer)
      default: return built(index, kind: .infinitive(.to))
      }
    }
    if let said = said(index, clause, after: preposition, verb: verb) { return said }
    if let preposition, preposition != "to" || morphology.takesGerund(verb) { return built(index, kind: .gerund) }
    if preposition == "to" { return built(index, kind: .gerund) }
    if !verb.isEmpty, morphology.takesGerund(verb.firstWord) || morphology.takesGerund(verb) {
      return built(index, kind: .gerund)
    }
    return built(index, kind: .infinitive(.to))
  }

  private func says(_ clause: German.Clause) -> Bool {
    analysis.verbComplex(of: clause)?.readings.contains { $0.groups.contains(.says) } ?? false
  }

  /// What is, was or has to be, rather than what is to be done („warnte, die Grenzen zu öffnen“).
  private func statesFact(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause) else { return false }
    return complex.isCopula
      || complex.readings.contains { ["haben", "wissen"].contains($0.key) }
      || complex.steps.contains { step in
        switch step.operation {
        case .perfect, .modal: true
        default: false
        }
      }
  }

  private static let sayingVerbs: Set<String> = [
    "say", "announce", "report", "stress", "emphasize", "state", "insist", "confirm", "explain", "make clear",
    "point out",
  ]

  /// „erklärte, unschuldig zu sein“, „sagte, nichts gewusst zu haben“: said that he was innocent.
  private func said(_ index: Int, _ clause: German.Clause, after preposition: String?, verb: String) -> Phrase? {
    guard clause.kind == .infinitive, preposition == nil, let parent = clause.parent, statesFact(clause),
      // No reading of the verb takes the infinitive, or that of an English verb that wants a clause.
      verb.isEmpty ? says(analysis.clauses[parent]) : Self.sayingVerbs.contains(verb),
      analysis.clauses[parent].finite != nil, let speaker = currentSubject, !speaker.isAnyone
    else { return nil }
    let outer = saidInfinitive
    saidInfinitive = (clause.words, speaker)
    defer { saidInfinitive = outer }
    return built(index, kind: .subordinate("that"))
  }

  private func prefixed(_ word: String, _ phrase: Phrase?, _ index: Int) -> Phrase? {
    phrase.map { .prepositional(PrepositionalPhrase(English.Word(word, source: source(index)), $0)) }
  }

  // MARK: Fragments

  private func fragment(_ clause: German.Clause) -> Phrase? {
    penalize(clause.units.count > 1 ? .noVerb : .unplaced)
    var pieces: [Phrase] = []
    if let coordinator = clause.coordinator, !consumed.contains(coordinator) {
      consume(coordinator)
      pieces.append(.literal(Literal(coordination(coordinator), source: source(coordinator))))
    }
    var said = clause.units
    attribution(&said)
    let attribution = pendingAttribution
    pendingAttribution = nil
    var all = said.count
    let special = predicateSecond(did(onTrial(facing(said)), clause))
    let units = headline.isEmpty ? attachPrepositions(special, prefield: &all, verbs: []) : special
    for (position, unit) in units.enumerated() {
      guard let english = headline[unitKey(unit)] ?? mannerOfPart(unit, behind: units.first, clause) ?? plain(unit)
      else { continue }
      pieces.append(english)
      if case .clause = unit, position + 1 < units.count { pieces.append(.literal(Literal(",", spaceBefore: false))) }
    }
    if case .adverb(let word)? = units.first, units.count == 1, words[word].lower == "ja" {
      return .literal(Literal("yes", source: source(word)))
    }
    if let attribution {
      pieces.append(.parenthetical(Parenthetical(attribution)))
    }
    return pieces.isEmpty ? nil : .sequence(pieces)
  }

  /// „Helfer auf Bahnhof angegriffen“, „Mann nach Unfall tot“: in a headline without a verb the predicate follows its
  /// subject.
  private func predicateSecond(_ units: [German.Unit]) -> [German.Unit] {
    guard units.count > 2, isTelegraphic || options.isHeadline || words.last?.text != ".",
      case .phrase(let subject) = units[0], !subject.isPrepositional, words[subject.head].wordClass == .noun,
      case .adjective(let word, _)? = units.last, words[word].reading.agreement.isEmpty,
      units.dropFirst().dropLast().allSatisfy({ unit in
        if case .phrase(let phrase) = unit { phrase.isPrepositional } else { false }
      })
    else { return units }
    // „Vernetzung von Hochschulen wichtig“: what belongs to the noun stays with it.
    let own = units.dropFirst().dropLast().prefix { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      let key = words[preposition].reading.key
      return key == "von" || lexicon.noun(words[subject.head].reading.key, governs: key)
    }
    return [units[0]] + own + [units[units.count - 1]] + units.dropFirst(own.count + 1).dropLast()
  }

  /// „…, drei von ihnen schwer“: how it was done, by the verb before.
  private func mannerOfPart(_ unit: German.Unit, behind first: German.Unit?, _ clause: German.Clause) -> Phrase? {
    guard case .adjective(let word, let adverbs) = unit, adverbs.isEmpty, case .phrase(let part)? = first,
      !part.prepositionals.isEmpty || part.share != nil,
      let before = analysis.clauses.last(where: { $0.words.upperBound <= clause.words.lowerBound }),
      let complex = analysis.verbComplex(of: before), !complex.isCopula
    else { return nil }
    let saved = currentVerb
    defer { currentVerb = saved }
    currentVerb = complex.readings.map(\.key)
    return adverb(word)
  }

  /// A unit by itself, where no verb gives it a place.
  func plain(_ unit: German.Unit) -> Phrase? {
    switch unit {
    case .phrase(let phrase): return phrase.isPrepositional ? prepositional(phrase) : self.phrase(phrase)
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index): return adverbOrNegation(index)
    case .adjective(let index, let adverbs): return predicate(index, adverbs)
    case .clause(let index): return subordinate(index)
    case .word(let index), .mark(let index): return consumed.contains(index) ? nil : plainWord(index)
    }
  }

  private func adverbOrNegation(_ index: Int) -> Phrase {
    if words[index].wordClass == .negation {
      consume(index)
      return .literal(Literal(functionWord(index, "neg") ?? "not", source: source(index)))
    }
    return adverb(index)
  }

  /// „Bitte nicht füttern“: an infinitive that asks for something.
  private func asksPolitely(_ clause: German.Clause) -> Bool {
    guard case .adverb(let first)? = clause.units.first, words[first].lower == "bitte", let finite = clause.finite,
      clause.verbs.count == 1, words[finite].readings.contains(where: { $0.verb.contains(.infinitive) })
    else { return false }
    return !clause.units.contains { $0.nominative != nil }
  }

  /// „Möge der Frieden halten!“ → may peace last
  private func wish(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.kind == .main, clause.prefield == 0, let finite = clause.finite, words[finite].lower.hasPrefix("möge"),
      clause.coordinatedWith == nil, clause.parent == nil, case .clause(var english)? = built(index, kind: .declarative)
    else { return nil }
    english.isInverted = true
    return .clause(english)
  }

  /// „Man nehme …“: the first subjunctive with „man“, outside of reported speech.
  private func commandsAll(_ clause: German.Clause) -> Bool {
    guard clause.parent == nil, clause.prefield == 1, let finite = clause.finite,
      case .phrase(let man)? = clause.units.first,
      words[man.head].reading.key == "man",
      !analysis.clauses.contains(where: { $0.reported.contains { analysis.clauses[$0].finite == finite } })
    else { return false }
    let readings = words[finite].readings.filter { $0.wordClass == .verb }
    return clause.verbs.count <= 2 && !readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      && readings.allSatisfy { $0.verb.allows(.subjunctive1) && !$0.verb.thirdPersons.allows(.present) }
  }
}

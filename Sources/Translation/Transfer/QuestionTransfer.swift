import English
import German

/// Questions with a preposition, without a subject, and proportions („je … desto“).
extension SentenceTransfer {
  /// „Worüber streiten sie?“ → what do they argue about: the preposition stays where its object would stand.
  func stranding(_ word: Int, as english: String = "what") -> Interrogative {
    stranded.insert(word)
    consume(word)
    return Interrogative(.literal(Literal(english, source: source(word))))
  }

  /// „Der Minister ging, womit keiner gerechnet hatte“: nothing before the comma asks, so all that was said is meant.
  private func speaksOfAllBefore(_ clause: German.Clause, _ word: Int) -> Bool {
    guard words[word].lower == "womit", word > 1, words[word - 1].isComma, clause.coordinator == nil,
      let above = clause.parent.map({ analysis.clauses[$0] }), above.kind != .infinitive,
      let finite = above.finite, finite < word, let complex = analysis.verbComplex(of: above), !complex.isCopula
    else { return false }
    return !complex.readings.contains { lexicon.asks($0.key) }
  }

  /// „Auf wen wartet sie?“ → who does she wait for.
  func stranding(_ phrase: German.NounPhrase) -> Interrogative {
    let asked = self.phrase(German.NounPhrase(bare: phrase.head, agreement: phrase.agreement))
    stranded.insert(phrase.head)
    return Interrogative(asked)
  }

  /// „um welchen Spieler es sich handelt“, „um welche Summe es geht“: the „um“ of an impersonal verb.
  private func isWhatItIs(_ phrase: German.NounPhrase, _ clause: German.Clause) -> Bool {
    guard let preposition = phrase.preposition, words[preposition].reading.key == "um", asks(phrase),
      clause.hasEs(words)
    else { return false }
    return analysis.verbComplex(of: clause)?.readings.contains { ["handeln", "gehen"].contains($0.key) } ?? false
  }

  /// „Vor welcher Gefahr warnt sie?“ → which danger does she warn of: the preposition is the verb's own.
  private func isGovernedQuestion(_ phrase: German.NounPhrase, _ clause: German.Clause) -> Bool {
    guard let preposition = phrase.preposition, phrase.determiner != nil, asks(phrase), phrase.conjuncts.isEmpty,
      !words[phrase.head].reading.means(.time), let complex = analysis.verbComplex(of: clause), !complex.isPassive
    else { return false }
    let german = words[preposition].reading.key
    let isDative = phrase.agreement.onlyCase == .dative
    return complex.readings.contains { verb in
      lexicon.readings(.verbs, verb.key).contains { reading in
        reading.conditions.isEmpty && reading.frame.count == 1
          && reading.frame.contains { slotName($0) == german && !(isDative && $0.hasSuffix("+a")) }
      }
    }
  }

  /// Likewise of a noun: which player it is.
  private func strandingNoun(_ phrase: German.NounPhrase) -> Interrogative {
    var asked = phrase
    if let preposition = asked.preposition { consume(preposition) }
    asked.preposition = nil
    asked.agreement.formIntersection(.with(.accusative))
    let english = self.phrase(asked)
    stranded.insert(phrase.head)
    return Interrogative(english)
  }

  /// „Wem gehört das Haus?“ → to whom does the house belong; nil where the English verb wants no preposition.
  func toWhom(_ phrase: German.NounPhrase, _ complex: VerbComplex?) -> Interrogative? {
    guard words[phrase.head].lower == "wem", let preposition = datively(phrase, complex) else { return nil }
    consume(phrase.head)
    return Interrogative(
      .prepositional(PrepositionalPhrase(preposition, .literal(Literal("whom", source: source(phrase.head))))))
  }

  /// „Woher kommt das Geld?“ → where does the money come from.
  func whence(_ word: Int) -> Interrogative {
    consume(word)
    pendingAdverbs.append(Adverbial(.literal("from"), at: .end))
    return Interrogative(.literal(Literal("where", source: source(word))))
  }

  /// „wen“, „was“ by themselves under a preposition.
  func isAskingPronoun(_ phrase: German.NounPhrase) -> Bool {
    phrase.determiner == nil && words[phrase.head].wordClass == .interrogative && phrase.modifiers.isEmpty
      && phrase.conjuncts.isEmpty && ["wer", "was"].contains(words[phrase.head].reading.key)
  }

  /// A phrase that begins with a question word; „welchen“ may have been read as a determiner.
  func asks(_ phrase: German.NounPhrase) -> Bool {
    let first = words[phrase.determiner ?? phrase.head]
    return first.reading.wordClass == .interrogative
      || first.reading.key == "welcher" && words.contains { $0.text == "?" }
  }

  /// „Was tun gegen den Lärm?“ → what to do; nil where somebody does it.
  func infinitiveQuestion(_ index: Int, _ clause: German.Clause, _ question: English.Clause.Kind) -> Phrase? {
    guard case .whQuestion(let asked) = question, !asked.isSubject,
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.verb.contains(.infinitive) }), complex.main == clause.finite
    else { return nil }
    let others = clause.units.dropFirst().contains { $0.nominative != nil }
    guard !others, case .phrase(let phrase)? = clause.units.first else { return nil }
    guard let inner = built(index, kind: .infinitive(.to), skipping: phrase.head) else { return nil }
    guard case .clause(var deed) = inner else { return .sequence([asked.phrase, inner]) }
    // „Was tun, *wenn es brennt*?“: what to do if there is a fire
    deed.adverbials = deed.adverbials.map { $0.position == .front ? Adverbial($0.phrase, at: .end) : $0 }
    return .sequence([asked.phrase, .clause(deed)])
  }

  /// „Warum Geld sparen?“ → why save money; „Wohin gehen?“ → where to go
  func deedQuestion(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard case .adverb(let word)? = clause.units.first,
      words[word].wordClass == .interrogativeAdverb
        || words[word].has(.interrogativePronominalAdverb)
    else { return nil }
    let isReason = ["warum", "wieso", "weshalb", "wozu"].contains(words[word].lower)
    var lead: [Phrase] = []
    var said: Set<Int> = []
    // „Warum also …?“ → so why
    if clause.units.count > 1, case .adverb(let so) = clause.units[1], words[so].lower == "also" {
      consume(so)
      said.insert(unitKey(clause.units[1]))
      lead.append(.literal(Literal("so", source: source(so))))
    }
    lead.append(isReason ? .literal(Literal("why", source: source(word))) : adverb(word))
    consume(word)
    return built(index, kind: .infinitive(isReason ? .bare : .to), dropFirstUnit: true, leavingOut: said).map {
      .sequence(lead + [$0])
    }
  }

  /// „Wenn das stimmt, warum schweigt er?“: the question word stands behind a clause that opens the sentence.
  func questionBehindClause(_ clause: German.Clause) -> English.Clause.Kind? {
    guard clause.kind == .main, clause.parent == nil, clause.prefield > 1,
      case .clause(let first)? = clause.units.first,
      [.subordinate, .verbFirst].contains(analysis.clauses[first].kind), words.contains(where: { $0.text == "?" })
    else { return nil }
    var rest = clause
    rest.units.removeFirst()
    rest.prefield -= 1
    guard case .whQuestion(let asked)? = mainQuestion(rest) else { return nil }
    return .whQuestion(asked)
  }

  func questionKind(_ clause: German.Clause) -> English.Clause.Kind { mainQuestion(clause) ?? .question }

  /// „Was soll er *sonst* machen?“: what else.
  func mainQuestion(_ clause: German.Clause) -> English.Clause.Kind? {
    guard case .whQuestion(var asked)? = askedQuestion(clause) else { return askedQuestion(clause) }
    let first: Int? =
      switch clause.units[0] {
      case .adverb(let word): word
      case .phrase(let phrase) where !phrase.isPrepositional: phrase.head
      default: nil
      }
    guard let first, ["was", "wer", "wen", "wem", "wo", "wohin", "wie", "warum"].contains(words[first].lower),
      let other = clause.units.dropFirst().lazy.compactMap({ unit -> Int? in
        if case .adverb(let word) = unit, self.words[word].lower == "sonst" { word } else { nil }
      }).first
    else { return .whQuestion(asked) }
    consume(other)
    asked.phrase = .sequence([asked.phrase, .literal(Literal("else", source: source(other)))])
    return .whQuestion(asked)
  }

  /// „wie er heißt“ → what he is called
  private func askedName(_ how: Int, _ clause: German.Clause) -> Interrogative? {
    guard words[how].lower == "wie", let complex = analysis.verbComplex(of: clause),
      complex.readings.contains(where: { $0.key == "heißen" }),
      subject(of: clause, complex: complex).map({ words[$0.phrase.head].reading.key != "es" }) ?? false
    else { return nil }
    consume(how)
    return Interrogative(.literal(Literal("what", source: source(how))))
  }

  /// „Wann kommt er?“: the first unit asks.
  private func askedQuestion(_ clause: German.Clause) -> English.Clause.Kind? {
    guard clause.prefield > 0, let first = clause.units.first else {
      return clause.kind == .question ? .question : nil
    }
    switch first {
    case .adverb(let word) where words[word].reading.key == "woher": return .whQuestion(whence(word))
    case .adverb(let word) where words[word].wordClass == .interrogativeAdverb:
      if let name = askedName(word, clause) { return .whQuestion(name) }
      if let measured = howMuch(word, clause.units.dropFirst().first, clause) { return .whQuestion(measured) }
      return .whQuestion(Interrogative(adverb(word)))
    // „Wodurch entsteht Rost?“ → how does rust form
    case .pronominalAdverb(let word) where words[word].lower == "wodurch":
      consume(word)
      stranded.insert(word)
      return .whQuestion(Interrogative(.literal(Literal("how", source: source(word)))))
    case .pronominalAdverb(let word) where words[word].wordClass == .interrogativePronominalAdverb:
      return .whQuestion(stranding(word))
    case .phrase(let phrase) where phrase.isPrepositional && isAskingPronoun(phrase):
      return .whQuestion(stranding(phrase))
    case .phrase(let phrase) where words[phrase.head].wordClass == .interrogativeAdverb:
      return .whQuestion(Interrogative(prepositional(phrase)))
    case .phrase(let phrase) where isGovernedQuestion(phrase, clause): return .whQuestion(strandingNoun(phrase))
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
  func howMuch(_ how: Int, _ next: German.Unit?, _ clause: German.Clause) -> Interrogative? {
    guard ["wie", "wie auch", "je"].contains(words[how].reading.key), let next else { return nil }
    switch next {
    // „wie gut sie spielt“ → how well she plays
    case .adjective(let word, let adverbs)
    where word == how + 1 && adverbs.isEmpty && words[how].reading.key != "je" && tellsManner(clause):
      return Interrogative(.sequence([adverb(how), adverb(word)]))
    case .adjective(let word, let adverbs) where word == how + 1 + adverbs.count:
      return Interrogative(.sequence([adverb(how), predicate(word, adverbs, askedOf: clause)]))
    // „wie stolz und froh wir sind“
    case .phrase(let phrase)
    where words[phrase.head].wordClass == .adjective && phrase.head == how + 1 && !phrase.isPrepositional
      && phrase.determiner == nil && !phrase.conjuncts.isEmpty:
      return Interrogative(.sequence([adverb(how), self.phrase(phrase)]))
    // „wie sehr er sie verletzt“ → how much
    case .adverb(let word) where word == how + 1 && words[word].lower == "sehr":
      consume([how, word])
      let english = words[how].reading.key == "wie auch" ? "however much" : "how much"
      return Interrogative(.literal(Literal(english, source: source(how, word))))
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

  /// „egal wie alt er ist“ → no matter how old he is: what stands right behind the group goes along.
  func noMatterHow(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let how = clause.introducer.first, words[how].match != nil,
      words[how].lower.hasSuffix("egal wie"), let first = clause.units.first
    else { return nil }
    let measured: Phrase
    switch first {
    case .adjective(let word, let adverbs) where word == how + 1 + adverbs.count:
      measured = tellsManner(clause) && adverbs.isEmpty ? adverb(word) : predicate(word, adverbs, askedOf: clause)
    case .adverb(let word)
    where word == how + 1 && ["lange", "oft", "viel", "weit", "sehr"].contains(words[word].lower):
      measured = words[word].lower == "sehr" ? .literal(Literal("much", source: source(word))) : adverb(word)
      consume(word)
    default: return nil
    }
    consume(how)
    let asked = Phrase.sequence([.literal(Literal("no matter how", source: source(how))), measured])
    return built(index, kind: .indirectQuestion(Interrogative(asked)), dropFirstUnit: true)
  }

  /// The verb of the clause is one by which something is done, so that an adjective without an ending tells how.
  private func tellsManner(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause) else { return false }
    // „wie gut sie *informiert* sind“
    if complex.isCopula {
      return clause.units.filter { if case .adjective = $0 { true } else { false } }.count > 1
    }
    return !complex.readings.contains { reading in
      AuxiliaryVerbs.linking.contains(reading.key)
        || lexicon.needs(ofVerb: reading.key).mayHave(.adjective)
    }
  }

  func indirectQuestion(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard let first = clause.introducer.first else {
      // „Er weiß, wo der Zug hält *und der Bus abfährt*“: the question word is that of the first.
      return built(index, kind: sharesQuestionWord(clause) ? .declarative : .subordinate("whether"))
    }
    if let both = askedTwice(clause) {
      consume(clause.introducer)
      // „ob und *wie oft* er kommt“ → whether and how often
      if let measured = howMuch(clause.introducer[2], clause.units.first, clause) {
        let first = Literal(
          "\(questionWord(clause.introducer[0])) \(coordination(clause.introducer[1]))",
          source: source(clause.introducer))
        return built(
          index, kind: .indirectQuestion(Interrogative(.sequence([.literal(first), measured.phrase]))),
          dropFirstUnit: true)
      }
      let english = Literal(both, source: source(clause.introducer))
      return built(index, kind: .indirectQuestion(Interrogative(.literal(english))))
    }
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
    if case .phrase(let phrase)? = clause.units.first, clause.introducer.contains(phrase.head),
      isWhatItIs(phrase, clause) || isGovernedQuestion(phrase, clause)
    {
      return built(index, kind: .indirectQuestion(strandingNoun(phrase)))
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
    // „unklar ist, wodurch das Feuer entstand“ → how the fire started
    if reading.wordClass == .interrogativePronominalAdverb, words[first].lower == "wodurch" {
      consume(clause.introducer)
      // „…, ihn nicht zu bauen, wodurch er teurer wird“: what comes of it, where nobody asks.
      if let above = clause.parent.map({ analysis.clauses[$0] }), above.kind == .infinitive,
        !(analysis.verbComplex(of: above)?.readings.contains { lexicon.asks($0.key) } ?? false)
      {
        return built(index, kind: .subordinate(English.Word("as a result of which", source: source(first))))
      }
      return built(
        index, kind: .indirectQuestion(Interrogative(.literal(Literal("how", source: source(first))))))
    }
    if reading.wordClass == .interrogativePronominalAdverb, words[first].lower != "wobei" {
      if speaksOfAllBefore(clause, first) {
        let told = built(
          index, kind: .indirectQuestion(stranding(first, as: "which")), adding: .pronominalAdverb(first))
        return told.map { .parenthetical(Parenthetical($0)) }
      }
      return built(index, kind: .indirectQuestion(stranding(first)), adding: .pronominalAdverb(first))
    }
    consume(clause.introducer)
    if reading.key == "woher" { return built(index, kind: .indirectQuestion(whence(first))) }
    if clause.introducer.count == 1, let name = askedName(first, clause) {
      return built(index, kind: .indirectQuestion(name))
    }
    if let measured = howMuch(first, clause.units.first, clause) {
      // „Je mehr Geld, desto besser“: a half without a verb.
      if clause.verbs.isEmpty, words[first].lower == "je" {
        return .sequence([measured.phrase] + clause.units.dropFirst().compactMap { plain($0) })
      }
      // „So wichtig die Reform auch ist“: „auch“ has no English.
      let also = clause.units.filter { unit in
        if case .word(let word) = unit { words[word].wordClass == .correlative } else { false }
      }
      for case .word(let word) in also { consume(word) }
      // „wie stolz ich auf ihn bin“: how proud I am of him
      let outer = measuredPredicate
      if case .adjective(let word, _)? = clause.units.first { measuredPredicate = words[word].reading.key }
      defer { measuredPredicate = outer }
      return built(
        index, kind: .indirectQuestion(measured), dropFirstUnit: true, leavingOut: Set(also.map(unitKey)))
    }
    if let likeness = whatItIsLike(index, clause, first) { return likeness }
    return built(index, kind: .indirectQuestion(Interrogative(adverb(first))))
  }

  /// The clause goes on with a question before it that is opened by anything but „ob“.
  private func sharesQuestionWord(_ clause: German.Clause) -> Bool {
    var first = clause
    while first.introducer.isEmpty, let before = first.coordinatedWith { first = analysis.clauses[before] }
    return first.introducer.first.map { words[$0].lower != "ob" } ?? false
  }

  /// „weiß, wie es ist, arm zu sein“, „erzählt, wie es damals war“: nothing but „es“ is said to be.
  private func whatItIsLike(_ index: Int, _ clause: German.Clause, _ how: Int) -> Phrase? {
    guard words[how].lower == "wie", let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.key == "sein" }),
      clause.units.contains(where: { $0.nominative.map { ["es", "das"].contains(words[$0.head].lower) } ?? false }),
      clause.units.allSatisfy({ unit in
        switch unit {
        case .phrase(let phrase): analysis.isTime(phrase) || ["es", "das"].contains(words[phrase.head].lower)
        case .adverb: true
        case .clause(let inner):
          analysis.clauses[inner].kind == .infinitive
            || analysis.clauses[inner].introducer.contains { ["wenn", "als"].contains(words[$0].lower) }
        default: false
        }
      }),
      case .clause(var inner)? = built(
        index, kind: .indirectQuestion(Interrogative(.literal(Literal("what", source: source(how))))))
    else { return nil }
    inner.complements.insert(.literal("like"), at: 0)
    return .clause(inner)
  }

  /// „wann und wo“ → when and where, „ob und wie“ → whether and how
  private func askedTwice(_ clause: German.Clause) -> String? {
    guard clause.introducer.count == 3, ["und", "oder", "sondern"].contains(words[clause.introducer[1]].lower) else {
      return nil
    }
    let asked = [clause.introducer[0], clause.introducer[2]].map(questionWord)
    return asked.joined(separator: " \(coordination(clause.introducer[1])) ")
  }

  private func questionWord(_ word: Int) -> String {
    words[word].lower == "ob"
      ? "whether"
      : words[word].match?.target ?? lexicon.readings(.function, "\(words[word].lower).whadv").last?.english
        ?? words[word].text
  }

  // MARK: Proportions

  /// „Je …, desto weniger wird gebaut“, the half with „desto“.
  func startsProportion(_ clause: German.Clause) -> Bool {
    clause.units.prefix(max(clause.prefield, 0)).contains { proportional($0) != nil } && hasProportion(clause)
  }

  private func hasProportion(_ clause: German.Clause) -> Bool {
    words.contains { $0.reading.key == "je" && $0.reading.wordClass == .interrogativeAdverb }
  }

  /// The word „desto“ of a unit that begins with it.
  func proportional(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word) where words[word].lower.hasPrefix("desto") || words[word].lower.hasPrefix("umso"): word
    case .adjective(_, let adverbs): adverbs.first.flatMap { ["desto", "umso"].contains(words[$0].lower) ? $0 : nil }
    case .phrase(let phrase): phrase.focus.first.flatMap { ["desto", "umso"].contains(words[$0].lower) ? $0 : nil }
    default: nil
    }
  }

  /// „mehr“ or „weniger“ by itself behind „desto“.
  private func comparative(behind position: Int, _ clause: German.Clause) -> Phrase? {
    guard case .adverb(let desto) = clause.units[position], ["desto", "umso"].contains(words[desto].lower),
      position + 1 < clause.prefield, case .adverb(let word) = clause.units[position + 1],
      let english = ["mehr": "more", "weniger": "less"][words[word].lower]
    else { return nil }
    consume(word)
    return .literal(Literal(english, source: source(word)))
  }

  /// „desto *häufiger* fallen die Preise“: of a verb that says of nothing how it is.
  private func tellsHowDone(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause), !complex.isCopula else { return false }
    return complex.readings.allSatisfy { verb in
      lexicon.readings(.verbs, verb.key).allSatisfy { !$0.frame.contains("adj") }
    }
  }

  /// the less is built, the bigger the danger becomes: the measured word in front, the clause in its usual order.
  func proportion(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard let position = clause.units.firstIndex(where: { proportional($0) != nil }),
      let word = proportional(clause.units[position])
    else { return built(index, kind: .declarative) }
    var pieces: [Phrase] = []
    for unit in clause.units.prefix(position) {
      if case .clause(let other) = unit, let before = subordinate(other) {
        pieces += [before, .literal(Literal(",", spaceBefore: false))]
      }
    }
    let isApart = comparative(behind: position, clause) != nil
    let skipped = Set(clause.units.prefix(position + (isApart ? 2 : 1)).map(unitKey))
    let isSubject: Bool
    let asked: Phrase?
    switch clause.units[position] {
    case .phrase(let phrase):
      isSubject =
        !phrase.isPrepositional
        && subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase.head == phrase.head
      asked = self.phrase(phrase)
    case .adverb(let desto) where words[desto].kind == .word && comparative(behind: position, clause) != nil:
      // „desto weniger kaufen die Menschen“
      isSubject = false
      asked = comparative(behind: position, clause).map { .sequence([.literal("the"), $0]) }
    case .adjective(let quality, let degree) where degree.count == 1 && tellsHowDone(clause):
      isSubject = false
      asked = .sequence([.literal(Literal("the", source: source(degree[0]))), adverb(quality)])
    default:
      isSubject = false
      asked = plain(clause.units[position])
    }
    consume(word)
    guard let asked else { return built(index, kind: .declarative) }
    let rest = built(
      index, kind: .indirectQuestion(Interrogative(asked, isSubject: isSubject)), leavingOut: skipped)
    return rest.map { .sequence(pieces + [$0]) }
  }

  /// „Egal, *wer gewinnt*, die Stadt verliert“: no object of the verb.
  func makesNoDifference(_ clause: German.Clause) -> Bool {
    guard let asked = clause.introducer.first, asked > 0 else { return false }
    let before = asked > 1 && words[asked - 1].isComma ? asked - 2 : asked - 1
    return ["egal", "gleichgültig", "ganz gleich"].contains(words[before].lower)
  }
}

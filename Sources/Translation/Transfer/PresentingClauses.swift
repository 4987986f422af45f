import English
import German

/// Clauses that bring something up: „Hier ist …“, „Darunter sind …“, „Hinzu kommt, dass …“, „Dazu gehören …“.
extension SentenceTransfer {
  /// Here is the man who won; among the victims is a child: the place stands in front, and the subject behind be.
  func presents(
    _ english: English.Clause, _ clause: German.Clause, _ complex: VerbComplex, _ subject: German.NounPhrase?,
    _ front: [German.Unit]
  ) -> Bool {
    guard english.kind == .declarative, clause.kind == .main, complex.steps.isEmpty,
      complex.readings.contains(where: { ["sein", "befinden"].contains($0.key) }), english.verb?.lemma == "be",
      // „Unter den Gästen, *so erinnert sich der Wirt*, war …“
      case let front = front.filter({ !isRemark($0) }),
      english.verb?.negation == nil, english.complements.isEmpty, let place = front.last, let subject,
      // „Ebenfalls unter den Toten ist …“
      front.count == 1 || front.count == 2 && isFocus(front[0]),
      words[subject.head].wordClass != .pronoun,
      english.adverbials.count == front.count || !subject.clauses.isEmpty || isLight(english.adverbials)
    else { return false }
    return isPlace(place)
  }

  /// It tells where, or which day it is.
  func isPlace(_ unit: German.Unit) -> Bool {
    switch unit {
    // „An Bord waren 149 Passagiere“
    case .adverb(let word):
      // „Heute ist Montag“, „Morgen ist ein Feiertag“: the day is what it is.
      return ["hier", "da", "dort", "heute", "gestern", "morgen", "vorgestern", "übermorgen"].contains(
        words[word].reading.key)
        || words[word].match != nil && words[word].reading.means(.place)
    case .pronominalAdverb(let word): return words[word].lower == "darunter"
    case .phrase(let place):
      guard let preposition = place.preposition, !analysis.isTime(place) else { return false }
      let key = words[preposition].reading.key
      return ["in", "unter", "bei", "hinter", "neben", "zwischen", "vor", "an", "auf"].contains(key)
        // „an Bord einer Fähre“, „an Bord von zwei Booten“
        || key.hasPrefix("an Bord ")
    default: return false
    }
  }

  /// „Unter den Toten *sollen* auch Helfer *sein*“ → helpers are also said to be among the dead: behind more than a plain
  /// be, which would end the clause by itself, the place stands last.
  func putPlaceBehind(_ work: inout ClauseAssembly) {
    guard !work.complex.steps.isEmpty, work.clause.kind == .main, work.front.count == 1,
      work.complex.readings.contains(where: { $0.key == "sein" }), !work.complex.isPassive, let subject = work.subject,
      work.field.allSatisfy({ unit in
        switch unit {
        case .phrase(let phrase): phrase.head == subject.head
        case .adverb: true
        default: false
        }
      })
    else { return }
    let isPlace =
      switch work.front[0] {
      case .adverb(let word): words[word].reading.means(.place)
      case .pronominalAdverb(let word): ["darunter", "darin"].contains(words[word].lower)
      case .phrase(let place):
        place.preposition.map { ["in", "unter", "an", "auf", "bei"].contains(words[$0].reading.key) } ?? false
          && place.agreement.allows(.dative) && !analysis.isTime(place)
      default: false
      }
    guard isPlace else { return }
    work.field.append(work.front.removeFirst())
    // „*auch* Helfer“: also said of the whole
    if let also = subject.focus.first, words[also].isPlainly(.also) {
      work.subject?.focus.removeFirst()
      work.field.insert(.adverb(also), at: 0)
    }
  }

  private func isFocus(_ unit: German.Unit) -> Bool {
    if case .adverb(let word) = unit { words[word].isPlainly(.also) } else { false }
  }

  private func isRemark(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit, let so = analysis.clauses[index].introducer.first else { return false }
    return words[so].lower == "so" && words[so].reading.key == "wie"
  }

  /// Nothing but adverbs and who says so beside what stands in front.
  private func isLight(_ adverbials: [Adverbial]) -> Bool {
    adverbials.allSatisfy { adverbial in
      if adverbial.position == .front { return true }
      if case .adverb = adverbial.phrase { return true }
      return isSource(adverbial.phrase)
    }
  }

  private func isSource(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .adverb(let group): group.lemma.hasPrefix("according to ")
    case .prepositional(let source): source.preposition.text == "according to"
    case .parenthetical(let inserted): isSource(inserted.phrase)
    default: false
    }
  }

  /// „Unter den Opfern sind *laut Polizei* zwei Kinder“ → among the victims are two children, according to police
  func putSourceBehind(_ clause: inout English.Clause) {
    for index in clause.adverbials.indices where isSource(clause.adverbials[index].phrase) {
      clause.adverbials[index].position = .end
    }
  }

  /// „Hinzu kommt, dass …“ → in addition, …
  func addition(_ clause: German.Clause) -> Phrase? {
    guard clause.kind == .main, clause.prefield == 1, let word = bringsUp(clause.units.first, ["hinzu", "dazu"]),
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.key == "kommen" || $0.key == "hinzu|kommen" }),
      case .clause(let told)? = clause.units.last,
      clause.units.dropFirst().dropLast().allSatisfy({ $0.isAdverb }),
      analysis.clauses[told].introducer.count == 1, let that = analysis.clauses[told].introducer.first,
      words[that].reading.key == "dass"
    else { return nil }
    consume([word, that] + clause.verbs)
    for unit in clause.units.dropFirst().dropLast() { if case .adverb(let index) = unit { consume(index) } }
    guard case .clause(var english)? = built(told, kind: .declarative) else { return nil }
    english.adverbials.insert(
      Adverbial(.adverb(AdverbPhrase("in addition", source: source([word, that] + clause.verbs))), at: .front), at: 0)
    return .clause(english)
  }

  /// „Davon waren 516 Frauen“ → 516 of them were women; „Davon wurden drei verletzt“ → three of them
  func countedPart(
    _ clause: German.Clause, _ complex: VerbComplex, _ subject: German.NounPhrase?, _ front: inout [German.Unit],
    _ choice: inout VerbChoice, _ phrase: inout Phrase?
  ) {
    guard clause.kind == .main, front.count == 1, let word = bringsUp(front[0], ["davon"]), let subject,
      choice.subject == nil, choice.rest.contains(where: { unitKey($0) == word * 4 + 1 })
    else { return }
    var count = phrase
    if words[subject.head].wordClass == .noun {
      // A predicate beside it is what the counted persons are.
      guard choice.complements.isEmpty, complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "sein" }),
        let parts = countAndCounted(subject)
      else { return }
      count = self.phrase(parts.count)
      choice.complements = [self.phrase(parts.counted)]
    }
    // „Davon war jede vierte kaputt“, „Davon sind die meisten leer“
    let isShare =
      words[subject.head].lower == "meisten"
      || words[subject.head].reading.isOrdinal
        && (subject.determiner.map { words[$0].reading.key == "jeder" } ?? false)
    guard [.numeral, .noun].contains(words[subject.head].wordClass) || isShare, case .noun(var number)? = count
    else { return }
    number.postmodifiers.insert(.literal(Literal("of them", source: source(word))), at: 0)
    phrase = .noun(number)
    front = []
    choice.rest.removeAll { unitKey($0) == word * 4 + 1 }
    consume(word)
  }

  /// „516 Frauen“, „zehn Prozent Frauen“ taken apart.
  func countAndCounted(_ phrase: German.NounPhrase) -> (count: German.NounPhrase, counted: German.NounPhrase)? {
    if words[phrase.head].reading.means(.unit), isQuantified(phrase), phrase.close.count == 1, phrase.genitives.isEmpty,
      words[phrase.close[0]].wordClass == .noun
    {
      var share = phrase
      share.close = []
      let own = words[phrase.close[0]].reading.agreement
      let several = own.intersection(.plural)
      return (share, German.NounPhrase(bare: phrase.close[0], agreement: several.isEmpty ? own : several))
    }
    guard phrase.determiner == nil, phrase.modifiers.count == 1, let number = phrase.modifiers[0].numberWord,
      words[number].wordClass == .numeral, words[number].reading.key != "1",
      words[phrase.head].reading.means([.person, .group, .place, .thing])
    else { return nil }
    var count = German.NounPhrase(bare: number, agreement: .plural)
    count.focus = phrase.focus
    var counted = phrase
    counted.modifiers = []
    counted.focus = []
    counted.agreement = phrase.agreement.intersection(.plural)
    return (count, counted)
  }

  /// „…, davon 516 Frauen“ → 516 of them women
  func countedPart(_ unit: German.Unit) -> Phrase? {
    guard case .phrase(var phrase) = unit,
      let place = phrase.prepositionals.firstIndex(where: { words[$0.head].lower == "davon" }),
      phrase.prepositionals[place].head < phrase.head
    else { return nil }
    let word = phrase.prepositionals.remove(at: place).head
    if let one = oneOfThem(phrase, word) { return one }
    guard let parts = countAndCounted(phrase), case .noun(var number) = self.phrase(parts.count) else { return nil }
    consume(word)
    number.postmodifiers.insert(.literal(Literal("of them", source: source(word))), at: 0)
    return .sequence([.noun(number), self.phrase(parts.counted)])
  }

  /// „…, davon *einer* schwer“, „…, davon *eine Frau*“ → one of them seriously, one of them a woman
  private func oneOfThem(_ phrase: German.NounPhrase, _ word: Int) -> Phrase? {
    let head = words[phrase.head]
    let isAlone = head.reading.key == "ein" && phrase.determiner == nil && head.wordClass != .noun
    let isNamed =
      phrase.determiner.map { words[$0].reading.key == "ein" } ?? false && head.wordClass == .noun
      && head.reading.means([.person, .group, .place, .thing])
      && head.reading.nounGroups.isDisjoint(with: [.portion, .count, .plurality, .measures])
    guard isAlone || isNamed, phrase.conjuncts.isEmpty else { return nil }
    let one = English.Phrase.literal(Literal("one of them", source: source(isAlone ? [word, phrase.head] : [word])))
    consume(word)
    guard isNamed else {
      consume(phrase.head)
      return one
    }
    return .sequence([one, self.phrase(phrase)])
  }

  /// „Dazu gehören Köln und Bonn“ → these include; „Hinzu kommen hohe Preise“ → in addition, there are
  func inclusion(
    _ clause: German.Clause, _ complex: VerbComplex, _ subject: German.NounPhrase?, _ front: inout [German.Unit],
    _ choice: inout VerbChoice, _ phrase: inout Phrase?
  ) {
    guard clause.kind == .main, front.count == 1, complex.steps.isEmpty, let subject, let english = phrase,
      choice.complements.isEmpty
    else { return }
    if let word = bringsUp(front[0], ["dazu", "darunter"]),
      complex.readings.contains(where: { $0.verbGroups.contains(.includes) })
    {
      front = []
      choice.rest.removeAll { unitKey($0) == unitKey(.pronominalAdverb(word)) || unitKey($0) == unitKey(.adverb(word)) }
      consume(word)
      let isPlural = subject.agreement.isPluralOnly || !subject.conjuncts.isEmpty
      phrase = .noun(
        English.NounPhrase(
          head: Noun(
            isPlural ? "these" : "this", kind: .pronoun(.indefinite), number: isPlural ? .plural : .singular,
            source: source(word))))
      choice.lemma = "include"
      choice.complements = [english]
    } else if let word = bringsUp(front[0], ["hinzu"]), words[subject.head].wordClass != .pronoun {
      front = []
      choice.rest.removeAll { unitKey($0) == unitKey(.pronominalAdverb(word)) || unitKey($0) == unitKey(.adverb(word)) }
      consume(word)
      pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("in addition", source: source(word))), at: .front))
      phrase = .noun(.there)
      choice.lemma = "be"
      choice.complements = [english]
    }
  }

  /// „Es gibt viel zu tun“ → there is a lot to do
  func thereIsToDo(
    _ kind: English.Clause.Kind, _ complex: VerbComplex, _ subject: German.NounPhrase?, _ units: [German.Unit],
    prefield: Int
  ) -> Phrase? {
    let formal = units.lazy.compactMap { unit -> German.NounPhrase? in
      if case .phrase(let phrase) = unit, !phrase.isPrepositional, self.words[phrase.head].reading.key == "es" {
        phrase
      } else {
        nil
      }
    }.first
    guard let es = formal ?? subject, words[es.head].reading.key == "es", complex.steps.count == 1,
      case .catenative(let keys) = complex.steps[0].operation, keys.contains("geben"),
      let tense = complex.tenseMood
    else { return nil }
    let isObject = { (unit: German.Unit) in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != es.head else { return false }
      return phrase.agreement.allows(.accusative) && !self.analysis.isTime(phrase)
    }
    let position = units.firstIndex(where: isObject)
    // What there is to do may have been taken for the subject.
    var object = subject.flatMap { $0.head == es.head ? nil : $0 }
    if let position, case .phrase(let phrase) = units[position] { object = phrase }
    guard let object else { return nil }
    consume(es.head)
    let choice = chooseVerb(
      complex.readings, units: [], subject: nil, isPassive: false, implied: ["a"], isFormalIt: false, isNegated: false)
    var verb = VerbPhrase("be", source: source(complex.steps[0].word))
    switch tense {
    case .present: verb.tense = .present
    case .preterite, .subjunctive1: verb.tense = .past
    case .subjunctive2: verb.tense = .conditional
    }
    let infinitive = English.Clause(
      .infinitive(.to), verb: VerbPhrase(choice.lemma, source: source([complex.main] + complex.others)))
    var adverbials: [Adverbial] = []
    var negation: Negation?
    for (index, unit) in units.enumerated() where index != position {
      if case .phrase(let phrase) = unit, phrase.head == es.head { continue }
      if case .negation(let word) = unit {
        consume(word)
        negation = Negation(source: source(word))
        continue
      }
      if let adverbial = adverbial(unit, inMain: kind == .declarative, front: index < prefield, agentBy: false) {
        adverbials.append(adverbial)
      }
    }
    verb.negation = negation
    return .clause(
      English.Clause(
        kind, subject: .noun(.there), verb: verb, complements: [phrase(object), .clause(infinitive)],
        adverbials: adverbials))
  }

  private func bringsUp(_ unit: German.Unit?, _ forms: Set<String>) -> Int? {
    switch unit {
    case .adverb(let word)?, .pronominalAdverb(let word)?, .word(let word)?:
      forms.contains(words[word].lower) ? word : nil
    default: nil
    }
  }
}

extension German.Unit {
  fileprivate var isAdverb: Bool { if case .adverb = self { true } else { false } }
}

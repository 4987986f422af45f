import English
import German

/// The body of a clause with a verb: roles, verb phrase, adverbials.
extension SentenceTransfer {
  /// Builds a clause of some kind; nil if it has no verb.
  ///
  /// - Parameters:
  ///   - skipped: head of a phrase that stands outside.
  ///   - extra: a unit beside those of the clause.
  ///   - left: keys of units that are said elsewhere.
  func built(
    _ index: Int, kind: English.Clause.Kind, skipping skipped: Int? = nil, dropFirstUnit: Bool = false,
    adding extra: German.Unit? = nil, leavingOut left: Set<Int> = []
  ) -> Phrase? {
    var clause = analysis.clauses[index]
    // „…, so der Experte“ is not the subject.
    let count = clause.units.count
    let attribution = attribution(&clause.units)
    // „Die Lage, so der Experte, ist ernst“: what stood before the verb is fewer; but „So ist die Lage, so der Experte“.
    if let place = attribution?.place, place < clause.prefield {
      clause.prefield = max(place, clause.prefield - (count - clause.units.count))
    }
    let said = attribution?.said
    let shared = analysis.sharedClause(of: clause)
    guard let complex = analysis.verbComplex(of: clause, sharing: shared) else {
      penalize(.noVerb)
      consume(clause.introducer)
      return verbless(clause, kind, said: said)
    }
    consume(clause.verbs)
    let keys = complex.readings.map(\.key)
    let outer = antecedents
    defer { antecedents = outer }
    antecedents.isInSubject = false
    var units = clause.units
    var prefield = clause.prefield
    if let extra { units.append(extra) }
    if !left.isEmpty {
      prefield -= units.prefix(prefield).count { left.contains(unitKey($0)) }
      units.removeAll { left.contains(unitKey($0)) }
    }
    if dropFirstUnit, !units.isEmpty {
      units.removeFirst()
      prefield = max(0, prefield - 1)
    }
    // „ließ den Vertrag von Anwälten prüfen“
    let namesAgent = complex.isPassive || complex.steps.last?.operation == .causative
    var subject = self.subject(of: clause, complex: complex)
    // „Von einer Krise kann keine Rede sein“: what looks like the subject is a part of the expression.
    if let found = subject, isExpression(found.phrase, of: keys, in: units) { subject = nil }
    if let part = namedPart(clause, complex) {
      subject = SentenceAnalysis.Subject(phrase: part, unit: 0, isContested: false)
      dropPlaceholder(&units)
    }
    dropPredicate(clause, &units, subject?.phrase)
    if putsClauseBehind(clause, complex, subject?.phrase) {
      units.append(units.removeFirst())
      prefield = 0
      subject = nil
    }
    joinRank(&units, &prefield)
    joinWhole(&units, from: prefield)
    // Prepositional phrases right behind the subject may belong to it.
    units = attachPrepositions(
      units, prefield: &prefield, verbs: keys, isPassive: namesAgent, hasPredicateInFront: hasPredicateInFront(clause),
      isParticiple: isBareParticiple(clause), subject: subject?.phrase.head, isCopula: complex.isCopula)
    var subjectUnit: German.NounPhrase?
    if let subject, !dropFirstUnit || subject.unit > 0 {
      subjectUnit = settled(takeOut(subject.phrase, &units, prefield: &prefield), clause)
    }
    denyFirst(&subjectUnit, &units, &prefield)
    denyEverything(&subjectUnit, &units, &prefield)
    releaseFocus(&units, from: prefield, subjectUnit, complex)
    sayOfAll(&units, &prefield)
    likenBehind(&units, from: prefield)
    joinDegree(&units, from: prefield)
    focusPhrases(&units, from: prefield, beside: subjectUnit, of: keys)
    if let phrase = subjectUnit {
      subjectUnit = settledFocus(phrase, &units, prefield: &prefield, clause, complex)
    }
    limitGoverned(&units, prefield: &prefield, of: keys)
    // „Dass die Preise steigen und die Löhne sinken, ist neu“: the second half stands in front no more.
    hangContent(on: &subjectUnit, &units, complex, isFormalIt: clause.hasEs(words))
    hangContentOfObject(&units, complex, from: prefield)
    prefield = withoutCoordinated(Array(units.prefix(prefield))).count
    units = withoutCoordinated(units)
    var skipsSubject = false
    if let skipped {
      // A relative or question phrase stands outside.
      if let phrase = subjectUnit, phrase.head == skipped || phrase.determiner == skipped {
        if let meant = referent(of: phrase) { antecedents.subject = meant }
        skipsSubject = phrase.head == skipped
        subjectUnit = nil
        consume(skipped)
      }
      units.removeAll { unit in
        guard case .phrase(let phrase) = unit else { return false }
        return phrase.head == skipped || !phrase.isPrepositional && stranded.contains(phrase.head)
      }
    }
    let isQuestion = if case .whQuestion = kind { !clause.units.isEmpty } else { false }
    if isQuestion {
      prefield -= units.prefix(prefield).count { isConsumedUnit($0) }
      units.removeAll { isConsumedUnit($0) }
    }
    if isQuestion || !left.isEmpty, let unit = subjectUnit, consumed.contains(unit.head) { subjectUnit = nil }
    return assemble(
      clause, kind, complex, subjectUnit, units, prefield: prefield, skipped: skipped, skipsSubject: skipsSubject,
      said: said)
  }

  /// „Mann erschossen“
  private func isBareParticiple(_ clause: German.Clause) -> Bool {
    clause.finite == nil && clause.verbs.count == 1 && isTelegraphic && clause.kind == .main
      && words[clause.verbs[0]].reading.verb.contains(.pastParticiple)
  }

  /// Takes the subject out of the units, with what was attached to it there.
  private func takeOut(
    _ subject: German.NounPhrase, _ units: inout [German.Unit], prefield: inout Int
  ) -> German.NounPhrase {
    guard
      let position = units.firstIndex(where: {
        if case .phrase(let phrase) = $0 { phrase.head == subject.head } else { false }
      }), case .phrase(let phrase) = units.remove(at: position)
    else { return subject }
    if position < prefield { prefield -= 1 }
    return phrase
  }

  /// Gives a subject behind the verb the „nur“ before it, and takes an „auch“ or „noch“ from it, which is said with the
  /// verb.
  private func settledFocus(
    _ subject: German.NounPhrase, _ units: inout [German.Unit], prefield: inout Int, _ clause: German.Clause,
    _ complex: VerbComplex
  ) -> German.NounPhrase {
    guard let finite = clause.finite else { return subject }
    var phrase = subject
    // „Sanktionen allein reichen nicht“ → sanctions alone
    if phrase.emphasis == nil, phrase.focus.isEmpty,
      let position = units.firstIndex(where: { unit in
        switch unit {
        case .adverb(let word), .adjective(let word, adverbs: _):
          words[word].lower == "allein" && word == phrase.lastWord + 1
        default: false
        }
      }), position < prefield
    {
      phrase.emphasis = phrase.lastWord + 1
      units.remove(at: position)
      prefield -= 1
    }
    let before = firstWord(of: phrase) - 1
    if let position = units.firstIndex(where: { unit in
      switch unit {
      case .adverb(let word), .adjective(let word, adverbs: _): word == before
      default: false
      }
    }) {
      let isInFront = position < prefield
      let scope = focusScope(
        of: before, before: phrase, in: clause, isInFront: isInFront, isAlone: prefield == 1, complex)
      if scope != .clause {
        units.remove(at: position)
        if isInFront { prefield -= 1 }
      }
      switch scope {
      case .phrase: phrase.focus.insert(before, at: 0)
      case .stress: phrase.emphasis = before
      case .clause: break
      }
    } else if phrase.focus.count == 1, phrase.focus[0] == before || phrase.focus[0] < phrase.head,
      mayBeStressed(phrase), stresses(phrase.focus[0], phrase)
    {
      phrase.emphasis = phrase.focus.removeFirst()
    }
    // „Ums Leben kamen auch drei Kinder“
    if let also = phrase.focus.first, ["auch", "noch"].contains(words[also].lower), clause.kind == .main,
      finite < also, phrase.focus.count == 1,
      // „Unter den Opfern sind auch drei Kinder“
      !(complex.isCopula && clause.units.first.map(\.isPrepositional) ?? false)
    {
      phrase.focus = []
      units.insert(.adverb(also), at: min(prefield, units.count))
    }
    return phrase
  }

  /// „Nicht der Minister kam, sondern seine Frau“: what is denied is the first of two subjects, not the deed.
  private func denyFirst(_ subject: inout German.NounPhrase?, _ units: inout [German.Unit], _ prefield: inout Int) {
    guard var phrase = subject, phrase.opener == nil, let coordinator = phrase.conjuncts.last?.coordinator,
      words[coordinator].lower == "sondern",
      let position = units.firstIndex(where: { unit in
        if case .negation(let not) = unit { not + 1 == firstWord(of: phrase) } else { false }
      }), case .negation(let not) = units[position]
    else { return }
    units.remove(at: position)
    if position < prefield { prefield -= 1 }
    phrase.opener = not
    subject = phrase
  }

  /// „*Ausgerechnet* in Bonn fehlt Geld“, „hat *ausgerechnet* seinen Freund verraten“: in Bonn of all places.
  private func sayOfAll(_ units: inout [German.Unit], _ prefield: inout Int) {
    guard
      let position = units.firstIndex(where: { unit in
        if case .adverb(let word) = unit { words[word].lower == "ausgerechnet" } else { false }
      }), case .adverb(let word) = units[position], position + 1 < units.count,
      case .phrase(var phrase) = units[position + 1], phrase.emphasis == nil, phrase.conjuncts.isEmpty,
      phrase.clauses.isEmpty, (phrase.preposition ?? firstWord(of: phrase)) == word + 1
    else { return }
    phrase.emphasis = word
    units[position + 1] = .phrase(phrase)
    units.remove(at: position)
    if position < prefield { prefield -= 1 }
  }

  /// „*Nicht alles* passt“, „Es wurde *nicht viel* gesprochen“: not everything, not much, since everything that does not fit
  /// would be nothing.
  private func denyEverything(
    _ subject: inout German.NounPhrase?, _ units: inout [German.Unit], _ prefield: inout Int
  ) {
    guard var phrase = subject, phrase.opener == nil,
      ["alles", "viel"].contains(words[phrase.head].lower) && words[phrase.head].wordClass == .pronoun
        || isSingleOne(phrase),
      let position = units.firstIndex(where: { unit in
        if case .negation(let not) = unit { not + 1 == phrase.firstWord } else { false }
      }), position == 0 && prefield == 1 || words[phrase.head].lower != "alles",
      case .negation(let not) = units[position]
    else { return }
    units.remove(at: position)
    if position < prefield { prefield -= 1 }
    phrase.focus.insert(not, at: 0)
    subject = phrase
  }

  /// „*Nicht ein einziger Euro* fehlt“: not a single euro
  private func isSingleOne(_ phrase: German.NounPhrase) -> Bool {
    phrase.conjuncts.isEmpty && phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
      && phrase.modifiers.contains { modifier in
        if case .attribute(let attribute) = modifier { words[attribute.word].reading.key == "einzig" } else { false }
      }
  }

  /// „liegen *so dicht beieinander*, dass …“: of two adverbs the first says how much. „Sie streiken *so lange*, bis er
  /// geht“ says no more than until.
  private func joinDegree(_ units: inout [German.Unit], from prefield: Int) {
    // „blieb *so lange* im Haus, bis sie kam“, but „hat so lange gebraucht, bis sie kam“
    if let position = units.indices.dropLast().first(where: { $0 >= prefield && saysSoLong(units[$0]) }),
      units[(position + 1)...].contains(where: opensUntil), case .adjective(let long, let adverbs) = units[position]
    {
      consume([long] + adverbs)
      units.remove(at: position)
      return
    }
    for position in units.indices.dropLast() where position >= prefield {
      guard case .adverb(let so) = units[position], words[so].lower == "so",
        case .adverb(let word) = units[position + 1], word == so + 1
      else { continue }
      if words[word].lower == "lange", units[(position + 2)...].contains(where: opensUntil) {
        consume([so, word])
        units.removeSubrange(position...(position + 1))
      } else if words[word].match != nil, !words[word].reading.means([.time, .negation, .focus]) {
        units[position] = .adjective(word, adverbs: [so])
        units.remove(at: position + 1)
      }
      return
    }
  }

  private func saysSoLong(_ unit: German.Unit) -> Bool {
    guard case .adjective(let long, let adverbs) = unit, words[long].lower == "lange", adverbs.count == 1 else {
      return false
    }
    let verb = long + 1 < words.count ? words[long + 1] : words[long]
    return words[adverbs[0]].lower == "so" && !verb.readings.contains { ["brauchen", "dauern"].contains($0.key) }
  }

  private func opensUntil(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    return analysis.clauses[index].introducer.first.map { words[$0].lower == "bis" } ?? false
  }

  /// „lehnt das *ebenso* ab *wie die Opposition*“: both halves are one just like, which stands with the second.
  private func likenBehind(_ units: inout [German.Unit], from prefield: Int) {
    guard let last = units.last, case .phrase(let other) = last, let wie = other.preposition,
      words[wie].wordClass == .comparison, words[wie].reading.key == "wie",
      let position = units[prefield...].firstIndex(where: { unit in
        if case .adverb(let word) = unit { ["ebenso", "genauso"].contains(words[word].lower) } else { false }
      })
    else { return }
    if case .adverb(let word) = units[position] { consume(word) }
    units.remove(at: position)
    likened.insert(wie)
  }

  /// Whether a noun phrase and one of the verbs are a group that says that there is something.
  private func isExpression(_ phrase: German.NounPhrase, of keys: [String], in units: [German.Unit]) -> Bool {
    guard words[phrase.head].reading.wordClass == .noun else { return false }
    let present = Set(
      units.compactMap { unit -> String? in
        switch unit {
        case .phrase(let phrase): phrase.preposition.map { words[$0].reading.key }
        case .pronominalAdverb(let word): words[word].reading.key
        default: nil
        }
      })
    let noun = words[phrase.head].lower
    return keys.contains { key in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(key)), with: noun).contains { group in
        group.words.contains(noun)
          // but „Die Rede war gut“
          && group.readings.contains { reading in
            reading.english.hasPrefix("there be")
              && (reading.frame.isEmpty || reading.frame.contains { present.contains(slotName($0)) })
          }
          && fixedParts(group.words.dropLast(), in: [.phrase(phrase)]) != nil
      }
    }
  }

  /// Clauses that a clause before them is coordinated with come out together with that one.
  func withoutCoordinated(_ units: [German.Unit]) -> [German.Unit] {
    let here = Set(units.compactMap { unit -> Int? in if case .clause(let index) = unit { index } else { nil } })
    return units.filter { unit in
      guard case .clause(let index) = unit, let first = analysis.clauses[index].coordinatedWith else { return true }
      return !here.contains(first)
    }
  }

  func isConsumedUnit(_ unit: German.Unit) -> Bool {
    switch unit {
    case .phrase(let phrase) where stranded.contains(phrase.head): false
    case .pronominalAdverb(let index) where stranded.contains(index): false
    case .phrase(let phrase): consumed.contains(phrase.head)
    case .adverb(let index), .pronominalAdverb(let index), .negation(let index), .word(let index), .mark(let index):
      consumed.contains(index)
    case .adjective(let index, _): consumed.contains(index)
    case .clause: false
    }
  }
}

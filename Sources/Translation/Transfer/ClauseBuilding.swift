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
    let said = attribution(&clause.units)
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
    focusPlaces(&units, from: prefield, of: keys)
    stillHas(&units, from: prefield, complex)
    sayHardly(&units, from: prefield, keys)
    likenBehind(&units, from: prefield)
    joinDegree(&units, from: prefield)
    sayOneself(&units, subjectUnit, from: prefield, keys)
    sayEven(&units, &subjectUnit, from: prefield)
    if let phrase = subjectUnit {
      subjectUnit = settledFocus(phrase, &units, prefield: &prefield, clause, complex)
    }
    if !complex.isCopula { sayAlready(&units, prefield: &prefield) }
    // „Dass die Preise steigen und die Löhne sinken, ist neu“: the second half stands in front no more.
    hangContent(on: &subjectUnit, &units, complex, isFormalIt: clause.hasEs(words))
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
      units.removeAll { if case .phrase(let phrase) = $0 { phrase.head == skipped } else { false } }
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
    // „Nicht nur Kinder lieben das Spiel“: it is not the verb that there is more than.
    if prefield == 1, phrase.head < finite, case .adverb(let notOnly)? = units.first,
      words[notOnly].lower == "nicht nur", notOnly + 1 == firstWord(of: phrase)
    {
      units.removeFirst()
      prefield = 0
      phrase.focus.insert(notOnly, at: 0)
    }
    // „darf nur ein Arzt verschreiben“, „dürfen nur noch Anwohner parken“ → only a doctor, only residents
    if finite < phrase.head || clause.kind != .main,
      let only = units.firstIndex(where: { unit in
        guard case .adverb(let word) = unit else { return false }
        return ["nur", "nur noch", "lediglich", "ausschließlich", "bloß"].contains(words[word].lower)
          && word + 1 == firstWord(of: phrase)
      }), case .adverb(let word) = units[only], only >= prefield
    {
      units.remove(at: only)
      phrase.focus.insert(word, at: 0)
    }
    // „Unter den Opfern sind auch Kinder“: among the victims are also children
    if complex.isCopula, phrase.focus.isEmpty, clause.kind == .main, case .phrase(let among)? = clause.units.first,
      among.preposition.map({ words[$0].lower == "unter" }) ?? false,
      let also = units.firstIndex(where: { unit in
        guard case .adverb(let word) = unit else { return false }
        return words[word].lower == "auch" && word + 1 == firstWord(of: phrase)
      }), also >= prefield, case .adverb(let word) = units[also]
    {
      units.remove(at: also)
      phrase.focus = [word]
    }
    // „leiden vor allem Kinder“, „Gerade Kinder leiden“ → children in particular
    if phrase.emphasis == nil, phrase.conjuncts.isEmpty, phrase.clauses.isEmpty, words[phrase.head].wordClass == .noun {
      if phrase.focus.isEmpty,
        let position = units.firstIndex(where: { unit in
          switch unit {
          case .adverb(let word), .adjective(let word, adverbs: _):
            word + 1 == firstWord(of: phrase) && stressesBefore(word, phrase)
          default: false
          }
        })
      {
        phrase.emphasis = firstWord(of: phrase) - 1
        units.remove(at: position)
        if position < prefield { prefield -= 1 }
      } else if phrase.focus.count == 1, phrase.focus[0] == firstWord(of: phrase) - 1 || phrase.focus[0] < phrase.head,
        stressesBefore(phrase.focus[0], phrase)
      {
        phrase.emphasis = phrase.focus.removeFirst()
      }
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

  /// „hat bereits drei Bücher geschrieben“: has already written three books.
  private func sayAlready(_ units: inout [German.Unit], prefield: inout Int) {
    for position in units.indices.reversed() {
      guard case .phrase(var phrase) = units[position], !phrase.isPrepositional, phrase.focus.count == 1,
        case let already = phrase.focus[0], ["bereits", "schon"].contains(words[already].lower),
        !analysis.isTime(phrase)
      else { continue }
      phrase.focus = []
      units[position] = .phrase(phrase)
      units.insert(.adverb(already), at: max(position, prefield))
    }
  }

  /// „vor allem“, „gerade“ before a noun without a number, „allein“ before one with an article.
  private func stressesBefore(_ word: Int, _ phrase: German.NounPhrase) -> Bool {
    guard phrase.modifiers.allSatisfy({ $0.numberWord == nil }) else { return false }
    switch words[word].lower {
    case "vor allem": return true
    case "gerade": return !phrase.agreement.intersection(.plural).isEmpty
    case "allein": return phrase.determiner != nil
    default: return false
    }
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

  /// „*Nicht alles* passt“: not everything, since everything that does not fit would be nothing.
  private func denyEverything(
    _ subject: inout German.NounPhrase?, _ units: inout [German.Unit], _ prefield: inout Int
  ) {
    guard prefield == 1, var phrase = subject, phrase.opener == nil, words[phrase.head].lower == "alles",
      words[phrase.head].wordClass == .pronoun, case .negation(let not)? = units.first, not + 1 == phrase.firstWord
    else { return }
    units.removeFirst()
    prefield = 0
    phrase.focus.insert(not, at: 0)
    subject = phrase
  }

  /// „gab es *vor allem in Bonn*“: mainly of the place rather than of the deed; „führt *zumindest bis Sonntag*“: of the time.
  private func focusPlaces(_ units: inout [German.Unit], from prefield: Int, of verbs: [String]) {
    for position in units.indices.dropLast() where position >= prefield {
      guard case .adverb(let word) = units[position],
        ["vor allem", "mindestens", "zumindest", "wenigstens"].contains(words[word].lower),
        case .phrase(var place) = units[position + 1], let preposition = place.preposition, preposition == word + 1,
        place.focus.isEmpty, case let kind = adverbialKind(place, words[place.head].reading),
        words[word].lower == "vor allem" ? kind == .place : kind == .time,
        !verbs.contains(where: { governedPreposition($0, words[preposition].reading.key) != nil })
      else { continue }
      place.focus = [word]
      units[position + 1] = .phrase(place)
      units.remove(at: position)
      return
    }
  }

  /// „überrascht *selbst Parteifreunde*“, „glaubt *selbst der Minister* nicht“, „ist *selbst unter Fachleuten* umstritten“:
  /// even, before the subject, and before anything else where the subject can do nothing itself.
  private func sayEven(
    _ units: inout [German.Unit], _ subject: inout German.NounPhrase?, from prefield: Int
  ) {
    guard
      let position = units.indices.first(where: { index in
        guard index >= prefield, case .adverb(let word) = units[index] else { return false }
        return words[word].lower == "selbst"
      }), case .adverb(let even) = units[position]
    else { return }
    if var who = subject, who.focus.isEmpty, even + 1 == firstWord(of: who) {
      who.focus = [even]
      subject = who
      units.remove(at: position)
      return
    }
    guard let subject, words[subject.head].reading.info != "h", words[subject.head].reading.info != "g",
      !words[subject.head].isPersonName,
      words[subject.head].wordClass == .noun
        || ["das", "dies", "es"].contains(words[subject.head].lower),
      position + 1 < units.count, case .phrase(var phrase) = units[position + 1], phrase.focus.isEmpty,
      (phrase.preposition ?? firstWord(of: phrase)) == even + 1, words[phrase.head].isNominal
    else { return }
    phrase.focus = [even]
    units[position + 1] = .phrase(phrase)
    units.remove(at: position)
  }

  /// „liegen *so dicht beieinander*, dass …“: of two adverbs the first says how much. „Sie streiken *so lange*, bis er
  /// geht“ says no more than until.
  private func joinDegree(_ units: inout [German.Unit], from prefield: Int) {
    for position in units.indices.dropLast() where position >= prefield {
      guard case .adverb(let so) = units[position], words[so].lower == "so",
        case .adverb(let word) = units[position + 1], word == so + 1
      else { continue }
      if words[word].lower == "lange", units[(position + 2)...].contains(where: opensUntil) {
        consume([so, word])
        units.removeSubrange(position...(position + 1))
      } else if words[word].match != nil, !["t", "n", "f"].contains(words[word].reading.info) {
        units[position] = .adjective(word, adverbs: [so])
        units.remove(at: position + 1)
      }
      return
    }
  }

  private func opensUntil(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    return analysis.clauses[index].introducer.first.map { words[$0].lower == "bis" } ?? false
  }

  /// „hat *selbst* drei Kinder“: of somebody who has them himself, not even three of them.
  private func sayOneself(
    _ units: inout [German.Unit], _ subject: German.NounPhrase?, from prefield: Int, _ verbs: [String]
  ) {
    guard let subject, verbs.contains("haben"), subject.focus.isEmpty,
      words[subject.head].wordClass == .pronoun || words[subject.head].wordClass == .relative
        || words[subject.head].reading.info == "h" || words[subject.head].isPersonName
    else { return }
    for position in units.indices where position >= prefield {
      guard case .phrase(var object) = units[position], !object.isPrepositional, object.focus.count == 1,
        words[object.focus[0]].lower == "selbst"
      else { continue }
      units.insert(.adverb(object.focus.removeFirst()), at: position + 1)
      units[position] = .phrase(object)
      return
    }
  }

  /// „Er hat noch drei Tage Zeit“ → still has three days
  private func stillHas(_ units: inout [German.Unit], from prefield: Int, _ complex: VerbComplex) {
    guard complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "haben" }) else { return }
    for position in units.indices where position >= prefield {
      guard case .phrase(var object) = units[position], !object.isPrepositional, object.focus.count == 1,
        words[object.focus[0]].lower == "noch"
      else { continue }
      units.insert(.adverb(object.focus.removeFirst()), at: position)
      units[position + 1] = .phrase(object)
      return
    }
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

  /// „zahlt *kaum* Steuern“, „hat *kaum noch* Chancen“: the noun of a fixed group is not said by itself, and so what is
  /// said of its amount goes with the verb.
  private func sayHardly(_ units: inout [German.Unit], from prefield: Int, _ keys: [String]) {
    for position in units.indices where position >= prefield {
      guard case .phrase(var object) = units[position], !object.isPrepositional, object.determiner == nil,
        object.focus.count == 1, ["kaum", "kaum noch"].contains(words[object.focus[0]].lower)
      else { continue }
      let isFixed = keys.contains { key in
        lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(key))).contains { group in
          fixedParts(group.words.dropLast(), in: units)?.contains(position) ?? false
        }
      }
      guard isFixed else { continue }
      units.insert(.adverb(object.focus.removeFirst()), at: position)
      units[position + 1] = .phrase(object)
      return
    }
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

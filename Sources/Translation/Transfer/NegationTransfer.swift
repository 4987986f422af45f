import English
import German

/// Negation: taken out of the units and given to the verb.
extension SentenceTransfer {
  /// Takes the negation out of the units; „nicht nur“, „nicht mehr“ go as one.
  func takeNegation(
    _ field: inout [German.Unit], _ front: inout [German.Unit], _ complex: VerbComplex,
    isInverted: Bool
  ) -> Negation? {
    if isInverted, let negation = deniedOpening(&field, &front, complex) { return negation }
    // „Nicht einmal Geld hat er“: before what is not the subject it denies the verb.
    if front.count == 2, case .adverb(let even) = front[0], ["nicht einmal", "nicht mal"].contains(words[even].lower),
      case .phrase = front[1], let negation = negatedAdverb(even, at: 0, in: &front)
    {
      return negation
    }
    orNot(&field)
    for position in field.indices {
      if case .adverb(let index) = field[position], words[index].reading.means([.negation, .focus]),
        let negation = negatedAdverb(index, at: position, in: &field)
      {
        return negation
      }
      guard case .negation(let index) = field[position], !isFixed(index, in: field, complex) else { continue }
      field.remove(at: position)
      consume(index)
      var word = functionWord(index, "neg") ?? "not"
      if position < field.count, case .adverb(let next) = field[position], words[next].lower == "mehr" {
        consume(next)
        field.remove(at: position)
        word = "no longer"
      }
      return Negation(word, source: source(index))
    }
    for position in front.indices {
      let isAsked =
        front.count == 2
        && front.contains { unit in
          if case .adverb(let word) = unit { words[word].lower == "bitte" } else { false }
        }
      guard case .negation(let index) = front[position], front.count == 1 || isAsked else { continue }
      front.remove(at: position)
      consume(index)
      return Negation(functionWord(index, "neg") ?? "not", source: source(index))
    }
    return nil
  }

  /// „Sie kamen *nicht alle*“: they did not all come. „Es sind noch nicht *alle Fragen* geklärt“: not all questions have been
  /// clarified yet, since all that have not been clarified would be none.
  func denyTotal(_ field: inout [German.Unit], _ front: [German.Unit], _ subject: German.NounPhrase?) {
    guard let subject else { return }
    for position in field.indices {
      switch field[position] {
      case .phrase(var phrase)
      where words[phrase.head].lower == "alle" && phrase.head == phrase.lastWord && phrase.determiner == nil
        && subject.head != phrase.head:
        guard let not = phrase.focus.first, phrase.focus.count == 1, words[not].wordClass == .negation,
          subject.agreement.isPluralOnly || !subject.conjuncts.isEmpty
            || words[subject.head].wordClass == .pronoun && words[subject.head].lower != "es"
        else { continue }
        phrase.focus = []
        field[position] = .phrase(phrase)
        field.insert(.negation(not), at: position)
        return
      case .adverb(let index):
        guard index + 1 == subject.firstWord, let all = subject.determiner, all == subject.firstWord,
          words[all].reading.key == "all", words[index].lower.hasSuffix(" nicht"),
          case .adverb(let english) = adverb(index)
        else { continue }
        switch english.lemma {
        case "by no means": notAll[all] = "by no means all"
        case "not yet":
          notAll[all] = "not all"
          pendingAdverbs.append(
            Adverbial(.adverb(AdverbPhrase("yet", source: source(index))), at: .end))
        case "still not":
          notAll[all] = "still not all"
        default: continue
        }
        consume(index)
        field.remove(at: position)
        return
      default: continue
      }
    }
  }

  /// „hat *niemandem etwas* gesagt“: of two indefinite objects the first denies what is said of both, and English says so
  /// with the verb: did not say anything to anyone.
  func deniedForAnybody(_ field: [German.Unit]) -> Negation? {
    func pronoun(_ unit: German.Unit, _ fits: (String) -> Bool) -> Int? {
      guard case .phrase(let phrase) = unit, phrase.genitives.isEmpty, phrase.focus.isEmpty,
        words[phrase.head].wordClass == .pronoun, fits(words[phrase.head].reading.key)
      else { return nil }
      return phrase.head
    }
    guard
      let position = field.firstIndex(where: { unit in
        pronoun(unit) { $0 == "niemand" || $0 == "kein" } != nil && !unit.isPrepositional
      }),
      field[(position + 1)...].contains(where: { unit in
        pronoun(unit) { ["etwas", "irgendetwas", "jemand"].contains($0) } != nil
      }), let nobody = pronoun(field[position], { _ in true })
    else { return nil }
    anybody.insert(nobody)
    return Negation("not", source: source(nobody))
  }

  /// „Das hat noch nie *jemand* geschafft“: behind the word that denies the subject is nobody, and no one has ever.
  func sayNobody(_ work: inout ClauseAssembly) {
    guard let subject = work.subject, words[subject.head].reading.key == "jemand",
      words[subject.head].wordClass == .pronoun, let finite = work.clause.finite
    else { return }
    let isMain = work.clause.kind == .main
    func denies(_ unit: German.Unit) -> Int? {
      switch unit {
      case .negation(let word), .adverb(let word):
        return word < subject.head && (finite < word || !isMain)
          && ["nie", "noch nie", "niemals"].contains(words[word].lower) ? word : nil
      default: return nil
      }
    }
    guard let never = work.clause.units.lazy.compactMap(denies).first else { return }
    if let position = work.field.firstIndex(where: { denies($0) == never }) {
      work.field.remove(at: position)
      consume(never)
    } else if work.negation?.word != "never" {
      return
    }
    work.negation = nil
    nobody.insert(subject.head)
    work.late.append(Adverbial(.adverb(AdverbPhrase("ever", source: source(never))), at: .middle))
  }

  /// „hätte ihn *am liebsten* geohrfeigt“: would have loved to slap him.
  func longFor(_ work: inout ClauseAssembly) {
    guard work.complex.tenseMood == .subjunctive2, work.negation == nil, !work.complex.isCopula,
      work.complex.steps.allSatisfy({ step in if case .modal = step.operation { false } else { true } })
    else { return }
    func take(_ units: inout [German.Unit]) -> Int? {
      let position = units.firstIndex { unit in
        if case .adverb(let word) = unit { words[word].lower == "am liebsten" } else { false }
      }
      guard let position, case .adverb(let word) = units.remove(at: position) else { return nil }
      return word
    }
    guard let most = take(&work.field) ?? take(&work.front) else { return }
    consume(most)
    work.continued = Modal("love to", source: source(most))
  }

  /// „ob er kommt oder nicht“
  private func orNot(_ field: inout [German.Unit]) {
    guard field.count > 1, case .negation(let not) = field[field.count - 1],
      case .word(let or) = field[field.count - 2], words[or].lower == "oder", not == or + 1
    else { return }
    field.removeLast(2)
    consume([or, not])
    pendingAdverbs.append(Adverbial(.literal(Literal("or not", source: source(or, not))), at: .end, comma: .never))
  }

  /// „Auch nach dem Sieg bleibt er ruhig“, „Auch *drei Monate nach* dem Beben“, „Auch *Stunden später*“ → even after the
  /// victory: what one would expect to be over then.
  func sayEvenAfter(_ units: inout [German.Unit]) {
    for (position, unit) in units.enumerated() {
      switch unit {
      case .phrase(let phrase):
        guard let word = phrase.focus.first, words[word].lower == "auch", isAlso(word), isOverBy(phrase) else {
          continue
        }
        even.insert(word)
        return
      case .adverb(let word):
        guard words[word].lower == "auch", isAlso(word), position + 1 < units.count,
          case .phrase(var phrase) = units[position + 1], (phrase.preposition ?? phrase.firstWord) == word + 1,
          isOverBy(phrase)
        else { continue }
        phrase.focus.insert(word, at: 0)
        even.insert(word)
        units[position + 1] = .phrase(phrase)
        units.remove(at: position)
        return
      default: continue
      }
    }
  }

  /// „nach dem Sieg“, „am Tag nach dem Brand“, and the measure before „nach dem Beben“ or „später“.
  private func isOverBy(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    if let preposition = phrase.preposition {
      return (words[preposition].lower == "nach" || words[preposition].lower.ends(in: " nach"))
        && head.means([.time, .event]) && head.nounGroups.isDisjoint(with: [.statement, .standpoint])
    }
    let next = phrase.head + 1
    guard head.nounGroups.contains(.unit), head.means(.time), next < words.count else { return false }
    return ["nach", "später", "danach"].contains(words[next].lower) || words[next].lower.hasPrefix("nach ")
  }

  /// „Auch die Opposition stimmte nicht zu“, „Das ist auch nicht neu“ → not … either; where a clause ends the sentence
  /// there is no room for it.
  func sayEither(
    _ negation: Negation?, _ units: [[German.Unit]], _ subject: inout German.NounPhrase?
  ) -> [[German.Unit]] {
    let denies =
      negation.map { ["not", "never", "no longer"].contains($0.word) }
      ?? (units + [subject.map { [.phrase($0)] } ?? []]).joined().contains { deniesByArticle($0) }
      // „Auch diesmal kam *niemand*“
      || subject.map {
        words[$0.head].wordClass == .pronoun && ["niemand", "kein"].contains(words[$0.head].reading.key)
      }
        ?? false
    guard denies, !(units.last ?? []).contains(where: { if case .clause = $0 { true } else { false } }) else {
      return units
    }
    func either(_ word: Int) {
      consume(word)
      pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("either", source: source(word))), at: .end, comma: .never))
    }
    if let also = subject?.focus.first(where: { words[$0].lower == "auch" }) {
      subject?.focus.removeAll { $0 == also }
      either(also)
      return units
    }
    var result = units
    for group in result.indices {
      for position in result[group].indices {
        guard case .adverb(let word) = result[group][position], isAlso(word) else { continue }
        result[group].remove(at: position)
        // „Auch nach Jahren ist er nicht da“ → even after years
        if position < result[group].count, case .phrase(var phrase) = result[group][position],
          let preposition = phrase.preposition, preposition == word + 1,
          ["nach", "seit"].contains(words[preposition].lower), words[phrase.head].reading.means([.time, .event])
        {
          phrase.focus.insert(word, at: 0)
          even.insert(word)
          result[group][position] = .phrase(phrase)
          return result
        }
        either(word)
        return result
      }
    }
    return result
  }

  /// „Verletzte gab es nicht“ → there were no injured; „Eine Gefahr bestand nicht“ → there was no danger: the negation
  /// goes to what is not there.
  func deniesExistence(
    _ negation: Negation?, _ front: [German.Unit], _ complex: VerbComplex, _ subject: German.NounPhrase?
  ) -> Bool {
    guard negation?.word == "not" else { return false }
    var missing: German.NounPhrase?
    if let subject, words[subject.head].reading.key == "es", complex.readings.contains(where: { $0.key == "geben" }),
      front.count == 1, case .phrase(let phrase) = front[0], !phrase.isPrepositional
    {
      missing = phrase
    } else if complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "bestehen" }), front.isEmpty {
      missing = subject
    }
    guard let missing, words[missing.head].isNominal, missing.modifiers.allSatisfy({ $0.numberWord == nil }) else {
      return false
    }
    if let determiner = missing.determiner {
      guard words[determiner].reading.key == "ein", words[determiner].wordClass == .article else { return false }
    }
    denied.insert(missing.head)
    return true
  }

  /// „fuhren keine Züge“
  func deniesByArticle(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let determiner = phrase.determiner else { return false }
    return words[determiner].reading.key == "kein"
  }

  /// „auch“, „ebenfalls“, of what stands behind it; not „auch noch Geld“, nor what is denied itself („nicht auch“).
  private func isAlso(_ word: Int) -> Bool {
    guard words[word].isPlainly(.also) else { return false }
    guard words[word].lower == "auch" else { return true }
    guard word == 0 || words[word - 1].wordClass != .negation else { return false }
    // „auch *noch keinen* Termin“
    if word + 2 < words.count, words[word + 1].lower == "noch", words[word + 2].reading.key == "kein" { return true }
    return word + 1 >= words.count || !["noch", "nur", "wenn", "mal", "dann"].contains(words[word + 1].lower)
  }

  /// „noch nicht“, „nicht unbedingt“: the verb is negated, the rest stays an adverb (has not yet decided).
  func negatedAdverb(_ index: Int, at position: Int, in field: inout [German.Unit]) -> Negation? {
    guard case .adverb(let phrase) = adverb(index) else { return nil }
    if phrase.lemma == "no longer" || phrase.lemma.hasPrefix("never") {
      field.remove(at: position)
      // „habe ihn seit Jahren nicht mehr gesehen“: have not seen him for years
      if phrase.lemma == "no longer", field.contains(where: { since($0) != nil }) {
        return Negation("not", source: source(index))
      }
      // „Er kam nie wieder“: he never came again.
      let late = phrase.lemma.dropFirst("never ".count)
      if phrase.lemma != "no longer", late == "again" || late == "before" {
        pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase(String(late), source: source(index))), at: .end))
      }
      return Negation(phrase.lemma == "no longer" ? "no longer" : "never", source: source(index))
    }
    // „Das hilft ihm ebenso wenig wie uns“: does not help him any more than us.
    if phrase.lemma == "not" {
      field.remove(at: position)
      return Negation("not", source: source(index))
    }
    // „Er hat nicht einmal gefragt“; the other groups that stand before what they single out have no verb to deny.
    if words[index].reading.means(.focus), phrase.lemma != "not even" { return nil }
    let isStill = phrase.lemma == "still not"
    guard isStill || phrase.lemma.hasPrefix("not ") else { return nil }
    field.remove(at: position)
    let rest = isStill ? "still" : String(phrase.lemma.dropFirst(4))
    let isLate = ["yet", "yet either", "at all", "so far", "in the least", "for a long time", "for ages", "like that"]
      .contains(
        rest)
    pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase(rest, source: source(index))), at: isLate ? .end : .middle))
    return Negation("not", source: source(index))
  }

  /// Right before „nicht“; „werden *oft* viele Plätze nicht genutzt“: or anywhere before that of the clause.
  func isBeforeNot(_ index: Int, anywhere: Bool) -> Bool {
    if index + 1 < words.count, words[index + 1].wordClass == .negation { return true }
    guard anywhere, let clause = analysis.clause(around: index) else { return false }
    return clause.units.contains { unit in
      if case .negation(let not) = unit { not > index } else { false }
    }
  }

  /// „Der Plan ist weder neu, *noch löst er* das Problem“, „Er kam nicht, noch schrieb er“: a second statement that is denied,
  /// nor does it solve …
  func deniesToo(_ clause: German.Clause, by coordinator: Int? = nil) -> Bool {
    guard clause.kind == .main, let nor = clause.coordinator, coordinator == nil || coordinator == nor,
      words[nor].lower == "noch", clause.finite == nor + 1, clause.prefield == 0
    else { return false }
    return words[..<nor].contains { $0.lower == "weder" || $0.has(.negation) || $0.reading.key == "kein" }
  }
}

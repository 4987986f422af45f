import English
import German

/// „was“: whether it asks for something or speaks of all that was said before it.
extension SentenceTransfer {
  /// „sagte, was er dachte“, „unklar, was er wollte“, „keine Ahnung, was das soll“: what is asked, known or done; but
  /// „gewann das Rennen, was niemand erwartet hatte“ speaks of all that was said.
  func asksWhat(_ clause: German.Clause, _ was: Int) -> Bool {
    guard let parent = clause.parent else { return false }
    let above = analysis.clauses[parent]
    if saysWhetherKnown(above.units) || asksForDeed(clause, was) { return true }
    // „Mal sehen, was passiert“
    if above.kind == .fragment, above.verbs.isEmpty, case .adverb(let group)? = above.units.first,
      words[group].match != nil
    {
      return true
    }
    // „Es ist wichtig, was er sagt“
    // „Interessant ist auch, was passiert“
    let isInFront =
      above.prefield == 1 && above.units.first.map { if case .adjective = $0 { true } else { false } } ?? false
    let isAssessed =
      (above.hasEs(words) || isInFront) && above.units.contains { if case .adjective = $0 { true } else { false } }
    if isAssessed, analysis.verbComplex(of: above)?.isCopula ?? false { return true }
    // „informierte darüber, was …“
    let isAnnounced = above.units.contains { unit in
      if case .pronominalAdverb(let word) = unit { words[word].lower.hasPrefix("da") && word < was } else { false }
    }
    if isAnnounced { return true }
    if was > 1, !clause.tellsOutcome(words),
      lexicon.readings(.nouns, words[was - 2].reading.key).contains(where: { $0.governed["ob"] != nil })
    {
      return true
    }
    guard let complex = analysis.verbComplex(of: above), !complex.isPassive || complex.steps.last?.operation == .isTo
    else { return false }
    let keys = complex.readings.map(\.key)
    if keys.contains(where: lexicon.asks), !hasAllItTakes(above, complex, before: was) { return true }
    if speaksOfAll(clause) { return false }
    // „Die Frage ist, was …“
    let heads = above.units.compactMap { unit -> Int? in
      if case .phrase(let phrase) = unit, !phrase.isPrepositional { phrase.head } else { nil }
    }
    if complex.isCopula, heads.count == 1, words[heads[0]].reading.nounGroups.contains(.question) {
      return true
    }
    guard !complex.isCopula,
      keys.contains(where: { key in
        lexicon.readings(.verbs, key).last.map { $0.frame.contains("a") || $0.frame.contains("dass") } ?? false
          || lexicon.readings(.verbs, key).contains { $0.frame == ["dass"] && $0.conditions.isEmpty }
          // „zahlen, was sie nutzen“
          || lexicon.readings(.verbs, key).contains { $0.frame == ["a"] && $0.conditions.isEmpty }
            && (namesObject(clause, was) || followsDeed(clause, above, was))
      })
    else { return false }
    let subject = self.subject(of: above, complex: complex)?.phrase.head
    return !above.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        !phrase.isPrepositional && phrase.head != subject && words[phrase.head].wordClass != .reflexive
          && phrase.agreement.allows(.accusative) && !analysis.isTime(phrase) && phrase.head < was
      case .clause(let other): analysis.clauses[other].words.upperBound < was
      default: false
      }
    }
  }

  /// „Die Serie sahen Millionen, *was viel ist*“: behind an object that stands in front it asks nothing.
  func tellsOfAll(_ clause: German.Clause) -> Bool {
    guard clause.kind == .relative, clause.antecedent == nil, let was = clause.introducer.first,
      words[was].lower == "was", let parent = clause.parent, case let above = analysis.clauses[parent],
      above.prefield > 0, case .phrase(let front)? = above.units.first, words[front.head].wordClass == .noun
    else { return false }
    return !asksWhat(clause, was)
  }

  /// „Sie üben, *was zu tun ist*“: asks what to do, of whatever verb; but „…, was zu begrüßen ist“.
  private func asksForDeed(_ clause: German.Clause, _ was: Int) -> Bool {
    was + 3 < words.count && words[was + 1].wordClass == .zu && words[was + 2].lower == "tun"
      && words[was + 3].readings.contains { $0.key == "sein" || $0.key == "bleiben" }
  }

  /// „Sie malte, *was sie sah*“: right behind a verb that takes a thing and has none yet; but „Er spielte, was alle freute“.
  private func followsDeed(_ clause: German.Clause, _ above: German.Clause, _ was: Int) -> Bool {
    guard was > 1, above.verbs == [was - 2],
      words[was - 2].readings.contains(where: { $0.verbGroups.contains(.concerns) }),
      let complex = analysis.verbComplex(of: clause), !complex.isCopula
    else { return false }
    return complex.readings.allSatisfy { $0.verbGroups.isDisjoint(with: [.affects, .entails]) }
  }

  /// „was sie nutzen“: „was“ is the object of a verb that tells nothing of what was said, unlike „…, was sie bestreiten“.
  private func namesObject(_ clause: German.Clause, _ was: Int) -> Bool {
    guard let complex = analysis.verbComplex(of: clause), !complex.isCopula, !complex.isPassive,
      let subject = subject(of: clause, complex: complex)?.phrase, subject.head != was
    else { return false }
    return complex.readings.allSatisfy { reading in
      reading.key != "tun" && lexicon.needs(ofVerb: reading.key).mayHave(.accusative)
        && !lexicon.needs(ofVerb: reading.key).mayHave(oneOf: [.dass, .ob])
        && reading.verbGroups.isDisjoint(with: [.affects, .entails])
    }
  }

  /// „prüfte die Bücher, was seine Aufgabe ist“: of a verb that asks something but asks nobody, the object before the
  /// comma is all that it takes.
  private func hasAllItTakes(_ clause: German.Clause, _ complex: VerbComplex, before was: Int) -> Bool {
    let asksSomebody = complex.readings.contains { reading in
      lexicon.needs(ofVerb: reading.key).mayHave([.ob, .accusative])
        || lexicon.needs(ofVerb: reading.key).mayHave([.ob, .reflexive])
    }
    guard !asksSomebody, was > 1, words[was - 1].isComma else { return false }
    let subject = self.subject(of: clause, complex: complex)?.phrase.head
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject else { return false }
      // „Er merkt es nicht, was schade ist“, but „Er merkt das, was sie tut“
      if ["das", "dies", "es"].contains(words[phrase.head].lower), phrase.determiner == nil {
        return phrase.head < was - 2
      }
      // „…, die Artikel zu diskutieren, was falsch ist“: or right before the verbs that end the clause
      let isLast =
        clause.kind == .infinitive
        // „*Die Serie* sahen Millionen, was viel ist“
        || clause.prefield > 0 && clause.finite.map { phrase.lastWord < $0 } ?? false
        || phrase.lastWord < was - 1 && ((phrase.lastWord + 1)..<(was - 1)).allSatisfy(clause.verbs.contains)
      return isLast && phrase.agreement.allows(.accusative) && !phrase.agreement.allows(.dative)
        && words[phrase.head].wordClass == .noun && !analysis.isTime(phrase)
    }
  }

  /// „die Summe, um die es geht“ → the sum in question, „die Frage, um die es geht“ → the question at issue
  func whatIsAtIssue(_ clause: German.Clause, _ antecedent: German.NounPhrase) -> Phrase? {
    guard clause.introducer.count == 2, words[clause.introducer[0]].lower == "um",
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.key == "gehen" }),
      clause.units.allSatisfy({ unit in
        guard case .phrase(let phrase) = unit else { return false }
        return phrase.head == clause.introducer[1] || words[phrase.head].lower == "es"
      })
    else { return nil }
    let all = Array(clause.words)
    consume(all)
    return .literal(
      Literal(words[antecedent.head].reading.means(.abstract) ? "at issue" : "in question", source: source(all)))
  }
}

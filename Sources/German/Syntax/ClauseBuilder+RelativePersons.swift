import Lexicon

/// Relative clauses that speak of a person, although something else stands between.
extension ClauseBuilder {
  /// „die Sprecherin der Behörde, *die weinte*“: what only persons do, the person did that the last phrase names, and not
  /// what stands behind.
  mutating func attachToPerson(
    _ index: Int, _ pronoun: Int, in parent: Int, agreeing genders: Agreement
  ) -> Agreement? {
    let range = clauses[index].words
    guard pronoun == range.lowerBound, ["der", "die"].contains(words[pronoun].lower) else { return nil }
    if let noun = attachToBearer(index, in: parent, agreeing: genders) { return noun }
    guard let position = clauses[parent].units.indices.last, case .phrase(var phrase) = clauses[parent].units[position],
      phrase.conjuncts.isEmpty, phrase.lastWord == range.lowerBound - 2, phrase.edgeNouns.count > 1,
      !isPerson(phrase.edgeNouns[0]), let person = phrase.edgeNouns.dropFirst().first(where: isPerson),
      actsAsPerson(range) || tellsApartByNumber(phrase, person, range),
      case let agreement = words[person].readings.reduce(into: Agreement.none, { $0.formUnion($1.agreement) })
        .intersection(genders), !agreement.isEmpty
    else { return nil }
    phrase.hang(clause: index, on: person)
    if person == phrase.head, case let narrowed = phrase.agreement.intersection(genders), !narrowed.isEmpty {
      phrase.agreement = narrowed
    }
    clauses[parent].units[position] = .phrase(phrase)
    clauses[index].antecedent = person
    return agreement
  }

  private func isPerson(_ noun: Int) -> Bool { words[noun].reading.means(.person) || words[noun].isPersonName }

  /// The verb is of those that have persons for subjects, and the clause no other subject than its pronoun.
  private func actsAsPerson(_ range: Range<Int>) -> Bool {
    guard let last = lastVerb(range) else { return false }
    let verbs = (max(range.lowerBound + 1, last - 1)...last).filter { !words[$0].verbKeys.isEmpty }
    guard
      verbs.contains(where: {
        words[$0].readings.contains { $0.wordClass == .verb && $0.verbGroups.contains(.personal) }
      }),
      // „die der Mann kannte“, „die er kannte“
      !words[last].readings.contains(where: { $0.key == "werden" })
    else { return false }
    let next = words[range.lowerBound + 1]
    return !next.readings.contains {
      $0.agreement.allows(.nominative) && [.pronoun, .article, .noun, .name, .possessive].contains($0.wordClass)
    }
  }

  /// „Ein Mann mit Bart, *der auf einer Bank sitzt*“: what somebody has with or on him does not do what living beings do.
  private mutating func attachToBearer(_ index: Int, in parent: Int, agreeing genders: Agreement) -> Agreement? {
    let range = clauses[index].words
    let count = clauses[parent].units.count
    guard count > 1, doesAsBeing(range) else { return nil }
    for position in (max(0, count - 3)..<(count - 1)).reversed() {
      guard case .phrase(var bearer) = clauses[parent].units[position], isPerson(bearer.head), bearer.conjuncts.isEmpty,
        attributes(behind: position, before: range.lowerBound, in: parent) == count - 1 - position,
        case let things = clauses[parent].units[(position + 1)...].compactMap({ unit -> NounPhrase? in
          if case .phrase(let thing) = unit { thing } else { nil }
        }),
        things.allSatisfy({ $0.edgeNouns.allSatisfy { !isPerson($0) && !words[$0].reading.means(.group) } }),
        case let narrowed = bearer.agreement.intersection(genders), !narrowed.isEmpty
      else { continue }
      for thing in things { bearer.attach(thing, to: bearer.head) }
      bearer.clauses.append(index)
      bearer.agreement = narrowed
      clauses[parent].units.removeLast(things.count)
      clauses[parent].units[position] = .phrase(bearer)
      clauses[index].antecedent = bearer.head
      return narrowed
    }
    return nil
  }

  /// „Schüler einer Schule, *die Kartoffeln ernten*“: the verb in the plural, of what living beings do, and only the persons
  /// are several.
  private func tellsApartByNumber(_ phrase: NounPhrase, _ person: Int, _ range: Range<Int>) -> Bool {
    guard let last = range.last, words[last].hasFinite, words[last].verbForms.isPluralOnly, doesAsBeing(range) else {
      return false
    }
    return phrase.edgeNouns.prefix { $0 != person }.allSatisfy { words[$0].reading.agreement.isSingularOnly }
      && !words[person].reading.agreement.intersection(.plural).isEmpty
  }

  /// The verb is of what living beings do with their bodies, and nobody else in the clause does it.
  private func doesAsBeing(_ range: Range<Int>) -> Bool {
    guard let last = lastVerb(range), last > range.lowerBound,
      words[last].readings.contains(where: { reading in
        reading.wordClass == .verb && !reading.verbGroups.isDisjoint(with: [.bodily, .personal])
      })
    else { return false }
    let next = words[range.lowerBound + 1]
    if next.has(.pronoun), !next.has(.article), next.agreement(of: .pronominal).allows(.nominative) { return false }
    return !range.dropFirst().contains { isPerson($0) && !isGoverned($0, in: range) }
  }

  private func lastVerb(_ range: Range<Int>) -> Int? {
    range.last { words[$0].hasFinite || !words[$0].verbKeys.isEmpty }
  }

  /// „mit ihrer Lehrerin“
  private func isGoverned(_ noun: Int, in range: Range<Int>) -> Bool {
    words[max(range.lowerBound + 1, noun - 3)..<noun].contains { $0.has(.preposition) || $0.has(.prepositionArticle) }
  }

  /// „ein Vorfall an einer Schule in Osaka, *bei dem* Kinder starben“: what happened, before the phrases that tell where; of the
  /// bare name of the place, or of a noun in another gender, nothing is told.
  mutating func attachToEvent(_ index: Int, _ pronoun: Int, in parent: Int, agreeing genders: Agreement) -> Agreement? {
    let units = clauses[parent].units
    guard pronoun > 0, words[pronoun - 1].lower == "bei", case .phrase(let place)? = units.last, isBarePlace(place)
    else { return nil }
    var inner = [place]
    for position in units.indices.dropLast().reversed() {
      guard case .phrase(var noun) = units[position], noun.clauses.isEmpty, inner.count < 3,
        let next = inner.last?.preposition, noun.lastWord == next - 1, words[noun.innermostNoun].wordClass == .noun
      else { return nil }
      guard inner.count > 1, words[noun.innermostNoun].reading.means(.event),
        !noun.agreement.inAnyCase.isDisjoint(with: genders)
      else {
        // „an einer Schule“: „bei dem“ is not told of it.
        guard noun.isPrepositional, noun.agreement.inAnyCase.isDisjoint(with: genders) else { return nil }
        inner.append(noun)
        continue
      }
      let head = noun.innermostNoun
      for part in inner.reversed() { noun.attachInnermost(part) }
      noun.hang(clause: index, on: head)
      clauses[parent].units.replaceSubrange(position..., with: [.phrase(noun)])
      clauses[index].antecedent = head
      return noun.agreement.intersection(genders)
    }
    return nil
  }
}

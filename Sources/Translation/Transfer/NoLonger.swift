import English
import German

/// „kein … mehr“: what is no longer, or no longer done.
extension SentenceTransfer {
  /// „hat kein Geld mehr“ → no longer has money; the negation goes to the verb.
  func noLonger(
    _ field: inout [German.Unit], _ front: [German.Unit], _ subject: German.NounPhrase?, _ complex: VerbComplex
  ) -> Negation? {
    guard
      let position = field.lastIndex(where: { loneMore($0) != nil }), let more = loneMore(field[position])
    else { return nil }
    // „Niemand solle mehr bezahlen“: a higher amount, where nothing else is paid
    if case .phrase = field[position], complex.readings.contains(where: { $0.verbGroups.contains(.amounts) }),
      !field.contains(where: { unit in
        if case .phrase(let other) = unit {
          !other.isPrepositional && other.head != more && other.agreement.allows(.accusative)
        } else {
          false
        }
      }), words[..<more].allSatisfy({ $0.wordClass != .negation })
    {
      return nil
    }
    // „Nichts ist mehr wie früher“, „weiß keiner mehr“
    if let subject, ["nichts", "niemand", "kein"].contains(words[subject.head].reading.key),
      words[subject.head].reading.wordClass == .pronoun
    {
      field.remove(at: position)
      consume(more)
      pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("anymore", source: source(more))), at: .end))
      return nil
    }
    // „In Berlin ist kein Platz mehr“: there is no longer any room
    if let subject, let determiner = subject.determiner, words[determiner].reading.key == "kein",
      existsSomewhere(subject, complex, field.filter { loneMore($0) == nil } + front)
    {
      field.remove(at: position)
      consume(more)
      unlimited.insert(determiner)
      return Negation("no longer", source: source(determiner, more))
    }
    // „Dort werden keine Waffen mehr verkauft“: weapons are no longer sold there; „Kein Arzt kommt mehr“: anymore
    if let subject, let determiner = subject.determiner, words[determiner].reading.key == "kein" {
      field.remove(at: position)
      consume(more)
      if subject.agreement.isPluralOnly
        || subject.conjuncts.isEmpty && words[subject.head].reading.agreement.isPluralOnly
      {
        affirmed.insert(determiner)
        return Negation("no longer", source: source(determiner, more))
      }
      pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("anymore", source: source(more))), at: .end))
      return nil
    }
    for unit in field + front {
      // „Er hat niemanden mehr“, „will niemandem mehr zur Last fallen“: no one anymore
      if case .phrase(let nobody) = unit, words[nobody.head].reading.key == "niemand" {
        field.remove(at: position)
        consume(more)
        pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("anymore", source: source(more))), at: .end))
        return nil
      }
      guard case .phrase(let phrase) = unit, let determiner = phrase.determiner,
        words[determiner].reading.key == "kein"
      else { continue }
      field.remove(at: position)
      consume(more)
      attachBehindMore(&field, position)
      // „hat keine Zeit mehr“: where the group says no, it is anymore.
      if saysNoItself(phrase, complex) {
        pendingAdverbs.append(Adverbial(.adverb(AdverbPhrase("anymore", source: source(more))), at: .end))
        return nil
      }
      // „ist kein Lehrer mehr“: is no longer a teacher
      let isThere =
        subject.map { words[$0.head].reading.key == "es" } ?? false && field.contains { thereAdverb($0) != nil }
      if complex.isCopula, !isThere { affirmed.insert(determiner) } else { unlimited.insert(determiner) }
      return Negation("no longer", source: source(determiner, more))
    }
    return nil
  }

  /// „*Nicht mehr zu retten* war ein Hund“: with the predicate in front its denial goes back to the verb.
  func returnDenial(_ work: inout ClauseAssembly) {
    guard case .adverb(let word)? = work.front.first,
      ["nicht mehr", "nicht länger", "noch nicht"].contains(words[word].lower), let finite = work.clause.finite,
      work.clause.verbs.contains(where: { $0 > word && $0 < finite })
    else { return }
    work.field.insert(work.front.removeFirst(), at: 0)
  }

  /// „ist *nicht mehr* zu retten“
  func isNoLonger(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adverb(let word) = unit { ["nicht mehr", "nicht länger"].contains(words[word].lower) } else { false }
    }
  }

  private func loneMore(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let index) where words[index].lower == "mehr": index
    case .phrase(let phrase) where !phrase.isPrepositional && words[phrase.head].lower == "mehr": phrase.head
    default: nil
    }
  }

  /// „In Berlin ist kein Platz“, „weil kein Geld da ist“: with nothing but places and times beside it, what is not there.
  func existsSomewhere(_ subject: German.NounPhrase, _ complex: VerbComplex, _ others: [German.Unit]) -> Bool {
    guard complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "sein" }), !others.isEmpty,
      words[subject.head].wordClass == .noun, subject.conjuncts.isEmpty
    else { return false }
    return others.allSatisfy { unit in
      switch unit {
      case .phrase(let phrase):
        phrase.preposition.map { ["in", "an", "auf", "bei", "für", "unter"].contains(words[$0].reading.key) } ?? false
      case .adverb: true
      default: false
      }
    }
  }

  /// „da“, „übrig“: said by there is.
  func thereAdverb(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word), .word(let word): words[word].lower == "da" ? word : nil
    default: nil
    }
  }

  /// „keine Hoffnung mehr auf Frieden“: what the noun governs stands behind „mehr“.
  private func attachBehindMore(_ field: inout [German.Unit], _ position: Int) {
    guard position > 0, position < field.count, case .phrase(var noun) = field[position - 1],
      case .phrase(let inner) = field[position], let preposition = inner.preposition,
      lexicon.noun(words[noun.head].reading.key, governs: words[preposition].reading.key)
    else { return }
    noun.attachInnermost(inner)
    field[position - 1] = .phrase(noun)
    field.remove(at: position)
  }
}

/// Joins verbs with the prefixes that stand apart from them.
extension ClauseBuilder {
  /// The readings that a verb has with a prefix.
  func readings(of verb: Int, with prefix: String) -> [Reading] {
    words[verb].readings.compactMap { reading in
      guard reading.wordClass == .verb, verbs.contains("\(prefix)|\(reading.key)") else { return nil }
      var joined = reading
      joined.key = "\(prefix)|\(reading.key)"
      joined.lemma = prefix + reading.lemma
      return joined
    }
  }

  /// Likewise, for a word that can be nothing else at the end of a clause even if the lexicon lacks the verb.
  private func readings(of verb: Int, with particle: Int) -> [Reading] {
    let prefix = words[particle].lower
    let known = readings(of: verb, with: prefix)
    guard known.isEmpty, prefixes.contains(prefix), !words[verb].readings.contains(where: isAuxiliary),
      words[particle].readings.allSatisfy({
        $0.wordClass == .preposition || $0.wordClass == .postposition || $0.info == "r" || $0.origin == .guess
      }), endsClause(particle)
    else { return known }
    return words[verb].readings.filter { $0.wordClass == .verb && !$0.key.contains("|") }.map { reading in
      var joined = reading
      joined.lemma = prefix + reading.lemma
      joined.origin = .guess
      return joined
    }
  }

  /// Whether nothing but a mark or a coordinator stands behind a word.
  private func endsClause(_ word: Int) -> Bool {
    word + 1 >= words.count || words[word + 1].isPunctuation || words[word + 1].has(.coordinator)
  }

  private func isAuxiliary(_ reading: Reading) -> Bool { AuxiliaryVerbs.all.contains(reading.key) }

  /// The separated prefix at the end of a main clause joins its verb.
  mutating func separateParticle(_ index: Int) {
    joinSeparated(index)
    guard let finite = clauses[index].finite, takesParticle(index) else { return }
    for position in clauses[index].units.indices.reversed() {
      let unit = clauses[index].units[position]
      if case .clause = unit { continue }
      if let particle = bareWord(unit), particle > finite {
        let joined = readings(of: finite, with: particle)
        if joined.isEmpty { return }
        clauses[index].units.remove(at: position)
        return join(particle, to: finite, joined, in: index)
      }
      // A phrase may stand behind the prefix („gab die Hälfte ab an …“).
      guard case .phrase(let phrase) = unit, phrase.isPrepositional, position > 0,
        let before = bareWord(clauses[index].units[position - 1]), words[before].has(.preposition)
      else { break }
    }
    joinVerbalParticle(index, finite)
  }

  private func takesParticle(_ index: Int) -> Bool {
    let clause = clauses[index]
    return (clause.kind == .main || clause.kind == .imperative || clause.kind == .question || clause.kind == .verbFirst)
      && !clause.verbs.contains { words[$0].reading.wordClass == .verbParticle }
      && !(isUnderModal(clause) && clause.verbs.contains { $0 != clause.finite && words[$0].hasInfinitive })
  }

  /// „wird … fertig sein“: under a modal nothing separates.
  private func isUnderModal(_ clause: Clause) -> Bool {
    guard let finite = clause.finite else { return false }
    return words[finite].readings.contains { AuxiliaryVerbs.modals.contains($0.key) || $0.key == "werden" }
  }

  /// „nahmen … teil“: a prefix that looks like an imperative.
  mutating func joinVerbalParticle(_ index: Int, _ finite: Int) {
    guard let last = clauses[index].verbs.last, last > finite,
      words[last].readings.allSatisfy({ $0.verb == .imperativeSingular })
    else { return }
    let joined = readings(of: finite, with: words[last].lower)
    guard !joined.isEmpty else { return }
    clauses[index].verbs.removeLast()
    join(last, to: finite, joined, in: index)
  }

  private mutating func join(_ particle: Int, to verb: Int, _ joined: [Reading], in index: Int) {
    clauses[index].verbs.append(particle)
    words[particle].readings = [particleReading(particle)]
    words[verb].readings = joined
  }

  /// Keeps in `info` what the prefix is by itself: an adverb of time or of the kind „dazu“ (t), a predicate (a).
  private func particleReading(_ word: Int) -> Reading {
    var reading = Reading(lemma: words[word].lower, key: words[word].lower, wordClass: .verbParticle)
    if words[word].has(.pronominalAdverb) || words[word].first(.adverb)?.info == "t" { reading.info = "t" }
    if words[word].first(.adverb)?.info == "s" { reading.info = "a" }
    return reading
  }

  /// The word of a unit that consists of one that could be a prefix.
  private func bareWord(_ unit: Unit) -> Int? {
    switch unit {
    case .adverb(let word), .word(let word), .pronominalAdverb(let word): word
    case .adjective(let word, let adverbs): adverbs.isEmpty ? word : nil
    case .phrase(let phrase):
      !phrase.isPrepositional && phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.genitives.isEmpty
        && phrase.conjuncts.isEmpty ? phrase.head : nil
    default: nil
    }
  }

  /// The open clause, or the one before an insertion, whose verb a prefix at the end of this segment completes
  /// („wählt der Gast, wenn er möchte, seinen Wein *aus*“).
  func clauseCompleted(by segment: Segment) -> Int? {
    guard let item = segment.items.last, item.end == item.start + 1, verbIndices(segment).isEmpty else { return nil }
    let particle = item.start
    guard !words[particle].isCapitalized else { return nil }
    return (suspended + stack).last { index in
      guard let finite = clauses[index].finite, takesParticle(index) else { return false }
      return !readings(of: finite, with: particle).isEmpty
    }
  }

  /// „bekannt geben“, „zurecht kommen“: a prefix written apart right before the infinitive or participle.
  mutating func joinSeparated(_ index: Int) {
    for verb in clauses[index].verbs where verb > 0 && verb != clauses[index].finite {
      guard
        let position = clauses[index].units.indices.last(where: { position in
          switch clauses[index].units[position] {
          case .adverb(let word), .word(let word), .adjective(let word, _): word == verb - 1
          default: false
          }
        })
      else { continue }
      let joined = readings(of: verb, with: words[verb - 1].lower)
      guard !joined.isEmpty else { continue }
      clauses[index].units.remove(at: position)
      if position < clauses[index].prefield { clauses[index].prefield -= 1 }
      clauses[index].verbs.insert(verb - 1, at: clauses[index].verbs.firstIndex(of: verb) ?? 0)
      var particle = particleReading(verb - 1)
      // „frei gemacht“, „wohl gefühlt“: written apart, an adjective is a predicate.
      if words[verb - 1].has(.adjective) || words[verb - 1].first(.adverb)?.info == "s" { particle.info = "a" }
      words[verb - 1].readings = [particle]
      words[verb].readings = joined
    }
  }
}

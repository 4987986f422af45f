import Lexicon

/// Joins verbs with the prefixes that stand apart from them.
extension ClauseBuilder {
  /// The readings that a verb has with a prefix.
  func readings(of verb: Int, with prefix: String) -> [Reading] {
    words[verb].readings.compactMap { reading in
      guard reading.wordClass == .verb, verbs.contains("\(prefix)|\(reading.key)") else { return nil }
      var joined = reading
      joined.key = "\(prefix)|\(reading.key)"
      joined.lemma = prefix + reading.lemma
      joined.groups = .verb(groups.ofVerb(joined.key))
      return joined
    }
  }

  /// Likewise, for a word that can be nothing else at the end of a clause even if the lexicon lacks the verb.
  private func readings(of verb: Int, with particle: Int) -> [Reading] {
    let prefix = words[particle].lower
    let known = readings(of: verb, with: prefix)
    // „…, sagte Kurz“: inside a sentence a capital is no prefix's.
    guard known.isEmpty, prefixes.contains(prefix), !words[particle].isCapitalized,
      !words[verb].readings.contains(where: { isAuxiliary($0) }),
      prefix == "ein"
        || words[particle].readings.allSatisfy({
          $0.wordClass == .preposition || $0.wordClass == .postposition || $0.means(.direction) || $0.origin == .guess
        }), endsClause(particle), !closesPhrase(particle), !isTaken(particle, behind: verb)
    else { return known }
    return words[verb].readings.filter { $0.wordClass == .verb && !$0.key.contains("|") }.map { reading in
      var joined = reading
      joined.lemma = prefix + reading.lemma
      joined.origin = .guess
      return joined
    }
  }

  /// „auf den Straßen herrscht Chaos, Züge fallen *aus*“: a verb between has the prefix; „ein: „…““ is an article.
  private func isTaken(_ particle: Int, behind verb: Int) -> Bool {
    let prefix = words[particle].lower
    if prefix == "ein", particle + 1 < words.count, ![",", ".", "!", "?", ";"].contains(words[particle + 1].text),
      words[particle + 1].isPunctuation
    {
      return true
    }
    return (verb + 1..<particle).contains { words[$0].hasFinite && !readings(of: $0, with: prefix).isEmpty }
  }

  /// Whether nothing but a mark or a coordinator stands behind a word.
  private func endsClause(_ word: Int) -> Bool {
    word + 1 >= words.count || words[word + 1].isPunctuation || words[word + 1].has(.coordinator)
  }

  /// Whether a word is neither a part of a group („mit und ohne Leine“, „nach wie vor“) nor in another clause that is
  /// quoted behind the verb.
  private func isAlone(_ word: Int, from verb: Int) -> Bool {
    let quote = words[verb..<word].lastIndex { Marks.isQuote($0.text) }
    if let quote, words[verb..<word].count(where: { Marks.isQuote($0.text) }) % 2 == 1,
      words[quote..<word].contains(where: \.isOnlyFinite)
    {
      return false
    }
    // „nach wie vor“
    if word > 1, words[word - 1].lower == "wie", words[word - 2].lower == "nach" { return false }
    // „auf und ab“, „hin und her“
    if word > 1, words[word - 1].has(.coordinator), !words[word - 2].has(.verb),
      prefixes.contains(words[word - 2].lower)
    {
      return false
    }
    guard words[word].has(.preposition), word + 1 < words.count else { return true }
    // „nach wie vor“, but „sieht aus wie neu“
    if words[word + 1].lower == "wie", words[word].lower == "nach" { return false }
    guard words[word + 1].has(.coordinator), word + 2 < words.count,
      words[word + 2].readings.first?.wordClass == .preposition
    else { return true }
    return opensSentence(behind: word + 1)
  }

  /// „Feuer brach *aus* und in den Straßen herrschte Panik“: behind the coordinator a clause of its own begins with a phrase,
  /// before its finite verb.
  private func opensSentence(behind coordinator: Int) -> Bool {
    for index in (coordinator + 2)..<min(coordinator + 8, words.count) {
      if words[index].isPunctuation || words[index].has(.coordinator) { return false }
      if words[index].isOnlyFinite { return true }
    }
    return false
  }

  /// „vom ersten Augenblick *an*“, „um das Haus *herum*“: the second half of a preposition around its phrase.
  func closesPhrase(_ particle: Int) -> Bool {
    guard let openings = ClauseBuilder.circumpositions[words[particle].lower] else { return false }
    var index = particle - 1
    while index >= 0, !words[index].isPunctuation, words[index].wordClass != .verb {
      let reading = words[index].reading
      if reading.wordClass == .preposition || reading.wordClass == .prepositionArticle {
        // „von einer Zentrale *in Bonn* aus“
        let isPlaced = words[particle].lower == "aus" && reading.key == "in" && words[index + 1].wordClass == .name
        if !isPlaced { return openings.contains(reading.key) }
      }
      index -= 1
    }
    return false
  }

  /// „von acht Uhr *an*“, „von sich *aus*“, „das Jahr *über*“, „meiner Meinung *nach*“: what stands behind a time or in a fixed
  /// phrase belongs to that, even where the verb could have it as a prefix.
  private func isPostposition(_ particle: Int) -> Bool {
    guard particle > 1 else { return false }
    let before = words[particle - 1]
    let isTime =
      before.reading.means(.time) || before.wordClass == .numeral
      || before.reading.nounGroups.contains(.outset) || before.text == "da"
    switch words[particle].lower {
    // Not „seit dem Alter von sieben Jahren“.
    case "an":
      let opening = words[..<particle].lastIndex { ["von", "vom"].contains($0.lower) }
      return isTime && closesPhrase(particle) && opening.map { $0 == 0 || !words[$0 - 1].isNominal } ?? false
    case "herum": return (before.text == "Uhr" || before.wordClass == .numeral) && closesPhrase(particle)
    case "über": return before.reading.means(.time) && before.wordClass == .noun && isBare(particle - 1)
    case "aus": return ["sich", "hier", "dort", "Haus"].contains(before.text) && words[particle - 2].lower == "von"
    case "nach": return before.reading.nounGroups.contains(.standpoint) && !before.reading.agreement.isEmpty
    default: return false
    }
  }

  /// Whether a noun with an article stands in no prepositional phrase.
  private func isBare(_ noun: Int) -> Bool {
    var index = noun - 1
    while index >= 0, words[index].wordClass == .adjective { index -= 1 }
    guard index >= 0, [.article, .determiner].contains(words[index].wordClass) else { return false }
    return index == 0 || words[index - 1].wordClass != .preposition
  }

  /// What can close a phrase, with the prepositions that open it.
  private static let circumpositions: [String: Set<String>] = [
    "an": ["von"], "aus": ["von"], "ab": ["von"], "her": ["von", "hinter", "vor", "neben"], "herum": ["um"],
    "hin": ["bis", "auf", "nach", "zu", "vor"], "zu": ["auf"], "hinaus": ["über"], "hinweg": ["über"],
    "hindurch": ["durch"], "entlang": ["an"], "vorbei": ["an"],
  ]

  private func isAuxiliary(_ reading: Reading) -> Bool { AuxiliaryVerbs.all.contains(reading.key) }

  /// The separated prefix at the end of a main clause joins its verb.
  mutating func separateParticle(_ index: Int) {
    joinParticiple(index)
    joinSeparated(index)
    guard let finite = clauses[index].finite, takesParticle(index) else { return }
    if joinFronted(index, finite) { return }
    for position in clauses[index].units.indices.reversed() {
      let unit = clauses[index].units[position]
      if case .clause = unit { continue }
      // „hängt vom Alter *ab* und davon, …“: beside a phrase under the same preposition
      if case .pronominalAdverb(let word) = unit, word > 0, words[word - 1].has(.coordinator) { break }
      // „kühlt stärker *ab* als die Luft darüber“, but „kam mit dem Leben *davon*“
      if case .pronominalAdverb(let word) = unit, position > 0, clauses[index].units[position - 1].isPrepositional,
        clauses[index].units[position - 1].lastWord == word - 1, readings(of: finite, with: words[word].lower).isEmpty
      {
        continue
      }
      if let particle = bareWord(unit), particle > finite {
        guard isAlone(particle, from: finite) else { return }
        let joined = isPostposition(particle) ? [] : readings(of: finite, with: particle)
        if joined.isEmpty {
          if closesPhrase(particle), endsClause(particle),
            words[particle].has(.preposition) || words[particle].lower == "herum"
          {
            clauses[index].units.remove(at: position)
            closePhrase(particle, in: index)
          }
          return
        }
        takePrefix(at: position, in: index)
        closeBefore(position, in: index)
        return join(particle, to: finite, joined, in: index)
      }
      // A phrase may stand behind the prefix („gab die Hälfte ab an …“).
      // and a comparison behind any („brachen stärker ein als im Mai“)
      guard case .phrase(let phrase) = unit, phrase.isPrepositional, position > 0,
        let before = bareWord(clauses[index].units[position - 1]),
        words[before].has(.preposition)
          || before + 1 < words.count && words[before + 1].wordClass == .comparison
            && prefixes.contains(words[before].lower)
      else { break }
    }
    if joinVerbalParticle(index, finite) { return }
    joinStranded(index, finite)
  }

  /// Takes a prefix out of the units of its clause: what stood before it („gab *öffentlich* bekannt“, „ist *kaum* näher
  /// gekommen“) says how.
  private mutating func takePrefix(at position: Int, in index: Int) {
    guard case .adjective(_, let adverbs) = clauses[index].units.remove(at: position) else { return }
    let units = adverbs.map { words[$0].has(.adjective) ? Unit.adjective($0, adverbs: []) : .adverb($0) }
    clauses[index].units.insert(contentsOf: units, at: position)
  }

  /// „gingen *verloren*“, „wie *bekannt* wurde“: a participle that is the first half of a verb.
  private mutating func joinParticiple(_ index: Int) {
    guard clauses[index].verbs.count > 1 else { return }
    for first in clauses[index].verbs
    where first != clauses[index].finite && words[first].hasParticiple
      && ClauseBuilder.participles.contains(words[first].lower)
    {
      for verb in clauses[index].verbs where verb != first {
        let joined = readings(of: verb, with: words[first].lower)
        guard !joined.isEmpty else { continue }
        words[first].readings = [particleReading(first)]
        words[verb].readings = joined
        return
      }
    }
  }

  private static let participles: FormSet = ["bekannt", "verloren", "gefangen", "getrennt", "geschenkt"]

  /// „*Hinzu* kommt, dass …“, „*Übrig* blieb nichts“: the prefix in front.
  private mutating func joinFronted(_ index: Int, _ finite: Int) -> Bool {
    guard clauses[index].kind == .main, clauses[index].prefield == 1, let first = clauses[index].units.first,
      let particle = bareWord(first), particle + 1 == finite,
      ["hinzu", "zurück", "übrig", "hervor"].contains(words[particle].lower)
    else { return false }
    let joined = readings(of: finite, with: words[particle].lower)
    guard !joined.isEmpty else { return false }
    clauses[index].units.removeFirst()
    clauses[index].prefield = 0
    join(particle, to: finite, joined, in: index)
    return true
  }

  /// „sieht die Vergabe *vor* und den Start“: a preposition without a phrase before what is coordinated with an object.
  private mutating func joinStranded(_ index: Int, _ finite: Int) {
    let position = clauses[index].units.lastIndex { unit in
      guard case .word(let word) = unit, word > finite, word + 1 < words.count, words[word].has(.preposition) else {
        return false
      }
      return words[word + 1].has(.coordinator)
    }
    guard let position, case .word(let particle) = clauses[index].units[position], isAlone(particle, from: finite),
      !words[(finite + 1)..<particle].contains(where: \.hasFinite)
    else { return }
    let joined = readings(of: finite, with: words[particle].lower)
    guard !joined.isEmpty else { return }
    clauses[index].units.remove(at: position)
    join(particle, to: finite, joined, in: index)
  }

  /// „sah von seinem Platz *aus* zu“: before the prefix a phrase may have been closed.
  private mutating func closeBefore(_ position: Int, in index: Int) {
    guard position > 1, let word = bareWord(clauses[index].units[position - 1]), words[word].has(.preposition),
      case .phrase(let phrase) = clauses[index].units[position - 2], phrase.isPrepositional, closesPhrase(word)
    else { return }
    clauses[index].units.remove(at: position - 1)
    closePhrase(word, in: index)
  }

  /// Whether the finite verb can have a prefix at the end of its clause.
  private func takesParticle(_ index: Int) -> Bool {
    // „als träfe das Gegenteil zu“
    let isUnreal =
      clauses[index].kind == .subordinate && clauses[index].finite.map { $0 - 1 } == clauses[index].introducer.last
    // „es sei denn, ein Arzt ordnet es an“
    let isLikeMain =
      clauses[index].kind == .subordinate
      && clauses[index].introducer.first.map { ClauseBuilder.beforeMain.contains(words[$0].lower) } ?? false
    guard isUnreal || isLikeMain || [.main, .question, .verbFirst, .imperative].contains(clauses[index].kind),
      case let clause = clauses[index], !clause.verbs.contains(where: { words[$0].wordClass == .verbParticle })
    else { return false }
    // „hatte das Gesetz als Schritt zurück bezeichnet“: the prefix of an auxiliary would stand at the participle.
    guard let finite = clause.finite, words[finite].readings.contains(where: { isAuxiliary($0) }) else { return true }
    return !clause.verbs.contains { verb in
      verb > finite && words[verb].wordClass == .verb && !isAfterZu(verb)
        && (words[verb].hasParticiple || words[verb].hasInfinitive)
    }
  }

  /// „werden von einer Zentrale in Bonn *aus* gesteuert“: where the phrase stands right before, it is its second half.
  private mutating func takesSecondHalf(_ particle: Int, in index: Int) -> Bool {
    guard words[particle].lower == "aus",
      let last = clauses[index].units.lastIndex(where: { $0.isPrepositional && $0.lastWord == particle - 1 })
    else { return false }
    var inner: [NounPhrase] = []
    for position in (0...last).reversed() {
      guard case .phrase(var phrase) = clauses[index].units[position], let preposition = phrase.preposition else {
        return false
      }
      if words[preposition].reading.key == "von" {
        guard words[phrase.head].wordClass == .noun || words[phrase.head].wordClass == .name else { return false }
        for part in inner.reversed() { phrase.attachInnermost(part) }
        phrase.postposition = particle
        clauses[index].units.replaceSubrange(position...last, with: [.phrase(phrase)])
        return true
      }
      inner.append(phrase)
    }
    return false
  }

  /// Keeps the second half of a preposition with the verbs of the clause, since it has no meaning of its own.
  mutating func closePhrase(_ particle: Int, in index: Int) {
    if takesSecondHalf(particle, in: index) { return }
    clauses[index].verbs.append(particle)
    var reading = Reading(lemma: words[particle].lower, key: words[particle].lower, wordClass: .verbParticle)
    reading.info = ParticleKind.closing
    words[particle].readings = [reading]
  }

  /// „nahmen … teil“: a prefix that looks like an imperative.
  private mutating func joinVerbalParticle(_ index: Int, _ finite: Int) -> Bool {
    guard let last = clauses[index].verbs.last, last > finite,
      words[last].readings.allSatisfy({ $0.verb == .imperativeSingular })
    else { return false }
    let joined = readings(of: finite, with: words[last].lower)
    guard !joined.isEmpty else { return false }
    clauses[index].verbs.removeLast()
    join(last, to: finite, joined, in: index)
    return true
  }

  private mutating func join(_ particle: Int, to verb: Int, _ joined: [Reading], in index: Int) {
    clauses[index].verbs.append(particle)
    words[particle].readings = [particleReading(particle)]
    words[verb].readings = joined
  }

  /// Keeps in `info` what the prefix is by itself: „dazu“ or „wieder“, or a predicate.
  private func particleReading(_ word: Int) -> Reading {
    var reading = Reading(lemma: words[word].lower, key: words[word].lower, wordClass: .verbParticle)
    if words[word].has(.pronominalAdverb) || words[word].lower == "wieder" {
      reading.info = ParticleKind.adverb
    }
    if words[word].first(.adverb)?.means(.comment) == true { reading.info = ParticleKind.predicate }
    return reading
  }

  /// The word of a unit that consists of one that could be a prefix.
  func bareWord(_ unit: Unit) -> Int? {
    switch unit {
    case .adverb(let word), .word(let word), .pronominalAdverb(let word): word
    case .adjective(let word, _): word
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

  /// „stehen geblieben“, „kennen gelernt“: an infinitive that is the first half of a verb.
  private mutating func joinInfinitive(_ index: Int) {
    for verb in clauses[index].verbs {
      // „blieb … stehen“, „stehen geblieben“
      let first =
        verb == clauses[index].finite && clauses[index].verbs.count == 2 ? clauses[index].verbs.last ?? 0 : verb - 1
      guard first >= 0, first != clauses[index].finite, clauses[index].verbs.contains(first),
        words[first].reading.wordClass == .verb, words[first].hasInfinitive, !isAfterZu(first)
      else { continue }
      let joined = readings(of: verb, with: words[first].lower)
      guard !joined.isEmpty else { continue }
      words[first].readings = [
        Reading(lemma: words[first].lower, key: words[first].lower, wordClass: .verbParticle)
      ]
      words[verb].readings = joined
    }
  }

  /// „bekannt geben“, „zurecht kommen“: a prefix written apart right before the infinitive or participle.
  mutating func joinSeparated(_ index: Int) {
    joinInfinitive(index)
    for verb in clauses[index].verbs where verb > 0 && verb != clauses[index].finite {
      // „zusammen zu arbeiten“, but „hört auf zu regnen“
      let prefix = isAfterZu(verb) ? verb - 2 : verb - 1
      if isAfterZu(verb), prefix >= 0, let finite = clauses[index].finite,
        !words[finite].readings.contains(where: { isAuxiliary($0) }),
        !readings(of: finite, with: words[prefix].lower).isEmpty
      {
        continue
      }
      guard prefix >= 0,
        let position = clauses[index].units.indices.last(where: { position in
          switch clauses[index].units[position] {
          case .adverb(let word), .word(let word), .adjective(let word, _): word == prefix
          default: false
          }
        })
      else { continue }
      let joined = readings(of: verb, with: words[prefix].lower)
      guard !joined.isEmpty else { continue }
      takePrefix(at: position, in: index)
      if position < clauses[index].prefield { clauses[index].prefield -= 1 }
      clauses[index].verbs.insert(prefix, at: clauses[index].verbs.firstIndex(of: verb) ?? 0)
      var particle = particleReading(prefix)
      // „frei gemacht“, „wohl gefühlt“: written apart, an adjective is a predicate.
      if words[prefix].has(.adjective) || words[prefix].first(.adverb)?.means(.comment) == true {
        particle.info = ParticleKind.predicate
      }
      words[prefix].readings = [particle]
      words[verb].readings = joined
    }
  }
}

import English
import German

/// What fills a slot of a template, in the shape that its place asks for.
extension SentenceTransfer {
  /// What fills a slot, in the shape that its place asks for.
  func filler(_ unit: German.Unit, after preposition: String?, verb: String, keepsPreposition: Bool = true) -> Phrase? {
    switch unit {
    // „liegt nicht in Rom, sondern in Paris“
    case .phrase(let phrase) where keepsPreposition && preposition == nil && isContrast(phrase):
      return pairedPrepositionals(phrase) { filler(.phrase($0), after: nil, verb: verb) ?? .sequence([]) }
    case .phrase(var phrase):
      if let index = phrase.preposition {
        // „befinden sich an Bord der Boeing“
        if keepsPreposition, preposition == nil, let vessel = aboard(phrase, under: index) { return vessel }
        consume(index)
        let dealt = phrase
        // „hält es für rechtlich problematisch“: what stands before a predicate says of it how or how much.
        let head = words[phrase.head].reading
        let isPredicate = head.wordClass == .adjective && head.agreement.isEmpty
        // „rannte *bis* zur Tür“: the direction says it.
        if keepsPreposition, preposition == nil, !head.means(.time),
          let upTo = phrase.focus.first(where: { words[$0].lower == "bis" })
        {
          consume(upTo)
          phrase.focus.removeAll { $0 == upTo }
        }
        let focus =
          isPredicate ? [] : phrase.focus.filter { !staysWithin($0, dealt) && !consumed.contains($0) }
        if !isPredicate { phrase.focus.removeAll { !staysWithin($0, dealt) } }
        // „zu einem Engpass und zum Eingang“: the preposition is said once.
        let isGrouped = isGroupedByPrepositions(phrase)
        for position in phrase.conjuncts.indices {
          let item = phrase.conjuncts[position].phrase
          if words[item.head].wordClass == .pronominalAdverb { repeated[item.head] = preposition }
          guard let again = phrase.conjuncts[position].phrase.preposition,
            words[again].reading.key == words[index].reading.key
          else { continue }
          consume(again)
          // „mit Leuten, die krank sind, und mit Ärzten“, „morgens im Büro und abends im Lager“: over a clause or a
          // phrase it is said again.
          func isLong(_ part: German.NounPhrase) -> Bool { !part.clauses.isEmpty || !part.prepositionals.isEmpty }
          let isFar = isLong(phrase) || phrase.conjuncts[..<position].contains { isLong($0.phrase) }
          if isGrouped || isFar && phrase.conjuncts[position].phrase.focus.isEmpty,
            let english = preposition ?? (keepsPreposition ? defaultPreposition(index, phrase) : nil)
          {
            repeated[again] = english
          } else if words[again].wordClass == .preposition {
            phrase.conjuncts[position].phrase.preposition = nil
          } else {
            articlesOnly.insert(again)
          }
        }
        phrase.agreement = agreementUnderPreposition(phrase)
        // „wohnt zwei Kilometer vor der Stadt“
        let measures = phrase.measures.map { self.phrase($0) }
        phrase.measures = []
        if words[index].wordClass != .prepositionArticle { phrase.preposition = nil }
        let object = self.phrase(
          phrase, NounContext(preposition: words[index].reading.key, isPredicative: words[index].reading.key == "als"))
        // A place or direction keeps its preposition if the template has none.
        if keepsPreposition, preposition == nil, let english = defaultPreposition(index, phrase) {
          return .prepositional(
            PrepositionalPhrase(
              English.Word(english, source: source(index)), object, modifiers: focus.map { adverb($0) } + measures))
        }
        return focus.isEmpty && measures.isEmpty
          ? object : .sequence(focus.map { adverb($0) } + measures + [object])
      }
      return self.phrase(phrase)
    case .clause(let index): return subordinate(index, after: preposition, verb: verb)
    case .pronominalAdverb(let index) where stranded.contains(index): return .sequence([])
    case .pronominalAdverb(let index):
      consume(index)
      return .noun(.pronoun(.third, .singular, .neuter, source: source(index)))
    case .adjective(let index, let adverbs):
      // go well, proceed peacefully; but seem good, be good
      return morphology.takesManner(verb)
        ? manner(index, adverbs) : predicate(index, adverbs)
    case .adverb(let index): return adverb(index)
    default: return nil
    }
  }

  /// „liefen sehr gut“ → went very well
  private func manner(_ index: Int, _ adverbs: [Int]) -> Phrase {
    guard case .adverb(var english) = adverb(index) else { return adverb(index) }
    english.modifiers = adverbs.map { degreeAdverb($0) } + english.modifiers
    return .adverb(english)
  }

  /// A slot of direction or place is written without a preposition in the template.
  private func defaultPreposition(_ index: Int, _ phrase: German.NounPhrase) -> String? {
    let reading = words[index].reading
    var context = LexicalContext()
    let head = words[phrase.head].reading
    context.slots["o"] = (head.key, head.nounClass)
    context.isName = head.wordClass == .name
    context.lemmas = lemmas
    context.grammaticalCase = phrase.agreement.allows(.dative) ? .dative : .accusative
    let key = reading.wordClass == .comparison ? comparisonKey(index) : reading.key
    return lexicon.readings(.prepositions, key).best(in: context)?.english.replacingStar
  }

  func predicate(_ index: Int, _ adverbs: [Int]) -> Phrase {
    // „fühlt sich *beraten*“: a participle tells what is done, and chooses for itself.
    let isDeed = [.pastParticiple, .presentParticiple].contains(words[index].reading.derivation)
    var adjective = adjective(index, attributive: false, noun: isDeed ? nil : predicatedNoun())
    adjective.modifiers = adverbs.filter { $0 < index }.map { degreeAdverb($0) } + adjective.modifiers
    adjective.complements = adverbs.filter { $0 > index }.map { degreeAdverb($0) }
    return .adjective(adjective)
  }
}

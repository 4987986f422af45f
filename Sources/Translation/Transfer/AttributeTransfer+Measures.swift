import English
import German
import Text

/// Attributes with a measure: „ein drei Meter hohes Haus“, „das 20 Kilometer entfernte Dorf“.
extension SentenceTransfer {
  /// „500 *verkaufte* Karten“, „jeder *investierte* Euro“ → 500 tickets sold, every euro invested: what is done with things that
  /// are counted.
  func followsCount(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard words[attribute.word].reading.modifierGroups.contains(.tallied), attribute.coordinator == nil,
      attribute.adverbs.isEmpty, attribute.complements.isEmpty,
      case .attribute(let last)? = phrase.modifiers.last, last.word == attribute.word, phrase.genitives.isEmpty
    else { return false }
    if let determiner = phrase.determiner, words[determiner].reading.key == "jeder" { return true }
    // „1,1 Millionen *verkaufte* Autos“
    if attribute.word > 0, words[attribute.word - 1].reading.nounGroups.contains(.power) { return true }
    return phrase.modifiers.contains { modifier in
      switch modifier {
      case .number, .measure: true
      default: false
      }
    }
  }

  /// „ein zwei Jahre älterer Bruder“ → a brother who is two years older; „der 20 Kilometer entfernte Ort“ → the town 20
  /// kilometers away: what English measures in a predicate only.
  func measuredBehind(_ attribute: Attribute, _ adverbs: [Phrase]) -> Phrase? {
    let reading = words[attribute.word].reading
    guard let measure = attribute.complements.first, !measure.isPrepositional,
      words[measure.head].reading.means([.time, .unit]), isQuantified(measure)
    else { return nil }
    if lexicon.governed(.adjectives, reading.key, "von") == "from" {
      guard let distance = distance(attribute, phrase(measure)) else { return nil }
      return .sequence(adverbs + distance)
    }
    guard reading.degree == .comparative, attribute.complements.count == 1 else { return nil }
    var adjective = adjective(attribute.word, attributive: false)
    adjective.modifiers = adverbs + [phrase(measure)] + adjective.modifiers
    var verb = VerbPhrase("be", source: [])
    verb.tense = words.contains(where: \.tellsPast) ? .past : .present
    let first = attribute.adverbs.first ?? measure.firstWord
    let isOneOfSeveral = first == 0 || words[first - 1].wordClass != .possessive
    return .clause(
      Clause(
        .relative(Relative(.automatic, role: .subject, isRestrictive: isOneOfSeveral)), verb: verb,
        complements: [.adjective(adjective)]))
  }

  /// five kilometers away, or from the place that it tells
  private func distance(_ attribute: Attribute, _ measure: Phrase) -> [Phrase]? {
    let places = attribute.complements.dropFirst()
    guard let place = places.first else {
      let away = lexicon.readings(.adjectives, words[attribute.word].reading.key).first { $0.governed["von"] == "from" }
      consume(attribute.word)
      return [measure, .literal(Literal(away?.english ?? "away", source: source(attribute.word)))]
    }
    guard places.count == 1, place.preposition.map({ words[$0].reading.key == "von" }) ?? false else { return nil }
    consume(attribute.word)
    return [measure, prepositional(place, english: "from")]
  }

  /// „elf Jahre alt“ → 11-year-old: where the adjective's entry says what stands behind the measure (`<m=old>`).
  func measured(_ attribute: Attribute) -> Literal? {
    guard attribute.complements.count == 1, let measure = attribute.complements.first, !measure.isPrepositional,
      // „die zehn Euro teureren Karten“
      words[attribute.word].reading.degree == .positive,
      case let counts = measure.modifiers.compactMap(\.numberWord), counts.count == measure.modifiers.count,
      let behind = lexicon.readings(.adjectives, words[attribute.word].reading.key).lazy.compactMap({ $0.governed["m"] }
      )
      .first,
      let unit = lexicon.readings(.nouns, words[measure.head].reading.key).last?.english
    else { return nil }
    guard let number = counts.first else {
      // „eine *eine Tonne* schwere Bombe“ → a one-ton bomb
      if let one = measure.determiner, words[one].reading.key == "ein" {
        consume([one, measure.head])
        let sources = source([one, measure.head, attribute.word])
        return Literal(measured(["one", unit], behind, measure).joined(separator: "-"), source: sources)
      }
      // „ein Jahrzehnte altes Prinzip“ → a decades-old principle
      guard words[measure.head].reading.means(.time), measure.determiner == nil else { return nil }
      consume(measure.head)
      let units = morphology.plural(of: unit)
      return Literal(
        "\(units)-\(behind == "-" ? "long" : behind)", source: source(measure.head, attribute.word))
    }
    let powers = counts.dropFirst().map {
      lexicon.readings(.nouns, words[$0].reading.key).last?.english ?? words[$0].text
    }
    consume(counts + [measure.head])
    let parts = measured([numeral(number)] + powers + [unit], behind, measure)
    return Literal(parts.joined(separator: "-"), source: source(counts + [measure.head, attribute.word]))
  }

  /// a three-hour meeting, but a three-meter-long wall
  private func measured(_ count: [String], _ behind: String, _ measure: German.NounPhrase) -> [String] {
    let isTime = words[measure.head].reading.means(.time) && behind == "long"
    return count + (behind == "-" || isTime ? [] : [behind])
  }

  /// „zehn Kilometer“: units that are counted, without a preposition.
  func isMeasuredAttribute(_ phrase: German.NounPhrase) -> Bool {
    !phrase.isPrepositional && words[phrase.head].reading.means([.unit, .time])
      && phrase.modifiers.contains { $0.numberWord != nil }
  }

  /// A measure before a predicative adjective that takes one („200 Jahre alt“).
  func isMeasure(_ phrase: German.NounPhrase, of adjective: Int?) -> Bool {
    guard let adjective, phrase.lastWord == adjective - 1 else { return false }
    // „zwischen 30 und 40 Jahre alt“
    if isSpan(phrase) {
      return lexicon.readings(.adjectives, words[adjective].reading.key).contains { $0.governed["m"] != nil }
    }
    // „um 200 höher“
    if words[phrase.head].wordClass == .numeral, let by = phrase.preposition, words[by].reading.key == "um" {
      return words[adjective].reading.degree == .comparative
    }
    // „zehn *Seiten* lang“
    guard
      words[phrase.head].reading.means([.time, .unit])
        || words[adjective].reading.modifierGroups.contains(.measured) && phrase.determiner == nil
          && phrase.modifiers.count == 1 && phrase.modifiers[0].numberWord != nil
    else { return false }
    // „um drei Prozent höher“
    if let by = phrase.preposition {
      return words[by].reading.key == "um" && words[adjective].reading.degree == .comparative && isQuantified(phrase)
    }
    guard !phrase.isPrepositional else { return false }
    // „0,8 Prozent höher“
    if words[adjective].reading.degree == .comparative, isQuantified(phrase) { return true }
    return lexicon.readings(.adjectives, words[adjective].reading.key).contains { $0.governed["m"] != nil }
  }

  func measuredPredicate(_ word: Int, _ adverbs: [Int], _ units: [German.Unit]) -> Phrase {
    guard case .adjective(var adjective) = predicate(word, adverbs) else { return predicate(word, adverbs) }
    for unit in units {
      guard case .phrase(var measure) = unit, isMeasure(measure, of: word) else { continue }
      if isSpan(measure) {
        adjective.modifiers.insert(prepositional(measure), at: 0)
        continue
      }
      if let by = measure.preposition {
        consume(by)
        measure.preposition = nil
      }
      // „und *damit* zehn Prozent höher“: thus ten percent higher
      let leads = adverbs.first.map { words[$0].lower == "damit" } ?? false
      adjective.modifiers.insert(phrase(measure), at: leads ? min(1, adjective.modifiers.count) : 0)
    }
    return .adjective(adjective)
  }

  /// „zwischen 30 und 40 Jahre“
  private func isSpan(_ phrase: German.NounPhrase) -> Bool {
    guard let between = phrase.preposition, words[between].lower == "zwischen",
      words[phrase.head].wordClass == .numeral, phrase.conjuncts.count == 1
    else { return false }
    return words[phrase.conjuncts[0].phrase.head].reading.means([.time, .unit])
  }
}

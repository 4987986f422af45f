import English
import German

/// How far away something is or happens.
extension SentenceTransfer {
  /// „*Zwei Kilometer weiter* stand …“, „*Wenige Meter entfernt* lag …“: the measure and what it measures are one unit.
  ///
  /// - Parameter isFront: they stand before the verb; behind it „entfernt“ is a predicate.
  func joinDistance(_ units: inout [German.Unit], isFront: Bool) {
    for position in units.indices.dropLast().reversed() {
      guard case .phrase(let measure) = units[position], !measure.isPrepositional, measure.prepositionals.isEmpty,
        let word = distanceWord(
          units[position + 1], isFront: isFront || leadsToPlace(units[(position + 1)...].dropFirst().first)),
        measure.lastWord == word - 1,
        words[measure.head].wordClass == .noun, !words[measure.head].reading.means(.time), isQuantified(measure)
      else { continue }
      // „Drei Kilometer entfernt vom Tatort“ → three kilometers from the scene
      if position + 2 < units.count, case .phrase(var place) = units[position + 2], place.preposition == word + 1,
        words[word + 1].reading.key == "von", words[word].lower == "entfernt"
      {
        consume(word)
        place.measures = [measure]
        units.replaceSubrange(position...(position + 2), with: [.phrase(place)])
        continue
      }
      // „einen Kilometer entfernt *davon*“
      if position + 2 < units.count, case .pronominalAdverb = units[position + 2] { continue }
      var distance = German.NounPhrase(bare: word, agreement: .none)
      distance.measures = [measure]
      units[position] = .phrase(distance)
      units.remove(at: position + 1)
    }
  }

  /// „hatten 200 Meter entfernt *vom Tor* gewartet“: from where it is so far stands behind, so that it is no predicate.
  private func leadsToPlace(_ unit: German.Unit?) -> Bool {
    guard case .phrase(let place)? = unit, let from = place.preposition, from > 0 else { return false }
    return words[from].reading.key == "von" && words[from - 1].lower == "entfernt"
  }

  private func distanceWord(_ unit: German.Unit, isFront: Bool) -> Int? {
    switch unit {
    case .adverb(let word): words[word].lower == "weiter" && words[word].match == nil ? word : nil
    case .adjective(let word, let adverbs): isFront && adverbs.isEmpty && words[word].lower == "entfernt" ? word : nil
    default: nil
    }
  }

  /// two kilometers further on, a few meters away
  func distance(_ phrase: German.NounPhrase) -> Phrase? {
    guard !phrase.isPrepositional, let measure = phrase.measures.first,
      let english = ["weiter": "further on", "entfernt": "away"][words[phrase.head].lower]
    else { return nil }
    consume(phrase.head)
    return .sequence([
      self.phrase(measure), .adverb(AdverbPhrase(english, source: source(phrase.head))),
    ])
  }

  /// The place from which something is as far away as the measure before it says, which is taken out.
  func distance(_ adjective: Int, _ units: inout [German.Unit]) -> German.NounPhrase? {
    // „zwei Kilometer vom Haus entfernt brannte …“: read as a participle in front
    guard
      [words[adjective].reading.key, words[adjective].lower].contains(where: {
        lexicon.governed(.adjectives, $0, "von") == "from"
      }),
      case .phrase(let last)? = units.last, last.lastWord == adjective - 1
    else { return nil }
    var measure = last
    var place = last
    var count = 1
    if !last.isPrepositional {
      guard last.prepositionals.count == 1 else { return nil }
      place = last.prepositionals[0]
      measure.prepositionals = []
    } else {
      guard units.count > 1, case .phrase(let before) = units[units.count - 2] else { return nil }
      measure = before
      count = 2
    }
    guard let from = place.preposition, words[from].reading.key == "von", place.measures.isEmpty,
      !measure.isPrepositional, measure.lastWord == from - 1, words[measure.head].reading.means([.time, .unit]),
      isQuantified(measure) || isUndercut(measure)
    else { return nil }
    units.removeLast(count)
    place.measures = [measure]
    return place
  }

  /// „keine 100 Meter“: not even so many.
  private func isUndercut(_ measure: German.NounPhrase) -> Bool {
    measure.determiner.map { words[$0].reading.key == "kein" } ?? false
      && measure.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  func isQuantified(_ phrase: German.NounPhrase) -> Bool {
    if phrase.determiner == nil, phrase.modifiers.contains(where: { if case .number = $0 { true } else { false } }) {
      return true
    }
    return phrase.determiner.map {
      let key = words[$0].reading.key
      // „wenige hundert Meter“
      return key.ends(in: "hundert") || ["ein", "wenig", "einige", "mehrere", "viel", "paar", "ein paar"].contains(key)
    } ?? false
  }

  /// „*Jahre* nach der Tat“: so many that nobody counts them.
  func isUncounted(_ measure: German.NounPhrase) -> Bool {
    measure.determiner == nil && measure.modifiers.isEmpty && measure.agreement.isPluralOnly
      && words[measure.head].reading.nounGroups.contains(.unit) && words[measure.head].reading.means(.time)
  }
}

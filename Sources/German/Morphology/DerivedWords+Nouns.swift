import Text

/// Nouns and names that follow from others.
extension DerivedWords {
  func nouns(_ form: String) -> [Reading] {
    let found = suffixed(form)
    if !found.isEmpty { return found }
    let tenned = decade(form) ?? negated(form)
    return tenned.map { [$0] } ?? []
  }

  /// Nouns made by an ending: -ung, -heit, -er, -chen.
  func suffixed(_ form: String) -> [Reading] {
    if let reading = abstract(form) ?? agent(form) ?? diminutive(form) { return [reading] }
    return []
  }

  private func abstract(_ form: String) -> Reading? {
    let lower = form.inSmallLetters
    let isPlural = lower.ends(in: "en")
    let singular = isPlural ? String(lower.dropLast(2)) : lower
    for (suffix, derivation) in DerivedWords.abstractSuffixes where singular.ends(in: suffix) {
      let stem = String(singular.dropLast(suffix.count))
      guard stem.count > 2 else { continue }
      let key: String?
      switch derivation {
      case .nominalization:
        key =
          [stem + "en", stem + "n"].first { morphology.verbs.verbs.contains($0) }
          ?? morphology.verbs.separableKey(ofStem: stem)
      default:
        key =
          [stem, stem + "e"].first { morphology.adjectives.adjectives.contains($0) }
          ?? morphology.verbs.readings(of: stem).first { $0.verb.contains(.pastParticiple) }?.key
          ?? boundAdjective(stem)
      }
      guard let key else { continue }
      var reading = Reading(lemma: String(form.prefix(stem.count + suffix.count)), key: key, wordClass: .noun)
      reading.agreement = isPlural ? .plural(GrammaticalCase.allCases) : .singular(.feminine, GrammaticalCase.allCases)
      reading.gender = .feminine
      reading.info = derivation == .nominalization ? NounClass.event : NounClass.abstract
      reading.derivation = derivation
      reading.origin = .derived
      return reading
    }
    return nil
  }

  /// „Geräuschlosigkeit“: the ending of an adjective that is derived itself.
  private func boundAdjective(_ stem: String) -> String? {
    let endings = morphology.endings
    guard let ending = endings.ending(of: stem, in: endings.afterWords),
      morphology.modifier(String(stem.dropLast(ending.count))) != nil
    else { return nil }
    return stem
  }

  /// Their plural is in -en.
  private static let abstractSuffixes: [(String, Derivation)] = [
    ("ung", .nominalization), ("barkeit", .possibility), ("keit", .quality), ("heit", .quality), ("igkeit", .quality),
  ]

  /// `Anbeter` from `an|beten`, `Anbeterinnen`.
  private func agent(_ form: String) -> Reading? {
    for (ending, agreement, gender) in DerivedWords.agentEndings where form.ends(in: ending) {
      let stem = String(form.dropLast(ending.count)).lowercased()
      guard stem.count > 3 else { continue }
      let stems = [stem] + (Umlaut.remove(stem).map { [$0] } ?? [])
      guard
        let key = stems.lazy.compactMap({ stem in
          [stem + "en", stem + "n"].first { morphology.verbs.verbs.contains($0) }
            ?? morphology.verbs.separableKey(ofStem: stem)
        }).first
      else { continue }
      let base = String(form.dropLast(ending.count)) + "er"
      var reading = Reading(lemma: gender == .feminine ? base + "in" : base, key: key, wordClass: .noun)
      reading.agreement = agreement
      reading.gender = gender
      reading.info = NounClass.person
      reading.derivation = .agent
      reading.origin = .derived
      return reading
    }
    return nil
  }

  private static let agentEndings: [(String, Agreement, Gender)] = [
    ("erinnen", .plural(GrammaticalCase.allCases), .feminine),
    ("erin", .singular(.feminine, GrammaticalCase.allCases), .feminine),
    ("ern", .plural([.dative]), .masculine),
    ("ers", .singular(.masculine, [.genitive]), .masculine),
    (
      "er",
      .singular(.masculine, [.nominative, .accusative, .dative]).union(.plural([.nominative, .accusative, .genitive])),
      .masculine
    ),
  ]

  private func diminutive(_ form: String) -> Reading? {
    let lower = form.inSmallLetters
    for suffix in ["chen", "lein"] where lower.ends(in: suffix) && lower.count > 6 {
      let stem = String(form.dropLast(4))
      for candidate in [stem, stem + "e", Umlaut.remove(stem) ?? stem, (Umlaut.remove(stem) ?? stem) + "e"] {
        guard let row = morphology.nouns.row(candidate) else { continue }
        var reading = Morphology.reading(NounParadigm(row), .none)
        reading.lemma = form
        reading.agreement = .singular(.neuter, [.nominative, .accusative, .dative]).union(
          .plural(GrammaticalCase.allCases))
        reading.gender = .neuter
        reading.derivation = .diminutive
        reading.origin = .derived
        return reading
      }
    }
    return nil
  }

  /// `Unzeit`, `Unmut`: the contrary of a noun of the lexicon.
  private func negated(_ form: String) -> Reading? {
    guard form.hasPrefix("Un"), form.count > 5 else { return nil }
    let rest = form.dropFirst(2)
    guard var reading = morphology.nounReadings(rest.capitalizedFirst).first,
      reading.origin == .lexicon
    else { return nil }
    reading.lemma = "Un" + reading.lemma.lowercased()
    reading.key = reading.lemma
    reading.derivation = .negated
    reading.modifiers = [CompoundPart(text: "un", key: "un", wordClass: .negation)]
    reading.origin = .derived
    return reading
  }

  /// `Sechziger`, `Achtzigern`: years of a decade, people of that age.
  private func decade(_ form: String) -> Reading? {
    let lower = form.inSmallLetters
    for ending in ["er", "ern", "ers"] where lower.ends(in: ending) {
      guard let value = NumberWords.value(of: String(lower.dropLast(ending.count))), value >= 10 else { continue }
      var reading = Reading(lemma: String(form.dropLast(ending.count)) + "er", key: "\(value)er", wordClass: .noun)
      reading.agreement = ending == "ers" ? .singular(.masculine, [.genitive]) : .plural(GrammaticalCase.allCases)
      reading.gender = .masculine
      reading.info = NounClass.time
      reading.origin = .derived
      return reading
    }
    return nil
  }

  // MARK: Names

  /// Streets, regions of a known country, double first names.
  func properNames(_ form: String) -> [Reading] {
    if let street = street(form) ?? region(form) ?? doubleName(form) { return [street] }
    return []
  }

  /// `Gerberstraße`: whatever it is named after.
  private func street(_ form: String) -> Reading? {
    let lower = form.inSmallLetters
    guard let ending = morphology.endings.ofStreets.first(where: { lower.ends(in: $0.text) }),
      lower.count > ending.text.count + 2
    else { return nil }
    var reading = Reading(lemma: form, key: form, wordClass: .name)
    reading.gender = ending.gender
    reading.agreement = reading.gender.map { .singular($0, GrammaticalCase.allCases) } ?? .singular
    reading.info = NounClass.place
    reading.origin = .derived
    return reading
  }

  /// `Nordäthiopien`, `Südfloridas`: a part of a known place.
  private func region(_ form: String) -> Reading? {
    // The first letter first: that of most words begins no direction.
    guard let first = form.utf8.first, "MNOSUWZ".utf8.contains(first) else { return nil }
    for part in DerivedWords.directions where form.hasPrefix(part) && form.count > part.count + 3 {
      var rest = form.dropFirst(part.count)
      if rest.first == "-" { rest = rest.dropFirst() }
      let place = rest.capitalizedFirst
      for isGenitive in [false, true] where !isGenitive || place.ends(in: "s") {
        guard morphology.isPlace(isGenitive ? String(place.dropLast()) : place) else { continue }
        var reading = Reading(lemma: isGenitive ? String(form.dropLast()) : form, key: form, wordClass: .name)
        reading.key = reading.lemma
        reading.gender = .neuter
        reading.agreement = isGenitive ? .singular(.neuter, [.genitive]) : .singular(.neuter, GrammaticalCase.allCases)
        reading.info = NounClass.place
        reading.origin = .derived
        return reading
      }
    }
    return nil
  }

  private static let directions = [
    "Nordost", "Nordwest", "Südost", "Südwest", "Nord", "Süd", "Ost", "West", "Zentral", "Mittel", "Ober", "Unter",
  ]

  /// `Karl-Heinz`, `Hans-Georgs`, `Hamburg-Harburg`.
  private func doubleName(_ form: String) -> Reading? {
    guard form.holds(UInt8(ascii: "-")) else { return nil }
    var parts = form.pieces(between: "-")
    guard parts.count == 2, let first = parts.first, var last = parts.popLast() else { return nil }
    func knows(_ last: String) -> Bool {
      morphology.isGivenName(first) && morphology.isGivenName(last)
        || morphology.isPlace(first) && morphology.isPlace(last)
    }
    var isGenitive = false
    if !knows(last), last.ends(in: "s") {
      last.removeLast()
      isGenitive = true
    }
    guard knows(last) else { return nil }
    var reading = Reading(lemma: "\(first)-\(last)", key: "\(first)-\(last)", wordClass: .name)
    reading.agreement = isGenitive ? .with(.genitive).intersection(.singular) : .singular
    reading.info = morphology.isGivenName(first) ? NounClass.person : NounClass.place
    reading.origin = .derived
    return reading
  }
}

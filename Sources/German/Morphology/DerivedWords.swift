/// Words that follow from others by rule: `-ung`, `-bar`, `un-`, `-weise`, `-jährig`, and guesses for the rest.
struct DerivedWords {
  let morphology: Morphology

  init(_ morphology: Morphology) { self.morphology = morphology }

  func readings(of form: String) -> [Reading] {
    let isCapitalized = form.first?.isUppercase ?? false
    let derived = isCapitalized ? nouns(form) : adjectives(form)
    return derived.isEmpty ? guess(form, isCapitalized) : derived
  }

  private func adjectives(_ form: String) -> [Reading] {
    if form.hasPrefix("un"), form.count > 5 {
      let positive = morphology.lowerReadings(String(form.dropFirst(2))).filter { $0.wordClass == .adjective }
      if !positive.isEmpty {
        return positive.map { reading in
          var reading = reading
          reading.lemma = "un" + reading.lemma
          // A participle keeps its own derivation; the prefix is read off the lemma.
          if reading.derivation == nil { reading.derivation = .negated }
          reading.modifiers = [CompoundPart(text: "un", key: "un", wordClass: .negation)]
          reading.origin = .derived
          return reading
        }
      }
    }
    if form.hasSuffix("erweise"), form.count > 9 {
      let base = String(form.dropLast(7))
      if let adjective = morphology.lowerReadings(base).first(where: {
        $0.wordClass == .adjective || $0.wordClass == .verb
      }) {
        var reading = Reading(lemma: form, key: adjective.key, wordClass: .adverb)
        reading.info = "s"
        reading.derivation = .adverbial
        reading.origin = .derived
        return [reading]
      }
    }
    for stem in AdjectiveAnalysis.stems(of: form) {
      if stem.text.hasSuffix("bar"), stem.text.count > 6 {
        let base = String(stem.text.dropLast(3))
        for infinitive in [base + "en", base + "n"] where morphology.verbs.verbs.contains(infinitive) {
          return [adjective(stem, key: infinitive, .possibility)]
        }
      }
      for suffix in [
        "jährig", "monatig", "wöchig", "tägig", "stündig", "minütig", "köpfig", "stellig", "fach", "mal", "prozentig",
        "seitig", "malig",
      ]
      where stem.text.hasSuffix(suffix) && stem.text.count > suffix.count {
        var reading = adjective(stem, key: suffix, .bound)
        let head = String(stem.text.dropLast(suffix.count)).trimmingHyphens
        reading.modifiers = [CompoundPart(text: head, key: head, wordClass: .numeral)]
        if suffix == "mal" {
          reading.wordClass = .adverb
          reading.info = "t"
        }
        return [reading]
      }
    }
    return []
  }

  private func adjective(_ stem: AdjectiveAnalysis.Stem, key: String, _ derivation: Derivation) -> Reading {
    var reading = Reading(lemma: stem.text, key: key, wordClass: .adjective)
    reading.agreement = stem.agreement
    reading.derivation = derivation
    reading.origin = .derived
    return reading
  }

  private func nouns(_ form: String) -> [Reading] {
    let lower = form.lowercased()
    for (suffix, plural, derivation) in DerivedWords.abstractSuffixes {
      var stem = lower
      var isPlural = false
      if stem.hasSuffix(suffix + plural) {
        stem = String(stem.dropLast(suffix.count + plural.count))
        isPlural = true
      } else if stem.hasSuffix(suffix) {
        stem = String(stem.dropLast(suffix.count))
      } else {
        continue
      }
      guard stem.count > 2 else { continue }
      let key: String?
      switch derivation {
      case .nominalization:
        key = [stem + "en", stem + "n"].first { morphology.verbs.verbs.contains($0) } ?? separable(stem)
      default:
        key =
          [stem, stem + "e"].first { morphology.adjectives.adjectives.contains($0) }
          ?? morphology.verbs.readings(of: stem).first { $0.verb.contains(.pastParticiple) }?.key
      }
      guard let key else { continue }
      var reading = Reading(lemma: String(form.prefix(stem.count + suffix.count)), key: key, wordClass: .noun)
      reading.agreement = isPlural ? .plural(GrammaticalCase.allCases) : .singular(.feminine, GrammaticalCase.allCases)
      reading.gender = .feminine
      reading.info = derivation == .nominalization ? "e" : "b"
      reading.derivation = derivation
      reading.origin = .derived
      return [reading]
    }
    for suffix in ["chen", "lein"] where lower.hasSuffix(suffix) && lower.count > 6 {
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
        return [reading]
      }
    }
    return []
  }

  private static let abstractSuffixes: [(String, String, Derivation)] = [
    ("ung", "en", .nominalization), ("barkeit", "en", .possibility), ("keit", "en", .quality), ("heit", "en", .quality),
    ("igkeit", "en", .quality),
  ]

  /// `Abschreckung` from `ab|schrecken`.
  private func separable(_ stem: String) -> String? {
    let letters = Array(stem)
    guard letters.count > 5 else { return nil }
    for cut in 2..<(letters.count - 2) {
      let key = String(letters[..<cut]) + "|" + String(letters[cut...])
      for candidate in [key + "en", key + "n"] where morphology.verbs.verbs.contains(candidate) { return candidate }
    }
    return nil
  }

  // MARK: Guesses

  private func guess(_ form: String, _ isCapitalized: Bool) -> [Reading] {
    var reading = Reading(lemma: form, key: form, wordClass: isCapitalized ? .name : .adjective)
    reading.origin = .guess
    if isCapitalized {
      reading.agreement = .all
      if morphology.isGivenName(form) { reading.info = "h" }
      if form.hasSuffix("s"), form.count > 3, form != form.uppercased() {
        // A name with a genitive ending is possible, but not sure.
        var genitive = reading
        genitive.lemma = String(form.dropLast())
        genitive.key = genitive.lemma
        genitive.agreement = .with(.genitive).intersection(.singular)
        return [reading, genitive]
      }
      if form.hasSuffix("ungen") || form.hasSuffix("heiten") || form.hasSuffix("keiten") || form.hasSuffix("tionen") {
        reading.wordClass = .noun
        reading.agreement = .plural(GrammaticalCase.allCases)
        reading.gender = .feminine
      }
      return [reading]
    }
    var result: [Reading] = []
    if let stem = AdjectiveAnalysis.stems(of: form).first(where: { !$0.ending.isEmpty }) {
      reading.lemma = stem.text
      reading.key = stem.text
      reading.agreement = stem.agreement
    }
    // „zusteuern“: a particle before a verb that is known.
    let letters = Array(form)
    if letters.count > 5 {
      for cut in 2..<(letters.count - 3) where morphology.isParticle(String(letters[..<cut])) {
        let tail = String(letters[cut...])
        for var verb in morphology.verbs.readings(of: tail) where verb.key.first != nil && !verb.key.contains("|") {
          verb.lemma = String(letters[..<cut]) + verb.lemma
          verb.origin = .guess
          result.insert(verb, at: 0)
        }
        if result.count > 1 { return result }
      }
    }
    result.append(reading)
    for (infinitive, forms) in VerbAnalysis.regular(form)
    where !forms.intersection([
      .infinitive, .pastParticiple, VerbForms(.present, person: 3), VerbForms(.preterite, person: 3),
    ]).isEmpty {
      var verb = Reading(lemma: infinitive, key: infinitive, wordClass: .verb)
      verb.verb = forms
      verb.info = "h"
      verb.origin = .guess
      result.append(verb)
    }
    return result
  }
}

extension String {
  var trimmingHyphens: String {
    var text = Substring(self)
    while text.last == "-" { text.removeLast() }
    return String(text)
  }
}

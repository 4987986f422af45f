import Lexicon

/// Words in small letters: closed classes, adverbs, adjectives, verbs, numerals, participles.
extension Morphology {
  func lowerReadings(_ form: String) -> [Reading] {
    var result = functionWords.readings(of: form)
    if let numeral = numeral(form, isKnown: !result.isEmpty) {
      // „Sie achten darauf“
      return numeral.isOrdinal ? [numeral] + verbs.readings(of: form) : [numeral]
    }
    if let row = adverbs.row(form) {
      var reading = Reading(lemma: form, key: form, wordClass: .adverb)
      reading.info = row.field(1)
      if !result.contains(where: { $0.wordClass == .adverb || $0.wordClass == .negation }) { result.append(reading) }
    }
    // „Letztere ist …“: what stands for a noun is no predicate.
    let standsForNoun = result.first.map { $0.wordClass == .pronoun && $0.key.ends(in: "terer") } ?? false
    result.add(
      standsForNoun
        ? adjectives.readings(of: form).filter { !$0.agreement.isEmpty } : adjectives.readings(of: form))
    // Closed classes are not also rare verbs („einen“, „eine“).
    let hasFullVerb = result.contains { $0.wordClass == .verb || $0.key == "ein" || $0.key == "kein" }
    // Bare present participles are adverbs („lächelnd“), not verbs.
    let verbReadings = hasFullVerb ? [] : verbs.readings(of: form).filter { $0.verb != .presentParticiple }
    // A bare stem is an imperative only where it is nothing else („statt“, „laut“).
    result.add(result.isEmpty ? verbReadings : verbReadings.filter { $0.verb != .imperativeSingular })
    result.add(participles(form, known: result))
    return result
  }

  /// Numerals written as one word (`zweiundzwanzig`, `dreihundert`), ordinals (`zwanzigste`).
  private func numeral(_ form: String, isKnown: Bool) -> Reading? {
    if !isKnown, let value = NumberWords.value(of: form) {
      var reading = Reading(lemma: String(value), key: String(value), wordClass: .numeral)
      reading.agreement = .plural
      return reading
    }
    guard let ordinal = NumberWords.ordinal(of: form) else { return nil }
    var reading = Reading(lemma: "\(ordinal.value).", key: "\(ordinal.value).", wordClass: .adjective)
    reading.agreement = ordinal.agreement
    reading.derivation = .bound
    reading.info = Reading.ordinal
    return reading
  }

  /// Participles in adjective use, inflected or not.
  func participles(_ form: String, known: [Reading]) -> [Reading] {
    var result: [Reading] = []
    form.withBytes { form in
      var text = KeyBuffer(capacity: form.count + 2)
      AdjectiveAnalysis.forEachStem(of: form) { stem in
        text.clear()
        stem.append(of: form, to: &text)
        let base = text.bytes
        guard base.letterCount > 3 else { return }
        addParticiples(base, stem, .positive, known, &result)
        if base.ends(in: "er") { addParticiples(base.dropping(last: 2), stem, .comparative, known, &result) }
        if base.ends(in: "est") { addParticiples(base.dropping(last: 3), stem, .superlative, known, &result) }
        if base.ends(in: "dst") { addParticiples(base.dropping(last: 2), stem, .superlative, known, &result) }
      }
    }
    return result
  }

  private func addParticiples(
    _ base: WordBytes, _ stem: AdjectiveAnalysis.Stem, _ degree: Degree, _ known: [Reading], _ result: inout [Reading]
  ) {
    // The bare past participle is a verb form already.
    let isBare = stem.agreement.isEmpty && degree == .positive
    guard base.ends(in: "nd") || !isBare && (base.ends(in: "t") || base.ends(in: "n")) else { return }
    let readings = verbs.readings(of: base)
    if readings.isEmpty, let reading = gerundive(base, stem), degree == .positive { return result.append(reading) }
    for verb in readings {
      let derivation: Derivation
      if verb.verb.contains(.presentParticiple) {
        derivation = .presentParticiple
      } else if verb.verb.contains(.pastParticiple), !isBare {
        derivation = .pastParticiple
      } else {
        continue
      }
      // An adjective entry of its own says it better.
      let lemma = base.string
      if known.contains(where: { $0.wordClass == .adjective && $0.key == lemma }) { continue }
      if let index = result.firstIndex(where: {
        $0.key == verb.key && $0.derivation == derivation && $0.degree == degree
      }) {
        result[index].agreement.formUnion(stem.agreement)
        continue
      }
      var reading = Reading(lemma: lemma, key: verb.key, wordClass: .adjective)
      // The auxiliary tells whether it is somebody who did something („geflohen“).
      if derivation == .pastParticiple { reading.info = verb.info }
      reading.agreement = stem.agreement
      reading.degree = degree
      reading.derivation = derivation
      reading.origin = .derived
      result.append(reading)
    }
  }
}

extension Morphology {
  /// „einzureichend“: what is to be done, of a separable verb. With others „zu“ is a word of its own.
  private func gerundive(_ base: WordBytes, _ stem: AdjectiveAnalysis.Stem) -> Reading? {
    guard base.ends(in: "nd"), base.letterCount > 9, !stem.agreement.isEmpty else { return nil }
    let letters = base.string
    for cut in letters.indices.dropFirst(2).prefix(9) where letters[cut...].hasPrefix("zu") {
      let prefix = letters[..<cut]
      let plain = prefix + letters[cut...].dropFirst(2)
      guard
        let verb = verbs.readings(of: String(plain)).first(where: {
          $0.verb.contains(.presentParticiple) && $0.key.hasPrefix(prefix + "|")
        })
      else { continue }
      var reading = Reading(lemma: letters, key: verb.key, wordClass: .adjective)
      reading.info = Reading.gerundive
      reading.agreement = stem.agreement
      reading.derivation = .presentParticiple
      reading.origin = .derived
      return reading
    }
    return nil
  }
}

extension [Reading] {
  /// Appends readings; where there are none yet, the list is taken over instead of copied.
  mutating func add(_ others: [Reading]) {
    if isEmpty { self = others } else if !others.isEmpty { self += others }
  }
}

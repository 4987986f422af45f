import German
import Text

extension Morphology: Lemmatizing {
  public func lemmas(of form: String) -> [String] {
    var lemmas: [String] = []
    let readings = certainReadings(of: form)
    for reading in readings where !lemmas.contains(reading.lemma) {
      // Hardly anybody writes „dem Rate“ any more: „Rate“ is that word and no form of „Rat“.
      let isOldDative = form == reading.lemma + "e" && reading.agreement.onlyCase == .dative
      if isOldDative, readings.contains(where: { $0.lemma != reading.lemma }) { continue }
      lemmas.append(reading.lemma)
    }
    return lemmas
  }

  public func compoundParts(of form: String) -> [String] {
    guard let reading = certainReadings(of: form).first(where: { !$0.modifiers.isEmpty }) else { return [] }
    return (reading.modifiers.map(\.key) + [reading.key]).map(Morphology.plain)
  }

  public func inflection(of form: String, lemma: String) -> TermInflection {
    let readings = certainReadings(of: form).filter { $0.lemma == lemma && $0.wordClass == .noun }
    guard let first = readings.first else { return TermInflection() }
    let agreement = readings.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    let gender: LexicalMatch.Gender? =
      switch first.gender {
      case .masculine: .masculine
      case .feminine: .feminine
      case .neuter: .neuter
      default: nil
      }
    return TermInflection(
      number: agreement.isPluralOnly ? .plural : agreement.isSingularOnly ? .singular : nil, gender: gender,
      isGenitive: agreement.onlyCase == .genitive)
  }

  public func agrees(_ form: String, with noun: String) -> Bool {
    let attributes = certainReadings(of: form).filter { !$0.agreement.isEmpty }
    let nouns = certainReadings(of: noun).filter { $0.wordClass == .noun }
    if attributes.isEmpty || nouns.isEmpty { return true }
    return attributes.contains { attribute in
      nouns.contains { !$0.agreement.intersection(attribute.agreement).isEmpty }
    }
  }

  public func isDeterminer(_ form: String) -> Bool {
    certainReadings(of: form).contains { [.article, .determiner, .possessive].contains($0.wordClass) }
  }

  public func isAttribute(_ form: String) -> Bool {
    certainReadings(of: form).contains { $0.wordClass == .adjective && !$0.agreement.isEmpty }
  }

  /// Glossaries win over everything, so a guess of the morphology must not make a word into one of their terms.
  private func certainReadings(of form: String) -> [Reading] {
    readings(of: form).filter { $0.origin <= .compound }
  }

  /// A key without the marks that only the lexicon has (`an|kommen`, `Bank#2`).
  private static func plain(_ key: String) -> String {
    String(key.prefix { $0 != "#" }.filter { $0 != "|" })
  }
}

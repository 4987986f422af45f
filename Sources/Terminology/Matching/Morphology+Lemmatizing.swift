import German
import Text

extension Morphology: Lemmatizing {
  public func lemmas(of form: String) -> [String] {
    var lemmas: [String] = []
    let readings = readings(of: form)
    for reading in readings where reading.isCertain && !lemmas.contains(reading.lemma) {
      // Hardly anybody writes „dem Rate“ any more: „Rate“ is that word and no form of „Rat“.
      let isOldDative = reading.agreement.onlyCase == .dative && form == reading.lemma + "e"
      if isOldDative, readings.contains(where: { $0.isCertain && $0.lemma != reading.lemma }) { continue }
      lemmas.append(reading.lemma)
    }
    return lemmas
  }

  public func compoundParts(of form: String) -> [String] {
    guard let reading = readings(of: form).first(where: { $0.isCertain && !$0.modifiers.isEmpty }) else { return [] }
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
    readings(of: form).contains { $0.isCertain && [.article, .determiner, .possessive].contains($0.wordClass) }
  }

  public func isAttribute(_ form: String) -> Bool {
    readings(of: form).contains { $0.isCertain && $0.wordClass == .adjective && !$0.agreement.isEmpty }
  }

  private func certainReadings(of form: String) -> [Reading] { readings(of: form).filter(\.isCertain) }

  /// A key without the marks that only the lexicon has (`an|kommen`, `Bank#2`).
  private static func plain(_ key: String) -> String {
    String(key.prefix { $0 != "#" }.filter { $0 != "|" })
  }
}

extension Reading {
  /// Glossaries win over everything, so a guess of the morphology must not make a word into one of their terms.
  fileprivate var isCertain: Bool { origin <= .compound }
}

import Lexicon
import Text

/// Nouns, and other words used as nouns.
extension Morphology {
  func nounReadings(_ form: String) -> [Reading] {
    var result: [Reading] = []
    form.withBytes { bytes in
      NounCandidates.forEach(of: bytes, in: nouns) { row, key in
        let length = key.count
        var entry: LexiconRow? = row
        for homonym in LexiconKeys.homonyms {
          guard let row = entry else { break }
          let paradigm = NounParadigm(row)
          let agreement = paradigm.agreement(of: form)
          if !agreement.isEmpty { result.append(Morphology.reading(paradigm, agreement)) }
          key.truncate(to: length)
          key.append(homonym)
          entry = nouns.row(bytes: key.bytes)
        }
        return true
      }
    }
    if result.isEmpty { result += feminine(form) }
    return result
  }

  /// The noun of which a form is the plural.
  static func pluralKey(_ form: WordBytes, _ nouns: LexiconTable) -> String? {
    let word = String(decoding: form, as: UTF8.self)
    var result: String?
    NounCandidates.forEach(of: form, in: nouns) { row, key in
      guard !key.bytes.elementsEqual(form), NounParadigm(row).plural == word else { return true }
      result = key.string
      return false
    }
    return result
  }

  static func reading(_ paradigm: NounParadigm, _ agreement: Agreement) -> Reading {
    var reading = Reading(lemma: paradigm.lemma, key: paradigm.key, wordClass: .noun)
    reading.agreement = agreement
    reading.gender = paradigm.gender
    reading.info = paradigm.nounClass
    return reading
  }

  /// `Lehrerin`, `Ärztinnen` from the masculine.
  private func feminine(_ form: String) -> [Reading] {
    let isPlural = form.ends(in: "innen")
    guard isPlural || form.ends(in: "in"), form.count > 5 else { return [] }
    let stem = String(form.dropLast(isPlural ? 5 : 2))
    var candidates = [stem, stem + "e", stem + "er"]
    if let plain = Umlaut.remove(stem) { candidates += [plain, plain + "e"] }
    for candidate in candidates {
      guard let row = nouns.row(candidate) else { continue }
      let paradigm = NounParadigm(row)
      guard paradigm.nounClass == NounClass.person, paradigm.gender == .masculine else { continue }
      var reading = Reading(lemma: stem + "in", key: candidate, wordClass: .noun)
      reading.agreement = isPlural ? .plural(GrammaticalCase.allCases) : .singular(.feminine, GrammaticalCase.allCases)
      reading.gender = .feminine
      reading.info = NounClass.person
      reading.derivation = .feminine
      reading.origin = .derived
      return [reading]
    }
    return []
  }

  /// An entry like „Beste“, which stands for what is so, not for who is.
  func isNeuterAdjective(_ noun: Reading) -> Bool {
    guard noun.gender == .neuter, noun.origin == .lexicon, let row = nouns.row(noun.key) else { return false }
    return NounParadigm(row).declension == .adjectival
  }

  /// `das Lesen`, `der Verletzte`, `das Gute`.
  func nominalizations(_ form: String, _ lower: String) -> [Reading] {
    var result = nominalizedInfinitives(form, lower)
    // Without an ending an adjective stands for no noun.
    guard lower.withBytes({ Agreement.adjectiveEnding(of: $0) != nil }) else { return result }
    for adjective in adjectives.readings(of: lower) + participles(lower, known: []) where !adjective.agreement.isEmpty {
      var reading = adjective
      reading.wordClass = .noun
      reading.lemma = adjective.lemma.capitalizedFirst + "e"
      // „die 78-Jährige“: whom a bound adjective tells the age of is somebody, too.
      let isSomebody = adjective.derivation != nil || adjective.key == "jährig"
      reading.info = isSomebody ? NounClass.person : NounClass.abstract
      if adjective.derivation == nil { reading.derivation = .nominalized }
      reading.origin = .derived
      result.append(reading)
    }
    return result
  }

  /// `das Lesen`, `des Lesens`.
  func nominalizedInfinitives(_ form: String, _ lower: String) -> [Reading] {
    let isGenitive = lower.ends(in: "ns")
    // All infinitives end so.
    guard isGenitive || lower.lastByte == UInt8(ascii: "n") else { return [] }
    var result: [Reading] = []
    for verb in verbs.readings(of: isGenitive ? String(lower.dropLast()) : lower)
    where verb.verb.contains(.infinitive) || verb.verb.contains(.zuInfinitive) {
      var reading = Reading(lemma: form, key: verb.key, wordClass: .noun)
      reading.agreement =
        isGenitive ? .singular(.neuter, [.genitive]) : .singular(.neuter, [.nominative, .accusative, .dative])
      reading.gender = .neuter
      reading.info = NounClass.event
      reading.derivation = .infinitive
      reading.origin = .derived
      result.append(reading)
    }
    return result
  }
}

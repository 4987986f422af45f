import German

/// Readings of German words in the tags and features of Universal Dependencies (version 2, German guidelines).
enum UniversalFeatures {
  private static let auxiliaries: Set<String> = [
    "sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen",
  ]

  static func partOfSpeech(_ reading: Reading) -> String {
    switch reading.wordClass {
    case .noun: "NOUN"
    case .name: "PROPN"
    case .verb: auxiliaries.contains(reading.key) ? "AUX" : "VERB"
    case .adjective: "ADJ"
    case .adverb, .interrogativeAdverb, .relativeAdverb, .pronominalAdverb, .interrogativePronominalAdverb,
      .relativePronominalAdverb:
      "ADV"
    case .article, .determiner, .possessive: "DET"
    case .pronoun, .reflexive, .relative, .interrogative: "PRON"
    case .preposition, .postposition, .prepositionArticle, .verbParticle: "ADP"
    case .subordinator, .infinitiveSubordinator: "SCONJ"
    case .coordinator, .pairedCoordinator, .correlative: "CCONJ"
    case .comparison: "ADP"
    case .negation, .zu, .am: "PART"
    case .numeral: "NUM"
    case .punctuation: "PUNCT"
    case .symbol: "SYM"
    case .other: "X"
    }
  }

  /// - Parameter agreement: what the phrase around the word leaves open.
  /// - Parameter grammaticalCase: the case that the word's part in the clause decides.
  static func features(_ reading: Reading, agreement: Agreement, grammaticalCase: GrammaticalCase?) -> [String] {
    var features: [String] = []
    switch reading.wordClass {
    case .noun, .name, .article, .determiner, .possessive, .pronoun, .reflexive, .relative, .interrogative:
      features += nominal(agreement, grammaticalCase, gender: reading.gender)
    case .adjective:
      features += nominal(agreement, grammaticalCase, gender: nil)
      features.append("Degree=\(degree(reading.degree))")
    case .verb: features += verbal(reading.verb)
    case .numeral: features.append("NumType=Card")
    case .negation: features.append("Polarity=Neg")
    default: break
    }
    if [.pronoun, .reflexive].contains(reading.wordClass), (1...3).contains(reading.person) {
      features.append("Person=\(reading.person)")
    }
    if reading.wordClass == .reflexive { features.append("Reflex=Yes") }
    return features.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func nominal(_ agreement: Agreement, _ wanted: GrammaticalCase?, gender: Gender?) -> [String] {
    guard !agreement.isEmpty else { return [] }
    var features: [String] = []
    var left = agreement
    // Where several cases are left, the commonest in running text.
    let order: [GrammaticalCase] = [.nominative, .dative, .accusative, .genitive]
    let chosen = wanted.flatMap { left.allows($0) ? $0 : nil } ?? order.first { left.allows($0) }
    if let chosen {
      left.formIntersection(.with(chosen))
      features.append("Case=\(name(chosen))")
    }
    let isPlural = left.isPluralOnly
    features.append("Number=\(isPlural ? "Plur" : "Sing")")
    let genders = Gender.allCases.filter { !left.intersection(.with($0)).isEmpty }
    if let gender = gender ?? (isPlural ? nil : genders.first) { features.append("Gender=\(name(gender))") }
    return features
  }

  private static func verbal(_ forms: VerbForms) -> [String] {
    if forms.isFinite {
      let tenseMood = TenseMood.allCases.first { forms.allows($0) } ?? .present
      let person = [3, 6, 1, 4, 2, 5].first { forms.allowsPerson($0) } ?? 3
      return [
        "Mood=\(tenseMood == .present || tenseMood == .preterite ? "Ind" : "Sub")",
        "Number=\(person > 3 ? "Plur" : "Sing")", "Person=\((person - 1) % 3 + 1)",
        "Tense=\(tenseMood == .present || tenseMood == .subjunctive1 ? "Pres" : "Past")", "VerbForm=Fin",
      ]
    }
    if !forms.isDisjoint(with: [.infinitive, .zuInfinitive]) { return ["VerbForm=Inf"] }
    if !forms.isDisjoint(with: [.pastParticiple, .presentParticiple]) { return ["VerbForm=Part"] }
    return ["Mood=Imp", "VerbForm=Fin"]
  }

  private static func degree(_ degree: Degree) -> String {
    switch degree {
    case .positive: "Pos"
    case .comparative: "Cmp"
    case .superlative: "Sup"
    }
  }

  private static func name(_ grammaticalCase: GrammaticalCase) -> String {
    switch grammaticalCase {
    case .nominative: "Nom"
    case .accusative: "Acc"
    case .dative: "Dat"
    case .genitive: "Gen"
    }
  }

  private static func name(_ gender: Gender) -> String {
    switch gender {
    case .masculine: "Masc"
    case .feminine: "Fem"
    case .neuter: "Neut"
    }
  }
}

/// From an entry to its forms (Duden-Grammatik, „Deklination der Substantive“).
extension NounParadigm {
  var forms: [InflectedForm] {
    if declension == .adjectival { return adjectivalForms }
    var result: [InflectedForm] = []
    func add(_ text: String, _ agreement: Agreement) {
      if let index = result.firstIndex(where: { $0.text == text }) {
        result[index].agreement.formUnion(agreement)
      } else {
        result.append(InflectedForm(text, agreement))
      }
    }
    if let gender {
      for (text, cases) in singularForms(gender) { add(text, .singular(gender, cases)) }
    }
    if let plural {
      add(plural, .plural(pluralTakesN ? [.nominative, .accusative, .genitive] : GrammaticalCase.allCases))
      if pluralTakesN { add(plural + "n", .plural([.dative])) }
    }
    return result
  }

  private func singularForms(_ gender: Gender) -> [(String, [GrammaticalCase])] {
    if gender == .feminine { return [(lemma, GrammaticalCase.allCases)] }
    switch declension {
    case .weak:
      let ending = lemma.hasSuffix("e") || pluralCode == "n" || pluralCode.hasPrefix("=") ? "n" : "en"
      return [(lemma, [.nominative]), (lemma + ending, [.accusative, .dative, .genitive])]
    case .mixed:
      let ending = lemma.hasSuffix("e") ? "n" : "en"
      if gender == .neuter {
        // „das Herz, dem Herzen“
        return [(lemma, [.nominative, .accusative]), (lemma + ending, [.dative]), (lemma + ending + "s", [.genitive])]
      }
      return [(lemma, [.nominative]), (lemma + ending, [.accusative, .dative]), (lemma + ending + "s", [.genitive])]
    default:
      return [(lemma, [.nominative, .accusative, .dative])] + genitives.map { ($0, [.genitive]) }
    }
  }

  /// Genitives of the strong declension.
  var genitives: [String] {
    if lemma.hasSuffix("nis") { return [lemma + "ses"] }
    if lemma.hasSuffix("s") {
      // „der Bus, des Busses“, „das Haus, des Hauses“, but „der Status, des Status“
      if let plural, plural.hasPrefix(lemma + "se") { return [lemma + "ses"] }
      return ["e", "^e", "^er"].contains(pluralCode) ? [lemma + "es"] : [lemma]
    }
    if ["ß", "x", "z", "sch"].contains(where: lemma.hasSuffix) { return [lemma + "es"] }
    return [lemma + "s"]
  }

  private var adjectivalForms: [InflectedForm] {
    guard lemma.hasSuffix("e") else { return [] }
    let stem = lemma.dropLast()
    return Agreement.adjectiveEndings.compactMap { item in
      let form = stem + item.ending
      let own = agreement(of: String(form))
      return own.isEmpty ? nil : InflectedForm(String(form), own)
    }
  }
}

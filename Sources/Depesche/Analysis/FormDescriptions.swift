import German

extension Reading {
  /// What a form can be: `Fem Nom/Acc Sing` for each gender and number, `Pres Ind 3 Sing` or `Inf` for verbs.
  var formDescriptions: [String] { wordClass == .verb ? verbDescriptions : nominalDescriptions }

  private var nominalDescriptions: [String] {
    guard !agreement.isEmpty else { return [] }
    let names = [Gender.masculine: "Masc", .feminine: "Fem", .neuter: "Neut"]
    func cases(_ slots: Agreement) -> String {
      let names = ["Nom", "Acc", "Dat", "Gen"]
      return GrammaticalCase.allCases.filter(slots.allows).map { names[$0.rawValue] }.joined(separator: "/")
    }
    var result: [String] = []
    for gender in Gender.allCases {
      let slots = agreement.intersection(.with(gender))
      if !slots.isEmpty { result.append("\(names[gender] ?? "") \(cases(slots)) Sing") }
    }
    let plural = agreement.intersection(.plural)
    if !plural.isEmpty { result.append("\(cases(plural)) Plur") }
    return result
  }

  private var verbDescriptions: [String] {
    let moods: [(TenseMood, String)] = [
      (.present, "Pres Ind"), (.preterite, "Past Ind"), (.subjunctive1, "Pres Sub"), (.subjunctive2, "Past Sub"),
    ]
    var result: [String] = []
    for (mood, name) in moods where verb.allows(mood) {
      for (persons, number) in [(1...3, "Sing"), (4...6, "Plur")] {
        let possible = persons.filter { verb.allows(mood, person: $0) }.map { "\($0 > 3 ? $0 - 3 : $0)" }
        if !possible.isEmpty { result.append("\(name) \(possible.joined(separator: "/")) \(number)") }
      }
    }
    if !verb.isDisjoint(with: [.imperativeSingular, .imperativePlural]) { result.append("Imp") }
    if !verb.isDisjoint(with: [.infinitive, .zuInfinitive]) { result.append("Inf") }
    if verb.contains(.pastParticiple) { result.append("Part Past") }
    if verb.contains(.presentParticiple) { result.append("Part Pres") }
    return result
  }
}

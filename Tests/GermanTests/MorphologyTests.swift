import TestSupport
import Testing

@testable import German

@Suite("Word forms by tables")
struct MorphologyTests {
  private let morphology: Morphology

  init() throws { morphology = try Engines.morphology.get() }

  private func readings(_ form: String, _ wordClass: WordClass, _ key: String) -> [Reading] {
    morphology.readings(of: form).filter { $0.wordClass == wordClass && $0.key == key }
  }

  /// All that a form is found to be, for a failure.
  private func found(_ form: String) -> String {
    morphology.readings(of: form).map { reading in
      let parts = (reading.modifiers.map(\.key) + [reading.key]).joined(separator: "+")
      let derivation = reading.derivation.map { " \($0)" } ?? ""
      return "\(reading.wordClass.rawValue) \(parts)\(derivation)"
    }.joined(separator: " | ")
  }

  @Test func nouns() throws {
    try check("nouns.tsv", columns: 3) { row in
      let agreement = readings(row[0], .noun, row[1]).reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
      return difference(agreement.notation, Agreement(notation: row[2]).notation)
    }
  }

  @Test func verbs() throws {
    try check("verbs.tsv", columns: 3) { row in
      let forms = readings(row[0], .verb, row[1]).reduce(into: VerbForms([])) { $0.formUnion($1.verb) }
      return difference(forms.notation, VerbForms(notation: row[2]).notation)
    }
  }

  @Test("Every group has a bit of its own within its class, and those of the tables a name")
  func groups() {
    func check<Group: WordGroup>(_ groups: Group.Type, unnamed: Set<Group>) {
      #expect(Group.allCases.allSatisfy { GroupSet.bit($0).nonzeroBitCount == 1 })
      #expect(Set(Group.allCases.map { GroupSet.bit($0) }).count == Group.allCases.count)
      #expect(Group.namedByTable().count == Group.allCases.count - unnamed.count)
    }
    check(NounGroup.self, unnamed: [.partOfWeekday])
    check(VerbGroup.self, unnamed: [])
    check(ModifierGroup.self, unnamed: [])
    #expect(NounGroup.byName["one"] == [.oneOfSeveral])
  }

  @Test("A reading has the groups of its own class only")
  func groupsOfClass() {
    let readings = ["sagen", "Montag", "wegen"].flatMap { morphology.readings(of: $0) }
    for reading in readings {
      if reading.wordClass != .noun { #expect(reading.nounGroups.isEmpty) }
      if reading.wordClass != .verb { #expect(reading.verbGroups.isEmpty) }
      if [.noun, .verb, .name].contains(reading.wordClass) { #expect(reading.modifierGroups.isEmpty) }
    }
    #expect(readings.contains { $0.nounGroups.contains(.weekday) })
    #expect(readings.contains { $0.verbGroups.contains(.says) })
    #expect(readings.contains { $0.modifierGroups.contains(.reason) })
  }

  @Test func formsOfEntries() throws {
    try check("forms.tsv", columns: 3) { row in
      guard let wordClass = WordClass(rawValue: row[1]) else { return "no class" }
      let forms = morphology.forms(of: row[0], wordClass)
      for form in forms where !morphology.analyzes(form, as: row[0], wordClass) { return "\(form.text) leads nowhere" }
      let expected = Set(row[2].split(separator: " ").map(String.init))
      return difference(
        Set(forms.map(\.text)).sorted().joined(separator: " "), expected.sorted().joined(separator: " "))
    }
  }

  @Test func adjectives() throws {
    try check("adjectives.tsv", columns: 4) { row in
      let expected = Agreement(notation: row[3])
      let all = readings(row[0], .adjective, row[1]).filter { "\($0.degree)" == row[2] }
      if all.contains(where: { $0.agreement == expected }) { return nil }
      return all.isEmpty ? found(row[0]) : all.map(\.agreement.notation).joined(separator: " | ")
    }
  }

  @Test func compounds() throws {
    try check("compounds.tsv", columns: 2) { row in
      let split = morphology.readings(of: row[0]).first { $0.wordClass == .noun || $0.wordClass == .adjective }
      return difference(
        split.map { ($0.modifiers.map(\.key) + [$0.key]).joined(separator: "+") } ?? found(row[0]), row[1])
    }
  }

  @Test func wordsThatAreNoCompounds() throws {
    try check("no-split.txt", columns: 1) { row in
      morphology.readings(of: row[0]).allSatisfy { $0.modifiers.isEmpty } ? nil : found(row[0])
    }
  }

  /// What a compound is split into gives the word again, but for linking elements.
  @Test func partsAreParts() {
    for row in tableRows("cases/compounds.tsv", beside: #filePath) {
      for reading in morphology.readings(of: row[0]) where reading.origin == .compound {
        var rest = Substring(row[0].lowercased())
        for part in reading.modifiers {
          #expect(rest.hasPrefix(part.text.lowercased()), "\(row[0]): \(part.text)")
          rest = rest.dropFirst(part.text.count)
          if rest.hasPrefix("-") { rest = rest.dropFirst() }
        }
      }
    }
  }

  @Test func numerals() throws {
    try check("numerals.tsv", columns: 2) { row in
      let keys = morphology.readings(of: row[0]).filter { $0.wordClass == .numeral || $0.info == "ordinal" }.map(\.key)
      return keys.contains(row[1]) ? nil : found(row[0])
    }
  }

  @Test func derivedWords() throws {
    try check("derived.tsv", columns: 3) { row in
      let holds = morphology.readings(of: row[0]).contains { reading in
        reading.key == row[1] && reading.derivation.map { "\($0)" } == row[2]
      }
      return holds ? nil : found(row[0])
    }
  }
}

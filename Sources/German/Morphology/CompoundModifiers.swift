import Lexicon

/// Knows the shapes in which a word stands before another in a compound.
struct CompoundModifiers: Sendable {
  let nouns: LexiconTable
  let verbs: VerbAnalysis
  let adjectives: LexiconTable
  let particles: LexiconTable
  let names: [LexiconTable]

  typealias Modifier = (part: CompoundPart, cost: Int)

  /// Cost of a linking element that the part does not usually take, of a short part.
  private static let shortPartCost = 6
  private static let verbStemCost = 4

  /// A stretch of lower-case letters as one modifier in any of its shapes, or nil.
  func modifier(_ text: WordBytes) -> Modifier? {
    let letterCount = text.letterCount
    guard letterCount >= 2 else { return nil }
    let short = letterCount < 4 ? CompoundModifiers.shortPartCost : 0
    var capital = KeyBuffer(capacity: text.count + 2)
    capital.appendCapitalized(text)
    let capitalized = capital.bytes
    var key = KeyBuffer(capacity: text.count + 8)

    /// The noun whose key is the capitalized text without some letters at its end, with others instead.
    func noun(cut: Int = 0, ending: StaticString = "", _ cost: Int) -> Modifier? {
      key.clear()
      key.append(capitalized.dropping(last: cut))
      key.append(ending)
      return part(.noun, nouns, cost + short)
    }
    /// What the key holds, if the table has it.
    func part(_ wordClass: WordClass, _ table: LexiconTable, _ cost: Int) -> Modifier? {
      guard table.contains(bytes: key.bytes) else { return nil }
      return (CompoundPart(text: text.string, key: key.string, wordClass: wordClass), cost)
    }
    func verb(ending: StaticString) -> Modifier? {
      key.clear()
      key.append(text)
      key.append(ending)
      return part(.verb, verbs.verbs, CompoundModifiers.verbStemCost + short)
    }

    if letterCount >= 3 || CompoundModifiers.shortNouns.contains(where: text.equals), let found = noun(0) {
      return found
    }
    for (linking, cost, mayHaveUmlaut) in CompoundModifiers.linkingElements
    where text.ends(in: linking) && letterCount > linking.utf8CodeUnitCount + 2 {
      if let found = noun(cut: linking.utf8CodeUnitCount, cost) { return found }
      guard mayHaveUmlaut else { continue }
      key.clear()
      if Umlaut.remove(capitalized.dropping(last: linking.utf8CodeUnitCount), into: &key),
        let found = part(.noun, nouns, cost + short)
      {
        return found
      }
    }
    if letterCount >= 3 {
      // Inflected forms: „Häuser-“, „Firmen-“, „Daten-“.
      if let key = Morphology.pluralKey(capitalized, nouns) {
        return (CompoundPart(text: text.string, key: key, wordClass: .noun), 1 + short)
      }
      // „Schul-“ from „Schule“, „Sprach-“ from „Sprache“.
      if let found = noun(ending: "e", 1) ?? noun(ending: "en", 3) { return found }
      // „Geschichts-“ from „Geschichte“, „Hilfs-“ from „Hilfe“.
      if letterCount > 4, text.ends(in: "s"), let found = noun(cut: 1, ending: "e", 2) { return found }
      key.clear()
      key.append(text)
      if let found = part(.adjective, adjectives, 2 + short) ?? verb(ending: "en") { return found }
      if text.ends(in: "el") || text.ends(in: "er"), let found = verb(ending: "n") { return found }
    }
    if letterCount > 5, text.ends(in: "en"), isNominalized(text.dropping(last: 2)) {
      return (CompoundPart(text: text.string, key: text.dropping(last: 2).string, wordClass: .adjective), 3)
    }
    if letterCount >= 4, names.contains(where: { $0.contains(bytes: capitalized) }) {
      let name = capitalized.string
      return (CompoundPart(text: name, key: name, wordClass: .name), 2)
    }
    key.clear()
    key.append(text)
    return part(.adverb, particles, 1)
  }

  /// Adjectives and participles, whose nouns form compounds in -en („Kranken-“, „Gelehrten-“).
  private func isNominalized(_ stem: WordBytes) -> Bool {
    adjectives.contains(bytes: stem)
      || verbs.readings(of: stem).contains { !$0.verb.isDisjoint(with: [.pastParticiple, .presentParticiple]) }
  }

  /// With what it costs, and whether the vowel before it may have an umlaut of its own.
  private static let linkingElements: [(StaticString, Int, Bool)] = [
    ("s", 0, false), ("n", 0, false), ("en", 1, false), ("es", 1, false), ("er", 1, true), ("e", 2, true),
    ("ens", 3, false), ("nen", 3, false),
  ]
  /// Nouns of two letters that do form compounds.
  private static let shortNouns: [StaticString] = ["öl", "ei", "ehe", "see", "tee", "uhr", "eis", "erd"]
}

import Lexicon

/// Knows the shapes in which a word stands before another in a compound.
final class CompoundModifiers: Sendable {
  let nouns: LexiconTable
  let verbs: VerbAnalysis
  let adjectives: LexiconTable
  let particles: LexiconTable
  let names: [LexiconTable]

  private let memo = FormMemo<Modifier?>(limit: 1 << 15)

  typealias Modifier = (part: CompoundPart, cost: Int)

  init(
    nouns: LexiconTable, verbs: VerbAnalysis, adjectives: LexiconTable, particles: LexiconTable, names: [LexiconTable]
  ) {
    self.nouns = nouns
    self.verbs = verbs
    self.adjectives = adjectives
    self.particles = particles
    self.names = names
  }

  /// Cost of a linking element that the part does not usually take, of a short part.
  private static let shortPartCost = 6
  private static let verbStemCost = 4
  private static let missingLinkCost = 8

  /// A stretch of lower-case letters as one modifier in any of its shapes, or nil.
  func modifier(_ text: WordBytes) -> Modifier? {
    // Compounds begin alike („Sicherheits-“) and are cut at the same places: half of the stretches have been asked before.
    memo.value(text.string) { find(text) }
  }

  private func find(_ text: WordBytes) -> Modifier? {
    let letterCount = text.letterCount
    guard letterCount >= 2 else { return nil }
    var probe = Probe(text, self, shortCost: letterCount < 4 ? CompoundModifiers.shortPartCost : 0)
    if letterCount >= 3 || CompoundModifiers.shortNouns.contains(where: text.equals),
      let found = probe.noun(wantsLink(text, letterCount) ? CompoundModifiers.missingLinkCost : 0)
    {
      return found
    }
    for (linking, cost, mayHaveUmlaut) in CompoundModifiers.linkingElements
    where text.ends(in: linking) && letterCount > linking.utf8CodeUnitCount + 2 {
      if let found = probe.noun(cut: linking.utf8CodeUnitCount, cost) { return found }
      if mayHaveUmlaut, let found = probe.nounWithoutUmlaut(cut: linking.utf8CodeUnitCount, cost) { return found }
    }
    if letterCount >= 3 {
      // Inflected forms: „Häuser-“, „Firmen-“, „Daten-“.
      if let found = probe.plural(1) { return found }
      // „Schul-“ from „Schule“, „Sprach-“ from „Sprache“.
      if let found = probe.noun(ending: "e", 1) ?? probe.noun(ending: "en", 3) { return found }
      // „Geschichts-“ from „Geschichte“, „Hilfs-“ from „Hilfe“.
      if letterCount > 4, text.ends(in: "s"), let found = probe.noun(cut: 1, ending: "e", 2) { return found }
      if let found = probe.word(.adjective, adjectives, 2) ?? probe.verb(ending: "en") { return found }
      if text.ends(in: "el") || text.ends(in: "er"), let found = probe.verb(ending: "n") { return found }
    }
    if letterCount > 5, text.ends(in: "en"), isNominalized(text.dropping(last: 2)) {
      return (CompoundPart(text: text.string, key: text.dropping(last: 2).string, wordClass: .adjective), 3)
    }
    if letterCount > 6, let verb = nominalized(text) {
      return (CompoundPart(text: text.string, key: verb, wordClass: .verb), 3)
    }
    if letterCount >= 4, let found = probe.name(2) { return found }
    return probe.adverb(1)
  }

  /// Nouns with these suffixes take -s- („Vermessungs-amt“ and not „Vermessung-samt“); „Sprung-“ has no suffix.
  private func wantsLink(_ text: WordBytes, _ letterCount: Int) -> Bool {
    letterCount > 6
      && (text.ends(in: "ung") || text.ends(in: "heit") || text.ends(in: "keit") || text.ends(in: "schaft")
        || text.ends(in: "ion") || text.ends(in: "tät") || text.ends(in: "ling") || text.ends(in: "tum"))
  }

  /// The keys of one stretch, put together in one place and looked up there.
  private struct Probe: ~Copyable {
    private let text: WordBytes
    private let modifiers: CompoundModifiers
    private let shortCost: Int
    /// The text with a capital, as nouns and names have it.
    private var capital: KeyBuffer
    private var key: KeyBuffer

    init(_ text: WordBytes, _ modifiers: CompoundModifiers, shortCost: Int) {
      self.text = text
      self.modifiers = modifiers
      self.shortCost = shortCost
      capital = KeyBuffer(capacity: text.count + 2)
      capital.appendCapitalized(text)
      key = KeyBuffer(capacity: text.count + 8)
    }

    /// The noun whose key is the capitalized text without some bytes at its end, with others instead.
    mutating func noun(cut: Int = 0, ending: StaticString = "", _ cost: Int) -> Modifier? {
      key.clear()
      key.append(capital.bytes.dropping(last: cut))
      key.append(ending)
      return part(.noun, modifiers.nouns, cost + shortCost)
    }

    mutating func nounWithoutUmlaut(cut: Int, _ cost: Int) -> Modifier? {
      key.clear()
      guard Umlaut.remove(capital.bytes.dropping(last: cut), into: &key) else { return nil }
      return part(.noun, modifiers.nouns, cost + shortCost)
    }

    func plural(_ cost: Int) -> Modifier? {
      guard let key = Morphology.pluralKey(capital.bytes, modifiers.nouns) else { return nil }
      return (CompoundPart(text: text.string, key: key, wordClass: .noun), cost + shortCost)
    }

    mutating func verb(ending: StaticString) -> Modifier? {
      key.clear()
      key.append(text)
      key.append(ending)
      return part(.verb, modifiers.verbs.verbs, CompoundModifiers.verbStemCost + shortCost)
    }

    /// The text as it stands.
    mutating func word(_ wordClass: WordClass, _ table: LexiconTable, _ cost: Int) -> Modifier? {
      key.clear()
      key.append(text)
      return part(wordClass, table, cost + shortCost)
    }

    func name(_ cost: Int) -> Modifier? {
      guard modifiers.names.contains(where: { $0.contains(bytes: capital.bytes) }) else { return nil }
      let name = capital.string
      return (CompoundPart(text: name, key: name, wordClass: .name), cost)
    }

    /// However short.
    mutating func adverb(_ cost: Int) -> Modifier? {
      key.clear()
      key.append(text)
      return part(.adverb, modifiers.particles, cost)
    }

    /// What the key holds, if the table has it.
    private func part(_ wordClass: WordClass, _ table: LexiconTable, _ cost: Int) -> Modifier? {
      guard table.contains(bytes: key.bytes) else { return nil }
      return (CompoundPart(text: text.string, key: key.string, wordClass: wordClass), cost)
    }
  }

  /// Adjectives and participles, whose nouns form compounds in -en („Kranken-“, „Gelehrten-“).
  private func isNominalized(_ stem: WordBytes) -> Bool {
    adjectives.contains(bytes: stem)
      || verbs.readings(of: stem).contains { !$0.verb.isDisjoint(with: [.pastParticiple, .presentParticiple]) }
  }

  /// „Überlappungs-“, „Tönungs-“: the verb of a noun in -ung that the lexicon lacks.
  private func nominalized(_ text: WordBytes) -> String? {
    guard text.ends(in: "ungs") else { return nil }
    let stem = text.dropping(last: 4).string
    return [stem + "en", stem + "n"].first { verbs.verbs.contains($0) } ?? verbs.separableKey(ofStem: stem)
  }

  /// With what it costs, and whether the vowel before it may have an umlaut of its own.
  private static let linkingElements: [(StaticString, Int, Bool)] = [
    ("s", 0, false), ("n", 0, false), ("en", 1, false), ("es", 1, false), ("er", 1, true), ("e", 2, true),
    ("ens", 3, false), ("nen", 3, false),
  ]
  /// Nouns of two letters that do form compounds.
  private static let shortNouns: [StaticString] = ["öl", "ei", "ehe", "see", "tee", "uhr", "eis", "erd"]
}

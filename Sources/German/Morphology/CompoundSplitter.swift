/// Splits compounds that the lexicon does not hold into the fewest parts that it does hold.
///
/// The last part decides class and inflection; parts before it stand in one of the shapes that a modifier can have: a
/// noun with a linking element (-s-, -es-, -n-, -en-, -er-, -e-, or -e dropped), a verb's stem, an adjective, an
/// adverb or a preposition.
struct CompoundSplitter: Sendable {
  /// Cost of one more part, of a linking element that the part does not usually take, of a short part.
  private static let partCost = 10
  private static let shortPartCost = 6
  private static let verbStemCost = 4
  private static let maximumParts = 4

  let nouns: @Sendable (String) -> Bool
  let inflectedNoun: @Sendable (String) -> String?
  let isVerb: @Sendable (String) -> Bool
  let isAdjective: @Sendable (String) -> Bool
  /// Adjectives and participles, whose nouns form compounds in -en („Kranken-“, „Gelehrten-“).
  let isNominalized: @Sendable (String) -> Bool
  let isParticle: @Sendable (String) -> Bool
  let isName: @Sendable (String) -> Bool

  init(
    nouns: @escaping @Sendable (String) -> Bool, inflectedNoun: @escaping @Sendable (String) -> String?,
    isVerb: @escaping @Sendable (String) -> Bool,
    isAdjective: @escaping @Sendable (String) -> Bool, isNominalized: @escaping @Sendable (String) -> Bool,
    isParticle: @escaping @Sendable (String) -> Bool,
    isName: @escaping @Sendable (String) -> Bool
  ) {
    self.nouns = nouns
    self.inflectedNoun = inflectedNoun
    self.isVerb = isVerb
    self.isAdjective = isAdjective
    self.isNominalized = isNominalized
    self.isParticle = isParticle
    self.isName = isName
  }

  struct Split {
    var modifiers: [CompoundPart]
    var tail: String
    var cost: Int
  }

  /// The cheapest split of a word whose tail is accepted, or nil. The tail is passed lower-cased; longer tails are
  /// tried first and win where the cost is the same.
  func split(_ word: String, minimumTail: Int = 3, tailCost: (String) -> Int?) -> Split? {
    let letters = Array(word.lowercased())
    guard letters.count >= 6, letters.count <= 60 else { return nil }
    var best: Split?
    for cut in 2...(letters.count - minimumTail) {
      let tail = String(letters[cut...])
      guard let cost = tailCost(tail) else { continue }
      let head = String(letters[..<cut])
      guard let modifiers = modifiers(head, depth: 1) else { continue }
      let total = cost + modifiers.cost + (tail.count < 4 ? CompoundSplitter.shortPartCost : 0)
      if best.map({ total < $0.cost }) ?? true { best = Split(modifiers: modifiers.parts, tail: tail, cost: total) }
    }
    return best
  }

  /// Understands the part before the tail as one modifier or a chain of them.
  func modifiers(_ head: String, depth: Int) -> (parts: [CompoundPart], cost: Int)? {
    var best: (parts: [CompoundPart], cost: Int)?
    if let single = modifier(head) { best = ([single.part], CompoundSplitter.partCost + single.cost) }
    guard depth < CompoundSplitter.maximumParts, head.count >= 6 else { return best }
    let letters = Array(head)
    for cut in 2...(letters.count - 3) {
      guard let last = modifier(String(letters[cut...])) else { continue }
      let cost = CompoundSplitter.partCost + last.cost
      if let best, best.cost <= cost + CompoundSplitter.partCost { continue }
      guard let rest = modifiers(String(letters[..<cut]), depth: depth + 1) else { continue }
      if best.map({ rest.cost + cost < $0.cost }) ?? true { best = (rest.parts + [last.part], rest.cost + cost) }
    }
    return best
  }

  /// One modifier in any of its shapes.
  func modifier(_ text: String) -> (part: CompoundPart, cost: Int)? {
    guard text.count >= 2 else { return nil }
    let short = text.count < 4 ? CompoundSplitter.shortPartCost : 0
    let capitalized = text.prefix(1).uppercased() + text.dropFirst()
    func noun(_ key: String, _ cost: Int) -> (part: CompoundPart, cost: Int)? {
      nouns(key) ? (CompoundPart(text: text, key: key, wordClass: .noun), cost + short) : nil
    }
    if text.count >= 3 || CompoundSplitter.shortNouns.contains(text) {
      if let found = noun(capitalized, 0) { return found }
    }
    for (linking, cost) in CompoundSplitter.linkingElements
    where text.hasSuffix(linking) && text.count > linking.count + 2 {
      let bare = String(capitalized.dropLast(linking.count))
      if let found = noun(bare, cost) { return found }
      if linking == "er" || linking == "e", let plain = Umlaut.remove(bare), let found = noun(plain, cost) {
        return found
      }
    }
    if text.count >= 3 {
      // Inflected forms: „Häuser-“, „Firmen-“, „Daten-“.
      if let key = inflectedNoun(capitalized) {
        return (CompoundPart(text: text, key: key, wordClass: .noun), 1 + short)
      }
      // „Schul-“ from „Schule“, „Sprach-“ from „Sprache“.
      if let found = noun(capitalized + "e", 1) { return found }
      if let found = noun(capitalized + "en", 3) { return found }
      // „Geschichts-“ from „Geschichte“, „Hilfs-“ from „Hilfe“.
      if text.count > 4, text.hasSuffix("s"), let found = noun(capitalized.dropLast() + "e", 2) { return found }
      if isAdjective(text) { return (CompoundPart(text: text, key: text, wordClass: .adjective), 2 + short) }
      if isVerb(text + "en") {
        return (CompoundPart(text: text, key: text + "en", wordClass: .verb), CompoundSplitter.verbStemCost + short)
      }
      if text.hasSuffix("el") || text.hasSuffix("er"), isVerb(text + "n") {
        return (CompoundPart(text: text, key: text + "n", wordClass: .verb), CompoundSplitter.verbStemCost + short)
      }
    }
    if text.count > 5, text.hasSuffix("en"), isNominalized(String(text.dropLast(2))) {
      let key = String(text.dropLast(2))
      return (CompoundPart(text: text, key: key, wordClass: .adjective), 3)
    }
    if text.count >= 4, isName(capitalized) {
      return (CompoundPart(text: capitalized, key: capitalized, wordClass: .name), 2)
    }
    if isParticle(text) { return (CompoundPart(text: text, key: text, wordClass: .adverb), 1) }
    return nil
  }

  private static let linkingElements: [(String, Int)] = [
    ("s", 0), ("n", 0), ("en", 1), ("es", 1), ("er", 1), ("e", 2), ("ens", 3), ("nen", 3),
  ]
  /// Nouns of two letters that do form compounds.
  private static let shortNouns: Set<String> = ["öl", "ei", "ehe", "see", "tee", "uhr", "eis", "erd"]
}

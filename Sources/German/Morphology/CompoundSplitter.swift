import Lexicon
import Text

/// Splits compounds that the lexicon does not hold into the fewest parts that it does hold.
///
/// The last part decides class and inflection; parts before it stand in one of the shapes that a modifier can have: a
/// noun with a linking element (-s-, -es-, -n-, -en-, -er-, -e-, or -e dropped), a verb's stem, an adjective, an
/// adverb or a preposition.
struct CompoundSplitter: Sendable {
  /// Cost of one more part, of a short part.
  private static let partCost = 10
  private static let shortPartCost = 6
  private static let maximumParts = 4

  private let compoundModifiers: CompoundModifiers

  init(
    nouns: LexiconTable, verbs: VerbAnalysis, adjectives: LexiconTable, particles: LexiconTable, names: [LexiconTable]
  ) {
    compoundModifiers = CompoundModifiers(
      nouns: nouns, verbs: verbs, adjectives: adjectives, particles: particles, names: names)
  }

  struct Split {
    var modifiers: [CompoundPart]
    var tail: String
    var cost: Int
  }

  /// The cheapest split of a word whose tail is accepted, or nil. The tail is passed lower-cased; longer tails are
  /// tried first and win where the cost is the same.
  ///
  /// - Parameters:
  ///   - leastTailCost: what `tailCost` gives at least.
  ///   - tailCost: of a tail that is accepted, or nil.
  ///   - rareTail: tails that are accepted at a cost of their own if `tailCost` is nil. Since that takes long to find
  ///     out, they are asked for last.
  func split(
    _ word: String, minimumTail: Int = 3, leastTailCost: Int, tailCost: (String) -> Int?,
    rareTail: (cost: Int, accepts: (String) -> Bool) = (0, { _ in false })
  ) -> Split? {
    word.inSmallLetters.withBytes { word in
      let starts = word.letterStarts
      let letterCount = starts.count - 1
      guard letterCount >= 6, letterCount <= 60 else { return nil }
      var search = ModifierSearch(word, starts, compoundModifiers)
      var best: Split?
      for cut in 2...(letterCount - minimumTail) {
        let short = letterCount - cut < 4 ? CompoundSplitter.shortPartCost : 0
        if let best, best.cost <= leastTailCost + short + CompoundSplitter.partCost { continue }
        // Most beginnings are no modifier.
        guard let modifiers = search.modifiers(upTo: cut) else { continue }
        let tail = word.dropping(first: starts[cut]).string
        let known = tailCost(tail)
        let cost = (known ?? rareTail.cost) + short
        if let best, best.cost <= cost + CompoundSplitter.partCost { continue }
        guard known != nil || rareTail.accepts(tail) else { continue }
        let total = cost + modifiers.cost
        if best.map({ total < $0.cost }) ?? true { best = Split(modifiers: modifiers.parts, tail: tail, cost: total) }
      }
      return best
    }
  }

  /// Understands the part before a tail as one modifier or a chain of them.
  func modifiers(_ head: String) -> [CompoundPart]? {
    head.withBytes { head in
      let starts = head.letterStarts
      var search = ModifierSearch(head, starts, compoundModifiers)
      return search.modifiers(upTo: starts.count - 1)?.parts
    }
  }

  /// One modifier in any of its shapes.
  func modifier(_ text: String) -> CompoundPart? { text.withBytes { compoundModifiers.modifier($0)?.part } }

  func isName(_ text: String) -> Bool { compoundModifiers.names.contains { $0.contains(text) } }

  /// The chains of modifiers in one word, each stretch of which is looked up once.
  private struct ModifierSearch {
    private let word: WordBytes
    /// Byte offsets of the letters, and the word's end.
    private let starts: [Int]
    private let compoundModifiers: CompoundModifiers
    /// Where in `found` the chain stands, by end and depth, or one of the numbers below: most have none, and a list of
    /// numbers is made and given up at no cost.
    private var chains: [Int]
    private var found: [(parts: [CompoundPart], cost: Int)] = []

    private static let unknown = -2
    private static let none = -1

    init(_ word: WordBytes, _ starts: [Int], _ compoundModifiers: CompoundModifiers) {
      self.word = word
      self.starts = starts
      self.compoundModifiers = compoundModifiers
      chains = Array(repeating: ModifierSearch.unknown, count: starts.count * (CompoundSplitter.maximumParts + 1))
    }

    private func modifier(_ start: Int, _ end: Int) -> CompoundModifiers.Modifier? {
      compoundModifiers.modifier(word.cut(starts[start], starts[end]))
    }

    /// - Parameters:
    ///   - end: in letters.
    ///   - depth: which part from the end it is that ends here.
    mutating func modifiers(upTo end: Int, depth: Int = 1) -> (parts: [CompoundPart], cost: Int)? {
      let place = end * (CompoundSplitter.maximumParts + 1) + depth
      if chains[place] != ModifierSearch.unknown {
        return chains[place] == ModifierSearch.none ? nil : found[chains[place]]
      }
      guard let result = search(upTo: end, depth) else {
        chains[place] = ModifierSearch.none
        return nil
      }
      chains[place] = found.count
      found.append(result)
      return result
    }

    private mutating func search(upTo end: Int, _ depth: Int) -> (parts: [CompoundPart], cost: Int)? {
      var best: (parts: [CompoundPart], cost: Int)?
      if let single = modifier(0, end) { best = ([single.part], CompoundSplitter.partCost + single.cost) }
      guard depth < CompoundSplitter.maximumParts, end >= 6 else { return best }
      for cut in 2...(end - 3) {
        // A chain has two parts at least.
        if let best, best.cost <= 2 * CompoundSplitter.partCost { break }
        guard let rest = modifiers(upTo: cut, depth: depth + 1) else { continue }
        let cost = rest.cost + CompoundSplitter.partCost
        if let best, best.cost <= cost { continue }
        guard let last = modifier(cut, end) else { continue }
        if best.map({ cost + last.cost < $0.cost }) ?? true { best = (rest.parts + [last.part], cost + last.cost) }
      }
      return best
    }
  }
}

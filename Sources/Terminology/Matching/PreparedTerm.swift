import German
import Text

/// A term analysed for matching: the ways in which it may stand in a text. Made when its stem is first met.
final class PreparedTerm: Sendable {
  /// One order of words.
  struct Pattern: Sendable {
    /// Words that follow each other; the last carries the inflection.
    var words: [String]
    /// The verb that belongs to them, anywhere in the clause.
    var verb: Verb?

    var count: Int { words.count + (verb == nil ? 0 : 1) }
  }

  struct Verb: Sendable {
    var infinitive: String
    var parts: PrincipalParts
    var isReflexive: Bool
  }

  let term: Term
  let patterns: [Pattern]

  init(_ term: Term, lemmatizer: (any Lemmatizing)?, tokenize: (String) -> [Token]) {
    self.term = term
    let words = tokenize(term.text).map(\.text)
    if let verb = PreparedTerm.verb(term, words, lemmatizer) {
      let rest = words.dropLast()
      patterns = [Pattern(words: verb.isReflexive ? Array(rest.dropFirst()) : Array(rest), verb: verb)]
      return
    }
    patterns = [Pattern(words: words)] + PlaceNameOrder.alternatives(to: words).map { Pattern(words: $0) }
  }

  private static func verb(_ term: Term, _ words: [String], _ lemmatizer: (any Lemmatizing)?) -> Verb? {
    guard term.partOfSpeech == nil || term.partOfSpeech == .verb, let last = words.last,
      let parts = lemmatizer?.principalParts(of: last)
    else { return nil }
    return Verb(infinitive: last, parts: parts, isReflexive: words.count > 1 && words[0] == "sich")
  }

  /// Calls back with what the texts that hold the term may begin with, folded.
  static func forEachStem(
    of term: Term, lemmatizer: (any Lemmatizing)?, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    let text = term.text
    let first = SpellingFold.firstWord(of: text)
    let stem = TermStem.stem(of: first)
    body(stem)
    var others = TermStem.variants(of: text, stem: stem, wordLength: first.count)
    if PlaceNameOrder.mayApply(to: text) {
      for alternative in PlaceNameOrder.alternatives(to: text.split(separator: " ").map(String.init)) {
        others.append(Array(TermStem.stem(of: SpellingFold.firstWord(of: alternative[0]))))
      }
    }
    if mayBeVerb(term, text), let lemmatizer { others += verbStems(of: text, lemmatizer) }
    for (index, other) in others.enumerated() where !others[..<index].contains(other) && !other.elementsEqual(stem) {
      body(other[...])
    }
  }

  /// Infinitives are small and end in -n; only then the lexicon is asked.
  private static func mayBeVerb(_ term: Term, _ text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: "n"), term.partOfSpeech == nil || term.partOfSpeech == .verb else {
      return false
    }
    guard let space = text.utf8.lastIndex(of: 0x20) else { return text.utf8.first.map { $0 >= 0x61 } ?? false }
    return text.utf8[text.utf8.index(after: space)] >= 0x61
  }

  private static func verbStems(of text: String, _ lemmatizer: any Lemmatizing) -> [[UInt8]] {
    let words = text.split(separator: " ").map(String.init)
    // Before other words than „sich“ the verb is looked for from them.
    guard words.count == 1 || (words.count == 2 && words[0] == "sich"), let infinitive = words.last,
      let parts = lemmatizer.principalParts(of: infinitive)
    else { return [] }
    let particle = parts.particle
    let forms = parts.stems.flatMap { stem in
      [stem, "ge\(stem)"]
        + (particle.isEmpty ? [] : ["\(particle)\(stem)", "\(particle)ge\(stem)", "\(particle)zu\(stem)"])
    }
    return forms.map { Array(TermStem.stem(of: SpellingFold.firstWord(of: $0))) }
  }
}

/// „Minsker Abkommen“ and „Abkommen von Minsk“: an adjective from a place and the place behind its noun.
enum PlaceNameOrder {
  /// Whether a term has a space behind -er or before „von“, told without cutting it into words.
  static func mayApply(to text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte == 0x20, last == (UInt8(ascii: "e"), UInt8(ascii: "r")) || last == (UInt8(ascii: "o"), UInt8(ascii: "n"))
      {
        return true
      }
      last = (last.1, byte)
    }
    return false
  }

  static func alternatives(to words: [String]) -> [[String]] {
    let isName = { (word: String) in word.first?.isUppercase == true }
    if words.count == 2, words[0].hasSuffix("er"), words[0].utf8.count > 5, isName(words[0]), isName(words[1]) {
      let stem = String(words[0].dropLast(2))
      return [[words[1], "von", stem]]
    }
    if words.count == 3, words[1] == "von", isName(words[0]), isName(words[2]), words[2].utf8.count > 3 {
      let place =
        words[2].hasSuffix("e") || words[2].hasSuffix("en")
        ? words[2].dropLast(words[2].hasSuffix("en") ? 2 : 1) : words[2][...]
      return [["\(place)er", words[0]], ["\(words[2])-\(words[0])"], ["\(place)er-\(words[0])"]]
    }
    return []
  }
}

import Text

/// A word of a sentence with everything that it can be; several tokens where a name or a term spans them.
public struct Word: Sendable {
  /// Words are copied at every turn, so that what stands in the text is one reference.
  private var surface: Surface
  public var readings: [Reading]

  init(
    tokens: Range<Int>, text: String, range: ByteRange, kind: Token.Kind, readings: [Reading], match: LexicalMatch?,
    knownParts: [LexicalMatch] = [], spaceBefore: Bool
  ) {
    surface = Surface(
      tokens: tokens, text: text, lower: text.lowercased(), range: range, kind: kind, match: match,
      knownParts: knownParts, spaceBefore: spaceBefore)
    self.readings = readings
  }

  /// Indices into the sentence's tokens.
  public var tokens: Range<Int> { surface.tokens }
  public var text: String { surface.text }
  public var lower: String { surface.lower }
  /// UTF-8 bytes in the document.
  public var range: ByteRange { surface.range }
  public var kind: Token.Kind { surface.kind }
  public var match: LexicalMatch? { surface.match }
  /// What sources know of its parts, where they do not know the word.
  public var knownParts: [LexicalMatch] { surface.knownParts }
  public var spaceBefore: Bool { surface.spaceBefore }

  public var isComma: Bool { surface.isComma }
  public var isPunctuation: Bool { surface.isPunctuation }
  public var isCapitalized: Bool { surface.isCapitalized }

  /// The reading in use: the first, once the analysis has chosen.
  public var reading: Reading {
    _read {
      if readings.isEmpty {
        yield Reading(lemma: text, key: text, wordClass: .other)
      } else {
        yield readings[0]
      }
    }
  }

  /// The class of the reading in use.
  public var wordClass: WordClass { readings.isEmpty ? .other : readings[0].wordClass }

  public func has(_ wordClass: WordClass) -> Bool {
    for index in readings.indices where readings[index].wordClass == wordClass { return true }
    return false
  }

  public func first(_ wordClass: WordClass) -> Reading? { readings.first { $0.wordClass == wordClass } }

  /// Keeps the readings that pass; if none does, all stay.
  mutating func keep(_ test: (Reading) -> Bool) {
    let count = readings.count(where: test)
    if count > 0, count < readings.count { readings = readings.filter(test) }
  }

  mutating func keep(_ wordClass: WordClass) { keep { $0.wordClass == wordClass } }

  /// Writes another text in its place.
  public mutating func rewrite(_ text: String) {
    surface = Surface(
      tokens: tokens, text: text, lower: text.lowercased(), range: range, kind: kind, match: match,
      knownParts: knownParts, spaceBefore: spaceBefore)
  }

  mutating func set(match: LexicalMatch) {
    surface = Surface(
      tokens: tokens, text: text, lower: lower, range: range, kind: kind, match: match, knownParts: knownParts,
      spaceBefore: spaceBefore)
  }

  var hasFinite: Bool { hasVerb(.finite) }
  /// Every reading is a finite verb that is not also an infinitive or a participle.
  var isOnlyFinite: Bool {
    !readings.isEmpty
      && readings.allSatisfy {
        $0.wordClass == .verb && $0.verb.isFinite && $0.verb.isDisjoint(with: [.infinitive, .pastParticiple])
      }
  }
  var hasInfinitive: Bool { hasVerb(.infinitive) }
  var hasZuInfinitive: Bool { hasVerb(.zuInfinitive) }
  var hasParticiple: Bool { hasVerb(.pastParticiple) }
  public var isNominal: Bool { has(.noun) || has(.name) }

  private func hasVerb(_ forms: VerbForms) -> Bool {
    for index in readings.indices
    where readings[index].wordClass == .verb && !readings[index].verb.isDisjoint(with: forms) {
      return true
    }
    return false
  }
}

extension Word {
  /// What stands in the text.
  private final class Surface: Sendable {
    let tokens: Range<Int>
    let text: String
    let lower: String
    let range: ByteRange
    let kind: Token.Kind
    let match: LexicalMatch?
    let knownParts: [LexicalMatch]
    let spaceBefore: Bool
    let isComma: Bool
    let isPunctuation: Bool
    let isCapitalized: Bool

    init(
      tokens: Range<Int>, text: String, lower: String, range: ByteRange, kind: Token.Kind, match: LexicalMatch?,
      knownParts: [LexicalMatch], spaceBefore: Bool
    ) {
      self.tokens = tokens
      self.text = text
      self.lower = lower
      self.range = range
      self.kind = kind
      self.match = match
      self.knownParts = knownParts
      self.spaceBefore = spaceBefore
      isComma = text == ","
      isPunctuation = kind == .punctuation
      isCapitalized = text.isCapitalized
    }
  }
}

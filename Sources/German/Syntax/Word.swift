import Text

/// A word of a sentence with everything that it can be; several tokens where a name or a term spans them.
public struct Word: Sendable {
  /// Indices into the sentence's tokens.
  public var tokens: Range<Int>
  public var text: String { didSet { lower = text.lowercased() } }
  public private(set) var lower: String
  /// UTF-8 bytes in the document.
  public var range: ByteRange
  public var kind: Token.Kind
  public var readings: [Reading]
  public var match: LexicalMatch?
  /// What sources know of its parts, where they do not know the word.
  public var knownParts: [LexicalMatch]
  public var spaceBefore: Bool

  init(
    tokens: Range<Int>, text: String, range: ByteRange, kind: Token.Kind, readings: [Reading], match: LexicalMatch?,
    knownParts: [LexicalMatch] = [], spaceBefore: Bool
  ) {
    self.tokens = tokens
    self.text = text
    lower = text.lowercased()
    self.range = range
    self.kind = kind
    self.readings = readings
    self.match = match
    self.knownParts = knownParts
    self.spaceBefore = spaceBefore
  }

  /// The reading in use: the first, once the analysis has chosen.
  public var reading: Reading { readings.first ?? Reading(lemma: text, key: text, wordClass: .other) }

  public var isComma: Bool { text == "," }
  public var isPunctuation: Bool { kind == .punctuation }
  public var isCapitalized: Bool { text.isCapitalized }

  public func has(_ wordClass: WordClass) -> Bool { readings.contains { $0.wordClass == wordClass } }

  public func first(_ wordClass: WordClass) -> Reading? { readings.first { $0.wordClass == wordClass } }

  /// Keeps the readings that pass; if none does, all stay.
  mutating func keep(_ test: (Reading) -> Bool) {
    let kept = readings.filter(test)
    if !kept.isEmpty { readings = kept }
  }

  mutating func keep(_ wordClass: WordClass) { keep { $0.wordClass == wordClass } }

  var hasFinite: Bool { readings.contains { $0.wordClass == .verb && $0.verb.isFinite } }
  /// Every reading is a finite verb that is not also an infinitive or a participle.
  var isOnlyFinite: Bool {
    !readings.isEmpty
      && readings.allSatisfy {
        $0.wordClass == .verb && $0.verb.isFinite && $0.verb.isDisjoint(with: [.infinitive, .pastParticiple])
      }
  }
  var hasInfinitive: Bool { readings.contains { $0.wordClass == .verb && $0.verb.contains(.infinitive) } }
  var hasZuInfinitive: Bool { readings.contains { $0.wordClass == .verb && $0.verb.contains(.zuInfinitive) } }
  var hasParticiple: Bool { readings.contains { $0.wordClass == .verb && $0.verb.contains(.pastParticiple) } }
  public var isNominal: Bool { readings.contains { $0.wordClass == .noun || $0.wordClass == .name } }
}

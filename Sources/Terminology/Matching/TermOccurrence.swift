import Text

/// A place where a glossary's term stands in a text.
public struct TermOccurrence: Sendable, Equatable {
  /// How much of its words a term is.
  public enum Extent: Sendable, Equatable {
    case words
    /// Between hyphens: „Politiker“ in „SPD-Politiker“.
    case hyphenated
    /// A part of a longer word: „Zins“ in „Zinssenkung“.
    case compound
  }

  /// Indices into the tokens that were asked about, in order; those of separable verbs do not follow each other.
  public var tokens: [Int]
  /// Bytes of the text from the first to the last; of hyphenated terms only theirs.
  public var range: ByteRange
  public var entry: GlossaryEntry
  public var concept: Concept
  /// The term of the concept that was found.
  public var term: Term
  /// What it becomes, the best first; empty if the concept has no term in the target language.
  public var targets: [Term]
  /// Name of the glossary.
  public var glossary: String
  public var extent: Extent
  /// The token of the verb, if the term is one: the others are its particle and what belongs to it.
  public var verb: Int?
  /// What the form shows, for the inflection of the target.
  public var inflection: TermInflection

  /// Whether the term is only a part of a longer word, which `tokens` then names.
  public var isCompoundPart: Bool { extent == .compound }
  /// Whether the glossary has the term in another than its base form, so that what it becomes is used as given.
  public var isGivenForm: Bool { inflection.isGivenForm }
  /// Whether the term stays as it is.
  public var isUntranslatable: Bool { concept.terms.contains { $0.flags.contains(.doNotTranslate) } }

  /// The bytes of the words, those that follow each other as one range.
  public func spans(in sentence: [Token]) -> [ByteRange] {
    guard extent == .words else { return [range] }
    var spans: [ByteRange] = []
    var previous: Int?
    for token in tokens {
      if let last = spans.last, previous == token - 1 {
        spans[spans.count - 1] = last.lowerBound..<sentence[token].range.upperBound
      } else {
        spans.append(sentence[token].range)
      }
      previous = token
    }
    return spans
  }
}

import German
import Text

/// What matching asks about a word form. Implemented by the German morphology; a matcher without it still knows
/// regular endings.
public protocol Lemmatizing: Sendable {
  /// Dictionary forms that a form may belong to, without guesses; empty if the word is not known.
  func lemmas(of form: String) -> [String]
  /// Dictionary forms of a compound's parts in order, or empty if the word is no compound.
  func compoundParts(of form: String) -> [String]
  /// Number, gender and case of a form as far as it shows them.
  func inflection(of form: String, lemma: String) -> TermInflection
  /// The parts of a verb, by its infinitive; nil if there is no such verb.
  func principalParts(of infinitive: String) -> PrincipalParts?
  /// Whether a form can be nothing that contradicts the noun behind it: article, adjective or participle with an ending
  /// that the noun allows, or a word that is not known.
  func agrees(_ form: String, with noun: String) -> Bool
  /// Whether a form is an article, a possessive or another determiner.
  func isDeterminer(_ form: String) -> Bool
  /// Whether a form is an adjective or participle before a noun.
  func isAttribute(_ form: String) -> Bool
}

extension Lemmatizing {
  public func principalParts(of infinitive: String) -> PrincipalParts? { nil }
  public func agrees(_ form: String, with noun: String) -> Bool { true }
  public func isDeterminer(_ form: String) -> Bool { false }
  public func isAttribute(_ form: String) -> Bool { false }
}

/// What a form of a term shows about itself.
public struct TermInflection: Sendable, Equatable {
  public var number: LexicalMatch.Number?
  public var gender: LexicalMatch.Gender?
  /// Whether the form can be nothing but a genitive.
  public var isGenitive: Bool
  /// Whether the term's own spelling is an inflected one (`Verhandlungen`).
  public var isGivenForm = false

  public init(number: LexicalMatch.Number? = nil, gender: LexicalMatch.Gender? = nil, isGenitive: Bool = false) {
    self.number = number
    self.gender = gender
    self.isGenitive = isGenitive
  }
}

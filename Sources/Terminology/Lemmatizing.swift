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
}

/// What a form of a term shows about itself.
public struct TermInflection: Sendable, Equatable {
  public var number: LexicalMatch.Number?
  public var gender: LexicalMatch.Gender?
  /// Whether the form can be nothing but a genitive.
  public var isGenitive: Bool

  public init(number: LexicalMatch.Number? = nil, gender: LexicalMatch.Gender? = nil, isGenitive: Bool = false) {
    self.number = number
    self.gender = gender
    self.isGenitive = isGenitive
  }
}

/// Whose spelling of a name is wanted where authorities differ.
public enum NameStyle: String, Sendable, CaseIterable {
  /// What most English newspapers and agencies print (`Zelensky`, `Kyiv`).
  case press
  /// The Associated Press (`Zelenskyy`).
  case ap
  /// The romanization of the United States Board on Geographic Names, letter by letter (`Zelens’kyy` without marks).
  case bgn
  /// What the bearer's country or passport uses (`Zelenskyi`).
  case official
}

/// A name in another spelling, and why.
public struct NameResult: Sendable, Equatable {
  public enum Evidence: String, Sendable {
    /// A file of the house's own.
    case house
    /// An entry of the name authority.
    case authority
    /// Respelling by rule.
    case rule
    /// Nothing speaks for a change.
    case unchanged
  }

  public var target: String
  /// ISO 639-1 code of the language that the name was taken to come from, if known.
  public var origin: String?
  public var evidence: Evidence
  /// What decided, for people: the entry's file and key, or the rule files used and the reconstructed original.
  public var explanation: String
  /// Other spellings that are in use.
  public var alternatives: [String]

  public init(
    target: String, origin: String? = nil, evidence: Evidence, explanation: String = "", alternatives: [String] = []
  ) {
    self.target = target
    self.origin = origin
    self.evidence = evidence
    self.explanation = explanation
    self.alternatives = alternatives
  }
}

import Text

/// Something that a translation does against its glossary.
public struct TermFinding: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// None of the term's targets stands in the translation.
    case missing
    /// A deprecated target stands there, or a term that must not be translated does not.
    case wrong
    /// A target stands there that must not be written.
    case forbidden
    /// Another admitted target than before in the same text.
    case inconsistent
  }

  public var kind: Kind
  /// Which pair of texts, from 0.
  public var segment: Int
  /// As it stands in the source, and where; empty for forbidden words that no term of the source calls for.
  public var text: String
  public var source: ByteRange?
  /// The glossary's term.
  public var term: String
  /// What should stand in the translation, the best first.
  public var expected: [String]
  /// What stands there, and where; empty where nothing does.
  public var found: String
  public var target: ByteRange?
  public var glossary: String
  /// Identifier of the concept, if it has one.
  public var concept: String

  /// For people, without the place.
  public var message: String {
    let wanted = expected.map { "“\($0)”" }.joined(separator: " or ")
    switch kind {
    case .missing: return "“\(text)” (\(term)): \(wanted) is missing"
    case .wrong:
      return found.isEmpty
        ? "“\(text)” should stay as it is"
        : "“\(found)” for “\(text)”: \(wanted.isEmpty ? "deprecated" : "use \(wanted)")"
    case .forbidden: return "“\(found)” must not be written\(wanted.isEmpty ? "" : ": use \(wanted)")"
    case .inconsistent: return "“\(found)” for “\(text)”, before \(wanted)"
    }
  }
}

/// What was decided at a place where a sentence might end, and by which rule.
public struct BoundaryDecision: Sendable, Equatable {
  /// Byte offset behind the terminator and what closes with it (quotation marks, brackets).
  public var offset: Int
  public var isBoundary: Bool
  /// The rule that decided, such as `abbreviation-title` or `ordinal`.
  public var rule: String

  public init(offset: Int, isBoundary: Bool, rule: String) {
    self.offset = offset
    self.isBoundary = isBoundary
    self.rule = rule
  }
}

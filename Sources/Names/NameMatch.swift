/// Whether two spellings are one name, and what speaks for and against it.
public struct NameMatch: Sendable, Equatable {
  /// From 0 to 1. At `threshold` and above the names are taken to be the same; what lies between `likely` and 1 can be
  /// used without looking, what lies between the two is for a human.
  public var score: Double
  /// In words, the weightiest first.
  public var reasons: [String]

  /// The score from which on two names are taken to be one.
  public static let threshold = 0.7
  /// The score from which on `group` puts names together.
  public static let likely = 0.8

  public var isSame: Bool { score >= Self.threshold }

  public init(score: Double, reasons: [String]) {
    self.score = score
    self.reasons = reasons
  }
}

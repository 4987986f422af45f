/// A word or group of words that a text uses like a term.
public struct TermCandidate: Sendable, Equatable {
  /// In its dictionary form.
  public var term: String
  /// How often it occurs, in any form, outside longer candidates too.
  public var count: Int
  /// How termlike it is, above 0: the C-value of Frantzi, Ananiadou and Mima (2000), with the parts of compounds counted
  /// as words.
  public var score: Double
  /// The first sentence that it stands in.
  public var context: String
  public var gender: Character?
}

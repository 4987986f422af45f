import Text

/// How much one signal gave to a sentence.
public struct SignalContribution: Sendable, Equatable {
  /// Such as `position` or `centrality`.
  public var name: String
  /// What the signal found, mostly from 0 to 1.
  public var value: Double
  /// What it adds to the score for each unit; negative for faults.
  public var weight: Double

  public var points: Double { value * weight }
}

/// A sentence with its score.
public struct SummarySentence: Sendable, Equatable {
  public var text: String
  /// Bytes in the text of its document.
  public var range: ByteRange
  /// Index of the document among those given.
  public var document: Int
  public var documentID: String
  /// Index of the sentence in its document, from 0.
  public var index: Int
  /// Index of its block in the document, from 0.
  public var block: Int
  /// Higher is better; comparable within one summary only.
  public var score: Double
  /// What the score is made of; empty if it was not asked for, and for methods other than `depesche`.
  public var signals: [SignalContribution]
  /// How many sentences of other documents say nearly the same, and were folded into this one.
  public var support: Int
  /// Whether nearly the same is said by a better sentence, into which this one was folded.
  public var isFolded: Bool
  /// Whether another document tells the same with other figures, so that both need their source.
  public var isContested: Bool
  /// Whether it is, or may be, no part of the article: a hint, a byline, a notice.
  public var isNotice: Bool

  public var start: Int { range.lowerBound }
  public var end: Int { range.upperBound }
}

/// The sentences that tell most.
public struct Summary: Sendable, Equatable {
  /// The chosen ones in the order of the text; documents whose dates are known the newest first.
  public var sentences: [SummarySentence]
  /// All sentences, the best first; empty if they were not asked for.
  public var ranking: [SummarySentence]
}

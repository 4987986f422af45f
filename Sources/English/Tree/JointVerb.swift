/// The first of two finite verbs that share all that stands behind them: `can and` must, `was and` is.
public struct JointVerb: Sendable, Equatable {
  /// Nil for an auxiliary or a verb that links: its own lemma.
  public var modal: Modal?
  public var lemma: String
  public var tense: Tense
  public var coordinator: Word

  public init(modal: Modal? = nil, lemma: String = "be", tense: Tense, coordinator: Word) {
    self.modal = modal
    self.lemma = lemma
    self.tense = tense
    self.coordinator = coordinator
  }
}

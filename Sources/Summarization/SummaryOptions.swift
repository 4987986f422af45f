/// What is wanted of a summary.
public struct SummaryOptions: Sendable, Equatable {
  /// How long it may be.
  public enum Budget: Sendable, Equatable {
    case sentences(Int)
    /// White-space separated words; kept strictly, except that a first sentence is always given.
    case words(Int)
    /// The share of the sentences, from 0 to 1, rounded up.
    case ratio(Double)
  }

  /// How sentences are scored.
  public enum Method: Sendable, Equatable {
    /// All signals of Depesche.
    case depesche
    /// In the order of the text.
    case lead
    /// Centrality in the graph of similar sentences (Erkan and Radev 2004).
    case lexrank
    /// Centrality by shared words (Mihalcea and Tarau 2004).
    case textrank
    /// Clusters of significant words (Luhn 1958).
    case luhn
    /// By lot, the same for the same seed: the baseline below all others.
    case random(seed: UInt64)
  }

  public var budget: Budget
  public var method: Method
  /// What the reader asks for; sentences that answer it win.
  public var query: String?
  /// ISO 639-1 code of the documents that do not name their own language.
  public var language: String

  public init(
    budget: Budget = .sentences(3), method: Method = .depesche, query: String? = nil, language: String = "de"
  ) {
    self.budget = budget
    self.method = method
    self.query = query
    self.language = language
  }
}

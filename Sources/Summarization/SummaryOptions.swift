/// What is wanted of a summary.
public struct SummaryOptions: Sendable, Equatable {
  /// How long it may be.
  public enum Budget: Sendable, Equatable {
    case sentences(Int)
    /// White-space separated words; kept strictly, except that a first sentence is always given.
    case words(Int)
    /// Characters, those between the sentences counted; kept likewise. Bytes of UTF-8 are what is counted.
    case characters(Int)
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
    /// Length among the strongest topics of a singular value decomposition (Steinberger and Ježek 2004).
    case lsa
    /// Average probability of the words, told ones counting less (Nenkova and Vanderwende 2005).
    case sumbasic
    /// Clusters of significant words (Luhn 1958).
    case luhn
    /// By lot, the same for the same seed: the baseline below all others.
    case random(seed: UInt64)
  }

  /// What else is told beside the chosen sentences.
  public enum Detail: Sendable, Equatable {
    case chosen
    /// All sentences with their scores.
    case ranking
    /// And what each score is made of.
    case signals
  }

  public var budget: Budget
  public var detail: Detail
  public var method: Method
  /// What the reader asks for; sentences that answer it win.
  public var query: String?
  /// ISO 639-1 code of the documents that do not name their own language.
  public var language: String

  public init(
    budget: Budget = .sentences(3), method: Method = .depesche, query: String? = nil, language: String = "de",
    detail: Detail = .chosen
  ) {
    self.budget = budget
    self.method = method
    self.query = query
    self.language = language
    self.detail = detail
  }
}

/// One reason why a sentence belongs into a summary or does not.
protocol SentenceSignal: Sendable {
  /// As it appears in explanations.
  static var name: String { get }
  /// A value for each sentence, mostly from 0 to 1.
  static func values(in context: ScoringContext) -> [Double]
}

/// All signals with their weights, found by cross-validation on news summaries.
struct SignalWeights: Sendable {
  static let signals: [any SentenceSignal.Type] = [
    LeadSignal.self, PositionSignal.self, CentralitySignal.self, TopicSignal.self, SupportSignal.self,
    TitleSignal.self, QuerySignal.self, NamesSignal.self, NumbersSignal.self, CueSignal.self, LengthSignal.self,
    QuotationSignal.self, DanglingSignal.self, BoilerplateSignal.self, HeadingSignal.self,
  ]

  var weights: [String: Double]

  static let standard = SignalWeights(weights: [
    "lead": 3.0, "position": 1.2, "centrality": 0.9, "topic": 0.8, "support": 0.5, "title": 0.5, "query": 6.0,
    "names": 0.2, "numbers": 0.1, "cue": 0.8, "length": 1.6, "quotation": -0.4, "dangling": -0.3, "boilerplate": -3.0,
    "heading": -1.0,
  ])

  /// Among several documents what they share counts more than where it stands.
  static let severalDocuments: SignalWeights = {
    var several = standard
    several.weights["lead"] = 0.3
    several.weights["position"] = 0.4
    several.weights["length"] = 2.0
    return several
  }()

  subscript(name: String) -> Double { weights[name] ?? 0 }
}

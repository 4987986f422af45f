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
    PositionSignal.self, ParagraphSignal.self, CentralitySignal.self, TopicSignal.self, SupportSignal.self,
    TitleSignal.self, QuerySignal.self, NamesSignal.self, NumbersSignal.self, CueSignal.self, LengthSignal.self,
    QuotationSignal.self, DanglingSignal.self, BoilerplateSignal.self, HeadingSignal.self,
  ]

  var weights: [String: Double]

  static let standard = SignalWeights(weights: [
    "position": 1.0, "paragraph": 0.1, "centrality": 0.5, "topic": 0.4, "support": 0.5, "title": 0.5, "query": 2.0,
    "names": 0.15, "numbers": 0.1, "cue": 0.2, "length": 0.4, "quotation": -0.3, "dangling": -0.4, "boilerplate": -2.0,
    "heading": -1.0,
  ])

  subscript(name: String) -> Double { weights[name] ?? 0 }
}

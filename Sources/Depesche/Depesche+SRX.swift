import Formats
import Segmentation

extension PatternRules {
  /// The rules of an SRX file, ready for use.
  ///
  ///     var configuration = Depesche.Configuration()
  ///     configuration.segmentationRules = try PatternRules(SRXDocument(bytes, file: "rules.srx"))
  ///
  /// - Throws: `invalidData` at the rule whose expression is not well-formed, whatever language it is for.
  public init(_ document: SRXDocument) throws {
    let rules = try document.rules.mapValues { rules in
      try rules.map { try Rule(isBreak: $0.isBreak, before: $0.before, after: $0.after, place: $0.place) }
    }
    self.init(
      try document.maps.map { try Group(languages: $0.pattern, rules: rules[$0.name] ?? [], place: $0.place) },
      cascades: document.cascades)
  }
}

/// A rule decides whether a candidate is a boundary, or leaves it to the rules after it.
struct BoundaryRule: Sendable {
  struct Verdict {
    var isBoundary: Bool
    var rule: String

    static func end(_ rule: String) -> Verdict { Verdict(isBoundary: true, rule: rule) }
    static func goesOn(_ rule: String) -> Verdict { Verdict(isBoundary: false, rule: rule) }
  }

  let judge: @Sendable (borrowing BoundaryContext) -> Verdict?

  /// In the order in which they are asked; the first verdict counts. What none decides is a boundary.
  static let all: [BoundaryRule] = [
    BoundaryRule(judge: noTerminator), BoundaryRule(judge: noSpace), BoundaryRule(judge: markedName),
    BoundaryRule(judge: dashFollows), BoundaryRule(judge: continuation),
    BoundaryRule(judge: bareMark), BoundaryRule(judge: listNumber), BoundaryRule(judge: brackets),
    BoundaryRule(judge: abbreviation), BoundaryRule(judge: initials), BoundaryRule(judge: romanNumeral),
    BoundaryRule(judge: ordinal), BoundaryRule(judge: reportingClause),
  ]

  static func decide(_ context: borrowing BoundaryContext) -> Verdict {
    for rule in all {
      if let verdict = rule.judge(context) { return verdict }
    }
    return .end("terminator")
  }
}

/// A rule decides whether a candidate is a boundary, or leaves it to the rules after it.
enum BoundaryRule {
  struct Verdict {
    var isBoundary: Bool
    var rule: StaticString
    /// The line of a rule of the user's own in its file, or 0.
    var line = 0

    /// The rule as the user is told of it.
    var name: String { line > 0 ? "\(rule):\(line)" : rule.description }

    static func end(_ rule: StaticString) -> Verdict { Verdict(isBoundary: true, rule: rule) }
    static func goesOn(_ rule: StaticString) -> Verdict { Verdict(isBoundary: false, rule: rule) }
  }

  /// The rules in the order in which they are asked; the first verdict counts. What none decides is a boundary.
  static func decide(_ context: BoundaryContext) -> Verdict {
    if let verdict = noTerminator(context) { return verdict }
    if let verdict = noSpace(context) { return verdict }
    if let verdict = markedName(context) { return verdict }
    if let verdict = dashFollows(context) { return verdict }
    if let verdict = insertedClause(context) { return verdict }
    if let verdict = continuation(context) { return verdict }
    if let verdict = spacedEllipsis(context) { return verdict }
    if let verdict = bareMark(context) { return verdict }
    if let verdict = listNumber(context) { return verdict }
    if let verdict = brackets(context) { return verdict }
    if let verdict = abbreviation(context) { return verdict }
    if let verdict = initials(context) { return verdict }
    if let verdict = romanNumeral(context) { return verdict }
    if let verdict = ordinal(context) { return verdict }
    if let verdict = reportingClause(context) { return verdict }
    return .end("terminator")
  }
}

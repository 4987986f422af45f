import ICUText
import Text

/// Segmentation rules of the user's own, by regular expressions in the syntax of ICU, as SRX files hold them. In the
/// languages that they are for they decide alone: a sentence ends where a rule says so, and else at the ends of blocks.
public struct PatternRules: Sendable {
  public struct Rule: Sendable {
    /// Whether a sentence ends at the place, or is kept from ending there.
    let isBreak: Bool
    let pattern: RegularExpression
    /// Where the rule stands in its file.
    let line: Int

    /// - Parameters:
    ///   - before: what stands before the place.
    ///   - after: what stands behind it.
    /// - Throws: `invalidData` at the place of the rule for an expression that is not well-formed.
    public init(isBreak: Bool, before: String, after: String, place: Place) throws {
      self.isBreak = isBreak
      line = place.line ?? 0
      pattern = try PatternRules.compile(at: place) {
        // Each for itself, lest a bracket of one closes one of the other.
        for part in [before, after] { _ = try RegularExpression(part) }
        return try RegularExpression("(?:\(before))(?=\(after))")
      }
    }
  }

  /// Rules for some languages.
  public struct Group: Sendable {
    let languages: RegularExpression
    let rules: [Rule]

    /// - Parameter languages: an expression for language codes, in whatever case.
    /// - Throws: `invalidData` at the place if it is not well-formed.
    public init(languages: String, rules: [Rule], place: Place) throws {
      self.languages = try PatternRules.compile(at: place) { try RegularExpression(languages, ignoresCase: true) }
      self.rules = rules
    }
  }

  private let groups: [Group]
  /// Whether all groups that fit a language count, one behind the other, or only the first.
  private let cascades: Bool

  public init(_ groups: [Group], cascades: Bool) {
    self.groups = groups
    self.cascades = cascades
  }

  /// The rules of a language in the order in which they are asked, or nil if no group is for it.
  func rules(for language: String) throws -> [Rule]? {
    let fitting = try groups.filter { try $0.languages.matches(whole: language) }
    guard let first = fitting.first else { return nil }
    return cascades ? fitting.flatMap(\.rules) : first.rules
  }

  private static func compile(
    at place: Place, _ body: () throws -> RegularExpression
  ) throws -> RegularExpression {
    do { return try body() } catch var error as DepescheError {
      error.place = place
      throw error
    }
  }
}

/// Finds boundaries by pattern rules alone.
struct PatternSegmenter: Sendable {
  let rules: [PatternRules.Rule]

  /// Calls back with each place in a block where a rule breaks; of all rules that speak of it the first counts. White space
  /// at the place belongs to neither side.
  func forEachDecision(in block: TextBlock, _ body: (Candidate, BoundaryRule.Verdict) -> Void) {
    let text = UTF16Text(UnsafeBufferPointer(rebasing: block.text.bytes[block.range]))
    var decided: [Int: Int] = [:]
    // An expression that goes astray in a block says nothing there.
    func ends(of rule: Int) -> [Int] { (try? rules[rule].pattern.ends(in: text)) ?? [] }
    for rule in rules.indices where rules[rule].isBreak {
      for end in ends(of: rule) where decided[end] == nil { decided[end] = rule }
    }
    // Exceptions are asked only as far as there is something to except.
    let last = decided.values.max() ?? 0
    for rule in 0..<last where !rules[rule].isBreak {
      for end in ends(of: rule) {
        if let other = decided[end], rule < other { decided[end] = rule }
      }
    }
    report(decided, in: block, body)
  }

  private func report(_ decided: [Int: Int], in block: TextBlock, _ body: (Candidate, BoundaryRule.Verdict) -> Void) {
    var last = block.range.lowerBound
    for (offset, number) in decided.sorted(by: { $0.key < $1.key }) {
      let rule = rules[number]
      let place = block.range.lowerBound + offset
      let end = block.text.start(before: place, limit: block.range.lowerBound) { $0 == .space }
      let next = block.text.end(from: place, limit: block.range.upperBound) { $0 == .space }
      guard end > last, next < block.range.upperBound else { continue }
      if rule.isBreak { last = next }
      body(
        Candidate(end: end, markEnd: end, next: next),
        BoundaryRule.Verdict(
          isBoundary: rule.isBreak, rule: rule.isBreak ? "srx-break" : "srx-exception", line: rule.line))
    }
  }
}

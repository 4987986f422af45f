import Text

/// Several matchers taken as one, so that a text's own terms need no index of all the others. The longest term of the
/// user's own wins, of terms of the same length that of the earlier matcher; other matchers have what is left.
public struct TermLayers: Sendable {
  private let matchers: [GlossaryMatcher]
  /// How many of them hold the user's own terms.
  private let own: Int
  private let ownGlossaries: Set<String>

  /// - Parameter own: how many of the matchers, from the first, hold the user's own terms; nil for all.
  public init(_ matchers: [GlossaryMatcher], own: Int? = nil) {
    self.matchers = matchers
    self.own = own ?? matchers.count
    ownGlossaries = Set(matchers.prefix(self.own).flatMap(\.names))
  }

  /// All occurrences in one sentence, in order.
  public func occurrences(in tokens: [Token]) -> [TermOccurrence] {
    if matchers.count == 1 { return matchers[0].occurrences(in: tokens) }
    let byMatcher = matchers.map { $0.occurrences(in: tokens) }
    let found = byMatcher.flatMap { $0 }
    let ownCount = byMatcher.prefix(own).reduce(0) { $0 + $1.count }
    let byLength = found.indices.sorted { left, right in
      let (a, b) = (found[left], found[right])
      let (isForeign, isOtherForeign) = (left < ownCount ? 0 : 1, right < ownCount ? 0 : 1)
      return (isForeign, order(a), -a.tokens.count, left) < (isOtherForeign, order(b), -b.tokens.count, right)
    }
    var chosen: [TermOccurrence] = []
    for index in byLength {
      let occurrence = found[index]
      let isTaken = chosen.contains { other in
        guard !Set(other.tokens).isDisjoint(with: occurrence.tokens) else { return false }
        if other.extent == .compound, occurrence.extent == .compound {
          return other.entry.source == occurrence.entry.source
        }
        return other.range.overlaps(occurrence.range)
      }
      if !isTaken { chosen.append(occurrence) }
    }
    return chosen.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// Whether a text can hold a term at all.
  public func mayOccur(in text: String, range: ByteRange? = nil) -> Bool {
    matchers.contains { $0.mayOccur(in: text, range: range) }
  }

  private func order(_ occurrence: TermOccurrence) -> Int {
    switch occurrence.extent {
    case .words: 0
    case .hyphenated: 1
    case .compound: 2
    }
  }
}

extension TermLayers: LexicalSource {
  public func matches(in tokens: [Token]) -> [LexicalMatch] {
    occurrences(in: tokens).compactMap { occurrence in
      var match = occurrence.lexicalMatch(in: tokens)
      match?.isBinding = ownGlossaries.contains(occurrence.glossary)
      return match
    }
  }

  public func forbiddenTargets(in tokens: [Token]) -> [ForbiddenTarget] {
    let forbidden = matchers.map { $0.forbiddenTargets(in: tokens) }
    // What the user's own glossaries say in this sentence no other one forbids.
    let (ownForbidden, others) = (forbidden.prefix(own).joined(), forbidden.dropFirst(own).joined())
    guard !others.isEmpty else { return Array(ownForbidden) }
    let said = Set(matchers.prefix(own).flatMap { $0.occurrences(in: tokens).map(\.entry.target) })
    return ownForbidden + others.filter { !said.contains($0.text) }
  }
}

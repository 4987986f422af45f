import Text

/// Several matchers taken as one, so that a text's own terms need no index of all the others. The longest term wins;
/// of terms of the same length that of the earlier matcher.
public struct TermLayers: Sendable {
  public var matchers: [GlossaryMatcher]

  public init(_ matchers: [GlossaryMatcher]) { self.matchers = matchers }

  /// All occurrences in one sentence, in order.
  public func occurrences(in tokens: [Token]) -> [TermOccurrence] {
    if matchers.count == 1 { return matchers[0].occurrences(in: tokens) }
    let found = matchers.flatMap { $0.occurrences(in: tokens) }
    let byLength = found.indices.sorted { left, right in
      let (a, b) = (found[left], found[right])
      return (order(a), -a.tokens.count, left) < (order(b), -b.tokens.count, right)
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
    occurrences(in: tokens).compactMap { $0.lexicalMatch(in: tokens) }
  }
}

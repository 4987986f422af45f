import Text

/// Which of the matches of several sources stand in a sentence.
///
/// A longer match wins over those that it holds: „Zentrale Wahlkommission“ as a name over the term „Wahlkommission“. A
/// term of the user's gives way only if its target is said all the same. For the rest the earlier source wins.
struct LexicalMatches {
  private(set) var byStart: [Int: LexicalMatch] = [:]

  /// - Parameters:
  ///   - found: the matches of each source, the first source first.
  ///   - isAcceptable: whether a match can stand where it does.
  init(_ found: [[LexicalMatch]], isAcceptable: (LexicalMatch) -> Bool) {
    if found.allSatisfy({ $0.isEmpty }) { return }
    let groups = found.joined().filter { $0.tokens.count > 1 && LexicalMatches.isGroup($0) && isAcceptable($0) }
    var taken = Set<Int>()
    for matches in found {
      for match in matches where taken.isDisjoint(with: match.tokens) {
        let isHeld = groups.contains { other in
          other.tokens.count > match.tokens.count && other.tokens.lowerBound <= match.tokens.lowerBound
            && other.tokens.upperBound >= match.tokens.upperBound
            && (!match.isBinding || LexicalMatches.says(other.target, match.target))
        }
        if isHeld { continue }
        byStart[match.tokens.lowerBound] = match
        taken.formUnion(match.tokens)
      }
    }
  }

  private static func isGroup(_ match: LexicalMatch) -> Bool {
    switch match.kind {
    case .person, .place, .organization, .people, .term, .untranslatable, .noun, .adverb: true
    case .placeAdjective, .verb, .preposition, .conjunction, .adjective, .part: false
    }
  }

  /// Whether the words of a target stand in another.
  private static func says(_ target: String, _ words: String) -> Bool {
    let (target, words) = (target.lowercased().split(separator: " "), words.lowercased().split(separator: " "))
    guard !words.isEmpty, target.count >= words.count else { return false }
    return (0...(target.count - words.count)).contains { target[$0..<$0 + words.count].elementsEqual(words) }
  }
}

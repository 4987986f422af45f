import Text

/// Which of the matches of several sources stand in a sentence.
///
/// A longer match wins over those that it holds: „Zentrale Wahlkommission“ as a name over the term „Wahlkommission“. A
/// term of the user's gives way only if its target is said all the same. For the rest the earlier source wins.
struct LexicalMatches {
  private var matches: [LexicalMatch] = []
  /// By token: one more than the index of the match that begins there, 0 where none does; empty if there is none at all.
  private var numbers: [Int] = []

  /// The match that begins at a token.
  subscript(start: Int) -> LexicalMatch? {
    numbers.isEmpty || numbers[start] == 0 ? nil : matches[numbers[start] - 1]
  }

  /// - Parameters:
  ///   - count: of the sentence's tokens.
  ///   - found: the matches of each source, the first source first.
  ///   - isAcceptable: whether a match can stand where it does.
  init(_ found: [[LexicalMatch]], count: Int, isAcceptable: (LexicalMatch) -> Bool) {
    if found.allSatisfy({ $0.isEmpty }) { return }
    let groups = found.joined().filter { $0.tokens.count > 1 && LexicalMatches.isGroup($0) && isAcceptable($0) }
    var taken = [Bool](repeating: false, count: count)
    numbers = [Int](repeating: 0, count: count)
    for ofSource in found {
      for match in ofSource
      where !match.tokens.isEmpty && match.tokens.upperBound <= count && !taken[match.tokens].contains(true) {
        let isHeld = groups.contains { other in
          other.tokens.count > match.tokens.count && other.tokens.lowerBound <= match.tokens.lowerBound
            && other.tokens.upperBound >= match.tokens.upperBound
            && (!match.isBinding || LexicalMatches.says(other.target, match.target))
        }
        if isHeld { continue }
        matches.append(match)
        numbers[match.tokens.lowerBound] = matches.count
        for token in match.tokens { taken[token] = true }
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

import English
import Text

/// Joins auxiliaries with what stands beside them in what somebody says: don't, it's, I'm.
///
/// News writes so between quotation marks, and nowhere else. Everybody is quoted with don't and it's; who speaks of
/// herself says isn't and I'm as well, which would be too light for a statement of an office (“The deadline is not
/// extended”). We're, we'll and we've are the rarer spelling even then.
struct SpokenContractions {
  let style: QuoteStyle

  private var apostrophe: String { style == .ascii ? "'" : "’" }

  /// Two or three quoted words name or characterize something; they are not speech.
  private static let shortestSpeech = 4

  func join(_ words: [GeneratedWord]) -> [GeneratedWord] {
    guard words.contains(where: { $0.kind == .openingQuote || $0.kind == .closingQuote }) else { return words }
    var result: [GeneratedWord] = []
    result.reserveCapacity(words.count)
    var end = 0
    for speech in Self.speeches(words) {
      result += words[end..<speech.lowerBound]
      append(words[speech], to: &result)
      end = speech.upperBound
    }
    return result + words[end...]
  }

  /// What stands between the outer marks; a quotation may begin before the sentence and end after it.
  private static func speeches(_ words: [GeneratedWord]) -> [Range<Int>] {
    var speeches: [Range<Int>] = []
    var start: Int?
    var depth = 0
    for (index, word) in words.enumerated() {
      switch word.kind {
      case .openingQuote:
        if depth == 0 { start = index + 1 }
        depth += 1
      case .closingQuote:
        depth = max(0, depth - 1)
        if depth == 0 {
          speeches.append((start ?? 0)..<index)
          start = nil
        }
      case .word, .punctuation: continue
      }
    }
    if let start { speeches.append(start..<words.count) }
    return speeches.filter { words[$0].count(where: { $0.kind == .word }) >= shortestSpeech }
  }

  private func append(_ speech: ArraySlice<GeneratedWord>, to result: inout [GeneratedWord]) {
    let isPersonal = speech.contains { $0.kind == .word && Self.firstPerson.contains($0.text) }
    var index = speech.startIndex
    while index < speech.endIndex {
      let before = index > speech.startIndex ? speech[index - 1] : nil
      let after = index + 2 < speech.endIndex ? speech[index + 2] : nil
      var word = speech[index]
      if word.text == "cannot" || word.text == "Cannot" {
        word.text = word.text.prefix(3) + apostrophe + "t"
      } else if index + 1 < speech.endIndex, word.kind == .word, speech[index + 1].kind == .word,
        let text = contraction(word.text, speech[index + 1].text, before: before, after: after, isPersonal: isPersonal)
      {
        word.text = text
        word.source = (word.source + speech[index + 1].source).sorted { $0.lowerBound < $1.lowerBound }
        index += 1
      }
      result.append(word)
      index += 1
    }
  }

  private func contraction(
    _ first: String, _ second: String, before: GeneratedWord?, after: GeneratedWord?, isPersonal: Bool
  ) -> String? {
    let stem = first.lowercased()
    if second == "not" {
      // not only … but also
      guard after?.text != "only", Self.negated.contains(stem) || isPersonal && Self.negatedInTalk.contains(stem) else {
        return nil
      }
      return stem == "will" ? first.dropLast(3) + "on\(apostrophe)t" : "\(first)n\(apostrophe)t"
    }
    // A verb that ends its clause or is stressed stays whole: Yes, it is.
    guard let after, after.kind == .word, !["and", "or", "but"].contains(after.text) else { return nil }
    let leader = before?.kind == .word ? before?.text.lowercased() : nil
    // what he is now, but what he's doing
    if let leader, Self.questionWords.contains(leader), !after.text.hasSuffix("ing") { return nil }
    switch (stem, second) {
    case ("i", "am"): return "\(first)\(apostrophe)m"
    case ("he", "is"), ("she", "is"): return "\(first)\(apostrophe)s"
    // Not the object or the relative pronoun of what stands before it: the best thing about it is …
    case ("it", "is"): return leader.map(Self.openers.contains) ?? true ? "\(first)\(apostrophe)s" : nil
    case ("that", "is"), ("there", "is"):
      return isPersonal && leader.map(Self.openers.contains) ?? true ? "\(first)\(apostrophe)s" : nil
    default: return nil
    }
  }

  private static let firstPerson: Set<String> = ["I", "me", "my", "My", "myself"]
  private static let negated: Set<String> = ["do", "does", "did", "could"]
  private static let negatedInTalk: Set<String> = [
    "is", "are", "was", "were", "will", "would", "should", "has", "have", "had",
  ]
  private static let questionWords: Set<String> = ["who", "what", "where", "how", "which"]
  /// What leads in a clause.
  private static let openers: Set<String> = [
    "and", "but", "or", "because", "if", "when", "so", "then", "that", "whether", "as", "while", "since", "until",
    "though", "although", "think", "thinks", "know", "knows", "say", "says", "hope", "believe", "now", "today",
    "perhaps", "maybe", "why", "what", "how", "where",
  ]
}

import English
import Lexicon
import Synchronization
import Terminology
import Text

/// Finds English terms in English text, in any inflected form and in American and British spelling.
final class TargetSearch: Sendable {
  /// For each word of a term the forms in which it may stand.
  struct Pattern: Sendable {
    var words: [Set<String>]
    /// The rest may stand up to three words behind the first (`phase it out`).
    var isVerb: Bool
  }

  private let american: EnglishMorphology
  private let british: EnglishMorphology
  private let memo = Mutex<[String: Pattern]>([:])

  init(lexicons: Lexicons) {
    american = EnglishMorphology(lexicons: lexicons, variety: .us)
    british = EnglishMorphology(lexicons: lexicons, variety: .uk)
  }

  /// Where a term stands; ranges are bytes of the text.
  func occurrences(of term: Term, isVerb: Bool, in text: EnglishText) -> [ByteRange] {
    let pattern = pattern(term.text, isVerb: isVerb)
    guard !pattern.words.isEmpty else { return [] }
    let isCaseSensitive = term.flags.contains(.caseSensitive)
    return text.words.indices.compactMap { start in
      guard let end = end(of: pattern, in: text, from: start) else { return nil }
      if isCaseSensitive, text.words[start].written.first != term.text.first { return nil }
      return text.words[start].range.lowerBound..<text.words[end].range.upperBound
    }
  }

  private func end(of pattern: Pattern, in text: EnglishText, from start: Int) -> Int? {
    var at = start
    for (index, forms) in pattern.words.enumerated() {
      let reach = pattern.isVerb && index == 1 ? 4 : 1
      guard let found = (at..<min(at + reach, text.words.count)).first(where: { forms.contains(text.words[$0].text) })
      else { return nil }
      at = found + 1
    }
    return at - 1
  }

  private func pattern(_ text: String, isVerb: Bool) -> Pattern {
    let key = isVerb ? "to " + text : text
    if let known = memo.withLock({ $0[key] }) { return known }
    let words = EnglishText(text).words.map(\.text)
    var forms = words.map { Set([$0, british.spelled($0), american.spelled($0)]) }
    if isVerb, let first = words.first {
      for morphology in [american, british] {
        forms[0].formUnion([
          morphology.thirdPerson(first), morphology.past(first), morphology.participle(first),
          morphology.gerund(first),
        ])
      }
    } else {
      // The head is the last word, or the one before „of“ (`rate of interest`).
      for head in [words.count - 1, (words.firstIndex(of: "of") ?? 0) - 1] where words.indices.contains(head) {
        forms[head].formUnion([
          american.plural(of: words[head]).lowercased(), british.plural(of: words[head]).lowercased(),
        ])
      }
    }
    let pattern = Pattern(words: forms, isVerb: isVerb)
    memo.withLock { $0[key] = pattern }
    return pattern
  }
}

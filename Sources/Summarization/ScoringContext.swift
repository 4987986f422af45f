import Lexicon
import Segmentation
import Text

/// Everything that signals look at: the sentences of all documents, their terms and how alike they are.
struct ScoringContext {
  var documents: [Document]
  var units: [SentenceUnit]
  /// Weighted terms of each sentence, of length 1.
  var vectors: [TermVector]
  /// How alike sentences are, without those that share nothing.
  var graph: SimilarityGraph
  /// In how many sentences a term occurs.
  var sentenceCounts: [Int]
  /// How often a term occurs.
  var termCounts: [Int]
  /// Terms of each document's title.
  var titles: [Set<Int>]
  var query: Set<Int>
  var phrases: SummaryPhrases
  /// The values of the signals on which others build.
  var headings: [Double] = []
  var boilerplate: [Double] = []
}

/// The terms of a text, numbered as they come.
struct Vocabulary {
  private(set) var numbers: [String: Int] = [:]
  private let normalizer: any TermNormalizer
  private var memo: [String: Int] = [:]

  init(normalizer: any TermNormalizer) { self.normalizer = normalizer }

  var count: Int { numbers.count }

  /// The number of a lower-cased word's term, or nil if the word does not count.
  mutating func number(of word: String) -> Int? {
    if let known = memo[word] { return known < 0 ? nil : known }
    guard let term = normalizer.term(for: word) else {
      memo[word] = -1
      return nil
    }
    let number = numbers[term] ?? numbers.count
    numbers[term] = number
    memo[word] = number
    return number
  }

  /// The terms of tokens; the parts of a word with hyphens count beside the whole.
  mutating func terms(of tokens: [Token], lowered: [String]) -> [Int] {
    var result: [Int] = []
    for (token, word) in zip(tokens, lowered) {
      switch token.kind {
      case .word, .abbreviation:
        if let number = number(of: word) { result.append(number) }
        if word.utf8.contains(UInt8(ascii: "-")) {
          for part in word.split(separator: "-") where part.count > 2 {
            if let number = number(of: String(part)) { result.append(number) }
          }
        }
      case .number:
        if let number = number(of: word) { result.append(number) }
      default:
        continue
      }
    }
    return result
  }
}

import Lexicon
import Text

/// Words and phrases that tell for or against a sentence: `summary.tsv` of a language.
struct SummaryPhrases: Sendable {
  enum Kind: String, Sendable {
    /// Announces something important (points above 0) or a mere detail (below 0).
    case cue
    /// At the start of a sentence: hangs on the sentence before it.
    case dangling
    /// Not part of the article: hints, bylines, notices.
    case boilerplate
  }

  private let table: LexiconTable
  /// Words that a phrase begins with: nearly every word of a text is ruled out by them.
  private let firstWords: Set<String>
  private let longest = 5

  /// - Throws: `invalidLexicon` for a kind or figure that is not known.
  init(lexicons: Lexicons, language: String) throws {
    table = lexicons.table("\(language)/summary.tsv")
    firstWords = Set(table.rows.map { String($0.key.prefix { $0 != " " }) })
    for row in table.rows where Kind(rawValue: row.field(1)) == nil || Double(row.field(2)) == nil {
      throw DepescheError(.invalidLexicon, "neither kind nor points: \(row.field(1)) \(row.field(2))", at: row.place)
    }
  }

  /// The points of all phrases of a kind in a sentence of lower-cased tokens.
  func points(_ kind: Kind, in words: [String]) -> Double {
    words.indices.reduce(0) { $0 + points(kind, in: words, at: $1) }
  }

  /// The points of the longest phrase of a kind at one place.
  func points(_ kind: Kind, in words: [String], at start: Int) -> Double {
    guard firstWords.contains(words[start]) else { return 0 }
    for length in stride(from: min(longest, words.count - start), through: 1, by: -1) {
      let phrase = length == 1 ? words[start] : words[start..<(start + length)].joined(separator: " ")
      if let row = table.row(phrase), row.field(1) == kind.rawValue { return Double(row.field(2)) ?? 0 }
    }
    return 0
  }
}

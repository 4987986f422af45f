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

  private struct Phrase {
    /// Behind the first word.
    var rest: [String]
    var kind: Kind
    var points: Double
  }

  /// Phrases that begin with the same word, the longest first.
  private var lists: [[Phrase]] = []
  private var firstWords: [String: Int] = [:]

  /// - Throws: `invalidLexicon` for a kind or figure that is not known.
  init(lexicons: Lexicons, language: String) throws {
    for row in lexicons.table("\(language)/summary.tsv").rows {
      guard let kind = Kind(rawValue: row.field(1)), let points = Double(row.field(2)) else {
        throw DepescheError(.invalidLexicon, "neither kind nor points: \(row.field(1)) \(row.field(2))", at: row.place)
      }
      let words = row.key.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let list = firstWords[first] ?? lists.count
      if list == lists.count { lists.append([]) }
      firstWords[first] = list
      lists[list].append(Phrase(rest: Array(words.dropFirst()), kind: kind, points: points))
    }
    for index in lists.indices { lists[index].sort { $0.rest.count > $1.rest.count } }
  }

  /// Where the phrases are that begin with a word in small letters.
  func list(of word: String) -> Int? { firstWords[word] }

  /// The points of all phrases of a kind in a sentence, of single words and of longer ones.
  func points(_ kind: Kind, in tokens: [UnitToken], _ forms: [WordForm]) -> (words: Double, phrases: Double) {
    var sum = (words: 0.0, phrases: 0.0)
    for index in tokens.indices where forms[tokens[index].form].phrases != nil {
      let found = longest(kind, in: tokens, at: index, forms)
      if found.isWord { sum.words += found.points } else { sum.phrases += found.points }
    }
    return sum
  }

  /// The points of the longest phrase of a kind at one place.
  func points(_ kind: Kind, in tokens: [UnitToken], at start: Int, _ forms: [WordForm]) -> Double {
    longest(kind, in: tokens, at: start, forms).points
  }

  private func longest(
    _ kind: Kind, in tokens: [UnitToken], at start: Int, _ forms: [WordForm]
  ) -> (points: Double, isWord: Bool) {
    guard let list = forms[tokens[start].form].phrases else { return (0, true) }
    for phrase in lists[list] where phrase.kind == kind && start + phrase.rest.count < tokens.count {
      var place = start
      let isThere = phrase.rest.allSatisfy { word in
        place += 1
        return forms[tokens[place].form].lowered == word
      }
      if isThere { return (phrase.points, phrase.rest.isEmpty) }
    }
    return (0, true)
  }
}

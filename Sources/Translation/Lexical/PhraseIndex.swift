import German
import Lexicon
import Synchronization

/// Fixed groups of words, found by their first word (adverbs, prepositions, nouns) or by their verb.
final class PhraseIndex: Sendable {
  struct Phrase: Sendable {
    /// Lower-cased words.
    var words: [String]
    /// `adv`, `prep`, `conj`, `adj`, `noun`, `name`, `V`.
    var kind: String
    /// What follows the kind: the adverb's type, the preposition's case.
    var detail: String
    var key: String
    var readings: [EnglishReading]
  }

  private struct Index: Sendable {
    var byFirst: [String: [Phrase]] = [:]
    var byVerb: [String: [Phrase]] = [:]
  }

  private let table: LexiconTable
  private let cached = Mutex<Index?>(nil)

  init(_ table: LexiconTable) { self.table = table }

  private var index: Index {
    cached.withLock { cached in
      if let cached { return cached }
      var index = Index()
      for row in table.rows {
        let fields = row.fields
        guard fields.count >= 3 else { continue }
        let kindParts = fields[1].split(whereSeparator: { $0 == ":" || $0 == "+" }).map(String.init)
        let kind = kindParts.first ?? "adv"
        let words = fields[0].split(separator: " ").map { $0.lowercased() }
        guard let first = words.first, let last = words.last else { continue }
        let phrase = Phrase(
          words: words, kind: kind, detail: kindParts.dropFirst().joined(separator: "+"), key: fields[0],
          readings: EnglishReading.list(fields[2], withFrames: kind == "V"))
        if kind == "V" { index.byVerb[last, default: []].append(phrase) } else { index.byFirst[first, default: []].append(phrase) }
      }
      for key in index.byFirst.keys { index.byFirst[key]?.sort { $0.words.count > $1.words.count } }
      for key in index.byVerb.keys { index.byVerb[key]?.sort { $0.words.count > $1.words.count } }
      cached = index
      return index
    }
  }

  /// Phrases that start with a word, the longest first.
  func starting(with word: String) -> [Phrase] { index.byFirst[word] ?? [] }

  /// Verbal phrases whose verb is this key (with `|` removed).
  func verbal(_ verb: String) -> [Phrase] { index.byVerb[verb] ?? [] }
}

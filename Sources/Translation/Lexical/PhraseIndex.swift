import Lexicon
import Synchronization

/// Fixed groups of words, found by their first word (adverbs, prepositions, nouns) or by their verb.
///
/// The index holds rows only; a phrase is read when its word comes up. Some 3 ms to build for 7,000 phrases.
final class PhraseIndex: Sendable {
  struct Phrase: Sendable {
    /// Lower-cased words.
    var words: [String]
    /// Whether each word is written with a capital.
    var isCapitalized: [Bool]
    /// `adv`, `prep`, `conj`, `adj`, `noun`, `name`, `V`.
    var kind: String
    /// What follows the kind: the adverb's type, the preposition's case.
    var detail: String
    var key: String
    var readings: [EnglishReading]

    init?(_ row: LexiconRow) {
      let fields = row.fields
      guard fields.count >= 3 else { return nil }
      let kindParts = fields[1].split(whereSeparator: { $0 == ":" || $0 == "+" }).map(String.init)
      kind = kindParts.first ?? "adv"
      detail = kindParts.dropFirst().joined(separator: "+")
      key = fields[0]
      words = fields[0].split(separator: " ").map { $0.lowercased() }
      isCapitalized = fields[0].split(separator: " ").map { $0.first?.isUppercase ?? false }
      readings = EnglishReading.list(fields[2], withFrames: kind == "V")
    }
  }

  private struct Index: Sendable {
    var byFirst: [String: [LexiconRow]] = [:]
    var byVerb: [String: [LexiconRow]] = [:]
    /// Phrases read so far, by word.
    var first: [String: [Phrase]] = [:]
    var verbal: [String: [Phrase]] = [:]
  }

  private let table: LexiconTable
  private let cached = Mutex<Index?>(nil)

  init(_ table: LexiconTable) { self.table = table }

  /// Phrases that start with a word, the longest first.
  func starting(with word: String) -> [Phrase] { phrases(word, \.byFirst, \.first) }

  /// Verbal phrases whose verb is this key (with `|` removed), the longest first.
  func verbal(_ verb: String) -> [Phrase] { phrases(verb, \.byVerb, \.verbal) }

  private func phrases(
    _ word: String, _ rows: KeyPath<Index, [String: [LexiconRow]]>, _ read: WritableKeyPath<Index, [String: [Phrase]]>
  ) -> [Phrase] {
    cached.withLock { cached in
      var index = cached ?? PhraseIndex.index(table)
      defer { cached = index }
      guard let found = index[keyPath: rows][word] else { return [] }
      if let known = index[keyPath: read][word] { return known }
      let phrases = found.compactMap(Phrase.init).sorted { $0.words.count > $1.words.count }
      index[keyPath: read][word] = phrases
      return phrases
    }
  }

  private static func index(_ table: LexiconTable) -> Index {
    var index = Index()
    for row in table.rows {
      let (first, last) = row.outerWordsOfKey
      if row.field(1) == "V" {
        index.byVerb[last, default: []].append(row)
      } else {
        index.byFirst[first.lowercased(), default: []].append(row)
      }
    }
    return index
  }
}

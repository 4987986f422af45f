import Lexicon
import Synchronization
import Text

/// Fixed groups of words, found by their first word (adverbs, prepositions, nouns) or by their verb.
///
/// The index holds rows only; a phrase is read when its word comes up. Some 0.3 ms to build for 7,000 phrases.
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
    private let row: LexiconRow
    /// Nouns and names alone are inflected.
    var isInflected: Bool

    init?(_ row: LexiconRow) {
      let fields = row.fields
      guard fields.count >= 3 else { return nil }
      self.row = row
      let marks = [UInt8(ascii: ":"), UInt8(ascii: "+")]
      let kindParts = fields[1].utf8.split { marks.contains($0) }.map { String(Substring($0)) }
      kind = kindParts.first ?? "adv"
      detail = kindParts.dropFirst().joined(separator: "+")
      isInflected = kind == "noun" || kind == "name"
      key = fields[0]
      let written = fields[0].utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      words = written.map { $0.lowercased() }
      isCapitalized = written.map(\.isCapitalized)
    }

    /// Read when they are asked for: of the phrases of a word few ever fit.
    var readings: [EnglishReading] { EnglishReading.list(row.field(2), withFrames: kind == "V") }
  }

  /// Rows by their first word in small letters, and by the verb that they end in.
  private final class Index: Sendable {
    let byFirst: FormIndex<LexiconRow>
    let byVerb: FormIndex<LexiconRow>

    init(_ table: LexiconTable) {
      let rows = table.rows
      var byFirst = FormIndex<LexiconRow>(expecting: rows.count)
      var byVerb = FormIndex<LexiconRow>(expecting: rows.count / 2)
      for row in rows {
        row.withOuterWordsOfKey { first, last in
          if row.field(1, is: "V") {
            byVerb.add(last, row)
          } else if first.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
            byFirst.add(first, row)
          } else {
            var lowered = String(decoding: first, as: UTF8.self).lowercased()
            lowered.withUTF8 { byFirst.add($0, row) }
          }
        }
      }
      self.byFirst = byFirst
      self.byVerb = byVerb
    }
  }

  private let table: LexiconTable
  private let cachedIndex = AtomicLazyReference<Index>()
  /// Phrases read so far, by word.
  private let first = Mutex<[String: [Phrase]]>([:])
  private let verbal = Mutex<[String: [Phrase]]>([:])

  init(_ table: LexiconTable) { self.table = table }

  /// Phrases that start with a word, the longest first.
  func starting(with word: String) -> [Phrase] { phrases(of: word, index.byFirst, first) }

  /// Verbal phrases whose verb is this key (with `|` removed), the longest first.
  func verbal(_ verb: String) -> [Phrase] { phrases(of: verb, index.byVerb, verbal) }

  /// Likewise the keys alone, in no order.
  func verbalKeys(_ verb: String) -> [String] {
    var form = verb
    return form.withUTF8 { form in index.byVerb.contains(form) ? index.byVerb.values(form).map(\.key) : [] }
  }

  private var index: Index { cachedIndex.load() ?? cachedIndex.storeIfNil(Index(table)) }

  private func phrases(
    of word: String, _ index: FormIndex<LexiconRow>, _ read: borrowing Mutex<[String: [Phrase]]>
  ) -> [Phrase] {
    var form = word
    guard form.withUTF8(index.contains) else { return [] }
    return read.withLock { read in
      if let known = read[word] { return known }
      let rows = form.withUTF8(index.values)
      let phrases = rows.compactMap(Phrase.init).sorted { $0.words.count > $1.words.count }
      read[word] = phrases
      return phrases
    }
  }
}

import Lexicon
import Synchronization
import Text

/// Fixed groups of words, found by their first word (adverbs, prepositions, nouns) or by their verb.
///
/// The index holds rows only; the phrases of a word are read when it first comes up, and their English when it is asked
/// for. Some 0.3 ms to build for 7,000 phrases.
final class PhraseIndex: Sendable {
  /// One object, however many ask: a common verb has hundreds of groups, which are looked at for each of its clauses.
  final class Phrase: Sendable {
    /// Lower-cased words.
    let words: [String]
    /// Whether each word is written with a capital.
    let isCapitalized: [Bool]
    /// `adv`, `prep`, `conj`, `adj`, `noun`, `name`, `V`.
    let kind: String
    /// What follows the kind: the adverb's type, the preposition's case.
    let detail: String
    let key: String
    /// Nouns and names alone are inflected.
    let isInflected: Bool
    private let row: LexiconRow
    private let read = AtomicLazyReference<Readings>()

    /// In a box, as only objects can be stored once for all threads.
    private final class Readings: Sendable {
      let list: [EnglishReading]

      init(_ list: [EnglishReading]) { self.list = list }
    }

    init?(_ row: LexiconRow) {
      guard row.hasField(2) else { return nil }
      self.row = row
      let kinds = row.field(1)
      let parts = kinds.utf8.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "+") }.map {
        String(Substring($0))
      }
      kind = parts.first ?? "adv"
      detail = parts.dropFirst().joined(separator: "+")
      isInflected = kind == "noun" || kind == "name"
      key = row.key
      let written = key.pieces(between: " ")
      words = written.map(\.inSmallLetters)
      isCapitalized = written.map { $0.isCapitalized }
    }

    /// Read when they are asked for: of the phrases of a word few ever fit.
    var readings: [EnglishReading] {
      let known =
        read.load()
        ?? read.storeIfNil(Readings(EnglishReading.list(row.field(2), withFrames: kind == "V")))
      return known.list
    }
  }

  /// The phrases of a word, the longest first, and beside them what turns most of them away without a look at them.
  final class List: Sendable {
    /// What must stand behind the first word.
    struct Second: Sendable {
      /// The hash of the second word where that is not inflected, else 0.
      var hash: UInt64
      /// The first byte of the second word, 0 where anything may follow.
      var letter: UInt8
      /// How many words there are.
      var count: Int
    }

    let phrases: [Phrase]
    let seconds: [Second]
    /// The words of each but the last.
    let marks: [WordMarks]

    init(_ rows: [LexiconRow]) {
      phrases = rows.compactMap(Phrase.init).sorted { $0.words.count > $1.words.count }
      marks = phrases.map {
        $0.words.dropLast().reduce(into: WordMarks.none) { $0.formUnion(.needed($1)) }
      }
      seconds = phrases.map { phrase in
        guard phrase.words.count > 1 else {
          return Second(hash: 0, letter: 0, count: phrase.words.count)
        }
        let hash = WordMarks.hash(phrase.words[1])
        return Second(
          hash: phrase.isInflected ? 0 : hash ?? 0,
          letter: hash == nil ? 0 : phrase.words[1].utf8.first ?? 0,
          count: phrase.words.count)
      }
    }
  }

  /// Rows by their first word in small letters, and by the verb that they end in.
  private final class Index: Sendable {
    let byFirst: FormIndex<LexiconRow>
    let byVerb: FormIndex<LexiconRow>
    /// Phrases read so far, by the number of their word in the index.
    let first: Mutex<[List?]>
    let verbal: Mutex<[List?]>

    init(_ table: LexiconTable) {
      let rows = table.rows
      var byFirst = FormIndex<LexiconRow>(expecting: rows.count)
      var byVerb = FormIndex<LexiconRow>(expecting: rows.count / 2)
      for row in rows {
        row.withOuterWordsOfKey { first, last, kind in
          if kind.count == 1, kind[0] == UInt8(ascii: "V") {
            byVerb.add(last, row)
          } else if first.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
            byFirst.add(first, row)
          } else {
            var lowered = String(decoding: first, as: UTF8.self).inSmallLetters
            lowered.withUTF8 { byFirst.add($0, row) }
          }
        }
      }
      first = Mutex(Array(repeating: nil, count: byFirst.count))
      verbal = Mutex(Array(repeating: nil, count: byVerb.count))
      self.byFirst = byFirst
      self.byVerb = byVerb
    }
  }

  private let table: LexiconTable
  private let cachedIndex = AtomicLazyReference<Index>()

  init(_ table: LexiconTable) { self.table = table }

  /// Phrases that start with a word, the longest first; nil if there are none.
  func starting(with word: UnsafeBufferPointer<UInt8>) -> List? {
    let index = self.index
    return PhraseIndex.list(of: word, index.byFirst, index.first)
  }

  /// Whether there are verbal phrases of a verb.
  func hasVerbal(_ verb: String) -> Bool { !(verbalList(verb)?.phrases.isEmpty ?? true) }

  /// Verbal phrases whose verb is this key (with `|` removed), the longest first.
  func verbal(_ verb: String) -> [Phrase] { verbalList(verb)?.phrases ?? [] }

  /// Of these those, in the same order, whose other words may all be among some words.
  func verbal(_ verb: String, among words: WordMarks) -> [Phrase] {
    guard let list = verbalList(verb) else { return [] }
    var result: [Phrase] = []
    for (place, marks) in list.marks.enumerated() where words.contains(marks) {
      result.append(list.phrases[place])
    }
    return result
  }

  /// Of these those, in the same order, that may hold a word.
  func verbal(_ verb: String, with word: String) -> [Phrase] { verbal(verb, withOneOf: [word]) }

  /// Of these those, in the same order, that may hold one of some words.
  func verbal(_ verb: String, withOneOf words: [String]) -> [Phrase] {
    guard let list = verbalList(verb) else { return [] }
    let wanted = words.map(WordMarks.needed)
    // Their last word is the verb, which has no mark.
    if wanted.contains(WordMarks.needed(verb)) { return list.phrases }
    var result: [Phrase] = []
    for (place, marks) in list.marks.enumerated() where wanted.contains(where: marks.contains) {
      result.append(list.phrases[place])
    }
    return result
  }

  /// Likewise the keys alone, in no order.
  func verbalKeys(_ verb: String) -> [String] {
    var form = verb
    return form.withUTF8 { form in index.byVerb.contains(form) ? index.byVerb.values(form).map(\.key) : [] }
  }

  private var index: Index { cachedIndex.load() ?? cachedIndex.storeIfNil(Index(table)) }

  private func verbalList(_ verb: String) -> List? {
    let index = self.index
    var form = verb
    return form.withUTF8 { PhraseIndex.list(of: $0, index.byVerb, index.verbal) }
  }

  private static func list(
    of word: UnsafeBufferPointer<UInt8>, _ index: borrowing FormIndex<LexiconRow>,
    _ read: borrowing Mutex<[List?]>
  ) -> List? {
    guard let number = index.number(of: word) else { return nil }
    return read.withLock { read in
      if let known = read[number] { return known }
      let list = List(index.values(word))
      read[number] = list
      return list
    }
  }
}

/// Which words there may be, two of 128 bits for each: tells quickly that one is missing, and never wrongly so.
struct WordMarks: Sendable, Equatable {
  private var low: UInt64
  private var high: UInt64

  static let none = WordMarks(low: 0, high: 0)
  private static let all = WordMarks(low: .max, high: .max)

  /// The mark of a word that must be there.
  static func needed(_ word: String) -> WordMarks { hash(word).map(WordMarks.init) ?? .none }

  /// The mark of a word that is there.
  static func there(_ word: String) -> WordMarks { hash(word).map(WordMarks.init) ?? .all }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  private init(_ hash: UInt64) {
    low = 1 &<< (hash & 63)
    high = 1 &<< (hash >> 6 & 63)
  }

  mutating func formUnion(_ other: WordMarks) {
    low |= other.low
    high |= other.high
  }

  func contains(_ other: WordMarks) -> Bool { other.low & ~low | other.high & ~high == 0 }

  /// Never 0. Nil if a word may be spelled with other bytes as well, and still be the same string: letters and marks from
  /// U+0300 on (in UTF-8 from 0xCC on), as „ü“ is of two.
  static func hash(_ word: String) -> UInt64? {
    var word = word
    return word.withUTF8 { bytes in
      bytes.contains { $0 >= 0xcc } ? nil : ByteHash.of(bytes) | 1 << 63
    }
  }
}

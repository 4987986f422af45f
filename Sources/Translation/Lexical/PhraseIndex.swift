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
    /// What it is as a match, if it can be one.
    let matchKind: LexicalMatch.Kind?
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

    init(_ row: LexiconRow) {
      self.row = row
      let kinds = row.field(1)
      let parts = kinds.utf8.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "+") }.map { String(Substring($0)) }
      kind = parts.first ?? "adv"
      matchKind = PhraseSource.kinds[kind]
      detail = parts.dropFirst().joined(separator: "+")
      isInflected = kind == "noun" || kind == "name"
      key = row.key
      let written = key.pieces(between: " ")
      words = written.map(\.inSmallLetters)
      isCapitalized = written.map { $0.isCapitalized }
    }

    /// Read when they are asked for: of the phrases of a word few ever fit.
    var readings: [EnglishReading] {
      let known = read.load() ?? read.storeIfNil(Readings(EnglishReading.list(row.field(2), withFrames: kind == "V")))
      return known.list
    }
  }

  /// The phrases of a word, the longest first. Most are turned away by what is noted beside them, and never read.
  final class List: Sendable {
    /// What is noted of a phrase.
    private struct Outline {
      let row: LexiconRow
      /// How many words there are.
      var count = 0
      var second: UInt64 = 0
      var third: UInt64 = 0
      var marks = WordMarks.none
    }

    private let rows: [LexiconRow]
    private let read: Mutex<[Phrase?]>
    /// How many words each has.
    let counts: [Int]
    /// The second word of each: its hash; of words that are inflected how they begin (see `WordMarks.beginning`), or 0 where
    /// anything may follow. Of verbal phrases left empty.
    let seconds: [UInt64]
    /// Likewise the hash of the third word, or 0: „in der“ begins hundreds.
    let thirds: [UInt64]
    /// Of verbal phrases the words of each but the last; of others left empty.
    let marks: [WordMarks]

    init(_ rows: [LexiconRow], isVerbal: Bool) {
      var letters: [UInt8] = []
      var outlines: [Outline] = []
      outlines.reserveCapacity(rows.count)
      for row in rows where row.hasField(2) {
        var outline = Outline(row: row)
        let kind = isVerbal ? .fixed : row.withBytes(ofField: 1, List.kind)
        row.withKeyBytes { key in
          letters.removeAll(keepingCapacity: true)
          letters.append(contentsOf: key)
          letters.lowerLatin()
        }
        letters.withUnsafeBufferPointer { letters in
          var start = 0
          var before: UnsafeBufferPointer<UInt8>?
          for end in 0...letters.count where end == letters.count || letters[end] == 0x20 {
            if start < end {
              let word = UnsafeBufferPointer(rebasing: letters[start..<end])
              outline.count += 1
              if isVerbal {
                if let before { outline.marks.formUnion(.needed(before)) }
                before = word
              } else if outline.count == 2 {
                outline.second = (kind == .inflected ? WordMarks.beginning(word) : WordMarks.hash(word)) ?? 0
              } else if outline.count == 3, kind == .fixed {
                outline.third = WordMarks.hash(word) ?? 0
              }
            }
            start = end + 1
          }
        }
        outlines.append(outline)
      }
      outlines.sort { $0.count > $1.count }
      self.rows = outlines.map(\.row)
      counts = outlines.map(\.count)
      seconds = isVerbal ? [] : outlines.map(\.second)
      thirds = isVerbal ? [] : outlines.map(\.third)
      marks = isVerbal ? outlines.map(\.marks) : []
      read = Mutex(Array(repeating: nil, count: outlines.count))
    }

    /// How the words of a phrase may differ from those in a text: nouns and names are inflected, prepositions may end in
    /// one that is contracted with an article.
    private enum Kind { case fixed, inflected, preposition }

    private static func kind(_ kind: UnsafeBufferPointer<UInt8>) -> Kind {
      let mark = { (byte: UInt8) in byte == UInt8(ascii: ":") || byte == UInt8(ascii: "+") }
      let first = kind.drop(while: mark).prefix { !mark($0) }
      if first.elementsEqual("noun".utf8) || first.elementsEqual("name".utf8) { return .inflected }
      return first.elementsEqual("prep".utf8) ? .preposition : .fixed
    }

    /// The phrase at a place.
    subscript(place: Int) -> Phrase {
      read.withLock { read in
        if let known = read[place] { return known }
        let phrase = Phrase(rows[place])
        read[place] = phrase
        return phrase
      }
    }

    var all: [Phrase] { rows.indices.map { self[$0] } }

    /// Those of which something holds that is noted, in their order.
    func phrases(where holds: (WordMarks) -> Bool) -> [Phrase] {
      var result: [Phrase] = []
      for place in marks.indices where holds(marks[place]) { result.append(self[place]) }
      return result
    }
  }

  /// Rows by a word: all others by their first in small letters, or verbal ones by their verb. An analysis asks for these
  /// alone.
  final class Index: Sendable {
    fileprivate let rows: FormIndex<LexiconRow>
    private let isVerbal: Bool
    /// Phrases read so far, by the number of their word in the index.
    private let read: Mutex<[List?]>

    fileprivate init(_ table: LexiconTable, isVerbal: Bool) {
      let all = table.rows
      var rows = FormIndex<LexiconRow>(expecting: all.count / 2)
      for row in all {
        row.withOuterWordsOfKey { first, last, kind in
          guard (kind.count == 1 && kind[0] == UInt8(ascii: "V")) == isVerbal else { return }
          if isVerbal {
            rows.add(last, row)
          } else if first.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
            rows.add(first, row)
          } else {
            var lowered = String(decoding: first, as: UTF8.self).inSmallLetters
            lowered.withUTF8 { rows.add($0, row) }
          }
        }
      }
      read = Mutex(Array(repeating: nil, count: rows.count))
      self.rows = rows
      self.isVerbal = isVerbal
    }

    /// The phrases of a word, the longest first; nil if there are none.
    func list(_ word: UnsafeBufferPointer<UInt8>) -> List? {
      guard let number = rows.number(of: word) else { return nil }
      return read.withLock { read in
        if let known = read[number] { return known }
        let list = List(rows.values(word), isVerbal: isVerbal)
        read[number] = list
        return list
      }
    }
  }

  private let table: LexiconTable
  private let cachedFirst = AtomicLazyReference<Index>()
  private let cachedVerbal = AtomicLazyReference<Index>()

  init(_ table: LexiconTable) { self.table = table }

  /// Phrases by the word that they start with.
  var byFirst: Index { cachedFirst.load() ?? cachedFirst.storeIfNil(Index(table, isVerbal: false)) }

  /// Whether there are verbal phrases of a verb.
  func hasVerbal(_ verb: String) -> Bool { !(verbalList(verb)?.counts.isEmpty ?? true) }

  /// Verbal phrases whose verb is this key (with `|` removed), the longest first.
  func verbal(_ verb: String) -> [Phrase] { verbalList(verb)?.all ?? [] }

  /// Of these those, in the same order, whose other words may all be among some words.
  func verbal(_ verb: String, among words: WordMarks) -> [Phrase] {
    verbalList(verb)?.phrases(where: words.contains) ?? []
  }

  /// Of these those, in the same order, that may hold a word.
  func verbal(_ verb: String, with word: String) -> [Phrase] { verbal(verb, withOneOf: [word]) }

  /// Of these those, in the same order, that may hold one of some words.
  func verbal(_ verb: String, withOneOf words: [String]) -> [Phrase] {
    guard let list = verbalList(verb) else { return [] }
    let wanted = words.map(WordMarks.needed)
    // Their last word is the verb, which has no mark.
    if wanted.contains(WordMarks.needed(verb)) { return list.all }
    return list.phrases { marks in wanted.contains(where: marks.contains) }
  }

  /// Likewise the keys alone, in no order.
  func verbalKeys(_ verb: String) -> [String] {
    var form = verb
    return form.withUTF8 { form in verbalIndex.rows.contains(form) ? verbalIndex.rows.values(form).map(\.key) : [] }
  }

  private var verbalIndex: Index { cachedVerbal.load() ?? cachedVerbal.storeIfNil(Index(table, isVerbal: true)) }

  private func verbalList(_ verb: String) -> List? {
    var form = verb
    return form.withUTF8(verbalIndex.list)
  }
}

/// Which words there may be, two of 128 bits for each: tells quickly that one is missing, and never wrongly so.
struct WordMarks: Sendable, Equatable {
  private var low: UInt64
  private var high: UInt64

  static let none = WordMarks(low: 0, high: 0)
  private static let all = WordMarks(low: .max, high: .max)

  /// The mark of a word that must be there.
  static func needed(_ word: String) -> WordMarks {
    var word = word
    return word.withUTF8(needed)
  }

  static func needed(_ word: UnsafeBufferPointer<UInt8>) -> WordMarks { hash(word).map(WordMarks.init) ?? .none }

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

  /// With the highest bit set. Nil if a word may be spelled with other bytes as well, and still be the same string.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    hasOtherSpelling(word) ? nil : ByteHash.of(word) | 1 << 63
  }

  static func hash(_ word: String) -> UInt64? {
    var word = word
    return word.withUTF8(hash)
  }

  /// How all inflected forms of a word begin, as a number below 65,536: its first byte, and its second where the word has
  /// more than two beside its ending. Nil where bytes do not tell.
  static func beginning(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard let first = word.first, !hasOtherSpelling(word) else { return nil }
    return word.count > 3 ? UInt64(first) << 8 | UInt64(word[1]) : UInt64(first)
  }

  /// Whether there are letters or marks from U+0300 on (in UTF-8 from 0xCC on), of which „ü“ may be made as well; quotation
  /// marks and dashes (0xE2 0x80 …) are always spelled alike.
  private static func hasOtherSpelling(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < word.count {
      if word[place] < 0xcc {
        place += 1
      } else if word[place] == 0xe2, word[place + 1] == 0x80, word[place + 2] >= 0x82 {
        place += 3
      } else {
        return true
      }
    }
    return false
  }
}

extension [UInt8] {
  /// In small letters, as `inSmallLetters` has them.
  fileprivate mutating func lowerLatin() {
    var before: UInt8 = 0
    for place in indices {
      let byte = self[place]
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5a { self[place] = byte + 0x20 }
      } else if byte <= 0xbf {
        // The letters of Latin-1 begin with 0xC3 in UTF-8, the capitals among them go on with 0x80…0x9E.
        if before == 0xc3, byte <= 0x9e, byte != 0x97 { self[place] = byte + 0x20 }
      } else if byte != 0xc3 {
        self = Array(String(decoding: self, as: UTF8.self).lowercased().utf8)
        return
      }
      before = byte
    }
  }
}

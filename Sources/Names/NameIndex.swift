import Lexicon

/// Finds the lines of all tables of names by the first word of their key, and persons also by their surname.
///
/// Built once when it is first needed: it holds hashes and line offsets only (about 0.1 µs a line).
struct NameIndex: Sendable {
  enum Part: UInt8, Sendable {
    case whole, surname
  }

  struct Reference: Sendable {
    var hash: UInt64
    var row: LexiconRow
    var table: NameEntry.Table
    var part: Part
    var next: Int32
  }

  private(set) var references: [Reference] = []
  private var slots: [Int32]
  private let mask: UInt64
  /// A bit for each pair of first bytes of a line.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  init(_ tables: [(LexiconTable, NameEntry.Table)]) {
    let tables = tables.map { (rows: $0.rows, kind: $1) }
    let count = tables.reduce(0) { $0 + $1.rows.count * ($1.kind == .person ? 3 : 1) }
    var capacity = 1024
    while capacity < count * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    mask = UInt64(capacity - 1)
    references.reserveCapacity(count)
    for (rows, kind) in tables {
      for row in rows {
        row.withKeyBytes { key in
          let end = key.firstIndex { $0 == 0x20 } ?? key.count
          let inflects = end < key.count && kind != .person
          let pair = NameIndex.pair(key[..<end])
          beginnings[pair >> 6] |= 1 << UInt64(pair & 63)
          add(NameHash.of(UnsafeBufferPointer(rebasing: key[..<end]), normalizingEnding: inflects), row, kind, .whole)
          guard kind == .person, let space = key.lastIndex(of: 0x20) else { return }
          add(NameHash.of(UnsafeBufferPointer(rebasing: key[(space + 1)...])), row, kind, .surname)
          // Chinese and Korean names are known by their first word.
          add(NameHash.of(UnsafeBufferPointer(rebasing: key[..<end])), row, kind, .surname)
        }
      }
    }
  }

  private mutating func add(_ hash: UInt64, _ row: LexiconRow, _ table: NameEntry.Table, _ part: Part) {
    let slot = Int(hash & mask)
    references.append(Reference(hash: hash, row: row, table: table, part: part, next: slots[slot]))
    slots[slot] = Int32(references.count - 1)
  }

  /// Whether a line can begin with a word or with its stem; tells at once most words in small letters that none does.
  func mayBegin(with word: String) -> Bool {
    let pair = word.utf8.withContiguousStorageIfAvailable { NameIndex.pair($0) } ?? NameIndex.pair(word.utf8)
    // A stem can be one letter: the genitive „des“ of „d“.
    return isBeginning(pair) || isBeginning(pair & 0xff00)
  }

  private func isBeginning(_ pair: Int) -> Bool { beginnings[pair >> 6] >> UInt64(pair & 63) & 1 == 1 }

  /// The first two bytes as a number.
  @inline(__always)
  private static func pair(_ word: some Collection<UInt8>) -> Int {
    var bytes = word.makeIterator()
    let first = bytes.next() ?? 0
    return Int(first) << 8 | Int(bytes.next() ?? 0)
  }

  /// Calls back with every line whose first word (or surname) has the hash.
  func forEach(_ hash: UInt64, _ body: (Reference) -> Void) {
    var index = slots[Int(hash & mask)]
    while index >= 0 {
      let reference = references[Int(index)]
      if reference.hash == hash { body(reference) }
      index = reference.next
    }
  }
}

/// FNV-1a over the bytes of a word (Fowler, Noll, Vo).
enum NameHash {
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash = basis
    for byte in bytes { hash = extended(hash, by: byte) }
    return finished(hash)
  }

  static func extended(_ hash: UInt64, by byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* prime }
  static func finished(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 31) }

  /// With the ending of an inflected adjective (-e, -en, -er, -es, -em) taken to -e, so that all forms meet.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, normalizingEnding: Bool) -> UInt64 {
    guard normalizingEnding, let stem = AdjectiveEnding.stemLength(bytes) else { return of(bytes) }
    return adjective(bytes[..<stem])
  }

  static func adjective(_ stem: some Collection<UInt8>) -> UInt64 {
    of(stem) ^ 0x9e37_79b9_7f4a_7c15
  }
}

/// The endings of German adjectives.
enum AdjectiveEnding {
  /// The length of the stem if the word ends in -e, -en, -er, -es or -em and leaves three bytes or more.
  static func stemLength(_ word: some RandomAccessCollection<UInt8>) -> Int? {
    let count = word.count
    guard count >= 4 else { return nil }
    func byte(_ back: Int) -> UInt8 { word[word.index(word.endIndex, offsetBy: -back)] }
    if byte(1) == UInt8(ascii: "e") { return count - 1 }
    guard count >= 5, byte(2) == UInt8(ascii: "e") else { return nil }
    switch byte(1) {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "m"): return count - 2
    default: return nil
    }
  }
}

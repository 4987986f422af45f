/// Finds which terms may begin at a word, by the stem of their first word: a hash table from up to eight folded bytes to
/// chains of terms. Some 100 ns a term to build.
struct TermIndex: Sendable {
  /// Bytes of a stem that the table knows; the rest is compared.
  private static let keyBytes = 8

  private struct Posting: Sendable {
    var term: Int32
    var next: Int32
    var stemStart: Int32
    var stemLength: Int32
  }

  private var keys: [UInt64]
  private var heads: [Int32]
  private var used = 0
  private var postings: [Posting] = []
  private var stems: [UInt8] = []
  /// One bit for each hash of a key: most windows of a text are turned away by it.
  private var filter: [UInt64]
  private let filterMask: UInt64
  /// Which lengths of keys there are, as bits.
  private var lengths: UInt16 = 0

  init(capacity: Int) {
    var slots = 64
    while slots < capacity * 2 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    heads = Array(repeating: -1, count: slots)
    filter = Array(repeating: 0, count: max(64, slots / 8))
    filterMask = UInt64(filter.count * 64 - 1)
    postings.reserveCapacity(capacity)
    stems.reserveCapacity(capacity * 8)
  }

  var isEmpty: Bool { postings.isEmpty }

  /// - Parameter stem: folded, not empty.
  mutating func add(_ term: Int, stem: some Collection<UInt8>) {
    guard !stem.isEmpty else { return }
    let key = TermIndex.key(stem.prefix(TermIndex.keyBytes))
    if used * 2 >= keys.count { grow() }
    let slot = self.slot(of: key)
    if keys[slot] == 0 {
      keys[slot] = key
      used += 1
      lengths |= 1 << UInt16(min(stem.count, TermIndex.keyBytes))
      let bit = TermIndex.hash(key) & filterMask
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    let start = Int32(stems.count)
    stems.append(contentsOf: stem)
    postings.append(
      Posting(term: Int32(term), next: heads[slot], stemStart: start, stemLength: Int32(stems.count) - start))
    heads[slot] = Int32(postings.count - 1)
  }

  /// Calls back with every term whose stem a word begins with.
  /// - Parameter word: folded.
  func forEachTerm(at word: ArraySlice<UInt8>, _ body: (Int) -> Void) {
    var key: UInt64 = 0
    for (length, byte) in zip(1..., word.prefix(TermIndex.keyBytes)) {
      key = key << 8 | UInt64(byte)
      guard lengths & (1 << UInt16(length)) != 0, contains(key) else { continue }
      var posting = heads[slot(of: key)]
      while posting >= 0 {
        let found = postings[Int(posting)]
        let stem = stems[Int(found.stemStart)..<Int(found.stemStart + found.stemLength)]
        if word.starts(with: stem) { body(Int(found.term)) }
        posting = found.next
      }
    }
  }

  /// Whether some term's stem stands anywhere in a text, also inside words. Runs at some 100 MB/s.
  ///
  /// Stems of one or two letters count only at the beginning of words, as compounds are not made of them.
  func mayOccur(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !postings.isEmpty else { return false }
    var fold = SpellingFold(text)
    var window: UInt64 = 0
    var run = 0
    while true {
      let next = fold.next()
      if next < 0 {
        if next == SpellingFold.Step.end { return false }
        window = 0
        run = 0
        continue
      }
      if run > 1, window & 0xffff == UInt64(next) * 0x101 { continue }
      window = window << 8 | UInt64(next)
      run += 1
      var rest = lengths
      while rest != 0 {
        let length = rest.trailingZeroBitCount
        rest &= rest - 1
        if length > run { break }
        if length < 3, length != run { continue }
        let key = length == 8 ? window : window & (1 << UInt64(length * 8) - 1)
        if contains(key) { return true }
      }
    }
  }

  private func contains(_ key: UInt64) -> Bool {
    let bit = TermIndex.hash(key) & filterMask
    guard filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0 else { return false }
    return keys[slot(of: key)] == key
  }

  /// Folded bytes are never 0, so that keys of different lengths differ.
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

  /// Fibonacci hashing, with the high bits brought down.
  private static func hash(_ key: UInt64) -> UInt64 {
    let product = key &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product >> 32)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: TermIndex.hash(key)) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, heads).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    heads = Array(repeating: -1, count: keys.count)
    for (key, head) in old {
      let slot = self.slot(of: key)
      keys[slot] = key
      heads[slot] = head
    }
  }
}

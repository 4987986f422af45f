/// A word as code points, of which a table of words can be asked without making a string.
struct WordKey {
  /// Longer words are in no table.
  static let capacity = 32

  private(set) var scalars: InlineArray<32, UInt32> = .init(repeating: 0)
  private(set) var count = 0

  /// The code points of a range of bytes, without white space (`z. B.` is `z.B.`); nil if there are none or too many.
  init?(_ text: ByteText, _ range: Range<Int>, inSmallLetters: Bool = false) {
    // A code point takes four bytes at most, a space between parts one.
    guard !range.isEmpty, range.count <= 4 * WordKey.capacity else { return nil }
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, length) = text.scalar(at: at)
      at += length
      if value == 0x20 || value == 0xa0 || value > 0x7f && CharacterClass.of(value) == .space { continue }
      guard count < WordKey.capacity else { return nil }
      scalars[count] = inSmallLetters ? lowered(value) : value
      count += 1
    }
    if count == 0 { return nil }
  }

  init?(_ word: String, inSmallLetters: Bool = false) {
    for scalar in word.unicodeScalars {
      guard count < WordKey.capacity else { return nil }
      scalars[count] = inSmallLetters ? lowered(scalar.value) : scalar.value
      count += 1
    }
    if count == 0 { return nil }
  }

  /// The same word with a small first letter, or nil if it has one.
  var withSmallFirstLetter: WordKey? {
    let first = lowered(scalars[0])
    guard first != scalars[0] else { return nil }
    var key = self
    key.scalars[0] = first
    return key
  }

  /// FNV-1a over code points (Fowler, Noll, Vo), folded so that the low bits are good for masking.
  var hash: Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<count { hash = (hash ^ UInt64(scalars[index])) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff_ffff_ffff)
  }
}

/// Small numbers by word, found in some 20 ns.
struct WordTable: Sendable {
  private struct Entry {
    var start: UInt32
    var count: UInt16
    var value: UInt16
  }

  private var scalars: [UInt32] = []
  private var entries: [Entry] = []
  /// Open addressing; a slot holds 0 or 1 + the index into `entries`.
  private var slots: [UInt32]
  private let mask: Int

  /// - Parameter words: how many will be inserted at most.
  init(capacity words: Int) {
    var size = 64
    while size < 2 * words { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The first value of a word stays.
  mutating func insert(_ key: WordKey, _ value: UInt16) {
    let slot = self.slot(of: key)
    guard slots[slot] == 0 else { return }
    entries.append(Entry(start: UInt32(scalars.count), count: UInt16(key.count), value: value))
    slots[slot] = UInt32(entries.count)
    for index in 0..<key.count { scalars.append(key.scalars[index]) }
  }

  func value(of key: WordKey) -> UInt16? {
    let index = Int(slots[slot(of: key)])
    return index == 0 ? nil : entries[index - 1].value
  }

  /// The slot that holds a word, or the empty one where it would stand.
  private func slot(of key: WordKey) -> Int {
    var slot = key.hash & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if Int(entry.count) == key.count {
        var index = 0
        while index < key.count, scalars[Int(entry.start) + index] == key.scalars[index] { index += 1 }
        if index == key.count { break }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

/// The small letter of a capital of the Latin, Greek, Cyrillic and Armenian scripts; everything else as it is. Mappings to
/// one code point only: a Turkish İ becomes i.
func lowered(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x41...0x5a: value | 0x20
  case 0..<0xc0: value
  case 0xc0...0xde: value == 0xd7 ? value : value + 0x20
  case 0x130: 0x69
  case 0x178: 0xff
  case 0x139...0x148, 0x179...0x17e, 0x4c1...0x4ce: value + (value & 1)
  case 0x100...0x177, 0x1cd...0x24f, 0x460...0x481, 0x48a...0x4bf, 0x4d0...0x52f, 0x1e00...0x1e95, 0x1ea0...0x1eff:
    isPaired(value) ? value | 1 : value
  case 0x386: 0x3ac
  case 0x388...0x38a: value + 37
  case 0x38c: 0x3cc
  case 0x38e, 0x38f: value + 63
  case 0x391...0x3ab: value + 0x20
  case 0x400...0x40f: value + 0x50
  case 0x410...0x42f: value + 0x20
  case 0x531...0x556: value + 0x30
  default: value
  }
}

/// Whether small letters follow their capitals here, capitals being even: not in the irregular parts of Latin Extended-B,
/// nor at the few letters without case among them.
private func isPaired(_ value: UInt32) -> Bool {
  switch value {
  case 0x131, 0x138, 0x149, 0x1cd...0x1f7, 0x220...0x221, 0x234...0x245: false
  default: true
  }
}

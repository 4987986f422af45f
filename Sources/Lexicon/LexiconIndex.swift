#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The hash index of a table: open addressing with linear probing, at most half full.
///
/// Beside each slot stands a byte of its key's hash. Most keys that are asked for are in no table, and these bytes, which
/// stay in the processor's cache, tell so without a look at the lines.
struct LexiconIndex: Sendable {
  private struct Line: Sendable {
    var segment: UInt32
    var offset: UInt32
    /// 0 once an overlay has deleted the line.
    var keyLength: UInt32
  }

  private let segments: [LexiconSegment]
  private var lines: [Line] = []
  /// 0 where a slot is free.
  private var tags: [UInt8]
  /// Indices into `lines`.
  private var slots: [UInt32]
  private var mask: Int

  init(_ segments: [LexiconSegment]) {
    self.segments = segments
    let total = segments.reduce(0) { $0 + $1.count }
    var capacity = 64
    while capacity < total / 10 { capacity *= 2 }
    tags = [UInt8](repeating: 0, count: capacity)
    slots = [UInt32](repeating: 0, count: capacity)
    mask = capacity - 1
    lines.reserveCapacity(total / 24)
    for number in segments.indices { add(number) }
  }

  /// All lines, in the order of their segments.
  var rows: [LexiconRow] { lines.compactMap { $0.keyLength == 0 ? nil : row($0) } }

  var count: Int { lines.reduce(0) { $0 + ($1.keyLength > 0 ? 1 : 0) } }

  func row(_ key: UnsafeRawBufferPointer) -> LexiconRow? {
    let slot = slot(of: key, ByteHash.of(key))
    return tags[slot] == 0 ? nil : row(lines[Int(slots[slot])])
  }

  private func row(_ line: Line) -> LexiconRow {
    LexiconRow(segment: segments[Int(line.segment)], start: Int(line.offset))
  }

  private mutating func add(_ number: Int) {
    let segment = segments[number]
    let isOverlay = number > 0
    var position = 0
    while var (start, length) = segment.nextLine(&position) {
      var deletes = false
      if isOverlay, segment.base[start] == UInt8(ascii: "-"), length > 1, segment.base[start + 1] != 0x09 {
        deletes = true
        start += 1
        length -= 1
      }
      let keyLength = segment.keyLength(from: start, to: start + length)
      let key = UnsafeRawBufferPointer(start: segment.base + start, count: keyLength)
      if lines.count * 2 >= tags.count { grow() }
      let hash = ByteHash.of(key)
      let slot = slot(of: key, hash)
      let line = Line(segment: UInt32(number), offset: UInt32(start), keyLength: UInt32(keyLength))
      if tags[slot] == 0 {
        if deletes { continue }
        tags[slot] = LexiconIndex.tag(hash)
        slots[slot] = UInt32(lines.count)
        lines.append(line)
      } else if deletes {
        lines[Int(slots[slot])].keyLength = 0
      } else if isOverlay {
        // An entry that an overlay replaces keeps its place in the order of the table.
        lines[Int(slots[slot])] = line
      }
    }
  }

  private mutating func grow() {
    let capacity = tags.count * 2
    mask = capacity - 1
    tags = [UInt8](repeating: 0, count: capacity)
    slots = [UInt32](repeating: 0, count: capacity)
    for (index, line) in lines.enumerated() {
      let base = segments[Int(line.segment)].base + Int(line.offset)
      let hash = ByteHash.of(UnsafeRawBufferPointer(start: base, count: Int(line.keyLength)))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while tags[slot] != 0 { slot = (slot + 1) & mask }
      tags[slot] = LexiconIndex.tag(hash)
      slots[slot] = UInt32(index)
    }
  }

  /// The slot that holds a key, or the free one where it would stand.
  private func slot(of key: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
    let tag = LexiconIndex.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 {
      if tags[slot] == tag, isEqual(key, lines[Int(slots[slot])]) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ key: UnsafeRawBufferPointer, _ line: Line) -> Bool {
    guard key.count == Int(line.keyLength), let start = key.baseAddress else { return false }
    return memcmp(start, segments[Int(line.segment)].base + Int(line.offset), key.count) == 0
  }

  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}

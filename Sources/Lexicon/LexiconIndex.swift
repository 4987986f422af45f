#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The hash index of a table: open addressing with linear probing, at most half full.
///
/// Beside each slot stands a byte of its key's hash. Most keys that are asked for are in no table, and these bytes, which
/// stay in the processor's cache, tell so without a look at the lines. All of it is plain memory, so that a look-up counts
/// no references.
struct LexiconIndex: ~Copyable {
  private struct Line {
    var segment: UInt32
    var offset: UInt32
    /// 0 once an overlay has deleted the line.
    var keyLength: UInt32
  }

  private let segments: UnsafeMutableBufferPointer<LexiconSegment>
  private var lines: UnsafeMutableBufferPointer<Line>
  private var lineCount = 0
  /// 0 where a slot is free.
  private var tags: UnsafeMutableBufferPointer<UInt8>
  /// Indices into `lines`.
  private var slots: UnsafeMutableBufferPointer<UInt32>
  private var mask: Int

  /// - Parameter own: how many of the segments win over those before; the others only add (all if nil).
  init(_ segments: [LexiconSegment], own: Int? = nil) {
    self.segments = .allocate(capacity: segments.count)
    _ = self.segments.initialize(from: segments)
    let total = segments.reduce(0) { $0 + $1.count }
    var capacity = 64
    while capacity < total / 10 { capacity *= 2 }
    tags = .allocate(capacity: capacity)
    tags.initialize(repeating: 0)
    slots = .allocate(capacity: capacity)
    mask = capacity - 1
    lines = .allocate(capacity: capacity / 2)
    for number in segments.indices { add(number, replaces: number > 0 && number < own ?? segments.count) }
  }

  deinit {
    segments.deallocate()
    lines.deallocate()
    tags.deallocate()
    slots.deallocate()
  }

  /// All lines, in the order of their segments.
  var rows: [LexiconRow] { lines[..<lineCount].compactMap { $0.keyLength == 0 ? nil : row($0) } }

  func row(_ key: UnsafeBufferPointer<UInt8>) -> LexiconRow? {
    let slot = slot(of: key, ByteHash.of(key))
    return tags[slot] == 0 ? nil : row(lines[Int(slots[slot])])
  }

  private func row(_ line: Line) -> LexiconRow {
    LexiconRow(segment: segments[Int(line.segment)], start: Int(line.offset))
  }

  /// - Parameter replaces: whether its lines win over those before and can delete them.
  private mutating func add(_ number: Int, replaces: Bool) {
    let segment = segments[number]
    var position = 0
    while var (start, length) = segment.nextLine(&position) {
      var deletes = false
      if replaces, segment.base[start] == UInt8(ascii: "-"), length > 1, segment.base[start + 1] != 0x09 {
        deletes = true
        start += 1
        length -= 1
      }
      let keyLength = segment.keyLength(from: start, to: start + length)
      let key = UnsafeBufferPointer(start: segment.base + start, count: keyLength)
      if lineCount == lines.count { grow() }
      let hash = ByteHash.of(key)
      let slot = slot(of: key, hash)
      let line = Line(segment: UInt32(number), offset: UInt32(start), keyLength: UInt32(keyLength))
      if tags[slot] == 0 {
        if deletes { continue }
        tags[slot] = LexiconIndex.tag(hash)
        slots[slot] = UInt32(lineCount)
        lines[lineCount] = line
        lineCount += 1
      } else if deletes {
        lines[Int(slots[slot])].keyLength = 0
      } else if replaces {
        // An entry that an overlay replaces keeps its place in the order of the table.
        lines[Int(slots[slot])] = line
      }
    }
  }

  private mutating func grow() {
    let capacity = tags.count * 2
    mask = capacity - 1
    tags.deallocate()
    tags = .allocate(capacity: capacity)
    tags.initialize(repeating: 0)
    slots.deallocate()
    slots = .allocate(capacity: capacity)
    let more = UnsafeMutableBufferPointer<Line>.allocate(capacity: capacity / 2)
    _ = more.update(fromContentsOf: lines[..<lineCount])
    lines.deallocate()
    lines = more
    for index in 0..<lineCount {
      let base = segments[Int(lines[index].segment)].base + Int(lines[index].offset)
      let hash = ByteHash.of(UnsafeBufferPointer(start: base, count: Int(lines[index].keyLength)))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while tags[slot] != 0 { slot = (slot + 1) & mask }
      tags[slot] = LexiconIndex.tag(hash)
      slots[slot] = UInt32(index)
    }
  }

  /// The slot that holds a key, or the free one where it would stand.
  private func slot(of key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let tag = LexiconIndex.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 {
      if tags[slot] == tag, isEqual(key, lines[Int(slots[slot])]) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ key: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard key.count == Int(line.keyLength), let start = key.baseAddress else { return false }
    return memcmp(start, segments[Int(line.segment)].base + Int(line.offset), key.count) == 0
  }

  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}

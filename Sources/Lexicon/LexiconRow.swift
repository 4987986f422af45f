import Text

/// One line of a table. Fields are cut out when they are asked for.
public struct LexiconRow: Sendable, Equatable {
  let segment: LexiconSegment
  let start: Int

  /// All fields, the key first. Missing fields at the end are simply not there.
  public var fields: [String] {
    var result: [String] = []
    // As many as most rows have, so that the list need not grow.
    result.reserveCapacity(6)
    var from = start
    while true {
      let end = fieldEnd(from)
      result.append(segment.string(from: from, to: end))
      guard hasFieldBehind(end) else { return result }
      from = end + 1
    }
  }

  /// The field at an index (0 is the key), or the empty string.
  public func field(_ index: Int) -> String {
    let range = range(ofField: index)
    return segment.string(from: range.lowerBound, to: range.upperBound)
  }

  /// Whether the field at an index is a text, without making a string of it.
  public func field(_ index: Int, is text: StaticString) -> Bool {
    let range = range(ofField: index)
    guard range.count == text.utf8CodeUnitCount else { return false }
    return segment.bytes(from: range.lowerBound, to: range.upperBound).elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: range.count))
  }

  public var key: String { field(0) }

  /// Whether the line goes as far as the field at an index.
  public func hasField(_ index: Int) -> Bool {
    var end = fieldEnd(start)
    for _ in 0..<index {
      guard hasFieldBehind(end) else { return false }
      end = fieldEnd(end + 1)
    }
    return true
  }

  /// Calls back with the first and the last word of a key of several words, and with the field behind it.
  public func withOuterWordsOfKey<Result>(
    _ body: (
      _ first: UnsafeBufferPointer<UInt8>, _ last: UnsafeBufferPointer<UInt8>, _ field: UnsafeBufferPointer<UInt8>
    ) throws -> Result
  ) rethrows -> Result {
    let end = fieldEnd(start)
    let first = segment.position(of: 0x20, from: start, to: end)
    var last = end
    while last > first, segment.base[last - 1] != 0x20 { last -= 1 }
    if first == end { last = start }
    let field =
      hasFieldBehind(end) ? segment.bytes(from: end + 1, to: fieldEnd(end + 1)) : segment.bytes(from: end, to: end)
    return try body(segment.bytes(from: start, to: first), segment.bytes(from: last, to: end), field)
  }

  /// File and line, counted when asked for (it reads the file up to here).
  public var place: Place { segment.place(of: start) }

  /// The bytes of the key, without making a string of them.
  public func withKeyBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(segment.bytes(from: start, to: fieldEnd(start)))
  }

  /// Whether two rows are the same line.
  public static func == (a: LexiconRow, b: LexiconRow) -> Bool { a.segment.base + a.start == b.segment.base + b.start }

  /// The bytes of the field at an index; none where it is missing.
  public func withBytes<Result>(
    ofField index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let range = range(ofField: index)
    return try body(segment.bytes(from: range.lowerBound, to: range.upperBound))
  }

  private func range(ofField index: Int) -> Range<Int> {
    var from = start
    for _ in 0..<index {
      let end = fieldEnd(from)
      guard hasFieldBehind(end) else { return end..<end }
      from = end + 1
    }
    return from..<fieldEnd(from)
  }

  private func fieldEnd(_ start: Int) -> Int {
    var end = start
    let bytes = UnsafeRawPointer(segment.base)
    // Eight bytes at a time; the lowest of the bits that come out is that of a tab or a line feed.
    while end + 8 <= segment.count {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      let tabs = eight ^ 0x0909_0909_0909_0909
      let feeds = eight ^ 0x0a0a_0a0a_0a0a_0a0a
      let zeros =
        ((tabs &- 0x0101_0101_0101_0101) & ~tabs | (feeds &- 0x0101_0101_0101_0101) & ~feeds) & 0x8080_8080_8080_8080
      if zeros != 0 { return end + zeros.trailingZeroBitCount / 8 }
      end += 8
    }
    while end < segment.count, segment.base[end] != 0x09, segment.base[end] != 0x0a { end += 1 }
    return end
  }

  private func hasFieldBehind(_ end: Int) -> Bool { end < segment.count && segment.base[end] == 0x09 }
}

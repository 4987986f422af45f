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

  /// Calls back with the first and the last word of a key of several words.
  public func withOuterWordsOfKey<Result>(
    _ body: (_ first: UnsafeBufferPointer<UInt8>, _ last: UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let end = fieldEnd(start)
    let key = segment.bytes(from: start, to: end)
    let first = key.firstIndex(of: 0x20).map { start + $0 } ?? end
    let last = key.lastIndex(of: 0x20).map { start + $0 + 1 } ?? start
    return try body(segment.bytes(from: start, to: first), segment.bytes(from: last, to: end))
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
    while end < segment.count, segment.base[end] != 0x09, segment.base[end] != 0x0a { end += 1 }
    return end
  }

  private func hasFieldBehind(_ end: Int) -> Bool { end < segment.count && segment.base[end] == 0x09 }
}

import Text

/// One line of a table. Fields are cut out when they are asked for.
public struct LexiconRow: Sendable {
  let segment: LexiconSegment
  let start: Int

  /// All fields, the key first. Missing fields at the end are simply not there.
  public var fields: [String] {
    var result: [String] = []
    var from = start
    var at = start
    while true {
      let byte = at < segment.count ? segment.base[at] : 0x0a
      if byte == 0x09 || byte == 0x0a {
        result.append(segment.string(from: from, to: at))
        if byte == 0x0a { return result }
        from = at + 1
      }
      at += 1
    }
  }

  /// The field at an index (0 is the key), or the empty string.
  public func field(_ index: Int) -> String {
    var number = 0
    var from = start
    var at = start
    while true {
      let byte = at < segment.count ? segment.base[at] : 0x0a
      if byte == 0x09 || byte == 0x0a {
        if number == index { return segment.string(from: from, to: at) }
        if byte == 0x0a { return "" }
        number += 1
        from = at + 1
      }
      at += 1
    }
  }

  public var key: String { field(0) }

  /// The first and the last word of a key of several words.
  public var outerWordsOfKey: (first: String, last: String) {
    var end = start
    var firstEnd = -1
    var lastStart = start
    while end < segment.count, segment.base[end] != 0x09, segment.base[end] != 0x0a {
      if segment.base[end] == 0x20 {
        if firstEnd < 0 { firstEnd = end }
        lastStart = end + 1
      }
      end += 1
    }
    return (segment.string(from: start, to: firstEnd < 0 ? end : firstEnd), segment.string(from: lastStart, to: end))
  }

  /// File and line, counted when asked for (it reads the file up to here).
  public var place: Place { segment.place(of: start) }
}

extension LexiconRow {
  /// The bytes of the key, without making a string of them.
  public func withKeyBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    var end = start
    while end < segment.count, segment.base[end] != 0x09, segment.base[end] != 0x0a { end += 1 }
    return try body(UnsafeBufferPointer(start: segment.base + start, count: end - start))
  }
}

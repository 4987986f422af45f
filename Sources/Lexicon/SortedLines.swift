/// A file whose entries stand in the byte order of their keys, searched as it is: nothing is built, and a look-up takes
/// some twenty steps.
struct SortedLines: Sendable {
  let segment: LexiconSegment

  func row(_ key: UnsafeBufferPointer<UInt8>) -> LexiconRow? {
    var low = 0
    var high = segment.count
    while low < high {
      let start = lineStart(at: (low + high) / 2, notBefore: low)
      // Where an entry begins, its end is of no interest unless the search goes on behind it.
      if segment.base[start] != UInt8(ascii: "#"), segment.base[start] != 0x0a {
        switch order(of: key, at: start) {
        case 0: return LexiconRow(segment: segment, start: start)
        case ..<0: high = start
        default: low = segment.position(of: 0x0a, from: start, to: segment.count) + 1
        }
        continue
      }
      var position = start
      // Comments have no place in the order: the next entry decides.
      guard let line = segment.nextLine(&position), line.offset < high else {
        high = start
        continue
      }
      switch order(of: key, at: line.offset) {
      case 0: return LexiconRow(segment: segment, start: line.offset)
      case ..<0: high = start
      default: low = position
      }
    }
    return nil
  }

  private func lineStart(at offset: Int, notBefore low: Int) -> Int {
    var start = offset
    let bytes = UnsafeRawPointer(segment.base)
    // Eight bytes at a time: those that are no line feed have a bit that is set.
    while start - 8 >= low {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start - 8, as: UInt64.self))
      let others = eight ^ 0x0a0a_0a0a_0a0a_0a0a
      let feeds = ~(((others & 0x7f7f_7f7f_7f7f_7f7f) + 0x7f7f_7f7f_7f7f_7f7f) | others | 0x7f7f_7f7f_7f7f_7f7f)
      if feeds != 0 { return start - feeds.leadingZeroBitCount / 8 }
      start -= 8
    }
    while start > low, segment.base[start - 1] != 0x0a { start -= 1 }
    return start
  }

  /// Less than zero if a key comes before that of the line at an offset, more if behind it.
  private func order(of key: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let length = min(key.count, segment.count - offset)
    for index in 0..<length {
      let byte = key[index]
      let other = segment.base[offset + index]
      // The entry's key ends here: it is the beginning of the one that is sought.
      if other == 0x09 || other == 0x0a { return 1 }
      if byte != other { return byte < other ? -1 : 1 }
    }
    if length < key.count { return 1 }
    let end = offset + key.count
    return end == segment.count || segment.base[end] == 0x09 || segment.base[end] == 0x0a ? 0 : -1
  }
}

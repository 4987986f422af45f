/// A file whose entries stand in the byte order of their keys, searched as it is: nothing is built, and a look-up takes
/// some twenty steps.
struct SortedLines: Sendable {
  let segment: LexiconSegment

  func row(_ key: UnsafeBufferPointer<UInt8>) -> LexiconRow? {
    var low = 0
    var high = segment.count
    while low < high {
      let start = lineStart(at: (low + high) / 2, notBefore: low)
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
    while start > low, segment.base[start - 1] != 0x0a { start -= 1 }
    return start
  }

  /// Less than zero if a key comes before that of the line at an offset, more if behind it.
  private func order(of key: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    for (index, byte) in key.enumerated() {
      let place = offset + index
      guard place < segment.count else { return 1 }
      let other = segment.base[place]
      // The entry's key ends here: it is the beginning of the one that is sought.
      if other == 0x09 || other == 0x0a { return 1 }
      if byte != other { return byte < other ? -1 : 1 }
    }
    let end = offset + key.count
    return end == segment.count || segment.base[end] == 0x09 || segment.base[end] == 0x0a ? 0 : -1
  }
}

import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of one file of a table: embedded in the binary, or read from an overlay and kept for good.
final class LexiconSegment: Sendable {
  let file: String
  /// Never freed: embedded data lives as long as the process, overlays as long as their engine, which is the same.
  nonisolated(unsafe) let base: UnsafePointer<UInt8>
  let count: Int

  init(file: String, base: UnsafePointer<UInt8>, count: Int) {
    self.file = file
    self.base = base
    self.count = count
  }

  /// Copies bytes that were read at run time.
  init(file: String, copying bytes: [UInt8]) {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    memory.initialize(repeating: 0, count: max(1, bytes.count))
    for (index, byte) in bytes.enumerated() { memory[index] = byte }
    self.file = file
    self.base = UnsafePointer(memory)
    self.count = bytes.count
  }

  /// Calls back with offset and length of each line that holds an entry.
  func forEachLine(_ body: (_ offset: Int, _ length: Int) -> Void) {
    var start = 0
    while start < count {
      let end = position(of: 0x0a, from: start, to: count)
      let length = end - start
      let isComment = length > 0 && base[start] == UInt8(ascii: "#") && (length == 1 || base[start + 1] == 0x20)
      if length > 0, !isComment { body(start, length) }
      start = end + 1
    }
  }

  func keyLength(from start: Int, to end: Int) -> Int {
    position(of: 0x09, from: start, to: end) - start
  }

  /// Where a byte first stands in a range, or the range's end.
  private func position(of byte: Int32, from start: Int, to end: Int) -> Int {
    guard start < end, let found = memchr(base + start, byte, end - start) else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func string(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
  }

  func place(of offset: Int) -> Place {
    var line = 1
    for index in 0..<min(offset, count) where base[index] == 0x0a { line += 1 }
    return Place(file: file, line: line, byte: offset)
  }
}

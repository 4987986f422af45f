import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of one file of a table: embedded in the binary, or read from an overlay and kept for good.
///
/// Plain addresses, since nothing is ever freed: embedded data live as long as the process, overlays as long as their
/// engine, which is the same. So rows are handed about without counting references.
struct LexiconSegment: @unchecked Sendable {
  private let path: UnsafePointer<CChar>
  let base: UnsafePointer<UInt8>
  let count: Int

  init(path: UnsafePointer<CChar>, base: UnsafePointer<UInt8>, count: Int) {
    self.path = path
    self.base = base
    self.count = count
  }

  /// Copies bytes that were read at run time.
  init(file: String, copying bytes: [UInt8]) {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    bytes.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { memory.initialize(from: start, count: bytes.count) }
    }
    let name = Array(file.utf8CString)
    let path = UnsafeMutablePointer<CChar>.allocate(capacity: name.count)
    path.initialize(from: name, count: name.count)
    self.init(path: UnsafePointer(path), base: UnsafePointer(memory), count: bytes.count)
  }

  var file: String { String(cString: path) }

  func isFile(_ path: String) -> Bool { strcmp(self.path, path) == 0 }

  /// Offset and length of the next line that holds an entry, from an offset that is moved behind it; nil at the end.
  func nextLine(_ position: inout Int) -> (offset: Int, length: Int)? {
    while position < count {
      let start = position
      let end = self.position(of: 0x0a, from: start, to: count)
      position = end + 1
      let length = end - start
      let isComment = length > 0 && base[start] == UInt8(ascii: "#") && (length == 1 || base[start + 1] == 0x20)
      if length > 0, !isComment { return (start, length) }
    }
    return nil
  }

  func keyLength(from start: Int, to end: Int) -> Int {
    position(of: 0x09, from: start, to: end) - start
  }

  /// Where a byte first stands in a range, or the range's end.
  func position(of byte: Int32, from start: Int, to end: Int) -> Int {
    guard start < end, let found = memchr(base + start, byte, end - start) else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func string(from start: Int, to end: Int) -> String {
    String(decoding: bytes(from: start, to: end), as: UTF8.self)
  }

  func bytes(from start: Int, to end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + start, count: end - start)
  }

  func place(of offset: Int) -> Place {
    var line = 1
    for index in 0..<min(offset, count) where base[index] == 0x0a { line += 1 }
    return Place(file: file, line: line, byte: offset)
  }
}

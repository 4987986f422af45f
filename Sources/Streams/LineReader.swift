import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One line of input, without its line end.
public struct InputLine: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    case bytes([UInt8])
    /// Longer than the reader's limit; its length in bytes. The bytes are skipped, not kept.
    case tooLong(Int)
  }

  public var content: Content
  /// From 1.
  public var number: Int
  /// Where the line begins in its file, in bytes.
  public var offset: Int

  public init(content: Content, number: Int, offset: Int) {
    self.content = content
    self.number = number
    self.offset = offset
  }

  /// The line as text.
  /// - Throws: `tooLarge`, or `invalidEncoding` with the place in the file, unless `lossy`.
  public func text(file: String, lossy: Bool = false) throws(DepescheError) -> String {
    switch content {
    case .bytes(let bytes):
      return try decodeText(bytes, file: file, line: number, offset: offset, lossy: lossy)
    case .tooLong(let count):
      let limit = LineReader.maximumLine >> 20
      throw DepescheError(
        .tooLarge, "a line may have \(limit) MiB at most, this one has \(count) bytes",
        at: Place(file: file, line: number, byte: offset))
    }
  }
}

/// Cuts a file into lines. Memory is bounded by the longest line allowed, however long the input is.
public struct LineReader {
  /// Longest line that is kept, in bytes (64 MiB).
  public static let maximumLine = 64 << 20

  public let file: InputFile
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`, and how far it was searched for a line end.
  private var start = 0
  private var searched = 0
  private var bufferOffset = 0
  private var number = 0
  private var atEnd = false
  private static let chunk = 1 << 18

  public init(_ file: InputFile, maximumLine: Int = LineReader.maximumLine) {
    self.file = file
    limit = maximumLine
  }

  /// Whether a whole line is at hand, so that `next()` returns at once.
  public mutating func hasLine() -> Bool {
    atEnd ? start < buffer.count : findLineEnd() != nil
  }

  /// The next line, or nil at the end. A last line without a line end counts, an empty one does not.
  public mutating func next() throws(DepescheError) -> InputLine? {
    while true {
      if let end = findLineEnd() {
        defer {
          start = end + 1
          searched = start
        }
        return line(to: end)
      }
      if buffer.count - start > limit { return try skipLongLine() }
      if atEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return line(to: buffer.count)
      }
      try fill()
    }
  }

  private mutating func line(to end: Int) -> InputLine {
    number += 1
    let offset = bufferOffset + start
    guard end - start <= limit else {
      return InputLine(content: .tooLong(end - start), number: number, offset: offset)
    }
    var from = start
    var to = end
    if to > from, buffer[to - 1] == carriageReturn { to -= 1 }
    if offset == 0, buffer[from..<to].starts(with: byteOrderMark) { from += byteOrderMark.count }
    return InputLine(content: .bytes(Array(buffer[from..<to])), number: number, offset: bufferOffset + from)
  }

  /// Reads on to the end of a line that is too long, keeping nothing of it.
  private mutating func skipLongLine() throws(DepescheError) -> InputLine {
    number += 1
    let offset = bufferOffset + start
    while true {
      bufferOffset += buffer.count
      buffer.removeAll(keepingCapacity: false)
      start = 0
      searched = 0
      let got = try file.read(LineReader.chunk, appendingTo: &buffer)
      if got == 0 { atEnd = true }
      let end = findLineEnd()
      if end != nil || got == 0 {
        let length = bufferOffset + (end ?? 0) - offset
        start = (end ?? -1) + 1
        searched = start
        return InputLine(content: .tooLong(length), number: number, offset: offset)
      }
    }
  }

  private mutating func fill() throws(DepescheError) {
    if start > 0 {
      bufferOffset += start
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    if try file.read(LineReader.chunk, appendingTo: &buffer) == 0 { atEnd = true }
  }

  private mutating func findLineEnd() -> Int? {
    let from = searched
    let found = buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, from < bytes.count,
        let hit = memchr(base + from, Int32(lineFeed), bytes.count - from)
      else { return nil }
      return UnsafeRawPointer(hit) - base
    }
    searched = found ?? buffer.count
    return found
  }
}

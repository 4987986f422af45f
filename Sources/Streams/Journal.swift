import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Lines about what is done, for a later run to go on with. One writer at a time.
public final class Journal: Sendable {
  /// Whole lines of earlier runs with the same head.
  public let earlier: [String]
  private let path: String
  private let descriptor: Int32

  /// - Parameter head: the first line; a journal with another one is begun anew.
  /// - Throws: `inputOutput`, also if another run is writing.
  public init(path: String, head: String) throws {
    self.path = path
    #if canImport(Glibc)
      descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    #else
      descriptor = Musl.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    #endif
    guard descriptor >= 0 else { throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: path)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw DepescheError(.inputOutput, "another run is writing this folder", at: Place(file: path))
    }
    let bytes = try InputFile(path: path).readAll()
    // What stands behind the last line end was cut off.
    let whole = bytes[..<(bytes.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0)]
    let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n").map(String.init)
    earlier = lines.first == head ? Array(lines.dropFirst()) : []
    let kept = lines.first == head ? whole.count : 0
    guard ftruncate(descriptor, off_t(kept)) == 0 else {
      throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: path))
    }
    if kept == 0 { try add(head) }
  }

  deinit { close(descriptor) }

  public func add(_ line: String) throws { try writeAll(Array("\(line)\n".utf8), to: descriptor, name: path) }

  public func remove() { unlink(path) }
}

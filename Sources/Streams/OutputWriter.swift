import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The reader of our output went away (`depesche … | head`): the run ends quietly, it is no failure.
public struct ClosedPipe: Error, Equatable {
  public init() {}
}

/// Buffered bytes to standard output or to a file that appears under its name only when it is whole.
///
/// May be used from several threads; each call is whole in the output.
public final class OutputWriter: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var descriptor: Int32
    var temporary: TemporaryFile?
    var encoder: Encoder?
  }

  /// As diagnostics name it.
  public let name: String
  private let state: Mutex<State>
  private static let capacity = 1 << 16

  /// Writes to standard output. From here on a closed pipe throws `ClosedPipe` instead of ending the process.
  public init() {
    signal(SIGPIPE, SIG_IGN)
    name = "<stdout>"
    state = Mutex(State(descriptor: STDOUT_FILENO))
  }

  /// Writes to a temporary file beside `path`, which `finish()` renames. A pipe or device is written directly. What is
  /// to end in `.gz` or `.zst` is compressed.
  /// - Throws: `inputOutput` if it cannot be made.
  public init(path: String) throws(DepescheError) {
    signal(SIGPIPE, SIG_IGN)
    name = path
    let encoder = try Compression(path: path).map { compression throws(DepescheError) in
      try Encoder(compression, file: path)
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: path))
      }
      state = Mutex(State(descriptor: descriptor, encoder: encoder))
      return
    }
    let temporary = try TemporaryFile(for: path)
    state = Mutex(State(descriptor: temporary.descriptor, temporary: temporary, encoder: encoder))
  }

  /// - Throws: `ClosedPipe`, or `inputOutput`.
  public func write(_ bytes: [UInt8]) throws {
    try state.withLock { state in
      if bytes.count >= OutputWriter.capacity, state.encoder == nil {
        // What is long is not copied.
        try drain(&state)
        return try writeAll(bytes, to: state.descriptor, name: name)
      }
      state.buffer.append(contentsOf: bytes)
      if state.buffer.count >= OutputWriter.capacity { try drain(&state) }
    }
  }

  /// - Throws: `ClosedPipe`, or `inputOutput`.
  public func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Hands everything so far to the system.
  public func flush() throws {
    try state.withLock { state in try drain(&state) }
  }

  /// Writes what is left; a file gets its name now.
  public func finish() throws {
    try state.withLock { state in
      try drain(&state, isLast: true)
      if let temporary = state.temporary {
        state.temporary = nil
        try temporary.rename()
      }
    }
  }

  private func drain(_ state: inout State, isLast: Bool = false) throws {
    defer { state.buffer.removeAll(keepingCapacity: true) }
    let bytes = state.encoder?.encode(state.buffer, isLast: isLast) ?? state.buffer
    try writeAll(bytes, to: state.descriptor, name: name)
  }
}

/// - Throws: `ClosedPipe`, or `inputOutput`.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { buffer -> Int in
      guard let base = buffer.baseAddress else { return 0 }
      #if canImport(Glibc)
        return Glibc.write(descriptor, base + done, buffer.count - done)
      #else
        return Musl.write(descriptor, base + done, buffer.count - done)
      #endif
    }
    if count < 0 {
      let code = errno
      if code == EINTR { continue }
      if code == EPIPE { throw ClosedPipe() }
      throw DepescheError(.inputOutput, systemMessage(code), at: Place(file: name))
    }
    done += count
  }
}

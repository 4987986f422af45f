import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file or standard input, opened for reading bytes in order.
///
/// Not shared between threads: the thread that reads owns it.
public final class InputFile {
  /// As diagnostics name it; standard input is `<stdin>`.
  public let name: String
  private let descriptor: Int32
  private let ownsDescriptor: Bool

  /// Largest document that is read as a whole, in bytes (64 MiB). An article has some ten thousand.
  public static let maximumDocument = 64 << 20

  /// - Parameter path: a path, or `-` for standard input.
  /// - Throws: `missingInput` if there is no such file, it is a folder, or it may not be read.
  public init(path: String) throws(DepescheError) {
    if path == "-" {
      name = "<stdin>"
      descriptor = STDIN_FILENO
      ownsDescriptor = false
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    ownsDescriptor = true
    guard descriptor >= 0 else {
      throw DepescheError(.missingInput, systemMessage(errno), at: Place(file: path))
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw DepescheError(.missingInput, "is a directory", at: Place(file: path))
    }
  }

  deinit {
    if ownsDescriptor, descriptor >= 0 { close(descriptor) }
  }

  /// Reads up to `count` bytes and appends them to `buffer`.
  /// - Returns: how many bytes came; 0 at the end.
  /// - Throws: `inputOutput` if the system fails to read.
  public func read(_ count: Int, appendingTo buffer: inout [UInt8]) throws(DepescheError) -> Int {
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    while true {
      let got = buffer.withUnsafeMutableBytes { bytes -> Int in
        guard let base = bytes.baseAddress else { return 0 }
        #if canImport(Glibc)
          return Glibc.read(descriptor, base + old, count)
        #else
          return Musl.read(descriptor, base + old, count)
        #endif
      }
      if got < 0 {
        let code = errno
        if code == EINTR { continue }
        buffer.removeLast(count)
        throw DepescheError(.inputOutput, systemMessage(code), at: Place(file: name))
      }
      buffer.removeLast(count - got)
      return got
    }
  }

  /// Everything up to the end.
  /// - Throws: `tooLarge` beyond `maximumDocument`, `inputOutput` if the system fails to read.
  public func readAll() throws(DepescheError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(1 << 16, appendingTo: &bytes) > 0 {
      if bytes.count > InputFile.maximumDocument {
        let limit = InputFile.maximumDocument >> 20
        throw DepescheError(.tooLarge, "a document may have \(limit) MiB at most", at: Place(file: name))
      }
    }
    return bytes
  }

  /// Everything up to the end as text, without a byte-order mark and with `\n` for every line end.
  /// - Parameter lossy: whether invalid UTF-8 becomes U+FFFD instead of an error.
  /// - Throws: like `readAll()`, and `invalidEncoding` with line, column and byte offset.
  public func readText(lossy: Bool = false) throws(DepescheError) -> String {
    try decodeText(try readAll(), file: name, lossy: lossy)
  }
}

/// What the system says about an error number.
func systemMessage(_ code: Int32) -> String {
  switch code {
  case ENOENT: "no such file"
  case EACCES: "permission denied"
  case ENOSPC: "no space left on the device"
  default: String(cString: strerror(code)).lowercased()
  }
}

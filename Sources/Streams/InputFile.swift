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
  /// Length of a regular file on disk, in bytes; nil for pipes and devices.
  public let size: Int?
  /// How many bytes of the file were read, as they lie on disk.
  public private(set) var consumed = 0
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private let decoder: Decoder?

  /// Largest document that is read as a whole, in bytes (64 MiB). An article has some ten thousand.
  public static let maximumDocument = 64 << 20

  /// - Parameter path: a path, or `-` for standard input. What ends in `.gz` or `.zst` is read uncompressed.
  /// - Throws: `missingInput` if there is no such file, it is a folder, or it may not be read.
  public init(path: String) throws(DepescheError) {
    if path == "-" {
      name = "<stdin>"
      descriptor = STDIN_FILENO
      ownsDescriptor = false
      decoder = nil
      size = InputFile.size(of: STDIN_FILENO)
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    ownsDescriptor = true
    let failure = errno
    decoder = try Compression(path: path).map { compression throws(DepescheError) in
      try Decoder(compression, file: path)
    }
    size = InputFile.size(of: descriptor)
    guard descriptor >= 0 else {
      throw DepescheError(.missingInput, systemMessage(failure), at: Place(file: path))
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw DepescheError(.missingInput, "is a directory", at: Place(file: path))
    }
  }

  deinit {
    if ownsDescriptor, descriptor >= 0 { close(descriptor) }
  }

  private static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Reads up to `count` bytes and appends them to `buffer`.
  /// - Returns: how many bytes came; 0 at the end, and after SIGINT if somebody watches for it.
  /// - Throws: `inputOutput` if the system fails to read, `invalidData` for damaged compression.
  public func read(_ count: Int, appendingTo buffer: inout [UInt8]) throws(DepescheError) -> Int {
    guard let decoder else { return try readRaw(count, appendingTo: &buffer) }
    return try decoder.read(count, appendingTo: &buffer, file: name) { bytes throws(DepescheError) in
      try readRaw(1 << 16, appendingTo: &bytes)
    }
  }

  private func readRaw(_ count: Int, appendingTo buffer: inout [UInt8]) throws(DepescheError) -> Int {
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
        if code == EINTR, !Interruption.isRequested { continue }
        buffer.removeLast(count)
        if code == EINTR { return 0 }
        throw DepescheError(.inputOutput, systemMessage(code), at: Place(file: name))
      }
      buffer.removeLast(count - got)
      consumed += got
      return got
    }
  }

  /// Everything up to the end.
  /// - Throws: `tooLarge` beyond `maximumDocument`, `inputOutput` if the system fails to read.
  public func readAll() throws(DepescheError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than there is, so that the end is seen without room for another piece.
    let expected = min(size ?? 0, InputFile.maximumDocument) + 1
    bytes.reserveCapacity(expected)
    while try read(max(1 << 16, expected - bytes.count), appendingTo: &bytes) > 0 {
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

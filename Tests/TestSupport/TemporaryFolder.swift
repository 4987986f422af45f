#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that is gone after the test.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() {
    var template = Array("/tmp/depesche-test.XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/depesche-test"
  }

  deinit { _ = Shell(in: path).run("rm -rf '\(path)'") }

  /// Writes a file and gives its path.
  @discardableResult
  public func file(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    let file = "\(path)/\(name)"
    if let handle = fopen(file, "wb") {
      let bytes = Array(bytes)
      fwrite(bytes, 1, bytes.count, handle)
      fclose(handle)
    }
    return file
  }

  @discardableResult
  public func file(_ name: String, _ text: String) -> String { file(name, text.utf8) }

  /// What a file holds, or nil if there is none.
  public func content(_ name: String) -> String? {
    readFile("\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Names of all files, sorted.
  public var names: [String] {
    Shell(in: path).run("ls -A").output.split(separator: "\n").map(String.init)
  }
}

/// The bytes of a file, or nil if it cannot be read.
public func readFile(_ path: String) -> [UInt8]? {
  guard let handle = fopen(path, "rb") else { return nil }
  defer { fclose(handle) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, handle)
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[0..<count])
  }
}

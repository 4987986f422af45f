#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/depesche-test.XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { _ = run("rm -rf '\(path)'") }

  func file(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    let file = "\(path)/\(name)"
    if let handle = fopen(file, "wb") {
      let bytes = Array(bytes)
      fwrite(bytes, 1, bytes.count, handle)
      fclose(handle)
    }
    return file
  }

  func content(_ name: String) -> String? {
    guard let handle = fopen("\(path)/\(name)", "rb") else { return nil }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    while true {
      let byte = getc(handle)
      if byte == EOF { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(UInt8(byte))
    }
  }

  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func run(_ command: String) -> Int32 { system(command) }
}

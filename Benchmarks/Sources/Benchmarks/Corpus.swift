import Depesche

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The texts of a folder.
struct Corpus {
  var articles: [String] = []
  var bytes = 0
  /// What stands between white space.
  var words = 0

  /// - Parameter folder: as seen from the folder of the project.
  init(folder: String) throws {
    let path = "\(Corpus.project)/\(folder)"
    guard let entries = opendir(path) else { throw Fault("no folder \(path)") }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".txt"), let text = read("\(path)/\(name)") else { continue }
      articles.append(text)
    }
    guard !articles.isEmpty else { throw Fault("no articles in \(path)") }
    bytes = articles.reduce(0) { $0 + $1.utf8.count }
    words = articles.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }

  /// The folder of the project, three above this file's.
  static let project = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
}

struct Fault: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

/// The text of a file, or nil if it cannot be read.
func read(_ path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

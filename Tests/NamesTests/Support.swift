import Lexicon
import Text

@testable import Names

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The rows of a table beside the tests: tab-separated, without comments and empty lines.
func rows(_ name: String, file: String = #filePath) throws -> [(line: Int, fields: [String])] {
  let folder = file.split(separator: "/").dropLast().joined(separator: "/")
  let path = "/\(folder)/Tables/\(name)"
  guard let handle = fopen(path, "rb") else { throw DepescheError(.missingInput, "no table", at: Place(file: path)) }
  defer { fclose(handle) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 14)
  while true {
    let count = fread(&buffer, 1, buffer.count, handle)
    if count == 0 { break }
    bytes += buffer[0..<count]
  }
  var result: [(line: Int, fields: [String])] = []
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
    result.append((index + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)))
  }
  return result
}

enum Shared {
  static let names = Result { try Names(lexicons: Lexicons()) }
}

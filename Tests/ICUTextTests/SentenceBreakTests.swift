import ICUText
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The raw layer against the Unicode Consortium's own cases (SentenceBreakTest.txt), which are not part of the project.
@Suite struct SentenceBreakTests {
  @Test func unicodeCases() throws {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let path = "/\(folder)/shared/data/segmentation/SentenceBreakTest-15.0.txt"
    guard let file = fopen(path, "rb") else {
      print("skipped: \(path) is not there")
      return
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
    let iterator = try BreakIterator(.sentence, locale: "root")
    var count = 0
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("÷") {
      var text = ""
      var wanted: [Int] = []
      for field in line.prefix(while: { $0 != "#" }).split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst() {
        switch field {
        case "÷": wanted.append(text.utf8.count)
        case "×": break
        default:
          if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) {
            text.unicodeScalars.append(scalar)
          }
        }
      }
      #expect(try iterator.boundaries(in: text) == wanted, "\(line)")
      count += 1
    }
    #expect(count > 400)
  }
}

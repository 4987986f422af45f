import Streams
import TestSupport
import Testing
import Text

struct InputTests {
  let folder = TemporaryFolder()

  private func error(_ body: () throws -> Void) -> DepescheError? {
    do {
      try body()
      return nil
    } catch { return error as? DepescheError }
  }

  @Test func missingFileAndFolderAreMissingInput() {
    let missing = error { _ = try InputFile(path: "\(folder.path)/none") }
    #expect(missing?.code == .missingInput)
    #expect(missing?.message == "no such file")
    #expect(error { _ = try InputFile(path: folder.path) }?.code == .missingInput)
  }

  @Test func textHasNoByteOrderMarkAndPlainLineEnds() throws {
    let path = folder.file("a.txt", "\u{feff}eins\r\nzwei\r drei\n".utf8)
    #expect(try InputFile(path: path).readText() == "eins\nzwei\r drei\n")
    let empty = folder.file("empty.txt", [])
    #expect(try InputFile(path: empty).readText() == "")
  }

  @Test func invalidUTF8IsNamedByLineColumnAndByte() throws {
    let path = folder.file("bad.txt", Array("Köln\nab".utf8) + [0xff, 0x41])
    let found = error { _ = try InputFile(path: path).readText() }
    #expect(found?.code == .invalidEncoding)
    #expect(found?.place == Place(file: path, line: 2, column: 3, byte: 8))
    #expect(try InputFile(path: path).readText(lossy: true) == "Köln\nab\u{fffd}A")
  }

  /// Ill-formed sequences of Unicode 15, table 3-7: overlong, surrogate, above the range, cut short.
  @Test func firstInvalidByteIsFound() {
    let cases: [([UInt8], Int?)] = [
      ([], nil), (Array("aäẞ😀".utf8), nil), ([0xc0, 0x80], 0), ([0x61, 0xed, 0xa0, 0x80], 1),
      ([0xf4, 0x90, 0x80, 0x80], 0), ([0x61, 0x62, 0xc3], 2), ([0x80], 0),
    ]
    for (bytes, expected) in cases { #expect(firstInvalidByte(in: bytes) == expected, "\(bytes)") }
  }

  @Test func linesKeepNumberAndOffset() throws {
    let path = folder.file("lines.txt", "\u{feff}eins\r\n\nzwei".utf8)
    var reader = LineReader(try InputFile(path: path))
    #expect(try reader.next() == InputLine(content: .bytes(Array("eins".utf8)), number: 1, offset: 3))
    #expect(try reader.next() == InputLine(content: .bytes([]), number: 2, offset: 9))
    #expect(try reader.next() == InputLine(content: .bytes(Array("zwei".utf8)), number: 3, offset: 10))
    #expect(try reader.next() == nil)
  }

  @Test func aLineTooLongIsSkippedAndTheNextIsRead() throws {
    let long = [UInt8](repeating: 0x78, count: 700_000)
    let path = folder.file("long.txt", Array("a\n".utf8) + long + Array("\nb\n".utf8) + long)
    var reader = LineReader(try InputFile(path: path), maximumLine: 1000)
    #expect(try reader.next()?.content == .bytes([0x61]))
    #expect(try reader.next() == InputLine(content: .tooLong(700_000), number: 2, offset: 2))
    #expect(try reader.next() == InputLine(content: .bytes([0x62]), number: 3, offset: 700_003))
    #expect(try reader.next()?.content == .tooLong(700_000))
    #expect(try reader.next() == nil)
  }

  /// Lines of any length around the size of a chunk come out as they went in.
  @Test func linesAreTheSameAsSplitting() throws {
    var generator = SystemRandomNumberGenerator()
    for round in 0..<5 {
      let lines = (0..<40).map { _ in
        String(repeating: "ä", count: Int.random(in: 0...(round < 4 ? 30_000 : 3), using: &generator))
      }
      let path = folder.file("random.txt", lines.map { $0 + "\n" }.joined().utf8)
      var reader = LineReader(try InputFile(path: path))
      for line in lines { #expect(try reader.next()?.content == .bytes(Array(line.utf8))) }
      #expect(try reader.next() == nil)
    }
  }
}

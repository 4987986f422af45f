import Formats
import Testing
import Text

@Suite struct XMLReaderTests {
  /// Events in a notation that can be read: `<name a=b>`, `</name>`, `'text'`.
  private func events(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> String {
    var found: [String] = []
    try XMLReader.read(bytes, file: "a.xml", limits: limits) { event, place in
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name.local)=\($0.value)" }.joined()
        found.append("<\(element.name.namespace.map { "{\($0)}" } ?? "")\(element.name.local)\(attributes)>")
      case .end(let name): found.append("</\(name.local)>")
      case .text(let text): found.append("'\(text)'")
      }
      #expect((place.line ?? 0) > 0)
    }
    return found.joined()
  }

  private func events(_ text: String, limits: XMLLimits = XMLLimits()) throws -> String {
    try events(Array(text.utf8), limits: limits)
  }

  @Test func wellFormed() throws {
    let cases = [
      ("<a/>", "<a></a>"),
      ("\u{feff}<a>x</a>", "<a>'x'</a>"),
      ("<a b='1' c=\"&lt;&#228;\">x<!-- y -->z<![CDATA[<&]]></a>", "<a b=1 c=<ä>'xz<&'</a>"),
      ("<r:a xmlns:r='urn:x' xmlns='urn:y'><b r:c='1'/></r:a>", "<{urn:x}a><{urn:y}b c=1></b></a>"),
      ("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx/>", "<tmx></tmx>"),
      ("<!DOCTYPE a [<!ENTITY o 'urn:o#'>]><a b='&o;c'>&o;</a>", "<a b=urn:o#c>'urn:o#'</a>"),
      ("<a>\n <b>ü</b>\r\n</a>", "<a>'\n '<b>'ü'</b>'\n'</a>"),
    ]
    for (text, wanted) in cases { #expect(try events(text) == wanted, "\(text)") }
  }

  @Test func languages() throws {
    var found: [String?] = []
    try XMLReader.read(Array("<a xml:lang='de'><b lang='en'/><c/></a>".utf8), file: "a.xml") { event, _ in
      if case .start(let element) = event { found.append(element.language) }
    }
    #expect(found == ["de", "en", nil])
  }

  @Test func encodings() throws {
    let text = "<a>Größe “1”</a>"
    let little: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xfe, 0xff] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    #expect(try events(little) == "<a>'Größe “1”'</a>")
    #expect(try events(big) == "<a>'Größe “1”'</a>")
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xfc] + Array("</a>".utf8)
    #expect(try events(latin) == "<a>'ü'</a>")
    let windows =
      Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x84, 0xfc, 0x80] + Array("</a>".utf8)
    #expect(try events(windows) == "<a>'„ü€'</a>")
    let unknown = Array("<?xml version='1.0' encoding='x-none'?><a/>".utf8)
    #expect(throws: DepescheError.self) { try events(unknown) }
  }

  @Test func errorsHaveTheirPlace() throws {
    let cases: [(text: String, code: DepescheError.Code, line: Int, column: Int)] = [
      ("<a>\n  <b></a>", .invalidData, 2, 8),
      ("<a>", .invalidData, 1, 4),
      ("", .invalidData, 1, 1),
      ("<a>&nbsp;</a>", .invalidData, 1, 4),
      ("<!DOCTYPE a SYSTEM 'x'><a>\n&nbsp;</a>", .invalidData, 2, 1),
      ("<!DOCTYPE a [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><a/>", .tooLarge, 1, 40),
      ("<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><a>&a;</a>", .invalidData, 1, 58),
      ("<a><a><a><a><a/></a></a></a></a>", .tooLarge, 1, 13),
      ("<a>\(String(repeating: "x", count: 2000))</a>", .tooLarge, 1, 4),
      ("<a>\u{1}</a>", .invalidData, 1, 4),
    ]
    for (text, code, line, column) in cases {
      do {
        let found = try events(text, limits: XMLLimits(depth: 4, tokenBytes: 1000))
        Issue.record("\(text.prefix(60)) gave \(found.prefix(60))")
      } catch let error as DepescheError {
        #expect(error.code == code, "\(text.prefix(60)): \(error)")
        #expect(error.place?.line == line && error.place?.column == column, "\(text.prefix(60)): \(error)")
      }
    }
  }

  /// A tag that never ends is not gathered without bound.
  @Test func endlessTag() throws {
    let reader = try XMLReader(file: "a.xml", limits: XMLLimits(tokenBytes: 200_000)) { _, _ in }
    let piece = Array(repeating: UInt8(ascii: "x"), count: 100_000)
    #expect(throws: DepescheError.self) {
      try Array("<a b='".utf8).withUnsafeBytes { try reader.feed($0) }
      for _ in 0..<10 { try piece.withUnsafeBytes { try reader.feed($0) } }
    }
  }

  /// Pieces of any length give the events of the whole, and what the handler throws comes out.
  @Test func pieces() throws {
    let text = "<?xml version='1.0'?><a b='ü'>x<!-- c -->yß<c/>&amp;</a>"
    for size in 1...7 {
      var found = ""
      let reader = try XMLReader(file: "a.xml") { event, _ in
        if case .text(let text) = event { found += "'\(text)'" }
      }
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        try bytes[start..<min(bytes.count, start + size)].withUnsafeBytes { try reader.feed($0) }
      }
      try reader.finish()
      #expect(found == "'xyß''&'")
    }
    struct Stop: Error {}
    #expect(throws: Stop.self) { try XMLReader.read(Array("<a/>".utf8), file: "a.xml") { _, _ in throw Stop() } }
  }
}

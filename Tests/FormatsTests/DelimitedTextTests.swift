import Formats
import Testing
import Text

struct DelimitedTextTests {
  private let csv = DelimitedText(.csv(separator: ","))

  @Test func recordsAreCut() throws {
    let cases: [(DelimitedText.Dialect, String, [[String]])] = [
      (.csv(separator: ","), "a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      (.csv(separator: ","), "\u{feff}a,\"b, \"\"c\"\"\"\n", [["a", "b, \"c\""]]),
      (.csv(separator: ","), "\"eins\r\nzwei\",3\r\n\r\n,\r\n", [["eins\r\nzwei", "3"], ["", ""]]),
      (.csv(separator: ";"), "a;b,c\n\"\";\"d\"\r\n", [["a", "b,c"], ["", "d"]]),
      (.csv(separator: ","), "a,5\" lang,b", [["a", "5\" lang", "b"]]),
      (.csv(separator: ","), "a,", [["a", ""]]),
      (.tsv, "a\t\"b\r\nc\"\td\t\r\n", [["a", "\"b"], ["c\"", "d", ""]]),
      (.tsv, "", []),
    ]
    for (dialect, text, expected) in cases {
      #expect(try DelimitedText(dialect).records(in: text, file: "t").map(\.fields) == expected, "\(text)")
    }
  }

  @Test func recordsKnowTheirLine() throws {
    let records = try csv.records(in: "a\n\n\"b\nc\"\nd\n", file: "t")
    #expect(records.map(\.line) == [1, 3, 5])
  }

  @Test func errorsNameLineAndColumn() {
    let cases = [("a\nb,\"c\n", 2, 3), ("a,b\n\"c\"d,e\n", 2, 4), ("\"a\nb\" ,c", 2, 3)]
    for (text, line, column) in cases {
      do throws(DepescheError) {
        _ = try csv.records(in: text, file: "t")
        Issue.record("accepted \(text)")
      } catch {
        #expect(error.place?.line == line, "\(text)")
        #expect(error.place?.column == column, "\(text)")
      }
    }
  }

  @Test func dialectsAreTold() {
    #expect(DelimitedText.detect(in: "a\tb,c\n") == .tsv)
    #expect(DelimitedText.detect(in: "a;b\n1,5;2\n") == .csv(separator: ";"))
    #expect(DelimitedText.detect(in: "a,\"b;c;d\"\n") == .csv(separator: ","))
  }

  @Test func writtenRecordsAreReadBack() throws {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("ab,;\"\n\r ä")
    for _ in 0..<500 {
      let fields = (0..<3).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator) })
      }
      let text = csv.line(["x"] + fields)
      #expect(try csv.records(in: text, file: "t").map(\.fields) == [["x"] + fields])
    }
  }
}

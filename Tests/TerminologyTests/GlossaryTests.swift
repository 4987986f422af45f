import Testing
import Text

@testable import Terminology

struct GlossaryTests {
  private func pairs(_ text: String) throws -> [[String]] {
    try Glossary(text: text, name: "g").entries().map { [$0.source, $0.target] }
  }

  @Test func tablesAreRead() throws {
    let cases: [(String, [[String]])] = [
      ("Haus\thouse\nBaum\ttree\n", [["Haus", "house"], ["Baum", "tree"]]),
      ("de\ten\nHaus\thouse", [["Haus", "house"]]), ("EN-US,note,DE\nhouse,x,Haus\n", [["Haus", "house"]]),
      ("source;target;status\nHaus;house;deprecated\n", [["Haus", "house"]]),
      ("# comment\nHaus\t house \r\n\n# another\nBaum\ttree\t\n", [["Haus", "house"], ["Baum", "tree"]]),
      ("\"Haus, groß\",\"big \"\"house\"\"\"\n", [["Haus, groß", "big \"house\""]]), ("", []), ("de,en\n", []),
    ]
    for (text, expected) in cases { #expect(try pairs(text) == expected, "\(text)") }
  }

  /// Each damaged table, the line of its error, and a part of what it says.
  @Test func errorsNameTheLine() {
    let cases: [(String, Int, String)] = [
      ("Haus\thouse\nBaum\n", 2, "1 field"), ("Haus,house,x\n", 1, "3 fields"), ("Haus\t\n", 1, "no target"),
      ("\n\thouse\n", 2, "term is empty"), ("de,en\n\"Haus,house\n", 2, "never closed"),
      ("de,en,status\nHaus,house,good\n", 2, "status “good”"), ("de\ten\nHaus\n", 2, "no target"),
      ("# x\n\(String(repeating: "a", count: 1025))\tb\n", 2, "1024 bytes"),
    ]
    for (text, line, message) in cases {
      do throws(DepescheError) {
        _ = try Glossary(text: text, name: "g")
        Issue.record("accepted \(text)")
      } catch {
        #expect(error.code == .invalidGlossary, "\(text)")
        #expect(error.place?.line == line, "\(text)")
        #expect(error.message.contains(message), "\(text): \(error.message)")
      }
    }
  }
}

import Lexicon
import TestSupport
import Testing

/// What holds for every file of `lexicons/`.
struct DataTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/lexicons"
  private static var tables: [String] { Lexicons.embeddedPaths.filter { $0.hasSuffix(".tsv") } }

  @Test func everyFileIsEmbedded() throws {
    let found = Shell(in: DataTests.folder).run("find . -type f ! -name README.md | sed 's,^[.]/,,'").lines
    #expect(!found.isEmpty)
    let embedded = Lexicons.embeddedPaths
    #expect(Set(embedded).count == embedded.count, "a file is embedded twice")
    for path in Set(found).symmetricDifference(embedded).sorted() {
      Issue.record("\(path) is \(embedded.contains(path) ? "embedded, but not in lexicons/" : "not in lexicons.c")")
    }
    let lexicons = try Lexicons()
    for path in embedded {
      #expect(lexicons.text(path).map { Array($0.utf8) } == readFile("\(DataTests.folder)/\(path)"), "\(path) is stale")
    }
  }

  @Test func everyKeyIsFound() throws {
    let lexicons = try Lexicons()
    for path in DataTests.tables {
      let table = lexicons.table(path)
      let lost = table.rows.map(\.key).filter { table.row($0)?.key != $0 }
      #expect(lost.isEmpty, "\(path): \(lost.prefix(5))")
      #expect(table.count == table.rows.count, "\(path)")
    }
  }

  /// Each key stands once, and keys follow each other in byte order, as `LC_ALL=C sort` has it.
  @Test func tablesAreSorted() throws {
    let lexicons = try Lexicons()
    for path in DataTests.tables {
      var previous = ""
      var wrong: [String] = []
      // The columns of a glossary have names.
      let header = path.hasPrefix("glossaries/") ? 1 : 0
      for line in (lexicons.text(path) ?? "").utf8.split(separator: 0x0a).dropFirst(header) {
        guard let key = String(line.prefix { $0 != 0x09 }), key != "#", !key.hasPrefix("# ") else { continue }
        if !previous.utf8.lexicographicallyPrecedes(key.utf8) { wrong.append("\(previous) > \(key)") }
        previous = key
      }
      #expect(wrong.isEmpty, "\(path): \(wrong.count) out of order or twice: \(wrong.prefix(5))")
    }
  }
}

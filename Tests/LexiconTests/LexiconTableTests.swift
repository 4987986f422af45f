import Lexicon
import TestSupport
import Testing
import Text

/// How tables are read and laid over each other.
struct LexiconTableTests {
  private let embedded = "de/comparison.tsv"

  /// The embedded table with files laid over it, in order.
  private func table(_ path: String, under overlays: String...) throws -> LexiconTable {
    let folders = overlays.map { content in
      let folder = TemporaryFolder()
      _ = Shell(in: folder.path).run("mkdir -p \(path.split(separator: "/").dropLast().joined(separator: "/"))")
      folder.file(path, content)
      return folder
    }
    // An overlay is read when its table is first asked for.
    return try withExtendedLifetime(folders) { try Lexicons(overlays: folders.map(\.path)).table(path) }
  }

  @Test func anOverlayReplaces() throws {
    let plain = try Lexicons().table(embedded)
    #expect(plain.row("besser")?.field(1) == "gut")
    let laid = try table(embedded, under: "besser\tübel\tcomparative\n")
    #expect(laid.row("besser")?.fields == ["besser", "übel", "comparative"])
    #expect(laid.count == plain.count)
    #expect(laid.rows.map(\.key) == plain.rows.map(\.key), "a replaced entry keeps its place")
  }

  @Test func anOverlayAddsAndDeletes() throws {
    let plain = try Lexicons().table(embedded)
    let laid = try table(embedded, under: "-besser\nminder\twenig\tcomparative\n-fehlt\n")
    #expect(laid.row("besser") == nil)
    #expect(laid.row("minder")?.field(1) == "wenig")
    #expect(!laid.contains("fehlt"))
    #expect(!laid.contains("-fehlt"))
    #expect(laid.count == plain.count)
    #expect(!laid.rows.contains { $0.key == "besser" })
  }

  @Test func theLastOverlayWins() throws {
    let laid = try table(embedded, under: "besser\ta\n-best\n", "besser\tb\nbest\tc\n")
    #expect(laid.row("besser")?.field(1) == "b")
    #expect(laid.row("best")?.field(1) == "c")
  }

  @Test func filesThatAreNotEmbedded() throws {
    let laid = try table("x/own.tsv", under: "a\t1\nb\t2\n")
    #expect(laid.rows.map(\.fields) == [["a", "1"], ["b", "2"]])
    #expect(try Lexicons().table("x/none.tsv").count == 0)
    #expect(try Lexicons().text("x/none.tsv") == nil)
  }

  @Test func linesAreRead() throws {
    let text = "# comment\n\n#\ta key\nplain\nempty\t\tthird\n-minus\t1\nä ö ü\tumlauts\nlast\tno line feed"
    let folder = TemporaryFolder()
    let table = try LexiconTable(files: [folder.file("t.tsv", text)])
    #expect(table.rows.map(\.key) == ["#", "plain", "empty", "-minus", "ä ö ü", "last"])
    #expect(table.row("plain")?.fields == ["plain"])
    #expect(table.row("plain")?.field(1) == "")
    #expect(table.row("plain")?.field(7) == "")
    #expect(table.row("empty")?.fields == ["empty", "", "third"])
    #expect(table.row("last")?.field(1) == "no line feed")
    let outer = table.row("ä ö ü")?.withOuterWordsOfKey {
      [String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self), String(decoding: $2, as: UTF8.self)]
    }
    #expect(outer == ["ä", "ü", "umlauts"])
    #expect(table.row("empty")?.place.line == 5)
    for key in ["", "# comment", "plai", "plain ", "Plain", "a"] { #expect(table.row(key) == nil, "\(key)") }
  }

  /// The first of two equal keys of one file counts; the checker refuses such a file.
  @Test func keysAreUnique() throws {
    let folder = TemporaryFolder()
    let table = try LexiconTable(files: [folder.file("t.tsv", "a\t1\na\t2\n")])
    #expect(table.rows.map(\.fields) == [["a", "1"]])
  }

  @Test func missingFilesAndFolders() {
    #expect(throws: DepescheError.self) { try Lexicons(overlays: ["/no/such/folder"]) }
    #expect(throws: DepescheError.self) { try LexiconTable(files: ["/no/such/file.tsv"]) }
  }

  /// Long and many keys: the index grows as often as needed.
  @Test func manyShortLines() throws {
    let keys = (0..<20_000).map { String($0, radix: 36) }
    let folder = TemporaryFolder()
    let table = try LexiconTable(files: [folder.file("t.tsv", keys.joined(separator: "\n"))])
    #expect(table.count == keys.count)
    #expect(keys.allSatisfy(table.contains))
    #expect(!table.contains("zzzzzz"))
  }
}

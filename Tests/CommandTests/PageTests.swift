import Formats
import TestSupport
import Testing

/// Markdown and HTML in, XLIFF out.
struct PageTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }
  private static let page = """
    <html><head><title>Regierung beschließt Gesetz | Blatt</title></head><body><nav><a href=1>Politik</a></nav>
    <article><h1>Regierung beschließt Gesetz</h1><p>Die Regierung hat am Montag in Berlin ein neues Gesetz beschlossen.
    Die Wirtschaft wuchs im ersten Quartal um zwei Prozent.</p></article></body></html>
    """

  @Test func pagesBecomeDocuments() {
    folder.file("a.html", Self.page)
    folder.file("a.md", "# Regierung beschließt Gesetz\n\nDie *Regierung* hat ein [Gesetz](x) beschlossen.\n")
    let sentences = shell.run("$depesche segment a.html; $depesche segment --input-format html - < a.html").lines
    #expect(sentences.count == 4 && sentences[0] == sentences[2], "\(sentences)")
    #expect(sentences.first == "Die Regierung hat am Montag in Berlin ein neues Gesetz beschlossen.")
    let brief = shell.run("gzip a.html; $depesche brief a.html.gz").lines
    #expect(brief.first == "Government approves law" || brief.first?.contains("law") == true, "\(brief)")
    #expect(shell.run("$depesche translate a.md").output.contains("law"))
    #expect(shell.run("$depesche segment --input-format text a.md").output.contains("[Gesetz](x)"))
    folder.file("empty.html", "<p></p>")
    let empty = shell.run("$depesche segment empty.html")
    #expect(empty.status == 65)
    #expect(empty.errors == "empty.html: error: the page has no running text\n")
    #expect(shell.run("$depesche segment --input-format conllu a.md").status == 64)
  }

  @Test func recordsMayHoldPages() throws {
    var json = JSONWriter()
    json.object { $0.member("html", Self.page) }
    folder.file("in.jsonl", json.bytes + [0x0a])
    let outcome = shell.run("$depesche brief --jsonl in.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Die Regierung hat am Montag in Berlin"), "\(outcome)")
  }

  @Test func xliffIsWellFormed() throws {
    folder.file("a.txt", "Der Kanzler kam. Er ging <schnell> & „gern“.\n\nEr kam am 6. August an.\n")
    folder.file("b.txt", "Das ist xyrzkig.\n")
    let xliff = shell.run("$depesche translate --format xliff a.txt b.txt").output
    var counts: [String: Int] = [:]
    try XMLReader.read(Array(xliff.utf8), file: "x") { event, _ in
      if case .start(let element) = event { counts[element.name.local, default: 0] += 1 }
    }
    #expect(counts["file"] == 2 && counts["unit"] == 3 && counts["segment"] == 4, "\(counts)")
    #expect(counts["ignorable"] == 1 && counts["target"] == 4)
    #expect(xliff.contains("unknown in s1: xyrzkig"))
    let files = shell.run("$depesche translate --format xliff --output-dir out a.txt b.txt; ls out").lines
    #expect(files == ["a.xlf", "b.xlf"])
  }
}

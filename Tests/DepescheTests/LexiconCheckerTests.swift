import Depesche
import Lexicon
import TestSupport
import Testing
import Text

struct LexiconCheckerTests {
  private let checker: LexiconChecker

  init() throws { checker = LexiconChecker(try Lexicons()) }

  private func messages(_ path: String, _ text: String, isOverlay: Bool = false) -> [String] {
    checker.check(path: path, file: "f", text: text, isOverlay: isOverlay).map { found in
      "\(found.place?.line ?? 0) \(found.message)"
    }
  }

  @Test func linesAreChecked() {
    for row in tableRows("cases/lexicon-errors.tsv", beside: #filePath) {
      let line = row[1].split(separator: "→", omittingEmptySubsequences: false).joined(separator: "\t")
      let found = messages(row[0], line + "\n")
      if row[2] == "-" {
        #expect(found == [], "\(line)")
      } else {
        #expect(found.contains { $0.contains(row[2]) }, "\(line): \(found)")
      }
    }
  }

  @Test func filesAreChecked() {
    #expect(messages("de/adverbs.tsv", "b\tt\na\tt\n") == ["2 “a” belongs before “b”"])
    #expect(messages("de/adverbs.tsv", "a\tt\nb\tt\na\tt\n") == ["3 “a” stands in line 1 already"])
    #expect(messages("de/adverbs.tsv", "a\tt\r\n").contains("1 the line ends in CRLF"))
    #expect(messages("de/adverbs.tsv", "u\u{308}\tt\n") == ["1 the line is not in Unicode form NFC"])
    #expect(messages("de/adverbs.tsv", "a\tt") == ["1 the last line has no end"])
    #expect(messages("x/rules.txt", "b\na \n") == ["2 white space at the end of the line"])
    #expect(messages("de/adverbs.tsv", "-a\nb\tt\n", isOverlay: true) == [])
  }

  @Test func everyEntryIsAnalyzed() throws {
    let folder = TemporaryFolder()
    _ = Shell(in: folder.path).run("mkdir de")
    folder.file("de/nouns.tsv", "Wumms\tm\te\te\nWurms\tm\t=Barze\tx\n")
    let lexicons = try Lexicons(overlays: [folder.path])
    let found = LexiconChecker(lexicons).check(
      path: "de/nouns.tsv", file: "f", text: "Wumms\tm\te\te\nWurms\tm\t=Barze\tx\n", isOverlay: true)
    #expect(found.map { $0.place?.line ?? 0 } == [2, 2])
    #expect(found.first?.message == "“Barze”, a form of “Wurms”, is not analyzed as one")
  }

  @Test func theEmbeddedDataAreSound() throws {
    let lexicons = try Lexicons()
    for path in Lexicons.embeddedPaths {
      // Order is a matter of taste for `lexicon check`, not of soundness.
      let all = checker.check(path: path, file: path, text: lexicons.text(path) ?? "")
      let found = all.filter { $0.severity == .error }
      #expect(found.isEmpty, "\(path): \(found.prefix(5).map(\.message))")
    }
  }
}

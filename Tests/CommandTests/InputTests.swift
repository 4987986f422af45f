import TestSupport
import Testing

/// Bad input and how the command ends.
struct InputTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  /// Script, exit status, and what standard error says.
  @Test func badInputIsNamed() {
    folder.file("empty.txt", "")
    folder.file("latin1.txt", Array("Gr".utf8) + [0xfc] + Array("n\n".utf8))
    folder.file("binary", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0xff])
    folder.file("bad.tsv", "Haus\thouse\n\nBaum\n")
    folder.file("empty-target.csv", "de,en\nHaus,house\nBaum, \n")
    folder.file("open-quote.csv", "de,en\nHaus,\"house\n")
    let cases: [(String, Int, String)] = [
      ("$depesche segment none.txt", 66, "none.txt: error: no such file\n"),
      ("$depesche segment .", 66, ".: error: is a directory\n"),
      ("$depesche segment latin1.txt", 65, "latin1.txt:1:3: error: invalid UTF-8: byte 0xfc at offset 2\n"),
      ("$depesche segment < latin1.txt", 65, "<stdin>:1:3: error: invalid UTF-8: byte 0xfc at offset 2\n"),
      ("$depesche segment binary", 65, "binary:1:7: error: binary data: byte 0xff at offset 6\n"),
      ("$depesche segment --lossy latin1.txt", 0, ""),
      ("$depesche segment empty.txt", 0, ""),
      ("$depesche terms --glossary bad.tsv empty.txt", 65, "bad.tsv:3: error: 1 field, expected 2: term and target\n"),
      ("$depesche terms --glossary none.tsv empty.txt", 66, "none.tsv: error: no such file\n"),
      (
        "$depesche terms --glossary empty-target.csv empty.txt", 65, "empty-target.csv:3: error: “Baum” has no target\n"
      ),
      (
        "$depesche terms --glossary open-quote.csv empty.txt", 65,
        "open-quote.csv:2:6: error: quotation mark is never closed\n"
      ),
      ("$depesche segment --lexicons none empty.txt", 66, "none: error: no such folder of lexicons\n"),
      ("$depesche segment --output none/out empty.txt", 74, "none/out: error: no such file\n"),
      (
        "$depesche segment --resume empty.txt", 64,
        "depesche: error: --resume needs --jsonl and --output, or --output-dir\n"
      ),
      ("echo x | $depesche segment > /dev/full", 74, "<stdout>: error: no space left on the device\n"),
    ]
    for (script, status, errors) in cases {
      let outcome = shell.run(script)
      #expect(outcome.status == status, "\(script)")
      #expect(outcome.errors == errors, "\(script)")
    }
  }

  @Test func wrongUsageIs64() {
    for script in [
      "", " nothing", " segment --nothing", " segment --lang deutsch", " segment --jobs 0", " segment - -",
      " lexicon lookup",
    ] {
      let outcome = shell.run("$depesche\(script) < /dev/null")
      // Without a verb there is nothing wrong: help is what was asked for.
      #expect(outcome.status == (script.isEmpty ? 0 : 64), "depesche\(script): \(outcome.errors)")
    }
  }

  @Test func aFileThatFailsDoesNotStopTheOthers() {
    folder.file("a.txt", "Eins. Zwei.")
    let outcome = shell.run("$depesche segment none.txt a.txt")
    #expect(outcome.status == 66)
    #expect(outcome.output == "Eins.\nZwei.\n")
  }

  @Test func byteOrderMarkAndCRLFVanish() {
    folder.file("dos.txt", "\u{feff}Eins.\r\nZwei.\r\n")
    let outcome = shell.run("$depesche segment --format json dos.txt")
    #expect(
      outcome.output.contains(#""sentences":[{"text":"Eins.","start":0,"end":5},{"text":"Zwei.","start":6,"end":11}]"#))
  }

  @Test func surnamesAreKnownFromTheLinesBefore() {
    let filler = (0..<40).map { _ in "Es regnete." }.joined(separator: "\n")
    let lines = "Tim Wiese kam.\nDas gehört Wiese.\n\(filler)\nDas gehört Wiese.\n"
    folder.file("lines.txt", lines)
    let one = shell.run("$depesche translate --jobs 1 lines.txt")
    #expect(one.lines.count == 43)
    #expect(one.lines.dropFirst().first?.contains("Wiese") ?? false)
    // A name is forgotten after the length of an article.
    #expect(one.lines.last?.contains("meadow") ?? false)
    #expect(shell.run("$depesche translate --jobs 4 lines.txt").output == one.output)
    let whole = shell.run("$depesche translate --document lines.txt")
    #expect(whole.lines.last?.contains("Wiese") ?? false)
  }

  @Test func aClosedPipeEndsQuietly() {
    let outcome = shell.run(
      """
      yes '{"text":"Eins. Zwei."}' | { $depesche segment --jsonl; echo "ended with $?" >&2; } | head -n 1
      """)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "ended with 0\n")
  }

  @Test func versionNamesICU() {
    let outcome = shell.run("$depesche --version")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("ICU "))
  }

  @Test func diagnosticsAreColouredOnlyWhereWanted() {
    let plain = shell.run("$depesche segment none.txt")
    #expect(!plain.errors.contains("\u{1b}"))
    let colored = shell.run("$depesche segment --color always none.txt")
    #expect(colored.errors == "none.txt: \u{1b}[31merror\u{1b}[0m: no such file\n")
  }
}

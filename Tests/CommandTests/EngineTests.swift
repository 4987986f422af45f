import TestSupport
import Testing

/// `--engine-command`: engines of the user's own, here made of `sed`.
struct EngineTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  /// Says the text again, with the marks of names and terms.
  private static let echo = #"sed -u 's/^{"id":\([0-9]*\),"text":\("[^"]*"\).*/{"id":\1,"translation":\2}/'"#

  init() {
    folder.file("echo.sh", Self.echo + "\n")
    folder.file("lose.sh", Self.echo + " | sed -u 's/⟦[0-9]*⟧/X/g'\n")
    folder.file("silent.sh", "head -n 1 > /dev/null; echo 'no memory' >&2; exit 3\n")
    folder.file("wrong.sh", #"sed -u 's/.*/{"translation":7}/'"# + "\n")
    folder.file("error.sh", #"sed -u 's/.*/{"error":{"message":"too long"}}/'"# + "\n")
    folder.file("g.tsv", "Wumms\tboom\n")
    folder.file("in.txt", "Selenskyjs Wumms traf Kiew.\n\nDas war alles. Mehr nicht.\n")
  }

  @Test func namesAndTermsAreKept() {
    let outcome = shell.run("$depesche translate --engine-command 'sh echo.sh' --glossary g.tsv in.txt")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.lines == ["Zelenskys boom traf Kyiv.", "", "Das war alles. Mehr nicht."]
        || outcome.lines == ["Zelenskyys boom traf Kyiv.", "", "Das war alles. Mehr nicht."], "\(outcome.output)")
  }

  @Test func whatIsLostIsTold() {
    let outcome = shell.run("$depesche translate --engine-command 'sh lose.sh' --glossary g.tsv in.txt")
    #expect(outcome.status == 1)
    // The second question hides nothing, so that the engine at least sees the words.
    #expect(outcome.lines.first == "Selenskyjs Wumms traf Kiew.")
    #expect(outcome.errors.contains("in.txt:1: warning: the engine lost “Wumms”, which is to be “boom”\n"))
    let record = shell.run(
      #"echo '{"text":"Der Wumms."}' | $depesche translate --jsonl --engine-command 'sh lose.sh' --glossary g.tsv"#)
    #expect(record.output.contains(#""lost":[{"text":"Wumms","target":"boom","start":4,"end":9}]"#), "\(record)")
  }

  @Test func enginesThatFail() {
    let cases = [
      ("silent.sh", 74, "error: the program “sh silent.sh” ended after 0 of 1 answers\n"),
      ("wrong.sh", 65, "error: the engine’s answer has no “translation”\n"),
      ("error.sh", 65, "error: the engine: too long\n"),
      ("none.sh", 74, "ended after 0 of 1 answers\n"),
    ]
    for (script, status, message) in cases {
      let outcome = shell.run("$depesche translate --engine-command 'sh \(script)' in.txt")
      #expect(outcome.status == status, "\(script): \(outcome)")
      #expect(outcome.errors.hasSuffix(message), "\(script): \(outcome.errors)")
    }
  }

  @Test func briefsAndManyThreads() {
    folder.file("a.txt", "Regierung beschließt Gesetz\n\nDie Regierung hat am Montag in Kiew ein Gesetz beschlossen.\n")
    let brief = shell.run("$depesche brief --engine-command 'sh echo.sh' a.txt")
    #expect(
      brief.output == "Regierung beschließt Gesetz\n\nDie Regierung hat am Montag in Kyiv ein Gesetz beschlossen.\n")
    let records = (0..<300).map { "{\"id\":\($0),\"text\":\"Er kam nach Kiew. Satz \($0).\"}\n" }.joined()
    folder.file("in.jsonl", records)
    let translate = "$depesche translate --jsonl --engine-command 'sh echo.sh' in.jsonl"
    let outcome = shell.run("\(translate) --jobs 1 > one; \(translate) --jobs 4 | cmp - one && wc -l < one")
    #expect(outcome.output.split(separator: " ").joined() == "300\n", "\(outcome)")
  }
}

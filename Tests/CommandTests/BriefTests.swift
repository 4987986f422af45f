import Formats
import TestSupport
import Testing

/// The verb `brief` as a process.
struct BriefTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private static let article = """
    Regierung beschließt Gesetz

    Die Regierung hat am Montag in Berlin ein neues Gesetz beschlossen. Die Wirtschaft wuchs im ersten Quartal um zwei \
    Prozent.
    """

  @Test func jsonHasItsMembers() throws {
    folder.file("a.txt", Self.article)
    folder.file("g.tsv", "Gesetz\tstatute\n")
    let outcome = shell.run("$depesche brief --format json --glossary g.tsv a.txt")
    let record = try JSONParser.parse(Array(outcome.output.utf8)).object
    #expect(record?["schema"]?.string == "depesche/brief/1")
    #expect(record?["headline"]?.string?.isEmpty == false)
    #expect(record?["brief"]?.string?.contains("statute") == true, "\(outcome.output)")
    let sentence = record?["sentences"]?.array?.first?.object
    for name in ["target", "source", "document", "start", "end", "score", "confidence"] {
      #expect(sentence?[name] != nil, "\(name)")
    }
    #expect(record?["names"]?.array?.contains { $0.object?["source"]?.string == "Berlin" } == true)
    #expect(record?["terms"]?.array?.first?.object?["target"]?.string == "statute")
  }

  @Test func textHasHeadlineAndParagraph() {
    folder.file("a.txt", Self.article)
    let lines = shell.run("$depesche brief a.txt").lines
    #expect(lines.count == 3)
    #expect(lines.count == 3 && !lines[0].hasSuffix(".") && lines[1].isEmpty && lines[2].hasSuffix("."))
    let source = shell.run("$depesche brief --show-source a.txt").output
    #expect(source.contains("Die Regierung hat am Montag in Berlin ein neues Gesetz beschlossen."))
  }

  @Test func filesApartAndTogether() throws {
    folder.file("a.txt", Self.article)
    folder.file("b.txt", "Viele Menschen warten auf Hilfe, weil das Wasser die Straßen zerstört hat.\n")
    #expect(shell.run("$depesche brief --format json a.txt b.txt").lines.count == 2)
    let together = shell.run("$depesche brief --together --format json a.txt b.txt")
    #expect(together.lines.count == 1)
    let record = try JSONParser.parse(Array(together.output.utf8)).object
    let documents = record?["sentences"]?.array?.compactMap { $0.object?["document"]?.string } ?? []
    #expect(Set(documents) == ["a.txt", "b.txt"], "\(together.output)")
  }

  @Test func whatCannotBeServed() {
    #expect(shell.run("printf '' | $depesche brief").status == 65)
    let french = shell.run("echo 'Les combats continuent.' | $depesche brief --lang fr")
    #expect(french.status == 65)
    #expect(french.errors.contains("summarize"))
    #expect(shell.run("echo 'Ja.' | $depesche brief --words 0").status == 64)
    let record = shell.run(#"echo '{"id":7,"text":""}' | $depesche brief --jsonl"#)
    #expect(record.status == 1)
    #expect(record.output.hasPrefix(#"{"id":7,"error":{"code":"empty-input""#), "\(record.output)")
  }
}

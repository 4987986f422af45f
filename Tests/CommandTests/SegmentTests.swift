import Formats
import TestSupport
import Testing

/// `segment` over text with markup and over wrapped lines.
struct SegmentTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  @Test func markup() {
    folder.file("a.html", "<p>Am 6. <b>August</b> kam er. Gut.<p lang=en>Mr. Smith left. Gone.<p translate=no>X. Y.")
    #expect(
      shell.run("$depesche segment --lang de --markup html a.html").lines
        == ["Am 6. August kam er.", "Gut.", "Mr. Smith left.", "Gone.", "X. Y."])
    folder.file("a.md", "# Am Ziel\n\nDer `Big. Ben` *steht*.\nGut.")
    #expect(
      shell.run("$depesche segment --lang de --markup markdown a.md").lines == [
        "Am Ziel", "Der Big. Ben steht.", "Gut.",
      ])
    #expect(shell.run("$depesche segment --lang de --markup text a.md").lines.first == "# Am Ziel")
    #expect(shell.run("$depesche segment --markup pdf a.md").status == 64)
    #expect(shell.run("$depesche segment --markup html --input-format html a.html").status == 64)
  }

  @Test func placesInMarkup() throws {
    let source = "<p>Gut &amp; <i>schön</i>. Ja.</p><p translate=no>X</p>"
    folder.file("a.html", source)
    let outcome = shell.run("$depesche segment --lang de --format json --markup html a.html")
    let items = try JSONParser.parse(Array(outcome.output.utf8)).object?["sentences"]?.array ?? []
    let bytes = Array(source.utf8)
    var found: [String] = []
    for item in items {
      guard case .number(let start) = item.object?["start"], case .number(let end) = item.object?["end"],
        let from = start.int, let to = end.int
      else { continue }
      found.append(String(decoding: bytes[from..<to], as: UTF8.self))
    }
    #expect(found == ["Gut &amp; <i>schön</i>.", "Ja.", "X"])
    #expect(items.last?.object?["translate"] == .bool(false))
  }

  @Test func wrapped() {
    folder.file("a.txt", "Er kam\nam Abend. Sie\nging.\n\nEnde\n")
    #expect(shell.run("$depesche segment --lang de a.txt").lines.count == 5)
    #expect(
      shell.run("$depesche segment --lang de --wrapped a.txt").lines == ["Er kam am Abend.", "Sie ging.", "Ende"])
  }

  /// Rules in SRX 2.0 decide in place of the built-in ones.
  @Test func srx() {
    folder.file(
      "a.srx",
      """
      <?xml version="1.0"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="yes"/>
      <body><languagerules>
      <languagerule languagerulename="Own">
      <rule break="no"><beforebreak>\\bEtw\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      <languagerule languagerulename="All">
      <rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      </languagerules>
      <maprules>
      <languagemap languagepattern="DE.*" languagerulename="Own"/>
      <languagemap languagepattern=".*" languagerulename="All"/>
      </maprules></body></srx>
      """)
    let text = "printf 'Etw. ist da; ja. Dr. Maier kam.' |"
    #expect(
      shell.run("\(text) $depesche segment --lang de --srx a.srx").lines
        == ["Etw. ist da;", "ja.", "Dr.", "Maier kam."])
    #expect(shell.run("\(text) $depesche segment --lang de --srx a.srx --explain").output.contains("srx-exception:6"))
    #expect(shell.run("\(text) $depesche segment --lang de --srx nowhere.srx").status == 66)
    folder.file("b.srx", "<tmx/>")
    let outcome = shell.run("\(text) $depesche segment --lang de --srx b.srx")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("not SRX"))
  }
}

import Formats
import TestSupport
import Testing
import Text

@testable import Terminology

/// Reading and writing of the exchange formats.
struct ExchangeTests {
  private static let xmlFormats: [GlossaryFormat] = [.tbx, .tbxTags, .tbxVersion2, .tmx, .skos, .turtle]

  private let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")

  private func reading(_ text: String, _ name: String) -> GlossaryReading {
    GlossaryReading(bytes: Array(text.utf8), name: name)
  }

  private func random(_ generator: inout SeededRandom) -> Concept {
    let letters = [
      "a", "ß", "&", "<", ">", "\"", "'", "\\", "é", "漢", "😀", " b", "]]>", "|", "{x}", ";", "#", "%20", ".",
    ]
    func text() -> String {
      "x"
        + (0..<Int.random(in: 0...6, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "" }
        .joined() + "y"
    }
    func maybe<T>(_ value: @autoclosure () -> T) -> T? { Bool.random(using: &generator) ? value() : nil }
    func property(_ language: String) -> TermProperty {
      TermProperty(
        ["definition", "note", "context", "register"].randomElement(using: &generator) ?? "note", text(),
        language: language, source: maybe(text()) ?? "")
    }
    let statuses: [TermStatus?] = TermStatus.allCases + [nil]
    var concept = Concept(id: "c \(generator.next()) \(text())")
    if Bool.random(using: &generator) { concept.domains = [text(), text()] }
    for number in 0..<Int.random(in: 1...4, using: &generator) {
      var term = Term(
        "\(number)\(text())", language: ["de", "en", "fr-CA"].randomElement(using: &generator) ?? "de",
        status: statuses.randomElement(using: &generator) ?? nil)
      term.partOfSpeech = maybe(.properNoun)
      term.gender = maybe(.neuter)
      term.number = maybe(.plural)
      if Bool.random(using: &generator) { term.flags = [.caseSensitive, .doNotTranslate] }
      term.condition = maybe(UsageCondition(with: ["Park", "Bänke"], without: ["Geld"]))
      if Bool.random(using: &generator) { term.properties = [property(""), property("")] }
      concept.terms.append(term)
    }
    if Bool.random(using: &generator) { concept.properties = [property(""), property("de"), property("en")] }
    return concept
  }

  @Test func whatIsWrittenIsReadAgain() {
    var generator = SeededRandom(seed: 8)
    for _ in 0..<60 {
      let glossary = Glossary(name: "g", concepts: (0..<3).map { _ in random(&generator) })
      for format in GlossaryFormat.allCases {
        let text = glossary.text(as: format)
        let result = GlossaryReading(ByteSource(Array(text.utf8)), name: "g", format: nil)
        #expect(result.problems.isEmpty, "\(format): \(result.problems)\n\(text)")
        #expect(result.glossary.concepts == glossary.concepts, "\(format)\n\(text)")
      }
    }
  }

  /// What other programs write, as pairs of language and term, with what is said of them.
  @Test func othersFilesAreRead() throws {
    for name in ["martif-ntig.tbx", "labels.ttl", "labels.rdf", "memory.tmx"] {
      let path = "exchange/\(name)"
      let bytes = readFile("\(folder)/\(path)")
      let result = GlossaryReading(bytes: bytes ?? [], name: name)
      #expect(result.problems.isEmpty, "\(name): \(result.problems)")
      let written = GlossaryTable.write(result.glossary, .tsv, from: "de")
      let expected = readFile("\(folder)/\(path).tsv").map { String(decoding: $0, as: UTF8.self) }
      #expect(written == expected, "\(name):\n\(written)")
    }
  }

  /// Each damaged file: name, line of the first problem, a part of its message, and how many problems there are.
  @Test func damagedFilesAreRefused() {
    let tbx = { (body: String) in "<martif type='TBX'><text><body>\n\(body)</body></text></martif>" }
    let tmx = { (body: String) in "<tmx version='1.4'><header/><body>\n\(body)</body></tmx>" }
    let ttl = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    let cases: [(String, String, Int?, String, Int)] = [
      ("a.tbx", tbx("<termEntry id='1'>\n</termEntry><termEntry/>"), 2, "entry “1” has no term", 2),
      ("a.tbx", tbx("<termEntry><langSet><tig><term>x</term></tig></langSet></termEntry>"), 2, "without xml:lang", 1),
      (
        "a.tbx", tbx("<termEntry><langSet xml:lang='de'>\n<tig><term> </term></tig></langSet></termEntry>"), 3,
        "the term is empty", 1
      ),
      ("a.tbx", tbx("<termEntry>"), 2, "mismatched tag", 1),
      ("a.tbx", "<html>\n</html>", 1, "<html> is no glossary", 1), ("a.tbx", "plain", 1, "XML", 1),
      ("a.tmx", tmx("<tu><tuv xml:lang='de'/></tu>"), 2, "<tuv> without <seg>", 1),
      ("a.tmx", tmx("<tu><tuv><seg>x</seg></tuv></tu>\n<tu/>"), 2, "without xml:lang", 2),
      ("a.tmx", tmx("<tu><tuv xml:lang='de'><seg>\n<ept i='1'/>x</seg></tuv></tu>"), 3, "ends what no <bpt>", 1),
      ("a.tmx", tmx("<tu><tuv xml:lang='de'><seg><bpt i='1'/>x</seg></tuv></tu>"), 2, "never ended", 1),
      ("a.rdf", "<rdf:RDF xmlns:rdf='\(RDFGraph.rdf)'>\n<a/></rdf:RDF>", 2, "<a> has no namespace", 1),
      ("a.ttl", "\(ttl)<x> a skos:Concept .\n", 2, "“x” has no label", 1),
      ("a.ttl", "\(ttl)<x> a skos:Concept ; skos:prefLabel 'y' .", 2, "no language", 1),
      ("a.ttl", "\(ttl)<x> a\n skos:Concept ; dc:x 'y' .", 3, "“dc:” is not declared", 1),
      ("a.ttl", "\(ttl)<x> a skos:Concept ;\n skos:prefLabel 'y", 3, "never closed", 1),
      ("a.ttl", "\(ttl)<x> a skos:Concept ;\n skos:prefLabel (1) .", 3, "collections are not supported", 1),
    ]
    for (name, text, line, message, count) in cases {
      let problems = reading(text, name).problems
      #expect(problems.count == count, "\(text): \(problems)")
      #expect(problems.first?.place?.line == line, "\(text): \(problems)")
      #expect(problems.first?.message.contains(message) == true, "\(text): \(problems)")
    }
  }

  /// Files made to exhaust memory or to read what they should not.
  @Test func hostileFilesAreRefused() {
    let entities = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
    let deep = String(repeating: "<a>", count: 10_000) + String(repeating: "</a>", count: 10_000)
    for (root, entry) in [("martif", "termEntry"), ("tmx", "tu"), ("tbx", "conceptEntry")] {
      let cases: [(String, String)] = [
        ("<!DOCTYPE \(root) [<!ENTITY l0 'lol'>\(entities)]><\(root)><\(entry)>&l9;</\(entry)></\(root)>", "expands"),
        (
          "<!DOCTYPE \(root) [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><\(root)><\(entry)>&x;</\(entry)></\(root)>",
          "entity"
        ),
        ("<\(root)><\(entry)>\(deep)</\(entry)></\(root)>", "inside each other"),
      ]
      for (text, message) in cases {
        let problems = reading(text, "a.xml").problems
        #expect(problems.count == 1 && problems[0].message.contains(message), "\(root): \(problems)")
      }
    }
    // An attribute of a gigabyte, of which no more than a few megabytes are ever asked for.
    var asked = 0
    let source = ByteSource {
      asked += 1
      return asked == 1 ? Array("<martif type=\"".utf8) : asked > 1 << 10 ? [] : Array(repeating: 0x61, count: 1 << 20)
    }
    let problems = GlossaryReading(source, name: "a.tbx", format: .tbx).problems
    #expect(problems.first?.code == .tooLarge)
    #expect(asked < 10)
    // The same where the format is told by the first piece alone.
    asked = 0
    #expect(GlossaryReading(source, name: "a.tbx").problems.first?.code == .tooLarge)
    // A pipe may give the document in pieces of any length.
    var rest = Array(
      "<?xml version='1.0'?><tmx><body><tu><tuv xml:lang='de'><seg>x</seg></tuv></tu></body></tmx>".utf8)[...]
    let pipe = ByteSource {
      defer { rest = rest.dropFirst(7) }
      return Array(rest.prefix(7))
    }
    #expect(GlossaryReading(pipe, name: "a.tmx").glossary.concepts.count == 1)
    let nested = String(repeating: "[ <x:a> ", count: 100_000)
    #expect(reading(nested, "a.ttl").problems.first?.code == .tooLarge)
  }

  /// The collected samples are read, or refused where they are invalid; reading them again gives the same.
  @Test func collectedSamples() {
    let root = folder + "/../../../shared/data/terminology/formats"
    let files = Shell(in: "/tmp/").run("find \(root) -type f 2>/dev/null | sort").lines
    guard !files.isEmpty else {
      print("the collected samples are not there: skipped")
      return
    }
    for file in files {
      let result = GlossaryReading(bytes: readFile(file) ?? [], name: file)
      let isInvalid = file.hasSuffix("/invalid.tmx")
      #expect(result.problems.isEmpty != isInvalid, "\(file): \(result.problems)")
      for format in ExchangeTests.xmlFormats {
        let again = reading(result.glossary.text(as: format), "again")
        #expect(again.problems.isEmpty, "\(file) as \(format): \(again.problems)")
        #expect(again.glossary.concepts == result.glossary.concepts, "\(file) as \(format)")
      }
    }
  }
}

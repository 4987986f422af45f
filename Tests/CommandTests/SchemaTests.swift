import Formats
import TestSupport
import Testing

/// Answers are what `docs/schema` promises.
struct SchemaTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(readFile("\(projectFolder)/docs/schema/\(name).json") ?? [])
  }

  /// Verb and options, by schema.
  private static let verbs = [
    ("brief", "brief"), ("brief", "brief --sentences 1 --show-source --glossary g.tsv"),
    ("summarize", "summarize --explain"), ("translate", "translate --glossary g.tsv"),
    ("translate", "translate --explain"), ("segment", "segment --explain"), ("names", "names normalize"),
    ("names", "names normalize --list"), ("names-match", "names match"), ("names-group", "names group"),
    ("transliterate", "transliterate --scheme ua-ukr-Cyrl-Latn-2010"), ("terms", "terms --glossary g.tsv"),
    ("glossary-extract", "glossary extract --minimum 1"), ("glossary-review", "glossary review --glossary g.tsv"),
    ("detect", "detect"), ("analyze", "analyze"), ("analyze", "analyze --list"),
  ]

  /// What takes JSON Lines has its schema, and is tried below.
  @Test func everyVerbHasASchema() {
    let outcome = shell.run("$depesche manual pages; cd pages; grep -l -e jsonl depesche-*.1")
    let taking = outcome.lines.map { $0.dropFirst("depesche-".count).dropLast(".1".count).replacing("-", with: " ") }
    #expect(taking.count > 10)
    for verb in taking {
      #expect(Self.verbs.contains { "\($0.1) ".hasPrefix("\(verb) ") }, "no schema for \(verb)")
    }
  }

  /// Answers to files, with `--format json`.
  @Test(arguments: [
    ("brief", "brief --glossary g.tsv de.txt"), ("summarize", "summarize de.txt"),
    ("translate", "translate --glossary g.tsv de.txt"),
    ("translate", "translate --engine-command 'sh engine.sh' de.txt"),
    ("segment", "segment de.txt"), ("names", "names normalize de.txt"), ("names-match", "names match Putin Putyn"),
    ("names-group", "names group de.txt"), ("transliterate", "transliterate --scheme ua-ukr-Cyrl-Latn-2010 de.txt"),
    ("terms", "terms --glossary g.tsv de.txt"), ("glossary-extract", "glossary extract --minimum 1 de.txt"),
    ("glossary-review", "glossary review --glossary g.tsv de.txt en.txt"), ("detect", "detect de.txt"),
  ])
  func answersToFilesFit(name: String, verb: String) throws {
    folder.file("g.tsv", "id\tde\ten\nr1\tLeitzins\tkey rate | policy rate\nr2\tabsetzen\tremove\n")
    folder.file("de.txt", "Der Leitzins stieg im Leitzinsstreit. Er setzte Serhij Lawrow ab.\n")
    folder.file("en.txt", "The prime rate rose.\n")
    folder.file("engine.sh", #"sed -u 's/^{"id":\([0-9]*\).*/{"id":\1,"translation":"-"}/'"#)
    let outcome = shell.run("$depesche \(verb) --format json")
    #expect(!outcome.lines.isEmpty)
    let schema = try schema(name)
    for line in outcome.lines {
      let problems = schema.problems(of: try JSONParser.parse(Array(line.utf8)))
      #expect(problems.isEmpty, "\(line)")
    }
  }

  @Test(arguments: verbs)
  func answersFit(name: String, verb: String) throws {
    folder.file("g.tsv", "Leitzins\tkey rate\n")
    let records = [
      #"{"id":"a","text":"Juri Uschakow sprach über den Leitzinssatz und das Xyrzkige.\n\nEr lehnte das ab.","lang":"de"}"#,
      #"{"text":"","terms":[{"de":"Baum","en":"tree"}]}"#, #"{"id":5.50,"text":7}"#, "{", "", "[]",
      #"{"id":"d","html":"<p>Am Montag regnete es in Ulm."}"#,
      #"{"id":"e","title":"Regen","date":"2025-02-13","documents":[{"id":"x","text":"Es regnet in Ulm."}],"query":null}"#,
      #"{"id":"p","text":"Der Leitzins stieg.","translation":"The prime rate rose.","a":"Putin","b":"Putyn"}"#,
    ]
    folder.file("in.jsonl", records.joined(separator: "\n") + "\n")
    let outcome = shell.run("$depesche \(verb) --jsonl in.jsonl")
    #expect(outcome.lines.count == records.count)
    let schema = try schema(name)
    for line in outcome.lines {
      let problems = schema.problems(of: try JSONParser.parse(Array(line.utf8)))
      #expect(problems.isEmpty, "\(line)")
    }
    let record = try self.schema("record")
    for (index, line) in records.enumerated() where ![2, 3, 4, 5].contains(index) {
      #expect(record.problems(of: try JSONParser.parse(Array(line.utf8))).isEmpty, "\(line)")
    }
    for index in [2, 5] {
      #expect(!record.problems(of: try JSONParser.parse(Array(records[index].utf8))).isEmpty)
    }
  }

  @Test func schemasRefuseWhatIsWrong() throws {
    for line in [
      #"{"id":1,"schema":"depesche/detect/1"}"#, #"{"id":1,"schema":"depesche/detect/2","lang":"de","confidence":1}"#,
      #"{"id":1,"schema":"depesche/detect/1","lang":"de","confidence":2}"#, #"{"id":1,"error":{"code":"no"}}"#, "7",
    ] {
      #expect(!(try schema("detect").problems(of: JSONParser.parse(Array(line.utf8)))).isEmpty, "\(line)")
    }
  }
}

/// Where the package lies.
let projectFolder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

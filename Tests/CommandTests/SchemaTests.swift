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
  @Test(arguments: [
    ("brief", "brief"), ("brief", "brief --sentences 1 --show-source"), ("summarize", "summarize --explain"),
    ("translate", "translate --glossary g.tsv"), ("translate", "translate --explain"),
    ("segment", "segment --explain"), ("names", "names normalize"), ("names", "names normalize --list"),
    ("terms", "terms --glossary g.tsv"), ("detect", "detect"), ("analyze", "analyze"), ("analyze", "analyze --list"),
  ])
  func answersFit(name: String, verb: String) throws {
    folder.file("g.tsv", "Leitzins\tkey rate\n")
    let records = [
      #"{"id":"a","text":"Juri Uschakow sprach über den Leitzinssatz und das Xyrzkige.\n\nEr lehnte das ab.","lang":"de"}"#,
      #"{"text":"","terms":[{"de":"Baum","en":"tree"}]}"#, #"{"id":5.50,"text":7}"#, "{", "", "[]",
      #"{"id":"d","html":"<p>Am Montag regnete es in Ulm."}"#,
      #"{"id":"e","title":"Regen","date":"2025-02-13","documents":[{"id":"x","text":"Es regnet in Ulm."}],"query":null}"#,
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

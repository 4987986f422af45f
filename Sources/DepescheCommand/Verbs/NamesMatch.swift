import ArgumentParser
import Depesche
import Formats
import Names
import Streams
import Text

struct NamesMatch: Verb {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Whether two names are one, with a score and the reasons.",
    discussion: """
      Prints a score from 0 to 1, whether that is enough (0.7), and what speaks
      for and against. Exit status 1 if the names are not the same. With --pairs
      two names stand on each line of the files, divided by a tab; with --jsonl in
      the members a and b.

      EXAMPLE
        $ depesche names match 'Dr. Wladimir Putin' 'Путин, Владимир'
        0.928	same	Wladimir ~ Владимир: sound; Putin ~ Путин: spelling
      """)

  @Flag(help: "Read two names a line, divided by a tab.")
  var pairs = false

  @Option(help: ArgumentHelp("From which score on the names are the same (default: 0.7).", valueName: "score"))
  var threshold = NameMatch.threshold

  @OptionGroup var form: FormOption

  @OptionGroup var names: NameFileOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions

  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    guard (0...1).contains(threshold) else { throw ValidationError("--threshold must be from 0 to 1") }
    if pairs, input.jsonl { throw ValidationError("--pairs takes text, --jsonl records: only one of them") }
    if !pairs, !input.jsonl, input.files.count != 2 { throw ValidationError("give two names, or --pairs or --jsonl") }
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration([names]))
    guard !pairs, !input.jsonl else { return try serveMany(depesche) }
    let answer = NamesMatchAnswer(
      match: try depesche.matchNames(input.files[0], input.files[1]), threshold: threshold)
    let writer = try output.open()
    try writer.write(
      form.isJSON
        ? DocumentRun.object(verb: "names-match", id: .number(JSONNumber(1)), answer) : Array("\(answer.text)\n".utf8))
    try writer.finish()
    return answer.isSame ? .done : .findings
  }

  private func serveMany(_ depesche: Depesche) throws -> ExitStatus {
    let run = DocumentRun(
      verb: "names-match", input: input, output: output, said: said, unit: .line, writesJSON: form.isJSON,
      fingerprint: (["names match", "\(threshold)", "\(input.lossy)"] + (try data.fingerprint([names]))).joined(
        separator: "\u{1f}"))
    let (threshold, jsonl) = (threshold, input.jsonl)
    return try run.run { request in
      let pair: (String, String)
      if jsonl {
        guard let a = try request.string("a"), let b = try request.string("b") else {
          throw DepescheError(.invalidData, "a record needs the members a and b")
        }
        pair = (a, b)
      } else {
        let fields = try request.text().split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 2 else {
          throw DepescheError(.invalidData, "a line needs two names, divided by a tab")
        }
        pair = (String(fields[0]), String(fields[1]))
      }
      return NamesMatchAnswer(match: try depesche.matchNames(pair.0, pair.1), threshold: threshold)
    }
  }
}

private struct NamesMatchAnswer: Answer {
  var match: NameMatch
  var threshold: Double

  var isSame: Bool { match.score >= threshold }

  var text: String {
    let score = JSONWriter.rounded(match.score, digits: 3)
    return "\(score)\t\(isSame ? "same" : "different")\t\(match.reasons.joined(separator: "; "))"
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("score", match.score)
    json.member("same", isSame)
    json.member("reasons", match.reasons) { json, reason in json.string(reason) }
  }
}

import Formats
import Streams
import Synchronization
import Text

/// What a verb takes as one document where the input is text.
enum DocumentUnit: Sendable {
  /// Each line, which gives one line; an empty line gives an empty line.
  case line
  case file
  /// All files, as documents that belong together.
  case together
}

/// Runs a service over the input of a verb, in whichever form the user chose.
struct DocumentRun {
  var verb: String
  var input: InputOptions
  var output: OutputOptions
  var said: DiagnosticOptions
  var unit: DocumentUnit
  /// Whether documents given as text are answered in JSON, one object a line.
  var writesJSON = false
  /// What stands between the text forms of two files.
  var separator = ""
  /// What results depend on beside the input, for `--resume`.
  var fingerprint = ""

  func run(_ service: @escaping Service) throws -> ExitStatus {
    if output.resume, !(input.jsonl && output.output != nil) {
      throw DepescheError(.usage, "--resume needs --jsonl and --output")
    }
    if input.jsonl { return try runRecords(service) }
    switch unit {
    case .line: return try runLines(service)
    case .file: return try runFiles(input.paths.map { [$0] }, service)
    case .together: return try runFiles([input.paths], service)
    }
  }

  /// `{"id":…,"schema":…,…}` and a line end.
  static func object(verb: String, id: JSONValue, _ answer: any Answer) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("schema", "depesche/\(verb)/1")
      answer.writeMembers(to: &json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// - Parameter groups: the files of each request.
  private func runFiles(_ groups: [[String]], _ service: @escaping Service) throws -> ExitStatus {
    let writer = try output.open()
    let (verb, lossy, writesJSON, separator) = (verb, input.lossy, writesJSON, separator)
    let diagnostics = said.diagnostics
    let outcome = Mutex((status: ExitStatus.done, count: 0))
    var rest = groups[...]
    try input.runner.run(
      read: { () -> [[String]]? in rest.popFirst().map { [$0] } },
      process: { (paths: [String]) -> Result<[UInt8], any Error> in
        Result {
          let documents = try paths.map { path in
            Document(id: path, text: try InputFile(path: path).readText(lossy: lossy))
          }
          let path = paths.joined(separator: " ")
          let source = documents.count == 1 ? .text(documents[0].text, name: path) : Request.Source.files(documents)
          let answer: any Answer
          do { answer = try service(Request(source: source)) } catch var error as DepescheError {
            if error.place == nil { error.place = Place(file: path) }
            throw error
          }
          return writesJSON
            ? DocumentRun.object(verb: verb, id: .string(path), answer) : Array(answer.text.utf8)
        }
      },
      deliver: { results in
        for result in results {
          switch result {
          case .success(let bytes):
            let first = outcome.withLock { outcome -> Bool in
              outcome.count += 1
              return outcome.count == 1
            }
            if !first, !writesJSON { try writer.write(separator) }
            try writer.write(bytes)
          case .failure(let error as DepescheError):
            // One file that cannot be read is no reason to leave out the others.
            diagnostics.report(error)
            outcome.withLock { if $0.status == .done { $0.status = ExitStatus(error.code) } }
          case .failure(let error): throw error
          }
        }
        try writer.flush()
      })
    let (status, count) = outcome.withLock { ($0.status, $0.count) }
    if count > 0 || status == .done { try writer.finish() }
    return status
  }

  private func runLines(_ service: @escaping Service) throws -> ExitStatus {
    let writer = try output.open()
    let progress = Progress(unit: "lines", isWanted: said.wantsProgress)
    defer { progress.finish() }
    let (verb, lossy, writesJSON) = (verb, input.lossy, writesJSON)
    var source = LineSource(paths: input.paths)
    try input.runner.run(
      read: { () -> [SourceLine]? in try source.nextBatch() },
      process: { (line: SourceLine) -> Result<[UInt8], any Error> in
        Result {
          let text = try line.line.text(file: line.file, lossy: lossy)
          let place = Place(file: line.file, line: line.line.number)
          do {
            let answer = try service(Request(source: .text(text, name: line.file)))
            return writesJSON
              ? DocumentRun.object(verb: verb, id: .number(JSONNumber(line.line.number)), answer)
              : Array("\(answer.text)\n".utf8)
          } catch var error as DepescheError {
            error.place = error.place ?? place
            throw error
          }
        }
      },
      deliver: { results in
        for result in results { try writer.write(result.get()) }
        try writer.flush()
        progress.add(results.count)
      })
    try writer.finish()
    return .done
  }
}

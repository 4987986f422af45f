import Depesche
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
  /// All files in one result, or each in its own where results go to a folder.
  case collected
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
  /// The extension of files of results, or nil for that of the input.
  var suffix: String?
  /// What results depend on beside the input, for `--resume`.
  var fingerprint = ""
  /// What remembers names from line to line, for verbs that read lines of running text.
  var lineNames: LineNames?

  /// - Throws: `Interrupted` after SIGINT, when what was at hand is done.
  func run(_ service: @escaping Service) throws -> ExitStatus {
    if output.resume, output.outputDir == nil, !input.jsonl || output.output == nil {
      throw DepescheError(.usage, "--resume needs --jsonl and --output, or --output-dir")
    }
    Interruption.watch()
    if let folder = output.outputDir { return try run(service, into: folder) }
    let list = InputList(paths: input.paths)
    if input.jsonl { return try runRecords(list, to: output.output, service) }
    switch unit(of: list) {
    case .line: return try runLines(list, to: output.open(), service)
    case .file:
      return try runFiles(list.files.map { [$0] }, to: FileSink(output.open(), separator: textSeparator), service)
    case .together, .collected:
      return try runFiles([list.files], to: FileSink(output.open(), separator: textSeparator), service)
    }
  }

  /// In Markdown and HTML a line of the file is no line of text.
  private func unit(of list: InputList) -> DocumentUnit {
    unit == .line && list.files.contains { input.documentReader.isMarkup($0.path) } ? .file : unit
  }

  private var textSeparator: String { writesJSON ? "" : separator }

  /// Each file of the input gives one file of results.
  private func run(_ service: @escaping Service, into folder: String) throws -> ExitStatus {
    guard unit != .together || input.jsonl else { throw DepescheError(.usage, "--together gives one result: --output") }
    let list = try InputList(paths: input.paths, forFolderWithSuffix: input.jsonl ? nil : suffix)
    let results = try ResultFolder(path: folder, fingerprint: output.resume ? fingerprint : nil)
    let unit = unit(of: list)
    if unit == .file || unit == .collected, !input.jsonl {
      let status = try runFiles(list.files.map { [$0] }, to: FileSink(results), service)
      results.finish()
      return status
    }
    var status = ExitStatus.done
    for file in list.files {
      do {
        let hash = try results.hash(file)
        if let earlier = results.isDone(file, hash) {
          if status == .done, earlier { status = .findings }
          continue
        }
        let path = try results.place(of: file)
        let list = InputList(paths: [file.path])
        let found =
          input.jsonl
          ? try runRecords(list, to: path, service) : try runLines(list, to: OutputWriter(path: path), service)
        try results.done(file, hash, failed: found == .findings)
        if status == .done { status = found }
      } catch let error as DepescheError where error.code != .inputOutput && error.code != .internal {
        // One file that cannot be read is no reason to leave out the others.
        said.diagnostics.report(error)
        if status == .done || status == .findings { status = ExitStatus(error.code) }
      }
    }
    results.finish()
    return status
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

  private func runLines(_ list: InputList, to writer: OutputWriter, _ service: @escaping Service) throws -> ExitStatus {
    var source = LineSource(list)
    let lossy = input.lossy
    var names = lineNames
    var file: String?
    func withNames(_ batch: [SourceLine]) -> [SourceLine] {
      if names == nil { return batch }
      return batch.map { line in
        var line = line
        if file != line.file { names?.forget() }
        file = line.file
        // What is no text is told when it is served.
        if let text = try? line.line.text(file: line.file, lossy: lossy) { line.introduced = names?.read(text) }
        return line
      }
    }
    let progress = Progress(unit: "lines", isWanted: said.wantsProgress, meter: source.meter)
    defer { progress.finish() }
    let (verb, writesJSON, diagnostics) = (verb, writesJSON, said.diagnostics)
    let hasFindings = Atomic(false)
    try input.runner.run(
      read: { () -> [SourceLine]? in try source.nextBatch().map(withNames) },
      process: { (line: SourceLine) -> Result<(bytes: [UInt8], findings: [Diagnostic]), any Error> in
        Result {
          let text = try line.line.text(file: line.file, lossy: lossy)
          let place = Place(file: line.file, line: line.line.number)
          do {
            var request = Request(source: .document(Document(id: line.file, text: text)))
            request.introduced = line.introduced
            let answer = try service(request)
            let bytes =
              writesJSON
              ? DocumentRun.object(verb: verb, id: .number(JSONNumber(line.line.number)), answer)
              : Array("\(answer.text)\n".utf8)
            return (bytes, answer.findings(at: place))
          } catch var error as DepescheError {
            error.place = error.place ?? place
            throw error
          }
        }
      },
      deliver: { results in
        for result in results {
          let (bytes, findings) = try result.get()
          try writer.write(bytes)
          for finding in findings { diagnostics.report(finding) }
          if !findings.isEmpty { hasFindings.store(true, ordering: .relaxed) }
        }
        try writer.flush()
        progress.add(results.count)
      })
    try writer.finish()
    return hasFindings.load(ordering: .relaxed) ? .findings : .done
  }
}

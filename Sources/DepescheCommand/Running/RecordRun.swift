import Formats
import Streams
import Synchronization
import Text

/// One JSON record a line in, one result a line out, in the same order.
extension DocumentRun {
  func runRecords(_ service: @escaping Service) throws -> ExitStatus {
    var source = LineSource(paths: input.paths)
    let sink = try RecordSink(self, &source)
    let progress = Progress(unit: "records", isWanted: said.wantsProgress, first: sink.doneRecords)
    defer { progress.finish() }
    let (verb, lossy) = (verb, input.lossy)
    let failed = Mutex(sink.failedRecords)
    try input.runner.run(
      read: { () -> [SourceLine]? in try source.nextBatch() },
      process: { (line: SourceLine) -> ResumableOutput.Entry in
        DocumentRun.serve(line, verb: verb, lossy: lossy, service)
      },
      deliver: { entries in
        try sink.write(entries)
        failed.withLock { count in for entry in entries where entry.failed { count += 1 } }
        progress.add(entries.count)
      })
    try sink.finish()
    let count = failed.withLock { $0 }
    guard count > 0 else { return .done }
    said.diagnostics.report(Diagnostic(.warning, "\(count) \(count == 1 ? "record" : "records") could not be served"))
    return .findings
  }

  /// A record that cannot be served is answered with the reason, under its `id` if that can be read.
  private static func serve(
    _ line: SourceLine, verb: String, lossy: Bool, _ service: Service
  ) -> ResumableOutput.Entry {
    var id = JSONValue.number(JSONNumber(line.line.number))
    let hash = InputHash(line.line).value
    do {
      let record = try parse(line, lossy: lossy)
      switch record["id"] {
      case .string, .number: id = record["id"] ?? id
      case nil, .null: break
      case .some(let value):
        throw DepescheError(.invalidData, "“id” must be a string or a number, not \(value.typeName)")
      }
      let answer = try service(Request(source: .record(record)))
      return .init(bytes: object(verb: verb, id: id, answer), failed: false, lineHash: hash)
    } catch {
      let problem = error as? DepescheError ?? DepescheError(.internal, "\(error)")
      var json = JSONWriter()
      json.object { json in
        json.member("id", id)
        json.name("error")
        json.object { json in
          json.member("code", problem.code.rawValue)
          json.member("message", problem.message)
        }
      }
      return .init(bytes: json.bytes + [UInt8(ascii: "\n")], failed: true, lineHash: hash)
    }
  }

  private static func parse(_ line: SourceLine, lossy: Bool) throws(DepescheError) -> JSONObject {
    guard case .bytes(let bytes) = line.line.content else {
      _ = try line.line.text(file: line.file)
      throw DepescheError(.tooLarge, "the line is too long")
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0d }) else {
      throw DepescheError(.emptyInput, "the line is empty")
    }
    let value = try JSONParser.parse(bytes, lossy: lossy)
    guard let record = value.object else {
      throw DepescheError(.invalidData, "a record must be an object, not \(value.typeName)")
    }
    return record
  }
}

/// Where the results of records go: standard output, a file, or a file that a later run can go on with.
private enum RecordSink: Sendable {
  case writer(OutputWriter)
  case resumable(ResumableOutput)

  /// - Parameter source: is read up to the first record that is not done.
  init(_ run: DocumentRun, _ source: inout LineSource) throws {
    guard run.output.resume, let path = run.output.output else {
      self = .writer(try run.output.open())
      return
    }
    var last: SourceLine?
    let output = try ResumableOutput(path: path, options: run.fingerprint) {
      last = try source.next()
      return last?.line
    }
    source.pending = output.pendingLine == nil ? nil : last
    self = .resumable(output)
    if output.doneRecords > 0 {
      run.said.diagnostics.report(
        Diagnostic(.note, "going on after record \(output.doneRecords)", at: Place(file: path)))
    }
  }

  var doneRecords: Int {
    if case .resumable(let output) = self { output.doneRecords } else { 0 }
  }

  var failedRecords: Int {
    if case .resumable(let output) = self { output.failedRecords } else { 0 }
  }

  func write(_ entries: [ResumableOutput.Entry]) throws {
    switch self {
    case .writer(let writer):
      for entry in entries { try writer.write(entry.bytes) }
      try writer.flush()
    case .resumable(let output): try output.write(entries)
    }
  }

  func finish() throws {
    switch self {
    case .writer(let writer): try writer.finish()
    case .resumable(let output): try output.finish()
    }
  }
}

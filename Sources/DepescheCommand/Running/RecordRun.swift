import Formats
import Streams
import Synchronization
import Text

/// One JSON record a line in, one result a line out, in the same order.
extension DocumentRun {
  /// - Parameter path: the file to write, or nil for standard output.
  func runRecords(_ list: InputList, to path: String?, _ service: @escaping Service) throws -> ExitStatus {
    var source = LineSource(list)
    let sink = try RecordSink(self, path, &source)
    let progress = Progress(
      unit: "records", isWanted: said.wantsProgress, first: sink.doneRecords, meter: source.meter)
    defer { progress.finish() }
    let (verb, lossy) = (verb, input.lossy)
    let failures = Mutex(Failures(earlier: sink.failedRecords, records: sink.doneRecords))
    try input.runner.run(
      read: { () -> [SourceLine]? in try source.nextBatch() },
      process: { (line: SourceLine) -> (entry: ResumableOutput.Entry, problem: DepescheError?, line: SourceLine) in
        let (entry, problem) = DocumentRun.serve(line, verb: verb, lossy: lossy, service)
        // The bytes of the line are no longer needed.
        let place = InputLine(content: .bytes([]), number: line.line.number, offset: line.line.offset)
        return (entry, problem, SourceLine(file: line.file, line: place))
      },
      deliver: { results in
        try sink.write(results.map(\.entry))
        failures.withLock { failures in
          failures.records += results.count
          for result in results {
            if let problem = result.problem { failures.add(problem, at: result.line) }
          }
        }
        progress.add(results.count)
      })
    try sink.finish()
    guard let summary = failures.withLock({ $0.summary }) else { return .done }
    progress.finish()
    said.diagnostics.report(Diagnostic(.warning, summary))
    return .findings
  }

  /// What failed in a run, for one line at its end.
  private struct Failures {
    /// Of those that an earlier run had done.
    var earlier: Int
    /// All, also those that succeeded.
    var records: Int
    private var counts: [String: Int] = [:]
    private var first: String?

    init(earlier: Int, records: Int) {
      self.earlier = earlier
      self.records = records
    }

    mutating func add(_ problem: DepescheError, at line: SourceLine) {
      counts[problem.code.rawValue, default: 0] += 1
      if first == nil { first = "\(line.file):\(line.line.number)" }
    }

    /// `7 of 10 records could not be served (5 invalid-data, 2 empty-input; the first: in.jsonl:2)`
    var summary: String? {
      let count = counts.values.reduce(earlier, +)
      guard count > 0 else { return nil }
      var reasons = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
      if earlier > 0 { reasons.append("\(earlier) in an earlier run") }
      let place = first.map { "; the first\(earlier > 0 ? " of this run" : ""): \($0)" } ?? ""
      return "\(count) of \(records) records could not be served (\(reasons.joined(separator: ", "))\(place))"
    }
  }

  /// A record that cannot be served is answered with the reason, under its `id` if that can be read.
  private static func serve(
    _ line: SourceLine, verb: String, lossy: Bool, _ service: Service
  ) -> (ResumableOutput.Entry, DepescheError?) {
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
      return (.init(bytes: object(verb: verb, id: id, answer), failed: false, lineHash: hash), nil)
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
      return (.init(bytes: json.bytes + [UInt8(ascii: "\n")], failed: true, lineHash: hash), problem)
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
  init(_ run: DocumentRun, _ path: String?, _ source: inout LineSource) throws {
    guard let path, run.output.resume else {
      self = .writer(try path.map { path throws(DepescheError) in try OutputWriter(path: path) } ?? OutputWriter())
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

import Formats
import Streams
import Synchronization
import Text

/// Where the results of files go: one after the other, or each to a file of its own.
struct FileSink: Sendable {
  private enum Kind: Sendable {
    case writer(OutputWriter, separator: String)
    case folder(ResultFolder)
  }
  private let kind: Kind

  init(_ writer: OutputWriter, separator: String) { kind = .writer(writer, separator: separator) }
  init(_ folder: ResultFolder) { kind = .folder(folder) }

  /// What the input holds, where that decides whether anything is to be done.
  func hash(_ file: ListedFile) throws -> UInt64 {
    if case .folder(let folder) = kind { try folder.hash(file) } else { 0 }
  }

  func isDone(_ file: ListedFile, _ hash: UInt64) -> Bool {
    if case .folder(let folder) = kind { folder.isDone(file, hash) != nil } else { false }
  }

  func write(_ bytes: [UInt8], of file: ListedFile, hash: UInt64, isFirst: Bool) throws {
    switch kind {
    case .writer(let writer, let separator):
      if !isFirst { try writer.write(separator) }
      try writer.write(bytes)
      try writer.flush()
    case .folder(let folder):
      let writer = try OutputWriter(path: folder.place(of: file))
      try writer.write(bytes)
      try writer.finish()
      try folder.done(file, hash, failed: false)
    }
  }

  func finish() throws {
    if case .writer(let writer, _) = kind { try writer.finish() }
  }
}

extension DocumentRun {
  private struct Served: Sendable {
    var file: ListedFile
    var hash: UInt64
    /// nil if an earlier run had done it.
    var bytes: [UInt8]?
    var findings: [Diagnostic] = []
  }

  /// - Parameter groups: the files of each request.
  func runFiles(_ groups: [[ListedFile]], to sink: FileSink, _ service: @escaping Service) throws -> ExitStatus {
    let (verb, writesJSON, reader, diagnostics) = (verb, writesJSON, input.documentReader, said.diagnostics)
    let meter = Meter(total: groups.count)
    let progress = Progress(unit: "files", isWanted: said.wantsProgress && groups.count > 1, meter: meter)
    defer { progress.finish() }
    let outcome = Mutex((status: ExitStatus.done, count: 0, failed: 0))
    var rest = groups[...]
    try input.runner.run(
      read: { () -> [[ListedFile]]? in rest.popFirst().map { [$0] } },
      process: { (files: [ListedFile]) -> Result<Served?, any Error> in
        Result {
          guard let first = files.first else { return nil }
          let hash = try sink.hash(first)
          if sink.isDone(first, hash) { return Served(file: first, hash: hash) }
          let documents = try files.map { try reader.document($0.path) }
          let path = files.map(\.path).joined(separator: " ")
          let source = documents.count == 1 ? Request.Source.document(documents[0]) : .files(documents)
          let answer: any Answer
          do { answer = try service(Request(source: source, format: reader.format)) } catch var error as DepescheError {
            if error.place == nil { error.place = Place(file: path) }
            throw error
          }
          let bytes =
            writesJSON ? DocumentRun.object(verb: verb, id: .string(path), answer) : answer.textBytes
          return Served(file: first, hash: hash, bytes: bytes, findings: answer.findings(at: Place(file: path)))
        }
      },
      deliver: { results in
        for result in results {
          meter.done += 1
          switch result {
          case .success(let served):
            guard let served, let bytes = served.bytes else { continue }
            let isFirst = outcome.withLock { outcome -> Bool in
              outcome.count += 1
              return outcome.count == 1
            }
            for finding in served.findings { diagnostics.report(finding) }
            if !served.findings.isEmpty {
              outcome.withLock { if $0.status == .done { $0.status = .findings } }
            }
            try sink.write(bytes, of: served.file, hash: served.hash, isFirst: isFirst)
          case .failure(let error as DepescheError):
            // One file that cannot be read is no reason to leave out the others.
            progress.finish()
            diagnostics.report(error)
            outcome.withLock { outcome in
              outcome.failed += 1
              if outcome.status == .done { outcome.status = ExitStatus(error.code) }
            }
          case .failure(let error): throw error
          }
        }
        progress.add(results.count)
      })
    let (status, count, failed) = outcome.withLock { ($0.status, $0.count, $0.failed) }
    if failed > 0, groups.count > 1 {
      diagnostics.report(Diagnostic(.warning, "\(failed) of \(groups.count) files could not be served"))
    }
    if count > 0 || status == .done || status == .findings { try sink.finish() }
    return status
  }
}

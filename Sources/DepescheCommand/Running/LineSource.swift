import Streams
import Text
import Translation

/// A line, and the file that it stands in.
struct SourceLine: Sendable {
  var file: String
  var line: InputLine
  /// Whom it and the lines before it introduce, where a verb asks for that.
  var introduced: ArticleNames?
}

/// The lines of several files one after the other, in batches that never wait for more input than is there.
struct LineSource {
  private var paths: ArraySlice<String>
  private var reader: LineReader?
  /// Counts the bytes of the files as they lie on disk.
  let meter: Meter
  private var bytesBefore = 0
  /// A line that was read ahead, which comes first.
  var pending: SourceLine?

  /// Small enough to keep workers evenly busy and memory bounded, large enough that handing over costs nothing.
  private static let batchLines = 16
  private static let batchBytes = 1 << 20

  init(_ list: InputList) {
    paths = list.files.map(\.path)[...]
    meter = Meter(total: list.size)
  }

  /// - Throws: `missingInput` or `inputOutput`.
  mutating func next() throws(DepescheError) -> SourceLine? {
    if let line = pending {
      pending = nil
      return line
    }
    while true {
      if let line = try reader?.next(), let file = reader?.file.name { return SourceLine(file: file, line: line) }
      bytesBefore += reader?.file.consumed ?? 0
      reader = nil
      guard let path = paths.popFirst() else { return nil }
      reader = LineReader(try InputFile(path: path))
    }
  }

  /// - Throws: like `next()`.
  mutating func nextBatch() throws(DepescheError) -> [SourceLine]? {
    guard let first = try next() else { return nil }
    defer { meter.done = bytesBefore + (reader?.file.consumed ?? 0) }
    var batch = [first]
    var bytes = LineSource.length(first)
    while batch.count < LineSource.batchLines, bytes < LineSource.batchBytes, reader?.hasLine() == true,
      let line = try next()
    {
      batch.append(line)
      bytes += LineSource.length(line)
    }
    return batch
  }

  private static func length(_ line: SourceLine) -> Int {
    if case .bytes(let bytes) = line.line.content { bytes.count } else { 0 }
  }
}

import Streams
import TestSupport
import Testing
import Text

struct ResumableOutputTests {
  let folder = TemporaryFolder()

  /// Runs over lines until `stop` of them are done, and gives those that were done in this run.
  @discardableResult
  private func run(_ lines: [String], options: String = "a", stop: Int = .max) throws -> [String] {
    let input = folder.file("in.txt", lines.map { $0 + "\n" }.joined().utf8)
    var reader = LineReader(try InputFile(path: input))
    let output = try ResumableOutput(path: "\(folder.path)/out", options: options) { try reader.next() }
    var pending = output.pendingLine
    var served: [String] = []
    while let line = pending, output.doneRecords + served.count < stop {
      let text = try line.text(file: input)
      try output.write([
        .init(bytes: Array("<\(text)>\n".utf8), failed: text == "bad", lineHash: InputHash(line).value)
      ])
      served.append(text)
      pending = try reader.next()
    }
    if pending == nil { try output.finish() }
    return served
  }

  private let lines = ["a", "bad", "c", "d", "e"]
  private let whole = "<a>\n<bad>\n<c>\n<d>\n<e>\n"

  @Test func aRunGoesOnAfterTheLastWholeResult() throws {
    #expect(try run(lines, stop: 3) == ["a", "bad", "c"])
    #expect(folder.content("out") == nil)
    // Cut off in the middle of a result.
    let partial = folder.content("out.partial") ?? ""
    _ = folder.file("out.partial", partial.dropLast(2).utf8)
    #expect(try run(lines) == ["c", "d", "e"])
    #expect(folder.content("out") == whole)
    #expect(folder.names == ["in.txt", "out"])
  }

  @Test func otherOptionsStartAgain() throws {
    try run(lines, stop: 3)
    #expect(try run(lines, options: "b") == lines)
    #expect(folder.content("out") == whole)
  }

  @Test func changedInputIsDoneAgainFromTheChangeOn() throws {
    try run(lines, stop: 4)
    #expect(try run(["a", "bad", "x", "d"]) == ["x", "d"])
    #expect(folder.content("out") == "<a>\n<bad>\n<x>\n<d>\n")
  }

  @Test func failuresAreRemembered() throws {
    try run(lines, stop: 3)
    var reader = LineReader(try InputFile(path: "\(folder.path)/in.txt"))
    let output = try ResumableOutput(path: "\(folder.path)/out", options: "a") { try reader.next() }
    #expect(output.doneRecords == 3)
    #expect(output.failedRecords == 1)
  }

  @Test func damagedFingerprintStartsAgain() throws {
    try run(lines, stop: 3)
    _ = folder.file("out.partial.fingerprint", "x".utf8)
    #expect(try run(lines) == lines)
    #expect(folder.content("out") == whole)
  }

  @Test func twoRunsDoNotWriteOneFile() throws {
    let output = try ResumableOutput(path: "\(folder.path)/out", options: "a") { nil }
    #expect(throws: DepescheError.self) {
      _ = try ResumableOutput(path: "\(folder.path)/out", options: "a") { nil }
    }
    #expect(output.doneRecords == 0)
  }
}

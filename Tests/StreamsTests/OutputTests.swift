import Streams
import TestSupport
import Testing
import Text

struct OutputTests {
  let folder = TemporaryFolder()

  @Test func aFileAppearsOnlyWhenItIsWhole() throws {
    let path = "\(folder.path)/out.txt"
    _ = folder.file("out.txt", "old".utf8)
    let writer = try OutputWriter(path: path)
    try writer.write("new\n")
    try writer.flush()
    #expect(folder.content("out.txt") == "old")
    try writer.finish()
    #expect(folder.content("out.txt") == "new\n")
    #expect(folder.names == ["out.txt"])
  }

  @Test func aFileThatIsNotFinishedLeavesNothing() throws {
    do {
      let writer = try OutputWriter(path: "\(folder.path)/out.txt")
      try writer.write("half")
      try writer.flush()
    }
    #expect(folder.names == [])
  }

  @Test func aFolderThatIsMissingIsAnError() {
    #expect(throws: DepescheError.self) { _ = try OutputWriter(path: "\(folder.path)/none/out.txt") }
  }

  @Test(arguments: [1, 2, 5]) func resultsComeInOrder(jobs: Int) throws {
    let collected = Collected()
    var next = 0
    try OrderedRunner(jobs: jobs).run(
      read: { () -> [Int]? in
        guard next < 2000 else { return nil }
        defer { next += 7 }
        return Array(next..<min(next + 7, 2000))
      },
      process: { (number: Int) -> Int in
        // Uneven work, so that later batches finish before earlier ones.
        var sum = number
        for step in 0..<(number % 97) * 50 { sum = (sum &* 31 &+ step) % 1_000_003 }
        return sum >= 0 ? number * 2 : -1
      },
      deliver: { collected.add($0) })
    #expect(collected.all == (0..<2000).map { $0 * 2 })
  }

  @Test(arguments: [1, 3]) func failuresOfEitherEndStopTheRun(jobs: Int) {
    struct Stop: Error {}
    let collected = Collected()
    var next = 0
    #expect(throws: Stop.self) {
      try OrderedRunner(jobs: jobs).run(
        read: {
          if next == 50 { throw Stop() }
          next += 1
          return [next]
        }, process: { (number: Int) in number }, deliver: { collected.add($0) })
    }
    #expect(collected.all == Array(1...50), "what was read before the failure is delivered")
    #expect(throws: ClosedPipe.self) {
      try OrderedRunner(jobs: jobs).run(
        read: { [1, 2, 3] }, process: { (number: Int) in number }, deliver: { _ in throw ClosedPipe() })
    }
  }
}

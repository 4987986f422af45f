import Depesche

/// One thing that is measured, and what must be true of its answer for the figure to mean anything.
struct Benchmark {
  var name: String
  /// How many bytes of text one call works on.
  var bytes: Int
  /// - Returns: what is wrong with the answer, or nil.
  var run: () throws -> String?

  /// Median of nine rounds, each of at least a fifth of a second, after one that warms up.
  func measure() throws -> Result {
    if let fault = try run() { return Result(name: name, fault: fault) }
    var times: [Double] = []
    for _ in 0..<9 {
      let clock = ContinuousClock()
      let began = clock.now
      var calls = 0
      while clock.now - began < .milliseconds(200) {
        if let fault = try run() { return Result(name: name, fault: fault) }
        calls += 1
      }
      let elapsed = (clock.now - began).components
      times.append((Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18) / Double(calls))
    }
    return Result(name: name, seconds: times.sorted()[4], bytes: bytes)
  }

  struct Result {
    var name: String
    var fault: String?
    var seconds = 0.0
    var bytes = 0

    var line: String {
      if let fault { return "\(name): WRONG: \(fault)" }
      let milliseconds = (seconds * 1e5).rounded() / 100
      return "\(name): \(milliseconds) ms, \(Int(Double(bytes) / seconds / 1000)) kB/s"
    }
  }
}

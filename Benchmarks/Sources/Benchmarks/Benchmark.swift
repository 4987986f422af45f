import Depesche

/// One thing that is measured, and what must be true of its answer for the figure to mean anything.
struct Benchmark {
  var name: String
  /// How many bytes of text one call works on.
  var bytes: Int
  /// How many words, where the rate of words is asked for.
  var words: Int?
  /// What the figure is to reach on one core, if anything is asked of it.
  var bar: Bar?
  /// - Returns: what is wrong with the answer, or nil.
  var run: () throws -> String?

  enum Bar {
    case wordsPerSecond(Double)
    case milliseconds(Double)
  }

  init(name: String, bytes: Int, words: Int? = nil, bar: Bar? = nil, run: @escaping () throws -> String?) {
    self.name = name
    self.bytes = bytes
    self.words = words
    self.bar = bar
    self.run = run
  }

  /// Median of nine rounds, each of at least a fifth of a second, after one that warms up.
  func measure() throws -> Result {
    if let fault = try run() { return Result(benchmark: self, fault: fault) }
    var times: [Double] = []
    for _ in 0..<9 {
      let clock = ContinuousClock()
      let began = clock.now
      var calls = 0
      while clock.now - began < .milliseconds(200) {
        if let fault = try run() { return Result(benchmark: self, fault: fault) }
        calls += 1
      }
      let elapsed = (clock.now - began).components
      times.append((Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18) / Double(calls))
    }
    return Result(benchmark: self, seconds: times.sorted()[4])
  }

  struct Result {
    var benchmark: Benchmark
    var fault: String?
    var seconds = 0.0

    var line: String {
      if let fault { return "\(benchmark.name): WRONG: \(fault)" }
      let milliseconds = (seconds * 1e5).rounded() / 100
      var line = "\(benchmark.name): \(milliseconds) ms, \(Int(Double(benchmark.bytes) / seconds / 1000)) kB/s"
      if let words = benchmark.words { line += ", \(Int(Double(words) / seconds)) words/s" }
      switch benchmark.bar {
      case .wordsPerSecond(let least):
        line += verdict(Double(benchmark.words ?? 0) / seconds >= least, "\(Int(least)) words/s")
      case .milliseconds(let most): line += verdict(seconds * 1000 <= most, "\(most) ms")
      case nil: break
      }
      return line
    }

    private func verdict(_ isReached: Bool, _ bar: String) -> String { " (\(isReached ? "reaches" : "MISSES") \(bar))" }
  }
}

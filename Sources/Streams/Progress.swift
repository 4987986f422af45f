import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A counter on standard error, shown only to a person: if that is a terminal, and ten times a second at most.
public final class Progress: Sendable {
  private struct State {
    var count: Int
    var shown: UInt64 = 0
  }

  private let isShown: Bool
  private let unit: String
  private let began = Progress.now()
  private let first: Int
  private let state: Mutex<State>

  /// - Parameters:
  ///   - unit: what is counted, in the plural.
  ///   - first: how many were done before this run.
  public init(unit: String, isWanted: Bool, first: Int = 0) {
    isShown = isWanted && StandardError.isTerminal
    self.unit = unit
    self.first = first
    state = Mutex(State(count: first))
  }

  public func add(_ count: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.count += count
      let now = Progress.now()
      guard now - state.shown > 100_000_000 else { return }
      state.shown = now
      let seconds = Double(now - began) / 1e9
      let rate = seconds > 0 ? Int(Double(state.count - first) / seconds) : 0
      StandardError.write("\r\u{1b}[K\(state.count) \(unit), \(rate)/s")
    }
  }

  /// Clears the counter's line.
  public func finish() {
    guard isShown else { return }
    StandardError.write("\r\u{1b}[K")
  }

  /// Nanoseconds of a clock that only goes forward.
  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

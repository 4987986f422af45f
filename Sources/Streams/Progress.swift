import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How far a run has come through its input, in whatever is known beforehand: bytes on disk, or files.
public final class Meter: Sendable {
  /// nil if it cannot be known, as for a pipe.
  public let total: Int?
  private let amount = Atomic(0)

  public init(total: Int?) { self.total = total }

  public var done: Int {
    get { amount.load(ordering: .relaxed) }
    set { amount.store(newValue, ordering: .relaxed) }
  }

  /// From 0 to 1.
  var share: Double? {
    guard let total, total > 0 else { return nil }
    return min(1, Double(done) / Double(total))
  }
}

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
  private let firstShare: Double
  private let meter: Meter
  private let state: Mutex<State>

  /// - Parameters:
  ///   - unit: what is counted, in the plural.
  ///   - first: how many were done before this run.
  public init(unit: String, isWanted: Bool, first: Int = 0, meter: Meter) {
    isShown = isWanted && StandardError.isTerminal
    self.unit = unit
    self.first = first
    self.meter = meter
    firstShare = meter.share ?? 0
    state = Mutex(State(count: first))
  }

  public func add(_ count: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.count += count
      let now = Progress.now()
      guard now - state.shown > 100_000_000 else { return }
      state.shown = now
      let line = Progress.line(
        count: state.count, first: first, unit: unit, seconds: Double(now - began) / 1e9, share: meter.share,
        firstShare: firstShare)
      StandardError.write("\r\u{1b}[K\(line)")
    }
  }

  /// `1200 records, 80/s, 38 %, 2 min left`
  static func line(
    count: Int, first: Int, unit: String, seconds: Double, share: Double?, firstShare: Double
  ) -> String {
    let rate = seconds > 0 ? Int(Double(count - first) / seconds) : 0
    var line = "\(count) \(unit), \(rate)/s"
    guard let share else { return line }
    line += ", \(Int(share * 100)) %"
    // The first second says too little about the rest.
    guard share > firstShare, seconds > 1 else { return line }
    let left = Int(seconds * (1 - share) / (share - firstShare))
    let (hours, minutes) = (left / 3600, left / 60 % 60)
    if hours > 0 {
      line += ", \(hours) h \(minutes) min left"
    } else {
      line += left >= 60 ? ", \(minutes) min left" : ", \(left) s left"
    }
    return line
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

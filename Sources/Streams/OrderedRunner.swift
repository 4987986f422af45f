#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs a function over a stream of items on several threads and hands the results on in the order of the items.
///
/// The calling thread reads, `jobs` threads work, and whichever of them finishes what is next in order hands it on; so
/// a result leaves as soon as it and those before it are ready, even while the reader waits for input. At most
/// `4 * jobs` batches are held at a time. With one job everything runs on the calling thread.
public struct OrderedRunner: Sendable {
  /// 1 or more.
  public let jobs: Int

  public init(jobs: Int) { self.jobs = max(1, jobs) }

  /// Processors that this process may use.
  public static var availableProcessors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// - Parameters:
  ///   - read: the next batch, or nil at the end. Called on the calling thread only.
  ///   - process: must not depend on the order of calls.
  ///   - deliver: gets the results of a batch, in order, never from two threads at once.
  /// - Throws: what `read` or `deliver` threw first. Batches read before a failed `read` are still delivered, except
  ///   after SIGINT (`Interrupted`): then only the items that were begun.
  public func run<Item: Sendable, Output: Sendable>(
    read: () throws -> [Item]?, process: @escaping @Sendable (Item) -> Output,
    deliver: @escaping @Sendable ([Output]) throws -> Void
  ) throws {
    func next() throws -> [Item]? {
      try Interruption.check()
      let batch = try read()
      // What a broken-off read gave may be half a line.
      try Interruption.check()
      return batch
    }
    func runHere() throws {
      while let batch = try next() {
        let results = Results(of: batch, process)
        try deliver(results.outputs)
        if results.isCut { throw Interrupted() }
      }
    }
    if jobs == 1 { return try runHere() }
    let monitor = Monitor(Flow<Item, Output>())
    let threads = (0..<jobs).compactMap { _ in
      Thread { OrderedRunner.work(monitor, process: process, deliver: deliver) }
    }
    defer { for thread in threads { thread.join() } }
    if threads.isEmpty { return try runHere() }
    let limit = 4 * jobs
    do {
      while let batch = try next() {
        let goesOn = monitor.wait { flow -> Bool? in
          if flow.failure != nil { return false }
          guard flow.added - flow.delivered < limit else { return nil }
          flow.waiting.append((flow.added, batch))
          flow.added += 1
          return true
        }
        if !goesOn { break }
      }
    } catch {
      monitor.change { flow in
        flow.readFailure = error
        guard error is Interrupted else { return }
        flow.added -= flow.waiting.count
        flow.waiting = []
      }
    }
    monitor.change { $0.isClosed = true }
    let failure = monitor.wait { flow -> (any Error)?? in
      if let failure = flow.failure { return .some(failure) }
      return flow.delivered == flow.added ? .some(flow.readFailure) : nil
    }
    if let failure { throw failure }
  }

  /// What came of a batch, up to the item at hand when SIGINT came.
  private struct Results<Output: Sendable> {
    var outputs: [Output] = []
    var isCut = false

    init<Item>(of batch: [Item], _ process: (Item) -> Output) {
      outputs.reserveCapacity(batch.count)
      for item in batch {
        isCut = Interruption.isRequested
        if isCut { return }
        outputs.append(process(item))
      }
    }
  }

  private struct Flow<Item: Sendable, Output: Sendable> {
    var waiting: [(index: Int, batch: [Item])] = []
    var finished: [Int: Results<Output>] = [:]
    var added = 0
    var delivered = 0
    var isDelivering = false
    var isClosed = false
    var failure: (any Error)?
    var readFailure: (any Error)?
  }

  private static func work<Item: Sendable, Output: Sendable>(
    _ monitor: Monitor<Flow<Item, Output>>, process: @Sendable (Item) -> Output,
    deliver: @Sendable ([Output]) throws -> Void
  ) {
    while true {
      let next = monitor.wait { flow -> (index: Int, batch: [Item])?? in
        if !flow.waiting.isEmpty, Interruption.isRequested, flow.failure == nil { flow.failure = Interrupted() }
        if flow.failure != nil { return .some(nil) }
        if !flow.waiting.isEmpty { return flow.waiting.removeFirst() }
        return flow.isClosed ? .some(nil) : nil
      }
      guard let next else { return }
      let results = Results(of: next.batch, process)
      var ready = monitor.change { flow -> Results<Output>? in
        flow.finished[next.index] = results
        guard !flow.isDelivering, let first = flow.finished.removeValue(forKey: flow.delivered) else { return nil }
        flow.isDelivering = true
        return first
      }
      while let results = ready {
        var failure: (any Error)? = results.isCut ? Interrupted() : nil
        do { try deliver(results.outputs) } catch { failure = error }
        ready = monitor.change { flow -> Results<Output>? in
          if let failure {
            flow.failure = failure
            return nil
          }
          flow.delivered += 1
          if let more = flow.finished.removeValue(forKey: flow.delivered) { return more }
          flow.isDelivering = false
          return nil
        }
      }
    }
  }
}

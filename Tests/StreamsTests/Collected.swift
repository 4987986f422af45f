import Synchronization

/// Results as they were delivered.
final class Collected: Sendable {
  private let numbers = Mutex<[Int]>([])
  func add(_ more: [Int]) { numbers.withLock { $0 += more } }
  var all: [Int] { numbers.withLock { $0 } }
}

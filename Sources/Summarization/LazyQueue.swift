/// Things by falling worth, where a worth may only fall while they wait: it is worked out anew when a thing comes to the
/// front (Minoux 1978). Of equal ones the lower number comes first.
struct LazyQueue {
  private typealias Item = (worth: Double, index: Int)

  /// A binary heap, the best at the root.
  private var heap: [Item]

  init(_ items: [(Double, Int)]) {
    heap = items.map { (worth: $0.0, index: $0.1) }
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  /// Takes out the best by what it is worth now; things that are worth nothing any more (nil) are dropped.
  mutating func popBest(_ worth: (Int) -> Double?) -> Int? {
    while let top = heap.first {
      guard let now = worth(top.index) else {
        removeFirst()
        continue
      }
      if now < top.worth {
        heap[0].worth = now
        sink(0)
        if heap[0].index != top.index { continue }
      }
      removeFirst()
      return top.index
    }
    return nil
  }

  private mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    if !heap.isEmpty { sink(0) }
  }

  private static func precedes(_ a: Item, _ b: Item) -> Bool {
    a.worth != b.worth ? a.worth > b.worth : a.index < b.index
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if LazyQueue.precedes(heap[child], heap[best]) { best = child }
      }
      if best == place { return }
      heap.swapAt(place, best)
      place = best
    }
  }
}

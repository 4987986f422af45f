import Lexicon

/// Values by word form, several for a form in the order in which they were added; forms are compared byte by byte.
struct FormIndex<Value: Sendable>: Sendable {
  private struct Item: Sendable {
    var start: Int
    var length: Int
    var value: Value
    /// The next item of the same form, or -1.
    var next = -1
  }

  /// All forms one behind the other.
  private var letters: [UInt8] = []
  private var items: [Item] = []
  /// 0 where free, else 1 + the index of a form's first item.
  private var slots: [Int32]
  private var mask: Int

  init(expecting count: Int) {
    var capacity = 64
    while capacity < count * 2 { capacity *= 2 }
    slots = [Int32](repeating: 0, count: capacity)
    mask = capacity - 1
    items.reserveCapacity(count)
    letters.reserveCapacity(count * 8)
  }

  mutating func add(_ form: WordBytes, _ value: Value) {
    if items.count * 2 >= slots.count { grow() }
    let slot = slot(of: form)
    let new = Item(start: letters.count, length: form.count, value: value)
    if slots[slot] == 0 {
      slots[slot] = Int32(items.count + 1)
    } else {
      var last = Int(slots[slot]) - 1
      while items[last].next >= 0 { last = items[last].next }
      items[last].next = items.count
    }
    items.append(new)
    letters.append(contentsOf: form)
  }

  /// The values of a form.
  func values(_ form: WordBytes) -> [Value] {
    var item = Int(slots[slot(of: form)]) - 1
    if item < 0 { return [] }
    var result: [Value] = []
    while item >= 0 {
      result.append(items[item].value)
      item = items[item].next
    }
    return result
  }

  private func slot(of form: WordBytes) -> Int {
    var slot = Int(truncatingIfNeeded: ByteHash.of(UnsafeRawBufferPointer(form))) & mask
    while slots[slot] != 0, !isForm(form, items[Int(slots[slot]) - 1]) { slot = (slot + 1) & mask }
    return slot
  }

  private func isForm(_ form: WordBytes, _ item: Item) -> Bool {
    guard form.count == item.length else { return false }
    for index in 0..<item.length where form[index] != letters[item.start + index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots.filter { $0 != 0 }
    slots = [Int32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for first in old {
      let item = items[Int(first) - 1]
      let slot = letters.withUnsafeBufferPointer { self.slot(of: $0.cut(item.start, item.start + item.length)) }
      slots[slot] = first
    }
  }
}

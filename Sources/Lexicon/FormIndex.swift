/// Values by word form, several for a form in the order in which they were added; forms are compared byte by byte.
public struct FormIndex<Value: Sendable>: Sendable {
  @usableFromInline
  struct Item: Sendable {
    @usableFromInline var start: Int32
    @usableFromInline var length: Int32
    /// The next item of the same form, or -1.
    @usableFromInline var next: Int32 = -1
    /// Of the first item of a form, the last one.
    @usableFromInline var last: Int32
    @usableFromInline var value: Value

    @inlinable
    init(start: Int, length: Int, last: Int, value: Value) {
      self.start = Int32(start)
      self.last = Int32(last)
      self.length = Int32(length)
      self.value = value
    }
  }

  /// All forms one behind the other.
  @usableFromInline var letters: [UInt8] = []
  @usableFromInline var items: [Item] = []
  /// 0 where free, else 1 + the index of a form's first item, under the upper half of the form's hash: most forms that are
  /// asked for have no item, and are told so without a look at one.
  @usableFromInline var slots: [UInt64]
  @usableFromInline var mask: Int

  /// - Parameter count: how many items there will be, roughly.
  @inlinable
  public init(expecting count: Int) {
    var capacity = 64
    while capacity < count * 2 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
    items.reserveCapacity(count)
    letters.reserveCapacity(count * 8)
  }

  @inlinable
  public mutating func add(_ form: UnsafeBufferPointer<UInt8>, _ value: Value) {
    if items.count * 2 >= slots.count { grow() }
    let hash = ByteHash.of(form)
    let slot = slot(of: form, hash)
    if slots[slot] == 0 {
      slots[slot] = hash & FormIndex.upper | UInt64(items.count + 1)
    } else {
      let first = Int(slots[slot] & ~FormIndex.upper) - 1
      items[Int(items[first].last)].next = Int32(items.count)
      items[first].last = Int32(items.count)
    }
    items.append(Item(start: letters.count, length: form.count, last: items.count, value: value))
    letters.append(contentsOf: form)
  }

  /// Whether a form has a value.
  @inlinable
  public func contains(_ form: UnsafeBufferPointer<UInt8>) -> Bool { slots[slot(of: form, ByteHash.of(form))] != 0 }

  /// How many values there are.
  @inlinable public var count: Int { items.count }

  /// A number of its own for each form that has a value, less than `count`.
  @inlinable public func number(of form: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[slot(of: form, ByteHash.of(form))]
    return found == 0 ? nil : Int(found & ~FormIndex.upper) - 1
  }

  /// The first value of a form, or nil if it has none.
  @inlinable
  public func first(_ form: String) -> Value? {
    let found =
      form.utf8.withContiguousStorageIfAvailable { slot(of: $0, ByteHash.of($0)) }
      ?? Array(form.utf8).withUnsafeBufferPointer { slot(of: $0, ByteHash.of($0)) }
    return slots[found] == 0 ? nil : items[Int(slots[found] & ~FormIndex.upper) - 1].value
  }

  /// The values of a form.
  @inlinable
  public func values(_ form: UnsafeBufferPointer<UInt8>) -> [Value] {
    var item = Int(slots[slot(of: form, ByteHash.of(form))] & ~FormIndex.upper) - 1
    if item < 0 { return [] }
    var result: [Value] = []
    while item >= 0 {
      result.append(items[item].value)
      item = Int(items[item].next)
    }
    return result
  }

  @inlinable
  func slot(of form: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0,
      (slots[slot] ^ hash) & FormIndex.upper != 0 || !isForm(form, Int(slots[slot] & ~FormIndex.upper) - 1)
    { slot = (slot + 1) & mask }
    return slot
  }

  @inlinable
  static var upper: UInt64 { 0xffff_ffff_0000_0000 }

  @inlinable
  func isForm(_ form: UnsafeBufferPointer<UInt8>, _ item: Int) -> Bool {
    guard form.count == Int(items[item].length) else { return false }
    let start = Int(items[item].start)
    for index in 0..<form.count where form[index] != letters[start + index] { return false }
    return true
  }

  @usableFromInline
  mutating func grow() {
    let old = slots.filter { $0 != 0 }
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for first in old {
      let item = items[Int(first & ~FormIndex.upper) - 1]
      let slot = letters.withUnsafeBufferPointer { letters in
        let form = UnsafeBufferPointer(rebasing: letters[Int(item.start)..<Int(item.start + item.length)])
        return self.slot(of: form, ByteHash.of(form))
      }
      slots[slot] = first
    }
  }
}

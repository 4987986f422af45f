import Synchronization

/// What was found out about word forms, so that a form that comes again costs one look-up (some 50 ns).
///
/// Bounded: when so many forms have come, the half that was not asked for since longest is forgotten, and found out again
/// if it comes; no answer depends on it. Shared between threads, which seldom meet, since forms are spread over several
/// parts with a lock each.
public final class FormMemo<Value: Sendable>: Sendable {
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var form: String
    @usableFromInline var value: Value
    /// The lower half of the hash.
    @usableFromInline var hash: UInt32

    @inlinable
    init(form: String, value: Value, hash: UInt64) {
      self.form = form
      self.value = value
      self.hash = UInt32(truncatingIfNeeded: hash)
    }
  }

  /// Entries stand in the order in which they came: the frequent forms of a language come first, and so stand close
  /// together in memory.
  @usableFromInline
  struct Generation: Sendable {
    @usableFromInline var entries: [Entry] = []
    /// 0 where free, else 1 + the index of an entry, under the upper half of its hash; at most half full.
    @usableFromInline var slots: [UInt64] = []

    @inlinable
    init() {}

    @inlinable
    func entry(_ hash: UInt64, _ form: String) -> Int? {
      if slots.isEmpty { return nil }
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 {
        let entry = Int(truncatingIfNeeded: slots[slot] & 0xffff_ffff) - 1
        if (slots[slot] ^ hash) >> 32 == 0, entries[entry].form == form { return entry }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }

    @inlinable
    mutating func insert(_ hash: UInt64, _ entry: Entry) {
      if entries.count * 2 >= slots.count { grow() }
      entries.append(entry)
      place(hash, entries.count)
    }

    @inlinable
    mutating func place(_ hash: UInt64, _ number: Int) {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash & 0xffff_ffff_0000_0000 | UInt64(number)
    }

    @inlinable
    mutating func grow() {
      let old = slots
      slots = Array(repeating: 0, count: max(64, old.count * 2))
      for slot in old where slot != 0 {
        let number = Int(truncatingIfNeeded: slot & 0xffff_ffff)
        place(slot & 0xffff_ffff_0000_0000 | UInt64(entries[number - 1].hash), number)
      }
    }
  }

  /// When the younger generation is full, it becomes the older one, which is forgotten; what is asked for again moves on.
  @usableFromInline
  struct Generations: Sendable {
    @usableFromInline var younger = Generation()
    @usableFromInline var older = Generation()

    @inlinable
    init() {}

    @inlinable
    mutating func value(_ hash: UInt64, _ form: String, limit: Int) -> Value? {
      if let entry = younger.entry(hash, form) { return younger.entries[entry].value }
      guard let entry = older.entry(hash, form) else { return nil }
      let known = older.entries[entry]
      insert(hash, known, limit: limit)
      return known.value
    }

    @inlinable
    mutating func insert(_ hash: UInt64, _ entry: Entry, limit: Int) {
      if younger.entries.count >= limit / 2 {
        older = younger
        younger = Generation()
      }
      younger.insert(hash, entry)
    }
  }

  @usableFromInline
  final class Part: Sendable {
    @usableFromInline let generations = Mutex(Generations())

    @usableFromInline init() {}
  }

  @usableFromInline let parts: [Part]
  @usableFromInline let limit: Int

  /// - Parameter limit: how many forms are remembered at most; 1,024 or more.
  public init(limit: Int) {
    parts = (0..<16).map { _ in Part() }
    self.limit = limit / 16
  }

  /// What is known of a form, or else what is found out now.
  /// - Parameter variant: tells apart what is asked about the same form under different circumstances.
  @inlinable
  public func value(_ form: String, variant: UInt64 = 0, _ find: () -> Value) -> Value {
    let hash = FormMemo.hash(form) ^ (variant &* 0x9e37_79b9_7f4a_7c15)
    let part = parts[Int(truncatingIfNeeded: hash >> 60)]
    if let known = part.generations.withLock({ $0.value(hash, form, limit: limit) }) { return known }
    let value = find()
    part.generations.withLock { $0.insert(hash, Entry(form: form, value: value, hash: hash), limit: limit) }
    return value
  }

  @inlinable
  static func hash(_ form: String) -> UInt64 {
    form.utf8.withContiguousStorageIfAvailable { ByteHash.of($0) }
      ?? Array(form.utf8).withUnsafeBufferPointer { ByteHash.of($0) }
  }
}

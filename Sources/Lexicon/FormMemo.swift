import Synchronization

/// What was found out about word forms, so that a form that comes again costs one look-up (some 50 ns).
///
/// Bounded: a new form may push out an older one, which then is found out again; no answer depends on it. Shared between
/// threads, which seldom meet, since forms are spread over several parts with a lock each.
public final class FormMemo<Value: Sendable>: Sendable {
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var form: String
    @usableFromInline var value: Value

    @inlinable
    init(form: String, value: Value) {
      self.form = form
      self.value = value
    }
  }

  /// Entries stand at the place that their hash gives or at its neighbour. The hashes stand by themselves, so that a form
  /// that is not known costs one look at them, and no count of references.
  @usableFromInline
  struct Slots: Sendable {
    /// 0 where a place is free.
    @usableFromInline var hashes: [UInt64] = []
    @usableFromInline var entries: [Entry?] = []
    @usableFromInline var count = 0

    @inlinable
    init() {}

    @inlinable
    func value(_ hash: UInt64, _ form: String) -> Value? {
      if hashes.isEmpty { return nil }
      let place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
      if hashes[place] == hash, entries[place]?.form == form { return entries[place]?.value }
      let other = place ^ 1
      if hashes[other] == hash, entries[other]?.form == form { return entries[other]?.value }
      return nil
    }

    @inlinable
    mutating func insert(_ hash: UInt64, _ entry: Entry, limit: Int) {
      if count * 2 >= hashes.count, hashes.count < limit { grow() }
      let place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
      if let older = entries[place] {
        if entries[place ^ 1] == nil { count += 1 }
        entries[place ^ 1] = older
        hashes[place ^ 1] = hashes[place]
      } else {
        count += 1
      }
      entries[place] = entry
      hashes[place] = hash
    }

    @inlinable
    mutating func grow() {
      let old = zip(hashes, entries)
      let size = max(64, hashes.count * 4)
      hashes = Array(repeating: 0, count: size)
      entries = Array(repeating: nil, count: size)
      count = 0
      for case (let hash, let entry?) in old { insert(hash, entry, limit: 0) }
    }
  }

  @usableFromInline
  final class Part: Sendable {
    @usableFromInline let slots = Mutex(Slots())

    @usableFromInline init() {}
  }

  @usableFromInline let parts: [Part]
  @usableFromInline let limit: Int

  /// - Parameter limit: how many forms are remembered at most; a power of two, 1,024 or more.
  public init(limit: Int) {
    parts = (0..<16).map { _ in Part() }
    self.limit = limit / 16
  }

  /// What is known of a form, or else what is found out now.
  /// - Parameter variant: tells apart what is asked about the same form under different circumstances.
  @inlinable
  public func value(_ form: String, variant: UInt64 = 0, _ find: () -> Value) -> Value {
    // 0 marks a free place.
    let hash = max(1, FormMemo.hash(form) ^ (variant &* 0x9e37_79b9_7f4a_7c15))
    let part = parts[Int(truncatingIfNeeded: hash >> 60)]
    if let known = part.slots.withLock({ $0.value(hash, form) }) { return known }
    let value = find()
    part.slots.withLock { $0.insert(hash, Entry(form: form, value: value), limit: limit) }
    return value
  }

  @inlinable
  static func hash(_ form: String) -> UInt64 {
    form.utf8.withContiguousStorageIfAvailable { ByteHash.of($0) }
      ?? Array(form.utf8).withUnsafeBufferPointer { ByteHash.of($0) }
  }
}

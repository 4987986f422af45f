import Synchronization
import Text

/// One table of `lexicons/`: tab-separated lines found by their key.
///
/// Nothing is parsed before it is asked for. The embedded tables stand in order, so that the first look-ups search the
/// lines themselves (some 0.3 µs); a table that is asked for often gets an index of byte offsets (some 30 ns a line to
/// build, 20 ns a look-up). What is found never depends on it, hence tables are shared freely between threads.
public final class LexiconTable: Sendable {
  public let path: String
  private let segments: [LexiconSegment]
  /// How many of them are no supplements.
  private let own: Int
  /// Look-ups so far that had no index.
  private let lookups = Atomic<Int>(0)
  /// Made once, by whichever thread is first; what it points to never changes.
  private nonisolated(unsafe) let index = Atomic<UnsafeMutablePointer<LexiconIndex>?>(nil)

  /// Later segments win over earlier ones, key by key; a line `-key` in a later one deletes. Supplements only add.
  init(path: String, segments: [LexiconSegment], supplements: [LexiconSegment] = []) {
    self.path = path
    own = segments.count
    self.segments = segments + supplements
  }

  deinit {
    guard let index = index.load(ordering: .acquiring) else { return }
    index.deinitialize(count: 1)
    index.deallocate()
  }

  /// Whether there is more than what is embedded.
  public var isOverlaid: Bool { sorted == nil && !segments.isEmpty }

  /// The entry under a key, or nil. The key is compared byte by byte: pass it in NFC.
  public func row(_ key: String) -> LexiconRow? {
    var key = key
    return key.withUTF8 { row(bytes: $0) }
  }

  /// The entry under a key of UTF-8 bytes.
  public func row(bytes key: UnsafeBufferPointer<UInt8>) -> LexiconRow? {
    if key.isEmpty { return nil }
    if let index = index.load(ordering: .acquiring) { return index.pointee.row(key) }
    if let sorted, lookups.wrappingAdd(1, ordering: .relaxed).oldValue < sorted.segment.count / 400 {
      return sorted.row(key)
    }
    return indexed().pointee.row(key)
  }

  public func contains(_ key: String) -> Bool { row(key) != nil }

  public func contains(bytes key: UnsafeBufferPointer<UInt8>) -> Bool { row(bytes: key) != nil }

  /// All entries, embedded ones first, in the order of the files.
  public var rows: [LexiconRow] {
    guard let sorted else { return indexed().pointee.rows }
    var result: [LexiconRow] = []
    result.reserveCapacity(sorted.segment.count / 16)
    var position = 0
    while let line = sorted.segment.nextLine(&position) {
      result.append(LexiconRow(segment: sorted.segment, start: line.offset))
    }
    return result
  }

  public var count: Int { rows.count }

  /// The only file, if its entries stand in order, each once.
  private var sorted: SortedLines? {
    guard segments.count == 1, segments[0].isSorted else { return nil }
    return SortedLines(segment: segments[0])
  }

  private func indexed() -> UnsafeMutablePointer<LexiconIndex> {
    if let index = index.load(ordering: .acquiring) { return index }
    let new = UnsafeMutablePointer<LexiconIndex>.allocate(capacity: 1)
    new.initialize(to: LexiconIndex(segments, own: own))
    let (isFirst, other) = index.compareExchange(expected: nil, desired: new, ordering: .acquiringAndReleasing)
    guard !isFirst, let other else { return new }
    new.deinitialize(count: 1)
    new.deallocate()
    return other
  }
}

extension LexiconTable {
  /// A table of files outside `lexicons/`, such as a user's own list of names; later files win key by key.
  /// - Throws: `missingInput` for a file that cannot be read.
  public convenience init(files: [String]) throws(DepescheError) {
    var segments: [LexiconSegment] = []
    for file in files {
      guard let bytes = Lexicons.read(file) else {
        throw DepescheError(.missingInput, "cannot be read", at: Place(file: file))
      }
      segments.append(LexiconSegment(file: file, copying: bytes))
    }
    self.init(path: files.first ?? "", segments: segments)
  }
}

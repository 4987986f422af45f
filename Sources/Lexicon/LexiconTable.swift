import Text

/// One table of `lexicons/`: tab-separated lines found by their key in constant time.
///
/// Nothing is parsed before it is asked for: the index holds byte offsets of lines only (some 50 ns a line to build,
/// 100 ns a look-up). Immutable, hence shared freely between threads.
public final class LexiconTable: Sendable {
  public let path: String
  private let segments: [LexiconSegment]
  /// Open addressing; a slot holds 0 or 1 + the index into `lines`.
  private let slots: [UInt32]
  private let mask: Int
  private let lines: [Line]

  private struct Line: Sendable {
    var segment: UInt32
    var offset: UInt32
    var keyLength: UInt32
  }

  /// Later segments win over earlier ones, key by key; a line `-key` in a later one deletes. Supplements only add.
  init(path: String, segments own: [LexiconSegment], supplements: [LexiconSegment] = []) {
    self.path = path
    let segments = own + supplements
    self.segments = segments
    var capacity = 64
    let total = segments.reduce(0) { $0 + $1.count }
    while capacity < total / 10 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    var lines: [Line] = []
    lines.reserveCapacity(total / 24)
    var mask = capacity - 1

    func grow() {
      capacity *= 2
      mask = capacity - 1
      slots = [UInt32](repeating: 0, count: capacity)
      for (index, line) in lines.enumerated() {
        let base = segments[Int(line.segment)].base
        let key = UnsafeRawBufferPointer(start: base + Int(line.offset), count: Int(line.keyLength))
        var slot = LexiconTable.hash(key) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(index + 1)
      }
    }

    for (number, segment) in segments.enumerated() {
      segment.forEachLine { offset, length in
        var start = offset
        var deletes = false
        if number > 0, segment.base[offset] == UInt8(ascii: "-"), length > 1, segment.base[offset + 1] != 0x09 {
          deletes = true
          start += 1
        }
        let keyLength = segment.keyLength(from: start, to: offset + length)
        let key = UnsafeRawBufferPointer(start: segment.base + start, count: keyLength)
        if lines.count * 2 >= capacity { grow() }
        var slot = LexiconTable.hash(key) & mask
        while slots[slot] != 0 {
          let line = lines[Int(slots[slot]) - 1]
          if LexiconTable.equal(key, segments[Int(line.segment)].base + Int(line.offset), Int(line.keyLength)) { break }
          slot = (slot + 1) & mask
        }
        let new = Line(segment: UInt32(number), offset: deletes ? .max : UInt32(start), keyLength: UInt32(keyLength))
        if slots[slot] != 0 {
          // An entry that an overlay replaces keeps its place in the order of the table.
          let index = Int(slots[slot]) - 1
          if deletes {
            lines[index].keyLength = 0
          } else if number > 0, number < own.count {
            lines[index] = new
          }
        } else if !deletes {
          lines.append(new)
          slots[slot] = UInt32(lines.count)
        }
      }
    }
    self.slots = slots
    self.mask = mask
    self.lines = lines
  }

  /// The entry under a key, or nil. The key is compared byte by byte: pass it in NFC.
  public func row(_ key: String) -> LexiconRow? {
    var key = key
    return key.withUTF8 { row(UnsafeRawBufferPointer($0)) }
  }

  /// The entry under a key of raw UTF-8 bytes.
  public func row(_ key: UnsafeRawBufferPointer) -> LexiconRow? {
    guard !key.isEmpty else { return nil }
    var slot = LexiconTable.hash(key) & mask
    while slots[slot] != 0 {
      let line = lines[Int(slots[slot]) - 1]
      if LexiconTable.equal(key, segments[Int(line.segment)].base + Int(line.offset), Int(line.keyLength)) {
        return LexiconRow(segment: segments[Int(line.segment)], start: Int(line.offset))
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  public func contains(_ key: String) -> Bool { row(key) != nil }

  /// All entries, embedded ones first, in the order of the files.
  public var rows: [LexiconRow] {
    lines.compactMap { line in
      line.keyLength == 0 ? nil : LexiconRow(segment: segments[Int(line.segment)], start: Int(line.offset))
    }
  }

  public var count: Int { lines.reduce(0) { $0 + ($1.keyLength > 0 ? 1 : 0) } }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo), folded so that the low bits are good for masking.
  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff_ffff_ffff)
  }

  private static func equal(_ key: UnsafeRawBufferPointer, _ other: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    guard key.count == length else { return false }
    for index in 0..<length where key[index] != other[index] { return false }
    return true
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

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a word or of a stretch of it, cut and compared without making strings.
typealias WordBytes = UnsafeBufferPointer<UInt8>

extension WordBytes {
  func starts(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && matches(text, at: 0)
  }

  func ends(in text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    // Most words differ in the last byte.
    guard count >= length, length == 0 || self[count - 1] == text.utf8Start[length - 1] else { return false }
    return matches(text, at: count - length)
  }

  func equals(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && matches(text, at: 0) }

  var string: String { String(decoding: self, as: UTF8.self) }

  private func matches(_ text: StaticString, at offset: Int) -> Bool {
    for index in 0..<text.utf8CodeUnitCount where self[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// The stretch between two offsets.
  func cut(_ start: Int, _ end: Int) -> WordBytes { WordBytes(rebasing: self[start..<end]) }

  func dropping(first count: Int) -> WordBytes { cut(count, self.count) }

  func dropping(last count: Int) -> WordBytes { cut(0, self.count - count) }

  /// Whether a letter begins at an offset: no byte in the middle of a letter.
  func isLetterStart(_ offset: Int) -> Bool { self[offset] & 0xc0 != 0x80 }

  /// The offsets of the letters, and the word's end.
  var letterStarts: [Int] {
    var result: [Int] = []
    result.reserveCapacity(count + 1)
    for offset in indices where isLetterStart(offset) { result.append(offset) }
    result.append(count)
    return result
  }

  var letterCount: Int {
    var result = 0
    for byte in self where byte & 0xc0 != 0x80 { result += 1 }
    return result
  }
}

extension String {
  /// Calls back with the bytes of the string.
  func withBytes<Result>(_ body: (WordBytes) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }

  /// With a capital for its first letter.
  var capitalized: String {
    withBytes { bytes in
      var key = KeyBuffer(capacity: bytes.count)
      key.appendCapitalized(bytes)
      return key.string
    }
  }
}

/// A key of a table while it is put together from pieces; a string is made of it only if an entry stands under it.
struct KeyBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    memory = KeyBuffer.memory(capacity)
    self.capacity = capacity
  }

  deinit { free(memory) }

  /// By `malloc`, since `allocate` asks for an alignment as well, which takes twice as long; buffers are made and given up
  /// for every word that is met for the first time.
  private static func memory(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    guard let start = malloc(max(1, capacity)) else { return .allocate(capacity: max(1, capacity)) }
    return start.bindMemory(to: UInt8.self, capacity: capacity)
  }

  /// Valid until the next change.
  var bytes: WordBytes { WordBytes(start: memory, count: count) }

  var string: String { bytes.string }

  mutating func clear() { count = 0 }

  /// Takes away what was appended behind a length.
  mutating func truncate(to length: Int) { count = min(count, length) }

  mutating func append(_ bytes: WordBytes) {
    guard let start = bytes.baseAddress else { return }
    append(start, bytes.count)
  }

  mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  /// A word with a capital for its first letter.
  mutating func appendCapitalized(_ word: WordBytes) {
    guard let first = word.first else { return }
    let start = count
    if first < 0x80 {
      append(word)
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { memory[start] = first - 0x20 }
      return
    }
    let letterEnd = word.indices.dropFirst().first(where: word.isLetterStart) ?? word.count
    word.cut(0, letterEnd).string.uppercased().withBytes { append($0) }
    append(word.dropping(first: letterEnd))
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if count + length > capacity { grow(to: count + length) }
    (memory + count).update(from: start, count: length)
    count += length
  }

  private mutating func grow(to length: Int) {
    let larger = KeyBuffer.memory(length * 2)
    larger.update(from: memory, count: count)
    free(memory)
    memory = larger
    capacity = length * 2
  }
}

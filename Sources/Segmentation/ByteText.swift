/// A text as UTF-8 bytes, read forwards and backwards by code point. The bytes are valid UTF-8, as those of a `String`
/// are, and offsets are always those of code points.
struct ByteText {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The code point at an offset and how many bytes it takes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    guard offset + length <= bytes.count else { return (0xfffd, 1) }
    var value = UInt32(first) & (length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07)
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3f) }
    return (value, length)
  }

  /// The code point that ends at an offset, which is greater than 0.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while start > 0, bytes[start] & 0xc0 == 0x80 { start -= 1 }
    return (scalar(at: start).value, offset - start)
  }

  /// The class of the code point at an offset; `lineEnd` at the end of the text.
  @inline(__always)
  func characterClass(at offset: Int) -> CharacterClass {
    offset < bytes.count ? .of(scalar(at: offset).value) : .lineEnd
  }

  /// The class of the code point before an offset; `lineEnd` at the start of the text.
  @inline(__always)
  func characterClass(before offset: Int) -> CharacterClass {
    offset > 0 ? .of(scalar(before: offset).value) : .lineEnd
  }

  /// The end of the run of code points from an offset on that satisfy a condition.
  @inline(__always)
  func end(from offset: Int, limit: Int, while condition: (CharacterClass) -> Bool) -> Int {
    var at = offset
    while at < limit {
      let (value, length) = scalar(at: at)
      guard condition(.of(value)) else { break }
      at += length
    }
    return at
  }

  /// The start of the run of code points before an offset that satisfy a condition.
  @inline(__always)
  func start(before offset: Int, limit: Int, while condition: (CharacterClass) -> Bool) -> Int {
    var at = offset
    while at > limit {
      let (value, length) = scalar(before: at)
      guard condition(.of(value)) else { break }
      at -= length
    }
    return at
  }

  /// Whether a word is this one, in ASCII.
  func word(_ range: Range<Int>, is word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != word.utf8Start[index] { return false }
    return true
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

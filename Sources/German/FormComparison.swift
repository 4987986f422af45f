/// Comparing a word's text with a word of the grammar is what the analysis does most, some seventy times a word. Nearly
/// always the lengths already differ, which is seen without a call and without a count of references; before, a tenth of the
/// analysis went into that. Texts and data stand in one normal form, so that what has another length is another word.
extension String {
  /// For all of this module in the place of the standard library's.
  @inline(__always)
  static func == (a: String, b: String) -> Bool { a.utf8.count == b.utf8.count && areEqual(a, b) }

  @inline(__always)
  static func != (a: String, b: String) -> Bool { !(a == b) }

  /// As the standard library compares.
  @inline(__always)
  private static func areEqual<Value: Equatable>(_ a: Value, _ b: Value) -> Bool { a == b }

  /// For places that are asked at every word: a list of words in brackets is made and given up each time.
  @inline(__always)
  func isOne(of a: String, _ b: String) -> Bool { self == a || self == b }

  @inline(__always)
  func isOne(of a: String, _ b: String, _ c: String) -> Bool { self == a || self == b || self == c }

  @inline(__always)
  func isOne(of a: String, _ b: String, _ c: String, _ d: String) -> Bool {
    self == a || self == b || self == c || self == d
  }
}

extension String {
  /// Whether a text begins with a small letter of ASCII, as most do.
  var beginsSmall: Bool { utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false }

  /// The last byte of a text of nothing but small letters of ASCII, as most words are; nil for every other text.
  var lastOfSmallLetters: UInt8? {
    utf8.withContiguousStorageIfAvailable { bytes -> UInt8? in
      for byte in bytes where byte < UInt8(ascii: "a") || byte > UInt8(ascii: "z") { return nil }
      return bytes.last
    } ?? nil
  }

  /// Whether a byte stands in a text; a look at the bytes themselves, since a view of them takes three times as long.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      for other in bytes where other == byte { return true }
      return false
    } ?? utf8.contains(byte)
  }
}

extension String {
  /// Whether a byte of ASCII stands in a text twice running; to search for a text in a text takes a hundred times as long.
  func holdsDouble(_ byte: UInt8) -> Bool {
    var isBehind = false
    for other in utf8 {
      if other == byte, isBehind { return true }
      isBehind = other == byte
    }
    return false
  }
}

extension Array where Element == String {
  /// Likewise for what is looked for in a list.
  func contains(_ text: String) -> Bool {
    for element in self where element == text { return true }
    return false
  }
}

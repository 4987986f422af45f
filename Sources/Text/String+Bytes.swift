extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The last byte; nil for an empty text. `utf8.last` asks first whether the place before the end is inside a letter,
  /// which takes three times as long.
  @inlinable
  public var lastByte: UInt8? { utf8.withContiguousStorageIfAvailable { $0.last } ?? utf8.last }

  /// Whether a text ends in another one, byte by byte. Both are expected in one normal form, as texts and data are here;
  /// `hasSuffix` compares whole characters, which takes ten times as long outside of ASCII.
  @inlinable
  public func ends(in ending: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      ending.utf8.withContiguousStorageIfAvailable { ending in
        var (place, left) = (bytes.count, ending.count)
        guard left <= place else { return false }
        while left > 0 {
          place -= 1
          left -= 1
          if bytes[place] != ending[left] { return false }
        }
        return true
      }
    }
    return (found ?? nil)
      ?? (utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8))
  }
}

extension StringProtocol {
  /// What stands between marks of ASCII, without what is empty: as `split` has it, which compares whole characters and takes
  /// ten times as long.
  @inlinable
  public func pieces(between mark: Unicode.Scalar) -> [String] {
    let mark = UInt8(ascii: mark)
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      var result: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == mark {
        if start < end { result.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return result
    }
    return found ?? utf8.split(separator: mark).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What stands between spaces, without what is empty: `split(separator: " ")`, by bytes where no mark can be put to a
  /// space by a character of its own (below U+0300, in UTF-8 before 0xCC).
  @inlinable public var spacedWords: [String] {
    if !utf8.contains(0x20) { return isEmpty ? [] : [String(self)] }
    return utf8.contains { $0 >= 0xcc } ? split(separator: " ").map { String($0) } : pieces(between: " ")
  }
}

extension String {
  /// Whether a text holds another one, byte by byte; `contains` compares whole characters, which takes a hundred times as
  /// long.
  public func holds(_ part: StaticString) -> Bool {
    let part = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    var text = self
    return text.withUTF8 { bytes in
      guard let first = part.first, bytes.count >= part.count else { return part.isEmpty }
      var place = 0
      while place + part.count <= bytes.count {
        if bytes[place] == first {
          var length = 1
          while length < part.count, bytes[place + length] == part[length] { length += 1 }
          if length == part.count { return true }
        }
        place += 1
      }
      return false
    }
  }

  /// `lowercased()`, without a look at Unicode's tables for the letters of ASCII and Latin-1, hence of German.
  public var inSmallLetters: String {
    guard let hasCapital = utf8.withContiguousStorageIfAvailable(String.hasLatinCapital) ?? nil else {
      return lowercased()
    }
    return hasCapital ? withSmallLatinLetters : self
  }

  /// Whether there is a capital; nil if there are letters beyond those of ASCII and Latin-1.
  private static func hasLatinCapital(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    var hasCapital = false
    var before: UInt8 = 0
    for byte in bytes {
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5a { hasCapital = true }
      } else if byte <= 0xbf, before == 0xc3 {
        // The letters of Latin-1 begin with 0xC3 in UTF-8, the capitals among them go on with 0x80…0x9E.
        if byte <= 0x9e, byte != 0x97 { hasCapital = true }
      } else if byte != 0xc3 {
        return nil
      }
      before = byte
    }
    return hasCapital
  }

  /// The text, which holds no letters but those of ASCII and Latin-1, in small letters.
  private var withSmallLatinLetters: String {
    String(unsafeUninitializedCapacity: utf8.count) { bytes in
      let count = utf8.withContiguousStorageIfAvailable { letters in
        var before: UInt8 = 0
        for index in letters.indices {
          let byte = letters[index]
          let isCapital =
            byte < 0x80 ? 0x41 <= byte && byte <= 0x5a : before == 0xc3 && byte <= 0x9e && byte != 0x97
          bytes[index] = isCapital ? byte + 0x20 : byte
          before = byte
        }
        return letters.count
      }
      return count ?? 0
    }
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
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

extension String {
  /// `lowercased()`, without a look at Unicode's tables for the letters of ASCII and Latin-1, hence of German.
  public var inSmallLetters: String {
    var text = self
    return text.withUTF8(String.hasLatinCapital).map { $0 ? withSmallLatinLetters : self } ?? lowercased()
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
      var count = 0
      var before: UInt8 = 0
      for byte in utf8 {
        let isCapital =
          byte < 0x80 ? 0x41 <= byte && byte <= 0x5a : before == 0xc3 && byte <= 0x9e && byte != 0x97
        bytes[count] = isCapital ? byte + 0x20 : byte
        before = byte
        count += 1
      }
      return count
    }
  }
}

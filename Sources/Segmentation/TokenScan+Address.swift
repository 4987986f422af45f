import Text

extension TokenScan {
  /// The end of an address that begins with a scheme or with `www.`, or nil if there is none.
  func webAddress(from start: Int) -> Int? {
    switch text.bytes[start] | 0x20 {
    case UInt8(ascii: "w"):
      guard starts(start, with: "www."), kind(at: start + 4).isWord else { return nil }
    case UInt8(ascii: "h"):
      guard starts(start, with: "http://") || starts(start, with: "https://") else { return nil }
    case UInt8(ascii: "f"):
      guard starts(start, with: "ftp://") else { return nil }
    default:
      return nil
    }
    return addressEnd(from: start)
  }

  /// Where an address ends: at white space, a quotation mark or an angle bracket, without the punctuation before them.
  func addressEnd(from start: Int) -> Int {
    var at = start
    var depth = 0
    while at < range.upperBound {
      let (value, length) = text.scalar(at: at)
      let kind = CharacterClass.of(value)
      if kind == .space || kind == .lineEnd || kind == .quote || value == 0x3c || value == 0x3e { break }
      if value == 0x28 { depth += 1 }
      if value == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      at += length
    }
    let end = text.start(before: at, limit: start + 1) {
      $0 == .stop || $0 == .comma || $0 == .exclamation || $0.isQuote
    }
    return end
  }

  private func starts(_ offset: Int, with prefix: StaticString) -> Bool {
    for index in 0..<prefix.utf8CodeUnitCount {
      let wanted = prefix.utf8Start[index]
      let found = byte(at: offset + index)
      guard found == wanted || found | 0x20 == wanted else { return false }
    }
    return true
  }
}

/// The top-level domains under which names of the web occur in running text (`Spiegel.de`).
enum TopLevelDomain {
  private static let known: Set<String> = [
    "de", "at", "ch", "com", "org", "net", "eu", "info", "ru", "ua", "uk", "fr", "it", "es", "pl", "nl", "be", "cz",
    "tv",
    "io", "us", "gov", "edu", "biz", "by", "news", "online", "app", "dev", "li", "lu", "dk", "se", "no", "pt", "tr",
    "cn",
    "jp",
  ]

  static func isKnown(_ name: String) -> Bool { known.contains(name) }
}

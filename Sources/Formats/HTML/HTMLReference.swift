/// Character references of HTML: `&uuml;`, `&#252;`, `&#xfc;`.
public enum HTMLReference {
  /// The text of a stretch of source with its references resolved.
  public static func resolved(_ source: some Collection<UInt8>) -> String {
    let bytes = Array(source)
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "&"), let found = read(bytes, at: at, limit: bytes.count) {
        result += found.text.utf8
        at = found.end
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The reference that begins at an ampersand, or nil if that is a sign of its own (`A & B`, `?a=1&b=2`).
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> (text: String, end: Int)? {
    guard start + 2 < limit else { return nil }
    return bytes[start + 1] == UInt8(ascii: "#")
      ? number(bytes, at: start, limit: limit) : name(bytes, at: start, limit: limit)
  }

  private static func number(_ bytes: [UInt8], at start: Int, limit: Int) -> (text: String, end: Int)? {
    var at = start + 2
    let isHexadecimal = bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { at += 1 }
    let first = at
    var value: UInt32 = 0
    while at < limit, let digit = digit(bytes[at], isHexadecimal: isHexadecimal) {
      // Beyond U+10FFFF further digits change nothing.
      if value <= 0x10ffff { value = value * (isHexadecimal ? 16 : 10) + digit }
      at += 1
    }
    guard at > first else { return nil }
    if at < limit, bytes[at] == UInt8(ascii: ";") { at += 1 }
    // Pages made on Windows number its characters in the room of control characters.
    if value >= 0x80, value < 0xa0 { value = HTMLEntityTable.windows1252[Int(value) - 0x80] }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (String(Character(scalar ?? "\u{fffd}")), at)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  private static func name(_ bytes: [UInt8], at start: Int, limit: Int) -> (text: String, end: Int)? {
    var at = start + 1
    while at < limit, at - start <= 10, isAlphanumeric(bytes[at]) { at += 1 }
    guard at > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<at], as: UTF8.self)
    if at < limit, bytes[at] == UInt8(ascii: ";") {
      return HTMLEntityTable.scalars[name].map { (String(Character($0)), at + 1) }
    }
    // The names of Latin-1 are known without their semicolon, as old pages write them.
    guard HTMLEntityTable.withoutSemicolon.contains(name), let scalar = HTMLEntityTable.scalars[name] else {
      return nil
    }
    return (String(Character(scalar)), at)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a || byte >= 0x30 && byte <= 0x39
  }
}

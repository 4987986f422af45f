import Text

/// A strict parser of one JSON text (RFC 8259): no comments, no trailing commas, no `NaN`, nothing behind the value.
///
/// Some 200 MB/s on records with long strings. Errors carry byte offsets into the text.
public struct JSONParser {
  /// Arrays and objects may be nested this deep; beyond that a text is refused, not a stack overrun.
  public static let maximumDepth = 512

  private let bytes: [UInt8]
  private let lossy: Bool
  private var at = 0
  private var depth = 0

  private init(bytes: [UInt8], lossy: Bool) {
    self.bytes = bytes
    self.lossy = lossy
  }

  /// - Parameters:
  ///   - bytes: the text; it must be UTF-8.
  ///   - lossy: whether ill-formed UTF-8 and lone surrogates become U+FFFD instead of an error.
  /// - Throws: `invalidEncoding` or `invalidJSON`; `place.byte` is the offset into `bytes`.
  public static func parse(_ bytes: [UInt8], lossy: Bool = false) throws(DepescheError) -> JSONValue {
    if !lossy {
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
      } catch {
        let offset = error.byteOffsets.lowerBound
        throw failure(.invalidEncoding, "invalid UTF-8", at: offset)
      }
    }
    var parser = JSONParser(bytes: bytes, lossy: lossy)
    parser.skipSpace()
    let value = try parser.value()
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.unexpected("the end of the text") }
    return value
  }

  private static func failure(_ code: DepescheError.Code, _ message: String, at offset: Int) -> DepescheError {
    DepescheError(code, "\(message) at byte \(offset)", at: Place(file: "", byte: offset))
  }

  private func unexpected(_ expected: String) -> DepescheError {
    guard at < bytes.count else { return Self.failure(.invalidJSON, "text ends where \(expected) should be", at: at) }
    let byte = bytes[at]
    let found = byte > 0x20 && byte < 0x7f ? "“\(Character(UnicodeScalar(byte)))”" : "0x\(String(byte, radix: 16))"
    return Self.failure(.invalidJSON, "found \(found) where \(expected) should be", at: at)
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0a, 0x0d, 0x09: at += 1
      default: return
      }
    }
  }

  private func peek(_ byte: Unicode.Scalar) -> Bool {
    at < bytes.count && bytes[at] == UInt8(ascii: byte)
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek(byte) else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(DepescheError) -> JSONValue {
    guard at < bytes.count else { throw unexpected("a value") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(DepescheError) -> JSONValue {
    for index in 0..<text.utf8CodeUnitCount {
      guard at < bytes.count, bytes[at] == text.utf8Start[index] else { throw unexpected("“\(text)”") }
      at += 1
    }
    return value
  }

  private mutating func enter() throws(DepescheError) {
    depth += 1
    guard depth <= JSONParser.maximumDepth else {
      throw Self.failure(.invalidJSON, "nested more than \(JSONParser.maximumDepth) deep", at: at)
    }
    at += 1
  }

  private mutating func object() throws(DepescheError) -> JSONObject {
    try enter()
    defer { depth -= 1 }
    var members: [(name: String, value: JSONValue)] = []
    skipSpace()
    if take("}") { return JSONObject() }
    while true {
      skipSpace()
      guard peek("\"") else { throw unexpected("a name") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw unexpected("“:”") }
      skipSpace()
      members.append((name, try value()))
      skipSpace()
      if take("}") { return JSONObject(parsed: members) }
      guard take(",") else { throw unexpected("“,” or “}”") }
    }
  }

  private mutating func array() throws(DepescheError) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return values }
    while true {
      skipSpace()
      values.append(try value())
      skipSpace()
      if take("]") { return values }
      guard take(",") else { throw unexpected("“,” or “]”") }
    }
  }

  private mutating func digits() throws(DepescheError) {
    let start = at
    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    if at == start { throw unexpected("a digit") }
  }

  private mutating func number() throws(DepescheError) -> JSONNumber {
    let start = at
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return JSONNumber(literal: String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func string() throws(DepescheError) -> String {
    at += 1
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        defer { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw Self.failure(.invalidJSON, "control character in a string", at: at)
      default: at += 1
      }
    }
    throw unexpected("the end of a string")
  }

  /// The rest of a string that has escapes, `at` standing on the first backslash.
  private mutating func escapedString(from start: Int) throws(DepescheError) -> String {
    var result = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        result.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw Self.failure(.invalidJSON, "control character in a string", at: at)
      default:
        result.append(byte)
        at += 1
      }
    }
    throw unexpected("the end of a string")
  }

  private mutating func escape() throws(DepescheError) -> Unicode.Scalar {
    let start = at
    at += 1
    guard at < bytes.count else { throw unexpected("an escape") }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default:
      at -= 1
      throw unexpected("one of \"\\/bfnrtu")
    }
    let unit = try fourHexadecimalDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // A high surrogate must be followed by the escape of a low one.
    if unit < 0xdc00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") {
      let back = at
      at += 2
      let low = try fourHexadecimalDigits()
      if (0xdc00...0xdfff).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
      {
        return scalar
      }
      at = back
    }
    guard lossy else { throw Self.failure(.invalidJSON, "lone surrogate", at: start) }
    return "\u{fffd}"
  }

  private mutating func fourHexadecimalDigits() throws(DepescheError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count, let digit = Character(UnicodeScalar(bytes[at])).hexDigitValue, bytes[at] < 0x80 else {
        throw unexpected("a hexadecimal digit")
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}

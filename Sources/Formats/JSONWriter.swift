/// Writes JSON without white space. Text goes out as UTF-8; only what RFC 8259 requires is escaped.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("text", "Guten Tag")
///       json.member("start", 0)
///     }
///
/// The order of calls is the order of the output, so the same calls give the same bytes.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose("[", "]", body)
  }

  public mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
    array { json in for element in elements { body(&json, element) } }
  }

  /// The name of a member; its value is what is written next.
  public mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  public mutating func int(_ value: Int) { literal(String(value)) }
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func null() { literal("null") }

  /// Rounded to `digits` places behind the point, so that the last bits of a sum never show. NaN and infinity are null.
  public mutating func double(_ value: Double, digits: Int = 4) {
    if value.isFinite { literal("\(JSONWriter.rounded(value, digits: digits))") } else { null() }
  }

  /// A finite number rounded to some places behind the point, never -0.
  public static func rounded(_ value: Double, digits: Int) -> Double {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    guard rounded.isFinite else { return value }
    return rounded == 0 ? 0 : rounded
  }

  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let number): literal(number.literal)
    case .string(let value): string(value)
    case .array(let values): array(values) { $0.value($1) }
    case .object(let object):
      self.object { json in for member in object.members { json.member(member.name, member.value) } }
    }
  }

  public mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  public mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    int(value)
  }

  public mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  public mutating func member(_ name: String, _ value: Double, digits: Int = 4) {
    self.name(name)
    double(value, digits: digits)
  }

  public mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }

  /// A member that is left out where there is no value.
  public mutating func member(_ name: String, _ value: String?) {
    if let value { member(name, value) }
  }

  public mutating func member<Element>(
    _ name: String, _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, body)
  }

  /// Offsets as `[start,end]`.
  public mutating func range(_ range: Range<Int>) {
    array { json in
      json.int(range.lowerBound)
      json.int(range.upperBound)
    }
  }

  private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0a: bytes.append(contentsOf: "\\n".utf8)
      case 0x0d: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

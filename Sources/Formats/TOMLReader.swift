import Text

/// Reads the part of TOML 1.0 that settings need: comments, tables with bare or quoted names, and keys with strings,
/// whole numbers, decimals, truth values and arrays of them. Dates, inline tables, arrays of tables and strings of several
/// lines are refused.
public struct TOMLReader {
  /// A key with its values: one, or those of an array.
  public struct Entry: Sendable, Equatable {
    /// The table's name; its parts are joined by a full stop. Empty before the first table.
    public var table: String
    public var key: String
    public var values: [String]
    public var isArray: Bool
    public var place: Place
  }

  private let bytes: [UInt8]
  private let file: String
  private var at = 0

  private init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    self.file = file
  }

  /// - Throws: `invalidData` with line and column.
  public static func entries(of text: String, file: String) throws(DepescheError) -> [Entry] {
    var reader = TOMLReader(text, file: file)
    return try reader.read()
  }

  private mutating func read() throws(DepescheError) -> [Entry] {
    var entries: [Entry] = []
    var table = ""
    var seen: Set<String> = []
    while true {
      skipSpace(withLines: true)
      guard let byte = peek else { return entries }
      let place = place(at)
      if byte == UInt8(ascii: "[") {
        at += 1
        guard peek != UInt8(ascii: "[") else { throw error("arrays of tables have no use here") }
        table = try path().joined(separator: ".")
        try expect(UInt8(ascii: "]"))
      } else {
        let key = try path().joined(separator: ".")
        guard seen.insert("\(table)\u{0}\(key)").inserted else {
          throw DepescheError(.invalidData, "“\(key)” is set twice", at: place)
        }
        try expect(UInt8(ascii: "="))
        skipSpace(withLines: false)
        let isArray = peek == UInt8(ascii: "[")
        let values = isArray ? try array() : [try value()]
        entries.append(Entry(table: table, key: key, values: values, isArray: isArray, place: place))
      }
      skipSpace(withLines: false)
      guard peek == nil || peek == UInt8(ascii: "\n") else { throw error("something stands behind the value") }
    }
  }

  private mutating func path() throws(DepescheError) -> [String] {
    var parts: [String] = []
    while true {
      skipSpace(withLines: false)
      if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        parts.append(try string(quote))
      } else {
        let start = at
        while let byte = peek, isBare(byte) { at += 1 }
        guard at > start else { throw error("a name is missing") }
        parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
      }
      skipSpace(withLines: false)
      guard peek == UInt8(ascii: ".") else { return parts }
      at += 1
    }
  }

  private mutating func array() throws(DepescheError) -> [String] {
    at += 1
    var values: [String] = []
    while true {
      skipSpace(withLines: true)
      guard peek != nil else { throw error("the array is never closed") }
      if peek == UInt8(ascii: "]") {
        at += 1
        return values
      }
      values.append(try value())
      skipSpace(withLines: true)
      if peek == UInt8(ascii: ",") {
        at += 1
      } else if peek != UInt8(ascii: "]") {
        throw error("a comma is missing")
      }
    }
  }

  private mutating func value() throws(DepescheError) -> String {
    guard let first = peek else { throw error("a value is missing") }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return try string(first) }
    let start = at
    while let byte = peek, isBare(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if word == "true" || word == "false" { return word }
    guard word.utf8.first.map({ $0 != 0x5f }) ?? false, Double(word.filter { $0 != "_" }) != nil else {
      at = start
      throw error(word.isEmpty ? "a value is missing" : "text stands in quotation marks: \"\(word)\"")
    }
    return word.filter { $0 != "_" }
  }

  private mutating func string(_ quote: UInt8) throws(DepescheError) -> String {
    let start = at
    at += 1
    var result: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\n") {
      at += 1
      if byte == quote { return String(decoding: result, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") else {
        result.append(byte)
        continue
      }
      result += try escape()
    }
    at = start
    throw error("the text is never closed")
  }

  private mutating func escape() throws(DepescheError) -> [UInt8] {
    let letter = peek
    at += 1
    switch letter {
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [bytes[at - 1]]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = letter == UInt8(ascii: "u") ? 4 : 8
      let digits = String(decoding: bytes[at..<min(bytes.count, at + count)], as: UTF8.self)
      guard digits.utf8.count == count, let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
        throw error("\\u needs 4, \\U 8 hexadecimal digits of a character")
      }
      at += count
      return Array(String(scalar).utf8)
    default: throw error("an unknown escape; in 'single quotes' a backslash is itself")
    }
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func expect(_ byte: UInt8) throws(DepescheError) {
    skipSpace(withLines: false)
    guard peek == byte else { throw error("“\(Unicode.Scalar(byte))” is missing") }
    at += 1
  }

  private mutating func skipSpace(withLines: Bool) {
    while let byte = peek {
      if byte == UInt8(ascii: "#") {
        while let byte = peek, byte != UInt8(ascii: "\n") { at += 1 }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0d || (withLines && byte == UInt8(ascii: "\n")) {
        at += 1
      } else {
        return
      }
    }
  }

  private func error(_ message: String) -> DepescheError {
    DepescheError(.invalidData, message, at: place(min(at, bytes.count)))
  }

  private func place(_ offset: Int) -> Place {
    let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Place(file: file, line: line, column: offset - start + 1, byte: offset)
  }
}

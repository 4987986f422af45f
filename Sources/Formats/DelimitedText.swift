import Text

/// Tables as text: CSV as RFC 4180 has it, and TSV without quoting (IANA `text/tab-separated-values`).
public struct DelimitedText: Sendable {
  /// Fields of one record, and where it stands.
  public struct Record: Sendable, Equatable {
    public var fields: [String]
    /// Line in which the record begins, from 1.
    public var line: Int

    public init(fields: [String], line: Int) {
      self.fields = fields
      self.line = line
    }
  }

  public enum Dialect: Sendable, Equatable {
    case tsv
    /// Comma, or the semicolon that spreadsheets write where the comma is the decimal mark.
    case csv(separator: Unicode.Scalar)
  }

  public let dialect: Dialect
  private let separator: UInt8
  private let quotes: Bool

  public init(_ dialect: Dialect) {
    self.dialect = dialect
    switch dialect {
    case .tsv:
      separator = 0x09
      quotes = false
    case .csv(let scalar):
      separator = scalar.isASCII ? UInt8(ascii: scalar) : UInt8(ascii: ",")
      quotes = true
    }
  }

  /// The dialect of a text: TSV if its first line has a tab outside quotes, else CSV with whichever of `;` and `,` comes
  /// more often there.
  public static func detect(in text: String) -> Dialect {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0a {
        // Empty lines are no records and tell nothing.
        if counts.keys.allSatisfy({ $0 == 0x0d }) { continue }
        break
      }
      counts[byte, default: 0] += 1
    }
    if counts[0x09, default: 0] > 0 { return .tsv }
    let semicolons = counts[UInt8(ascii: ";"), default: 0]
    return .csv(separator: semicolons > counts[UInt8(ascii: ","), default: 0] ? ";" : ",")
  }

  /// All records. Empty lines are no records.
  /// - Parameter file: as errors name it.
  /// - Throws: `invalidData` with line and column (in bytes): a quotation mark that is never closed, or text behind one
  ///   that is.
  public func records(in text: String, file: String) throws(DepescheError) -> [Record] {
    let bytes = Array(text.utf8)
    var records: [Record] = []
    var at = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    var line = 1
    while at < bytes.count {
      let first = line
      var fields: [String] = []
      var atEnd = false
      var lineStart = at
      while !atEnd {
        var field: [UInt8] = []
        if quotes, at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
          let opened = Place(file: file, line: line, column: at - lineStart + 1, byte: at)
          at += 1
          while true {
            guard at < bytes.count else {
              throw DepescheError(.invalidData, "quotation mark is never closed", at: opened)
            }
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") {
              guard at < bytes.count, bytes[at] == byte else { break }
              at += 1
            } else if byte == 0x0a {
              line += 1
              lineStart = at
            }
            field.append(byte)
          }
          if at < bytes.count, bytes[at] == 0x0d, at + 1 == bytes.count || bytes[at + 1] == 0x0a { at += 1 }
          guard at == bytes.count || bytes[at] == separator || bytes[at] == 0x0a else {
            throw DepescheError(
              .invalidData, "text behind a closing quotation mark",
              at: Place(file: file, line: line, column: at - lineStart + 1, byte: at))
          }
        } else {
          let start = at
          while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0a { at += 1 }
          var end = at
          if end > start, at == bytes.count || bytes[at] == 0x0a, bytes[end - 1] == 0x0d { end -= 1 }
          field = Array(bytes[start..<end])
        }
        fields.append(String(decoding: field, as: UTF8.self))
        atEnd = at == bytes.count || bytes[at] == 0x0a
        at += 1
      }
      line += 1
      if fields != [""] { records.append(Record(fields: fields, line: first)) }
    }
    return records
  }

  /// One record with its line end. A field is quoted only where it must be; TSV, which cannot quote, gets a space for a
  /// tab or line end.
  public func line(_ fields: [String]) -> String {
    let parts = fields.map { field -> String in
      let bytes = field.utf8
      if !quotes {
        guard bytes.contains(where: { $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }) else { return field }
        return String(
          decoding: bytes.map { $0 == 0x09 || $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 }, as: UTF8.self)
      }
      let special: Set<UInt8> = [separator, UInt8(ascii: "\""), 0x0a, 0x0d]
      guard bytes.contains(where: special.contains) else { return field }
      var quoted: [UInt8] = [UInt8(ascii: "\"")]
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { quoted.append(byte) }
        quoted.append(byte)
      }
      quoted.append(UInt8(ascii: "\""))
      return String(decoding: quoted, as: UTF8.self)
    }
    return parts.joined(separator: String(Character(UnicodeScalar(separator)))) + "\n"
  }
}

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
  let separator: UInt8
  let quotes: Bool

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
  public static func detect(in text: String) -> Dialect { detect(in: Array(text.utf8)) }

  /// The same for a text as UTF-8. Lines that start with `# ` tell nothing.
  public static func detect(in bytes: [UInt8]) -> Dialect {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var isComment = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "#"), index == 0 || bytes[index - 1] == 0x0a, counts.isEmpty {
        isComment = index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0a
      }
      if isComment {
        isComment = byte != 0x0a
        continue
      }
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
    var reader = DelimitedReader(Array(text.utf8), dialect: dialect, file: file)
    var records: [Record] = []
    var fields: [String] = []
    while let line = try reader.next(into: &fields) { records.append(Record(fields: fields, line: line)) }
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

import Text

/// Reads a table record by record, without keeping what it has read. After an error it goes on with the next line, so
/// that a caller who wants all errors gets them.
public struct DelimitedReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let quotes: Bool
  private let skipsComments: Bool
  private let file: String
  private var at: Int
  private var lineStart: Int
  private var line = 1

  /// - Parameters:
  ///   - bytes: UTF-8; a byte-order mark is dropped.
  ///   - file: as errors name it.
  ///   - skipsComments: whether lines that start with `# ` are none of the table.
  public init(_ bytes: [UInt8], dialect: DelimitedText.Dialect, file: String, skipsComments: Bool = false) {
    self.bytes = bytes
    let text = DelimitedText(dialect)
    separator = text.separator
    quotes = text.quotes
    self.file = file
    self.skipsComments = skipsComments
    at = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    lineStart = at
  }

  /// Reads the next record that is not an empty line.
  /// - Parameter fields: is emptied and filled.
  /// - Returns: the line in which the record begins, from 1; nil at the end.
  /// - Throws: `invalidData` with line and column (in bytes): a quotation mark that is never closed, or text behind one
  ///   that is.
  public mutating func next(into fields: inout [String]) throws(DepescheError) -> Int? {
    while at < bytes.count {
      lineStart = at
      if skipsComments, isComment {
        skipLine()
        continue
      }
      let (first, start) = (line, at)
      fields.removeAll(keepingCapacity: true)
      do throws(DepescheError) {
        while try field(into: &fields) {}
      } catch {
        (line, at) = (first, start)
        skipLine()
        throw error
      }
      line += 1
      if fields.count > 1 || fields.first?.isEmpty == false { return first }
    }
    return nil
  }

  private var isComment: Bool {
    guard bytes[at] == UInt8(ascii: "#") else { return false }
    return at + 1 == bytes.count || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x0a || bytes[at + 1] == 0x0d
  }

  private mutating func skipLine() {
    while at < bytes.count, bytes[at] != 0x0a { at += 1 }
    at += 1
    line += 1
  }

  /// - Returns: whether another field follows in the same record.
  private mutating func field(into fields: inout [String]) throws(DepescheError) -> Bool {
    if quotes, at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      fields.append(try quotedField())
    } else {
      let start = at
      while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0a { at += 1 }
      var end = at
      if end > start, at == bytes.count || bytes[at] == 0x0a, bytes[end - 1] == 0x0d { end -= 1 }
      fields.append(text(start..<end))
    }
    let isLast = at >= bytes.count || bytes[at] == 0x0a
    at += 1
    return !isLast
  }

  private mutating func quotedField() throws(DepescheError) -> String {
    let opened = Place(file: file, line: line, column: at - lineStart + 1, byte: at)
    at += 1
    var field: [UInt8] = []
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
    return String(decoding: field, as: UTF8.self)
  }

  private func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }
}

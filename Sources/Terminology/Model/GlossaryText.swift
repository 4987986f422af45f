import Formats
import Text

/// Text files as other programs write them: UTF-8, or UTF-16 with its byte-order mark.
enum GlossaryText {
  /// Largest glossary that is not XML, in bytes.
  static let maximumSize = 256 << 20

  /// The whole of a file that is no XML.
  static func all(of source: ByteSource, name: String) throws(DepescheError) -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try source.rest(limit: maximumSize, file: name) } catch let error as DepescheError {
      throw error
    } catch {
      throw DepescheError(.inputOutput, "\(error)", at: Place(file: name))
    }
    return try decode(bytes, name: name)
  }

  /// - Returns: UTF-8 without a byte-order mark.
  /// - Throws: `invalidEncoding` with line and byte.
  static func decode(_ bytes: [UInt8], name: String) throws(DepescheError) -> [UInt8] {
    if bytes.starts(with: [0xff, 0xfe]) { return try decodeUTF16(bytes, name: name) { UInt16($0) | UInt16($1) << 8 } }
    if bytes.starts(with: [0xfe, 0xff]) { return try decodeUTF16(bytes, name: name) { UInt16($1) | UInt16($0) << 8 } }
    if let offset = firstInvalidByte(in: bytes) {
      let before = bytes[..<offset]
      let line = before.reduce(1) { $1 == 0x0a ? $0 + 1 : $0 }
      let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
      throw DepescheError(
        .invalidEncoding, "invalid UTF-8 at byte \(offset)",
        at: Place(file: name, line: line, column: offset - lineStart + 1, byte: offset))
    }
    return bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], name: String, _ unit: (UInt8, UInt8) -> UInt16
  ) throws(DepescheError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }.makeIterator()
    var decoder = UTF16()
    var line = 1
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar):
        if scalar == "\n" { line += 1 }
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case .emptyInput where bytes.count % 2 == 0: return result
      case .emptyInput, .error:
        throw DepescheError(.invalidEncoding, "invalid UTF-16", at: Place(file: name, line: line))
      }
    }
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    // The fast way first: nearly all files are valid.
    if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) != nil }) { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error, .emptyInput: return offset < bytes.count ? offset : nil
      }
    }
  }
}

import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7), or nil.
public func firstInvalidByte(in bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

/// Bytes as text: no byte-order mark, `\n` for CRLF.
/// - Parameters:
///   - line: number of the line that the bytes begin with, from 1.
///   - offset: where the bytes begin in the file.
///   - lossy: whether ill-formed sequences become U+FFFD (one for each maximal subpart) instead of an error.
/// - Throws: `invalidEncoding` at the first ill-formed byte.
public func decodeText(
  _ bytes: [UInt8], file: String, line: Int = 1, offset: Int = 0, lossy: Bool = false
) throws(DepescheError) -> String {
  do throws(UTF8.ValidationError) {
    let text = try UTF8Span(validating: bytes.span)
    // Nothing to leave out: one copy, validated once.
    if !hasCarriageReturn(bytes), offset > 0 || !bytes.starts(with: byteOrderMark) { return String(copying: text) }
  } catch {
    guard lossy else {
      throw invalidEncoding(bytes, at: error.byteOffsets.lowerBound, file: file, line: line, offset: offset)
    }
  }
  var start = 0
  if offset == 0, bytes.starts(with: byteOrderMark) { start = byteOrderMark.count }
  guard hasCarriageReturn(bytes) else { return String(decoding: bytes[start...], as: UTF8.self) }
  var clean: [UInt8] = []
  clean.reserveCapacity(bytes.count)
  for index in start..<bytes.count {
    if bytes[index] == carriageReturn, index + 1 < bytes.count, bytes[index + 1] == lineFeed { continue }
    clean.append(bytes[index])
  }
  return String(decoding: clean, as: UTF8.self)
}

private func hasCarriageReturn(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { buffer in
    buffer.baseAddress.map { memchr($0, Int32(carriageReturn), buffer.count) != nil } ?? false
  }
}

let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
let carriageReturn = UInt8(ascii: "\r")
let lineFeed = UInt8(ascii: "\n")

private func invalidEncoding(
  _ bytes: [UInt8], at bad: Int, file: String, line: Int, offset: Int
) -> DepescheError {
  var lineStart = 0
  var number = line
  for index in 0..<bad where bytes[index] == lineFeed {
    number += 1
    lineStart = index + 1
  }
  let hex = String(bytes[bad], radix: 16)
  let kind = bytes[..<bad].contains(0) ? "binary data" : "invalid UTF-8"
  return DepescheError(
    .invalidEncoding, "\(kind): byte 0x\(hex) at offset \(offset + bad)",
    at: Place(file: file, line: number, column: bad - lineStart + 1, byte: offset + bad))
}

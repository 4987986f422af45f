import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Finds out how a saved page is encoded (HTML Living Standard, 13.2.3): byte-order mark, declaration in the first
/// kilobyte, and else UTF-8 if it is that, or windows-1252, which browsers take for Western pages.
public enum HTMLEncoding {
  private static let prescanned = 1024

  /// The page in UTF-8, without a byte-order mark.
  /// - Throws: `invalidEncoding` if the declared encoding is unknown or the bytes are not of it.
  public static func decoded(_ bytes: [UInt8], file: String) throws(DepescheError) -> [UInt8] {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xff, 0xfe]) { return try convert(bytes.dropFirst(2), from: "UTF-16LE", file: file) }
    if bytes.starts(with: [0xfe, 0xff]) { return try convert(bytes.dropFirst(2), from: "UTF-16BE", file: file) }
    // Pages that say one thing and are saved as UTF-8 are far commoner than other text that happens to be valid UTF-8.
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    let name = declared(in: bytes) ?? "windows-1252"
    return try convert(bytes[...], from: canonical(name), file: file)
  }

  /// The name in `<meta charset=…>` or `<meta http-equiv=content-type content="…charset=…">`.
  static func declared(in bytes: [UInt8]) -> String? {
    for token in HTMLTokenizer(Array(bytes.prefix(prescanned))) {
      guard case .startTag(let tag) = token, tag.name == "meta" else { continue }
      if let name = tag["charset"] { return name }
      if tag["http-equiv"]?.lowercased() == "content-type", let content = tag["content"]?.lowercased(),
        let range = content.firstRange(ofText: "charset=")
      {
        return String(content[range.upperBound...].prefix { $0 != ";" && $0 != " " }.filter { $0 != "\"" && $0 != "'" })
      }
    }
    return nil
  }

  /// What browsers understand by a label (Encoding Standard, 4.2): Latin-1 is windows-1252, and a page whose declaration
  /// could be read as ASCII is not in UTF-16.
  private static func canonical(_ label: String) -> String {
    switch label.lowercased().filter({ !$0.isWhitespace }) {
    case "iso-8859-1", "latin1", "latin-1", "iso8859-1", "us-ascii", "ascii", "utf-8", "utf8", "utf-16", "":
      "windows-1252"
    case "iso-8859-9", "latin5": "windows-1254"
    case let name: name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) } ? name : "?"
    }
  }

  private static func convert(
    _ bytes: ArraySlice<UInt8>, from encoding: String, file: String
  ) throws(DepescheError) -> [UInt8] {
    let converter = iconv_open("UTF-8", encoding)
    // iconv says -1 for an encoding that it does not know.
    guard Int(bitPattern: converter) != -1 else {
      throw DepescheError(.invalidEncoding, "the page’s encoding “\(encoding)” is unknown", at: Place(file: file))
    }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var result: [UInt8] = []
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    var done = 0
    while done < source.count {
      var consumed = 0
      var produced = 0
      var code: Int32 = 0
      source.withUnsafeMutableBufferPointer { input in
        chunk.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress.map { $0 + done }
          var to = output.baseAddress
          var inputCount = input.count - done
          var outputCount = output.count
          let status = iconv(converter, &from, &inputCount, &to, &outputCount)
          code = status == -1 ? errno : 0
          consumed = input.count - done - inputCount
          produced = output.count - outputCount
        }
      }
      result.append(contentsOf: chunk[..<produced].map { UInt8(bitPattern: $0) })
      done += consumed
      if code == EILSEQ || code == EINVAL {
        // A byte that the encoding leaves open, as browsers show it.
        result.append(contentsOf: [0xef, 0xbf, 0xbd])
        done += 1
      }
    }
    return result
  }
}

extension String {
  fileprivate func firstRange(ofText other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}

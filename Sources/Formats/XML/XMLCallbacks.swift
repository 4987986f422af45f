import CExpat

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// The functions that libexpat calls. It hands back the reader that was set as user data, which outlives the parser.

private func reader(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
  user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
}

private func name(_ text: UnsafePointer<XML_Char>?) -> XMLName {
  guard let text else { return XMLName("") }
  let whole = String(cString: text)
  guard let cut = whole.utf8.firstIndex(of: XMLReader.separator) else { return XMLName(whole) }
  return XMLName(String(whole[whole.utf8.index(after: cut)...]), namespace: String(whole[..<cut]))
}

func xmlStart(
  _ user: UnsafeMutableRawPointer?, _ element: UnsafePointer<XML_Char>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  var found: [XMLElement.Attribute] = []
  // Names and values take turns; a null pointer ends them.
  var at = 0
  while let attributes, let key = attributes[at], let value = attributes[at + 1] {
    found.append(XMLElement.Attribute(name: name(key), value: String(cString: value)))
    at += 2
  }
  reader(user)?.start(XMLElement(name: name(element), attributes: found))
}

func xmlEnd(_ user: UnsafeMutableRawPointer?, _ element: UnsafePointer<XML_Char>?) {
  reader(user)?.end(name(element))
}

func xmlText(_ user: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<XML_Char>?, _ count: Int32) {
  reader(user)?.append(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
}

func xmlEntity(
  _ user: UnsafeMutableRawPointer?, _ entity: UnsafePointer<XML_Char>?, _ isParameter: Int32,
  _ value: UnsafePointer<XML_Char>?, _ count: Int32, _ base: UnsafePointer<XML_Char>?,
  _ systemID: UnsafePointer<XML_Char>?, _ publicID: UnsafePointer<XML_Char>?, _ notation: UnsafePointer<XML_Char>?
) {
  guard let entity else { return }
  reader(user)?.declare(
    entity: String(cString: entity), value: value.map { UnsafeRawBufferPointer(start: $0, count: Int(count)) })
}

func xmlSkipped(_ user: UnsafeMutableRawPointer?, _ entity: UnsafePointer<XML_Char>?, _ isParameter: Int32) {
  guard let entity, isParameter == 0 else { return }
  reader(user)?.skip(entity: String(cString: entity))
}

/// Refuses what lies outside the document.
func xmlExternal(
  _ parser: OpaquePointer?, _ context: UnsafePointer<XML_Char>?, _ base: UnsafePointer<XML_Char>?,
  _ systemID: UnsafePointer<XML_Char>?, _ publicID: UnsafePointer<XML_Char>?
) -> Int32 { Int32(XML_STATUS_ERROR.rawValue) }

/// Fills the table of an encoding of one byte a character, as `iconv` has it.
func xmlEncoding(
  _ user: UnsafeMutableRawPointer?, _ encoding: UnsafePointer<XML_Char>?, _ info: UnsafeMutablePointer<XML_Encoding>?
) -> Int32 {
  guard let encoding, let info else { return Int32(XML_STATUS_ERROR.rawValue) }
  let converter = iconv_open("UTF-32LE", encoding)
  // iconv says -1 for an encoding that it does not know.
  guard Int(bitPattern: converter) != -1 else { return Int32(XML_STATUS_ERROR.rawValue) }
  defer { iconv_close(converter) }
  withUnsafeMutableBytes(of: &info.pointee.map) { table in
    for byte in 0..<256 {
      table.storeBytes(of: scalar(of: UInt8(byte), converter), toByteOffset: byte * 4, as: Int32.self)
    }
  }
  info.pointee.data = nil
  info.pointee.convert = nil
  info.pointee.release = nil
  return Int32(XML_STATUS_OK.rawValue)
}

/// The code point of a byte, or -1 if it is none by itself.
private func scalar(of byte: UInt8, _ converter: iconv_t?) -> Int32 {
  var input = CChar(bitPattern: byte)
  var output: UInt32 = 0
  var inputCount = 1
  var outputCount = 4
  let result = withUnsafeMutablePointer(to: &input) { source in
    withUnsafeMutablePointer(to: &output) { target in
      target.withMemoryRebound(to: CChar.self, capacity: 4) { bytes in
        var (from, to): (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?) = (source, bytes)
        return iconv(converter, &from, &inputCount, &to, &outputCount)
      }
    }
  }
  let isWhole = result != -1 && outputCount == 0 && inputCount == 0
  // A state that a byte of several left behind is dropped.
  if !isWhole { iconv(converter, nil, nil, nil, nil) }
  return isWhole ? Int32(bitPattern: UInt32(littleEndian: output)) : -1
}

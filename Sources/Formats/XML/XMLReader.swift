import CExpat
import Text

/// Reads XML 1.0 as a stream of events, by libexpat, with namespaces resolved.
///
///     try XMLReader.read(bytes, file: "terms.tbx") { event, place in
///       if case .start(let element) = event, element.name.local == "termEntry" { … }
///     }
///
/// The encoding is the declared one: UTF-8, UTF-16 with a byte-order mark, and every encoding of one byte a character
/// that the system's `iconv` knows. External entities and DTDs are never read. Entities declared in the document are
/// resolved if they are short and plain (namespaces in RDF are abbreviated so); one that refers to others is refused.
/// Memory is bounded by the limits, time is linear. A reader serves one document and one thread.
public final class XMLReader {
  public typealias Handler = (_ event: XMLEvent, _ place: Place) throws -> Void

  private let parser: OpaquePointer
  private let file: String
  let limits: XMLLimits
  private let handler: Handler
  private var text: [UInt8] = []
  /// Where the gathered text begins.
  private var textPlace: Place?
  private var depth = 0
  private var fed = 0
  /// What stopped the parser: an error of the handler, or a limit.
  private var failure: (any Error)?

  /// - Parameters:
  ///   - file: as errors name it.
  ///   - handler: called for each event in order, with the place where it begins; what it throws ends the reading.
  /// - Throws: `internal` if there is no memory.
  public init(file: String, limits: XMLLimits = XMLLimits(), handler: @escaping Handler) throws {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: XMLReader.separator)) else {
      throw DepescheError(.internal, "no memory for an XML parser")
    }
    self.parser = parser
    self.file = file
    self.limits = limits
    self.handler = handler
    install()
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a whole document.
  /// - Throws: `invalidData` with line and column for XML that is not well-formed, `tooLarge` for what exceeds a limit,
  ///   and whatever the handler throws.
  public static func read(
    _ bytes: [UInt8], file: String, limits: XMLLimits = XMLLimits(), handler: @escaping Handler
  ) throws {
    let reader = try XMLReader(file: file, limits: limits, handler: handler)
    try bytes.withUnsafeBytes { try reader.feed($0) }
    try reader.finish()
  }

  /// The next piece of the document, of any length.
  public func feed(_ bytes: UnsafeRawBufferPointer) throws {
    var at = 0
    while at < bytes.count {
      let count = min(XMLReader.pieceSize, bytes.count - at)
      fed += count
      try check(
        XML_Parse(parser, bytes.baseAddress?.advanced(by: at).assumingMemoryBound(to: XML_Char.self), Int32(count), 0))
      // A token that is not whole yet is kept by the parser.
      if fed - Int(XML_GetCurrentByteIndex(parser)) > limits.tokenBytes { throw tooLarge("a tag") }
      at += count
    }
  }

  /// Says that the document is complete.
  public func finish() throws { try check(XML_Parse(parser, nil, 0, 1)) }

  /// Where the parser stands. Columns count characters.
  private var place: Place {
    Place(
      file: file, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
      byte: max(0, Int(XML_GetCurrentByteIndex(parser))))
  }

  private func check(_ status: XML_Status) throws {
    guard status != XML_STATUS_OK else { return }
    if let failure { throw failure }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "not well-formed"
    throw DepescheError(.invalidData, "XML: \(reason)", at: place)
  }

  private func tooLarge(_ what: String) -> DepescheError {
    DepescheError(.tooLarge, "XML: \(what) is larger than \(limits.tokenBytes) bytes", at: place)
  }

  // MARK: What the parser calls

  func start(_ element: XMLElement) {
    flush()
    depth += 1
    guard depth <= limits.depth else {
      return stop(DepescheError(.tooLarge, "XML: more than \(limits.depth) elements inside each other", at: place))
    }
    send(.start(element), at: place)
  }

  func end(_ name: XMLName) {
    flush()
    depth -= 1
    send(.end(name), at: place)
  }

  func append(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    if textPlace == nil { textPlace = place }
    text.append(contentsOf: bytes)
    if text.count > limits.tokenBytes { stop(tooLarge("the text of an element")) }
  }

  /// An entity is declared: nil for the value of one that is outside the document.
  func declare(entity: String, value: UnsafeRawBufferPointer?) {
    let isPlain = value.map { $0.count <= limits.entityBytes && !$0.contains(UInt8(ascii: "&")) } ?? true
    if !isPlain {
      stop(DepescheError(.tooLarge, "XML: the entity &\(entity); expands to too much; it is refused", at: place))
    }
  }

  func skip(entity: String) {
    stop(DepescheError(.invalidData, "XML: the entity &\(entity); is not declared in the document", at: place))
  }

  private func flush() {
    guard let start = textPlace else { return }
    let whole = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    textPlace = nil
    send(.text(whole), at: start)
  }

  private func send(_ event: XMLEvent, at place: Place) {
    guard failure == nil else { return }
    do { try handler(event, place) } catch { stop(error) }
  }

  private func stop(_ error: any Error) {
    guard failure == nil else { return }
    failure = error
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  /// Stands between namespace and local name; neither can hold it.
  static let separator = UInt8(ascii: "\n")
  /// Bytes handed to the parser at once: a token that is not whole is read again with each piece.
  private static let pieceSize = 1 << 16

  private func install() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, xmlStart, xmlEnd)
    XML_SetCharacterDataHandler(parser, xmlText)
    XML_SetEntityDeclHandler(parser, xmlEntity)
    XML_SetSkippedEntityHandler(parser, xmlSkipped)
    XML_SetExternalEntityRefHandler(parser, xmlExternal)
    XML_SetUnknownEncodingHandler(parser, xmlEncoding, nil)
  }
}

import Text

/// Reads RDF 1.1 Turtle (W3C Recommendation of 2014) but for collections, which are refused with their place.
public struct TurtleReader {
  private let bytes: [UInt8]
  private let file: String
  private var at = 0
  private var line = 1
  private var lineStart = 0
  private var base = ""
  private var prefixes: [String: String] = [:]
  private var blanks = 0
  private var depth = 0
  private var graph = RDFGraph()

  private static let maximumDepth = 256

  /// - Parameter bytes: UTF-8.
  /// - Throws: `invalidData` with line and column.
  public static func read(_ bytes: [UInt8], file: String) throws(DepescheError) -> RDFGraph {
    var reader = TurtleReader(bytes: bytes, file: file)
    return try reader.document()
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    at = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    lineStart = at
  }

  private mutating func document() throws(DepescheError) -> RDFGraph {
    while true {
      skipSpace()
      guard at < bytes.count else { return graph }
      if try directive() { continue }
      let subject: RDFNode
      if peek == UInt8(ascii: "[") {
        subject = try blankNode()
        skipSpace()
        if peek == UInt8(ascii: ".") {
          at += 1
          continue
        }
      } else {
        subject = try node()
      }
      try predicates(of: subject)
      try expect(".")
    }
  }

  // MARK: Directives

  private mutating func directive() throws(DepescheError) -> Bool {
    let hasFullStop = peek == UInt8(ascii: "@")
    let start = (at, line, lineStart)
    if hasFullStop { at += 1 }
    let word = name()
    switch hasFullStop ? word : word.lowercased() {
    case "prefix":
      skipSpace()
      let prefix = name()
      try expect(":")
      skipSpace()
      prefixes[prefix] = try iri()
    case "base":
      skipSpace()
      base = try iri()
    default:
      if hasFullStop { throw error("“@\(word)” is neither @prefix nor @base") }
      (at, line, lineStart) = start
      return false
    }
    if hasFullStop { try expect(".") }
    return true
  }

  // MARK: Statements

  private mutating func predicates(of subject: RDFNode) throws(DepescheError) {
    while true {
      skipSpace()
      let place = place
      let predicate = try self.predicate()
      while true {
        graph.add(RDFTriple(subject, predicate, try object(), at: place))
        skipSpace()
        guard peek == UInt8(ascii: ",") else { break }
        at += 1
      }
      guard peek == UInt8(ascii: ";") else { return }
      while peek == UInt8(ascii: ";") {
        at += 1
        skipSpace()
      }
      if peek == UInt8(ascii: ".") || peek == UInt8(ascii: "]") { return }
    }
  }

  private mutating func predicate() throws(DepescheError) -> String {
    if peek == UInt8(ascii: "a"), at + 1 == bytes.count || !TurtleReader.isName(bytes[at + 1]),
      bytes[safe: at + 1] != UInt8(ascii: ":")
    {
      at += 1
      return RDFGraph.rdf + "type"
    }
    guard case .iri(let iri) = try node() else { throw error("a predicate must be an IRI") }
    return iri
  }

  private mutating func object() throws(DepescheError) -> RDFNode {
    skipSpace()
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try literal()
    case UInt8(ascii: "["): return try blankNode()
    case _ where startsNumber: return .literal(number(), language: "")
    default:
      let start = (at, line, lineStart)
      let word = name()
      if word == "true" || word == "false", peek != UInt8(ascii: ":") { return .literal(word, language: "") }
      (at, line, lineStart) = start
      return try node()
    }
  }

  /// An IRI, a name with a prefix, or a labelled blank node.
  private mutating func node() throws(DepescheError) -> RDFNode {
    skipSpace()
    switch peek {
    case UInt8(ascii: "<"): return .iri(try iri())
    case UInt8(ascii: "("): throw error("collections are not supported")
    case UInt8(ascii: "_") where bytes[safe: at + 1] == UInt8(ascii: ":"):
      at += 2
      return .blank("n\(name())")
    default: break
    }
    let start = place
    let prefix = name()
    guard peek == UInt8(ascii: ":") else {
      guard let byte = peek else { throw error("the text ends inside a statement") }
      throw error("“\(prefix)\(String(decoding: [byte], as: UTF8.self))” is no name or IRI")
    }
    at += 1
    guard let namespace = prefixes[prefix] else {
      throw DepescheError(.invalidData, "Turtle: prefix “\(prefix):” is not declared", at: start)
    }
    return .iri(namespace + localName())
  }

  private mutating func blankNode() throws(DepescheError) -> RDFNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= TurtleReader.maximumDepth else {
      throw DepescheError(
        .tooLarge, "Turtle: more than \(TurtleReader.maximumDepth) nodes inside each other", at: place)
    }
    at += 1
    blanks += 1
    let subject = RDFNode.blank("b\(blanks)")
    skipSpace()
    if peek != UInt8(ascii: "]") { try predicates(of: subject) }
    try expect("]")
    return subject
  }

  // MARK: Terminals

  private mutating func iri() throws(DepescheError) -> String {
    guard peek == UInt8(ascii: "<") else { throw error("an IRI in angle brackets is expected") }
    at += 1
    var result: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: ">") {
      guard byte > 0x20 else { throw error("white space inside an IRI") }
      at += 1
      if byte == UInt8(ascii: "\\") { result += try escape() } else { result.append(byte) }
    }
    try expect(">")
    return IRI.resolve(String(decoding: result, as: UTF8.self), base: base)
  }

  private mutating func literal() throws(DepescheError) -> RDFNode {
    let opened = place
    let quote = bytes[at]
    let isLong = bytes[safe: at + 1] == quote && bytes[safe: at + 2] == quote
    let length = isLong ? 3 : 1
    at += length
    var text: [UInt8] = []
    while true {
      guard let byte = peek, isLong || byte != 0x0a else {
        throw DepescheError(.invalidData, "Turtle: a text is never closed", at: opened)
      }
      if byte == quote,
        !isLong || (bytes[safe: at + 1] == quote && bytes[safe: at + 2] == quote && bytes[safe: at + 3] != quote)
      {
        at += length
        break
      }
      at += 1
      if byte == 0x0a { newLine() }
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    let value = String(decoding: text, as: UTF8.self)
    if peek == UInt8(ascii: "@") {
      at += 1
      let language = name()
      guard !language.isEmpty else { throw error("a language is expected behind @") }
      return .literal(value, language: language)
    }
    if peek == UInt8(ascii: "^"), bytes[safe: at + 1] == UInt8(ascii: "^") {
      at += 2
      _ = try node()
    }
    return .literal(value, language: "")
  }

  private mutating func escape() throws(DepescheError) -> [UInt8] {
    guard let byte = peek else { throw error("the text ends inside an escape") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): return [byte]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let length = byte == UInt8(ascii: "u") ? 4 : 8
      guard at + length <= bytes.count,
        let code = UInt32(String(decoding: bytes[at..<at + length], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw error("an escape that is no character") }
      at += length
      return Array(String(Character(scalar)).utf8)
    default: throw error("the escape \\\(String(decoding: [byte], as: UTF8.self)) is not known")
    }
  }

  private mutating func number() -> String {
    let start = at
    while let byte = peek, TurtleReader.isName(byte) || byte == UInt8(ascii: "+") || isInnerFullStop { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func name() -> String {
    let start = at
    while let byte = peek, TurtleReader.isName(byte) || isInnerFullStop { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func localName() -> String {
    var result: [UInt8] = []
    while let byte = peek,
      TurtleReader.isName(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\")
        || isInnerFullStop
    {
      at += 1
      if byte == UInt8(ascii: "\\"), let escaped = peek {
        result.append(escaped)
        at += 1
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A full stop belongs to a name only if the name goes on behind it.
  private var isInnerFullStop: Bool {
    peek == UInt8(ascii: ".") && (bytes[safe: at + 1].map(TurtleReader.isName) ?? false)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  // MARK: Places

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private var startsNumber: Bool {
    guard let byte = peek else { return false }
    return byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(DepescheError) {
    skipSpace()
    guard peek == UInt8(ascii: character) else {
      throw error(at < bytes.count ? "“\(character)” is expected" : "the text ends where “\(character)” is expected")
    }
    at += 1
  }

  private mutating func skipSpace() {
    while let byte = peek {
      if byte == UInt8(ascii: "#") {
        while let other = peek, other != 0x0a { at += 1 }
      } else if byte == 0x0a {
        at += 1
        newLine()
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0d {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func newLine() {
    line += 1
    lineStart = at
  }

  private var place: Place { Place(file: file, line: line, column: at - lineStart + 1, byte: at) }

  private func error(_ message: String) -> DepescheError {
    DepescheError(.invalidData, "Turtle: \(message)", at: place)
  }
}

extension [UInt8] {
  fileprivate subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}

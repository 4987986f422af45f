import Text

/// A node of an RDF graph.
public enum RDFNode: Sendable, Hashable {
  case iri(String)
  case blank(String)
  case literal(String, language: String)
}

/// A statement, and where it stands.
public struct RDFTriple: Sendable {
  public var subject: RDFNode
  public var predicate: String
  public var object: RDFNode
  public var place: Place

  public init(_ subject: RDFNode, _ predicate: String, _ object: RDFNode, at place: Place) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.place = place
  }
}

/// The statements of a document, by subject, in their order.
public struct RDFGraph: Sendable {
  public static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  public private(set) var subjects: [RDFNode] = []
  private var bySubject: [RDFNode: [RDFTriple]] = [:]

  public init() {}

  public mutating func add(_ triple: RDFTriple) {
    if bySubject[triple.subject] == nil { subjects.append(triple.subject) }
    bySubject[triple.subject, default: []].append(triple)
  }

  public func triples(of subject: RDFNode) -> [RDFTriple] { bySubject[subject] ?? [] }
}

/// References resolved as RFC 3986, section 5.2, has it, as far as documents of vocabularies use it.
enum IRI {
  static func resolve(_ reference: String, base: String) -> String {
    if hasScheme(reference) || base.isEmpty { return reference }
    let document = base.prefix { $0 != "#" }
    if reference.isEmpty { return String(document) }
    if reference.hasPrefix("#") { return document + reference }
    guard let colon = document.firstIndex(of: ":") else { return reference }
    let scheme = document[...colon]
    if reference.hasPrefix("//") { return scheme + reference }
    let rest = document[document.index(after: colon)...]
    let root =
      rest.hasPrefix("//")
      ? document[..<(rest.dropFirst(2).firstIndex(of: "/") ?? document.endIndex)] : document[...colon]
    if reference.hasPrefix("/") { return root + reference }
    let folder = document.lastIndex(of: "/").map { document[...$0] } ?? scheme
    return (folder.count > root.count ? String(folder) : root + "/") + reference
  }

  static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, (0x61...0x7a).contains(first | 0x20) else { return false }
    return scheme.allSatisfy { byte in
      (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x2b, 0x2d, 0x2e].contains(byte)
    }
  }
}

import Text

/// A name in XML: the URI of its namespace, if it is in one, and its local part.
public struct XMLName: Sendable, Hashable {
  /// The namespace of `xml:lang` and `xml:space`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  public var namespace: String?
  public var local: String

  public init(_ local: String, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}

/// The start of an element.
public struct XMLElement: Sendable, Equatable {
  public struct Attribute: Sendable, Equatable {
    public var name: XMLName
    public var value: String

    public init(name: XMLName, value: String) {
      self.name = name
      self.value = value
    }
  }

  public var name: XMLName
  public var attributes: [Attribute]

  public init(name: XMLName, attributes: [Attribute]) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of the attribute without a namespace.
  public subscript(_ local: String) -> String? { self[XMLName(local)] }

  public subscript(_ name: XMLName) -> String? { attributes.first { $0.name == name }?.value }

  /// The value of `xml:lang`, or of the plain `lang` that older formats write.
  public var language: String? { self[XMLName("lang", namespace: XMLName.xmlNamespace)] ?? self["lang"] }
}

/// What a document consists of. Comments and processing instructions are left out, text around them is one.
public enum XMLEvent: Sendable, Equatable {
  case start(XMLElement)
  case end(XMLName)
  /// Text between two tags, whole, references and CDATA sections resolved; white space is kept.
  case text(String)
}

/// What an XML document may ask for before it is refused, so that a damaged or hostile file costs no more than itself.
public struct XMLLimits: Sendable, Equatable {
  /// Elements inside each other.
  public var depth: Int
  /// Bytes of one tag with its attributes, or of the text between two tags.
  public var tokenBytes: Int
  /// Bytes that an entity declared in the document stands for.
  public var entityBytes: Int

  public init(depth: Int = 256, tokenBytes: Int = 4 << 20, entityBytes: Int = 256) {
    self.depth = depth
    self.tokenBytes = tokenBytes
    self.entityBytes = entityBytes
  }
}

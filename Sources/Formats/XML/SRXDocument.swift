import Text

/// A file of segmentation rules in SRX 2.0 (Segmentation Rules eXchange, LISA 2008): rules by regular expression for what
/// stands before and behind a place, in sets that a map gives to languages.
///
/// SRX 1.0 is read too. What the header says of inline codes concerns no plain text and is passed over.
public struct SRXDocument: Sendable {
  public struct Rule: Sendable {
    public var isBreak: Bool
    public var before: String
    public var after: String
    public var place: Place
  }

  public struct LanguageMap: Sendable {
    /// A regular expression for language codes.
    public var pattern: String
    /// The name of the rules.
    public var name: String
    public var place: Place
  }

  /// Whether all maps that fit a language count, one after the other, or only the first.
  public private(set) var cascades = false
  public private(set) var rules: [String: [Rule]] = [:]
  /// In the order of the file.
  public private(set) var maps: [LanguageMap] = []

  /// - Throws: `invalidData` with the line for XML that is not well-formed or not SRX, `tooLarge` like `XMLReader`.
  public init(_ bytes: [UInt8], file: String) throws {
    var (root, result) = (String?.none, SRXDocument())
    try XMLReader.readNodes(
      named: ["languagerule", "languagemap"], in: ByteSource(bytes), file: file,
      outside: { element, place in
        if root == nil {
          root = element.name.local
          guard root == "srx" else { throw SRXDocument.error("not SRX: the root is <\(root ?? "")>", at: place) }
        }
        if element.name.local == "header" {
          result.cascades = try SRXDocument.flag("cascade", of: element, place) ?? false
        }
      },
      node: { try result.add($0) })
    for map in result.maps where result.rules[map.name] == nil {
      throw SRXDocument.error("no <languagerule> is named “\(map.name)”", at: map.place)
    }
    guard !result.maps.isEmpty else { throw SRXDocument.error("no <languagemap>", at: Place(file: file)) }
    self = result
  }

  private init() {}

  private mutating func add(_ node: XMLNode) throws {
    func name(_ attribute: String) throws -> String {
      guard let value = node[attribute] else {
        throw SRXDocument.error("<\(node.name)> without \(attribute)", at: node.place)
      }
      return value
    }
    let rules = try name("languagerulename")
    if node.name == "languagemap" {
      maps.append(LanguageMap(pattern: try name("languagepattern"), name: rules, place: node.place))
    } else if self.rules[rules] != nil {
      throw SRXDocument.error("a second <languagerule> is named “\(rules)”", at: node.place)
    } else {
      self.rules[rules] = try node.children.filter { $0.name == "rule" }.map(SRXDocument.rule)
    }
  }

  private static func rule(_ node: XMLNode) throws -> Rule {
    func text(_ name: String) -> String { node.children.first { $0.name == name }?.text ?? "" }
    return Rule(
      isBreak: try flag("break", of: node.element, node.place) ?? true, before: text("beforebreak"),
      after: text("afterbreak"), place: node.place)
  }

  private static func flag(_ name: String, of element: XMLElement, _ place: Place) throws -> Bool? {
    switch element[name] {
    case nil: nil
    case "yes": true
    case "no": false
    case let value?: throw error("\(name) is “yes” or “no”, not “\(value)”", at: place)
    }
  }

  private static func error(_ message: String, at place: Place) -> DepescheError {
    DepescheError(.invalidData, "SRX: \(message)", at: place)
  }
}

import Text

/// Writes XML 1.0 in UTF-8, indented by two spaces. Elements with text stand on one line.
public struct XMLWriter {
  public private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  public init() {}

  /// An element around others.
  public mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLWriter) -> Void
  ) {
    line("<\(name)\(XMLWriter.list(attributes))>")
    depth += 1
    body(&self)
    depth -= 1
    line("</\(name)>")
  }

  /// An element with text, or none.
  public mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String = "") {
    let start = "<\(name)\(XMLWriter.list(attributes))"
    line(text.isEmpty ? "\(start)/>" : "\(start)>\(XMLWriter.escaped(text))</\(name)>")
  }

  /// A line as it is, for declarations.
  public mutating func raw(_ text: String) { line(text) }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  private static func list(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }

  /// Characters that XML 1.0 cannot hold are left out.
  static func escaped(_ text: String) -> String { text.escapedForMarkup(keepsLines: false, substitute: "") }
}

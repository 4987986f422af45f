import Text

/// An element with all that it holds.
public struct XMLNode: Sendable {
  public enum Content: Sendable {
    case node(XMLNode)
    case text(String)
  }

  public var element: XMLElement
  public var place: Place
  public var content: [Content]

  public init(element: XMLElement, place: Place, content: [Content] = []) {
    self.element = element
    self.place = place
    self.content = content
  }

  public var name: String { element.name.local }

  public var children: [XMLNode] {
    content.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }

  /// The text of the element and of all elements in it.
  public var text: String {
    content.reduce(into: "") { text, item in
      switch item {
      case .text(let own): text += own
      case .node(let node): text += node.text
      }
    }
  }

  public subscript(_ attribute: String) -> String? { element[attribute] }
}

extension XMLReader {
  /// Reads a document piece by piece: elements with one of the names given come whole, with all that they hold; of the
  /// others only the start is told. Memory is that of the largest of them.
  /// - Throws: like `read(_:file:limits:handler:)`.
  public static func readNodes(
    named names: Set<String>, in source: ByteSource, file: String, limits: XMLLimits = XMLLimits(),
    outside: @escaping (XMLElement, Place) throws -> Void = { _, _ in },
    node body: @escaping (XMLNode) throws -> Void
  ) throws {
    // Elements that are open, from the one asked for inward.
    var open: [XMLNode] = []
    try read(source, file: file, limits: limits) { event, place in
      switch event {
      case .start(let element):
        if open.isEmpty, !names.contains(element.name.local) {
          try outside(element, place)
        } else {
          open.append(XMLNode(element: element, place: place))
        }
      case .text(let text):
        if !open.isEmpty { open[open.count - 1].content.append(.text(text)) }
      case .end:
        guard let node = open.popLast() else { return }
        if open.isEmpty { try body(node) } else { open[open.count - 1].content.append(.node(node)) }
      }
    }
  }
}

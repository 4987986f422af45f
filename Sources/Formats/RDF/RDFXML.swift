import Text

/// Reads RDF/XML (W3C Recommendation of 2014) but for collections, literals that are XML, and reification, which are
/// refused with their place.
public struct RDFXML {
  private var graph = RDFGraph()
  private var blanks = 0

  /// - Throws: `invalidData` with line and column, and what `XMLReader` throws.
  public static func read(_ source: ByteSource, file: String) throws -> RDFGraph {
    var state = RDFXML()
    var base = ""
    var language = ""
    var isRDF = false
    // Each description comes whole; what is outside is the root alone.
    var pending: [XMLNode] = []
    var open: [XMLNode] = []
    try XMLReader.read(source, file: file) { event, place in
      switch event {
      case .start(let element):
        if !isRDF {
          guard element.name == XMLName("RDF", namespace: RDFGraph.rdf) else {
            throw DepescheError(.invalidData, "<\(element.name.local)> is not rdf:RDF", at: place)
          }
          isRDF = true
          base = element[XMLName("base", namespace: XMLName.xmlNamespace)] ?? ""
          language = element.language ?? ""
        } else {
          open.append(XMLNode(element: element, place: place))
        }
      case .text(let text):
        if !open.isEmpty { open[open.count - 1].content.append(.text(text)) }
      case .end:
        guard let node = open.popLast() else { return }
        if open.isEmpty { pending.append(node) } else { open[open.count - 1].content.append(.node(node)) }
      }
      for node in pending { _ = try state.description(node, base: base, language: language) }
      pending.removeAll()
    }
    return state.graph
  }

  private static func rdf(_ name: String) -> XMLName { XMLName(name, namespace: RDFGraph.rdf) }

  private mutating func blank() -> RDFNode {
    blanks += 1
    return .blank("b\(blanks)")
  }

  private func scope(_ node: XMLNode, _ base: String, _ language: String) -> (base: String, language: String) {
    (
      node.element[XMLName("base", namespace: XMLName.xmlNamespace)] ?? base,
      node.element[XMLName("lang", namespace: XMLName.xmlNamespace)] ?? language
    )
  }

  /// A node element: what it is about, and its properties.
  private mutating func description(_ node: XMLNode, base: String, language: String) throws -> RDFNode {
    let (base, language) = scope(node, base, language)
    let element = node.element
    let subject: RDFNode =
      if let about = element[RDFXML.rdf("about")] {
        .iri(IRI.resolve(about, base: base))
      } else if let id = element[RDFXML.rdf("ID")] {
        .iri(IRI.resolve("#\(id)", base: base))
      } else if let name = element[RDFXML.rdf("nodeID")] {
        .blank("n\(name)")
      } else {
        blank()
      }
    if element.name != RDFXML.rdf("Description") {
      graph.add(RDFTriple(subject, RDFGraph.rdf + "type", .iri(try predicate(node)), at: node.place))
    }
    for attribute in element.attributes {
      guard let namespace = attribute.name.namespace, namespace != RDFGraph.rdf, namespace != XMLName.xmlNamespace
      else { continue }
      graph.add(
        RDFTriple(
          subject, namespace + attribute.name.local, .literal(attribute.value, language: language), at: node.place))
    }
    for child in node.children {
      let object = try value(of: child, base: base, language: language)
      graph.add(RDFTriple(subject, try predicate(child), object, at: child.place))
    }
    return subject
  }

  private mutating func value(of property: XMLNode, base: String, language: String) throws -> RDFNode {
    let (base, language) = scope(property, base, language)
    let element = property.element
    if let resource = element[RDFXML.rdf("resource")] { return .iri(IRI.resolve(resource, base: base)) }
    if let name = element[RDFXML.rdf("nodeID")] { return .blank("n\(name)") }
    switch element[RDFXML.rdf("parseType")] {
    case nil: break
    case "Resource":
      let subject = blank()
      for child in property.children {
        let object = try value(of: child, base: base, language: language)
        graph.add(RDFTriple(subject, try predicate(child), object, at: child.place))
      }
      return subject
    case .some(let type):
      throw DepescheError(.invalidData, "rdf:parseType “\(type)” is not supported", at: property.place)
    }
    if property.children.isEmpty { return .literal(property.text, language: language) }
    guard property.children.count == 1 else {
      throw DepescheError(
        .invalidData, "<\(property.name)> holds \(property.children.count) elements, expected one", at: property.place)
    }
    return try description(property.children[0], base: base, language: language)
  }

  private func predicate(_ node: XMLNode) throws -> String {
    guard let namespace = node.element.name.namespace else {
      throw DepescheError(.invalidData, "<\(node.name)> has no namespace", at: node.place)
    }
    return namespace + node.name
  }
}

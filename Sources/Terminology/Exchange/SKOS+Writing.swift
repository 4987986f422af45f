import Formats

extension SKOS {
  /// What a concept becomes, for both notations: a tree of properties.
  private struct Statement {
    enum Value {
      case text(String, language: String)
      case reference(String)
      case node([Statement])
    }
    /// With one of the prefixes below.
    var name: String
    var value: Value

    init(_ name: String, _ text: String, language: String = "") {
      self.name = name
      value = .text(text, language: language)
    }

    init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  private static let prefixes = [
    ("rdf", RDFGraph.rdf), ("skos", core), ("skosxl", labels), ("dct", terms), ("own", own),
  ]

  static func writeXML(_ glossary: Glossary) -> String {
    var xml = XMLWriter()
    xml.element("rdf:RDF", prefixes.map { ("xmlns:\($0.0)", $0.1) }) { xml in
      for concept in glossary.concepts {
        let about = concept.id.isEmpty ? [] : [("rdf:about", iri(of: concept.id))]
        xml.element("skos:Concept", about) { xml in
          for statement in statements(concept) { write(statement, to: &xml) }
        }
      }
    }
    return xml.text
  }

  private static func write(_ statement: Statement, to xml: inout XMLWriter) {
    switch statement.value {
    case .text(let text, let language):
      xml.element(statement.name, language.isEmpty ? [] : [("xml:lang", language)], text: text)
    case .reference(let iri): xml.element(statement.name, [("rdf:resource", iri)])
    case .node(let inner):
      xml.element(statement.name, [("rdf:parseType", "Resource")]) { xml in
        for statement in inner { write(statement, to: &xml) }
      }
    }
  }

  static func writeTurtle(_ glossary: Glossary) -> String {
    var text = prefixes.map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()
    for concept in glossary.concepts {
      let statements = statements(concept).map { "  \(turtle($0))" }
      let subject = concept.id.isEmpty ? "[]" : "<\(iri(of: concept.id))>"
      text += "\n\(subject) a skos:Concept ;\n\(statements.joined(separator: " ;\n")) .\n"
    }
    return text
  }

  private static func turtle(_ statement: Statement) -> String {
    switch statement.value {
    case .text(let text, let language):
      "\(statement.name) \(quoted(text))\(language.isEmpty ? "" : "@\(language)")"
    case .reference(let iri): "\(statement.name) <\(iri)>"
    case .node(let inner): "\(statement.name) [ \(inner.map(turtle).joined(separator: " ; ")) ]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Identifiers that are no IRI are made one.
  private static func iri(of id: String) -> String {
    if id.hasPrefix("http://") || id.hasPrefix("https://") || id.hasPrefix("urn:") { return escaped(id, "") }
    return concepts + escaped(id, "%:/?#")
  }

  private static func escaped(_ text: String, _ more: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if byte <= 0x20 || byte >= 0x7f || Set("<>\"{}|^`\\\(more)".utf8).contains(byte) {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0\(hex)" : hex)
      } else {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }

  private static func statements(_ concept: Concept) -> [Statement] {
    var result: [Statement] = []
    var extended: [Statement] = []
    // A concept has one preferred label in each language (SKOS Reference, S14).
    var preferred: Set<String> = []
    for term in concept.terms {
      let isFirst = (term.status ?? .preferred) == .preferred && preferred.insert(term.language).inserted
      let label =
        switch term.status {
        case .preferred, nil: isFirst ? "prefLabel" : "altLabel"
        case .admitted: "altLabel"
        case .deprecated, .forbidden: "hiddenLabel"
        }
      result.append(Statement("skos:\(label)", term.text, language: term.language))
      var more = TermAttributes.all(of: term).map { Statement("own:\(encoded($0.name))", $0.value) }
      let said = statuses.first { $0.name == label }?.status
      if term.status == nil {
        more.append(Statement("own:status", "-"))
      } else if term.status != said, let status = term.status {
        more.append(Statement("own:status", status.rawValue))
      }
      guard !more.isEmpty else { continue }
      extended.append(
        Statement(
          "skosxl:\(label)",
          .node([Statement("skosxl:literalForm", term.text, language: term.language)] + more)))
    }
    return result + concept.domains.map { Statement("dct:subject", $0) }
      + concept.properties.map(statement) + extended
  }

  private static func statement(_ property: TermProperty) -> Statement {
    let name = known.contains(property.category) ? "skos:\(property.category)" : "own:\(encoded(property.category))"
    if property.value.isEmpty, !property.target.isEmpty { return Statement(name, .reference(iri(of: property.target))) }
    if property.source.isEmpty, property.target.isEmpty {
      return Statement(name, property.value, language: property.language)
    }
    var inner = [Statement("rdf:value", property.value, language: property.language)]
    if !property.source.isEmpty { inner.append(Statement("dct:source", property.source)) }
    if !property.target.isEmpty { inner.append(Statement("own:target", property.target)) }
    return Statement(name, .node(inner))
  }

  private static let known: Set<String> = [
    "definition", "note", "scopeNote", "example", "historyNote", "editorialNote", "changeNote", "notation", "inScheme",
    "topConceptOf", "broader", "narrower", "related", "broadMatch", "narrowMatch", "closeMatch", "exactMatch",
    "relatedMatch",
  ]
}

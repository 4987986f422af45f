import Formats
import Text

/// Simple Knowledge Organization System (W3C Recommendation of 2009): `prefLabel` is preferred, `altLabel` admitted,
/// `hiddenLabel` found but never written. What labels cannot say stands in labels of SKOS-XL with properties of ours.
enum SKOS {
  static let core = "http://www.w3.org/2004/02/skos/core#"
  static let labels = "http://www.w3.org/2008/05/skos-xl#"
  static let terms = "http://purl.org/dc/terms/"
  static let own = "urn:depesche:terminology:1#"
  /// What identifiers become IRIs by.
  static let concepts = "urn:depesche:concept:"

  static let statuses: [(name: String, status: TermStatus)] = [
    ("prefLabel", .preferred), ("altLabel", .admitted), ("hiddenLabel", .forbidden),
  ]

  static func read(_ source: ByteSource, name: String, format: GlossaryFormat) -> GlossaryReading {
    var reading = GlossaryReading(Glossary(name: name, concepts: []), format: format)
    do {
      let graph: RDFGraph
      if format == .turtle {
        graph = try TurtleReader.read(try GlossaryText.all(of: source, name: name), file: name)
      } else {
        graph = try RDFXML.read(source, file: name)
      }
      var reader = GraphReader(graph: graph, name: name)
      reader.read(into: &reading)
    } catch let error as DepescheError {
      reading.problems.append(
        DepescheError(error.code == .invalidData ? .invalidGlossary : error.code, error.message, at: error.place))
    } catch {
      reading.problems.append(DepescheError(.internal, "\(error)", at: Place(file: name)))
    }
    return reading
  }

  /// `urn:depesche:concept:arms-embargo` → `arms-embargo`.
  static func identifier(of iri: String) -> String {
    guard iri.hasPrefix(concepts) else { return iri }
    var bytes: [UInt8] = []
    var rest = Array(iri.utf8.dropFirst(concepts.utf8.count))[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private struct GraphReader {
    let graph: RDFGraph
    let name: String
    private var notes = EntryNotes()

    init(graph: RDFGraph, name: String) {
      self.graph = graph
      self.name = name
    }

    mutating func read(into reading: inout GlossaryReading) {
      for subject in graph.subjects {
        let triples = graph.triples(of: subject)
        let isConcept = triples.contains {
          $0.predicate == RDFGraph.rdf + "type" && $0.object == .iri(core + "Concept")
        }
        guard isConcept, let place = triples.first?.place else { continue }
        do throws(DepescheError) {
          let concept = try concept(subject, triples)
          guard !concept.terms.isEmpty else {
            throw DepescheError(
              .invalidGlossary, "concept\(concept.id.isEmpty ? "" : " “\(concept.id)”") has no label", at: place)
          }
          reading.glossary.concepts.append(concept)
        } catch {
          reading.problems.append(error)
        }
      }
      reading.notes += notes.diagnostics(file: name)
    }

    private mutating func concept(_ subject: RDFNode, _ triples: [RDFTriple]) throws(DepescheError) -> Concept {
      var concept = Concept(line: triples.first?.place.line ?? 0)
      if case .iri(let iri) = subject { concept.id = SKOS.identifier(of: iri) }
      for triple in triples {
        if let label = SKOS.statuses.first(where: { core + $0.name == triple.predicate }) {
          try add(label.status, triple, to: &concept)
        } else if !labels.isEmpty, triple.predicate.hasPrefix(labels) {
          continue
        } else if triple.predicate == terms + "subject", case .literal(let domain, _) = triple.object {
          concept.domains.append(domain)
        } else if triple.predicate != RDFGraph.rdf + "type" {
          if let property = property(triple) { concept.properties.append(property) }
        }
      }
      for triple in triples where triple.predicate.hasPrefix(labels) { try addLabel(triple, to: &concept) }
      return concept
    }

    private func add(_ status: TermStatus, _ triple: RDFTriple, to concept: inout Concept) throws(DepescheError) {
      guard case .literal(let text, let language) = triple.object else {
        throw DepescheError(.invalidGlossary, "a label must be a text", at: triple.place)
      }
      concept.terms.append(Term(try checked(text, triple), language: try code(language, triple), status: status))
    }

    private func checked(_ text: String, _ triple: RDFTriple) throws(DepescheError) -> String {
      let text = TermCell.trimmed(text)
      guard !text.isEmpty else { throw DepescheError(.invalidGlossary, "the label is empty", at: triple.place) }
      guard text.utf8.count <= Glossary.maximumTerm else {
        throw DepescheError(
          .invalidGlossary, "a term may have \(Glossary.maximumTerm) bytes at most", at: triple.place)
      }
      return text
    }

    private func code(_ language: String, _ triple: RDFTriple) throws(DepescheError) -> String {
      guard !language.isEmpty else {
        throw DepescheError(.invalidGlossary, "the label has no language", at: triple.place)
      }
      return GlossaryColumns.normalizedLanguage(language)
    }

    /// A label of SKOS-XL: says more about a plain one, or stands alone.
    private mutating func addLabel(_ triple: RDFTriple, to concept: inout Concept) throws(DepescheError) {
      guard let status = SKOS.statuses.first(where: { labels + $0.name == triple.predicate })?.status else {
        notes.leaveOut(triple.predicate)
        return
      }
      let said = graph.triples(of: triple.object)
      guard let form = said.first(where: { $0.predicate == labels + "literalForm" }),
        case .literal(let text, let language) = form.object
      else { throw DepescheError(.invalidGlossary, "the label has no literal form", at: triple.place) }
      var term = Term(try checked(text, form), language: try code(language, form), status: status)
      let plain = concept.terms.firstIndex {
        $0.text == term.text && $0.language == term.language && $0.status == status && $0.properties.isEmpty
      }
      for other in said where other.predicate.hasPrefix(own) {
        guard case .literal(let value, _) = other.object else { continue }
        do throws(AttributeError) {
          try TermAttributes.set(SKOS.decoded(other.predicate.dropFirst(own.count)), value, of: &term)
        } catch {
          throw DepescheError(.invalidGlossary, error.message, at: other.place)
        }
      }
      if let plain { concept.terms[plain] = term } else { concept.terms.append(term) }
    }

    private mutating func property(_ triple: RDFTriple) -> TermProperty? {
      guard let category = SKOS.category(of: triple.predicate) else {
        notes.leaveOut(triple.predicate)
        return nil
      }
      switch triple.object {
      case .literal(let text, let language): return TermProperty(category, text, language: language)
      case .iri(let iri):
        return TermProperty(category, "", target: SKOS.identifier(of: iri))
      case .blank:
        var property = TermProperty(category, "")
        for said in graph.triples(of: triple.object) {
          switch (said.predicate, said.object) {
          case (RDFGraph.rdf + "value", .literal(let text, let language)):
            property.value = text
            property.language = language
          case (terms + "source", .literal(let text, _)): property.source = text
          case (terms + "source", .iri(let iri)): property.source = iri
          case (own + "target", .literal(let text, _)): property.target = text
          default: notes.leaveOut(said.predicate)
          }
        }
        return property
      }
    }
  }

  /// The name of a statement, without the namespaces that every vocabulary uses.
  static func category(of predicate: String) -> String? {
    if predicate.hasPrefix(core) { return String(predicate.dropFirst(core.count)) }
    if predicate.hasPrefix(own) { return decoded(predicate.dropFirst(own.count)) }
    return nil
  }

  /// Names that are none in XML are written with their bytes in hexadecimal: `my note` → `my_20note`.
  static func encoded(_ name: String) -> String {
    var result = ""
    for (index, byte) in name.utf8.enumerated() {
      let isLetter = (0x61...0x7a).contains(byte | 0x20) && byte < 0x80
      let isInner = (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      if isLetter || (index > 0 && isInner) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16)
        result += "_" + (hex.count == 1 ? "0\(hex)" : hex)
      }
    }
    return result
  }

  static func decoded(_ name: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "_"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

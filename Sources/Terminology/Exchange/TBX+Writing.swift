import Formats

extension TBX {
  enum Style { case version2, attributes, tags }

  /// - Returns: a file of the dialect TBX-Basic, or a private one where it holds other data categories.
  static func write(_ glossary: Glossary, _ style: Style) -> String {
    var xml = XMLWriter()
    let writer = EntryWriter(style: style)
    let body = { (xml: inout XMLWriter) in
      xml.element("text") { xml in
        xml.element("body") { xml in
          for concept in glossary.concepts { writer.write(concept, to: &xml) }
        }
      }
    }
    let language = glossary.concepts.first?.terms.first?.language ?? "en"
    let source = { (xml: inout XMLWriter) in
      xml.element("fileDesc") { xml in
        xml.element("sourceDesc") { xml in xml.element("p", text: glossary.name.isEmpty ? "glossary" : glossary.name) }
      }
    }
    switch style {
    case .version2:
      xml.raw("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">")
      xml.element("martif", [("type", "TBX"), ("xml:lang", language)]) { xml in
        xml.element("martifHeader") { source(&$0) }
        body(&xml)
      }
    case .attributes, .tags:
      var attributes = [
        ("type", isBasic(glossary) ? "TBX-Basic" : "TBX-Private"), ("style", style == .tags ? "dct" : "dca"),
        ("xml:lang", language), ("xmlns", namespace),
      ]
      if style == .tags {
        attributes += [
          ("xmlns:min", "http://www.tbxinfo.net/ns/min"), ("xmlns:basic", "http://www.tbxinfo.net/ns/basic"),
          ("xmlns:own", ownNamespace),
        ]
      }
      xml.element("tbx", attributes) { xml in
        xml.element("tbxHeader") { source(&$0) }
        body(&xml)
      }
    }
    return xml.text
  }

  private static func isBasic(_ glossary: Glossary) -> Bool {
    glossary.concepts.allSatisfy { concept in
      let isKnown = { (property: TermProperty) in
        minimal.contains(property.category) || basic.contains(property.category) || property.category == "note"
      }
      return concept.properties.allSatisfy(isKnown)
        && concept.terms.allSatisfy {
          $0.properties.allSatisfy(isKnown) && $0.flags.isEmpty && $0.condition == nil && $0.status != .forbidden
        }
    }
  }

  /// Data categories of the modules that the dialects TBX-Min and TBX-Basic are made of.
  private static let minimal: Set<String> = [
    "administrativeStatus", "customerSubset", "externalCrossReference", "partOfSpeech", "subjectField",
  ]
  private static let basic: Set<String> = [
    "context", "crossReference", "definition", "geographicalUsage", "grammaticalGender", "projectSubset", "source",
    "termLocation", "termType", "xGraphic", "responsibility", "transactionType",
  ]
  private static let descriptions: Set<String> = ["context", "definition", "example", "explanation", "subjectField"]
  private static let administrative: Set<String> = [
    "source", "customerSubset", "projectSubset", "originatingInstitution", "entrySource", "sourceIdentifier",
  ]

  private struct EntryWriter {
    var style: Style

    private var names: (entry: String, language: String, term: String) {
      style == .version2 ? ("termEntry", "langSet", "tig") : ("conceptEntry", "langSec", "termSec")
    }

    func write(_ concept: Concept, to xml: inout XMLWriter) {
      xml.element(names.entry, concept.id.isEmpty ? [] : [("id", concept.id)]) { xml in
        for domain in concept.domains { write(TermProperty("subjectField", domain), inTerm: false, to: &xml) }
        for property in concept.properties where property.language.isEmpty {
          write(property, inTerm: false, to: &xml)
        }
        var languages: [String] = []
        for term in concept.terms where !languages.contains(term.language) { languages.append(term.language) }
        for property in concept.properties
        where !property.language.isEmpty && !languages.contains(property.language) {
          languages.append(property.language)
        }
        for language in languages {
          xml.element(names.language, [("xml:lang", language)]) { xml in
            for property in concept.properties where property.language == language {
              write(property, inTerm: false, to: &xml)
            }
            for term in concept.terms where term.language == language { write(term, to: &xml) }
          }
        }
      }
    }

    private func write(_ term: Term, to xml: inout XMLWriter) {
      xml.element(names.term) { xml in
        xml.element("term", space(term.text), text: term.text)
        var notes: [TermProperty] = []
        if let value = term.partOfSpeech { notes.append(TermProperty("partOfSpeech", value.rawValue)) }
        if let value = term.gender { notes.append(TermProperty("grammaticalGender", value.rawValue)) }
        if let value = term.number { notes.append(TermProperty("grammaticalNumber", value.rawValue)) }
        if let status = term.status, !term.properties.contains(where: { $0.category == "administrativeStatus" }) {
          let name = status == .forbidden ? "deprecated" : status.rawValue
          notes.append(TermProperty("administrativeStatus", "\(name)Term-admn-sts"))
        }
        // The standard has no word for terms that must not be used.
        if term.status == .forbidden { notes.append(TermProperty("\(ownPrefix)status", "forbidden")) }
        for attribute in TermAttributes.grammar(of: term) where ownCategories.contains(attribute.name) {
          notes.append(TermProperty("\(ownPrefix)\(attribute.name)", attribute.value))
        }
        for property in notes + term.properties { write(property, inTerm: true, to: &xml) }
      }
    }

    private func write(_ property: TermProperty, inTerm: Bool, to xml: inout XMLWriter) {
      let element = element(of: property, inTerm: inTerm)
      let target = (property.target.isEmpty ? [] : [("target", property.target)]) + space(property.value)
      let statement = { (xml: inout XMLWriter) in
        if element == "note" {
          xml.element("note", target, text: property.value)
        } else if style == .tags {
          let tag = tag(property.category)
          xml.element(
            tag ?? "own:property", (tag == nil ? [("type", property.category)] : []) + target, text: property.value)
        } else {
          xml.element(element, [("type", property.category)] + target, text: property.value)
        }
      }
      guard !property.source.isEmpty else { return statement(&xml) }
      xml.element(element == "termNote" ? "termNoteGrp" : element == "admin" ? "adminGrp" : "descripGrp") { xml in
        statement(&xml)
        if style == .tags {
          xml.element("basic:source", text: property.source)
        } else {
          xml.element("admin", [("type", "source")], text: property.source)
        }
      }
    }

    private func element(of property: TermProperty, inTerm: Bool) -> String {
      let category = property.category
      if category == "note" { return "note" }
      if category == "crossReference" { return "ref" }
      if category == "externalCrossReference" || category == "xGraphic" { return "xref" }
      if descriptions.contains(category) { return "descrip" }
      if administrative.contains(category) { return "admin" }
      return inTerm ? "termNote" : "descrip"
    }

    private func space(_ text: String) -> [(String, String)] {
      XMLNode.withoutLayout(text) == text ? [] : [("xml:space", "preserve")]
    }

    /// Nil for what is no name in XML.
    private func tag(_ category: String) -> String? {
      if minimal.contains(category) { return "min:\(category)" }
      if basic.contains(category) { return "basic:\(category)" }
      let own = category.hasPrefix(ownPrefix) ? category.dropFirst(ownPrefix.count) : category[...]
      guard let first = own.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7a,
        own.utf8.allSatisfy({ $0 == 0x2d || (0x30...0x39).contains($0) || (0x61...0x7a).contains($0 | 0x20) })
      else { return nil }
      return ownCategories.contains(String(own)) || !category.hasPrefix(ownPrefix) ? "own:\(own)" : nil
    }
  }
}

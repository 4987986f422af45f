import Formats
import Text

/// Translation Memory eXchange 1.4b: a unit is a concept, its variants are the terms. Versions 1.1 to 1.3, which write
/// `lang` for `xml:lang`, are read as well.
enum TMX {
  static func read(_ source: ByteSource, name: String) -> GlossaryReading {
    var reading = GlossaryReading(Glossary(name: name, concepts: []), format: .tmx)
    reading.readEntries(
      named: ["tu"], in: source, root: ["tmx"], name: name,
      outside: { element, place in
        if element.name.local == "tuv" || element.name.local == "seg" {
          throw DepescheError(.invalidGlossary, "<\(element.name.local)> outside a unit", at: place)
        }
      },
      entry: { (node, notes) throws(DepescheError) in try concept(node, &notes) })
    return reading
  }

  private static func concept(_ unit: XMLNode, _ notes: inout EntryNotes) throws(DepescheError) -> Concept? {
    var concept = Concept(id: unit["tuid"] ?? "", line: unit.place.line ?? 0)
    for node in unit.children {
      switch node.name {
      case "tuv":
        guard let term = try variant(node, &notes) else { continue }
        concept.terms.append(term)
      case "prop" where node["type"] == "domain": concept.domains.append(node.text)
      case "note", "prop":
        TermAttributes.add(
          node.name == "note" ? "note" : node["type"] ?? "prop", node.text,
          language: node.element.language.map(GlossaryColumns.normalizedLanguage) ?? "", to: &concept.properties)
      default: notes.leaveOut("<\(node.name)>")
      }
    }
    guard !concept.terms.isEmpty else {
      if unit.children.contains(where: { $0.name == "tuv" }) { return nil }
      throw unit.error("the unit has no variant")
    }
    return concept
  }

  private static func variant(_ node: XMLNode, _ notes: inout EntryNotes) throws(DepescheError) -> Term? {
    guard let code = node.element.language, !code.isEmpty else { throw node.error("<tuv> without xml:lang") }
    guard let segment = node.children.first(where: { $0.name == "seg" }) else {
      throw node.error("<tuv> without <seg>")
    }
    var pairs = CodePairs()
    let text = TermCell.trimmed(try plainText(of: segment, &pairs, &notes))
    if let open = pairs.open.first { throw open.node.error("<bpt i=\"\(open.i)\"> is never ended by an <ept>") }
    guard !text.isEmpty else {
      notes.leaveOut("empty segments")
      return nil
    }
    var term = Term(try segment.checkedTerm(text), language: GlossaryColumns.normalizedLanguage(code))
    for other in node.children where other.name == "prop" || other.name == "note" {
      let name = other.name == "note" ? "note" : other["type"] ?? "prop"
      do throws(AttributeError) {
        try TermAttributes.set(name, other.text, of: &term)
      } catch {
        // Programs have properties of these names with values of their own.
        term.properties.append(TermProperty(name, other.text))
      }
    }
    return term
  }

  /// Codes that begin and are not ended yet.
  private struct CodePairs { var open: [(i: String, node: XMLNode)] = [] }

  /// The text without the codes of formats; what they highlight stays.
  private static func plainText(
    of node: XMLNode, _ pairs: inout CodePairs, _ notes: inout EntryNotes
  ) throws(DepescheError) -> String {
    var text = ""
    for item in node.content {
      switch item {
      case .text(let own): text += own
      case .node(let child):
        switch child.name {
        case "hi", "sub": text += try plainText(of: child, &pairs, &notes)
        case "bpt":
          let i = child["i"] ?? ""
          guard !pairs.open.contains(where: { $0.i == i }) else {
            throw child.error("<bpt i=\"\(i)\"> begins again before it is ended")
          }
          pairs.open.append((i, child))
          notes.leaveOut("codes inside segments")
        case "ept":
          let i = child["i"] ?? ""
          guard let begun = pairs.open.firstIndex(where: { $0.i == i }) else {
            throw child.error("<ept i=\"\(i)\"> ends what no <bpt> has begun")
          }
          pairs.open.remove(at: begun)
        case "ph", "it", "ut": notes.leaveOut("codes inside segments")
        default: throw child.error("<\(child.name)> has no place in a segment")
        }
      }
    }
    return text
  }

  // MARK: Writing

  static func write(_ glossary: Glossary, from: String) -> String {
    var xml = XMLWriter()
    xml.raw("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
    xml.element("tmx", [("version", "1.4")]) { xml in
      xml.element(
        "header",
        [
          ("creationtool", "depesche"), ("creationtoolversion", "1"), ("segtype", "phrase"), ("o-tmf", "depesche"),
          ("adminlang", "en"), ("srclang", from), ("datatype", "plaintext"),
        ])
      xml.element("body") { xml in
        for concept in glossary.concepts { write(concept, to: &xml) }
      }
    }
    return xml.text
  }

  private static func write(_ concept: Concept, to xml: inout XMLWriter) {
    xml.element("tu", concept.id.isEmpty ? [] : [("tuid", concept.id)]) { xml in
      for domain in concept.domains { xml.element("prop", [("type", "domain")], text: domain) }
      for property in concept.properties {
        let language = property.language.isEmpty ? [] : [("xml:lang", property.language)]
        write(TermAttributes.statements([property]), language, to: &xml)
      }
      for term in concept.terms {
        xml.element("tuv", [("xml:lang", term.language)]) { xml in
          if let status = term.status { xml.element("prop", [("type", "status")], text: status.rawValue) }
          write(TermAttributes.all(of: term), [], to: &xml)
          xml.element("seg", text: term.text)
        }
      }
    }
  }

  private static func write(
    _ attributes: [TermAttributes.Attribute], _ language: [(String, String)], to xml: inout XMLWriter
  ) {
    for attribute in attributes {
      if attribute.name == "note" {
        xml.element("note", language, text: attribute.value)
      } else {
        xml.element("prop", [("type", attribute.name)] + language, text: attribute.value)
      }
    }
  }
}

import Formats
import Text

/// TermBase eXchange, ISO 30042: version 2 of 2008 (`martif`, with `tig` or `ntig`) and version 3 of 2019 (`tbx`, data
/// categories as attributes or as tags).
enum TBX {
  static let namespace = "urn:iso:std:iso:30042:ed-2"
  /// Our own data categories, as tags.
  static let ownNamespace = "urn:depesche:terminology:1"
  /// What our data categories begin with where they are attributes.
  static let ownPrefix = "x-"

  static func read(_ source: ByteSource, name: String, format: GlossaryFormat) -> GlossaryReading {
    var reading = GlossaryReading(Glossary(name: name, concepts: []), format: format)
    reading.readEntries(
      named: ["termEntry", "conceptEntry"], in: source, root: ["martif", "tbx"], name: name,
      outside: { element, place in
        if element.name.local == "langSet" || element.name.local == "langSec" {
          throw DepescheError(.invalidGlossary, "<\(element.name.local)> outside an entry", at: place)
        }
      },
      entry: { (node, notes) throws(DepescheError) in try concept(node, &notes) })
    return reading
  }

  private static func concept(_ entry: XMLNode, _ notes: inout EntryNotes) throws(DepescheError) -> Concept {
    var concept = Concept(id: entry["id"] ?? "", line: entry.place.line ?? 0)
    for node in entry.children {
      switch node.name {
      case "langSet", "langSec": try readLanguage(node, into: &concept, &notes)
      default:
        for property in properties(node, language: "", &notes) {
          if property.category == "subjectField" {
            concept.domains.append(property.value)
          } else {
            concept.properties.append(property)
          }
        }
      }
    }
    guard !concept.terms.isEmpty else {
      throw entry.error(concept.id.isEmpty ? "the entry has no term" : "entry “\(concept.id)” has no term")
    }
    return concept
  }

  private static func readLanguage(
    _ section: XMLNode, into concept: inout Concept, _ notes: inout EntryNotes
  ) throws(DepescheError) {
    guard let code = section.element.language, !code.isEmpty else {
      throw section.error("<\(section.name)> without xml:lang")
    }
    let language = GlossaryColumns.normalizedLanguage(code)
    for node in section.children {
      switch node.name {
      case "tig", "ntig", "termSec": concept.terms.append(try term(node, language: language, &notes))
      default: concept.properties += properties(node, language: language, &notes)
      }
    }
  }

  private static func term(
    _ section: XMLNode, language: String, _ notes: inout EntryNotes
  ) throws(DepescheError) -> Term {
    // Version 2 nests the term and its notes once more in `ntig`.
    let nodes = section.children.flatMap { $0.name == "termGrp" ? $0.children : [$0] }
    guard let node = nodes.first(where: { $0.name == "term" }) else {
      throw section.error("<\(section.name)> without a term")
    }
    var term = Term(try node.checkedTerm(node.laidOutText), language: language)
    for other in nodes where other.name != "term" {
      for property in properties(other, language: "", &notes) {
        do throws(AttributeError) { try set(property, of: &term) } catch { throw other.error(error.message) }
      }
    }
    return term
  }

  private static func set(_ property: TermProperty, of term: inout Term) throws(AttributeError) {
    let value = property.value
    switch property.category {
    case "partOfSpeech":
      guard let known = PartOfSpeech(rawValue: value) else { break }
      term.partOfSpeech = known
      return
    case "grammaticalGender":
      guard let known = LexicalMatch.Gender(rawValue: value) else { break }
      term.gender = known
      return
    case "grammaticalNumber":
      guard let known = LexicalMatch.Number(rawValue: value) else { break }
      term.number = known
      return
    case "administrativeStatus":
      let name = value.hasSuffix("-admn-sts") ? String(value.dropLast(9)) : value
      switch name {
      case "preferredTerm", "preferred": term.status = .preferred
      case "admittedTerm", "admitted": term.status = .admitted
      case "deprecatedTerm", "deprecated": term.status = .deprecated
      // Of an older term more is known than that it is not to be used.
      case "supersededTerm", "superseded", "obsoleteTerm", "obsolete":
        term.status = .deprecated
        term.properties.append(property)
      default: term.properties.append(property)
      }
      return
    case let own where own.hasPrefix(ownPrefix) && ownCategories.contains(String(own.dropFirst(2))):
      try TermAttributes.set(String(own.dropFirst(2)), value, of: &term)
      return
    default: break
    }
    term.properties.append(property)
  }

  static let ownCategories: Set<String> = ["status", "flags", "with", "without"]

  /// What an element says: itself, or the statement that it groups with its source.
  private static func properties(_ node: XMLNode, language: String, _ notes: inout EntryNotes) -> [TermProperty] {
    switch node.name {
    case "descripGrp", "adminGrp", "termNoteGrp":
      var result: [TermProperty] = []
      for child in node.children {
        for property in properties(child, language: language, &notes) {
          if property.category == "source", !result.isEmpty, result[0].source.isEmpty {
            result[0].source = property.value
          } else {
            result.append(property)
          }
        }
      }
      return result
    case "transacGrp", "transac", "date":
      notes.leaveOut("transactions")
      return []
    case "termComp", "termCompList", "termCompGrp":
      notes.leaveOut("components of terms")
      return []
    default:
      let isTagged = node.element.name.namespace.map { $0 != namespace } ?? false
      let isOwn = node.element.name.namespace == ownNamespace && ownCategories.contains(node.name)
      let isNamed = isTagged && !(node.name == "property" && node["type"] != nil)
      let category = (isOwn ? ownPrefix : "") + (isNamed ? node.name : node["type"] ?? node.name)
      return [TermProperty(category, node.laidOutText, language: language, target: node["target"] ?? "")]
    }
  }
}

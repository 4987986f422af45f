import Formats
import Text

extension GlossaryTable {
  /// All that the model holds, one concept a line under a header.
  /// - Parameter from: the language whose first term has its attributes in columns of their own.
  static func write(_ glossary: Glossary, _ dialect: DelimitedText.Dialect, from: String) -> String {
    let table = DelimitedText(dialect)
    if let pairs = simpleRows(glossary, from: from) { return pairs.map(table.line).joined() }
    let layout = Layout(glossary, from: from)
    return layout.names.isEmpty
      ? "" : glossary.concepts.reduce(into: table.line(layout.names)) { $0 += table.line(layout.cells($1)) }
  }

  /// A glossary of bare pairs as term, target and status under a header; nil if it holds more than that.
  private static func simpleRows(_ glossary: Glossary, from: String) -> [[String]]? {
    guard let languages = glossary.concepts.first?.terms.map(\.language), languages.count == 2,
      Term.language(languages[0], is: from), !Term.language(languages[1], is: from)
    else { return nil }
    var hasStatus = false
    var rows: [[String]] = []
    for concept in glossary.concepts {
      guard concept.id.isEmpty, concept.domains.isEmpty, concept.properties.isEmpty,
        concept.terms.map(\.language) == languages, concept.terms[0].status == nil
      else { return nil }
      for term in concept.terms {
        var bare = term
        bare.status = nil
        guard bare == Term(term.text, language: term.language), TermCell.trimmed(term.text) == term.text,
          !term.text.hasPrefix("# "), !term.text.contains(where: { $0 == "\t" || $0.isNewline })
        else { return nil }
      }
      hasStatus = hasStatus || concept.terms[1].status != nil
      rows.append([concept.terms[0].text, concept.terms[1].text, concept.terms[1].status?.rawValue ?? ""])
    }
    let header = languages + ["status"]
    return ([header] + rows).map { hasStatus ? $0 : Array($0.prefix(2)) }
  }

  /// Pairs of term and best target, as translation services read them.
  static func writePairs(_ glossary: Glossary, _ dialect: DelimitedText.Dialect, from: String, to: String) -> String {
    let table = DelimitedText(dialect)
    return glossary.entries(from: from, to: to).map { table.line([$0.source, $0.target]) }.joined()
  }

  /// Which columns a glossary needs.
  private struct Layout {
    private enum Column: Hashable {
      case id, domain
      case terms(String, TermStatus)
      case attribute(String)
      case property(String, String)
    }

    private let columns: [Column]
    private let from: String

    init(_ glossary: Glossary, from: String) {
      self.from = from
      var languages: [String] = []
      var statuses: Set<Column> = []
      var properties: [Column] = []
      var hasDomain = false
      var attributes: Set<String> = []
      for concept in glossary.concepts {
        hasDomain = hasDomain || !concept.domains.isEmpty
        for term in concept.terms {
          if !languages.contains(term.language) { languages.append(term.language) }
          statuses.insert(.terms(term.language, term.status ?? .preferred))
        }
        for property in concept.properties {
          let column = Column.property(property.category, property.language)
          if !properties.contains(column) { properties.append(column) }
        }
        if let index = Layout.leading(concept, from) {
          attributes.formUnion(TermAttributes.grammar(of: concept.terms[index]).map(\.name))
        }
      }
      languages.sort { (Term.language($0, is: from) ? 0 : 1, $0) < (Term.language($1, is: from) ? 0 : 1, $1) }
      columns =
        [.id] + (hasDomain ? [.domain] : [])
        + languages.flatMap { language in
          TermStatus.allCases.map { Column.terms(language, $0) }.filter {
            statuses.contains($0) || $0 == .terms(language, .preferred)
          }
        }
        + ["pos", "gender", "number", "flags", "with", "without"].filter(attributes.contains).map(Column.attribute)
        + properties
    }

    var names: [String] {
      columns.map { column in
        switch column {
        case .id: "id"
        case .domain: "domain"
        case .terms(let language, .preferred): language
        case .terms(let language, let status): "\(language):\(status.rawValue)"
        case .attribute(let name): name
        case .property(let category, ""): category
        case .property(let category, let language): "\(category):\(language)"
        }
      }
    }

    func cells(_ concept: Concept) -> [String] {
      let leading = Layout.leading(concept, from)
      return columns.map { column in
        switch column {
        case .id: return concept.id
        case .domain: return concept.domains.map(TermCell.escaped).joined(separator: " | ")
        case .terms(let language, let status):
          return concept.terms.enumerated().filter {
            $0.element.language == language && ($0.element.status ?? .preferred) == status
          }.map { cell($0.element, isLeading: $0.offset == leading) }.joined(separator: " | ")
        case .attribute(let name):
          guard let leading else { return "" }
          return TermAttributes.grammar(of: concept.terms[leading]).first { $0.name == name }?.value ?? ""
        case .property(let category, let language):
          return concept.properties.filter { $0.category == category && $0.language == language }
            .map { property in
              let attributes = [("source", property.source), ("target", property.target)].filter { !$0.1.isEmpty }
              return TermCell.cell(property.value, attributes)
            }.joined(separator: " | ")
        }
      }
    }

    private func cell(_ term: Term, isLeading: Bool) -> String {
      var attributes: [TermAttributes.Attribute] = term.status == nil ? [("status", "-")] : []
      if !isLeading { attributes += TermAttributes.grammar(of: term) }
      return TermCell.cell(term.text, attributes + TermAttributes.statements(term.properties))
    }

    /// The term whose attributes have columns: the first of the source language in the order of columns.
    private static func leading(_ concept: Concept, _ from: String) -> Int? {
      let own = concept.terms.indices.filter { concept.terms[$0].isOf(from) }
      guard let first = own.first, own.allSatisfy({ concept.terms[$0].language == concept.terms[first].language })
      else { return nil }
      let order = { (index: Int) -> Int in
        TermStatus.allCases.firstIndex(of: concept.terms[index].status ?? .preferred) ?? 0
      }
      return own.min { (order($0), $0) < (order($1), $1) }
    }
  }
}

import Formats
import Text

/// Glossaries as tables: two columns as translation services exchange them, or named columns with a concept a line.
enum GlossaryTable {
  /// - Parameter bytes: UTF-8 without a byte-order mark.
  static func read(_ bytes: [UInt8], name: String, from: String, to: String) -> GlossaryReading {
    let dialect = DelimitedText.detect(in: bytes)
    let isTSV = dialect == .tsv
    var reading = GlossaryReading(Glossary(name: name, concepts: []), format: isTSV ? .tsv : .csv)
    var reader = DelimitedReader(bytes, dialect: dialect, file: name, skipsComments: true)
    var columns = GlossaryColumns(from: from, to: to)
    var isFirst = true
    var fields: [String] = []
    reading.glossary.concepts.reserveCapacity(bytes.count / 32)
    while true {
      do throws(DepescheError) {
        guard let line = try reader.next(into: &fields) else { break }
        for index in fields.indices { fields[index] = TermCell.trimmed(fields[index]) }
        if isFirst {
          isFirst = false
          if let header = GlossaryColumns(header: fields, from: from, to: to) {
            columns = header
            continue
          }
        }
        let row = Row(fields: fields, line: line, name: name, from: from, to: to, isTSV: isTSV)
        do throws(AttributeError) {
          reading.glossary.concepts.append(columns.isRich ? try row.concept(columns) : try row.pair(columns))
        } catch {
          reading.add(error.message, at: Place(file: name, line: line))
        }
      } catch {
        isFirst = false
        reading.problems.append(DepescheError(.invalidGlossary, error.message, at: error.place))
      }
    }
    return reading
  }

  /// One line of a table.
  private struct Row {
    var fields: [String]
    var line: Int
    var name: String
    var from: String
    var to: String
    var isTSV: Bool

    // MARK: Term and target

    func pair(_ columns: GlossaryColumns) throws(AttributeError) -> Concept {
      var source: Term?
      var target: Term?
      var note = ""
      if let count = columns.count {
        (source, target, note) = try headerless(count)
      } else {
        var status: TermStatus?
        for (field, role) in zip(fields, columns.roles) where !field.isEmpty {
          switch role {
          case .terms(let language, _):
            if source == nil, Term.language(language, is: from) {
              source = Term(field, language: language)
            } else if target == nil {
              target = Term(field, language: language)
            }
          case .status: status = try TermAttributes.status(field)
          case .comment: note = field
          default: continue
          }
        }
        target?.status = status
      }
      guard let source, !source.text.isEmpty else { throw AttributeError("the term is empty") }
      guard let target, !target.text.isEmpty else { throw AttributeError("“\(source.text)” has no target") }
      try checkLength(source)
      try checkLength(target)
      return Concept(
        terms: [source, target], properties: note.isEmpty ? [] : [TermProperty("note", note)], line: line)
    }

    private func headerless(_ count: Int) throws(AttributeError) -> (Term?, Term?, String) {
      if fields.count == count { return (Term(fields[0], language: from), Term(fields[1], language: to), "") }
      var fields = fields
      while fields.count > count, fields.last?.isEmpty == true { fields.removeLast() }
      // Term, target and the languages of both.
      if fields.count == 4, fields[2...].allSatisfy(GlossaryColumns.isLanguageCode) {
        let languages = fields[2...].map(GlossaryColumns.normalizedLanguage)
        return (Term(fields[0], language: languages[0]), Term(fields[1], language: languages[1]), "")
      }
      // Term, target and a remark, where no comma can have come in by mistake.
      let hasRemark = isTSV && fields.count == count + 1
      guard fields.count == count || hasRemark else {
        throw AttributeError(
          "\(fields.count) \(fields.count == 1 ? "field" : "fields"), expected \(count): term and target")
      }
      return (Term(fields[0], language: from), Term(fields[1], language: to), hasRemark ? fields[2] : "")
    }

    // MARK: A concept

    func concept(_ columns: GlossaryColumns) throws(AttributeError) -> Concept {
      var concept = Concept(line: line)
      var attributes: [(name: String, value: String)] = []
      guard fields.count <= columns.roles.count || fields[columns.roles.count...].allSatisfy(\.isEmpty) else {
        throw AttributeError("\(fields.count) fields, but the header names \(columns.roles.count)")
      }
      for (field, role) in zip(fields, columns.roles) where !field.isEmpty {
        switch role {
        case .id: concept.id = field
        case .domain: concept.domains = TermCell.values(field)
        case .terms(let language, let status):
          let terms = try TermCell.terms(field, language: language, status: status)
          for term in terms { try checkLength(term) }
          concept.terms += terms
        case .partOfSpeech: attributes.append(("pos", field))
        case .gender: attributes.append(("gender", field))
        case .number: attributes.append(("number", field))
        case .flags: attributes.append(("flags", field))
        case .with: attributes.append(("with", field))
        case .without: attributes.append(("without", field))
        case .property(let category, let language):
          concept.properties += try TermCell.properties(field, category, language: language)
        case .comment: concept.properties.append(TermProperty("note", field))
        case .status, .ignored: continue
        }
      }
      guard !concept.terms.isEmpty else { throw AttributeError("the concept has no term") }
      if !attributes.isEmpty {
        guard let first = concept.terms.firstIndex(where: { $0.isOf(from) }) else {
          throw AttributeError("“\(attributes[0].name)” is given, but there is no term in \(from)")
        }
        for attribute in attributes {
          try TermAttributes.set(attribute.name, attribute.value, of: &concept.terms[first])
        }
      }
      return concept
    }

    private func checkLength(_ term: Term) throws(AttributeError) {
      guard term.text.utf8.count <= Glossary.maximumTerm else {
        throw AttributeError("a term may have \(Glossary.maximumTerm) bytes at most")
      }
    }
  }
}

import Formats
import Terminology
import Text
import Translation

/// One document as it came in: a text, or a JSON record whose fields are looked at when a verb asks for them.
struct Request: Sendable {
  enum Source: Sendable {
    /// A file or a line; its `id` is the path.
    case document(Document)
    case record(JSONObject)
    /// Several files that are to be taken together.
    case files([Document])
  }

  let source: Source
  /// What the user says that files hold.
  var format = InputFormat.auto
  /// Of a line: whom it and the lines before it introduce.
  var introduced: ArticleNames?

  var isRecord: Bool {
    if case .record = source { true } else { false }
  }

  /// As diagnostics name it.
  var name: String {
    if case .document(let document) = source { document.id } else { "" }
  }

  /// The text itself, or the record's `text`.
  /// - Throws: `invalidData` if there is none or it is not a string.
  func text() throws(DepescheError) -> String {
    switch source {
    case .document(let document): return document.text
    case .files(let documents): return documents.map(\.text).joined(separator: "\n")
    case .record(let record):
      if let text = try Request.string("text", of: record) { return text }
      guard let page = try Request.page(of: record, named: "1") else {
        throw DepescheError(.invalidData, "the record has no “text”")
      }
      return page.text
    }
  }

  /// A field that may be missing or null.
  /// - Throws: `invalidData` if it is something else than a string.
  func string(_ name: String) throws(DepescheError) -> String? {
    switch source {
    case .document, .files: nil
    case .record(let record): try Request.string(name, of: record)
    }
  }

  /// The documents of a record that has several (`documents`), or the one.
  func documents() throws(DepescheError) -> [Document] {
    switch source {
    case .document(let document): return [document]
    case .files(let documents): return documents
    case .record(let record): return try Request.documents(of: record)
    }
  }

  private static func documents(of record: JSONObject) throws(DepescheError) -> [Document] {
    guard let value = record["documents"], value != .null else { return [try document(record, named: "1")] }
    guard let items = value.array else { throw mismatch("documents", "an array", value) }
    var documents: [Document] = []
    for (index, item) in items.enumerated() {
      guard let object = item.object else { throw mismatch("documents", "an array of objects", item) }
      documents.append(try document(object, named: try identifier(of: object) ?? "\(index + 1)"))
    }
    return documents
  }

  private static func document(_ object: JSONObject, named name: String) throws(DepescheError) -> Document {
    guard let text = try string("text", of: object) else {
      if var page = try page(of: object, named: name) {
        page.title = try string("title", of: object) ?? page.title
        page.date = try string("date", of: object) ?? page.date
        page.language = try string("lang", of: object)
        return page
      }
      throw DepescheError(.invalidData, "document \(name) has no “text”")
    }
    return Document(
      id: name, title: try string("title", of: object), date: try string("date", of: object),
      language: try string("lang", of: object), text: text)
  }

  /// The article of the news page in `html`, if there is one.
  private static func page(of object: JSONObject, named name: String) throws(DepescheError) -> Document? {
    guard let html = try string("html", of: object) else { return nil }
    var page: Document
    do { page = try DocumentReader.page(Array(html.utf8), name: name) } catch {
      // In a record its place is the record.
      throw DepescheError(error.code, error.message)
    }
    page.id = name
    return page
  }

  /// The record's own glossary: `terms:[{de,en}]`.
  private func terms() throws(DepescheError) -> [(source: String, target: String)] {
    guard case .record(let record) = source, let value = record["terms"], value != .null else { return [] }
    guard let items = value.array else { throw Request.mismatch("terms", "an array", value) }
    var terms: [(source: String, target: String)] = []
    for item in items {
      guard let object = item.object, let source = try Request.string("de", of: object),
        let target = try Request.string("en", of: object)
      else { throw DepescheError(.invalidData, "“terms” must be an array of objects with “de” and “en”") }
      terms.append((source, target))
    }
    return terms
  }

  /// The record's own terms as a glossary, which wins over those of the command line.
  func glossaries() throws(DepescheError) -> [Glossary] {
    let entries = try terms().map { GlossaryEntry(source: $0.source, target: $0.target) }
    return entries.isEmpty ? [] : [Glossary(name: "record", entries: entries)]
  }

  private static func string(_ name: String, of record: JSONObject) throws(DepescheError) -> String? {
    guard let value = record[name], value != .null else { return nil }
    guard let string = value.string else { throw mismatch(name, "a string", value) }
    return string
  }

  private static func identifier(of record: JSONObject) throws(DepescheError) -> String? {
    switch record["id"] {
    case nil, .null: nil
    case .string(let id): id
    case .number(let number): number.literal
    case .some(let value): throw mismatch("id", "a string or a number", value)
    }
  }

  private static func mismatch(_ name: String, _ expected: String, _ found: JSONValue) -> DepescheError {
    DepescheError(.invalidData, "“\(name)” must be \(expected), not \(found.typeName)")
  }
}

/// What a verb says about one document, in both forms.
protocol Answer: Sendable {
  /// The text form; in line-by-line verbs one line without its line end.
  var text: String { get }
  /// The same as bytes, for what is long.
  var textBytes: [UInt8] { get }
  /// What the user should look at; the exit status says so too.
  var findings: [Diagnostic] { get }
  /// The members of the JSON form beside `id` and `schema`.
  func writeMembers(to json: inout JSONWriter)
}

extension Answer {
  var textBytes: [UInt8] { Array(text.utf8) }
  var findings: [Diagnostic] { [] }

  func findings(at place: Place) -> [Diagnostic] {
    findings.map { finding in
      var finding = finding
      finding.place = finding.place ?? place
      return finding
    }
  }
}

/// A verb's work on one document. It keeps no state, so order and number of workers never matter.
typealias Service = @Sendable (Request) throws -> any Answer

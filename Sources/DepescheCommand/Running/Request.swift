import Formats
import Text

/// One document as it came in: a text, or a JSON record whose fields are looked at when a verb asks for them.
struct Request: Sendable {
  enum Source: Sendable {
    case text(String)
    case record(JSONObject)
  }

  let source: Source

  /// The text itself, or the record's `text`.
  /// - Throws: `invalidData` if there is none or it is not a string.
  func text() throws(DepescheError) -> String {
    switch source {
    case .text(let text): return text
    case .record(let record):
      guard let text = try Request.string("text", of: record) else {
        throw DepescheError(.invalidData, "the record has no “text”")
      }
      return text
    }
  }

  /// A field that may be missing or null.
  /// - Throws: `invalidData` if it is something else than a string.
  func string(_ name: String) throws(DepescheError) -> String? {
    switch source {
    case .text: nil
    case .record(let record): try Request.string(name, of: record)
    }
  }

  /// The documents of a record that has several (`documents`), or the one.
  func documents() throws(DepescheError) -> [Document] {
    guard case .record(let record) = source, let value = record["documents"], value != .null else {
      return [
        Document(
          id: "", title: try string("title"), date: try string("date"), language: try string("lang"),
          text: try text())
      ]
    }
    guard let items = value.array else { throw Request.mismatch("documents", "an array", value) }
    var documents: [Document] = []
    for (index, item) in items.enumerated() {
      guard let object = item.object else { throw Request.mismatch("documents", "an array of objects", item) }
      guard let text = try Request.string("text", of: object) else {
        throw DepescheError(.invalidData, "document \(index + 1) has no “text”")
      }
      documents.append(
        Document(
          id: try Request.identifier(of: object) ?? "\(index + 1)", title: try Request.string("title", of: object),
          date: try Request.string("date", of: object), language: try Request.string("lang", of: object), text: text))
    }
    return documents
  }

  /// The record's own glossary: `terms:[{de,en}]`.
  func terms() throws(DepescheError) -> [(source: String, target: String)] {
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
  /// The members of the JSON form beside `id` and `schema`.
  func writeMembers(to json: inout JSONWriter)
}

/// A verb's work on one document. It keeps no state, so order and number of workers never matter.
typealias Service = @Sendable (Request) throws -> any Answer

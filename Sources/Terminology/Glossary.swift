import Formats
import Text

/// One entry of a glossary: a term in the source language and what it becomes.
public struct GlossaryEntry: Sendable, Equatable {
  /// What a house thinks of the target (ISO 30042, administrative status).
  public enum Status: String, Sendable, CaseIterable {
    case preferred, admitted, deprecated
  }

  /// Usually the dictionary form; words of a multi-word term may be inflected as the phrase wants it.
  public var source: String
  public var target: String
  public var status: Status
  /// Line in the glossary's file, from 1.
  public var line: Int?

  public init(source: String, target: String, status: Status = .preferred, line: Int? = nil) {
    self.source = source
    self.target = target
    self.status = status
    self.line = line
  }
}

/// A list of terms. The order of entries counts: of two entries with the same source the first is taken.
public struct Glossary: Sendable, Equatable {
  /// How results name it: the file as the user gave it.
  public var name: String
  public var entries: [GlossaryEntry]

  public init(name: String, entries: [GlossaryEntry]) {
    self.name = name
    self.entries = entries
  }

  /// Longest term, in bytes; a longer field is a damaged file rather than a term.
  public static let maximumTerm = 1024

  /// Reads a table with a source and a target in each line, as TSV or CSV (told by its first line).
  ///
  /// A first line of language codes (`de`, `en`) or of `source` and `target` is a header; then columns may stand in any
  /// order, `status` may be among them, and columns with other names are left out. Lines that start with `# ` are
  /// comments.
  /// - Parameters:
  ///   - name: the file's name for errors and results.
  ///   - from: code of the source language, `to`: of the target language, as a header may name them.
  /// - Throws: `invalidGlossary` with line and, where it is known, column.
  public init(text: String, name: String, from: String = "de", to: String = "en") throws(DepescheError) {
    self.name = name
    entries = []
    let body = Glossary.withoutComments(text)
    let records: [DelimitedText.Record]
    do throws(DepescheError) {
      records = try DelimitedText(DelimitedText.detect(in: body)).records(in: body, file: name)
    } catch {
      throw DepescheError(.invalidGlossary, error.message, at: error.place)
    }
    var columns = Columns()
    for (index, record) in records.enumerated() {
      if index == 0, let header = Columns(header: record.fields, from: from, to: to) {
        columns = header
        continue
      }
      entries.append(try Glossary.entry(record, columns, file: name))
    }
  }

  private struct Columns {
    var source: Int
    var target: Int
    var status: Int?
    /// How many fields a line has; nil where a header names more than are used.
    var count: Int?

    /// A term and its target.
    init() {
      source = 0
      target = 1
      count = 2
    }

    /// The columns that a header names, or nil if the line is none.
    init?(header: [String], from: String, to: String) {
      let names = header.map { $0.lowercased() }
      func column(_ wanted: String, _ language: String) -> Int? {
        names.firstIndex { name in
          name == wanted || name == language || name.hasPrefix("\(language)-") || name.hasPrefix("\(language)_")
        }
      }
      guard let source = column("source", from), let target = column("target", to), source != target else {
        return nil
      }
      self.source = source
      self.target = target
      status = names.firstIndex(of: "status")
    }
  }

  /// Comments become empty lines, so that line numbers stay.
  private static func withoutComments(_ text: String) -> String {
    // By bytes: for `Character`, CRLF is one and no line feed.
    let lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map(Substring.init)
    return lines.map { $0.hasPrefix("# ") || $0 == "#" ? "" : String($0) }.joined(separator: "\n")
  }

  private static func entry(
    _ record: DelimitedText.Record, _ columns: Columns, file: String
  ) throws(DepescheError) -> GlossaryEntry {
    let place = Place(file: file, line: record.line)
    let fields = record.fields.map(trimmed)
    if let count = columns.count, fields.count != count,
      !(fields.count > count && fields[count...].allSatisfy(\.isEmpty))
    {
      throw DepescheError(
        .invalidGlossary,
        "\(fields.count) \(fields.count == 1 ? "field" : "fields"), expected \(count): term and target",
        at: place)
    }
    guard fields.count > columns.source, !fields[columns.source].isEmpty else {
      throw DepescheError(.invalidGlossary, "the term is empty", at: place)
    }
    guard fields.count > columns.target, !fields[columns.target].isEmpty else {
      throw DepescheError(.invalidGlossary, "“\(fields[columns.source])” has no target", at: place)
    }
    let entry = GlossaryEntry(source: fields[columns.source], target: fields[columns.target], line: record.line)
    guard entry.source.utf8.count <= maximumTerm, entry.target.utf8.count <= maximumTerm else {
      throw DepescheError(.invalidGlossary, "a term may have \(maximumTerm) bytes at most", at: place)
    }
    guard let index = columns.status, index < fields.count, !fields[index].isEmpty else { return entry }
    guard let status = GlossaryEntry.Status(rawValue: fields[index]) else {
      let known = GlossaryEntry.Status.allCases.map(\.rawValue).joined(separator: ", ")
      throw DepescheError(.invalidGlossary, "status “\(fields[index])” is none of \(known)", at: place)
    }
    var complete = entry
    complete.status = status
    return complete
  }

  private static func trimmed(_ field: String) -> String {
    var part = field[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}

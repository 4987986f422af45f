import Synchronization
import Text

/// A table of concepts that are read when they are first asked for. For the glossaries that come with the program: of
/// thousands of concepts a text needs a few, and only their terms must be known to find those.
///
/// Made once and shared; some 1 ms for 2,000 concepts.
public final class StoredGlossary: Sendable {
  public let name: String
  private let bytes: [UInt8]
  private let header: Range<Int>
  private let lines: [(bytes: Range<Int>, number: Int)]
  private let columns: GlossaryColumns
  private let from: String
  private let to: String
  private let known = Mutex<[Int: Concept]>([:])

  /// - Parameters:
  ///   - text: tab-separated with a header that names columns; nil comes back for anything else, and for tables with
  ///     fields in quotation marks.
  ///   - from: code of the source language, `to`: of the target language.
  public init?(text: String, name: String, from: String = "de", to: String = "en") {
    let bytes = Array(text.utf8)
    guard !bytes.contains(UInt8(ascii: "\"")) else { return nil }
    var lines: [(bytes: Range<Int>, number: Int)] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      number += 1
      let isComment = bytes[start] == UInt8(ascii: "#") && start + 1 < end && bytes[start + 1] == 0x20
      if end > start, !isComment { lines.append((start..<end, number)) }
      start = end + 1
    }
    guard let header = lines.first?.bytes else { return nil }
    let names = bytes[header].split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard names.count > 1, let columns = GlossaryColumns(header: names, from: from, to: to), columns.isRich else {
      return nil
    }
    self.name = name
    self.bytes = bytes
    self.header = header
    self.lines = Array(lines.dropFirst())
    self.columns = columns
    self.from = from
    self.to = to
  }

  var count: Int { lines.count }

  /// Whether some concept may forbid a target.
  var forbidsTargets: Bool {
    columns.roles.contains { role in
      if case .terms(let language, .forbidden?) = role { Term.language(language, is: to) } else { false }
    }
  }

  /// The concept of a line; an empty one if the line is damaged.
  func concept(_ index: Int) -> Concept {
    if let concept = known.withLock({ $0[index] }) { return concept }
    let line = lines[index]
    let reading = GlossaryTable.read(
      Array(bytes[header]) + [0x0a] + bytes[line.bytes], name: name, from: from, to: to)
    var concept = reading.glossary.concepts.first ?? Concept()
    concept.line = line.number
    known.withLock { $0[index] = concept }
    return concept
  }

  /// The term of a concept by its place among those of the source language.
  func term(_ index: Int, place: Int) -> Term {
    let terms = concept(index).terms.lazy.filter { $0.isOf(self.from) }
    return terms.dropFirst(place).first ?? Term("", language: from)
  }

  /// Calls back with the number of each concept, the place of each of its terms in the source language, and the term
  /// without what is said about it but its part of speech.
  func forEachTerm(_ body: (_ concept: Int, _ place: Int, Term) -> Void) {
    let wanted = columns.roles.map { role in
      if case .terms(let language, _) = role { Term.language(language, is: from) } else { false }
    }
    let partOfSpeech = columns.roles.firstIndex(of: .partOfSpeech)
    var fields: [Range<Int>] = []
    for index in lines.indices {
      let line = lines[index].bytes
      fields.removeAll(keepingCapacity: true)
      var start = line.lowerBound
      for end in line.lowerBound...line.upperBound where end == line.upperBound || bytes[end] == 0x09 {
        fields.append(start..<end)
        start = end + 1
      }
      var place = 0
      for (field, isWanted) in zip(fields, wanted) where isWanted && !field.isEmpty {
        for text in StoredGlossary.terms(bytes[field]) {
          var term = Term(text, language: from)
          if place == 0, let partOfSpeech, partOfSpeech < fields.count {
            term.partOfSpeech = PartOfSpeech(rawValue: String(decoding: bytes[fields[partOfSpeech]], as: UTF8.self))
          }
          body(index, place, term)
          place += 1
        }
      }
    }
  }

  /// The texts of the terms in a cell.
  private static func terms(_ cell: ArraySlice<UInt8>) -> [String] {
    if cell.contains(UInt8(ascii: "\\")) {
      let terms = try? TermCell.terms(String(decoding: cell, as: UTF8.self), language: "", status: nil)
      return terms.map { $0.map(\.text) } ?? []
    }
    return cell.split(separator: UInt8(ascii: "|")).compactMap { piece in
      var text = piece.prefix { $0 != UInt8(ascii: "{") }
      while text.first == 0x20 { text.removeFirst() }
      while text.last == 0x20 { text.removeLast() }
      return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
  }
}

import Text

/// A pair of a term and what it becomes: the view that matching and results have of a concept.
public struct GlossaryEntry: Sendable, Equatable {
  /// As the glossary writes it.
  public var source: String
  public var target: String
  /// Of the target.
  public var status: TermStatus
  /// Line in the glossary's file, from 1.
  public var line: Int?

  public init(source: String, target: String, status: TermStatus = .preferred, line: Int? = nil) {
    self.source = source
    self.target = target
    self.status = status
    self.line = line
  }
}

/// A terminology: concepts in the order of their file. Of two concepts with the same term the first is taken, unless a
/// usage condition tells them apart.
public struct Glossary: Sendable, Equatable {
  /// How results name it: the file as the user gave it.
  public var name: String
  public var concepts: [Concept]

  public init(name: String, concepts: [Concept]) {
    self.name = name
    self.concepts = concepts
  }

  /// A glossary of pairs.
  public init(name: String, entries: [GlossaryEntry], from: String = "de", to: String = "en") {
    self.name = name
    concepts = entries.map { entry in
      let status: TermStatus? = entry.status == .preferred ? nil : entry.status
      return Concept(
        terms: [Term(entry.source, language: from), Term(entry.target, language: to, status: status)],
        line: entry.line ?? 0)
    }
  }

  /// Reads a glossary in any format that `GlossaryFormat` knows.
  ///
  /// - Parameters:
  ///   - bytes: the file; text without a byte-order mark is UTF-8, XML says its encoding itself.
  ///   - name: the file's name, for errors, results, and by its ending the format.
  ///   - from: code of the source language of tables that do not name theirs, `to`: of the target language.
  /// - Throws: the first problem: `invalidGlossary`, `invalidEncoding` or `tooLarge`, with line and, where it is known,
  ///   column.
  public init(bytes: [UInt8], name: String, from: String = "de", to: String = "en") throws(DepescheError) {
    let reading = GlossaryReading(bytes: bytes, name: name, from: from, to: to)
    if let problem = reading.problems.first { throw problem }
    self = reading.glossary
  }

  /// The same for a text.
  public init(text: String, name: String, from: String = "de", to: String = "en") throws(DepescheError) {
    try self.init(bytes: Array(text.utf8), name: name, from: from, to: to)
  }

  /// Longest term, in bytes; a longer field is a damaged file rather than a term.
  public static let maximumTerm = 1024

  /// Pairs of a source term and its best target, in order; terms without a target are left out.
  public func entries(from: String = "de", to: String = "en") -> [GlossaryEntry] {
    concepts.flatMap { concept -> [GlossaryEntry] in
      guard let target = concept.usableTerms(in: to).first else { return [] }
      return concept.terms.filter { $0.isOf(from) }.map { term in
        GlossaryEntry(
          source: term.text, target: target.text, status: target.status ?? .preferred,
          line: concept.line > 0 ? concept.line : nil)
      }
    }
  }
}

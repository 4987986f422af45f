import Formats
import Text

/// What came of reading a glossary: all that could be read, and every problem.
public struct GlossaryReading: Sendable {
  public var glossary: Glossary
  /// In the order of the file. A glossary with problems lacks the entries that they are about.
  public var problems: [DepescheError] = []
  /// What was read but is not held by the model.
  public var notes: [Diagnostic] = []
  /// The format that the file turned out to have.
  public var format: GlossaryFormat

  init(_ glossary: Glossary, format: GlossaryFormat) {
    self.glossary = glossary
    self.format = format
  }

  /// Reads a file in whichever format it is in. Never fails: what is wrong stands in `problems`.
  ///
  /// XML is read piece by piece, in memory for its entries alone; a table of 300,000 terms takes some 0.2 s.
  /// - Parameter format: nil to tell it by the content, else by the name's ending.
  public init(
    _ source: ByteSource, name: String, format: GlossaryFormat? = nil, from: String = "de", to: String = "en"
  ) {
    do throws(DepescheError) {
      var known = format
      if known == nil { known = try GlossaryFormat(detecting: source, name: name) }
      self = try (known ?? .tsv).read(source, name: name, from: from, to: to)
    } catch {
      self.init(Glossary(name: name, concepts: []), format: .tsv)
      problems = [error]
    }
  }

  public init(bytes: [UInt8], name: String, from: String = "de", to: String = "en") {
    self.init(ByteSource(bytes), name: name, from: from, to: to)
  }

  mutating func add(_ message: String, at place: Place) {
    problems.append(DepescheError(.invalidGlossary, message, at: place))
  }
}

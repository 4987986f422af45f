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

  /// Reads a file in whichever format it is in. Fails never: what is wrong stands in `problems`.
  public init(bytes: [UInt8], name: String, from: String = "de", to: String = "en") {
    do throws(DepescheError) {
      let format = try GlossaryFormat(detecting: bytes, name: name)
      self = try format.read(bytes, name: name, from: from, to: to)
    } catch {
      self.init(Glossary(name: name, concepts: []), format: .tsv)
      problems = [error]
    }
  }

  mutating func add(_ message: String, at place: Place) {
    problems.append(DepescheError(.invalidGlossary, message, at: place))
  }
}

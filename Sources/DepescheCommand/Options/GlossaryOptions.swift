import ArgumentParser
import Depesche
import Formats
import Streams
import Terminology
import Text

struct GlossaryOptions: ParsableArguments, DataSource {
  @Option(
    help: ArgumentHelp(
      "Terms to use: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.", valueName: "file"),
    completion: .file())
  var glossary: [String] = []

  @Flag(help: "Do without the embedded glossaries (politics, economy, law, security).")
  var noDefaultGlossaries = false

  @Flag(help: "Use what can be read of a glossary with errors, and tell all of them.")
  var keepGoing = false

  var files: [String] { glossary }

  /// - Throws: `invalidGlossary` with the line, `missingInput`, `invalidEncoding`.
  func add(to configuration: inout Depesche.Configuration) throws {
    configuration.usesDefaultGlossaries = !noDefaultGlossaries
    configuration.glossaries += try glossary.map { path in
      let reading = try GlossaryFile(path: path).read()
      if keepGoing {
        for problem in reading.problems { Diagnostics().report(problem) }
      } else if let problem = reading.problems.first {
        throw GlossaryFile.first(problem, of: reading.problems.count)
      }
      return reading.glossary
    }
  }

  /// For verbs about the user's own glossaries: the embedded ones only where there are none.
  var withoutDefaultsBesideOwn: GlossaryOptions {
    var options = self
    options.noDefaultGlossaries = noDefaultGlossaries || !glossary.isEmpty
    return options
  }
}

/// A glossary on disk.
struct GlossaryFile {
  var path: String
  /// Nil to tell it by the content.
  var format: GlossaryFormat?
  var from = "de"
  var to = "en"

  init(path: String, format: GlossaryFormat? = nil, from: String = "de", to: String = "en") {
    self.path = path
    self.format = format
    self.from = from
    self.to = to
  }

  /// - Throws: `missingInput` if there is no such file.
  func read() throws -> GlossaryReading {
    let file = try InputFile(path: path)
    let source = ByteSource {
      var piece: [UInt8] = []
      // Pipes give little at a time, but the first piece is to show what the file is.
      while piece.count < 1 << 16, try file.read(1 << 16, appendingTo: &piece) > 0 {}
      return piece
    }
    return GlossaryReading(source, name: file.name, format: format, from: from, to: to)
  }

  /// The first of several problems, which says that there are more.
  static func first(_ problem: DepescheError, of count: Int) -> DepescheError {
    guard count > 1 else { return problem }
    var problem = problem
    problem.message += " (and \(count - 1) more: --keep-going tells all)"
    return problem
  }
}

import ArgumentParser
import Depesche
import Streams
import Terminology
import Text

struct GlossaryConvert: Verb {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "A glossary in another format: TSV, CSV, TBX, TMX or SKOS.",
    discussion: """
      Formats: tsv, csv, tbx (version 3, data categories as attributes), tbx-dct (as
      tags), tbx-v2 (version 2), tmx (1.4b), skos (RDF/XML), turtle.
      Nothing that a concept holds is lost between them; what a file holds beyond
      that (transactions, codes inside segments) is told. With --pairs a table has
      term and best target alone, as translation services read them.

      EXAMPLE
        $ printf 'Leitzins;key rate\\n' > my.csv
        $ depesche glossary convert my.csv --format tmx | grep '<seg'
                <seg>Leitzins</seg>
                <seg>key rate</seg>
      """)

  @Argument(help: "The glossary; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The format wanted (default: by the ending of --output, else tsv).", valueName: "form"))
  var format: GlossaryFormat?

  @Option(help: ArgumentHelp("Format of the input (default: told by the content).", valueName: "form"))
  var inputFormat: GlossaryFormat?

  @Flag(help: "Tables of term and best target alone, without a header.")
  var pairs = false

  @Flag(help: "Convert what can be read of a glossary with errors, and tell all of them.")
  var keepGoing = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, which appears only when it is whole.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var languages: LanguagePairOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    if pairs, let wanted, wanted != .tsv, wanted != .csv { throw ValidationError("--pairs is for tsv and csv") }
  }

  private var wanted: GlossaryFormat? { format ?? output.flatMap { GlossaryFormat(name: $0) } }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let reading = try GlossaryFile(path: file, format: inputFormat, from: languages.from, to: languages.to).read()
    if !keepGoing, let problem = reading.problems.first {
      throw GlossaryFile.first(problem, of: reading.problems.count)
    }
    for problem in reading.problems { diagnostics.report(problem) }
    for note in reading.notes { diagnostics.report(note) }
    let writer = if let output { try OutputWriter(path: output) } else { OutputWriter() }
    try writer.write(
      reading.glossary.text(as: wanted ?? .tsv, from: languages.from, to: languages.to, pairs: pairs))
    try writer.finish()
    return reading.problems.isEmpty ? .done : .findings
  }
}

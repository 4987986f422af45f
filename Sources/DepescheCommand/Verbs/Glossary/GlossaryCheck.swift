import ArgumentParser
import Depesche
import Streams
import Terminology
import Text

struct GlossaryCheck: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Errors and doubtful entries of glossaries, with line numbers.",
    discussion: """
      Finds lines that cannot be read, duplicates and contradictions, entries that
      say nothing, and targets that cannot be inflected. Exits with 1 if it finds
      errors or warnings; notes alone are no findings.

      EXAMPLE
        $ printf 'Leitzins\\tkey rate\\nLeitzins\\tprime rate\\n' > my.tsv
        $ depesche glossary check my.tsv
        my.tsv:2: error: “Leitzins” means “key rate” in line 1: this entry is never used (a condition with= could tell them apart)
        2 concepts, 1 error
      """)

  @Argument(help: "Glossaries: TSV, CSV, TBX, TMX or SKOS.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("A German text: tell which terms it does not hold. May be repeated.", valueName: "file"),
    completion: .file())
  var text: [String] = []

  @Option(help: ArgumentHelp("Format of the glossaries (default: told by the content).", valueName: "form"))
  var inputFormat: GlossaryFormat?

  @OptionGroup var languages: LanguagePairOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration())
    let text = try text.isEmpty ? nil : text.map { try InputFile(path: $0).readText() }.joined(separator: "\n")
    var concepts = 0
    var counts: [Diagnostic.Severity: Int] = [:]
    for path in files {
      let file = GlossaryFile(path: path, format: inputFormat, from: languages.from, to: languages.to)
      let reading = try file.read()
      concepts += reading.glossary.concepts.count
      let found =
        reading.problems.map { Diagnostic(.error, $0.message, at: $0.place) } + reading.notes
        + (try depesche.check(reading.glossary, against: text))
      for diagnostic in found {
        diagnostics.report(diagnostic)
        counts[diagnostic.severity, default: 0] += 1
      }
    }
    let parts = [
      (concepts, "concept"), (counts[.error, default: 0], "error"), (counts[.warning, default: 0], "warning"),
    ]
    .enumerated().filter { $0.offset < 2 || $0.element.0 > 0 }.map { counted($0.element.0, $0.element.1) }
    let output = OutputWriter()
    try output.write(parts.joined(separator: ", ") + "\n")
    try output.finish()
    return counts[.error, default: 0] + counts[.warning, default: 0] > 0 ? .findings : .done
  }
}

/// `1 error`, `no errors`, `2 errors`.
func counted(_ number: Int, _ what: String) -> String {
  number == 1 ? "1 \(what)" : "\(number == 0 ? "no" : "\(number)") \(what)s"
}

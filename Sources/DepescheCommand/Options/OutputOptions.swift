import ArgumentParser
import Streams
import Text

/// Where results go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, which appears only when it is whole.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write the results of each file, or of each in a folder, to one of its name here.",
      valueName: "folder"),
    completion: .directory)
  var outputDir: String?

  @Flag(help: "With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.")
  var resume = false

  func validate() throws {
    if output != nil, outputDir != nil { throw ValidationError("--output and --output-dir: only one of them") }
  }

  func open() throws(DepescheError) -> OutputWriter {
    if let output { try OutputWriter(path: output) } else { OutputWriter() }
  }
}

/// What is said beside the results.
struct DiagnosticOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "No warnings, notes or progress.")
  var quiet = false

  @Flag(help: "No progress on standard error.")
  var noProgress = false

  @Option(help: ArgumentHelp("Colours in diagnostics: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  var diagnostics: Diagnostics { Diagnostics(isQuiet: quiet, color: color) }
  var wantsProgress: Bool { !quiet && !noProgress }
}

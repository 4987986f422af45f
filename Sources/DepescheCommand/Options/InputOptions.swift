import ArgumentParser
import Streams

/// Where documents come from.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files to read; standard input if there is none or for “-”.", completion: .file())
  var files: [String] = []

  @Flag(help: "Read one JSON record a line and write one result a line.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "What files hold: auto (by suffix), text, markdown, html (the article of a news page).", valueName: "form"))
  var inputFormat = InputFormat.auto

  @Flag(help: "Replace invalid UTF-8 by U+FFFD instead of refusing it.")
  var lossy = false

  @Option(help: ArgumentHelp("How many documents to work on at a time (default: the cores).", valueName: "n"))
  var jobs: Int?

  var paths: [String] { files.isEmpty ? ["-"] : files }
  var documentReader: DocumentReader { DocumentReader(format: inputFormat, lossy: lossy) }
  var runner: OrderedRunner { OrderedRunner(jobs: jobs ?? OrderedRunner.availableProcessors) }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024") }
    if jsonl, inputFormat != .auto { throw ValidationError("--jsonl and --input-format: only one of them") }
    if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input (-) can be read only once") }
  }
}

/// For verbs that take each line of text as a document of its own.
struct LineOptions: ParsableArguments {
  @Flag(help: "Take each file as one document instead of each line.")
  var document = false

  var unit: DocumentUnit { document ? .file : .line }
}

import ArgumentParser
import Depesche
import Text

/// What a verb that answers documents says of itself: options of its own, and the work on one document. Input, output,
/// jobs, resuming, data of the user's own and diagnostics are the same for all and stand in `OverDocuments`.
protocol DocumentVerb: ParsableArguments {
  static var configuration: CommandConfiguration { get }
  /// What results are called in `depesche/NAME/1`.
  static var schema: String { get }

  /// What is one document where the input is text.
  var unit: DocumentUnit { get }
  /// Whether documents given as text are answered in JSON, one object a line.
  var writesJSON: Bool { get }
  /// What stands between the text forms of two files.
  var separator: String { get }
  /// The extension of files in a folder of results, or nil for that of the input.
  var suffix: String? { get }
  /// Files of the user's own beside `--lexicons`.
  var dataSources: [any DataSource] { get }

  /// Whether `--input-format conllu` is understood.
  var takesTokens: Bool { get }

  /// Whether the verb reads markup itself, so that it gets files as they are.
  var readsMarkup: Bool { get }

  /// Whether lines are those of one text, whose names go from line to line.
  var remembersNames: Bool { get }

  /// What cannot be seen from the options of the verb alone. Shows the usage.
  /// - Throws: `ValidationError`.
  func validate(with input: InputOptions) throws
  /// The engines that the verb needs, made once, as a function of one document.
  /// - Throws: `DepescheError` for what ends the run before it begins.
  func service(_ depesche: Depesche) throws -> Service
}

extension DocumentVerb {
  static var schema: String { configuration.commandName ?? "" }
  var unit: DocumentUnit { .file }
  var writesJSON: Bool { false }
  var separator: String { "" }
  var suffix: String? { writesJSON ? "json" : nil }
  var dataSources: [any DataSource] { [] }
  var takesTokens: Bool { false }
  var readsMarkup: Bool { false }
  var remembersNames: Bool { false }
  func validate(with input: InputOptions) throws {}
}

/// A verb with everything that verbs over documents have in common.
struct OverDocuments<Own: DocumentVerb>: Verb {
  static var configuration: CommandConfiguration { Own.configuration }

  @OptionGroup(title: "This verb") var own: Own
  @OptionGroup(title: "Input and output") var input: InputOptions
  @OptionGroup(title: "Input and output") var output: OutputOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Diagnostics") var said: DiagnosticOptions

  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    if input.inputFormat == .conllu, !own.takesTokens { throw ValidationError("only analyze takes CoNLL-U") }
    if own.readsMarkup, input.inputFormat != .auto {
      throw ValidationError("--markup and --input-format: only one of them")
    }
    try own.validate(with: input)
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration(own.dataSources))
    // The process ends with the run: giving back 300,000 terms one by one would only delay that.
    _ = Unmanaged.passRetained(depesche)
    var input = input
    if own.readsMarkup { input.inputFormat = .text }
    let run = DocumentRun(
      verb: Own.schema, input: input, output: output, said: said, unit: own.unit, writesJSON: own.writesJSON,
      separator: own.separator, suffix: own.suffix, fingerprint: output.resume ? try fingerprint() : "",
      lineNames: own.remembersNames ? try depesche.lineNames() : nil)
    return try run.run(own.service(depesche))
  }

  /// What results depend on beside the input. All options of the verb are in it, so that none can be forgotten.
  private func fingerprint() throws -> String {
    let options = [Own.schema, Own.configuration.commandName ?? "", "\(own)", "\(input.lossy)"]
    return (options + (try data.fingerprint(own.dataSources))).joined(separator: "\u{1f}")
  }
}

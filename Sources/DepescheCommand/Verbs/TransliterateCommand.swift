import ArgumentParser
import Depesche
import Formats
import Text
import Transliteration

struct TransliterateCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "transliterate", abstract: "From one script to another by a published standard.",
    discussion: """
      Every line by itself; what the standard does not know stays as it is.

      EXAMPLE
        $ echo 'Запоріжжя' | depesche transliterate --scheme ua-ukr-Cyrl-Latn-2010
        Zaporizhzhia
        $ depesche transliterate --list --reverse | grep 9984
        iso-kat-Geor-Latn-9984-1996	ISO 9984:1996, Georgian
      """)

  @Option(help: ArgumentHelp("The standard, by its id in the ISO 24229 register (see --list).", valueName: "id"))
  var scheme: String?

  @Flag(help: "Print id and title of all standards; with --reverse of those that have a way back.")
  var list = false

  @Flag(help: "From Latin letters back to the original.")
  var reverse = false

  @OptionGroup var form: FormOption

  @OptionGroup var lines: LineOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions

  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    guard list != (scheme != nil) else { throw ValidationError("give one of --scheme and --list") }
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration([]))
    guard let id = scheme else {
      let writer = try output.open()
      for scheme in depesche.schemes where !reverse || scheme.isReversible {
        try writer.write("\(scheme.id)\t\(scheme.title)\n")
      }
      try writer.finish()
      return .done
    }
    let scheme = try depesche.scheme(id, reverse: reverse)
    let run = DocumentRun(
      verb: "transliterate", input: input, output: output, said: said, unit: lines.unit, writesJSON: form.isJSON,
      fingerprint: (["transliterate", scheme.id, "\(reverse) \(input.lossy)"] + (try data.fingerprint([]))).joined(
        separator: "\u{1f}"))
    return try run.run { request in TransliterateAnswer(text: scheme.apply(to: try request.text())) }
  }
}

private struct TransliterateAnswer: Answer {
  var text: String

  func writeMembers(to json: inout JSONWriter) { json.member("text", text) }
}

import ArgumentParser
import Depesche
import Formats
import Names
import Text

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Names of persons and places as English readers know them.",
    discussion: """
      EXAMPLE
        $ echo 'Juri Uschakow' | depesche names normalize --list
        Yuri Ushakov
      """,
    subcommands: [
      OverDocuments<NamesNormalize>.self, NamesMatch.self, OverDocuments<NamesGroup>.self, NamesExplain.self,
    ])
}

struct NamesNormalize: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Respell the names in running text, or one name a line.",
    discussion: """
      In running text everything but the names stays as it is, byte for byte.

      EXAMPLE
        $ echo 'Juri Uschakow' | depesche names normalize --list
        Yuri Ushakov
      """)

  @Flag(help: "One name a line instead of running text.")
  var list = false

  @Option(help: ArgumentHelp("Language of the text, or of the names if they are in another script.", valueName: "code"))
  var from = "de"

  @Option(help: ArgumentHelp("Language of the reader: en, de, or ru, uk, be, bg for the original.", valueName: "code"))
  var to = "en"

  @Option(help: ArgumentHelp("Language that the names come from, for instance ru.", valueName: "code"))
  var origin: String?

  @Flag(help: "Respell by rule alone, as if no name were known.")
  var noAuthority = false

  @OptionGroup var form: FormOption

  @OptionGroup var names: NameFileOptions
  @OptionGroup var lines: LineOptions

  func validate() throws {
    for code in [from, to] + (origin.map { [$0] } ?? []) { try LanguageOptions.check(code) }
    guard ["en", "de", "ru", "uk", "be", "bg"].contains(to) else {
      throw ValidationError("--to must be en, de, or ru, uk, be or bg for originals")
    }
    if list, lines.document { throw ValidationError("--list takes lines, --document files: only one of them") }
  }

  static var schema: String { "names" }
  var unit: DocumentUnit { lines.unit }
  var writesJSON: Bool { form.isJSON }
  var dataSources: [any DataSource] { [names] }

  func service(_ depesche: Depesche) throws -> Service {
    let options = Depesche.NameOptions(from: from, to: to, origin: origin, usesAuthority: !noAuthority)
    return { [list] request in
      let text = try request.text()
      guard list else { return NamesAnswer(text: try depesche.normalizeNames(in: text, options)) }
      let result = try depesche.normalizeName(text, options)
      return NamesAnswer(text: result.target, result: result)
    }
  }
}

private struct NamesAnswer: Answer {
  var text: String
  /// Why, where the text is one name.
  var result: NameResult?

  func writeMembers(to json: inout JSONWriter) {
    json.member("text", text)
    guard let result else { return }
    json.member("origin", result.origin)
    json.member("evidence", result.evidence.rawValue)
    json.member("explanation", result.explanation)
    json.member("alternatives", result.alternatives) { json, name in json.string(name) }
  }
}

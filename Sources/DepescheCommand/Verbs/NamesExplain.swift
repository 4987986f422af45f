import ArgumentParser
import Depesche
import Formats
import Names
import Streams
import Text

struct NamesExplain: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Why a name is spelt as it is: the entry, the rule, and what its letters say.",
    discussion: """
      EXAMPLE
        $ depesche names explain Uschakow | head -n 1
        Uschakow → Ushakov
      """)

  @Argument(help: "The names.")
  var name: [String]

  @Option(help: ArgumentHelp("Language of the spelling, or of names in another script.", valueName: "code"))
  var from = "de"

  @Option(help: ArgumentHelp("Language of the reader: en, de, or ru, uk, be, bg for the original.", valueName: "code"))
  var to = "en"

  @Option(help: ArgumentHelp("Language that the names come from, for instance ru.", valueName: "code"))
  var origin: String?

  @OptionGroup var names: NameFileOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions

  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    for code in [from, to] + (origin.map { [$0] } ?? []) { try LanguageOptions.check(code) }
    guard ["en", "de", "ru", "uk", "be", "bg"].contains(to) else {
      throw ValidationError("--to must be en, de, or ru, uk, be or bg for originals")
    }
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration([names]))
    let options = Depesche.NameOptions(from: from, to: to, origin: origin)
    let writer = OutputWriter()
    for name in name {
      let lines = try depesche.explainName(name, options)
      for (index, line) in lines.enumerated() { try writer.write("\(index == 0 ? "" : "  ")\(line)\n") }
    }
    try writer.finish()
    return .done
  }
}

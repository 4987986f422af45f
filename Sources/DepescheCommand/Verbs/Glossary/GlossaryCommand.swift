import ArgumentParser
import Terminology

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Check, convert and fill glossaries, and check translations against them.",
    discussion: """
      EXAMPLE
        $ depesche glossary convert house.tbx --format tsv > house.tsv
        $ depesche glossary check house.tsv
        $ depesche glossary review --glossary house.tsv article.de.txt article.en.txt
      """,
    subcommands: [
      GlossaryCheck.self, GlossaryConvert.self, OverDocuments<GlossaryExtract>.self, GlossaryReview.self,
    ])
}

/// The languages of tables that do not name theirs.
struct LanguagePairOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Source language of a table that does not name it.", valueName: "code"))
  var from = "de"

  @Option(help: ArgumentHelp("Target language of a table that does not name it.", valueName: "code"))
  var to = "en"

  func validate() throws {
    for code in [from, to] { try LanguageOptions.check(code) }
  }
}

extension GlossaryFormat: ExpressibleByArgument {}

import ArgumentParser
import Depesche
import English
import Formats
import Terminology
import Text
import Translation

struct TranslateCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "translate", abstract: "German to English, each line of input one line of output.",
    discussion: """
      EXAMPLE
        $ echo 'Das Haus ist groß.' | depesche translate
        The house is big.
      """)

  @Option(help: ArgumentHelp("Language of the text; de.", valueName: "code"))
  var from = "de"

  @Option(help: ArgumentHelp("Language to translate into; en.", valueName: "code"))
  var to = "en"

  @Option(help: ArgumentHelp("Spelling: us or uk.", valueName: "variety"))
  var variety = Variety.us

  @Option(help: ArgumentHelp("Quotation marks and apostrophes: ascii or typographic.", valueName: "style"))
  var quotes = QuoteStyle.ascii

  @Flag(help: "Put * before words that could not be read.")
  var markUnknown = false

  @Option(help: ArgumentHelp("text or json.", valueName: "form"))
  var format = TextOrJSON.text

  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var names: NameFileOptions
  @OptionGroup var lines: LineOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions

  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    for code in [from, to] { try LanguageOptions.check(code) }
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    guard from == "de", to == "en" else {
      throw DepescheError(.unsupportedLanguage, "translates from de to en only, not from \(from) to \(to)")
    }
    let depesche = try Depesche(data.configuration(glossaries: try glossaries.read(), names: names))
    let options = TranslationOptions(variety: variety, quotes: quotes, marksUnknown: markUnknown)
    let run = DocumentRun(
      verb: "translate", input: input, output: output, said: said, unit: lines.unit, writesJSON: format == .json,
      fingerprint: try data.fingerprint(
        "translate", "\(options)", glossaries.fingerprint(), names.fingerprint(), "\(input.lossy)"))
    return try run.run { request in
      TranslationAnswer(
        translation: try depesche.translate(
          try request.text(), options: options, terms: try request.glossaries()))
    }
  }
}

extension Variety: ExpressibleByArgument {}
extension QuoteStyle: ExpressibleByArgument {}

private struct TranslationAnswer: Answer {
  var translation: Translation

  var text: String { translation.text }

  func writeMembers(to json: inout JSONWriter) {
    json.member("translation", translation.text)
    json.member("sentences", translation.sentences) { json, sentence in
      json.object { json in
        json.member("source", sentence.source)
        json.member("start", sentence.range.lowerBound)
        json.member("end", sentence.range.upperBound)
        json.member("target", sentence.target)
        json.member("confidence", sentence.confidence)
        json.member("alignment", sentence.alignment) { json, aligned in
          json.object { json in
            json.name("target")
            json.range(aligned.target)
            json.member("source", aligned.source) { json, range in json.range(range) }
          }
        }
      }
    }
    json.member("unknown", translation.unknown) { json, word in
      json.object { json in
        json.member("text", word.text)
        json.member("start", word.range.lowerBound)
        json.member("end", word.range.upperBound)
      }
    }
  }
}

import ArgumentParser
import Depesche
import English
import Formats
import Terminology
import Text
import Translation

struct TranslateCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "translate", abstract: "German to English, every line of input one line of output.",
    discussion: """
      EXAMPLE
        $ echo 'Der Präsident lehnte das Gesetz ab.' | depesche translate
        The president rejected the law.
      """)

  @Option(help: ArgumentHelp("Language of the source; only de for now.", valueName: "code"))
  var from = "de"

  @Option(help: ArgumentHelp("Language of the translation; only en for now.", valueName: "code"))
  var to = "en"

  @Option(help: ArgumentHelp("Spelling and usage: us or uk.", valueName: "variety"))
  var variety = Variety.us

  @Option(help: ArgumentHelp("Quotation marks and apostrophes: ascii or typographic.", valueName: "marks"))
  var quotes = QuoteStyle.ascii

  @Flag(help: "Put a star before words that could not be read.")
  var markUnknown = false

  @Flag(help: "Show the way of each sentence, stage by stage.")
  var explain = false

  @Option(help: ArgumentHelp("text or json.", valueName: "form"))
  var format = TextOrJSON.text

  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var names: NameFileOptions
  @OptionGroup var lines: LineOptions

  func validate() throws {
    for code in [from, to] { try LanguageOptions.check(code) }
  }

  var unit: DocumentUnit { lines.unit }
  var writesJSON: Bool { format == .json }
  var dataSources: [any DataSource] { [glossaries, names] }

  func service(_ depesche: Depesche) throws -> Service {
    guard from == "de", to == "en" else {
      throw DepescheError(.unsupportedLanguage, "cannot translate from \(from) to \(to): only from de to en")
    }
    let options = TranslationOptions(variety: variety, quotes: quotes, marksUnknown: markUnknown)
    return { [explain] request in
      let (text, extra) = (try request.text(), try request.glossaries())
      if explain {
        return ExplainedTranslation(stages: try depesche.explainTranslation(of: text, options, terms: extra))
      }
      return TranslateAnswer(translation: try depesche.translate(text, options, terms: extra))
    }
  }
}

extension Variety: ExpressibleByArgument {}
extension QuoteStyle: ExpressibleByArgument {}

private struct TranslateAnswer: Answer {
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

private struct ExplainedTranslation: Answer {
  var stages: [Depesche.ExplainedSentence]

  var text: String { stages.map { "\($0.text)\n" }.joined(separator: "\n") }

  func writeMembers(to json: inout JSONWriter) {
    json.member("stages", stages) { json, sentence in json.string(sentence.text) }
  }
}

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

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, xliff }

  @Option(help: ArgumentHelp("text, json, or xliff (2.1) for post-editing.", valueName: "form"))
  var format = Format.text

  @OptionGroup var engine: EngineOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var names: NameFileOptions
  @OptionGroup var lines: LineOptions

  func validate() throws {
    if explain, format == .xliff || engine.engineCommand != nil {
      throw ValidationError("--explain shows our own stages: not with --format xliff or --engine-command")
    }
    for code in [from, to] { try LanguageOptions.check(code) }
  }

  var unit: DocumentUnit { format == .xliff ? .collected : lines.unit }
  var suffix: String? { format == .xliff ? "xlf" : writesJSON ? "json" : nil }
  var writesJSON: Bool { format == .json }
  var dataSources: [any DataSource] { [glossaries, names] }
  var remembersNames: Bool { from == "de" && to == "en" && engine.engineCommand == nil && unit == .line && !explain }

  func service(_ depesche: Depesche) throws -> Service {
    guard from == "de", to == "en" else {
      throw DepescheError(.unsupportedLanguage, "cannot translate from \(from) to \(to): only from de to en")
    }
    let options = TranslationOptions(variety: variety, quotes: quotes, marksUnknown: markUnknown)
    let engine = try engine.engine()
    return { [explain, isXLIFF = format == .xliff] request in
      let extra = try request.glossaries()
      let translate = { (text: String) throws -> Translation in
        guard let engine else {
          return try depesche.translate(text, options, terms: extra, introduced: request.introduced)
        }
        return try depesche.translate(text, engine: engine, terms: extra)
      }
      if isXLIFF, !request.isRecord {
        return XLIFFAnswer(files: try request.documents().map { ($0, try translate($0.text)) })
      }
      let text = try request.text()
      if explain {
        return ExplainedTranslation(stages: try depesche.explainTranslation(of: text, options, terms: extra))
      }
      return TranslateAnswer(translation: try translate(text))
    }
  }
}

extension Variety: ExpressibleByArgument {}
extension QuoteStyle: ExpressibleByArgument {}

private struct XLIFFAnswer: Answer {
  var files: [(document: Document, translation: Translation)]

  var text: String { XLIFFDocument(files: files).text }
  var findings: [Diagnostic] { files.flatMap { $0.translation.findings } }

  func writeMembers(to json: inout JSONWriter) { json.member("xliff", text) }
}

extension Translation {
  /// What an engine did not keep.
  fileprivate var findings: [Diagnostic] {
    lost.map { Diagnostic(.warning, "the engine lost “\($0.source)”, which is to be “\($0.target)”") }
  }
}

private struct TranslateAnswer: Answer {
  var translation: Translation

  var text: String { translation.text }
  var findings: [Diagnostic] { translation.findings }

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
    json.member("terms", translation.terms) { json, term in
      json.object { json in
        json.member("start", term.range.lowerBound)
        json.member("end", term.range.upperBound)
        json.member("source", term.source)
        json.member("target", term.target)
        json.member("glossary", term.glossary)
        json.member("compound", term.isPart)
      }
    }
    guard !translation.lost.isEmpty else { return }
    json.member("lost", translation.lost) { json, span in
      json.object { json in
        json.member("text", span.source)
        json.member("target", span.target)
        json.member("start", span.range.lowerBound)
        json.member("end", span.range.upperBound)
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

import ArgumentParser
import Depesche
import Formats
import Text
import Translation

struct BriefCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "A short English brief of German articles.",
    discussion: """
      Several files give one brief each, or one for all with --together.

      EXAMPLE
        $ depesche brief --words 60 article.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

  @Option(
    help: ArgumentHelp(
      "At most this many words, the headline included (default: 120, or 150 for several articles together).",
      valueName: "n"))
  var words: Int?

  @Option(help: ArgumentHelp("At most this many sentences instead.", valueName: "n"))
  var sentences: Int?

  @Option(help: ArgumentHelp("What the reader asks for; sentences about it win.", valueName: "words"))
  var query: String?

  @Flag(help: "One brief of all files together.")
  var together = false

  @Flag(help: "Show the German sentence under each English one.")
  var showSource = false

  @Option(help: ArgumentHelp("text, markdown, html or json.", valueName: "form"))
  var format = Format.text

  @Option(help: ArgumentHelp("Spelling: us or uk.", valueName: "variety"))
  var variety = Variety.us

  @Option(help: ArgumentHelp("Quotation marks and apostrophes: ascii or typographic.", valueName: "marks"))
  var quotes = QuoteStyle.typographic

  @OptionGroup var engine: EngineOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var names: NameFileOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if words != nil, sentences != nil { throw ValidationError("--words and --sentences: only one of them") }
    for number in [words, sentences].compactMap({ $0 }) where number < 1 {
      throw ValidationError("a brief has 1 word or sentence at least")
    }
  }

  var unit: DocumentUnit { together ? .together : .file }
  var writesJSON: Bool { format == .json }
  var separator: String { "\n" }
  var suffix: String? {
    switch format {
    case .text: nil
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    }
  }
  var dataSources: [any DataSource] { [glossaries, names] }

  func service(_ depesche: Depesche) throws -> Service {
    let options = Depesche.BriefOptions(
      length: sentences.map { .sentences($0) } ?? words.map { .words($0) }, query: query,
      translation: TranslationOptions(variety: variety, quotes: quotes))
    let engine = try engine.engine()
    let page = BriefPage(format: format, showsSource: showSource)
    return { [lang = language.lang] request in
      var options = options
      options.query = try request.string("query") ?? options.query
      let language = try request.string("lang") ?? lang
      var documents = try request.documents()
      let brief = try depesche.brief(
        of: documents, options, language: language, terms: request.glossaries(), engine: engine)
      if page.format == .html {
        for index in documents.indices where documents[index].language == nil {
          documents[index].language = try language ?? depesche.detectLanguage(of: documents[index].text).language
        }
      }
      return BriefAnswer(brief: brief, documents: documents, page: page)
    }
  }
}

private struct BriefAnswer: Answer {
  var brief: Depesche.Brief
  var documents: [Document]
  var page: BriefPage

  var text: String { page.text(brief, of: documents) }

  func writeMembers(to json: inout JSONWriter) {
    json.member("headline", brief.headline)
    json.member("brief", brief.text)
    json.member("sentences", brief.sentences) { json, sentence in
      json.object { json in
        json.member("target", sentence.target)
        json.member("source", sentence.source)
        json.member("document", sentence.document)
        json.member("start", sentence.range.lowerBound)
        json.member("end", sentence.range.upperBound)
        json.member("score", sentence.score)
        json.member("confidence", sentence.confidence)
        if sentence.isContested { json.member("contested", true) }
      }
    }
    json.member("names", brief.names) { json, name in
      json.object { json in
        json.member("source", name.source)
        json.member("target", name.target)
        json.member("kind", name.kind.rawValue)
        if let original = name.original { json.member("original", original) }
      }
    }
    json.member("terms", brief.terms) { json, term in
      json.object { json in
        json.member("text", term.text)
        json.member("source", term.source)
        json.member("target", term.target)
        json.member("glossary", term.glossary)
      }
    }
  }
}

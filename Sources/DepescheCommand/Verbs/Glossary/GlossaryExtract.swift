import ArgumentParser
import Depesche
import Formats
import Terminology
import Text

struct GlossaryExtract: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Term candidates of German texts, with an English reading to start from.",
    discussion: """
      Compounds, words that the lexicon lacks, and nouns with an adjective or a
      preposition, in their dictionary form, the most termlike first. Terms of the
      glossaries given are left out. What --format tsv writes can be corrected and
      used as a glossary.

      EXAMPLE
        $ depesche glossary extract --minimum 3 --format tsv articles/*.txt > candidates.tsv
      """)
  static var schema: String { "glossary-extract" }

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, tsv, json }

  @OptionGroup var glossaries: GlossaryOptions

  @Option(help: ArgumentHelp("How often a candidate must occur, in any form.", valueName: "n"))
  var minimum = 2

  @Option(help: ArgumentHelp("How many candidates to give.", valueName: "n"))
  var limit = 100

  @Option(help: ArgumentHelp("text, tsv or json.", valueName: "form"))
  var format = Format.text

  var unit: DocumentUnit { .together }
  var writesJSON: Bool { format == .json }
  var dataSources: [any DataSource] { [glossaries] }

  func validate(with input: InputOptions) throws {
    if minimum < 1 || limit < 1 { throw ValidationError("--minimum and --limit must be at least 1") }
  }

  func service(_ depesche: Depesche) throws -> Service {
    { [minimum, limit, format] request in
      let texts = try request.documents().map(\.text)
      return ExtractAnswer(
        terms: try depesche.termCandidates(in: texts, minimum: minimum, limit: limit), format: format)
    }
  }
}

private struct ExtractAnswer: Answer {
  var terms: [Depesche.ExtractedTerm]
  var format: GlossaryExtract.Format

  var text: String {
    if format == .text {
      return alignedTable(terms.map { ["\($0.candidate.count)", $0.candidate.term, $0.english] })
    }
    let rows = terms.map { term in
      [term.candidate.term, term.english, "\(term.candidate.count)", foldedWhiteSpace(of: term.candidate.context)]
    }
    return ([["de", "en", "count", "context"]] + rows).map(DelimitedText(.tsv).line).joined()
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("terms", terms) { json, term in
      json.object { json in
        json.member("term", term.candidate.term)
        json.member("english", term.english)
        json.member("count", term.candidate.count)
        json.member("score", term.candidate.score)
        json.member("context", term.candidate.context)
      }
    }
  }
}

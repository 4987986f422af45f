import ArgumentParser
import Depesche
import Formats
import Terminology
import Text

struct TermsCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "The terms of a glossary in a German text, with what they become in English.",
    discussion: """
      A glossary is a table (TSV, CSV), TBX, TMX or SKOS. Terms are found in any
      inflected form. One that is only a part of a longer word is marked with “+”.
      Without --glossary the embedded glossaries are used.

      EXAMPLE
        $ printf 'Leitzins\\tkey rate\\n' > my.tsv
        $ echo 'Trotz des Leitzinses' | depesche terms --glossary my.tsv
        Leitzinses  Leitzins  key rate  1
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, tsv, json }

  @OptionGroup var glossaries: GlossaryOptions

  @Option(help: ArgumentHelp("text, tsv or json.", valueName: "form"))
  var format = Format.text

  var writesJSON: Bool { format == .json }
  var dataSources: [any DataSource] { [glossaries.withoutDefaultsBesideOwn] }

  func service(_ depesche: Depesche) throws -> Service {
    { [aligned = format == .text] request in
      let terms = try depesche.terms(in: try request.text(), extra: try request.glossaries())
      return TermsAnswer(terms: terms, isAligned: aligned)
    }
  }
}

private struct TermsAnswer: Answer {
  var terms: [Depesche.Term]
  var isAligned: Bool

  /// Source form, term, target, count: one line for each form, in the order in which they first occur.
  var text: String {
    var rows: [[String]] = []
    var counts: [Int] = []
    var places: [[String]: Int] = [:]
    for term in terms {
      let row = [term.text, (term.isCompoundPart ? "+" : "") + term.entry.source, term.entry.target]
      if let place = places[row] {
        counts[place] += 1
      } else {
        places[row] = rows.count
        rows.append(row)
        counts.append(1)
      }
    }
    let table = zip(rows, counts).map { $0 + ["\($1)"] }
    return isAligned ? alignedTable(table) : table.map(DelimitedText(.tsv).line).joined()
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("terms", terms) { json, term in
      json.object { json in
        json.member("start", term.range.lowerBound)
        json.member("end", term.range.upperBound)
        json.member("text", term.text)
        json.member("source", term.entry.source)
        json.member("target", term.entry.target)
        if term.targets.count > 1 {
          json.member("targets", term.targets) { json, target in json.string(target.text) }
        }
        json.member("status", term.entry.status.rawValue)
        json.member("glossary", term.glossary)
        json.member("compound", term.isCompoundPart)
        if !term.concept.id.isEmpty { json.member("concept", term.concept.id) }
        if term.spans.count > 1 { json.member("spans", term.spans) { json, span in json.range(span) } }
      }
    }
  }
}

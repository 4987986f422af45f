import ArgumentParser
import Depesche
import Formats
import Summarization
import Text

struct SummarizeCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "summarize", abstract: "The most telling sentences of articles, in their own language and order.",
    discussion: """
      EXAMPLE
        $ depesche summarize --sentences 1 examples/articles/disaster.txt | cut -c 1-40
        Bei schweren Überschwemmungen im Süden d
      """)

  enum Method: String, ExpressibleByArgument, CaseIterable {
    case depesche, lead, lexrank, textrank, lsa, sumbasic, luhn, random

    func method(seed: UInt64) -> SummaryOptions.Method {
      switch self {
      case .depesche: .depesche
      case .lead: .lead
      case .lexrank: .lexrank
      case .textrank: .textrank
      case .lsa: .lsa
      case .sumbasic: .sumbasic
      case .luhn: .luhn
      case .random: .random(seed: seed)
      }
    }
  }

  @Option(help: ArgumentHelp("How many sentences (default: 3).", valueName: "n"))
  var sentences: Int?

  @Option(help: ArgumentHelp("At most this many words, but one sentence at least.", valueName: "n"))
  var words: Int?

  @Option(help: ArgumentHelp("At most this many characters, but one sentence at least.", valueName: "n"))
  var characters: Int?

  @Option(help: ArgumentHelp("This share of the sentences, from 0 to 1.", valueName: "share"))
  var ratio: Double?

  @Option(
    help: ArgumentHelp("depesche, lead, lexrank, textrank, lsa, sumbasic, luhn or random.", valueName: "name"))
  var method = Method.depesche

  @Option(help: ArgumentHelp("What --method random draws lots by (default: 1).", valueName: "n"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("What the reader asks for; sentences about it win.", valueName: "words"))
  var query: String?

  @Flag(help: "One summary of all files together instead of one for each.")
  var together = false

  @Flag(help: "All sentences, the best first, with their scores and what these are made of.")
  var explain = false

  @OptionGroup var form: FormOption

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if [sentences != nil, words != nil, characters != nil, ratio != nil].filter({ $0 }).count > 1 {
      throw ValidationError("--sentences, --words, --characters and --ratio: only one of them")
    }
    if seed != nil, method != .random { throw ValidationError("--seed goes with --method random") }
    if let sentences, sentences < 1 { throw ValidationError("--sentences must be 1 or more") }
    if let words, words < 1 { throw ValidationError("--words must be 1 or more") }
    if let characters, characters < 1 { throw ValidationError("--characters must be 1 or more") }
    if let ratio, !(ratio > 0 && ratio <= 1) { throw ValidationError("--ratio must be above 0 and at most 1") }
  }

  private var budget: SummaryOptions.Budget {
    if let words { return .words(words) }
    if let characters { return .characters(characters) }
    if let ratio { return .ratio(ratio) }
    return .sentences(sentences ?? 3)
  }

  var unit: DocumentUnit { together ? .together : .file }
  var writesJSON: Bool { form.isJSON }
  var separator: String { "\n" }

  func service(_ depesche: Depesche) throws -> Service {
    let options = SummaryOptions(
      budget: budget, method: method.method(seed: seed ?? 1), query: query, detail: explain ? .signals : .chosen)
    return { [lang = language.lang, explain] request in
      let documents = try request.documents()
      var options = options
      options.language = try request.string("lang") ?? lang ?? depesche.language(of: documents)
      options.query = try request.string("query") ?? options.query
      return SummaryAnswer(summary: try depesche.summarize(documents, options: options), explains: explain)
    }
  }
}

private struct SummaryAnswer: Answer {
  var summary: Summary
  var explains: Bool

  var text: String {
    guard explains else {
      return summary.sentences.map { sentence in
        // Figures that contradict each other need their source.
        let source = sentence.isContested ? " [\(sentence.documentID)]" : ""
        return "\(foldedWhiteSpace(of: sentence.text))\(source)\n"
      }.joined()
    }
    return summary.ranking.enumerated().map { rank, sentence in
      let signals = sentence.signals.map { "\($0.name) \(JSONWriter.rounded($0.points, digits: 2))" }
      let mark = summary.sentences.contains(sentence) ? "*" : sentence.isFolded ? "=" : " "
      let score = JSONWriter.rounded(sentence.score, digits: 3)
      let text = foldedWhiteSpace(of: sentence.text)
      return "\(mark)\(rank + 1)\t\(score)\t\(text)\t\(signals.joined(separator: ", "))\n"
    }.joined()
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("summary", summary.sentences) { json, sentence in
      json.object { json in SummaryAnswer.write(sentence, to: &json) }
    }
    guard explains else { return }
    json.member("ranking", summary.ranking) { json, sentence in
      json.object { json in
        SummaryAnswer.write(sentence, to: &json)
        json.member("folded", sentence.isFolded)
        json.member("signals", sentence.signals) { json, signal in
          json.object { json in
            json.member("name", signal.name)
            json.member("value", signal.value)
            json.member("points", signal.points)
          }
        }
      }
    }
  }

  private static func write(_ sentence: SummarySentence, to json: inout JSONWriter) {
    json.member("text", sentence.text)
    json.member("start", sentence.start)
    json.member("end", sentence.end)
    json.member("document", sentence.documentID)
    json.member("score", sentence.score)
    if sentence.isContested { json.member("contested", true) }
  }
}

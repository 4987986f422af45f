import ArgumentParser
import Depesche
import Formats
import Streams
import Synchronization
import TermReview
import Terminology
import Text

struct GlossaryReview: Verb {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Does a translation use the terms of its glossary?",
    discussion: """
      Takes a German text and its English, line by line if both have as many lines,
      else as wholes; with --jsonl records with “text” and “translation”. Tells
      terms that are missing, wrong (deprecated), forbidden or inconsistent, and
      exits with 1 if it finds one.

      EXAMPLE
        $ printf 'Leitzins\\tkey rate\\n' > my.tsv
        $ echo 'Der Leitzins stieg.' > de.txt; echo 'The prime rate rose.' > en.txt
        $ depesche glossary review --glossary my.tsv de.txt en.txt
        en.txt:1: missing: “Leitzins” (Leitzins): “key rate” is missing
        1 term, 1 finding
      """)

  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var form: FormOption
  @OptionGroup(title: "Input and output") var input: InputOptions
  @OptionGroup(title: "Input and output") var output: OutputOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Diagnostics") var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    if !input.jsonl, input.files.count != 2 {
      throw ValidationError("two files are expected: the German text and its translation")
    }
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration([glossaries.withoutDefaultsBesideOwn]))
    return try input.jsonl ? records(depesche) : files(depesche, diagnostics)
  }

  private func records(_ depesche: Depesche) throws -> ExitStatus {
    let hasFindings = Atomic(false)
    let run = DocumentRun(
      verb: "glossary-review", input: input, output: output, said: said, unit: .file,
      fingerprint: try data.fingerprint([glossaries]).joined(separator: "\u{1f}"))
    let status = try run.run { request in
      guard let translation = try request.string("translation") else {
        throw DepescheError(.invalidData, "the record has no “translation”")
      }
      let review = try depesche.review([(try request.text(), translation)], terms: try request.glossaries())
      if !review.findings.isEmpty { hasFindings.store(true, ordering: .relaxed) }
      return ReviewAnswer(review: review, file: "")
    }
    return status == .done && hasFindings.load(ordering: .relaxed) ? .findings : status
  }

  private func files(_ depesche: Depesche, _ diagnostics: Diagnostics) throws -> ExitStatus {
    let (source, target) = (input.files[0], input.files[1])
    let german = try InputFile(path: source).readText(lossy: input.lossy)
    let english = try InputFile(path: target).readText(lossy: input.lossy)
    var segments = [(german, english)]
    let lines = [german, english].map { GlossaryReview.lines(of: $0) }
    if lines[0].count == lines[1].count {
      segments = Array(zip(lines[0], lines[1]))
    } else {
      diagnostics.report(
        Diagnostic(
          .note, "\(lines[1].count) lines against \(lines[0].count) of \(source): compared as wholes",
          at: Place(file: target)))
    }
    let review = try depesche.review(segments)
    let answer = ReviewAnswer(review: review, file: target)
    let writer = try output.open()
    if form.isJSON {
      try writer.write(DocumentRun.object(verb: "glossary-review", id: .string(target), answer))
    } else {
      try writer.write(answer.text)
    }
    try writer.finish()
    return review.findings.isEmpty ? .done : .findings
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map { String(Substring($0)) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

private struct ReviewAnswer: Answer {
  var review: TranslationReviewer.Review
  var file: String

  var text: String {
    let lines = review.findings.map { finding in
      let column = finding.target.map { ":\($0.lowerBound + 1)" } ?? ""
      return "\(file):\(finding.segment + 1)\(column): \(finding.kind.rawValue): \(finding.message)\n"
    }
    return lines.joined() + "\(counted(review.terms, "term")), \(counted(review.findings.count, "finding"))\n"
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("count", review.terms)
    json.member("findings", review.findings) { json, finding in
      json.object { json in
        json.member("kind", finding.kind.rawValue)
        json.member("line", finding.segment + 1)
        json.member("message", finding.message)
        json.member("term", finding.term)
        json.member("text", finding.text)
        if let source = finding.source {
          json.name("source")
          json.range(source)
        }
        json.member("expected", finding.expected) { json, text in json.string(text) }
        json.member("found", finding.found)
        if let target = finding.target {
          json.name("target")
          json.range(target)
        }
        json.member("glossary", finding.glossary)
        if !finding.concept.isEmpty { json.member("concept", finding.concept) }
      }
    }
  }
}

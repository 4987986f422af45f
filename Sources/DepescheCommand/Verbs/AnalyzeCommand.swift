import ArgumentParser
import Depesche
import Formats
import Text

struct AnalyzeCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "German words with lemma, word class, features and place in the clause.",
    discussion: """
      Prints CoNLL-U. With --list each line is one word form, answered by what it
      can be, or by “?” where only a guess is possible. With --input-format conllu
      lemma, class, features and tree of given tokens are filled in.

      EXAMPLE
        $ echo 'Hauses' | depesche analyze --list | cut -f 2
        Haus NOUN Neut Gen Sing
      """)

  @Flag(help: "One word form a line.")
  var list = false

  @OptionGroup var names: NameFileOptions
  @OptionGroup var language: LanguageOptions

  func validate(with input: InputOptions) throws {
    if list, input.inputFormat == .conllu { throw ValidationError("--list takes word forms, not CoNLL-U") }
  }

  var unit: DocumentUnit { list ? .line : .file }
  var takesTokens: Bool { true }
  var dataSources: [any DataSource] { [names] }

  func service(_ depesche: Depesche) throws -> Service {
    if let lang = language.lang, lang.prefix(2) != "de" {
      throw DepescheError(.unsupportedLanguage, "analyzes German only, not \(lang)")
    }
    return { [list] request in
      let text = try request.text()
      if list { return FormAnswer(form: text, analyses: text.isEmpty ? [] : try depesche.analyses(of: text)) }
      if request.format == .conllu {
        let sentences = try CoNLLU.sentences(in: text, file: request.name)
        return PrintedAnswer(textBytes: Array(try sentences.map { try filled($0, depesche).text }.joined().utf8))
      }
      if request.isRecord { return AnalysisAnswer(sentences: try depesche.analyze(text)) }
      var printer = TreePrinter(textLength: text.utf8.count)
      try depesche.analyze(text) { printer.print($0) }
      return PrintedAnswer(textBytes: printer.bytes)
    }
  }
}

/// Fills lemma, class, features and tree of given tokens; everything else stays.
private func filled(_ sentence: CoNLLU.Sentence, _ depesche: Depesche) throws -> CoNLLU.Sentence {
  let tokens = try depesche.tokens(of: sentence.rows.filter(\.isWord).map { ($0.form, $0.hasSpaceAfter) })
  var analyzed = try depesche.analyze(tokens)[...]
  var result = sentence
  for index in result.rows.indices where result.rows[index].isWord {
    guard let token = analyzed.popFirst() else { break }
    let old = result.rows[index].columns
    let misc = old[9] == "_" ? [] : old[9].split(separator: "|").map(String.init)
    result.rows[index].columns = TreePrinter.columns(token, id: old[0], form: old[1], misc: misc)
  }
  return result
}

private struct PrintedAnswer: Answer {
  var textBytes: [UInt8]
  var text: String { String(decoding: textBytes, as: UTF8.self) }
  func writeMembers(to json: inout JSONWriter) { json.member("conllu", text) }
}

private struct FormAnswer: Answer {
  var form: String
  var analyses: [String]

  var text: String {
    form.isEmpty ? "" : "\(form)\t\(analyses.isEmpty ? "?" : analyses.joined(separator: "; "))"
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("form", form)
    json.member("analyses", analyses) { json, analysis in json.string(analysis) }
  }
}

private struct AnalysisAnswer: Answer {
  var sentences: [AnalyzedSentence]

  var text: String {
    var printer = TreePrinter()
    for sentence in sentences { printer.print(sentence) }
    return String(decoding: printer.bytes, as: UTF8.self)
  }

  func writeMembers(to json: inout JSONWriter) {
    json.name("tokens")
    json.array { json in
      var first = 0
      for (number, sentence) in sentences.enumerated() {
        for token in sentence.tokens { AnalysisAnswer.write(token, sentence: number, first: first, to: &json) }
        first += sentence.tokens.count
      }
    }
  }

  /// - Parameter first: index of the sentence's first token among all of the record.
  private static func write(_ token: AnalyzedToken, sentence: Int, first: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", token.token.text)
      json.member("start", token.token.range.lowerBound)
      json.member("end", token.token.range.upperBound)
      json.member("lemma", token.lemma)
      json.member("pos", token.partOfSpeech)
      json.member("tag", token.tag)
      json.member("features", token.features) { json, feature in json.string(feature) }
      json.member("sentence", sentence)
      // An index into `tokens`; the root has none.
      if let head = token.head { json.member("head", first + head) }
      json.member("relation", token.relation)
      if !token.parts.isEmpty { json.member("parts", token.parts) { json, part in json.string(part) } }
      if token.isGuess { json.member("guess", true) }
    }
  }
}

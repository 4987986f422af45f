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
      guard request.format == .conllu else { return AnalysisAnswer(sentences: try depesche.analyze(text)) }
      let sentences = try CoNLLU.sentences(in: text, file: request.name)
      return FilledAnswer(text: try sentences.map { try filled($0, depesche).text }.joined())
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
    result.rows[index].columns = columns(token, id: old[0], form: old[1], misc: misc)
  }
  return result
}

/// The ten columns of a token.
private func columns(_ token: AnalyzedToken, id: String, form: String, misc: [String]) -> [String] {
  var line: [UInt8] = []
  appendColumns(token, id: id, form: form, misc: misc, to: &line)
  return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}

/// Likewise, as bytes of a line without its end: most of what an analysis prints.
private func appendColumns(_ token: AnalyzedToken, id: String, form: String, misc: [String], to line: inout [UInt8]) {
  var misc = misc
  if !token.parts.isEmpty { misc.append("Compound=\(token.parts.joined(separator: "+"))") }
  if token.isGuess { misc.append("Guess=Yes") }
  let tab = UInt8(ascii: "\t")
  for column in [id, form, token.lemma, token.partOfSpeech, token.tag] {
    line.append(contentsOf: column.utf8)
    line.append(tab)
  }
  appendList(token.features, to: &line)
  line.append(tab)
  line.append(contentsOf: String((token.head ?? -1) + 1).utf8)
  line.append(tab)
  line.append(contentsOf: token.relation.utf8)
  line.append(contentsOf: "\t_\t".utf8)
  appendList(misc, to: &line)
}

/// What is joined by `|`, or `_` for nothing.
private func appendList(_ items: [String], to line: inout [UInt8]) {
  if items.isEmpty { line.append(UInt8(ascii: "_")) }
  for (index, item) in items.enumerated() {
    if index > 0 { line.append(UInt8(ascii: "|")) }
    line.append(contentsOf: item.utf8)
  }
}

private struct FilledAnswer: Answer {
  var text: String
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
    var result: [UInt8] = []
    for (number, sentence) in sentences.enumerated() {
      result.append(contentsOf: "# sent_id = \(number + 1)\n# text = ".utf8)
      appendFolded(sentence.text, to: &result)
      result.append(UInt8(ascii: "\n"))
      for (index, token) in sentence.tokens.enumerated() {
        let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1] : nil
        let misc = next?.token.spaceBefore == false ? ["SpaceAfter=No"] : []
        appendColumns(token, id: String(index + 1), form: token.token.text, misc: misc, to: &result)
        result.append(UInt8(ascii: "\n"))
      }
      result.append(UInt8(ascii: "\n"))
    }
    return String(decoding: result, as: UTF8.self)
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

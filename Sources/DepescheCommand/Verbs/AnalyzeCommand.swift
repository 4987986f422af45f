import ArgumentParser
import Depesche
import Formats
import Text

struct AnalyzeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Lemma, word class, features and syntax of each German token, as CoNLL-U.",
    discussion: """
      With --list each line is a word form by itself; “?” says that it can only be
      guessed. With --input-format conllu the tokens are given, and lemma, classes,
      features, heads and relations are filled in.

      EXAMPLE
        $ echo Friedensgespräche | depesche analyze --list
        Friedensgespräche	Friedensgespräch NOUN (Frieden+Gespräch) Nom/Acc/Gen Plur
      """)

  enum InputFormat: String, ExpressibleByArgument, CaseIterable { case text, conllu }
  enum Format: String, ExpressibleByArgument, CaseIterable { case conllu, json }

  @Flag(help: "Take each line as one word form, and say all that it can be.")
  var list = false

  @Option(help: ArgumentHelp("text, or conllu with given tokens.", valueName: "form"))
  var inputFormat = InputFormat.text

  @Option(help: ArgumentHelp("conllu or json.", valueName: "form"))
  var format = Format.conllu

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var names: NameFileOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var said: DiagnosticOptions

  var diagnostics: Diagnostics { said.diagnostics }

  func validate() throws {
    if list, inputFormat == .conllu { throw ValidationError("--list and --input-format conllu exclude each other") }
    if input.jsonl, inputFormat == .conllu {
      throw ValidationError("--jsonl and --input-format conllu exclude each other")
    }
  }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration(names: names))
    let run = DocumentRun(
      verb: "analyze", input: input, output: output, said: said, unit: list ? .line : .file,
      writesJSON: format == .json,
      fingerprint: try data.fingerprint("analyze \(list)", language.lang ?? "", names.fingerprint(), "\(input.lossy)"))
    let (lang, list, inputFormat) = (language.lang, list, inputFormat)
    return try run.run { request in
      let text = try request.text()
      let language = try request.string("lang") ?? lang
      if list {
        let form = foldedWhiteSpace(of: text)
        return FormAnswer(form: form, analyses: form.isEmpty ? [] : try depesche.analyses(of: form))
      }
      if inputFormat == .conllu { return try given(text, depesche) }
      return AnalyzeAnswer(sentences: try depesche.analyze(text, language: language))
    }
  }
}

/// Tokens that came with the input: the other columns are filled, everything else stays.
private func given(_ text: String, _ depesche: Depesche) throws -> any Answer {
  let sentences: [CoNLLUSentence]
  do { sentences = try CoNLLUSentence.sentences(in: text) } catch {
    throw DepescheError(.invalidData, "line \(error.line): \(error.message)")
  }
  var analyzed: [[AnalyzedToken]] = []
  for sentence in sentences {
    var tokens: [Token] = []
    var at = 0
    var spaceBefore = false
    for word in sentence.words {
      let length = word.form.utf8.count
      tokens.append(
        Token(
          text: word.form, range: at..<at + length, kind: try depesche.tokenKind(of: word.form),
          spaceBefore: spaceBefore))
      spaceBefore = !word.misc.split(separator: "|").contains("SpaceAfter=No")
      at += length + (spaceBefore ? 1 : 0)
    }
    analyzed.append(try depesche.analyze(tokens))
  }
  return GivenAnswer(sentences: sentences, tokens: analyzed)
}

extension AnalyzedToken {
  fileprivate func columns(number: Int, misc: String) -> [String] {
    [
      "\(number)", text, lemma, upos, xpos, featureText, "\(head)", relation, "_", misc,
    ].map { $0.isEmpty ? "_" : $0 }
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      json.member("lemma", lemma)
      json.member("upos", upos)
      json.member("xpos", xpos)
      json.name("features")
      json.object { json in for feature in features { json.member(feature.name, feature.value) } }
      json.member("head", head)
      json.member("relation", relation)
      if !parts.isEmpty { json.member("parts", parts) { $0.string($1) } }
      if isGuess { json.member("guess", true) }
    }
  }
}

private struct AnalyzeAnswer: Answer {
  var sentences: [AnalyzedSentence]

  var text: String {
    sentences.enumerated().map { number, sentence in
      var lines: [CoNLLUSentence.Line] = [
        .other("# sent_id = \(number + 1)"), .other("# text = \(foldedWhiteSpace(of: sentence.text))"),
      ]
      for (index, token) in sentence.tokens.enumerated() {
        var misc: [String] = []
        if !token.parts.isEmpty { misc.append("Compound=\(token.parts.joined(separator: "+"))") }
        if token.isGuess { misc.append("Guess=Yes") }
        if index + 1 < sentence.tokens.count, !sentence.tokens[index + 1].spaceBefore { misc.append("SpaceAfter=No") }
        lines.append(.word(.init(columns: token.columns(number: index + 1, misc: misc.joined(separator: "|")))))
      }
      return CoNLLUSentence(lines: lines).text
    }.joined()
  }

  /// Heads count within the token's sentence.
  func writeMembers(to json: inout JSONWriter) {
    json.member("tokens", sentences.flatMap(\.tokens)) { json, token in token.write(to: &json) }
    json.member("sentences", sentences) { json, sentence in
      json.object { json in
        json.member("text", sentence.text)
        json.member("start", sentence.range.lowerBound)
        json.member("end", sentence.range.upperBound)
      }
    }
  }
}

private struct GivenAnswer: Answer {
  var sentences: [CoNLLUSentence]
  var tokens: [[AnalyzedToken]]

  var text: String {
    zip(sentences, tokens).map { sentence, tokens in
      var number = 0
      var filled = sentence
      filled.lines = sentence.lines.map { line in
        guard case .word(let word) = line, number < tokens.count else { return line }
        number += 1
        return .word(.init(columns: tokens[number - 1].columns(number: number, misc: word.misc)))
      }
      return filled.text
    }.joined()
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("tokens", tokens.joined()) { json, token in token.write(to: &json) }
  }
}

private struct FormAnswer: Answer {
  var form: String
  var analyses: [Depesche.FormAnalysis]

  /// An empty line for an empty line.
  var text: String {
    if form.isEmpty { return "" }
    let described = analyses.map { analysis -> String in
      var text = "\(analysis.lemma) \(analysis.upos)"
      if !analysis.parts.isEmpty { text += " (\(analysis.parts.joined(separator: "+")))" }
      if !analysis.forms.isEmpty { text += " " + analysis.forms.joined(separator: ", ") }
      return text
    }
    return "\(form)\t\(described.isEmpty ? "?" : described.joined(separator: "; "))"
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("form", form)
    json.member("analyses", analyses) { json, analysis in
      json.object { json in
        json.member("lemma", analysis.lemma)
        json.member("upos", analysis.upos)
        if !analysis.parts.isEmpty { json.member("parts", analysis.parts) { $0.string($1) } }
        json.member("forms", analysis.forms) { $0.string($1) }
      }
    }
  }
}

import German
import Text
import Translation

extension Depesche {
  /// Tokens of a German text with lemma, word class, features and syntax, sentence by sentence.
  ///
  ///     try Depesche().analyze("Der Kreml hat das bestätigt.")[0].tokens.map(\.lemma)  // der, Kreml, haben …
  ///
  /// - Throws: `unsupportedLanguage` for other languages than German, `invalidLexicon` if data are damaged.
  public func analyze(_ text: String, language: String? = nil) throws -> [AnalyzedSentence] {
    let language = try language ?? self.language(of: text)
    try Depesche.checkGerman(language)
    let engines = try engines(for: language)
    return try engines.segmenter.sentences(in: text).map { sentence in
      let tokens = try analyze(engines.tokenizer.tokens(in: text, range: sentence.range))
      return AnalyzedSentence(text: text.slice(sentence.range), range: sentence.range, tokens: tokens)
    }
  }

  /// One sentence whose tokens are given.
  /// - Throws: like `analyze(_:language:)`.
  public func analyze(_ tokens: [Token]) throws -> [AnalyzedToken] {
    let translator = try translator()
    let tagger = SentenceTagger(
      table: TagTable(lexicons), morphology: translator.analyzer.morphology, frames: translator.lexicon)
    return tagger.tokens(tokens, translator.analyzer.analyze(tokens, sources: [try names()]))
  }

  /// The kind of a token that somebody else has cut: by its form alone.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func tokenKind(of form: String) throws -> Token.Kind {
    let tokens = try engines(for: "de").tokenizer.tokens(in: form)
    guard let first = tokens.first else { return .word }
    if tokens.count == 1 { return first.kind }
    // At its end the tokenizer takes a full stop for the sentence's.
    guard tokens.count == 2, tokens[1].text == "." else { return .word }
    return first.kind == .number ? .ordinal : first.kind == .word ? .abbreviation : first.kind
  }

  static func checkGerman(_ language: String) throws(DepescheError) {
    guard language == "de" || language.hasPrefix("de-") else {
      throw DepescheError(.unsupportedLanguage, "cannot analyze \(language): only German (de)")
    }
  }
}

extension Depesche {
  /// One way to understand a word form by itself.
  public struct FormAnalysis: Sendable, Equatable {
    public var lemma: String
    /// Universal word class.
    public var upos: String
    /// Parts of a compound, the last being the head; empty for other words.
    public var parts: [String]
    /// What the form can be, in features of Universal Dependencies without names: `Nom/Acc Plur`.
    public var forms: [String]
  }

  /// What a German word form can be, the surest first; empty if it can only be guessed.
  /// - Throws: `invalidLexicon`, or what reading the names throws.
  public func analyses(of form: String) throws -> [FormAnalysis] {
    let table = TagTable(lexicons)
    let token = Token(text: form, range: 0..<form.utf8.count, kind: try tokenKind(of: form), spaceBefore: false)
    let analyzer = try translator().analyzer
    var found = analyzer.readings(of: token, sources: [try names()]).filter { $0.origin != .guess }
    // A name may hide an ordinary word.
    for reading in analyzer.readings(of: token) where reading.origin != .guess && !found.contains(reading) {
      found.append(reading)
    }
    var result: [FormAnalysis] = []
    for reading in found {
      let tags = table.tags(of: reading, form: form)
      let parts = reading.modifiers.isEmpty ? [] : reading.modifiers.map(\.key) + [reading.key]
      let analysis = FormAnalysis(lemma: tags.lemma, upos: tags.upos, parts: parts, forms: reading.formDescriptions)
      if !result.contains(analysis) { result.append(analysis) }
    }
    return result
  }
}

import German
import Text
import Translation

extension Depesche {
  /// The sentences of a German text with every token's lemma, word class, features and place in the clause.
  ///
  ///     try Depesche().analyze("Der Kreml hat das bestätigt.")[0].tokens.map(\.lemma)  // der, Kreml, haben …
  ///
  /// - Throws: `invalidLexicon` if data are damaged, `missingInput` or `invalidData` if a file of names is.
  public func analyze(_ text: String) throws -> [AnalyzedSentence] {
    var result: [AnalyzedSentence] = []
    try analyze(text) { result.append($0) }
    return result
  }

  /// Likewise, one sentence after the other, so that those of a long text need not be held all at once.
  /// - Throws: also what `body` throws.
  public func analyze(_ text: String, _ body: (AnalyzedSentence) throws -> Void) throws {
    let engines = try engines(for: "de")
    let sentences = engines.segmenter.sentences(in: text)
    for start in stride(from: 0, to: sentences.count, by: Depesche.batch) {
      let ranges = sentences[start..<min(start + Depesche.batch, sentences.count)].map(\.range)
      let tokens = ranges.map { engines.tokenizer.tokens(in: text, range: $0) }
      for (range, tokens) in zip(ranges, try analyze(sentences: tokens)) {
        try body(AnalyzedSentence(range: range, text: text.slice(range), tokens: tokens))
      }
    }
  }

  /// How many sentences go through a stage of the analysis together.
  private static let batch = 64

  /// The tokens of one sentence understood; one result for each.
  /// - Throws: like `analyze(_:)`.
  public func analyze(_ tokens: [Token]) throws -> [AnalyzedToken] { try analyze(sentences: [tokens])[0] }

  private func analyze(sentences: [[Token]]) throws -> [[AnalyzedToken]] {
    let translator = try translator()
    let tagger = SentenceTagger(
      table: tagTable, morphology: translator.analyzer.morphology, frames: translator.lexicon)
    let words = sentences.map(HyphenatedTokens.init)
    let analyses = translator.analyzer.analyze(sentences: words.map(\.joined), sources: [try names()])
    return zip(zip(sentences, words), analyses).map { sentence, analysis in
      let (tokens, words) = sentence
      let analyzed = tagger.tokens(words.joined, analysis)
      return words.joined.count == tokens.count
        ? analyzed : words.separate(analyzed, tokens) { tagger.token($0) }
    }
  }

  /// Tokens of a sentence that somebody else has cut.
  /// - Parameter forms: each with whether white space stands behind it.
  public func tokens(of forms: [(text: String, hasSpaceAfter: Bool)]) throws -> [Token] {
    let tokenizer = try engines(for: "de").tokenizer
    var offset = 0
    var hasSpace = false
    return forms.map { form in
      let start = offset + (hasSpace ? 1 : 0)
      let token = Token(
        text: form.text, range: start..<start + form.text.utf8.count,
        kind: Depesche.kind(ofWhole: tokenizer.tokens(in: form.text)), spaceBefore: hasSpace)
      offset = token.range.upperBound
      hasSpace = form.hasSpaceAfter
      return token
    }
  }

  /// What kind of token it is that the tokenizer would cut so.
  private static func kind(ofWhole parts: [Token]) -> Token.Kind {
    guard let first = parts.first else { return .word }
    if parts.count == 1 { return first.kind }
    // „``“, „--“
    if parts.allSatisfy({ $0.kind == .punctuation }) { return .punctuation }
    // The tokenizer takes a full stop at the end for the sentence's.
    guard parts.count == 2, parts[1].text == "." else { return .word }
    switch first.kind {
    case .number: return .ordinal
    case .word: return .abbreviation
    case let other: return other
    }
  }

  /// What a word form can be, without its sentence; empty where only a guess is possible.
  ///
  /// Each as lemma, class and what the form can stand for: `Haus NOUN Neut Gen Sing`.
  /// - Throws: `missingInput` or `invalidData` if a file of names cannot be used.
  public func analyses(of form: String) throws -> [String] {
    let table = tagTable
    let analyzer = try translator().analyzer
    guard let token = try tokens(of: [(form, false)]).first else { return [] }
    // A name may hide an ordinary word.
    let found = analyzer.readings(of: token, sources: [try names()]) + analyzer.readings(of: token)
    var result: [String] = []
    for reading in found where reading.origin != .guess {
      let tags = table.tags(of: reading)
      var analysis = "\(tags.lemma(of: reading, form: form)) \(tags.upos)"
      if !reading.modifiers.isEmpty {
        analysis += " (\((reading.modifiers.map(\.key) + [reading.key]).joined(separator: "+")))"
      }
      let forms = reading.origin == .source ? [] : reading.formDescriptions
      if !forms.isEmpty { analysis += " " + forms.joined(separator: ", ") }
      if !result.contains(analysis) { result.append(analysis) }
    }
    return result.isEmpty ? try partAnalyses(of: form) : result
  }

  /// What stands in names, abbreviations without their full stop, and single letters.
  private func partAnalyses(of form: String) throws -> [String] {
    if lexicons.table("de/abbreviations.tsv").contains(form + ".") { return ["\(form). X Abbr"] }
    if form.count == 1, form.first?.isLetter ?? false { return ["\(form) SYM"] }
    if form.contains("-") { return [] }
    let isCapitalized = form.first?.isUppercase ?? false
    return try names().knows(part: form) ? ["\(form) \(isCapitalized ? "PROPN" : "X Foreign")"] : []
  }
}

import German
import Text

extension Depesche {
  /// The sentences of a German text with every token's lemma, word class, features and place in the clause.
  /// - Throws: `invalidLexicon` if data are damaged, `missingInput` or `invalidData` if a file of names is.
  public func analyze(_ text: String) throws -> [AnalyzedSentence] {
    let engines = try engines(for: "de")
    return try engines.segmenter.sentences(in: text).map { sentence in
      AnalyzedSentence(
        range: sentence.range, text: text.slice(sentence.range),
        tokens: try analyze(engines.tokenizer.tokens(in: text, range: sentence.range)))
    }
  }

  /// The tokens of one sentence understood; one result for each.
  /// - Throws: like `analyze(_:)`.
  public func analyze(_ tokens: [Token]) throws -> [AnalyzedToken] {
    let analysis = try analyzer().analyze(tokens, sources: [names()])
    let tree = DependencyTree(analysis)
    // A name may span several tokens: the first stands for it, the others hang on it.
    return analysis.words.indices.flatMap { index -> [AnalyzedToken] in
      let word = analysis.words[index]
      let node = tree.nodes[index]
      let reading = word.reading
      return word.tokens.map { position in
        let isFirst = position == word.tokens.lowerBound
        let token = tokens[position]
        return AnalyzedToken(
          token: token, lemma: word.tokens.count > 1 ? token.text : reading.lemma,
          partOfSpeech: UniversalFeatures.partOfSpeech(reading),
          features: UniversalFeatures.features(
            reading, agreement: node.agreement ?? reading.agreement, grammaticalCase: node.grammaticalCase),
          head: isFirst ? node.head.map { analysis.words[$0].tokens.lowerBound } : word.tokens.lowerBound,
          relation: isFirst ? node.relation : "flat",
          parts: reading.modifiers.isEmpty ? [] : reading.modifiers.map(\.key) + [reading.key],
          isGuess: reading.origin == .guess)
      }
    }
  }

  /// Tokens of a sentence that somebody else has cut.
  /// - Parameter forms: each with whether white space stands behind it.
  public func tokens(of forms: [(text: String, hasSpaceAfter: Bool)]) throws -> [Token] {
    let tokenizer = try engines(for: "de").tokenizer
    var offset = 0
    var hasSpace = false
    return forms.map { form in
      let alone = tokenizer.tokens(in: form.text)
      let start = offset + (hasSpace ? 1 : 0)
      let token = Token(
        text: form.text, range: start..<start + form.text.utf8.count, kind: alone.count == 1 ? alone[0].kind : .word,
        spaceBefore: hasSpace)
      offset = token.range.upperBound
      hasSpace = form.hasSpaceAfter
      return token
    }
  }

  /// What a word form can be, without its sentence; empty where only a guess is possible.
  /// - Throws: `missingInput` or `invalidData` if a file of names cannot be used.
  public func analyses(of form: String) throws -> [String] {
    var readings = morphology.readings(of: form).filter { $0.origin != .guess }
    // A word alone does not tell whether its capital is due to the start of a sentence.
    if readings.isEmpty { readings = morphology.readings(of: form, initial: true).filter { $0.origin != .guess } }
    var result = try names().matches(in: tokens(of: [(form, false)])).map { "\($0.lemma) PROPN" }
    for reading in readings {
      let features = UniversalFeatures.features(reading, agreement: reading.agreement, grammaticalCase: nil)
      let parts =
        reading.modifiers.isEmpty
        ? "" : " (" + (reading.modifiers.map(\.key) + [reading.key]).joined(separator: "+") + ")"
      let analysis =
        "\(reading.lemma) \(UniversalFeatures.partOfSpeech(reading)) \(features.joined(separator: "|"))\(parts)"
      if !result.contains(analysis) { result.append(analysis) }
    }
    return result
  }

  func analyzer() throws -> GermanAnalyzer { try translator().analyzer }
}

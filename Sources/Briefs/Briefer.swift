import German
import Lexicon
import Segmentation
import Summarization
import Text
import Translation

/// Writes short English briefs of German articles.
///
/// Sentences are ranked by what they tell, translated in their article, and chosen by worth and confidence, each of
/// them once; those that cannot stand alone, or would make a reader stumble, are passed over. Made once and shared;
/// an article of 500 words takes some 30 ms.
public final class Briefer: Sendable {
  let summarizer: Summarizer
  let translator: Translator
  let names: [any LexicalSource]
  let openings: Openings
  let tokenizer: Tokenizer

  /// - Parameter names: sources of names, the same that the translator has.
  /// - Throws: `invalidLexicon` if data are damaged.
  public init(
    summarizer: Summarizer, translator: Translator, lexicons: Lexicons, names: [any LexicalSource] = []
  ) throws {
    self.summarizer = summarizer
    self.translator = translator
    self.names = names
    openings = Openings(lexicons)
    tokenizer = try Tokenizer(lexicons: lexicons, language: "de")
  }

  /// A brief of one article, or of several together.
  ///
  /// - Parameters:
  ///   - documents: German; of English ones an extract is made.
  ///   - terms: glossaries, asked before names and lexicon.
  ///   - engine: translates in the place of our own rules.
  /// - Throws: `emptyInput` if there is no sentence at all, `unsupportedLanguage` for languages other than German and
  ///   English; what the engine throws.
  public func brief(
    of documents: [Document], options: BriefOptions = BriefOptions(), terms: [any LexicalSource] = [],
    engine: (any SentenceEngine)? = nil
  ) throws -> Brief {
    let articles = documents.map(Article.init)
    let languages = try documents.map { try Briefer.language(of: $0, options) }
    let ranking = try summarizer.summarize(
      articles.map(\.document),
      options: SummaryOptions(
        budget: .ratio(1), query: options.query, language: languages.first ?? "de",
        detail: .ranking)
    ).ranking
    guard let first = ranking.first else {
      throw DepescheError(.emptyInput, "there is no sentence to make a brief of")
    }
    let draft = try Draft(
      self, articles: articles, languages: languages, options: options, terms: terms, engine: engine)
    let candidates = draft.candidates(ranking)
    let length = options.length ?? BriefOptions.usualLength(documents: documents.count)
    let headline = try draft.headline(of: first.document, candidates)
    return compose(candidates, headline: headline, length: length, fullNames: draft.fullNames(), terms: terms)
  }

  private static func language(of document: Document, _ options: BriefOptions) throws(DepescheError) -> String {
    let language = document.language ?? options.language
    let base = language.prefix { $0 != "-" }
    guard base == "de" || base == "en" else {
      throw DepescheError(
        .unsupportedLanguage,
        "no brief from \(language): only from German (de), and extracts of English (en); “summarize” takes any language"
      )
    }
    return String(base)
  }

  // MARK: Putting together

  private func compose(
    _ candidates: [Candidate], headline: String, length: BriefOptions.Length, fullNames: [FullNames],
    terms: [any LexicalSource]
  ) -> Brief {
    var headline = headline
    var words = Int.max
    var count = Int.max
    switch length {
    case .words(let number):
      // Most of the room is for the text.
      if headline.wordCount * 2 > number { headline = "" }
      words = max(0, number - headline.wordCount)
    case .sentences(let number): count = number
    }
    var selection = Selection(candidates, words: words, sentences: count)
    selection.run()
    if selection.chosen.isEmpty, !headline.isEmpty, case .words(let number) = length {
      // Without the headline there may be room for a sentence.
      selection = Selection(candidates, words: number, sentences: count)
      selection.run()
      if !selection.chosen.isEmpty { headline = "" }
    }
    var chosen = selection.chosen.map { candidates[$0] }
    if chosen.isEmpty, case .words(let number) = length, let best = candidates.max(by: { $0.worth < $1.worth }) {
      headline = ""
      chosen = [best.cut(to: number)]
    }
    chosen.sort { ($0.sentence.document, $0.sentence.index) < ($1.sentence.document, $1.sentence.index) }
    let texts = zip(chosen, [nil] + chosen.map(Optional.some)).map { $0.text(after: $1) }
    var room = Int.max
    if case .words(let number) = length { room = number - headline.wordCount - texts.reduce(0) { $0 + $1.wordCount } }
    var introduced: Set<String> = []
    let sentences = zip(chosen, texts).map { candidate, text in
      let target = fullNames[candidate.sentence.document].introduce(
        text, matches: matches(in: candidate.sentence.text), introduced: &introduced, room: &room)
      return Brief.Sentence(
        target: target, source: candidate.sentence.text, document: candidate.sentence.documentID,
        range: candidate.sentence.range, score: candidate.sentence.score, confidence: candidate.confidence)
    }
    let sources = sentences.map(\.source)
    return Brief(
      headline: headline, sentences: sentences, names: names(in: sources), terms: self.terms(in: sources, terms))
  }

  /// The names of a German sentence.
  func matches(in sentence: String) -> [LexicalMatch] {
    let tokens = tokenizer.tokens(in: sentence)
    return names.flatMap { $0.matches(in: tokens) }
  }

  /// Bytes of the names in a German sentence.
  func nameRanges(in sentence: String) -> [ByteRange] {
    let tokens = tokenizer.tokens(in: sentence)
    return names.flatMap { $0.matches(in: tokens) }.compactMap { match in
      guard let first = tokens[match.tokens].first, let last = tokens[match.tokens].last else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
  }

  private func names(in sources: [String]) -> [Brief.Name] {
    var result: [Brief.Name] = []
    for source in sources {
      for match in matches(in: source) where match.kind != .untranslatable {
        let name = Brief.Name(source: match.lemma, target: match.target, kind: match.kind)
        if !result.contains(name) { result.append(name) }
      }
    }
    return result
  }

  private func terms(in sources: [String], _ terms: [any LexicalSource]) -> [Brief.Term] {
    var result: [Brief.Term] = []
    for source in sources {
      let tokens = tokenizer.tokens(in: source)
      for match in terms.flatMap({ $0.matches(in: tokens) }) {
        let text = tokens[match.tokens].enumerated().map { ($0 > 0 && $1.spaceBefore ? " " : "") + $1.text }.joined()
        let term = Brief.Term(text: text, source: match.lemma, target: match.target)
        if !result.contains(term) { result.append(term) }
      }
    }
    return result
  }
}

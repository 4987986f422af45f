import Text
import Translation

extension Depesche {
  /// What is wanted of a brief.
  public struct BriefOptions: Sendable, Equatable {
    /// How long it may be, the headline included.
    public enum Length: Sendable, Equatable {
      case words(Int)
      case sentences(Int)
    }

    public var length: Length
    /// What the reader asks for; sentences about it win.
    public var query: String?
    public var translation: TranslationOptions

    public init(
      length: Length = .words(120), query: String? = nil,
      translation: TranslationOptions = TranslationOptions(quotes: .typographic)
    ) {
      self.length = length
      self.query = query
      self.translation = translation
    }
  }

  /// A short English brief of one or more German articles.
  public struct Brief: Sendable, Equatable {
    public struct Sentence: Sendable, Equatable {
      public var target: String
      public var source: String
      /// Identifier of the document.
      public var document: String
      /// Bytes in the document's text.
      public var range: ByteRange
      /// How much the sentence tells; comparable within one brief.
      public var score: Double
      /// From 0 to 1: how much of the English rests on what is known rather than guessed.
      public var confidence: Double
    }

    /// A name in the sentences, and how it is spelt in English.
    public struct Name: Sendable, Equatable {
      public var source: String
      public var target: String
    }

    public var headline: String
    public var sentences: [Sentence]
    public var names: [Name]
    public var terms: [Term]

    /// The sentences as one paragraph.
    public var text: String { sentences.map(\.target).joined(separator: " ") }
  }

  /// Chooses the sentences that tell most and are surest in English, and puts a headline over them.
  ///
  /// A line of the article that is a headline serves as title where none is given.
  /// - Parameter terms: glossaries that come with the articles; they win over the configured ones.
  /// - Throws: `emptyInput` if there is no sentence at all, and what `translate` and `summarize` throw.
  public func brief(
    of documents: [Document], _ options: BriefOptions = BriefOptions(), terms: [Glossary] = []
  ) throws -> Brief {
    let articles = documents.map(BriefArticle.init)
    let summary = try summarize(
      articles.map(\.document), options: SummaryOptions(budget: .ratio(1), query: options.query, language: "de"))
    guard let first = summary.ranking.first else {
      throw DepescheError(.emptyInput, "there is no sentence to make a brief of")
    }
    // Whole articles are translated, so that pronouns find what they stand for.
    let translations = try documents.map { try translate($0.text, options.translation, terms: terms).sentences }
    var candidates: [Candidate] = []
    for sentence in summary.ranking where !sentence.isFolded && !articles[sentence.document].isHeading(sentence.range) {
      guard let translated = translations[sentence.document].first(where: { $0.range == sentence.range }) else {
        continue
      }
      candidates.append(Candidate(sentence: sentence, translated: translated))
    }
    let headline = try headline(articles[first.document], candidates.first?.translated.source, options, terms: terms)
    var space = BriefSpace(options.length, headline: headline)
    let chosen = candidates.sorted { $0.worth > $1.worth }.filter { space.takes($0.translated.target) }
      .sorted { ($0.sentence.document, $0.sentence.index) < ($1.sentence.document, $1.sentence.index) }
    let sentences = chosen.map { candidate in
      Brief.Sentence(
        target: candidate.translated.target, source: candidate.sentence.text, document: candidate.sentence.documentID,
        range: candidate.sentence.range, score: candidate.sentence.score,
        confidence: candidate.translated.confidence)
    }
    let source = sentences.map(\.source).joined(separator: "\n")
    return Brief(
      headline: headline, sentences: sentences, names: try namesWithSpelling(in: source),
      terms: try self.terms(in: source, extra: terms))
  }

  private struct Candidate {
    var sentence: SummarySentence
    var translated: TranslatedSentence
    /// What a sentence tells counts only as far as its English can be trusted.
    var worth: Double { sentence.score * (0.4 + 0.6 * translated.confidence) }
  }

  private func headline(
    _ article: BriefArticle, _ best: String?, _ options: BriefOptions, terms: [Glossary]
  ) throws -> String {
    var translation = options.translation
    translation.isHeadline = true
    var text = try translate(article.headline ?? best ?? "", translation, terms: terms).text
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    return text
  }

  private func namesWithSpelling(in text: String) throws -> [Brief.Name] {
    let engines = try engines(for: "de")
    var names: [Brief.Name] = []
    for sentence in engines.segmenter.sentences(in: text) {
      for match in try self.names().matches(in: engines.tokenizer.tokens(in: text, range: sentence.range)) {
        let name = Brief.Name(source: match.lemma, target: match.target)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }
}

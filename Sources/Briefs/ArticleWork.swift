import German
import Summarization
import Text
import Translation

/// What has been found out about one article so far. Lives for one brief on one thread; sentences are analyzed and
/// translated when they are asked for, each once.
final class ArticleWork {
  let article: Article
  let language: String
  let translator: SentenceTranslator
  /// Whom the article introduces.
  let introduced: ArticleNames
  private let briefer: Briefer
  /// By their index in the article.
  private let sentences: [Int: SummarySentence]
  private var analyses: [Int: SentenceAnalysis] = [:]

  /// Sentences before one that its pronouns may point at.
  private static let memory = 2
  /// Sentences whose names are read to learn who is who.
  private static let introductions = 60

  /// - Parameter terms: glossaries, asked before the names that the article introduces.
  init(
    _ article: Article, language: String, sentences: [SummarySentence], briefer: Briefer, options: TranslationOptions,
    terms: [any LexicalSource]
  ) {
    self.article = article
    self.language = language
    self.briefer = briefer
    self.sentences = Dictionary(sentences.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    var introduced = ArticleNames(morphology: briefer.translator.analyzer.morphology, lexicons: briefer.lexicons)
    var names = FullNames(givenNames: briefer.lexicons.table("names/given-names.tsv"))
    if language == "de" {
      let title = article.document.title.map { briefer.tokenizer.tokens(in: $0) }
      let first = sentences.filter { $0.index < ArticleWork.introductions }.sorted { $0.index < $1.index }
      for tokens in [title].compactMap(\.self)
        + first.map({ briefer.tokenizer.tokens(in: article.document.text, range: $0.range) })
      {
        let matches = briefer.matches(of: tokens)
        introduced.read(tokens, matches: matches)
        names.read(matches)
      }
      names.read(introduced.own)
    }
    self.introduced = introduced
    fullNames = names
    translator = briefer.translator.sentences(options: options, terms: terms + [introduced])
  }

  var isGerman: Bool { language == "de" }

  func tokens(_ sentence: SummarySentence) -> [Token] {
    briefer.tokenizer.tokens(in: article.document.text, range: sentence.range)
  }

  func analysis(_ sentence: SummarySentence) -> SentenceAnalysis {
    if let known = analyses[sentence.index] { return known }
    let analysis = translator.analyze(tokens(sentence))
    analyses[sentence.index] = analysis
    return analysis
  }

  /// Whether a sentence is the first of the article below its headlines.
  func isLead(_ sentence: SummarySentence) -> Bool {
    !(0..<sentence.index).contains { index in
      sentences[index].map { !article.isHeading($0.range) && !$0.isNotice } ?? false
    }
  }

  /// Whether one of the nouns of a sentence is told of in the sentence before, and neither in the lead nor in the headline.
  func isToldBefore(_ nouns: [String], _ sentence: SummarySentence) -> Bool {
    guard !nouns.isEmpty, let previous = previous(sentence), !isLead(previous) else { return false }
    var known = article.document.title ?? ""
    if let lead = (0..<sentence.index).lazy.compactMap({ self.sentences[$0] }).first(where: isLead) {
      known += lead.text
    }
    let before = tokens(previous)
    return nouns.contains { noun in
      // „Täter“ and „Tätern“
      func isSame(_ other: Substring) -> Bool {
        let length = min(noun.count, other.count)
        return abs(noun.count - other.count) <= 2 && length > 2 && noun.prefix(length - 1) == other.prefix(length - 1)
      }
      return before.contains { isSame(Substring($0.text)) }
        && !known.split(whereSeparator: { !$0.isLetter }).contains(where: isSame)
    }
  }

  /// The sentence before another one in the same paragraph.
  func previous(_ sentence: SummarySentence) -> SummarySentence? {
    sentences[sentence.index - 1].flatMap { $0.block == sentence.block ? $0 : nil }
  }

  /// The English of a sentence, of all its tokens or of those given.
  func translation(
    _ sentence: SummarySentence, _ analysis: SentenceAnalysis
  ) -> (sentence: TranslatedSentence, unknown: [UnknownWord]) {
    var before: [SummarySentence] = []
    var place = sentence
    while ArticleWork.hasPronoun(analysis), before.count < ArticleWork.memory, let previous = previous(place) {
      before.append(previous)
      place = previous
    }
    var context = SentenceTranslator.Context()
    for sentence in before.reversed() { translator.read(self.analysis(sentence), into: &context) }
    return translator.translate(analysis, source: sentence.text, range: sentence.range, after: context)
  }

  /// Whether what was said before matters to a sentence's English.
  private static func hasPronoun(_ analysis: SentenceAnalysis) -> Bool {
    analysis.words.contains { word in
      switch word.reading.wordClass {
      case .pronoun: ["er", "sie"].contains(word.reading.key)
      case .possessive: true
      default: false
      }
    }
  }

  // MARK: An engine of the user's own

  private var engineTranslations: [Int: TranslatedSentence] = [:]
  private var translateAlone: ((String) throws -> Translation)?

  /// Has the whole article translated at once.
  func translate(
    by engine: any SentenceEngine, _ translator: Translator, options: TranslationOptions, terms: [any LexicalSource]
  ) throws {
    translateAlone = { try translator.translate($0, options: options, terms: terms, engine: engine) }
    for sentence in try translator.translate(article.document.text, options: options, terms: terms, engine: engine)
      .sentences
    {
      engineTranslations[sentence.range.lowerBound] = sentence
    }
  }

  func engineTranslation(_ sentence: SummarySentence) throws -> TranslatedSentence? {
    if let known = engineTranslations[sentence.range.lowerBound], known.range == sentence.range { return known }
    // Other languages may be cut elsewhere.
    guard let translation = try translateAlone?(sentence.text), !translation.sentences.isEmpty else { return nil }
    return TranslatedSentence(
      source: sentence.text, range: sentence.range, target: translation.text,
      confidence: translation.sentences.map(\.confidence).min() ?? 0, alignment: [])
  }

  // MARK: Names

  /// Who is who in the article.
  let fullNames: FullNames
}

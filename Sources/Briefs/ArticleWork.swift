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
  private var tokenLists: [Int: [Token]] = [:]
  private lazy var titleWords = (article.document.title ?? "").split { !$0.isLetter }
  private var contexts: [Int: SentenceTranslator.Context] = [:]
  private var readAlone: [Int: SentenceTranslator.Context] = [:]
  private var sources: [Int: SentenceTranslator.Source] = [:]
  private var plain: [Int: (text: AlignedText, confidence: Double)] = [:]

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
      var lists: [Int: [Token]] = [:]
      for sentence in first {
        lists[sentence.index] = briefer.tokenizer.tokens(in: article.document.text, range: sentence.range)
      }
      for tokens in [title].compactMap(\.self) + first.compactMap({ lists[$0.index] }) {
        let matches = briefer.matches(of: tokens)
        introduced.read(tokens, matches: matches)
        names.read(matches)
      }
      names.read(introduced.own)
      tokenLists = lists
    }
    self.introduced = introduced
    fullNames = names
    translator = briefer.translator.sentences(options: options, terms: terms + [introduced])
  }

  var isGerman: Bool { language == "de" }

  func tokens(_ sentence: SummarySentence) -> [Token] {
    if let known = tokenLists[sentence.index] { return known }
    let tokens = briefer.tokenizer.tokens(in: article.document.text, range: sentence.range)
    tokenLists[sentence.index] = tokens
    return tokens
  }

  func analysis(_ sentence: SummarySentence) -> SentenceAnalysis {
    if let known = analyses[sentence.index] { return known }
    let analysis = translator.analyze(tokens(sentence))
    analyses[sentence.index] = analysis
    return analysis
  }

  /// Analyzes sentences that will be asked for, together, since that is faster.
  func analyze(_ sentences: [SummarySentence]) {
    let new = sentences.filter { analyses[$0.index] == nil }
    for (sentence, analysis) in zip(new, translator.analyze(sentences: new.map(tokens))) {
      analyses[sentence.index] = analysis
    }
  }

  /// Whether a sentence is the first of the article below its headlines.
  func isLead(_ sentence: SummarySentence) -> Bool {
    !(0..<sentence.index).contains { index in
      sentences[index].map { !article.isHeading($0.range) && !$0.isNotice } ?? false
    }
  }

  /// What the article opens with: its lead, and the one or two sentences before it where the place of the report follows
  /// them („Erlös geht an Kinder. Graz – Der Verein …“).
  private(set) lazy var opening: [SummarySentence] = {
    let first = sentences.values.filter { !article.isHeading($0.range) && !$0.isNotice }
      .sorted { $0.index < $1.index }.prefix(ArticleWork.longestOpening)
    let report = first.firstIndex { Datelines.removed(from: tokens($0)).count < tokens($0).count }
    return Array(first.prefix((report ?? 0) + 1))
  }()

  private static let longestOpening = 3

  /// Whether one of the nouns of a sentence is told of in the sentence before, and neither in the lead nor in the headline.
  func isToldBefore(_ nouns: [String], _ sentence: SummarySentence) -> Bool {
    guard !nouns.isEmpty, let previous = previous(sentence), !isLead(previous) else { return false }
    return nouns.contains { mentions($0, in: previous) && !isIntroduced($0, before: sentence) }
  }

  /// Whether a noun comes up somewhere before a sentence, and neither in the lead nor in the headline.
  func comesUp(_ noun: String, before sentence: SummarySentence) -> Bool {
    !isIntroduced(noun, before: sentence)
      && sentences(before: sentence, atMost: .max).contains { mentions(noun, in: $0) }
  }

  private func isIntroduced(_ noun: String, before sentence: SummarySentence) -> Bool {
    if titleWords.contains(where: { ArticleWork.isSame($0, noun) }) { return true }
    let lead = (0..<sentence.index).lazy.compactMap { self.sentences[$0] }.first(where: isLead)
    return lead.map { mentions(noun, in: $0) } ?? false
  }

  private func mentions(_ noun: String, in sentence: SummarySentence) -> Bool {
    tokens(sentence).contains { token in
      guard token.kind == .word else { return false }
      // „US-Präsident“ is a „Präsident“.
      let part = token.text.utf8.lastIndex(of: UInt8(ascii: "-")).map { token.text[token.text.index(after: $0)...] }
      return ArticleWork.isSame(part ?? token.text[...], noun) || ArticleWork.isCompound(token.text, of: noun)
    }
  }

  /// „Erkundungsteam“ is a „Team“.
  private static func isCompound(_ word: String, of noun: String) -> Bool {
    guard noun.utf8.count > 3, word.utf8.count > noun.utf8.count + 2 else { return false }
    let (tail, end) = (word.utf8.suffix(noun.utf8.count), noun.utf8)
    return tail.dropFirst().elementsEqual(end.dropFirst())
      && tail.first.map { $0 | 0x20 } == end.first.map { $0 | 0x20 }
  }

  /// „Täter“ and „Tätern“
  private static func isSame(_ word: Substring, _ noun: String) -> Bool {
    let (one, other) = (word.utf8, noun.utf8)
    let length = min(one.count, other.count)
    return abs(one.count - other.count) <= 2 && length > 2 && one.starts(with: other.prefix(length - 1))
  }

  /// The sentences before one, the nearest first.
  func sentences(before sentence: SummarySentence, atMost count: Int) -> [SummarySentence] {
    var result: [SummarySentence] = []
    for index in (0..<sentence.index).reversed() {
      guard result.count < count else { break }
      if let other = sentences[index], !other.isNotice { result.append(other) }
    }
    return result
  }

  /// Whether some word of a sentence may be one of some nouns or have one of them as its last part.
  func mayMention(_ nouns: [String], _ sentence: SummarySentence) -> Bool {
    let stems = nouns.map { Array($0.lowercased().utf8.dropLast(2)) }
    return tokens(sentence).contains { token in
      guard token.kind == .word else { return false }
      let bytes = Array(token.text.lowercased().utf8)
      return stems.contains { stem in
        guard !stem.isEmpty, bytes.count >= stem.count else { return false }
        // An ending of three letters at most.
        let places = max(0, bytes.count - stem.count - 5)...bytes.count - stem.count
        return places.contains { bytes[$0..<$0 + stem.count].elementsEqual(stem) }
      }
    }
  }

  /// The sentence before another one in the same paragraph.
  func previous(_ sentence: SummarySentence) -> SummarySentence? {
    sentences[sentence.index - 1].flatMap { $0.block == sentence.block ? $0 : nil }
  }

  /// The English of a whole sentence.
  private func translation(_ sentence: SummarySentence) -> TranslatedSentence? {
    translations([(sentence, analysis(sentence), true)]).first?.sentence
  }

  /// The English of sentences, of all their tokens or of some.
  /// - Parameter versions: each with whether the analysis is that of all its tokens.
  func translations(
    _ versions: [(sentence: SummarySentence, analysis: SentenceAnalysis, isWhole: Bool)]
  ) -> [(sentence: TranslatedSentence, unknown: [UnknownWord])] {
    let needsContext = versions.map { ArticleWork.hasPronoun($0.analysis) }
    var contexts = zip(versions, needsContext).map { $1 ? context(of: $0.sentence) : SentenceTranslator.Context() }
    let result = translator.translate(versions.map { ($0.analysis, source(of: $0.sentence)) }, after: &contexts)
    for index in versions.indices where versions[index].isWhole && !needsContext[index] {
      readAlone[versions[index].sentence.index] = contexts[index]
    }
    return result
  }

  private func source(of sentence: SummarySentence) -> SentenceTranslator.Source {
    if let known = sources[sentence.index] { return known }
    let source = translator.source(sentence.text, range: sentence.range, tokens: tokens(sentence))
    sources[sentence.index] = source
    return source
  }

  /// What the sentences before one talk about.
  private func context(of sentence: SummarySentence) -> SentenceTranslator.Context {
    if let known = contexts[sentence.index] { return known }
    var before: [SummarySentence] = []
    while before.count < ArticleWork.memory, let previous = previous(before.last ?? sentence) {
      before.append(previous)
    }
    var context = before.last.map(readAlone) ?? SentenceTranslator.Context()
    for sentence in before.reversed().dropFirst() { translator.read(analysis(sentence), into: &context) }
    contexts[sentence.index] = context
    return context
  }

  /// What a sentence talks about, whatever came before it.
  private func readAlone(_ sentence: SummarySentence) -> SentenceTranslator.Context {
    if let known = readAlone[sentence.index] { return known }
    var context = SentenceTranslator.Context()
    translator.read(analysis(sentence), into: &context)
    readAlone[sentence.index] = context
    return context
  }

  /// The English of some words of a sentence, if they stand together in it and nothing else between them.
  func english(of words: Range<Int>, in sentence: SummarySentence) -> String? {
    let analysis = analysis(sentence)
    guard let first = analysis.words[words].first, let last = analysis.words[words].last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    if plain[sentence.index] == nil, let translation = translation(sentence) {
      plain[sentence.index] = (
        AlignedText(translation.target, alignment: translation.alignment), translation.confidence
      )
    }
    guard let (text, confidence) = plain[sentence.index], confidence >= ArticleWork.trusted,
      let span = text.target(of: range), text.isFrom(range, span)
    else { return nil }
    return text.slice(span)
  }

  /// Confidence from which on a part of a sentence may be told in another one.
  private static let trusted = 0.6

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

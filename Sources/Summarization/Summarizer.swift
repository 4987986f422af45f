import Lexicon
import Segmentation
import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Chooses the sentences of one or more articles that tell most.
///
/// Made once and shared; what it knows of a language is read when the first text of that language comes. The same input
/// always gives the same summary. An article of 500 words takes about a millisecond.
///
///     let summarizer = try Summarizer(lexicons: Lexicons())
///     let summary = try summarizer.summarize([Document(text: article)], options: SummaryOptions(budget: .words(120)))
public final class Summarizer: Sendable {
  private struct LanguageParts {
    var segmenter: Segmenter
    var tokenizer: Tokenizer
    var normalizer: any TermNormalizer
    var phrases: SummaryPhrases
  }

  private let lexicons: Lexicons
  private let normalizers: [String: any TermNormalizer]
  private let parts = Mutex<[String: LanguageParts]>([:])

  /// - Parameter normalizers: what brings words to terms, by language, where something better than stems is at hand.
  public init(lexicons: Lexicons, normalizers: [String: any TermNormalizer] = [:]) throws {
    self.lexicons = lexicons
    self.normalizers = normalizers
  }

  /// The documents are taken to be in the language of the first, or in that of the options if it does not name its own.
  /// - Throws: `invalidLexicon` if the data of the language are damaged.
  public func summarize(_ documents: [Document], options: SummaryOptions = SummaryOptions()) throws -> Summary {
    try summarize(documents, options: options, weights: documents.count > 1 ? .severalDocuments : .standard)
  }

  func summarize(_ documents: [Document], options: SummaryOptions, weights: SignalWeights) throws -> Summary {
    let context = try context(of: documents, options: options)
    var contributions = [[SignalContribution]](repeating: [], count: context.units.count)
    let scores: [Double]
    switch options.method {
    case .depesche:
      for signal in SignalWeights.signals where weights[signal.name] != 0 {
        for (index, value) in signal.values(in: context).enumerated() {
          contributions[index].append(
            SignalContribution(name: signal.name, value: value, weight: weights[signal.name]))
        }
      }
      scores = contributions.map { $0.reduce(0) { $0 + $1.points } }
    case .lead: scores = RankingMethods.lead(context)
    case .lexrank: scores = RankingMethods.lexrank(context)
    case .textrank: scores = RankingMethods.textrank(context)
    case .luhn: scores = RankingMethods.luhn(context)
    case .random(let seed): scores = RankingMethods.random(context, seed: seed)
    }
    let selection = SentenceSelection(context: context, scores: scores, folds: options.method == .depesche)
    var support = [Int](repeating: 0, count: scores.count)
    for (unit, other) in selection.foldedInto.enumerated() {
      if let other, context.units[other].document != context.units[unit].document { support[other] += 1 }
    }
    let result = context.units.indices.map { index in
      let unit = context.units[index]
      return SummarySentence(
        text: unit.text, range: unit.range, document: unit.document, documentID: documents[unit.document].id,
        index: unit.index, block: unit.block, score: scores[index], signals: contributions[index],
        support: support[index], isFolded: selection.foldedInto[index] != nil)
    }
    return Summary(
      sentences: selection.choose(options.budget).map { result[$0] }, ranking: selection.order.map { result[$0] })
  }

  private func context(of documents: [Document], options: SummaryOptions) throws -> ScoringContext {
    let language = documents.first?.language ?? options.language
    let parts = try parts(for: language)
    var vocabulary = Vocabulary(normalizer: parts.normalizer)
    var units: [SentenceUnit] = []
    for (number, document) in documents.enumerated() {
      let sentences = parts.segmenter.sentences(in: document.text)
      for (index, sentence) in sentences.enumerated() {
        let before = index > 0 ? sentences[index - 1].block : nil
        let after = index + 1 < sentences.count ? sentences[index + 1].block : nil
        let tokens = parts.tokenizer.tokens(in: document.text, range: sentence.range)
        let lowered = tokens.map { $0.text.lowercased() }
        let text = document.text.slice(sentence.range)
        units.append(
          SentenceUnit(
            document: number, index: index, countInDocument: sentences.count, block: sentence.block,
            isAloneInBlock: before != sentence.block && after != sentence.block, range: sentence.range, text: text,
            tokens: tokens, lowered: lowered, terms: vocabulary.terms(of: tokens, lowered: lowered),
            wordCount: text.split { $0.isWhitespace }.count))
      }
    }
    func terms(_ text: String?) -> Set<Int> {
      guard let text else { return [] }
      let tokens = parts.tokenizer.tokens(in: text)
      return Set(vocabulary.terms(of: tokens, lowered: tokens.map { $0.text.lowercased() }))
    }
    let titles = documents.map { terms($0.title) }
    let query = terms(options.query)
    var sentenceCounts = [Int](repeating: 0, count: vocabulary.count)
    var termCounts = sentenceCounts
    for unit in units {
      for term in Set(unit.terms) { sentenceCounts[term] += 1 }
      for term in unit.terms { termCounts[term] += 1 }
    }
    let total = Double(units.count)
    let vectors = units.map { unit in
      TermVector(unit.terms) { log(1 + total / Double(max(1, sentenceCounts[$0]))) }
    }
    return ScoringContext(
      documents: documents, units: units, vectors: vectors,
      graph: SimilarityGraph(vectors, termCount: vocabulary.count), sentenceCounts: sentenceCounts,
      termCounts: termCounts, titles: titles, query: query, phrases: parts.phrases,
      headings: HeadingSignal.values(of: units),
      boilerplate: BoilerplateSignal.values(of: units, phrases: parts.phrases))
  }

  private func parts(for language: String) throws -> LanguageParts {
    if let known = parts.withLock({ $0[language] }) { return known }
    let new = LanguageParts(
      segmenter: try Segmenter(lexicons: lexicons, language: language),
      tokenizer: try Tokenizer(lexicons: lexicons, language: language),
      normalizer: normalizers[language] ?? StemNormalizer(lexicons: lexicons, language: language),
      phrases: try SummaryPhrases(lexicons: lexicons, language: language))
    parts.withLock { $0[language] = new }
    return new
  }
}

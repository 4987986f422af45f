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
/// always gives the same summary. An article of 500 words takes about a quarter of a millisecond.
///
///     let summarizer = try Summarizer(lexicons: Lexicons())
///     let summary = try summarizer.summarize([Document(text: article)], options: SummaryOptions(budget: .words(120)))
public final class Summarizer: Sendable {
  private struct LanguageParts {
    var segmenter: Segmenter
    var tokenizer: Tokenizer
    var normalizer: any TermNormalizer
    var phrases: SummaryPhrases
    /// Memories that nobody uses at the moment.
    var memories: [WordMemory] = []
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
    let explains = options.detail == .signals
    var contributions = [[SignalContribution]](repeating: [], count: explains ? context.units.count : 0)
    var scores: [Double]
    switch options.method {
    case .depesche:
      scores = [Double](repeating: 0, count: context.units.count)
      for signal in SignalWeights.signals {
        let weight = weights[signal.name]
        guard weight != 0 else { continue }
        for (index, value) in signal.values(in: context).enumerated() {
          scores[index] += value * weight
          if explains {
            contributions[index].append(SignalContribution(name: signal.name, value: value, weight: weight))
          }
        }
      }
    case .lead: scores = RankingMethods.lead(context)
    case .lexrank: scores = RankingMethods.lexrank(context)
    case .textrank: scores = RankingMethods.textrank(context)
    case .lsa: scores = RankingMethods.lsa(context)
    case .sumbasic: scores = RankingMethods.sumbasic(context)
    case .luhn: scores = RankingMethods.luhn(context)
    case .random(let seed): scores = RankingMethods.random(context, seed: seed)
    }
    let selection = SentenceSelection(context: context, scores: scores, isClassic: options.method != .depesche)
    var support = [Int](repeating: 0, count: scores.count)
    for (unit, other) in selection.foldedInto.enumerated() {
      if let other, context.units[other].document != context.units[unit].document { support[other] += 1 }
    }
    func sentence(_ index: Int) -> SummarySentence {
      let unit = context.units[index]
      return SummarySentence(
        text: documents[unit.document].text.slice(unit.range), range: unit.range, document: unit.document,
        documentID: documents[unit.document].id, index: unit.index, block: unit.block, score: scores[index],
        signals: explains ? contributions[index] : [], support: support[index],
        isFolded: selection.foldedInto[index] != nil, isContested: selection.rivals[index] != nil,
        isNotice: context.boilerplate[index] > 0)
    }
    return Summary(
      sentences: selection.choose(options.budget).map(sentence),
      ranking: options.detail == .chosen ? [] : selection.order.map(sentence))
  }

  private func context(of documents: [Document], options: SummaryOptions) throws -> ScoringContext {
    let language = documents.first?.language ?? options.language
    let parts = try parts(for: language)
    var memory =
      self.parts.withLock { $0[language]?.memories.popLast() }
      ?? WordMemory(normalizer: parts.normalizer, phrases: parts.phrases)
    let context = ScoringContext(
      documents, query: options.query, segmenter: parts.segmenter.sentences(in:),
      tokenizer: parts.tokenizer.tokens(in:range:), memory: &memory, phrases: parts.phrases)
    self.parts.withLock { $0[language]?.memories.append(memory) }
    return context
  }

  private func parts(for language: String) throws -> LanguageParts {
    if var known = parts.withLock({ $0[language] }) {
      known.memories = []
      return known
    }
    let new = LanguageParts(
      segmenter: try Segmenter(lexicons: lexicons, language: language),
      tokenizer: try Tokenizer(lexicons: lexicons, language: language),
      normalizer: normalizers[language] ?? StemNormalizer(lexicons: lexicons, language: language),
      phrases: try SummaryPhrases(lexicons: lexicons, language: language))
    parts.withLock { $0[language] = new }
    return new
  }
}

import English
import German
import Text

/// Translates sentences of a text one by one, for callers that choose among them.
///
/// A value that nothing changes; analysis and translation of a sentence may be asked for in any order.
public struct SentenceTranslator: Sendable {
  /// What the sentences before one talked about, which its pronouns stand for.
  public struct Context: Sendable {
    var discourse: Discourse

    public init() { discourse = Discourse() }

    init(discourse: Discourse) { self.discourse = discourse }
  }

  private let translator: Translator
  private let generator: EnglishGenerator
  private let options: TranslationOptions
  private let terms: [any LexicalSource]
  private let sources: [any LexicalSource]

  init(_ translator: Translator, options: TranslationOptions, terms: [any LexicalSource]) {
    self.translator = translator
    self.options = options
    generator = EnglishGenerator(
      lexicons: translator.lexicons, variety: options.variety, quotes: options.quotes)
    self.terms = terms
    sources = translator.sources(terms, options, generator)
  }

  /// Understands the tokens of one sentence; those of an insertion may be missing.
  public func analyze(_ tokens: [Token]) -> SentenceAnalysis {
    translator.analyzer.analyze(translator.analyzer.joiningQuotation(tokens), sources: sources)
  }

  /// Likewise several sentences, which is faster than one after the other.
  public func analyze(sentences: [[Token]]) -> [SentenceAnalysis] {
    translator.analyzer.analyze(sentences: sentences.map(translator.analyzer.joiningQuotation), sources: sources)
  }

  /// Takes up what a sentence talks about.
  public func read(_ analysis: SentenceAnalysis, into context: inout Context) {
    let transfer = transfer(analysis, context)
    _ = transfer.transfer()
    context.discourse = transfer.discourse
  }

  /// A sentence as it stands in its text, and what glossaries forbid in its English.
  public struct Source: Sendable {
    let text: String
    let range: ByteRange
    let forbidden: [ForbiddenTarget]
  }

  /// - Parameters:
  ///   - range: in bytes of the text.
  ///   - tokens: all of the sentence; glossaries know those again that have just been analyzed.
  public func source(_ text: String, range: ByteRange, tokens: [Token]) -> Source {
    Source(text: text, range: range, forbidden: terms.flatMap { $0.forbiddenTargets(in: tokens) })
  }

  /// - Parameters:
  ///   - analysis: of the sentence, or of what is left of it.
  ///   - context: of the sentences before it; holds what this one talks about as well afterwards.
  public func translate(
    _ analysis: SentenceAnalysis, source: Source, after context: inout Context
  ) -> (sentence: TranslatedSentence, unknown: [UnknownWord]) {
    var contexts = [context]
    defer { context = contexts[0] }
    return translate([(analysis, source)], after: &contexts)[0]
  }

  /// Likewise several sentences, step by step, which is faster than one after the other.
  /// - Parameter contexts: one for each.
  public func translate(
    _ sentences: [(analysis: SentenceAnalysis, source: Source)], after contexts: inout [Context]
  ) -> [(sentence: TranslatedSentence, unknown: [UnknownWord])] {
    let transfers = zip(sentences, contexts).map { transfer($0.analysis, $1) }
    let trees = transfers.map { $0.transfer() }
    contexts = transfers.map { Context(discourse: $0.discourse) }
    let words = trees.map(generator.words)
    return sentences.indices.map { index in
      let (analysis, source) = sentences[index]
      var words = words[index]
      ForbiddenTargets(morphology: generator.morphology).replace(source.forbidden, in: &words)
      words = QuotationPlacement(analysis: analysis, style: options.quotes).place(words)
      words = OpenedSentence(words: analysis.words).capitalized(words)
      if options.contractsSpeech { words = SpokenContractions(style: options.quotes).join(words) }
      let sentence = translator.finished(
        words, source: source.text, range: source.range, penalties: transfers[index].penalties,
        tokens: analysis.words.reduce(0) { $0 + $1.tokens.count })
      return (sentence, transfers[index].unknown)
    }
  }

  private func transfer(_ analysis: SentenceAnalysis, _ context: Context) -> SentenceTransfer {
    SentenceTransfer(
      analysis, lexicon: translator.lexicon, generator: generator, options: options, discourse: context.discourse)
  }
}

extension Translator {
  /// For translating the sentences of a text one by one.
  /// - Parameter terms: glossaries, asked before names and lexicon.
  public func sentences(options: TranslationOptions, terms: [any LexicalSource] = []) -> SentenceTranslator {
    SentenceTranslator(self, options: options, terms: terms)
  }
}

import English
import German
import Lexicon
import Segmentation
import Synchronization
import Text

/// German to English by lexicon and rules.
///
/// ```swift
/// let translator = try Translator(lexicons: Lexicons(), names: names)
/// translator.translate("Der Kreml hat das bestätigt.").text  // The Kremlin confirmed this.
/// ```
///
/// Made once and shared; some 50 µs a word.
public final class Translator: Sendable {
  public let analyzer: GermanAnalyzer
  public let lexicon: BilingualLexicon
  let segmenter: Segmenter
  let tokenizer: Tokenizer
  let names: [any LexicalSource]
  let lexicons: Lexicons
  private let confidence: ConfidenceModel
  /// One for each way to write that was asked for, as they remember what they found out about words.
  private let generators = Mutex<[EnglishGenerator]>([])

  /// - Parameters:
  ///   - names: sources of names, asked before the lexicon.
  ///   - morphology: one that is there already; likewise `segmenter` and `tokenizer`, for German.
  /// - Throws: what reading the rules of segmentation throws.
  public init(
    lexicons: Lexicons, names: [any LexicalSource] = [], morphology: Morphology? = nil, segmenter: Segmenter? = nil,
    tokenizer: Tokenizer? = nil
  ) throws {
    self.lexicons = lexicons
    lexicon = BilingualLexicon(lexicons: lexicons)
    analyzer = GermanAnalyzer(lexicons: lexicons, frames: lexicon, morphology: morphology)
    self.segmenter = try segmenter ?? Segmenter(lexicons: lexicons, language: "de")
    self.tokenizer = try tokenizer ?? Tokenizer(lexicons: lexicons, language: "de")
    self.names = names
    confidence = ConfidenceModel(lexicons: lexicons)
  }

  /// Translates a text; pronouns are resolved across its sentences.
  ///
  /// - Parameters:
  ///   - terms: glossaries, asked before names and lexicon.
  ///   - introduced: whom the text and what stands before it introduce; nil to find them in the text.
  public func translate(
    _ text: String, options: TranslationOptions = TranslationOptions(), terms: [any LexicalSource] = [],
    introduced: ArticleNames? = nil
  ) -> Translation {
    var translation = Translation(text: "", sentences: [], unknown: [])
    var discourse = Discourse()
    discourse.keepsSpeakers = true
    let generator = generator(options)
    var previous: Sentence?
    let sentences = segmenter.sentences(in: text)
    let terms = withPeople(introduced, of: text, sentences, terms)
    let address = ReaderAddress(text: text, sentences: sentences)
    for (position, sentence) in sentences.enumerated() {
      discourse.isAddress = address.speaksToSomebody(position)
      let result = translate(
        sentence.range, of: text, options: options, terms: terms, generator: generator, discourse: &discourse)
      if let previous { translation.text += previous.block == sentence.block ? " " : "\n" }
      translation.text += result.sentence.target
      translation.sentences.append(result.sentence)
      translation.unknown += result.unknown
      translation.terms += result.analysis.usedTerms
      previous = sentence
    }
    return translation
  }

  /// The analysis and the result of each sentence, as text.
  public func explain(
    _ text: String, options: TranslationOptions = TranslationOptions(), terms: [any LexicalSource] = []
  ) -> [String] {
    var discourse = Discourse()
    discourse.keepsSpeakers = true
    let generator = generator(options)
    let sentences = segmenter.sentences(in: text)
    let terms = withPeople(nil, of: text, sentences, terms)
    let address = ReaderAddress(text: text, sentences: sentences)
    return sentences.enumerated().map { position, sentence in
      discourse.isAddress = address.speaksToSomebody(position)
      let result = translate(
        sentence.range, of: text, options: options, terms: terms, generator: generator, discourse: &discourse,
        explains: true)
      let stages = ([result.analysis.explanation] + result.attachments).joined(separator: "\n")
      return
        "\(result.sentence.source)\n\(stages)\n=> \(result.sentence.target)\nconfidence \(result.sentence.confidence)"
    }
  }

  func generator(_ options: TranslationOptions) -> EnglishGenerator {
    generators.withLock { known in
      let same = known.first { $0.variety == options.variety && $0.quotes == options.quotes }
      if let same { return same }
      let generator = EnglishGenerator(lexicons: lexicons, variety: options.variety, quotes: options.quotes)
      known.append(generator)
      return generator
    }
  }

  // MARK: People

  /// Whom a text introduces by full names, in order. Cost: some 2 µs a word.
  public func introductions(in text: String) -> [ArticleNames.Introduction] {
    introductions(segmenter.sentences(in: text), of: text)
  }

  /// Nobody yet.
  public var nobody: ArticleNames { ArticleNames(morphology: analyzer.morphology, lexicons: lexicons) }

  private func introductions(_ sentences: [Sentence], of text: String) -> [ArticleNames.Introduction] {
    let reader = nobody
    return sentences.flatMap { sentence in
      let tokens = tokenizer.tokens(in: text, range: sentence.range)
      return reader.introductions(tokens, matches: names.flatMap { $0.matches(in: tokens) })
    }
  }

  /// The sources of terms, and behind them the people; in a single sentence names know them without that.
  private func withPeople(
    _ introduced: ArticleNames?, of text: String, _ sentences: [Sentence], _ terms: [any LexicalSource]
  ) -> [any LexicalSource] {
    var people = introduced ?? nobody
    if introduced == nil, sentences.count > 1 {
      for introduction in introductions(sentences, of: text) { people.add(introduction) }
    }
    return people.isEmpty ? terms : terms + [people]
  }

  private func translate(
    _ range: ByteRange, of text: String, options: TranslationOptions, terms: [any LexicalSource],
    generator: EnglishGenerator, discourse: inout Discourse, explains: Bool = false
  ) -> (sentence: TranslatedSentence, unknown: [UnknownWord], analysis: SentenceAnalysis, attachments: [String]) {
    let tokens = tokenizer.tokens(in: text, range: range)
    let brackets = OuterBrackets(of: tokens)
    let inner = brackets.inner(tokens)
    let heading = GluedHeading(of: inner, morphology: analyzer.morphology)
    let sources = sources(terms, options, generator)
    let analysis = analyzer.analyzeWithInsertions(
      analyzer.joiningQuotation(Array(inner.dropFirst(heading.border))), sources: sources)
    var rendering = Rendering(discourse: discourse, explains: explains)
    var words = render(analysis, isInserted: false, options: options, generator: generator, into: &rendering)
    discourse = rendering.discourse
    if heading.length > 0 {
      let own = analyzer.analyze(Array(inner.prefix(heading.length)), sources: sources)
      heading.place(
        render(own, isInserted: true, options: options, generator: generator, into: &rendering), in: &words)
    }
    brackets.place(in: &words)
    if options.marksUnknown { mark(rendering.unknown, in: &words) }
    let forbidden = terms.flatMap { $0.forbiddenTargets(in: tokens) }
    if !forbidden.isEmpty { ForbiddenTargets(morphology: generator.morphology).replace(forbidden, in: &words) }
    words = OpenedSentence(words: analysis.words).capitalized(words)
    if options.contractsSpeech { words = SpokenContractions(style: options.quotes).join(words) }
    let sentence = finished(
      words, source: text.slice(range), range: range, penalties: rendering.penalties, tokens: tokens.count)
    return (sentence, rendering.unknown, analysis, rendering.attachments)
  }

  /// What is asked for spans of words, in this order.
  func sources(
    _ terms: [any LexicalSource], _ options: TranslationOptions, _ generator: EnglishGenerator
  ) -> [any LexicalSource] {
    let plain = terms + names + [PhraseSource(index: lexicon.phrases)]
    let quoted = QuotedUnits(morphology: analyzer.morphology, names: terms + names) { [self] tokens in
      let transfer = SentenceTransfer(
        analyzer.analyze(tokens, sources: plain), lexicon: lexicon, generator: generator, options: options,
        discourse: Discourse(), isInserted: true)
      var tree = transfer.transfer()
      tree.capitalized = false
      let text = GeneratedText(generator.words(for: tree)).text
      return text.isEmpty ? nil : text
    }
    return terms + names + [quoted, PhraseSource(index: lexicon.phrases)]
  }

  /// A sentence of its words, with what can be expected of it.
  func finished(
    _ words: [GeneratedWord], source: String, range: ByteRange, penalties: Penalties, tokens: Int
  ) -> TranslatedSentence {
    let generated = GeneratedText(words)
    let soundness = penalties.soundness(words: tokens)
    let signals = ConfidenceModel.signals(
      source: source, target: generated.text, alignment: generated.alignment, soundness: soundness)
    return TranslatedSentence(
      source: source, range: range, target: generated.text, confidence: confidence.confidence(signals),
      soundness: soundness, alignment: generated.alignment)
  }

  /// What a sentence and its insertions leave behind.
  private struct Rendering {
    var discourse: Discourse
    var unknown: [UnknownWord] = []
    var penalties = Penalties()
    /// What was decided on prepositional phrases, where that is asked for.
    var attachments: [String] = []
    var explains = false

    init(discourse: Discourse, explains: Bool) {
      self.discourse = discourse
      self.explains = explains
    }
  }

  /// The English words of an analysis, with quotation marks and insertions in their places.
  private func render(
    _ analysis: SentenceAnalysis, isInserted: Bool, options: TranslationOptions, generator: EnglishGenerator,
    into rendering: inout Rendering
  ) -> [GeneratedWord] {
    let transfer = SentenceTransfer(
      analysis, lexicon: lexicon, generator: generator, options: options, discourse: rendering.discourse,
      isInserted: isInserted)
    var tree = transfer.transfer()
    tree.capitalized = !isInserted
    var words = generator.words(for: tree)
    rendering.discourse = transfer.discourse
    rendering.unknown += transfer.unknown
    rendering.penalties.add(transfer.penalties)
    if rendering.explains { rendering.attachments += transfer.attachmentNotes }
    words = QuotationPlacement(analysis: analysis, style: options.quotes).place(words)
    if analysis.repeatsAntecedent { words = withoutAntecedent(words, of: analysis) }
    for insertion in analysis.insertions.reversed() {
      let inner =
        minutes(insertion.analysis) ?? goals(insertion.analysis, behind: analysis.words[..<(insertion.anchor + 1)])
        ?? render(insertion.analysis, isInserted: true, options: options, generator: generator, into: &rendering)
      InsertionPlacement(
        insertion: insertion, anchors: anchors(of: insertion, in: analysis),
        before: wordsBefore(insertion, in: analysis),
        closesQuotation: closesQuotation(analysis.words[insertion.anchor])
      ).place(inner, in: &words)
    }
    return words
  }

  /// „(die hier kaum jemand kennt)“: the relative clause without the noun and the comma before it.
  private func withoutAntecedent(_ words: [GeneratedWord], of analysis: SentenceAnalysis) -> [GeneratedWord] {
    let antecedent = analysis.words[0].range
    guard let last = words.lastIndex(where: { $0.source.contains { $0.overlaps(antecedent) } }) else { return words }
    return Array(words[(last + 1)...].drop { $0.kind == .punctuation })
  }

  /// The German word before an insertion; behind the verb that ends a clause also all that stands before it there, which
  /// English may put last: „hat 30 Leute entlassen (siehe Grafik)“.
  private func anchors(of insertion: Insertion, in analysis: SentenceAnalysis) -> [ByteRange] {
    let words = analysis.words
    var anchor = insertion.anchor
    // „der Verein „Tiere in Not“ (TIN)“: the mark before the bracket has no English of its own.
    if anchor > 0, words[anchor].isQuotationMark { anchor -= 1 }
    guard anchor > 0, words[anchor].wordClass == .verb || words[anchor].wordClass == .verbParticle,
      let clause = analysis.clauses.first(where: { $0.words.contains(anchor) && $0.verbs.contains(anchor) }),
      clause.words.lowerBound < anchor,
      !clause.words.contains(anchor + 1) || words[anchor + 1].isPunctuation
    else { return [words[anchor].range] }
    return [words[anchor].range] + words[clause.words.lowerBound..<anchor].map(\.range)
  }

  /// „“ (Berlin)“: the mark by itself, or as the end of a name that is one word („die Zeitschrift *„Der Garten“* (Berlin)“).
  private func closesQuotation(_ word: German.Word) -> Bool {
    word.isQuotationMark || ["“", "”", "\"", "«", "‘"].contains { word.text.hasSuffix($0) }
  }

  /// The words of the clause that stand before an insertion.
  private func wordsBefore(_ insertion: Insertion, in analysis: SentenceAnalysis) -> [ByteRange] {
    let clause = analysis.clauses.last { $0.words.contains(insertion.anchor) }
    return clause.map { analysis.words[$0.words.lowerBound...max($0.words.lowerBound, insertion.anchor)].map(\.range) }
      ?? []
  }

  /// „(36., 59., 62.)“: when the goals of a match fell.
  private func minutes(_ analysis: SentenceAnalysis) -> [GeneratedWord]? {
    let words = analysis.words
    let isMinute = { (word: German.Word) in
      word.text.ends(in: ".") && word.text.count > 1 && word.text.dropLast().allSatisfy(\.isNumber)
    }
    // „(88.)“: at the end the full stop may stand by itself.
    let isAlone =
      words.count == 2 && words[1].text == "." && !words[1].spaceBefore && (Int(words[0].text) ?? 200) < 131
    guard isAlone || words.contains(where: isMinute),
      words.allSatisfy({ isMinute($0) || $0.isPunctuation || $0.kind == .number })
    else { return nil }
    return words.filter { $0.text != "." }.map { word in
      word.isPunctuation
        ? GeneratedWord(word.text, kind: .punctuation, spaceBefore: false)
        : GeneratedWord(word.text.ends(in: ".") ? String(word.text.dropLast()) : word.text, source: [word.range])
    }
  }

  /// „29:31 (14:16)“: behind the result of a match that of its first half.
  private func goals(_ analysis: SentenceAnalysis, behind words: ArraySlice<German.Word>) -> [GeneratedWord]? {
    guard analysis.words.count == 1, let half = analysis.words.first, half.isGoals, words.contains(where: \.isGoals)
    else { return nil }
    return [GeneratedWord(half.text.replacing(":", with: "-"), source: [half.range])]
  }

  /// What glossaries forbid in the translation of a sentence.
  func forbiddenTargets(in sentence: String, _ terms: [any LexicalSource]) -> [ForbiddenTarget] {
    if terms.isEmpty { return [] }
    let tokens = tokenizer.tokens(in: sentence)
    return terms.flatMap { $0.forbiddenTargets(in: tokens) }
  }

  /// Puts a star before words that could not be read.
  private func mark(_ unknown: [UnknownWord], in words: inout [GeneratedWord]) {
    for index in words.indices
    where unknown.contains(where: { word in words[index].source.contains { $0.overlaps(word.range) } }) {
      words[index].text = "*" + words[index].text
    }
  }
}

extension SentenceAnalysis {
  /// The terms of glossaries, those of insertions among them, in order.
  fileprivate var usedTerms: [UsedTerm] {
    let own = words.flatMap { word in
      (word.match.map { $0.kind.isTerm ? [$0] : [] } ?? word.knownParts).map { UsedTerm($0, range: word.range) }
    }
    let all = own + insertions.flatMap(\.analysis.usedTerms)
    return insertions.isEmpty ? all : all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension LexicalMatch.Kind {
  /// What only glossaries know.
  var isTerm: Bool {
    switch self {
    case .term, .verb, .untranslatable, .part: true
    default: false
    }
  }
}

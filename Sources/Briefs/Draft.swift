import German
import Summarization
import Text
import Translation

/// The work on one brief: articles translated and analyzed, and what becomes of their sentences.
struct Draft {
  private let briefer: Briefer
  private let articles: [Article]
  private let languages: [String]
  private let options: BriefOptions
  private let terms: [any LexicalSource]
  private let engine: (any SentenceEngine)?
  /// By document, then by the place where a sentence starts.
  private var translations: [[Int: TranslatedSentence]] = []
  private var audits: [EnglishAudit] = []

  init(
    _ briefer: Briefer, articles: [Article], languages: [String], options: BriefOptions, terms: [any LexicalSource],
    engine: (any SentenceEngine)?
  ) throws {
    self.briefer = briefer
    self.articles = articles
    self.languages = languages
    self.options = options
    self.terms = terms
    self.engine = engine
    // Whole articles are translated, so that pronouns find what they stand for.
    for (article, language) in zip(articles, languages) {
      guard language == "de" else {
        translations.append([:])
        audits.append(EnglishAudit(translator: briefer.translator, unknown: []))
        continue
      }
      let translation = try briefer.translator.translate(
        article.document.text, options: options.translation, terms: terms, engine: engine)
      translations.append(
        Dictionary(translation.sentences.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first }))
      audits.append(EnglishAudit(translator: briefer.translator, unknown: translation.unknown.map(\.range)))
    }
  }

  /// - Parameter ranking: all sentences, the best first.
  func candidates(_ ranking: [SummarySentence]) -> [Candidate] {
    var places: [[Int: SummarySentence]] = articles.map { _ in [:] }
    for sentence in ranking { places[sentence.document][sentence.index] = sentence }
    var result: [Candidate] = []
    for sentence in ranking where !sentence.isFolded && !articles[sentence.document].isHeading(sentence.range) {
      if sentence.isNotice { continue }
      let previous = places[sentence.document][sentence.index - 1].flatMap { $0.block == sentence.block ? $0 : nil }
      if languages[sentence.document] == "de" {
        if let candidate = translated(sentence, previous: previous) { result.append(candidate) }
      } else {
        result.append(extracted(sentence))
      }
    }
    // A text of nothing but notices still gives something.
    return result.isEmpty
      ? ranking.prefix(1).map {
        languages[$0.document] == "de" ? translated($0, previous: nil) ?? extracted($0) : extracted($0)
      } : result
  }

  /// The full names of each article.
  func fullNames() -> [FullNames] {
    zip(articles, translations).map { article, sentences in
      var names = FullNames()
      if let title = article.headline { names.read(briefer.matches(in: title)) }
      for start in sentences.keys.sorted() {
        if let sentence = sentences[start] { names.read(briefer.matches(in: sentence.source)) }
      }
      return names
    }
  }

  private func translated(_ sentence: SummarySentence, previous: SummarySentence?) -> Candidate? {
    guard let translation = translations[sentence.document][sentence.range.lowerBound] else { return nil }
    let analysis = self.analysis(sentence)
    let standing = Standing(analysis: analysis)
    let bare = Datelines.removed(from: translation.target, source: sentence.text)
    var target = briefer.openings.withoutConnector(bare)
    let named = previous.flatMap { PronounNaming.named(target, source: analysis, previous: self.analysis($0)) }
    target = target.withFinalMark
    // German that points back may look innocent in English: both are asked, but connectors are gone.
    let pointsBack = briefer.openings.pointsBack(target) || standing.pointsBack
    var scored = sentence
    scored.score += questionShare(target)
    return Candidate(
      sentence: scored, target: target, named: named?.withFinalMark, confidence: translation.confidence,
      faults: audits[sentence.document].faults(of: translation, names: briefer.nameRanges(in: sentence.text))
        + (briefer.openings.lacksMainClause(target) ? 1 : 0),
      needsPrevious: pointsBack && named == nil && sentence.index > 0, isWeak: standing.isWeak,
      lemmas: analysis.contentLemmas)
  }

  private func extracted(_ sentence: SummarySentence) -> Candidate {
    let text = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let stems = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map {
      String($0.prefix(6))
    }
    return Candidate(
      sentence: sentence, target: text.withFinalMark, named: nil, confidence: 1,
      faults: 0, needsPrevious: briefer.openings.pointsBack(text) && sentence.index > 0, isWeak: text.last == "?",
      lemmas: Set(stems))
  }

  private func analysis(_ sentence: SummarySentence) -> SentenceAnalysis {
    let tokens = briefer.tokenizer.tokens(in: sentence.text)
    return briefer.translator.analyzer.analyze(tokens, sources: terms + briefer.names)
  }

  /// The reader may ask in English: twice the share of the question's words that a sentence has.
  private func questionShare(_ target: String) -> Double {
    guard let query = options.query else { return 0 }
    let asked = query.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map {
      String($0.prefix(6))
    }
    guard !asked.isEmpty else { return 0 }
    let words = target.lowercased().split { !$0.isLetter && !$0.isNumber }
    let found = asked.count { stem in words.contains { $0.hasPrefix(stem) } }
    return 2 * Double(found) / Double(asked.count)
  }

  // MARK: Headline

  /// The article's own headline if it is good in English, else the kernel of the best sentence.
  func headline(of document: Int, _ candidates: [Candidate]) throws -> String {
    let own = articles[document].headline
    guard languages[document] == "de" else {
      return own.map(Headlines.bare) ?? candidates.first.map { Headlines.beginning($0.target) } ?? ""
    }
    let headlines = Headlines(
      translator: briefer.translator, options: options.translation, terms: terms, engine: engine)
    let ownProposal = try own.map(headlines.proposal)
    if let ownProposal, ownProposal.isGood { return ownProposal.text }
    let sound = candidates.filter { $0.faults == 0 && !$0.isWeak && !$0.needsPrevious }
    for candidate in sound.sorted(by: { $0.worth > $1.worth }).prefix(3) {
      let kernel = Headlines.kernel(of: analysis(candidate.sentence), frames: briefer.translator.lexicon)
      if let proposal = try kernel.map(headlines.proposal), proposal.isGood { return proposal.text }
    }
    let others = [ownProposal, try articles[document].subheading.map(headlines.proposal)].compactMap { $0 }
    if let good = others.first(where: \.isGood) { return good.text }
    if let any = others.first(where: { $0.text.wordCount <= Headlines.longest && !$0.text.isEmpty }) { return any.text }
    return sound.lazy.map { Headlines.beginning($0.target) }.first { !$0.isEmpty } ?? ""
  }
}

extension SentenceAnalysis {
  /// Dictionary forms of what a sentence is about.
  fileprivate var contentLemmas: Set<String> {
    let auxiliaries: Set<String> = [
      "sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen",
    ]
    var result: Set<String> = []
    for word in words {
      let reading = word.reading
      switch reading.wordClass {
      case .noun, .name, .adjective, .numeral: result.insert(reading.lemma.lowercased())
      case .verb where !auxiliaries.contains(reading.key): result.insert(reading.lemma.lowercased())
      default: continue
      }
    }
    return result
  }
}

extension String {
  /// With a full stop where nothing ends it.
  fileprivate var withFinalMark: String {
    let text = trimmingSpaces.capitalizedFirst
    let last = text.last { !"”\"’)".contains($0) }
    return last.map { ".!?…".contains($0) } ?? true ? text : text.trimmingColon + "."
  }

  private var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }

  private var trimmingColon: String {
    var text = self
    while let last = text.last, ":;,–-".contains(last) || last == " " { text.removeLast() }
    return text
  }
}

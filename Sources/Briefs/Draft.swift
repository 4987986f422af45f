import English
import German
import Summarization
import Text
import Translation

/// The work on one brief: what becomes of the sentences of its articles.
struct Draft {
  private let briefer: Briefer
  private let works: [ArticleWork]
  private let options: BriefOptions
  private let terms: [any LexicalSource]
  private let engine: (any SentenceEngine)?
  private let audit: EnglishAudit
  private let numbers: EnglishNumbers

  init(
    _ briefer: Briefer, articles: [Article], languages: [String], ranking: [SummarySentence], options: BriefOptions,
    terms: [any LexicalSource], engine: (any SentenceEngine)?
  ) throws {
    self.briefer = briefer
    self.options = options
    self.terms = terms
    self.engine = engine
    audit = EnglishAudit(translator: briefer.translator)
    numbers = EnglishNumbers(lexicons: briefer.lexicons, variety: options.translation.variety)
    let translator = briefer.translator.sentences(options: options.translation, terms: terms)
    var sentences: [[SummarySentence]] = articles.map { _ in [] }
    for sentence in ranking { sentences[sentence.document].append(sentence) }
    works = try articles.indices.map { index in
      let work = ArticleWork(
        articles[index], language: languages[index], sentences: sentences[index], briefer: briefer,
        translator: translator)
      if let engine, languages[index] != "en" {
        try work.translate(by: engine, briefer.translator, options: options.translation, terms: terms)
      }
      return work
    }
  }

  // MARK: Sentences

  /// The best sentences, as they would read in the brief: as many as it takes to have a choice.
  /// - Parameter ranking: all sentences, the best first.
  func candidates(_ ranking: [SummarySentence], for length: BriefOptions.Length) throws -> [Candidate] {
    var result: [Candidate] = []
    var supply = Supply(length, isWide: works.count > 1)
    for sentence in ranking where !sentence.isFolded && !sentence.isNotice {
      guard !works[sentence.document].article.isHeading(sentence.range) else { continue }
      guard let candidate = try candidate(sentence) else { continue }
      result.append(candidate)
      if supply.isEnough(with: candidate) { break }
    }
    // A text of nothing but notices still gives something.
    return try result.isEmpty ? ranking.prefix(1).map { try candidate($0) ?? extracted($0) } : result
  }

  /// How much has been translated to choose from.
  private struct Supply {
    private var words: Int
    private var sentences: Int
    /// Sentences looked at for want of sound ones.
    private var patience = 60

    /// - Parameter isWide: whether much of the same is to be expected.
    init(_ length: BriefOptions.Length, isWide: Bool) {
      switch length {
      case .words(let count): (words, sentences) = (isWide ? count * 3 : count + count / 2 + 30, .max)
      case .sentences(let count): (words, sentences) = (.max, min(count, 1000) * (isWide ? 4 : 2) + 3)
      }
    }

    mutating func isEnough(with candidate: Candidate) -> Bool {
      patience -= 1
      guard candidate.faults == 0, !candidate.isWeak, !candidate.needsPrevious, candidate.confidence > 0.6 else {
        return patience <= 0 && words != .max
      }
      patience = max(patience, 30)
      words -= words == .max ? 0 : candidate.wordCount
      sentences -= sentences == .max ? 0 : 1
      return words <= 0 || sentences <= 0
    }
  }

  func fullNames(of document: Int) -> FullNames { works[document].fullNames }

  private func candidate(_ sentence: SummarySentence) throws -> Candidate? {
    let work = works[sentence.document]
    if work.language == "en" { return extracted(sentence) }
    if engine != nil { return try foreign(sentence, work) }
    let all = work.tokens(sentence)
    let tokens = Datelines.removed(from: all)
    let analysis = tokens.count == all.count ? work.analysis(sentence) : work.translator.analyze(tokens)
    var candidate = translated(sentence, tokens, analysis, work)
    candidate.leftOut = Compression.leftOut(all, tokens)
    var strength: Compression.Strength =
      candidate.target.wordCount > Draft.longSentence || candidate.confidence < Draft.doubtful ? .strong : .light
    while true {
      if let kept = briefer.compression.kept(tokens, analysis, strength) {
        let shorter = translated(sentence, kept, work.translator.analyze(kept), work)
        let isSound =
          shorter.confidence >= candidate.confidence - 0.06 && shorter.faults <= candidate.faults
          && !(shorter.isWeak && !candidate.isWeak) && shorter.target.wordCount < candidate.target.wordCount
          && shorter.target.wordCount >= 5 && !(shorter.needsPrevious && !candidate.needsPrevious)
        if isSound {
          candidate = shorter
          candidate.leftOut = Compression.leftOut(all, kept)
          break
        }
      }
      if strength == .light { break }
      strength = .light
    }
    return candidate
  }

  /// Among several articles the news of each is what it begins with.
  private func leadBonus(_ sentence: SummarySentence, _ work: ArticleWork) -> Double {
    works.count > 1 && work.isLead(sentence) ? 1 : 0
  }

  /// English words from which on a sentence is told without its details.
  private static let longSentence = 26
  /// Confidence below which details are left out for what they do to the rest.
  private static let doubtful = 0.75

  private func translated(
    _ sentence: SummarySentence, _ tokens: [Token], _ analysis: SentenceAnalysis, _ work: ArticleWork
  ) -> Candidate {
    let (translation, unknown) = work.translation(sentence, analysis)
    var target = AlignedText(translation.target, alignment: translation.alignment)
    target.update(to: briefer.openings.withoutConnector(target.text))
    let time = briefer.timeWords.read(analysis, date: work.article.document.date, numbers: numbers)
    for (source, date) in time.dates {
      if let span = target.target(of: source) { target.replace(span, with: date) }
    }
    target.update(to: target.text.withFinalMark)
    let standing = Standing(analysis: analysis)
    var isWeak = standing.isWeak
    if standing.lacksSpeaker || standing.isBareQuotation, !standing.isQuestion {
      var chain: [SentenceAnalysis] = []
      var place = sentence
      while chain.count < 3, let previous = work.previous(place) {
        chain.append(work.analysis(previous))
        place = previous
      }
      let speakers = Speakers(frames: briefer.translator.lexicon)
      if let speaker = speakers.speaker(before: { $0 <= chain.count ? chain[$0 - 1] : nil }), tokens.count > 4 {
        target.update(to: Speakers.attributed(target.text, to: speaker))
        isWeak = false
      }
    }
    var named: AlignedText?
    if let previous = work.previous(sentence),
      let text = PronounNaming.named(target.text, source: analysis, previous: work.analysis(previous))
    {
      var aligned = target
      aligned.update(to: text)
      named = aligned
    }
    // German that points back may look innocent in English: both are asked, but connectors are gone.
    let pointsBack = briefer.openings.pointsBack(target.text) || standing.pointsBack || time.pointsAtPlace
    var scored = sentence
    scored.score += questionShare(target.text) + leadBonus(sentence, work)
    let names = analysis.words.filter { $0.match?.isName ?? false }
    let nameRanges = names.map {
      $0.range.lowerBound - sentence.range.lowerBound..<$0.range.upperBound - sentence.range.lowerBound
    }
    return Candidate(
      sentence: scored, target: target, named: named, confidence: translation.confidence,
      faults: audit.faults(of: translation, unknown: unknown.map(\.range), names: nameRanges)
        + (briefer.openings.lacksMainClause(target.text) ? 1 : 0)
        + briefer.losses.count(in: translation.target, of: analysis),
      needsPrevious: pointsBack && named == nil && sentence.index > 0, isWeak: isWeak,
      unresolvedDays: time.unresolved, lemmas: analysis.contentLemmas, matches: names.compactMap(\.match),
      titled: LaterMentions.titled(in: analysis))
  }

  /// A sentence that an engine of the user's own has translated.
  private func foreign(_ sentence: SummarySentence, _ work: ArticleWork) throws -> Candidate? {
    guard let translation = try work.engineTranslation(sentence) else { return nil }
    var target = AlignedText(translation.target, alignment: translation.alignment)
    target.update(to: Datelines.removed(from: target.text, source: sentence.text))
    target.update(to: briefer.openings.withoutConnector(target.text).withFinalMark)
    var scored = sentence
    scored.score += questionShare(target.text)
    var result = extracted(scored)
    result.target = target
    result.confidence = translation.confidence
    result.faults = EnglishAudit.brokenForm(target.text, source: sentence.text)
    result.matches = work.isGerman ? briefer.matches(of: work.tokens(sentence)) : []
    let pointsBack = briefer.openings.pointsBack(target.text)
    guard work.isGerman else {
      result.needsPrevious = pointsBack && sentence.index > 0
      return result
    }
    let standing = Standing(analysis: work.analysis(sentence))
    result.needsPrevious = (pointsBack || standing.pointsBack) && sentence.index > 0
    result.isWeak = standing.isWeak
    return result
  }

  private func extracted(_ sentence: SummarySentence) -> Candidate {
    let text = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let stems = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map {
      String($0.prefix(6))
    }
    return Candidate(
      sentence: sentence, target: AlignedText(text.withFinalMark), named: nil, confidence: 1,
      faults: 0, needsPrevious: briefer.openings.pointsBack(text) && sentence.index > 0, isWeak: text.last == "?",
      lemmas: Set(stems))
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
    let work = works[document]
    let own = work.article.headline
    guard work.language != "en" else {
      return own.map(Headlines.bare) ?? candidates.first.map { Headlines.beginning($0.target.text) } ?? ""
    }
    let headlines = Headlines(
      translator: briefer.translator, options: options.translation, terms: terms, engine: engine)
    let ownProposal = try own.map(headlines.proposal)
    if let ownProposal, ownProposal.isGood { return ownProposal.text }
    let sound = candidates.filter { $0.faults == 0 && !$0.isWeak && !$0.needsPrevious }
    for candidate in sound.sorted(by: { $0.worth > $1.worth }).prefix(3) {
      let kernel =
        work.isGerman
        ? Headlines.kernel(
          of: works[candidate.sentence.document].analysis(candidate.sentence), frames: briefer.translator.lexicon)
        : nil
      if let proposal = try kernel.map(headlines.proposal), proposal.isGood { return proposal.text }
    }
    let others = [ownProposal, try work.article.subheading.map(headlines.proposal)].compactMap { $0 }
    if let good = others.first(where: \.isGood) { return good.text }
    if let any = others.first(where: { $0.text.wordCount <= Headlines.longest && !$0.text.isEmpty }) { return any.text }
    let beginnings = sound.map { Headlines.beginning($0.target.text) }.filter { !$0.isEmpty }
    return beginnings.first { !briefer.openings.isAdverbial($0) } ?? beginnings.first ?? ""
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
  var withFinalMark: String {
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

extension LexicalMatch {
  /// A person, place or organization, not a phrase or a term.
  var isName: Bool {
    switch kind {
    case .person, .place, .organization, .people, .placeAdjective: true
    default: false
    }
  }
}

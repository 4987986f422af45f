import English
import German
import Summarization
import Text
import Translation

/// The work on one brief: what becomes of the sentences of its articles.
struct Draft {
  let briefer: Briefer
  let works: [ArticleWork]
  let options: BriefOptions
  let terms: [any LexicalSource]
  let engine: (any SentenceEngine)?
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
    var sentences: [[SummarySentence]] = articles.map { _ in [] }
    for sentence in ranking { sentences[sentence.document].append(sentence) }
    works = try articles.indices.map { index in
      let work = ArticleWork(
        articles[index], language: languages[index], sentences: sentences[index], briefer: briefer,
        options: options.translation, terms: terms)
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
    var leaning: [SummarySentence] = []
    var weak: [SummarySentence] = []
    var isEnough = false
    var rest = ranking.filter { sentence in
      !sentence.isFolded && !sentence.isNotice && !works[sentence.document].article.isHeading(sentence.range)
    }[...]
    while !isEnough, !rest.isEmpty {
      // An engine is asked for no more than it takes.
      let next = rest.prefix(engine == nil ? supply.lack : 1)
      rest = rest.dropFirst(next.count)
      analyze(next)
      let outlooks = next.map(outlook)
      var found = try candidates(of: zip(next, outlooks).filter { $1 == .sound }.map(\.0))[...]
      for (sentence, outlook) in zip(next, outlooks) where !isEnough {
        switch outlook {
        case .sound:
          guard let candidate = found.popFirst() ?? nil else { continue }
          result.append(candidate)
          isEnough = supply.isEnough(with: candidate)
        case .leaning:
          leaning.append(sentence)
          isEnough = supply.isEnoughWithoutAnother()
        case .weak:
          weak.append(sentence)
          isEnough = supply.isEnoughWithoutAnother()
        }
      }
    }
    // What hangs on its neighbour, and what tells little by itself, is looked at only where there is little else.
    if !isEnough { result += try candidates(of: leaning).compactMap(\.self) }
    if !result.contains(where: \.isSound) { result += try candidates(of: weak).compactMap(\.self) }
    // A text of nothing but notices still gives something.
    return try result.isEmpty
      ? zip(ranking, candidates(of: Array(ranking.prefix(1)))).map { $1 ?? extracted($0) } : result
  }

  private func analyze(_ sentences: ArraySlice<SummarySentence>) {
    guard engine == nil else { return }
    for (index, work) in works.enumerated() where work.isGerman {
      work.analyze(sentences.filter { $0.document == index && $0.index > 0 })
    }
  }

  /// What the German shows of a sentence before it is translated.
  private enum Outlook { case sound, leaning, weak }

  private func outlook(_ sentence: SummarySentence) -> Outlook {
    let work = works[sentence.document]
    guard work.isGerman, engine == nil, sentence.index > 0 else { return .sound }
    let analysis = work.analysis(sentence)
    let standing = Standing(analysis: analysis)
    if standing.isWeak {
      // Who says so may be found.
      let mayBeNamed = standing.lacksSpeaker || standing.isBareQuotation
      return mayBeNamed && !standing.isQuestion ? .sound : .weak
    }
    guard let first = standing.leaning.min() else { return .sound }
    let word = analysis.words[first].reading
    let isHopeless = word.wordClass == .pronominalAdverb && !briefer.anchors.leadsOver(analysis.words[first].lower)
    return isHopeless ? .leaning : .sound
  }

  func fullNames(of document: Int) -> FullNames { works[document].fullNames }

  /// Among several articles the news of each is what it begins with.
  private func leadBonus(_ sentence: SummarySentence, _ work: ArticleWork) -> Double {
    works.count > 1 && work.isLead(sentence) ? 1 : 0
  }

  /// A version of a sentence as it would read in the brief.
  func candidate(
    _ version: Version, _ translation: TranslatedSentence, unknown: [UnknownWord]
  ) -> Candidate {
    let (sentence, analysis, work) = (version.sentence, version.analysis, version.work)
    var target = AlignedText(translation.target, alignment: translation.alignment)
    let leadsOver = analysis.beginsLeadingOver(briefer.anchors)
    let whole = target.text
    target.update(to: briefer.openings.withoutConnector(whole, leadsOver: leadsOver))
    // „Dabei“ may have been left out by the translation.
    let isLed =
      leadsOver
      && (target.text != whole || analysis.words.first.map { target.target(of: $0.range) == nil } ?? false)
    let time = briefer.timeWords.read(analysis, date: work.article.document.date, numbers: numbers)
    for (source, date) in time.dates {
      if let span = target.target(of: source) { target.replace(span, with: date) }
    }
    target.update(to: target.text.withFinalMark)
    let standing = Standing(analysis: analysis)
    var isWeak = standing.isWeak
    let chain = paragraphBefore(sentence, work)
    let before = { (distance: Int) in distance <= chain.count ? work.analysis(chain[distance - 1]) : nil }
    let speakers = Speakers(frames: briefer.translator.lexicon)
    var isSpeakerNamed = false
    var speakersNamed: [LexicalMatch] = []
    if speakers.isMereAttribution(analysis) { isWeak = true }
    let goesOn = standing.mayGoOnReporting && (before(1).map { Standing(analysis: $0).reports } ?? false)
    if goesOn { isWeak = true }
    if standing.lacksSpeaker || standing.isBareQuotation || goesOn, !standing.isQuestion {
      if let speaker = speakers.speaker(before: before), version.tokens.count > 4 {
        target.update(to: Speakers.attributed(target.text, to: speaker))
        speakersNamed.append(PronounNaming.bySurname(speaker))
        isWeak = false
      }
    } else if let pronoun = standing.speakingPronoun {
      let word = analysis.words[pronoun]
      let gender: LexicalMatch.Gender = word.lower == "er" ? .masculine : .feminine
      if let span = target.target(of: word.range), ["he", "she"].contains(target.slice(span)),
        let person = speakers.person(gender, before: before)
      {
        target.replace(span, with: PronounNaming.bySurname(person).target)
        speakersNamed.append(PronounNaming.bySurname(person))
        isSpeakerNamed = true
      }
    }
    let mended = mend(&target, analysis, sentence, work)
    speakersNamed += mended.persons
    // German that points back may look innocent in English: both are asked, but connectors are gone.
    var leaning = standing.leaning.subtracting(mended.resolved)
    if isSpeakerNamed, let pronoun = standing.speakingPronoun { leaning.remove(pronoun) }
    if isLed { leaning.remove(0) }
    if let first = analysis.words.first, briefer.anchors.pointsBack(first.lower) { leaning.insert(0) }
    let pointsBack =
      briefer.openings.pointsBack(target.text) || !leaning.isEmpty || !mended.isComplete || time.pointsAtPlace
      || work.isToldBefore(standing.bareDefinites(except: mended.resolved), sentence)
    var scored = sentence
    scored.score += questionShare(target.text) + leadBonus(sentence, work)
    let names = analysis.words.filter { $0.match?.isName ?? false }
    let nameRanges = names.map {
      $0.range.lowerBound - sentence.range.lowerBound..<$0.range.upperBound - sentence.range.lowerBound
    }
    let matches = names.compactMap(\.match) + speakersNamed
    return Candidate(
      sentence: scored, target: target,
      confidence: translation.confidence,
      faults: audit.faults(of: translation, unknown: unknown.map(\.range), names: nameRanges)
        + (briefer.openings.lacksMainClause(target.text) ? 1 : 0)
        + (speakers.isNobody(analysis, target.text, before: before) ? 1 : 0)
        + (standing.isUnmarkedCondition && !briefer.openings.isCondition(target.text) ? 1 : 0)
        + briefer.losses.count(in: translation.target, of: analysis),
      needsPrevious: pointsBack && sentence.index > 0, isWeak: isWeak,
      unresolvedDays: time.unresolved, lemmas: analysis.contentLemmas, matches: matches,
      titled: LaterMentions.titled(in: analysis),
      introductions: work.fullNames.introductionLength(matches))
  }

  /// Puts what a sentence hangs on in its place.
  private func mend(
    _ target: inout AlignedText, _ analysis: SentenceAnalysis, _ sentence: SummarySentence, _ work: ArticleWork
  ) -> Mending.Result {
    guard sentence.index > 0 else { return Mending.Result(text: target) }
    let found = briefer.anchors.find(in: analysis) { work.comesUp($0, before: sentence) }
    let antecedents = Antecedents(work: work, anchors: briefer.anchors, frames: briefer.translator.lexicon)
    let result = Mending(antecedents: antecedents).mend(target, found, analysis, sentence)
    target = result.text
    return result
  }

  /// The sentences before one in its paragraph, the nearest first, three at most.
  private func paragraphBefore(_ sentence: SummarySentence, _ work: ArticleWork) -> [SummarySentence] {
    var result: [SummarySentence] = []
    while result.count < 3, let previous = work.previous(result.last ?? sentence) { result.append(previous) }
    return result
  }

  /// A sentence that an engine of the user's own has translated.
  func foreign(_ sentence: SummarySentence, _ work: ArticleWork) throws -> Candidate? {
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
    result.needsPrevious = (pointsBack || !standing.leaning.isEmpty) && sentence.index > 0
    result.isWeak = standing.isWeak
    return result
  }

  func extracted(_ sentence: SummarySentence) -> Candidate {
    let whole = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let text = works[sentence.document].language == "en" ? briefer.openings.withoutConnector(whole) : whole
    let stems = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map {
      String($0.prefix(6))
    }
    return Candidate(
      sentence: sentence, target: AlignedText(text.withFinalMark), confidence: 1,
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
}

extension SentenceAnalysis {
  /// „Danach reiste er ab“: nothing but such a word stands before the verb.
  fileprivate func beginsLeadingOver(_ anchors: Anchors) -> Bool {
    guard let first = words.first, anchors.leadsOver(first.lower), let root = roots.first else { return false }
    return clauses[root].kind == .main && clauses[root].finite == 1
  }

  /// Dictionary forms of what a sentence is about.
  fileprivate var contentLemmas: Set<String> {
    var result: Set<String> = []
    for word in words {
      let reading = word.reading
      switch reading.wordClass {
      case .noun, .name, .adjective, .numeral: result.insert(reading.lemma.lowercased())
      case .verb where !AuxiliaryVerbs.ofTenseAndMood.contains(reading.key): result.insert(reading.lemma.lowercased())
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

  private var trimmingSpaces: String {
    let isTrimmed = !utf8.isEmpty && !zip(utf8, utf8.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    return isTrimmed && utf8.first != 0x20 && utf8.last != 0x20 ? self : split(separator: " ").joined(separator: " ")
  }

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

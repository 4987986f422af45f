import Lexicon
import Segmentation
import Text

/// Reads German sentences: words, phrases, clauses.
///
/// Made once and shared; about 10 µs a word. Names and terms come in as further sources of words, frames of verbs from
/// whoever holds the bilingual data.
public final class GermanAnalyzer: Sendable {
  public let morphology: Morphology
  public let frames: (any FrameSource)?

  /// - Parameter morphology: one that is there already.
  public init(lexicons: Lexicons, frames: (any FrameSource)? = nil, morphology: Morphology? = nil) {
    self.morphology = morphology ?? Morphology(lexicons)
    self.frames = frames
  }

  /// Analyzes one sentence. Every token is in exactly one word of the result.
  ///
  /// - Parameter sources: names and glossaries, the first wins where two match the same words.
  public func analyze(_ tokens: [Token], sources: [any LexicalSource] = []) -> SentenceAnalysis {
    analyze(sentences: [tokens], sources: sources)[0]
  }

  /// Analyzes several sentences, stage by stage: a stage is more code than the processor's cache for it holds, so that it
  /// is faster by a sixth to take all sentences through one before the next.
  public func analyze(sentences: [[Token]], sources: [any LexicalSource] = []) -> [SentenceAnalysis] {
    let builder = WordBuilder(morphology: morphology, sources: sources, frames: frames)
    let matches = sentences.map(builder.matches)
    let words = zip(sentences, matches).map { builder.words($0, $1) }
    let questions = sentences.map(asks)
    var works = zip(words, questions).map { Understanding($0, isQuestion: $1) }
    for index in works.indices { works[index].chooseReadings(frames) }
    for index in works.indices { works[index].items = items(&works[index]) }
    for index in works.indices { works[index].cutSegments(frames) }
    var analyses = works.indices.map { analysis(&works[$0]) }
    for index in analyses.indices { FaultFinder.examine(&analyses[index], frames: frames) }
    for index in analyses.indices where analyses[index].cost >= GermanAnalyzer.threshold {
      analyses[index] = repaired(analyses[index], words[index], isQuestion: questions[index])
    }
    return analyses
  }

  private func asks(_ tokens: [Token]) -> Bool {
    tokens.last { $0.kind == .punctuation && !Marks.isQuote($0.text) }?.text == "?"
  }

  /// Chooses readings, then builds phrases and clauses.
  ///
  /// - Parameter words: given up, so that what is chosen is written into them and into no copy.
  func understand(_ words: consuming [Word], _ decisions: Decisions, isQuestion: Bool) -> SentenceAnalysis {
    var work = Understanding(words, decisions, isQuestion: isQuestion)
    work.chooseReadings(frames)
    work.items = items(&work)
    work.cutSegments(frames)
    return analysis(&work)
  }

  private func analysis(_ work: inout Understanding) -> SentenceAnalysis {
    var builder = ClauseBuilder(words: [], morphology: morphology, frames: frames, isQuestion: work.isQuestion)
    swap(&builder.words, &work.words)
    builder.build(work.segments)
    return SentenceAnalysis(
      words: builder.words, clauses: builder.clauses, roots: builder.roots, quotations: quotations(builder.words))
  }

  private func items(_ work: inout Understanding) -> [Item] {
    var parser = PhraseParser(words: [])
    swap(&parser.words, &work.words)
    defer { swap(&parser.words, &work.words) }
    var items: [Item] = []
    var index = 0
    let count = parser.words.count
    items.reserveCapacity(count)
    while index < count {
      let wordClass = parser.words[index].wordClass
      // „kann und *darf*“: the second verb is that of the clause.
      if wordClass == .correlative, JointVerbs.leads(index, parser.words) {
        index += 1
        continue
      }
      let verbal = wordClass == .verb
      if parser.words[index].isPunctuation || verbal || wordClass == .coordinator || wordClass == .subordinator {
        items.append(.word(index))
        index += 1
        continue
      }
      if let result = parser.phrase(at: index, limit: work.decisions.limit(after: index, count)) {
        parser.commit()
        items.append(.phrase(result.phrase, words: index..<result.end))
        index = result.end
      } else {
        items.append(.word(index))
        index += 1
      }
    }
    return namingExamples(namingOfficers(ItemJoiner(words: parser.words).join(items), parser.words), parser.words)
  }

  /// „Der Gouverneur von Louisiana Ben Miller teilte mit“: before the finite verb there is place for one thing, so that the
  /// name says who holds the office.
  private func namingOfficers(_ items: [Item], _ words: [Word]) -> [Item] {
    guard items.count > 3, case .phrase(var office, let first) = items[0], !office.isPrepositional,
      words[office.head].reading.means(.person), words[office.head].wordClass == .noun, office.conjuncts.isEmpty,
      case .phrase(let place, _) = items[1], place.isPrepositional,
      case .phrase(let name, let last) = items[2], !name.isPrepositional, name.determiner == nil,
      words[name.head].match?.kind == .person, case .word(let verb) = items[3], words[verb].isOnlyFinite
    else { return items }
    office.prepositionals.append(place)
    office.appositions.append(name)
    return [.phrase(office, words: first.lowerBound..<last.upperBound)] + items.dropFirst(3)
  }

  /// „Menschen etwa in Afrika leiden“: before the finite verb there is place for one thing, so that the example belongs to
  /// the noun.
  private func namingExamples(_ items: [Item], _ words: [Word]) -> [Item] {
    guard items.count > 3, case .phrase(var whole, let first) = items[0], !whole.isPrepositional,
      words[whole.head].wordClass == .noun, whole.lastWord == first.upperBound - 1,
      case .word(let adverb) = items[1], words[adverb].isOf(.example),
      case .phrase(var example, let last) = items[2], example.isPrepositional, case .word(let verb) = items[3],
      words[verb].hasFinite, !words[verb].isCapitalized
    else { return items }
    example.focus.insert(adverb, at: 0)
    whole.prepositionals.append(example)
    return [.phrase(whole, words: first.lowerBound..<last.upperBound)] + items.dropFirst(3)
  }

  /// Ranges of words between quotation marks; an unpaired mark reaches to the end or from the start.
  private func quotations(_ words: [Word]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open: Int?
    var inner: Int?
    for index in words.indices where words[index].isPunctuation && Marks.isQuote(words[index].text) {
      let word = words[index]
      // „Er ruft: ‚Halt‘“: a quotation inside another one.
      if let open, word.text == "‚" || word.text == "‘", words[open - 1].text != "‚" {
        if word.text == "‚" {
          inner = index + 1
        } else if let start = inner, start < index {
          result.append(start..<index)
          inner = nil
        }
        continue
      }
      // „… reicht nicht," sagte er“: a mark that looks the same on both sides closes where it leans on what is before.
      let leans =
        index > 0 && !word.spaceBefore
        && (word.text == "“" || word.text == "\"" && (!words[index - 1].isPunctuation || words[index - 1].isComma))
        // „… sagte, dass"niemand" kam“: or opens where it leans on what is behind, too.
        && !(open == nil && index + 1 < words.count && !words[index + 1].spaceBefore && !words[index + 1].isPunctuation)
      let opens = open == nil && Marks.opening.contains(word.text) && !leans
      if opens {
        open = index + 1
      } else {
        let start = open ?? 0
        if start < index { result.append(start..<index) }
        open = nil
      }
    }
    if let open, open < words.count { result.append(open..<words.count) }
    return result
  }
}

/// A sentence on its way through the stages. Its words are handed on from one to the next, not copied.
private struct Understanding {
  var words: [Word]
  private(set) var decisions: Decisions
  let isQuestion: Bool
  var items: [Item] = []
  private(set) var segments: [Segment] = []

  init(_ words: [Word], _ decisions: Decisions = Decisions(), isQuestion: Bool) {
    self.words = words
    self.decisions = decisions
    self.isQuestion = isQuestion
  }

  /// „„Wir gehen“ sagte er“: behind quoted words that are a clause, one of saying begins without a comma.
  private mutating func breakBehindQuotation() {
    guard let first = words.first, Marks.opening.contains(first.text),
      let close = words.indices.dropFirst(2).first(where: {
        Marks.closing.contains(words[$0].text) && words[$0].isPunctuation
      }), close + 2 < words.count, !words[close - 1].isComma, !words[close + 1].isCapitalized,
      words[close + 1].isOnlyFinite,
      words[close + 1].readings.contains(where: { $0.verbGroups.contains(.says) }),
      words[1].hasFinite || words[1..<close].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return }
    decisions.borders.append(close + 1)
  }

  mutating func chooseReadings(_ frames: (any FrameSource)?) {
    breakBehindQuotation()
    decisions.borders += MissingCommas(words: words, frames: frames).borders()
    var disambiguator = Disambiguator(words: [], borders: decisions.breaks, frames: frames)
    swap(&disambiguator.words, &words)
    disambiguator.run()
    swap(&disambiguator.words, &words)
    var joint = JointVerbs(words: [])
    swap(&joint.words, &words)
    joint.mark()
    swap(&joint.words, &words)
  }

  mutating func cutSegments(_ frames: (any FrameSource)?) {
    segments = ItemSegmenter(words: words, frames: frames, decisions: decisions).segments(items)
  }
}

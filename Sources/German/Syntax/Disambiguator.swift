/// Chooses between word classes where the neighbourhood decides: `der` as article or relative pronoun, `während` as
/// preposition or subordinator, `zu`, `sein`, participles and adjectives.
///
/// Works on raw segments (stretches between commas and other strong marks), before any phrase is built; a segment that
/// ends in a finite verb is the sign of a subordinate clause.
struct Disambiguator {
  var words: [Word]
  /// Words before which a clause begins without a comma.
  var borders: [Int] = []
  /// Asked which verbs take an object.
  var frames: (any FrameSource)?
  /// What stands between the marks, once somebody has asked where a clause goes on.
  var stretches: Stretches?

  mutating func run() {
    proportions()
    concessions()
    correctsDenial()
    exceptions()
    preferences()
    qualitiesBeside()
    marginsBefore()
    comparisonInFront()
    qualityInFront()
    neitherVerbs()
    neitherTimes()
    asksAtEnd()
    bothVerbs()
    sharedVerbs()
    attributeLists()
    listedParticiples()
    listedDeeds()
    headlineParticiples()
    headlinePairs()
    headlineDeeds()
    headlineStates()
    headlineEndings()
    assumptions()
    othersOfSeveral()
    for segment in segments() { resolve(segment) }
  }

  /// Stretches of words between punctuation marks other than quotation marks.
  private func segments() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    let dash = singleDash
    for index in words.indices {
      if !borders.isEmpty, borders.contains(index), index > start {
        result.append(start..<index)
        start = index
      }
      if index > start, joinsQuestion(index, from: start) {
        let end = Marks.dashes.contains(words[index - 1].text) ? index - 1 : index
        result.append(start..<end)
        start = index
        continue
      }
      if index > start, joinsInfinitive(index, from: start) {
        result.append(start..<index)
        start = index
        continue
      }
      guard words[index].isPunctuation, !Marks.isQuote(words[index].text),
        index == dash && endsPart(index, from: start) || !Marks.dashes.contains(words[index].text)
      else {
        continue
      }
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < words.count { result.append(start..<words.count) }
    return result
  }

  /// „als sie schliefen – im selben Haus“: a dash that has no fellow puts nothing in between, so that the clause ends there.
  private var singleDash: Int? {
    let isSpaced = { (index: Int) in words[index].spaceBefore && Marks.dashes.contains(words[index].text) }
    guard let dash = words.indices.first(where: isSpaced), dash > 0, words[dash - 1].kind != .number,
      !words[(dash + 1)...].indices.contains(where: isSpaced)
    else { return nil }
    return dash
  }

  /// Behind the verb of its part, or before a clause; but „der Traum - Freies Land *hieß*“, „die gehen – *und* nicht wieder
  /// *kommen*“.
  private func endsPart(_ dash: Int, from start: Int) -> Bool {
    guard dash + 1 < words.count else { return true }
    let next = words[dash + 1]
    let isFinite = { (index: Int) in
      words[index].hasFinite && !words[index].isCapitalized && (index == 0 || words[index - 1].wordClass != .zu)
    }
    guard (start..<dash).contains(where: isFinite) || next.has(.subordinator) else { return false }
    guard next.has(.coordinator), dash + 2 < words.count, !words[dash + 2].has(.interrogative) else { return true }
    let end = words.endOfPart(from: dash + 1)
    return !isFinite(end - 1) || words[(dash + 2)..<(end - 1)].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  private mutating func resolve(_ segment: Range<Int>) {
    capitalizedVerb(segment)
    let isFinal = endsInFiniteVerb(segment)
    var first = segment.lowerBound
    while first < segment.upperBound, words[first].isPunctuation { first += 1 }
    guard first < segment.upperBound else { return }
    // „Nein, das war ich nicht“, „Ja, das stimmt“
    if first == segment.upperBound - 1, words[first].lower.isOne(of: "nein", "ja"),
      first + 1 < words.count, words[first + 1].isComma
    {
      words[first].keep(.adverb)
    }
    // „Gut, ich komme“
    if first == segment.upperBound - 1, first == 0, words[first].lower == "gut",
      words[1...].first?.isComma ?? false
    {
      words[first].keep(.adjective)
    }
    // „Sicher, es gibt auch Fehler“, „Klar, das geht“: it is granted, and nothing is safe or clear.
    if first == segment.upperBound - 1, first == 0, words[first].lower.isOne(of: "sicher", "klar"),
      words[1...].first?.isComma ?? false
    {
      words[first].readings = [Reading(lemma: "natürlich", key: "natürlich", wordClass: .adverb)]
    }
    furtherOnes(segment)
    introducer(first, segment, isFinal)
    for index in segment {
      infinitiveAtEnd(index, segment)
      zu(index, segment)
      possessive(index, segment)
      pronounOrArticle(index, segment)
      adverbial(index, first, segment)
      if !sameAgain(index, segment) { participle(index, segment) }
      quotedNoun(index, segment)
      nounBehindDash(index, segment)
    }
  }
}

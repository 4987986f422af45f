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
      guard words[index].isPunctuation, !Marks.isQuote(words[index].text), !Marks.dashes.contains(words[index].text)
      else {
        continue
      }
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < words.count { result.append(start..<words.count) }
    return result
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

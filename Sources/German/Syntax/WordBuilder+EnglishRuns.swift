import Lexicon
import Text

/// Titles and terms in English without quotation marks, told by small words that German does not have: „der Song Highway
/// to Hell“, „die Serie Game of Thrones“, „das Motto Keep calm and carry on“. They are one name, of which no word is
/// translated.
extension WordBuilder {
  func joinEnglishRuns(_ words: inout [Word]) {
    guard words.contains(where: isEnglishLink) else { return }
    var index = words.count - 2
    while index > 0 {
      if isEnglishLink(words[index]), let run = englishRun(around: index, words) {
        // „die Bank of Scotland“: an institution, if all of it is known to be one.
        if foreignName(at: run.lowerBound, words) != run.upperBound { joinEnglish(run, &words) }
        index = run.lowerBound
      }
      index -= 1
    }
  }

  /// Small words of English that are no German: „of“, „to“.
  func isEnglishLink(_ word: Word) -> Bool {
    !word.isCapitalized && word.kind == .word && word.text.utf8.count < 6 && !word.isMatched
      && WordBuilder.englishLinks.contains(word.text)
  }

  private static let englishLinks: FormSet = [
    "of", "the", "to", "and", "for", "by", "with", "on", "from", "at", "you", "your", "my", "our", "is", "are", "it",
    "as",
    "or", "be", "into", "like", "this", "that", "we", "up", "out",
  ]

  /// Those that nothing ends in.
  private static let opening: FormSet = [
    "of", "the", "to", "and", "for", "by", "with", "from", "at", "your", "my", "our", "is", "are", "as", "or", "be",
    "into",
    "like",
  ]

  /// As far as English goes on both sides of a small word.
  private func englishRun(around link: Int, _ words: [Word]) -> Range<Int>? {
    var start = link
    while start > 0, words[start].spaceBefore, mayStand(start - 1, beside: words[start], isBefore: true, words) {
      start -= 1
    }
    while start < link, !words[start].isCapitalized { start += 1 }
    var end = link + 1
    while end < words.count, words[end].spaceBefore, mayStand(end, beside: words[end - 1], isBefore: false, words) {
      end += 1
    }
    while end > link + 1, WordBuilder.opening.contains(words[end - 1].text) { end -= 1 }
    guard start < link, end > link + 1 else { return nil }
    // „Kunst for you“: one word of German and one small word of English are not enough.
    let evidence = words[start..<end].count { isEnglishLink($0) || isForeign($0) }
    return evidence > 1 ? start..<end : nil
  }

  func mayStand(_ index: Int, beside next: Word, isBefore: Bool, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.kind == .word, !word.hasHyphen, !word.has(.article) else { return false }
    if isEnglishLink(word) { return true }
    let isBesideLink = isEnglishLink(next)
    guard word.isCapitalized else {
      // „Pay as you *go*“
      return isBesideLink && !word.isMatched && word.readings.allSatisfy { $0.origin == .guess }
    }
    guard word.text.utf8.allSatisfy({ $0 < 0x80 }), !isBearer(index, words), !isSomebody(word) else { return false }
    // „Highway to *Hell*“: behind a small word whatever it is in German; before one what may be English.
    return isForeign(word) || isBesideLink && (!isBefore || word.isMatched)
  }

  /// „Spielbergs Bridge of Spies“, „Kevin Spacey“
  private func isSomebody(_ word: Word) -> Bool {
    word.match.map { $0.kind == .person && ($0.isGenitive || $0.tokens.count > 1) } ?? false
  }

  /// A word of another language, or one that nobody knows.
  private func isForeign(_ word: Word) -> Bool {
    guard word.isCapitalized, word.kind == .word else { return false }
    if sources.contains(where: { $0.namePart(word.text) != nil }) { return true }
    return !word.isMatched && word.readings.allSatisfy { $0.origin == .guess }
  }

  /// „der *Song* Highway to Hell“: what bears the title.
  func isBearer(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].readings.contains(where: { $0.nounGroups.contains(.titled) }) else { return false }
    return words[index - 1].has(oneOf: .determining) || words[index - 1].has(.prepositionArticle)
      || words[index - 1].isInflectedAdjective
  }

  private func joinEnglish(_ span: Range<Int>, _ words: inout [Word]) {
    let text = span.map { ($0 > span.lowerBound && words[$0].spaceBefore ? " " : "") + words[$0].text }.joined()
    if joinHead(behind: span, text, &words) { return }
    var before = span.lowerBound - 1
    // „in die „Hall of Fame““
    if before > 0, Marks.opening.contains(words[before].text) { before -= 1 }
    let takesArticle =
      before >= 0
      && (words[before].has(.prepositionArticle)
        || words[before].has(oneOf: .determining) && !words[before].lower.isOne(of: "ein", "eine", "einen"))
    if takesArticle {
      joinOrganization(span, text, as: text, takesArticle: true, origin: "English words", &words)
    } else {
      WordBuilder.join(
        span.lowerBound...span.upperBound - 1, as: text, .word,
        [.name(text, origin: .source, info: NounClass.abstract)], in: &words)
    }
  }

  /// „der Game of Thrones Star“, „des Great Place to Work Instituts“: a compound written apart, whose last word agrees with
  /// the article.
  private func joinHead(behind span: Range<Int>, _ name: String, _ words: inout [Word]) -> Bool {
    guard span.lowerBound > 0, span.upperBound < words.count, words[span.lowerBound - 1].has(.article),
      case let head = words[span.upperBound], head.isCapitalized, head.spaceBefore, !head.isMatched, head.kind == .word
    else { return false }
    let article = words[span.lowerBound - 1].agreement(of: WordClasses(.article))
    let nouns = head.readings.filter { $0.wordClass == .noun && $0.origin != .guess }.compactMap { noun -> Reading? in
      guard !noun.agreement.intersection(article).isEmpty else { return nil }
      var noun = noun
      noun.modifiers.insert(CompoundPart(text: name, key: name, wordClass: .name), at: 0)
      return noun
    }
    guard !nouns.isEmpty else { return false }
    WordBuilder.join(span.lowerBound...span.upperBound, as: name + " " + head.text, .word, nouns, in: &words)
    return true
  }
}

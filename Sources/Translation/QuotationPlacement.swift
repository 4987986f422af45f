import English
import German
import Text

/// Puts quotation marks around the English that came from quoted German.
///
/// A quotation may cover any stretch of the sentence, across clauses and out of English order; the alignment tells
/// which English words came from it.
struct QuotationPlacement {
  let analysis: SentenceAnalysis
  let style: QuoteStyle

  func place(_ words: [GeneratedWord]) -> [GeneratedWord] {
    var result = words
    for quotation in analysis.quotations where !quotation.isEmpty {
      // „im „Wunder von Bern““: the article belongs to the preposition.
      let before = quotation.lowerBound - 2
      // „im Kraftwerk „Isar““: likewise what English puts before the name that goes before its noun.
      let takesArticle =
        before < 0
        || analysis.words[before].wordClass != .prepositionArticle
          && !analysis.words[before].reading.nounGroups.contains(.eponym)
      guard let span = span(result, of: quotation, takesArticle: takesArticle) else { continue }
      if isSentence(quotation), span.lowerBound > 0, result[span.lowerBound - 1].text == ":" {
        result[span.lowerBound].text = capitalized(result[span.lowerBound].text)
      }
      let isInner =
        quotation.lowerBound > 0 && analysis.words[quotation.lowerBound - 1].text == "‚"
        && analysis.quotations.contains {
          $0.lowerBound < quotation.lowerBound && quotation.upperBound <= $0.upperBound
        }
      insert(span, isInner: isInner, &result)
    }
    closeUnits(&result)
    return result
  }

  /// „Er sagte: „Die Preise steigen““: a capital and a verb of its own.
  private func isSentence(_ quotation: Range<Int>) -> Bool {
    analysis.words[quotation.lowerBound].isCapitalized
      && (analysis.clauses.contains { $0.finite.map(quotation.contains) ?? false }
        // „Er sagte: „Danke.““
        || [".", "!", "?"].contains(analysis.words[quotation.upperBound - 1].text))
  }

  /// `iPhone` keeps its case.
  private func capitalized(_ word: String) -> String {
    word.dropFirst().first?.isUppercase ?? false ? word : word.capitalizedFirst
  }

  /// The longest stretch of words that came from the range, gaps of words without a source included.
  private func span(_ words: [GeneratedWord], of quotation: Range<Int>, takesArticle: Bool) -> ClosedRange<Int>? {
    let quoted = analysis.words[quotation].map(\.range)
    func inside(_ word: GeneratedWord) -> Bool? {
      guard !word.source.isEmpty else { return nil }
      // „um 15%“: one word in English may come of two.
      return word.source.contains { source in
        quoted.contains { $0.lowerBound <= source.lowerBound && source.lowerBound < $0.upperBound }
          && quoted.contains { $0.lowerBound < source.upperBound && source.upperBound <= $0.upperBound }
      }
    }
    var best: ClosedRange<Int>?
    var current: ClosedRange<Int>?
    for (index, word) in words.enumerated() {
      switch inside(word) {
      case true?: current = (current?.lowerBound ?? index)...index
      case false?: current = nil
      case nil: continue
      }
      if let run = current, run.count > (best?.count ?? 0) { best = run }
    }
    guard var span = best else { return nil }
    span = widened(span, words, takesArticle: takesArticle)
    // Words that English added right before (articles, to) belong inside.
    while span.lowerBound > 0, words[span.lowerBound - 1].source.isEmpty, words[span.lowerBound - 1].kind == .word,
      words[span.lowerBound - 1].text == "to"
        || takesArticle && ["the", "a", "an", "The", "A", "An", "To"].contains(words[span.lowerBound - 1].text)
    {
      span = (span.lowerBound - 1)...span.upperBound
    }
    return span
  }

  /// What English added between the edge of the sentence, or a mark, and the quoted words belongs to them: “There is …”.
  private func widened(_ span: ClosedRange<Int>, _ words: [GeneratedWord], takesArticle: Bool) -> ClosedRange<Int> {
    var first = span.lowerBound
    while takesArticle, first > 0, words[first - 1].source.isEmpty, words[first - 1].kind == .word { first -= 1 }
    if first > 0, words[first - 1].kind == .word { first = span.lowerBound }
    var last = span.upperBound
    while last + 1 < words.count, words[last + 1].source.isEmpty, words[last + 1].kind == .word { last += 1 }
    if last + 1 < words.count, words[last + 1].kind == .word { last = span.upperBound }
    return first...last
  }

  /// A comma or full stop behind a quoted name goes inside, too.
  private func closeUnits(_ words: inout [GeneratedWord]) {
    for index in words.indices.dropLast().reversed()
    where words[index].kind == .word && [",", "."].contains(words[index + 1].text) && words[index].text.count > 2 {
      guard let last = words[index].text.last, last == "”" || last == "\"" else { continue }
      words[index].text = words[index].text.dropLast() + words[index + 1].text + String(last)
      words.remove(at: index + 1)
    }
  }

  private func insert(_ span: ClosedRange<Int>, isInner: Bool, _ words: inout [GeneratedWord]) {
    let outer = style == .ascii ? ("\"", "\"") : ("“", "”")
    let single = style == .ascii ? ("'", "'") : ("‘", "’")
    let (open, close) = isInner ? single : outer
    // A comma or full stop right behind goes inside, as American usage has it.
    var end = span.upperBound
    if end + 1 < words.count, [",", ".", "?", "!"].contains(words[end + 1].text) { end += 1 }
    // Marks of what is quoted inside stay inside.
    while end + 1 < words.count, words[end + 1].kind == .closingQuote, words[end + 1].text == single.1 { end += 1 }
    // A name that is quoted by itself inside takes single marks.
    for first in span
    where words[first].kind == .word && words[first].text.utf8.count > 1 && !words[first].source.isEmpty {
      guard words[first].text.first == "“" || words[first].text.first == "\"",
        let last = span.first(where: { index in
          index >= first && words[index].source == words[first].source
            && (words[index].text.last == "”" || words[index].text.last == "\"")
        })
      else { continue }
      words[first].text = single.0 + words[first].text.dropFirst()
      words[last].text = words[last].text.dropLast() + single.1
    }
    words.insert(GeneratedWord(close, kind: .closingQuote, source: [], spaceBefore: false), at: end + 1)
    var start = span.lowerBound
    while start > 0, words[start - 1].kind == .openingQuote, words[start - 1].text == single.0 { start -= 1 }
    let space = words[start].spaceBefore
    words[start].spaceBefore = false
    words.insert(GeneratedWord(open, kind: .openingQuote, source: [], spaceBefore: space), at: start)
  }
}

import Text

/// Attributes that dashes set off inside a phrase.
extension WordBuilder {
  /// „einer zweiten – humanitären – Katastrophe“, „der bevorstehenden – und später vertagten – Entscheidung“, „der – oft
  /// gelobten – Frau“: between an article or an attribute and the noun dashes hold no clause. The first is a comma or goes
  /// to the word before it, as the second does.
  func joinDashedAttributes(_ words: inout [Word]) {
    var opening = 1
    while opening + 3 < words.count {
      if isDash(words[opening]), let closing = closingDash(opening, words) {
        let (last, before) = (words[closing - 1], words[opening - 1])
        WordBuilder.join(closing - 1...closing, as: last.text, last.kind, last.readings, match: last.match, in: &words)
        if before.isInflectedAdjective, !words[opening + 1].has(.coordinator) {
          words[opening] = Word(
            tokens: words[opening].tokens, text: ",", range: words[opening].range, kind: .punctuation,
            readings: words[opening].readings, match: nil, spaceBefore: false)
        } else {
          WordBuilder.join(
            opening - 1...opening, as: before.text, before.kind, before.readings, match: before.match, in: &words)
        }
      }
      opening += 1
    }
  }

  private func isDash(_ word: Word) -> Bool {
    word.isPunctuation && word.spaceBefore && Marks.dashes.contains(word.text)
  }

  /// The dash behind the last attribute.
  private func closingDash(_ opening: Int, _ words: [Word]) -> Int? {
    guard let closing = words[(opening + 1)...].prefix(9).firstIndex(where: isDash), closing > opening + 1,
      closing + 1 < words.count,
      words[(opening + 1)..<closing].allSatisfy({ !$0.isOnlyFinite && ($0.isComma || !$0.isPunctuation) }),
      morphology.setsOffAttributes(
        behind: words[opening - 1].text, endingIn: words[closing - 1].text, before: words[closing + 1].text)
    else { return nil }
    return closing
  }
}

extension Morphology {
  /// Whether two dashes stand inside a phrase: the first behind its article or an attribute, the second behind an attribute
  /// with the same ending and before the noun or one more.
  func setsOffAttributes(behind start: String, endingIn last: String, before next: String) -> Bool {
    guard isAttribute(last), next.isCapitalized || isAttribute(next) else { return false }
    if isAttribute(start) { return start.last == last.last }
    return readings(of: start).contains { $0.wordClass == .article || $0.wordClass == .possessive }
  }

  private func isAttribute(_ text: String) -> Bool {
    !text.isCapitalized && readings(of: text).contains { $0.wordClass == .adjective && !$0.agreement.isEmpty }
  }
}

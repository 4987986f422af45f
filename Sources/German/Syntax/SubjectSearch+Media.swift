import Lexicon

extension SubjectSearch {
  /// „die Zeitung“; „„Das ist gut“, zitiert *die „Woche“* Huber“: what has its name in quotation marks, beside a verb of
  /// publishing.
  func isMedium(_ phrase: NounPhrase, _ reading: Reading) -> Bool {
    if reading.nounGroups.contains(.medium) { return true }
    guard phrase.head > 0, words[phrase.head - 1].isQuotationMark, phrase.determiner != nil else { return false }
    return complex?.readings.contains { $0.verbGroups.contains(.publishes) } ?? false
  }
}

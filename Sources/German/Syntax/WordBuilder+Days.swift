import Lexicon

/// „gestern, Sonntag,“: a day by its distance from today and by its name is one time.
extension WordBuilder {
  /// Joins the adverb, its weekday and the commas around that.
  func joinNamedDays(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index + 1].isComma
      && words[index + 2].readings.first?.nounGroups.contains(.weekday) ?? false
    {
      let (day, next) = (words[index], index + 3)
      guard WordBuilder.daysFromToday.contains(day.lower), day.match == nil,
        // but „am Morgen, Dienstag“
        !day.isCapitalized || index == 0 || WordBuilder.opensSentence.contains(words[index - 1].text),
        next >= words.count || words[next].isPunctuation
      else { continue }
      let adverbs = morphology.readings(of: day.lower).filter { $0.wordClass == .adverb }
      guard !adverbs.isEmpty else { continue }
      let end = next < words.count && words[next].isComma ? next : next - 1
      WordBuilder.join(index...end, as: day.text + ", " + words[index + 2].text, .word, adverbs, in: &words)
    }
  }

  private static let daysFromToday: FormSet = ["heute", "gestern", "morgen", "vorgestern", "übermorgen"]
}

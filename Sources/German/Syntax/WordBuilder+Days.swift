import Lexicon

/// „gestern, Sonntag,“, „heute Freitag“: a day by its distance from today and by its name is one time.
extension WordBuilder {
  /// Joins the adverb, its weekday and the commas around that.
  func joinNamedDays(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed() {
      let name = words[index + 1].isComma ? index + 2 : index + 1
      guard name < words.count, words[name].isCapitalized,
        words[name].readings.first?.nounGroups.contains(.weekday) ?? false
      else { continue }
      let (day, next) = (words[index], name + 1)
      guard WordBuilder.daysFromToday.contains(day.lower), day.match == nil,
        // but „am Morgen, Dienstag“
        !day.isCapitalized || index == 0 || WordBuilder.opensSentence.contains(words[index - 1].text),
        // „heute Freitag ist“, but „heute Montag Abend“
        next >= words.count || words[next].isPunctuation
          || name == index + 1 && !words[next].isCapitalized && day.lower.isOne(of: "heute", "gestern", "vorgestern")
      else { continue }
      let adverbs = morphology.readings(of: day.lower).filter { $0.wordClass == .adverb }
      guard !adverbs.isEmpty else { continue }
      let end = next < words.count && words[next].isComma ? next : next - 1
      // „für morgen, Samstag, angekündigt“: under a preposition it is the day that counts.
      if index > 0, words[index - 1].has(.preposition) {
        WordBuilder.join(index...end, as: words[name].text, .word, words[name].readings, in: &words)
        continue
      }
      WordBuilder.join(index...end, as: day.text + ", " + words[name].text, .word, adverbs, in: &words)
    }
  }

  private static let daysFromToday: FormSet = ["heute", "gestern", "morgen", "vorgestern", "übermorgen"]
}

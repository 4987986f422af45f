import Lexicon

/// One person with two offices, whose second is written without its beginning or set off from the name.
extension WordBuilder {
  /// „Firmen-Gründer und *-Chef* Max Wolf“: the hyphen before the second noun says only that it begins like the first.
  func joinSecondHalves(_ words: inout [Word]) {
    guard var index = words.firstIndex(where: { $0.text == "-" }) else { return }
    while index + 1 < words.count {
      defer { index += 1 }
      guard words[index].text == "-", words[index].spaceBefore, index > 1, !words[index + 1].spaceBefore,
        words[index + 1].isCapitalized, words[index - 1].lower == "und" || words[index - 1].lower == "oder"
      else { continue }
      let half = words[index + 1]
      WordBuilder.join(index...(index + 1), as: half.text, half.kind, half.readings, match: half.match, in: &words)
    }
  }

  /// „hat Italiens Premier und amtierender EU-Chef, *Mario Monti*, gesagt“: under a verb of one the two offices without an
  /// article are those of whom the commas set off, as if there were none.
  func joinBearersOfTwoOffices(_ words: inout [Word]) {
    var index = 4
    while index + 1 < words.count {
      defer { index += 1 }
      guard words[index].match?.kind == .person, words[index].tokens.count > 1, words[index - 1].isComma,
        words[index + 1].isComma, isOffice(words[index - 2])
      else { continue }
      var joint = index - 3
      if words[joint].isInflectedAdjective, !words[joint].isCapitalized { joint -= 1 }
      guard joint > 1, words[joint].lower == "und", isOffice(words[joint - 1]),
        !words[joint - 2].has(oneOf: .determining), !words[joint - 2].isPunctuation,
        let verb = words[..<joint].last(where: { $0.isOnlyFinite && !$0.isCapitalized }),
        verb.verbForms.allowsThird(plural: false), !verb.verbForms.allowsThird(plural: true)
      else { continue }
      let name = words[index]
      WordBuilder.join(
        (index - 1)...(index + 1), as: name.text, name.kind, name.readings, match: name.match, in: &words)
      index -= 1
    }
  }

  private func isOffice(_ word: Word) -> Bool {
    word.isCapitalized && word.readings.contains { $0.wordClass == .noun && $0.means(.person) }
  }
}

import Lexicon
import Text

/// Firms told by their legal form: „die Volksbanken AG“, „der Huber GmbH“.
extension WordBuilder {
  /// What stands right before a legal form is the firm's name, also where it is a noun.
  func joinFirms(_ words: inout [Word]) {
    for index in words.indices.dropFirst().reversed()
    where index < words.count && words[index].isCapitalized && WordBuilder.legalForms.contains(words[index].text)
      && !words[index].isMatched
    {
      guard let start = startOfFirm(endingAt: index, words) else { continue }
      let text = words[start..<index].map { $0.match?.target ?? $0.text }.joined(separator: " ") + " "
      let form = words[index].text == "Aktiengesellschaft" ? "AG" : words[index].text
      var reading = Reading.name(text + form, origin: .source, info: NounClass.group)
      // All of these forms are feminine.
      reading.agreement = .with(.feminine).intersection(.singular)
      WordBuilder.join(start...index, as: text + form, .word, [reading], in: &words)
    }
  }

  /// Names as far as they go; nouns only where no name stands behind them, since before a name they say what bears it.
  private func startOfFirm(endingAt form: Int, _ words: [Word]) -> Int? {
    var start = form
    var hasName = false
    while start > 0, words[start].spaceBefore {
      let word = words[start - 1]
      guard word.kind == .word, word.isCapitalized, !WordBuilder.legalForms.contains(word.text) else { break }
      if word.wordClass == .name, word.match.map({ !$0.isGenitive }) ?? true {
        hasName = true
      } else if hasName || word.wordClass != .noun || word.match != nil || words[form].text == "Aktiengesellschaft"
        || start < form && word.reading.means([.group, .person])
      {
        break
      }
      start -= 1
    }
    return start < form ? start : nil
  }

  private static let legalForms: FormSet = ["AG", "GmbH", "SE", "KG", "KGaA", "Aktiengesellschaft"]
}

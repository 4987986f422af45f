import Lexicon
import Text

/// Provisions of laws: „Art. 5 Abs. 3 GG“, „§ 12 BGB“, „Artikel 16a Absatz 2 des Grundgesetzes“. Each is one name, so that neither
/// its numbers nor the law are torn from it.
extension WordBuilder {
  func joinProvisions(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed() where index + 1 < words.count {
      guard startsWithDigit(words[index + 1]), let head = WordBuilder.provision(words[index].text) else { continue }
      let isPlural = index > 0 && words[index].text == "§" && words[index - 1].text == "§"
      // „§§ 12 bis 14“
      let number = words[index + 1].text.pieces(between: " ").map { $0 == "bis" ? "to" : $0 }.joined(separator: " ")
      var text = "\(isPlural ? "Sections" : head) \(number)"
      var end = index + 2
      while end + 1 < words.count, let part = WordBuilder.part(words[end].text), startsWithDigit(words[end + 1]) {
        text += "\(part.before)\(words[end + 1].text)\(part.behind)"
        end += 2
      }
      if end < words.count, isLaw(words[end]) {
        text += " \(words[end].text)"
        end += 1
      }
      // „Artikel 5“ is a noun with its number.
      let isPlain = end == index + 2 && words[index + 1].hasOnlyDigits
      guard !isPlain || words[index].text.first == "§" else { continue }
      var name = Reading.name(text, origin: .source, info: NounClass.abstract)
      // „nach § 12“: under it
      name.key = "Artikel"
      if isPlural { name.agreement = .plural }
      WordBuilder.join((isPlural ? index - 1 : index)...end - 1, as: text, .word, [name], in: &words)
    }
  }

  /// What a provision is called in English, or nil for other words.
  private static func provision(_ word: String) -> String? {
    switch word {
    case "§", "Paragraf", "Paragraph": "Section"
    case "Art.", "Artikel": "Article"
    default: nil
    }
  }

  /// How its parts are counted: „Absatz 3“ → (3).
  private static func part(_ word: String) -> (before: String, behind: String)? {
    switch word {
    case "Abs.", "Absatz": ("(", ")")
    case "Satz", "S.": (", Sentence ", "")
    case "Nr.", "Nummer", "Ziffer", "Ziff.", "Z": (", No. ", "")
    default: nil
    }
  }

  private func startsWithDigit(_ word: Word) -> Bool {
    word.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// „GG“, „StGB“, „AsylG“: short, with more than one capital.
  private func isLaw(_ word: Word) -> Bool {
    word.kind == .word && word.spaceBefore && word.text.utf8.count < 9 && word.isCapitalized
      && word.text.utf8.count(where: { (0x41...0x5a).contains($0) }) > 1
  }
}

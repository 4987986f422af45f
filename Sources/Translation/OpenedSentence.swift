import English
import German
import Text

/// „Wien – *Ein Mann* ist verletzt worden.“, „Müller: *Das* ist richtig.“: behind the place of a report and behind whoever
/// speaks a sentence of its own begins, with a capital in English as well.
struct OpenedSentence {
  let words: [German.Word]

  /// How many tokens a place with its agency or a speaker may have.
  private static let longest = 6

  func capitalized(_ english: [GeneratedWord]) -> [GeneratedWord] {
    guard let mark = border, let border = english.firstIndex(where: { isBorder($0, as: words[mark].text) }), border > 0,
      border <= Self.longest + 1, border + 1 < english.count, english[border + 1].kind == .word,
      let first = english[border + 1].text.first, first.isLowercase, !english[border + 1].text.hasCapitalSecond
    else { return english }
    var english = english
    english[border + 1].text = english[border + 1].text.capitalizedFirst
    return english
  }

  private static let borders: Set<String> = [":", "–", "—", "-"]

  private func isBorder(_ word: GeneratedWord, as mark: String) -> Bool {
    word.kind == .punctuation && (word.text == ":") == (mark == ":") && Self.borders.contains(word.text)
  }

  /// The dash or colon behind nothing but names, if what follows is a sentence by its capital and its end.
  private var border: Int? {
    guard words.count > 4, words[0].isCapitalized, let last = words.last, last.isPunctuation, last.text != ":",
      let mark = words.prefix(Self.longest).firstIndex(where: { $0.isPunctuation && Self.borders.contains($0.text) }),
      mark > 0,
      mark + 2 < words.count, words[mark + 1].isCapitalized,
      words[..<mark].allSatisfy({ $0.isPunctuation || isName($0) })
    else { return nil }
    return mark
  }

  /// „Wien“, „Müller“, „STANDARD“
  private func isName(_ word: German.Word) -> Bool {
    word.text.count > 2 && word.text == word.text.uppercased()
      || word.wordClass == .name || word.isPersonName || word.match?.kind == .place || word.match?.kind == .organization
  }
}

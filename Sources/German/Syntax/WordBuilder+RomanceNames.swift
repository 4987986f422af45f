import Lexicon
import Text

/// Names of several words in a Romance language: „das Instituto Nacional de Estadística“, „der Cirque du Soleil“, „Médecins
/// sans Frontières“. Their small words are what tells them, some of which German has, too („los“, „las“, „des“, „du“).
extension WordBuilder {
  /// Where the name ends that begins here: words with a capital, with at least one small word of such a language between.
  func romanceName(at start: Int, _ words: [Word]) -> Int? {
    guard start + 2 < words.count, isRomance(start, words) else { return nil }
    var end = start + 1
    var links = 0
    while end < words.count, words[end].spaceBefore {
      if words[end].isCapitalized, words[end].kind == .word, mayStandInRomance(words[end]) {
        end += 1
      } else if let next = linked(end, words, isSure: links > 0) {
        links += 1
        end = next
      } else {
        break
      }
    }
    return links > 0 ? end : nil
  }

  /// Behind small words that join: the word with a capital after them.
  private func linked(_ link: Int, _ words: [Word], isSure: Bool) -> Int? {
    let text = words[link].text
    var next = link + 1
    guard next < words.count else { return nil }
    if WordBuilder.romanceOf.contains(text) {
      if WordBuilder.romanceArticles.contains(words[next].text) { next += 1 }
    } else if !(isSure && WordBuilder.romanceAnd.contains(text)) && !WordBuilder.romanceLinks.contains(text) {
      return nil
    }
    guard next < words.count, words[next].isCapitalized, words[next].kind == .word, words[next].spaceBefore else {
      return nil
    }
    // „Sie nannte Müller *des* Geldes wegen“
    if text == "des" || text == "du" {
      guard words[next].readings.allSatisfy({ $0.origin == .guess }) || words[next].isMatched else { return nil }
    }
    return next + 1
  }

  /// No German word, or one that can be the first of such a name.
  private func isRomance(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.isCapitalized, word.kind == .word, !word.isMatched || word.match?.kind == .organization,
      word.text.utf8.count > 2
    else { return false }
    let next = words[index + 1].text
    if word.readings.allSatisfy({ $0.origin == .guess && ($0.wordClass == .name || $0.wordClass == .noun) }) {
      return true
    }
    // „die Liga de las Estrellas“, but „Minister de Maizière“
    return WordBuilder.romanceOf.contains(next) && WordBuilder.romanceArticles.contains(words[index + 2].text)
  }

  private func mayStandInRomance(_ word: Word) -> Bool {
    !word.isMatched && word.readings.allSatisfy { $0.origin == .guess }
  }

  func joinRomanceName(_ span: Range<Int>, _ words: inout [Word]) {
    let text = words[span].map(\.text).joined(separator: " ")
    let takesArticle =
      span.lowerBound > 0
      && (words[span.lowerBound - 1].has(oneOf: .determining)
        || words[span.lowerBound - 1].has(.prepositionArticle))
    joinOrganization(span, text, as: text, takesArticle: takesArticle, origin: "a Romance name", &words)
  }

  private static let romanceOf: FormSet = ["de", "del", "della", "dello", "delle", "degli", "di", "do", "dos"]
  private static let romanceArticles: FormSet = ["la", "las", "los", "le", "les"]
  private static let romanceLinks: FormSet = ["du", "des", "sans", "et", "la", "pour"]
  private static let romanceAnd: FormSet = ["y", "e", "et"]
}

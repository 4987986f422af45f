import Lexicon
import Text

/// Titles of works, actions and houses behind what bears them: „der Film Das Leben der Anderen“, „das Projekt „Junge Kunst““.
extension WordBuilder {
  /// „der Film Das Leben der Anderen“, „die Band Die Toten Hosen“: a title without quotation marks, from a small word with
  /// a capital on.
  func joinTitles(_ words: inout [Word]) {
    var index = 0
    while index + 2 < words.count {
      defer { index += 1 }
      guard words[index + 1].isCapitalized, words[index].isCapitalized,
        words[index].readings.first?.nounGroups.contains(.titled) ?? false, words[index].match == nil,
        let end = titleEnd(index + 1, words) ?? phraseEnd(index + 1, words)
      else { continue }
      let text = words[(index + 1)..<end].map(\.text).joined(separator: " ")
      WordBuilder.join(
        index + 1...end - 1, as: text, .word, [.name(text, origin: .source, info: NounClass.abstract)], in: &words)
    }
  }

  /// Behind an article as far as capitals go, with genitives: „Das Leben der Anderen“.
  private func titleEnd(_ start: Int, _ words: [Word]) -> Int? {
    guard WordBuilder.titleOpeners.contains(words[start].text), words[start + 1].isCapitalized,
      words[start + 1].kind == .word
    else { return nil }
    var end = start + 2
    while end < words.count, words[end].kind == .word {
      if words[end].isCapitalized {
        end += 1
      } else if ["der", "des"].contains(words[end].text), end + 1 < words.count, words[end + 1].isCapitalized {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// „die Kampagne *Für ein Leben ohne Angst*“: inside a sentence a preposition with a capital opens a title, which goes to
  /// its noun and what hangs on that without an article.
  private func phraseEnd(_ start: Int, _ words: [Word]) -> Int? {
    guard WordBuilder.titlePrepositions.contains(words[start].text), !words[start].isMatched else { return nil }
    func noun(_ from: Int, isBare: Bool) -> Int? {
      var end = from
      while end < words.count, end < from + 4, !words[end].isCapitalized,
        !isBare && words[end].has(oneOf: .determining) || words[end].isInflectedAdjective
      { end += 1 }
      return end < words.count && words[end].isCapitalized && words[end].has(.noun) ? end + 1 : nil
    }
    guard let end = noun(start + 1, isBare: false) else { return nil }
    guard end < words.count, !words[end].isCapitalized else { return end }
    // „Mit Herz und Hand“
    if end == start + 2, words[end].lower == "und" { return noun(end + 1, isBare: true) ?? end }
    guard words[end].has(.preposition) else { return end }
    return noun(end + 1, isBare: true) ?? end
  }

  private static let titlePrepositions: FormSet = [
    "Für", "Gegen", "Mit", "Ohne", "Auf", "Unter", "Über", "Nach", "Von", "Aus", "Vor", "Hinter", "Zwischen", "Durch",
  ]

  /// „das Projekt „Junge Kunst““, „der Verein „Kinder in Not““: a title behind what bears one, and what stands in
  /// quotation marks with a name among its words („France Football“).
  func joinQuotedNames(_ words: inout [Word]) {
    var index = 0
    while index + 3 < words.count {
      defer { index += 1 }
      guard words[index].isPunctuation, Marks.opening.contains(words[index].text),
        index == 0 || words[index].spaceBefore, words[index + 1].isCapitalized, words[index + 1].kind == .word,
        let close = words[(index + 2)...].prefix(5).firstIndex(where: \.isPunctuation), close > index + 2,
        Marks.closing.contains(words[close].text),
        !words[(index + 2)..<close].contains(where: { word in
          word.kind != .word && word.kind != .number || word.isOnlyFinite && !word.isCapitalized
        })
      else { continue }
      let inner = words[(index + 1)..<close]
      let isTitle =
        index > 0
        && words[index - 1].readings.first.map { noun in
          noun.wordClass == .noun && (noun.nounGroups.contains(.titled) || noun.means([.thing, .group]))
        } ?? false
      let isName =
        inner.allSatisfy { $0.isCapitalized || $0.kind == .number }
        && inner.contains { $0.wordClass == .name && ($0.match?.kind != .person || inner.count > 1) }
      guard isTitle || isName else { continue }
      let text = inner.map(\.text).joined(separator: " ")
      WordBuilder.join(
        index + 1...close - 1, as: text, .word, [.name(text, origin: .source, info: NounClass.abstract)], in: &words)
    }
  }

  private static let titleOpeners: FormSet = [
    "Der", "Die", "Das", "Ein", "Eine", "Zum", "Zur", "Im", "Am", "Mein", "Meine", "Unser", "Unsere",
  ]
}

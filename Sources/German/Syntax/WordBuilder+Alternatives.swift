import Lexicon
import Text

/// „…, *sei es* im Land, *sei es* im Ausland“, „…, *zum anderen* am Preis“: groups that open one of several alternatives.
extension WordBuilder {
  /// „gestürzt *oder aber* gestoßen“: no more than „oder“.
  func joinAlternatives(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where words[index].has(.coordinator) && words[index].lower == "oder" && words[index + 1].text == "aber" {
      WordBuilder.join(
        index...(index + 1), as: words[index].text, .word, words[index].readings, in: &words)
    }
  }

  /// Behind a comma or at the start „sei es“ opens what may be one or the other, with no predicate behind: not „ihm sei es recht“,
  /// „…, sei es besser zu warten“. „zum anderen“ is a place in „von einem Tag zum anderen“.
  func opensAlternative(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard end < tokens.count else { return false }
    if match.lemma.hasPrefix("zum ") {
      // „gehört weder *zum einen* noch *zum anderen Land*“
      if tokens[end].text == "noch" { return false }
      let isAttribute =
        start > 0 && tokens[start - 1].kind != .punctuation
        && morphology.readings(of: tokens[end].text).contains { reading in
          reading.wordClass == .noun && reading.gender != .feminine
            && !reading.agreement.intersection(.singular).intersection(.with(.dative)).isEmpty
        }
      return !isAttribute && !tokens[..<start].suffix(3).contains { $0.text.isOne(of: "einem", "einer") }
    }
    guard start == 0 || tokens[start - 1].kind == .punctuation, tokens[end].kind == .word else { return false }
    let rest = tokens[end...].prefix(20).prefix { !$0.text.isOne(of: ".", ";", ":") }
    guard
      rest.contains(where: { $0.text == "oder" }) || tokens[..<start].contains(where: { $0.text.lowercased() == "sei" })
        || rest.indices.contains(where: { rest[$0].text == "sei" && rest[$0 - 1].text == "," })
    else { return false }
    let next = morphology.readings(of: tokens[end].text)
    return tokens[end].text == "als"
      || next.contains { [.preposition, .prepositionArticle].contains($0.wordClass) }
      // „*Sei es* der Regen oder der Wind – …“: in front nothing else begins so.
      || start == 0 && next.contains { [.article, .possessive].contains($0.wordClass) }
  }
}

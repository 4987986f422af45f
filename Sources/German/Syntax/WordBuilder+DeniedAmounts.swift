import Lexicon
import Text

extension WordBuilder {
  /// „bekommt *nicht mehr Geld*“, „hat nicht mehr Plätze als früher“: not a higher amount, rather than no longer; but „ist
  /// nicht mehr Mitglied“, „fährt nicht mehr Auto“.
  func deniesAmount(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let next = match.tokens.upperBound
    guard match.lemma == "nicht mehr", next < tokens.count, tokens[next].kind == .word, tokens[next].text.isCapitalized,
      case let nouns = morphology.readings(of: tokens[next].text).filter({
        $0.wordClass == .noun && $0.origin == .lexicon
      }), let noun = nouns.first
    else { return false }
    let behind = tokens[(next + 1)...].prefix { $0.kind == .word }
    if behind.contains(where: { $0.text == "als" }) { return true }
    guard !tokens.contains(where: { Self.copulas.contains($0.text) }) else { return false }
    return noun.means(.substance) || nouns.allSatisfy(\.agreement.isPluralOnly)
      // „Es wird nicht mehr *Lehrer* geben“
      || noun.means(.person) && behind.last.map { $0.text == "geben" } ?? false
  }

  private static let copulas: FormSet = [
    "bin", "bist", "ist", "sind", "seid", "war", "waren", "sei", "seien", "wäre", "wären", "sein", "gewesen", "bleibt",
    "bleiben", "blieb", "blieben",
  ]

  /// „*längst nicht nur* Kinder, *sondern* auch Eltern“, „bei weitem nicht nur …“: in front of „sondern“ no more than „nicht nur“.
  func readNotOnly(_ words: inout [Word]) {
    guard words.count > 5,
      let index = words.indices.dropLast(3).first(where: { index in
        words[index + 1].lower == "nur" && words[index].match?.kind == .adverb && words[index].lower.hasSuffix(" nicht")
      }), words[(index + 2)...].contains(where: { $0.lower == "sondern" }), var match = words[index].match
    else { return }
    match.lemma = "nicht nur"
    match.target = "not only"
    match.detail = "f"
    var reading = words[index].reading
    reading.lemma = "nicht nur"
    reading.key = "nicht nur"
    WordBuilder.join(index...(index + 1), as: "nicht nur", .word, [reading], match: match, in: &words)
  }
}

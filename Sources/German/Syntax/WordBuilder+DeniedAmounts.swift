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

  /// „gilt *nicht mehr als Favorit*“, „kehrt nicht mehr als Trainer zurück“: no longer as what; but „kostet nicht mehr als zwei
  /// Euro“, „arbeitet nicht mehr als nötig“: at most so much.
  func deniesRole(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let role = match.tokens.upperBound
    guard match.kind == .adverb, match.tokens.count == 3, match.lemma == "nicht mehr als", role < tokens.count,
      tokens[role].kind == .word, !isNumber(tokens[role]),
      !tokens[role].text.hasPrefix("ein"), !Self.measures.contains(tokens[role].text)
    else { return false }
    if leadsToRole(behind: role - 1, tokens) { return true }
    let readings = morphology.readings(of: tokens[role].text)
    // „gilt nicht mehr als *sicher*“
    if readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }) {
      return asksForRole(around: role, tokens)
    }
    return tokens[role].text.isCapitalized
      && readings.contains { $0.wordClass == .noun && $0.means(.person) && !$0.agreement.isPluralOnly }
  }

  /// „nicht mehr“, without „als“, which leads to what stands behind it.
  func withoutRole(_ match: LexicalMatch) -> LexicalMatch {
    var denial = match
    denial.tokens = match.tokens.lowerBound..<(match.tokens.upperBound - 1)
    denial.lemma = "nicht mehr"
    denial.target = "no longer"
    denial.detail = "n"
    return denial
  }

  /// „gilt nicht länger *als Feind*“: right behind it what somebody is to a verb that asks for it, and no measure of time.
  func leadsToRole(behind als: Int, _ tokens: [Token]) -> Bool {
    let role = als + 1
    guard role < tokens.count, tokens[als].text == "als",
      case let behind = tokens[role...].prefix(3).prefix(while: { $0.kind != .punctuation })
        .flatMap({ morphology.readings(of: $0.text) }),
      behind.contains(where: { $0.wordClass == .noun }) || tokens[role].text.isCapitalized,
      !behind.contains(where: { $0.wordClass == .noun && $0.means([.time, .unit]) })
    else { return false }
    return asksForRole(around: als, tokens)
  }

  /// A verb between the same marks takes „als“.
  private func asksForRole(around index: Int, _ tokens: [Token]) -> Bool {
    guard let frames else { return false }
    let start = tokens[..<index].lastIndex { $0.kind == .punctuation } ?? tokens.startIndex
    let end = tokens[index...].firstIndex { $0.kind == .punctuation } ?? tokens.endIndex
    return tokens[start..<end].contains { token in
      token.kind == .word && !token.text.isCapitalized
        && morphology.readings(of: token.text).contains {
          $0.wordClass == .verb && frames.needs(ofVerb: $0.key).mayHave(.als)
        }
    }
  }

  private static let measures: FormSet = ["nötig", "notwendig", "möglich", "üblich", "erlaubt", "gewöhnlich", "normal"]

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

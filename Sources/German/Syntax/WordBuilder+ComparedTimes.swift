import Lexicon
import Text

/// „86 Euro mehr als bisher“, „verdiente weniger als ein Jahr zuvor“: more or less than at another time.
extension WordBuilder {
  /// Whether „mehr als“ and „weniger als“ compare with a time that an adverb names, rather than tell a quantity („mehr als
  /// einmal“).
  func comparesWithThen(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.lemma == "mehr als" || match.lemma == "weniger als", match.tokens.lowerBound > 0,
      case let next = match.tokens.upperBound, next < tokens.count
    else { return false }
    if WordBuilder.times.contains(tokens[next].text) { return true }
    // „ein Jahr zuvor“: „mehr als ein Jahr zuvor“ is a quantity beside what is not counted or paid.
    guard next + 2 < tokens.count, tokens[next].text.hasPrefix("ein"),
      tokens[next + 2].text == "zuvor" || tokens[next + 2].text == "davor",
      morphology.readings(of: tokens[next + 1].text).contains(where: { $0.means(.time) })
    else { return false }
    let before = tokens[match.tokens.lowerBound - 1]
    return before.text.isCapitalized || isNumber(before)
      || morphology.readings(of: before.text).contains {
        $0.verbGroups.contains(.amounts) || $0.modifierGroups.contains(.margin)
      }
  }

  /// „*sechs Jahre* später als geplant“: how much later stands before it.
  func comparesByTime(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.lemma.hasPrefix("später als ") || match.lemma.hasPrefix("früher als "),
      // „eine Stunde später als sonst“: as a group
      !["sonst", "üblich", "gewöhnlich"].contains(where: match.lemma.hasSuffix), match.tokens.lowerBound > 1,
      case let span = tokens[match.tokens.lowerBound - 1], span.text.isCapitalized
    else { return false }
    return morphology.readings(of: span.text).contains { $0.wordClass == .noun && $0.nounGroups.contains(.duration) }
  }

  /// „*deutlich* besser als erwartet“: how much better stands before it.
  func comparesByMargin(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.tokens.count == 3, match.tokens.lowerBound > 0, match.lemma.contains("er als "),
      !match.lemma.hasPrefix("weniger")
    else { return false }
    return morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).contains {
      $0.modifierGroups.contains(.margin)
    }
  }

  /// „*Früher*, als er jung war, lief er viel“, „…, aber früher, als es das noch gab, war es besser“: then, when; but „Er kam früher,
  /// als er wollte“. The adverb alone stands before the clause, and the verb of its own right behind that.
  func readThenWhen(_ words: inout [Word]) {
    for index in words.indices.dropLast(5)
    where words[index].lower == "früher" && words[index].match == nil && words[index + 1].isComma
      && words[index + 2].lower == "als"
      && (index == 0 || words[index - 1].isPunctuation || words[index - 1].has(.coordinator))
    {
      guard let end = words[(index + 4)...].firstIndex(where: \.isPunctuation), end + 1 < words.count,
        words[end].isComma, words[end - 1].hasFinite, words[end + 1].hasFinite, !words[end + 1].isCapitalized
      else { continue }
      WordBuilder.join(index...index, as: "damals", .word, morphology.readings(of: "damals"), in: &words)
    }
  }

  private static let times: FormSet = [
    "bisher", "bislang", "früher", "zuvor", "vorher", "heute", "gestern", "jetzt", "derzeit", "damals", "einst",
    "ursprünglich",
    "anfangs", "zuletzt",
  ]
}

/// Numbers and quantities, and what shades them.
extension PhraseParser {
  /// „45 Prozent“, „20 Kilo“: a singular form that counts as plural.
  func countsUnits(_ phrase: NounPhrase) -> Bool {
    guard phrase.agreement.isSingularOnly || words[phrase.head].reading.info == "u" else { return false }
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    return head.wordClass == .noun && head.info == "u"
      && phrase.modifiers.contains {
        if case .number(let word) = $0 {
          words[word].reading.wordClass == .numeral && words[word].text != "1" && words[word].reading.key != "1"
        } else {
          false
        }
      }
  }

  static let fractions: Set<String> = [
    "Drittel", "Viertel", "Fünftel", "Sechstel", "Achtel", "Zehntel", "Hälfte", "Dutzend", "Million", "Milliarde",
    "Jahr",
    "Monat", "Stunde", "Woche", "Jahrzehnt",
  ]

  /// „rund“, „etwa“, and adjectives that stand for an adverb before a number („knapp“, „gut“).
  func shadesNumber(_ index: Int) -> Bool {
    words[index].reading.wordClass == .adverb
      || ["knapp", "gut", "genau", "exakt", "weit"].contains(words[index].lower)
  }

  func startsNumber(_ index: Int, _ limit: Int) -> Bool {
    if words[index].has(.numeral) { return true }
    // „rund ein Fünftel“, „fast die Hälfte“
    if determiner(index) != nil, index + 1 < limit, PhraseParser.fractions.contains(words[index + 1].text) {
      return true
    }
    return words[index].has(.comparison) && index + 1 < limit && words[index + 1].has(.numeral)
  }

  /// Quantities that stand for persons or things behind an article.
  static let nominalQuantities: Set<String> = ["beide", "ander", "viel", "wenig"]

  func nominalQuantity(_ index: Int) -> Reading? {
    // „die einen“
    if words[index].lower == "einen", index > 0, words[index - 1].lower == "die" {
      var some = Reading(lemma: "ein", key: "ein", wordClass: .pronoun)
      some.agreement = .plural
      return some
    }
    return words[index].readings.first {
      $0.wordClass == .pronoun && PhraseParser.nominalQuantities.contains($0.key) && words[index].lower != "mehr"
    }
  }
}

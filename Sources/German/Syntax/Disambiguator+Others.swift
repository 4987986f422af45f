import Lexicon

/// „Manche zahlen 100 Euro, *andere bis zu 200 Euro*“: who else does so, and what, without the verb.
extension Disambiguator {
  /// Before an amount with a shade „andere“ stands by itself, where several of them have opened the sentence.
  mutating func othersOfSeveral() {
    guard let first = words.first, Self.someOfMany.contains(first.lower) else { return }
    for index in words.indices.dropFirst(3).dropLast(2)
    where words[index].lower == "andere" && words[index - 1].isComma && words[index].has(.pronoun) {
      let shade = words[index + 1]
      guard shade.wordClass == .adverb || shade.wordClass == .preposition, words[index + 2].has(.numeral) else {
        continue
      }
      words[index].keep(.pronoun)
    }
  }

  private static let someOfMany: FormSet = ["manche", "einige", "viele", "mehrere", "etliche"]
}

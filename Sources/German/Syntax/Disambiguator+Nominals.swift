import Lexicon

/// Articles, possessives and pronouns, told apart by whether a noun follows.
extension Disambiguator {
  /// „*Weitere* wurden verletzt“: right before the verb it stands for persons or things and is no adverb.
  mutating func furtherOnes(_ segment: Range<Int>) {
    guard let first = segment.first(where: { !words[$0].has(.coordinator) }), first + 1 < segment.upperBound,
      words[first].lower == "weitere", words[first + 1].hasFinite
    else { return }
    let inflected = words[first].readings.filter { $0.key == "weiter" && !$0.agreement.isEmpty }
    if !inflected.isEmpty { words[first].readings = inflected }
  }

  mutating func possessive(_ index: Int, _ segment: Range<Int>) {
    guard words[index].has(.possessive), words[index].readings.count > 1 else { return }
    // „Das sei falsch, *meinen* Experten“: behind what is reported it says who thinks so.
    if words[index].lower == "meinen", words[index].has(.verb), index == segment.lowerBound, index > 1,
      words[index - 1].isComma, words[..<index].contains(where: \.onlyReports),
      // but „Ich habe keine Pläne, *meinen Posten* aufzugeben“
      !hasZu(segment)
    {
      return words[index].keep(.verb)
    }
    // „sprach ihr 5000 Euro zu“: before several a possessive would have an ending.
    if words[index].lower == "ihr", index + 1 < segment.upperBound, words[index + 1].wordClass == .numeral,
      words[index + 1].reading.key != "1", !isDated(index, segment)
    {
      return words[index].drop(.possessive)
    }
    // „warf ihr *mangelnden* Mut vor“, „gab ihr *neue* Aufgaben“: behind a possessive without an ending it would be -er or -es.
    if words[index].lower == "ihr", index + 2 < segment.upperBound, words[index + 1].isInflectedAdjective,
      !words[index + 1].isCapitalized, words[index + 1].match == nil, !words[index + 1].has(.verb),
      ["e", "en", "em"].contains(where: words[index + 1].lower.hasSuffix),
      words[index + 1].readings.allSatisfy({ $0.wordClass != .adjective || !$0.agreement.isEmpty })
    {
      return words[index].drop(.possessive)
    }
    // „gewährte ihr *mildernde Umstände*“: likewise before a fixed group.
    if words[index].lower == "ihr", index + 1 < segment.upperBound, case let group = words[index + 1],
      group.isMatched, group.wordClass == .noun, !group.isCapitalized,
      group.text.prefix(while: { $0 != " " }).hasSuffix("e")
    {
      return words[index].drop(.possessive)
    }
    // „die von ihr getesteten Geräte“: in the dative a possessive has an ending.
    if words[index].lower == "ihr", index > segment.lowerBound,
      words[index - 1].readings.contains(where: {
        $0.wordClass == .preposition && $0.governedCases.elementsEqual([.dative])
      })
        // „ein *vor ihr* gegründeter Verein“: between an article and a participle there is no noun that she could own.
        || words[index - 1].has(.preposition) && index > segment.lowerBound + 1 && words[index - 2].has(.article)
          && index + 1 < segment.upperBound
          && words[index + 1].readings.contains(where: {
            $0.wordClass == .adjective && $0.derivation == .pastParticiple
          })
    {
      return words[index].drop(.possessive)
    }
    // „gab ihr *noch ein* halbes Jahr“: behind a possessive there is no article.
    if words[index].lower == "ihr", index + 2 < segment.upperBound, words[index + 1].has(.adverb),
      !words[index + 1].isInflectedAdjective, words[index + 2].has(.article)
    {
      return words[index].drop(.possessive)
    }
    let followed = nominalFollows(index, segment)
    if words[index].lower == "sein" {
      words[index].keep(
        followed && !(index > segment.lowerBound && words[index - 1].lower == "zu") ? .possessive : .verb)
    } else if followed {
      words[index].keep(.possessive)
    } else {
      words[index].drop(.possessive)
      // „er meine die Anschuldigung ernst“
      if words[index].has(.verb), !segment.contains(where: { $0 != index && words[$0].hasFinite }) {
        words[index].keep(.verb)
      }
    }
  }

  func isOther(_ index: Int) -> Bool {
    words[index].readings.contains { $0.wordClass == .determiner && $0.key == "ander" }
  }

  /// „der eine“
  func isOne(_ index: Int) -> Bool {
    index > 0 && WordSets.ones.contains(words[index].lower) && WordSets.definite.contains(words[index - 1].lower)
  }

  /// „Der eine ging“, „Was dem einen die Rente sichert, …“
  func isOneOfTwo(_ index: Int) -> Bool {
    isOne(index) && index + 1 < words.count
      && (words[index + 1].isOnlyFinite
        || [.article, .possessive].contains(words[index + 1].wordClass) && !words[index + 1].isCapitalized
          // „der eine der beiden“
          && !words[index + 1].lower.isOne(of: "der", "des"))
  }

  /// „*ihr 1979 erschienenes* Album“: before a year and a participle with the ending that stands behind „ihr“.
  private func isDated(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index + 3 < segment.upperBound, words[index + 1].year != nil, case let deed = words[index + 2] else {
      return false
    }
    return deed.isInflectedAdjective && !deed.isCapitalized
      && (deed.lower.hasSuffix("er") || deed.lower.hasSuffix("es"))
  }
}

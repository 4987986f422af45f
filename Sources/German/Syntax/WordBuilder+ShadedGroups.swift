import Text

/// Groups of an adjective and its noun whose adjective is shaded where it stands.
extension WordBuilder {
  /// „auf der *ganz* großen Bühne“, „eine *sehr* heiße Spur“, „zu einem *deutlich* späteren Zeitpunkt“: behind an article a
  /// degree can only be that of the adjective, so that the two words mean what each of them says.
  func isShaded(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let first = match.tokens.lowerBound
    guard match.tokens.count > 1, first > 1, !tokens[first].text.isCapitalized, tokens[first - 1].kind == .word,
      !tokens[first - 1].text.isCapitalized
    else { return false }
    let tellsDegree = morphology.readings(of: tokens[first - 1].text).contains {
      $0.wordClass == .adverb && $0.means(.degree)
        || $0.wordClass == .adjective && $0.agreement.isEmpty
          && !$0.modifierGroups.isDisjoint(with: [.entire, .margin])
    }
    return tellsDegree
      && morphology.readings(of: tokens[first - 2].text.lowercased()).contains {
        WordClasses.determining.contains($0.wordClass) || $0.wordClass == .prepositionArticle
      }
  }
}

/// Groups that tell somebody's rank.
extension WordBuilder {
  /// „*als Dritter* Bürgermeister“: the ordinal belongs to a noun; but „wurde als Vierte Anna Wolf geehrt“.
  func ranksNoun(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.tokens.count == 2, match.lemma.hasPrefix("als "), match.tokens.upperBound < tokens.count,
      case let next = tokens[match.tokens.upperBound], next.text.isCapitalized,
      tokens[match.tokens.upperBound - 1].text.isCapitalized
    else { return false }
    return morphology.readings(of: next.text).contains { $0.wordClass == .noun && $0.origin != .guess }
      && !morphology.isGivenName(next.text)
  }
}

/// Groups that end in a noun, before „der“.
extension WordBuilder {
  /// „zum Glück *der Menschen*“: whose it is; but „zum Glück *der Chef*“, „zum Beispiel der Chef“ are about somebody else, since
  /// the form is no genitive or the group has none.
  func hasOwner(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let article = match.tokens.upperBound
    // „wie zum Beispiel“
    let group = match.lemma.hasPrefix("wie ") ? String(match.lemma.dropFirst(4)) : match.lemma
    guard match.kind == .adverb, article + 1 < tokens.count, tokens[article].text == "der",
      tokens[article - 1].text.isCapitalized,
      !morphology.groups.groups(group, .adverb).ofModifier.contains(.example)
    else { return false }
    var noun = article + 1
    while noun + 1 < tokens.count, noun < article + 3, tokens[noun].kind == .word, !tokens[noun].text.isCapitalized {
      if tokens[noun].text.hasSuffix("en") { return true }
      noun += 1
    }
    let readings = morphology.readings(of: tokens[noun].text).filter { $0.wordClass == .noun }
    let isGenitive = readings.contains { reading in
      let genitive = reading.agreement.intersection(.with(.genitive))
      return !genitive.intersection(.plural).isEmpty || !genitive.intersection(.with(.feminine)).isEmpty
    }
    return readings.isEmpty || isGenitive
  }
}

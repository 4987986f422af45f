import Lexicon
import Text

/// Whether a name of a person or of people from a place is meant where it stands.
extension WordBuilder {
  /// A single word that is in the lexicon and starts the sentence is no name unless the name is all it can be.
  func acceptsPerson(_ match: LexicalMatch, _ tokens: [Token], _ initial: Bool) -> Bool {
    // „ein Tor von Müller“: a noun behind its article is no given name.
    if match.tokens.count > 2, match.tokens.lowerBound > 0,
      tokens[match.tokens.lowerBound + 1].text == "von",
      morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).contains(where: {
        WordClasses.determining.contains($0.wordClass)
      }),
      morphology.readings(of: tokens[match.tokens.lowerBound].text).contains(where: {
        $0.wordClass == .noun && $0.origin == .lexicon
      })
    {
      return false
    }
    // „in Victoria Anfang Mai“: when it was is nobody's surname.
    if match.tokens.count == 2,
      morphology.readings(of: tokens[match.tokens.upperBound - 1].text).contains(where: {
        $0.nounGroups.contains(.stage)
      })
    {
      return false
    }
    if givesToThem(match, tokens) { return false }
    guard match.tokens.count == 1, !match.isBinding else { return true }
    let form = tokens[match.tokens.lowerBound].text
    if initial { return morphology.lowerReadings(form.lowercased()).isEmpty }
    return !isNoun(at: match.tokens.lowerBound, tokens)
  }

  /// „gab *den Armen Brot*“: behind an article those who are so, though Armen is a given name, and what they get.
  private func givesToThem(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let first = match.tokens.lowerBound
    guard match.tokens.count == 2, first > 0, tokens[first].text.hasSuffix("en"), isArticle(tokens[first - 1]) else {
      return false
    }
    return morphology.lowerReadings(tokens[first].text.lowercased()).contains {
      $0.wordClass == .adjective && !$0.agreement.isEmpty
    }
      && morphology.readings(of: tokens[first + 1].text).contains {
        $0.wordClass == .noun && $0.origin == .lexicon && !$0.means(.person)
      }
  }

  func acceptsInhabitants(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    // „auf den Spielfeldern“: no people of a place; but „den Freiburgern“
    if tokens[match.tokens.lowerBound].text.hasSuffix("ern"),
      morphology.readings(of: tokens[match.tokens.lowerBound].text).contains(where: {
        $0.wordClass == .noun && $0.origin != .guess && !$0.lemma.hasSuffix("er")
      })
    {
      return false
    }
    // „das Bohren dicker Bretter“: nobody from Bretten
    if isNoun(at: match.tokens.lowerBound, tokens) {
      return match.tokens.upperBound < tokens.count && tokens[match.tokens.upperBound].text.isCapitalized
    }
    return true
  }
}

import English
import German

/// How deep, high or close something is, before its place.
extension SentenceTransfer {
  /// „liegt *so tief* unter dem Eis“ → is so deep below the ice: in front of the preposition that the verb brings.
  func shadedPlace(_ unit: German.Unit?, under preposition: String, verb: String) -> Phrase? {
    guard case .phrase(var place)? = unit,
      place.focus.contains(where: { word in
        words[word].reading.modifierGroups.contains(.depth)
          // „steigen, *und zwar um* drei Prozent“ → namely by three percent
          || ["und zwar", "nämlich"].contains(words[word].lower)
      })
    else { return nil }
    let shades = place.focus
    place.focus = []
    guard let object = filler(.phrase(place), after: preposition, verb: verb, keepsPreposition: false) else {
      return nil
    }
    return .prepositional(
      PrepositionalPhrase(English.Word(preposition), object, modifiers: shades.map { adverb($0) }))
  }
}

/// „teils aus der Steinzeit, teils aus der Bronzezeit“ → partly from the Stone Age, partly from the Bronze Age. „einerseits vom
/// Wetter, andererseits vom Preis“ → on the one hand on the weather, on the other hand on the price.
extension SentenceTransfer {
  /// Both items of the phrase begin with the words of a pair.
  func hasParts(_ phrase: German.NounPhrase) -> Bool {
    guard let first = phrase.focus.first, phrase.conjuncts.count == 1,
      let second = phrase.conjuncts[0].phrase.focus.first
    else { return false }
    return PairedAdverbs.match(words[first].lower, words[second].lower)
  }

  /// One of them under the verb's own preposition.
  func ofPart(_ part: German.NounPhrase, under preposition: String, verb: String) -> Phrase {
    var bare = part
    bare.focus = []
    let object = filler(.phrase(bare), after: preposition, verb: verb, keepsPreposition: false) ?? .sequence([])
    return .prepositional(
      PrepositionalPhrase(English.Word(preposition), object, modifiers: part.focus.map { adverb($0) }))
  }
}

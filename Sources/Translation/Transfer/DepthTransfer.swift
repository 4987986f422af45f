import English
import German

/// How deep, high or close something is, before its place.
extension SentenceTransfer {
  /// „liegt *so tief* unter dem Eis“ → is so deep below the ice: in front of the preposition that the verb brings.
  func shadedPlace(_ unit: German.Unit?, under preposition: String, verb: String) -> Phrase? {
    guard case .phrase(var place)? = unit,
      place.focus.contains(where: { words[$0].reading.modifierGroups.contains(.depth) })
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

import Lexicon

extension FrameSource {
  /// Whether a phrase that by its form could be either is rather the object of these verbs than their subject, where
  /// somebody stands before who can act: the verbs need an object, or can have one and the phrase is a thing.
  func takes(_ object: NounPhrase, _ actor: NounPhrase, _ keys: [String], _ words: [Word]) -> Bool {
    let all = keys.map { frames(ofVerb: $0) }
    guard !all.isEmpty, all.allSatisfy({ $0.contains(["a"]) }) else { return false }
    if !canLackObject(keys) { return true }
    let reading = words[actor.head].reading
    let canAct =
      ["h", "g"].contains(reading.info) || words[actor.head].isPersonName
      || reading.wordClass == .pronoun && ["er", "sie", "wir", "ich"].contains(reading.key)
      || reading.wordClass == .interrogative && words[actor.head].lower == "wer"
    let thing = words[object.head].reading
    return canAct && thing.wordClass == .noun && ["x", "p", "s", "u"].contains(thing.info)
  }
}

import Lexicon

extension FrameSource {
  /// Whether a phrase that by its form could be either is rather the object of these verbs than their subject, where
  /// somebody stands before who can act: the verbs need an object, or can have one and the phrase is a thing.
  func takes(_ object: NounPhrase, _ actor: NounPhrase, _ keys: [String], _ words: [Word]) -> Bool {
    let all = keys.map { frames(ofVerb: $0) }
    guard !all.isEmpty, all.allSatisfy({ $0.contains(["a"]) }) else { return false }
    // „dass sie arbeiten und *Kinder haben*“: by itself this one is no auxiliary.
    if keys.allSatisfy({ $0 == "haben" }) || !keys.contains(where: { goesBare(frames(ofVerb: $0)) }) { return true }
    let reading = words[actor.head].reading
    let canAct =
      ["h", "g"].contains(reading.info) || words[actor.head].isPersonName
      || reading.wordClass == .pronoun && ["er", "sie", "wir", "ich"].contains(reading.key)
      || reading.wordClass == .interrogative && words[actor.head].lower == "wer"
    let thing = words[object.head].reading
    guard canAct, thing.wordClass == .noun else { return false }
    return ["x", "p", "s", "u"].contains(thing.info) || isBareObject(object, keys, words)
      // „dass er den Wagen sah und *die Polizei* rief“: asked for by name
      || keys.contains { objects(ofVerb: $0).contains(thing.key) && !actors(ofVerb: $0).contains(thing.key) }
  }

  /// „weil er arbeitet und *Tennis* spielt“: what stands without an article and is nobody, of verbs that can have an object
  /// and do not ask for it as their subject.
  func isBareObject(_ object: NounPhrase, _ keys: [String], _ words: [Word]) -> Bool {
    let thing = words[object.head].reading
    return thing.wordClass == .noun && object.determiner == nil && !["h", "g"].contains(thing.info)
      && keys.allSatisfy { frames(ofVerb: $0).contains(["a"]) && !actors(ofVerb: $0).contains(thing.key) }
  }

  /// Some frame asks for nothing beside the subject but a place, a direction or a manner, so that no preposition is missed
  /// („durch die Stadt streichen“).
  private func goesBare(_ frames: [[String]]) -> Bool {
    frames.contains { $0.allSatisfy { ["loc", "dir", "adj", "als", "wie"].contains($0) } }
  }
}

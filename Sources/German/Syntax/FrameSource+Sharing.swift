import Lexicon

extension FrameSource {
  /// Whether a phrase that by its form could be either is rather the object of these verbs than their subject, where
  /// somebody stands before who can act: the verbs need an object, or can have one and the phrase is a thing.
  func takes(_ object: NounPhrase, _ actor: NounPhrase, _ keys: [String], _ words: [Word]) -> Bool {
    guard !keys.isEmpty, keys.allSatisfy({ needs(ofVerb: $0).mayHaveOnly(.accusative) }) else { return false }
    // „dass sie arbeiten und *Kinder haben*“: by itself this one is no auxiliary.
    if keys.allSatisfy({ $0 == "haben" }) || !keys.contains(where: goesBare) { return true }
    let reading = words[actor.head].reading
    let canAct =
      reading.means([.person, .group]) || words[actor.head].isPersonName || reading.nounGroups.contains(.acting)
      || reading.wordClass == .name
      || reading.wordClass == .pronoun && ["er", "sie", "wir", "ich"].contains(reading.key)
      || reading.wordClass == .interrogative && words[actor.head].lower == "wer"
    let thing = words[object.head].reading
    // „weil er ihn kennt und *alles* weiß“
    if canAct, thing.wordClass == .pronoun, ["alles", "nichts", "etwas"].contains(words[object.head].lower) {
      return true
    }
    guard canAct, thing.wordClass == .noun else { return false }
    return thing.means([.thing, .place, .substance, .unit]) || isBareObject(object, keys, words)
      // „dass er den Wagen sah und *die Polizei* rief“: asked for by name
      || keys.contains { objects(ofVerb: $0).contains(thing.key) && !actors(ofVerb: $0).contains(thing.key) }
  }

  /// „weil er arbeitet und *Tennis* spielt“: what stands without an article and is nobody, of verbs that can have an object
  /// and do not ask for it as their subject.
  func isBareObject(_ object: NounPhrase, _ keys: [String], _ words: [Word]) -> Bool {
    let thing = words[object.head].reading
    return thing.wordClass == .noun && object.determiner == nil && !thing.means([.person, .group])
      && keys.allSatisfy { needs(ofVerb: $0).mayHaveOnly(.accusative) && !actors(ofVerb: $0).contains(thing.key) }
  }

  /// Some frame asks for nothing beside the subject but a place, a direction or a manner, so that no preposition is missed
  /// („durch die Stadt streichen“).
  private func goesBare(_ verb: String) -> Bool {
    needs(ofVerb: verb).mayHave(atMost: [.place, .direction, .adjective, .als, .wie])
  }
}

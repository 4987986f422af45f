import German

extension SentenceTransfer {
  /// What a noun means here, or meant before: „Das Flugzeug stürzte ab. *Die Maschine* war alt“. Within one text a noun keeps
  /// its sense as a rule (Gale, Church and Yarowsky: One Sense per Discourse, 1992), so that where nothing in the sentence
  /// tells it, what the words beside it told before holds on.
  func sense(of key: String, in context: LexicalContext) -> EnglishReading? {
    let readings = lexicon.readings(.nouns, key)
    guard readings.count > 1, let chosen = readings.best(in: context) else { return readings.last }
    if chosen.conditions.contains(where: \.tellsSense) { discourse.senses[key] = chosen.english }
    guard chosen.conditions.isEmpty, let known = discourse.senses[key] else { return chosen }
    return readings.first { $0.english == known && context.excludesNothing($0.conditions) } ?? chosen
  }
}

extension LexicalContext {
  /// Nothing that the conditions rule out is there.
  func excludesNothing(_ conditions: [Condition]) -> Bool { holds(conditions.filter(\.isNegated)) }
}

extension Condition {
  /// What a word is about, rather than how it is built into the sentence.
  fileprivate var tellsSense: Bool {
    switch question {
    case .with, .objectOf, .subjectOf, .adjectives: !isNegated
    default: false
    }
  }
}

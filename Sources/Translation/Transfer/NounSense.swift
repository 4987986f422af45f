import German

extension SentenceTransfer {
  /// What a noun means here, or meant before: „Das Flugzeug stürzte ab. *Die Maschine* war alt“. Within one text a noun keeps
  /// its sense as a rule (Gale, Church and Yarowsky: One Sense per Discourse, 1992), so that where nothing in the sentence
  /// tells it, what the words beside it told before holds on, unless they have told two.
  func sense(of noun: German.Reading, in context: LexicalContext) -> EnglishReading? {
    let key = noun.key
    let readings = lexicon.readings(.nouns, key)
    guard readings.count > 1, let chosen = readings.best(in: context) else { return readings.last }
    // „schwedische Kronen … tschechische Kronen“: what is counted in is told each time.
    if noun.means([.unit, .time]) { return chosen }
    if chosen.conditions.contains(where: \.tellsSense) {
      let known = discourse.senses[key]
      discourse.senses[key] = known.map { $0 == chosen.english } ?? true ? chosen.english : ""
    }
    guard chosen.conditions.isEmpty, let known = discourse.senses[key], !known.isEmpty,
      let same = readings.first(where: { $0.english == known && context.holds($0.conditions.filter(\.isNegated)) }),
      // „seine *Frau*“: who is somebody's wife is not the next woman.
      !readings.contains(where: { $0.english == known && $0.conditions.contains { $0.question == .possessed } })
    else { return chosen }
    return same
  }
}

extension Condition {
  /// What a word is about, rather than how it is built into the sentence.
  fileprivate var tellsSense: Bool {
    switch question {
    case .with, .objectOf, .subjectOf: !isNegated
    default: false
    }
  }
}

import German
import Text

/// Readings of verbs whose English is another one where they stand.
extension SentenceTransfer {
  /// „Zu *dem* Unfall kam es am Morgen“ → the accident happened: of what has been spoken of before „there was“ says nothing.
  func ofKnownEvent(_ reading: EnglishReading, _ slots: [String: Int], _ units: [German.Unit]) -> EnglishReading {
    guard reading.english == "there be $zu", let slot = slots["zu"], case .phrase(let event) = units[slot],
      let article = event.determiner, ["der", "dieser"].contains(words[article].reading.key), event.modifiers.isEmpty
    else { return reading }
    var result = reading
    result.english = "$zu happen"
    return result
  }
}

extension EnglishReading {
  /// „Es wurde klar gemacht, dass …“: `make it clear $dass` has its formal object in the active alone.
  func withoutFormalIt(before slots: [String: Int]) -> EnglishReading {
    var words = english.spacedWords
    guard ["dass", "zu", "ob"].contains(where: { slots[$0] != nil }), let it = words.firstIndex(of: "it") else {
      return self
    }
    words.remove(at: it)
    var result = self
    result.english = words.joined(separator: " ")
    return result
  }
}

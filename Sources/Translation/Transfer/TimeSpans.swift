import English
import German

/// Spans of time that are known by how they stand to the present.
extension SentenceTransfer {
  /// „zweistündig“, „mehrwöchig“: an attribute that tells how long.
  func lasts(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      guard case .attribute(let attribute) = modifier else { return false }
      let key = words[attribute.word].reading.key
      return ["sekündig", "minütig", "stündig", "tägig", "wöchig", "monatig", "jährig"].contains(where: key.hasSuffix)
    }
  }

  /// „Ende der *letzten Woche*“, „die Ereignisse der *vergangenen Tage*“: last week, recent days, without an article; but „der
  /// letzten drei Tage“, „das letzte Jahr des Krieges“.
  func countsFromNow(_ phrase: German.NounPhrase, isPlural: Bool) -> Bool {
    guard ["Tag", "Woche", "Monat", "Jahr"].contains(words[phrase.head].reading.key), phrase.modifiers.count == 1,
      phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, phrase.conjuncts.isEmpty,
      case .attribute(let attribute) = phrase.modifiers[0], attribute.complements.isEmpty, attribute.adverbs.isEmpty
    else { return false }
    let groups = words[attribute.word].reading.modifierGroups
    return groups.contains(.past) && words[attribute.word].reading.degree != .comparative
      && (isPlural || words[phrase.head].reading.key != "Tag")
  }
}

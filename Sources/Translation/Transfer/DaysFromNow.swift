import English
import German

/// Days that are told by how they stand to today: „am kommenden Samstagabend“.
extension SentenceTransfer {
  /// „am kommenden Samstag“, „am vergangenen Freitagabend“, „am frühen Samstag“: next Saturday, last Friday evening; but „am
  /// letzten Freitag *im November*“, „am letzten Sonntag *vor* der Wahl“: the last of several, with an article as „am
  /// ersten Sonntag“.
  func countsDaysFromNow(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].reading.isCalendarTime, let standing = attributes(phrase).first,
      attributes(phrase).count == 1
    else { return false }
    switch words[standing].reading.key {
    case "kommend", "vergangen", "vorig", "früh", "spät", "gestrig", "heutig", "morgig": return true
    case "nächst", "nächste", "letzt", "letzte":
      let behind = phrase.head + 1
      guard behind + 1 < words.count else { return true }
      return words[behind].lower != "vor"
        && !(["im", "des", "der"].contains(words[behind].lower) && words[behind + 1].reading.means(.time))
    default: return false
    }
  }

  /// Without a preposition: „am kommenden Samstagabend“ → next Saturday evening.
  func dayFromNow(_ phrase: German.NounPhrase, under preposition: Int) -> Phrase? {
    guard words[preposition].lower == "am", words[phrase.head].reading.nounGroups.isDisjoint(with: [.month]),
      phrase.focus.isEmpty, phrase.conjuncts.isEmpty, countsDaysFromNow(phrase),
      let standing = attributes(phrase).first,
      !["früh", "spät", "gestrig", "heutig", "morgig"].contains(words[standing].reading.key)
    else { return nil }
    consume(preposition)
    var day = phrase
    day.preposition = nil
    return self.phrase(day)
  }

  /// Words of the adjectives before a noun.
  func attributes(_ phrase: German.NounPhrase) -> [Int] {
    phrase.modifiers.compactMap { if case .attribute(let attribute) = $0 { attribute.word } else { nil } }
  }
}

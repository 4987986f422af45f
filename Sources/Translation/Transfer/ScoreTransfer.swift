import English
import German

/// The result of a match as a thing: „ein 1:1“, „das 2:2 gegen Mainz“.
extension SentenceTransfer {
  /// „nicht über ein 28:28 hinaus“ → a 28-28 draw, „nach einem 0:3“ → a 0-3; nil for a number without an article and for the
  /// goal that makes it so („erzielte das 1:1“).
  func result(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    guard let determiner = phrase.determiner, words[phrase.head].isGoals else { return nil }
    let isNew = words[determiner].reading.key == "ein"
    let isAgainst = phrase.prepositionals.contains { other in
      other.preposition.map { words[$0].reading.key == "gegen" } ?? false
    }
    guard isNew || isAgainst else { return nil }
    let sides = words[phrase.head].text.split(separator: ":")
    let parts = modifiers(phrase)
    consume(determiner)
    return English.NounPhrase(
      predeterminers: parts.predeterminers,
      determiner: Determiner(isNew ? .indefinite : .definite, source: source(determiner)),
      premodifiers: parts.premodifiers,
      head: Noun(
        sides.joined(separator: "-") + (sides.first == sides.last ? " draw" : ""), kind: .proper,
        source: source(phrase.head)),
      postmodifiers: parts.postmodifiers + share(phrase) + postmodifiers(phrase))
  }

  /// „7:6 (12:10), 6:4“ → 7-6 (12-10), 6-4; „siegte 24:20“ → 24-20, which beside other verbs is a time of day; nil for such.
  func score(_ index: Int) -> String? {
    let word = words[index]
    let isSure =
      word.text.contains(", ") || word.text.contains(" (")
      || word.isGoals
        && words.contains { word in
          !word.isCapitalized
            && word.readings.contains { $0.wordClass == .verb && $0.verbGroups.contains(.contends) }
        }
    guard isSure else { return nil }
    // „nach 2:41 Stunden“
    if index + 1 < words.count, words[index + 1].lower == "uhr" || words[index + 1].reading.means([.time, .unit]) {
      return nil
    }
    return word.text.replacing(":", with: "-")
  }
}

extension German.Word {
  /// „28:27“: what each side of a match has scored.
  var isGoals: Bool {
    guard kind == .number else { return false }
    let sides = text.split(separator: ":", omittingEmptySubsequences: false)
    return sides.count == 2
      && sides.allSatisfy { side in
        (1...3).contains(side.utf8.count) && side.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}

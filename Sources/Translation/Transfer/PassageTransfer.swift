import English
import German

/// „von Blüte zu Blüte“ → from flower to flower.
extension SentenceTransfer {
  /// A noun without an article behind „von“, on which the same noun hangs by „zu“.
  func isPassage(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.prepositionals.count == 1, let von = phrase.preposition, words[von].lower == "von",
      case let goal = phrase.prepositionals[0], let zu = goal.preposition, words[zu].lower == "zu"
    else { return false }
    return words[goal.head].reading.key == words[phrase.head].reading.key && phrase.determiner == nil
      && goal.determiner == nil
  }

  func passage(_ phrase: German.NounPhrase) -> Phrase? {
    guard isPassage(phrase) else { return nil }
    var start = phrase
    var goal = phrase.prepositionals[0]
    let (von, zu) = (start.preposition.map { [$0] } ?? [], goal.preposition.map { [$0] } ?? [])
    start.prepositionals = []
    start.preposition = nil
    goal.preposition = nil
    consume(von + zu)
    guard case .noun(var first) = self.phrase(start), case .noun(var second) = self.phrase(goal) else { return nil }
    first.determiner = nil
    second.determiner = nil
    return .sequence([
      .prepositional(PrepositionalPhrase(English.Word("from", source: source(von)), .noun(first))),
      .prepositional(PrepositionalPhrase(English.Word("to", source: source(zu)), .noun(second))),
    ])
  }
}

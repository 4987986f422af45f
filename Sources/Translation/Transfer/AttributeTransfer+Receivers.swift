import English
import German
import Lexicon

extension SentenceTransfer {
  /// „ein der Zeitung vorliegender Brief“ → a letter available to the newspaper: where English has a verb with the receiver as its
  /// subject beside one that says what the noun is to him.
  func standingOpen(_ attribute: Attribute, _ reading: German.Reading) -> Phrase? {
    guard attribute.complements.count == 1, let receiver = attribute.complements.first, !receiver.isPrepositional,
      receiver.agreement.allows(.dative), case let readings = lexicon.readings(.verbs, reading.key),
      readings.contains(where: { $0.frame == ["d"] && Template($0.english).subject == "d" }),
      let lemma = readings.lazy.filter({ $0.frame == ["d"] }).map({ Template($0.english) }).first(where: {
        $0.subject == nil && $0.lemma.hasPrefix("be ") && $0.parts == [.slot("d")]
      })?.lemma, case let parts = lemma.dropFirst(3).split(separator: " "), parts.count == 2
    else { return nil }
    return .adjective(
      AdjectivePhrase(
        String(parts[0]),
        complements: [.prepositional(PrepositionalPhrase(English.Word(String(parts[1])), phrase(receiver)))],
        source: source(attribute.word)))
  }
}

import English
import German

/// „ein Dorf, *das* es nicht mehr gibt“, „*Diese Partei* gibt es nicht mehr“: what is known already exists or does not, while
/// there is or is not only what is new.
extension SentenceTransfer {
  func isKnown(_ object: German.Unit) -> Bool {
    guard case .phrase(let phrase) = object, !phrase.isPrepositional, phrase.conjuncts.isEmpty else { return false }
    return words[phrase.head].wordClass == .relative
      || phrase.determiner.map { ["der", "dieser", "jener"].contains(words[$0].reading.key) } ?? false
  }
}

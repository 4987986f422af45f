import Lexicon
import Text

extension [Word] {
  /// „die *sehr* Reichen“, „der *damals* Beteiligten“: an adverb between an article and several who are named by an adjective,
  /// whose ending is that behind an article; but „Leute, die damals Verletzten halfen“.
  public func tellsHowSeveralAre(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, self[index].has(.adverb), self[index + 1].isCapitalized,
      self[index + 1].lastByte == UInt8(ascii: "n"), self[index - 1].lower.isOne(of: "die", "der", "den"),
      index < 2 || !self[index - 2].isComma
    else { return false }
    return self[index].lower == "noch"
      || self[index].readings.contains { $0.wordClass == .adverb && $0.means([.degree, .time, .place, .comment]) }
  }
}

extension WordBuilder {
  /// „die sehr *Reichen*“: so named, what could be a noun of its own is an adjective.
  func readShadedPersons(_ words: inout [Word]) {
    for index in words.indices.dropFirst(2)
    where words[index].isCapitalized && words[index].lastByte == UInt8(ascii: "n") && words[index].match == nil
      && words[index].readings.count > 1 && words.tellsHowSeveralAre(index - 1)
    {
      let named = words[index].readings.filter { $0.derivation == .nominalized }
      if !named.isEmpty { words[index].readings = named }
    }
  }
}

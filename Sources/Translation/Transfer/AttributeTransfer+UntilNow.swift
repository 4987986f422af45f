import English
import German

extension SentenceTransfer {
  /// „statt *bisher* drei Stunden“ → the previous three hours; „stieg auf *bisher* 20 Fälle“ → 20 cases so far
  func addUntilNow(_ index: Int, of phrase: German.NounPhrase, to result: inout Modifiers) -> Bool {
    guard ["bisher", "bislang"].contains(words[index].lower), index > 0 else { return false }
    consume(index)
    if phrase.determiner == nil, ["von", "statt", "anstatt", "gegenüber"].contains(words[index - 1].lower) {
      result.predeterminers.append(.literal(Literal("the previous", source: source(index))))
    } else {
      result.postmodifiers.append(.literal(Literal("so far", source: source(index))))
    }
    return true
  }
}

import English
import German

/// Groups of words that lead over to what specifies the clause.
extension SentenceTransfer {
  /// „…, und zwar mit Stil“: and; „unabhängig davon, wie alt er ist“: regardless of how old he is.
  func linkingGroup(_ index: Int, front: Bool) -> Adverbial? {
    guard words[index].match != nil else { return nil }
    switch words[index].lower {
    case "und zwar":
      let tellsHow = index + 1 >= words.count || !words[index + 1].has(.preposition) || words[index + 1].lower == "mit"
      return Adverbial(
        .literal(Literal(tellsHow ? ", and" : ", namely", source: source(index), spaceBefore: false)), at: .end)
    case "unabhängig davon":
      guard index + 2 < words.count, words[index + 1].isComma,
        analysis.clauses.contains(where: { clause in
          clause.kind == .indirectQuestion
            && clause.introducer.first.map { (index + 2...index + 3).contains($0) } ?? false
        })
      else { return nil }
      return Adverbial(.literal(Literal("regardless of", source: source(index))), at: front ? .front : .end)
    default: return nil
    }
  }
}

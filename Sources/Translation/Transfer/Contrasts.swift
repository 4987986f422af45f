import English
import German

/// „jedoch“, „allerdings“, „aber“ inside a clause: English begins the clause with but.
extension SentenceTransfer {
  /// „Er kam, sie ging jedoch“ → he came, but she left: a comma and but instead of a semicolon and however.
  func contrasted(_ joint: [Phrase], _ second: Phrase) -> [Phrase] {
    guard joint.count == 1, case .literal(let mark) = joint[0], mark.text == ";",
      let (rest, however) = withoutHowever(second)
    else { return concluded(joint, second) }
    return [.literal(Literal(",", spaceBefore: false)), .literal(Literal("but", source: however)), rest]
  }

  /// „Es regnete, deshalb fiel das Spiel aus“ → it rained, so the game was canceled: so joins by itself.
  private func concluded(_ joint: [Phrase], _ second: Phrase) -> [Phrase] {
    guard joint.count == 1, case .literal(let mark) = joint[0], mark.text == ";", case .clause(var clause) = second,
      clause.kind == .declarative, clause.subject != nil, !clause.isInverted,
      let position = clause.adverbials.firstIndex(where: { adverbial in
        guard case .adverb(let adverb) = adverbial.phrase, adverb.modifiers.isEmpty else { return false }
        return adverbial.position == .front && ["so", "that is why", "therefore"].contains(adverb.lemma)
      }), case .adverb(let adverb) = clause.adverbials[position].phrase
    else { return joint + [second] }
    clause.adverbials.remove(at: position)
    return [
      .literal(Literal(",", spaceBefore: false)), .literal(Literal("so", source: adverb.source)), .clause(clause),
    ]
  }

  /// „Der Preis aber steigt“ → but the price is rising: „aber“ weighs less than however.
  func opened(_ first: Phrase, _ clause: German.Clause) -> [Phrase] {
    guard clause.kind == .main, clause.coordinator == nil, let (rest, however) = withoutHowever(first),
      clause.words.contains(where: { words[$0].lower == "aber" && however.contains(words[$0].range) })
    else { return [first] }
    return [.literal(Literal("but", source: however)), rest]
  }

  /// The statement without its however, and where that came from.
  private func withoutHowever(_ phrase: Phrase) -> (rest: Phrase, source: SourceRanges)? {
    guard case .clause(var clause) = phrase, clause.kind == .declarative, clause.subject != nil, !clause.isInverted
    else { return nil }
    for (position, adverbial) in clause.adverbials.enumerated() {
      guard case .adverb(let adverb) = adverbial.phrase, adverb.lemma == "however", adverb.modifiers.isEmpty else {
        continue
      }
      clause.adverbials.remove(at: position)
      return (.clause(clause), adverb.source)
    }
    return nil
  }
}

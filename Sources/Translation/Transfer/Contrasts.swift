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

  /// „Es dauerte nicht lange, *da* kam der Bus“, „Es gibt Tage, *da* gelingt alles“: before, when; behind a time the adverb
  /// points at it.
  func followed(_ first: Int, by second: Int, _ phrase: Phrase) -> [Phrase]? {
    let (before, clause) = (analysis.clauses[first], analysis.clauses[second])
    guard clause.kind == .main, clause.coordinator == nil, clause.prefield == 1,
      case .adverb(let then)? = clause.units.first,
      words[then].lower == "da", then > 0, words[then - 1].isComma, before.kind == .main,
      let complex = analysis.verbComplex(of: before), case .clause(var english) = phrase, english.kind == .declarative,
      english.subject != nil, !english.isInverted,
      let position = english.adverbials.firstIndex(where: { adverbial in
        guard case .adverb(let adverb) = adverbial.phrase else { return false }
        return adverb.source == source(then)
      })
    else { return nil }
    let lasts = complex.readings.contains { ["dauern", "vergehen"].contains($0.key) }
    let namesTime = before.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        return !phrase.isPrepositional && words[phrase.head].wordClass == .noun
          && words[phrase.head].reading.means(.time)
      case .adverb(let word): return ["kaum", "gerade", "gerade erst"].contains(words[word].lower)
      default: return false
      }
    }
    guard lasts || namesTime else { return nil }
    english.adverbials.remove(at: position)
    return [.literal(Literal(lasts ? "before" : "when", source: source(then))), .clause(english)]
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

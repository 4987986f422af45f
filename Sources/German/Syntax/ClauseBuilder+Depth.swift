import Lexicon

/// How far in, above or near: adjectives and adverbs that shade a place.
extension ClauseBuilder {
  /// „liegt *so tief* unter dem Eis, dass …“, „flog *so* dicht an der Erde vorbei“: how deep or close stands right before its
  /// place and belongs to it, but for „Das Wasser ist tief in der Mitte“.
  mutating func shadePlaces(_ index: Int) {
    guard
      clauses[index].units.dropLast().contains(where: { unit in
        switch unit {
        case .adjective, .adverb: true
        default: false
        }
      })
    else { return }
    for position in clauses[index].units.indices.dropLast().reversed() {
      guard case .phrase(var place) = clauses[index].units[position + 1], let preposition = place.preposition,
        let shades = shades(clauses[index].units[position], before: preposition, index),
        clauses[index].units[position + 1].firstWord == clauses[index].units[position].lastWord + 1
      else { continue }
      place.focus = shades + place.focus
      clauses[index].units[position + 1] = .phrase(place)
      clauses[index].units.remove(at: position)
      if position < clauses[index].prefield { clauses[index].prefield -= 1 }
    }
  }

  private func shades(_ unit: Unit, before preposition: Int, _ index: Int) -> [Int]? {
    switch unit {
    case .adjective(let word, let adverbs):
      guard words[word].reading.modifierGroups.contains(.depth), words[word].reading.degree == .positive,
        ClauseBuilder.places.contains(words[preposition].reading.key),
        !clauses[index].verbs.contains(where: { verb in words[verb].verbKeys.contains(where: isLinking) })
      else { return nil }
      return adverbs + [word]
    case .adverb(let word):
      // „so“ before „dicht an“, which is one preposition
      return words[word].lower == "so" && words[preposition].isMatched
        && startsWithDepth(preposition)
        ? [word] : nil
    default: return nil
    }
  }

  private func startsWithDepth(_ preposition: Int) -> Bool {
    ["dicht ", "nah ", "nahe ", "tief ", "hoch ", "weit "].contains { words[preposition].lower.hasPrefix($0) }
  }

  private func isLinking(_ key: String) -> Bool { AuxiliaryVerbs.linking.contains(key) }

  private static let places: FormSet = [
    "in", "an", "auf", "unter", "über", "vor", "hinter", "neben", "bei", "zwischen",
  ]
}

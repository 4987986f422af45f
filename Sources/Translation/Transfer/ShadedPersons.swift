import English
import German

/// How those are so who are named by what they are or what was done to them: „die direkt Betroffenen“.
extension SentenceTransfer {
  /// „die direkt Betroffenen“ → the people directly affected, „die damals Beteiligten“ → the people involved at the time:
  /// beside the participle that stands behind its noun.
  func shadeBehind(_ phrase: German.NounPhrase, _ result: inout English.NounPhrase) {
    guard case .number(let shade)? = phrase.modifiers.last, phrase.modifiers.count == 1,
      words[shade].wordClass == .adverb || words[shade].wordClass == .adjective,
      let star = result.head.lemma.firstIndex(of: "*"),
      case let rest = result.head.lemma[star...].dropFirst(), rest.hasPrefix(" "),
      case .adverb(let adverb)? = result.premodifiers.last
    else { return }
    result.premodifiers.removeLast()
    let noun = result.head.lemma[...star]
    result.head.lemma =
      words[shade].reading.means([.time, .place])
      ? "\(noun)\(rest) \(adverb.lemma)" : "\(noun) \(adverb.lemma)\(rest)"
    result.head.source += adverb.source
  }
}

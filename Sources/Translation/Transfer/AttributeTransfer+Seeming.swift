import English
import German
import Text

/// Attributes that tell how something looks, sounds or tastes: „ein freundlich wirkender Mann“.
extension SentenceTransfer {
  /// „ein futuristisch wirkendes Haus“ → a futuristic-seeming house: the quality is an adjective in English, as behind the
  /// verb (the house seems futuristic), and no manner in which something is done.
  func seeming(_ attribute: Attribute, noun: (key: String, nounClass: Character)) -> AdjectivePhrase? {
    guard words[attribute.word].reading.derivation == .presentParticiple, attribute.complements.isEmpty,
      attribute.zu == nil, let quality = attribute.adverbs.last, words[quality].wordClass == .adjective,
      words[quality].reading.degree == .positive,
      let english = lexicon.readings(.verbs, words[attribute.word].reading.key).first(where: {
        $0.frame == ["adj"] && $0.conditions.isEmpty
      })?
      .english
    else { return nil }
    let parts = english.split(separator: " ")
    guard parts.count == 2, parts[1] == "$adj" else { return nil }
    let inner = adjective(quality, attributive: true, noun: noun)
    guard !inner.lemma.contains(" ") else { return nil }
    consume([attribute.word, quality])
    var result = AdjectivePhrase(
      "\(inner.lemma)-\(morphology.gerund(String(parts[0])))", source: source([quality, attribute.word]))
    result.modifiers = attribute.adverbs.dropLast().map { degreeAdverb($0) }
    return result
  }
}

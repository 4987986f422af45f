import English
import German

/// Qualities that are to be as great as can be, and differences of number that are.
extension SentenceTransfer {
  /// „eine *möglichst* schnelle Einigung“, „möglichst hohe Gewinne“: by itself and of something that is not known yet.
  func isAsPossible(_ attribute: German.Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard attribute.adverbs.count == 1, words[attribute.adverbs[0]].lower == "möglichst", attribute.complements.isEmpty,
      attribute.coordinator == nil, attribute.zu == nil, words[attribute.word].reading.degree == .positive,
      ![.pastParticiple, .presentParticiple, .possibility].contains(words[attribute.word].reading.derivation)
    else { return false }
    return phrase.determiner.map { words[$0].reading.key == "ein" && words[$0].wordClass == .article } ?? true
  }

  /// The fastest possible agreement, the highest possible profits.
  func addAsPossible(
    _ attribute: German.Attribute, noun: (key: String, nounClass: Character), to result: inout Modifiers
  ) {
    consume(attribute.adverbs)
    var adjective = adjective(attribute.word, attributive: true, noun: noun)
    adjective.degree = .superlative
    result.premodifiers += [
      .adjective(adjective), .literal(Literal("possible", source: source(attribute.adverbs[0]))),
    ]
    result.genitive = Determiner(.definite)
  }

  /// „viel mehr Leute“ → many more people; „sehr viel mehr Geld“, „viel weniger Leute“ → far more money, far fewer people.
  func shadeOfMore(_ index: Int, _ phrase: German.NounPhrase) -> Phrase? {
    let form = words[index].lower
    let more = form == "sehr" ? index + 2 : index + 1
    guard form == "viel" || form == "sehr" && words.indices.contains(more) && words[index + 1].lower == "viel",
      words.indices.contains(more), words[more].lower == "mehr" || words[more].lower == "weniger",
      phrase.determiner == more
    else { return nil }
    consume(index)
    if form == "viel", index > 0, words[index - 1].lower == "sehr", phrase.focus.contains(index - 1) {
      return .sequence([])
    }
    let isSeveral = numberIsPlural(phrase, words[phrase.head].reading)
    let english = form == "sehr" || isSeveral && words[more].lower == "weniger" ? "far" : isSeveral ? "many" : "much"
    return .literal(Literal(english, source: source(index)))
  }
}

import English
import German

/// „Asyl- und Migrationspolitik“: what English says behind both words is said once, asylum and migration policy.
extension SentenceTransfer {
  /// Nil unless all items but the last are fragments with a hyphen whose English ends like that of the last.
  func sharedHead(
    _ phrase: German.NounPhrase, _ items: [Phrase], _ conjunction: English.Word?
  ) -> English.NounPhrase? {
    let heads = [phrase.head] + phrase.conjuncts.map(\.phrase.head)
    guard phrase.opener == nil, heads.dropLast().allSatisfy({ words[$0].text.hasSuffix("-") }),
      phrase.conjuncts.allSatisfy({ $0.phrase.determiner == nil && $0.particle == nil && $0.phrase.conjuncts.isEmpty })
    else { return nil }
    let nouns = items.compactMap { item -> English.NounPhrase? in
      guard case .noun(let noun) = item, noun.head.kind == .common else { return nil }
      return noun
    }
    guard nouns.count == items.count, let first = nouns.first, let last = nouns.last else { return nil }
    let head = last.head.lemma.lastWord
    guard
      nouns.allSatisfy({
        $0.head.lemma.lastWord == head && morphology.endsInHead($0.head.lemma)
          // „die Innen- und Außenminister“: the form of the last one may be that of the singular.
          && ($0.head.number == last.head.number || first.head.number == .plural)
      })
    else { return nil }
    var parts: [Phrase] = []
    var others = first.premodifiers
    for (position, noun) in nouns.enumerated() {
      guard let own = modifierWords(noun, isFirst: position == 0) else { return nil }
      others = position == 0 ? own.others : others
      parts.append(own.part)
    }
    var result = last
    result.determiner = first.determiner
    result.predeterminers = first.predeterminers
    result.premodifiers = others + [.coordination(Coordination(parts, conjunction: conjunction))]
    result.head.lemma = String(head)
    result.postmodifiers = first.postmodifiers + last.postmodifiers
    result.head.number = first.head.number
    // the upper and lower houses, but the interior and justice minister, a gas and water pipe
    let isPerson = words[heads[0]].reading.means(.person)
    let isOne =
      phrase.determiner.map { words[$0].reading.key == "ein" }
      ?? (isPerson && heads[0] > 0 && words[heads[0] - 1].wordClass == .prepositionArticle)
    if isOne || phrase.determiner != nil && phrase.agreement.isSingularOnly {
      result.head.number = .singular
    } else if words[heads[0]].reading.means([.group, .place, .thing]), result.head.countability == nil {
      result.head.number = .plural
    }
    return result
  }

  /// What stands before the shared word, and the adjectives before that.
  private func modifierWords(_ noun: English.NounPhrase, isFirst: Bool) -> (part: Phrase, others: [Phrase])? {
    var others = noun.premodifiers
    var part: [Phrase] = []
    let before = noun.head.lemma.split(separator: " ").dropLast().joined(separator: " ")
    if !before.isEmpty { part = [.literal(Literal(before, source: noun.head.source))] }
    while case .literal? = others.last { part.insert(others.removeLast(), at: 0) }
    guard !part.isEmpty, isFirst || others.isEmpty else { return nil }
    return (.sequence(part), others)
  }
}

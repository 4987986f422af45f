import English
import German

/// What somebody is among several, without an article: „als jüngstes von acht Kindern“.
extension SentenceTransfer {
  /// Hangs those among whom it is on the one: nothing else could be said to be of them.
  func joinRank(_ units: inout [German.Unit], _ prefield: inout Int) {
    for position in units.indices.dropLast() {
      guard case .phrase(var role) = units[position], let preposition = role.preposition,
        rank(role, preposition) != nil, case .phrase(let several) = units[position + 1],
        let of = several.preposition, of == role.head + 1, words[of].reading.key == "von"
      else { continue }
      role.prepositionals = [several]
      units[position] = .phrase(role)
      units.remove(at: position + 1)
      if position + 1 < prefield { prefield -= 1 }
      return
    }
  }

  /// „half *uns allen*“: all of us.
  func joinWhole(_ units: inout [German.Unit], from prefield: Int) {
    for position in units.indices.dropLast() where position >= prefield {
      guard case .phrase(let pronoun) = units[position], !pronoun.isPrepositional,
        pronoun.firstWord == pronoun.lastWord,
        ["uns", "euch", "ihnen"].contains(words[pronoun.head].lower), words[pronoun.head].wordClass == .pronoun,
        case .phrase(let whole) = units[position + 1], !whole.isPrepositional, whole.head == pronoun.head + 1,
        whole.firstWord == whole.lastWord, words[whole.head].wordClass == .pronoun,
        ["alle", "allen", "beide", "beiden"].contains(words[whole.head].lower),
        // but „Warum sehen uns *alle* an?“: they are the subject, where nothing else is.
        !whole.mayBeNominative
          || units.contains(where: { $0.nominative.map { $0.head != pronoun.head && $0.head != whole.head } ?? false })
      else { continue }
      wholes[pronoun.head] = whole.head
      consume(whole.head)
      units.remove(at: position + 1)
      return
    }
  }

  /// „als jüngstes von acht Kindern“ → as the youngest of eight children
  func rankedRole(_ phrase: German.NounPhrase, _ preposition: Int) -> Phrase? {
    guard let rank = rank(phrase, preposition), phrase.prepositionals.count == 1,
      let of = phrase.prepositionals[0].preposition, words[of].reading.key == "von"
    else { return nil }
    consume([preposition, phrase.head])
    return .prepositional(
      PrepositionalPhrase(
        English.Word("as", source: source(preposition)),
        .sequence([.literal("the"), rank, prepositional(phrase.prepositionals[0], english: "of")])))
  }

  /// „jüngstes“, „Älteste“, „zweites“: a superlative or an ordinal by itself behind „als“.
  private func rank(_ phrase: German.NounPhrase, _ preposition: Int) -> Phrase? {
    guard words[preposition].reading.key == "als", phrase.determiner == nil, phrase.modifiers.isEmpty,
      phrase.genitives.isEmpty, phrase.clauses.isEmpty, phrase.head == preposition + 1
    else { return nil }
    let word = words[phrase.head]
    // „jüngst“ by itself is recent, and „Jüngste“ and „Älteste“ are nouns.
    if let age = ["jüngst": "young", "ältest": "old"].first(where: { word.lower.hasPrefix($0.key) })?.value {
      return .adjective(AdjectivePhrase(age, degree: .superlative, source: source(phrase.head)))
    }
    guard word.reading.wordClass == .adjective,
      word.reading.degree == .superlative || word.reading.isOrdinal
    else { return nil }
    return .adjective(adjective(phrase.head, attributive: true))
  }
}

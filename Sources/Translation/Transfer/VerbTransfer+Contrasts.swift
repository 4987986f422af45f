import English
import German

/// What a verb governs, said of one thing and denied of another: „gilt nicht für A, sondern für B“.
extension SentenceTransfer {
  /// „hängt nicht vom Wetter ab, *sondern vom Preis*“: what is put behind the verb against the phrase in a slot, under the
  /// same preposition.
  func contrastBehind(
    _ slots: [String: Int], _ units: [German.Unit]
  ) -> (slot: String, taken: ClosedRange<Int>)? {
    guard
      let joint = units.firstIndex(where: { unit in
        if case .word(let word) = unit { words[word].lower == "sondern" } else { false }
      }),
      let position = units.indices.first(where: { $0 > joint && units[$0].isPrepositional }),
      // „…, sondern auch vom Preis“
      units[(joint + 1)..<position].allSatisfy({ if case .adverb = $0 { true } else { false } }),
      case .phrase(let second) = units[position], let preposition = second.preposition
    else { return nil }
    let german = words[preposition].reading.key
    guard let first = slots[german], case .phrase(let denied) = units[first], denied.isPrepositional, first < joint
    else { return nil }
    return (german, joint...position)
  }

  /// The second phrase of such a contrast, joined to the verb like the first.
  func opposed(_ units: ArraySlice<German.Unit>, _ government: Template.Government) -> Phrase {
    guard case .phrase(let phrase)? = units.last, case .word(let joint)? = units.first else { return .sequence([]) }
    consume(joint)
    let shades = units.dropFirst().dropLast().compactMap { unit in
      if case .adverb(let word) = unit { adverb(word) } else { nil }
    }
    let second =
      switch government {
      case .direct: filler(.phrase(phrase), after: nil, verb: "", keepsPreposition: false) ?? .sequence([])
      case .preposition(let text): prepositional(phrase, english: text)
      }
    return .sequence([.literal(Literal("but", source: source(joint)))] + shades + [second])
  }

  /// „nicht für A, sondern für B“, „weniger für A als für B“: two phrases under the same preposition, of which one is denied
  /// or weighed against the other.
  func isContrast(_ phrase: German.NounPhrase) -> Bool {
    guard let first = phrase.preposition,
      phrase.opener.map({ words[$0].lower.hasPrefix("nicht") || words[$0].wordClass == .adverb }) ?? hasParts(phrase)
    else { return false }
    return phrase.conjuncts.allSatisfy { item in
      item.phrase.preposition.map { words[$0].reading.key == words[first].reading.key } ?? false
    }
  }

  /// Both phrases of a contrast under the verb's own preposition.
  func contrast(_ unit: German.Unit?, under preposition: String, verb: String) -> Phrase? {
    guard case .phrase(let phrase)? = unit, isContrast(phrase) || isContrastOfDatives(phrase) else { return nil }
    return pairedPrepositionals(phrase) { part in
      if hasParts(phrase) { return ofPart(part, under: preposition, verb: verb) }
      let object = filler(.phrase(part), after: preposition, verb: verb, keepsPreposition: false)
      return object.map { .prepositional(PrepositionalPhrase(English.Word(preposition), $0)) } ?? .sequence([])
    }
  }

  /// „gehört *nicht ihm, sondern ihr*“ → belongs not to him but to her: what German tells by the case, English by a preposition.
  private func isContrastOfDatives(_ phrase: German.NounPhrase) -> Bool {
    !phrase.isPrepositional && (phrase.opener.map { words[$0].lower.hasPrefix("nicht") } ?? false)
      && phrase.conjuncts.allSatisfy { !$0.phrase.isPrepositional }
  }
}

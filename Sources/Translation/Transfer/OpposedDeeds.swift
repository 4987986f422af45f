import English
import German

/// What somebody opposes, told by a clause: „stimmte dagegen, dass der Vertrag verlängert wird“.
extension SentenceTransfer {
  /// „stimmte dagegen, dass der Vertrag verlängert wird“ → voted against the contract being extended: what is opposed is
  /// mostly no fact yet, and English says it by a gerund with a subject of its own.
  func opposedDeed(
    _ index: Int, _ clause: German.Clause, after preposition: String?, verb: String
  ) -> Phrase? {
    guard preposition != nil || takesGerund(verb), let that = clause.introducer.first,
      clause.introducer.count == 1, words[that].lower == "dass", isOpposed(before: that),
      clause.coordinatedWith == nil, !analysis.clauses.contains(where: { $0.coordinatedWith == index }),
      case .clause(var deed)? = built(index, kind: .declarative), let actor = deed.subject, var verb = deed.verb
    else { return nil }
    if case .noun(let noun) = actor, case .pronoun(.there) = noun.head.kind { return nil }
    // „dass die Schule geschlossen werden soll“, „dass sie gerissen würden“: being closed, being torn
    verb.modals.removeAll { ["be to", "will", "would", "shall", "should"].contains($0.lemma) }
    guard verb.modals.allSatisfy({ $0.lemma.hasSuffix(" to") || $0.lemma == "can" }) else { return nil }
    consume(clause.introducer)
    // „klagte dagegen, dass sie entlassen wurde“: against her having been dismissed
    if verb.tense == .past { verb.isPerfect = true }
    verb.tense = .present
    verb.isProgressive = false
    deed.verb = verb
    deed.kind = .gerund
    deed.adverbials = deed.adverbials.map { $0.position == .front ? Adverbial($0.phrase, at: .end) : $0 }
    return .clause(deed)
  }

  /// „sprach sich *dagegen* aus, dass …“: a reading that takes the clause and leaves out „gegen“ would say the opposite.
  func losesOpposition(_ reading: EnglishReading, _ units: [German.Unit], key: String) -> Bool {
    guard reading.frame.contains(where: { $0 == "dass" || $0 == "zu" }), !reading.frame.contains("gegen"),
      units.contains(where: { unit in
        if case .pronominalAdverb(let word) = unit { words[word].text == "dagegen" } else { false }
      })
    else { return false }
    return lexicon.readings(.verbs, key).contains { $0.frame.contains("gegen") }
  }

  /// „oppose“, „firmly oppose*“: by the word that is inflected.
  func takesGerund(_ verb: String) -> Bool {
    let inflected = verb.split(separator: " ").first { $0.hasSuffix("*") }.map(String.init) ?? verb.firstWord
    return morphology.takesGerund(inflected.replacingStar) || morphology.takesGerund(verb)
  }

  /// „dagegen“ before the comma, with nothing but verbs between.
  private func isOpposed(before that: Int) -> Bool {
    guard that > 1, words[that - 1].isComma else { return false }
    let word = words[..<(that - 1)].last { !$0.has(.verb) && $0.wordClass != .verbParticle }
    return word?.lower == "dagegen"
  }
}

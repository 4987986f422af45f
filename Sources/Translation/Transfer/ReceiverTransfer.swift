import English
import German

/// To whom something is given, where English has it behind what is given.
extension SentenceTransfer {
  /// „gab es seiner Frau“ → gave it to his wife, „… gekauft und seiner Frau geschenkt“ → and gave it to his wife: a pronoun
  /// stands before the receiver.
  func putsReceiverLast(_ template: Template, _ implied: [String], _ object: German.Unit?) -> Bool {
    guard template.parts == [.slot("d"), .slot("a")], template.subject == nil, template.governingPreposition == nil,
      !SentenceTransfer.twoObjects.contains(template.lemma)
    else { return false }
    guard case .phrase(let phrase)? = object else { return repeatsObject && implied == ["a"] }
    return words[phrase.head].wordClass == .pronoun && phrase.firstWord == phrase.lastWord
      && ["es", "ihn", "sie"].contains(words[phrase.head].lower)
  }

  /// Verbs that never have „to“ before the person.
  private static let twoObjects: Set<String> = ["cost", "ask", "spare", "forgive", "envy", "allow", "permit", "save"]

  /// „*Dem* widersprach sie“, „Sie stimmt *dem* zu“: what has been said rather than somebody; but „Wer das sagt, *dem*
  /// widerspricht sie“.
  func isAnswered(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].lower == "dem", phrase.preposition == nil, phrase.firstWord == phrase.lastWord,
      !words[..<phrase.head].contains(where: { ["wer", "wem"].contains($0.lower) }),
      let clause = analysis.clauses.first(where: { clause in
        clause.units.contains { if case .phrase(let other) = $0 { other.head == phrase.head } else { false } }
      })
    else { return false }
    return analysis.verbComplex(of: clause)?.readings.contains { $0.verbGroups.contains(.answers) } ?? false
  }
}

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
}

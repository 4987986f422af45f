import English
import German

/// „kann und darf“, „war und ist“: the first of two finite verbs in English.
extension SentenceTransfer {
  /// What leads to the finite verb of a clause, in the tense of its own form or of the verb that it leads to.
  func jointVerb(_ clause: German.Clause, _ verb: VerbPhrase) -> JointVerb? {
    guard let finite = clause.finite, finite > 1, words[finite - 1].wordClass == .correlative,
      case let reading = words[finite - 2].reading, reading.wordClass == .correlative, reading.verb.isFinite
    else { return nil }
    consume([finite - 2, finite - 1])
    let isOver = !reading.verb.allows(.present) && reading.verb.allows(.preterite)
    let isSince = words[finite].readings.allSatisfy { !$0.verb.allows(.present) && $0.verb.allows(.preterite) }
    let isPast = isOver || !isSince && verb.tense == .past
    let coordinator = English.Word(
      words[finite - 1].lower == "und" ? "and" : "or", source: source(finite - 1))
    let modal = modal(reading, isPast: isPast, isDenied: hasNegation(clause), beside: verb)
    return JointVerb(
      modal: modal.map { Modal($0, source: source(finite - 2)) }, lemma: reading.key == "bleiben" ? "remain" : "be",
      tense: isPast ? .past : .present, coordinator: coordinator)
  }

  private func modal(_ reading: German.Reading, isPast: Bool, isDenied: Bool, beside verb: VerbPhrase) -> String? {
    let isUnreal = reading.verb.allows(.subjunctive2) && !reading.verb.allows(.preterite)
    switch reading.key {
    case "können": return isUnreal ? "could" : "can"
    case "müssen": return isUnreal ? "should" : isDenied || isPast ? "have to" : "must"
    case "dürfen": return isPast ? "be allowed to" : isDenied ? "must" : "may"
    case "sollen": return "should"
    case "wollen": return "want to"
    case "mögen": return isUnreal ? "would like to" : "may"
    case "werden": return verb.voice == .passive || verb.modals.isEmpty && verb.lemma == "be" ? nil : "will"
    default: return nil
    }
  }
}

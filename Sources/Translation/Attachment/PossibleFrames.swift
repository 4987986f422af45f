import German

/// Which frames of a verb the other parts of its clause allow.
extension SentenceTransfer {
  /// A frame counts only if what it asks for beside the subject is there, and if it has room for the object: in „schrieb ein
  /// Buch über Rom“ not that of „über“ alone.
  func possibleFrames(
    of verbs: [String], _ units: [German.Unit], subject: Int?, isPassive: Bool
  ) -> [AttachmentClause.Frame] {
    let hasObject = !isPassive && units.contains { isCertainObject($0, subject: subject) }
    let present = units.reduce(into: Set<String>()) { keys, unit in
      if case .phrase(let phrase) = unit, let preposition = phrase.preposition {
        keys.insert(words[preposition].reading.key)
      }
    }
    var result: [AttachmentClause.Frame] = []
    for verb in verbs {
      for slots in realizedGroup(of: verb, units)?.readings.map(\.frame) ?? lexicon.frames(ofVerb: verb) {
        let names = slots.map(slotName)
        // The rest of the frames takes no phrase that could be one of a noun's.
        guard names.contains(where: { $0 == "dir" || $0 == "loc" || present.contains($0) }) else { continue }
        if hasObject, !slots.contains(where: Self.roomForObject.contains) { continue }
        if slots.allSatisfy({ isPresent($0, of: verb, in: units, subject: subject, isPassive: isPassive) }) {
          result.append(AttachmentClause.Frame(verb: verb, slots: slots, names: names))
        }
      }
    }
    return result
  }

  /// „ums Leben kommen“: the fixed group of the verb whose phrase is there, and which then decides what is taken.
  private func realizedGroup(of verb: String, _ units: [German.Unit]) -> PhraseIndex.Phrase? {
    let groups = lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb)))
    guard !groups.isEmpty else { return nil }
    for case .phrase(let phrase) in units {
      guard let start = phrase.preposition, start < phrase.lastWord else { continue }
      let text = words[start...phrase.lastWord].lazy.map(\.lower)
      if let group = groups.first(where: { $0.words.count == text.count + 1 && $0.words.dropLast().elementsEqual(text) }
      ) {
        return group
      }
    }
    return nil
  }

  /// Slots that an accusative fills, or whose frame is known to leave it unsaid.
  private static let roomForObject: Set<String> = ["a", "r", "es", "als", "wie", "n"]

  private func isPresent(
    _ slot: String, of verb: String, in units: [German.Unit], subject: Int?, isPassive: Bool
  ) -> Bool {
    // A clause or an infinitive may have been hung elsewhere, and in the place of „sich“ an object may stand („entfernte das
    // Bild von der Seite“).
    if ["dass", "ob", "inf", "es", "n", "als", "wie", "adj", "r", "rd"].contains(slot) || slot == "a" && isPassive {
      return true
    }
    return units.contains { unit in
      if case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head == subject { return false }
      return fits(slot, unit, key: verb)
    }
  }

  /// An object in the accusative that can be nothing else.
  private func isCertainObject(_ unit: German.Unit, subject: Int?) -> Bool {
    guard isPlainObject(unit, besides: nil), case .phrase(let phrase) = unit, phrase.head != subject else {
      return false
    }
    return subject != nil || phrase.agreement.onlyCase == .accusative
  }
}
